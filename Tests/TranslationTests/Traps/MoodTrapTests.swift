import Languages
import TestSupport
import Testing

/// A right statement that is denied, asked, supposed, quoted… says nothing of ours: it gives no figure.
@Suite struct MoodTrapTests {
  @Test(arguments: TrapMood.allCases)
  func whatIsNotAssertedGivesNoFigure(mood: TrapMood) throws {
    var generator = SeededGenerator(seed: 2)
    let clauses = RightStatements.plain.filter { $0.text.isClause(in: $0.language) }
    let cases = Language.allCases.flatMap { language in
      mood.frames(language).flatMap { frame in
        let statements = frame.asksForClause ? clauses : RightStatements.plain
        return RightStatement.some(25, of: statements, in: language, using: &generator)
          .map { TrapCase(frame.around($0.text)) }
      }
    }
    try expectRight(99, of: cases)
  }
}
