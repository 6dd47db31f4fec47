import Quantities
import RuleLanguage

/// Rules by what they need, so that the cost of a clause does not grow with the number of rules.
struct RuleIndex: Sendable {
  /// What a rule asks of a clause, as sets and places in `groups`, `demands` and `bindingOrder`.
  struct Condition: Sendable {
    let groups: Range<Int>
    let roles: Range<Int>
    let forbidden: ConceptSet
    /// All that it asks for.
    let concepts: ConceptSet
    /// How much it asks for; optional roles count only when they are given.
    let rank: Int
    let hasLabels: Bool
  }

  let conditions: [Condition]
  /// The alternatives of every rule's concepts, rule after rule.
  let groups: [ConceptSet]
  /// What every rule's roles ask of a figure, rule after rule.
  let demands: [Demand]
  /// Each rule's roles, counted from 0, in the order in which they are bound: the most demanding first.
  let bindingOrder: [Int]
  /// By concept: the rules whose first group has it.
  let byConcept: [[Int]]
  /// Rules that ask for no concept.
  let withoutConcept: [Int]
  /// The concepts that some rule labels a figure with.
  let labels: ConceptSet

  init(_ program: Program) {
    var conditions: [Condition] = []
    var groups: [ConceptSet] = []
    var demands: [Demand] = []
    var bindingOrder: [Int] = []
    var byConcept = [[Int]](repeating: [], count: program.concepts.count)
    var labels = ConceptSet()
    var withoutConcept: [Int] = []
    // A group that a mere form of the clause can fill says nothing more of it.
    let fillers = program.concepts.indices.filter { program.concepts[$0].name == "noted" }
    for (index, rule) in program.rules.enumerated() {
      let own = rule.roles.map { Demand($0, in: rule) }
      conditions.append(
        Condition(
          groups: groups.count..<groups.count + rule.concepts.count, roles: demands.count..<demands.count + own.count,
          forbidden: ConceptSet(rule.forbidden), concepts: ConceptSet(rule.concepts.joined()),
          rank: rule.concepts.count { !$0.contains(where: fillers.contains) } * 2,
          hasLabels: rule.roles.contains { !$0.labels.isEmpty }))
      groups += rule.concepts.map { ConceptSet($0) }
      demands += own
      bindingOrder += own.indices.sorted {
        own[$0].weight != own[$1].weight ? own[$0].weight > own[$1].weight : $0 < $1
      }
      for concept in rule.concepts.first ?? [] { byConcept[concept].append(index) }
      if rule.concepts.isEmpty { withoutConcept.append(index) }
      for label in rule.roles.flatMap(\.labels) { labels.insert(label) }
    }
    self.conditions = conditions
    self.groups = groups
    self.demands = demands
    self.bindingOrder = bindingOrder
    self.byConcept = byConcept
    self.withoutConcept = withoutConcept
    self.labels = labels
  }

  /// Whether one of the concepts already gone through leads to a rule as well.
  func isFoundBy(_ concepts: ConceptSet, _ rule: Int) -> Bool {
    groups[conditions[rule].groups.lowerBound].intersects(concepts)
  }

  /// Whether every group of the rule's concepts has one of its own among those present.
  func isMet(_ rule: Int, by present: ConceptSet) -> Bool {
    for group in conditions[rule].groups where !groups[group].intersects(present) { return false }
    return true
  }
}

/// What a role asks of a figure, ready to be compared with one.
struct Demand: Sendable {
  let shape: RoleSyntax.Shape
  let measure: Role.Measure
  /// Of the figure as a whole, `per` included.
  let dimension: Dimension
  /// Of its unit alone.
  let unitDimension: Dimension
  let isPerPerson: Bool
  let isPerTime: Bool
  let hasLabels: Bool
  let labels: ConceptSet
  let fallback: Role.Fallback
  /// No word of the rule says what moves: only a written sign does.
  let needsSign: Bool
  /// A length of time that a price runs for: « 500 € par jour, depuis six jours » counts.
  let takesSince: Bool
  /// What the role adds to its rule's rank once it is bound.
  let rank: Int
  /// Labelled roles are bound first, then changes and totals: they can take fewer figures.
  let weight: Int

  init(_ role: Role, in rule: Rule) {
    shape = role.shape
    measure = role.measure
    dimension = role.dimension
    var unitDimension = role.dimension
    if role.isPerTime { unitDimension = unitDimension * .time }
    if role.isPerPerson { unitDimension = unitDimension * .people }
    self.unitDimension = unitDimension
    isPerPerson = role.isPerPerson
    isPerTime = role.isPerTime
    hasLabels = !role.labels.isEmpty
    labels = ConceptSet(role.labels)
    fallback = role.fallback
    needsSign = rule.concepts.isEmpty
    takesSince =
      role.dimension == .time && rule.roles.contains { $0.isPerTime && $0.dimension == .money / .time }
    let isChange = role.shape == .change
    rank =
      (isChange ? 3 : 2) + role.labels.count * 2 + (role.isPerTime ? 1 : 0) + (role.isPerPerson ? 1 : 0)
      + (role.measure == .days ? 1 : 0)
    weight = Self.weight(of: role)
  }

  private static func weight(of role: Role) -> Int {
    var weight = role.labels.count * 8
    switch role.shape {
    case .change, .total: weight += 4
    case .each: weight += 3
    case .plain: break
    }
    if role.isPerTime || role.isPerPerson { weight += 2 }
    if role.measure == .probability { weight += 6 }
    if role.fallback == .required { weight += 1 }
    return weight
  }

  /// Without a figure the rule does not apply: the fallback of a change is only its base.
  var needsFigure: Bool { fallback == .required || shape == .change }
}
