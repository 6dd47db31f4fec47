import Quantities

/// What has become so many times as much: one figure and a word tell both ends of the change.
extension FigureReader {
  /// « la facture de 1 400 € par mois a triplé », "doubled to €2,800 a month".
  func takeMultiples(from first: Int, _ figures: inout Scratch<Figure>) {
    guard [SmallWord.doubled, .tripled, .halved, .reduced].contains(where: { buffer.smallWords.contains($0) }),
      let word = clause.first(where: { times($0) != nil && !cause.contains($0) }), let times = times(word)
    else { return }
    var only: Int?
    // With two figures the words between them say more; « 30 runs a day » is no second one.
    for index in first..<figures.count
    where figures[index].kind == .quantity && figures[index].segment == segment(of: word)
      && figures[index].low != .one && !(isInTwo(word) && figures[index].firstToken == word + 2)
    {
      guard only == nil else { return }
      only = index
    }
    guard let only, !figures[only].isFromTo, !figures[only].isChange, !figures[only].isEach,
      let change = multiple(of: figures[only], times, beside: word)
    else { return }
    figures.update(only) {
      $0.isChange = true
      ($0.oldLow, $0.oldHigh) = change.from
      ($0.low, $0.high) = change.to
    }
  }

  /// From the figure before the word to so many times as much; a figure behind it is what it has come to.
  private func multiple(of figure: Figure, _ times: Rational, beside word: Int) -> Figure.Change? {
    if figure.endToken <= word {
      guard let low = try? figure.low * times, let high = try? figure.high * times else { return nil }
      return Figure.Change(from: (figure.low, figure.high), to: (low, high))
    }
    guard word + 1 < figure.firstToken, let low = try? figure.low / times, let high = try? figure.high / times,
      figure.direction == 0
    else { return nil }
    // « doublé de 700 € » says neither.
    if buffer.isOf(figure.firstToken - 1) { return nil }
    return Figure.Change(from: (low, high), to: (figure.low, figure.high))
  }

  /// "cut in half", « divisée par deux », « réduit de moitié ».
  private func isInTwo(_ word: Int) -> Bool {
    guard buffer.word(word, isA: .reduced), word + 2 < clause.upperBound else { return false }
    if buffer.word(word + 1, is: "de") { return buffer.word(word + 2, is: "moitie") }
    let isBy = ["in", "by", "par"].contains { buffer.word(word + 1, is: $0) }
    return isBy && ["half", "deux", "two", "twee"].contains { buffer.word(word + 2, is: $0) }
  }

  /// « a doublé », and not « la double signature »: without its accent the verb stands behind « a » or « ont ».
  private func times(_ word: Int) -> Rational? {
    let isBare = ["double", "triple"].contains { buffer.word(word, is: $0) } && !tokens[word].isAccented
    if isBare, !buffer.word(word - 1, is: "a"), !buffer.word(word - 1, is: "ont") { return nil }
    if buffer.word(word, isA: .doubled) { return Rational(2) }
    if buffer.word(word, isA: .tripled) { return Rational(3) }
    return buffer.word(word, isA: .halved) || isInTwo(word) ? try? Rational(1, 2) : nil
  }
}
