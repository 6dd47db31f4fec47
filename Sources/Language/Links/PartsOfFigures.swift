import Quantities

/// Shares of a figure that is told with them.
extension FigureReader {
  /// "a third of the 30 points", « pénalités : 3 % de 260 000 € »: what is told is the part, in the figure's place.
  func takePartsOfFigures(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1 else { return }
    for index in (first..<figures.count - 1).reversed()
    where isPart(figures[index], of: figures[index + 1]) || isShareOfDue(figures[index], of: figures[index + 1]) {
      guard let share = share(figures[index]), let low = try? share * figures[index + 1].low,
        let high = try? share * figures[index + 1].high
      else { continue }
      let part = figures[index]
      figures.update(index + 1) {
        ($0.low, $0.high) = (low, high)
        $0.firstToken = part.firstToken
        $0.bytes = part.bytes.lowerBound..<$0.bytes.upperBound
      }
      figures.remove(at: index)
    }
  }

  /// Nothing but "of the" between: points, people and things are parted so, and no length of time or amount, which a rule
  /// may hold against the share.
  private func isPart(_ share: Figure, of figure: Figure) -> Bool {
    guard share.kind == .share, share.isOfSomething, share.perTime == nil, !share.isMovedBy,
      figure.kind == .number || isCountable(figure), !figure.isChange, figure.perTime == nil
    else { return false }
    let between = Range(from: share.endToken, upTo: figure.firstToken)
    // « 20 % de 12 livraisons » is left to the rules: how often, and how many of them.
    guard figure.kind != .number || between.count == 2 else { return false }
    return !between.isEmpty && between.count <= 2
      && between.allSatisfy { isPartitive($0) }
  }

  /// "10% of their €14,000 fee": of what is due, nothing but "of", "of their" between.
  private func isShareOfDue(_ share: Figure, of amount: Figure) -> Bool {
    guard share.kind == .share, share.low == share.high, share.perTime == nil, !share.isMovedBy, share.direction == 0,
      amount.kind == .quantity, amount.low == amount.high, amount.perTime == nil, !amount.isChange, isMoney(amount)
    else { return false }
    let between = Range(from: share.endToken, upTo: amount.firstToken)
    return !between.isEmpty && between.count <= 2 && buffer.isOf(between.lowerBound)
      && between.dropFirst().allSatisfy { tokens[$0].kind == .word }
      && occurrences.concepts(in: clause).contains { uses.isDeviation($0.concept) }
  }

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
}
