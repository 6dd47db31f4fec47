import Diagnostics
import Quantities

extension ProgramBuilder {
  /// Two rules that ask for exactly the same and give something else can never be told apart.
  mutating func reportTies(_ program: Program) {
    let outlines = program.rules.map(ConditionOutline.init)
    // Sorted, those that share one are neighbours.
    let order = outlines.indices.sorted { outlines[$0] < outlines[$1] }
    let sharing = zip(order, order.dropFirst()).filter { outlines[$0] == outlines[$1] }.flatMap { [$0, $1] }
    guard !sharing.isEmpty else { return }
    var seen: [ConditionKey: Int] = [:]
    for index in Set(sharing).sorted() {
      let rule = program.rules[index]
      let key = ConditionKey(rule)
      guard let other = seen[key] else {
        seen[key] = index
        continue
      }
      if outputs(rule) != outputs(program.rules[other]) {
        report(.tie(rule.name, program.rules[other].name, rule.span, program.rules[other].span))
      }
    }
  }

  private func outputs(_ rule: Rule) -> [String] {
    let slip = rule.slip.map { ["slip \(text($0))"] } ?? []
    return slip + rule.money.map { "\($0.kind) \(text($0.formula))" }
  }

  private func text(_ formula: FormulaID) -> String {
    sources.text(of: store.nodes[formula.index].span)
  }
}

/// What is quickly said of all that a rule asks: rules that ask for the same have the same outline.
private struct ConditionOutline: Comparable {
  private var concepts: UInt64 = 0
  private var forbidden: UInt64 = 0
  private var labels: UInt64 = 0
  private var kinds = 0

  init(_ rule: Rule) {
    for group in rule.concepts { for concept in group { concepts |= 1 << UInt64(concept & 63) } }
    for concept in rule.forbidden { forbidden |= 1 << UInt64(concept & 63) }
    for role in rule.roles {
      for concept in role.labels { labels |= 1 << UInt64(concept & 63) }
      // A sum, as the order of roles says nothing.
      kinds &+= role.dimension.hashValue &+ role.measure.hashValue &* 3 &+ role.shape.hashValue &* 5
    }
  }

  static func < (left: ConditionOutline, right: ConditionOutline) -> Bool {
    (left.concepts, left.forbidden, left.labels, left.kinds)
      < (right.concepts, right.forbidden, right.labels, right.kinds)
  }
}

/// All that a rule asks of a fact, whatever the order and the names.
private struct ConditionKey: Hashable {
  private struct RoleKey: Hashable {
    let shape: RoleSyntax.Shape
    let measure: Role.Measure
    let dimension: Dimension
    let labels: Set<Int>
  }

  private let concepts: Set<Set<Int>>
  private let forbidden: Set<Int>
  /// How many roles of each kind.
  private let roles: [RoleKey: Int]

  init(_ rule: Rule) {
    concepts = Set(rule.concepts.map { Set($0) })
    forbidden = Set(rule.forbidden)
    roles = rule.roles.reduce(into: [:]) { counts, role in
      let key = RoleKey(
        shape: role.shape, measure: role.measure, dimension: role.dimension, labels: Set(role.labels))
      counts[key, default: 0] += 1
    }
  }
}
