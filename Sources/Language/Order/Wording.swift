import Languages
public import Quantities

/// What words beside its figures say of a fact: its place among other delays, when it took place, what it names.
public struct Wording: Sendable, Hashable {
  /// « puis », « une fois la migration finie »: it comes after the other delays of its subject.
  public var isSerial: Bool
  /// « +30 points après la migration »: the only deliverable that it names is the one that it comes after.
  public var followsItsOwn: Bool
  /// « à date »: a delay that is there already, not one of the landing; what is still to do may add to it.
  public var isToDate: Bool
  /// It speaks of a delay: money that it states is the price of that delay.
  public var namesDelay: Bool
  /// « cette semaine »: when what it tells took place.
  public var period: Period?
  /// What it names beside its subject.
  public private(set) var details = NamedDetails()

  public init(
    isSerial: Bool = false, followsItsOwn: Bool = false, isToDate: Bool = false, namesDelay: Bool = false,
    period: Period? = nil
  ) {
    self.isSerial = isSerial
    self.followsItsOwn = followsItsOwn
    self.isToDate = isToDate
    self.namesDelay = namesDelay
    self.period = period
  }

  /// A time in which a team has only so many days.
  public enum Period: Sendable, Hashable, CaseIterable {
    case lastWeek
    case thisWeek
    case nextWeek
    case lastSprint
    case thisSprint
    case nextSprint

    /// The unit that it is one of.
    public var unit: String {
      switch self {
      case .lastWeek, .thisWeek, .nextWeek: "week"
      case .lastSprint, .thisSprint, .nextSprint: "sprint"
      }
    }
  }
}

extension Wording {
  /// What a fact is known by, beside the words of its statement.
  public struct Known: Sendable {
    /// What statements are about and what deliverables are known as, in small letters.
    public var named: Set<String>
    /// What the deliverable of the fact is known as, in small letters.
    public var own: Set<String>
    /// First names, in small letters.
    public var people: Set<String>

    public init(named: Set<String> = [], own: Set<String> = [], people: Set<String> = []) {
      self.named = named
      self.own = own
      self.people = people
    }
  }

  /// Reads what a statement says beside one of its facts.
  ///
  /// - Parameters:
  ///   - figure: the byte where the first figure of the fact begins; nil where it has none.
  ///   - subject: the bytes that name what the fact is about.
  ///   - isAlone: whether the statement has no other fact.
  ///   - note: the day of the note that it stands in.
  public init(
    of text: String, figure: Int?, subject: Range<Int>?, isAlone: Bool, known: Known, note: CalendarDate? = nil
  ) {
    let words = WordSequence(text)
    let languages = Language.allCases.map { OrderWords.all[$0] }
    let figure = figure ?? text.utf8.count
    let followed = Self.followed(words, languages, named: known.named)
    isSerial =
      followed != nil
      || languages.flatMap(\.next.parts).contains { phrase in
        words.places(of: phrase).contains { isAlone || words.offset(of: $0) < figure }
      }
    followsItsOwn =
      followed.map { words.hasName(among: known.own, behind: $0) && !words.hasName(among: known.own, before: $0) }
      ?? false
    isToDate = languages.contains { words.has($0.toDate) }
    namesDelay = languages.contains { words.has($0.delay) }
    let periods = Period.allCases.filter { period in languages.contains { words.has($0.phrases(for: period)) } }
    period = periods.count == 1 ? periods[0] : nil
    let about = subject.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? ""
    details = NamedDetails(text, subject: about, people: known.people, note: note)
  }

  /// « après la migration » puts a line after the migration's; « après la réunion » after nothing that is late.
  ///
  /// - Returns: the place of the words that say so; nil where none do.
  private static func followed(_ words: WordSequence, _ languages: [OrderWords], named: Set<String>) -> Int? {
    for phrase in languages.lazy.flatMap(\.after.parts) {
      if let place = words.places(of: phrase).first(where: { words.hasName(among: named, behind: $0) }) { return place }
    }
    return nil
  }

  /// « Panne de 1 h mardi »: what happens in one week is not what happens in another.
  public var isOnWeekday: Bool { details.hasWeekday }

  /// Two notes tell of two things: named otherwise, or on a day of a week of its own.
  public func isOtherEvent(than other: Wording) -> Bool {
    details.isOther(than: other.details) || details.hasWeekday || other.details.hasWeekday
  }
}
