import Diagnostics
import Languages

/// Counts of verdicts by language and by class, as an aligned table.
struct GoldTable {
  private struct Counts {
    var byVerdict = [Int](repeating: 0, count: GoldVerdict.allCases.count)
    var total: Int { byVerdict.reduce(0, +) }

    subscript(verdict: GoldVerdict) -> Int {
      GoldVerdict.allCases.firstIndex(of: verdict).map { byVerdict[$0] } ?? 0
    }

    mutating func add(_ verdict: GoldVerdict) {
      if let index = GoldVerdict.allCases.firstIndex(of: verdict) { byVerdict[index] += 1 }
    }
  }

  private var all = Counts()
  private var byLanguage = Localized(fr: Counts(), en: Counts(), nl: Counts())
  private var byClass: [String: Counts] = [:]

  subscript(verdict: GoldVerdict) -> Int { all[verdict] }
  var total: Int { all.total }

  /// A statement of two classes counts in both rows, and once in the total.
  mutating func add(_ verdict: GoldVerdict, language: Language, classes: [String]) {
    all.add(verdict)
    byLanguage[language].add(verdict)
    for name in Set(classes) { byClass[name, default: Counts()].add(verdict) }
  }

  func text(in language: Language) -> String {
    var groups: [[[String]]] = [[[""] + GoldWords.columns(in: language)]]
    groups.append(
      Language.allCases.filter { byLanguage[$0].total > 0 }.map { row($0.code, byLanguage[$0], in: language) })
    groups.append(
      byClass.sorted { $0.key < $1.key }.map { row($0.key.terminalSafe, $0.value, in: language) })
    groups.append([row(GoldWords.total[language], all, in: language)])
    let rows = groups.joined()
    let widths = groups[0][0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return groups.filter { !$0.isEmpty }.map { group in
      group.map { aligned($0, widths) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func row(_ name: String, _ counts: Counts, in language: Language) -> [String] {
    [name, String(counts.total)] + counts.byVerdict.map(String.init) + [percentage(of: counts, in: language)]
  }

  /// Cut to one decimal, never up: only all is 100 %.
  private func percentage(of counts: Counts, in language: Language) -> String {
    guard counts.total > 0 else { return "–" }
    let thousandths = counts[.exact] * 1000 / counts.total
    let comma = language == .english ? "." : ","
    return "\(thousandths / 10)\(comma)\(thousandths % 10)\(language == .french ? "\u{A0}%" : "%")"
  }

  private func aligned(_ cells: [String], _ widths: [Int]) -> String {
    let name = cells[0] + String(repeating: " ", count: widths[0] - cells[0].count)
    let figures = zip(cells, widths).dropFirst().map { cell, width in
      String(repeating: " ", count: width - cell.count) + cell
    }
    return ([name] + figures).joined(separator: "  ")
  }
}
