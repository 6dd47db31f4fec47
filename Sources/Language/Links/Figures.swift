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
