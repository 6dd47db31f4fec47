import Quantities

/// Pairs of figures that are one change: old and new, planned and actual.
extension FigureReader {
  /// The change that two neighbouring figures form, when the words around say which is which.
  func change(from left: Figure, to right: Figure, before start: Int) -> Figure? {
    guard isComparable(left, right), !left.isFromTo, !right.isFromTo, !isDifference(left), !isDifference(right),
      !isAmountOfChange(right), !isRestated(left, right), !areInTurn(left, right), !isOfClock(left, right),
      !isRanging(left), !isChance(left), !isMoreThan(right), !isMoreThan(left),
      !areOfTwoSubjects(left, right), !isStillToCome(right), !areEqual(left, right), !isPartOfSum(left, right),
      !isByHowMuch(left, right), !areUsedAndLeft(left, right),
      !areListed(left, right), !isMadeGood(right), !hasLabelOfItsOwn(left, right), !isDayOfCount(left),
      left.kind == .date || right.qualifier != .since, !isPartOfAll(left, right), !(right.isPortion && isMoney(right))
    else { return nil }
    if left.kind != .date, right.low < left.low, isUndone(right) { return nil }
    if left.kind == .date { return dateMove(from: left, to: right, start: start) }
    switch order(left, right, start: start) {
    case .forwards: return contradicts(from: left, to: right) ? nil : pair(old: left, new: right, left, right)
    case .backwards: return contradicts(from: right, to: left) ? nil : pair(old: right, new: left, left, right)
    case nil: return nil
    }
  }

  /// "rose to €5,200, €1,100 for the new seats": what rises does not come to less.
  private func contradicts(from old: Figure, to new: Figure) -> Bool {
    guard occurrences.present.intersects(Self.ways), let end = scaled(new, toUnitOf: old)?.low, end != old.low else {
      return false
    }
    let words = clause.prefix(max(old.firstToken, new.firstToken) - clause.lowerBound)
    let (rises, falls) = (words.contains { isWay($0, .increase) }, words.contains { isWay($0, .decrease) })
    return rises != falls && rises == (end < old.low)
  }

  private func isWay(_ index: Int, _ way: Marker) -> Bool {
    occurrences.markers[index].contains(way) && !occurrences.isFigure[index]
      && !occurrences.markers[index - 1].contains(.negation)
      // "the clean-up"
      && (tokens[index - 1].symbol != .hyphen || tokens[index].isSpaced)
  }

  private static let ways = MarkerSet(.increase, .decrease)

  enum Order { case forwards, backwards }

  /// "Measured velocity: 10, 11 (stable)": two bare numbers and no more than a comma between them.
  private func areListed(_ left: Figure, _ right: Figure) -> Bool {
    left.kind == .number && right.kind == .number && right.firstToken == left.endToken + 1
      && tokens[left.endToken].symbol == .comma
  }

  func order(_ left: Figure, _ right: Figure, start: Int) -> Order? {
    let between = Range(from: left.endToken, upTo: right.firstToken)
    if let arrow = between.last(where: { tokens[$0].symbol.isArrow }) {
      return pointsAt(right, from: arrow) ? .forwards : nil
    }
    if isFromTo(left, right, between) { return .forwards }
    if isToFrom(left, between) { return .backwards }
    if left.kind == .date {
      if let order = baselineOrder(left, right) { return order }
      if isNowPlanned(between) { return .forwards }
      // « devait se terminer le 30 avril. La cible est maintenant le 28 mai »: two sentences are one by their plan alone.
      if between.contains(where: { tokens[$0].symbol == .period && tokens[$0 + 1].isCapitalised }) { return .forwards }
    }
    if left.kind != .date, let order = orderOfMonths(left, right) ?? landingOrder(left, right) { return order }
    if isAfterInsteadOf(left) { return .forwards }
    if isAside(right, between), isPointsOrNumber(left), isPointsOrNumber(right) {
      return has(.new, between.upperBound..<pauseAfter(right.endToken)) ? .forwards : .backwards
    }
    if let heads = orderOfHeads(before: left) { return heads }
    if let versus = between.last(where: { isVersus($0) }), right.firstToken - versus <= 6 {
      if isThanPlanned(before: left) { return .backwards }
      return orderByTense(left, right, between, start: start) ?? orderByDirection(left, right)
        ?? (isBudget(behind: versus, before: right) ? .backwards : nil)
    }
    // « annoncée pour le 24 juin »: beside a date « pour » sets nothing against it.
    if let marker = between.last(where: {
      occurrences.markers[$0].contains(.insteadOf) && !(right.kind == .date && buffer.word($0, is: "pour"))
        && !tellsPrice(after: $0) && !isOfAnother($0, right)
    }),
      right.firstToken - marker <= 6
    {
      return .backwards
    }
    let isOutOf =
      right.firstToken > between.lowerBound
      && (occurrences.markers[right.firstToken - 1].contains(.outOf) || buffer.word(right.firstToken - 1, is: "des"))
      && left.kind != .date && isPointsOrNumber(left) && isPointsOrNumber(right)
      || isOutOfOurs(right, between) && isPointsOrNumber(left) && isPointsOrNumber(right)
    if isSpentOf(left, right, between) { return .backwards }
    // "18 van de 33 punten opgeleverd": what follows holds for both.
    if isOutOf, between.count <= 2 { return .backwards }
    if isOfWhole(left, right, between) { return .forwards }
    if isPartOfEffort(left, right, between) || isSubset(between) { return nil }
    if areFarApart(left, right) || areOfTwoYears(left, right) { return nil }
    return orderByTense(left, right, between, start: start) ?? (isOutOf ? .backwards : nil)
  }

