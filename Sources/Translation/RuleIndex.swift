import Quantities
import RuleLanguage

/// Rules by what they need, so that the cost of a clause does not grow with the number of rules.
struct RuleIndex: Sendable {
  /// What a rule asks of a clause, as sets.
  struct Condition: Sendable {
    let groups: [ConceptSet]
    let forbidden: ConceptSet
    /// Roles in the order in which they are bound: the most demanding first.
    let bindingOrder: [Int]
    /// How much it asks for; optional roles count only when they are given.
    let rank: Int
    let hasLabels: Bool
  }

  let conditions: [Condition]
  /// By concept: the rules whose first group has it.
  let byConcept: [[Int]]
  /// Rules that ask for no concept.
  let withoutConcept: [Int]
  /// By concept: whether some rule labels a figure with it.
  let labels: [Bool]

  init(_ program: Program) {
    conditions = program.rules.map(Self.condition)
    var byConcept = [[Int]](repeating: [], count: program.concepts.count)
    var labels = [Bool](repeating: false, count: program.concepts.count)
    var withoutConcept: [Int] = []
    for (index, rule) in program.rules.enumerated() {
      for concept in rule.concepts.first ?? [] { byConcept[concept].append(index) }
      if rule.concepts.isEmpty { withoutConcept.append(index) }
      for role in rule.roles {
        for label in role.labels { labels[label] = true }
      }
    }
    self.byConcept = byConcept
    self.withoutConcept = withoutConcept
    self.labels = labels
  }

  private static func condition(of rule: Rule) -> Condition {
    let demands = rule.roles.map(demand)
    return Condition(
      groups: rule.concepts.map { ConceptSet($0) }, forbidden: ConceptSet(rule.forbidden),
      bindingOrder: rule.roles.indices.sorted { demands[$0] != demands[$1] ? demands[$0] > demands[$1] : $0 < $1 },
      rank: rule.concepts.count * 2, hasLabels: rule.roles.contains { !$0.labels.isEmpty })
  }

  /// Labelled roles first, then changes and totals: they can take fewer figures.
  private static func demand(of role: Role) -> Int {
    var demand = role.labels.count * 8
    switch role.shape {
    case .change, .total: demand += 4
    case .each: demand += 3
    case .plain: break
    }
    if role.isPerTime || role.isPerPerson { demand += 2 }
    if role.measure == .probability { demand += 6 }
    if role.fallback == .required { demand += 1 }
    return demand
  }

  /// What a bound role adds to a rule's rank.
  static func rank(of role: Role) -> Int {
    (role.shape == .change ? 3 : 2) + role.labels.count * 2 + (role.isPerTime ? 1 : 0) + (role.isPerPerson ? 1 : 0)
  }
}
