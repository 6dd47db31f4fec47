import Languages
import StandardRules

/// What the guide to rules says of a topic: the article that the documentation shows too.
enum Guide: String, CaseIterable {
  case rules
  case concepts

  /// In French or in English; Dutch readers get English.
  func text(in language: Language) -> String {
    let name = language == .french ? "YourRules-fr" : "YourRules"
    let article = StandardRules.guides.first { $0.name == name }?.text ?? ""
    return self == .rules ? article : section(of: article)
  }

  /// The part of an article under the heading of the topic's name.
  private func section(of article: String) -> String {
    let heading = "## " + rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    let lines = article.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0 == heading }) else { return article }
    let end = lines[(first + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
    return lines[first..<end].joined(separator: "\n")
  }
}
