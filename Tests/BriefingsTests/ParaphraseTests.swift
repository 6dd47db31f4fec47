import Documents
import Foundation
import Language
import Languages
import Portfolio
import Quantities
import TestSupport
import Testing
import Translation

@testable import Briefings

/// What a note says in other words, another order or another language is worth the same: what an auditor adds up by
/// hand. Each file of `Paraphrases` holds that sum, then three ways of saying the note.
@Suite struct ParaphraseTests {
  private static let names = Golden.names(endingIn: ".txt", in: "Paraphrases")

  @Test func `there are twenty`() { #expect(Self.names.count == 20) }

  @Test(arguments: names)
  func `three ways of saying a note give the auditor's sum`(_ name: String) throws {
    let text = try #require(Golden(name, in: "Paraphrases").text)
    var parts = text.components(separatedBy: "===\n")
    let sum = parts.removeFirst()
    #expect(parts.count == 3)
    for part in parts { #expect(try figures(of: part) == figures(said: sum), "\(part)") }
  }

  private func figures(of note: String) throws -> [String: Int] {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = Document.read(bytes: Array(note.utf8), name: "note.md").statements.map { line in
      TranslatedLine(
        text: line.text, file: "note.md", line: line.place.line, column: 1,
        result: translator.translate(line.text, context: line.context), context: line.context)
    }
    let total = Ledger(lines, by: engine).total
    let figures = [
      "team": total.oneOff.capacity.value, "to pay": total.oneOff.cash.value, "margin": total.oneOff.value.value,
      "monthly team": total.recurring.capacity.value, "monthly to pay": total.recurring.cash.value,
      "freed": total.freed.oneOff, "at stake": total.atStake.cost.value, "expected": total.expected.cost.value,
    ]
    return figures.filter { !$1.isZero }.mapValues(cents)
  }

  private func cents(_ amount: Rational) -> Int {
    let hundredfold = amount.numerator * 200 + amount.denominator
    return Int(hundredfold / (2 * amount.denominator)) - (hundredfold < 0 ? 1 : 0)
  }

  /// « monthly to pay −100 »: a line an amount, in euros; what is not said is nothing.
  private func figures(said text: String) throws -> [String: Int] {
    var figures: [String: Int] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      let number = try #require(Double(words[words.count - 1]))
      figures[words.dropLast().joined(separator: " ")] = Int((number * 100).rounded())
    }
    return figures
  }
}
