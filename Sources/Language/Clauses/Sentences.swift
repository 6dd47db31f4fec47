import Languages

/// Tells sentences of one clause apart: those that « et » or a comma joins, and those within another.
struct SentenceReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let uses: ConceptUses
  /// Of most statements no word opens a sentence within the sentence.
  var mayOpenWithin: Bool { buffer.smallWords.contains(.subordinator) || buffer.smallWords.contains(.that) }
  private var tokens: PerToken<Token> { buffer.tokens }

  init(buffer: TokenView, occurrences: Occurrences, uses: ConceptUses) {
    self.buffer = buffer
    self.occurrences = occurrences
    self.uses = uses
  }

  /// Whether another part of the clause begins here.
  func parts(at index: Int, from start: Int, in clause: Range<Int>) -> Bool {
    joins(index) || tokens[index].symbol == .comma && isBetweenSentences(index, from: start, in: clause)
  }

  private func joins(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.coordination) && !occurrences.isFigure[index] && !isMore(index)
      && !closesPair(index)
      && !isBetweenFigures(index) && !goesOnToMove(index)
      && !goesOnWithoutFigure(index)
  }

  /// "… was 30 points a sprint and has dropped to 18": who does it is not said again, and what it was stands before.
  private func goesOnToMove(_ index: Int) -> Bool {
    guard buffer.smallWords.contains(.formerly) else { return false }
    let verb = buffer.word(index + 1, isA: .standsFor) ? index + 2 : index + 1
    guard buffer.word(verb, isA: .having) || buffer.word(verb, isA: .be) || buffer.word(verb, is: "a") else {
      return false
    }
    let rest = verb + 1..<min(verb + Self.longestMove, tokens.count)
    return rest.contains { occurrences.markers[$0].intersects(MarkerSet(.increase, .decrease)) }
      && rest.contains { occurrences.isFigure[$0] } && !rest.contains { occurrences.markers[$0].contains(.negation) }
      && tells(.formerly, before: index)
  }

  private static let longestMove = 7

  /// « Joris is ziek en mist zes werkdagen »: a verb without a subject goes on with what has no figure yet.
  private func goesOnWithoutFigure(_ index: Int) -> Bool {
    guard occurrences.concepts(at: index + 1).contains(where: { uses.isMove($0.concept) }),
      occurrences.isFigure[index + 2]
    else { return false }
    var place = index - 1
    while place >= 0, index - place < Self.longestSubject, tokens[place].kind == .word {
      if occurrences.isFigure[place] { return false }
      if occurrences.concepts(at: place).contains(where: { uses.isAbsence($0.concept) }) { return true }
      place -= 1
    }
    return false
  }

  /// Not far before it, in the same sentence, with a figure behind.
  private func tells(_ word: SmallWord, before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place < Self.longestSentence, tokens[place].symbol != .period {
      if buffer.word(place, isA: word) { return (place..<index).contains { occurrences.isFigure[$0] } }
      place -= 1
    }
    return false
  }

  /// « tombé deux fois, 40 minutes puis 50 minutes, … »: two figures of one thing, for nothing else is said of the second.
  private func isBetweenFigures(_ index: Int) -> Bool {
    guard index > 0, occurrences.isFigure[index - 1], occurrences.isFigure[index + 1] else { return false }
    var end = index + 1
    while occurrences.isFigure[end] { end += 1 }
    return end >= tokens.count || tokens[end].kind == .symbol
  }

  /// « le délai entre la demande et la mise en production »: « et » joins the two ends of one thing.
  private func closesPair(_ index: Int) -> Bool {
    guard buffer.smallWords.contains(.between) else { return false }
    for before in stride(from: index - 1, through: max(0, index - Self.longestEnd), by: -1) {
      if buffer.word(before, isA: .between) { return true }
      if occurrences.markers[before].intersects(MarkerSet(.coordination, .verb)) || tokens[before].kind == .symbol {
        return false
      }
    }
    return false
  }

  private static let longestEnd = 6

  /// "the audit went well, the data migration slipped": a comma between two sentences, each with a verb, of which the
  /// second opens with what it is about.
  private func isBetweenSentences(_ comma: Int, from start: Int, in clause: Range<Int>) -> Bool {
    guard comma + 1 < clause.upperBound, !occurrences.isFigure[comma + 1],
      occurrences.markers[comma + 1].contains(.article), !opensSubordinate(start),
      hasVerb(in: max(start, comma - Self.longestSentence)..<comma)
    else { return false }
    var index = comma + 2
    while index < clause.upperBound, index < comma + Self.longestSubject, tokens[index].symbol != .comma,
      !occurrences.isFigure[index] || isNumberOfName(index, from: comma + 2)
    {
      // « …, un client qui pèse 84 k€ »: said of what was told before.
      if buffer.word(index, isA: .subordinator) { return false }
      if index > comma + 2, isVerb(index) { return true }
      index += 1
    }
    return false
  }

  /// « la ligne 2 était »
  private func isNumberOfName(_ index: Int, from noun: Int) -> Bool {
    index == noun + 1 && tokens[index].kind == .digits && occurrences.markers[index + 1].contains(.verb)
  }

  private static let longestSubject = 9
  /// How far back a verb is looked for: a bound on time.
  private static let longestSentence = 60

  private func opensSubordinate(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(MarkerSet(.condition, .whenever, .cause, .since, .until, .within))
      || buffer.word(index, isA: .subordinator)
  }

  /// « un mois de plus », « en plus », « plus tôt », « ne perdons plus 3 jours »: no joint, as
  /// « plus 10 k€ » and « plus les tests » are.
  private func isMore(_ index: Int) -> Bool {
    guard buffer.word(index, is: "plus"), index + 1 < tokens.count else { return false }
    if buffer.word(index - 1, is: "de") || buffer.word(index - 1, is: "en") { return true }
    if (index - 3..<index).contains(where: { buffer.isNe($0) }) {
      return true
    }
    return !occurrences.isFigure[index + 1] && !occurrences.markers[index + 1].contains(.article)
  }

  /// "that account …", « ce compte … », « dat contract … »: of what was told before.
  func refersBack(_ part: Range<Int>) -> Bool {
    part.first { tokens[$0].kind == .word }.map {
      buffer.word($0, isA: .demonstrative) || buffer.word($0, is: "dat")
    } ?? false
  }

  /// « l'analyse a duré trois heures », "detection took 6 minutes": between two pauses, with a verb, and no « elle », "then"
  /// at its head.
  func isAboutItsOwn(from start: Int, in clause: Range<Int>) -> Bool {
    let end = (start..<clause.upperBound).first { Passage.ends(at: tokens[$0]) } ?? clause.upperBound
    let first = occurrences.markers[start].contains(.coordination) ? start + 1 : start
    guard first < end, tokens[first].kind == .word, !occurrences.isFigure[first],
      !occurrences.markers[first].intersects(Self.noSubject) || occurrences.markers[first].contains(.article)
    else { return false }
    return hasVerb(in: first + 1..<end) || (first + 1..<end).contains { buffer.word($0, isA: .pastVerb) }
  }

  private static let noSubject = MarkerSet(.verb, .about, .filler, .separation, .coordination, .contrast, .since)

  func hasVerb(in range: Range<Int>) -> Bool {
    range.contains { isVerb($0) }
  }

  /// « à » has the letters of « a », and is none; nor is « retard » behind « de ».
  private func isVerb(_ index: Int) -> Bool {
    if occurrences.markers[index].contains(.verb) {
      return !tokens[index].isAccented || buffer.letters(index).count > 2
    }
    let isNoun =
      index == 0 || occurrences.isFigure[index - 1]
      || occurrences.markers[index - 1].intersects(MarkerSet(.article, .link))
    return !isNoun && occurrences.concepts(at: index).contains { uses.isMove($0.concept) }
  }

  /// « qui », "because"; "I regret to inform you that", where nothing was told before.
  func opensWithin(_ index: Int, in clause: Range<Int>) -> Bool {
    guard mayOpenWithin else { return false }
    if buffer.word(index, isA: .subordinator) { return true }
    return buffer.word(index, isA: .that) && index - clause.lowerBound <= Self.longestAnnouncement
      && !(clause.lowerBound..<index).contains { occurrences.isFigure[$0] || !occurrences.concepts(at: $0).isEmpty }
  }

  private static let longestAnnouncement = 12
}
