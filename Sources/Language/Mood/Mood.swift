import Languages

/// Tells assertions from questions, quotations, goals and suppositions.
struct MoodReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let quotePlace: UnsafePointer<Quotes>
  let language: Language
  let section: StatementContext.Section
  let uses: ConceptUses
  private var tokens: PerToken<Token> { buffer.tokens }
  var quotes: Quotes { quotePlace.pointee }

  /// What the figures of a clause tell of its mood.
  struct Evidence {
    let isRisk: Bool
    let hasProbability: Bool
    /// A share, or so much a time.
    let hasRate: Bool
    /// Points or person-days.
    let hasWork: Bool
    let hasEffort: Bool
    /// Two dates that are one move.
    let hasDateMove: Bool
  }

  /// The mood of a clause; a supposition that carries a risk word or a probability is a risk, and an assertion.
  func mood(of clause: ClauseSpan, _ evidence: Evidence) -> Clause.Mood {
    let sentence = clause.sentence
    if section == .goals { return .goal }
    if isQuestion(sentence), !isBeforeRequest(clause), !isBeforeQuestion(clause) { return .question }
    if isQuotation(clause.tokens) { return .quotation }
    if isTicketTitle() { return .ticketTitle }
    if isGoal(sentence), !evidence.hasDateMove || isWish(sentence) { return .goal }
    let scopes = ScopeReader(buffer: buffer, occurrences: occurrences, language: language, uses: uses)
    if let scope = scopes.mood(of: clause, hasWork: evidence.hasWork, hasRate: evidence.hasRate) { return scope }
    if scopes.isRuleForEach(sentence) || scopes.isRuleForAny(sentence) { return .habit }
    if !evidence.hasRate, !evidence.hasEffort, isMeeting(clause.tokens) || movesMeeting(clause.tokens) {
      return .meeting
    }
    if isUnreal(sentence.count <= Self.longestSentence ? sentence : clause.tokens),
      !evidence.hasDateMove || !isPlanOfThePast(sentence), !(evidence.hasProbability && isConditional(sentence))
    {
      return .irrealis
    }
    if isInverted(sentence) || contains(.condition, sentence) && !asksBesides(clause.tokens, in: sentence),
      !evidence.hasProbability, !contains(.risk, sentence), !supposesBesides(sentence)
    {
      return .hypothesis
    }
    return .assertion
  }

  /// A bound on time and no finding about language: what is unreal is looked for in a whole sentence at every clause.
  private static let longestSentence = 200

  func contains(_ marker: Marker, _ range: Range<Int>) -> Bool {
    occurrences.contains(marker, in: range)
  }

  /// "probably"; not the "I mean" that puts a figure right.
  func isLikely(_ clause: Range<Int>) -> Bool {
    contains(.likely, clause)
      && clause.contains {
        occurrences.markers[$0].contains(.likely)
          && !Amendment.holds($0, within: clause.upperBound, occurrences, buffer)
      }
  }

  /// « Le lot a deux semaines de retard, peux-tu voir avec eux ? »: what is told before the request is no question.
  private func isBeforeRequest(_ clause: ClauseSpan) -> Bool {
    let requests = RequestReader(buffer: buffer, occurrences: occurrences)
    return (clause.tokens.upperBound..<max(clause.tokens.upperBound, clause.sentence.upperBound)).contains {
      requests.begins(at: $0, in: clause.sentence)
    }
  }

  /// "We lost two weeks; how can we win them back?": what stands before the semicolon is told.
  private func isBeforeQuestion(_ clause: ClauseSpan) -> Bool {
    let next = clause.tokens.upperBound
    return next < clause.sentence.upperBound && tokens[next].symbol == .semicolon
  }

  private func isQuestion(_ sentence: Range<Int>) -> Bool {
    var last = sentence.upperBound - 1
    while last > sentence.lowerBound, tokens[last].kind == .symbol, tokens[last].symbol != .question { last -= 1 }
    return tokens[last].kind == .symbol && tokens[last].symbol == .question
  }

  /// A line that begins with `>`; words in quotes that somebody said or wrote; words after « X a écrit : ».
  private func isQuotation(_ clause: Range<Int>) -> Bool {
    if let first = tokens.first, first.kind == .symbol, first.symbol == Symbol(">") { return true }
    if holdsAllFigures(ofQuote: clause) { return true }
    if let quoted = quotes.quoted, quoted.overlaps(clause), quotes.hasFigure || quotes.hasSaying {
      let inside = clause.clamped(to: quoted).count
      let isWhole = quoted.lowerBound <= 1 && inside * 2 >= clause.count
      return isWhole || quotes.hasSaying && inside * 3 >= clause.count
    }
    return quotes.speech.map { clause.upperBound > $0 + 1 } ?? false
  }

  /// Every figure of the clause stands in quotes: they are somebody's words.
  private func holdsAllFigures(ofQuote clause: Range<Int>) -> Bool {
    guard quotes.areClosed else { return false }
    var inside = false
    for index in clause where occurrences.isFigure[index] {
      guard quotes.isInside[index] else { return false }
      inside = true
    }
    return inside
  }

  /// « on vise maintenant le 24 mars » in the place of another date is the plan; « on voudrait passer au 24 » is a wish.
  private func isWish(_ sentence: Range<Int>) -> Bool {
    sentence.contains { occurrences.markers[$0].contains(.goalVerb) && buffer.word($0, isA: .wishing) }
  }

  /// « aurait dû sortir le 3 mars », "should have shipped on 3 March" beside the date that stands in its place.
  private func isPlanOfThePast(_ sentence: Range<Int>) -> Bool {
    sentence.allSatisfy { !occurrences.markers[$0].contains(.irrealis) || occurrences.markers[$0].contains(.old) }
  }

  /// « de CTO wil nog hooguit 10 % van zijn tijd … »: what somebody else would give at most, before its figure.
  private func boundsWish(_ sentence: Range<Int>) -> Bool {
    guard buffer.smallWords.contains(.wisher), let figure = sentence.first(where: { occurrences.isFigure[$0] }),
      let wish = (sentence.lowerBound..<figure).first(where: { buffer.word($0, isA: .wisher) })
    else { return false }
    return (wish..<min(figure + 3, sentence.upperBound)).contains {
      buffer.word($0, isA: .wishedBound) || buffer.word($0, is: "plus") && buffer.word($0 - 1, is: "au")
    }
  }

  private func isGoal(_ sentence: Range<Int>) -> Bool {
    if contains(.goalVerb, sentence) && !hopesAfter(sentence) || boundsWish(sentence) { return true }
    guard contains(.goalNoun, sentence) else { return false }
    var words = 0
    for index in sentence where tokens[index].kind == .word {
      if words > 3 { return false }
      words += 1
      guard occurrences.markers[index].contains(.goalNoun) else { continue }
      return sentence.contains { later in
        later > index && later <= index + 8 && tokens[later].kind == .symbol && tokens[later].symbol == .colon
      } || statesPurpose(after: index, sentence)
    }
    return false
  }

  /// « l'objectif est de … », "the goal is to …", "het doel is om …".
  private func statesPurpose(after index: Int, _ sentence: Range<Int>) -> Bool {
    var seen = 0
    var next = index + 1
    while next < sentence.upperBound, seen < 8 {
      if buffer.word(next, isA: .remains) { return true }
      next += 1
      seen += 1
    }
    return false
  }

  /// The comma behind « comme évoqué … », "as discussed …", « zoals besproken … ».
  private func endOfReference(in clause: Range<Int>) -> Int? {
    guard buffer.word(clause.lowerBound, isA: .justAs) else { return nil }
    return clause.first { tokens[$0].symbol == .comma }
  }

  /// The noun that opens the clause is a meeting: « le comité de pilotage est reporté », not « repoussé par le comité ».
  private func isMeeting(_ clause: Range<Int>) -> Bool {
    guard occurrences.present.contains(.meeting) else { return false }
    // « Comme évoqué au comité, la recette démarrera le 16 »: where it was said.
    if let comma = endOfReference(in: clause) { return isMeeting(comma + 1..<clause.upperBound) }
    var words = 0
    for index in clause where tokens[index].kind != .symbol {
      let markers = occurrences.markers[index]
      if markers.contains(.meeting) {
        // « Compte rendu de la réunion : l'atelier est décalé »: what the colon announces is another meeting, or none.
        if let colon = endOfLabel(from: index, in: clause) { return isMeeting(colon + 1..<clause.upperBound) }
        return !announces(after: index, in: clause)
      }
      // « la date de la démo »
      if buffer.word(index, isA: .dateNoun) { continue }
      // "Tuesday's workshop"
      if index + 1 < clause.upperBound, tokens[index + 1].symbol == .apostrophe { continue }
      // « Na een gesprek met aankoop verschuiven we … »: when, and not what moves.
      if buffer.word(index, isA: .side) { return false }
      if let concept = occurrences.concepts(at: index).first {
        guard isMovedMeeting(after: concept.endToken, in: clause) else { return false }
        // "made the call: the launch slips": a decision, which its colon announces.
        return endOfLabel(from: index, in: clause).map { isMeeting($0 + 1..<clause.upperBound) } ?? true
      }
      // "Jan 15 governance meeting moved to Jan 17": the day by which a meeting is named.
      if occurrences.isFigure[index], words == 0, namesDay(index, in: clause) { continue }
      if occurrences.isFigure[index] { return false }
      if buffer.word(index, is: "s"), index > 0, tokens[index - 1].symbol == .apostrophe { continue }
      if markers.intersects(MarkerSet(.about, .verb, .cause)), !markers.contains(.article) { return false }
      words += 1
      if words > 3 { return false }
    }
    return false
  }

  /// A date that opens the clause, with nothing but the meeting's own words behind it.
  private func namesDay(_ index: Int, in clause: Range<Int>) -> Bool {
    let end = (index..<clause.upperBound).first { !occurrences.isFigure[$0] } ?? clause.upperBound
    guard (clause.lowerBound...index).allSatisfy({ occurrences.isFigure[$0] }),
      let meeting = (end..<clause.upperBound).prefix(3).first(where: { occurrences.markers[$0].contains(.meeting) })
    else { return false }
    return !(end..<meeting).contains { tokens[$0].kind == .symbol || !occurrences.concepts(at: $0).isEmpty }
  }

  /// "The committee decided that …": the meeting tells a fact, and does not move.
  private func announces(after meeting: Int, in clause: Range<Int>) -> Bool {
    let figure = figure(after: meeting, in: clause)
    return (meeting..<figure).contains { buffer.word($0, isA: .that) }
      || buffer.word(meeting, isA: .board) && acts(after: meeting, in: clause)
      || turnsAway(from: meeting, before: figure)
  }

  /// « Point hebdo : le portail a pris… »: the colon of the label that a meeting stands in; "Steerco: moved from 12 to 19
  /// May" is about the meeting itself.
  private func endOfLabel(from meeting: Int, in clause: Range<Int>) -> Int? {
    (meeting..<figure(after: meeting, in: clause)).first { index in
      tokens[index].symbol == .colon
        && !occurrences.concepts(at: index + 1).contains {
          uses.isMove($0.concept) && occurrences.saysWhereTo($0.endToken)
        }
    }
  }

  /// The first figure behind a meeting and its day.
  private func figure(after meeting: Int, in clause: Range<Int>) -> Int {
    (pastDay(of: meeting, in: clause)..<clause.upperBound).first { occurrences.isFigure[$0] } ?? clause.upperBound
  }

  /// « La formation suit son cours, seule la passerelle a deux semaines de retard »: behind the last comma something else
  /// has a verb of its own.
  private func turnsAway(from meeting: Int, before figure: Int) -> Bool {
    guard let comma = (meeting..<figure).last(where: { tokens[$0].symbol == .comma }),
      let article = (comma + 1..<figure).prefix(2).first(where: { occurrences.markers[$0].contains(.article) }),
      article + 1 < figure, tokens[article + 1].kind == .word,
      !occurrences.markers[article + 1].intersects(Self.notNouns)
    else { return false }
    return (article + 2..<max(article + 2, figure)).contains { occurrences.markers[$0].contains(.verb) }
  }

  /// « la prochaine », « l'initiale »: no other thing.
  private static let notNouns = MarkerSet(.meeting, .filler, .old, .new, .verb)

  /// « Le comité a ajouté deux écrans », "the board asked for …"; not « le comité a glissé », which moves.
  private func acts(after board: Int, in clause: Range<Int>) -> Bool {
    // « le comité prévu le 12 mai »: when it is to meet, and nothing that it did.
    let deeds = occurrences.concepts(in: board + 1..<min(board + Self.reachOfDeed, clause.upperBound)).filter {
      !occurrences.markers[$0.firstToken].intersects(MarkerSet(.old, .about)) && !uses.isDayName($0.concept)
    }
    return !deeds.isEmpty && !deeds.contains { uses.isMove($0.concept) }
  }

  /// « Le comité nous a ajouté »: how many words on its deed is said.
  private static let reachOfDeed = 5

  /// « Comité du 3 mars : … », "Board of 3 March: …": the day in the meeting's name, up to the colon.
  private func pastDay(of meeting: Int, in clause: Range<Int>) -> Int {
    var index = meeting + 2
    while index < clause.upperBound, occurrences.isFigure[index] { index += 1 }
    return index < clause.upperBound && tokens[index].symbol == .colon ? index : meeting
  }

  /// « merci de décaler la démo de 2 jours »: what moves follows its verb.
  private func isMovedMeeting(after end: Int, in clause: Range<Int>) -> Bool {
    var index = end
    while index < clause.upperBound, occurrences.markers[index].contains(.article) { index += 1 }
    return index > end && index < clause.upperBound && occurrences.markers[index].contains(.meeting)
  }

  /// "after a talk with legal we're moving the consent workshop from 11 May", « verplaatsen we de workshop naar »: what the
  /// only verb of moving has for its object, wherever it stands.
  private func movesMeeting(_ clause: Range<Int>) -> Bool {
    guard occurrences.present.contains(.meeting) else { return false }
    let moves = occurrences.concepts(in: clause).filter { uses.isMove($0.concept) }
    guard let verb = moves.first, moves.allSatisfy({ $0.firstToken == verb.firstToken }) else { return false }
    var index = verb.endToken
    while index < clause.upperBound, buffer.word(index, isA: .pronoun) { index += 1 }
    guard index < clause.upperBound, occurrences.markers[index].contains(.article) else { return false }
    // French puts the noun first: « la formation sécurité ».
    if language == .french { return occurrences.markers[index + 1].contains(.meeting) }
    var head = index
    while head + 1 < clause.upperBound, head - index < Self.longestObject, tokens[head + 1].kind == .word,
      !occurrences.isFigure[head + 1], !occurrences.markers[head + 1].intersects(Self.endsObject)
    {
      head += 1
    }
    return head > index && occurrences.markers[head].contains(.meeting)
  }

  /// How many words a noun and what stands before it have.
  private static let longestObject = 4
  private static let endsObject = MarkerSet(.from, .to, .about, .link, .verb, .cause, .coordination)

  /// `PAY-310: allow customers to …`, `FAC-881 : afficher …`: a key, a colon and an order to the software.
  private func isTicketTitle() -> Bool {
    guard tokens[1].symbol == .hyphen || tokens[2].symbol == .hyphen else { return false }
    var index = 0
    if tokens.count > 5, tokens[0].symbol == .openBracket || isTicketWord(0) { index = 1 }
    guard tokens.count > index + 4, tokens[index].kind == .word, tokens[index].isUppercase,
      tokens[index + 1].symbol == .hyphen, tokens[index + 2].kind == .digits
    else { return false }
    index += 3
    // `[BUG-33] …` opens a title, whatever it says.
    if index < tokens.count, tokens[0].symbol == .openBracket, tokens[index].symbol == .closeBracket { return true }
    while index < tokens.count, tokens[index].kind == .symbol { index += 1 }
    guard index < tokens.count, tokens[index].kind == .word else { return false }
    return isInfinitive(index)
  }

  /// « PAY-12 : deux semaines de retard »: nobody can tell a ticket's title from what is told of it.
  func followsTicketKey(_ clause: Range<Int>) -> Bool {
    guard tokens[clause.lowerBound + 1].symbol == .hyphen || tokens[clause.lowerBound + 2].symbol == .hyphen else {
      return false
    }
    let start = isTicketWord(clause.lowerBound) ? clause.lowerBound + 1 : clause.lowerBound
    return tokens[start].kind == .word && tokens[start].isUppercase && tokens[start + 1].symbol == .hyphen
      && !tokens[start + 1].isSpaced && tokens[start + 2].kind == .digits && tokens[start + 3].symbol == .colon
  }

  /// "Ticket US-412: …", « Story PAY-3 : … ».
  private func isTicketWord(_ index: Int) -> Bool {
    buffer.word(index, isA: .ticket)
  }

  private func isInfinitive(_ index: Int) -> Bool {
    let word = buffer.letters(index)
    func ends(_ ending: StaticString) -> Bool {
      ending.withUTF8Buffer { bytes in word.count > bytes.count + 1 && word.suffix(bytes.count).elementsEqual(bytes) }
    }
    switch language {
    case .french: return ends("er") || ends("ir") || ends("re")
    case .dutch: return ends("en") && !occurrences.isFigure[index]
    case .english: return buffer.word(index, isA: .order)
    }
  }
}
