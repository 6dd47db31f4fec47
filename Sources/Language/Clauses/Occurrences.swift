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
  var openings = Scratch<Opening>(capacity: 16)
  /// The first unit that no number stands beside.
  private(set) var headUnit: HeadUnit?
  /// Every marker of the statement.
  private(set) var present = MarkerSet()
  /// How many tokens the longest name of a deliverable has.
  private var longestName = 0
  /// By place in a list: what is to go. By token: where the name around it ends.
  var isHidden = Scratch<Bool>()
  var nameEnds = Scratch<Int>()
  /// Where a phrase such as "more than" begins.
  private var hedges = Scratch<Int>(capacity: 16)

  private let shared = Shared(Occurrences.Content())

  var view: Occurrences {
    Occurrences(
      shared.show(
        Occurrences.Content(
          markers: PerToken(markers.view), concepts: concepts.view, deliverables: deliverables.view,
          people: people.view, isFigure: PerToken(isFigure.view), headUnit: headUnit, longestName: longestName,
          present: present)))
  }

  /// Sorts the matches of a statement into what they are. Of markers the longest phrase wins; concepts all count, so
  /// that a phrase added to one takes no word from another.
  mutating func collect(
    _ buffer: TokenView, _ matches: MatchView, _ lexicon: Lexicon,
    mentions: UnsafeBufferPointer<QuantityMention>, known: KnownUnits, language: Language
  ) {
    let tokens = buffer.tokens
    concepts.removeAll()
    deliverables.removeAll()
    openings.removeAll()
    people.removeAll()
    headUnit = nil
    longestName = 0
    present = MarkerSet()
    collectHedges(matches, lexicon)
    markFigures(tokenCount: tokens.count, mentions)
    for index in tokens.indices where tokens[index].symbol == .ampersand && tokens[index].isSpaced {
      markers[index] = MarkerSet(.coordination)
      present.insert(.coordination)
    }
    var covered = 0
    for match in matches.matches {
      let range = Int(match.start)..<Int(match.end)
      var isMarker = false
      // The same for all that it means.
      var isForeign: Bool?
      let count = match.opens || openings.count > 0 ? match.meaningCount : match.plainCount
      for index in Int(match.firstMeaning)..<Int(match.firstMeaning + count) {
        let meaning = lexicon.meanings[index]
        if !meaning.languages.contains(language) {
          guard meaning.kind == .concept else { continue }
          if !(meaning.isProper && Self.isName(match, tokens)) {
            let foreign = isForeign ?? Self.isForeign(match, buffer, matches, lexicon, language)
            isForeign = foreign
            guard foreign else { continue }
          }
        }
        switch meaning.kind {
        case .marker where range.upperBound > covered:
          isMarker = add(Marker(rawValue: meaning.payload), range, tokens) || isMarker
        // « ça » has the letters of « CA » once its cedilla is folded away.
        case .concept where meaning.isAcronym && tokens[range.lowerBound].isAccented: break
        case .concept where !meaning.ending.fits(tokens[range.upperBound - 1]): break
        case .concept
        where (!isFigure[range.lowerBound] || Self.countsInFigure(match, lexicon, known))
          && !Self.isComparison(range, buffer, PerToken(isFigure.view), hedges.view):
          var found = Self.occurrence(of: Int(meaning.payload), range, tokens)
          found.isProper = meaning.isProper
          found.isLabel = Self.isLabel(range, tokens)
          concepts.append(found)
        case .part where meaning.isFirstPart:
          openings.append(Opening(phrase: meaning.payload >> 1, tokens: range))
        case .part:
          let phrase = meaning.payload >> 1
          if let whole = Self.close(phrase, at: range, openings.view, lexicon, tokens) { insert(whole) }
        case .deliverable:
          deliverables.append(NamedDeliverable(index: Int(meaning.payload), tokens: range))
          longestName = max(longestName, range.count)
        case .unit where !isFigure[range.lowerBound]:
          if meaning.payload == known.person { people.append(range) }
          if headUnit == nil { headUnit = HeadUnit(unit: meaning.payload, token: range.lowerBound) }
        case .unit where meaning.payload == known.person:
          people.append(range)
        default: break
        }
      }
      if isMarker { covered = range.upperBound }
    }
  }

  private static func isLabel(_ range: Range<Int>, _ tokens: PerToken<Token>) -> Bool {
    range.upperBound < tokens.count && tokens[range.upperBound].symbol == .colon
      && (range.lowerBound == 0 || tokens[range.lowerBound - 1].kind == .symbol)
  }

  /// "more than a fixed date" compares things.
  private static func isArticle(_ index: Int, _ tokens: PerToken<Token>) -> Bool {
    tokens[index].kind == .word && tokens[index].foldedEnd - tokens[index].foldedStart <= 2
  }

  private static func isThan(_ index: Int, _ buffer: TokenView) -> Bool {
    buffer.word(index, isA: .than)
  }

  private mutating func collectHedges(_ matches: MatchView, _ lexicon: Lexicon) {
    hedges.removeAll()
    for match in matches.matches where match.end - match.start > 1 {
      for index in Int(match.firstMeaning)..<Int(match.firstMeaning + match.plainCount)
      where lexicon.meanings[index].kind == .number {
        if NumberWord(payload: lexicon.meanings[index].payload)?.kind == .hedge { hedges.append(Int(match.start)) }
      }
    }
  }

  /// "more than a day", « plus de 2 semaines » around a number says how exact it is.
  private static func isComparison(
    _ range: Range<Int>, _ buffer: TokenView, _ isFigure: PerToken<Bool>, _ hedges: UnsafeBufferPointer<Int>
  ) -> Bool {
    let tokens = buffer.tokens
    let last = range.upperBound - 1
    if range.count == 1, isMoreOfOther(last, buffer, isFigure) { return true }
    guard isFigure[last + 1] || isFigure[last + 2] || !hedges.isEmpty else { return false }
    // "longer than 2-4 weeks", "langer dan 3 dagen": the figure is what it is held against.
    let than = isThan(last, buffer) ? last : range.upperBound
    if isThan(than, buffer), isFigure[than + 1] { return true }
    guard tokens[last].kind == .word, hedges.contains(last) else { return false }
    return isFigure[last] && (isFigure[last + 1] || last + 1 == tokens.count)
      || range.count == 1 && last + 2 < tokens.count && isArticle(last + 2, tokens)
  }

  /// "more effective", "more people for three weeks": how much so, or more of something else than time.
  private static func isMoreOfOther(_ index: Int, _ buffer: TokenView, _ isFigure: PerToken<Bool>) -> Bool {
    guard buffer.word(index, isA: .more), index + 1 < buffer.tokens.count else { return false }
    let next = buffer.tokens[index + 1]
    return next.kind == .word && !isFigure[index] && !isFigure[index + 1] && !isFigure[index - 1]
      && !buffer.word(index + 1, isA: .afterMore)
  }

  /// Adds a concept among the others, which stand in the order of the text.
  mutating func insert(_ concept: ConceptOccurrence) {
    var place = concepts.count
    while place > 0, concepts[place - 1].firstToken > concept.firstToken { place -= 1 }
    concepts.insert(concept, at: place)
  }

  /// Names are the same in every language: « Karima ».
  private static func isName(_ match: Match, _ tokens: PerToken<Token>) -> Bool {
    let token = tokens[Int(match.start)]
    return token.isCapitalised && !token.isUppercase
  }

  /// « on est late de 2 sprints »: a word of another language, which the statement's own gives no meaning.
  private static func isForeign(
    _ match: Match, _ buffer: TokenView, _ matches: MatchView, _ lexicon: Lexicon, _ language: Language
  ) -> Bool {
    let tokens = buffer.tokens
    let first = Int(match.start)
    let token = tokens[first]
    guard match.end == match.start + 1, !token.isCapitalised, token.foldedEnd - token.foldedStart > 4 else {
      return false
    }
    for other in matches.matches[Int(matches.firstByToken[first])..<Int(matches.firstByToken[first + 1])] {
      for index in Int(other.firstMeaning)..<Int(other.firstMeaning + other.meaningCount)
      where lexicon.meanings[index].languages.contains(language) {
        return false
      }
    }
    return !CommonWords.contain(buffer.folded[Int(token.foldedStart)..<Int(token.foldedEnd)], in: language)
  }

  /// What counts inside a figure as well: « une chance sur dix » says itself that it is a chance, "a former colleague" whose it is.
  private static let insideFigures = MarkerSet(.probability, .negation, .limitation, .elsewhere)

  /// The first part of a phrase in two, such as « loopt » of « loopt … uit ».
  struct Opening {
    let phrase: Int32
    let tokens: Range<Int>
  }

  /// How many tokens may stand inside a phrase in two parts.
  private static let reach = 9

  /// The concept of a phrase whose second part stands there, when its first part does a few words before.
  private static func close(
    _ phrase: Int32, at second: Range<Int>, _ openings: UnsafeBufferPointer<Opening>, _ lexicon: Lexicon,
    _ tokens: PerToken<Token>
  ) -> ConceptOccurrence? {
    for opening in openings.reversed() {
      // Those before it, in the order of the text, stand farther still.
      guard second.lowerBound - opening.tokens.lowerBound <= 2 * reach else { break }
      let gap = second.lowerBound - opening.tokens.upperBound
      guard opening.phrase == phrase, gap > 0, gap <= reach else { continue }
      let isCut = (opening.tokens.upperBound..<second.lowerBound).contains {
        tokens[$0].kind == .symbol && (tokens[$0].symbol == .semicolon || tokens[$0].symbol == .period)
      }
      guard !isCut else { continue }
      var whole = occurrence(of: Int(lexicon.splitConcepts[Int(phrase)]), opening.tokens, tokens)
      whole.secondPart = second
      return whole
    }
    return nil
  }

  /// Inside a figure only what qualifies it counts, and who it counts: « 20 points supplémentaires », "another month",
  /// « deux recrues ».
  private static func countsInFigure(_ match: Match, _ lexicon: Lexicon, _ known: KnownUnits) -> Bool {
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

  private mutating func add(_ marker: Marker?, _ tokens: Range<Int>, _ all: PerToken<Token>) -> Bool {
    // « zéro retard » denies as much as it counts; « pas plus de 2 semaines » denies nothing.
    guard let marker, !isFigure[tokens.lowerBound] || Self.insideFigures.contains(marker) else { return false }
    // "May" inside a sentence is the month.
    if marker == .modal, tokens.count == 1, tokens.lowerBound > 0, all[tokens.lowerBound].isCapitalised,
      !all[tokens.lowerBound].isUppercase
    {
      return false
    }
    // « le SI de paie » is a system.
    if marker == .condition, tokens.count == 1, all[tokens.lowerBound].isUppercase { return false }
    present.insert(marker)
    for token in tokens {
      var set = markers[token]
      set.insert(marker)
      markers[token] = set
    }
    return true
  }

  static func occurrence(of concept: Int, _ tokens: Range<Int>, _ all: PerToken<Token>) -> ConceptOccurrence {
    let (first, last) = (all[tokens.lowerBound], all[tokens.upperBound - 1])
    let bytes = first.isRepeated && last.isRepeated ? (first.source.start, last.source.end) : (first.start, last.end)
    return ConceptOccurrence(
      concept: concept, firstToken: tokens.lowerBound, endToken: tokens.upperBound,
      bytes: Range(from: Int(bytes.0), upTo: Int(bytes.1)))
  }
}
