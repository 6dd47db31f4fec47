import Quantities

/// How a file writes decimals.
enum NumberStyle {
  case decimalComma
  case decimalPoint

  /// Tells the style from the cells of a file: by their decimals, else by the fallback.
  init(cells: some Sequence<String>, fallback: NumberStyle) {
    var (commas, points) = (0, 0)
    for cell in cells {
      switch Self.decimalMark(of: cell) {
      case UInt8(ascii: ","): commas += 1
      case UInt8(ascii: "."): points += 1
      default: continue
      }
    }
    self = commas == points ? fallback : commas > points ? .decimalComma : .decimalPoint
  }

  /// The mark that can only stand before decimals: the last of two kinds, or one that no three digits follow.
  private static func decimalMark(of cell: String) -> UInt8? {
    let bytes = Array(cell.utf8)
    guard let last = bytes.lastIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }), last > 0,
      isDigit(bytes[last - 1])
    else { return nil }
    // A letter says that this is a text or a version; a unit after the number does not.
    guard !bytes[..<last].contains(where: { isLetter($0) }) else { return nil }
    let other = bytes[last] == UInt8(ascii: ",") ? UInt8(ascii: ".") : UInt8(ascii: ",")
    if bytes[..<last].contains(other) { return bytes[last] }
    if bytes[..<last].contains(bytes[last]) { return nil }
    let decimals = bytes[(last + 1)...].prefix(while: isDigit).count
    return decimals == 1 || decimals == 2 || decimals > 3 ? bytes[last] : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// A cell that holds a number, with the unit that is written beside it.
struct CellNumber {
  let value: Rational
  /// What stands after the number, or a currency sign before it; empty when there is nothing.
  let suffix: String

  /// Where people write « 1d 3h », a day has eight hours and a week five days: so ticket systems count.
  static let hoursOfDay = 8
  static let daysOfWeek = 5

  /// `17 940,00`, `-3 960,00 €`, `(3 960)`, `12,5 %`, `€ 1.200`, `1'250.50`; nil when the cell is no number.
  init?(_ text: String, style: NumberStyle) {
    if let hours = Self.hoursOfParts(text) {
      (value, suffix) = (hours, "h")
      return
    }
    var scalars = text.trimmed.unicodeScalars[...]
    var isNegative = false
    var unit = ""
    if scalars.first == "(", scalars.last == ")" {
      isNegative = true
      scalars = scalars.dropFirst().dropLast()
    }
    while let first = scalars.first, !Self.isDigit(first) {
      if first == "-" || first == "\u{2212}" || first == "\u{2013}" {
        isNegative.toggle()
      } else if first == "€" || first == "$" || first == "£" {
        unit = String(first)
      } else if first != "+", first != "~", !first.properties.isWhitespace, first != "'" {
        return nil
      }
      scalars = scalars.dropFirst()
    }
    let body = Self.numberPart(of: &scalars)
    guard let value = Self.value(of: body, style: style) else { return nil }
    var rest = String(scalars).trimmed
    if let minutes = Self.minutes(after: rest), let sum = try? value + Rational(Int128(minutes), 60) {
      self.value = isNegative ? -sum : sum
      suffix = "h"
      return
    }
    if rest == "-" || rest == "\u{2212}" {
      isNegative.toggle()
      rest = ""
    }
    guard rest.unicodeScalars.count <= 20, rest.unicodeScalars.first.map(Self.isDigit) != true else { return nil }
    self.value = isNegative ? -value : value
    suffix = rest.isEmpty ? unit : rest
  }

  /// `1d 3h`, `3d4h`, `0d 5h 20m`, `1w1d30m`: two parts or more, the longest first.
  private static func hoursOfParts(_ text: String) -> Rational? {
    var rest = text.trimmed[...]
    var (minutes, parts) = (0, 0)
    let units = [
      ("w", 60 * hoursOfDay * daysOfWeek), ("d", 60 * hoursOfDay), ("j", 60 * hoursOfDay), ("h", 60), ("min", 1),
      ("m", 1),
    ]
    var smallest = 0
    while let first = rest.first, first.isNumber {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      guard digits.count <= 4, let count = Int(digits),
        let place = units[smallest...].firstIndex(where: { rest.hasPrefix($0.0) })
      else { return nil }
      rest = rest.dropFirst(units[place].0.count).drop { $0 == " " }
      (minutes, parts, smallest) = (minutes + count * units[place].1, parts + 1, place + 1)
    }
    return parts > 1 && rest.isEmpty ? try? Rational(Int128(minutes), 60) : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// The minutes of `04h30m`, `4h30`, `4 h 30 min`.
  private static func minutes(after suffix: String) -> Int? {
    guard suffix.first == "h" || suffix.first == "H" else { return nil }
    let rest = suffix.dropFirst().drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let unit = String(rest[digits.endIndex...]).trimmed
    guard (1...2).contains(digits.count), ["", "m", "mn", "min", "mins"].contains(unit) else { return nil }
    return Int(digits)
  }

  /// Takes digits, marks, and spaces between digits.
  private static func numberPart(of scalars: inout Substring.UnicodeScalarView) -> [UInt8] {
    var body: [UInt8] = []
    while let first = scalars.first {
      if isDigit(first) || first == "," || first == "." {
        body.append(UInt8(truncatingIfNeeded: first.value))
      } else if first.properties.isWhitespace || first == "'" || first == "\u{2019}" || first == "_" {
        guard let next = scalars.dropFirst().first, isDigit(next) else { break }
      } else {
        break
      }
      scalars = scalars.dropFirst()
    }
    return body
  }

  /// The value of digits and marks; nil when they cannot be a number of that style.
  private static func value(of body: [UInt8], style: NumberStyle) -> Rational? {
    let (decimal, group) =
      style == .decimalComma
      ? (UInt8(ascii: ","), UInt8(ascii: ".")) : (UInt8(ascii: "."), UInt8(ascii: ","))
    let parts = body.split(separator: decimal, omittingEmptySubsequences: false)
    guard !body.isEmpty, parts.count <= 2, !parts[0].isEmpty,
      parts.last.map({ !$0.contains(group) }) == true
        || parts.count == 1
    else { return nil }
    let groups = parts[0].split(separator: group, omittingEmptySubsequences: false)
    let areGroups = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
    guard groups.count == 1 || areGroups else { return nil }
    let whole = groups.flatMap(Array.init)
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    guard whole.count + decimals.count <= 24, !whole.isEmpty else { return nil }
    var digits: Int128 = 0
    for digit in whole + decimals { digits = digits * 10 + Int128(digit - 0x30) }
    var scale: Int128 = 1
    for _ in decimals { scale *= 10 }
    return try? Rational(digits, scale)
  }
}

/// The errors that spreadsheets write in place of a value.
enum SpreadsheetError {
  static func isOne(_ text: String) -> Bool {
    guard text.first == "#" else { return false }
    let name = text.uppercased()
    return names.contains { name.hasPrefix($0) }
  }

  private static let names = [
    "#REF", "#N/A", "#N/D", "#DIV/0", "#VALUE", "#VALEUR", "#WAARDE", "#NAME", "#NOM", "#NAAM", "#NUM", "#NOMBRE",
    "#GETAL", "#NULL", "#NUL", "#LEEG", "#SPILL", "#CALC", "#VERW",
  ]
}
