import TestSupport

/// Plans in whole units of time, computed by relaxing every dependency again and again until nothing moves: slow, and
/// with nothing of the product's own way.
struct ReferencePlan {
  var durations: [Int]
  var starts: [Int]
  var dependencies: [(from: Int, to: Int, lag: Int)]

  struct Result: Equatable {
    var starts: [Int]
    var finishes: [Int]
  }

  /// A graph without loops whose deliverables are given in no order.
  init(using generator: inout SeededGenerator, upTo largest: Int) {
    let count = Int.random(in: 1...largest, using: &generator)
    durations = (0..<count).map { _ in Int.random(in: 0...60, using: &generator) }
    starts = (0..<count).map { _ in Bool.random(using: &generator) ? 0 : Int.random(in: 0...150, using: &generator) }
    let rank = (0..<count).shuffled(using: &generator)
    dependencies = []
    guard count > 1 else { return }
    for _ in 0..<Int.random(in: 0...3 * count, using: &generator) {
      let (a, b) = (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
      guard a != b else { continue }
      let lag = Int.random(in: 0...3, using: &generator) == 0 ? Int.random(in: -5...20, using: &generator) : 0
      dependencies.append(rank[a] < rank[b] ? (a, b, lag) : (b, a, lag))
    }
  }

  /// Landings postpone the start; work comes on top of the duration.
  func relaxed(landings: [Int: Int] = [:], work: [Int: Int] = [:]) -> Result {
    var begin = starts
    let planned = landings.isEmpty ? starts : relaxed().starts
    for (index, slip) in landings { begin[index] = max(begin[index], planned[index] + slip) }
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for (from, to, lag) in dependencies {
        let ready = begin[from] + max(0, durations[from] + (work[from] ?? 0)) + lag
        if begin[to] < ready {
          begin[to] = ready
          hasMoved = true
        }
      }
    }
    return Result(
      starts: begin, finishes: begin.indices.map { begin[$0] + max(0, durations[$0] + (work[$0] ?? 0)) })
  }

  /// The longest way from the finish of a deliverable to the end of the plan, taken off the end.
  func latestFinishes() -> [Int] {
    let end = relaxed().finishes.max() ?? 0
    var tail = Array(repeating: 0, count: durations.count)
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for (from, to, lag) in dependencies where tail[from] < lag + durations[to] + tail[to] {
        tail[from] = lag + durations[to] + tail[to]
        hasMoved = true
      }
    }
    return tail.map { end - $0 }
  }
}
