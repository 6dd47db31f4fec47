import Languages
import Quantities

/// Adds up the columns of a table, and compares the sums with its row of totals.
struct TotalCheck {
  private let columns: [TableColumn]
  private var sums: [Int: Rational] = [:]
  /// Sums under the last subtotal, which a row of totals may also be about.
  private var partial: [Int: Rational] = [:]
  private var isTooLarge = false

  init(columns: [TableColumn]) {
    self.columns = columns
  }

  /// A row that begins with « TOTAL », "Sum", « Sous-total », "Totaal".
  static func isTotal(_ record: Record, label: String?) -> Bool { begins(record, label: label, with: totals) }

  /// A row of averages, which are of one of several.
  static func isAverage(_ record: Record, label: String?) -> Bool { begins(record, label: label, with: averages) }

  private static func begins(_ record: Record, label: String?, with names: [[Substring]]) -> Bool {
    guard let first = record.cells.first(where: { !$0.isBlank }) else { return false }
    return [first.text, label ?? ""].contains { text in
      let words = HeaderText.folded(text).split(separator: " ")
      // A word as short as « tot » is one by itself alone.
      return names.contains { words.starts(with: $0) && ($0.count > 1 || $0[0].count > 3 || words.count == 1) }
    }
  }

  private static let totals = TableWord.total.words.map { $0.split(separator: " ") }
  private static let averages = TableWord.average.words.map { $0.split(separator: " ") }

  /// A row whose own unit is another than its column's stays out of the sum.
  mutating func add(_ row: TableRow) {
    for column in columns {
      guard let value = row.figure(column)?.asColumn else { continue }
      add(value, column.index)
    }
  }

  private mutating func add(_ value: Rational, _ index: Int) {
    guard let sum = try? sums[index, default: .zero] + value, let part = try? partial[index, default: .zero] + value
    else {
      isTooLarge = true
      return
    }
    sums[index] = sum
    partial[index] = part
  }

  /// What does not add up.
  mutating func check(_ record: Record, style: NumberStyle) -> [Localized<String>] {
    defer { partial = [:] }
    guard !isTooLarge else { return [] }
    return columns.compactMap { column in
      guard column.holdsFigures, !column.holdsDates, let cell = record.cells[safe: column.index],
        let stated = CellNumber(cell.text, style: style), let sum = sums[column.index],
        stated.value != sum, stated.value != partial[column.index], !isRounded(stated.value, of: sum)
      else { return nil }
      return TableRemarks.total(column.head, stated: stated.value, computed: sum)
    }
  }

  /// A total shown without its decimals.
  private func isRounded(_ stated: Rational, of sum: Rational) -> Bool {
    guard stated.isInteger, let distance = try? stated - sum, let half = try? Rational(1, 2) else { return false }
    return distance.magnitude <= half
  }
}
