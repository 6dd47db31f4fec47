import Languages
import Testing

@testable import ImpactCLI

/// Every command of the prompt, in every language.
@Suite struct ExplorerCommandTests {
  @Test(arguments: ExplorerCommand.allCases)
  func `a command has a name in every language, and no other has it`(command: ExplorerCommand) {
    for language in Language.allCases { #expect(!command.names[language].isEmpty) }
    let others = ExplorerCommand.allCases.filter { $0 != command }.flatMap(\.allNames)
    #expect(Set(command.allNames).isDisjoint(with: others))
  }

  /// Whoever types without accents is understood as well.
  @Test(arguments: ExplorerCommand.allCases)
  func `a name with accents is known without them`(command: ExplorerCommand) {
    for name in command.allNames {
      let bare = String(name.map { ["é": "e", "è": "e", "ê": "e"][$0] ?? $0 })
      #expect(command.allNames.contains(bare))
    }
  }

  /// Help shows a line for each command: it can be typed as it stands, once what stands in capitals is filled in.
  @Test(arguments: ExplorerCommand.allCases, Language.allCases)
  func `a line of help is the command`(command: ExplorerCommand, language: Language) throws {
    let name = try #require(command.names[language].first)
    let argument = command.argument[language].filter { $0 != "[" && $0 != "]" }
    let filled = argument.split(separator: " ").map { word -> String in
      switch word {
      case "N": "1:"
      case "FICHIER", "FILE", "BESTAND": command == .page ? "page.html" : "mine.model"
      case "SUJET", "TOPIC", "ONDERWERP": "retard"
      case "NOM", "NAME", "NAAM": "delivery_delay"
      case "PHRASE", "STATEMENT", "ZIN": "retard"
      default: String(word)
      }
    }
    let typed = filled.joined(separator: " ")
    let given = [.remove, .ok, .ignore].contains(command) ? String(typed.filter { $0 != ":" }) : typed
    for line in ["\(name) \(given)", ":\(name) \(given)"] {
      #expect(ExplorerLine(line) == .command(command, argument: given), "\(line)")
    }
  }

  @Test(arguments: ExplorerCommand.allCases, Language.allCases)
  func `a command says what it does in every language`(command: ExplorerCommand, language: Language) {
    #expect(!command.summary[language].isEmpty)
    if language != .english { #expect(command.summary[language] != command.summary.english) }
  }
}
