import Languages

/// The command line, cut into a command, its operands and its options.
struct Arguments {
  private(set) var command: Command?
  private(set) var operands: [Path] = []
  private var values: [(option: Option, value: Path?)] = []

  /// Parses GNU style: `--opt value`, `--opt=value`, `-o value`, `--` ends options, `-` is an operand.
  ///
  /// - Throws: `Failure.usage` with the nearest name.
  init(_ arguments: [Path]) throws(Failure) {
    var rest = arguments[...]
    var isLiteral = false
    while let argument = rest.popFirst() {
      let text = argument.text
      if isLiteral || !text.hasPrefix("-") || text == "-" {
        try add(operand: argument)
      } else if text == "--" {
        isLiteral = true
      } else {
        try add(option: argument, rest: &rest)
      }
    }
    try checkOptions()
  }

  func has(_ option: Option) -> Bool { values.contains { $0.option == option } }

  /// Every value of an option, in order.
  func values(of option: Option) -> [Path] { values.filter { $0.option == option }.compactMap(\.value) }

  /// The last value of an option: the last word wins.
  func value(of option: Option) -> Path? { values(of: option).last }

  private mutating func add(operand: Path) throws(Failure) {
    guard command == nil else {
      operands.append(operand)
      return
    }
    guard let command = Command(rawValue: operand.text) else {
      throw .usage(UsageWords.unknownCommand(operand.text), command: nil)
    }
    self.command = command
  }

  private mutating func add(option argument: Path, rest: inout ArraySlice<Path>) throws(Failure) {
    let (option, attached) = try named(argument)
    guard option.value != nil else {
      guard attached == nil else { throw .usage(UsageWords.takesNoValue(option), command: command) }
      values.append((option, nil))
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw .usage(UsageWords.missingValue(option), command: command)
    }
    values.append((option, value))
  }

  private func named(_ argument: Path) throws(Failure) -> (Option, attached: Path?) {
    let text = argument.text
    guard text.hasPrefix("--") else {
      guard let option = text.dropFirst().first.flatMap(Option.init(short:)) else {
        throw .usage(UsageWords.unknownOption(text, command: command), command: command)
      }
      let attached = argument.bytes.dropFirst(2)
      return (option, attached.isEmpty ? nil : Path(bytes: Array(attached)))
    }
    let parts = argument.bytes.dropFirst(2).split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(decoding: parts.first ?? [], as: UTF8.self)
    guard let option = Option(name: name) else {
      throw .usage(UsageWords.unknownOption("--" + name, command: command), command: command)
    }
    return (option, parts.count == 2 ? Path(bytes: Array(parts[1])) : nil)
  }

  private func checkOptions() throws(Failure) {
    guard let command else { return }
    for (option, _) in values where !command.options.contains(option) {
      throw .usage(UsageWords.optionNotOfCommand(option, command), command: command)
    }
  }
}
