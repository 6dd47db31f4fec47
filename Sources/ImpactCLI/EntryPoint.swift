import Languages

extension Command {
  /// The program's entry: runs one command and ends the process with its exit code.
  public static func main() -> Never {
    Descriptor.claimStandardNumbers()
    Descriptor.keepErrors()
    Interruption.ignoreFileSizeLimit()
    Interruption.tellCrashes()
    Threads.runWithRoom { Environment.exit(run(Environment.arguments)) }
  }

  /// Runs what the command line asks for.
  static func run(_ words: [Path]) -> ExitCode {
    var options = Options(today: Environment.today)
    // A mistake in the command line is told in the language that the command line asks for.
    options.language = requestedLanguage(in: words)
    var console = Console(options: options, environment: Environment.language)
    do throws(Failure) {
      let arguments = try Arguments(words)
      options = try Options(arguments, today: options.asOf)
      console = Console(options: options, environment: Environment.language)
      return try run(arguments, options: options, console: console)
    } catch {
      return console.explain(error)
    }
  }

  private static func run(_ arguments: Arguments, options: Options, console: Console) throws(Failure) -> ExitCode {
    let interruption = Interruption()
    func invocation(_ command: Command, operands: [Path] = []) -> Invocation {
      Invocation(
        command: command, operands: operands, options: options, console: console, interruption: interruption)
    }
    if arguments.has(.version) {
      try invocation(.help).write("impact \(version)\n")
      return .success
    }
    if arguments.has(.help) {
      return try invocation(.help).writeHelp(of: arguments.command)
    }
    guard let command = arguments.command else {
      if Descriptor.input.isTerminal, Descriptor.output.isTerminal { return try invocation(.repl).run() }
      console.say(HelpPage(language: console.language).overview)
      return .usage
    }
    if command != .repl { interruption.watch() }
    return try invocation(command, operands: arguments.operands).run()
  }

  static let version = "0.1.0"

  private static func requestedLanguage(in words: [Path]) -> Language? {
    var previous = ""
    for word in words.map(\.text) {
      if previous == "--lang", let language = Language(code: word) { return language }
      if word.hasPrefix("--lang="), let language = Language(code: word.dropFirst("--lang=".count)) { return language }
      previous = word
    }
    return nil
  }
}

extension Console {
  /// Says why a command stopped, and returns the exit code that says the same.
  func explain(_ failure: Failure) -> ExitCode {
    switch failure {
    case .usage(let message, let command):
      complain(message)
      say(UsageWords.seeHelp(command)[language])
      return .usage
    case .output(_, let error) where error.isBrokenPipe:
      return .brokenPipe
    case .output(let name, let error):
      complain(error.reason, about: name ?? InputWords.standardOutput[language])
      return .failure
    case .reported:
      return .failure
    case .wrongUsage:
      return .usage
    }
  }
}
