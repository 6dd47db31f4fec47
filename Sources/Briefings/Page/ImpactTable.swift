import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

// The table of what changes: a column for each kind of money, one-off and a month, where it holds anything.
extension PageBuilder {
  func impacts(atMost limit: Int, heading: String? = nil) -> [Page.Block] {
    guard !ranked.isEmpty else { return [] }
    // One line more takes no more room than saying that there is one.
    let limit = ranked.count == limit + 1 ? ranked.count : limit
    let (first, costs) = (ranked.prefix(limit), costsOfDelays(atMost: limit))
    let columns = MoneyColumns(self, showing: Array(first.indices) + costs.shown.map { ranked.count + $0 })
    var rows = first.enumerated().map { position, index -> [String] in
      let item = total.items[index]
      return [name(of: item.named), item.impact.slip.map(weeks) ?? ""]
        + columns.cells(self, position) { item.impact.amount($0, isRecurring: $1) } + [finding(item)]
    }
    for (row, position) in costs.shown.enumerated() {
      let cost = total.delayCosts[position]
      rows.append(
        [name(of: .deliverable(cost.deliverable)), ""]
          + columns.cells(self, first.count + row) { $0 == cost.kind && !$1 ? cost.amount : nil }
          + [text(of: cost)])
    }
    let left = ranked.count - first.count + costs.left
    if left > 0 { rows.append([more(left), ""] + columns.rest(self) + [""]) }
    let counted = rows.count
    rows += totalRows(besides: rows)
    let table = Page.Table(
      head: words.head, rows: rows, evidence: ranked.prefix(limit).map(line),
      figures: Set(1...MoneyColumns.all.count + 1), totals: rows.count - counted)
    return [.heading(heading ?? words.impacts), .table(table.withoutEmptyColumns())]
  }

  /// Where the costs of delays stand that a table has room for, in their order: the largest.
  private func costsOfDelays(atMost limit: Int) -> (shown: [Int], left: Int) {
    let costs = total.delayCosts
    var limit = limit < Self.longestList ? Self.costsOnSheet : limit
    if costs.count == limit + 1 { limit += 1 }
    let largest = costs.indices.sorted { costs[$1].amount.value < costs[$0].amount.value }
    return (largest.prefix(limit).sorted(), largest.dropFirst(limit).count)
  }

  /// `total = sum of lines − overlaps`, kind by kind; the two that are shown make the third.
  private func totalRows(besides rows: [[String]]) -> [[String]] {
    // Nothing taken off, or a column that holds nothing, is no figure.
    let isUsed = words.head.indices.map { column in rows.contains { !$0[column].isEmpty } }
    func row(_ label: String, zero: Bool = true, _ money: (MoneyKind, Bool) -> Estimate) -> [String] {
      let cells = MoneyColumns.all.enumerated().map { place, column in
        let figure = money(column.kind, column.isMonthly)
        return figure.value.isZero && !(isUsed[place + 2] && zero) ? "" : amount(figure, .table)
      }
      return [label, ""] + cells + [""]
    }
    var result: [[String]] = []
    if !total.overlaps.isEmpty {
      result.append(
        row(words.sum) { kind, isMonthly in isMonthly ? total.recurringLines[kind] : total.sumOfLines[kind] })
      let overlaps = row("− " + words.overlaps, zero: false) { kind, isMonthly in
        let (lines, rest) =
          isMonthly
          ? (total.recurringLines[kind], total.recurring[kind]) : (total.sumOfLines[kind], total.oneOff[kind])
        return Estimate(taken(lines, rest, freed: freed(kind, isMonthly)))
      }
      if overlaps.dropFirst().contains(where: { !$0.isEmpty }) { result.append(overlaps) }
      if !(total.freed.oneOff.isZero && total.freed.monthly.isZero) {
        result.append(row("+ " + moneyWords.freedRow, zero: false) { Estimate(whole(freed($0, $1))) })
      }
    }
    result.append(row(words.total) { kind, isMonthly in isMonthly ? total.recurring[kind] : total.oneOff[kind] })
    if !total.recurring.isZero { result.append(yearRow()) }
    return result
  }

  /// What overlaps take off, as a person works it out of the figures that are shown.
  func taken(_ lines: Estimate, _ rest: Estimate, freed: Rational) -> Rational {
    (try? whole(lines.value) + whole(freed) - whole(rest.value)) ?? .zero
  }

  func freed(_ kind: MoneyKind, _ isMonthly: Bool) -> Rational {
    guard kind == .capacity else { return .zero }
    return isMonthly ? total.freed.monthly : total.freed.oneOff
  }

  private func yearRow() -> [String] {
    let cells = MoneyColumns.all.map { column in
      let year = total.twelveMonths[column.kind]
      return column.isMonthly || year.value.isZero ? "" : amount(year, .table)
    }
    return [moneyWords.overTwelveMonths, ""] + cells + [total.recurring.capacity.value.isZero ? "" : weeksWorked]
  }
}

/// The money of every line in the columns of a table, rounded so that each column adds up.
private struct MoneyColumns {
  struct Column {
    let kind: MoneyKind
    let isMonthly: Bool
  }

  static let all = [false, true].flatMap { isMonthly in
    MoneyKind.allCases.map { Column(kind: $0, isMonthly: isMonthly) }
  }

  /// By column, then by line that is shown.
  private let shown: [[Rational]]
  /// By column, what lines that are left out come to.
  private let left: [Rational]

  /// - Parameters:
  ///   - lines: what is shown of the ranked items and behind them of what delays cost, by position.
  init(_ page: PageBuilder, showing lines: [Int]) {
    var (shown, left): ([[Rational]], [Rational]) = ([], [])
    for column in Self.all {
      var values = Self.rounded(column, page)
      shown.append(lines.map { values[$0] })
      for line in lines { values[line] = .zero }
      left.append(PageBuilder.sum(values))
    }
    self.shown = shown
    self.left = left
  }

  private static func rounded(_ column: Column, _ page: PageBuilder) -> [Rational] {
    let values =
      page.ranked.map { index in
        page.total.items[index].impact.amount(column.kind, isRecurring: column.isMonthly)?.value ?? .zero
      }
      + page.total.delayCosts.map { $0.kind == column.kind && !column.isMonthly ? $0.amount.value : .zero }
    return (try? apportioned(values)) ?? values
  }

  /// - Parameter row: among those shown.
  func cells(_ page: PageBuilder, _ row: Int, _ money: (MoneyKind, Bool) -> Estimate?) -> [String] {
    Self.all.enumerated().map { place, column in
      money(column.kind, column.isMonthly).map { page.amount($0.centred(at: shown[place][row]), .table) } ?? ""
    }
  }

  /// Of the lines that are left out, so that the column adds up.
  func rest(_ page: PageBuilder) -> [String] {
    left.map { $0.isZero ? "" : page.amount(Estimate($0), .table) }
  }
}

extension Page.Table {
  /// Of the columns of figures, those that hold any.
  fileprivate func withoutEmptyColumns() -> Page.Table {
    let kept = head.indices.filter { column in !figures.contains(column) || rows.contains { !$0[column].isEmpty } }
    return Page.Table(
      head: kept.map { head[$0] }, rows: rows.map { row in kept.map { row[$0] } }, evidence: evidence,
      figures: Set(kept.indices.filter { figures.contains(kept[$0]) }), totals: totals)
  }
}
