import Languages

/// The concepts, markers and deliverables found in a statement, by token; reused.
struct Occurrences {
  /// By token: the markers whose word or phrase covers it.
  var markers: [MarkerSet] = []
  var concepts: [ConceptOccurrence] = []
  /// Deliverables named, with their tokens.
  var deliverables: [(index: Int, tokens: Range<Int>)] = []
  /// By token: inside a figure, where no marker counts.
  var isFigure: [Bool] = []

  mutating func removeAll() {
    markers.removeAll(keepingCapacity: true)
    concepts.removeAll(keepingCapacity: true)
    deliverables.removeAll(keepingCapacity: true)
    isFigure.removeAll(keepingCapacity: true)
  }

  /// Sorts the matches of a statement into what they are, the longest winning over what it covers.
  mutating func collect(
    _ buffer: TokenBuffer, _ matches: MatchBuffer, _ lexicon: Lexicon, mentions: [QuantityMention], language: Language
  ) {
    removeAll()
    markFigures(tokenCount: buffer.tokens.count, mentions)
    var covered = (marker: 0, concept: 0)
    for match in matches.matches {
      let tokens = Int(match.start)..<Int(match.end)
      var isMarker = false
      var isConcept = false
      for index in Int(match.firstMeaning)..<Int(match.firstMeaning + match.meaningCount) {
        let meaning = lexicon.meanings[index]
        guard meaning.languages.contains(language) else { continue }
        switch meaning.kind {
        case .marker where tokens.upperBound > covered.marker:
          isMarker = add(Marker(rawValue: meaning.payload), tokens, buffer.tokens) || isMarker
        case .concept where tokens.upperBound > covered.concept && counts(match, lexicon):
          isConcept = true
          concepts.append(occurrence(of: Int(meaning.payload), tokens, buffer.tokens))
        case .deliverable:
          deliverables.append((Int(meaning.payload), tokens))
        default: break
        }
      }
      if isMarker { covered.marker = tokens.upperBound }
      if isConcept { covered.concept = tokens.upperBound }
    }
  }

  /// Inside a figure only what qualifies it counts: « 20 points supplémentaires », "another month".
  private func counts(_ match: Match, _ lexicon: Lexicon) -> Bool {
    guard isFigure[Int(match.start)] else { return true }
    for index in Int(match.firstMeaning)..<Int(match.firstMeaning + match.meaningCount) {
      let meaning = lexicon.meanings[index]
      if meaning.kind == .unit || meaning.kind == .month { return false }
      guard meaning.kind == .number, let word = NumberWord(payload: meaning.payload) else { continue }
      if word.kind != .adjective, word.kind != .article, word.kind != .hedge { return false }
    }
    return true
  }

  private mutating func markFigures(tokenCount: Int, _ mentions: [QuantityMention]) {
    for _ in 0..<tokenCount {
      markers.append(MarkerSet())
      isFigure.append(false)
    }
    for mention in mentions {
      for token in Int(mention.firstToken)..<Int(mention.endToken) { isFigure[token] = true }
    }
  }

  private mutating func add(_ marker: Marker?, _ tokens: Range<Int>, _ all: [Token]) -> Bool {
    // « une chance sur dix » is a figure and says itself that it is a chance.
    guard let marker, !isFigure[tokens.lowerBound] || marker == .probability else { return false }
    // "May" inside a sentence is the month.
    if marker == .modal, tokens.count == 1, tokens.lowerBound > 0, all[tokens.lowerBound].isCapitalised,
      !all[tokens.lowerBound].isUppercase
    {
      return false
    }
    // « le SI de paie » is a system.
    if marker == .condition, tokens.count == 1, all[tokens.lowerBound].isUppercase { return false }
    for token in tokens { markers[token].insert(marker) }
    return true
  }

  private func occurrence(of concept: Int, _ tokens: Range<Int>, _ all: [Token]) -> ConceptOccurrence {
    ConceptOccurrence(
      concept: concept, firstToken: tokens.lowerBound, endToken: tokens.upperBound,
      bytes: Int(all[tokens.lowerBound].start)..<Int(all[tokens.upperBound - 1].end))
  }
}
