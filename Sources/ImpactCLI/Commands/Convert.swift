import Languages

extension Invocation {
  /// `impact convert FILE…`.
  func convert() throws(Failure) -> ExitCode {
    let outputs = try outputs()
    guard !operands.isEmpty else { throw .usage(UsageWords.missingOperand(command), command: command) }
    var conversion = Conversion(invocation: self, outputs: outputs)
    conversion.read(operands)
    return try conversion.finish(outputs)
  }
}
