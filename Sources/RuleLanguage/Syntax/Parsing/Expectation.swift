/// What the grammar asks for at a place.
enum Expectation: Equatable {
  case name, value, text, language, date, unit, word, condition, measure, endOfLine
  /// A sign or word that only one spelling has: `=`, `then`, `)`.
  case spelling(String)
}
