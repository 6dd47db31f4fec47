import Languages
import Portfolio
import Quantities

extension PageBuilder {
  /// « 12 chiffres sur 14 relus par J. Martin le 16 février 2026 »; nothing where there are none.
  func reviewed() -> [String] {
    let share = ReviewShare(briefing.lines.whole, besides: briefing.lines.shortImpacts)
    guard share.figures > 0 else { return [] }
    let by = share.reviewers.joined(separator: sheetWords.and)
    let day = share.last.map(date)
    // Whoever only dismissed lines has reviewed no figure.
    let told = share.reviewed == 0 ? "" : Self.signature(by: by, day)[briefing.language]
    return [Self.count(share)[briefing.language] + told + "."]
  }

  /// Where a figure of a finding comes from, and whether anybody has looked at it.
  func cited(_ line: TranslatedLine) -> String {
    let place = line.cited(in: briefing.language)
    guard isReviewed, line.review == nil else { return place }
    return "\(place), \(Self.unreviewed[briefing.language])"
  }

  /// The words of a line, and those that somebody has put in their place.
  func said(_ line: TranslatedLine) -> String {
    guard line.original != line.text else { return quoted(line.text.shortened) }
    return "\(quoted(line.original.shortened)) (\(Self.corrected[briefing.language]) \(quoted(line.text.shortened)))"
  }

  private static func count(_ share: ReviewShare) -> Localized<String> {
    let (reviewed, figures) = (share.reviewed, share.figures)
    if reviewed == figures, figures > 0 {
      return Localized(
        fr: figures == 1 ? "Le chiffre est relu" : "Les \(figures) chiffres sont relus",
        en: figures == 1 ? "The figure was reviewed" : "All \(figures) figures were reviewed",
        nl: figures == 1 ? "Het cijfer is nagelezen" : "Alle \(figures) cijfers zijn nagelezen")
    }
    if reviewed == 0 {
      return Localized(
        fr: figures == 1 ? "Le chiffre n'a pas été relu" : "Aucun des \(figures) chiffres n'a été relu",
        en: figures == 1 ? "The figure was not reviewed" : "None of the \(figures) figures was reviewed",
        nl: figures == 1 ? "Het cijfer is niet nagelezen" : "Geen van de \(figures) cijfers is nagelezen")
    }
    return Localized(
      fr: "\(reviewed) chiffre\(reviewed > 1 ? "s" : "") sur \(figures) relu\(reviewed > 1 ? "s" : "")",
      en: "\(reviewed) of \(figures) figures reviewed", nl: "\(reviewed) van \(figures) cijfers nagelezen")
  }

  private static func signature(by: String, _ day: String?) -> Localized<String> {
    Localized(
      fr: (by.isEmpty ? "" : " par \(by)") + (day.map { " le \($0)" } ?? ""),
      en: (by.isEmpty ? "" : " by \(by)") + (day.map { " on \($0)" } ?? ""),
      nl: (by.isEmpty ? "" : " door \(by)") + (day.map { " op \($0)" } ?? ""))
  }

  static let unreviewed = Localized(fr: "non relu", en: "not reviewed", nl: "niet nagelezen")
  private static let corrected = Localized(fr: "corrigé :", en: "corrected:", nl: "verbeterd:")
}
