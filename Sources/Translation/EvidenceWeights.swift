import Quantities
import RuleLanguage

/// The points that speak for and against a reading, as the model gives them: `evidence_start` and the like.
struct EvidenceWeights: Sendable {
  let start: Int
  let work: Int
  let verb: Int
  let plan: Int
  let close: Int
  let figure: Int
  let unknownWord: Int
  let codeMark: Int
  /// In another passage of the clause than the figure's.
  let unknownWordBeyond: Int
  /// For four words.
  let fourWordsBeyond: Int
  /// For two words.
  let twoWordsMore: Int
  let distance: Int
  let gap: Int
  let leftOver: Int
  let leftPoints: Int
  let leftRate: Int
  let bareSign: Int
  let doubt: Int
  /// Statements of a note for each that moves something: a note of more tells of hardly any deviation.
  let noteLines: Int
  /// What a reading must reach in such a note.
  let note: Int

  /// A model without such a line gives it no weight.
  init(_ program: Program) {
    func points(_ name: String, for count: Int128 = 1) -> Int {
      guard let parameter = program.parameter(named: "evidence_" + name),
        case .known(let value) = program.value(of: parameter, in: Scope(team: 0)),
        let total = try? value * Rational(count, 1), total.isInteger
      else { return 0 }
      return Int(clamping: total.numerator)
    }
    start = points("start")
    work = points("work")
    verb = points("verb")
    plan = points("plan")
    close = points("close")
    figure = points("figure")
    unknownWord = points("unknown_word")
    codeMark = points("code_mark")
    unknownWordBeyond = points("unknown_word_beyond")
    fourWordsBeyond = points("long_beyond", for: 4)
    twoWordsMore = points("long", for: 2)
    distance = points("distance")
    gap = points("gap")
    leftOver = points("left_over")
    leftPoints = points("left_points")
    leftRate = points("left_rate")
    bareSign = points("bare_sign")
    doubt = points("doubt")
    noteLines = points("note_lines")
    note = points("note")
  }
}
