import Language
import Quantities
import RuleLanguage

/// Rules by what they need, so that the cost of a clause does not grow with the number of rules. One reference: a question
/// to it copies none of its lists.
final class RuleIndex: Sendable {
  /// What a rule asks of a clause, as sets and places in `groups`, `demands` and `bindingOrder`.
  struct Condition: Sendable {
    let groups: Range<Int>
    let roles: Range<Int>
    let forbidden: ConceptSet
    /// All that it asks for.
    let concepts: ConceptSet
    /// The group by which it is found: the one whose words the fewest rules ask for.
    let key: Int
    /// How much it asks for; optional roles count only when they are given.
    let rank: Int
    let hasLabels: Bool
  }

  /// Rules without a concept that need the same figures.
  struct Alike: Sendable {
    /// Their places in `withoutConcept`.
    let rules: Range<Int>
    /// What the first figure can be, which most clauses have none of.
    let first: FigureKinds
  }

  let conditions: [Condition]
  /// The alternatives of every rule's concepts, rule after rule.
  let groups: [ConceptSet]
  /// What every rule's roles ask of a figure, rule after rule.
  let demands: [FigureDemand]
  /// By demand: the kinds of figures that it can take.
  let kinds: [FigureKinds]
  /// By unit: what a quantity of it is.
  private let kindsOfUnits: [FigureKinds]
  /// Each rule's roles, counted from 0, in the order in which they are bound: the most demanding first.
  let bindingOrder: [Int]
  /// By concept: the rules whose first group has it.
  let byConcept: [[Int]]
  /// The concepts that some rule's first group has.
  let triggers: ConceptSet
  /// By concept: the rules whose key has it. A word that many rules ask for is no reason to try them all.
  let byKey: [[Int]]
  /// Rules that ask for no concept, and the places of those among them that need the same figures.
  let withoutConcept: [Int]
  let alike: [Alike]
  /// The concepts that some rule labels a figure with.
  let labels: ConceptSet

  init(_ program: Program, _ lexicon: Lexicon) {
    var conditions: [Condition] = []
    var groups: [ConceptSet] = []
    var demands: [FigureDemand] = []
    var bindingOrder: [Int] = []
    var byConcept = [[Int]](repeating: [], count: program.concepts.count)
    var labels = ConceptSet()
    var withoutConcept: [[Int]] = []
    var places: [[FigureKind]: Int] = [:]
    // A group that a mere form of the clause can fill says nothing more of it.
    let fillers = program.concepts.indices.filter { program.concepts[$0].name == "noted" }
    let frequencies = lexicon.sums(of: Self.frequencies(in: program))
    for (index, rule) in program.rules.enumerated() {
      let own = rule.demand.figures
      conditions.append(
        Condition(
          groups: groups.count..<groups.count + rule.concepts.count, roles: demands.count..<demands.count + own.count,
          forbidden: rule.demand.forbidden, concepts: rule.demand.concepts,
          key: groups.count + Self.key(of: rule, frequencies, fillers),
          rank: rule.concepts.count { !$0.contains(where: fillers.contains) } * 2,
          hasLabels: own.contains(where: \.hasLabels)))
      groups += rule.demand.groups
      demands += own
      bindingOrder += own.indices.sorted {
        own[$0].weight != own[$1].weight ? own[$0].weight > own[$1].weight : $0 < $1
      }
      for concept in rule.concepts.first ?? [] { byConcept[concept].append(index) }
      if rule.concepts.isEmpty {
        let kinds = own.filter(\.needsFigure).map(FigureKind.init)
        if let place = places[kinds] {
          withoutConcept[place].append(index)
        } else {
          places[kinds] = withoutConcept.count
          withoutConcept.append([index])
        }
      }
      for label in rule.roles.flatMap(\.labels) { labels.insert(label) }
    }
    self.conditions = conditions
    self.groups = groups
    self.demands = demands
    kinds = demands.map { FigureKinds($0) }
    kindsOfUnits = program.units.units.map { FigureKinds($0.dimension) }
    self.bindingOrder = bindingOrder
    self.byConcept = byConcept
    triggers = ConceptSet(byConcept.indices.filter { !byConcept[$0].isEmpty })
    byKey = Self.byKey(program, conditions)
    self.withoutConcept = withoutConcept.flatMap { $0 }
    var end = 0
    alike = withoutConcept.map { rules in
      end += rules.count
      let first = demands[conditions[rules[0]].roles].first
      return Alike(rules: end - rules.count..<end, first: first.map { FigureKinds($0) } ?? .nothing)
    }
    self.labels = labels
  }

