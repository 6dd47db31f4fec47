import Languages
import Quantities

/// A statement with what a person expects of it: one line of a file of expectations.
struct GoldStatement: Equatable {
  let id: String
  let language: Language
  let text: String
  /// The classes of its facts, as the file names them; they only group the counts.
  let classes: [String]
  /// Empty where the statement has no impact.
  let expected: [GoldFigures]
}

/// The figures that count in a comparison: weeks, amounts in the currency, and amounts a month.
struct GoldFigures: Equatable {
  var isRisk = false
  /// Nil for the certain, and where none is stated.
  var probability: Rational?
  var slip: Rational?
  /// One-off: cost, or value when there is no cost.
  var money: Rational?
  /// A month.
  var recurring: Rational?
}

/// Why a line of expectations cannot be read, and which of its bytes are to blame.
struct GoldFault: Error, Equatable {
  enum Kind: Equatable {
    case notText
    case notJSON
    case missing(String)
    case wrongValue(String)
  }

  let kind: Kind
  let bytes: Range<Int>
}
