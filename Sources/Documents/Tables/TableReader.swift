import Language

/// Reads a Markdown table: a head, a rule, and rows that each become one statement.
struct TableReader {
  struct Row {
    let block: Block
    /// The first cell: what the row is about.
    let label: String?
    /// Why it is no statement: it holds nothing but links, or its table lays something down.
    let passedOver: SkippedLine.Reason?
  }

  private var head: [String] = []
  private var headCells: [NoteTable.Cell] = []
  private var rows: [[NoteTable.Cell]] = []
  private var hasRule = false
  private var isOfDefinitions = false
  var hasRows: Bool { !rows.isEmpty }

  /// Forgets the head when the table is over.
  ///
  /// - Returns: the table cell by cell; nil when there was none.
  mutating func ended(context: StatementContext, lead: String?) -> NoteTable? {
    defer { self = TableReader() }
    guard hasRule, !rows.isEmpty else { return nil }
    return NoteTable(head: headCells, rows: rows, context: context, lead: lead)
  }

  /// The row as one sentence: `Recette : Prévu 02/03, Désormais 16/03, non signée`; nil for the head and its rule.
  mutating func row(_ line: LineText) -> Row? {
    let cells = Self.cells(of: line)
    if !hasRule {
      if cells.allSatisfy(Self.isRule) {
        hasRule = true
      } else {
        head = cells.map { $0.text }
        headCells = cells.map(Self.cell)
        isOfDefinitions = Self.laysDown(headCells)
      }
      return nil
    }
    if isOfDefinitions { return Row(block: Block(), label: nil, passedOver: .definition) }
    rows.append(cells.map(Self.cell))
    var block = Block()
    for (index, cell) in cells.enumerated() where !cell.isBlank {
      if index > 0, !block.isEmpty { Self.append(index == 1 ? " : " : ", ", to: &block, at: cell) }
      if index > 0, let name = headName(index) { Self.append(name.before, to: &block, at: cell) }
      block.append(bare: cell)
      if index > 0, let unit = headName(index)?.unit, cell.bytes.last.map(isASCIIDigit) == true {
        Self.append(" " + unit, to: &block, at: cell)
      }
    }
    return Row(block: block, label: rows.last?.first?.text, passedOver: isOfLinks(cells) ? .link : nil)
  }

  /// « Priorité | Description | Temps de réponse », "Parameter | Default": what is to hold, and nothing that happened. A
  /// table with a plan or an outcome tells of that.
  private static func laysDown(_ head: [NoteTable.Cell]) -> Bool {
    let told: [ColumnMeaning] = [.plan, .actual, .remaining, .forecast, .variance, .delay, .risk, .probability]
    return head.contains { TableWord.definitionHead.words.contains(HeaderText.folded($0.text)) }
      && !head.contains { told.contains(HeaderText($0.text).meaning?.meaning ?? .ignored) }
  }

  private func isOfLinks(_ cells: [LineText]) -> Bool {
    let filled = cells.filter { !$0.isBlank }
    return !filled.isEmpty && filled.allSatisfy(LinkText.isOnlyLinks)
  }

  private static func cell(_ cell: LineText) -> NoteTable.Cell {
    var block = Block()
    block.append(bare: cell)
    return NoteTable.Cell(
      text: String(decoding: block.text, as: UTF8.self), line: cell.number, column: cell.column + 1)
  }

  private static func isRule(_ cell: LineText) -> Bool {
    !cell.isBlank && cell.bytes.allSatisfy { $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }
  }

  private static func append(_ text: String, to block: inout Block, at cell: LineText) {
    for byte in text.utf8 { block.append(byte, cell.number, cell.column + 1) }
  }

  private static let silent = TableWord.silentHead.words

  /// What a column says of its cells: « RAF (j/h) » is « RAF 12 j/h »; a comment's head says nothing.
  private func headName(_ index: Int) -> (before: String, unit: String?)? {
    guard head.indices.contains(index), !head[index].isEmpty else { return nil }
    let name = Self.withoutPrice(head[index])
    guard !name.isEmpty else { return nil }
    let folded = String(decoding: Folding.folded(name), as: UTF8.self)
    if Self.silent.contains(where: folded.hasPrefix) { return nil }
    guard let open = name.firstIndex(of: "("), let close = name.firstIndex(of: ")"), open < close else {
      return (name + " ", nil)
    }
    let unit = name[name.index(after: open)..<close]
    let before = name[..<open].split(separator: " ").joined(separator: " ")
    return (before + " ", String(unit))
  }

  /// « Premium 2,99 €/mois » heads a tariff: what a column costs says nothing of its cells. « Budget 2025 € » is a year.
  private static func withoutPrice(_ head: String) -> String {
    guard head.contains(where: { "€$£".contains($0) }), head.contains(where: \.isNumber) else { return head }
    let words = head.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let prices = words.indices.filter { index in
      let (word, next) = (words[index], words.indices.contains(index + 1) ? words[index + 1] : "")
      guard word.contains(where: \.isNumber) else { return false }
      return word.contains { "€$£".contains($0) } || next.first.map { "€$£".contains($0) } == true && !isYear(word)
    }
    let dropped = Set(prices + prices.filter { !words[$0].contains { "€$£".contains($0) } }.map { $0 + 1 })
    return words.indices.filter { !dropped.contains($0) }.map { String(words[$0]) }.joined(separator: " ")
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
  }

  private static func cells(of line: LineText) -> [LineText] {
    var cells: [LineText] = []
    var rest = line.dropping(1)
    while true {
      guard let end = rest.bytes.firstIndex(of: UInt8(ascii: "|")) else {
        if !rest.isBlank { cells.append(rest) }
        return cells
      }
      cells.append(rest.prefix(upTo: end))
      rest = rest.dropping(end - rest.bytes.startIndex + 1)
    }
  }
}

extension LineText {
  /// The part before a byte, trailing white space removed.
  func prefix(upTo end: Int) -> LineText {
    var last = end
    while last > bytes.startIndex, bytes[last - 1] == 0x20 { last -= 1 }
    return LineText(part: bytes[bytes.startIndex..<last], of: self)
  }

  private init(part: ArraySlice<UInt8>, of line: LineText) {
    self.init(part, indentation: line.indentation, column: line.column, number: line.number)
  }
}

extension Block {
  /// Appends a cell without the space that joins lines.
  mutating func append(bare cell: LineText) {
    var column = cell.column + 1
    var markup = InlineMarkup(cell.bytes)
    while let (byte, isKept) = markup.next() {
      if isKept { append(byte, cell.number, column) }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
  }
}
