import Language
import Translation

/// The lines of a ledger: as they are, or of most of a great many their words and place alone, for a page asks for few
/// of them. Those are read again when they are asked for.
public struct LedgerLines: Sendable, RandomAccessCollection {
  /// In their order, the lines that are kept as they are.
  public private(set) var whole: [TranslatedLine] = []
  /// Impacts of the others.
  public private(set) var shortImpacts = 0
  private var parts: [Part] = []
  private let engine: Engine?
  /// One for the lines of a file, and for those that stand in one place of it.
  private var files: [String] = []
  private var contexts: [StatementContext] = []

  /// Lines that came together; lists that grow as they come would be copied again and again.
  private struct Part: Sendable {
    let first: Int
    var entries: [Entry] = []
    var words: [UInt8] = []
  }

  private struct Entry: Sendable {
    /// In the words of its part; of a whole line, its position among those.
    let start: UInt32
    /// Nil for a whole line.
    let short: Short?
  }

  private struct Short: Sendable {
    let length: UInt32
    let file: UInt32
    let context: UInt32
    let line: UInt32
    let column: UInt32
  }

  init(_ lines: [TranslatedLine]) {
    whole = lines
    engine = nil
  }

  /// None yet; an engine reads them as it has read them before.
  init(readBy engine: Engine) { self.engine = engine }

  public var startIndex: Int { 0 }
  public var endIndex: Int { parts.last.map { $0.first + $0.entries.count } ?? (engine == nil ? whole.count : 0) }

  public subscript(position: Int) -> TranslatedLine {
    guard let engine else { return whole[position] }
    let part = parts[self.part(of: position)]
    let entry = part.entries[position - part.first]
    guard let short = entry.short else { return whole[Int(entry.start)] }
    let words = String(decoding: part.words[Int(entry.start)..<Int(entry.start + short.length)], as: UTF8.self)
    let context = contexts[Int(short.context)]
    var translator = Translator(engine: engine)
    return TranslatedLine(
      text: words, file: files[Int(short.file)], line: Int(short.line), column: Int(short.column),
      result: translator.translate(words, context: context), isRecap: context.section == .recap, name: context.name,
      context: context)
  }

  private func part(of position: Int) -> Int {
    var (low, high) = (0, parts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].first <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// - Parameter isShort: by line, whether it says nothing that reading its words again does not tell.
  mutating func append(_ lines: [TranslatedLine], isShort: (TranslatedLine) -> Bool) {
    var part = Part(first: endIndex)
    part.entries.reserveCapacity(lines.count)
    for line in lines {
      if isShort(line), let short = short(line) {
        part.entries.append(Entry(start: UInt32(part.words.count), short: short))
        part.words += line.text.utf8
        shortImpacts += line.result.impacts.count
      } else {
        part.entries.append(Entry(start: UInt32(whole.count), short: nil))
        whole.append(line)
      }
    }
    parts.append(part)
  }

  /// Nil for a line of no ordinary file.
  private mutating func short(_ line: TranslatedLine) -> Short? {
    guard let number = UInt32(exactly: line.line), let column = UInt32(exactly: line.column) else { return nil }
    if files.last != line.file { files.append(line.file) }
    if contexts.last != line.context { contexts.append(line.context) }
    return Short(
      length: UInt32(line.text.utf8.count), file: UInt32(files.count - 1), context: UInt32(contexts.count - 1),
      line: number, column: column)
  }
}
