import Quantities

/// Figures on either side of a pause that are one fact in parts.
extension ClauseCutter {
  /// « enveloppe 200 j/h ; dépensé 170 ; reste à faire 64 » is one fact in parts: each is short and has its figure, the
  /// figures count in one unit, and a word beside one of them says which it is.
  func isListOfFigures(around index: Int) -> Bool {
    let before = stretch(endingAt: index)
    let after = stretch(startingAt: index + 1)
    if isHeldAgainst(mentions(in: after), mentions(in: before).last) { return isLabelled(after) }
    if isMovedDate(before, after) || refersBack(after, to: before) || replacesPlan(at: index) || recovers(around: index)
    {
      return true
    }
    let (left, right) = (mentions(in: before), mentions(in: after))
    guard let last = left.last, let first = right.first, isShort(before, after),
      !buffer.countsUs(Int(first.firstToken)),
      left.count == 1 || right.count == 1, hasOneMeasure(last, first)
    else { return false }
    return isLabelled(max(0, before.lowerBound - Self.longestLabel)..<before.upperBound) && isLabelled(after)
  }

  /// "We'd budgeted 50 person-days for the claims wizard; 46 are spent and Priya reckons 16 remain": of bare numbers that
  /// go on counting work, people say who reckons.
  private func isShort(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    let isWork =
      mentions(in: before).allSatisfy {
        $0.unit < 0 || units.dimension(of: $0.unit) != .money && isWorkOrMoney($0)
      }
      && mentions(in: after).allSatisfy { $0.unit < 0 }
    let longest = isWork ? Self.longestPartOfWork : Self.longestPart
    return before.count <= longest && after.count <= longest
  }

  private static let longestPartOfWork = 26

  /// « Estimation : 30 j/h ; … »: the label stands before the colon.
  static let longestLabel = 3

  /// « Budget : 40 JH. Consommé 33, reste à faire 15. »: bare numbers, each with its label, go on counting in the unit of
  /// the sentence before.
  func isContinued(after period: Int) -> Bool {
    let (before, after) = (stretch(endingAt: period), sentence(after: period))
    if refersBack(after, to: before) { return true }
    let rest = mentions(in: after)
    if isHeldAgainst(rest, mentions(in: before).last) { return isLabelled(after) }
    guard isShort(before, after), let left = mentions(in: before).last(where: { $0.unit >= 0 }), isWorkOrMoney(left),
      !rest.isEmpty, rest.allSatisfy({ $0.unit < 0 && $0.kind == .number })
    else { return false }
    return isLabelled(after)
  }

  /// "Availability in May: 99.1 percent. The contract asks for 99.5": a bare number near a hundred is a share as the one
  /// before it.
  private func isHeldAgainst(_ rest: Slice<UnsafeBufferPointer<QuantityMention>>, _ left: QuantityMention?) -> Bool {
    guard let left, left.unit == units.percent, let number = rest.first, rest.count == 1 else { return false }
    return FigureReader.isNearHundred(left.low) && number.unit < 0 && number.kind == .number
      && FigureReader.isNearHundred(number.low) && !number.low.isInteger
  }

  /// « chiffré à 25 j/h ; on en aura passé 34 »: the only number counts what the part before did.
  func refersBack(_ part: Range<Int>, to before: Range<Int>) -> Bool {
    guard let left = mentions(in: before).last, left.unit >= 0,
      let number = mentions(in: part).first, mentions(in: part).count == 1, number.unit < 0, number.kind == .number
    else { return false }
    let (first, end) = (Int(number.firstToken), Int(number.endToken))
    return left.perTime < 0 && isWorkOrMoney(left) && buffer.refersBack(first)
      || isPaceOrTime(left) && isOfThePast(before) && buffer.isOfNow(first..<end, in: part)
      || isTime(left) && (has(.old, before) || has(.old, part)) && buffer.tookSoLong(first..<end, in: part)
  }

  private func sentence(after period: Int) -> Range<Int> {
    let start = period + 1
    let limit = min(start + Self.longestPartOfWork + 1, tokens.count)
    return start..<((start..<limit).first { tokens[$0].symbol == .period } ?? limit)
  }

  private static let longestPart = 11
  private static let longestDatedPart = 14

  /// « ouvert le 12/01 ; c'était prévu pour le 15/12 »: the second part says when it should have been.
  private func isMovedDate(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    guard before.count <= Self.longestDatedPart, after.count <= Self.longestDatedPart,
      mention(in: before)?.kind == .date, mention(in: after)?.kind == .date
    else { return false }
    return has(.old, before.lowerBound..<after.upperBound) || isObligedBefore(before, after)
  }

  private func hasOneMeasure(_ left: QuantityMention, _ right: QuantityMention) -> Bool {
    guard left.unit >= 0, right.unit >= 0 else { return isWorkOrMoney(left) && isWorkOrMoney(right) }
    // « … coûtait 2 100 € par mois ; maintenant c'est 2 650 € »: the second comes as often.
    guard left.perTime == right.perTime || isMoney(left) && right.perTime < 0 else { return false }
    let dimension = units.dimension(of: left.unit)
    return dimension == units.dimension(of: right.unit) && dimension != .time
  }

  /// A bare number may be work or money; never people or time.
  func isWorkOrMoney(_ mention: QuantityMention) -> Bool {
    guard mention.unit >= 0 else { return mention.kind == .number }
    let dimension = units.dimension(of: mention.unit)
    // "estimated at 40 days; 46 are used and 10 are left": days of work.
    return dimension == .effort || dimension == .points || dimension == .money
      || dimension == .time && buffer.smallWords.contains(.usedUp) && buffer.smallWords.contains(.leftToDo)
  }

  func isLabelled(_ stretch: Range<Int>) -> Bool {
    let range = stretch.clamped(to: 0..<tokens.count)
    return range.contains { occurrences.markers[$0].intersects(MarkerSet(.old, .new)) }
      || occurrences.concepts(in: range).contains { uses.isLabel($0.concept) }
  }
}
