import Quantities

/// Bare numbers that count in the unit of a head or of the figure beside them.
extension FigureReader {
  /// « Points engagés / livrés : 30 / 22 », "Sprint 12: committed 40, completed 28": the head before the colon says what
  /// bare numbers count; those of a sprint are points.
  func takeUnitOfHead(from first: Int, _ figures: inout Scratch<Figure>) {
    guard let colon = clause.prefix(Self.longestHead).first(where: { tokens[$0].symbol == .colon }) ?? bracketOfPair(),
      colon > clause.lowerBound + 1, let unit = headUnit(before: colon)
    else { return }
    for index in first..<figures.count
    where figures[index].kind == .number && figures[index].firstToken > colon && figures[index].perTime == nil {
      var figure = figures[index]
      (figure.kind, figure.unit) = (.quantity, unit)
      figures[index] = figure
    }
  }

  private static let longestHead = 10

  /// "points committed vs. done (29 vs 16)", "points committed (13) vs. done (11)": a bracket in the place of the colon.
  private func bracketOfPair() -> Int? {
    let head = clause.prefix(Self.longestHeadOfPair)
    guard let bracket = head.first(where: { tokens[$0].symbol == .openParenthesis && occurrences.isFigure[$0 + 1] }),
      head.contains(where: { isVersus($0) })
    else { return nil }
    return clause.prefix(bracket - clause.lowerBound).contains { occurrences.markers[$0].contains(.old) }
      ? bracket : nil
  }

  private static let longestHeadOfPair = 16

