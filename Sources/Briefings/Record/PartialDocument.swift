public import Documents
public import Language
public import Quantities

// A document of a part of the notes, to be joined with those of the others: what the notes said, read again together.
extension BriefingRecord {
  /// All that its notes say, in their order.
  public var sources: [Statement] {
    statements.map { statement in
      Statement(
        text: statement.text,
        place: StatementPlace(file: statement.file, line: statement.line, column: statement.column),
        context: statement.context)
    }
  }

  /// By the name of a note: whose project it tells of, and when.
  public var heads: [String: NoteHead] {
    statements.reduce(into: [:]) { heads, statement in heads[statement.file] = heads[statement.file] ?? statement.note }
  }

  /// Nil for a document of no day.
  public var date: CalendarDate? { CalendarDate(iso8601: asOf) }

  /// Whether it holds more than its notes say: what people have said of them, or what an earlier page left open.
  public var isMoreThanItsSources: Bool { changes != nil || statements.contains { $0.review != nil } }
}

extension PassedOver {
  init?(_ tree: JSONTree) {
    guard let file = tree["file"]?.string,
      let reason = SkippedLine.Reason.allCases.first(where: { $0.code == tree["reason"]?.string })
    else { return nil }
    let first = tree["line"]?.integer
    let last = tree["last_line"]?.integer ?? first
    guard let first, let last else {
      self.init(file: file, lines: nil, reason: reason)
      return
    }
    guard first <= last else { return nil }
    self.init(file: file, lines: first...last, reason: reason)
  }
}
