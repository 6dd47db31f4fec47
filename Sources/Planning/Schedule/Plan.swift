public import Quantities

/// Deliverables, and what must be there before each: a graph without loops.
///
/// Times are calendar weeks from the plan's first day; exact, for a seventh of a week is a day.
public struct Plan: Sendable {
  public struct Deliverable: Sendable, Hashable {
    public var name: String
    /// From its start to its finish.
    public var duration: Rational
    /// When it is planned to start, even if all that it waits for is there before.
    public var start: Rational
    /// When it is due; nil when nobody waits for a date.
    public var due: Rational?
    /// Who works on it.
    public var team: String?

    public init(
      name: String, duration: Rational, start: Rational = .zero, due: Rational? = nil, team: String? = nil
    ) {
      self.name = name
      self.duration = duration
      self.start = start
      self.due = due
      self.team = team
    }
  }

  /// The successor starts when the predecessor is finished and the lag is over.
  public struct Dependency: Sendable, Hashable {
    public var predecessor: Int
    public var successor: Int
    public var lag: Rational

    public init(_ predecessor: Int, before successor: Int, lag: Rational = .zero) {
      self.predecessor = predecessor
      self.successor = successor
      self.lag = lag
    }
  }

  public enum Fault: Error, Sendable, Hashable {
    /// Deliverables that wait for one another, each for the one before it and the first for the last.
    case loop([Int])
    /// By its place among the dependencies.
    case unknownDeliverable(dependency: Int)
    case negativeDuration(deliverable: Int)
  }

  public let deliverables: [Deliverable]
  public let dependencies: [Dependency]
  /// Predecessors before successors; of two that could come next, the one given first.
  let order: [Int]
  /// By deliverable, the places of the dependencies that lead to it, and from it.
  let incoming: Adjacency
  let outgoing: Adjacency

  /// - Throws: `Fault`, the first there is: unknown deliverables, then durations, then loops.
  /// - Complexity: O(deliverables + dependencies).
  public init(_ deliverables: [Deliverable], dependencies: [Dependency]) throws(Fault) {
    self.deliverables = deliverables
    self.dependencies = dependencies
    for (index, dependency) in dependencies.enumerated() {
      guard deliverables.indices.contains(dependency.predecessor), deliverables.indices.contains(dependency.successor)
      else { throw .unknownDeliverable(dependency: index) }
    }
    if let negative = deliverables.firstIndex(where: \.duration.isNegative) {
      throw .negativeDuration(deliverable: negative)
    }
    incoming = Adjacency(dependencies.map(\.successor), count: deliverables.count)
    outgoing = Adjacency(dependencies.map(\.predecessor), count: deliverables.count)
    let (order, waiting) = Self.sorted(dependencies, incoming, outgoing, count: deliverables.count)
    self.order = order
    guard order.count == deliverables.count else { throw .loop(Self.loop(in: waiting, dependencies, incoming)) }
  }

  /// In order as far as it goes, and how many predecessors each deliverable still waits for.
  ///
  /// Source: A. Kahn, "Topological Sorting of Large Networks" (1962).
  private static func sorted(
    _ dependencies: [Dependency], _ incoming: Adjacency, _ outgoing: Adjacency, count: Int
  ) -> (order: [Int], waiting: [Int]) {
    var waiting = (0..<count).map { incoming[$0].count }
    var order = (0..<count).filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for dependency in outgoing[order[next]] {
        let successor = dependencies[dependency].successor
        waiting[successor] -= 1
        if waiting[successor] == 0 { order.append(successor) }
      }
      next += 1
    }
    return (order, waiting)
  }

  /// One loop, from its first deliverable. What waits has a predecessor that waits: going back must come round.
  private static func loop(in waiting: [Int], _ dependencies: [Dependency], _ incoming: Adjacency) -> [Int] {
    guard var current = waiting.firstIndex(where: { $0 > 0 }) else { return [] }
    var place: [Int: Int] = [:]
    var path: [Int] = []
    while place[current] == nil {
      place[current] = path.count
      path.append(current)
      let back = incoming[current].lazy.map { dependencies[$0].predecessor }.first { waiting[$0] > 0 }
      guard let back else { return path }
      current = back
    }
    let loop = Array(path[(place[current] ?? 0)...].reversed())
    let first = loop.indices.min { loop[$0] < loop[$1] } ?? 0
    return Array(loop[first...] + loop[..<first])
  }
}

/// Lists of dependencies by deliverable, in one array.
struct Adjacency: Sendable {
  private let starts: [Int]
  private let places: [Int]

  /// Places of the keys, by key.
  init(_ keys: [Int], count: Int) {
    var starts = Array(repeating: 0, count: count + 1)
    for key in keys { starts[key + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var places = Array(repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() {
      places[next[key]] = place
      next[key] += 1
    }
    self.starts = starts
    self.places = places
  }

  subscript(index: Int) -> ArraySlice<Int> {
    places[starts[index]..<starts[index + 1]]
  }
}