  /// "#12 pointed at 7, spent 12": teams that point their stories count them in points.
  func takeUnitOfPointing(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.pointed), let points = units.unit(named: "point") else { return }
    for index in first..<figures.count
    where figures[index].kind == .number && figures[index].perTime == nil && isBare(figures[index]) {
      let link = figures[index].firstToken - 1
      guard [link, link - 1].contains(where: { clause.contains($0) && buffer.word($0, isA: .pointed) }) else {
        continue
      }
      figures.update(index) { ($0.kind, $0.unit) = (.quantity, points) }
    }
  }

  private func headUnit(before colon: Int) -> UnitID? {
    if isSprint(before: colon) { return units.unit(named: "point") }
    guard let head = occurrences.headUnit, clause.contains(head.token), head.token < colon else { return nil }
    let unit = UnitID(Int(head.unit))
    switch units.dimension(of: unit) {
    // « Point d'avancement » counts nothing.
    case .points: return isPlural(head.token) || isPlural(head.token + 1) ? unit : nil
    case .effort: return unit
    // Hours of a team are work.
    case .time where buffer.word(head.token, isA: .hours):
      return units.unit(named: "person-hour") ?? unit
    default: return nil
    }
  }

  /// "Sprint 12:", "Sprint 31 review:", « Revue du sprint 31 : ».
  private func isSprint(before colon: Int) -> Bool {
    let head = clause.lowerBound..<colon
    guard let sprint = head.first(where: { buffer.word($0, is: "sprint") }) else { return false }
    return head.count <= 2 && sprint == head.lowerBound
      || head.count <= Self.longestSprintHead && head.contains { buffer.word($0, isA: .lookBack) }
  }

  private static let longestSprintHead = 5

  /// "points", also as in "story points".
  private func isPlural(_ index: Int) -> Bool {
    buffer.word(index, isA: .points)
  }

  /// « budget 120 j/h, consommé 90, RAF 55 », "25 and 50 minutes": a bare number counts in the unit of the figure before
  /// it, else of the one after.
  func inheritUnits(from first: Int, _ figures: inout Scratch<Figure>) {
    for index in first..<figures.count
    where figures[index].kind == .number && isBare(figures[index]) && !isInAll(figures[index])
      && !isNumberOfRow(figures[index]) && !isVote(index, from: first, figures)
      // "returned 503 from 10:00 to 11:30": a word of its own counts no minutes.
      && occurrences.concepts(at: figures[index].firstToken).isEmpty
      && !isHowOften(figures[index]) && !isFraction(figures[index])
    {
      // « chiffré à 25 j/h ; on en aura passé 34 »: it counts what the clause before did.
      let isReferring = index == first && index > 0 && countsWhatWasNamed(figures[index])
      let before = index > first || isReferring ? figures[index - 1] : nil
      if let before, lendsPercent(before, to: figures[index]) {
        figures.update(index) { ($0.kind, $0.unit) = (.share, before.unit) }
        continue
      }
      let next = index + 1 < figures.count ? figures[index + 1] : nil
      // "was cut to two and the arrival of two developers …": people of another part are none of these.
      let after = next.flatMap { isPeople($0) && $0.segment != figures[index].segment ? nil : $0 }
      guard figures[index].perTime == nil, !isPairedBesideUnit(index, from: first, figures),
        let source = leads(to: after, from: figures[index])
          ? lender(after, to: figures[index]) ?? lender(before, to: figures[index])
          : lender(before, to: figures[index]) ?? lender(after, to: figures[index])
      else { continue }
      var figure = sharing(powerOf: source, figures[index])
      figure.kind = .quantity
      figure.unit = source.isIdiom ? units.unit(named: "day") : source.unit
      // « nous sortions 36 points par sprint ; nous n'en sortons plus que 27 »: per sprint as well.
      if !isMoney(source), isOfNow(figure, after: source) { figure.perTime = source.perTime }
      // « 800 € par jour de retard, et il y en a eu onze »: it counts what the rate is per.
      if let time = source.perTime, isMoney(source), source.firstToken < figure.firstToken,
        countsWhatWasNamed(figure)
      {
        figure.unit = time
      }
      figures[index] = figure
    }
  }

  /// « een kwart », "a third": a part of something, and no amount of its own.
  func isFraction(_ number: Figure) -> Bool {
    number.low < .one && !number.low.isZero && tokens[number.firstToken].kind == .word
  }

  /// « il y en a eu onze », "there were eleven"; the Dutch « en » joins, and names nothing.
  func countsWhatWasNamed(_ number: Figure) -> Bool {
    buffer.refersBack(number.firstToken)
      && Range(from: max(clause.lowerBound, number.firstToken - 4), upTo: number.firstToken).contains {
        buffer.word($0, isA: .tally) && !occurrences.markers[$0].contains(.coordination)
      }
  }

  /// "a week to respond with changes or +1": a sign, and nothing else with one beside it.
  private func isVote(_ index: Int, from first: Int, _ figures: borrowing Scratch<Figure>) -> Bool {
    guard figures[index].isSigned else { return false }
    return !(index > first && figures[index - 1].isSigned)
      && !(index + 1 < figures.count && figures[index + 1].isSigned)
  }

  /// « vélocité : 30 → 21 et l'assistance coûte 5 j/h »: two bare numbers side by side count something of their own, and
  /// beyond « et » stands another fact.
  private func isPairedBesideUnit(_ index: Int, from first: Int, _ figures: borrowing Scratch<Figure>) -> Bool {
    let last = figures.count - 1
    guard figures[first].segment != figures[last].segment else { return false }
    // Nothing is looked at beyond the next but one: a clause may have thousands of figures.
    let near = (max(first, index - 2)...min(last, index + 2)).filter {
      $0 != index && figures[$0].segment == figures[index].segment
    }
    guard near.count == 1, let other = near.first, !isOfBudget(figures[index]), !isOfBudget(figures[other]) else {
      return false
    }
    return abs(other - index) == 1 && figures[other].kind == .number && figures[other].perTime == nil
  }

  /// « op een budget van 38 »: it counts what was spent of it.
  private func isOfBudget(_ number: Figure) -> Bool {
    Range(from: max(clause.lowerBound, number.firstToken - 2), upTo: number.firstToken).contains {
      buffer.word($0, isA: .budget)
    }
  }

  private func lender(_ source: Figure?, to number: Figure) -> Figure? {
    source.flatMap { lendsUnit($0, to: number) ? $0 : nil }
  }

  /// "99.1 percent, and the contract asks for 99.5".
  private func lendsPercent(_ source: Figure, to number: Figure) -> Bool {
    source.kind == .share && source.unit != nil && source.perTime == nil && Self.isNearHundred(source.low)
      && Self.isNearHundred(number.low) && !number.low.isInteger && number.low != source.low
  }

  /// What something is available for, in per cent.
  static func isNearHundred(_ value: Rational) -> Bool { value >= Rational(90) && value < Rational(100) }

  /// « tombé deux fois, 40 minutes puis 50 »: how many times, and no length.
  private func isHowOften(_ figure: Figure) -> Bool {
    figure.endToken < clause.upperBound && buffer.word(figure.endToken, isA: .times)
  }

  /// « 3 j/h de plus que prévu, soit 11 au total »: what it comes to in all is no other figure of the kind.
  private func isInAll(_ figure: Figure) -> Bool {
    figure.endToken < clause.upperBound && occurrences.markers[figure.endToken].contains(.inAll)
  }

  /// `500 → 550 €`, « de 6 à 8 k€ »: the unit stands at the end.
  private func leads(to after: Figure?, from number: Figure) -> Bool {
    guard let after else { return false }
    return Range(from: number.endToken, upTo: after.firstToken).contains { index in
      tokens[index].symbol.isArrow || occurrences.markers[index].intersects(MarkerSet(.to, .outOf))
    }
  }

  /// « de 6 à 8 k€ »: thousands both, when they are far apart otherwise; « de 950 à 1,1 k€ » are not.
  func sharing(powerOf source: Figure, _ number: Figure) -> Figure {
    let power = source.power > 0 ? source.power : saysThousands(source) ? 3 : 0
    guard power > 0, number.power == 0, number.high < Rational(1000), !number.low.isNegative,
      let reach = try? number.high * Rational(30), reach < source.low.magnitude,
      let low = try? number.low * FigureGrammar.factor(Int(power)),
      let high = try? number.high * FigureGrammar.factor(Int(power))
    else { return number }
    var figure = number
    (figure.low, figure.high, figure.power) = (low, high, power)
    return figure
  }

  /// "invoiced €18,000 where we had budgeted 15": an amount in whole thousands.
  private func saysThousands(_ source: Figure) -> Bool {
    guard isMoney(source), source.perTime == nil, let thousands = try? source.low / Rational(1000) else { return false }
    return thousands.isInteger && source.low == source.high
  }

  /// « 50 bugs, une demi-journée chacun », « 3 malades, 2 semaines »: what is counted has a noun, and is no time.
  private func lendsUnit(_ source: Figure, to number: Figure) -> Bool {
    guard source.kind == .quantity, let unit = source.unit, !source.isEach, !source.isPerPerson else { return false }
    // "the rate of the two contractors goes from 600 to 640"
    if isCrowd(number, source) { return false }
    if isPriced(number, source) { return false }
    guard units.dimension(of: unit) == .time else { return !isOfExtraThings(number) && !countsOutages(number) }
    // "28 -> 21, three sprints in a row now": since when it has been so.
    if source.qualifier == .since || source.qualifier == .moment || isLast(source) { return false }
    let isNear =
      source.firstToken - number.endToken <= Self.reachOfTime && number.firstToken - source.endToken <= Self.reachOfTime
    if isOfWork(number) { return true }
    // « il fallait trois jours ; depuis le nouveau comité il en faut huit »
    return (isNear || isOfNow(number, after: source) || isOfPlan(number, after: source))
      && (!isBeforeConcept(number) || isBeforeTense(number) || isMoreThan(number))
  }

  /// « 1 800 € par mois et trois pannes »
  private func countsOutages(_ number: Figure) -> Bool {
    occurrences.concepts(at: number.endToken).contains { uses.isOutage($0.concept) }
  }

  /// "three extra exports, 14 person-days of work": what there are more of has a noun of its own.
  private func isOfExtraThings(_ number: Figure) -> Bool {
    let (more, noun) = (number.endToken, number.endToken + 1)
    return noun < clause.upperBound && tokens[noun].kind == .word && !occurrences.isFigure[noun]
      && occurrences.markers[more].contains(.increase) && occurrences.markers[noun].bits == 0
  }

  private func isOfNow(_ number: Figure, after source: Figure) -> Bool {
    let rest = Range(from: source.endToken, upTo: clause.upperBound)
    let place = number.firstToken..<number.endToken
    return occurrences.present.contains(.old) && clause.contains { occurrences.markers[$0].contains(.old) }
      && (buffer.isOfNow(place, in: rest) || buffer.tookSoLong(place, in: rest))
  }

  /// "needed only five weeks although we had planned eight": the word of the plan stands right beside the number.
  private func isOfPlan(_ number: Figure, after source: Figure) -> Bool {
    guard number.firstToken > source.endToken else { return false }
    return [number.firstToken - 1, number.endToken].contains {
      clause.contains($0) && occurrences.markers[$0].contains(.old) && !occurrences.markers[$0].contains(.new)
    }
  }

  /// "30 at 8 euros a month", « 30 à 8 € par mois »: so many at that price; « 30 à 40 € » is a range.
  private func isPriced(_ number: Figure, _ source: Figure) -> Bool {
    let link = number.endToken
    guard source.firstToken == link + 1 else { return false }
    if buffer.word(link, isA: .rate) { return true }
    return buffer.word(link, is: "a") && number.low > source.high
  }

  /// « 45 minutes contre 30 avant »: what follows is no noun.
  private func isBeforeTense(_ number: Figure) -> Bool {
    occurrences.markers[number.endToken].intersects(MarkerSet(.old, .new))
  }

  /// « bus factor de 1 sur la paie, risque de 2 semaines »: too far to be weeks as well.
  private static let reachOfTime = 5
}

