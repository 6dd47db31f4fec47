import Languages

/// `--help`, made from the tables of commands and options.
struct HelpPage {
  let language: Language

  /// Of the program as a whole: examples first.
  var overview: String {
    var lines = [HelpWords.tagline[language], ""]
    lines += section(HelpWords.usage, rows: [("impact [COMMAND] [OPTIONS]", "")])
    lines += section(
      HelpWords.examples,
      rows: [Command.translate, .explain, .convert].compactMap { $0.examples.first.map { ($0[language], "") } })
    lines += section(HelpWords.commands, rows: Command.allCases.map { ($0.rawValue, $0.summary[language]) })
    lines += section(HelpWords.options, rows: (Option.loading + Option.common).map(row))
    lines += section(HelpWords.exitCodes, rows: HelpWords.codes.map { (String($0.0.rawValue), $0.1[language]) })
    return (lines + [HelpWords.more[language], ""]).joined(separator: "\n")
  }

  func page(of command: Command) -> String {
    var lines = ["impact \(command.rawValue): \(command.summary[language])", ""]
    lines += section(HelpWords.usage, rows: [("impact " + command.usage, "")])
    lines += section(HelpWords.examples, rows: command.examples.map { ($0[language], "") })
    lines += section(HelpWords.options, rows: command.options.map(row))
    return lines.joined(separator: "\n")
  }

  private func row(_ option: Option) -> (String, String) {
    let value = option == .to || option == .from ? "FORMAT" : option.value
    let short = option.short.map { "-\($0), " } ?? "    "
    let choices =
      switch option {
      case .to: " (text, markdown, html, mail, json, csv…)"
      case .from: " (text, markdown, csv, jira, slack, eml…)"
      default: ""
      }
    return (short + option.spelling + (value.map { " " + $0 } ?? ""), option.summary[language] + choices)
  }

  private func section(_ title: Localized<String>, rows: [(String, String)]) -> [String] {
    let width = min(34, rows.map(\.0.count).max() ?? 0)
    let body = rows.map { left, right in
      right.isEmpty
        ? "  \(left)" : "  \(left)" + String(repeating: " ", count: max(2, width + 2 - left.count)) + right
    }
    return [title[language] + (language == .french ? " :" : ":")] + body + [""]
  }
}
