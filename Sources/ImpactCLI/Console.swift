import Diagnostics
import Languages

/// What is said to the person beside the results: on standard error, in their language, safe for a terminal.
struct Console: Sendable {
  let language: Language
  let isQuiet: Bool
  let messageFormat: MessageFormat
  private let color: ColorChoice

  init(options: Options, environment language: Language) {
    self.language = options.language ?? language
    isQuiet = options.isQuiet
    messageFormat = options.messageFormat
    color = options.color
  }

  /// Whether a stream is coloured: each is judged by itself.
  func usesColor(on descriptor: Descriptor) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: descriptor.isTerminal && !Environment.refusesColor
    }
  }

  /// An error or a warning that no source text is to blame for: `impact: nope.md: not found`.
  func complain(_ message: Localized<String>, about name: String? = nil) {
    let subject = name.map { $0 + (language == .french ? " : " : ": ") } ?? ""
    say(("impact: " + subject + message[language]).terminalSafe)
  }

  /// What happened, unless `--quiet`.
  func remark(_ message: Localized<String>) {
    if !isQuiet { say(message[language].terminalSafe) }
  }

  /// The same of an input: `impact: a.csv:12: …`.
  func remark(_ message: Localized<String>, about name: String) {
    if !isQuiet { complain(message, about: name) }
  }

  /// Errors in rules, models and expressions, with their places.
  func report(_ diagnostics: [Diagnostic], in sources: SourceMap) {
    guard !diagnostics.isEmpty else { return }
    let renderer = DiagnosticRenderer(
      sources: sources, language: language, format: messageFormat, usesColor: usesColor(on: .errors))
    write(renderer.render(diagnostics))
  }

  /// A line as it is, made safe.
  func say(_ line: String) {
    write(line.linesMadeSafe + "\n")
  }

  /// Standard error is the last resort: when it cannot be written, there is nobody to tell.
  private func write(_ text: String) {
    try? Descriptor.errors.write(Array(text.utf8))
  }
}
