public import Languages
public import Quantities

/// A figure as somebody may write it, and what it is worth: euros, working hours, or the number of a day.
public struct WrittenFigure: Sendable {
  public let text: String
  public let value: Rational
}

/// A number of a whole and some decimals.
struct FixedPoint {
  let digits: Int
  let places: Int

  var value: Rational { (try? Rational(Int128(digits), Int128(scale))) ?? .zero }

  private var scale: Int { (0..<places).reduce(1) { scale, _ in scale * 10 } }

  /// Whole and decimals with a mark between them, the whole in groups of three.
  func text(mark: String, groups: String) -> String {
    let whole = Self.grouped(digits / scale, by: groups)
    guard places > 0 else { return whole }
    let decimals = String(digits % scale)
    return whole + mark + String(repeating: "0", count: places - decimals.count) + decimals
  }

  private static func grouped(_ number: Int, by separator: String) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
      text.append(digits[index])
    }
  }
}

extension Language {
  /// A whole number in words, in one of the spellings of the language.
  public func spelled(_ number: Int, using generator: inout SeededGenerator) -> String {
    switch self {
    case .french:
      let countries = FrenchSpelling.Country.allCases
      let hyphens = FrenchSpelling.Hyphens.allCases
      return FrenchSpelling(
        country: one(of: countries, using: &generator), hyphens: one(of: hyphens, using: &generator)
      )
      .spelled(number)
    case .english:
      return EnglishSpelling(
        hasAnd: .random(using: &generator), hasHyphens: .random(using: &generator), hasCommas: false
      )
      .spelled(number)
    case .dutch:
      return DutchSpelling(
        hasDiaeresis: .random(using: &generator), countsHundreds: .random(using: &generator),
        isGlued: .random(using: &generator)
      )
      .spelled(number)
    }
  }

  /// Digits with the marks of the language: what stands before decimals, and between thousands.
  func marks(using generator: inout SeededGenerator) -> (decimals: String, groups: String) {
    let spaces = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
    switch self {
    case .french: return (",", one(of: spaces + [".", ""], using: &generator))
    case .english: return (".", one(of: [",", ","] + spaces, using: &generator))
    case .dutch: return (",", one(of: [".", "."] + spaces, using: &generator))
    }
  }
}

/// One of several, which are some.
func one<Element>(of elements: [Element], using generator: inout SeededGenerator) -> Element {
  elements[Int.random(in: 0..<elements.count, using: &generator)]
}
