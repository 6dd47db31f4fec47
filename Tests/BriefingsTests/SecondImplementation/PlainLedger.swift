import Quantities

/// What the facts of a portfolio add up to: the rules of counting written a second time, from their description, and
/// nothing shared with the product but exact fractions.
///
/// A plan moves as the longest way through it; a team is paid for the union of the calendar weeks in which it is late;
/// causes lie inside what they explain; what is won comes off its own deliverable alone; what being late costs is
/// computed once, on what a deliverable slips in the end.
struct PlainLedger {
  struct Figures: Equatable {
    var weeks: [Rational] = []
    var (teamTime, toPay, margin) = (Rational.zero, Rational.zero, Rational.zero)
    var (monthlyTeamTime, monthlyToPay) = (Rational.zero, Rational.zero)
    var freed = Rational.zero
    var (atStake, expected) = (Rational.zero, Rational.zero)
  }

  let model: PlainModel
  let facts: Set<PlainFact>

  /// What is told of one deliverable, in weeks.
  private struct Own {
    var landing = Rational.zero
    var then = Rational.zero
    var causes = Rational.zero
    var won = Rational.zero
    var isStated: Bool { !landing.isZero }
  }

  /// Deliverables that wait for one another without room, of one team: late together.
  private struct Chain {
    var members: [Int]
    var length = Rational.zero
    var start: Rational?
    var isStated = false
    var causes = Rational.zero
  }

  func figures() throws -> Figures {
    var figures = Figures()
    var own = try model.deliverables.indices.map { try self.own($0) }
    var chains = try chains(own)
    let absences = try model.teams.indices.map { try absentWeeks($0) }
    for team in model.teams.indices {
      let stated = chains.indices.filter { self.team(of: chains[$0]) == team && chains[$0].isStated }
      // Who is away explains the only delay of the team, and makes it longer where that takes longer.
      if stated.count == 1, !absences[team].isZero {
        let last = chains[stated[0]].members[chains[stated[0]].members.count - 1]
        own[last].causes = try own[last].causes + absences[team]
        chains[stated[0]].causes = try chains[stated[0]].causes + absences[team]
      }
    }
    for index in chains.indices {
      let (length, freed) = try length(chains[index], own)
      chains[index].length = length
      figures.freed = try figures.freed + freed * model.burn(team(of: chains[index]))
    }
    for team in model.teams.indices {
      let late = chains.filter { self.team(of: $0) == team }
      var weeks = try union(late)
      if late.count(where: \.isStated) != 1 { weeks = max(weeks, absences[team]) }
      figures.teamTime = try figures.teamTime + weeks * model.burn(team)
    }
    figures.weeks = try slips(own)
    try addMoney(&figures)
    try addRisks(&figures, chains)
    return figures
  }

  // MARK: - What is told

  private func own(_ deliverable: Int) throws -> Own {
    var own = Own()
    for fact in facts {
      switch fact {
      case .late(deliverable, let weeks): own.landing = max(own.landing, Rational(weeks))
      case .then(deliverable, let weeks): own.then = try own.then + Rational(weeks)
      case .added(deliverable, let points): own.causes = try own.causes + weeks(points, deliverable)
      case .removed(deliverable, let points): own.won = try own.won + weeks(points, deliverable)
      default: break
      }
    }
    return own
  }

  private func weeks(_ points: Int, _ deliverable: Int) throws -> Rational {
    try Rational(2 * points) / Rational(model.teams[model.deliverables[deliverable].team].velocity)
  }

  private func absentWeeks(_ team: Int) throws -> Rational {
    var weeks = Rational.zero
    for case .absent(_, team, let length) in facts {
      weeks = try weeks + Rational(length) / Rational(model.teams[team].people)
    }
    return weeks
  }

  // MARK: - Team time

  private func team(of chain: Chain) -> Int { model.deliverables[chain.members[0]].team }

  /// From the first to the last of each: in these models a deliverable is waited for without room by one at most.
  private func chains(_ own: [Own]) throws -> [Chain] {
    var chains: [Chain] = []
    for first in model.deliverables.indices where !model.deliverables[first].after.contains(where: { $0.slack == 0 }) {
      var chain = Chain(members: [first])
      while let next = model.deliverables.firstIndex(where: { later in
        later.after.contains { $0.slack == 0 && $0.deliverable == chain.members[chain.members.count - 1] }
      }) {
        chain.members.append(next)
      }
      for member in chain.members {
        chain.isStated = chain.isStated || own[member].isStated
        chain.causes = try chain.causes + own[member].causes
        guard let due = model.deliverables[member].due else { continue }
        let start = try day(due)
        chain.start = min(chain.start ?? start, start)
      }
      chains.append(chain)
    }
    return chains
  }