  /// « est désormais prévue le 26 », "is now planned for": what is the plan of now follows.
  private func isNowPlanned(_ between: Range<Int>) -> Bool {
    between.contains { index in
      occurrences.markers[index].contains(.new)
        && (index + 1...index + 2).contains { between.contains($0) && occurrences.markers[$0].contains(.old) }
    }
  }

  /// "spent €85k of an €80k envelope", « 85 k€ op een enveloppe van 80 k€ »: more than there was.
  func isSpentOf(_ left: Figure, _ right: Figure, _ between: Range<Int>) -> Bool {
    guard isMoney(left), isMoney(right), left.perTime == nil, right.perTime == nil, left.low > right.low,
      let link = between.first, between.count <= 5,
      buffer.isOf(link) || occurrences.markers[link].contains(.outOf) || buffer.word(link, is: "op")
        || buffer.word(between.upperBound - 3, is: "op")
    else { return false }
    return (link..<min(right.endToken + 3, clause.upperBound)).contains { buffer.word($0, isA: .budget) }
  }

  /// "Of the 34 points we had signed up for, 22 were accepted", « sur les 34 points pris, 22 … ».
  private func isOfWhole(_ left: Figure, _ right: Figure, _ between: Range<Int>) -> Bool {
    guard isPointsOrNumber(left), isPointsOrNumber(right), left.kind != .date, right.low < left.low,
      between.contains(where: { tokens[$0].symbol == .comma }) || isTallied(right)
    else { return false }
    let opening = Range(from: clause.lowerBound, upTo: left.firstToken)
    return (1...2).contains(opening.count)
      && (buffer.isOf(opening.lowerBound) || occurrences.markers[opening.lowerBound].contains(.outOf))
  }

  /// « 30 jours pour l'un, 5 min pour l'autre »: what the first is for.
  private func isOfAnother(_ link: Int, _ right: Figure) -> Bool {
    buffer.word(link, is: "pour")
      && Range(from: link + 1, upTo: right.firstToken).contains { tokens[$0].symbol == .comma }
  }

  /// « 200 k€ investis, pour un coût de 80 k€ »: what a thing costs, and no plan.
  private func tellsPrice(after link: Int) -> Bool {
    buffer.word(link, is: "pour") && (buffer.word(link + 2, is: "cout") || buffer.word(link + 2, is: "montant"))
  }

  /// « 55 minutes par démarche, soit 300 heures »: tenses alone make no change of what grows so.
  private func areFarApart(_ left: Figure, _ right: Figure) -> Bool {
    guard let unit = left.unit, left.unit != right.unit, units.dimension(of: unit) == .time,
      let (low, _) = scaled(right, toUnitOf: left), let ratio = try? low / left.low
    else { return false }
    return !(Self.nearest...Self.farthest).contains(ratio)
  }

  private static let farthest = Rational(30)
  private static let nearest = (try? Rational(1, 30)) ?? .zero

