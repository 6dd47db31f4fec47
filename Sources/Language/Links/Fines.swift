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
