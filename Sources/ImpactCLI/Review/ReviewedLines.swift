import Briefings
import Documents
import Language
import Portfolio
import Translation

/// Makes lines of statements and their results, with what people have said of them.
struct ReviewedLines {
  /// By the name of a note: whose project it tells of, and when.
  var heads: [String: NoteHead] = [:]
  /// By the name of a note.
  var reviews: [String: Review] = [:]
  /// Leaves everything else to be checked.
  var isReviewedOnly = false

  func lines(
    of statements: [Statement], _ results: [TranslatedStatement], by engine: Engine
  ) -> [TranslatedLine] {
    var translator = Translator(engine: engine)
    return zip(statements, results).map { line(of: $0, $1, by: &translator) }
  }

  func line(of statement: Statement, _ result: TranslatedStatement, by translator: inout Translator) -> TranslatedLine {
    let line = TranslatedLine(statement: statement, result: result, note: heads[statement.place.file])
    guard !reviews.isEmpty || isReviewedOnly else { return line }
    var reviewed = reviews[line.file]?.reviewed(line, by: &translator) ?? line
    if isReviewedOnly { reviewed.requireReview() }
    return reviewed
  }
}
