import Language
import Quantities

/// The amounts of money of a sentence, in the order in which it gives them.
struct StatedAmounts {
  private(set) var values: [Rational] = []

  init(_ text: String) {
    let marked = text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
    for (index, word) in marked.enumerated() {
      let next = marked.dropFirst(index + 1).first ?? ""
      let isMoney = word.contains { "€$£".contains($0) } || next.first.map { "€$£".contains($0) } == true
      guard isMoney, let number = Self.number(word) else { continue }
      values.append(number.magnitude)
    }
  }

  private static func number(_ word: Substring) -> Rational? {
    let digits = word.drop { !$0.isNumber }.prefix { $0.isNumber || ",.\u{A0}\u{202F}'".contains($0) }
    let text = String(digits).trimmed
    guard !text.isEmpty else { return nil }
    let ends = text.split { $0 == "," || $0 == "." }
    let hasCents = ends.count > 1 && ends.last?.count != 3
    let isComma = text.last { ",.".contains($0) } == ","
    return CellNumber(text, style: hasCents == isComma ? .decimalComma : .decimalPoint)?.value
  }
}
