import Language
import Quantities
import RuleLanguage

/// A part of a statement that rules are tried on: concepts that count, and figures that may be taken.
struct Part {
  /// Which part of its clause between two « et »; nil for the whole clause.
  let segment: Int?
  /// Indices into the fact's concepts of the words that count: neither denied nor part of an explanation.
  var concepts: Places
  /// Indices into the fact's figures.
  var figures: Places
  /// What its figures are.
  var kinds = FigureKinds.nothing
  var present = ConceptSet()
  /// Also the denied ones: what a rule would have had if they were not.
  var denied = ConceptSet()

  /// The bytes that name what the part is about, and the deliverable among them.
  let subject: Range<Int>?
  let deliverable: Int?
  /// The passages of its clause, and where that begins.
  let passages: Range<Int>
  let firstToken: Int
  /// The team that the words name; nil where none is.
  let team: Int?

  init(fact: Fact, clause: Clause, segment: Int?, owners: Owners) {
    self.segment = segment
    passages = clause.passages
    firstToken = clause.tokens.lowerBound
    concepts = Places(base: clause.concepts.lowerBound)
    figures = Places(base: clause.figures.lowerBound)
    let own = segment.map { fact.segments[clause.firstSegment + $0] }
    let hasOwn = own?.subject != nil || own?.deliverable != nil
    var names = hasOwn ? (own?.subject, own?.deliverable) : (clause.subject, clause.deliverable)
    if names == (nil, nil) { names = owners.leading }
    subject = names.0
    let named = names.1
    deliverable = named ?? (subject == nil ? owners.inherited.deliverable : nil)
    team = owners.team(of: clause.bytes) ?? (named == nil ? owners.inherited.team : nil)
  }
}

/// A rule that applies to a part, with a figure for each role.
struct Candidate {
  let rule: Int
  /// The index that bit 0 of `figures` stands for.
  private let base: Int
  /// By role: the figures taken, none when the role's fallback stands in.
  private var figures = InlineArray<8, UInt64>(repeating: 0)
  fileprivate(set) var taken: Places
  fileprivate(set) var rank: Int
  /// The role that two figures claim, if any.
  fileprivate(set) var ambiguousRole: Int?
  /// A required role without a figure, if any: the rule is near, and does not apply.
  fileprivate(set) var missingRole: Int?

  init(rule: Int, rank: Int, base: Int) {
    self.rule = rule
    self.rank = rank
    self.base = base
    taken = Places(base: base)
  }

  func figures(of role: Int) -> Places {
    Places(base: base, bits: figures[role])
  }

  /// Whether each role has the same figures.
  func takesTheSame(as other: Candidate) -> Bool {
    guard base == other.base, taken == other.taken else { return false }
    for role in figures.indices where figures[role] != other.figures[role] { return false }
    return true
  }

  fileprivate mutating func take(_ taken: Places, for role: Int) {
    figures[role] |= taken.bits
    self.taken = self.taken.union(taken)
  }
}

/// The rules of the highest rank that apply to a part.
struct Leading {
  private(set) var best: Candidate?
  private var rank = -1
  /// Of the same rank: few parts have one, and nothing is allocated for the others.
  private(set) var rivals: [Candidate] = []

  mutating func add(_ candidate: Candidate) {
    if candidate.rank > rank {
      (rank, best, rivals) = (candidate.rank, candidate, [])
    } else if candidate.rank == rank {
      rivals.append(candidate)
    }
  }

  /// Keeps those of which something holds, in their order, unless that leaves none.
  mutating func keep(_ holds: (Candidate) -> Bool) {
    guard let best else { return }
    let kept = ([best] + rivals).filter(holds)
    guard let first = kept.first else { return }
    (self.best, rivals) = (first, Array(kept.dropFirst()))
  }

  /// Puts the one first that goes before the others.
  mutating func sort(by precedes: (Int, Int) -> Bool) {
    guard !rivals.isEmpty, let best else { return }
    rivals = ([best] + rivals).sorted { precedes($0.rule, $1.rule) }
    self.best = rivals.removeFirst()
  }
}

/// Gives each role of a rule a figure of a part.
struct Binder: ~Copyable {
  let engine: Engine
  let fact: Fact
  let part: Part

