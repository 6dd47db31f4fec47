import Languages

/// A command of `impact`: the one table that parsing, help and completions are made from.
public enum Command: String, CaseIterable, Sendable {
  case translate
  case explain
  case understand
  case convert
  case review
  case diff
  case options
  case whatIf = "whatif"
  case forecast
  case repl
  case check
  case fmt
  case initialize = "init"
  case rules
  case model
  case completions
  case help

  /// As help writes it, after `impact`.
  var usage: String {
    switch self {
    case .translate: "translate [TEXT…] [-]"
    case .explain: "explain TEXT…"
    case .understand: "understand TEXT…"
    case .convert: "convert FILE… [-o OUT]"
    case .review: "review FILE… [--list] [--answer FILE]"
    case .diff: "diff OLD.json NEW.json [-o OUT]"
    case .options: "options FILE… [-o OUT]"
    case .whatIf: "whatif FILE… --set NAME=EXPR… [-o OUT]"
    case .forecast: "forecast [DELIVERABLE…] [--remaining POINTS] [--by DATE] [-o OUT]"
    case .repl: "repl"
    case .check: "check [PATH…] [--gold FILE]"
    case .fmt: "fmt [--check] FILE…"
    case .initialize: "init [company NAME] [--preset NAME]"
    case .rules: "rules [NAME]"
    case .model: "model"
    case .completions: "completions bash|zsh|fish"
    case .help: "help [COMMAND|CODE|rules|concepts]"
    }
  }

  var options: [Option] {
    switch self {
    case .translate: [.to, .output, .from, .explain, .strict, .jobs] + Option.loading + Option.common
    case .explain: [.to, .output, .strict] + Option.loading + Option.common
    case .understand: [.to, .output] + Option.loading + Option.common
    case .convert:
      [.to, .output, .from, .columns, .since, .failOn, .reviewedOnly, .explain, .strict] + Option.loading
        + Option.common
    case .review: [.doubtful, .list, .answer, .reviewer, .to, .from, .columns] + Option.loading + Option.common
    case .diff: [.to, .output] + Option.common
    case .options: [.to, .output, .from, .columns, .reviewedOnly, .explain, .jobs] + Option.loading + Option.common
    case .whatIf: [.to, .output, .from, .columns, .reviewedOnly, .jobs] + Option.loading + Option.common
    case .forecast: [.remaining, .by, .to, .output] + Option.loading + Option.common
    case .repl, .rules, .model: Option.loading + Option.common
    case .check: [.gold, .verbose, .strict] + Option.loading + Option.common
    case .fmt: [.check] + Option.common
    case .initialize: [.preset] + Option.common
    case .completions, .help: Option.common
    }
  }

  /// What the command writes, its default first.
  var formats: [OutputFormat] {
    switch self {
    case .translate: [.text, .json, .ndjson]
    case .explain: [.text, .json, .ndjson]
    case .understand: [.text, .json]
    case .convert: [.text, .markdown, .html, .mail, .json, .ndjson, .csv, .csvExcel]
    case .review: [.text, .json]
    case .diff, .options, .whatIf, .forecast: [.text, .markdown, .html, .mail, .json, .csv, .csvExcel]
    default: []
    }
  }

  /// Whether what it says is a page: then one run can write it in several formats.
  var writesPages: Bool { formats.contains(.html) }
}
