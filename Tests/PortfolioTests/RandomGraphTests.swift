import Language
import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Random plans of a model, against relaxing every link until nothing moves: how late each is, what room it has, and
/// what decides the latest date.
@Suite struct RandomGraphTests {
  /// Deliverables in the order of what waits for what; declared in any order, some with a due date.
  private struct Graph {
    var names: [String] = []
    var links: [(from: Int, to: Int, slack: Int)] = []
    var model = ""

    init(using generator: inout SeededGenerator) {
      names = (0..<Int.random(in: 2...9, using: &generator)).map { "d\($0)" }
      let density = [2, 4, 7].randomElement(using: &generator) ?? 4
      for to in names.indices {
        for from in 0..<to where Int.random(in: 0..<10, using: &generator) < density {
          links.append((from, to, [0, 0, 0, 1, 2, 3].randomElement(using: &generator) ?? 0))
        }
      }
      for index in names.indices.shuffled(using: &generator) {
        model += "deliverable \(names[index]) \"\(names[index])\"\n"
        if Bool.random(using: &generator) { model += "  due 2026-0\(4 + index % 6)-1\(index)\n" }
        for link in links where link.to == index { model += "  after d\(link.from) slack \(link.slack) weeks\n" }
        model += "\n"
      }
    }

    func before(_ index: Int) -> Set<Int> {
      var found: Set<Int> = []
      for link in links.reversed() where link.slack == 0 && (link.to == index || found.contains(link.to)) {
        found.insert(link.from)
      }
      return found
    }
  }

  /// In whole weeks.
  private struct Expected {
    var start: [Int]
    var slip: [Int]
    var free: [Int?]
    var total: [Int?]

    /// - Parameters:
    ///   - landings: how late each says that it is.
    ///   - work: what comes after, on each: it lengthens all that waits for it without room, too.
    init(_ graph: Graph, landings: [Int], work: [Int]) {
      start = landings.indices.map { index in
        landings[index] == 0 ? 0 : graph.before(index).reduce(landings[index]) { $0 + work[$1] }
      }
      var hasMoved = true
      while hasMoved {
        hasMoved = false
        for link in graph.links where start[link.to] < start[link.from] + work[link.from] - link.slack {
          start[link.to] = start[link.from] + work[link.from] - link.slack
          hasMoved = true
        }
      }
      slip = zip(start, work).map { $0 + $1 }
      free = Array(repeating: nil, count: slip.count)
      total = free
      for link in graph.links.sorted(by: { $0.from > $1.from }) {
        let gap = start[link.to] + link.slack - slip[link.from]
        free[link.from] = min(free[link.from] ?? gap, gap)
        let whole = gap + (total[link.to] ?? 0)
        total[link.from] = min(total[link.from] ?? whole, whole)
      }
    }
  }

  @Test(arguments: 0..<50)
  func `a plan moves as its graph says`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 500 + seed)
    let graph = Graph(using: &generator)
    let lines = try Lines(model: graph.model)
    for _ in 0..<40 {
      let size = [3, 8].randomElement(using: &generator) ?? 8
      let landings = graph.names.map { _ in max(0, Int.random(in: -4...size, using: &generator)) }
      let work = graph.names.map { _ in max(0, Int.random(in: -8...4, using: &generator)) }
      let items = try items(landings, work, graph, lines).shuffled(using: &generator)
      let outlook = try #require(lines.rollUp(items).outlook)
      try compare(outlook, Expected(graph, landings: landings, work: work), landings, graph, lines)
    }
  }

  private func items(_ landings: [Int], _ work: [Int], _ graph: Graph, _ lines: Lines) throws -> [Item] {
    var items: [Item] = []
    for (weeks, isSerial) in [(landings, false), (work, true)] {
      for index in graph.names.indices where weeks[index] > 0 {
        items.append(
          try lines.item(
            isSerial ? "work_takes_longer" : "delivery_delay", on: announced(index, graph, lines),
            weeks: Rational(weeks[index]), capacity: weeks[index] * 20_000, statement: items.count,
            origin: graph.names[index], wording: Wording(isSerial: isSerial)))
      }
    }
    return items
  }

  /// The one that alone waits for it without room, and so on: what a statement about it falls on.
  private func announced(_ index: Int, _ graph: Graph, _ lines: Lines) throws -> Item.Subject {
    var current = index
    while true {
      let waiting = graph.links.filter { $0.from == current && $0.slack == 0 }
      guard waiting.count == 1 else { return try lines.deliverable(graph.names[current]) }
      current = waiting[0].to
    }
  }

  private func compare(
    _ outlook: PlanOutlook, _ expected: Expected, _ landings: [Int], _ graph: Graph, _ lines: Lines
  ) throws {
    let places = try graph.names.map { try lines.index($0) }
    for (index, place) in places.enumerated() {
      let entry = try #require(outlook.entries.first { $0.deliverable == place })
      #expect(entry.weeks.value == Rational(expected.slip[index]))
      #expect(entry.freeSlack == expected.free[index].map { Rational($0) })
      #expect(entry.totalSlack == expected.total[index].map { Rational($0) })
      let isLinked = graph.links.contains { $0.from == index || $0.to == index }
      #expect(entry.isCritical == (isLinked && (expected.total[index] ?? 0) == 0))
    }
    let path = outlook.criticalPath.compactMap { places.firstIndex(of: $0) }
    #expect(path.count == outlook.criticalPath.count)
    let last = graph.names.indices.filter { expected.free[$0] == nil }
    let worst = last.map { expected.slip[$0] }.max() ?? 0
    guard let end = path.last, let first = path.first else {
      #expect(worst == 0)
      return
    }
    #expect(last.contains(end) && expected.slip[end] == worst)
    for (from, to) in zip(path, path.dropFirst()) {
      #expect(
        graph.links.contains {
          $0.from == from && $0.to == to && expected.slip[from] - $0.slack == expected.start[to]
        })
      #expect(expected.total[from] == 0)
    }
    // Its own delay, and nothing before it, decides when the first of them comes.
    let pushed = graph.links.filter { $0.to == first }.map { expected.slip[$0.from] - $0.slack }.max() ?? 0
    #expect(max(0, pushed) < expected.start[first] || pushed <= 0 || landings[first] >= pushed)
  }
}
