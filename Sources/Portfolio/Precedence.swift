import Quantities
import RuleLanguage

/// Which of a model's deliverables wait for which, near and far.
///
/// - Complexity: O(deliverables + links) to build.
struct Precedence {
  private let deliverables: [Deliverable]
  /// By deliverable, each that waits for it once, with room or without, in the order of the model.
  private let waiting: [[Int]]
  /// The same without room, as often as the model says so.
  private let driven: [[Int]]
  /// By deliverable: itself, or the one that alone waits for it without room, and so on.
  let announced: [Int]

  init(_ program: Program) {
    deliverables = program.deliverables
    var waiting = Array(repeating: [Int](), count: deliverables.count)
    var driven = waiting
    for (index, deliverable) in deliverables.enumerated() {
      for link in deliverable.after {
        if waiting[link.deliverable].last != index { waiting[link.deliverable].append(index) }
        if link.slack.isZero { driven[link.deliverable].append(index) }
      }
    }
    self.waiting = waiting
    self.driven = driven
    announced = Self.ends(driven)
  }

  /// Where each path ends that leads on as long as a single deliverable waits.
  private static func ends(_ driven: [[Int]]) -> [Int] {
    var ends: [Int?] = Array(repeating: nil, count: driven.count)
    for start in driven.indices {
      var path: [Int] = []
      var current = start
      // What goes round is no plan, and ends somewhere all the same.
      while ends[current] == nil, driven[current].count == 1, path.count < driven.count {
        path.append(current)
        current = driven[current][0]
      }
      let end = ends[current] ?? current
      ends[current] = end
      for deliverable in path { ends[deliverable] = end }
    }
    return ends.enumerated().map { $1 ?? $0 }
  }

  /// What waits for a deliverable, with room or without.
  func successors(of deliverable: Int) -> [Int] { waiting[deliverable] }

  /// All that waits for a deliverable without room, near or far.
  ///
  /// - Complexity: O(deliverables + links).
  func driven(by deliverable: Int) -> Set<Int> { reached(from: deliverable) { driven[$0] } }

  /// All that a deliverable waits for without room, near or far.
  ///
  /// - Complexity: O(deliverables + links).
  func drivers(of deliverable: Int) -> Set<Int> {
    reached(from: deliverable) { deliverables[$0].after.lazy.filter(\.slack.isZero).map(\.deliverable) }
  }

  private func reached(from start: Int, _ next: (Int) -> [Int]) -> Set<Int> {
    var (open, seen) = ([start], Set<Int>())
    while let current = open.popLast() {
      for other in next(current) where seen.insert(other).inserted { open.append(other) }
    }
    return seen
  }

  /// By deliverable: the earliest date due among itself and all that its own team does before it, as a day number.
  ///
  /// - Complexity: O(deliverables + links).
  func earliestDues() -> [Int?] {
    var dues = deliverables.map { $0.due?.dayNumber }
    var left = Array(repeating: 0, count: dues.count)
    for next in waiting.joined() { left[next] += 1 }
    var open = deliverables.indices.filter { left[$0] == 0 }
    while let current = open.popLast() {
      for next in waiting[current] {
        left[next] -= 1
        if deliverables[next].team == deliverables[current].team, let due = dues[current] {
          dues[next] = min(dues[next] ?? due, due)
        }
        if left[next] == 0 { open.append(next) }
      }
    }
    return dues
  }
}
