import Quantities

/// Two dates that are one move.
extension FigureReader {
  /// Two dates are a move only when the clause has a word of moving, or when each of the two is called the old or the
  /// new one; « du 5 au 23 janvier » is a period, « fin 2026 ou début 2027 » a choice.
  func dateMove(from left: Figure, to right: Figure, start: Int) -> Figure? {
    let between = left.endToken..<max(left.endToken, right.firstToken)
    if becomes(between) { return pair(old: left, new: right, left, right) }
    if isInPlaceOf(right, between) { return pair(old: right, new: left, left, right) }
    guard !comparesQuarters(left, right), !between.contains(where: { isChoice($0) }), !isAfterBetween(left),
      !isListed(left, right), !isSideBySide(between), !isPaid(left, right), !isDefined(left),
      !isPeriodInFront(left, right), !isWhenItWasDone(left),
      !(isCountedFromStart(left) && isCountedFromStart(right))
    else { return nil }
    if comesLater(left, right) { return pair(old: left, new: right, left, right) }
    guard let order = order(left, right, start: start) else { return nil }
    guard hasWordOfMoving || isOpposed(left, right, between, start: start) else { return nil }
    return order == .forwards ? pair(old: left, new: right, left, right) : pair(old: right, new: left, left, right)
  }

  /// « de livegang van 1 september wordt 22 september », "3 May becomes 17 May", « le 3 devient le 17 »: the one in the place
  /// of the other.
  private func becomes(_ between: Range<Int>) -> Bool {
    (1...2).contains(between.count)
      && ["wordt", "becomes", "became", "devient"].contains { buffer.word(between.lowerBound, is: $0) }
  }

  /// « le 26 mai, pas le 12 », "on 26 May, not 12 May": the day that it was to be.
  private func isInPlaceOf(_ right: Figure, _ between: Range<Int>) -> Bool {
    guard (2...4).contains(between.count), tokens[between.lowerBound].symbol == .comma,
      occurrences.markers[between.lowerBound + 1].contains(.negation)
    else { return false }
    let end = right.endToken
    return between.dropFirst(2).allSatisfy { tokens[$0].kind == .word && !occurrences.markers[$0].contains(.verb) }
      && (end >= clause.upperBound || tokens[end].kind == .symbol)
  }

  /// « Consolidation (2 semaines), date : 5 février → 19 février »: from when to when it takes the time that is told.
  func isPeriodOfLength(_ pair: Figure, from first: Int, _ figures: borrowing Scratch<Figure>) -> Bool {
    guard !hasWordOfMoving, let days = try? pair.low - pair.oldLow else { return false }
    let day = units.factor(of: UnitID(Int(units.day)))
    return (first..<figures.count).contains { index in
      guard let unit = figures[index].unit, figures[index].endToken <= pair.firstToken,
        units.dimension(of: unit) == .time,
        let factor = units.factor(of: unit), let day, let length = try? figures[index].low * factor / day
      else { return false }
      // A week has five working days, and seven by the calendar.
      return length == days || (try? length * Rational(7) / Rational(5)) == days
    }
  }

  /// « TERMINÉE (23 octobre → 24 octobre) »: when it was done.
  private func isWhenItWasDone(_ left: Figure) -> Bool {
    let bracket = left.firstToken - 1
    return bracket > clause.lowerBound && tokens[bracket].symbol == .openParenthesis
      && (buffer.word(bracket - 1, isA: .over) || buffer.word(bracket - 1, isA: .finished)) && !hasWordOfMoving
  }

  /// "By week 3 the plan is ready, by week 4 the design": one after the other, each behind the same preposition.
  private func isListed(_ left: Figure, _ right: Figure) -> Bool {
    let (first, second) = (left.firstToken - 1, right.firstToken - 1)
    return first >= clause.lowerBound && second - 1 > left.endToken && tokens[second - 1].symbol == .comma
      && tokens[first].kind == .word && !occurrences.markers[first].contains(.article)
      && buffer.letters(first).elementsEqual(buffer.letters(second))
  }

  /// « le 25 avril, le 9 mai et le 23 mai »: days of a list.
  private func isSideBySide(_ between: Range<Int>) -> Bool {
    !between.isEmpty
      && between.allSatisfy {
        tokens[$0].symbol == .comma || isAnd($0) || occurrences.markers[$0].contains(.article)
      }
  }

  /// « ce mois-ci = 30 juin → 30 juillet »: what a word stands for.
  private func isDefined(_ left: Figure) -> Bool {
    left.firstToken > clause.lowerBound && tokens[left.firstToken - 1].symbol == Symbol("=")
  }

