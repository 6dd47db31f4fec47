import Languages

/// Fills a frame with subjects and figures that suit each other.
enum NeutralSentence {
  static func made(
    from frame: (language: Language, text: String), using generator: inout some RandomNumberGenerator
  ) -> String {
    let subject = subjects(frame.language).randomElement(using: &generator) ?? ""
    let day = Int.random(in: 1...14, using: &generator)
    let later = Int.random(in: (day + 1)...28, using: &generator)
    let few = Int.random(in: 2...14, using: &generator)
    let values = [
      "{S}": subject, "{s}": inside(subject), "{day}": "\(day)", "{later}": "\(later)", "{few}": "\(few)",
      "{many}": "\(few + Int.random(in: 1...15, using: &generator))",
      "{share}": "\(Int.random(in: 5...95, using: &generator))",
      "{amount}": "\([12, 25, 40, 85, 120, 250, 480, 900].randomElement(using: &generator) ?? 0)",
      "{month}": months(frame.language).randomElement(using: &generator) ?? "",
    ]
    return values.reduce(frame.text) { $0.replacing($1.key, with: $1.value) }.replacing("de le ", with: "du ")
      .replacing("à le ", with: "au ")
  }

  private static func inside(_ subject: String) -> String {
    let isName = ["Team", "Room", "Zaal"].contains(where: subject.hasPrefix)
    return isName ? subject : subject.prefix(1).lowercased() + subject.dropFirst()
  }

  private static func subjects(_ language: Language) -> [String] {
    switch language {
    case .french:
      [
        "L'atelier", "La formation", "Le comité", "La démo", "Le séminaire", "La revue", "L'équipe Aurora",
        "La maquette", "Le guide", "L'audit", "La salle Curie", "Le catalogue", "L'assemblée générale",
      ]
    case .english:
      [
        "The workshop", "The training", "The board", "The demo", "The seminar", "The review", "Team Aurora",
        "The mock-up", "The handbook", "The audit", "Room Curie", "The catalogue", "The all-hands",
      ]
    case .dutch:
      [
        "De workshop", "De opleiding", "Het comité", "De demo", "Het seminarie", "De review", "Team Aurora",
        "De mock-up", "De handleiding", "De audit", "Zaal Curie", "De catalogus", "De jaarvergadering",
      ]
    }
  }

  private static func months(_ language: Language) -> [String] {
    switch language {
    case .french: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "septembre", "octobre"]
    case .english: ["January", "February", "March", "April", "May", "June", "July", "September", "October"]
    case .dutch: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "september", "oktober"]
    }
  }
}
