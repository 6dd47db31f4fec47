import Portfolio

/// Facts of one note that are of one kind, by place, so that the first that may tell an open fact again is found without
/// asking each.
struct Namesakes {
  /// The first of all.
  private(set) var first: Int?
  /// Some of them last: what is told of them again is never another event.
  private(set) var areLasting = false
  private var byName: [String: Int] = [:]
  /// Those on no day of a week: only they can be the event of another note.
  private var undated: Int?
  private var nameless: Int?
  private var undatedByName: [String: Int] = [:]

  /// - Parameter place: after those of the facts before it.
  mutating func insert(_ wording: Item.Wording, isLasting: Bool, at place: Int) {
    first = first ?? place
    areLasting = areLasting || isLasting
    for name in wording.names where byName[name] == nil { byName[name] = place }
    guard !wording.isOnWeekday else { return }
    undated = undated ?? place
    if wording.names.isEmpty { nameless = nameless ?? place }
    for name in wording.names where undatedByName[name] == nil { undatedByName[name] = place }
  }

  /// The first that is not another event.
  ///
  /// - Complexity: O(n) for n names of the event, however many facts there are.
  func first(as event: Item.Wording) -> Int? {
    guard !event.isOnWeekday else { return nil }
    guard !event.names.isEmpty else { return undated }
    return [nameless, event.names.compactMap { undatedByName[$0] }.min()].compactMap { $0 }.min()
  }

  /// The first that names something that this does, too.
  func first(naming fact: Item.Wording, isLasting: Bool) -> Int? {
    if isLasting { return fact.names.compactMap { byName[$0] }.min() }
    return fact.isOnWeekday ? nil : fact.names.compactMap { undatedByName[$0] }.min()
  }
}