  /// `J+30`: a day of a plan, whatever the calendar.
  private func isCountedFromStart(_ date: Figure) -> Bool {
    tokens[date.firstToken].kind == .word && tokens[date.firstToken + 1].symbol == .plus
  }

  var hasWordOfMoving: Bool {
    occurrences.concepts(in: clause).contains { !cause.contains($0.firstToken) && uses.isMove($0.concept) }
  }

  /// "baseline end 6 March, forecast end 20 March", or the two words before both, in their order.
  func baselineOrder(_ left: Figure, _ right: Figure) -> Order? {
    if let order = orderOfColumns(left, right) { return order }
    guard let baseline = clause.first(where: { buffer.word($0, isA: .baseline) }),
      let forecast = clause.first(where: { buffer.word($0, isA: .forecast) })
    else { return nil }
    return baseline < forecast ? .forwards : .backwards
  }

  /// « | Lot | Date d'origine | Nouvelle date | » above two dates: the last two columns of a table with one row, whose
  /// heads say which is new.
  private func orderOfColumns(_ left: Figure, _ right: Figure) -> Order? {
    let bars = Range(from: clause.lowerBound, upTo: right.firstToken).filter { tokens[$0].symbol == Symbol("|") }
    // Heads and the line below them have one more bar than columns, the row as many as stand before the right date.
    guard bars.count >= 11, (bars.count - 2) % 3 == 0, bars.last == left.endToken, right.firstToken == left.endToken + 1
    else { return nil }
    let columns = (bars.count - 2) / 3
    let older = has(.new, bars[columns - 2]..<bars[columns - 1])
    let newer = has(.new, bars[columns - 1]..<bars[columns])
    return older == newer ? nil : newer ? .forwards : .backwards
  }

  /// "the budget is €20K and the forecast is €23K": the budget was before, where each has its word.
  func landingOrder(_ left: Figure, _ right: Figure) -> Order? {
    let beforeLeft = Range(from: max(clause.lowerBound, left.firstToken - Self.reachOfHead), upTo: left.firstToken)
    let beforeRight = Range(
      from: max(left.endToken, right.firstToken - Self.reachOfHead), upTo: right.firstToken)
    func has(_ word: SmallWord, _ range: Range<Int>) -> Bool { range.contains { buffer.word($0, isA: word) } }
    // « Het projectbudget van 310k komt volgens de prognose uit op 335k »
    let isOfPlan = beforeLeft.suffix(2).contains { occurrences.markers[$0].contains(.old) }
    let (leftBudget, leftLanding) = (has(.budget, beforeLeft) || isOfPlan, has(.forecast, beforeLeft))
    let (rightBudget, rightLanding) = (has(.budget, beforeRight), has(.forecast, beforeRight))
    if leftBudget, !leftLanding, rightLanding, !rightBudget { return .forwards }
    if leftLanding, !leftBudget, rightBudget, !rightLanding { return .backwards }
    return nil
  }

  private static let reachOfHead = 6

  /// "between July 30th and June 1st", « entre le 3 et le 7 » is a period.
  private func isAfterBetween(_ left: Figure) -> Bool {
    (max(clause.lowerBound, left.firstToken - 2)..<left.firstToken).contains {
      buffer.word($0, isA: .between) || buffer.word($0, isA: .period)
    }
  }

  private func isChoice(_ index: Int) -> Bool {
    buffer.word(index, isA: .choice)
      && !occurrences.markers[index].intersects(MarkerSet(.insteadOf, .outOf, .link, .about))
  }

