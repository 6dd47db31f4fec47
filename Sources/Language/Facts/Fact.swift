public import Languages
public import Quantities

/// What a statement says, clause by clause: concepts and figures in flat arrays that clauses point into by place.
///
/// Nothing of it changes once it is made; one reference, so that handing it on costs nothing.
public final class Fact: Sendable {
  public let language: Language
  public let clauses: [Clause]
  public let concepts: [ConceptOccurrence]
  public let figures: [Figure]
  /// What each part of a clause cut by « et » is about; empty for a clause in one part.
  public let segments: [Segment]
  /// Between the commas of each clause that has several.
  let passages: [Passage]
  /// Marks that reorder text stand in it: what is read is not what a person sees.
  public let hasReorderingMarks: Bool
  /// A done box stands before it: a delay in it is over.
  public let isDone: Bool

  init(_ facts: borrowing FactBuffer, language: Language, hasReorderingMarks: Bool, isDone: Bool) {
    self.language = language
    self.hasReorderingMarks = hasReorderingMarks
    self.isDone = isDone
    clauses = Array(facts.clauses.view)
    concepts = Array(facts.concepts.view)
    figures = Array(facts.figures.view)
    segments = Array(facts.segments.view)
    passages = Array(facts.passages.view)
  }

  public struct Segment: Sendable {
    public internal(set) var subject: Range<Int>?
    public internal(set) var deliverable: Int?
    public internal(set) var hasVerb: Bool
    /// Feared, by words of its own.
    public internal(set) var isFeared: Bool
    /// It opens with « ce », "that": of what was told before it.
    public internal(set) var refersBack: Bool
    public internal(set) var bytes: Range<Int>
  }

  /// Two to four clauses as one, when all of them assert: « Reste à faire : 135 points. Échéance dans 7 semaines. »
  public var joined: Clause? {
    guard (2...4).contains(clauses.count),
      clauses.allSatisfy({ $0.mood == .assertion && $0.doubt == nil && !$0.isAfterContrast }),
      var joined = clauses.first, let last = clauses.last
    else { return nil }
    joined.concepts = joined.concepts.lowerBound..<last.concepts.upperBound
    joined.figures = joined.figures.lowerBound..<last.figures.upperBound
    joined.bytes = joined.bytes.lowerBound..<last.bytes.upperBound
    joined.tokens = joined.tokens.lowerBound..<last.tokens.upperBound
    joined.isRisk = clauses.contains { $0.isRisk }
    joined.isLikely = clauses.contains { $0.isLikely }
    joined.probability = clauses.compactMap(\.probability).first
    joined.subject = joined.subject ?? last.subject
    joined.deliverable = joined.deliverable ?? last.deliverable
    joined.segmentCount = 1
    joined.passages =
      clauses.contains { $0.passages.isEmpty } ? 0..<0 : joined.passages.lowerBound..<last.passages.upperBound
    joined.profile.words = clauses.reduce(0) { $0 + $1.profile.words }
    joined.profile.unknownWords = clauses.reduce(0) { $0 + $1.profile.unknownWords }
    joined.profile.codeMarks = clauses.reduce(0) { $0 + $1.profile.codeMarks }
    joined.profile.hasVerb = clauses.contains { $0.profile.hasVerb }
    joined.profile.hasPlan = clauses.contains { $0.profile.hasPlan }
    joined.profile.hasWork = clauses.contains { $0.profile.hasWork }
    return joined
  }

  /// Whether « de », "of", "van" ties the figure of that index to a noun that none of the wanted concepts means.
  public func isOfSomethingElse(
    _ index: Int, than isWanted: (Int) -> Bool, _ occurrences: some Sequence<Int>
  ) -> Bool {
    guard figures[index].isOfSomething else { return false }
    let end = figures[index].endToken
    return !occurrences.contains { place in
      isWanted(concepts[place].concept) && concepts[place].firstToken >= end && concepts[place].firstToken <= end + 3
    }
  }

  /// How far the figure of that index stands from a concept's word; 0 when nothing is between.
  public func distance(from index: Int, to occurrence: ConceptOccurrence) -> Int {
    let gap = gap(between: index, and: occurrence)
    return Int(gap.end.distance - gap.start.distance)
  }

