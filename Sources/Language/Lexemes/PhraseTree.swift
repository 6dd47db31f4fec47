/// The phrases that words make up, word by word: each state is what was said so far, 0 nothing yet.
struct PhraseTree: Sendable {
  /// By vocabulary word: the state that it leads to as a first word; -1 for none.
  private var firstStates: [Int32] = []
  /// Edges from there on: `state << 24 | word` and the next state.
  private var transitions = EdgeTable(minimumCapacity: 32 * 1024)
  private(set) var stateCount = 1

  init() {
    firstStates.reserveCapacity(24 * 1024)
  }

  /// The state that a word leads to from another; nil where no phrase goes on so.
  func state(after state: Int32, _ word: Int32) -> Int32? {
    guard state == 0 else { return transitions[Self.edge(state, word)].map { Int32($0) } }
    guard firstStates.indices.contains(Int(word)) else { return nil }
    let first = firstStates[Int(word)]
    return first >= 0 ? first : nil
  }

  /// The same, of a phrase that is taken in if it is new.
  mutating func state(after state: Int32, adding word: Int32) -> Int32 {
    let new = Int32(stateCount)
    if state != 0 {
      let next = Int32(transitions.value(of: Self.edge(state, word), adding: UInt32(new)))
      if next == new { stateCount += 1 }
      return next
    }
    while firstStates.count <= Int(word) { firstStates.append(-1) }
    if firstStates[Int(word)] < 0 {
      firstStates[Int(word)] = new
      stateCount += 1
    }
    return firstStates[Int(word)]
  }

  /// Lets a phrase go on with another word as it does with one of its own; one that some phrase has there stays.
  mutating func link(_ state: Int32, by word: Int32, to next: Int32) {
    _ = transitions.value(of: Self.edge(state, word), adding: UInt32(next))
  }

  private static func edge(_ state: Int32, _ word: Int32) -> UInt64 { UInt64(state) << 24 | UInt64(word) }
}
