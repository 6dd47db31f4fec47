public import Diagnostics
import Languages

extension Program {
  /// What loads and still cannot be meant: rules that never get their turn, and words that leave two rules undecided.
  ///
  /// Looked for only when somebody asks for a check: the time it takes grows with the square of the number of rules that
  /// share a concept.
  public func reviewed() -> [Diagnostic] {
    let demands = Demands(rules)
    return rules.indices.compactMap { obstacle(to: $0, demands) } + sharedWords(demands) + implausiblePayrolls()
  }

  // MARK: - Rules that never apply

  private func obstacle(to rule: Int, _ demands: Demands) -> Diagnostic? {
    let own = demands[rule]
    if let excluded = own.everNeeded.first(where: { $0.isSubset(of: own.forbidden) })?.first {
      return .excludesItself(rules[rule].name, concept: concepts[excluded].name, rules[rule].span)
    }
    let kin = demands.kin(of: rule)
    let winner = kin.first { other in
      guard other != rule, own.implies(demands[other]) else { return false }
      if demands[other].groups.count > own.groups.count { return true }
      // Of two that ask for the same, one is reported; the same figures twice harm nobody.
      return outputs(of: rule) != outputs(of: other) && !(other > rule && demands[other].implies(own))
    }
    if let winner {
      return .neverApplies(rules[rule].name, behind: rules[winner].name, rules[rule].span, rules[winner].span)
    }
    // Exclusions alone set no two rules apart: both apply wherever none of the excluded concepts is said.
    let rival = kin.first { other in
      other < rule && own.asksTheSame(as: demands[other]) && outputs(of: rule) != outputs(of: other)
    }
    return rival.map { .tie(rules[rule].name, rules[$0].name, rules[rule].span, rules[$0].span) }
  }

  /// What a rule computes, as written.
  private func outputs(of rule: Int) -> [String] {
    let slip = rules[rule].slip.map { ["slip \(text(of: $0))"] } ?? []
    return slip + rules[rule].money.map { "\($0.kind) \(text(of: $0.formula))" }
  }

  private func text(of formula: FormulaID) -> String {
    sources.text(of: formulas[formula.index].span)
  }

  // MARK: - Words of two concepts

  private struct Claim: Hashable {
    let language: Language
    let word: String
  }

  /// A word of two concepts, where a rule on the one and a rule on the other ask for the same beside it.
  ///
  /// Many words have two meanings, and figures, other concepts or exclusions tell which: such words are not reported.
  private func sharedWords(_ demands: Demands) -> [Diagnostic] {
    var first: [Claim: [(concept: Int, word: Concept.Word)]] = [:]
    var diagnostics: [Diagnostic] = []
    var reported: Set<[Int]> = []
    for (index, concept) in concepts.enumerated() {
      for word in concept.words {
        let claim = Claim(language: word.language, word: word.stem)
        for other in first[claim] ?? [] where other.concept != index && !reported.contains([other.concept, index]) {
          guard let rivals = undecided(other.concept, index, demands) else { continue }
          reported.insert([other.concept, index])
          diagnostics.append(
            .sharedWord(
              word.text, concepts: (concepts[other.concept].name, concept.name),
              rules: (rules[rivals.0].name, rules[rivals.1].name), word.span, other.word.span))
        }
        first[claim, default: []].append((index, word))
      }
    }
    return diagnostics
  }

  /// Two rules that a word of both concepts makes apply alike, and that give something else.
  private func undecided(_ one: Int, _ other: Int, _ demands: Demands) -> (Int, Int)? {
    for left in demands.asking(for: one) {
      guard let rest = demands[left].rest(without: one), !demands[left].forbidden.contains(other) else { continue }
      for right in demands.asking(for: other) where right != left && !demands[right].forbidden.contains(one) {
        guard demands[right].rest(without: other) == rest, outputs(of: left) != outputs(of: right) else { continue }
        return (left, right)
      }
    }
    return nil
  }
}

/// What all rules ask for, and which of them ask for a concept.
private struct Demands {
  private let all: [RuleDemand]
  /// Those that each rule asks for beside its figures.
  private let concepts: [[Int]]
  private var byConcept: [Int: [Int]] = [:]
  private var withoutConcept: [Int] = []

  init(_ rules: [Rule]) {
    all = rules.map { RuleDemand($0.demand) }
    concepts = rules.map(\.demand.concepts.all)
    for (index, asked) in concepts.enumerated() {
      if asked.isEmpty { withoutConcept.append(index) }
      for concept in asked { byConcept[concept, default: []].append(index) }
    }
  }

  subscript(rule: Int) -> RuleDemand { all[rule] }

  func asking(for concept: Int) -> [Int] { byConcept[concept] ?? [] }

  /// The rules that could apply wherever this one does: only those that ask for one of its concepts, or for none as it
  /// does.
  func kin(of rule: Int) -> [Int] {
    concepts[rule].isEmpty ? withoutConcept : Set(concepts[rule].flatMap(asking)).sorted()
  }
}

extension Concept.Word {
  /// The word without the mark that lets it be inflected, in small letters.
  fileprivate var stem: String {
    let small = text.lowercased()
    return small.hasSuffix("*") ? String(small.dropLast()) : small
  }
}

/// What a rule asks of a fact, with its figures counted.
private struct RuleDemand {
  /// What a rule asks for beside one concept.
  struct Rest: Equatable {
    let groups: Set<ConceptSet>
    let figures: Demand.Figures
  }

  let groups: [ConceptSet]
  let forbidden: ConceptSet
  private let figures: Demand.Figures

  init(_ demand: Demand) {
    groups = demand.groups
    forbidden = demand.forbidden
    figures = demand.counted
  }

  /// Concepts of which one must be there: in its conditions, or as the label of a figure that it cannot do without.
  var everNeeded: [ConceptSet] {
    groups + figures.needed.keys.map(\.labels).filter { !$0.isEmpty }
  }

  /// Whether both apply to what says nothing that either excludes.
  func asksTheSame(as other: RuleDemand) -> Bool {
    Set(groups) == Set(other.groups) && groups.count == other.groups.count && figures == other.figures
  }

  /// Whether the other rule applies, with as high a rank, wherever this one does.
  func implies(_ other: RuleDemand) -> Bool {
    other.groups.count >= groups.count && other.forbidden.isSubset(of: forbidden)
      && other.groups.allSatisfy { wanted in groups.contains { $0.isSubset(of: wanted) } }
      && figures.all.allSatisfy { other.figures.all[$0.key] ?? 0 >= $0.value }
      && other.figures.needed.allSatisfy { figures.needed[$0.key] ?? 0 >= $0.value }
  }

  /// What it asks for beside a concept; nil when it does not ask for the concept.
  func rest(without concept: Int) -> Rest? {
    guard let index = groups.firstIndex(where: { $0.contains(concept) }) else { return nil }
    return Rest(
      groups: Set(groups.enumerated().filter { $0.offset != index }.map(\.element)), figures: figures)
  }
}