  /// How many words that mean nothing stand between the figure of that index and a concept's word.
  public func unknownWords(from index: Int, to occurrence: ConceptOccurrence) -> Int {
    let gap = gap(between: index, and: occurrence)
    return Int(gap.end.unknownWords - gap.start.unknownWords)
  }

  /// From where to where it is between a figure and a concept's word; nothing where they touch or overlap.
  private func gap(between index: Int, and occurrence: ConceptOccurrence) -> (start: Position, end: Position) {
    if occurrence.endToken <= figures[index].firstToken { return (occurrence.end, figures[index].start) }
    if figures[index].endToken <= occurrence.firstToken { return (figures[index].end, occurrence.start) }
    return (Position(), Position())
  }
}

/// Where a token stands among the words of its statement.
struct Position: Sendable {
  /// How far from the start, pauses counting for several words.
  var distance: Int32 = 0
  /// How many unknown words stand before it.
  var unknownWords: Int32 = 0
}

/// A part of a statement that says one thing.
public struct Clause: Sendable {
  /// How many figures, and how many meanings, of one clause can be looked at.
  public static let capacity = 64

  /// What keeps a clause from being a plain assertion.
  public enum Mood: UInt8, Sendable {
    case assertion, question, quotation, goal, hypothesis, irrealis, ticketTitle
    /// A meeting or a demonstration moves: no deliverable does.
    case meeting
    /// « il est faux que », « est annulée »: it is not so.
    case denied
    /// A rumour.
    case hearsay
    /// How things go as a rule, not what happened.
    case habit
    /// A competitor's, a study's: none of ours.
    case elsewhere
    /// Asked for or wished.
    case request
    /// What software shall do, or what its screen says.
    case specification
  }

  public internal(set) var mood: Mood
  /// Feared: a modal, a threat, or a stated probability.
  public internal(set) var isRisk: Bool
  /// Index into `figures` of the chance that the text states; nil when it states none.
  public internal(set) var probability: Int?
  /// It stands behind the key of a ticket: « PAY-12 : … » may be what happened, or the ticket's title.
  public internal(set) var isTitled: Bool
  /// « devrait », "probably": neither a fact nor a risk.
  public internal(set) var isLikely: Bool
  /// The bytes of a wording that cannot be decided, such as « plus de retard ».
  public internal(set) var doubt: Range<Int>?
  /// Where its concepts and figures stand in the fact.
  public internal(set) var concepts: Range<Int>
  public internal(set) var figures: Range<Int>
  /// The bytes that name what it is about.
  public internal(set) var subject: Range<Int>?
  /// Index of the deliverable that it names; nil for none.
  public internal(set) var deliverable: Int?
  /// It follows « mais », "but", "maar": it may correct the clause before.
  public internal(set) var isAfterContrast: Bool
  /// How many parts « et », "and", "en" cut it into.
  public internal(set) var segmentCount: Int
  /// Index of the first of them in `Fact.segments`, when there are several.
  public internal(set) var firstSegment: Int
  /// The bytes of the clause.
  public internal(set) var bytes: Range<Int>
  public internal(set) var tokens: Range<Int>
  public internal(set) var profile: ClauseProfile
  /// Where its passages stand in `Fact.passages`; empty for a clause of one.
  public internal(set) var passages: Range<Int>
}

/// A concept's word in a clause.
public struct ConceptOccurrence: Sendable {
  /// Index of the concept.
  public let concept: Int
  /// Position in the statement, in tokens.
  public let firstToken: Int
  public let endToken: Int
  /// The bytes of the word.
  public let bytes: Range<Int>
  /// Denied: « pas de retard ».
  public internal(set) var isNegated = false
  /// Part of an explanation (« à cause de… »): no fact of its own.
  public internal(set) var isInCause = false
  /// Which part of its clause it stands in, from 0.
  public internal(set) var segment = 0
  /// Where the second part of a phrase in two stands: the « niet werken » of « konden … niet werken ».
  var secondPart = 0..<0
  /// Written with a capital in the rules.
  var isProper = false
  /// The denial is part of what it says.
  var isDenial = false
  /// "Risk: low": by itself between a mark and a colon, it is said of what stands behind.
  public internal(set) var isLabel = false
  /// Where its word begins and ends.
  var start = Position()
  var end = Position()
}

