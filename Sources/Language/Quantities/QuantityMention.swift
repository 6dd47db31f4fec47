import Quantities

/// A figure that a statement gives, as read: number, unit and what qualifies it. Roles come later.
struct QuantityMention {
  enum Kind: UInt8 {
    /// A number with a unit: `3 sprints`, `18,5 k€/mois`, `12 j/h`, `2 h 30`, `30 %`, `14h05 à 16h20`.
    case quantity
    /// A bare number, with or without a noun that is no unit: `60 anomalies`, `(30 avant l'été)`.
    case number
    /// A part of a whole in words: « un tiers », "1 in 5", « la moitié »; the value is the fraction.
    case share
    /// A day, or the first or last day of a fuzzy period; the values are day numbers.
    case date
  }

  enum Hedge: UInt8 {
    case none
    /// « environ », `~`, « une dizaine », "about".
    case approximate
    /// « au moins », « plus de », "more than".
    case atLeast
    /// « max », « moins de », "up to".
    case atMost
  }

  /// How exact a date is.
  enum DatePrecision: UInt8 { case day, week, month, quarter, year }

  var kind: Kind
  /// In `unit`; equal unless the text gives a range. Percentages are in percent (their unit is `%`).
  var low: Rational
  var high: Rational
  /// Index into the unit table; -1 for none.
  var unit: Int32 = -1
  /// The unit of time after « par », `/` or as « mensuels »; -1 for none.
  var perTime: Int32 = -1
  /// « par dev », "each engineer", `/person`.
  var isPerPerson = false
  /// « chacune », "each", « pièce », "per stuk": holds for each of a count.
  var isEach = false
  /// « de 42 à 30 »: a range or a change; the facts decide. `low` is then the first and `high` the second as written.
  var isFromTo = false
  /// The power of ten that was written, as in `8 k€`: a bare number beside it may share it.
  var power: Int8 = 0
  /// A written `+` (1) or `-` (-1).
  var sign: Int8 = 0
  var hedge: Hedge = .none
  /// « 15 jours » read as two weeks, « 8 jours » as one: told to the reader.
  var isIdiom = false
  /// It says what a unit is worth, and is no figure of any fact.
  var isDefinition = false
  /// Beyond what is computed exactly: never a figure, always a line to check.
  var isTooLarge = false
  /// Two clock times: wall-clock time for certain.
  var isClockSpan = false
  /// A date without its year: the year of the day of reading was taken.
  var hasAssumedYear = false
  var datePrecision: DatePrecision = .day
  /// Its tokens, and its bytes in the statement.
  var firstToken: Int32
  var endToken: Int32
  var start: Int32
  var end: Int32
}
