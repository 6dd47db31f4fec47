import Quantities

/// Numbers that count nothing: keys, versions, pronouns, points of what is told.
extension FigureReader {
  /// Whether a number of the text measures nothing.
  func isNoFigure(_ mention: QuantityMention) -> Bool {
    mention.isDefinition || isPointOfSpeech(mention) || isRemarkedShare(mention) || isPronoun(mention)
      || isFromNothing(mention) || isFactor(mention) || isOfDay(mention) || isNumberOfYear(mention)
      || isOneOfList(mention) || isOfKey(mention) || isThreshold(mention) || isVersion(mention)
      || isOfDimensions(mention) || isInKey(mention) || isPartOfName(mention) || isMoreOrLess(mention)
  }

  /// What is counted from a start, numbered, measured in units of machines, or a day.
  private func isPartOfName(_ mention: QuantityMention) -> Bool {
    isTimeMark(mention) || isEndOfNames(mention) || isNumberedUnit(mention) || isOfMachine(mention)
      || isDayOfMeeting(mention) || isCoverage(mention) || isMark(mention) || isLineOfFile(mention)
      || isOfUntouched(mention) || isOfNumberedList(mention) || isSomeOfThem(mention)
  }

  /// "ten hours per sprint, two of them on the checkout suite": a part of what was told, where nothing more is told of it.
  private func isSomeOfThem(_ mention: QuantityMention) -> Bool {
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    return mention.unit < 0 && mention.kind == .number && first - 1 > clause.lowerBound
      && tokens[first - 1].symbol == .comma && buffer.word(end, is: "of")
      && (buffer.word(end + 1, is: "them") || buffer.word(end + 1, is: "which"))
      && !(end..<clause.upperBound).contains { occurrences.isFigure[$0] }
  }

  /// "stories 1, 2, 3 & 4": which ones, and no count of anything.
  private func isOfNumberedList(_ mention: QuantityMention) -> Bool {
    guard mention.kind == .number, mention.unit < 0, buffer.smallWords.contains(.numberedOnes) else { return false }
    var noun = Int(mention.firstToken) - 1
    while noun > clause.lowerBound, isListed(noun) { noun -= 1 }
    guard buffer.word(noun, isA: .numberedOnes) else { return false }
    return tokens[noun + 1].kind == .digits && tokens[noun + 2].kind != .word
  }

  private func isListed(_ index: Int) -> Bool {
    tokens[index].kind == .digits || tokens[index].symbol == .comma || tokens[index].symbol == .ampersand
      || occurrences.markers[index].contains(.coordination)
  }

  /// « alors que les quatre devs n'y touchent pas », "whereas the other two don't": who is set against those it is about;
  /// « bon, alors trois semaines de retard, pas de chance » sets nothing against anything.
  private func isOfUntouched(_ mention: QuantityMention) -> Bool {
    guard buffer.smallWords.contains(.setAgainst) else { return false }
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    guard
      let opening = Range(from: max(clause.lowerBound, first - 4), upTo: first).last(where: {
        buffer.word($0, isA: .setAgainst) && occurrences.markers[$0].contains(.coordination)
      }), opening > clause.lowerBound, !(opening..<first).contains(where: { tokens[$0].symbol == .comma })
    else { return false }
    return Range(from: end, upTo: min(end + Self.reachOfDenial, clause.upperBound))
      .prefix { tokens[$0].kind != .symbol || tokens[$0].symbol.joinsWords }
      .contains { occurrences.markers[$0].contains(.negation) }
  }

  private static let reachOfDenial = 5

  /// "Target: > 80%": a share that something is to stay above or below.
  private func isThreshold(_ mention: QuantityMention) -> Bool {
    let (sign, end) = (Int(mention.firstToken) - 1, Int(mention.endToken))
    guard sign >= clause.lowerBound, tokens[sign].symbol == Symbol(">") || tokens[sign].symbol == Symbol("<") else {
      return false
    }
    return isPercent(mention.unit)
      || Range(from: end, upTo: min(end + Self.reachOfArrow, clause.upperBound)).contains { tokens[$0].symbol.isArrow }
  }

