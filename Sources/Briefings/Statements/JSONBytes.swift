import Quantities

/// JSON written byte by byte: the filter makes hundreds of thousands of objects a second.
extension [UInt8] {
  mutating func appendJSON(_ text: String) {
    var text = text
    text.withUTF8 { appendJSON($0) }
  }

  /// A string, with no escape beyond what JSON needs.
  mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    appendJSONContent(text)
    append(UInt8(ascii: "\""))
  }

  mutating func appendJSONContent(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices
    where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C || text[index] == 0x7F {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(text[index])
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append("u00")
      append(Self.hexadecimal(byte >> 4))
      append(Self.hexadecimal(byte & 15))
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x57 + digit
  }

  /// An exact decimal where it ends, else twelve digits that count.
  mutating func appendJSON(_ value: Rational) {
    appendJSON(value.exactDecimal ?? value.rounded(significantDigits: 12).withoutTrailingZeros)
  }

  private mutating func appendJSON(_ number: RoundedNumber) {
    if number.isNegative { append(UInt8(ascii: "-")) }
    guard number.decimals > 0 else { return append(digits: number.digits, width: 1) }
    var divisor: UInt128 = 1
    for _ in 0..<number.decimals { divisor *= 10 }
    append(digits: number.digits / divisor, width: 1)
    append(UInt8(ascii: "."))
    append(digits: number.digits % divisor, width: number.decimals)
  }

  /// The same, with `,"exact":"360000/7"` beside a number whose decimals do not end.
  mutating func appendExactJSON(_ value: Rational) {
    if let exact = value.exactDecimal { return appendJSON(exact) }
    appendJSON(value.rounded(significantDigits: 12).withoutTrailingZeros)
    append(",\"exact\":\"")
    if value.isNegative { append(UInt8(ascii: "-")) }
    append(digits: value.numerator.magnitude, width: 1)
    append(UInt8(ascii: "/"))
    append(digits: value.denominator.magnitude, width: 1)
    append(UInt8(ascii: "\""))
  }

  mutating func appendJSON(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt128(value.magnitude), width: 1)
  }
}
