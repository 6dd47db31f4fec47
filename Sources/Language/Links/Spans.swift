import Quantities

/// Two figures that bound something, or of which one only names something, and no change.
extension FigureReader {
  /// "ranging from 10 minutes to up to 2 days": from the least to the most.
  func isRanging(_ left: Figure) -> Bool {
    let before = max(clause.lowerBound, left.firstToken - 2)..<left.firstToken
    return before.contains { index in Self.ranging.contains { buffer.word(index, is: $0) } }
  }

  private static let ranging: [StaticString] = [
    "ranging", "ranges", "ranged", "anywhere", "somewhere", "varying", "varies", "varied", "allant", "variant", "varie",
    "varient", "gaande", "varierend", "varieert",
  ]

  /// Makes one range of the two ends.
  func joinRanges(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 1 else { return }
    var kept = first
    for index in (first + 1)..<figures.count {
      if let range = range(from: figures[kept], to: figures[index]) {
        figures[kept] = range
      } else {
        kept += 1
        figures[kept] = figures[index]
      }
    }
    figures.keep { $0 <= kept }
  }

  private func range(from left: Figure, to right: Figure) -> Figure? {
    if isSpanning(left, right) {
      var range = right
      (range.low, range.firstToken) = (left.low, left.firstToken)
      range.bytes = left.bytes.lowerBound..<right.bytes.upperBound
      return range
    }
    guard left.kind == .quantity, right.kind == .quantity, !left.isRange, !right.isRange,
      isFromLeast(left, right) || isHyphenated(left, right), left.perTime == right.perTime, let unit = left.unit,
      let other = right.unit,
      units.dimension(of: unit) == units.dimension(of: other),
      let high = scaled(right, toUnitOf: left)?.high, left.low < high
    else { return nil }
    var range = left
    range.high = high
    range.endToken = right.endToken
    range.bytes = left.bytes.lowerBound..<right.bytes.upperBound
    return range
  }

  /// "between 2 to 15 min", "from 2 hours up to 8 hours": the ends of one range, and no two lengths.
  private func isSpanning(_ left: Figure, _ right: Figure) -> Bool {
    guard right.kind == .quantity, right.low == right.high, left.low == left.high, left.low < right.low,
      left.perTime == nil, left.unit == nil && left.kind == .number || left.unit == right.unit,
      right.firstToken - left.endToken <= 1
    else { return false }
    let opening = [left.firstToken - 1, left.firstToken]
    if buffer.word(left.endToken, is: "to") { return opening.contains { buffer.word($0, is: "between") } }
    return buffer.word(right.firstToken, is: "up") && opening.contains { buffer.word($0, is: "from") }
  }

  private func isFromLeast(_ left: Figure, _ right: Figure) -> Bool {
    isRanging(left)
      && Range(from: left.endToken, upTo: right.firstToken).contains { occurrences.markers[$0].contains(.to) }
  }

  /// « 1h30-2h »
  private func isHyphenated(_ left: Figure, _ right: Figure) -> Bool {
    guard let unit = left.unit, units.dimension(of: unit) == .time, right.firstToken == left.endToken + 1 else {
      return false
    }
    return tokens[left.endToken].symbol == .hyphen && !tokens[left.endToken].isSpaced
      && !tokens[right.firstToken].isSpaced
  }

  /// "30 min/article": so much for each of them, which what all of them come to is no change of.
  func isPerThing(_ figure: Figure) -> Bool {
    figure.endToken + 1 < clause.upperBound && tokens[figure.endToken].symbol == .slash
      && !tokens[figure.endToken].isSpaced && tokens[figure.endToken + 1].kind == .word
      && !occurrences.isFigure[figure.endToken + 1]
  }

  /// « 3 € → 5 € », « 3 € → désormais 5 € »; of « 30 min de photos → devis en 7 j » the second is another thing's.
  func pointsAt(_ right: Figure, from arrow: Int) -> Bool {
    Range(from: arrow + 1, upTo: right.firstToken).allSatisfy {
      tokens[$0].kind != .word || occurrences.isFigure[$0] || occurrences.markers[$0].bits != 0
        || !occurrences.concepts(at: $0).isEmpty || buffer.word($0, isA: .dateNoun)
    }
  }

  /// « T3 2025 », "Q3": a quarter is no day that another one could move.
  func isQuarter(_ date: Figure) -> Bool {
    let letters = buffer.letters(date.firstToken)
    return letters.count <= 2 && (letters.first == UInt8(ascii: "q") || letters.first == UInt8(ascii: "t"))
  }

  /// "zero probability of … (15 sprints)": how likely it is counts no time.
  func isChance(_ figure: Figure) -> Bool {
    figure.kind == .number && figure.endToken < clause.upperBound
      && occurrences.markers[figure.endToken].contains(.probability)
  }

