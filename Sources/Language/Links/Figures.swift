import Quantities

/// Turns the mentions of a clause into figures: what qualifies each, which way it goes, and which two are one change.
struct FigureReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let units: KnownUnits
  let clause: Range<Int>
  /// By token of the clause: which part « et » cut it into.
  let segments: PerToken<Int>
  let cause: Range<Int>
  let uses: ConceptUses

  var tokens: PerToken<Token> { buffer.tokens }

  /// Appends the figures of the mentions that stand in the clause, then the changes that pairs of them form.
  func read(_ mentions: Slice<UnsafeBufferPointer<QuantityMention>>, into figures: inout Scratch<Figure>) {
    let first = figures.count
    for mention in mentions where !isNoFigure(mention) && !isGroup(mention, mentions) {
      figures.append(plain(mention))
    }
    markCounted(from: first, &figures)
    insertPortions(from: first, &figures)
    insertNamedPeople(from: first, &figures)
    countPeopleTogether(from: first, &figures)
    insertNamedDays(from: first, &figures)
    dropStays(from: first, &figures)
    joinRanges(from: first, &figures)
    dropComparedWithOthers(from: first, &figures)
    dropPartsOfTime(from: first, &figures)
    countSeats(from: first, &figures)
    mergeSums(from: first, &figures)
    takePartsOfFigures(from: first, &figures)
    takeCountsOfFigures(from: first, &figures)
    dropClockOfDuration(from: first, &figures)
    // « non pas de 4 mais de 6 j/h »: four of them are no factor of the six.
    dropRectified(from: first, &figures)
    dropCountOfTotal(from: first, &figures)
    distribute(from: first, &figures)
    dropTotalOfParts(from: first, &figures)
    divideTotalTime(from: first, &figures)
    markEachTime(from: first, &figures)
    dropOutageOfSupplier(from: first, &figures)
    takeOwnDelay(from: first, &figures)
    keepCountOfFines(from: first, &figures)
    inheritPeriods(from: first, &figures)
    takeMoneyOfPeriods(from: first, &figures)
    takeUnitOfPointing(from: first, &figures)
    inheritUnits(from: first, &figures)
    // « 20, 30 et 40 minutes »: the second has its unit by now.
    if figures.count - first > 2, figures[first].kind == .number { inheritUnits(from: first, &figures) }
    takeUnitOfHead(from: first, &figures)
    takeAllBut(from: first, &figures)
    insertOneOfLength(from: first, &figures)
    takeOneAndOther(from: first, &figures)
    dropPartsOfWhole(from: first, &figures)
    readRecovered(from: first, &figures)
    readReduced(from: first, &figures)
    readUpdated(from: first, &figures)
    readOneMore(from: first, &figures)
    takeTotalOfMore(from: first, &figures)
    readMovedSince(from: first, &figures)
    readTurn(from: first, &figures)
    dropPlanOfOverrun(from: first, &figures)
    dropPlanBehindAmount(from: first, &figures)
    dropShareToldAsAmount(from: first, &figures)
    dropWholeOfDifference(from: first, &figures)
    takeBasesOfDifferences(from: first, &figures)
    dropRectified(from: first, &figures)
    takeMultiples(from: first, &figures)
    let plainEnd = figures.count
    // Of a clause with more figures, none beyond them is looked at.
    guard plainEnd - first > 1, plainEnd - first < Clause.capacity else { return }
    for index in (first + 1)..<plainEnd where !isDifference(index, from: first, figures) {
      let left = wholeBefore(index, from: first, figures)
      if var pair = change(
        from: figures[left], to: figures[index], before: left > first ? figures[left - 1].endToken : clause.lowerBound)
      {
        if pair.kind == .date, isPeriodOfLength(pair, from: first, figures) { continue }
        // Who stands between two days is told with them, and is no part of their move.
        if left < index - 1, pair.kind == .date {
          (pair.firstToken, pair.bytes) = (figures[index].firstToken, figures[index].bytes)
        }
        figures.append(pair)
      }
    }
  }

  /// Which part of the clause a word stands in.
  func segment(of word: Int) -> Int { segments[word - clause.lowerBound] }

  /// « 512 k€, dont 300 k€ facturés, pour un budget de 480 k€ »: what is only part of a figure stands for no other.
  private func wholeBefore(_ index: Int, from first: Int, _ figures: borrowing Scratch<Figure>) -> Int {
    let left = index - 1
    // « attendus le 2 juin, les deux testeurs n'arrivent que le 16 »: who stands between two days.
    if left > first, figures[index].kind == .date, isPeople(figures[left]), figures[left - 1].kind == .date {
      return left - 1
    }
    guard left > first, figures[left].isPortion, figures[left].kind == .quantity,
      figures[left - 1].unit == figures[left].unit
    else { return left }
    return left - 1
  }

  /// "committed 40, completed 28, 12 carried over": the third is what the first two differ by, and no end of a change.
  private func isDifference(_ index: Int, from first: Int, _ figures: borrowing Scratch<Figure>) -> Bool {
    guard index >= first + 2, figures[index].kind != .date, figures[index - 1].unit == figures[index].unit,
      figures[index - 2].unit == figures[index].unit, figures[index - 1].low != figures[index].low,
      let difference = try? figures[index - 2].low - figures[index - 1].low
    else { return false }
    return !difference.isZero && difference.magnitude == figures[index].low
  }

  func plain(_ mention: QuantityMention) -> Figure {
    let first = Int(mention.firstToken)
    let end = Int(mention.endToken)
    let kind: Figure.Kind =
      switch mention.kind {
      case .quantity: isPercent(mention.unit) ? .share : .quantity
      case .number: .number
      case .share: .share
      case .date: .date
      }
    let isSwapped = mention.low > mention.high
    var figure = Figure(
      kind: kind, low: isSwapped ? mention.high : mention.low, high: isSwapped ? mention.low : mention.high,
      isChange: mention.isFromTo, oldLow: .zero, oldHigh: .zero,
      unit: mention.unit < 0 ? nil : UnitID(Int(mention.unit)),
      perTime: mention.perTime < 0 ? nil : UnitID(Int(mention.perTime)), isPerPerson: mention.isPerPerson,
      isEach: mention.isEach, qualifier: qualifier(of: mention, kind), direction: direction(mention),
      isSigned: mention.sign != 0 && !isBeforeLink(end) && !isRemark(first) && !isOffset(mention),
      power: mention.power, isApproximate: mention.hedge != .none, isIdiom: mention.isIdiom,
      isTooLarge: mention.isTooLarge,
      isClockSpan: mention.isClockSpan, hasAssumedYear: mention.hasAssumedYear, isFromTo: mention.isFromTo,
      isDescending: isSwapped,
      isInCause: cause.contains(first),
      segment: segments[first - clause.lowerBound], isChance: isChance(first..<end) || isOneInSo(mention),
      firstToken: first,
      endToken: end, bytes: Int(mention.start)..<Int(mention.end))
    // "half the projects" is half of them.
    figure.isOfSomething =
      end < clause.upperBound && (buffer.isOf(end) || kind == .share && buffer.word(end, is: "the"))
    figure.isMovedBy = kind == .share && isMovedBy(first)
    figure.isHeldAgainst = first > clause.lowerBound && isVersus(first - 1) || end < clause.upperBound && isVersus(end)
    figure.isOfCounted = kind == .share && isOfCounted(end)
    figure.isPortion = isPortion(from: first, to: end)
    let isBare =
      kind == .number && mention.perTime < 0 && endsPart(isVerb(end) ? end + 1 : end)
      // The "(1)" of a note is read over.
      && (first == clause.lowerBound || tokens[first].isSpaced)
    figure.isPronoun = isBare && isPronounOne(first)
    figure.isAlone = isBare && !figure.isPronoun
    figure.isOfCompany = kind == .number && mention.perTime < 0 && isOfCompany(first)
    return figure
  }

  /// "the old one", "after winning back one"; not "the app, one", "by one".
  private func isPronounOne(_ first: Int) -> Bool {
    buffer.word(first, is: "one") && tokens[first - 1].symbol != .comma && !buffer.word(first - 1, isA: .changeLink)
  }

  /// « het zijn er drie geworden »
  private func isVerb(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(MarkerSet(.verb, .new)) && tokens[index].kind == .word
  }

  private func endsPart(_ end: Int) -> Bool {
    end >= clause.upperBound || tokens[end].kind == .symbol && !tokens[end].symbol.joinsWords
      || tokens[end].symbol == .period
  }

  /// `3 November (+2 months)`, `D2-D7`: a remark on the figure before it, or a number that is part of a name.
  private func isRemark(_ first: Int) -> Bool {
    guard first > clause.lowerBound else { return false }
    let before = tokens[first - 1]
    if before.kind != .symbol { return !tokens[first].isSpaced }
    return before.symbol == .openParenthesis && first - 2 >= clause.lowerBound && occurrences.isFigure[first - 2]
  }

  /// « +5 jours de congés » counts days off, « +6 mois validité » says how long a thing holds.
  private func isBeforeLink(_ end: Int) -> Bool {
    guard end < clause.upperBound else { return false }
    if occurrences.markers[end].contains(.link) { return true }
    return tokens[end].kind == .word && tokens[end].isSpaced && occurrences.markers[end].bits == 0
      && !occurrences.isFigure[end] && occurrences.concepts(at: end).isEmpty
  }

  func isPercent(_ unit: Int32) -> Bool {
    unit >= 0 && units.dimension(of: unit) == .number
  }

  /// From its sign, else from the nearest word of rise or fall in its part of the clause.
  private func direction(_ mention: QuantityMention) -> Int {
    if mention.sign != 0 { return Int(mention.sign) }
    guard occurrences.present.intersects(Self.directions) else { return 0 }
    let first = Int(mention.firstToken)
    let end = Int(mention.endToken)
    if isOfPlan(first, end) { return 0 }
    // « augmente un abonnement de 480 € par mois de 10 % »: the share tells by how much.
    if mention.perTime >= 0, buffer.word(end, is: "de"), occurrences.isFigure[end + 1] { return 0 }
    var (isLeftOpen, isRightOpen) = (true, true)
    let dimension = mention.unit < 0 ? nil : units.dimension(of: mention.unit)
    var left = first
    let wasSo = buffer.smallWords.contains(.formerly) && isOfThePast(first)
    // « steeg het abonnement op Figma met 90 euro »: by how much, however far the verb.
    let isBy =
      buffer.word(first - 1, is: "met") || buffer.word(first - 1, is: "by")
      // « augmente la licence de l'ERP de 15 % »
      || buffer.word(first - 1, is: "de")
        && (isPercent(mention.unit)
          || mention.perTime >= 0 && dimension == .money
            && !(end..<clause.upperBound).contains { occurrences.isFigure[$0] })
    for distance in 0..<(isBy ? Self.reachOfVerb : Self.reachOfDirection) {
      // Another figure ends the search on its side: the word belongs to that one.
      isLeftOpen = isLeftOpen && !opensFact(left, before: first)
      left -= 1
      // « augmente l'abonnement annuel de 2 400 € »: the apostrophe is no word.
      if tokens[left].symbol == .apostrophe { left -= 1 }
      isLeftOpen = isLeftOpen && isReachable(left)
      if isLeftOpen, let direction = directionWord(left, dimension) { return direction }
      // "Velocity: 18 points (exceeded planned capacity)": a remark moves nothing by so much.
      isRightOpen =
        isRightOpen && tokens[end + distance].symbol != .openParenthesis && distance < Self.reachOfDirection && isReachable(end + distance)
        && !(opensVerb(end + distance) && (wasSo || opensPart(end + distance, after: first)))
      if isRightOpen, let direction = directionWord(end + distance, dimension) { return direction }
    }
    return 0
  }

  /// "was 30 points", « était de 30 points »: right before it, how it was.
  private func isOfThePast(_ first: Int) -> Bool {
    let verb = buffer.isOf(first - 1) ? first - 2 : first - 1
    return clause.contains(verb) && buffer.word(verb, isA: .formerly)
  }

  /// « 1 200 € par mois et la cadence a baissé »: what « et » cuts off is told of something else.
  private func opensPart(_ index: Int, after figure: Int) -> Bool {
    index + 1 < clause.upperBound && segments[index + 1 - clause.lowerBound] != segments[figure - clause.lowerBound]
  }

  /// « et », where what was so ends and something else is told.
  private func opensVerb(_ index: Int) -> Bool { occurrences.markers[index].contains(.coordination) }

  /// « un budget de 40 k€ », "the €40k budget": what was planned, whatever is told of it; "a €40k budget overrun" is by
  /// how much.
  private func isOfPlan(_ first: Int, _ end: Int) -> Bool {
    if end < clause.upperBound, buffer.word(end, isA: .budget) {
      return end + 1 >= clause.upperBound || !occurrences.markers[end + 1].intersects(Self.directions)
    }
    var before = first - 1
    while before > clause.lowerBound, occurrences.markers[before].contains(.link) { before -= 1 }
    guard before >= clause.lowerBound, before < first - 1, buffer.word(before, isA: .budget) else { return false }
    // « dépasse son budget de 45 k€ »: by so much.
    return !(max(clause.lowerBound, before - 2)..<before).contains { occurrences.markers[$0].contains(.increase) }
  }

  /// « n'est pas dépassé », "not exceeded", « niet overschreden ».
  private func isDeniedWord(_ index: Int) -> Bool {
    (max(clause.lowerBound, index - 2)..<index).contains { occurrences.markers[$0].contains(.negation) }
  }

  /// « baissé de 15 % », "fell 12%", "daalden met 10 %".
  private func isMovedBy(_ first: Int) -> Bool {
    guard occurrences.present.intersects(Self.directions) else { return false }
    guard buffer.word(first - 1, isA: .changeLink) else {
      return first > clause.lowerBound && directionWord(first - 1, nil) != nil
    }
    // "increased throughput by 40%"
    let reach = buffer.word(first - 1, is: "by") ? 4 : 2
    return (max(clause.lowerBound, first - reach)..<first - 1).contains { directionWord($0, nil) != nil }
  }

  /// How many words may stand between a figure and the word of rise or fall that is its own.
  private static let reachOfDirection = 5
  private static let reachOfVerb = 12

  /// « un mois de plus pour la reprise et on économise 2 k€ »: what stands before « et » is told of another figure.
  private func opensFact(_ index: Int, before figure: Int) -> Bool {
    index < figure && segments[index - clause.lowerBound] != segments[figure - clause.lowerBound]
      && occurrences.markers[index].contains(.coordination) && index + 1 < figure
  }

  private func isReachable(_ index: Int) -> Bool {
    clause.contains(index) && !cause.contains(index) && !occurrences.isFigure[index]
  }

  private static let directions = MarkerSet(.slower, .faster, .decrease, .increase)

  private func directionWord(_ index: Int, _ dimension: Dimension?) -> Int? {
    let markers = occurrences.markers[index]
    guard markers.intersects(Self.directions), !isDeniedWord(index) else { return nil }
    if fallsOut(index) { return nil }
    // "the mock-up", « plus de 250 € »: part of another word, or of the number itself.
    if tokens[index - 1].symbol == .hyphen, !tokens[index].isSpaced { return nil }
    if buffer.word(index, is: "de"), occurrences.isFigure[index + 1] { return nil }
    // "more than a fixed date" compares, and adds nothing.
    if index + 2 < clause.upperBound, buffer.word(index + 1, is: "than"), tokens[index + 2].kind == .word,
      occurrences.markers[index + 2].contains(.article), !buffer.word(index + 3, isA: .budget)
    {
      return nil
    }
    if dimension != .money {
      if markers.contains(.slower) { return dimension == .time ? 1 : -1 }
      if markers.contains(.faster) { return dimension == .time ? -1 : 1 }
    }
    return markers.contains(.decrease) ? -1 : markers.contains(.increase) ? 1 : nil
  }

  /// « viel duurder uit », « valt mee »: the verb has a second part, and says nothing of less.
  private func fallsOut(_ index: Int) -> Bool {
    ["viel", "vielen", "valt", "vallen"].contains { buffer.word(index, is: $0) }
      && (index + 1..<min(index + Self.reachOfVerb, clause.upperBound)).contains { place in
        ["uit", "mee", "tegen"].contains { buffer.word(place, is: $0) }
      }
  }

  /// A share beside « probabilité », or what such a word comes to at the end: "the chance that it slips a week: 15%".
  private func isChance(_ range: Range<Int>) -> Bool {
    if isRated(range) || isSigned(range) { return true }
    guard occurrences.present.contains(.probability) else { return false }
    let window = Range(
      from: max(clause.lowerBound, range.lowerBound - 4), upTo: min(clause.upperBound, range.upperBound + 4))
    if window.contains(where: { occurrences.markers[$0].contains(.probability) }) { return true }
    // « probabilité d'un rançongiciel sur l'année 8 % »
    let far = Range(from: max(clause.lowerBound, range.lowerBound - 9), upTo: range.lowerBound)
    if let word = far.last(where: { occurrences.markers[$0].contains(.probability) }),
      !far.contains(where: {
        $0 > word
          && (occurrences.isFigure[$0] || tokens[$0].symbol == .comma || occurrences.markers[$0].contains(.verb))
      })
    {
      return true
    }
    let link = range.lowerBound - 1
    guard link > clause.lowerBound, tokens[link].symbol == .colon || buffer.word(link, is: "at") else { return false }
    return Range(from: clause.lowerBound, upTo: link).contains { occurrences.markers[$0].contains(.probability) }
  }

  /// « 1 sur 20 », "one in ten" beside a risk.
  private func isOneInSo(_ mention: QuantityMention) -> Bool {
    let second = Int(mention.firstToken) + 1
    return mention.kind == .share && mention.low.numerator == 1 && mention.endToken - mention.firstToken == 3
      && buffer.word(second, isA: .outOfMany)
      && (clause.contains { occurrences.markers[$0].intersects(MarkerSet(.risk, .modal)) } || isWager(mention))
  }

  /// « 1 mois, 2 semaines et 3 jours », « 45 min et 1 h 15 »: one duration when the units descend, side by side.
  private func mergeSums(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count > first else { return }
    var last = first
    for index in (first + 1)..<max(first + 1, figures.count) {
      if let sum = sum(figures[last], figures[index]) {
        figures[last] = sum
      } else {
        last += 1
        if last < index { figures[last] = figures[index] }
      }
    }
    figures.removeAll(from: last + 1)
  }

  private func sum(_ left: Figure, _ right: Figure) -> Figure? {
    if let sum = addition(left, right) { return sum }
    guard left.kind == .quantity, right.kind == .quantity, let unit = left.unit, let smaller = right.unit,
      unit != smaller, units.dimension(of: unit) == .time, units.dimension(of: smaller) == .time,
      left.perTime == nil, right.perTime == nil, left.isEach == right.isEach, !isMoreThan(right),
      isSideBySide(Range(from: left.endToken, upTo: right.firstToken)),
      let larger = units.factor(of: unit), let part = units.factor(of: smaller), part < larger,
      let ratio = try? part / larger, let low = try? left.low + (try ratio * right.low),
      let high = try? left.high + (try ratio * right.high)
    else { return nil }
    var sum = left
    (sum.low, sum.high) = (low, high)
    sum.minutesBesideDays = minutesBesideDays(left, and: right, larger)
    // « une semaine et deux jours »: no part that « et » cuts off has all of it.
    if left.segment != right.segment { sum.segment = Figure.wholeClause }
    sum.endToken = right.endToken
    sum.bytes = left.bytes.lowerBound..<right.bytes.upperBound
    return sum
  }

  /// What is told in hours and minutes beside days, in minutes.
  private func minutesBesideDays(_ left: Figure, and right: Figure, _ larger: Rational) -> Int32 {
    guard let day = units.factor(of: UnitID(Int(units.day))), larger >= day, let unit = right.unit,
      let factor = units.factor(of: unit), factor < day, let minute = units.factor(of: UnitID(Int(units.minute))),
      let minutes = try? right.low * factor / minute, minutes.isInteger
    else { return 0 }
    return left.minutesBesideDays + Int32(clamping: minutes.numerator)
  }

  /// Nothing but « et », "and", "en", a comma or a plus between.
  private func isSideBySide(_ between: Range<Int>) -> Bool {
    between.count <= 1
      && between.allSatisfy { index in
        occurrences.markers[index].contains(.coordination)
          || (tokens[index].kind == .symbol && (tokens[index].symbol == .comma || tokens[index].symbol == .plus))
      }
  }
}
