import Quantities

/// Shares of a figure that is told with them.
extension FigureReader {
  /// "a third of the 30 points", « pénalités : 3 % de 260 000 € »: what is told is the part, in the figure's place.
  func takePartsOfFigures(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1 else { return }
    for index in (first..<figures.count - 1).reversed()
    where isPart(figures[index], of: figures[index + 1]) || isShareOfDue(figures[index], of: figures[index + 1])
      || isRateOfDue(figures[index], of: figures[index + 1])
    {
      guard let share = share(figures[index]), let low = try? share * figures[index + 1].low,
        let high = try? share * figures[index + 1].high
      else { continue }
      let part = figures[index]
      figures.update(index + 1) {
        ($0.low, $0.high) = (low, high)
        $0.firstToken = part.firstToken
        $0.bytes = part.bytes.lowerBound..<$0.bytes.upperBound
        // « 2 % par semaine sur un contrat de 150 000 € »
        if part.perTime != nil { $0.perTime = part.perTime }
      }
      figures.remove(at: index)
    }
  }

  /// « 25 % de plus que les 16 j/h estimés » is so much more; of « 5 j/h de plus que les 8 annoncés » the 8 are the plan.
  func takeBasesOfDifferences(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1 else { return }
    for index in (first..<figures.count - 1).reversed()
    where index + 1 < figures.count && isMoreThan(figures[index], figures[index + 1]) {
      let (more, base) = (figures[index], figures[index + 1])
      if more.kind == .share {
        guard let share = share(more), let low = try? share * base.low, let high = try? share * base.high else {
          continue
        }
        figures.update(index + 1) {
          ($0.low, $0.high, $0.firstToken, $0.endToken) = (low, high, more.firstToken, more.endToken)
          $0.bytes = more.bytes
        }
        figures.remove(at: index)
      } else {
        figures.remove(at: index + 1)
        // "eight days, six more than the two we had planned": all of them is no more than that.
        if index > first, isSum(figures[index - 1], of: more, base) { figures.remove(at: index - 1) }
      }
    }
  }

  /// "cost 52 person-days, 12 more than estimated", « 52 j/h, 12 de plus que prévu »: by how much, behind all of them.
  func dropWholeOfDifference(from first: Int, _ figures: inout Scratch<Figure>) {
    for index in (first..<figures.count).reversed()
    where index > first && isMoreThanPlanned(figures[index]) && isWhole(figures[index - 1], before: figures[index]) {
      figures.remove(at: index - 1)
    }
  }

  /// "12 more than estimated": what follows is the plan.
  private func isMoreThanPlanned(_ figure: Figure) -> Bool {
    if isMoney(figure), isMoreThan(figure) { return true }
    let isUnder = ["under", "below", "over", "above", "sous", "onder", "boven"].contains {
      buffer.word(figure.endToken, is: $0)
    }
    return (isMoreThan(figure) || isUnder)
      && Range(from: figure.endToken, upTo: min(figure.endToken + Self.reachOfBase, clause.upperBound)).contains {
        occurrences.markers[$0].contains(.old) || buffer.word($0, isA: .budget)
      }
  }

  private func isWhole(_ whole: Figure, before more: Figure) -> Bool {
    guard whole.kind == .quantity, whole.unit == more.unit, whole.perTime == more.perTime, !whole.isFromTo,
      !whole.isSigned,
      whole.direction == 0, more.low <= whole.low, isTime(whole) || isWorkOrMoney(whole)
    else { return false }
    let between = Range(from: whole.endToken, upTo: more.firstToken)
    return between.count <= Self.reachOfBase
      && between.contains { tokens[$0].kind == .symbol || buffer.word($0, isA: .sequelLink) }
      && !occurrences.contains(.coordination, in: between)
  }

