import Languages

/// The concepts, markers and deliverables found in a statement, by token; reused.
struct OccurrenceBuffer: ~Copyable {
  /// By token: the markers whose word or phrase covers it.
  var markers = Scratch<MarkerSet>()
  var concepts = Scratch<ConceptOccurrence>(capacity: 16)
  /// Deliverables named, with their tokens.
  var deliverables = Scratch<NamedDeliverable>(capacity: 16)
  /// Words for people, with or without a number before them.
  var people = Scratch<Range<Int>>(capacity: 16)
  /// By token: inside a figure, where no marker counts.
  var isFigure = Scratch<Bool>()

  var view: Occurrences {
    Occurrences(
      markers: markers.view, concepts: concepts.view, deliverables: deliverables.view, people: people.view,
      isFigure: isFigure.view)
  }

  /// Sorts the matches of a statement into what they are, the longest winning over what it covers.
  mutating func collect(
    _ tokens: UnsafeBufferPointer<Token>, _ matches: MatchView, _ lexicon: Lexicon,
    mentions: UnsafeBufferPointer<QuantityMention>, known: KnownUnits, language: Language
  ) {
    concepts.removeAll()
    deliverables.removeAll()
    people.removeAll()
    markFigures(tokenCount: tokens.count, mentions)
    var covered = (marker: 0, concept: 0)
    // « gepland » and « gepland* » are two matches of one word: both count.
    var lastConcept = 0..<0
    for match in matches.matches {
      let range = Int(match.start)..<Int(match.end)
      var isMarker = false
      var isConcept = false
      for index in Int(match.firstMeaning)..<Int(match.firstMeaning + match.meaningCount) {
        let meaning = lexicon.meanings[index]
        guard meaning.languages.contains(language) else { continue }
        switch meaning.kind {
        case .marker where range.upperBound > covered.marker:
          isMarker = add(Marker(rawValue: meaning.payload), range, tokens) || isMarker
        case .concept
        where (range.upperBound > covered.concept || range == lastConcept) && counts(match, lexicon, known):
          isConcept = true
          concepts.append(occurrence(of: Int(meaning.payload), range, tokens))
        case .deliverable:
          deliverables.append(NamedDeliverable(index: Int(meaning.payload), tokens: range))
        case .unit where meaning.payload == known.person:
          people.append(range)
        default: break
        }
      }
      if isMarker { covered.marker = range.upperBound }
      if isConcept {
        covered.concept = range.upperBound
        lastConcept = range
      }
    }
  }

  /// Inside a figure only what qualifies it counts, and who it counts: « 20 points supplémentaires », "another month",
  /// « deux recrues ».
  private func counts(_ match: Match, _ lexicon: Lexicon, _ known: KnownUnits) -> Bool {
    guard isFigure[Int(match.start)] else { return true }
    for index in Int(match.firstMeaning)..<Int(match.firstMeaning + match.meaningCount) {
      let meaning = lexicon.meanings[index]
      if meaning.kind == .month { return false }
      if meaning.kind == .unit, meaning.payload != known.person, meaning.payload != known.fte { return false }
      guard meaning.kind == .number, let word = NumberWord(payload: meaning.payload) else { continue }
      if word.kind != .adjective, word.kind != .article, word.kind != .hedge { return false }
    }
    return true
  }

  private mutating func markFigures(tokenCount: Int, _ mentions: UnsafeBufferPointer<QuantityMention>) {
    markers.refill(MarkerSet(), count: tokenCount)
    isFigure.refill(false, count: tokenCount)
    for mention in mentions {
      for token in Int(mention.firstToken)..<Int(mention.endToken) { isFigure[token] = true }
    }
  }

  private mutating func add(_ marker: Marker?, _ tokens: Range<Int>, _ all: UnsafeBufferPointer<Token>) -> Bool {
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
    for token in tokens {
      var set = markers[token]
      set.insert(marker)
      markers[token] = set
    }
    return true
  }

  private func occurrence(of concept: Int, _ tokens: Range<Int>, _ all: UnsafeBufferPointer<Token>) -> ConceptOccurrence
  {
    ConceptOccurrence(
      concept: concept, firstToken: tokens.lowerBound, endToken: tokens.upperBound,
      bytes: Int(all[tokens.lowerBound].start)..<Int(all[tokens.upperBound - 1].end))
  }
}

/// A deliverable that the words of a statement name.
struct NamedDeliverable {
  let index: Int
  let tokens: Range<Int>
}

/// What was found in one statement, as long as it is the one being read.
struct Occurrences {
  let markers: UnsafeBufferPointer<MarkerSet>
  let concepts: UnsafeBufferPointer<ConceptOccurrence>
  let deliverables: UnsafeBufferPointer<NamedDeliverable>
  let people: UnsafeBufferPointer<Range<Int>>
  let isFigure: UnsafeBufferPointer<Bool>
}
