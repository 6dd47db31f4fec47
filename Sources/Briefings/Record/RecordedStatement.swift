import Documents
import Language
import Languages
public import Portfolio
import Quantities
public import Translation

/// What a document says of a statement: enough to read it again.
struct RecordedStatement: Sendable {
  let text: String
  let hasImpacts: Bool
  let file: String
  let line: Int
  let column: Int
  let language: Language?
  let context: StatementContext
  let note: NoteHead?
  /// What a person had said of it.
  let review: Decision?

  init?(_ tree: JSONTree) {
    guard let text = tree["statement"]?.string else { return nil }
    self.text = text
    hasImpacts = !(tree["impacts"]?.elements.isEmpty ?? true)
    file = tree["source"]?["file"]?.string ?? ""
    line = tree["source"]?["line"]?.integer ?? 1
    column = tree["source"]?["column"]?.integer ?? 1
    language = tree["language"]?.string.flatMap { code in Language.allCases.first { $0.code == code } }
    let about = tree["context"]
    context = StatementContext(
      subject: about?["subject"]?.string,
      section: StatementContext.Section.allCases.first { $0.code == about?["section"]?.string } ?? .plain,
      name: about?["name"]?.string)
    note = tree["note"].flatMap(NoteHead.init)
    let (file, subject) = (file, context.subject)
    review = tree["review"].flatMap { Decision($0, file: file, words: text, about: subject) }
  }
}

extension BriefingRecord {
  /// The lines of the page that moved something, read by an engine of today.
  public func lines(by engine: Engine) -> [TranslatedLine] {
    let day = NoteHead(day: asOf)
    var translator = Translator(engine: engine)
    let names = ReadingName(program: engine.program)
    return statements.lazy.filter(\.hasImpacts).map { statement in
      var line = TranslatedLine(
        text: statement.text, file: statement.file, line: statement.line, column: statement.column,
        result: translator.translate(statement.text, language: statement.language, context: statement.context),
        isRecap: statement.context.section == .recap, name: statement.context.name, note: statement.note ?? day,
        context: statement.context)
      if let review = statement.review { line.review(review, line.result.choosing(review.readings, names)) }
      return line
    }
  }
}

extension TranslatedLine {
  /// Members of its object in a document: what reading it again takes.
  var standing: [UInt8] {
    var output = TextBuffer()
    output += reviewMembers
    if context != StatementContext() {
      output.append(",\"context\":{\"section\":")
      output.appendJSON(context.section.code)
      if let subject = context.subject {
        output.append(",\"subject\":")
        output.appendJSON(subject)
      }
      if let name = context.name {
        output.append(",\"name\":")
        output.appendJSON(name)
      }
      output.append("}")
    }
    guard let note else { return output.bytes }
    output.append(",\"note\":{\"project\":")
    output.appendJSON(note.project)
    output.append(",\"day\":")
    output.appendJSON(note.day.iso8601)
    if let week = note.week {
      output.append(",\"week\":")
      output.appendJSON(week)
    }
    output.append(isCarried ? ",\"carried\":true}" : "}")
    return output.bytes
  }
}

extension NoteHead {
  /// Of a page that names no note.
  fileprivate init?(day text: String) {
    guard let day = CalendarDate(iso8601: text) else { return nil }
    self.init(project: "", day: day)
  }

  fileprivate init?(_ tree: JSONTree) {
    guard let day = tree["day"]?.string.flatMap({ CalendarDate(iso8601: $0) }) else { return nil }
    self.init(project: tree["project"]?.string ?? "", day: day, week: tree["week"]?.integer)
  }
}

extension StatementContext.Section {
  fileprivate static let allCases: [Self] = [.plain, .risks, .goals, .recap, .stream]

  fileprivate var code: String {
    switch self {
    case .plain: "plain"
    case .risks: "risks"
    case .goals: "goals"
    case .recap: "recap"
    case .stream: "stream"
    }
  }
}
