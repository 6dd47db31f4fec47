public import Languages
public import Quantities

/// Turns statements into facts, one after the other. Its scratch memory is reused, so each thread has its own.
public struct Reader: ~Copyable {
  private let lexicon: Lexicon
  private let uses: ConceptUses
  private var quantities: QuantityReader
  private var buffer = TokenBuffer()
  private var matches = MatchBuffer()
  private var mentions = Scratch<QuantityMention>()
  private var found = OccurrenceBuffer()
  private var spans = Scratch<ClauseSpan>(capacity: 16)
  var segments = Scratch<Int>()
  private var names = Scratch<Range<Int>>(capacity: 16)
  private var quotes = QuoteBuffer()
  var facts = FactBuffer()
  /// Of the statement being read.
  private var language = Language.french

  /// - Parameter asOf: the day that dates without a year, `S+2` and « fin Q2 » are read on.
  /// - Parameter uses: what the rules make of each concept.
  public init(lexicon: Lexicon, units: UnitTable, asOf: CalendarDate, uses: ConceptUses = ConceptUses()) {
    self.uses = uses
    self.lexicon = lexicon
    quantities = QuantityReader(lexicon: lexicon, units: units, asOf: asOf)
  }

  /// Reads one statement, UTF-8.
  ///
  /// - Parameter language: its language when it is known; otherwise its words tell, `fallback` deciding ties.
  /// - Complexity: O(n) in its length, but for label assignment, which is quadratic in the figures of one clause.
  public mutating func read(
    _ bytes: Span<UInt8>, language: Language?, fallback: Language = .french,
    context: StatementContext = StatementContext()
  ) -> Fact {
    bytes.withUnsafeBufferPointer { Tokenizer.read($0, into: &buffer) }
    lexicon.match(&buffer, into: &matches)
    return readFact(language: language, fallback: fallback, context)
  }

  /// Reads the statement that was read last once more, its mistyped words as what they were meant to be.
  ///
  /// - Returns: nil when no word of it is a slip away from a known one.
  public mutating func readCorrected(
    language: Language?, fallback: Language = .french, context: StatementContext = StatementContext()
  ) -> (fact: Fact, corrections: [Correction])? {
    let corrections = lexicon.correct(buffer.view, in: &matches, of: language ?? toldLanguage)
    guard !corrections.isEmpty else { return nil }
    return (readFact(language: language, fallback: fallback, context), corrections)
  }

  /// Reads the statement that was corrected last once more, some of its words as they stand.
  public mutating func read(
    without dropped: [Correction], language: Language?, context: StatementContext = StatementContext()
  ) -> Fact {
    lexicon.takeBack(dropped, buffer.view, in: &matches)
    return readFact(language: language, fallback: .french, context)
  }

  /// The language that the words of the statement tell, if they do.
  private var toldLanguage: Language? {
    let (one, other) = (Language.french, Language.english)
    let told = LanguageDetection.language(of: buffer, matches.view, fallback: one)
    return told == LanguageDetection.language(of: buffer, matches.view, fallback: other) ? told : nil
  }

  private mutating func readFact(
    language stated: Language?, fallback: Language, _ context: StatementContext
  ) -> Fact {
    facts.removeAll()
    language = stated ?? LanguageDetection.language(of: buffer, matches.view, fallback: fallback)
    readWords()
    var shortParts = 0
    while shortParts < Self.mostShortParts, fillShortPart() { shortParts += 1 }
    if found.concepts.count > 0 || mentions.count > 0 { readClauses(context) }
    return Fact(
      facts, language: language, hasReorderingMarks: buffer.hasReorderingMarks, isDone: buffer.box == .done)
  }

  /// Finds its figures, what its words mean, and what is only a name.
  private mutating func readWords() {
    mentions.removeAll()
    quantities.read(buffer.view, matches.view, language: language, into: &mentions)
    found.collect(
      buffer.view, matches.view, lexicon, mentions: mentions.view, known: quantities.known,
      language: language)
    found.readDenials(uses.denials, buffer.view)
    // Nothing that a rule could ask for: most statements without impact end here.
    if found.concepts.count > 0 || mentions.count > 0 { hideNames() }
  }

  /// « … et l'appli une »: said in full, it is read as any other part.
  private mutating func fillShortPart() -> Bool {
    guard found.concepts.count > 0, mentions.count > 0 else { return false }
    let ellipsis = EllipsisReader(
      buffer: buffer.view, occurrences: occurrences, mentions: mentions.view,
      quantities: quantities.numberParts(of: buffer.view), units: quantities.known, uses: uses)
    guard let fill = ellipsis.fill() else { return false }
    buffer.fill(with: fill)
    lexicon.match(&buffer, into: &matches)
    readWords()
    return true
  }