  /// « dimanche 8 juin, de 6 à 9 heures », "op 8 juni van 6 tot 9 uur": times of the day named right before.
  func isOfDay(_ mention: QuantityMention) -> Bool {
    guard mention.isFromTo, mention.unit >= 0, UnitID(Int(mention.unit)) == units.unit(named: "hour") else {
      return false
    }
    let first = Int(mention.firstToken)
    let from = occurrences.markers[first].contains(.from) ? first : first - 1
    guard from - 2 >= clause.lowerBound else { return false }
    return occurrences.isFigure[tokens[from - 1].symbol == .comma ? from - 2 : from - 1]
  }

  /// `32:00` after « heures estimées » is one length, and no fall from 32 to nothing.
  func isOfClock(_ left: Figure, _ right: Figure) -> Bool {
    right.firstToken == left.endToken + 1 && tokens[left.endToken].symbol == .colon
      && !tokens[left.endToken].isSpaced && !tokens[right.firstToken].isSpaced
  }

  /// "From 12 November to 3 December, only fixes are merged", "8 May → 12 May: rehearsals": the period that opens the
  /// clause.
  func isPeriodInFront(_ left: Figure, _ right: Figure) -> Bool {
    if isBehindPeriodLabel(left.firstToken), !hasWordOfMoving { return true }
    if left.firstToken == clause.lowerBound, right.endToken < clause.upperBound {
      return tokens[right.endToken].symbol == .colon
    }
    return left.firstToken - 1 == clause.lowerBound && occurrences.markers[left.firstToken - 1].contains(.from)
      && right.endToken < clause.upperBound && tokens[right.endToken].symbol == .comma
  }

  /// "Dates: 3 May → 5 May", "Duration Week 1 → Week 5": how long it goes on.
  private func isBehindPeriodLabel(_ first: Int) -> Bool {
    let label = first - 1 > clause.lowerBound && tokens[first - 1].symbol == .colon ? first - 2 : first - 1
    return label >= clause.lowerBound && buffer.word(label, isA: .periodLabel)
  }

  /// "Anna might be off 25 Aug -> 29 Aug": two days beside a person's name alone are those of a stay, or of an absence.
  func isOfPerson(_ left: Figure) -> Bool {
    let before = occurrences.concepts(in: clause.lowerBound..<left.firstToken)
    return before.contains { uses.isFirstName($0.concept) } && !before.contains { uses.isArtefact($0.concept) }
  }

  /// « …, avant l'oral blanc 6 mai », "before the trade fair 6 May": the day of what the noun right before it names.
  func hasNounOfItsOwn(_ date: Figure) -> Bool {
    let noun = date.firstToken - 1
    guard noun > clause.lowerBound, tokens[noun].kind == .word, !occurrences.isFigure[noun],
      occurrences.markers[noun].bits == 0, occurrences.concepts(at: noun).isEmpty, !buffer.word(noun, isA: .dateNoun)
    else { return false }
    return (max(clause.lowerBound, noun - Self.longestNounOfDate)..<noun).contains { buffer.word($0, isA: .before) }
  }

  private static let longestNounOfDate = 4

  /// "Complete in 31 sprints (14 more sprints)": what is left of it, where nothing says that it moves.
  func isRest(_ first: Int, _ end: Int) -> Bool {
    let open = first - 1
    guard open - 1 >= clause.lowerBound, tokens[open].symbol == .openParenthesis, occurrences.isFigure[open - 1] else {
      return false
    }
    return (first..<min(end + 1, clause.upperBound)).contains { buffer.word($0, isA: .more) } && !hasWordOfMoving
  }

  /// « Année 3 », "year 3", « an 5 »: which one it is; « chaque année 40 incidents » counts.
  func isNumberOfYear(_ mention: QuantityMention) -> Bool {
    let first = Int(mention.firstToken)
    guard mention.kind == .number, mention.unit < 0, mention.perTime < 0, tokens[first].kind == .digits,
      first > clause.lowerBound, buffer.word(first - 1, isA: .longTime), !occurrences.isFigure[first - 1]
    else { return false }
    return !(max(clause.lowerBound, first - 3)..<first).contains {
      buffer.word($0, isA: .per) || buffer.word($0, isA: .every) || buffer.word($0, isA: .everyStart)
        || occurrences.markers[$0].contains(.each)
    }
  }

  /// "that's one of the 6 points on here", « c'est un des 6 points »: an item of a list, and no measure of work.
  func isOneOfList(_ mention: QuantityMention) -> Bool {
    guard mention.unit >= 0, units.dimension(of: mention.unit) == .points else { return false }
    let link = Int(mention.firstToken) - 1
    guard link - 1 > clause.lowerBound else { return false }
    if buffer.word(link, is: "des") { return buffer.word(link - 1, isA: .one) }
    return buffer.word(link, isA: .article) && buffer.isOf(link - 1) && buffer.word(link - 2, isA: .one)
  }
}
