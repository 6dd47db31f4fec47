import Documents
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

extension ImpactRows {
  /// The rows of a page, each made when it is written: a document of as many lines is not held for them.
  static func table(of briefing: Briefing) -> CSVTable {
    let program = briefing.engine.program
    let row = ImpactRow(
      language: briefing.language, currency: program.units[program.currency].name, asOf: program.asOf.iso8601)
    var table = CSVTable(columns, briefing.language) { add in
      let rows = PageRows(briefing: briefing)
      for position in briefing.total.items.indices.filter(rows.opensStatement) { rows.add(from: position, row, add) }
    }
    let costs = DocumentJSON(briefing: briefing).delayCosts
    for cost in costs { table.add(row.cells(cost)) }
    return table
  }
}

/// What a document would say of the impacts of a page, statement by statement.
private struct PageRows {
  let briefing: Briefing
  private let writer: StatementJSONWriter
  private let page: PageBuilder
  private var total: RollUp { briefing.total }

  init(briefing: Briefing) {
    self.briefing = briefing
    writer = StatementJSONWriter(engine: briefing.engine, language: briefing.language, explains: false)
    page = PageBuilder(briefing: briefing)
  }

  func opensStatement(_ item: Int) -> Bool { total.items[item].place == 0 }

  /// The rows of the statement whose first item stands at a position.
  func add(from first: Int, _ row: ImpactRow, _ add: ([CSVCell]) -> Void) {
    let statement = total.items[first].statement
    for impact in impacts(of: statement) {
      let item = first + impact.index
      add(row.cells(impact, try? counted(impact, item), notCounted: reasons(item)))
    }
  }

  private func impacts(of statement: Int) -> [RecordedImpact] {
    let line = briefing.lines[statement]
    var json = TextBuffer()
    var text = line.text
    text.withUTF8 {
      writer.append(
        line.result, statement: $0, source: StatementJSONWriter.Source(file: line.file), line: line.line,
        column: line.column, id: nil, standing: line.standing, to: &json)
    }
    guard let tree = JSONTree.read(json.bytes) else { return [] }
    return (try? RecordedImpact.all(of: tree, at: statement)) ?? []
  }

  private func counted(_ impact: RecordedImpact, _ item: Int) throws(ArithmeticFault) -> Amounts {
    var amounts = try impact.ownAmounts()
    for overlap in total.overlaps(of: item) {
      for (money, isMonthly) in [(overlap.oneOff, false), (overlap.recurring, true)] {
        for kind in MoneyKind.allCases {
          guard let measure = Measure(kind, isMonthly: isMonthly, isRisk: impact.countsAsRisk) else { continue }
          try amounts.add(-money[kind].value, measure)
        }
      }
    }
    return amounts
  }

  /// Each once.
  private func reasons(_ item: Int) -> [String] {
    var reasons: [String] = []
    for overlap in total.overlaps(of: item) {
      let reason = page.reason(for: overlap)
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons
  }
}