  /// A bound on time.
  private static let mostShortParts = 4

  /// Words and numbers inside names say nothing.
  private mutating func hideNames() {
    if let lookalike = uses.lookalike { found.dropLookalikes(of: lookalike) }
    found.dropReports(buffer.view, mentions.view)
    NameReader(buffer: buffer.view, occurrences: occurrences, language: language, uses: uses).find(into: &names)
    guard names.count > 0 else { return }
    found.hide(names.view)
    let (all, ends) = (mentions.view, found.endsOfNames)
    mentions.keep { Int(all[$0].endToken) > ends[Int(all[$0].firstToken)] }
  }

  private mutating func readClauses(_ context: StatementContext) {
    facts.known.measure(tokens, occurrences)
    Distances.measure(tokens, occurrences, facts.known, into: &facts.positions)
    quotes.measure(tokens, occurrences)
    ClauseCutter(
      buffer: buffer.view, occurrences: occurrences, mentions: mentions.view, units: quantities.known, uses: uses
    )
    .cut(into: &spans)
    for span in spans.view { readClause(span, context) }
  }

  var tokens: PerToken<Token> { PerToken(buffer.tokens.view) }
  private var occurrences: Occurrences { found.view }

  /// The deliverable and the team that a text names, such as a heading.
  public mutating func owners(namedIn text: String) -> (deliverable: Int?, team: Int?) {
    var text = text
    text.withUTF8 { Tokenizer.read($0, into: &buffer) }
    lexicon.match(&buffer, into: &matches)
    return (named(.deliverable).first?.index, named(.team).first?.index)
  }

  /// The teams that the statement read last names, in their order, with the bytes that do.
  public var teams: [(index: Int, bytes: Range<Int>)] {
    named(.team).map { [view = buffer.view] in ($0.index, view.bytes(of: $0.tokens)) }
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
    let (view, occurrences) = (buffer.view, occurrences)
    let cause = CauseReader(buffer: view, occurrences: occurrences, mentions: mentions.view)
      .cause(of: span.tokens)
    let sentences = SentenceReader(buffer: view, occurrences: occurrences, uses: uses)
    let segmentCount = cutSegments(of: span.tokens, sentences)
    let concepts = readConcepts(of: span.tokens, cause: cause)
    let figures = readFigures(of: span.tokens, cause: cause)
    guard !concepts.isEmpty || !figures.isEmpty else { return }
    let mood = MoodReader(
      buffer: view, occurrences: occurrences, quotePlace: quotes.place, language: language,
      section: context.section, uses: uses)
    let isFeared = mood.fears(span.tokens) || mood.contains(.risk, span.tokens)
    if isFeared { facts.takeBracketedChance(among: figures, tokens) }
    let own = facts.figures.view[figures]
    let probability = own.probability
    let isRisk =
      probability != nil || context.section == .risks || isFeared
      || mood.contains(.probability, span.tokens) && !mood.isLikely(span.tokens)
    let isFact =
      probability == nil && mood.contains(.confirmed, span.tokens) && !mood.contains(.modal, pastLabel(of: span.tokens))
    let subjects = SubjectReader(buffer: view, occurrences: occurrences, cause: cause, uses: uses)
    let subject = subjects.subject(of: span.tokens)
    let doubt = NegationReader(buffer: view, occurrences: occurrences, language: language).doubt(in: span.tokens)
    let firstSegment = facts.segments.count
    if segmentCount > 1 { readSegments(of: span.tokens, count: segmentCount, sentences, subjects, cause: cause, mood) }
    facts.clauses.append(
      Clause(
        mood: buffer.box == .open
          ? .goal
          : mood.mood(
            of: span,
            MoodReader.Evidence(
              isRisk: isRisk && !isFact, hasProbability: probability != nil, hasRate: own.hasRate,
              hasWork: own.hasWork(quantities.known), hasEffort: own.hasEffort(quantities.known),
              hasDateMove: own.hasDateMove)),
        isRisk: isRisk && !isFact,
        probability: probability, isTitled: context.subject == nil && mood.followsTicketKey(span.tokens),
        isLikely: mood.isLikely(span.tokens), doubt: doubt.map(view.bytes),
        concepts: concepts, figures: figures, subject: subject.map(view.bytes),
        deliverable: occurrences.deliverable(in: span.tokens, subject: subject, cause: cause),
        isAfterContrast: span.isAfterContrast, segmentCount: segmentCount, firstSegment: firstSegment,
        bytes: view.bytes(of: span.tokens),
        tokens: span.tokens,
        profile: ClauseProfile(
          of: span.tokens, subject: subject, cause: cause, buffer: view, occurrences: occurrences,
          positions: PerToken(facts.positions.view), uses: uses),
        passages: readPassages(
          of: span.tokens, sentences, subject: subject, cause: cause, parts: segmentCount > 1 ? firstSegment : nil)))
  }

