import Portfolio

extension FactMatching {
  /// Every impact of two pages once: those of the new page in its order, then those that are gone in theirs.
  static func pairs(_ old: [RecordedImpact], _ new: [RecordedImpact]) -> [Pair] {
    pairs(old.map(Fact.init), new.map(Fact.init))
  }
}

extension FactMatching.Fact {
  fileprivate init(_ impact: RecordedImpact) {
    self.init(
      rule: impact.rule, isRisk: impact.isRisk, deliverable: impact.deliverable, named: impact.subject,
      sort: impact.rule, figures: [impact.slip, impact.cost, impact.runRate, impact.value].map { $0?.exact },
      statement: impact.statement)
  }
}
