import Diagnostics
import Language
import Languages
import RuleLanguage
import StandardRules

extension Invocation {
  /// `impact init`: writes `impact.model`; `impact init company NAME`: a company's folder. Nothing that is there changes.
  func initialize() throws(Failure) -> ExitCode {
    guard let word = operands.first?.text else { return try writeModel() }
    guard word == "company" else { throw .usage(UsageWords.tooManyOperands(word, command), command: command) }
    if operands.count > 2 {
      throw .usage(UsageWords.tooManyOperands(operands[2].text, command), command: command)
    }
    guard operands.count == 2 else { throw .usage(UsageWords.missingOperand(command), command: command) }
    return try writeCompany(CompanyName(operands[1].text))
  }

  private func writeModel() throws(Failure) -> ExitCode {
    let path = Path(CompanyFolders.model)
    guard try create(path, with: model(of: nil)) else {
      console.complain(CheckWords.modelIsThere, about: path.text)
      return .failure
    }
    console.remark(CheckWords.written(path.text))
    return .success
  }

  /// The folder stands for the whole: where it is, the company has begun already.
  private func writeCompany(_ company: CompanyName) throws(Failure) -> ExitCode {
    guard let name = company.folder else { throw .usage(CheckWords.noFolderName(company.text), command: command) }
    let folder = Path(name)
    guard try createFolder(folder) else {
      console.complain(CheckWords.companyIsThere(name), about: name)
      return .failure
    }
    let notes = folder.appending("notes")
    let note = notes.appending(CheckWords.exampleNote[console.language])
    _ = try createFolder(notes)
    _ = try create(folder.appending(CompanyFolders.model), with: model(of: company))
    _ = try create(note, with: starter("note"))
    _ = try create(folder.appending(".gitignore"), with: starter("gitignore"))
    console.remark(CheckWords.companyWritten(name, note: note.text))
    return .success
  }

  private func model(of company: CompanyName?) -> String {
    let starter = StandardRules.presets.first { $0.name == options.preset } ?? template("impact")
    return starter?.model(in: console.language, of: company) ?? ""
  }

  private func starter(_ name: String) -> String {
    template(name)?.text(inLanguage: console.language.code, among: Language.allCases.map(\.code)) ?? ""
  }

  private func template(_ name: String) -> StandardRules.Template? {
    StandardRules.starters.first { $0.name == name }
  }

  /// - Returns: false when the file is there already.
  private func create(_ path: Path, with text: String) throws(Failure) -> Bool {
    do throws(SystemError) {
      try path.create(with: Array(text.utf8))
      return true
    } catch {
      guard error.isAlreadyThere else { throw .output(name: path.text, error) }
      return false
    }
  }

  private func createFolder(_ path: Path) throws(Failure) -> Bool {
    do throws(SystemError) {
      try path.createFolder()
      return true
    } catch {
      guard error.isAlreadyThere else { throw .output(name: path.text, error) }
      return false
    }
  }
}

/// What a company is called, on one line.
struct CompanyName {
  let text: String

  init(_ text: String) {
    self.text = String(text.map { $0.isNewline || $0.isWhitespace ? " " : $0 }).trimmed.terminalSafe
  }

  /// « Boréalis & Fils » is kept in `borealis-fils`: a name that every system and every shell takes; nil when nothing
  /// of it can be one.
  var folder: String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init).map(Folding.folded)
    let names = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    return names.isEmpty ? nil : names.joined(separator: "-")
  }
}

extension StandardRules.Template {
  /// The model in a language, laid out; what only a company has stays behind its sign where none is named.
  func model(in language: Language, of company: CompanyName? = nil) -> String {
    let name = company?.text ?? CheckWords.yourCompany[language]
    let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    let words = [("{named}", company == nil ? "# " : ""), ("{quoted}", escaped), ("{company}", name)]
    let plain = text(inLanguage: language.code, among: Language.allCases.map(\.code))
    let heading = company == nil || plain.holds("{quoted}") ? "" : "company \"{quoted}\"\n\n"
    let text = words.reduce(heading + plain) { text, word in
      text.exchanging(word.0, for: word.1)
    }
    return Formatter.format(Parser.parse(SourceFile(name: name, text: Array(text.utf8)), source: 0).syntax)
  }
}
