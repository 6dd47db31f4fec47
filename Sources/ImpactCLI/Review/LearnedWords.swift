import Briefings
import Diagnostics
import Languages
import RuleLanguage

/// `rules/words.rules` of the notes' company: what reviews have taught, with the sentence that taught it as example.
struct LearnedWords {
  let path: Path
  private let folder: Path

  /// - Parameter notes: the folder of the notes.
  init(beside notes: Path) {
    folder = CompanyFolders.home(ofNotesIn: notes).entry(CompanyFolders.rules)
    path = folder.appending("words.rules")
  }

  /// Writes one more lesson: the file is the old one or the new one, and keeps what its owner wrote in it.
  ///
  /// - Throws: `Failure.reported` for a file that is no rules any more.
  func put(_ lesson: Lesson, console: Console, _ interruption: Interruption) throws(Failure) {
    let file = lesson.added(to: try current(console), heading: ReviewWords.learnedFile[console.language])
    do throws(SystemError) {
      try folder.makeFolder()
      var target = try OutputTarget(path, interruption: interruption)
      try target.write(Array(Formatter.format(file).utf8))
      try target.commit()
    } catch { throw .output(name: path.text, error) }
  }

  private func current(_ console: Console) throws(Failure) -> FileSyntax {
    guard FileIdentity(path) != nil else { return FileSyntax(declarations: []) }
    let source: SourceFile
    do throws(SystemError) {
      let descriptor = try Descriptor.readingFile(path)
      defer { descriptor.close() }
      source = SourceFile(name: path.text, text: try descriptor.readAll())
    } catch { throw .output(name: path.text, error) }
    let (syntax, diagnostics) = Parser.parse(source, source: 0)
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      console.report(diagnostics, in: SourceMap([source]))
      throw .reported
    }
    return syntax
  }
}
