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
    let lines = zip(statements, results).map { statement, result in
      TranslatedLine(statement: statement, result: result, note: heads[statement.place.file])
    }
    guard !reviews.isEmpty || isReviewedOnly else { return lines }
    var translator = Translator(engine: engine)
    return lines.map { line in
      var line = reviews[line.file]?.reviewed(line, by: &translator) ?? line
      if isReviewedOnly { line.requireReview() }
      return line
    }
  }
}
