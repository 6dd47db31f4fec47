public import Language

/// Facts of one kind, by place, so that the first that another may tell again is found without asking each.
///
/// - Complexity: O(n) a question for n names of a fact, however many facts there are.
public struct Namesakes: Sendable {
  /// The first of all.
  public private(set) var first: Int?
  private var nameless: Int?
  private var byName: [String: Int] = [:]
  /// Those on no day of a week.
  private var undatedByName: [String: Int] = [:]

  public init() {}

  /// - Parameter place: behind those of the facts before it.
  public mutating func insert(_ wording: Wording, at place: Int) {
    first = first ?? place
    let details = wording.details
    if details.words.isEmpty { nameless = nameless ?? place }
    for name in details.words {
      if byName[name] == nil { byName[name] = place }
      if !details.hasWeekday, undatedByName[name] == nil { undatedByName[name] = place }
    }
  }

  /// The first that names nothing else: what is named of either is named of both, or one names nothing.
  public func first(notOtherThan wording: Wording) -> Int? {
    let (words, weekdays) = (wording.details.words, wording.details.weekdays)
    guard !words.isEmpty else { return first }
    // Of two that name a day of a week, it is the same.
    let places = words.compactMap { weekdays.isEmpty || weekdays.contains($0) ? byName[$0] : undatedByName[$0] }
    return [nameless, places.min()].compactMap { $0 }.min()
  }

  /// The first that names something that this does, too.
  public func first(naming wording: Wording) -> Int? { wording.details.words.compactMap { byName[$0] }.min() }
}