  private static let reachOfArrow = 4

  /// "5: complex, estimate two days", « 1.3 – Écrire les tests »: the number of a row counts nothing.
  func isNumberOfRow(_ figure: Figure) -> Bool {
    figure.kind == .number && figure.firstToken == clause.lowerBound && figure.endToken < clause.upperBound
      && (tokens[figure.endToken].symbol == .colon || tokens[figure.endToken].symbol == .dash)
  }

  /// « volatility_20d »: a part of a key.
  private func isInKey(_ mention: QuantityMention) -> Bool {
    let underscore = Int(mention.firstToken) - 1
    return underscore > clause.lowerBound && tokens[underscore].symbol == Symbol("_") && !tokens[underscore].isSpaced
      && !tokens[underscore + 1].isSpaced && tokens[underscore - 1].kind == .word
  }

  /// "Phase 1–5": the end of a range of numbers that are names.
  private func isEndOfNames(_ mention: QuantityMention) -> Bool {
    let dash = Int(mention.firstToken) - 1
    guard mention.kind == .number, mention.unit < 0, dash - 1 > clause.lowerBound, !tokens[dash].isSpaced,
      tokens[dash].symbol == .dash || tokens[dash].symbol == .hyphen
    else { return false }
    return tokens[dash - 1].kind == .digits && !occurrences.isFigure[dash - 1] && tokens[dash - 2].kind == .word
  }

  /// "a Sprint 1 spec": which one, and no length of one.
  private func isNumberedUnit(_ mention: QuantityMention) -> Bool {
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    return mention.kind == .quantity && tokens[first].foldedEnd - tokens[first].foldedStart <= 3
      && end < clause.upperBound && tokens[end - 1].isCapitalised && tokens[end].kind == .digits
  }

  /// « 86 °C », "600 MHz": what machines are measured in.
  private func isOfMachine(_ mention: QuantityMention) -> Bool {
    let end = Int(mention.endToken)
    guard mention.kind == .number, mention.unit < 0, end < clause.upperBound else { return false }
    return buffer.word(end, isA: .machineUnit)
      || tokens[end].symbol == .other && end + 1 < clause.upperBound && buffer.word(end + 1, is: "c")
  }

  /// « een min of meer volledige lijst »: no minute.
  private func isMoreOrLess(_ mention: QuantityMention) -> Bool {
    let end = Int(mention.endToken)
    return end + 1 < clause.upperBound && buffer.word(end - 1, is: "min") && buffer.word(end, is: "of")
      && buffer.word(end + 1, is: "meer")
  }

  /// "85% coverage", « 85 % de couverture »: how good a thing is, and no part of a time.
  private func isCoverage(_ mention: QuantityMention) -> Bool {
    guard isPercent(mention.unit) else { return false }
    return (Int(mention.endToken)..<min(Int(mention.endToken) + 3, clause.upperBound)).contains {
      buffer.word($0, isA: .coverage)
    }
  }

  /// « Score avant 6/8 », "grade: 7/10": so many of the marks there are.
  private func isMark(_ mention: QuantityMention) -> Bool {
    let first = Int(mention.firstToken)
    guard mention.kind == .date || mention.kind == .share, tokens[first + 1].symbol == .slash else { return false }
    return Range(from: max(clause.lowerBound, first - Self.reachOfScore), upTo: first).contains {
      buffer.word($0, isA: .mark)
    }
  }

  private static let reachOfScore = 5

  /// `notes/README.md:45-46`: where it stands.
  private func isLineOfFile(_ mention: QuantityMention) -> Bool {
    let first = Int(mention.firstToken)
    guard first - 3 >= clause.lowerBound, tokens[first - 1].symbol == .colon, !tokens[first].isSpaced else {
      return false
    }
    return !tokens[first - 1].isSpaced && tokens[first - 2].kind == .word && tokens[first - 3].symbol == .period
  }

