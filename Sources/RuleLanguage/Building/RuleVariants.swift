import Diagnostics
import Languages

// A variant says only in what it differs: `rule vacancy is absence`.
extension ProgramBuilder {
  /// Gives each variant what it takes from the rule it names, and each further case what it takes from its rule: all but
  /// conditions and examples, where it has none of its own.
  mutating func resolveVariants() {
    for index in rules.indices { rules[index].syntax = rules[index].syntax.partingRiskWords }
    let bases = rules.map { entry in entry.caseOf ?? entry.syntax.base.flatMap { rulesByName[$0.text] } }
    for (index, entry) in rules.enumerated() where bases[index] == nil {
      if let base = entry.syntax.base { report(.unknownRule(base, known: rules.map(\.syntax.name.text))) }
    }
    let order = DependencyOrder(count: rules.count) { bases[$0].map { [$0] } ?? [] }
    for loop in order.loops {
      let names = loop.map { rules[$0].syntax.name }
      report(.variantLoop(names.map(\.text), names[0].span))
    }
    for index in order.order {
      if let base = bases[index] { rules[index].syntax = rules[index].syntax.inheriting(from: rules[base].syntax) }
    }
  }
}

extension RuleSyntax {
  /// What a variant may take from another rule, one field each.
  private enum Part: Equatable {
    case about, family, topic, explains, slip, certainty, assume, source
    case definition(String)
    case money(MoneyKindSyntax)
    case say(SayVariantSyntax)

    init?(_ field: Field) {
      switch field {
      case .about: self = .about
      case .family: self = .family
      case .topic: self = .topic
      case .explains: self = .explains
      case .slip: self = .slip
      case .risk: self = .certainty
      case .assume: self = .assume
      case .source: self = .source
      case .define(let name, _): self = .definition(name.text)
      case .money(let kind, _, _): self = .money(kind)
      case .say(let variant, _): self = .say(variant)
      case .when, .orWhen, .example, .noExample: return nil
      }
    }
  }

  fileprivate func inheriting(from base: RuleSyntax) -> RuleSyntax {
    // A handful: looking at each costs less than a set of them.
    let own = fields.compactMap { Part($0.field) }
    var all: [FieldLine] = []
    all.reserveCapacity(fields.count + base.fields.count)
    for line in fields { all.append(line.labelled(as: base.fields)) }
    for line in base.fields {
      if let part = Part(line.field), !own.contains(part) { all.append(line) }
    }
    return RuleSyntax(name: name, base: self.base, title: title, fields: all)
  }
}

extension RuleSyntax.FieldLine {
  /// A sum without a label bears that of the rule that it varies.
  fileprivate func labelled(as base: [RuleSyntax.FieldLine]) -> RuleSyntax.FieldLine {
    guard case .money(let kind, let value, let labels) = field, labels.isEmpty else { return self }
    for line in base {
      if case .money(kind, _, let labels) = line.field {
        return RuleSyntax.FieldLine(.money(kind, value, labels: labels), span: span, trivia: trivia)
      }
    }
    return self
  }
}