  /// « Risques : hausse confirmée »: the label says where it is told, and fears nothing.
  private func pastLabel(of clause: Range<Int>) -> Range<Int> {
    let head = clause.prefix(Self.longestLabel).first { [tokens] in tokens[$0].symbol == .colon }
    return head.map { $0..<clause.upperBound } ?? clause
  }

  private static let longestLabel = 3

  /// « 3 sprints de retard sur la migration et 2 semaines sur le paiement »: each part has its own subject.
  private mutating func readSegments(
    of clause: Range<Int>, count: Int, _ sentences: SentenceReader, _ subjects: SubjectReader, cause: Range<Int>,
    _ mood: MoodReader
  ) {
    let (view, occurrences) = (buffer.view, occurrences)
    var end = clause.lowerBound
    // "If they insist, and the odds are 60%, the portal is late": all of it hangs on that.
    let isSupposed = occurrences.markers[clause.lowerBound].contains(.condition)
    for segment in 0..<count {
      let start = end
      while end < clause.upperBound, segments[end - clause.lowerBound] == segment { end += 1 }
      let isJoined = segment > 0 && occurrences.markers[start].contains(.coordination)
      let tokens = (isJoined ? start + 1 : start)..<end
      let subject = subjects.subject(of: tokens)
      facts.segments.append(
        Fact.Segment(
          subject: subject.map(view.bytes),
          deliverable: occurrences.deliverable(in: tokens, subject: subject, cause: cause),
          hasVerb: sentences.hasVerb(in: tokens),
          isFeared: isSupposed || mood.fears(tokens) || mood.contains(.risk, tokens)
            || mood.contains(.probability, tokens),
          refersBack: sentences.refersBack(tokens),
          bytes: view.bytes(of: start..<end)))
    }
  }

  private mutating func cutSegments(of clause: Range<Int>, _ sentences: SentenceReader) -> Int {
    segments.refill(0, count: clause.count)
    var (segment, start) = (0, clause.lowerBound)
    for index in clause {
      if index > clause.lowerBound, sentences.parts(at: index, from: start, in: clause) {
        segment += 1
        start = index + 1
      }
      segments[index - clause.lowerBound] = segment
    }
    return segment + 1
  }

  private mutating func readConcepts(of clause: Range<Int>, cause: Range<Int>) -> Range<Int> {
    let first = facts.concepts.count
    let occurrences = occurrences
    let negation = NegationReader(buffer: buffer.view, occurrences: occurrences, language: language)
    let awaited = AwaitedReader(tokens: tokens, occurrences: occurrences, uses: uses)
    let mayDeny = negation.mayDeny
    for var occurrence in occurrences.concepts(in: clause) {
      occurrence.isNegated =
        mayDeny && !occurrence.isDenial
        && (negation.denies(occurrence, in: clause) || negation.comparesToOther(occurrence)
          || negation.isFreeOf(occurrence))
      occurrence.isInCause = cause.contains(occurrence.firstToken) || awaited.isAwaited(occurrence)
      occurrence.segment = segments[occurrence.firstToken - clause.lowerBound]
      occurrence.start = facts.position(of: occurrence.firstToken)
      occurrence.end = facts.position(of: occurrence.endToken)
      facts.concepts.append(occurrence)
    }
    return first..<facts.concepts.count
  }

  private mutating func readFigures(of clause: Range<Int>, cause: Range<Int>) -> Range<Int> {
    let first = facts.figures.count
    let mentions = mentions.view
    FigureReader(
      buffer: buffer.view, occurrences: occurrences, units: quantities.known, clause: clause,
      segments: PerToken(segments.view),
      cause: cause, uses: uses
    ).read(mentions.beginning(in: clause) { Int($0.firstToken) }, into: &facts.figures)
    for index in first..<facts.figures.count {
      let (start, end) = (facts.figures[index].firstToken, facts.figures[index].endToken)
      let wrong = facts.figures[index].inPlaceOf
      let (before, after) = (facts.position(of: wrong > 0 ? wrong : start), facts.position(of: end))
      facts.figures.update(index) { figure in (figure.start, figure.end) = (before, after) }
    }
    return first..<facts.figures.count
  }
}
