import Diagnostics
import Quantities

extension ProgramBuilder {
  /// Two rules that ask for exactly the same and give something else can never be told apart.
  mutating func reportTies(_ program: Program) {
    let outlines = program.rules.map { DemandOutline($0.demand) }
    // Sorted, those that share one are neighbours.
    let order = outlines.indices.sorted { outlines[$0] < outlines[$1] }
    let sharing = zip(order, order.dropFirst()).filter { outlines[$0] == outlines[$1] }.flatMap { [$0, $1] }
    guard !sharing.isEmpty else { return }
    var seen: [Demand.Whole: Int] = [:]
    for index in Set(sharing).sorted() {
      let rule = program.rules[index]
      let key = rule.demand.whole
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
private struct DemandOutline: Comparable {
  private let concepts: UInt64
  private let forbidden: UInt64
  private var labels: UInt64 = 0
  private var kinds = 0

  init(_ demand: Demand) {
    concepts = demand.concepts.folded
    forbidden = demand.forbidden.folded
    for figure in demand.figures {
      labels |= figure.labels.folded
      // A sum, as the order of roles says nothing.
      kinds &+= figure.dimension.hashValue &+ figure.measure.hashValue &* 3 &+ figure.shape.hashValue &* 5
    }
  }

  static func < (left: DemandOutline, right: DemandOutline) -> Bool {
    (left.concepts, left.forbidden, left.labels, left.kinds)
      < (right.concepts, right.forbidden, right.labels, right.kinds)
  }
}