  /// False when a concept that the rule asks for is absent, one that it excludes is there, or no figure could be what a
  /// role must have: most rules end here, at little cost.
  func canBind(_ rule: Int) -> Bool {
    applies(rule) && hasFigures(for: rule)
  }

  /// Its concepts are there, and none that it excludes.
  func applies(_ rule: Int) -> Bool {
    engine.index.isMet(rule, by: part.present) && !engine.index.conditions[rule].forbidden.intersects(part.present)
      && !isOfDeniedLoss(rule)
  }

  /// "We no longer lose 3 hours a week in meetings": what is denied of the loss is so of what took the time.
  private func isOfDeniedLoss(_ rule: Int) -> Bool {
    guard let loss = engine.loss, part.denied.contains(loss), !part.present.contains(loss) else { return false }
    return engine.index.conditions[rule].concepts.contains(loss)
  }

  func hasFigures(for rule: Int) -> Bool {
    let roles = engine.index.conditions[rule].roles
    for role in roles where engine.index.kinds[role].isDisjoint(with: part.kinds) { return false }
    for role in roles where engine.index.demands[role].needsFigure {
      guard part.figures.contains(where: { fits($0, role) }) else { return false }
    }
    return true
  }

  /// Of rules of one rank the first is named: one that asks for no word, then the one whose word comes first.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (placeOfTrigger(left), placeOfTrigger(right))
    return first == second ? left < right : first < second
  }

  private func placeOfTrigger(_ rule: Int) -> Int {
    guard let trigger = engine.index.trigger(of: rule) else { return -1 }
    return part.concepts.first { trigger.contains(fact.concepts[$0].concept) } ?? part.concepts.base
  }

  func bind(_ rule: Int) -> Candidate {
    let roles = engine.index.conditions[rule].roles
    var candidate = Candidate(rule: rule, rank: engine.index.conditions[rule].rank, base: part.figures.base)
    if engine.index.conditions[rule].hasLabels { bindLabelled(roles, &candidate) }
    for place in roles {
      let role = engine.index.bindingOrder[place]
      if candidate.figures(of: role).isEmpty { bind(role, at: roles.lowerBound + role, &candidate) }
    }
    return candidate
  }

  /// Adds a rule that applies to those of the same rank, or puts it in the place of those below it.
  func consider(_ rule: Int, _ leading: inout Leading) {
    if canBind(rule) { add(rule, to: &leading) }
  }

  /// The same for a rule whose words and figures are known to be there.
  func add(_ rule: Int, to leading: inout Leading) {
    let candidate = bind(rule)
    if candidate.missingRole == nil { leading.add(candidate) }
  }

  private func bind(_ role: Int, at place: Int, _ candidate: inout Candidate) {
    let demand = engine.index.demands[place]
    var fitting = demand.hasLabels ? Places(base: part.figures.base) : free(place, candidate.taken)
    // "50% of space" is no half of a team's time.
    if demand.measure == .share, demand.shape == .plain { fitting = ofKnown(unmoved(fitting, candidate.rule)) }
    guard let first = fitting.first else {
      if demand.needsFigure { candidate.missingRole = candidate.missingRole ?? role }
      return
    }
    candidate.rank += demand.rank
    if demand.shape == .total {
      let summed = disjoint(totalled(governed(affirmed(fitting, candidate.rule), candidate.rule)))
      if summed.isEmpty { candidate.missingRole = candidate.missingRole ?? role }
      if joinsTwo(of: summed) { candidate.ambiguousRole = candidate.ambiguousRole ?? role }
      return candidate.take(summed, for: role)
    }
    let (best, isClear) =
      fitting.count == 1 ? (first, true) : choose(fitting, for: demand.shape, candidate.rule)
    if !isClear { candidate.ambiguousRole = candidate.ambiguousRole ?? role }
    if demand.shape == .change, isMovedMoney(best) { candidate.rank += 3 }
    candidate.take(only(best), for: role)
  }

  /// « le TJM passe de 480 à 510 € pour nos quatre intervenants », "rose by 18% from €5,000 to €5,900": what moved is what
  /// is told, more than anything else that a rule finds beside it. Of times, two ends may be a range.
  private func isMovedMoney(_ figure: Int) -> Bool {
    fact.figures[figure].isFromTo
      && fact.figures[figure].unit.map { engine.program.units.dimension(of: $0) == .money } ?? false
  }

  /// The shares that are not said to be of something that no rule knows.
  private func ofKnown(_ shares: Places) -> Places {
    shares.keeping { !fact.isOfSomethingElse($0, than: { _ in true }, part.concepts) }
  }

  /// "complaints were down 15%": by how much something went, and no part of what the rule asks about, unless its own
  /// word says so: "lost 20% of the time".
  private func unmoved(_ shares: Places, _ rule: Int) -> Places {
    let wanted = engine.index.conditions[rule].concepts
    let takesCount = engine.program.rules[rule].roles.contains { $0.measure == .number }
    return shares.keeping { share in
      // « 10 livraisons dont 20 % ratées »: with what is counted, a rule may ask for the part.
      if fact.figures[share].isOfCounted { return takesCount }
      guard fact.figures[share].isMovedBy else { return true }
      let first = fact.figures[share].firstToken
      return part.concepts.contains {
        let concept = fact.concepts[$0]
        return wanted.contains(concept.concept) && concept.firstToken < first && first - concept.endToken <= 1
      }
    }
  }

  private func only(_ figure: Int) -> Places {
    var places = Places(base: part.figures.base)
    places.insert(figure)
    return places
  }

  private func free(_ demand: Int, _ taken: Places) -> Places {
    var result = Places(base: part.figures.base)
    for figure in part.figures where fits(figure, demand) && isFree(figure, taken) { result.insert(figure) }
    return result
  }

  /// A word that labels a figure for a role, and how far it stands.
  private struct Label {
    let distance: Int
    let figure: Int
    let role: Int
    let word: Int

    func precedes(_ other: Label) -> Bool {
      (distance, figure, role, word) < (other.distance, other.figure, other.role, other.word)
    }
  }

  /// Gives labelled roles their figures, the closest pairs of word and figure first; each word labels one figure.
  private func bindLabelled(_ roles: Range<Int>, _ candidate: inout Candidate) {
    var words = Places(base: part.concepts.base)
    while let label = closestLabel(roles, candidate, besides: words) {
      candidate.take(only(label.figure), for: label.role)
      candidate.rank += engine.index.demands[roles.lowerBound + label.role].rank
      for concept in part.concepts where fact.concepts[concept].firstToken == label.word { words.insert(concept) }
    }
  }

  private func closestLabel(_ roles: Range<Int>, _ candidate: Candidate, besides words: Places) -> Label? {
    var closest: Label?
    for place in roles where engine.index.demands[place].hasLabels {
      let role = place - roles.lowerBound
      guard candidate.figures(of: role).isEmpty else { continue }
      let labels = engine.index.demands[place].labels
      for figure in part.figures where fits(figure, place) && isFree(figure, candidate.taken) {
        for concept in part.concepts where !words.contains(concept) {
          let occurrence = fact.concepts[concept]
          guard labels.contains(occurrence.concept),
            occurrence.concept != engine.timeLeft || !isOfDelay(figure),
            !occurrence.isLabel || occurrence.endToken <= fact.figures[figure].firstToken
          else { continue }
          let label = Label(
            distance: fact.distance(from: figure, to: occurrence), figure: figure, role: role,
            word: occurrence.firstToken)
          guard label.distance <= reach(of: occurrence) || opens(figure), closest.map({ label.precedes($0) }) ?? true
          else {
            continue
          }
          closest = label
        }
      }
    }
    return closest
  }

  /// « Depuis trois semaines, deux de nos développeurs sont prêtés »: since when, said first, holds for all of it.
  private func opens(_ figure: Int) -> Bool {
    fact.figures[figure].qualifier == .since && figure == part.figures.first
  }

  /// No word of it belongs to a figure that is taken.
  func isFree(_ figure: Int, _ taken: Places) -> Bool {
    for other in taken where fact.figures[other].bytes.overlaps(fact.figures[figure].bytes) { return false }
    return true
  }
}
