import Briefings
import Languages
import Statements
import Translation

// What has been read, translated and written.
extension Conversion {
  /// Translates everything and writes the briefing; nothing is written when no input could be read.
  mutating func finish(format: OutputFormat) throws(Failure) -> ExitCode {
    endReading()
    guard !names.isEmpty else { throw .reported }
    if let document = documents.first { return try renderAgain(document, as: format) }
    let options = invocation.options
    if options.since != nil, format == .ndjson {
      throw .usage(ConversionWords.sinceWantsPage, command: invocation.command)
    }
    let earlier = try options.since.map { path throws(Failure) in (path.text, try invocation.record(path)) }
    let workspace = try workspace()
    let limits = try limitCheck(in: workspace)
    var progress = progress
    let results = ParallelTranslation(engine: workspace.engine, jobs: jobs).results(of: statements, progress: &progress)
    progress.show(ConversionWords.layingOut)
    let lines = reviewedLines.lines(of: statements, results, by: workspace.engine)
    let output = try output(of: lines, engine: workspace.engine, as: format, since: earlier, isChecked: limits != nil)
    progress.end()
    try invocation.write(output.bytes)
    var counts = StatementCounts(lines.map(\.result))
    if let ahead { counts.add(ahead.counts) }
    if invocation.command == .convert { remark(counts) }
    remarkReview((ahead?.lines ?? []) + lines)
    let code = invocation.exitCode(counts: counts, hasFaults: hasFaults)
    let limited = output.record.flatMap { limits?.exitCode(of: $0) } ?? .success
    return code == .failure || limited == .success ? code : limited
  }

  private func workspace() throws(Failure) -> Workspace {
    if let ahead { return ahead.workspace }
    return try workspace(under: invocation.options)
  }

  private func output(
    of lines: [TranslatedLine], engine: Engine, as format: OutputFormat,
    since earlier: (name: String, record: BriefingRecord)?, isChecked: Bool
  ) throws(Failure) -> (bytes: [UInt8], record: BriefingRecord?) {
    let console = invocation.console
    if format == .ndjson, !isChecked {
      let writer = StatementLines(engine: engine, options: invocation.options)
      return (writer.bytes(lines), nil)
    }
    let folded = ahead?.lines ?? history(of: lines, engine, since: earlier?.record)
    var briefing = Briefing(
      engine: engine, lines: folded, language: invocation.options.language ?? ahead?.languages.commonest,
      messages: console.language, passedOver: passedOver, unlisted: ahead?.unlisted ?? 0,
      titles: titles, frontMatter: frontMatter)
    if let earlier { briefing = try self.briefing(briefing, since: earlier) }
    // Rows and limits are of what the document says.
    let needsRecord = isChecked || format == .csv || format == .csvExcel
    let record = needsRecord ? try invocation.record(briefing.json(), name: names[0]) : nil
    return (bytes(of: briefing, record, lines, as: format), record)
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

  private func bytes(
    of briefing: Briefing, _ record: BriefingRecord?, _ lines: [TranslatedLine], as format: OutputFormat
  ) -> [UInt8] {
    if invocation.command == .options { return options(of: briefing, as: format) }
    switch format {
    case .json: return briefing.json()
    case .markdown: return Array(briefing.markdown().utf8)
    case .html: return Array(briefing.html().utf8)
    case .csv, .csvExcel: return record?.csv(format == .csv ? .standard : .excel) ?? []
    case .ndjson:
      return StatementLines(engine: briefing.engine, options: invocation.options).bytes(lines)
    case .text: return Array(briefing.text(width: textWidth, usesColor: usesColor).utf8)
    }
  }

  /// Of a terminal, where one is written to.
  var textWidth: Int { (invocation.writesToStandardOutput ? Descriptor.output.width : nil) ?? 100 }
  var usesColor: Bool { invocation.writesToStandardOutput && invocation.console.usesColor(on: .output) }

  private func options(of briefing: Briefing, as format: OutputFormat) -> [UInt8] {
    switch format {
    case .json: return briefing.optionsJSON()
    case .markdown: return Array(briefing.optionsMarkdown().utf8)
    case .html: return Array(briefing.optionsHTML().utf8)
    default:
      return Array(
        briefing.optionsText(width: textWidth, usesColor: usesColor, explains: invocation.options.explains).utf8)
    }
  }

  /// How much of the page somebody has reviewed, where somebody has.
  private func remarkReview(_ lines: [TranslatedLine]) {
    guard !reviews.reviews.isEmpty else { return }
    let share = ReviewShare(lines)
    invocation.console.remark(ReviewWords.share(share.reviewed, of: share.figures))
    let orphans = orphans(lines).count
    if ahead == nil, orphans > 0 { invocation.console.remark(ReviewWords.orphans(orphans)) }
  }

  /// The closing line, on standard error.
  private func remark(_ counts: StatementCounts) {
    let output = invocation.writesToStandardOutput ? nil : invocation.options.output?.text
    invocation.console.remark(ConversionWords.closing(names: names, counts: counts, output: output))
  }
}
