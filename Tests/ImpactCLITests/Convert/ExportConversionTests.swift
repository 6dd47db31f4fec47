import Foundation
import Testing

/// Exports of every kind, converted with the built-in rules: the figures that they come to, worked out by hand.
@Suite struct ExportConversionTests {
  /// The weeks, euros and euros a month of each line, in the order of the file.
  struct Export: Sendable, CustomTestStringConvertible {
    let file: String
    let impacts: [String]

    var testDescription: String { file }
  }

  static let exports = [
    // 22,5 + 5 − 20 days of 25 a week; 8 − 10 days.
    Export(file: "jira-fr.csv", impacts: ["3: 0.3 w 6000 €", "5: -0.08 w -1600 €"]),
    // 8 points carried over of 15 a week; 8.5 + 3 − 10 days; 5 − 4 days; two days that a comment says are lost.
    Export(
      file: "jira-en.csv",
      impacts: ["2: 0.5333 w 10666.67 €", "2: 0.06 w 1200 €", "2: 0.4 w 8000 €", "3: 0.04 w 800 €"]),
    // 29 − 15 points not delivered, 2 added.
    Export(file: "sprint-report.json", impacts: ["3: 0.9333 w 18666.67 €", "29: 0.1333 w 2666.67 €"]),
    Export(file: "velocity.json", impacts: ["9: 0.5333 w 10666.67 €"]),
    // 52 − 40 and 50 + 30 − 60 hours of 7 a day.
    Export(file: "azure-devops.csv", impacts: ["3: 0.0686 w 1371.43 €", "4: 0.1143 w 2285.71 €"]),
    Export(file: "linear.csv", impacts: ["2: 0.5333 w 10666.67 €"]),
    Export(file: "github-issues.json", impacts: []),
    Export(file: "slack/delivery/2025-05-16.json", impacts: ["4: 4 w 80000 €", "8:"]),
    Export(file: "mail-qp.eml", impacts: ["24: 2 w 40000 €", "26: 2400 €/m"]),
    Export(file: "mail-html.eml", impacts: ["10: 4 w 80000 €", "11: 4000 €/m"]),
    // 33 − 24 points; two people away for a week.
    Export(file: "velocity.csv", impacts: ["4: 0.6 w 12000 €", "4: 0.4 w 8000 €"]),
    // 941,5 + 262 − 1 180 and 138 + 24 − 150 days; two weeks between two dates; 11,4 − 9 k€ a month.
    Export(
      file: "suivi-cp1252.csv",
      impacts: ["5: 0.94 w 18800 €", "8: 0.48 w 9600 €", "8: 2 w 40000 €", "9: 2400 €/m"]),
    Export(file: "plan-nl.csv", impacts: ["3: 0.6 w 12000 €", "3: 2 w 40000 €"]),
  ]

  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../DocumentsTests/Fixtures").standardizedFileURL.path

  @Test(arguments: exports)
  func `an export comes to the figures worked out by hand`(export: Export) throws {
    let outcome = try ImpactProcess.script(
      "$IMPACT convert '\(Self.fixtures)/\(export.file)' --as-of 2026-03-01 --to ndjson -o out && cat out")
    #expect(outcome.status == 0, "\(outcome.errors)")
    var impacts: [String] = []
    for line in outcome.output.split(separator: "\n") {
      let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let number = (object["source"] as? [String: Any])?["line"] as? Int ?? 0
      impacts += (object["impacts"] as? [[String: Any]] ?? []).map { "\(number):" + Self.figures($0) }
    }
    #expect(impacts == export.impacts)
  }

  private static func figures(_ impact: [String: Any]) -> String {
    [("slip", " w", 4), ("cost", " €", 2), ("run_rate", " €/m", 2)].compactMap { key, unit, decimals in
      ((impact[key] as? [String: Any])?["value"] as? Double).map { value in
        var text = String(format: "%.\(decimals)f", value)
        while text.hasSuffix("0") || text.hasSuffix(".") {
          let isPoint = text.hasSuffix(".")
          text.removeLast()
          if isPoint { break }
        }
        return " " + text + unit
      }
    }.joined()
  }

  @Test func `the chat of a folder names people, and says each thing once`() throws {
    let outcome = try ImpactProcess.script(
      "$IMPACT convert '\(Self.fixtures)/slack' --as-of 2026-03-01 --to ndjson -o out 2>e && cat out")
    #expect(outcome.output.contains("ok @Léa, je préviens le métier"))
    #expect(outcome.output.split(separator: "\n").count { $0.contains("2 sprints") } == 1)
    #expect(!outcome.output.contains("3 sprints late"))
  }

  @Test func `totals and variances that do not add up are told with their line`() throws {
    let outcome = try ImpactProcess.script(
      "LC_ALL=fr_FR $IMPACT convert '\(Self.fixtures)/suivi-cp1252.csv' -o out.md 2>&1")
    #expect(outcome.output.contains("suivi-cp1252.csv:8 : « Facturation » : l'écart écrit est 10"))
    #expect(outcome.output.contains("suivi-cp1252.csv:12 : « RAF (j/h) » : le total écrit est 420"))
    #expect(outcome.output.contains("#REF!"))
  }
}