  /// In weeks; the months that models use, from April to September.
  private func day(_ date: (month: Int, day: Int)) throws -> Rational {
    let before = [4: 0, 5: 30, 6: 61, 7: 91, 8: 122, 9: 153]
    return try Rational(before[date.month, default: 0] + date.day) / Rational(7)
  }

  private func length(_ chain: Chain, _ own: [Own]) throws -> (length: Rational, freed: Rational) {
    let landing = chain.members.map { own[$0].landing }.max() ?? .zero
    var length = max(landing, chain.causes)
    for member in chain.members { length = try length + own[member].then }
    var won = Rational.zero
    for member in chain.members { won = try won + own[member].won }
    return (max(.zero, try length - won), max(.zero, try won - length))
  }

  private func union(_ chains: [Chain]) throws -> Rational {
    var total = Rational.zero
    var end: Rational?
    for chain in chains.sorted(by: { $0.start ?? .zero < $1.start ?? .zero }) {
      let start = chain.start ?? .zero
      let finish = try start + chain.length
      let from = max(start, end ?? start)
      if from < finish { total = try total + finish - from }
      end = max(end ?? finish, finish)
    }
    return total
  }

  // MARK: - The plan

  /// How late each is in the end: never before what it waits for, less the room between them.
  private func slips(_ own: [Own]) throws -> [Rational] {
    var slips: [Int: Rational] = [:]
    func slip(_ deliverable: Int) throws -> Rational {
      if let known = slips[deliverable] { return known }
      var start = Rational.zero
      if own[deliverable].isStated || !own[deliverable].causes.isZero {
        let causes = own[deliverable].causes.isZero ? .zero : try sum(upTo: deliverable, own) { $0.causes }
        let before = try sum(upTo: deliverable, own) { $0.then } - own[deliverable].then
        start = try max(own[deliverable].landing, causes) + before
      }
      for other in model.deliverables[deliverable].after {
        start = max(start, try slip(other.deliverable) - Rational(other.slack))
      }
      let slip = try start + own[deliverable].then - own[deliverable].won
      slips[deliverable] = slip
      return slip
    }
    return try model.deliverables.indices.map { try slip($0) }
  }

  /// Over a deliverable and what it waits for without room.
  private func sum(upTo deliverable: Int, _ own: [Own], _ part: (Own) -> Rational) throws -> Rational {
    var total = part(own[deliverable])
    for other in model.deliverables[deliverable].after where other.slack == 0 {
      total = try total + sum(upTo: other.deliverable, own, part)
    }
    return total
  }

  // MARK: - Money

  private func addMoney(_ figures: inout Figures) throws {
    for fact in facts {
      switch fact {
      case .invoice(_, let thousands), .penalty(_, let thousands):
        figures.toPay = try figures.toPay + Rational(1_000 * thousands)
      case .outage(_, let hours, _): figures.margin = try figures.margin + Rational(2_000 * hours)
      case .hosting(let monthly): figures.monthlyToPay = try figures.monthlyToPay + Rational(monthly)
      case .support(let team):
        let week = Rational(5 * model.teams[team].dayRate)
        figures.monthlyTeamTime = try figures.monthlyTeamTime + week * Rational(52) / Rational(12)
      default: break
      }
    }
    for (index, weeks) in figures.weeks.enumerated() where Rational.zero < weeks {
      if let cost = model.deliverables[index].costOfDelay {
        figures.margin = try figures.margin + weeks * Rational(cost)
      }
      // Euros that somebody states stand in the place of the clause.
      guard let rate = model.deliverables[index].penalty, !hasStatedPenalty(index) else { continue }
      let due = try max(.zero, weeks - .one) * Rational(rate)
      figures.toPay = try figures.toPay + min(due, Rational(5 * rate))
    }
  }

  private func hasStatedPenalty(_ deliverable: Int) -> Bool {
    facts.contains { if case .penalty(deliverable, _) = $0 { true } else { false } }
  }

  /// Independent risks on what is late together: the longest that comes true is what is lost.
  private func addRisks(_ figures: inout Figures, _ chains: [Chain]) throws {
    for chain in chains {
      var risks: [(weeks: Int, percent: Int)] = []
      for case .risk(let deliverable, let weeks, let percent) in facts where chain.members.contains(deliverable) {
        risks.append((weeks, percent))
      }
      risks.sort { $0.weeks != $1.weeks ? $0.weeks > $1.weeks : $0.percent > $1.percent }
      let burn = model.burn(team(of: chain))
      if let longest = risks.first { figures.atStake = try figures.atStake + Rational(longest.weeks) * burn }
      var none = Rational.one
      for risk in risks {
        let chance = try Rational(risk.percent) / Rational(100)
        figures.expected = try figures.expected + none * chance * Rational(risk.weeks) * burn
        none = try none * (.one - chance)
      }
    }
  }
}
