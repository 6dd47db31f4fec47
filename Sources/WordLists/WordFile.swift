/// A file of words as it is written: heads such as `marker negation`, and below each a line a language, whose words are
/// separated by commas and go on further in.
struct WordFile {
  /// `marker negation` or `number cardinal 20`, and where it stands.
  struct Head {
    let kind: String
    let key: String
    let number: String?
    let place: WordFault.Place

    var title: String { ([kind, key] + [number].compactMap(\.self)).joined(separator: " ") }
  }

  /// The line of a language, with those that go on below it.
  struct Row {
    let head: Head
    let code: String
    let place: WordFault.Place
    var words: [Word] = []
  }

  struct Word {
    let text: String
    let place: WordFault.Place
  }

  private(set) var heads: [Head] = []
  private(set) var rows: [Row] = []
  private(set) var faults: [WordFault] = []
  private let name: String

  init(_ text: String, name: String) {
    self.name = name
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      read(line, number: index + 1)
    }
    endRow()
  }

  private mutating func read(_ line: Substring, number: Int) {
    let text = line.drop { $0 == " " }
    let indentation = line.count - text.count
    let place = WordFault.Place(file: name, line: number, column: indentation + 1)
    if text.isEmpty || text.hasPrefix("#") { return }
    switch indentation {
    case 0: readHead(text, place)
    case 1...3: readRow(text, place)
    default: readMore(text, place)
    }
  }

  private mutating func readHead(_ text: Substring, _ place: WordFault.Place) {
    endRow()
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    heads.append(
      Head(kind: parts[0], key: parts.count > 1 ? parts[1] : "", number: parts.count > 2 ? parts[2] : nil, place: place)
    )
  }

  private mutating func readRow(_ text: Substring, _ place: WordFault.Place) {
    endRow()
    guard let head = heads.last else { return faults.append(.outsideList(at: place)) }
    let code = text.prefix { $0 != " " }
    rows.append(Row(head: head, code: String(code), place: place))
    rows[rows.count - 1].words = Self.words(in: text.dropFirst(code.count), place.moved(by: code.count))
  }

  /// The words before these ended with a comma: the empty word behind it gives way to them.
  private mutating func readMore(_ text: Substring, _ place: WordFault.Place) {
    guard let last = rows.last, last.head.place == heads.last?.place else {
      return faults.append(.outsideList(at: place))
    }
    if last.words.last?.text.isEmpty == false {
      faults.append(.missingComma(at: place))
    } else {
      rows[rows.count - 1].words.removeLast()
    }
    rows[rows.count - 1].words += Self.words(in: text, place)
  }

  /// What stands between commas, without the spaces around it.
  private static func words(in text: Substring, _ place: WordFault.Place) -> [Word] {
    cuts(of: text).map { cut in
      let word = cut.drop { $0 == " " }
      let before = text[..<word.startIndex].count
      return Word(text: trimmed(word), place: place.moved(by: before))
    }
  }

  /// A comma between quotation marks belongs to the word.
  private static func cuts(of text: Substring) -> [Substring] {
    var cuts: [Substring] = []
    var (start, isQuoted) = (text.startIndex, false)
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      guard text[index] == ",", !isQuoted else { continue }
      cuts.append(text[start..<index])
      start = text.index(after: index)
    }
    return cuts + [text[start...]]
  }

  /// Spaces between quotation marks belong to the word; the marks do not.
  private static func trimmed(_ word: Substring) -> String {
    let end = word.lastIndex { $0 != " " }.map(word.index(after:)) ?? word.startIndex
    let bare = word[..<end]
    return String(bare.count > 1 && bare.hasPrefix("\"") && bare.hasSuffix("\"") ? bare.dropFirst().dropLast() : bare)
  }

  /// Nothing goes on behind the words of a row that is at its end.
  private mutating func endRow() {
    guard let row = rows.last, row.words.count > 1, let last = row.words.last, last.text.isEmpty else { return }
    faults.append(.danglingComma(at: last.place))
    rows[rows.count - 1].words.removeLast()
  }
}
