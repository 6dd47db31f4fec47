import Briefings
import Languages
import Portfolio
import Translation

extension Invocation {
  /// `impact review FILE…`: what was read of notes, for a person to confirm.
  func review() throws(Failure) -> ExitCode {
    let format = try outputFormat()
    guard !operands.isEmpty else { throw .usage(UsageWords.missingOperand(command), command: command) }
    guard !operands.contains(where: { $0.text == "-" }) else {
      throw .usage(ReviewWords.noInput, command: command)
    }
    let isAsked = !options.lists && options.answers == nil
    if isAsked, !Descriptor.input.isTerminal || !Descriptor.output.isTerminal {
      throw .usage(ReviewWords.noTerminal, command: command)
    }
    var conversion = Conversion(invocation: self)
    conversion.read(operands)
    return try conversion.review(format)
  }

  /// Who answers for a decision: as told, or the user's own name.
  var reviewer: String { options.reviewer ?? Environment.userName }
}

extension Conversion {
  mutating func review(_ format: OutputFormat) throws(Failure) -> ExitCode {
    endReading()
    guard hasInput else { throw .reported }
    let workspace = try workspace(under: invocation.options)
    var progress = progress
    let results = ParallelTranslation(engine: workspace.engine, jobs: jobs).results(of: statements, progress: &progress)
    let lines = reviewedLines.lines(of: statements, results, by: workspace.engine)
    var translator = Translator(engine: workspace.engine)
    var items = ReviewItem.all(in: lines, by: &translator)
    if invocation.options.startsWithDoubts { items = items.filter(\.isDoubtful) + items.filter { !$0.isDoubtful } }
    if let path = invocation.options.answers {
      var answers = ReviewAnswers(lines: lines, files: reviews, workspace: workspace, invocation: invocation)
      return try answers.apply(path) && !hasFaults ? .success : .failure
    }
    if invocation.options.lists {
      try invocation.write(ReviewList(items: items, workspace: workspace, invocation: invocation).bytes(as: format))
      return hasFaults ? .failure : .success
    }
    guard !items.isEmpty else {
      invocation.console.remark(ReviewWords.nothingWaits)
      return hasFaults ? .failure : .success
    }
    var session = ReviewSession(
      items: items, orphans: orphans(lines), files: reviews, workspace: workspace, invocation: invocation)
    _ = try session.run()
    return hasFaults ? .failure : .success
  }

  /// Decisions that none of the lines is the subject of.
  func orphans(_ lines: [TranslatedLine]) -> [Decision] {
    var found: [Decision] = []
    let byFile = Dictionary(grouping: lines, by: \.file)
    for (file, review) in reviews.reviews.sorted(by: { $0.key < $1.key }) {
      let keys = Set((byFile[file] ?? []).map { ReviewedLine($0) })
      found += review.orphans(of: ReviewedLine.note(file), among: keys)
    }
    return found
  }
}
