import Languages
import TestSupport
import Testing

/// A change of form changes no figure.
@Suite struct MetamorphosisTests {
  @Test(arguments: Metamorphosis.allCases)
  func formChangesNoFigure(metamorphosis: Metamorphosis) throws {
    var generator = SeededGenerator(seed: 5)
    let cases = RightStatements.all.filter { $0.text.first.map { $0.isLetter || $0.isNumber } == true }
      .compactMap { statement -> TrapCase? in
        let text = metamorphosis.changed(statement.text, statement.language)
        return text.flatMap { $0 == statement.text ? nil : TrapCase($0, statement.figures) }
      }
    try expectRight(98, of: cases.some(600, using: &generator))
  }
}
