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
  let content: Content

  /// What it says, wherever it is said: held once for all items that say the same.
  final class Content: Sendable {
    let impact: Impact
    let subject: Subject
    let origin: Int?
    let family: Family
    let isRecap: Bool
    let wording: Wording
    /// The day that the statement moves a date from.
    let movedFrom: Rational?

    init(
      _ impact: Impact, _ subject: Subject, origin: Int?, family: Family, isRecap: Bool, _ wording: Wording,
      movedFrom: Rational?
    ) {
      self.impact = impact
      self.subject = subject
      self.origin = origin
      self.family = family
      self.isRecap = isRecap
      self.wording = wording
      self.movedFrom = movedFrom
    }
  }

  public enum Subject: Sendable, Hashable {
    case deliverable(Int)
    case named(String)
    case unnamed
  }

  public init(
    statement: Int, place: Int = 0, impact: Impact, subject: Subject, family: Family, isRecap: Bool = false,
    wording: Wording = Wording()
  ) {
    self.init(
      statement: statement, place: place,
      Content(
        impact, subject, origin: impact.origin, family: family, isRecap: isRecap, wording,
        movedFrom: impact.movedFrom))
  }

  init(statement: Int, place: Int, _ content: Content) {
    self.statement = statement
    self.place = place
    self.content = content
  }

  /// Its figures. Where they stand in the statement, the statement itself knows.
  public var impact: Impact { content.impact }
  /// What it falls on: a deliverable of the model, the words of the statement, or nothing named.
  public var subject: Subject { content.subject }
  /// The deliverable whose date or work it moves, where the subject is the one that waits for it.
  var origin: Int? { content.origin }
  public var family: Family { content.family }
  /// It stands where a document says again what it says elsewhere: a summary, the decisions asked.
  public var isRecap: Bool { content.isRecap }
  /// What the statement says of its place among the other delays of its subject.
  public var wording: Wording { content.wording }

  /// Feared, and not sure to come (R10).
  public var isRisk: Bool {
    switch impact.certainty {
    case .actual: false
    case .risk(let probability): probability.map { $0 < Rational.one } ?? true
    }
  }

  /// The deliverable or words that the statement itself names: what has no delay does not move on to what waits for it.
  public var named: Subject { impact.slip == nil ? impact.origin.map { .deliverable($0) } ?? subject : subject }

  /// Work that comes after a deliverable is done on the only one that waits for it: the deliverable itself is there by
  /// then.
  func behindWhatItFollows(_ precedence: Precedence) -> Item {
    guard wording.followsItsOwn, impact.slip != nil, let origin else { return self }
    let waiting = precedence.successors(of: origin)
    guard let next = waiting.first, waiting.count == 1 else { return self }
    var wording = wording
    wording.followsItsOwn = false
    return Item(
      statement: statement, place: place,
      Content(
        impact, .deliverable(precedence.announced[next]), origin: next, family: family, isRecap: isRecap, wording,
        movedFrom: content.movedFrom))
  }
}

extension Impact {
  fileprivate var movedFrom: Rational? {
    roles.first { role in role.isGiven && role.value.hasEnds && role.figures.contains(where: \.isDate) }?.value.from
  }
}
