import Diagnostics
import Languages

extension Invocation {
  /// `impact repl`: in a terminal with prompt, history and completion; otherwise lines in, answers out.
  func explore() throws(Failure) -> ExitCode {
    if let operand = operands.first {
      throw .usage(UsageWords.tooManyOperands(operand.text, command), command: command)
    }
    let workspace = try Workspace(.bare, options: options, console: console)
    var explorer = Explorer(
      workspace: workspace, options: options, messages: console.language, interruption: interruption)
    let isInteractive = Descriptor.input.isTerminal && Descriptor.output.isTerminal
    var lines = isInteractive ? LineSource.terminal() : LineSource.plain()
    if isInteractive { try print(ExplorerWords.banner[console.language] + "\n") }
    var hasFailed = false
    while let line = try next(from: &lines, explorer: explorer, hasFailed: &hasFailed) {
      let answer = explorer.answer(line)
      if !answer.text.isEmpty { try print(answer.text) }
      if let problem = answer.problem {
        hasFailed = true
        say(problem)
      }
      if answer.isLast { return code(hasFailed, isInteractive) }
    }
    if isInteractive { try print("\n") }
    return code(hasFailed, isInteractive)
  }

  /// A person at a terminal has seen the error; a script has only the exit code.
  private func code(_ hasFailed: Bool, _ isInteractive: Bool) -> ExitCode {
    hasFailed && !isInteractive ? .failure : .success
  }

  private func next(
    from lines: inout LineSource, explorer: Explorer, hasFailed: inout Bool
  ) throws(Failure) -> String? {
    do throws(InputFault) {
      return try lines.next(words: explorer.words)
    } catch {
      hasFailed = true
      console.complain(InputWords.reason(error), about: InputWords.standardInput[console.language])
      return nil
    }
  }

  private func print(_ text: String) throws(Failure) {
    do throws(SystemError) {
      try Descriptor.output.write(Array(text.linesMadeSafe.utf8))
    } catch { throw .output(name: nil, error) }
  }

  private func say(_ problem: Explorer.Answer.Problem) {
    switch problem {
    case .message(let message): console.complain(message)
    case .diagnostics(let diagnostics, let sources): console.report(diagnostics, in: sources)
    case .said: break
    }
  }
}
