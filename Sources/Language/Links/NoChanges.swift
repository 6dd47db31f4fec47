import Quantities

/// What keeps two figures side by side from being one change.
extension FigureReader {
  /// « 90 € des 150 € dépensés », "three of the eight weeks planned": so much of it, and no other amount.
  func isPartOfAll(_ left: Figure, _ right: Figure) -> Bool {
    guard let unit = right.unit, units.dimension(of: unit) == .money && left.unit != nil || isLength(unit, right) else {
      return false
    }
    let between = Range(from: left.endToken, upTo: right.firstToken)
    // "€60k of the budget of €80k"
    let isOfBudget = between.count <= 5 && between.contains { buffer.word($0, isA: .budget) }
    return ((1...2).contains(between.count) || isOfBudget) && !isSpentOf(left, right, between)
      && (buffer.isOf(between.lowerBound) || ["des", "du"].contains { buffer.word(between.lowerBound, is: $0) })
  }

  private func isLength(_ unit: UnitID, _ figure: Figure) -> Bool {
    units.dimension(of: unit) == .time && figure.perTime == nil
  }

  /// « 30 h = 15 jours »: the same said twice.
  func areEqual(_ left: Figure, _ right: Figure) -> Bool {
    right.firstToken == left.endToken + 1 && tokens[left.endToken].symbol == Symbol("=")
  }

  /// "spent €190k, another €60k to go", "spent 3 + more next sprint": no other end of it.
  func isStillToCome(_ right: Figure) -> Bool {
    tokens[right.endToken].symbol == .plus && buffer.word(right.endToken + 1, isA: .more)
      || right.firstToken > clause.lowerBound && buffer.word(right.firstToken - 1, isA: .another)
  }

  /// « sur 31 points, 9 n'ont pas été terminés »: so many of them, no new figure.
  func isUndone(_ right: Figure) -> Bool {
    (right.endToken..<min(right.endToken + 4, clause.upperBound)).prefix { tokens[$0].symbol != .comma }.contains {
      occurrences.markers[$0].contains(.negation) && !occurrences.markers[$0].contains(.contrast)
    }
  }

  /// « 1 900 € au-dessus du prévisionnel »: already the difference, no end of a change.
  func isDifference(_ figure: Figure) -> Bool {
    guard figure.endToken < clause.upperBound else { return false }
    let markers = occurrences.markers[figure.endToken]
    return markers.intersects(MarkerSet(.increase, .decrease)) && !markers.contains(.old)
  }

  /// « l'estimation de 50 j/h est dépassée de 20 j/h »: by how much, and no new figure.
  func isAmountOfChange(_ figure: Figure) -> Bool {
    let link = figure.firstToken - 1
    guard link > clause.lowerBound,
      buffer.word(link, isA: .changeLink)
    else { return false }
    return occurrences.markers[link - 1].intersects(MarkerSet(.increase, .decrease))
  }

  /// "rose by €1,100 to €5,200", « augmente de 1 100 € pour atteindre 5 200 € »: the first is what the second is more by;
  /// « augmente de 4 100 à 5 200 € » are both ends.
  func isByHowMuch(_ left: Figure, _ right: Figure) -> Bool {
    guard isAmountOfChange(left) else { return false }
    let link = left.firstToken - 1
    return buffer.word(link, is: "by") || buffer.word(link, is: "met")
      || !isFromTo(left, right, Range(from: left.endToken, upTo: right.firstToken))
  }

  /// "13 (US1: 5 + US2: 8)": what it is made of.
  func isPartOfSum(_ left: Figure, _ right: Figure) -> Bool {
    right.endToken < tokens.count && tokens[right.endToken].symbol == .plus
      && Range(from: left.endToken, upTo: right.firstToken).contains { tokens[$0].symbol == .openParenthesis }
  }

  /// "five weeks late; we made up three": how much of it is won back.
  func isMadeGood(_ right: Figure) -> Bool {
    occurrences.present.contains(.recovered)
      && (max(clause.lowerBound, right.firstToken - 3)..<min(right.endToken + 4, clause.upperBound)).contains {
        occurrences.markers[$0].contains(.recovered)
      }
  }

  /// « Durée estimée : 3 jours | Antonin : 6 h »: a label that tells nothing of plans names whose the second is.
  func hasLabelOfItsOwn(_ left: Figure, _ right: Figure) -> Bool {
    guard
      let colon = Range(from: max(left.endToken, right.firstToken - 2), upTo: right.firstToken).last(where: {
        tokens[$0].symbol == .colon
      }), colon - 1 > left.endToken
    else { return false }
    let label = colon - 1
    return tokens[label].kind == .word && tokens[label].isCapitalised && occurrences.markers[label].bits == 0
      && occurrences.concepts(at: label).allSatisfy { uses.isFirstName($0.concept) }
  }

  /// "stats as of 4 January (compared to 2 December)": the day of a count.
  func isDayOfCount(_ left: Figure) -> Bool {
    left.firstToken - 1 > clause.lowerBound && buffer.word(left.firstToken - 1, is: "of")
      && buffer.word(left.firstToken - 2, is: "as")
  }
}
