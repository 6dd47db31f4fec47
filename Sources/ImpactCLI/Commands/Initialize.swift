import Languages
import StandardRules

extension Invocation {
  /// `impact init`: writes `impact.model`, never over an existing file.
  func initialize() throws(Failure) -> ExitCode {
    let path = Path("impact.model")
    let text = StandardRules.files.first { $0.name == "default.model" }?.text ?? ""
    do throws(SystemError) {
      try path.create(with: Array(text.utf8))
    } catch { throw .output(name: path.text, error) }
    console.remark(CheckWords.written(path.text))
    return .success
  }
}
