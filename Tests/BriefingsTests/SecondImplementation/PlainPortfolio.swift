import TestSupport

/// Several weeks of notes whose meaning is known, because they were made from it.
struct PlainPortfolio: Sendable {
  struct Line: Sendable {
    var fact: PlainFact
    var text: String
  }

  let model: PlainModel
  /// By model: which of `PlainModel.all` it is.
  let number: Int
  private(set) var weeks: [[Line]] = []
  /// What still holds after the last week.
  private(set) var facts: Set<PlainFact> = []

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    number = Int.random(in: 0..<PlainModel.all.count, using: &generator)
    model = PlainModel.all[number]
    var week = Set<PlainFact>()
    for deliverable in model.deliverables.indices { tell(of: deliverable, &week, &generator) }
    tellMore(&week, &generator)
    tellOfPeople(&week, &generator)
    facts = week
    weeks = [lines(saying: week, &generator)]
    for _ in 0..<([0, 0, 1, 2].randomElement(using: &generator) ?? 0) { goOn(&generator) }
  }

  // MARK: - The first week

  private func tell(of deliverable: Int, _ week: inout Set<PlainFact>, _ generator: inout SeededGenerator) {
    guard Int.random(in: 0..<4, using: &generator) > 0 else { return }
    let weeks = Int.random(in: 1...8, using: &generator)
    week.insert(.late(deliverable, weeks: weeks))
    // Two delays that run side by side: the longer counts.
    if one(in: 5, &generator) { week.insert(.late(deliverable, weeks: Int.random(in: 1...8, using: &generator))) }
    if one(in: 4, &generator) { week.insert(.then(deliverable, weeks: Int.random(in: 1...4, using: &generator))) }
    let velocity = model.teams[model.deliverables[deliverable].team].velocity
    for _ in 0..<2 where one(in: 4, &generator) {
      week.insert(.added(deliverable, points: velocity / 2 * Int.random(in: 1...6, using: &generator)))
    }
    if one(in: 4, &generator) {
      let mayBeEarly = model.deliverables[deliverable].after.isEmpty && !isAwaited(deliverable)
      let most = mayBeEarly ? 10 : weeks
      week.insert(.removed(deliverable, points: velocity / 2 * Int.random(in: 1...most, using: &generator)))
    }
  }

  private func isAwaited(_ deliverable: Int) -> Bool {
    model.deliverables.contains { $0.after.contains { $0.deliverable == deliverable } }
  }

  private func tellMore(_ week: inout Set<PlainFact>, _ generator: inout SeededGenerator) {
    for deliverable in model.deliverables.indices {
      if one(in: 6, &generator) {
        week.insert(.penalty(deliverable, thousands: Int.random(in: 2...15, using: &generator)))
      }
      for _ in 0..<2 where one(in: 6, &generator) {
        week.insert(.outage(deliverable, hours: Int.random(in: 1...3, using: &generator), day: day(&generator)))
      }
      for _ in 0..<2 where one(in: 5, &generator) {
        let percent = 10 * Int.random(in: 1...9, using: &generator)
        week.insert(.risk(deliverable, weeks: Int.random(in: 1...6, using: &generator), percent: percent))
      }
    }
    for purpose in 0..<3 where one(in: 3, &generator) {
      week.insert(.invoice(purpose: purpose, thousands: 6 * Int.random(in: 1...2, using: &generator)))
    }
    if one(in: 3, &generator) {
      week.insert(.hosting(monthly: 500 * Int.random(in: 1...9, using: &generator)))
    }
  }

  private func day(_ generator: inout SeededGenerator) -> Int { Int.random(in: 0..<3, using: &generator) }

  /// Who is away explains what a team is late with, or is a line of its own where the team is late with nothing.
  private func tellOfPeople(_ week: inout Set<PlainFact>, _ generator: inout SeededGenerator) {
    for team in model.teams.indices {
      for _ in 0..<2 where one(in: 3, &generator) {
        let person = Int.random(in: 0..<PlainFact.people.count, using: &generator)
        guard !week.contains(where: { if case .absent(person, _, _) = $0 { true } else { false } }) else { continue }
        week.insert(.absent(person: person, team: team, weeks: Int.random(in: 1...4, using: &generator)))
      }
      if one(in: 6, &generator) { week.insert(.support(team: team)) }
    }
  }

  // MARK: - The weeks after it

  private mutating func goOn(_ generator: inout SeededGenerator) {
    var told = Set<PlainFact>()
    for fact in facts.sorted(by: { "\($0)" < "\($1)" }) {
      switch fact {
      case .late(let deliverable, _) where mayChange(deliverable) && one(in: 4, &generator):
        let later = PlainFact.late(deliverable, weeks: Int.random(in: 1...9, using: &generator))
        replace(fact, by: later, &told)
      case .late(let deliverable, _) where isAlone(deliverable) && one(in: 4, &generator):
        facts.remove(fact)
        told.insert(.recovered(deliverable))
      case .hosting where one(in: 2, &generator):
        replace(fact, by: .hosting(monthly: 500 * Int.random(in: 1...9, using: &generator)), &told)
      // On another day, it is another one.
      case .outage: break
      default: if one(in: 3, &generator) { told.insert(fact) }
      }
    }
    let new = PlainFact.outage(0, hours: Int.random(in: 1...3, using: &generator), day: day(&generator))
    if !facts.contains(new), one(in: 3, &generator) {
      told.insert(new)
      facts.insert(new)
    }
    weeks.append(lines(saying: told, &generator))
  }

  private mutating func replace(_ fact: PlainFact, by other: PlainFact, _ told: inout Set<PlainFact>) {
    facts.remove(fact)
    facts.insert(other)
    told.insert(other)
  }

  /// One delay, which nothing was won back of.
  private func mayChange(_ deliverable: Int) -> Bool {
    facts.count { if case .late(deliverable, _) = $0 { true } else { false } } == 1
      && !facts.contains { if case .removed(deliverable, _) = $0 { true } else { false } }
  }

  /// A delay that is all that is told of the plan of its deliverable.
  private func isAlone(_ deliverable: Int) -> Bool {
    facts.count {
      switch $0 {
      case .late(deliverable, _), .then(deliverable, _), .added(deliverable, _), .removed(deliverable, _),
        .risk(deliverable, _, _):
        true
      default: false
      }
    } == 1
  }

  // MARK: - Text

  /// In any order and language; some facts twice, in other words.
  private func lines(saying facts: Set<PlainFact>, _ generator: inout SeededGenerator) -> [Line] {
    var lines: [Line] = []
    for fact in facts.sorted(by: { "\($0)" < "\($1)" }) {
      let sentences = fact.sentences(model).shuffled(using: &generator)
      let times = one(in: 5, &generator) ? 2 : 1
      lines += sentences.prefix(times).map { Line(fact: fact, text: $0) }
    }
    return lines.shuffled(using: &generator)
  }

  private func one(in many: Int, _ generator: inout SeededGenerator) -> Bool {
    Int.random(in: 0..<many, using: &generator) == 0
  }
}
