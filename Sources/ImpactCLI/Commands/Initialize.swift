import Diagnostics
import Languages
import RuleLanguage
import StandardRules

extension Invocation {
  /// `impact init`: writes `impact.model`, never over an existing file.
  func initialize() throws(Failure) -> ExitCode {
    if let operand = operands.first {
      throw .usage(UsageWords.tooManyOperands(operand.text, command), command: command)
    }
    let path = Path("impact.model")
    do throws(SystemError) {
      try path.create(with: Array(model.utf8))
    } catch { throw .output(name: path.text, error) }
    console.remark(CheckWords.written(path.text))
    return .success
  }

  private var model: String {
    guard let name = options.preset, let preset = StandardRules.presets.first(where: { $0.name == name }) else {
      return StandardRules.files.first { $0.name == "default.model" }?.text ?? ""
    }
    return preset.model(in: console.language)
  }
}

extension StandardRules.Preset {
  /// The model in a language, laid out.
  func model(in language: Language) -> String {
    let text = text(inLanguage: language.code, among: Language.allCases.map(\.code))
    return Formatter.format(Parser.parse(SourceFile(name: name, text: Array(text.utf8)), source: 0).syntax)
  }
}
