import Quantities
import RuleLanguage
import Statements

/// A part of a statement that rules are tried on: concepts that count, and figures that may be taken.
struct Part {
  let reading: Reading
  let clause: Clause
  /// Indices into `reading.concepts` of the words that count: neither denied nor part of an explanation.
  var concepts: [Int]
  /// Indices into `reading.figures`.
  var figures: [Int]
  var present = ConceptSet()
  /// Also the denied ones: what a rule would have had if they were not.
  var denied = ConceptSet()
}

/// A rule that applies to a part, with a figure for each role.
struct Candidate {
  let rule: Int
  /// By role: the figures taken, none when the role's fallback stands in.
  var figures: [[Int]]
  var rank: Int
  /// The role that two figures claim, if any.
  var ambiguousRole: Int?
  /// A required role without a figure, if any: the rule is near, and does not apply.
  var missingRole: Int?
}

/// Gives each role of a rule a figure of a part.
struct Binder {
  let program: Program
  let index: RuleIndex
  let part: Part

  /// The rule with its figures; nil when a concept that it asks for is absent or one that it excludes is there.
  func candidate(for rule: Int) -> Candidate? {
    let condition = index.conditions[rule]
    guard condition.groups.allSatisfy({ $0.intersects(part.present) }), !condition.forbidden.intersects(part.present)
    else { return nil }
    return bind(rule)
  }

  func bind(_ rule: Int) -> Candidate {
    let declaration = program.rules[rule]
    var candidate = Candidate(
      rule: rule, figures: Array(repeating: [], count: declaration.roles.count), rank: index.conditions[rule].rank)
    var taken: [Int] = []
    for role in index.conditions[rule].bindingOrder {
      let fitting = part.figures.filter { fits($0, declaration.roles[role], declaration) && isFree($0, taken) }
      if fitting.isEmpty {
        if declaration.roles[role].fallback == .required {
          candidate.missingRole = candidate.missingRole ?? role
        }
        continue
      }
      candidate.rank += RuleIndex.rank(of: declaration.roles[role])
      if declaration.roles[role].shape == .total {
        candidate.figures[role] = disjoint(fitting)
        taken += fitting
      } else {
        let (best, isClear) = choose(fitting, for: declaration.roles[role], declaration)
        if !isClear { candidate.ambiguousRole = candidate.ambiguousRole ?? role }
        candidate.figures[role] = [best]
        taken.append(best)
      }
    }
    return candidate
  }

  /// No word of it belongs to a figure that is taken.
  private func isFree(_ figure: Int, _ taken: [Int]) -> Bool {
    let bytes = part.reading.figures[figure].bytes
    return taken.allSatisfy { !part.reading.figures[$0].bytes.overlaps(bytes) }
  }

  private func disjoint(_ figures: [Int]) -> [Int] {
    var result: [Int] = []
    for figure in figures where isFree(figure, result) { result.append(figure) }
    return result
  }

  /// The figure that stands closest to the words that call for it; unclear when another stands as close.
  private func choose(_ fitting: [Int], for role: Role, _ rule: Rule) -> (figure: Int, isClear: Bool) {
    guard fitting.count > 1 else { return (fitting[0], true) }
    if role.shape == .change { return chooseChange(fitting) }
    let rivals = role.labels.isEmpty ? fitting.filter { !isLabelled($0) } : fitting
    guard rivals.count != 1 else { return (rivals[0], true) }
    let pool = rivals.isEmpty ? fitting : rivals
    let ranked = pool.map { (distance: distance(from: $0, to: rule, role), figure: $0) }
      .sorted { $0.distance != $1.distance ? $0.distance < $1.distance : $0.figure < $1.figure }
    let (best, second) = (ranked[0], ranked[1])
    let isSame = isSameFigure(best.figure, second.figure)
    return (best.figure, isSame || (best.distance <= 3 && second.distance >= best.distance + 4))
  }

  /// A stated pair is one reading; « de 2 à 3 » as a change only when nothing else is.
  private func chooseChange(_ fitting: [Int]) -> (figure: Int, isClear: Bool) {
    let pairs = fitting.filter { part.reading.figures[$0].change != nil }
    if pairs.count == 1 { return (pairs[0], true) }
    let pool = pairs.isEmpty ? fitting : pairs
    return (pool[0], pool.count == 1)
  }

  private func isLabelled(_ figure: Int) -> Bool {
    guard let label = part.reading.figures[figure].label else { return false }
    return !part.reading.concepts[label].isNegated
  }

  /// The same amount said twice is no ambiguity.
  private func isSameFigure(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (part.reading.figures[left], part.reading.figures[right])
    return first.low == second.low && first.high == second.high && first.unit == second.unit
      && first.perTime == second.perTime
  }

  /// In bytes between the figure and the nearest word of the rule's concepts, about a word each five.
  private func distance(from figure: Int, to rule: Rule, _ role: Role) -> Int {
    let bytes = part.reading.figures[figure].bytes
    var nearest = Int.max
    for concept in part.concepts {
      let occurrence = part.reading.concepts[concept]
      let counts =
        role.labels.isEmpty
        ? rule.concepts.contains { $0.contains(occurrence.concept) } : role.labels.contains(occurrence.concept)
      guard counts else { continue }
      let gap =
        occurrence.bytes.upperBound <= bytes.lowerBound
        ? bytes.lowerBound - occurrence.bytes.upperBound : occurrence.bytes.lowerBound - bytes.upperBound
      nearest = min(nearest, max(0, gap) / 4)
    }
    return nearest
  }
}
