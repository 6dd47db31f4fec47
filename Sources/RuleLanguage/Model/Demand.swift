public import Quantities

/// What a rule asks of a fact: the index of rules, their review and the check for ties all go by it.
public struct Demand: Sendable {
  /// One concept of each must be there.
  public let groups: [ConceptSet]
  /// None of them may.
  public let forbidden: ConceptSet
  /// By role.
  public let figures: [FigureDemand]

  init(concepts: [[Int]], forbidden: [Int], roles: [Role]) {
    groups = concepts.map { ConceptSet($0) }
    self.forbidden = ConceptSet(forbidden)
    let isPriceOverTime = roles.contains { $0.isPerTime && $0.dimension == .money / .time }
    figures = roles.map { FigureDemand($0, needsSign: concepts.isEmpty, isPriceOverTime: isPriceOverTime) }
  }

  /// Every concept that it asks for beside its figures.
  public var concepts: ConceptSet {
    groups.reduce(into: ConceptSet()) { $0.formUnion($1) }
  }
}

/// What a role asks of a figure, ready to be compared with one.
public struct FigureDemand: Sendable {
  public let shape: RoleSyntax.Shape
  public let measure: Role.Measure
  /// Of the figure as a whole, `per` included.
  public let dimension: Dimension
  /// Of its unit alone.
  public let unitDimension: Dimension
  public let isPerPerson: Bool
  public let isPerTime: Bool
  public let hasLabels: Bool
  public let labels: ConceptSet
  public let fallback: Role.Fallback
  /// No word of the rule says what moves: only a written sign does.
  public let needsSign: Bool
  /// A length of time that a price runs for: « 500 € par jour, depuis six jours » counts.
  public let takesSince: Bool
  /// What the role adds to its rule's rank once it is bound.
  public let rank: Int
  /// Labelled roles are bound first, then changes and totals: they can take fewer figures.
  public let weight: Int

  init(_ role: Role, needsSign: Bool, isPriceOverTime: Bool) {
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
    self.needsSign = needsSign
    takesSince = role.dimension == .time && isPriceOverTime
    let isChange = role.shape == .change
    rank =
      (isChange ? 3 : 2) + role.labels.count * 2 + (role.isPerTime ? 1 : 0) + (role.isPerPerson ? 1 : 0)
      + (role.measure == .days || role.measure == .hours ? 1 : 0)
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
  public var needsFigure: Bool { fallback == .required || shape == .change }
}

// Two demands, side by side.
extension FigureDemand {
  /// What tells figures apart, whatever a role is called.
  struct Kind: Hashable {
    let shape: RoleSyntax.Shape
    let measure: Role.Measure
    let dimension: Dimension
    let isPerPerson: Bool
    let isPerTime: Bool
    let labels: ConceptSet
  }

  var kind: Kind {
    Kind(
      shape: shape, measure: measure, dimension: dimension, isPerPerson: isPerPerson, isPerTime: isPerTime,
      labels: labels)
  }
}

extension Demand {
  /// How many figures of each kind, and how many of them it cannot do without.
  struct Figures: Hashable {
    fileprivate(set) var all: [FigureDemand.Kind: Int] = [:]
    fileprivate(set) var needed: [FigureDemand.Kind: Int] = [:]
  }

  var counted: Figures {
    figures.reduce(into: Figures()) { counted, figure in
      counted.all[figure.kind, default: 0] += 1
      if figure.needsFigure { counted.needed[figure.kind, default: 0] += 1 }
    }
  }

  /// All of it, whatever the order.
  struct Whole: Hashable {
    let groups: Set<ConceptSet>
    let forbidden: ConceptSet
    let figures: [FigureDemand.Kind: Int]
  }

  var whole: Whole { Whole(groups: Set(groups), forbidden: forbidden, figures: counted.all) }
}
