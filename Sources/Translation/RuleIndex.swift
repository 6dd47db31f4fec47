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
  let demands: [FigureDemand]
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
    var demands: [FigureDemand] = []
    var bindingOrder: [Int] = []
    var byConcept = [[Int]](repeating: [], count: program.concepts.count)
    var labels = ConceptSet()
    var withoutConcept: [Int] = []
    // A group that a mere form of the clause can fill says nothing more of it.
    let fillers = program.concepts.indices.filter { program.concepts[$0].name == "noted" }
    for (index, rule) in program.rules.enumerated() {
      let own = rule.demand.figures
      conditions.append(
        Condition(
          groups: groups.count..<groups.count + rule.concepts.count, roles: demands.count..<demands.count + own.count,
          forbidden: rule.demand.forbidden, concepts: rule.demand.concepts,
          rank: rule.concepts.count { !$0.contains(where: fillers.contains) } * 2,
          hasLabels: own.contains(where: \.hasLabels)))
      groups += rule.demand.groups
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
