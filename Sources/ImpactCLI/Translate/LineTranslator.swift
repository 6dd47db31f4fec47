import Briefings
import Language
import Languages
import Translation

/// How a line becomes output.
struct LineFormat: Sendable {
  let input: InputFormat
  let output: OutputFormat
  /// Of sentences, forced by `--lang`; nil for that of each statement.
  let language: Language?
  /// Of reasons and faults.
  let messages: Language
  let explains: Bool
  /// What places call the input.
  let source: String
}

/// Counts of what became of statements.
struct StatementCounts: Sendable, Equatable {
  var translated = 0
  var toCheck = 0
  var noImpact = 0
  var faulty = 0

  init(_ results: [TranslatedStatement] = []) {
    for result in results { add(result.status) }
  }

  var total: Int { translated + toCheck + noImpact + faulty }

  mutating func add(_ status: TranslatedStatement.Status) {
    switch status {
    case .translated: translated += 1
    case .toCheck: toCheck += 1
    case .noImpact: noImpact += 1
    }
  }

  mutating func add(_ other: StatementCounts) {
    translated += other.translated
    toCheck += other.toCheck
    noImpact += other.noImpact
    faulty += other.faulty
  }
}

/// Translates the lines of one slice of a batch: one instance a thread, its memory used again and again.
struct LineTranslator: ~Copyable {
  private let format: LineFormat
  private var translator: Translator
  private var writer: StatementWriter
  private var lineReader = StatementLineReader()

  private(set) var output = TextBuffer()
  private(set) var counts = StatementCounts()
  private(set) var faults = LineFaults()

  /// How much longer than its input the output is, at most in most cases.
  private static let outputOfInput = 8

  init(engine: Engine, format: LineFormat) {
    self.format = format
    translator = Translator(engine: engine)
    writer = StatementWriter(engine: engine, format: format)
  }

  /// Translates every line of `slice`; the first is number `line` of the input.
  mutating func translate(_ slice: UnsafeBufferPointer<UInt8>, line: Int) {
    output.removeAll()
    output.reserve(slice.count * Self.outputOfInput)
    counts = StatementCounts()
    faults = LineFaults()
    let isClean = ByteText.isClean(slice)
    var number = line
    var start = 0
    while start < slice.count {
      let end = slice.next(UInt8(ascii: "\n"), from: start)
      let length = end - start
      var content = UnsafeBufferPointer(rebasing: slice[start..<end])
      if content.last == UInt8(ascii: "\r") { content = UnsafeBufferPointer(rebasing: content.dropLast()) }
      translate(line: content, number: number, isClean: isClean && length <= LineReader.maximumLine)
      start = end + 1
      number += 1
    }
  }

  private mutating func translate(line: UnsafeBufferPointer<UInt8>, number: Int, isClean: Bool) {
    guard line.contains(where: { $0 > 0x20 }) else { return }
    guard !isClean, let fault = ByteText.fault(of: line) else {
      translateClean(line: line, number: number)
      return
    }
    faults.add(fault, line: number)
    if fault == .tooLong || (format.input == .ndjson && fault != .nul) {
      write(fault: fault, id: nil, number: number)
    } else {
      ByteText.repaired(line).withUnsafeBufferPointer { translateClean(line: $0, number: number) }
    }
  }

  private mutating func translateClean(line: UnsafeBufferPointer<UInt8>, number: Int) {
    guard format.input == .ndjson else {
      translate(text: line, number: number, id: nil, context: StatementContext())
      return
    }
    guard lineReader.read(line) else {
      faults.add(.notJSON, line: number)
      write(fault: .notJSON, id: lineReader.id.map { UnsafeBufferPointer(rebasing: line[$0]) }, number: number)
      return
    }
    let id = lineReader.id.map { UnsafeBufferPointer(rebasing: line[$0]) }
    let context = StatementContext(subject: lineReader.subject)
    if let text = lineReader.text {
      translate(text: UnsafeBufferPointer(rebasing: line[text]), number: number, id: id, context: context)
    } else {
      let text = lineReader.unescaped
      text.withUnsafeBufferPointer { translate(text: $0, number: number, id: id, context: context) }
    }
  }

  private mutating func translate(
    text: UnsafeBufferPointer<UInt8>, number: Int, id: UnsafeBufferPointer<UInt8>?, context: StatementContext
  ) {
    let result = translator.translate(text.span, context: context)
    counts.add(result.status)
    writer.append(result, text: text, line: number, id: id, to: &output)
  }

  private mutating func write(fault: LineFault, id: UnsafeBufferPointer<UInt8>?, number: Int) {
    counts.faulty += 1
    writer.append(fault: fault, line: number, id: id, to: &output)
  }
}
