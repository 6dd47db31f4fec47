import Quantities
import RuleLanguage
import Statements

/// A part of a statement that rules are tried on: concepts that count, and figures that may be taken.
final class Part {
  let reading: Reading
  let clause: Clause
  /// Indices into `reading.concepts` of the words that count: neither denied nor part of an explanation.
  var concepts: [Int]
  /// Indices into `reading.figures`.
  var figures: [Int]
  var present = ConceptSet()
  /// Also the denied ones: what a rule would have had if they were not.
  var denied = ConceptSet()

  /// The bytes that name what the part is about, and the deliverable among them.
  let subject: Range<Int>?
  let deliverable: Int?

  /// - Parameter segment: the part of the clause between two « et »; nil for the whole clause.
  init(reading: Reading, clause: Clause, segment: Int?) {
    self.reading = reading
    self.clause = clause
    let own = segment.map { reading.segments[clause.firstSegment + $0] }
    let hasOwn = own?.subject != nil || own?.deliverable != nil
    subject = hasOwn ? own?.subject : clause.subject
    deliverable = hasOwn ? own?.deliverable : clause.deliverable
    concepts = []
    figures = []
  }
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
  let engine: Engine
  let part: Part

  /// The rule with its figures; nil when a concept that it asks for is absent or one that it excludes is there.
  func candidate(for rule: Int) -> Candidate? {
    let condition = engine.index.conditions[rule]
    guard condition.groups.allSatisfy({ $0.intersects(part.present) }), !condition.forbidden.intersects(part.present)
    else { return nil }
    return bind(rule)
  }

  /// Whether every role that must have a figure finds one that could be it: most rules end here, at no cost.
  func hasFigures(for rule: Int) -> Bool {
    for role in engine.program.rules[rule].roles where role.fallback == .required || role.shape == .change {
      guard part.figures.contains(where: { fits($0, role) }) else { return false }
    }
    return true
  }

  func bind(_ rule: Int) -> Candidate {
    let declaration = engine.program.rules[rule]
    var candidate = Candidate(
      rule: rule, figures: Array(repeating: [], count: declaration.roles.count),
      rank: engine.index.conditions[rule].rank)
    var taken: [Int] = []
    if engine.index.conditions[rule].hasLabels { bindLabelled(declaration, &candidate, &taken) }
    for role in engine.index.conditions[rule].bindingOrder where candidate.figures[role].isEmpty {
      bind(role, declaration, &candidate, &taken)
    }
    return candidate
  }

  private func bind(_ index: Int, _ rule: Rule, _ candidate: inout Candidate, _ taken: inout [Int]) {
    let role = rule.roles[index]
    let fitting = role.labels.isEmpty ? part.figures.filter { fits($0, role) && isFree($0, taken) } : []
    guard let first = fitting.first else {
      // The fallback of a change is only its base.
      if role.fallback == .required || role.shape == .change { candidate.missingRole = candidate.missingRole ?? index }
      return
    }
    candidate.rank += RuleIndex.rank(of: role)
    if role.shape == .total {
      candidate.figures[index] = disjoint(fitting)
      taken += fitting
      return
    }
    let (best, isClear) = fitting.count == 1 ? (first, true) : choose(fitting, for: role, rule)
    if !isClear { candidate.ambiguousRole = candidate.ambiguousRole ?? index }
    candidate.figures[index] = [best]
    taken.append(best)
  }

  /// Gives labelled roles their figures, the closest pairs of word and figure first; each word labels one figure.
  private func bindLabelled(_ rule: Rule, _ candidate: inout Candidate, _ taken: inout [Int]) {
    var pairs: [(distance: Int, role: Int, figure: Int, word: Int)] = []
    for (role, declaration) in rule.roles.enumerated() where !declaration.labels.isEmpty {
      for figure in part.figures where fits(figure, declaration) {
        for concept in part.concepts where declaration.labels.contains(part.reading.concepts[concept].concept) {
          let occurrence = part.reading.concepts[concept]
          let distance = part.reading.distance(from: part.reading.figures[figure], to: occurrence)
          if distance <= Self.reach { pairs.append((distance, role, figure, occurrence.firstToken)) }
        }
      }
    }
    pairs.sort { ($0.distance, $0.figure, $0.role, $0.word) < ($1.distance, $1.figure, $1.role, $1.word) }
    var words: [Int] = []
    for pair in pairs
    where candidate.figures[pair.role].isEmpty && isFree(pair.figure, taken) && !words.contains(pair.word) {
      candidate.figures[pair.role] = [pair.figure]
      candidate.rank += RuleIndex.rank(of: rule.roles[pair.role])
      taken.append(pair.figure)
      words.append(pair.word)
    }
  }

  /// A label further away than this labels nothing.
  private static let reach = 9

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
    if role.shape == .change { return chooseChange(fitting) }
    let rivals = fitting.filter { !isClaimed($0, by: rule) }
    guard rivals.count != 1 else { return (rivals[0], true) }
    let pool = rivals.isEmpty ? fitting : rivals
    let ranked = pool.map { (distance: distance(from: $0, to: rule), figure: $0) }
      .sorted { $0.distance != $1.distance ? $0.distance < $1.distance : $0.figure < $1.figure }
    let (best, second) = (ranked[0], ranked[1])
    let isSame = isSameFigure(best.figure, second.figure)
    return (best.figure, isSame || (best.distance <= 2 && second.distance >= best.distance + 4))
  }

  /// A stated pair is one reading; « de 2 à 3 » as a change only when nothing else is.
  private func chooseChange(_ fitting: [Int]) -> (figure: Int, isClear: Bool) {
    let pairs = fitting.filter { part.reading.figures[$0].isChange }
    if pairs.count == 1 { return (pairs[0], true) }
    let pool = pairs.isEmpty ? fitting : pairs
    return (pool[0], pool.count == 1 || pool.dropFirst().allSatisfy { isSameChange(pool[0], $0) })
  }

  /// A table row and its comment may say the same change twice.
  private func isSameChange(_ left: Int, _ right: Int) -> Bool {
    guard let first = part.reading.figures[left].change, let second = part.reading.figures[right].change else {
      return false
    }
    return first.from == second.from && first.to == second.to
  }

  /// A word that labels figures for other rules stands right beside it: « il reste 3 semaines ».
  private func isClaimed(_ figure: Int, by rule: Rule) -> Bool {
    part.concepts.contains { concept in
      let occurrence = part.reading.concepts[concept]
      return engine.index.labels[occurrence.concept] && !rule.concepts.contains { $0.contains(occurrence.concept) }
        && part.reading.distance(from: part.reading.figures[figure], to: occurrence) <= 1
    }
  }

  /// The same amount said twice is no ambiguity.
  private func isSameFigure(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (part.reading.figures[left], part.reading.figures[right])
    return first.low == second.low && first.high == second.high && first.unit == second.unit
      && first.perTime == second.perTime
  }

  /// From the nearest word of the rule's concepts.
  private func distance(from figure: Int, to rule: Rule) -> Int {
    var nearest = Int.max
    for concept in part.concepts {
      let occurrence = part.reading.concepts[concept]
      guard rule.concepts.contains(where: { $0.contains(occurrence.concept) }) else { continue }
      nearest = min(nearest, part.reading.distance(from: part.reading.figures[figure], to: occurrence))
    }
    return nearest
  }
}