  /// "3/9 meeting agenda": a day.
  private func isDayOfMeeting(_ mention: QuantityMention) -> Bool {
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    return mention.kind == .share && end == first + 3 && tokens[first + 1].symbol == .slash && end < clause.upperBound
      && buffer.word(end, isA: .meetingPaper)
  }

  /// "T+01 min", « J+3 j »: so long after a start, and no length.
  private func isTimeMark(_ mention: QuantityMention) -> Bool {
    let letter = Int(mention.firstToken) - 1
    guard mention.sign != 0, letter >= clause.lowerBound, tokens[letter].kind == .word else { return false }
    return tokens[letter].foldedEnd - tokens[letter].foldedStart == 1 && !tokens[letter + 1].isSpaced
  }

  /// « à +30/60/90 j », « même heure, +7 j », "with +7 days": so much from some day on, and no drift.
  func isOffset(_ mention: QuantityMention) -> Bool {
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    let isTime = mention.unit >= 0 && units.dimension(of: mention.unit) == .time
    guard mention.sign != 0, isTime || mention.unit < 0, first > clause.lowerBound else { return false }
    if (first..<min(end + 1, clause.upperBound)).contains(where: {
      tokens[$0].symbol == .slash && !tokens[$0].isSpaced
    }) {
      return true
    }
    // « (+1 j, niveau 3) »: a remark on something else.
    if isTime, tokens[first - 1].symbol == .openParenthesis, tokens[end].symbol == .comma { return true }
    return buffer.word(first - 1, isA: .offsetLink)
  }

  /// « de 85 € (+5 %) »: the same change said again as a share.
  func isRemarkedShare(_ mention: QuantityMention) -> Bool {
    guard mention.sign != 0, isPercent(mention.unit), tokens[Int(mention.firstToken) - 1].symbol == .openParenthesis
    else { return false }
    return occurrences.isFigure[Int(mention.firstToken) - 2]
  }

  /// « facture 2025-118 »: the second number of a key counts nothing.
  func isOfKey(_ mention: QuantityMention) -> Bool {
    let hyphen = Int(mention.firstToken) - 1
    guard mention.kind == .number, mention.unit < 0, hyphen > clause.lowerBound, tokens[hyphen].symbol == .hyphen else {
      return false
    }
    return !tokens[hyphen].isSpaced && !tokens[hyphen + 1].isSpaced && tokens[hyphen - 1].kind == .digits
      && !occurrences.isFigure[hyphen - 1]
  }

  /// « la 6.4 est repoussée », "the backlog for 3.0 is": a number with a point behind an article or a link, and a verb.
  func isVersion(_ mention: QuantityMention) -> Bool {
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    guard mention.kind == .number, mention.unit < 0, first > clause.lowerBound, end >= first + 3,
      tokens[first + 1].symbol == .period, tokens[first + 2].kind == .digits, !tokens[first + 2].isSpaced
    else { return false }
    // "an upgrade from 1.23 to 1.24"
    if (max(clause.lowerBound, first - Self.reachOfUpgrade)..<first).contains(where: { buffer.word($0, isA: .upgrade) })
    {
      return true
    }
    guard end == first + 3, end < clause.upperBound,
      occurrences.markers[end].contains(.verb), !occurrences.markers[end].contains(.link)
    else { return false }
    return occurrences.markers[first - 1].intersects(MarkerSet(.article, .about, .link)) || isName(first - 1)
  }

  private static let reachOfUpgrade = 6

  /// "the overrun on Invoices 2.0 is": a capital within the sentence.
  private func isName(_ index: Int) -> Bool {
    index > clause.lowerBound && tokens[index].kind == .word && tokens[index].isCapitalised
      && occurrences.markers[index].bits == 0 && tokens[index - 1].kind == .word
  }

