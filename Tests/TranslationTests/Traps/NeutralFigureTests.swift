import TestSupport
import Testing

/// Periods, durations, shares, amounts, dates and counts without a word of deviation are no impact.
@Suite struct NeutralFigureTests {
  @Test(arguments: NeutralFigure.allCases)
  func aFigureAloneIsNoDeviation(kind: NeutralFigure) throws {
    var generator = SeededGenerator(seed: 7)
    let cases = kind.frames.flatMap { frame in
      (0..<25).map { _ in TrapCase(NeutralSentence.made(from: frame, using: &generator)) }
    }
    try expectRight(100, of: cases)
  }
}
