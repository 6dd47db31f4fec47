import Briefings
import Diagnostics
import Language
import Languages
import Translation

// What a session reads from files and writes to them.
extension Explorer {
  /// Writes the session's assumptions, or its statements where the file is a note. A file that this session has not
  /// written may hold more than they say: it is left alone.
  mutating func save(_ name: String) -> Answer {
    guard !name.isEmpty else { return problem(ExplorerWords.nameTheFile) }
    if Self.isNote(name) {
      let text = state.statements.map { "- \($0.text)\n" }.joined()
      return written(text, to: name)
        ?? Answer(
          text: ExplorerWords.savedStatements(state.statements.count, name)[messages] + "\n")
    }
    // A model that says a thing twice contradicts itself.
    let assignments = ScenarioRun.lasting(state.assignments)
    let text = assignments.map { $0 + "\n" }.joined()
    return written(ExplorerWords.savedHeader[messages] + "\n" + text, to: name)
      ?? Answer(text: ExplorerWords.saved(assignments.count, name)[messages] + "\n")
  }

  /// Writes the session's page; its format is that of the file's ending.
  mutating func page(_ name: String) -> Answer {
    guard !name.isEmpty else { return problem(ExplorerWords.nameTheFile) }
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    guard let format = OutputFormat(fileName: name)?.form else { return problem(ExplorerWords.noPage(name)) }
    return written(briefing().report().text(as: format), to: name)
      ?? Answer(text: ExplorerWords.paged(name)[messages] + "\n")
  }

  /// - Returns: what went wrong; nil when it was written.
  private mutating func written(_ text: String, to name: String) -> Answer? {
    let path = Path(name)
    if let there = FileIdentity(path), there.isRegularFile, there != saved {
      return problem(ExplorerWords.notOurs(name))
    }
    do throws(SystemError) {
      var target = try OutputTarget(path, interruption: interruption)
      try target.write(Array(text.utf8))
      try target.commit()
    } catch {
      return problem(error.reason.map { "\(name): \($0)" })
    }
    saved = FileIdentity(path)
    return nil
  }

  /// Brings in a model or rules, or the statements of a note.
  mutating func load(_ name: String) -> Answer {
    guard !name.isEmpty else { return problem(ExplorerWords.nameTheFile) }
    let earlier = briefing()
    guard name.hasSuffix(".model") || name.hasSuffix(".rules") else { return loadNote(name, since: earlier) }
    var reader = RuleFileReader(console: Console(options: options, environment: messages))
    reader.read(Path(name))
    guard !reader.hasFailed else { return Answer(problem: .said) }
    var next = state
    next.layers.add(reader.files)
    switch load(next.layers) {
    case .failure(let fault): return fault.answer
    case .success(let workspace): advance(to: next, workspace)
    }
    return Answer(text: ExplorerWords.loaded(name)[messages] + "\n" + movement(since: earlier))
  }

  private mutating func loadNote(_ name: String, since earlier: Briefing) -> Answer {
    let console = Console(options: options, environment: messages)
    let invocation = Invocation(
      command: .review, operands: [], options: options, console: console, interruption: interruption)
    var conversion = Conversion(invocation: invocation)
    conversion.read([Path(name)])
    conversion.endReading()
    guard conversion.hasInput else { return Answer(problem: .said) }
    var next = state
    let known = Set(state.statements.map(\.place))
    next.statements += conversion.statements.filter { !known.contains($0.place) }
    notes.merge(conversion.reviews)
    for decisions in conversion.reviews.decisions where !next.decisions.contains(decisions) {
      next.decisions.append(decisions)
    }
    let count = next.statements.count - state.statements.count
    advance(to: next)
    let said = ExplorerWords.loadedNote(name, count)[messages] + "\n" + movement(since: earlier)
    return Answer(
      text: said + otherCompany(of: conversion).map { ExplorerWords.otherModel($0)[messages] + "\n" }.joined())
  }

  /// Models of the note's company that the session does not count with.
  private func otherCompany(of conversion: Conversion) -> [String] {
    guard options.readsLocalFiles else { return [] }
    let company = try? CompanyFolders(ofNotesIn: conversion.noteFolders)
    let read = Set(state.layers.files.map(\.file.name))
    return (company?.models ?? []).map(\.text).filter { !read.contains($0) }
  }

  private static func isNote(_ name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".txt") }
}
