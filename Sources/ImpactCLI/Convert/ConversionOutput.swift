import Briefings
import Language
import Languages
import Portfolio
import Translation

// What has been read, translated and written.
extension Conversion {
  /// Translates everything and writes the briefing; nothing is written when no input could be read.
  mutating func finish(_ outputs: [Output]) throws(Failure) -> ExitCode {
    endReading()
    guard !names.isEmpty else { throw .reported }
    try joinDocuments()
    if let document = documents.first { return try renderAgain(document, outputs) }
    let options = invocation.options
    if options.since != nil, outputs.contains(where: { $0.format == .ndjson }) {
      throw .usage(ConversionWords.sinceWantsPage, command: invocation.command)
    }
    let earlier = try options.since.map { path throws(Failure) in (path.text, try invocation.record(path)) }
    let workspace = try workspace()
    let limits = try limitCheck(in: workspace)
    var progress = progress
    let results = ParallelTranslation(engine: workspace.engine, jobs: jobs).results(of: statements, progress: &progress)
    progress.show(ConversionWords.layingOut)
    let lines = reviewedLines.lines(of: statements, results, by: workspace.engine)
    let record = try write(
      lines, engine: workspace.engine, to: outputs, since: earlier, isChecked: limits != nil, progress: &progress)
    var counts = StatementCounts(lines.map(\.result))
    if let ahead { counts.add(ahead.counts) }
    if invocation.command == .convert { remark(counts, outputs) }
    remarkReview(lines)
    let code = invocation.exitCode(counts: counts, hasFaults: hasFaults)
    let limited = record.flatMap { limits?.exitCode(of: $0) } ?? .success
    return code == .failure || limited == .success ? code : limited
  }

  private func workspace() throws(Failure) -> Workspace {
    if let ahead { return ahead.workspace }
    return try workspace(under: invocation.options)
  }

  /// - Returns: the document as it reads, where limits are checked on it.
  private func write(
    _ lines: [TranslatedLine], engine: Engine, to outputs: [Output],
    since earlier: (name: String, record: BriefingRecord)?, isChecked: Bool,
    progress: inout Progress
  ) throws(Failure) -> BriefingRecord? {
    let writer = StatementLines(engine: engine, options: invocation.options)
    if !isChecked, outputs.allSatisfy({ $0.format == .ndjson }) {
      progress.end()
      try invocation.write(outputs[...]) { _ in writer.bytes(lines) }
      return nil
    }
    let briefing = try briefing(of: lines, engine, since: earlier)
    // Limits are of what the document says.
    let record = isChecked ? try invocation.record(briefing.json(), name: names[0]) : nil
    let report =
      invocation.command == .options
      ? briefing.options(explaining: invocation.options.explains) : briefing.report(record)
    progress.end()
    try invocation.write(outputs[...]) { output in
      output.format == .ndjson ? writer.bytes(lines) : report.bytes(as: invocation.form(of: output))
    }
    return record
  }

  private func briefing(
    of lines: [TranslatedLine], _ engine: Engine, since earlier: (name: String, record: BriefingRecord)?
  ) throws(Failure) -> Briefing {
    let (language, messages) = (invocation.options.language ?? pageLanguage, invocation.console.language)
    if let ahead {
      return ahead.briefing(
        language: language, messages: messages, passedOver: passedOver, frontMatter: frontMatter)
    }
    let briefing = Briefing(
      Ledger(history(of: lines, engine, since: earlier?.record), by: engine), language: language, messages: messages,
      passedOver: passedOver, titles: titles, frontMatter: frontMatter)
    guard let earlier else { return briefing }
    return try self.briefing(briefing, since: earlier)
  }

  /// Several notes of one project, and what an earlier page left open, are one history.
  private func history(
    of lines: [TranslatedLine], _ engine: Engine, since earlier: BriefingRecord?
  ) -> [TranslatedLine] {
    guard let earlier else { return History.folded(lines, program: engine.program) }
    return History.continued(earlier.lines(by: engine), by: lines, program: engine.program)
  }

  private func briefing(
    _ briefing: Briefing, since earlier: (name: String, record: BriefingRecord)
  ) throws(Failure) -> Briefing {
    do throws(BriefingChange.Fault) {
      return try briefing.since(earlier.record)
    } catch {
      invocation.console.complain(ConversionWords.reason(error), about: earlier.name)
      throw .reported
    }
  }

  /// How much of the page somebody has reviewed, where somebody has.
  private func remarkReview(_ lines: [TranslatedLine]) {
    guard !reviews.reviews.isEmpty else { return }
    let share = ReviewShare((ahead?.lines.whole ?? []) + lines, besides: ahead?.lines.shortImpacts ?? 0)
    invocation.console.remark(ReviewWords.share(share.reviewed, of: share.figures))
    let orphans = orphans(lines).count
    if ahead == nil, orphans > 0 { invocation.console.remark(ReviewWords.orphans(orphans)) }
  }

  /// The closing line, on standard error.
  private func remark(_ counts: StatementCounts, _ outputs: [Output]) {
    let files = outputs.compactMap { $0.path?.text }
    invocation.console.remark(
      ConversionWords.closing(
        names: names, counts: counts, output: files.isEmpty ? nil : files.joined(separator: ", ")))
  }
}
