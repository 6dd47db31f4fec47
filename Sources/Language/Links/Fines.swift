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

  /// Puts so many of them in the place of what one costs, in its part of the clause, and of their number.
  func countFines(from first: Int, _ figures: inout Scratch<Figure>) {
    for index in first..<figures.count where figures[index].isEach && isFineOfEach(figures[index]) {
      guard let count = (index + 1..<figures.count).first(where: { isCount(figures[$0], of: figures[index]) }),
        let low = try? figures[index].low * figures[count].low,
        let high = try? figures[index].high * figures[count].high
      else { continue }
      var total = figures[index]
      (total.low, total.high, total.isEach) = (low, high, false)
      total.endToken = figures[count].endToken
      total.bytes = total.bytes.lowerBound..<figures[count].bytes.upperBound
      figures[index] = total
      let gone = figures[count].firstToken
      figures.keep { [view = figures.view] in view[$0].firstToken != gone }
      return
    }
  }

  /// "26 slots", « nous en avons manqué 26 », « het zijn er 26 »: the noun again, or what stands for it.
  private func isCount(_ number: Figure, of fine: Figure) -> Bool {
    guard number.kind == .number, number.perTime == nil, let per = placeOfPer(fine) else { return false }
    let nouns = per + 1..<per + 4
    let after = number.endToken..<number.endToken + 2
    if after.contains(where: { word in nouns.contains { isSameNoun(word, $0) } }) { return true }
    let isLast = tokens[number.endToken].kind == .symbol || buffer.word(number.endToken, is: "geworden")
    return isLast
      && (number.firstToken - Self.reachOfPronoun..<number.firstToken).contains { buffer.word($0, isA: .tally) }
  }

  private static let reachOfPronoun = 4

  private func isSameNoun(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (buffer.letters(left).prefix(4), buffer.letters(right).prefix(4))
    return tokens[left].kind == .word && one.count == 4 && one.elementsEqual(other)
  }
}
