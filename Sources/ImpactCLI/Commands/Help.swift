import Diagnostics
import Languages
import RuleLanguage

extension Invocation {
  /// `impact help [COMMAND|CODE|TOPIC]`.
  func writeHelp() throws(Failure) -> ExitCode {
    let page = HelpPage(language: console.language)
    guard let topic = operands.first?.text else {
      try write(page.overview)
      return .success
    }
    if operands.count > 1 {
      throw .usage(UsageWords.tooManyOperands(operands[1].text, command), command: command)
    }
    if let guide = Guide(rawValue: topic) {
      try write(guide.text(in: console.language))
      return .success
    }
    if let command = Command(rawValue: topic) {
      try write(page.page(of: command))
      return .success
    }
    guard
      let code = (DiagnosticCatalogue.all + ExampleDiagnostics.codes + LimitDiagnostics.codes)
        .first(where: { $0.code == topic.uppercased() })
    else {
      throw .usage(UsageWords.unknownTopic(topic), command: .help)
    }
    let language = console.language
    try write("\(code.code): \(code.title[language])\n\n\(code.explanation[language])\n")
    return .success
  }

  /// `--help`, of a command or of them all.
  func writeHelp(of command: Command?) throws(Failure) -> ExitCode {
    let page = HelpPage(language: console.language)
    try write(command.map(page.page(of:)) ?? page.overview)
    return .success
  }
}
