/// Dutch compounds that name people by what they do: `businessanalisten`, `netwerkbeheerder`.
enum DutchPeople {
  private static let professions: [StaticString] = [
    "analist", "analisten", "ontwikkelaar", "ontwikkelaars", "ingenieur", "ingenieurs", "architect", "architecten",
    "beheerder", "beheerders", "medewerker", "medewerkers", "specialist", "specialisten", "programmeur",
    "programmeurs", "consultant", "consultants",
  ]

  /// Whether folded letters end in a profession, behind something that it is about.
  static func holds(_ letters: FigureCursor.Letters) -> Bool {
    professions.contains { name in
      guard letters.count > name.utf8CodeUnitCount + 2 else { return false }
      return name.withUTF8Buffer { letters.suffix($0.count).elementsEqual($0) }
    }
  }
}
