public import Translation

/// One impact of one statement, as it enters a total.
public struct Item: Sendable {
  /// Position of the statement among those given: for citing it, never for deciding.
  public let statement: Int
  public let impact: Impact
  /// What it falls on: a deliverable of the model, the words of the statement, or nothing named.
  public let subject: Subject
  public let family: String
  /// It stands where a document says again what it says elsewhere: a summary, the decisions asked.
  public let isRecap: Bool
  /// What the statement says of its place among the other delays of its subject.
  public let wording: Wording

  public enum Subject: Sendable, Hashable {
    case deliverable(Int)
    case named(String)
    case unnamed
  }

  /// What words beside the figures decide.
  public struct Wording: Sendable, Hashable {
    /// « puis », « une fois la migration finie »: it comes after the other delays of its subject.
    public var isSerial: Bool
    /// « à date »: a delay that is there already, not one of the landing; what is still to do may add to it.
    public var isToDate: Bool
    /// It speaks of a delay: money that it states is the price of that delay.
    public var namesDelay: Bool

    public init(isSerial: Bool = false, isToDate: Bool = false, namesDelay: Bool = false) {
      self.isSerial = isSerial
      self.isToDate = isToDate
      self.namesDelay = namesDelay
    }
  }

  public init(
    statement: Int, impact: Impact, subject: Subject, family: String, isRecap: Bool = false,
    wording: Wording = Wording()
  ) {
    self.statement = statement
    self.impact = impact
    self.subject = subject
    self.family = family
    self.isRecap = isRecap
    self.wording = wording
  }
}
