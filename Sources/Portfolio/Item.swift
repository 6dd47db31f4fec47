public import Language
import Quantities
public import RuleLanguage
public import Translation

/// One impact of one statement, as it enters a total.
public struct Item: Sendable {
  /// Position of the statement among those given: for citing it, never for deciding.
  public let statement: Int
  /// Which of the impacts of its statement it is.
  public let place: Int
  /// Its figures. Where they stand in the statement, the statement itself knows.
  public private(set) var impact: Impact
  /// What it falls on: a deliverable of the model, the words of the statement, or nothing named.
  public private(set) var subject: Subject
  /// The deliverable whose date or work it moves, where the subject is the one that waits for it.
  private(set) var origin: Int?
  public let family: Family
  /// It stands where a document says again what it says elsewhere: a summary, the decisions asked.
  public let isRecap: Bool
  /// What the statement says of its place among the other delays of its subject.
  public private(set) var wording: Wording

  public enum Subject: Sendable, Hashable {
    case deliverable(Int)
    case named(String)
    case unnamed
  }

  /// Feared, and not sure to come (R10).
  public var isRisk: Bool {
    switch impact.certainty {
    case .actual: false
    case .risk(let probability): probability.map { $0 < Rational.one } ?? true
    }
  }

  /// The deliverable or words that the statement itself names: what has no delay does not move on to what waits for it.
  public var named: Subject { impact.slip == nil ? impact.origin.map { .deliverable($0) } ?? subject : subject }

  public init(
    statement: Int, place: Int = 0, impact: Impact, subject: Subject, family: Family, isRecap: Bool = false,
    wording: Wording = Wording()
  ) {
    self.statement = statement
    self.place = place
    self.impact = impact
    self.subject = subject
    origin = impact.origin
    self.family = family
    self.isRecap = isRecap
    self.wording = wording
  }

  /// With the same figures and the same subject, held once for many.
  func with(_ impact: Impact, _ subject: Subject) -> Item {
    var item = self
    item.impact = impact
    item.subject = subject
    return item
  }

  /// Work that comes after a deliverable is done on the only one that waits for it: the deliverable itself is there by
  /// then.
  func behindWhatItFollows(_ precedence: Precedence) -> Item {
    guard wording.followsItsOwn, impact.slip != nil, let origin else { return self }
    let waiting = precedence.successors(of: origin)
    guard let next = waiting.first, waiting.count == 1 else { return self }
    var item = self
    item.wording.followsItsOwn = false
    item.origin = next
    item.subject = .deliverable(precedence.announced[next])
    return item
  }
}
