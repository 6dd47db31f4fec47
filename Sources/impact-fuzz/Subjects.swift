import Briefings
import Diagnostics
import Documents
import Foundation
import ImpactCLI
import Language
import Languages
import Portfolio
import Quantities
import RuleLanguage
import StandardRules
import Translation

/// What reads something that somebody else wrote.
enum Kind: String, CaseIterable, Sendable {
  case statement, note, mail, table, export, document, rules, prompt
}

/// Runs an input through the part of the program that reads its kind.
final class Subjects: Sendable {
  let program: Program
  private let engine: Engine
  private let layers: [(layer: Layer, file: SourceFile)]
  private let today: CalendarDate
  private let session: Session

  /// Nil where the built-in rules do not load: `impact check` says why.
  init?() {
    // 16 February 2026, the day of the samples.
    today = CalendarDate(dayNumber: 20_500)
    layers = StandardRules.files.map { (Layer.standard, SourceFile(name: $0.name, text: Array($0.text.utf8))) }
    guard let program = Program.load(layers, asOf: today).program, let session = Session(asOf: today) else {
      return nil
    }
    self.program = program
    engine = Engine(program: program, trials: 200)
    self.session = session
  }

  func outputs(of input: [UInt8], as kind: Kind) -> [Output] {
    switch kind {
    case .statement: statement(input)
    case .note: file(input, named: "note.md")
    case .mail: file(input, named: "mail.eml")
    case .table: file(input, named: "table.csv")
    case .export: file(input, named: "export.json")
    case .document: document(Self.clean(input), named: "document.json", of: nil)
    case .rules: rules(input)
    case .prompt: prompt(input)
    }
  }

  // MARK: - Statements and files

  private func statement(_ input: [UInt8]) -> [Output] {
    let text = String(decoding: input.filter { $0 != 0 && $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    var translator = Translator(engine: engine)
    let result = translator.translate(text)
    let writer = StatementJSONWriter(engine: engine, language: nil, explains: true)
    var line = TextBuffer()
    var copy = text
    copy.withUTF8 {
      writer.append(result, statement: $0, source: .init(file: "-"), line: 1, column: 1, id: nil, to: &line)
    }
    let reasons = result.reasons.flatMap { reason in
      Language.allCases.map { ReasonText(program: program).text(reason, in: $0) }
    }
    return [
      Output(name: "statement as JSON", form: .jsonLines, bytes: line.bytes),
      Output(name: "reasons", form: .text, bytes: Array(reasons.joined(separator: "\n").utf8)),
    ]
  }

  /// As the command line hands a file on: what is no UTF-8 is replaced, and told.
  private static func clean(_ input: [UInt8]) -> [UInt8] {
    Array(String(decoding: DecodedText(input).bytes, as: UTF8.self).utf8)
  }

  private func file(_ input: [UInt8], named name: String) -> [Output] {
    guard StatusFile.fault(of: input, name: name) == nil else { return [] }
    let status = StatusFile(bytes: Self.clean(input), name: name)
    guard let reading = try? status.read(ReadingOptions(asOf: today)) else { return [] }
    var translator = Translator(engine: engine)
    let lines = reading.statements.map { statement in
      TranslatedLine(
        text: statement.text, file: statement.place.file, line: statement.place.line, column: statement.place.column,
        result: translator.translate(statement.text, context: statement.context),
        isRecap: statement.context.section == .recap, name: statement.context.name, context: statement.context)
    }
    let briefing = Briefing(
      Ledger(lines, by: engine), language: nil, messages: .french,
      passedOver: PassedOver.runs(in: reading.skipped, of: name), titles: reading.titles)
    return document(briefing.json(), named: name, of: briefing)
  }

  /// - Parameter briefing: what the document was made of; read again, it gives the same page in every format.
  private func document(_ bytes: [UInt8], named name: String, of briefing: Briefing?) -> [Output] {
    guard let record = try? BriefingRecord(json: bytes) else {
      return briefing == nil ? [] : [Output(name: "\(name): not read again", form: .json, bytes: [])]
    }
    let pages = Self.pages(record.text(width: 100, usesColor: false), record.markdown(), record.html())
    var outputs = pages
    if let briefing,
      pages != Self.pages(briefing.text(width: 100, usesColor: false), briefing.markdown(), briefing.html())
    {
      outputs.append(Output(name: "\(name): another page when read again", form: .json, bytes: []))
    }
    outputs.append(Output(name: "mail", form: .text, bytes: record.report(of: bytes).bytes(as: .mail)))
    outputs.append(Output(name: "csv", form: .text, bytes: record.csv(.standard)))
    outputs.append(Output(name: "json", form: .json, bytes: BriefingRecord.json(of: bytes)))
    return outputs
  }

  private static func pages(_ text: String, _ markdown: String, _ html: String) -> [Output] {
    zip(["text", "markdown", "html"], [text, markdown, html]).map {
      Output(name: $0, form: .text, bytes: Array($1.utf8))
    }
  }

  // MARK: - Rules and prompt

  private func rules(_ input: [UInt8]) -> [Output] {
    let file = SourceFile(name: "x.rules", text: input)
    let (syntax, diagnostics) = Parser.parse(file, source: 0)
    var outputs = Language.allCases.map { language in
      let renderer = DiagnosticRenderer(
        sources: SourceMap([file]), language: language, format: .human, usesColor: false)
      return Output(name: "diagnostics", form: .text, bytes: Array(renderer.render(diagnostics).utf8))
    }
    if !diagnostics.contains(where: { $0.severity == .error }) {
      let once = Array(RuleLanguage.Formatter.format(syntax).utf8)
      let again = Parser.parse(SourceFile(name: "x.rules", text: once), source: 0)
      if Array(RuleLanguage.Formatter.format(again.0).utf8) != once {
        outputs.append(Output(name: "laid out twice, it differs", form: .json, bytes: []))
      }
    }
    if let program = Program.load(layers + [(.user, file)], asOf: today).program {
      var translator = Translator(engine: Engine(program: program, trials: 200))
      for statement in ["3 sprints de retard sur la migration", "The launch is 2 weeks late"] {
        outputs.append(
          Output(name: "impacts", form: .text, bytes: Array("\(translator.translate(statement).impacts.count)".utf8)))
      }
    }
    return outputs
  }

  private func prompt(_ input: [UInt8]) -> [Output] {
    var session = session
    var answers = ""
    for line in String(decoding: input, as: UTF8.self).split(separator: "\n").prefix(12) {
      answers += session.answer(String(line))
    }
    return [Output(name: "answers", form: .text, bytes: Array(answers.utf8))]
  }
}