  /// An arrow, « au lieu de », a bracket that says « prévu », or old beside one and new beside the other.
  private func isOpposed(_ left: Figure, _ right: Figure, _ between: Range<Int>, start: Int) -> Bool {
    if hasNounOfItsOwn(right) || left.qualifier == .until && left.low < right.low { return false }
    if between.contains(where: { tokens[$0].symbol.isArrow || occurrences.markers[$0].contains(.insteadOf) }) {
      return !isLengthStated(left, right)
        && !(isOfPerson(left) && between.contains { tokens[$0].symbol.isArrow })
    }
    // "from the 6th to the 13th" is a period.
    if isAfterInsteadOf(left), !buffer.word(left.firstToken - 2, is: "from") { return true }
    if baselineOrder(left, right) != nil { return true }
    // « la campagne prévue du 12 mai durera jusqu'au 22 » is a period.
    if right.qualifier == .until, left.firstToken > clause.lowerBound,
      occurrences.markers[left.firstToken - 1].contains(.from)
    {
      return false
    }
    if hasSubject(before: left), opensAnother(between) { return false }
    let around = max(start, clause.lowerBound)..<clause.upperBound
    let hasOld = around.contains { occurrences.markers[$0].contains(.old) && !occurrences.isFigure[$0] }
    let hasNew = around.contains { occurrences.markers[$0].contains(.new) && !occurrences.isFigure[$0] }
    // « prévu : 18/02 Sujets : … début mars »: behind another label stands another thing.
    let isRelabelled = between.contains { tokens[$0].symbol == .colon }
    let hasVerb = !isRelabelled && between.contains { occurrences.markers[$0].contains(.verb) || isFuture($0) }
    // "runs from 4 to 15 May, as planned" is a period, too.
    if isQuarter(left), !hasNew { return false }
    if isFromTo(left, right, between) { return false }
    return hasOld && (hasNew || hasVerb || isOldOnRight(right, between))
  }

  /// "compared to Q4 2023, Q1 2024 shows", « T4 vs T1 »: figures of two quarters, and no day that moves.
  private func comparesQuarters(_ left: Figure, _ right: Figure) -> Bool {
    guard isQuarter(left), isQuarter(right) else { return false }
    return (max(clause.lowerBound, left.firstToken - 3)..<right.firstToken).contains { index in
      isVersus(index) || ["compared", "compare", "rapport", "vergeleken"].contains { buffer.word(index, is: $0) }
    }
  }

  /// « le lot 1 est prévu le 12 mai, le lot 2 aura lieu le 22 »: the second date is another thing's.
  func opensAnother(_ between: Range<Int>) -> Bool {
    between.contains { index in
      guard tokens[index].symbol == .comma || isAnd(index) else { return false }
      let article = isAnd(index + 1) ? index + 2 : index + 1
      if isBareSubject(article, in: between) { return true }
      let noun = article + 1
      guard noun < between.upperBound, occurrences.markers[article].contains(.article), tokens[noun].kind == .word,
        !occurrences.markers[noun].intersects(MarkerSet(.verb, .new, .old)), !buffer.word(noun, isA: .dateNoun)
      else { return false }
      return (noun + 1..<between.upperBound).contains {
        occurrences.markers[$0].intersects(MarkerSet(.verb, .new)) || isFuture($0)
      }
    }
  }

  /// "announced on 4 May, coding starts 1 June": a noun and its verb right behind the pause.
  private func isBareSubject(_ noun: Int, in between: Range<Int>) -> Bool {
    let verb = noun + 1
    return verb < between.upperBound && tokens[noun].kind == .word && occurrences.markers[noun].bits == 0
      && !buffer.word(noun, isA: .dateNoun) && !buffer.word(noun, isA: .pronoun)
      && occurrences.markers[verb].contains(.verb) && !occurrences.markers[verb].intersects(MarkerSet(.new, .old))
  }

  /// « Initialement prévue en S24, la v5 sortira »: nothing but when it was planned stands before the first date.
  private func hasSubject(before left: Figure) -> Bool {
    (clause.lowerBound..<left.firstToken).contains {
      tokens[$0].kind == .word && !occurrences.markers[$0].intersects(MarkerSet(.old, .link, .about, .from, .article))
    }
  }

  private func isAnd(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.coordination)
  }

  /// « interviendra », « arriveront »: what is still to come, in the third person.
  private func isFuture(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !tokens[index].isCapitalised else { return false }
    let letters = buffer.letters(index)
    return letters.count >= Self.shortestFuture
      && (letters.suffix(2).elementsEqual("ra".utf8) || letters.suffix(4).elementsEqual("ront".utf8))
  }

  /// Shorter words such as « opéra » are nouns as often.
  private static let shortestFuture = 7

  /// « 7 jours (15/05 → 22/05) »: the two dates are the ends of a period whose length is said.
  private func isLengthStated(_ left: Figure, _ right: Figure) -> Bool {
    let before = left.firstToken - 2
    guard before >= clause.lowerBound, tokens[before + 1].symbol == .openParenthesis else { return false }
    return occurrences.isFigure[before]
  }

  /// « 26/09 (prévu le 12/09) », "12 January; it was due on 15 December".
  private func isOldOnRight(_ right: Figure, _ between: Range<Int>) -> Bool {
    between.contains { occurrences.markers[$0].contains(.old) }
      || (right.endToken..<min(right.endToken + 2, clause.upperBound)).contains {
        occurrences.markers[$0].contains(.old)
      }
  }
}
