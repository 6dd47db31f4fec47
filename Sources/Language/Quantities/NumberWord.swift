/// What a word says about the figure that it belongs to, packed into a meaning's payload.
struct NumberWord: Hashable {
  enum Kind: Int32 {
    /// 0…99, added: « douze », "twenty".
    case cardinal
    /// « un », "a", "een": one, but only before a unit or a larger number word.
    case article
    case hundred
    /// « mille », "million": the value is the power of ten.
    case scale
    /// « tiers », "quarter": the value is the denominator.
    case fraction
    /// « demi », "half": one half, before or after the unit.
    case half
    /// « anderhalve »: the value is in halves.
    case halves
    /// « dizaine », "dozen": about so many.
    case collective
    /// « quinzaine », "fortnight": the value is in weeks.
    case idiom
    /// « environ »: 0; « au moins »: 1; « max »: 2.
    case hedge
    /// « par », "per", `/`: what follows divides.
    case per
    /// « mensuel », "weekly": the value is a `Period`.
    case periodic
    /// « chacune », "each".
    case each
    /// « entre », "between".
    case between
    /// « à », "to", "tot" between the ends of a range.
    case rangeTo
    /// « ou », "or", "of".
    case rangeOr
    /// « et », "and", "en": inside numbers and ranges.
    case and
    /// « sur », "out of", "op de": so many of so many.
    case outOf
    /// « de », "of", "van" between a fraction and its unit.
    case of
    /// « début », « mi », « fin »: the value is a `DatePart`.
    case datePart
    /// « sprint », "version", "floor": the number after it is a name.
    case name
    /// « bonnes », "full", "hele": may stand between number and unit.
    case adjective
    /// « both », « les deux ».
    case both
    /// « S », « W », « semaine », "week" before the number of a week.
    case week
    /// « T3 », « Q2 »: the letter before the number of a quarter.
    case quarter
    /// « coût », "bill": what a period beside it says how often it is paid.
    case cost
    /// « contrat », "contract": a period beside it says how often its amount is paid; the value is that of « jaarcontract ».
    case contract
  }

  enum Period: Int32 { case day = 1, week, month, quarter, year, hour, sprint }

  enum DatePart: Int32 { case start = 1, middle, end }

  let kind: Kind
  let value: Int32

  /// Payloads are `kind × stride + value`.
  static let kindStride: Int32 = 1000

  init(_ kind: Kind, _ value: Int32 = 0) {
    self.kind = kind
    self.value = value
  }

  init?(payload: Int32) {
    guard let kind = Kind(rawValue: payload / Self.kindStride) else { return nil }
    self.kind = kind
    value = payload % Self.kindStride
  }

  var payload: Int32 { kind.rawValue * Self.kindStride + value }
}

/// A language's words about figures, separated by commas. They stand in `rules/words`, below `number`, the kind and the
/// value.
struct NumberWordList {
  let word: NumberWord
  let list: StaticString

  init(_ kind: NumberWord.Kind, _ value: Int32, _ list: StaticString) {
    word = NumberWord(kind, value)
    self.list = list
  }
}
