import Quantities

/// What a thing costs that was named just before: « plus personne ne s'en sert, mais il coûte 400 € par mois ».
extension ClauseCutter {
  /// Whether the part behind a mark or a « mais » tells the price, each month or year, of what stands before it.
  func tellsItsPrice(behind end: Int) -> Bool {
    guard buffer.smallWords.contains(.anaphor) else { return false }
    let before = Range(from: startOfSentence(before: end), upTo: end)
    let after = Range(from: end + 1, upTo: endOfSentence(from: end + 1))
    guard before.count <= Self.longestPriced, after.count <= Self.longestPrice, !hasAmountButDates(before),
      isPlainly(before), let price = mention(in: after), isRunning(price)
    else { return false }
    let words = after.lowerBound..<Int(price.firstToken)
    return words.contains { buffer.word($0, isA: .anaphor) }
      || after.contains { buffer.word($0, isA: .anaphor) && tokens[$0 - 1].kind == .word && $0 > Int(price.firstToken) }
  }

  private static let longestPriced = 24
  private static let longestPrice = 18

  private func hasAmountButDates(_ range: Range<Int>) -> Bool {
    mentions.beginning(in: range, by: { Int($0.firstToken) }).contains { $0.kind != .date && $0.unit >= 0 }
  }

  /// No denial but that of a use: « nous n'avons pas payé, mais il coûte … » says another thing.
  private func isPlainly(_ range: Range<Int>) -> Bool {
    let denials = occurrences.concepts(in: range).filter(\.isDenial)
    return range.allSatisfy { token in
      !occurrences.markers[token].contains(.negation) || denials.contains { $0.firstToken == token }
    }
  }

  private func isRunning(_ mention: QuantityMention) -> Bool {
    mention.unit >= 0 && mention.perTime >= 0 && isMoney(mention)
  }
}
