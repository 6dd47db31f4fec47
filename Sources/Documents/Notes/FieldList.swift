import Language

/// Lines that each give a name and a figure, and together say one thing: « Committed: 36 » over « Done: 30 ».
struct FieldList {
  let table: NoteTable

  /// A field under « Heures par tâche, en moyenne », or whose own label says so: of one of several, whatever it is.
  static func isOfAverage(_ statement: Statement) -> Bool {
    guard let field = Field(statement), field.beginsWithNumber else { return false }
    let parent = statement.context.subject?.components.first ?? ""
    return [parent, field.label].contains { TableWord.average.stands(in: $0) }
  }

  /// Most notes have none: a look at their colons spares the search.
  static func mayStand(in statements: [Statement]) -> Bool {
    statements.contains { Field($0) != nil }
  }

  /// The runs of fields that stand under one another, as tables of one row.
  static func all(in statements: [Statement]) -> [FieldList] {
    var lists: [FieldList] = []
    var run: [Field] = []
    for statement in statements {
      let field = Field(statement)
      if let field, run.last.map({ $0.isAbove(field) }) ?? true {
        run.append(field)
        continue
      }
      if let list = FieldList(run) { lists.append(list) }
      run = field.map { [$0] } ?? []
    }
    if let list = FieldList(run) { lists.append(list) }
    return lists
  }

  private init?(_ fields: [Field]) {
    let amounts = fields.filter(\.holdsNumber)
    guard (2...6).contains(amounts.count), let first = amounts.first else { return nil }
    let meanings = amounts.map { HeaderText($0.label).meaning?.meaning }
    guard meanings.contains(.plan), meanings.contains(where: { $0 == .actual || $0 == .remaining || $0 == .forecast })
    else { return nil }
    // « Points committed and done » names their unit.
    let parent = first.statement.context.subject?.components.first ?? ""
    let unit =
      Self.unit(of: parent)
      ?? (TableWord.countedThing.stands(in: parent) ? nil : Self.unit(ofLabels: amounts.map(\.label)))
    // What says the measure is no name.
    let name = unit == nil ? parent : ""
    let line = first.statement.place.line
    let heads = parent.isHeadOfPair ? Self.headsOfOutcome(meanings) : amounts.map(\.label)
    table = NoteTable(
      head: [NoteTable.Cell(text: "", line: line, column: 1)]
        + zip(amounts, heads).map { $0.cell($1 + (unit.map { " (\($0))" } ?? "")) },
      rows: [[NoteTable.Cell(text: name, line: line, column: 1)] + amounts.map { $0.cell($0.value) }],
      context: first.statement.context, lead: nil)
  }

  /// Below "Hours planned vs. spent" stands what it took, and not what is spent so far.
  private static func headsOfOutcome(_ meanings: [ColumnMeaning?]) -> [String] {
    meanings.map { $0 == .plan ? "Estimated" : $0 == .actual ? "Actual" : "" }
  }

  private static func unit(of parent: String) -> String? {
    // "Planned versus actual velocity"
    if HeaderText.folded(parent).range(of: "velocit") != nil { return "points" }
    let words = parent.split { !$0.isLetter && $0 != "/" }.map(String.init)
    return words.first { $0.count > 2 && ColumnUnit($0).map { $0 == .points || $0.isEffort } == true }
  }

  /// What is committed and then delivered, with no unit named, are points.
  private static func unit(ofLabels labels: [String]) -> String? {
    let words = labels.map(HeaderText.folded)
    let isCommitted = words.contains { word in TableWord.committed.words.contains(where: word.hasPrefix) }
    return isCommitted ? "points" : nil
  }
}

/// A line « label : value ».
struct Field {
  let statement: Statement
  let label: String
  let value: String
  private let offset: Int

  private static let longestLabel = 48

  init?(_ statement: Statement) {
    let text = statement.text
    guard let colon = text.utf8.prefix(Self.longestLabel).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = String(text[..<colon]).withoutStars
    let rest = text[text.index(after: colon)...]
    let value = Self.withoutRemark(String(rest).withoutStars)
    // « 09:12 » is a time, not a field.
    guard let first = label.unicodeScalars.first, first.properties.isAlphabetic, !value.isEmpty else { return nil }
    self.statement = statement
    self.label = label
    self.value = value
    offset = text.unicodeScalars.distance(from: text.startIndex, to: colon) + 1
  }

  /// `13 (US1: 5 + US2: 8)`
  private static func withoutRemark(_ value: String) -> String {
    guard value.first?.isNumber == true, value.last == ")", let open = value.firstIndex(of: "(") else { return value }
    return String(value[..<open]).trimmed
  }

  var beginsWithNumber: Bool { value.first.map { $0.isNumber || "+-~€".contains($0) } == true }

  /// Nothing but a number and its unit.
  var holdsNumber: Bool {
    guard beginsWithNumber else { return false }
    return CellNumber(value, style: .decimalComma) != nil || CellNumber(value, style: .decimalPoint) != nil
  }

  func isAbove(_ other: Field) -> Bool {
    statement.context == other.statement.context && other.statement.place.line - statement.place.line <= 2
      && other.statement.place.line > statement.place.line
  }

  func cell(_ text: String) -> NoteTable.Cell {
    NoteTable.Cell(text: text, line: statement.place.line, column: statement.place.column + offset)
  }
}

extension String {
  /// « **Planned:** 13 », « **7h** »: bold says nothing.
  fileprivate var withoutStars: String {
    let marks: (Character) -> Bool = { $0 == "*" || $0.isWhitespace }
    return String(drop(while: marks).reversed().drop(while: marks).reversed())
  }

  /// The parts of a context, the nearest first.
  var components: [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = String(rest).range(of: " · ") {
      let text = String(rest)
      parts.append(String(text[..<range.lowerBound]))
      rest = Substring(String(text[range.upperBound...]))
    }
    return parts + [String(rest)]
  }
}
