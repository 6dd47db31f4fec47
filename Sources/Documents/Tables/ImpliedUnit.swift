import Quantities

/// The unit of columns whose heads name none: what the cells or the text around them show, and nothing else.
struct ImpliedUnit {
  private let unit: ColumnUnit?
  private let span: String?

  /// - Parameters:
  ///   - common: what the title or the other columns of the table say.
  ///   - text: of a note around the table.
  init(
    columns: [TableColumn], records: some Collection<Record>, style: NumberStyle, common: ColumnUnit?, text: String?
  ) {
    let open = columns.filter { $0.isAmount && $0.unit == nil && !$0.holdsDates }
    let cells = open.flatMap { column in records.compactMap { $0.cells[safe: column.index] } }.filter { !$0.isBlank }
    let isBudget =
      open.contains { $0.meaning == .plan } && open.contains { $0.meaning != .plan }
      && open.contains(where: Self.isOfMoney)
    if common == nil, isBudget, Self.areSums(cells.map(\.text), style) {
      unit = .money(scale: 1, symbol: "€", per: nil)
    } else {
      unit = nil
    }
    span = text.flatMap(Self.span)
  }

  func applied(to column: TableColumn) -> TableColumn {
    guard column.isAmount, !column.holdsDates else { return column }
    var column = column
    column.unit = column.unit ?? unit
    column.span = span
    return column
  }

  /// « Budget », « Réalisé », "Spend": a head that counts money as well as work, unlike "Before" and "After".
  private static func isOfMoney(_ column: TableColumn) -> Bool {
    let head = HeaderText.folded(column.head)
    return money.contains { head.range(of: $0) != nil }
  }

  private static let money = TableWord.moneyHead.words

  /// Cents, or thousands: nobody counts days so.
  private static func areSums(_ cells: [String], _ style: NumberStyle) -> Bool {
    let numbers = cells.filter { CellNumber($0, style: style)?.suffix.isEmpty == true }
    guard !numbers.isEmpty else { return false }
    let cents = numbers.count { text in
      let digits = text.trimmed.split { $0 == "," || $0 == "." }
      return digits.count > 1 && digits.last?.count == 2
    }
    let thousand = Rational(1000)
    let thousands = numbers.count { CellNumber($0, style: style).map { thousand <= $0.value.magnitude } ?? false }
    return cents == numbers.count || thousands * 2 >= numbers.count
  }

  /// « par mois », "monthly": what a sentence above says of all amounts below.
  private static func span(_ text: String) -> String? {
    let words = HeaderText.folded(text).split(separator: " ").map(String.init)
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    return (words + pairs).contains(where: monthly.contains) ? "month" : nil
  }

  private static let monthly = Set(TableWord.monthly.words)
}