  /// « à reprendre de zéro », "van nul beginnen": from the start.
  func isFromNothing(_ mention: QuantityMention) -> Bool {
    let first = Int(mention.firstToken)
    return mention.low.isZero && mention.high.isZero && tokens[first].kind == .word && first > clause.lowerBound
      && (buffer.word(first - 1, is: "de") || buffer.word(first - 1, is: "van"))
  }

  /// « bus factor de 1 », "busfactor 1": how many know, which no figure after it has a unit for.
  func isFactor(_ mention: QuantityMention) -> Bool {
    let first = Int(mention.firstToken)
    guard mention.kind == .number, mention.low == .one, first > clause.lowerBound else { return false }
    return (max(clause.lowerBound, first - 2)..<first).contains {
      buffer.word($0, is: "factor") || buffer.word($0, is: "busfactor")
    }
  }

  /// "each one costs us two hours", "the last one": no count of one.
  func isPronoun(_ mention: QuantityMention) -> Bool {
    let first = Int(mention.firstToken)
    guard first > clause.lowerBound, buffer.word(first, is: "one") else { return false }
    // "every one of the developers": all of them.
    if mention.unit >= 0 {
      return occurrences.markers[first - 1].intersects(MarkerSet(.each, .everyone)) && buffer.isOf(first + 1)
    }
    guard mention.kind == .number else { return false }
    return occurrences.markers[first - 1].contains(.each)
      || buffer.word(first - 1, isA: .beforeOne)
  }

  /// « un point à noter », « trois points ce matin : », « deux choses : », "a starting point": said in words, points of
  /// what is told are no measure of work, and things no count.
  func isPointOfSpeech(_ mention: QuantityMention) -> Bool {
    guard mention.perTime < 0, tokens[Int(mention.firstToken)].kind == .word else { return false }
    guard mention.unit >= 0 else {
      return mention.kind == .number && isAnnounced(mention)
        && occurrences.concepts(at: Int(mention.endToken)).isEmpty
    }
    guard units.dimension(of: mention.unit) == .points else { return false }
    return mention.low == .one && mention.high == .one || isAnnounced(mention)
  }

  /// It opens the clause, and what it announces stands behind a colon.
  private func isAnnounced(_ mention: QuantityMention) -> Bool {
    let label = clause.prefix { tokens[$0].symbol != .colon }
    return Int(mention.firstToken) <= clause.lowerBound + 1 && label.count < clause.count && label.count <= 8
      && label.contains(Int(mention.firstToken)) && !label.contains { tokens[$0].kind == .digits }
  }

  /// "3D rendering", « éditeur 2D », ">1D": no days.
  func isOfDimensions(_ mention: QuantityMention) -> Bool {
    let letter = Int(mention.endToken) - 1
    return letter == Int(mention.firstToken) + 1 && buffer.word(letter, is: "d") && tokens[letter].isCapitalised
      && !tokens[letter].isSpaced && mention.sign == 0 && mention.low <= Rational(3)
  }

  /// « 60 % des tickets », "75% of our support requests", "75% about v2".
  func isOfCounted(_ end: Int) -> Bool {
    if buffer.word(end - 1, is: "about") || buffer.word(end, isA: .counted) { return true }
    guard end < clause.upperBound, buffer.isOf(end) || buffer.word(end, isA: .ofThem) else { return false }
    return Range(from: end + 1, upTo: min(end + 4, clause.upperBound)).contains { buffer.word($0, isA: .counted) }
  }

  func isOfCompany(_ first: Int) -> Bool {
    let link = occurrences.markers[first - 1].contains(.article) ? first - 2 : first - 1
    return link >= clause.lowerBound && ["avec", "with", "met"].contains { buffer.word(link, is: $0) }
  }

  /// « 45 000 colis par jour, dont 12 % de retours »: a share of what was just counted.
  func markCounted(from first: Int, _ figures: inout Scratch<Figure>) {
    for index in Range(from: first + 1, upTo: figures.count)
    where figures[index].kind == .share && figures[index].isPortion && figures[index - 1].kind == .number {
      figures.update(index) { $0.isOfCounted = true }
    }
  }
}
