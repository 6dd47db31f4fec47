import Quantities

/// Shares that say how likely something is, told apart from it.
extension FigureReader {
  /// « estime à 15 % le risque de … », "rates the risk at 15%", "the odds that … are 30%".
  func isRated(_ range: Range<Int>) -> Bool {
    let link = range.lowerBound - 1
    guard link > clause.lowerBound else { return false }
    if isRatedAt(range, link) { return true }
    guard occurrences.present.contains(.probability),
      clause.prefix(Self.longestHead).contains(where: { occurrences.markers[$0].contains(.probability) })
    else { return false }
    // « la probabilité que … est de 30 % »
    let verb = occurrences.markers[link].contains(.link) ? link - 1 : link
    return buffer.word(verb, isA: .be) || buffer.word(verb, is: "bedraagt") || buffer.word(verb, is: "stands")
  }

  /// `p=30 %`, "P: 30%": as registers of risks write it.
  func isSigned(_ range: Range<Int>) -> Bool {
    let sign = range.lowerBound - 1
    guard sign > clause.lowerBound, tokens[sign].symbol == Symbol("=") || tokens[sign].symbol == .colon else {
      return false
    }
    return buffer.word(sign - 1, is: "p")
  }

  /// Somebody puts the risk at so much: its noun right behind the share, or before the verb.
  private func isRatedAt(_ range: Range<Int>, _ link: Int) -> Bool {
    guard buffer.smallWords.contains(.rating), ["a", "at", "op"].contains(where: { buffer.word(link, is: $0) }) else {
      return false
    }
    let near = max(clause.lowerBound, link - Self.reachOfVerb)..<link
    let behind = Range(from: range.upperBound, upTo: min(range.upperBound + Self.reachOfRisk, clause.upperBound))
    guard
      let rating = near.last(where: { buffer.word($0, isA: .rating) })
        ?? behind.first(where: { buffer.word($0, isA: .rating) })
    else { return false }
    if behind.contains(where: { isNounOfRisk($0) }) { return true }
    // « schat het risico dat … op 15 % »: at the end, with the risk between.
    let isLast = range.upperBound >= clause.upperBound || tokens[range.upperBound].kind == .symbol
    let end = isLast ? link : min(rating, link)
    return (clause.lowerBound..<end).contains { isNounOfRisk($0) }
  }

  private func isNounOfRisk(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(MarkerSet(.risk, .probability))
  }

  /// "we reckon one in four that …", « je l'évalue à une sur cinq que … ».
  func isWager(_ mention: QuantityMention) -> Bool {
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    return buffer.smallWords.contains(.rating)
      && (max(clause.lowerBound, first - Self.reachOfRating)..<first).contains { buffer.word($0, isA: .rating) }
      && (end..<min(end + 2, clause.upperBound)).contains { buffer.word($0, isA: .that) || buffer.word($0, is: "dat") }
  }

  private static let longestHead = 4
  private static let reachOfRating = 5
  private static let reachOfVerb = 12
  private static let reachOfRisk = 4
}