  /// "overran its estimate of 40 person-days by 48", « dépasse de 14 000 € les 11 000 € du devis »: by how much, and what was
  /// planned is no other end of it.
  func dropPlanOfOverrun(from first: Int, _ figures: inout Scratch<Figure>) {
    guard occurrences.present.contains(.increase), figures.count - first == 2 else { return }
    let both = [first, first + 1]
    guard let amount = both.first(where: { isByAmount(figures[$0]) }), let plan = both.first(where: { $0 != amount }),
      !figures[amount].isFromTo, !figures[plan].isFromTo, isOfThePlan(figures[plan]) || figures[amount].kind == .share,
      figures[amount].unit == figures[plan].unit || figures[amount].unit == nil
        || figures[amount].kind == .share && isWorkToDo(figures[plan]),
      let unit = figures[plan].unit, clause.contains(where: { overruns($0) })
    else { return }
    let (part, whole) = (figures[amount], figures[plan])
    // « steeg met een kwart, ze was 12.000 euro per maand »
    let isPart = part.kind == .share || part.unit == nil && isFraction(part)
    let share = part.kind == .share ? self.share(part) : part.low
    guard let share, !isPart || part.low == part.high, let low = isPart ? try? share * whole.low : part.low,
      let high = isPart ? try? share * whole.high : part.high
    else { return }
    figures.update(amount) {
      ($0.kind, $0.unit, $0.direction, $0.low, $0.high) = (.quantity, unit, 1, low, high)
      if isPart { $0.perTime = whole.perTime }
    }
    figures.remove(at: plan)
  }

  /// "€15k over its €80k budget", "more than the €80k budgeted": what it is more than stands behind it.
  func dropPlanBehindAmount(from first: Int, _ figures: inout Scratch<Figure>) {
    guard occurrences.present.contains(.increase), figures.count - first == 2 else { return }
    let (amount, plan) = (figures[first], figures[first + 1])
    let between = Range(from: amount.endToken, upTo: plan.firstToken)
    guard amount.kind == .quantity, isWorkOrMoney(amount), amount.unit == plan.unit, amount.low < plan.low,
      amount.perTime == plan.perTime, (1...5).contains(between.count), isOfThePlan(plan),
      occurrences.contains(.increase, in: between.lowerBound..<between.lowerBound + 2),
      between.allSatisfy({ tokens[$0].kind == .word && !occurrences.markers[$0].contains(.coordination) })
    else { return }
    figures.update(first) { $0.direction = 1 }
    figures.remove(at: first + 1)
  }

  /// « de 8 %, soit 4 000 € de plus par an »: what the share comes to is told beside it.
  func dropShareToldAsAmount(from first: Int, _ figures: inout Scratch<Figure>) {
    for index in (first..<max(first, figures.count - 1)).reversed()
    where figures[index].kind == .share && !figures[index].isChance && isMoney(figures[index + 1])
      && tellsAmount(of: figures[index], figures[index + 1])
    {
      figures.remove(at: index)
    }
  }

  /// Behind a pause, and so much more.
  private func tellsAmount(of share: Figure, _ amount: Figure) -> Bool {
    let between = Range(from: share.endToken, upTo: amount.firstToken)
    let behind = amount.endToken..<min(amount.endToken + 4, clause.upperBound)
    return (1...4).contains(between.count) && between.contains { tokens[$0].kind == .symbol }
      && (behind.contains { occurrences.markers[$0].intersects(MarkerSet(.increase, .decrease)) }
        || between.contains { index in ["soit", "i"].contains { buffer.word(index, is: $0) } })
  }

  private func isWorkToDo(_ figure: Figure) -> Bool {
    figure.unit.map { units.dimension(of: $0) == .effort } ?? false
  }

  private func isByAmount(_ figure: Figure) -> Bool {
    let link = figure.firstToken - 1
    return link > clause.lowerBound && (buffer.word(link, is: "by") || buffer.word(link, is: "met"))
      || buffer.word(link, is: "de") && overruns(link - 1)
  }

