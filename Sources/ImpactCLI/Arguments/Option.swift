import Documents
import Languages
import StandardRules

/// An option of the command line: the one table that parsing, help and completions are made from.
enum Option: String, CaseIterable, Sendable {
  case to
  case output
  case from
  case columns
  case since
  case failOn = "fail-on"
  case model
  case rules
  case noLocal = "no-local"
  case set
  case lang
  case asOf = "as-of"
  case seed
  case trials
  case explain
  case remaining
  case by
  case preset
  case list
  case answer
  case doubtful
  case reviewer
  case reviewedOnly = "reviewed-only"
  case strict
  case jobs
  case check
  case gold
  case verbose
  case color
  case messageFormat = "message-format"
  case quiet
  case help
  case version

  var spelling: String { "--" + rawValue }

  var short: Character? {
    switch self {
    case .output: "o"
    case .quiet: "q"
    case .verbose: "v"
    case .help: "h"
    default: nil
    }
  }

  /// What its value is called in help; nil for a flag.
  var value: String? {
    switch self {
    case .to: OutputFormat.allCases.map(\.rawValue).joined(separator: "|")
    case .from: InputFormat.allCases.map(\.rawValue).joined(separator: "|")
    case .output, .columns, .since, .model, .gold, .answer: "FILE"
    case .reviewer: "NAME"
    case .failOn: "LIMIT"
    case .rules: "DIR|FILE"
    case .set: "NAME=EXPR"
    case .lang: Language.allCases.map(\.code).joined(separator: "|")
    case .asOf, .by: "YYYY-MM-DD"
    case .remaining: "POINTS"
    case .preset: StandardRules.presets.map(\.name).joined(separator: "|")
    case .seed, .trials, .jobs: "N"
    case .color: ColorChoice.allCases.map(\.rawValue).joined(separator: "|")
    case .messageFormat: "human|gnu|json"
    case .noLocal, .list, .doubtful, .reviewedOnly, .explain, .strict, .check, .verbose, .quiet, .help, .version: nil
    }
  }

  /// The values that completions offer.
  var choices: [String] {
    switch self {
    case .to, .from, .lang, .color, .messageFormat, .preset: value?.split(separator: "|").map(String.init) ?? []
    default: []
    }
  }

  var takesFile: Bool {
    switch self {
    case .output, .columns, .since, .model, .rules, .gold, .answer: true
    default: false
    }
  }

  var isRepeatable: Bool {
    switch self {
    case .output, .model, .rules, .set, .failOn, .gold: true
    default: false
    }
  }

  /// Options that every command has.
  static let common: [Option] = [.lang, .color, .messageFormat, .quiet, .help, .version]
  /// Options of every command that loads rules and a model.
  static let loading: [Option] = [.model, .rules, .noLocal, .set, .asOf, .seed, .trials]

  /// The option written so, without its dashes; `md` and other abbreviations are of values, never of names.
  init?(name: some StringProtocol) {
    self.init(rawValue: String(name))
  }

  init?(short: Character) {
    guard let option = Option.allCases.first(where: { $0.short == short }) else { return nil }
    self = option
  }
}

/// What results are written as.
enum OutputFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case html
  case mail
  case json
  case ndjson
  case csv
  case csvExcel = "csv-excel"

  init?(name: String) {
    self.init(rawValue: ["md": "markdown", "eml": "mail"][name] ?? name)
  }

  /// Whether it has a row for each impact, and nothing else.
  var isTable: Bool { self == .csv || self == .csvExcel }

  /// Whether it is laid out for people to read.
  var isPage: Bool {
    switch self {
    case .text, .markdown, .html, .mail: true
    case .json, .ndjson, .csv, .csvExcel: false
    }
  }

  /// As a file's name suggests; nil when it suggests nothing.
  init?(fileName: String) {
    switch fileName.split(separator: ".").last {
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "html", "htm": self = .html
    case "csv": self = .csv
    case "eml": self = .mail
    case "txt": self = .text
    default: return nil
    }
  }
}

/// What statements are read from.
enum InputFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case ndjson
  case csv
  case jira
  case azureDevOps = "azure-devops"
  case linear
  case github
  case slack
  case mail = "eml"

  init?(name: String) {
    self.init(rawValue: name == "md" ? "markdown" : name)
  }

  /// The reader that `convert` uses; nil for lines that are statements already.
  var statusFormat: StatusFormat? { StatusFormat(rawValue: rawValue) }
}

enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never
}
