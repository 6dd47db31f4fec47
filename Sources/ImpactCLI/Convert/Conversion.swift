import Briefings
import Documents
import Language
import Languages
import Portfolio
import Quantities
import Translation

/// Status files on their way to one briefing.
struct Conversion {
  private(set) var invocation: Invocation
  private(set) var statements: [Statement] = []
  private(set) var names: [String] = []
  private(set) var passedOver: [PassedOver] = []
  /// What tells the language of files beside their statements.
  private(set) var titles: [String] = []
  private(set) var hasFaults = false
  /// Documents of an earlier run: rendered again, never read as notes.
  private(set) var documents: [(name: String, bytes: [UInt8])] = []
  private var inputs: InputFiles
  /// The folders of the notes, each once.
  private(set) var noteFolders: [Path] = []
  private var readingOptions: ReadingOptions
  private(set) var progress: Progress
  private var waiting = WaitingNotes()
  /// By the name of a note: whose project it tells of, and when.
  private(set) var heads: [String: NoteHead] = [:]
  /// What the notes say of themselves.
  private(set) var frontMatter: [FrontMatter] = []
  private(set) var ahead: TranslatedAhead?
  private(set) var reviews: ReviewFiles
  /// Of the documents that are joined.
  private(set) var pageLanguage: Language?
  /// A page or a table that nothing else is made from may leave out lines in which nothing happens.
  private let isPageOnly: Bool

  /// - Parameter outputs: where they are known to be all that is made of the files.
  init(invocation: Invocation, outputs: [Output] = []) {
    self.invocation = invocation
    let options = invocation.options
    let isPage = !outputs.isEmpty && outputs.allSatisfy { $0.format.isPage || $0.format.isTable }
    isPageOnly =
      isPage && invocation.command == .convert && options.since == nil && options.limits.isEmpty
    inputs = InputFiles(outputs: options.outputs)
    reviews = ReviewFiles(console: invocation.console)
    progress = Progress(console: invocation.console, isWanted: true)
    readingOptions = ReadingOptions(asOf: options.asOf, language: options.language ?? invocation.console.language)
    if let path = options.columns { readColumns(path) }
  }

  /// Reads files, the files of folders or of patterns, and standard input for `-`. What cannot be read is said, and the
  /// others go on.
  mutating func read(_ operands: [Path]) {
    // Whose notes they are is known before any is translated.
    let listings = operands.map { ($0, inputs.listing(of: $0)) }
    for case (let operand, .success(let files)) in listings where operand.text != "-" {
      for file in files where !noteFolders.contains(file.folder) { noteFolders.append(file.folder) }
    }
    for (operand, files) in listings { read(operand, files) }
  }

  private mutating func read(_ operand: Path, _ listing: Result<[Path], SystemError>) {
    guard operand.text != "-" else { return readStandardInput() }
    switch listing {
    case .success(let found):
      if found.isEmpty { complain(InputWords.emptyFolder, about: operand.text) }
      let files = found.filter { isNew(FileIdentity($0), name: $0.text) }
      readPeople(files)
      for (index, file) in files.enumerated() {
        if files.count > 1 { progress.show(ConversionWords.reading(index + 1, of: files.count)) }
        readFile(file, name: file.nameOnPage)
      }
    case .failure(let error):
      complainUnread(error.reason, about: operand.text)
    }
  }

  /// Model and rules of the company that the notes are of; without a file, those of the current folder.
  func workspace(under options: Options) throws(Failure) -> Workspace {
    try invocation.workspace(ofNotesIn: noteFolders, under: options)
  }

  private mutating func readFile(_ path: Path?, name: String) {
    do throws(SystemError) {
      add(try Descriptor.bytes(of: path), name: name)
      if let path, isReviewed { reviews.read(beside: path, name: name) }
    } catch {
      complainUnread(error.reason, about: path?.text ?? InputWords.standardInput[invocation.console.language])
    }
  }

  /// Whether what people have said of notes is looked for beside them.
  private var isReviewed: Bool {
    [.convert, .options, .whatIf, .review].contains(invocation.command) && invocation.options.readsLocalFiles
  }

  /// Makes lines of what was translated.
  var reviewedLines: ReviewedLines {
    ReviewedLines(heads: heads, reviews: reviews.reviews, isReviewedOnly: invocation.options.isReviewedOnly)
  }

  private mutating func readStandardInput() {
    let name = InputWords.standardInput[invocation.console.language]
    guard isNew(FileIdentity(.input), name: name) else { return }
    readFile(nil, name: "-")
  }

