import Diagnostics
import Languages
import Quantities
import TestSupport
import Testing

@testable import ImpactCLI

/// Whole conversations. A transcript holds its own questions: the lines that begin with the prompt.
@Suite struct TranscriptTests {
  @Test(arguments: Language.allCases)
  func `the REPL answers as its transcript says`(language: Language) throws {
    let golden = Golden("\(language.code).txt", in: "Transcripts")
    var options = Options(today: CalendarDate(dayNumber: 20_000))
    options.isQuiet = true
    let console = Console(options: options, environment: language)
    let workspace = try Workspace(layers: Layers(), options: options, console: console)
    var explorer = Explorer(
      workspace: workspace, options: options, messages: language, interruption: Interruption())
    var transcript = ""
    for line in questions(of: golden, prompt: "impact> ") {
      let answer = explorer.answer(line)
      transcript += "impact> \(line)\n" + answer.text + said(answer.problem, in: language)
    }
    golden.expect(transcript)
  }

  @Test(arguments: ["commands.txt", "costs.txt", "forecasts.txt", "limits.txt"])
  func `commands answer as their transcript says`(name: String) throws {
    let golden = Golden(name, in: "Transcripts")
    var transcript = ""
    for line in questions(of: golden, prompt: "$ ") {
      let outcome = try ImpactProcess.script("LC_ALL=en_GB.UTF-8 $IMPACT \(line) --as-of 2026-06-15 2>&1")
      transcript += "$ \(line)\n" + outcome.output + (outcome.status == 0 ? "" : "exit code \(outcome.status)\n")
    }
    golden.expect(transcript)
  }

  private func questions(of golden: Golden, prompt: String) -> [String] {
    (golden.text ?? "").split(separator: "\n").filter { $0.hasPrefix(prompt) }.map {
      String($0.dropFirst(prompt.count))
    }
  }

  private func said(_ problem: Explorer.Answer.Problem?, in language: Language) -> String {
    switch problem {
    case .message(let message): "! \(message[language])\n"
    case .diagnostics(let diagnostics, let sources):
      DiagnosticRenderer(sources: sources, language: language, format: .human, usesColor: false).render(diagnostics)
    case .said, nil: ""
    }
  }
}
