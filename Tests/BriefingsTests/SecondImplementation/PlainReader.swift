import Documents
import Language
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Synchronization
import TestSupport
import Testing
import Translation

@testable import Briefings

/// Reads the notes of portfolios of one model.
final class PlainReader: Sendable {
  private let engine: Engine?
  private let known = Mutex<[String: TranslatedStatement]>([:])
  let deliverables: [Int]

  init(model: PlainModel) {
    engine = try? ReferenceEngine.engine(overriding: model.text)
    let program = engine?.program
    deliverables = model.deliverables.map { deliverable in
      program?.deliverables.firstIndex { $0.name == deliverable.name.lowercased() } ?? -1
    }
  }

  func translate(_ text: String) throws -> TranslatedStatement {
    if let result = known.withLock({ $0[text] }) { return result }
    var translator = Translator(engine: try #require(engine))
    let result = translator.translate(text)
    known.withLock { $0[text] = result }
    return result
  }

  /// A note a week.
  func lines(_ weeks: ArraySlice<[PlainPortfolio.Line]>) throws -> [TranslatedLine] {
    var lines: [TranslatedLine] = []
    for index in weeks.indices {
      let monday = try #require(CalendarDate.monday(ofWeek: 7 + index, year: 2026))
      let note = NoteHead(project: "essai", day: monday, week: 7 + index)
      for (place, line) in weeks[index].enumerated() {
        lines.append(
          TranslatedLine(
            text: line.text, file: "semaine-\(7 + index).md", line: place + 1, column: 1,
            result: try translate(line.text), note: note))
      }
    }
    return lines
  }

  func folded(_ weeks: [[PlainPortfolio.Line]]) throws -> [TranslatedLine] {
    History.folded(try lines(weeks[...]), program: try #require(engine).program)
  }

  /// The page of a week, and what of an earlier page is still open.
  func continued(_ earlier: BriefingRecord, by week: ArraySlice<[PlainPortfolio.Line]>) throws -> Briefing {
    let engine = try #require(engine)
    return try briefing(
      History.continued(earlier.lines(by: engine), by: try lines(week), program: engine.program))
  }

  func briefing(_ lines: [TranslatedLine]) throws -> Briefing {
    Briefing(Ledger(lines, by: try #require(engine)), language: .french, messages: .french)
  }
}

extension PlainPortfolio {
  /// The engines of the models, and what they made of statements.
  private static let readers = PlainModel.all.map { PlainReader(model: $0) }

  var reader: PlainReader { Self.readers[number] }
}
