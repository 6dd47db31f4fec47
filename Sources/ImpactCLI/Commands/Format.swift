import Diagnostics
import Languages
import RuleLanguage

extension Invocation {
  /// `impact fmt [--check] FILE…`: `-` reads standard input and writes standard output.
  func format() throws(Failure) -> ExitCode {
    guard !operands.isEmpty else { throw .usage(UsageWords.missingOperand(command), command: command) }
    var reader = RuleFileReader(console: console)
    for operand in operands {
      if operand.text == "-" { reader.readStandardInput() } else { reader.read(operand) }
    }
    var code = reader.hasFailed ? ExitCode.failure : .success
    for file in reader.files where try !format(file) { code = .failure }
    return code
  }

  /// - Returns: false when the file is not right: it has errors, or `--check` would change it.
  private func format(_ file: SourceFile) throws(Failure) -> Bool {
    guard let formatted = formatted(file) else { return false }
    let isInput = file.name == "-"
    if isInput, !options.onlyChecks {
      try write(formatted)
      return true
    }
    guard formatted != file.text else { return true }
    if options.onlyChecks {
      console.complain(CheckWords.wouldChange, about: file.name)
      return false
    }
    do throws(SystemError) {
      var target = try OutputTarget(Path(file.name), interruption: interruption)
      try target.write(formatted)
      try target.commit()
    } catch { throw .output(name: file.name, error) }
    console.remark(CheckWords.formatted.map { "\(file.name): \($0)" })
    return true
  }

  private func formatted(_ file: SourceFile) -> [UInt8]? {
    let (syntax, diagnostics) = Parser.parse(file, source: 0)
    console.report(diagnostics, in: SourceMap([file]))
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return Array(Formatter.format(syntax).utf8)
  }
}
