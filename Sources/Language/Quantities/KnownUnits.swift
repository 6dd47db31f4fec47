import Quantities

/// The units of the model, and those among them that the grammar itself names.
///
/// One reference, which every pass has: the table itself has an owner for each of its lists.
final class KnownUnits: Sendable {
  private let table: UnitTable
  let day: Int32
  let week: Int32
  let hour: Int32
  let minute: Int32
  let percent: Int32
  let person: Int32
  let fte: Int32
  let sprint: Int32
  let currency: (euro: Int32, dollar: Int32, pound: Int32)
  private let periods: InlineArray<8, Int32>

  init(_ units: UnitTable) {
    table = units
    func index(_ name: String) -> Int32 { units.unit(named: name).map { Int32($0.index) } ?? -1 }
    day = index("day")
    week = index("week")
    hour = index("hour")
    minute = index("minute")
    percent = index("%")
    person = index("person")
    fte = index("fte")
    sprint = index("sprint")
    currency = (index("EUR"), index("USD"), index("GBP"))
    let names = ["", "day", "week", "month", "quarter", "year", "hour", "sprint"]
    periods = InlineArray { index(names[$0]) }
  }

  func dimension(of unit: UnitID) -> Dimension { table.dimension(of: unit) }
  func dimension(of unit: Int32) -> Dimension { table.dimension(of: UnitID(Int(unit))) }
  func factor(of unit: UnitID) -> Rational? { table.factor(of: unit) }
  func isCurrency(_ unit: Int32) -> Bool { table.units[Int(unit)].isCurrency }
  func unit(named name: String) -> UnitID? { table.unit(named: name) }

  func period(_ code: Int32) -> Int32 {
    periods.indices.contains(Int(code)) ? periods[Int(code)] : -1
  }

  func currency(for symbol: Symbol) -> Int32 {
    switch symbol {
    case .euro: currency.euro
    case .dollar: currency.dollar
    case .pound: currency.pound
    default: -1
    }
  }
}
