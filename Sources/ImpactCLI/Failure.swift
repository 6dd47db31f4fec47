import Languages

/// What the process says to its caller when it ends.
enum ExitCode: Int32, Sendable {
  case success = 0
  /// A rule, model or input that cannot be read, an output that cannot be written, a check that found something.
  case failure = 1
  case usage = 2
  /// A total is beyond what `--fail-on` allows.
  case threshold = 3
  /// `--strict`, and a line untranslated or doubtful.
  case strict = 4
  case interrupted = 130
  case brokenPipe = 141
}

/// Why a command stops.
enum Failure: Error, Equatable {
  case usage(Localized<String>, command: Command?)
  /// A file, by the name the user gave it; nil for standard output.
  case output(name: String?, SystemError)
  /// All is said already.
  case reported
  /// All is said already: the command line is to blame.
  case wrongUsage
}
