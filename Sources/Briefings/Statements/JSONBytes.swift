import Diagnostics
public import Languages
import Quantities

/// JSON written byte by byte: the filter makes hundreds of thousands of objects a second.
extension TextBuffer {
  mutating func appendJSON(_ text: String) {
    var text = text
    text.withUTF8 { appendJSON($0) }
  }

  /// A string, with no escape beyond what JSON needs and what is not to be trusted.
  mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    appendJSONContent(text)
    append(UInt8(ascii: "\""))
  }

  mutating func appendJSONContent(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let mark = UntrustedText.nextEscape(in: text, from: start)
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<mark]))
      guard mark < text.count else { return }
      if let untrusted = UntrustedText.scalar(in: text, at: mark) {
        append(contentsOf: Self.escape(untrusted.scalar).utf8)
        start = mark + untrusted.length
      } else {
        append(UInt8(ascii: "\\"))
        append(text[mark])
        start = mark + 1
      }
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: scalar.escapedInJSON
    }
  }

  /// JSON that somebody else wrote, well formed: its strings are escaped where they are not to be trusted.
  public mutating func appendForeignJSON(_ json: UnsafeBufferPointer<UInt8>) {
    var (start, index) = (0, 0)
    while index < json.count {
      // White space is all that JSON has of controls.
      guard json[index] >= 0x7F, let untrusted = UntrustedText.scalar(in: json, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: json[start..<index]))
      append(contentsOf: untrusted.scalar.escapedInJSON.utf8)
      index += untrusted.length
      start = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: json[start...]))
  }

  /// An exact decimal where it ends, else twelve digits that count, and at least the hundredths: of two figures, the
  /// smaller stays so.
  mutating func appendJSON(_ value: Rational) {
    appendJSON(value.exactDecimal ?? Self.rounded(value))
  }

  private static func rounded(_ value: Rational) -> RoundedNumber {
    let digits = Swift.max(12, Swift.min(value.wholeDigits + 2, 36))
    return value.rounded(significantDigits: digits).withoutTrailingZeros
  }

  private mutating func appendJSON(_ number: RoundedNumber) {
    if number.isNegative { append(UInt8(ascii: "-")) }
    guard number.decimals > 0 else { return append(digits: number.digits, width: 1) }
    let (whole, fraction) = number.parts
    append(digits: whole, width: 1)
    append(UInt8(ascii: "."))
    append(digits: fraction, width: number.decimals)
  }

  /// The same, with `,"exact":"360000/7"` beside a number whose decimals do not end.
  mutating func appendExactJSON(_ value: Rational) {
    if let exact = value.exactDecimal { return appendJSON(exact) }
    appendJSON(Self.rounded(value))
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
