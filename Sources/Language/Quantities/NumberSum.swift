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

/// Dutch numbers written as one word: `honderdvijftien`, `tweeënzeventig`, `vijfentachtigduizend`.
enum DutchCompound {
  private static let units: [(StaticString, Int)] = [
    ("een", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9),
  ]
  private static let teens: [(StaticString, Int)] = [
    ("tien", 10), ("elf", 11), ("twaalf", 12), ("dertien", 13), ("veertien", 14), ("vijftien", 15), ("zestien", 16),
    ("zeventien", 17), ("achttien", 18), ("negentien", 19),
  ]
  private static let tens: [(StaticString, Int)] = [
    ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70),
    ("tachtig", 80),
    ("negentig", 90),
  ]

  /// The value of folded letters, or nil when they are no number.
  static func value(of letters: FigureCursor.Letters) -> Int? {
    guard letters.count > 2, letters.count <= 100, beginnings.contains(pair(letters.prefix(2))),
      endings.contains(pair(letters.suffix(2)))
    else { return nil }
    if let cut = position(of: "duizend", in: letters) {
      let before = letters[..<cut]
      let after = withoutAnd(letters[(cut + 7)...])
      guard let thousands = before.isEmpty ? 1 : belowThousand(before),
        let rest = after.isEmpty ? 0 : belowThousand(after)
      else { return nil }
      return thousands * 1_000 + rest
    }
    return belowThousand(letters)
  }

  /// The first and the last two letters of every number: few other words have both.
  private static let beginnings = pairs("ee tw dr vi ze ac ne ti el de ve ta ho du")
  private static let endings = pairs("en ee ie er jf es ht lf ig rd nd")

  private static func pairs(_ text: StaticString) -> [UInt16] {
    text.withUTF8Buffer { bytes in stride(from: 0, to: bytes.count, by: 3).map { pair(bytes[$0..<$0 + 2]) } }
  }

  private static func pair(_ letters: some Sequence<UInt8>) -> UInt16 {
    letters.reduce(0) { $0 << 8 | UInt16($1) }
  }

  private static func belowThousand(_ letters: FigureCursor.Letters) -> Int? {
    guard let cut = position(of: "honderd", in: letters) else { return belowHundred(letters) }
    let before = letters[..<cut]
    let after = withoutAnd(letters[(cut + 7)...])
    guard let hundreds = before.isEmpty ? 1 : belowHundred(before), let rest = after.isEmpty ? 0 : belowHundred(after)
    else { return nil }
    return hundreds * 100 + rest
  }

  private static func belowHundred(_ letters: FigureCursor.Letters) -> Int? {
    if let value = exact(letters, in: units) ?? exact(letters, in: teens) ?? exact(letters, in: tens) { return value }
    for (name, value) in units where starts(letters, with: name) {
      var rest = letters.dropFirst(name.utf8CodeUnitCount)
      guard starts(rest, with: "en") else { continue }
      rest = rest.dropFirst(2)
      if let ten = exact(rest, in: tens) { return ten + value }
    }
    return nil
  }

  private static func withoutAnd(_ letters: FigureCursor.Letters) -> FigureCursor.Letters {
    starts(letters, with: "en") && belowThousand(letters.dropFirst(2)) != nil ? letters.dropFirst(2) : letters
  }

  private static func exact(_ letters: FigureCursor.Letters, in names: [(StaticString, Int)]) -> Int? {
    names.first { $0.0.utf8CodeUnitCount == letters.count && starts(letters, with: $0.0) }?.1
  }

  private static func starts(_ letters: FigureCursor.Letters, with name: StaticString) -> Bool {
    name.withUTF8Buffer { letters.starts(with: $0) }
  }

  private static func position(of name: StaticString, in letters: FigureCursor.Letters) -> Int? {
    letters.indices.first { starts(letters[$0...], with: name) }
  }
}
