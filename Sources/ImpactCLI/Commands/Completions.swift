import Languages

extension Invocation {
  /// `impact completions SHELL`.
  func writeCompletions() throws(Failure) -> ExitCode {
    guard let name = operands.first?.text else {
      throw .usage(UsageWords.missingOperand(command), command: command)
    }
    guard let shell = Shell(rawValue: name) else { throw .usage(UsageWords.unknownShell(name), command: command) }
    try write(CompletionScript(language: console.language).script(for: shell))
    return .success
  }
}

enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish
}

/// Completion scripts, made from the tables of commands and options.
struct CompletionScript {
  let language: Language

  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var commandNames: String { Command.allCases.map(\.rawValue).joined(separator: " ") }

  private func operands(of command: Command) -> [String] {
    switch command {
    case .completions: Shell.allCases.map(\.rawValue)
    case .help: Command.allCases.map(\.rawValue) + [Guide.concepts.rawValue]
    case .initialize: ["company"]
    default: []
    }
  }

  private var bash: String {
    let choices = Option.allCases.filter { !$0.choices.isEmpty }.map { option in
      "    \(option.spelling)) COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$word\")); return ;;"
    }
    let options = Command.allCases.map { command in
      let words = command.options.map(\.spelling) + operands(of: command)
      return "    \(command.rawValue)) words=\"\(words.joined(separator: " "))\" ;;"
    }
    return """
      _impact() {
        local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words
        case $previous in
      \(choices.joined(separator: "\n"))
          --output|-o|--since|--columns|--model|--rules|--gold) COMPREPLY=($(compgen -f -- "$word")); return ;;
        esac
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(commandNames) --help --version" -- "$word")); return
        fi
        case ${COMP_WORDS[1]} in
      \(options.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
      }
      complete -o filenames -F _impact impact

      """
  }

  private var zsh: String {
    let commands = Command.allCases.map { "    '\($0.rawValue):\(quoted($0.summary[language]))'" }
    let cases = Command.allCases.map { command in
      let options = command.options.map(zshOption)
      let rest = operands(of: command)
      let operand = rest.isEmpty ? "'*:file:_files'" : "'*: :(\(rest.joined(separator: " ")))'"
      return "    \(command.rawValue)) _arguments \((options + [operand]).joined(separator: " ")) ;;"
    }
    return """
      #compdef impact
      _impact() {
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
      \(cases.joined(separator: "\n"))
        esac
      }
      _impact "$@"

      """
  }

  private func zshOption(_ option: Option) -> String {
    let star = option.isRepeatable ? "*" : ""
    let head = "'\(star)\(option.spelling)[\(quoted(option.summary[language]))]"
    guard option.value != nil else { return head + "'" }
    let choices = option.choices.isEmpty ? "" : "(\(option.choices.joined(separator: " ")))"
    return head + ":\(option.rawValue):" + (option.takesFile ? "_files" : choices) + "'"
  }

  private var fish: String {
    var lines = ["complete -c impact -f"]
    for command in Command.allCases {
      lines.append(
        "complete -c impact -n __fish_use_subcommand -a \(command.rawValue) -d '\(quoted(command.summary[language]))'")
      let condition = "complete -c impact -n '__fish_seen_subcommand_from \(command.rawValue)'"
      for option in command.options { lines.append(condition + " " + fishOption(option)) }
      let rest = operands(of: command)
      lines.append(rest.isEmpty ? condition + " -F" : condition + " -a '\(rest.joined(separator: " "))'")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishOption(_ option: Option) -> String {
    var words = ["-l", option.rawValue]
    if let short = option.short { words += ["-s", String(short)] }
    if !option.choices.isEmpty {
      words += ["-x", "-a", "'\(option.choices.joined(separator: " "))'"]
    } else if option.takesFile {
      words += ["-r", "-F"]
    } else if option.value != nil {
      words.append("-x")
    }
    return (words + ["-d", "'\(quoted(option.summary[language]))'"]).joined(separator: " ")
  }

  /// Inside single quotes of any of the three shells, and inside zsh's brackets.
  private func quoted(_ text: String) -> String {
    String(text.map { $0 == "'" ? "’" : $0 == "[" ? "(" : $0 == "]" ? ")" : $0 == ":" ? ";" : $0 })
  }
}
