import Quantities

/// "a penalty of €500 per missed slot, and we missed 26 slots": what one costs, and how many there were.
extension FigureReader {
  /// What one costs, and no amount due, until it is said how many there were.
  func isFineOfEach(_ figure: Figure) -> Bool {
    guard figure.perTime == nil, let per = placeOfPer(figure) else { return false }
    return tokens[per + 1].kind == .word && !occurrences.isFigure[per + 1]
      && !occurrences.markers[per + 1].contains(.article) && !buffer.word(per + 1, isA: .noThing)
  }

  /// « par » behind an amount that is called a penalty: « 200 € de pénalité par lot refusé ».
  private func placeOfPer(_ figure: Figure) -> Int? {
    guard let unit = figure.unit, units.dimension(of: unit) == .money, !figure.isPerPerson else { return nil }
    let noun = figure.endToken..<figure.endToken + 3
    let isNamed = occurrences.concepts(in: noun).contains { uses.isDeviation($0.concept) }
    guard let per = noun.first(where: { isPer($0) }), per == figure.endToken || isNamed,
      isNamed || isOfDeviation(figure)
    else { return nil }
    return per
  }

  /// Keeps of the bare numbers the one that says how many there were: those of a clause or a week count none of them.
  func keepCountOfFines(from first: Int, _ figures: inout Scratch<Figure>) {
    guard let fine = (first..<figures.count).first(where: { figures[$0].isEach && isFineOfEach(figures[$0]) }) else {
      return
    }
    let count = (fine + 1..<figures.count).first { isCount(figures[$0], of: figures[fine]) }
    figures.keep { [view = figures.view] in
      $0 < first || $0 == count || view[$0].kind != .number || view[$0].perTime != nil
    }
  }

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
    guard isPeople(count) || count.kind == .number && count.perTime != nil, count.low == count.high, count.low > .one,
      isTime(total), !total.isPerPerson, !total.isEach, isTotalTime(total), let low = try? total.low / count.low,
      let high = try? total.high / count.low
    else { return }
    figures.update(first + 1) { ($0.low, $0.high) = (low, high) }
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
    let before = max(clause.lowerBound, figure.firstToken - 3)..<figure.firstToken
    return (before.lowerBound..<figure.endToken + 1).contains { index in
      buffer.word(index, isA: .together) || occurrences.markers[index].contains(.inAll)
    }
  }

  /// "26 slots", « nous en avons manqué 26 », « het zijn er 26 »: the noun again, or what stands for it.
  private func isCount(_ number: Figure, of fine: Figure) -> Bool {
    guard number.kind == .number, number.perTime == nil, let per = placeOfPer(fine) else { return false }
    let nouns = per + 1..<per + 4
    let after = number.endToken..<number.endToken + 2
    if after.contains(where: { word in nouns.contains { isSameNoun(word, $0) } }) { return true }
    let isLast = tokens[number.endToken].kind == .symbol || buffer.word(number.endToken, is: "geworden")
    return isLast && buffer.refersBack(number.firstToken)
  }

  private func isSameNoun(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (buffer.letters(left).prefix(4), buffer.letters(right).prefix(4))
    return tokens[left].kind == .word && one.count == 4 && one.elementsEqual(other)
  }
}
