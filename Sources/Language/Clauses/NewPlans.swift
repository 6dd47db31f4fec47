import Quantities

/// « La v3 devait sortir le 3 mars. On vise maintenant le 24. »: a plan of the past and the one that stands in its place,
/// told in two sentences or on either side of « mais », are one move. A plan alone, or a target alone, is none.
extension ClauseCutter {
  /// Whether what stands behind the mark or the « mais » puts another date in the place of the one before it.
  func replacesPlan(at end: Int) -> Bool {
    guard occurrences.present.contains(.old) || buffer.smallWords.contains(.obliged) else { return false }
    let before = Range(from: startOfSentence(before: end), upTo: end)
    guard before.count <= Self.longestPlan, let old = onlyDate(in: before) else { return false }
    let after = Range(from: end + 1, upTo: endOfSentence(from: end + 1))
    if isObligedBefore(before, after) { return true }
    guard isPlanned(before, old) else { return false }
    guard let new = onlyDate(in: after.clamped(to: end + 1..<end + 1 + Self.longestPlan)) else { return false }
    let words = Range(from: after.lowerBound, upTo: Int(new.firstToken))
    return isOfTheSame(words) && turns(after, at: new) && !occurrences.contains(.negation, in: words)
  }

  private static let longestPlan = 24

  /// The date of a stretch that says nothing else of a length, an effort or money.
  private func onlyDate(in range: Range<Int>) -> QuantityMention? {
    var date: QuantityMention?
    for mention in mentions.beginning(in: range, by: { Int($0.firstToken) }) {
      if mention.kind == .number && mention.unit < 0 { continue }
      guard mention.kind == .date, date == nil else { return nil }
      date = mention
    }
    return date
  }

  /// « devait sortir », "was set for", « stond gepland »; "was launched" is no plan.
  private func isPlanned(_ sentence: Range<Int>, _ date: QuantityMention) -> Bool {
    let dated = Int(date.firstToken)..<Int(date.endToken)
    return sentence.contains {
      !dated.contains($0) && occurrences.markers[$0].contains(.old) && !buffer.word($0, isA: .be)
        && !occurrences.markers[$0].contains(.new)
    }
  }

  /// What is told is told of the same thing: a pronoun stands for it, somebody aims, or it is about the date itself.
  /// « Pour l'appli, on vise … » names another one.
  private func isOfTheSame(_ words: Range<Int>) -> Bool {
    if let first = words.first, occurrences.markers[first].contains(.about),
      occurrences.markers[first + 1].contains(.article)
    {
      return false
    }
    return words.contains { isAim($0, before: words.upperBound) || standsForIt($0) }
      || words.prefix(Self.head).contains {
        occurrences.markers[$0].contains(.goalNoun) || buffer.word($0, isA: .dateNoun)
      }
  }

  /// « visons », « on table sur », "we are now targeting" the date itself; not « la table », "we now plan the review".
  private func isAim(_ index: Int, before date: Int) -> Bool {
    let isTold =
      occurrences.markers[index].contains(.goalVerb)
      || buffer.word(index, isA: .aim)
        && (index - 4...index + 1).contains { $0 != index && buffer.word($0, isA: .pronoun) }
    return isTold
      && (index + 1..<max(index + 1, date - 1)).allSatisfy {
        !occurrences.markers[$0].contains(.article) || standsForIt($0)
      }
  }

  /// How far on « la nouvelle date », "the target is now" stand.
  private static let head = 4

  /// « elle », "it", « ze »; where it may be an article, only before a verb: « on l'a reporté », « la décale ».
  private func standsForIt(_ index: Int) -> Bool {
    guard buffer.word(index, isA: .standsFor) else { return false }
    guard occurrences.markers[index].contains(.article) else { return true }
    if tokens[index + 1].symbol == .apostrophe { return isVerb(index + 2) || isMove(index + 2) }
    // « La facture arrive »: at the head of a sentence « la » is an article.
    if buffer.word(index, isA: .objectArticle) {
      return tokens[index - 1].kind == .word && !occurrences.markers[index - 1].intersects(Self.beforeNouns)
        && (isMove(index + 1) || occurrences.markers[index + 1].contains(.new))
    }
    return isVerb(index + 1) || isVerb(index - 1)
  }

