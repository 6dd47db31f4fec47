import Language
import Translation

/// The lines of a ledger: as they are, or of most of a great many their words and place alone, for a page asks for few
/// of them. Those are read again when they are asked for.
public struct LedgerLines: Sendable, RandomAccessCollection {
  /// In their order, the lines that are kept as they are; with those that a page lists and nothing asks for by position.
  public private(set) var whole: [TranslatedLine] = []
  /// Impacts of the others.
  public private(set) var shortImpacts = 0
  private var places: [Place] = []
  private let engine: Engine?

  /// Where a part stands: lists that grow as they come would be copied again and again.
  private struct Place: Sendable {
    let first: Int
    let firstWhole: Int
    let part: Part
  }

  init(_ lines: [TranslatedLine]) {
    whole = lines
    engine = nil
  }

  /// None yet; an engine reads them as it has read them before.
  init(readBy engine: Engine) { self.engine = engine }

  public var startIndex: Int { 0 }
  public var endIndex: Int { places.last.map { $0.first + $0.part.count } ?? (engine == nil ? whole.count : 0) }

  public subscript(position: Int) -> TranslatedLine {
    guard let engine else { return whole[position] }
    let place = places[self.place(of: position)]
    switch place.part.entry(position - place.first) {
    case .whole(let index): return whole[place.firstWhole + index]
    case .short(let line): return line.read(by: engine)
    }
  }

  private func place(of position: Int) -> Int {
    var (low, high) = (0, places.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle].first <= position { low = middle } else { high = middle }
    }
    return low
  }

  mutating func append(_ part: Part) {
    var part = part
    let lines = part.takeWhole()
    places.append(Place(first: endIndex, firstWhole: whole.count, part: part))
    shortImpacts += part.shortImpacts
    whole += lines
  }

  mutating func keep(_ lines: some Sequence<TranslatedLine>) { whole += lines }
}

extension LedgerLines {
  /// Lines that came together.
  struct Part: Sendable {
    private var entries: [Entry] = []
    private var words: [UInt8] = []
    private var whole: [TranslatedLine] = []
    /// One for the lines of a file, and for those that stand in one place of it.
    private var files: [String] = []
    private var contexts: [StatementContext] = []
    private(set) var shortImpacts = 0

    private struct Entry: Sendable {
      /// In the words; of a whole line, its position among those.
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

    enum Line {
      case whole(Int)
      case short(ShortLine)
    }

    var count: Int { entries.count }

    func entry(_ position: Int) -> Line {
      let entry = entries[position]
      guard let short = entry.short else { return .whole(Int(entry.start)) }
      return .short(
        ShortLine(
          words: String(decoding: words[Int(entry.start)..<Int(entry.start + short.length)], as: UTF8.self),
          file: files[Int(short.file)], line: Int(short.line), column: Int(short.column),
          context: contexts[Int(short.context)]))
    }

    mutating func append(_ line: TranslatedLine) {
      entries.append(Entry(start: UInt32(whole.count), short: nil))
      whole.append(line)
    }

    /// A line of which reading its words again tells everything.
    mutating func appendShort(_ line: TranslatedLine) {
      guard let number = UInt32(exactly: line.line), let column = UInt32(exactly: line.column) else {
        return append(line)
      }
      if files.last != line.file { files.append(line.file) }
      if contexts.last != line.context { contexts.append(line.context) }
      entries.append(
        Entry(
          start: UInt32(words.count),
          short: Short(
            length: UInt32(line.text.utf8.count), file: UInt32(files.count - 1), context: UInt32(contexts.count - 1),
            line: number, column: column)))
      words += line.text.utf8
      shortImpacts += line.result.impacts.count
    }

    /// The lines that are kept as they are, which the part holds no longer.
    mutating func takeWhole() -> [TranslatedLine] {
      defer { whole = [] }
      return whole
    }
  }

  struct ShortLine {
    let words: String
    let file: String
    let line: Int
    let column: Int
    let context: StatementContext

    func read(by engine: Engine) -> TranslatedLine {
      var translator = Translator(engine: engine)
      return TranslatedLine(
        text: words, file: file, line: line, column: column, result: translator.translate(words, context: context),
        isRecap: context.section == .recap, name: context.name, context: context)
    }
  }
}
