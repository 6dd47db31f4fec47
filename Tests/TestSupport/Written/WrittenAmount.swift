public import Languages
import Quantities

/// Amounts of euros in the forms that people write.
public enum WrittenAmount {
  public static func made(in language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...2: return inDigits(wholes(language), whole(using: &generator), 0, language, using: &generator)
    case 3: return inDigits(wholes(language), cents(using: &generator), 0, language, using: &generator)
    case 4, 5: return inDigits(thousands(language), few(using: &generator), 3, language, using: &generator)
    case 6, 7: return inDigits(millions(language), few(using: &generator), 6, language, using: &generator)
    case 8: return halfOfMillions(language, using: &generator)
    default: return inWords(language, using: &generator)
    }
  }

  // MARK: - Digits

  private static func inDigits(
    _ frames: [String], _ number: FixedPoint, _ power: Int, _ language: Language,
    using generator: inout SeededGenerator
  ) -> WrittenFigure {
    var marks = language.marks(using: &generator)
    // « 1.234,5 » and "1,234.5" need two marks; « 1234,50 € » needs one.
    if marks.groups == marks.decimals { marks.groups = "" }
    // English typists do not, French ones do write « 12.5 k€ ».
    if power > 0, language == .french, Bool.random(using: &generator) { marks.decimals = "." }
    let frame = one(of: frames, using: &generator)
    let scale = Rational((0..<power).reduce(1) { scale, _ in scale * 10 })
    let text = number.text(mark: marks.decimals, groups: marks.groups)
    return WrittenFigure(
      text: agreeing(frame, isPlural: number.digits >= 2 * (number.places == 0 ? 1 : number.places == 1 ? 10 : 100))
        .replacing("{n}", with: text),
      value: (try? number.value * scale) ?? .zero)
  }

  /// `{s}` is a plural's ending.
  private static func agreeing(_ frame: String, isPlural: Bool) -> String {
    frame.replacing("{s}", with: isPlural ? "s" : "")
  }

  /// 1 to 999,999,999, with zeros at the end as often as not.
  private static func whole(using generator: inout SeededGenerator) -> FixedPoint {
    let sizes = [10, 100, 1_000, 10_000, 100_000, 1_000_000, 1_000_000_000]
    let number = Int.random(in: 1..<one(of: sizes, using: &generator), using: &generator)
    let round = one(of: [1, 1, 10, 100, 1_000, 10_000], using: &generator)
    return FixedPoint(digits: number / round > 0 ? number / round * round : number, places: 0)
  }

  private static func cents(using generator: inout SeededGenerator) -> FixedPoint {
    FixedPoint(digits: Int.random(in: 10..<100_000_000, using: &generator), places: 2)
  }

  /// 0.1 to 999, with at most two decimals.
  private static func few(using generator: inout SeededGenerator) -> FixedPoint {
    let places = one(of: [0, 0, 1, 1, 2], using: &generator)
    return FixedPoint(digits: Int.random(in: 1...(places == 2 ? 9_999 : 999), using: &generator), places: places)
  }

  private static func wholes(_ language: Language) -> [String] {
    switch language {
    case .french: ["{n} €", "{n}€", "{n}\u{A0}€", "{n} euro{s}", "{n} EUR", "EUR {n}", "€ {n}"]
    case .english: ["€{n}", "€{n}", "€ {n}", "{n} euro{s}", "{n} EUR", "EUR {n}", "{n} €", "{n}€"]
    case .dutch: ["€ {n}", "€{n}", "{n} euro", "{n} EUR", "EUR {n}", "{n} €"]
    }
  }

  private static func thousands(_ language: Language) -> [String] {
    switch language {
    case .french:
      ["{n} k€", "{n}k€", "{n} K€", "{n}\u{A0}k€", "{n} kEUR", "{n} keuros", "{n}k euros", "{n} mille euros"]
    case .english:
      ["€{n}k", "€{n}K", "€ {n}k", "{n}k euros", "{n}k EUR", "EUR {n}k", "{n} k€", "{n}k€", "€{n} thousand"]
    case .dutch: ["€ {n}k", "€{n}k", "{n}k euro", "{n} k€", "{n}k€", "{n}K euro", "EUR {n}k", "{n} duizend euro"]
    }
  }

  private static func millions(_ language: Language) -> [String] {
    switch language {
    case .french: ["{n} M€", "{n}M€", "{n}\u{A0}M€", "{n} MEUR", "{n} million{s} d'euros", "{n} million{s} d’euros"]
    case .english:
      ["€{n}m", "€{n}M", "€{n} million", "{n} million euros", "EUR {n}m", "{n}m euros", "{n}M euros", "€{n}mln"]
    case .dutch:
      [
        "€ {n} mln", "€ {n} miljoen", "{n} miljoen euro", "{n} mln euro", "{n} M€", "€{n}M", "€ {n} mio",
        "{n} mio euro",
      ]
    }
  }

  // MARK: - Words

  private static func inWords(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let number = max(1, whole(using: &generator).digits)
    let words = language.spelled(number, using: &generator)
    let text =
      switch language {
      case .french: words + (number.isMultiple(of: 1_000_000) ? " d'euros" : number == 1 ? " euro" : " euros")
      case .english: words + (number == 1 ? " euro" : " euros")
      case .dutch: words + " euro"
      }
    return WrittenFigure(text: text, value: Rational(number))
  }

  private static func halfOfMillions(_ language: Language, using generator: inout SeededGenerator) -> WrittenFigure {
    let number = Int.random(in: 0...4, using: &generator)
    let texts =
      switch language {
      case .french:
        [
          "un demi-million d'euros", "un million et demi d'euros", "deux millions et demi d'euros",
          "trois millions et demi d'euros", "quatre millions et demi d'euros",
        ]
      case .english:
        [
          "half a million euros", "one and a half million euros", "two and a half million euros",
          "three and a half million euros", "four and a half million euros",
        ]
      case .dutch:
        [
          "een half miljoen euro", "anderhalf miljoen euro", "tweeënhalf miljoen euro", "drieënhalf miljoen euro",
          "vierenhalf miljoen euro",
        ]
      }
    return WrittenFigure(text: texts[number], value: Rational(500_000 + number * 1_000_000))
  }
}
