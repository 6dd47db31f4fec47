import Quantities

/// What brackets say once more, or remark.
extension FigureReader {
  /// "2 days (16h)", "8 h per city (20 h for both)", "20 h over 3 weeks": the same once more, in brackets that name no
  /// plan, or in how much time.
  func isRestated(_ left: Figure, _ right: Figure) -> Bool {
    guard left.kind == right.kind, left.kind == .quantity || left.kind == .number else { return false }
    let before = right.firstToken - 1
    if tokens[before].symbol == .openParenthesis {
      let end = (right.endToken..<clause.upperBound).first { tokens[$0].symbol == .closeParenthesis }
      return !(left.endToken..<(end ?? clause.upperBound)).contains { tellsWhichOfTwo($0) }
    }
    // "200 hours, over three months"
    let link = tokens[left.endToken].symbol == .comma ? left.endToken + 1 : left.endToken
    return left.unit != right.unit && before <= link && isSpread(link)
  }

  /// "20 h over 3 weeks", « 20 h sur 3 semaines », "20 h across two sprints".
  private func isSpread(_ index: Int) -> Bool {
    buffer.word(index, is: "over") || buffer.word(index, is: "sur") || buffer.word(index, is: "across")
      || buffer.word(index, is: "verspreid")
  }

  private func tellsWhichOfTwo(_ index: Int) -> Bool {
    // « (20 h pour les deux) »: for what, and against nothing.
    !buffer.word(index, is: "pour")
      && (occurrences.markers[index].intersects(MarkerSet(.old, .new, .insteadOf, .increase, .decrease))
        || isVersus(index))
  }

  /// "planned vs. spent (as a team): 116 h", "… = 116 h", "… (116 h vs …)": heads go up to what is remarked of them.
  func beforeRemark(_ first: Int) -> Int {
    let colon = first - 1
    guard colon > clause.lowerBound,
      tokens[colon].symbol == .colon || tokens[colon].symbol == Symbol("=") || tokens[colon].symbol == .openParenthesis,
      tokens[colon - 1].symbol == .closeParenthesis,
      let open = (clause.lowerBound..<colon).last(where: { tokens[$0].symbol == .openParenthesis })
    else { return first }
    return open + 1
  }

  /// "five weeks late, three made up, two remain": bare numbers count in the unit of the delay, and the rest is what the
  /// first two tell.
  func readRecovered(from first: Int, _ figures: inout Scratch<Figure>) {
    if figures.count - first == 1, isLessOne(figures[first]) { return takeOne(from: first, &figures) }
    guard occurrences.present.contains(.recovered), figures.count - first > 1, let unit = figures[first].unit,
      units.dimension(of: unit) == .time, figures[first].perTime == nil, isMadeGood(figures[first + 1])
    else { return }
    for index in first + 1..<figures.count where isBareNumber(figures[index]) {
      figures.update(index) { ($0.kind, $0.unit) = (.quantity, unit) }
    }
    guard figures.count - first == 3, figures[first + 2].unit == unit,
      (try? figures[first].low - figures[first + 1].low) == figures[first + 2].low
    else { return }
    figures.remove(at: first + 2)
  }

  /// « trois semaines de retard, dont une rattrapée », "three weeks late, one of which we made up": « une » is no figure.
  private func isLessOne(_ figure: Figure) -> Bool {
    guard occurrences.present.contains(.recovered), figure.perTime == nil, !figure.isFromTo, figure.low > .one,
      figure.unit.map({ units.dimension(of: $0) }) == .time
    else { return false }
    return Range(from: figure.endToken, upTo: clause.upperBound).contains { index in
      buffer.word(index, isA: .one)
        && (buffer.word(index - 1, isA: .portion) || buffer.isOf(index + 1) && buffer.word(index + 2, is: "which"))
        && (index..<min(index + 7, clause.upperBound)).contains { occurrences.markers[$0].contains(.recovered) }
    }
  }

  private func takeOne(from first: Int, _ figures: inout Scratch<Figure>) {
    guard let low = try? figures[first].low - .one, let high = try? figures[first].high - .one else { return }
    figures.update(first) { ($0.low, $0.high) = (low, high) }
  }

  /// "the three-week delay was cut to one", « le retard de trois semaines est réduit d'une semaine »: what is left of it
  /// is told.
  func readReduced(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.reduced), let word = clause.first(where: { buffer.word($0, isA: .reduced) })
    else {
      return
    }
    // Beside « et » another fact may stand.
    let told = (first..<figures.count).filter { figures[$0].segment == segment(of: word) }
    guard (1...2).contains(told.count), let whole = told.first, isLengthOfTime(figures[whole]),
      figures[whole].endToken <= word
    else { return }
    if told.count == 2 { return reduce(whole, by: whole + 1, word, &figures) }
    // « ramené à une »: one of them.
    if isTo(word + 1), buffer.word(word + 2, isA: .one) {
      figures.update(whole) { ($0.low, $0.high) = (.one, .one) }
    }
  }

  private func isLengthOfTime(_ figure: Figure) -> Bool {
    figure.perTime == nil && !figure.isFromTo && figure.unit.map { units.dimension(of: $0) } == .time
  }

  /// To the second figure, or by as much.
  private func reduce(_ whole: Int, by rest: Int, _ word: Int, _ figures: inout Scratch<Figure>) {
    let (old, new) = (figures[whole], figures[rest])
    // « met een week ingekort »
    let isBehind = new.endToken == word && buffer.word(new.firstToken - 1, is: "met")
    guard isBehind || new.firstToken == word + 2 || new.firstToken == word + 3,
      isBareNumber(new) || new.unit == old.unit
    else { return }
    if isTo(word + 1) {
      figures.update(whole) { ($0.low, $0.high, $0.endToken) = (new.low, new.high, new.endToken) }
    } else if !isBehind, !buffer.isOf(word + 1), !buffer.word(word + 1, is: "by") {
      return
    } else if let low = try? old.low - new.low, let high = try? old.high - new.high, !low.isNegative {
      figures.update(whole) { ($0.low, $0.high, $0.direction) = (low, high, 0) }
    }
    figures.remove(at: rest)
  }

  private func isTo(_ index: Int) -> Bool {
    buffer.word(index, is: "to") || buffer.word(index, is: "a") || buffer.word(index, is: "tot")
  }

  private func isBareNumber(_ figure: Figure) -> Bool {
    figure.kind == .number && figure.perTime == nil && !figure.isEach
  }
}
