public import Languages
public import Quantities

/// Turns statements into facts, one after the other. Its scratch memory is reused, so each thread has its own.
public struct Reader: ~Copyable {
  private let lexicon: Lexicon
  private let units: UnitTable
  private let uses: ConceptUses
  private var quantities: QuantityReader
  private var buffer = TokenBuffer()
  private var matches = MatchBuffer()
  private var mentions = Scratch<QuantityMention>()
  private var found = OccurrenceBuffer()
  private var spans = Scratch<ClauseSpan>(capacity: 16)
  private var segments = Scratch<Int>()
  private var names = Scratch<Range<Int>>(capacity: 16)
  private var quotes = QuoteBuffer()
  private var facts = FactBuffer()
  private var reading = Reading()

  /// - Parameter asOf: the day that dates without a year, `S+2` and « fin Q2 » are read on.
  /// - Parameter uses: what the rules make of each concept.
  public init(lexicon: Lexicon, units: UnitTable, asOf: CalendarDate, uses: ConceptUses = ConceptUses()) {
    self.uses = uses
    self.lexicon = lexicon
    self.units = units
    quantities = QuantityReader(lexicon: lexicon, units: units, asOf: asOf)
  }

  /// Reads one statement, UTF-8.
  ///
  /// - Parameter language: its language when it is known; otherwise its words tell, `fallback` deciding ties.
  /// - Complexity: O(n) in its length, but for label assignment, which is quadratic in the figures of one clause.
  public mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, language: Language?, fallback: Language = .french,
    context: StatementContext = StatementContext()
  ) -> Reading {
    Tokenizer.read(bytes, into: &buffer)
    lexicon.match(buffer.view, into: &matches)
    readFacts(language: language, fallback: fallback, context)
    return reading
  }

  /// Reads the statement that was read last once more, its mistyped words as what they were meant to be.
  ///
  /// - Returns: nil when no word of it is a slip away from a known one.
  public mutating func readCorrected(
    language: Language?, fallback: Language = .french, context: StatementContext = StatementContext()
  ) -> (reading: Reading, corrections: [Correction])? {
    let corrections = lexicon.correct(buffer.view, in: &matches)
    guard !corrections.isEmpty else { return nil }
    readFacts(language: language, fallback: fallback, context)
    return (reading, corrections)
  }

  private mutating func readFacts(language: Language?, fallback: Language, _ context: StatementContext) {
    facts.removeAll()
    reading.hasReorderingMarks = buffer.hasReorderingMarks
    reading.isDone = buffer.box == .done
    reading.language = language ?? LanguageDetection.language(of: buffer, matches.view, lexicon, fallback: fallback)
    mentions.removeAll()
    quantities.read(buffer.view, matches.view, language: reading.language, into: &mentions)
    found.collect(
      buffer.view, matches.view, lexicon, mentions: mentions.view, known: quantities.known,
      language: reading.language)
    // Nothing that a rule could ask for: most statements without impact end here.
    if found.concepts.count > 0 || mentions.count > 0 {
      hideNames()
      if found.concepts.count > 0 || mentions.count > 0 { readClauses(context) }
    }
    facts.show(in: &reading)
  }

  /// Words and numbers inside names say nothing.
  private mutating func hideNames() {
    if let lookalike = uses.lookalike { found.dropLookalikes(of: lookalike) }
    NameReader(buffer: buffer.view, occurrences: occurrences, language: reading.language, uses: uses).find(into: &names)
    guard names.count > 0 else { return }
    found.hide(names.view)
    let (all, ends) = (mentions.view, found.endsOfNames)
    mentions.keep { Int(all[$0].endToken) > ends[Int(all[$0].firstToken)] }
  }

  private mutating func readClauses(_ context: StatementContext) {
    Distances.measure(tokens, occurrences, into: &facts.distances)
    facts.known.measure(tokens, occurrences)
    quotes.measure(tokens, occurrences)
    ClauseCutter(buffer: buffer.view, occurrences: occurrences, mentions: mentions.view, units: units, uses: uses)
      .cut(into: &spans)
    for span in spans.view { readClause(span, context) }
  }

  private var tokens: PerToken<Token> { buffer.view.tokens }
  private var occurrences: Occurrences { found.view }

  /// The deliverable and the team that a text names, such as a heading.
  public mutating func owners(namedIn text: String) -> (deliverable: Int?, team: Int?) {
    var text = text
    text.withUTF8 { Tokenizer.read($0, into: &buffer) }
    lexicon.match(buffer.view, into: &matches)
    return (named(.deliverable).first?.index, named(.team).first?.index)
  }

  /// The teams that the statement read last names, in their order, with the bytes that do.
  public var teams: [(index: Int, bytes: Range<Int>)] {
    named(.team).map { ($0.index, bytes(of: $0.tokens)) }
  }

  private func named(_ kind: Meaning.Kind) -> [NamedDeliverable] {
    var found: [NamedDeliverable] = []
    for match in matches.view.matches {
      for index in Int(match.firstMeaning)..<Int(match.firstMeaning + match.meaningCount)
      where lexicon.meanings[index].kind == kind {
        found.append(
          NamedDeliverable(index: Int(lexicon.meanings[index].payload), tokens: Int(match.start)..<Int(match.end)))
      }
    }
    return found
  }

  private mutating func readClause(_ span: ClauseSpan, _ context: StatementContext) {
    let cause = causeRange(of: span.tokens)
    let segmentCount = cutSegments(of: span.tokens)
    let concepts = readConcepts(of: span.tokens, cause: cause)
    let figures = readFigures(of: span.tokens, cause: cause)
    guard !concepts.isEmpty || !figures.isEmpty else { return }
    let mood = MoodReader(
      buffer: buffer.view, occurrences: occurrences, quotes: quotes.view, language: reading.language,
      section: context.section)
    let isFeared = mood.contains(.modal, span.tokens) || mood.contains(.risk, span.tokens)
    if isFeared { takeBracketedChance(among: figures) }
    let probability = probability(among: figures)
    let isRisk =
      probability != nil || context.section == .risks || mood.contains(.modal, span.tokens)
      || mood.contains(.risk, span.tokens)
      || mood.contains(.probability, span.tokens) && !mood.contains(.likely, span.tokens)
    let isFact =
      probability == nil && mood.contains(.confirmed, span.tokens) && !mood.contains(.modal, pastLabel(of: span.tokens))
    let subjects = SubjectReader(buffer: buffer.view, occurrences: occurrences, cause: cause, uses: uses)
    let subject = subjects.subject(of: span.tokens)
    let firstSegment = facts.segments.count
    if segmentCount > 1 { readSegments(of: span.tokens, count: segmentCount, subjects, cause: cause) }
    facts.clauses.append(
      Clause(
        mood: buffer.box == .open
          ? .goal
          : mood.mood(
            of: span,
            MoodReader.Evidence(
              isRisk: isRisk && !isFact, hasProbability: probability != nil, hasRate: hasRate(among: figures),
              hasWork: hasWork(among: figures))),
        isRisk: isRisk && !isFact,
        probability: probability, isTitled: context.subject == nil && mood.followsTicketKey(span.tokens),
        isLikely: mood.contains(.likely, span.tokens), doubt: doubt(in: span.tokens),
        concepts: concepts, figures: figures, subject: subject.map { bytes(of: $0) },
        deliverable: deliverable(in: span.tokens, subject: subject, cause: cause),
        isAfterContrast: span.isAfterContrast, segmentCount: segmentCount, firstSegment: firstSegment,
        bytes: bytes(of: span.tokens),
        tokens: span.tokens,
        profile: ClauseProfile(
          of: span.tokens, subject: subject, cause: cause, buffer: buffer.view, occurrences: occurrences,
          unknownBefore: PerToken(facts.known.unknownBefore.view), uses: uses)))
  }

  /// « Risques : hausse confirmée »: the label says where it is told, and fears nothing.
  private func pastLabel(of clause: Range<Int>) -> Range<Int> {
    let head = clause.prefix(Self.longestLabel).first { tokens[$0].symbol == .colon }
    return head.map { $0..<clause.upperBound } ?? clause
  }

  private static let longestLabel = 3

  /// « menace de partir (30 %) »: a share alone in brackets says how likely what is feared is.
  private mutating func takeBracketedChance(among figures: Range<Int>) {
    for index in figures where facts.figures[index].kind == .share && !facts.figures[index].isChance {
      let (first, end) = (facts.figures[index].firstToken, facts.figures[index].endToken)
      guard first > 0, end < tokens.count, tokens[first - 1].symbol == .openParenthesis,
        tokens[end].symbol == .closeParenthesis
      else { continue }
      var figure = facts.figures[index]
      figure.isChance = true
      facts.figures[index] = figure
    }
  }

  private func probability(among figures: Range<Int>) -> Int? {
    figures.first { facts.figures[$0].isChance && facts.figures[$0].kind == .share }
  }

  /// A part of the time, or so much of it a week: what meetings take, not when they are.
  private func hasRate(among figures: Range<Int>) -> Bool {
    figures.contains { index in
      let kind = facts.figures[index].kind
      return kind == .share || kind == .quantity && facts.figures[index].perTime != nil
    }
  }

  /// Points or person-days: what can be taken out of a plan.
  private func hasWork(among figures: Range<Int>) -> Bool {
    figures.contains { index in
      guard let unit = facts.figures[index].unit else { return facts.figures[index].kind == .number }
      let dimension = units.dimension(of: unit)
      return dimension == .points || dimension == .effort
    }
  }

  /// From « à cause de » to the end of the clause; to the next comma when the clause begins with it.
  private func causeRange(of clause: Range<Int>) -> Range<Int> {
    guard let start = clause.first(where: { isCause($0, in: clause) }) else {
      return clause.upperBound..<clause.upperBound
    }
    let opens =
      !(clause.lowerBound..<start).contains { tokens[$0].kind != .symbol }
      || occurrences.markers[start - 1].contains(.coordination)
    let comma = (start..<clause.upperBound).first {
      tokens[$0].kind == .symbol && (tokens[$0].symbol == .comma || tokens[$0].symbol == .colon)
    }
    // A clause that is all cause is read as if it were none: « grâce à l'outil on gagne 3 jours ».
    if opens { return comma.map { start..<$0 } ?? clause.upperBound..<clause.upperBound }
    return start..<endOfCause(from: start, in: clause)
  }

  /// « après l'audit : huit jours »: what a colon announces is the fact itself.
  private func endOfCause(from start: Int, in clause: Range<Int>) -> Int {
    let near = (start..<min(start + Self.shortestCause, clause.upperBound)).first { tokens[$0].symbol == .comma }
    // "because of it, 55k in revenue": what it was, and on.
    if let near { return near }
    if isMoment(start), let comma = (start..<clause.upperBound).first(where: { tokens[$0].symbol == .comma }) {
      return comma
    }
    let colon = (start..<clause.upperBound).first {
      tokens[$0].kind == .symbol && tokens[$0].symbol == .colon && !occurrences.markers[$0 - 1].contains(.cause)
    }
    return colon ?? anotherFact(after: start, in: clause) ?? clause.upperBound
  }

  /// « à l'arrêt 2 jours faute de VPN et le portail a 3 semaines de retard »: the figure of the fact stands before its
  /// cause, so the one beyond « et » is another's.
  private func anotherFact(after cause: Int, in clause: Range<Int>) -> Int? {
    guard (clause.lowerBound..<cause).contains(where: { occurrences.isFigure[$0] }),
      let and = (cause + 1..<max(cause + 1, clause.upperBound)).first(where: {
        occurrences.isFigure[$0] || occurrences.markers[$0].contains(.coordination)
      }),
      !occurrences.isFigure[and],
      mentions.view.beginning(in: and..<clause.upperBound, by: { Int($0.firstToken) }).contains(where: {
        $0.kind != .number
      })
    else { return nil }
    return and
  }

  private static let shortestCause = 4

  /// "after the redesign, on a shop that …": when it was, up to the comma.
  private func isMoment(_ cause: Int) -> Bool {
    buffer.view.word(cause, isA: .causeAfter)
  }

  /// "two weeks late while legal reviews" explains; ", while hosting went up" says another thing.
  private func isCause(_ index: Int, in clause: Range<Int>) -> Bool {
    guard occurrences.markers[index].contains(.cause), !isPortion(index), !isAfterDeliverable(index) else {
      return false
    }
    guard occurrences.markers[index].contains(.coordination), index > clause.lowerBound else { return true }
    return tokens[index - 1].symbol != .comma
  }

  /// "after the migration", where that is a deliverable: says when, not why.
  private func isAfterDeliverable(_ index: Int) -> Bool {
    let start = index > 0 && buffer.view.word(index, isA: .definite) ? index - 1 : index
    guard buffer.view.word(start, isA: .following) else { return false }
    return !occurrences.deliverables(in: start + 1..<start + 3).isEmpty
  }

  /// « 10 livraisons dont 20 % ratées » counts a part of them.
  private func isPortion(_ index: Int) -> Bool {
    index + 2 < tokens.count && buffer.view.word(index, isA: .portion) && tokens[index + 2].symbol == .percent
  }

  /// « 3 sprints de retard sur la migration et 2 semaines sur le paiement »: each part has its own subject.
  private mutating func readSegments(of clause: Range<Int>, count: Int, _ subjects: SubjectReader, cause: Range<Int>) {
    var end = clause.lowerBound
    for segment in 0..<count {
      let start = end
      while end < clause.upperBound, segments[end - clause.lowerBound] == segment { end += 1 }
      let tokens = start..<end
      let subject = subjects.subject(of: tokens)
      facts.segments.append(
        Reading.Segment(
          subject: subject.map { bytes(of: $0) }, deliverable: deliverable(in: tokens, subject: subject, cause: cause)))
    }
  }

  private mutating func cutSegments(of clause: Range<Int>) -> Int {
    segments.removeAll()
    var segment = 0
    for index in clause {
      if index > clause.lowerBound, occurrences.markers[index].contains(.coordination), !occurrences.isFigure[index],
        !isMore(index)
      {
        segment += 1
      }
      segments.append(segment)
    }
    return segment + 1
  }

  /// « un mois de plus », « en plus »: no joint.
  private func isMore(_ index: Int) -> Bool {
    buffer.view.word(index, is: "plus")
      && (buffer.view.word(index - 1, is: "de") || buffer.view.word(index - 1, is: "en"))
  }

  private mutating func readConcepts(of clause: Range<Int>, cause: Range<Int>) -> Range<Int> {
    let first = facts.concepts.count
    let negation = NegationReader(buffer: buffer.view, occurrences: occurrences, language: reading.language)
    for var occurrence in occurrences.concepts(in: clause) {
      occurrence.isNegated = negation.denies(occurrence, in: clause)
      occurrence.isInCause = cause.contains(occurrence.firstToken)
      occurrence.segment = segments[occurrence.firstToken - clause.lowerBound]
      facts.concepts.append(occurrence)
    }
    return first..<facts.concepts.count
  }

  private mutating func readFigures(of clause: Range<Int>, cause: Range<Int>) -> Range<Int> {
    let first = facts.figures.count
    let mentions = mentions.view
    FigureReader(
      buffer: buffer.view, occurrences: occurrences, units: units, clause: clause, segments: PerToken(segments.view),
      cause: cause, uses: uses
    ).read(mentions.beginning(in: clause) { Int($0.firstToken) }, into: &facts.figures)
    return first..<facts.figures.count
  }

  /// « plus de retard » with no figure: more of it, or none left.
  private func doubt(in clause: Range<Int>) -> Range<Int>? {
    guard
      let index = clause.first(where: {
        occurrences.markers[$0].contains(.doubtful) && !occurrences.markers[$0].contains(.negation)
          && !occurrences.markers[$0].contains(.limitation) && !hasNe(before: $0, in: clause)
      })
    else { return nil }
    return !occurrences.concepts(in: index + 1..<index + 4).isEmpty
      ? bytes(of: Range(from: index, upTo: min(index + 3, clause.upperBound))) : nil
  }

  /// « ne prend plus de temps »: none left, for certain.
  private func hasNe(before index: Int, in clause: Range<Int>) -> Bool {
    NegationReader(buffer: buffer.view, occurrences: occurrences, language: reading.language)
      .hasNe(before: index, in: clause)
  }

  private func deliverable(in clause: Range<Int>, subject: Range<Int>?, cause: Range<Int>) -> Int? {
    var first: Int?
    for named in occurrences.deliverables(in: clause) where !cause.contains(named.tokens.lowerBound) {
      if let subject, named.tokens.overlaps(subject) { return named.index }
      first = first ?? named.index
    }
    return first
  }

  private func bytes(of tokens: Range<Int>) -> Range<Int> {
    Range(from: Int(self.tokens[tokens.lowerBound].start), upTo: Int(self.tokens[tokens.upperBound - 1].end))
  }
}

/// The facts of one statement, while they are read.
struct FactBuffer: ~Copyable {
  var clauses = Scratch<Clause>(capacity: 16)
  var concepts = Scratch<ConceptOccurrence>()
  var figures = Scratch<Figure>(capacity: 16)
  var segments = Scratch<Reading.Segment>(capacity: 16)
  var distances = Scratch<Int32>()
  var known = KnownWords()

  mutating func removeAll() {
    clauses.removeAll()
    concepts.removeAll()
    figures.removeAll()
    segments.removeAll()
    distances.removeAll()
    known.removeAll()
  }

  /// Makes them what the reading holds, until the next statement.
  func show(in reading: inout Reading) {
    reading.clauses = clauses.view
    reading.concepts = concepts.view
    reading.figures = figures.view
    reading.segments = segments.view
    reading.distances = PerToken(distances.view)
    reading.unknownBefore = PerToken(known.unknownBefore.view)
  }
}