  /// It sets two figures side by side; which of them came first, the words around say.
  func isVersus(_ index: Int) -> Bool {
    buffer.word(index, isA: .versus)
  }

  /// « plus long que prévu (6 j vs 4 j) », "longer than planned, 6 days vs 4": what it came to, then what was planned.
  private func isThanPlanned(before left: Figure) -> Bool {
    (max(clause.lowerBound, left.firstToken - 4)..<left.firstToken).contains {
      (buffer.word($0, isA: .than) || buffer.word($0, is: "que")) && occurrences.markers[$0 + 1].contains(.old)
    }
  }

  /// "the forecast … is €1.32M versus a budget of €1.2M": what a forecast is held against was before.
  private func isBudget(behind versus: Int, before right: Figure) -> Bool {
    Range(from: versus + 1, upTo: right.firstToken).contains { buffer.word($0, isA: .budget) }
  }

  /// "planned vs spent: 30 vs 42", « prévu / réalisé : 30 / 42 »: two heads side by side, then their figures in that
  /// order.
  private func orderOfHeads(before left: Figure) -> Order? {
    let end = beforeRemark(left.firstToken)
    let heads = Range(from: max(clause.lowerBound, end - 8), upTo: end)
    let old = heads.last { occurrences.markers[$0].contains(.old) && !occurrences.markers[$0].contains(.new) }
    let new = heads.last { occurrences.markers[$0].contains(.new) && !occurrences.markers[$0].contains(.old) }
    guard let old, let new, abs(old - new) == 2, areJoined(min(old, new) + 1), max(old, new) + 3 >= end
    else { return nil }
    return old < new ? .forwards : .backwards
  }

  /// "throughput is down: 18 versus 24": the lower one is what it fell to.
  private func orderByDirection(_ left: Figure, _ right: Figure) -> Order? {
    let falls = has(.decrease, clause)
    guard falls != has(.increase, clause), left.low != right.low else { return nil }
    return falls == (left.low > right.low) ? .forwards : .backwards
  }

  /// "vs", a slash or « et » between two heads.
  private func areJoined(_ link: Int) -> Bool {
    isVersus(link) || tokens[link].symbol == .slash || occurrences.markers[link].contains(.coordination)
  }

  /// « au lieu de 36 points nous en sortons 27 »: the old figure comes first.
  func isAfterInsteadOf(_ left: Figure) -> Bool {
    let before = left.firstToken - 1
    guard before >= clause.lowerBound else { return false }
    return occurrences.markers[before].contains(.insteadOf) && !occurrences.markers[before].contains(.about)
  }

  /// « 22 points (28 au T1) »: what stands in brackets is what was before.
  private func isAside(_ right: Figure, _ between: Range<Int>) -> Bool {
    between.count == 1 && tokens[between.lowerBound].symbol == .openParenthesis && isBare(right)
  }

  /// « 450 k€, dont 60 k€ de licences », "of which": a part of the first, no second state of it.
  private func isSubset(_ between: Range<Int>) -> Bool {
    between.contains { buffer.word($0, isA: .subset) }
  }

  /// « consommé 90 j/h sur 120 », « dérive de 5 j/h sur un budget de 30 »: a part of it so far, no effort saved.
  private func isPartOfEffort(_ left: Figure, _ right: Figure, _ between: Range<Int>) -> Bool {
    guard left.low < right.low, let unit = right.unit, units.dimension(of: unit) == .effort else { return false }
    let near = between.clamped(to: right.firstToken - 4..<right.firstToken)
    // « uitgekomen op 24 »: what it came to, and no whole.
    guard let link = near.last(where: { occurrences.markers[$0].contains(.outOf) }),
      !occurrences.markers[link - 1].contains(.new)
    else { return false }
    return !between.contains { tokens[$0].symbol == .comma }
      && Range(from: link, upTo: right.firstToken).allSatisfy { tokens[$0].kind != .symbol }
  }

  private func isPointsOrNumber(_ figure: Figure) -> Bool {
    guard let unit = figure.unit else { return true }
    return units.dimension(of: unit) == .points
  }

