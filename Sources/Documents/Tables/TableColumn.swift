import Languages
import Quantities

/// A column of a status table: what its head says of its cells.
struct TableColumn {
  let index: Int
  /// As written.
  let head: String
  let meaning: ColumnMeaning?
  var unit: ColumnUnit?
  /// The words of the head as one language writes them, for each language they belong to.
  let languages: [Language]
  /// Whether the cells are the names or numbers of sprints.
  let namesSprints: Bool
  /// Whether the cells are days rather than numbers.
  var holdsDates = false
  var dateOrder = DateOrder.dayFirst
  /// The span of time that the text around the table gives to amounts of money.
  var span: String?

  private static let longestHead = 80

  init(index: Int, head: String, mapping: ColumnMapping?) {
    self.index = index
    self.head = head.split(whereSeparator: \.isNewline).joined(separator: " ")
    if let entry = mapping?.entry(of: head) {
      meaning = entry.meaning
      unit = entry.unit ?? HeaderText(self.head).unitText.flatMap { ColumnUnit($0) }
      languages = []
      namesSprints = HeaderText.folded(head).hasPrefix("sprint")
      return
    }
    // A sentence is no head.
    guard self.head.utf8.count <= Self.longestHead else {
      (meaning, unit, languages, namesSprints) = (nil, nil, [], false)
      return
    }
    let text = HeaderText(self.head)
    let found = text.meaning
    meaning = found?.meaning
    languages = found?.languages ?? []
    // « Vélocité » counts points, whether it says so or not.
    let isVelocity = text.words.range(of: "velocit") != nil
    unit = isVelocity ? .points : text.unitText.flatMap { ColumnUnit($0) }
    namesSprints = meaning == .name && text.words.hasPrefix("sprint")
  }

  /// Whether the cells count work or money.
  var isAmount: Bool { holdsFigures && meaning != .delay }

  var tellsSomething: Bool {
    holdsFigures || meaning == .comment || meaning == .risk || meaning == .consequence
  }

  var holdsFigures: Bool {
    switch meaning {
    case .plan, .actual, .remaining, .forecast, .variance, .delay: true
    default: false
    }
  }
}

/// The head of a table: the row that names its columns, and what stands above it.
struct TableHead {
  let columns: [TableColumn]
  /// Index into the records.
  let row: Int
  /// What the title rows say, for units and for the subject.
  let titles: [Cell]

  /// Rows that are looked at for a head.
  private static let depth = 30

  /// The row with most columns that are known; nil when no row has two.
  ///
  /// - Parameter isOfNote: whether the rows stand in a note, where two dates that bound a period tell that rows are plans.
  init?(_ records: [Record], mapping: ColumnMapping?, isOfNote: Bool = false) {
    var best: (score: Int, row: Int, columns: [TableColumn])?
    for (row, record) in records.prefix(isOfNote ? 1 : Self.depth).enumerated() where record.cells.count > 1 {
      let columns = record.cells.enumerated().map { index, cell in
        TableColumn(index: index, head: cell.text, mapping: mapping)
      }
      let known = columns.filter { $0.meaning != nil }
      // A head that leads to no statement is none: one column at least must tell something.
      guard known.count >= 2,
        known.contains(where: \.tellsSomething) || isOfNote && known.count(where: { $0.meaning == .ignored }) >= 2
      else { continue }
      if known.count > best?.score ?? 1 { best = (known.count, row, columns) }
    }
    guard let best else { return nil }
    columns = Self.spanned(best.columns, by: best.row > 0 ? records[best.row - 1] : nil)
    row = best.row
    titles = records[..<best.row].flatMap(\.cells).filter { !$0.isBlank }
  }

  /// Gives the columns without a unit that of the cell that spans them above: « Charge (j/h) » over « Budget »,
  /// « Consommé », « RAF ».
  private static func spanned(_ columns: [TableColumn], by above: Record?) -> [TableColumn] {
    guard let above, above.cells.count > 1 else { return columns }
    var unit: ColumnUnit?
    return columns.map { column in
      if let cell = above.cells[safe: column.index], !cell.isBlank {
        unit = HeaderText(cell.text).unitText.flatMap { ColumnUnit($0) }
      }
      guard column.holdsFigures, column.unit == nil, let unit else { return column }
      var spanned = column
      spanned.unit = unit
      return spanned
    }
  }

  /// The language that most heads belong to; nil when they are as much of one as of another.
  var language: Language? {
    var votes = Localized(fr: 0, en: 0, nl: 0)
    for column in columns where column.languages.count < 3 {
      // A head that one language alone has tells more.
      for language in column.languages { votes[language] += column.languages.count == 1 ? 2 : 1 }
    }
    let most = Language.allCases.map { votes[$0] }.max() ?? 0
    let winners = Language.allCases.filter { votes[$0] == most }
    return most > 0 && winners.count == 1 ? winners[0] : nil
  }

  /// A unit that a title row gives to the whole table: « Montants en k€ », "in person-days"; else the only unit that
  /// its columns of figures name.
  var commonUnit: ColumnUnit? {
    if let unit = titleUnit { return unit }
    let units = Set(columns.filter { $0.holdsFigures && $0.meaning != .delay }.compactMap(\.unit))
    return units.count == 1 ? units.first : nil
  }

  private var titleUnit: ColumnUnit? {
    for cell in titles {
      for link in [" en ", " in "] {
        guard let range = cell.text.range(of: link) else { continue }
        let rest = cell.text[range.upperBound...].split { "();,.:".contains($0) }.first.map(String.init) ?? ""
        if let unit = ColumnUnit(rest) { return unit }
      }
    }
    return nil
  }
}