  private static func byKey(_ program: Program, _ conditions: [Condition]) -> [[Int]] {
    var byKey = [[Int]](repeating: [], count: program.concepts.count)
    for (index, rule) in program.rules.enumerated() where !rule.concepts.isEmpty {
      for concept in rule.concepts[conditions[index].key - conditions[index].groups.lowerBound] {
        byKey[concept].append(index)
      }
    }
    return byKey
  }

  /// By concept: how many groups of all rules have it.
  private static func frequencies(in program: Program) -> [Int] {
    var frequencies = [Int](repeating: 0, count: program.concepts.count)
    for group in program.rules.lazy.flatMap(\.concepts) {
      for concept in group { frequencies[concept] += 1 }
    }
    return frequencies
  }

  /// The group whose words the fewest rules ask for. A rule whose first group a mere form of the clause can fill is found by
  /// the words of that group.
  private static func key(of rule: Rule, _ frequencies: [Int], _ fillers: [Int]) -> Int {
    func isFilled(_ group: Int) -> Bool { rule.concepts[group].contains(where: fillers.contains) }
    guard !rule.concepts.isEmpty, !isFilled(0) else { return 0 }
    let frequency = rule.concepts.map { group in group.reduce(0) { $0 + frequencies[$1] } }
    return rule.concepts.indices.filter { !isFilled($0) }.min { frequency[$0] < frequency[$1] } ?? 0
  }

  /// What a figure is.
  func kinds(of figure: Figure) -> FigureKinds {
    switch figure.kind {
    case .date: .date
    case .number: .number
    case .share: .share
    case .quantity: figure.unit.map { kindsOfUnits[$0.index] } ?? []
    }
  }

  /// Whether one of the concepts already gone through leads to a rule as well.
  func isFoundBy(_ concepts: ConceptSet, _ rule: Int) -> Bool {
    groups[conditions[rule].key].intersects(concepts)
  }

  /// The alternatives of a rule's first group; nil where it asks for no concept.
  func trigger(of rule: Int) -> ConceptSet? {
    conditions[rule].groups.isEmpty ? nil : groups[conditions[rule].groups.lowerBound]
  }

  /// Whether every group of the rule's concepts has one of its own among those present.
  func isMet(_ rule: Int, by present: ConceptSet) -> Bool {
    for group in conditions[rule].groups where !groups[group].intersects(present) { return false }
    return true
  }
}

/// What a figure has to be to stand in a role: rules that ask for the same need not each be tried.
private struct FigureKind: Hashable {
  let shape: RoleSyntax.Shape
  let measure: Role.Measure
  let unitDimension: Dimension
  let isPerPerson: Bool
  let isPerTime: Bool
  let labels: ConceptSet
  let hasBase: Bool
  let needsSign: Bool
  let takesSince: Bool

  init(_ demand: FigureDemand) {
    shape = demand.shape
    measure = demand.measure
    unitDimension = demand.unitDimension
    isPerPerson = demand.isPerPerson
    isPerTime = demand.isPerTime
    labels = demand.labels
    hasBase = if case .formula = demand.fallback { true } else { false }
    needsSign = demand.needsSign
    takesSince = demand.takesSince
  }
}
