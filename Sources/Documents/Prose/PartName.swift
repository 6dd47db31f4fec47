import Language

/// The name of a part of a project, where a heading or a parent item says that it is one: « Lot Collecte : saisie ».
struct PartName {
  let text: String

  /// Nil when the words above name nothing in particular: « Avancement », « Points bloquants », a person.
  init?(_ title: String) {
    let label = title.prefix { $0 != ":" && $0 != "(" && $0 != "–" && $0 != "—" }
    let words = label.split { $0 == " " || $0 == "\u{A0}" || $0 == "*" || $0 == "`" }
    guard (2...5).contains(words.count), let first = words.first,
      Self.parts.contains(String(decoding: Folding.folded(String(first)), as: UTF8.self))
    else { return nil }
    let rest = words.dropFirst()
    // « Projet en retard », "Project is late": what follows a name's noun is a name.
    guard let name = rest.first, name.first.map({ $0.isUppercase || $0.isNumber }) == true,
      !rest.contains(where: { $0.first?.isNumber == true && $0.contains("/") })
    else { return nil }
    text = name.first?.isNumber == true ? words.joined(separator: " ") : rest.joined(separator: " ")
  }

  private static let parts = Set(NoteWords.any(\.parts))
}