  /// « de fin avril à mi-juin », "from May 2 to May 30", "van 1 maart naar 29 maart".
  func isFromTo(_ left: Figure, _ right: Figure, _ between: Range<Int>) -> Bool {
    guard left.firstToken > clause.lowerBound else { return false }
    let before = max(clause.lowerBound, left.firstToken - 2)..<left.firstToken
    let hasFrom = before.contains { occurrences.markers[$0].contains(.from) }
    let hasTo = between.suffix(2).contains { occurrences.markers[$0].contains(.to) }
    return hasFrom && hasTo && between.count <= 5
  }

  /// "has crept up to 3.5 hours from 2", « monté à 12 jours, de 5 »: the new one first.
  private func isToFrom(_ left: Figure, _ between: Range<Int>) -> Bool {
    guard between.count == 1, occurrences.markers[between.lowerBound].contains(.from), left.kind != .date else {
      return false
    }
    let near = max(clause.lowerBound, left.firstToken - 2)..<min(left.firstToken + 2, left.endToken)
    return near.contains { occurrences.markers[$0].contains(.to) || buffer.word($0, is: "to") }
  }

  /// Words such as « prévu » and « désormais » beside one of the two, or both.
  private func orderByTense(_ left: Figure, _ right: Figure, _ between: Range<Int>, start: Int) -> Order? {
    let cut = pause(in: between)
    let leftTokens = (
      pauseBefore(left.firstToken, start), left.firstToken, left.endToken,
      cut ?? min(endOfNoun(of: left), right.firstToken)
    )
    let rightStart = cut ?? leftTokens.3
    let rightEnd = pauseAfter(right.endToken)
    let leftOld = has(.old, leftTokens.0..<leftTokens.1) || has(.old, leftTokens.2..<max(leftTokens.2, leftTokens.3))
    let leftNew = has(.new, leftTokens.0..<leftTokens.1) || has(.new, leftTokens.2..<max(leftTokens.2, leftTokens.3))
    let rightOld = has(.old, rightStart..<right.firstToken) || has(.old, right.endToken..<rightEnd)
    let rightNew = has(.new, rightStart..<right.firstToken) || has(.new, right.endToken..<rightEnd)
    // « 3 March (actual was 17 March) »: the new figure, told in the past.
    if rightOld, rightNew, !leftOld, tokens[left.endToken].symbol == .openParenthesis { return .forwards }
    // « désormais calé au 30 mars »: a plan of now, where nothing is said of the other.
    if rightOld, rightNew, !leftOld, !leftNew { return .forwards }
    if leftOld != rightOld { return leftOld ? .forwards : .backwards }
    // "The import took 4 days and the export a week": the same is said of both, and neither was before.
    let isJoined = between.contains { occurrences.markers[$0].contains(.coordination) }
    if leftNew, !rightNew, !rightOld, isJoined { return nil }
    if leftNew != rightNew { return leftNew ? .backwards : .forwards }
    return nil
  }

  func has(_ marker: Marker, _ range: Range<Int>) -> Bool {
    range.contains { occurrences.markers[$0].contains(marker) && !isDenied($0) }
  }

  /// « non prévue », "nobody planned".
  private func isDenied(_ index: Int) -> Bool {
    index > clause.lowerBound && occurrences.markers[index - 1].contains(.negation)
  }

  /// Where a comma, a bracket or « et » separates what belongs to the left from what belongs to the right.
  private func pause(in range: Range<Int>) -> Int? {
    range.first { isPause($0) }
  }

  private func pauseBefore(_ end: Int, _ start: Int) -> Int {
    var index = end
    // « estimation : 30 j/h » labels what follows.
    if index > start, index > clause.lowerBound, tokens[index - 1].symbol == .colon { index -= 1 }
    while index > start, index > clause.lowerBound, !isPause(index - 1) { index -= 1 }
    return index
  }

  private func pauseAfter(_ start: Int) -> Int {
    var index = start
    while index < clause.upperBound, !isPause(index), !occurrences.isFigure[index] { index += 1 }
    return index
  }

  private func isPause(_ index: Int) -> Bool {
    if occurrences.markers[index].contains(.coordination) { return true }
    guard tokens[index].kind == .symbol else { return false }
    let symbol = tokens[index].symbol
    return symbol == .comma || symbol == .openParenthesis || symbol == .closeParenthesis || symbol == .semicolon
      || symbol == .dash || symbol == .colon || symbol == .period
  }
}
