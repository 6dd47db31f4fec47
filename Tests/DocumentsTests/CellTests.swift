import Quantities
import Testing

@testable import Documents

@Suite struct CellTests {
  @Test(
    arguments: [
      ("17\u{A0}940,00", NumberStyle.decimalComma, "17940", ""), ("-3\u{202F}960,00 €", .decimalComma, "-3960", "€"),
      ("(3 960)", .decimalComma, "-3960", ""), ("12,5 %", .decimalComma, "25/2", "%"),
      ("€ 1.200", .decimalComma, "1200", "€"), ("1'250.50", .decimalPoint, "2501/2", ""),
      ("1,234.5", .decimalPoint, "2469/2", ""), ("1,234", .decimalPoint, "1234", ""),
      ("188,5", .decimalComma, "377/2", ""),
      ("12 j/h", .decimalComma, "12", "j/h"), ("\u{2212}5", .decimalPoint, "-5", ""), ("40-", .decimalPoint, "-40", ""),
      (".5", .decimalPoint, nil, ""), ("1,2,3", .decimalComma, nil, ""), ("v2", .decimalPoint, nil, ""),
      ("12/05", .decimalComma, "12", "/05"), ("", .decimalPoint, nil, ""), ("12,34", .decimalPoint, nil, ""),
      ("1234567890123456789012345", .decimalPoint, nil, ""),
    ] as [(String, NumberStyle, String?, String)])
  func `a number is read with its unit`(text: String, style: NumberStyle, value: String?, suffix: String) {
    let number = CellNumber(text, style: style)
    let exact = number.map { number in
      number.value.isInteger ? "\(number.value.numerator)" : "\(number.value.numerator)/\(number.value.denominator)"
    }
    #expect(exact == value)
    if value != nil { #expect(number?.suffix == suffix) }
  }

  @Test(arguments: [
    (["1,5", "2.000"], NumberStyle.decimalComma), (["1,500", "2,000.5"], .decimalPoint),
    (["1.500,25"], .decimalComma), (["1 500"], .decimalPoint), (["1,500"], .decimalPoint),
  ])
  func `a file's way of writing decimals is told by what can only be one`(cells: [String], style: NumberStyle) {
    #expect(NumberStyle(cells: cells, fallback: .decimalPoint) == style)
  }

  @Test(
    arguments: [
      ("30/04/2025", DateOrder.dayFirst, "2025-04-30"), ("6/21/2025 16:14", .monthFirst, "2025-06-21"),
      ("25/Jun/20 12:44", .dayFirst, "2020-06-25"), ("27/janv./26 10:07 AM", .dayFirst, "2026-01-27"),
      ("16/mai/25", .dayFirst, "2025-05-16"), ("2025-06-30T09:00:00.000Z", .monthFirst, "2025-06-30"),
      ("Jun 30, 2025", .dayFirst, "2025-06-30"), ("lun. 30 juin 2025", .dayFirst, "2025-06-30"),
      ("ma 17 mrt 2026", .dayFirst, "2026-03-17"), ("8/12/2025 7:00:00 AM", .monthFirst, "2025-08-12"),
      ("14/04", .dayFirst, "2026-04-14"), ("02-06-2025", .dayFirst, "2025-06-02"),
      ("1.5.2025", .dayFirst, "2025-05-01"),
      ("30/02/2025", .dayFirst, nil), ("12,5", .dayFirst, nil), ("3 lots sur 5", .dayFirst, nil),
      ("v2.3", .dayFirst, nil),
      ("-9.15%", .dayFirst, nil), ("9-15 %", .monthFirst, nil),
      ("RAS", .dayFirst, nil), ("1/2/3/4", .dayFirst, "2003-02-01"),
    ] as [(String, DateOrder, String?)])
  func `a day is read as its column writes days`(text: String, order: DateOrder, expected: String?) {
    #expect(CellDate.date(text, order: order, year: 2026)?.iso8601 == (expected == "2003-02-01" ? nil : expected))
  }

  @Test func `a serial day is one only where days are expected`() {
    #expect(CellDate.date("45777", order: .dayFirst, year: 2026, allowsSerial: true)?.iso8601 == "2025-04-30")
    #expect(CellDate.date("45777", order: .dayFirst, year: 2026) == nil)
  }

  @Test(arguments: [
    (["1/2/2025", "13/2/2025"], DateOrder.dayFirst), (["1/2/2025", "2/13/2025"], .monthFirst),
    (["1/2/2025", "3/4/2025"], .monthFirst), ([], .monthFirst),
  ])
  func `the order of day and month is decided for a column`(cells: [String], order: DateOrder) {
    #expect(DateOrder(cells: cells, fallback: .monthFirst) == order)
  }

  @Test(
    arguments: [
      ("RAF (j/h)", ColumnMeaning.remaining, ColumnUnit.personDays), ("Remaining (days)", .remaining, .days),
      ("Consommé", .actual, nil), ("Due date", .plan, nil),
      ("Écart (€)", .variance, .money(scale: 1, symbol: "€", per: nil)),
      ("Restant", .remaining, nil), ("Budget k€ HT", .plan, .money(scale: 1000, symbol: "€", per: nil)),
      ("Budget (€/mois)", .plan, .money(scale: 1, symbol: "€", per: "month")),
      ("Charge initiale JH", .plan, .personDays),
      ("Reste à faire [h]", .remaining, .personHours), ("Begroot (mandagen)", .plan, .personDays),
      ("Nieuwe datum", .forecast, nil), ("% avancement", .status, nil), ("TJM moyen", .ignored, nil),
      ("Points livrés", .actual, .points), ("Delay (weeks)", .delay, .weeks),
      ("Commentaires du chef de projet", .comment, nil),
      ("Atterrissage", .forecast, nil), ("Fin réestimée", .forecast, nil), ("Planned end", .plan, nil),
    ] as [(String, ColumnMeaning, ColumnUnit?)])
  func `a head says what its column is about`(head: String, meaning: ColumnMeaning, unit: ColumnUnit?) {
    let column = TableColumn(index: 0, head: head, mapping: nil)
    #expect(column.meaning == meaning)
    #expect(column.unit == unit)
  }

  @Test(arguments: ["Budgétisation du lot", "Kilométrage", "", "42", "Foo"])
  func `a head of no meaning has none`(head: String) {
    #expect(TableColumn(index: 0, head: head, mapping: nil).meaning == (head == "Budgétisation du lot" ? .name : nil))
  }

  @Test(arguments: [
    ("5100", Rational(5100)), ("1w 2d 3h 30m", Rational(59 * 3600 + 1800)), ("2d", Rational(16 * 3600)),
  ])
  func `times are seconds, or weeks, days, hours and minutes`(text: String, seconds: Rational) throws {
    #expect(TicketDuration.hours(text, hoursPerDay: 8) == (try seconds / Rational(3600)))
  }
}
