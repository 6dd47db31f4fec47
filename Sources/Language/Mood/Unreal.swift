import Languages

/// What nearly happened, or only may: it is no fact, or it fears nothing.
extension MoodReader {
  /// « aurait glissé », « We hadden vier dagen kunnen verliezen », « Sans l'aide de Léo, la mise en ligne glissait… ».
  func isUnreal(_ sentence: Range<Int>) -> Bool {
    occurrences.present.contains(.irrealis) && sentence.contains { isIrrealis($0, in: sentence) }
      || couldHave(sentence) || isWithoutHelp(sentence)
      || buffer.smallWords.contains(.otherwise) && isOtherwise(sentence)
      || isSupposed(sentence) || wouldBe(sentence)
  }

  /// « Zonder Karim zouden we twee weken te laat zijn », « we zouden … hebben »; « zou op 3 maart live gaan » was a plan.
  private func wouldBe(_ sentence: Range<Int>) -> Bool {
    guard language == .dutch,
      let would = sentence.first(where: { buffer.word($0, is: "zou") || buffer.word($0, is: "zouden") })
    else { return false }
    let end = (would..<sentence.upperBound).first { isPause($0) } ?? sentence.upperBound
    // « zou zijn subsidie … »: behind the verb of it nothing but what it would be without.
    let verb = (would + 1..<max(would + 1, end)).last { buffer.word($0, is: "zijn") || buffer.word($0, is: "hebben") }
    guard let verb,
      verb + 1 >= sentence.upperBound || buffer.tokens[verb + 1].kind == .symbol
        || buffer.word(verb + 1, isA: .without)
    else { return false }
    // « zou in twee sprints af zijn » was a plan.
    return occurrences.concepts(in: would..<verb).contains { uses.isMove($0.concept) || uses.isDeviation($0.concept) }
      && !(would..<verb).contains { buffer.word($0, isA: .can) }
  }

  /// « Voor de rapportering hadden we 20 mandagen begroot » is a past perfect behind what it is for: a plan, and no
  /// supposition, unless « dan », « anders », « zonder » or nothing at all stands before it.
  private func isIrrealis(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard occurrences.markers[index].contains(.irrealis), !isOwned(index, in: sentence),
      // "where we said we would be"
      !(max(sentence.lowerBound, index - 3)..<index).contains(where: { isOfPlan($0) })
    else { return false }
    let had = buffer.word(index, isA: .hadBeen) ? index : index - 1
    guard buffer.word(had, isA: .hadBeen) else { return true }
    let before = (sentence.lowerBound..<had).filter { buffer.tokens[$0].kind == .word }
    guard let first = before.first, !before.contains(where: { buffer.word($0, isA: .otherwise) }),
      !buffer.word(had - 1, is: "dan"),
      !buffer.word(first, isA: .without), !buffer.word(first, is: "bijna")
    else { return true }
    let end = (had..<sentence.upperBound).first { buffer.tokens[$0].kind == .symbol && !occurrences.isFigure[$0] }
    return !(had + 1..<(end ?? sentence.upperBound)).contains {
      occurrences.markers[$0].contains(.old) && isParticiple($0) || buffer.word($0, isA: .plannedInPast)
    }
  }

  /// "said we", "thought we": of which the supposition is a plan.
  private func isOfPlan(_ index: Int) -> Bool {
    buffer.word(index, isA: .mainSubject) && occurrences.markers[index - 1].intersects(MarkerSet(.old, .saying))
  }

  /// "the supplier had the only device": somebody stands before the verb; "had the supplier delivered" supposes.
  private func isOwned(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard language == .english else { return false }
    let had = buffer.word(index, is: "had") ? index : index - 1
    return had > sentence.lowerBound && buffer.word(had, is: "had") && buffer.word(had + 1, is: "the")
      && buffer.tokens[had - 1].kind == .word && !occurrences.markers[had - 1].contains(.coordination)
  }