extension TokenView {
  /// « désormais il en faut huit », « nous n'en sortons plus que 27 », "now it takes eight": how it is, and not what is
  /// still « à livrer ».
  func isOfNow(_ number: Range<Int>, in part: Range<Int>) -> Bool {
    let (first, end) = (number.lowerBound, number.upperBound)
    guard refersBack(first) || tokens[end].kind == .symbol, !word(end, is: "a"), !word(end, is: "te") else {
      return false
    }
    return !countsUs(first) && (word(first - 1, isA: .onlySo) || part.contains { word($0, isA: .byNow) })
  }

  /// « il nous en a fallu quatre », "it ended up taking five": how many of what was planned it took.
  func tookSoLong(_ number: Range<Int>, in part: Range<Int>) -> Bool {
    guard !countsUs(number.lowerBound), tokens[number.upperBound].kind == .symbol || isTook(number.upperBound) else {
      return word(number.upperBound, is: "mee") && isTook(number.upperBound + 1)
    }
    return Range(from: max(part.lowerBound, number.lowerBound - Self.reachOfTook), upTo: number.upperBound + 1)
      .contains { isTook($0) }
  }

  private func isTook(_ index: Int) -> Bool { word(index, isA: .took) }

  private static var reachOfTook: Int { 5 }

  /// "now we are 5", « nous ne sommes plus que trois »: people, whatever was counted before.
  func countsUs(_ number: Int) -> Bool {
    let end = word(number - 1, is: "que") && word(number - 2, is: "plus") ? number - 2 : number
    return word(end - 1, is: "sommes") || word(end - 1, is: "est") && word(end - 2, is: "on")
      || word(end - 1, isA: .be) && (word(end - 2, is: "we") || word(end - 2, is: "wij"))
  }
}
