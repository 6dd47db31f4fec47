import Languages
import Quantities

/// The sum of number words so far; refuses a word that does not continue the number.
struct NumberSum {
  let language: Language
  var isArticle = false
  private(set) var isTooLarge = false
  private var total = 0
  /// Below the next scale word: 0…999, or up to 9999 for "twelve hundred".
  private var current = 0
  private var hasCurrent = false
  private var lastAdded = -1
  private var lastScale = 99

  init(language: Language) {
    self.language = language
  }

  var value: Rational { Rational(total + current) }

  /// « et », "and" may stand here.
  var allowsAnd: Bool {
    language == .french ? current % 10 == 0 && current % 100 >= 20 : hasCurrent ? current % 100 == 0 : total > 0
  }

  /// "one thousand, two hundred": a comma may stand after a scale word.
  var allowsComma: Bool { language == .english && lastScale < 99 && !hasCurrent }

  mutating func add(_ value: Int) -> Bool {
    defer { isArticle = false }
    if !hasCurrent {
      (current, hasCurrent, lastAdded) = (value, true, value)
      return true
    }
    if language == .french, value == 20, lastAdded == 4, current % 100 == 4 {
      current += 76
      lastAdded = 80
      return true
    }
    let rest = current % 100
    let isTeenAfterSixty = language == .french && (rest == 60 || rest == 80) && (10...19).contains(value)
    let fits =
      (rest == 0 && lastAdded != 0) || (rest >= 20 && rest % 10 == 0 && value < 10) || isTeenAfterSixty
      || (language == .french && (rest == 70 || rest == 90) && value < 10 && value >= 7)
    guard fits, value > 0 else { return false }
    current += value
    lastAdded = value
    return true
  }

  mutating func multiplyByHundred() -> Bool {
    defer { isArticle = false }
    if !hasCurrent {
      (current, hasCurrent, lastAdded) = (100, true, 100)
      return true
    }
    guard current > 0, current < 100, language != .french || current < 10 else { return false }
    current *= 100
    lastAdded = 100
    return true
  }

  mutating func scale(_ power: Int) -> Bool {
    defer { isArticle = false }
    guard power < lastScale else { return false }
    let factor = power == 3 ? 1_000 : power == 6 ? 1_000_000 : 1_000_000_000
    total += (hasCurrent ? current : 1) * factor
    (current, hasCurrent, lastAdded, lastScale) = (0, false, -1, power)
    return true
  }

  /// A Dutch word that is a number by itself.
  mutating func addCompound(_ value: Int) -> Bool {
    defer { isArticle = false }
    guard !hasCurrent, lastScale == 99 || value < (lastScale == 3 ? 1_000 : 1_000_000) else { return false }
    if value >= 1_000 {
      total += value / 1_000 * 1_000
      lastScale = 3
    }
    current = value % 1_000
    hasCurrent = current > 0
    lastAdded = hasCurrent ? current : -1
    return true
  }
}
