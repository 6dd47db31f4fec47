import Quantities

/// What several come to, told by the writer beside them.
extension FigureReader {
  /// « trois serveurs inutilisés, ensemble 480 € par mois », "€480 a month in all": how many they are is no factor of the
  /// only amount.
  func dropCountOfTotal(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.together) || occurrences.present.contains(.inAll) else { return }
    let amounts = (first..<figures.count).filter { isMoney(figures[$0]) }
    guard let amount = amounts.last, amounts.count <= 2, isTotal(figures[amount]) else { return }
    let counts = (first..<amount).filter { figures[$0].kind == .number && figures[$0].perTime == nil }
    let price = amounts.count == 2 ? amounts[0] : nil
    // « trois pénalités de 500 €, soit 1 500 € au total »: what the two come to, told by the writer.
    if let price, !counts.contains(where: { isTotal(figures[amount], of: figures[$0], at: figures[price]) }) { return }
    figures.keep { $0 != price && !counts.contains($0) }
  }

  /// "two developers are ill, three days in all", "three releases a month fail, with two hours of downtime in all": of a time
  /// that is told for all of them, each has its part.
  func divideTotalTime(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.together) || occurrences.present.contains(.inAll), figures.count - first == 2
    else { return }
    let (count, total) = (figures[first], figures[first + 1])
    guard isPeople(count) || count.kind == .number && (count.perTime != nil || isTimes(count)), count.low == count.high,
      count.low > .one, isTime(total), !total.isPerPerson, !total.isEach, isTotalTime(total),
      let low = try? total.low / count.low,
      let high = try? total.high / count.low
    else { return }
    // "three times, two hours in all": what is told is the outage as it is.
    if isTimes(count), count.perTime == nil { return figures.remove(at: first) }
    figures.update(first + 1) { ($0.low, $0.high) = (low, high) }
  }

  /// "went down three times for two hours", « deux fois une heure »: so long each time.
  func markEachTime(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.often) else { return }
    if figures.count - first == 1 { return doubleTwice(at: first, &figures) }
    guard figures.count - first == 2 else { return }
    let (count, time) = (figures[first], figures[first + 1])
    guard count.kind == .number, count.perTime == nil, count.low > .one, isTimes(count), isTime(time),
      time.perTime == nil,
      !isTotalTime(time), time.firstToken - count.endToken <= 2,
      occurrences.concepts(in: clause).contains(where: { uses.isOutage($0.concept) })
    else { return }
    figures.update(first + 1) { $0.isEach = true }
  }

  /// "went down twice for an hour", "twice, an hour each time".
  private func doubleTwice(at time: Int, _ figures: inout Scratch<Figure>) {
    let figure = figures[time]
    guard isTime(figure), figure.perTime == nil, !isTotalTime(figure),
      (max(clause.lowerBound, figure.firstToken - 2)..<figure.firstToken).contains(where: {
        buffer.word($0, is: "twice")
      }),
      occurrences.concepts(in: clause).contains(where: { uses.isOutage($0.concept) }),
      let low = try? figure.low + figure.low, let high = try? figure.high + figure.high
    else { return }
    figures.update(time) { ($0.low, $0.high, $0.isEach) = (low, high, false) }
  }

  /// « trois fois », "twice": how often.
  private func isTimes(_ count: Figure) -> Bool {
    buffer.word(count.endToken - 1, isA: .often) || buffer.word(count.endToken, isA: .often)
  }

  /// "30 minutes and 45 minutes, 1 h 15 in total": what they come to, told by the writer.
  func dropTotalOfParts(from first: Int, _ figures: inout Scratch<Figure>) {
    let last = figures.count - 1
    guard last - first >= 2, isTime(figures[last]), isToldAsTotal(figures[last]) else { return }
    let parts = (first..<last).filter { isTime(figures[$0]) && figures[$0].perTime == nil }
    let sum = parts.reduce(Rational?.some(.zero)) { sum, part in
      guard let sum, let amount = scaled(figures[part], toUnitOf: figures[last])?.low else { return nil }
      return try? sum + amount
    }
    guard parts.count >= 2, sum == figures[last].low else { return }
    figures.remove(at: last)
  }

  private func isToldAsTotal(_ figure: Figure) -> Bool {
    let word = figure.firstToken - 1
    return isTotal(figure) || ["total", "totaal"].contains { buffer.word(word, is: $0) }
      || tokens[word].symbol == .colon && ["total", "totaal"].contains { buffer.word(word - 1, is: $0) }
  }

  /// "two hours of downtime in all" has its noun between.
  private func isTotalTime(_ figure: Figure) -> Bool {
    isTotal(figure)
      || (figure.endToken..<min(figure.endToken + 4, clause.upperBound)).prefix {
        tokens[$0].kind == .word || tokens[$0].symbol.joinsWords
      }.contains {
        occurrences.markers[$0].contains(.inAll)
      }
  }

  private func isTotal(_ total: Figure, of count: Figure, at price: Figure) -> Bool {
    guard let product = try? count.low * price.low else { return false }
    return product == total.low && price.perTime == total.perTime
  }

  /// « samen goed voor », "together worth", « au total » beside it.
  private func isTotal(_ figure: Figure) -> Bool {
    let before = max(clause.lowerBound, figure.firstToken - Self.reachOfTotal)..<figure.firstToken
    return (before.lowerBound..<figure.endToken + 1).contains { index in
      buffer.word(index, isA: .together) || occurrences.markers[index].contains(.inAll)
    }
  }

  private static let reachOfTotal = 4
}