  /// Whether a file has not been read under another name: what it says is counted once.
  private mutating func isNew(_ identity: FileIdentity?, name: String) -> Bool {
    guard let identity, let first = inputs.take(identity, name: name) else { return true }
    progress.end()
    invocation.console.remark(InputWords.readAlready(as: first), about: name)
    return false
  }

  /// Reads a statement of the command line.
  mutating func read(argument: Path) {
    addNote(argument.bytes, name: Invocation.argumentName, as: nil)
  }

  private mutating func complain(_ message: Localized<String>, about name: String) {
    readWaiting()
    hasFaults = true
    progress.end()
    invocation.console.complain(message, about: name)
  }

  /// Complains of a whole input that could not be read: the page says so too.
  private mutating func complainUnread(_ message: Localized<String>, about name: String) {
    complain(message, about: name)
    passedOver.append(.unread(Path(name).nameOnPage))
  }

  /// The directory of a chat's export stands beside its channels: names are known before anybody speaks.
  private mutating func readPeople(_ files: [Path]) {
    for file in files where file.lastComponent.elementsEqual("users.json".utf8) {
      guard let bytes = try? Descriptor.bytes(of: file) else { continue }
      let people = StatusFile(bytes: DecodedText(bytes).bytes, name: file.text).people ?? [:]
      readingOptions.people.merge(people) { _, new in new }
    }
  }

  /// The file of `--columns`.
  private mutating func readColumns(_ path: Path) {
    do throws(SystemError) {
      let text = DecodedText(try Descriptor.bytes(of: path))
      let columns = ColumnMapping(String(decoding: text.bytes, as: UTF8.self))
      for line in columns.faultyLines { complain(InputWords.notAMapping, about: "\(path.text):\(line)") }
      readingOptions.columns = columns
    } catch {
      complain(error.reason, about: path.text)
    }
  }

  private mutating func add(_ raw: [UInt8], name: String) {
    if let fault = StatusFile.fault(of: raw, name: name) { return complainUnread(fault.reason, about: name) }
    let text = DecodedText(raw)
    if invocation.command == .convert, BriefingRecord.begins(text.bytes) {
      names.append(name)
      return documents.append((name, text.bytes))
    }
    if invocation.options.inputFormat == .ndjson || isNDJSON(name) {
      let (clean, faults) = CleanText.cleaning(text.bytes)
      names.append(name)
      return addLines(clean, name: name, faults: faults)
    }
    // The lines of `translate` are statements, whatever they look like.
    guard invocation.command != .translate, invocation.command != .explain else {
      return addNote(text.bytes, name: name, as: nil)
    }
    let file = StatusFile(bytes: text.bytes, name: name, format: invocation.options.inputFormat?.statusFormat)
    if file.isOwnPage {
      progress.end()
      invocation.console.complain(InputWords.ownPage, about: name)
      return passedOver.append(.ownPage(Path(name).nameOnPage))
    }
    // A note in UTF-16 is a mistake of its editor; a table or a mail in it is what spreadsheets and mail programs write.
    if file.isNote, text.encoding == .utf16 { return complainUnread(InputWords.utf16, about: name) }
    if file.isNote, text.encoding == .utf32 { return complainUnread(InputWords.utf32, about: name) }
    // A mail says by itself what it is written in.
    if text.encoding == .windows1252, file.format != .mail, let line = text.firstForeignLine {
      progress.end()
      invocation.console.remark(InputWords.readAsWindows1252, about: "\(name):\(line)")
    }
    if file.isNote { return addNote(text.bytes, name: name, as: file.format) }
    addExport(file, name: name, repairedFrom: text.encoding == .utf8 ? text.firstForeignLine : nil)
  }

  private mutating func addNote(_ bytes: [UInt8], name: String, as format: StatusFormat?) {
    names.append(name)
    let form: DocumentFormat? = format.map { $0 == .text ? .text : .markdown }
    waiting.add(WaitingNotes.Note(bytes: bytes, name: name, format: form))
    if waiting.isEnough { readWaiting() }
  }

  var jobs: Int { invocation.options.jobs ?? Threads.processorCount }

