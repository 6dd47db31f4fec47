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
  public internal(set) var details = NamedDetails()

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
    public var people: FirstNames

    public init(named: Set<String> = [], own: Set<String> = [], people: FirstNames = FirstNames([])) {
      self.named = named
      self.own = own
      self.people = people
    }
  }

  /// « Panne de 1 h mardi »: what happens in one week is not what happens in another.
  public var isOnWeekday: Bool { details.hasWeekday }

  /// Two notes tell of two things: named otherwise, or on a day of a week of its own.
  public func isOtherEvent(than other: Wording) -> Bool {
    details.isOther(than: other.details) || details.hasWeekday || other.details.hasWeekday
  }
}
