import Languages
import TestSupport
import Testing
import Translation

/// A statement made by a generator, and what it should give.
struct TrapCase: Sendable {
  let text: String
  /// The figures, as `TranslatedStatement.summary` writes them; nil for none at all.
  let wanted: String?

  init(_ text: String, _ wanted: String? = nil) {
    self.text = text
    self.wanted = wanted
  }

  /// A line left to check gives no figure either.
  func isRight(_ result: TranslatedStatement) -> Bool {
    guard let wanted else { return result.status != .translated }
    return result.summary == wanted
  }
}

/// Translates every case and expects that many of a hundred to be right; the message shows some that are not.
func expectRight(
  _ percent: Int, of cases: [TrapCase], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var translator = Translator(engine: try #require(TrapEngine.shared, sourceLocation: sourceLocation))
  var wrong: [String] = []
  for trap in cases {
    let result = translator.translate(trap.text)
    if !trap.isRight(result) { wrong.append("\(trap.text) -> \(result.summary), not \(trap.wanted ?? "a figure")") }
  }
  expectFew(wrong, among: cases.count, percent: percent, sourceLocation: sourceLocation)
}

/// Expects no case to give other figures than it should: to check or nothing at all is no lie.
func expectNoOtherFigure(
  in cases: [TrapCase], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var translator = Translator(engine: try #require(TrapEngine.shared, sourceLocation: sourceLocation))
  let wrong = cases.compactMap { trap -> String? in
    let result = translator.translate(trap.text)
    guard result.status == .translated, !trap.isRight(result) else { return nil }
    return "\(trap.text) -> \(result.summary)"
  }
  #expect(wrong == [], sourceLocation: sourceLocation)
}

/// Expects that many of a hundred cases to be right.
func expectFew(_ wrong: [String], among count: Int, percent: Int, sourceLocation: SourceLocation) {
  var generator = SeededGenerator(seed: 1)
  let some = wrong.shuffled(using: &generator).prefix(12).joined(separator: "\n")
  #expect(count >= 100, "too few cases to tell: \(count)", sourceLocation: sourceLocation)
  #expect(
    wrong.count * 100 <= count * (100 - percent), "\(count - wrong.count) of \(count) are right\n\(some)",
    sourceLocation: sourceLocation)
}

extension Array {
  /// That many of them, or all when there are fewer.
  func some(_ count: Int, using generator: inout SeededGenerator) -> [Element] {
    Array(shuffled(using: &generator).prefix(count))
  }
}

extension RightStatement {
  static func some(
    _ count: Int, of statements: [RightStatement], in language: Language, using generator: inout SeededGenerator
  ) -> [RightStatement] {
    statements.filter { $0.language == language }.some(count, using: &generator)
  }
}