  private static let beforeNouns = MarkerSet(.about, .link, .from, .to, .new, .old)

  private func isVerb(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.verb) || buffer.word(index, isA: .willBe)
  }

  private func isMove(_ index: Int) -> Bool {
    occurrences.concepts(at: index).contains { uses.isMove($0.concept) }
  }

  /// A word of now, of moving or of another instead; or the date itself is what it will be: « ce sera le 17 mars ».
  private func turns(_ sentence: Range<Int>, at date: QuantityMention) -> Bool {
    let first = Int(date.firstToken)
    if sentence.contains(where: { tells(.new, at: $0) || isMove($0) }) { return true }
    if sentence.contains(Int(date.endToken)), buffer.word(Int(date.endToken), isA: .instead) { return true }
    return (first - 3..<first).contains { buffer.word($0, isA: .instead) }
      || (first - 2..<first).contains { buffer.word($0, isA: .willBe) }
  }

  /// "it was paid on 17 March": that is of money, and no plan.
  private func tells(_ marker: Marker, at index: Int) -> Bool {
    occurrences.markers[index].contains(marker) && !buffer.word(index, isA: .paid)
  }

  func startOfSentence(before end: Int) -> Int {
    var start = end
    while start > 0, end - start <= Self.longestPlan, !isEnd(start - 1) { start -= 1 }
    return start
  }

  func endOfSentence(from start: Int) -> Int {
    var end = start
    while end < tokens.count, end - start <= Self.longestPlan, !isEnd(end) { end += 1 }
    return end
  }

  private func isEnd(_ index: Int) -> Bool {
    guard tokens[index].kind == .symbol, !occurrences.isFigure[index] else { return false }
    switch tokens[index].symbol {
    case .semicolon, .question, .exclamation: return true
    case .period: return index + 1 >= tokens.count || tokens[index + 1].isSpaced
    default: return false
    }
  }

  /// "the rules apply from 9 July, but our app won't comply until 30 July": what a rule asks for, and the first day on which
  /// it will be so.
  func isObligedBefore(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    guard after.count <= Self.longestPlan, before.contains(where: { buffer.word($0, isA: .obliged) }),
      let new = onlyDate(in: after)
    else { return false }
    return FirstDay(buffer: buffer, occurrences: occurrences).isTold(Int(new.firstToken), from: after.lowerBound)
  }

  /// "needed five weeks although we had planned eight": the word of the plan stands right beside the bare number.
  func recallsPlan(behind contrast: Int) -> Bool {
    let after = stretch(startingAt: contrast + 1)
    guard let left = mentions.beginning(in: stretch(endingAt: contrast), by: { Int($0.firstToken) }).last,
      left.unit >= 0, left.perTime < 0, isTime(left),
      let number = mention(in: after), number.unit < 0, number.kind == .number,
      mentions.beginning(in: after, by: { Int($0.firstToken) }).count == 1
    else { return false }
    let (first, end) = (Int(number.firstToken), Int(number.endToken))
    return has(.old, first - 1..<first) || has(.old, end..<end + 1)
  }

  func isTime(_ mention: QuantityMention) -> Bool {
    mention.unit >= 0 && mention.perTime < 0 && units.dimension(of: mention.unit) == .time
  }

  func has(_ marker: Marker, _ range: Range<Int>) -> Bool {
    range.contains { tokens.indices.contains($0) && occurrences.markers[$0].contains(marker) }
  }

  func isPaceOrTime(_ mention: QuantityMention) -> Bool {
    let dimension = units.dimension(of: mention.unit)
    return dimension == .points || dimension == .time && mention.perTime < 0
  }

  /// « nous sortions 36 points par sprint ; nous n'en sortons plus que 27 », « il fallait trois jours ; il en faut huit ».
  func isOfThePast(_ part: Range<Int>) -> Bool {
    part.contains { occurrences.markers[$0].contains(.old) }
      && !part.contains { occurrences.markers[$0].contains(.new) && !occurrences.markers[$0].contains(.old) }
  }
}
