import Documents
import Languages
import RuleLanguage

/// Whom a page is for and who answers for it, as its notes' front matter says it, else the model.
struct Masthead: Equatable {
  /// « Boréalis · Refonte du portail ».
  var subject = ""
  /// Beside the title: the period, the author.
  var details: [String] = []
  /// Who may read it; empty when nobody has said.
  var confidentiality = ""

  static let none = Masthead()
}

extension Masthead {
  /// More values of one field than anybody reads at the head of a page.
  private static let mostValues = 3

  init(_ program: Program, _ notes: [FrontMatter], language: Language) {
    func value(_ own: (FrontMatter) -> String?, _ field: IdentityField? = nil) -> String? {
      let values = Self.distinct(notes.compactMap(own))
      let told = values.count > Self.mostValues ? nil : values.joined(separator: ", ")
      return told.flatMap { $0.isEmpty ? nil : $0 } ?? field.flatMap { program.identity[$0] }
    }
    let subject = [value(\.company, .company), value(\.project, .project)].compactMap { $0 }
    let period = value(\.period) ?? value(\.week).map { Self.week(of: $0, language) }
    self.init(
      subject: subject.joined(separator: " · "),
      details: [period, value(\.author, .author)].compactMap { $0 },
      confidentiality: value(\.confidentiality, .confidential).map { Self.confidential($0, language) } ?? "")
  }

  private static func distinct(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// « semaine 7 » of a bare number.
  private static func week(of text: String, _ language: Language) -> String {
    guard text.allSatisfy({ $0.isNumber || ", ".contains($0) }) else { return text }
    return Localized(fr: "semaine \(text)", en: "week \(text)", nl: "week \(text)")[language]
  }

  /// « oui » tells that it is confidential and no more.
  private static func confidential(_ text: String, _ language: Language) -> String {
    let word = Localized(fr: "Confidentiel", en: "Confidential", nl: "Vertrouwelijk")[language]
    if ["oui", "yes", "ja", "true"].contains(text.lowercased()) { return word }
    return text.lowercased().hasPrefix(word.lowercased().prefix(8)) ? text : "\(word) · \(text)"
  }

  /// « Point pour le comité · 16 février 2026 · semaine 7 · J. Martin ».
  func line(under title: String) -> String { ([title] + details).joined(separator: " · ") }

  /// The line over the title: whose page it is, and who may read it.
  var heading: String { [subject, confidentiality].filter { !$0.isEmpty }.joined(separator: " — ") }
}
