import Quantities

/// Reads numbers in digits: `1 500`, `1.500`, `1,5`, `1 200,50`, `1'200`, `2.5`.
struct DigitReader {
  let cursor: FigureCursor

  private static let maximumDigits = 30

  func numeral(at start: Int) -> Numeral? {
    var whole = start
    var digits = Digits()
    digits.append(cursor.letters(start))
    let separator = groupSeparator(after: start)
    if let separator {
      while isGroup(whole + 1, separator), digits.count <= Self.maximumDigits {
        whole = nextGroup(whole + 1)
        digits.append(cursor.letters(whole))
      }
    }
    let hasGroups = whole > start
    guard let decimals = decimals(after: whole, hasGroups: hasGroups, separator: separator) else { return nil }
    let wholeCount = digits.count
    if let fraction = decimals.index { digits.append(cursor.letters(fraction)) }
    let end = (decimals.index ?? whole) + 1
    guard digits.count <= Self.maximumDigits, let value = value(digits, decimals: digits.count - wholeCount)
    else {
      return Numeral(value: .zero, end: end, isTooLarge: true)
    }
    var numeral = Numeral(value: value, end: end)
    numeral.isThousandsDoubtful = hasGroups && whole == nextGroup(start + 1) && separator != nil && separator != .space
    return numeral
  }

  private enum Separator { case space, point, comma, apostrophe }

  /// What separates groups of three digits here, if they follow.
  private func groupSeparator(after start: Int) -> Separator? {
    guard cursor.length(start) <= 3 else { return nil }
    if isGroup(start + 1, .space) { return .space }
    // `0,125` is a decimal.
    guard cursor.letters(start).first != 0x30 || cursor.length(start) > 1 else { return nil }
    for separator in [Separator.point, .comma, .apostrophe] where isGroup(start + 1, separator) { return separator }
    return nil
  }

  /// Whether exactly three digits follow after the separator, and no more.
  private func isGroup(_ index: Int, _ separator: Separator) -> Bool {
    let group = nextGroup(index, separator)
    guard cursor.isDigits(group), cursor.length(group) == 3 else { return false }
    switch separator {
    case .space: return group == index && cursor.tokens[group].isSpaced && !isFollowedByColon(group)
    case .point: return cursor.isSymbol(index, .period) && cursor.isGlued(index) && cursor.isGlued(group)
    case .comma: return cursor.isSymbol(index, .comma) && cursor.isGlued(index) && cursor.isGlued(group)
    case .apostrophe: return cursor.isSymbol(index, .apostrophe) && cursor.isGlued(index) && cursor.isGlued(group)
    }
  }

  private func isFollowedByColon(_ index: Int) -> Bool {
    cursor.isSymbol(index + 1, .colon) && cursor.isGlued(index + 1) && cursor.isDigits(index + 2)
  }

  private func nextGroup(_ index: Int, _ separator: Separator? = nil) -> Int {
    if separator == .space { return index }
    return cursor.isDigits(index) ? index : index + 1
  }

  /// The digits after the decimal mark; nil for what is no number: a version, a date, an address.
  private func decimals(after whole: Int, hasGroups: Bool, separator: Separator?) -> (index: Int?, Void)? {
    let mark = whole + 1
    guard mark < cursor.count, cursor.isGlued(mark), cursor.isSymbol(mark, .comma) || cursor.isSymbol(mark, .period),
      cursor.isDigits(mark + 1), cursor.isGlued(mark + 1)
    else { return (nil, ()) }
    let usesMark =
      separator == .point && cursor.isSymbol(mark, .period) || separator == .comma && cursor.isSymbol(mark, .comma)
    if hasGroups, usesMark { return nil }
    let after = mark + 2
    // `2.3.1`, `15.03.2026`
    if after < cursor.count, cursor.isGlued(after), cursor.isSymbol(after, .period) || cursor.isSymbol(after, .comma),
      cursor.isDigits(after + 1), cursor.isGlued(after + 1)
    {
      return nil
    }
    return (mark + 1, ())
  }

  /// Digits read so far, as a whole number; beyond the maximum only their count goes on.
  private struct Digits {
    var value: Int128 = 0
    var count = 0

    mutating func append(_ letters: FigureCursor.Letters) {
      count += letters.count
      guard count <= maximumDigits else { return }
      for digit in letters { value = value * 10 + Int128(digit - 0x30) }
    }
  }

  private func value(_ digits: Digits, decimals: Int) -> Rational? {
    var denominator: Int128 = 1
    for _ in 0..<decimals { denominator *= 10 }
    return try? Rational(digits.value, denominator)
  }
}
