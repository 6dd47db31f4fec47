public import Languages
public import Quantities
public import RuleLanguage

/// A figure of any dimension in the unit that its reader expects: weeks, person-days, the currency, points a sprint.
public struct FigureText: Sendable {
  private let program: Program
  private let language: Language
  private let money: MoneyFormat
  private let numbers: NumberFormat

  public init(program: Program, language: Language) {
    self.program = program
    self.language = language
    money = MoneyFormat(language, currency: program.units[program.currency].name)
    numbers = NumberFormat(language)
  }

  /// The figure as a string.
  public func text(_ quantity: Quantity) -> String {
    var output = TextBuffer()
    append(quantity.value, quantity.dimension, to: &output)
    return output.string
  }

  func append(_ value: Rational, _ dimension: Dimension, to output: inout TextBuffer) {
    switch dimension {
    case .money: money.append(value, precision: .figure, to: &output)
    case .money / .time: append(money: value, per: "week", to: &output)
    case .time: append(value, in: "week", to: &output)
    case .elapsed: append(value, in: "clock_hour", named: "hour", to: &output)
    case .effort: append(value, in: "person_day", to: &output)
    case .people: append(value, in: "person", to: &output)
    case .points: append(value, in: "point", to: &output)
    case .points / .time: append(value, in: "point", per: "sprint", to: &output)
    case .money / .effort: append(money: value, per: "day", perPerson: true, to: &output)
    case .money / .elapsed: append(money: value, per: "clock_hour", named: "hour", to: &output)
    default:
      guard let unit = counted(by: dimension) else { return appendNumber(value, to: &output) }
      money.append(value, precision: .figure, to: &output)
      output.append("/")
      output.append(contentsOf: unitName(unit, for: .one).utf8)
    }
  }

  /// Of a price, the unit that it is the price of: a word in « 0,12 €/mot ».
  private func counted(by price: Dimension) -> UnitID? {
    let dimension = Dimension.money / price
    guard price != .number, dimension != .number else { return nil }
    return program.units.units.firstIndex { $0.dimension == dimension && $0.factor == .one }.map(UnitID.init)
  }

  /// In the unit that it was written in.
  public func text(_ value: Rational, in unit: UnitExpression) -> String {
    guard let factor = program.factor(of: unit), let amount = try? value / factor else {
      return text(Quantity(value, .number))
    }
    var output = TextBuffer()
    if unit.factors.count == 1, program.units[unit.factors[0].unit].name == "%" {
      numbers.appendPercentage(value, to: &output)
      return output.string
    }
    let names = unit.factors.map { factor -> String in
      let name = unitName(factor.unit, for: factor.exponent < 0 ? .one : amount)
      return (factor.exponent < 0 ? "/" : "") + name
    }
    if let first = unit.factors.first, program.units[first.unit].dimension == .money,
      let inMoney = try? amount * (program.units[first.unit].factor ?? .one)
    {
      money.append(inMoney, precision: .figure, to: &output)
      return output.string + names.dropFirst().joined()
    }
    appendNumber(amount, to: &output)
    return output.string + "\u{A0}" + names.joined()
  }

  private func unitName(_ unit: UnitID, for amount: Rational) -> String {
    var names = program.units[unit].names[language]
    // Wall-clock units have no words of their own: a clock hour reads « heure ».
    if names.isEmpty, program.units[unit].name.hasPrefix("clock_"),
      let plain = program.units.unit(named: String(program.units[unit].name.dropFirst(6)))
    {
      names = program.units[plain].names[language]
    }
    let isPlural = language == .french ? amount.magnitude >= Rational(2) : amount.magnitude != .one
    if isPlural, names.count > 1 { return names[1] }
    return names.first ?? program.units[unit].name
  }

  /// A number as read, with its unit: « 3 sprints », « 18,5 k€/mois ».
  public func text(read low: Rational, _ high: Rational, unit: UnitID?, perTime: UnitID?) -> String {
    var output = TextBuffer()
    if let unit, isForeign(unit) {
      let own = MoneyFormat(language, currency: program.units[unit].name)
      own.append(low: low, high: high, form: .plain, precision: .figure, to: &output)
    } else if let unit, program.units[unit].dimension == .money, let factor = program.units[unit].factor,
      let first = try? low * factor, let last = try? high * factor
    {
      money.append(low: first, high: last, form: .plain, precision: .figure, to: &output)
    } else {
      appendNumber(low, to: &output)
      if low != high {
        output.append("\u{2013}")
        appendNumber(high, to: &output)
      }
      if let unit {
        output.append("\u{A0}")
        output.append(contentsOf: (program.units[unit].dimension == .number ? "%" : unitName(unit, for: high)).utf8)
      }
    }
    if let perTime {
      output.append("/")
      output.append(contentsOf: unitName(perTime, for: .one).utf8)
    }
    return output.string
  }

  /// A currency that is not the model's own: its amounts are shown as they were read, the rate beside them.
  private func isForeign(_ unit: UnitID) -> Bool {
    program.units[unit].isCurrency && unit != program.currency
  }

  private func appendNumber(_ value: Rational, to output: inout TextBuffer) {
    numbers.append(value.rounded(significantDigits: 6, maximumDecimals: 4).withoutTrailingZeros, to: &output)
  }

  private func factor(_ unit: String) -> Rational? {
    program.units.unit(named: unit).flatMap { program.units[$0].factor }
  }

  private func append(
    _ value: Rational, in unit: String, named name: String? = nil, per period: String? = nil,
    to output: inout TextBuffer
  ) {
    var amount = value
    if let factor = factor(unit), let converted = try? value / factor { amount = converted }
    if let period, let factor = factor(period), let converted = try? amount * factor { amount = converted }
    appendNumber(amount, to: &output)
    output.append("\u{A0}")
    if let id = program.units.unit(named: name ?? unit) { output.append(contentsOf: unitName(id, for: amount).utf8) }
    appendPeriod(period, to: &output)
  }

  private func append(
    money value: Rational, per period: String, named name: String? = nil, perPerson: Bool = false,
    to output: inout TextBuffer
  ) {
    var amount = value
    if let factor = factor(period), let converted = try? value * factor { amount = converted }
    money.append(amount, precision: .figure, to: &output)
    if perPerson { appendPeriod("person", to: &output) }
    appendPeriod(name ?? period, to: &output)
  }

  private func appendPeriod(_ period: String?, to output: inout TextBuffer) {
    guard let period, let id = program.units.unit(named: period) else { return }
    output.append("/")
    output.append(contentsOf: unitName(id, for: .one).utf8)
  }
}
