import Language
import Languages
import Quantities

/// A row of figures, its cells understood.
struct TableRow {
  let record: Record
  let columns: [TableColumn]
  let style: NumberStyle
  let year: Int
  /// What a title row says all figures are in.
  let commonUnit: ColumnUnit?
  let words: TableWords
  /// Whether what stands under unknown heads may be prose.
  var readsUnknown = false
  var label: String?

  /// A number with the unit that its cell, its row, its column or the table gives it.
  struct Figure {
    /// Money in whole units of its currency.
    let value: Rational
    let unit: ColumnUnit?
    let cell: Cell
    /// As the cell has it, where its unit is the column's.
    var asColumn: Rational?
  }

  /// « Hébergement (€/mois) »: the label gives its own unit to the row.
  var ownUnit: ColumnUnit? {
    guard let label, let open = label.lastIndex(of: "("), let close = label.lastIndex(of: ")"), open < close else {
      return nil
    }
    return ColumnUnit(String(label[label.index(after: open)..<close]))
  }

  /// The label without its unit.
  var plainLabel: String? {
    guard let label else { return nil }
    guard ownUnit != nil, let open = label.lastIndex(of: "(") else { return label.withoutNumbering }
    return String(label[..<open]).trimmed.withoutNumbering
  }

  func cell(_ column: TableColumn) -> Cell? {
    record.cells[safe: column.index].flatMap { $0.isBlank ? nil : $0 }
  }

  func figure(_ column: TableColumn) -> Figure? {
    guard column.holdsFigures, !column.holdsDates, let cell = cell(column),
      let number = CellNumber(cell.text, style: style)
    else { return nil }
    let written = number.suffix.isEmpty ? nil : ColumnUnit(number.suffix)
    // A suffix that is no unit makes the cell prose, such as « 3 lots sur 5 ».
    guard number.suffix.isEmpty || written != nil, written != .percent else { return nil }
    let own = column.unit?.isMoney == true ? nil : ownUnit
    let common = column.meaning == .delay ? nil : commonUnit
    let inHours = column.unit == .personHours ? Self.hours(number.value, written) : nil
    let unit = inHours == nil ? (written ?? own ?? column.unit ?? common)?.spanning(column.span) : .personHours
    let isColumns = (written == nil || written == column.unit) && (ownUnit == nil || column.unit?.isMoney == true)
    let (value, base) = Self.inWholeUnits(inHours ?? number.value, unit)
    return Figure(value: value, unit: base, cell: cell, asColumn: isColumns ? number.value : nil)
  }

  /// `2d` below "Hours" is of a column of hours.
  private static func hours(_ value: Rational, _ written: ColumnUnit?) -> Rational? {
    switch written {
    case .days: try? value * Rational(CellNumber.hoursOfDay)
    case .weeks: try? value * Rational(CellNumber.hoursOfDay * CellNumber.daysOfWeek)
    default: nil
    }
  }

  /// « 1,2 M€ » and « 400 k€ » add up only in euros.
  private static func inWholeUnits(_ value: Rational, _ unit: ColumnUnit?) -> (Rational, ColumnUnit?) {
    guard case .money(let scale, let symbol, let per)? = unit, scale != 1, let whole = try? value * Rational(scale)
    else { return (value, unit) }
    return (whole, .money(scale: 1, symbol: symbol, per: per))
  }

  /// The planned day and the one that takes its place. The year that one of them has is also the other's.
  var move: (old: CalendarDate, new: CalendarDate, cell: Cell)? {
    guard let old = dateCell(.plan), let new = dateCell(.forecast) ?? dateCell(.actual) else { return nil }
    let oldYear = CellDate.year(in: old.cell.text)
    let newYear = CellDate.year(in: new.cell.text)
    guard let first = date(old, year: oldYear ?? newYear ?? year),
      let second = date(new, year: newYear ?? oldYear ?? year)
    else { return nil }
    // « 15/12 » that becomes « 10/01 »: the turn of the year stands between, where no year is written.
    if oldYear == nil, newYear == nil, second.dayNumber + 183 < first.dayNumber,
      let next = date(new, year: year + 1)
    {
      return (first, next, new.cell)
    }
    return (first, second, new.cell)
  }

  private func dateCell(_ meaning: ColumnMeaning) -> (column: TableColumn, cell: Cell)? {
    for column in columns where column.meaning == meaning && column.holdsDates {
      if let cell = cell(column), date((column, cell), year: year) != nil { return (column, cell) }
    }
    return nil
  }

  private func date(_ place: (column: TableColumn, cell: Cell), year: Int) -> CalendarDate? {
    CellDate.date(place.cell.text, order: place.column.dateOrder, year: year, allowsSerial: true)
  }

  /// The cells that people wrote sentences in.
  var prose: [(cell: Cell, section: StatementContext.Section)] {
    columns.compactMap { column in
      guard let cell = cell(column) else { return nil }
      // What is struck and what takes its place, in one cell.
      if readsUnknown, column.index > 0, cell.text.holds("-> ") { return (cell, .plain) }
      switch column.meaning {
      case .comment, .consequence: return (cell, .plain)
      // The columns of a note have whatever heads; a few words in one of them say something.
      case nil where readsUnknown && column.index > 0 && cell.text.split(separator: " ").count >= 3:
        return (cell, .plain)
      case .risk: return (cell, .risks)
      case .intention: return (cell, .goals)
      default: return nil
      }
    }
  }

  /// Whether a cell of the row says that the work is done.
  var isDone: Bool {
    columns.contains { column in
      guard column.meaning == .status, let cell = cell(column) else { return false }
      let text = HeaderText.folded(cell.text)
      return TicketStates.done.contains { text.hasPrefix($0) } || text == "100 %" || text == "100%"
    }
  }

  /// "Hours est." beside "Hours actual", and no status that says otherwise: what it took is known.
  var tellsOutcome: Bool {
    guard !columns.contains(where: { $0.meaning == .status }),
      let plan = columns.first(where: { $0.meaning == .plan && !$0.holdsDates }),
      let actual = columns.first(where: { $0.meaning == .actual && !$0.holdsDates })
    else { return false }
    return TableWord.estimateHead.stands(in: plan.head) && TableWord.outcomeHead.stands(in: actual.head)
  }

  func facts() -> RowFacts { RowFacts(self) }
}

extension String {
  /// « 1.2 – Portail » and « Lot 2 - Portail » are « Portail »; a bare number is marked as one, lest it be read as a
  /// figure.
  fileprivate var withoutNumbering: String {
    let words = split(separator: " ", maxSplits: 3)
    if words.count == 4,
      TableWord.numberedPart.words.contains(words[0].lowercased()),
      words[1].first?.isNumber == true, ["-", "–", "—", ":"].contains(words[2])
    {
      return String(words[3])
    }
    guard first?.isNumber == true else { return self }
    let rest = drop { $0.isNumber || ". )–—-_".contains($0) }
    guard rest.first?.isLetter == true else { return "#" + self }
    let numbering = self[..<rest.startIndex]
    // « 3DS » and « 2e vague » are names; « 1. Portail » is numbered.
    return numbering.contains { !$0.isNumber } ? String(rest) : self
  }
}