  /// "we'd be three weeks late": without a chance that is told, nobody says that it may come so.
  func isConditional(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      buffer.word($0, isA: .be) && (buffer.word($0 - 1, is: "would") || buffer.word($0 - 1, is: "d"))
    }
  }

  /// « Zou de leverancier een week te laat zijn, dan … », « le lot 2 glisserait de deux semaines »: nobody says that it
  /// is so.
  private func isSupposed(_ sentence: Range<Int>) -> Bool {
    let first = sentence.first { buffer.tokens[$0].kind == .word }
    if let first, buffer.word(first, isA: .supposed), !contains(.probability, sentence) { return true }
    return language == .french && occurrences.concepts(in: sentence).contains { isConditionalMove($0) }
  }

  /// « glisserait », « perdraient ».
  private func isConditionalMove(_ concept: ConceptOccurrence) -> Bool {
    guard uses.isMove(concept.concept) else { return false }
    let word = buffer.letters(concept.endToken - 1)
    return word.suffix(4).elementsEqual("rait".utf8) || word.suffix(6).elementsEqual("raient".utf8)
  }

  /// « …, sinon on perdait une semaine », "…, otherwise we lost six hours"; at its head it only passes on.
  private func isOtherwise(_ sentence: Range<Int>) -> Bool {
    guard
      let other = sentence.first(where: {
        buffer.word($0, isA: .otherwise) && $0 > sentence.lowerBound && buffer.tokens[$0 - 1].symbol == .comma
      })
    else { return false }
    return (other..<sentence.upperBound).contains { occurrences.isFigure[$0] }
      && !(sentence.lowerBound..<other).contains { occurrences.isFigure[$0] }
  }

  /// « hadden … kunnen oplopen »: the past of what might have been; « hadden niet kunnen werken » tells what was.
  private func couldHave(_ sentence: Range<Int>) -> Bool {
    guard language == .dutch, let had = sentence.first(where: { buffer.word($0, isA: .hadBeen) }),
      let can = (had..<sentence.upperBound).first(where: { buffer.word($0, isA: .can) })
    else { return false }
    return !(had..<can).contains { buffer.tokens[$0].symbol == .comma }
      && !occurrences.markers[can - 1].contains(.negation)
  }

  /// « Zonder de back-up waren we drie dagen kwijt geweest », « Sans la régie, la livraison glissait de deux semaines »:
  /// what would have been without what there was. Without an article something was lacking indeed.
  private func isWithoutHelp(_ sentence: Range<Int>) -> Bool {
    guard let without = sentence.first(where: { buffer.tokens[$0].kind == .word }), buffer.word(without, isA: .without),
      occurrences.markers[without + 1].contains(.article)
    else { return false }
    if language == .french { return occurrences.concepts(in: sentence).contains { isImperfectMove($0) } }
    guard let had = sentence.first(where: { buffer.word($0, isA: .hadBeen) }) else { return false }
    let end = (had..<sentence.upperBound).first { buffer.tokens[$0].symbol == .comma } ?? sentence.upperBound
    if (had + 1..<max(had + 1, end)).contains(where: { buffer.word($0, isA: .can) }) { return true }
    let last = (had + 1..<max(had + 1, end)).last { buffer.tokens[$0].kind == .word }
    return last.map { isParticiple($0) } ?? false
  }

  /// « Valt ze weg, dan verliezen we vier weken », « Tekent u in mei, dan … »: a Dutch verb that opens its part, or any word
  /// that a pronoun follows there, and « dan » behind the comma.
  func isInverted(_ sentence: Range<Int>) -> Bool {
    guard language == .dutch,
      let then = sentence.dropFirst(2).first(where: {
        buffer.word($0, is: "dan") && buffer.tokens[$0 - 1].symbol == .comma
      })
    else { return false }
    let marks = (sentence.lowerBound..<then - 1).last {
      buffer.tokens[$0].kind == .symbol && !buffer.tokens[$0].symbol.joinsWords
    }
    let verb = marks.map { $0 + 1 } ?? sentence.lowerBound
    guard verb + 1 < then, buffer.tokens[verb + 1].kind == .word, !occurrences.isFigure[verb + 1] else { return false }
    return buffer.word(verb, isA: .opensCondition)
      || buffer.word(verb + 1, isA: .invertedSubject)
  }

  /// « glissait », « dérapaient ».
  private func isImperfectMove(_ concept: ConceptOccurrence) -> Bool {
    guard uses.isMove(concept.concept) else { return false }
    let word = buffer.letters(concept.endToken - 1)
    return word.suffix(3).elementsEqual("ait".utf8) || word.suffix(5).elementsEqual("aient".utf8)
  }

  /// « geweest », « opgelopen », « verloren ».
  private func isParticiple(_ index: Int) -> Bool {
    let word = buffer.letters(index)
    guard word.count > 4 else { return false }
    if word.starts(with: "ge".utf8) || word.starts(with: "ver".utf8) { return true }
    return (1...word.count - 4).contains { word.dropFirst($0).starts(with: "ge".utf8) }
      && word.suffix(2).elementsEqual("en".utf8)
  }

  /// A word of fear reaches the figures of the clause: « pourrait glisser de deux semaines ».
  func fears(_ clause: Range<Int>) -> Bool {
    guard contains(.modal, clause) else { return false }
    let figures = clause.last { occurrences.isFigure[$0] }
    return clause.contains { index in
      occurrences.markers[index].contains(.modal) && !isInability(index) && !isImpossible(index)
        && !buffer.word(index - 1, isA: .whose) && !(figures.map { isOfSequel(index, after: $0) } ?? false)
    }
  }

  /// « sans négociation possible », "no discount is possible", « geen korting mogelijk »: what is denied is that it could
  /// be otherwise. « Sans correctif une coupure est possible » denies something else: a verb stands between.
  private func isImpossible(_ index: Int) -> Bool {
    guard buffer.word(index, isA: .possible) else { return false }
    var isPastVerb = false
    for before in stride(from: index - 1, through: max(0, index - Self.reachOfImpossible), by: -1) {
      let markers = occurrences.markers[before]
      if markers.contains(.negation) { return !isPastVerb || buffer.word(before, isA: .noneOf) }
      if occurrences.isFigure[before] || markers.intersects(Self.endsImpossible) || isPause(before) { return false }
      if markers.contains(.verb), !buffer.word(before, is: "n") { isPastVerb = true }
    }
    return false
  }

  private static let reachOfImpossible = 6
  private static let endsImpossible = MarkerSet(.coordination, .limitation)

  private func isPause(_ index: Int) -> Bool {
    buffer.tokens[index].kind == .symbol && !buffer.tokens[index].symbol.joinsWords
  }

  /// « wij kunnen dus niet eerder testen »: they are not able to.
  private func isInability(_ index: Int) -> Bool {
    buffer.word(index, isA: .can)
      && (index + 1...index + 3).contains {
        occurrences.markers[$0].contains(.negation) && buffer.tokens[$0 - 1].symbol != .comma
      }
      // « heb dus niet veel kunnen doen »
      || buffer.word(index, is: "kunnen")
        && (max(0, index - 2)..<index).contains { occurrences.markers[$0].contains(.negation) }
  }

  /// « deux semaines de retard, ce qui pourrait gêner la recette »: the delay is there, what it leads to is feared.
  private func isOfSequel(_ modal: Int, after figure: Int) -> Bool {
    guard modal > figure, buffer.word(modal, isA: .may),
      let comma = (figure..<modal).last(where: { buffer.tokens[$0].symbol == .comma })
    else { return false }
    return modal - comma > 1 && buffer.tokens[modal + 1].kind == .word
  }
}
