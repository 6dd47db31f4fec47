import Quantities

/// How many of those that come each month or week.
extension FigureReader {
  /// "3 of our 20 releases a month", « sur 20 livraisons par mois, 3 échouent », "20 releases a month; 3 of them fail":
  /// three a month are told of, in the place of the twenty.
  func takeCountsOfFigures(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1, figures.count - first < Clause.capacity else { return }
    for index in (first + 1..<figures.count).reversed() {
      let (left, right) = (figures[index - 1], figures[index])
      if isCount(left, of: right), isPartOf(right, behind: left) {
        figures.update(index) { ($0.low, $0.high) = (left.low, left.high) }
        figures.remove(at: index - 1)
      } else if isCount(right, of: left), isWhole(left, before: right) || isOfThem(right) {
        figures.update(index - 1) { ($0.low, $0.high) = (right.low, right.high) }
        figures.remove(at: index)
      }
    }
  }

  private func isCount(_ part: Figure, of whole: Figure) -> Bool {
    guard part.kind == .number, whole.kind == .number, whole.perTime != nil else { return false }
    return part.perTime == nil && !part.isEach && !part.isChange && !whole.isChange && part.high < whole.low
  }

  /// "3 of our 20", « 3 de nos 20 », « 3 van de 20 ».
  private func isPartOf(_ whole: Figure, behind part: Figure) -> Bool {
    let between = Range(from: part.endToken, upTo: whole.firstToken)
    guard (1...3).contains(between.count), isOutOf(between.lowerBound) else { return false }
    return between.dropFirst().allSatisfy {
      buffer.word($0, isA: .article) || buffer.word($0, isA: .whose) || buffer.word($0, isA: .ourPeople)
        || occurrences.markers[$0].contains(.outOf)
    }
  }

  /// "Of our 20 releases a month, 3 fail", « Sur 20 livraisons par mois, 3 échouent », « Van de 20 mislukken er 3 ».
  private func isWhole(_ whole: Figure, before part: Figure) -> Bool {
    let opening = Range(from: max(clause.lowerBound, whole.firstToken - 3), upTo: whole.firstToken)
    guard opening.contains(where: { isOutOf($0) }) else { return false }
    return tokens[part.firstToken - 1].symbol == .comma || buffer.word(part.firstToken - 1, is: "er")
  }

  /// "3 of them", « 3 d'entre elles », « dont 3 », « 3 ervan ».
  private func isOfThem(_ part: Figure) -> Bool {
    let end = part.endToken
    return part.isPortion || isOutOf(end) && buffer.word(end + 1, isA: .anaphor)
      || buffer.word(end, is: "d") && buffer.word(end + 2, is: "entre") || buffer.word(end, is: "ervan")
  }

  private func isOutOf(_ index: Int) -> Bool {
    buffer.isOf(index) || occurrences.markers[index].contains(.outOf)
  }
}