  private mutating func readWaiting() {
    guard !waiting.isEmpty else { return }
    for reading in waiting.readings(jobs: jobs, readingOptions) {
      report(reading.faults, of: reading.name)
      report(reading.remarks, of: reading.name)
      statements += reading.statements
      passedOver += reading.passedOver
      titles += reading.titles
      guard [.convert, .options, .whatIf].contains(invocation.command), let head = reading.head else { continue }
      heads[reading.name] = head.note
      frontMatter.append(head.frontMatter)
    }
    let enough = ahead == nil ? TranslatedAhead.enough : TranslatedAhead.enoughMore
    if isPageOnly, statements.count >= enough { translateAhead() }
  }

  /// A model or rules that cannot be read are told once, at the end, like those of a short run.
  private mutating func translateAhead() {
    if ahead == nil, documents.isEmpty,
      let workspace = try? workspace(under: invocation.options)
    {
      ahead = TranslatedAhead(workspace: workspace)
    }
    guard ahead != nil else { return }
    let (jobs, ready) = (jobs, statements)
    statements = []
    var maker = reviewedLines
    maker.heads = [:]
    ahead?.add(ready, maker, jobs: jobs, progress: &progress)
  }

  private mutating func addExport(_ file: StatusFile, name: String, repairedFrom line: Int?) {
    readWaiting()
    if let line { complain(InputWords.fault(.notUTF8), about: "\(name):\(line)") }
    do throws(ReadingFault) {
      let reading = try file.read(readingOptions)
      names.append(name)
      statements += reading.statements
      titles += reading.titles
      passedOver += PassedOver.runs(in: reading.skipped, of: name)
      report(reading.remarks, of: name)
    } catch {
      complainUnread(error.reason, about: name)
    }
  }

  /// Remarks that are named one by one; more of them are counted.
  private static let namedRemarks = 20

  private mutating func report(_ remarks: [ReadingRemark], of name: String) {
    hasFaults = hasFaults || remarks.contains(where: \.isFault)
    if !remarks.isEmpty { progress.end() }
    for remark in remarks.prefix(Self.namedRemarks) {
      let place = remark.line.map { "\(name):\($0)" } ?? name
      if remark.isFault {
        invocation.console.complain(remark.text, about: place)
      } else {
        invocation.console.remark(remark.text, about: place)
      }
    }
    if remarks.count > Self.namedRemarks {
      invocation.console.remark(InputWords.moreRemarks(remarks.count - Self.namedRemarks), about: name)
    }
  }

  private func isNDJSON(_ name: String) -> Bool {
    invocation.options.inputFormat == nil && OutputFormat(fileName: name) == .ndjson
  }

  private mutating func addLines(_ text: [UInt8], name: String, faults: LineFaults) {
    readWaiting()
    var faults = faults
    var reader = StatementLineReader()
    text.withUnsafeBufferPointer { bytes in
      var number = 0
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        number += 1
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        let line = UnsafeBufferPointer(rebasing: line)
        guard reader.read(line) else {
          faults.add(.notJSON, line: number)
          continue
        }
        let place = StatementPlace(file: name, line: number, column: 1)
        statements.append(
          Statement(
            text: reader.string(of: line), place: place,
            context: StatementContext(subject: reader.subject, section: .stream)))
      }
    }
    report(faults, of: name)
  }

  private mutating func report(_ faults: LineFaults, of name: String) {
    hasFaults = hasFaults || !faults.isEmpty
    if !faults.isEmpty { progress.end() }
    for line in faults.lines[.tooLong] ?? [] { passedOver.append(.tooLong(name, line: line)) }
    faults.report(of: name, to: invocation.console)
  }

  /// Whether anything could be read.
  var hasInput: Bool { !names.isEmpty }

  /// Takes what the notes of a document said.
  mutating func take(_ record: BriefingRecord) {
    statements += record.sources
    heads.merge(record.heads) { first, _ in first }
    passedOver += record.passedOver
  }

  /// The documents are read: what they said is of a day, and in a language where they agree on one.
  mutating func joinedAs(of day: CalendarDate, in language: Language?) {
    documents = []
    invocation.options.asOf = day
    pageLanguage = language
  }

  /// To be called when nothing more is to come.
  mutating func endReading() {
    readWaiting()
    hasFaults = hasFaults || reviews.hasFaults
    if ahead != nil { translateAhead() }
  }
}

extension TranslatedLine {
  init(statement: Statement, result: TranslatedStatement, note: NoteHead? = nil) {
    let place = statement.place
    self.init(
      text: statement.text, file: place.file, line: place.line, column: place.column, result: result,
      isRecap: statement.context.section == .recap, name: statement.context.name, note: note,
      context: statement.context)
  }
}
