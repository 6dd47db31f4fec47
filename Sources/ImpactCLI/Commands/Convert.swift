import Languages

extension Invocation {
  /// `impact convert FILE…`.
  func convert() throws(Failure) -> ExitCode {
    let outputs = try outputs()
    guard !operands.isEmpty else { throw .usage(UsageWords.missingOperand(command), command: command) }
    var conversion = Conversion(invocation: self, outputs: outputs)
    for operand in operands { conversion.read(operand) }
    return try conversion.finish(outputs)
  }
}
