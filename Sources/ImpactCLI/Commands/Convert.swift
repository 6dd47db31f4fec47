import Languages

extension Invocation {
  /// `impact convert FILE…`.
  func convert() throws(Failure) -> ExitCode {
    let format = try outputFormat()
    guard !operands.isEmpty else { throw .usage(UsageWords.missingOperand(command), command: command) }
    var conversion = Conversion(invocation: self, format: format)
    conversion.read(operands)
    return try conversion.finish(format: format)
  }
}