/// A figure of a clause, with what the words around it make of it.
public struct Figure: Sendable {
  public enum Kind: UInt8, Sendable { case quantity, number, share, date }

  /// The `segment` of a figure that stands in more than one.
  static let wholeClause = -1

  public enum Qualifier: UInt8, Sendable {
    case none
    /// « depuis 3 semaines »: how long it has been so.
    case since
    /// « jusqu'au 12 »: until when.
    case until
    /// « dans 6 sprints »: time left.
    case within
    /// "two weeks ago", "three years from now", "the past two months": when, not how long.
    case moment
    /// "the 30-day trial": how long a thing is by itself.
    case length
  }

  /// The two ends of a change, in the figure's unit, with their ranges.
  public struct Change: Sendable {
    public internal(set) var from: (low: Rational, high: Rational)
    public internal(set) var to: (low: Rational, high: Rational)
  }

  public internal(set) var kind: Kind
  public internal(set) var low: Rational
  public internal(set) var high: Rational
  /// The text gives an old and a new figure, or a planned and an actual one: `low` and `high` are the new one's.
  public internal(set) var isChange: Bool
  var oldLow: Rational
  var oldHigh: Rational
  public internal(set) var unit: UnitID?
  public internal(set) var perTime: UnitID?
  public internal(set) var isPerPerson: Bool
  public internal(set) var isEach: Bool
  public internal(set) var qualifier: Qualifier
  /// Less (-1), more (1) or neither (0): from a sign or from « baisse », "up".
  public internal(set) var direction: Int
  /// A bare number per time: how often.
  public var isOften: Bool { kind == .number && perTime != nil }
  /// « de », "of", "van" follows it: a figure of something.
  var isOfSomething = false
  /// « 6 j vs 4 j »: it stands beside the word that sets two figures against each other.
  public internal(set) var isHeldAgainst = false
  /// « 60 % des tickets », "75% about v2": a share of what is counted, and of no time.
  public internal(set) var isOfCounted = false
  /// « en baisse de 15 % », "up 12%": right before it stands which way something went by so much.
  public internal(set) var isMovedBy = false
  /// « dont trois externes »: a part of what was counted before it.
  public internal(set) var isPortion = false
  /// « l'appli, une », "it is one": a bare number behind which no noun stands.
  public internal(set) var isAlone = false
  /// "three hours instead of one": it stands for a noun, and counts nothing of its own.
  public internal(set) var isPronoun = false
  /// « avec les trois fournisseurs », "with three suppliers": those that something is done with.
  public internal(set) var isOfCompany = false
  /// It bears a written sign, and no noun of its own follows: « lot stock : +10 j ».
  public internal(set) var isSigned: Bool
  /// The power of ten that was written with it.
  var power: Int8
  public internal(set) var isApproximate: Bool
  public internal(set) var isIdiom: Bool
  public internal(set) var isTooLarge: Bool
  /// Two clock times.
  public internal(set) var isClockSpan: Bool
  /// A date without its year.
  var hasAssumedYear: Bool
  /// « de 2 à 3 »: the range may be a change from its first to its second end.
  public internal(set) var isFromTo: Bool
  /// The first end is the higher one.
  var isDescending: Bool
  public internal(set) var isInCause: Bool
  /// Which part of its clause it stands in, from 0.
  public internal(set) var segment: Int
  /// Beside a word for chance: a probability.
  public internal(set) var isChance: Bool
  /// In the statement.
  public internal(set) var firstToken: Int
  public internal(set) var endToken: Int
  var start = Position()
  var end = Position()
  /// « n'est pas de 700 € mais de 400 € »: the token of the wrong one, in whose place it stands; 0 for the others.
  var inPlaceOf = 0
  public internal(set) var bytes: Range<Int>
  /// The minutes of "1 day 6 hours", which are in `low` and `high` as parts of a working day; 0 where none are told.
  public internal(set) var minutesBesideDays: Int32 = 0

  /// The two ends of the change; nil when it is none.
  public var change: Change? {
    if isFromTo {
      let (first, second) = isDescending ? (high, low) : (low, high)
      return Change(from: (first, first), to: (second, second))
    }
    return isChange ? Change(from: (oldLow, oldHigh), to: (low, high)) : nil
  }

  /// The text gives two figures for it, one of which is `low`.
  public var isRange: Bool { low != high }
}
