import Languages
import Quantities

@testable import Language

/// What the reader of quantities makes of a text, with the units that a model has.
struct MentionReading {
  let units: UnitTable
  private let lexicon: Lexicon
  private let asOf: CalendarDate

  init(asOf: CalendarDate) throws {
    self.asOf = asOf
    var units = UnitTable()
    for unit in try TestUnits.all() { units.add(unit) }
    self.units = units
    var words = LexiconWords()
    words.addLanguages()
    for (index, unit) in units.units.enumerated() {
      for language in Language.allCases {
        for name in unit.names[language] { words.addUnit(index, name, in: language) }
      }
    }
    lexicon = Lexicon(words)
  }

  /// On Monday 16 February 2026.
  static func onTheDayOfTheFixtures() throws -> MentionReading {
    try MentionReading(asOf: CalendarDate(dayNumber: 20_500))
  }

  func mentions(_ text: String, _ language: Language) -> [QuantityMention] {
    var reader = QuantityReader(lexicon: lexicon, units: units, asOf: asOf)
    var buffer = TokenBuffer()
    var matches = MatchBuffer()
    var mentions = Scratch<QuantityMention>()
    var text = text
    text.withUTF8 { Tokenizer.read($0, into: &buffer) }
    lexicon.match(&buffer, into: &matches)
    reader.read(buffer.view, matches.view, language: language, into: &mentions)
    return Array(mentions.view)
  }

  /// Each mention on a line of its own, as `~10…12 week/month`.
  func described(_ text: String, _ language: Language) -> [String] {
    mentions(text, language).map(described)
  }

  /// What each date and each number with a unit is worth: euros, working hours, the number of a day; nil for a range or a
  /// rate.
  func values(_ text: String, _ language: Language) -> [Rational?] {
    mentions(text, language).filter { $0.kind != .number || $0.low != $0.high }.map { mention in
      guard mention.low == mention.high, !mention.isTooLarge, mention.perTime < 0, !mention.isPerPerson else {
        return nil
      }
      if mention.kind == .date { return mention.low }
      guard mention.kind == .quantity, mention.unit >= 0 else { return nil }
      return units[UnitID(Int(mention.unit))].factor.flatMap { try? mention.low * $0 }
    }
  }

  private func described(_ mention: QuantityMention) -> String {
    if mention.isTooLarge { return "too large" }
    var text = ""
    switch mention.hedge {
    case .none: break
    case .approximate: text = "~"
    case .atLeast: text = "≥"
    case .atMost: text = "≤"
    }
    switch mention.kind {
    case .date: return text + describedDate(mention)
    case .share: text += "share "
    case .number, .quantity: break
    }
    if mention.sign != 0 { text += mention.sign > 0 ? "+" : "-" }
    text += describedValue(mention)
    if mention.unit >= 0 { text += " " + unitName(mention.unit) }
    if mention.perTime >= 0 { text += "/" + unitName(mention.perTime) }
    if mention.isPerPerson { text += " per person" }
    if mention.isEach { text += " each" }
    if mention.isFromTo { text += " from-to" }
    if mention.isIdiom { text += " idiom" }
    if mention.isClockSpan { text += " clock" }
    return text
  }

  private func describedValue(_ mention: QuantityMention) -> String {
    let factor = moneyFactor(mention.unit)
    let bounds = [mention.low, mention.high].map { (try? $0 * factor) ?? $0 }
    let texts = bounds.map { $0.isInteger ? "\($0.numerator)" : "\($0.numerator)/\($0.denominator)" }
    return texts[0] == texts[1] ? texts[0] : texts[0] + "…" + texts[1]
  }

  /// A thousand euros may be a unit of its own: amounts are compared in the currency.
  private func moneyFactor(_ unit: Int32) -> Rational {
    guard unit >= 0 else { return .one }
    let unit = units[UnitID(Int(unit))]
    return unit.dimension == .money ? unit.factor ?? .one : .one
  }

  private func unitName(_ unit: Int32) -> String {
    let unit = units[UnitID(Int(unit))]
    return unit.dimension == .money && unit.factor != nil ? "EUR" : unit.name
  }

  private func describedDate(_ mention: QuantityMention) -> String {
    let days = [mention.low, mention.high].map { CalendarDate(dayNumber: Int($0.numerator)).iso8601 }
    return days[0] == days[1] ? days[0] : days[0] + "…" + days[1]
  }
}
