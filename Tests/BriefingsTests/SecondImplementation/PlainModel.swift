import Quantities

/// A model as data, for the second implementation, and as text, for the product.
struct PlainModel: Sendable {
  struct Team: Sendable {
    var name: String
    var title: String
    var people: Int
    var dayRate: Int
    /// Points in a sprint of two weeks.
    var velocity: Int
  }

  struct Deliverable: Sendable {
    var name: String
    var team: Int
    var due: (month: Int, day: Int)?
    /// What it waits for, and the weeks of room between them.
    var after: [(deliverable: Int, slack: Int)] = []
    /// In euros a week; nil where nobody said it.
    var costOfDelay: Int?
    /// Free for a week, then so many euros a week up to five weeks of them.
    var penalty: Int?
  }

  var teams: [Team]
  var deliverables: [Deliverable]

  /// What a week of a team costs.
  func burn(_ team: Int) -> Rational { Rational(teams[team].people * teams[team].dayRate * 5) }

  var text: String {
    var lines: [String] = []
    for team in teams {
      lines += [
        "team \(team.name) \"\(team.title)\"", "  people = \(team.people) people",
        "  day_rate = \(team.dayRate) €/person/day", "  velocity = \(team.velocity) points/sprint", "",
      ]
    }
    for deliverable in deliverables {
      let name = deliverable.name
      lines += ["deliverable \(name.lowercased()) \"\(name)\"", "  known as \"\(name)\""]
      lines.append("  team \(teams[deliverable.team].name)")
      if let due = deliverable.due { lines.append("  due 2026-0\(due.month)-\(due.day)") }
      for other in deliverable.after {
        lines.append("  after \(deliverables[other.deliverable].name.lowercased()) slack \(other.slack) weeks")
      }
      if let cost = deliverable.costOfDelay { lines.append("  cost_of_delay = \(cost) €/week") }
      if let rate = deliverable.penalty {
        lines.append("  late_penalty = penalty(delay, 1 week, \(rate) €/week, \(5 * rate) €)")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}

extension PlainModel {
  private static let web = Team(name: "web", title: "Équipe Web", people: 3, dayRate: 600, velocity: 18)
  private static let core = Team(name: "core", title: "Équipe Cœur", people: 4, dayRate: 500, velocity: 20)
  private static let data = Team(name: "data", title: "Équipe Data", people: 5, dayRate: 820, velocity: 30)

  /// One deliverable of one team.
  static let single = PlainModel(
    teams: [data],
    deliverables: [Deliverable(name: "Alcyon", team: 0, due: (6, 15), costOfDelay: 4_000, penalty: 1_500)])

  /// Three deliverables of one team at different times: some of their delays meet in the calendar, others do not.
  static let shared = PlainModel(
    teams: [core],
    deliverables: [
      Deliverable(name: "Alcyon", team: 0, due: (4, 13), penalty: 2_000),
      Deliverable(name: "Borealis", team: 0, due: (4, 27), costOfDelay: 3_000),
      Deliverable(name: "Cobalt", team: 0, due: (7, 20), costOfDelay: 5_000, penalty: 900),
    ])

  /// Three teams; what two of them build is waited for, with room and without.
  static let several = PlainModel(
    teams: [web, core, data],
    deliverables: [
      Deliverable(name: "Damier", team: 0, due: (9, 14), after: [(1, 2), (3, 1)], costOfDelay: 6_000, penalty: 2_500),
      Deliverable(name: "Alcyon", team: 1, due: (4, 13), after: [(2, 0)]),
      Deliverable(name: "Borealis", team: 1, costOfDelay: nil),
      Deliverable(name: "Cobalt", team: 2, due: (5, 18), after: [(1, 1)], costOfDelay: 2_000),
    ])

  static let all = [single, shared, several]
}
