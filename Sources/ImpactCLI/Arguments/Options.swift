import Diagnostics
import Languages
import Quantities

/// The options of one run, with their values understood.
struct Options: Sendable {
  var format: OutputFormat?
  /// `-` is standard output; none is too.
  var outputs: [Path] = []
  var inputFormat: InputFormat?
  /// What the columns of tables mean.
  var columns: Path?
  /// The document of an earlier run that this one is compared with.
  var since: Path?
  /// Limits that end the run with an exit code of their own, as written.
  var limits: [String] = []
  var models: [Path] = []
  var rules: [Path] = []
  /// Whether `impact.model` and `rules/` of the company's folder are read without being asked for.
  var readsLocalFiles = true
  var assignments: [String] = []
  /// Forced by `--lang`: for statements, briefings and messages.
  var language: Language?
  var asOf: CalendarDate
  /// For forecasts: the same seed draws the same samples.
  var seed: UInt64 = 1
  /// How often uncertain figures are drawn.
  var trials = 10_000
  /// The work that `forecast` is asked about, as an expression.
  var remaining: String?
  /// The day that `forecast` is asked about.
  var by: CalendarDate?
  /// The model that `init` starts from.
  var preset: String?
  /// Only says what waits for a review.
  var lists = false
  /// Decisions to apply.
  var answers: Path?
  /// Shows what is not certain first.
  var startsWithDoubts = false
  /// Who reviews; nil for the user.
  var reviewer: String?
  /// Counts nothing that nobody has reviewed.
  var isReviewedOnly = false
  var isStrict = false
  var isQuiet = false
  var explains = false
  /// Only says what `fmt` would change.
  var onlyChecks = false
  /// Files of statements with what is expected of them.
  var gold: [Path] = []
  /// Shows each of them that does not come out as expected.
  var isVerbose = false
  var color = ColorChoice.auto
  var messageFormat = MessageFormat.human
  /// Threads; nil for one a processor.
  var jobs: Int?

  init(today: CalendarDate) {
    asOf = today
  }

  /// - Throws: `Failure.usage` for a value that is not understood.
  init(_ arguments: Arguments, today: CalendarDate) throws(Failure) {
    self.init(today: today)
    let reader = ValueReader(arguments: arguments)
    format = try reader.choice(.to, OutputFormat.init(name:))
    inputFormat = try reader.choice(.from, InputFormat.init(name:))
    columns = arguments.value(of: .columns)
    since = arguments.value(of: .since)
    limits = arguments.values(of: .failOn).map(\.text)
    language = try reader.choice(.lang) { Language(code: $0) }
    color = try reader.choice(.color, ColorChoice.init(rawValue:)) ?? .auto
    messageFormat = try reader.choice(.messageFormat, MessageFormat.init(rawValue:)) ?? .human
    asOf = try reader.date(.asOf) ?? today
    seed = try reader.number(.seed, in: 0...UInt64.max) ?? 1
    trials = try reader.number(.trials, in: 100...1_000_000) ?? 10_000
    jobs = try reader.number(.jobs, in: 1...Int.max).map { min($0, 256) }
    remaining = arguments.value(of: .remaining)?.text
    by = try reader.date(.by)
    preset = try reader.choice(.preset) { Option.preset.choices.contains($0) ? $0 : nil }
    outputs = arguments.values(of: .output)
    models = arguments.values(of: .model)
    rules = arguments.values(of: .rules)
    readsLocalFiles = !arguments.has(.noLocal)
    assignments = try reader.assignments()
    lists = arguments.has(.list)
    answers = arguments.value(of: .answer)
    startsWithDoubts = arguments.has(.doubtful)
    reviewer = arguments.value(of: .reviewer)?.text
    isReviewedOnly = arguments.has(.reviewedOnly)
    isStrict = arguments.has(.strict)
    isQuiet = arguments.has(.quiet)
    explains = arguments.has(.explain)
    onlyChecks = arguments.has(.check)
    gold = arguments.values(of: .gold)
    isVerbose = arguments.has(.verbose)
  }
}

/// Understands the values of options.
private struct ValueReader {
  let arguments: Arguments

  func choice<Value>(_ option: Option, _ parse: (String) -> Value?) throws(Failure) -> Value? {
    guard let text = arguments.value(of: option)?.text else { return nil }
    guard let value = parse(text) else {
      throw .usage(UsageWords.unknownChoice(text, option), command: arguments.command)
    }
    return value
  }

  func number<Value: FixedWidthInteger>(
    _ option: Option, in range: ClosedRange<Value>
  ) throws(Failure) -> Value? {
    guard let text = arguments.value(of: option)?.text else { return nil }
    guard let value = Value(text), range.contains(value) else {
      let bounds = range.upperBound == .max ? nil : "\(range.lowerBound)…\(range.upperBound)"
      throw .usage(UsageWords.notANumber(text, option, bounds: bounds), command: arguments.command)
    }
    return value
  }

  func date(_ option: Option) throws(Failure) -> CalendarDate? {
    guard let text = arguments.value(of: option)?.text else { return nil }
    guard let date = CalendarDate(iso8601: text) else {
      throw .usage(UsageWords.notADate(text, option), command: arguments.command)
    }
    return date
  }

  func assignments() throws(Failure) -> [String] {
    var texts: [String] = []
    for value in arguments.values(of: .set) {
      let parts = value.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ $0.contains { $0 != " " } }) else {
        throw .usage(UsageWords.notAnAssignment(value.text), command: arguments.command)
      }
      texts.append("\(String(parts[0]).trimmed) = \(String(parts[1]).trimmed)")
    }
    return texts
  }
}
