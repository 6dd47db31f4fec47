import Briefings
import Diagnostics
import Languages
import Translation

extension Invocation {
  /// `impact understand TEXT…`: how each statement is read, and why rules lost.
  func understand() throws(Failure) -> ExitCode {
    let format = try outputFormat()
    guard !operands.isEmpty else { throw .usage(UsageWords.missingOperand(command), command: command) }
    let workspace = try Workspace(.bare, options: options, console: console)
    let view = DissectionView(engine: workspace.engine, language: options.language, messages: console.language)
    var translator = Translator(engine: workspace.engine)
    var output = TextBuffer()
    for (index, operand) in statementOperands.enumerated() {
      let statement = String(decoding: ByteText.repaired(operand.bytes), as: UTF8.self)
      let dissection = translator.understand(statement)
      if format == .json {
        view.appendJSON(dissection, of: statement, line: index + 1, to: &output)
      } else {
        output += ((index == 0 ? "" : "\n") + view.text(dissection, of: statement)).utf8
      }
    }
    try write(output.bytes)
    return .success
  }
}

/// Shows how a statement was read.
struct DissectionView {
  private let engine: Engine
  private let language: Language?
  private let messages: Language

  /// - Parameters:
  ///   - language: of sentences; nil for that of the statement.
  ///   - messages: of all else.
  init(engine: Engine, language: Language?, messages: Language) {
    self.engine = engine
    self.language = language
    self.messages = messages
  }

  /// The outcome, then the reading.
  func text(_ dissection: Dissection, of statement: String) -> String {
    let outcome = Presentation(engine: engine, language: language, messages: messages)
      .outcome(dissection.result, text: statement)
    let reading = DissectionText(program: engine.program, language: messages).text(dissection, of: statement)
    return outcome + "\n" + reading.linesMadeSafe
  }

  /// The statement's object, with the reading as its member `understood`; one line.
  func appendJSON(_ dissection: Dissection, of statement: String, line: Int, to output: inout TextBuffer) {
    let writer = StatementJSONWriter(engine: engine, language: language, explains: false)
    var text = statement
    text.withUTF8 { bytes in
      writer.append(
        dissection.result, statement: bytes, source: StatementJSONWriter.Source(file: Invocation.argumentName),
        line: line, column: 1, id: nil, to: &output)
    }
    output.removeLast()
    output.append(",\"understood\":{")
    DissectionJSON(program: engine.program).append(dissection, of: statement, to: &output)
    output.append("}}\n")
  }
}