  /// "its estimate of 40", « de 11 000 € du devis »: the noun of the plan stands beside it.
  private func isOfThePlan(_ figure: Figure) -> Bool {
    let around = max(clause.lowerBound, figure.firstToken - 3)..<min(figure.endToken + 3, clause.upperBound)
    return around.contains { index in
      buffer.word(index, isA: .budget) || buffer.word(index, isA: .plannedAmount)
        || occurrences.markers[index].contains(.old) && !occurrences.isFigure[index]
    }
  }

  /// « dépasse », "overran", « over … heen ».
  private func overruns(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.increase)
      || buffer.word(index, is: "over")
        && (index + 1..<clause.upperBound).contains { buffer.word($0, is: "heen") }
  }

  private func isSum(_ whole: Figure, of more: Figure, _ base: Figure) -> Bool {
    guard whole.unit == more.unit, let sum = try? more.low + base.low else { return false }
    return whole.low == sum && !whole.isChange
  }

  private func isMoreThan(_ more: Figure, _ base: Figure) -> Bool {
    // "six more than the two we had planned"
    guard base.kind == .number || base.kind == .quantity && isWorkOrMoney(base), isMoreThan(more), more.perTime == nil,
      base.perTime == nil || more.kind == .share,
      base.firstToken - more.endToken <= Self.reachOfBase
    else { return false }
    return more.kind == .share && !more.isChance
      || more.kind == .quantity && (isWorkOrMoney(more) || isTime(more) && isOfThePlan(base))
  }

  private func isWorkOrMoney(_ figure: Figure) -> Bool {
    isMoney(figure) || figure.unit.map { units.dimension(of: $0) } == .effort
  }

  private static let reachOfBase = 5

  /// Nothing but "of the" between: points, people and things are parted so, and no length of time or amount, which a rule
  /// may hold against the share.
  private func isPart(_ share: Figure, of figure: Figure) -> Bool {
    guard share.kind == .share, !share.isChance, share.isOfSomething, share.perTime == nil, !share.isMovedBy,
      figure.kind == .number || isCountable(figure), !figure.isChange, figure.perTime == nil
    else { return false }
    let between = Range(from: share.endToken, upTo: figure.firstToken)
    // « 20 % de 12 livraisons » is left to the rules: how often, and how many of them.
    guard figure.kind != .number || between.count == 2 else { return false }
    return !between.isEmpty && between.count <= 2
      && between.allSatisfy { isPartitive($0) }
  }

  /// « 2 % par semaine sur un contrat de 150 000 € », "2% a week on the €150,000 contract": so much of it each time.
  private func isRateOfDue(_ share: Figure, of amount: Figure) -> Bool {
    guard share.kind == .share, share.perTime != nil, share.low == share.high, !share.isMovedBy, share.direction == 0,
      amount.kind == .quantity, amount.perTime == nil, amount.low == amount.high, !amount.isChange, isMoney(amount)
    else { return false }
    let between = Range(from: share.endToken, upTo: amount.firstToken)
    return (1...5).contains(between.count) && between.allSatisfy { tokens[$0].kind == .word }
      && (isPartitive(between.lowerBound) || ["on", "sur", "op"].contains { buffer.word(between.lowerBound, is: $0) })
      && occurrences.concepts(in: clause).contains { uses.isDeviation($0.concept) }
  }

  /// "10% of their €14,000 fee": of what is due, nothing but "of", "of their" between.
  private func isShareOfDue(_ share: Figure, of amount: Figure) -> Bool {
    guard share.kind == .share, !share.isChance, share.low == share.high, share.perTime == nil, !share.isMovedBy,
      share.direction == 0,
      amount.kind == .quantity, amount.low == amount.high, !amount.isChange, isMoney(amount)
    else { return false }
    let between = Range(from: share.endToken, upTo: amount.firstToken)
    guard !between.isEmpty, between.allSatisfy({ tokens[$0].kind == .word }) else { return false }
    // « 2 % du contrat de 200 k€ par semaine de retard »
    if between.count <= 2 || amount.perTime != nil && between.count <= 4 && buffer.isOf(between.upperBound - 1) {
      return isPartitive(between.lowerBound)
        && occurrences.concepts(in: clause).contains { uses.isDeviation($0.concept) || uses.isThreat($0.concept) }
    }
    guard amount.perTime == nil else { return false }
    // "a 5% penalty on the invoice of €84,000"
    return between.count <= Self.reachOfDue && buffer.isOf(between.upperBound - 1)
      && occurrences.concepts(in: between.lowerBound..<between.lowerBound + 2).contains { uses.isDeviation($0.concept) }
      && !occurrences.contains(.verb, in: between)
  }

  private static let reachOfDue = 7

  /// "of", "the", "our", « des ».
  private func isPartitive(_ index: Int) -> Bool {
    buffer.isOf(index) || buffer.word(index, isA: .article) || buffer.word(index, isA: .whose)
      || occurrences.markers[index].contains(.link)
  }

  private func isCountable(_ figure: Figure) -> Bool {
    guard figure.kind == .quantity, let unit = figure.unit else { return false }
    let dimension = units.dimension(of: unit)
    return dimension == .points || dimension == .people
  }

  /// Of one: « 20 % » is a fifth.
  private func share(_ figure: Figure) -> Rational? {
    guard figure.low == figure.high else { return nil }
    return figure.unit == nil ? figure.low : try? figure.low / Rational(100)
  }

  /// "three more than the plan allowed", « deux de moins que prévu »: by how much, and no end of a change.
  func isMoreThan(_ figure: Figure) -> Bool {
    guard figure.kind != .date, figure.endToken + 1 < clause.upperBound else { return false }
    // "four more days than the eight planned" has it within.
    return Range(from: figure.firstToken + 1, upTo: min(figure.endToken + 2, clause.upperBound)).contains {
      occurrences.markers[$0].intersects(MarkerSet(.increase, .decrease)) || buffer.word($0, isA: .longer)
        || buffer.word($0, isA: .more)
    }
      && Range(from: figure.endToken, upTo: min(figure.endToken + 3, clause.upperBound)).contains { index in
        ["than", "que", "qu", "dan"].contains { buffer.word(index, is: $0) }
      }
  }

  /// "3 hours, 40 minutes longer than the one in May", « 40 minutes de plus que celle de mai »: what sets the first against
  /// another of its kind is no part of it.
  func dropComparedWithOthers(from first: Int, _ figures: inout Scratch<Figure>) {
    for index in (first..<figures.count).reversed()
    where index > first && figures[index].kind == .quantity && isMoreThan(figures[index]) && isThanOther(figures[index])
      && areOfOneDimension(figures[index], figures[index - 1])
    {
      figures.remove(at: index)
    }
  }

  private func areOfOneDimension(_ left: Figure, _ right: Figure) -> Bool {
    guard let one = left.unit, let other = right.unit else { return false }
    return units.dimension(of: one) == units.dimension(of: other)
  }

  private func isThanOther(_ figure: Figure) -> Bool {
    let end = min(figure.endToken + 4, clause.upperBound)
    guard
      let than = Range(from: figure.endToken, upTo: end).first(where: { index in
        ["than", "que", "qu", "dan"].contains { buffer.word(index, is: $0) }
      })
    else { return false }
    return ["celle", "celui", "that", "die", "one"].contains { word in
      buffer.word(than + 1, is: word) || buffer.word(than + 2, is: word)
    }
  }

  /// "7 of our 29 points", « 7 de nos 29 points », « 7 van onze 29 ».
  func isOutOfOurs(_ right: Figure, _ between: Range<Int>) -> Bool {
    guard between.count == 2, buffer.word(between.lowerBound + 1, isA: .whose) else { return false }
    return buffer.isOf(between.lowerBound) || occurrences.markers[between.lowerBound].contains(.outOf)
  }
}
