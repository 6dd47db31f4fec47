import Language
import Quantities
import RuleLanguage

/// Finds the rules that apply to a clause and makes impacts of them.
struct ClauseTranslator {
  let engine: Engine
  let fact: Fact
  let clause: Clause
  let owners: Owners

  init(engine: Engine, fact: Fact, clause: Clause, owners: Owners = Owners()) {
    self.engine = engine
    self.fact = fact
    self.clause = clause
    self.owners = owners
  }

  func translate(into outcome: inout Outcome) {
    let whole = part(nil)
    guard clause.mood == .assertion else {
      if !whole.concepts.isEmpty || !whole.figures.isEmpty {
        outcome.denials.append(Reason(denial, span: clause.bytes))
      }
      return
    }
    if let doubt = clause.doubt {
      outcome.doubts.append(Reason(.ambiguousWording, span: doubt))
      return
    }
    guard clause.segmentCount > 1, !clause.isCrowded else {
      guard let found = best(in: whole) else { return explainSilence(whole, &outcome) }
      return conclude(found, &outcome)
    }
    var found = segments()
    if found.count < 2 {
      found = fewer(found, best(in: whole))
    } else if let joint = best(in: whole), isOneAccount(joint, of: found) || givesWhatNoneDoes(joint, of: found) {
      found = [joint]
    } else if !found.contains(where: isOfItsOwn),
      found.contains(where: { !binder(of: whole).applies($0.candidate.rule) }), let joint = best(in: whole),
      found.allSatisfy({ holds($0, within: joint) })
    {
      // « plafonnée à 5 000 € pour 800 € par jour et 9 jours de retard »: the whole excludes what a part says.
      found = [joint]
    }
    guard !found.isEmpty else { return explainSilence(whole, &outcome) }
    if found.count == 1, found[0].part.segment != nil, !isOfItsOwn(found[0]),
      let word = excluding(found[0], in: whole)
    {
      outcome.doubts.append(Reason(.excluded(rule: found[0].candidate.rule, concept: word), span: clause.bytes))
      return
    }
    if found.count == 1, let rival = unused(besides: found[0], in: whole) {
      outcome.doubts.append(Reason(.ambiguousFigure(rule: found[0].candidate.rule, role: 0), span: rival))
      return
    }
    let taken = found.dropFirst().reduce(found[0].candidate.taken) { $0.union($1.candidate.taken) }
    for result in found { conclude(result, besides: taken, &outcome) }
  }

  /// A figure beyond « et » that could have stood in the rule's only role: "we need 9 more weeks and have 6".
  private func unused(besides found: Found, in whole: Part) -> Range<Int>? {
    guard found.part.segment != nil else { return nil }
    let roles = engine.index.conditions[found.candidate.rule].roles
    let binder = Binder(engine: engine, fact: fact, part: whole)
    for figure in whole.figures
    where !found.candidate.taken.contains(figure) && !found.part.figures.contains(figure)
      && !binder.isOthers(figure, of: found.candidate.rule)
    {
      if isRival(figure, of: found) { return fact.figures[figure].bytes }
      let isFree = !fact.figures[figure].isChange && fact.figures[figure].qualifier == .none
      let fits = roles.contains { role in
        engine.index.demands[role].shape == .plain && binder.fits(figure, role)
      }
      if isFree, fits { return fact.figures[figure].bytes }
    }
    return nil
  }

  /// "throughput rose by 40% and idle time fell by 30%": which share is meant, nobody can tell.
  private func isRival(_ figure: Int, of found: Found) -> Bool {
    let share = fact.figures[figure]
    return share.kind == .share && share.isMovedBy && found.candidate.taken.contains { fact.figures[$0].isMovedBy }
  }

  /// Tries the clauses of a statement as one, after each alone gave nothing certain, or one of them an impact that
  /// the others may complete: « on fait 20 points au lieu de 25 ; il en reste 100 ».
  func translateJoined(into outcome: inout Outcome) {
    guard let found = best(in: part(nil)) else { return }
    var joined = Outcome()
    conclude(found, &joined)
    if let alone = outcome.impacts.first {
      guard let whole = joined.impacts.first, whole.completes(alone) else { return }
    } else if joined.impacts.isEmpty && joined.denials.isEmpty {
      return
    }
    outcome = joined
  }

  /// A rule with its figures and the part that it was found in.
  struct Found {
    let part: Part
    let candidate: Candidate
    /// Another rule of equal rank with other results.
    let rival: Candidate?

    var figureCount: Int { candidate.taken.count }
  }

  // MARK: - Choosing rules

  /// The best rule of each part between « et », when the part stands on its own.
  func eachSegment() -> [Found] {
    var found: [Found] = []
    var last: Found?
    for segment in 0..<clause.segmentCount {
      let part = part(segment)
      if let best = best(in: part) {
        found.append(best)
        last = best
      } else if let previous = last, hasOnlyNames(part), let repeated = continued(previous, with: part) {
        found.append(repeated)
      }
    }
    return found
  }

  /// No word of it says anything but what it is about: « et 2 semaines sur les tests ».
  private func hasOnlyNames(_ part: Part) -> Bool {
    part.concepts.allSatisfy { index in
      part.subject.map { $0.overlaps(fact.concepts[index].bytes) } ?? false
    }
  }

  /// « 3 sprints de retard sur la migration et 2 semaines sur le paiement »: the same rule, other figures.
  private func continued(_ previous: Found, with part: Part) -> Found? {
    let roles = engine.index.conditions[previous.candidate.rule].roles
    guard roles.count == 1, engine.index.demands[roles.lowerBound].shape == .plain,
      !engine.index.demands[roles.lowerBound].hasLabels
    else { return nil }
    let candidate = Binder(engine: engine, fact: fact, part: part).bind(previous.candidate.rule)
    guard candidate.missingRole == nil, !candidate.taken.isEmpty else { return nil }
    return Found(part: part, candidate: candidate, rival: nil)
  }

  /// The whole clause's rule when it asks for more than the only part's, or when no part has one.
  private func fewer(_ parts: [Found], _ whole: Found?) -> [Found] {
    guard let whole, !isTornApart(whole) || parts.isEmpty && refersBack(whole) else { return parts }
    guard let only = parts.first else { return [whole] }
    // The whole clause may add figures to what a part says, not put others in their place.
    guard holds(only, within: whole), !isBorrowed(only, by: whole) else { return [only] }
    if takesChange(of: only, whole) { return [whole] }
    if whole.figureCount == only.figureCount, isOfItsOwn(only) { return [only] }
    // « entre le merge et la prod il faut 9 jours, contre 4 »: a word before « et » excludes the part's rule.
    let isExcluded = !binder(of: whole.part).applies(only.candidate.rule)
    let takesMore = whole.candidate.rank == only.candidate.rank && whole.figureCount > only.figureCount
    return isExcluded || takesMore || whole.candidate.rank > only.candidate.rank ? [whole] : [only]
  }

  /// « 24 JH budgétés ; 20 sont brûlés et Inès en annonce encore 12 »: a rule that calls each of three figures by its name
  /// accounts for all that the parts read, and for more than any of them.
  private func isOneAccount(_ joint: Found, of parts: [Found]) -> Bool {
    let roles = engine.index.conditions[joint.candidate.rule].roles
    return joint.rival == nil && joint.figureCount >= 3
      && roles.allSatisfy { !engine.index.demands[$0].needsFigure || engine.index.demands[$0].hasLabels }
      && parts.allSatisfy { $0.figureCount < joint.figureCount && holds($0, within: joint) }
  }

  /// "the penalty is €500 per day and we are four days late": a part that gives nothing says how much the other comes to.
  private func givesWhatNoneDoes(_ joint: Found, of parts: [Found]) -> Bool {
    joint.rival == nil && parts.allSatisfy { $0.figureCount < joint.figureCount && holds($0, within: joint) }
      && parts.contains { (try? assess($0.candidate, $0.part))?.isNothing == true }
  }

  /// A word beyond « et » that keeps the rule of a part away.
  private func excluding(_ found: Found, in whole: Part) -> Int? {
    let forbidden = engine.index.conditions[found.candidate.rule].forbidden
    return whole.concepts.lazy.map { fact.concepts[$0].concept }.first { forbidden.contains($0) }
  }

  private func binder(of part: Part) -> Binder {
    Binder(engine: engine, fact: fact, part: part)
  }

  /// The figures of a part are among those of the whole clause.
  private func holds(_ found: Found, within whole: Found) -> Bool {
    let taken = whole.candidate.taken
    return found.candidate.taken.allSatisfy { taken.contains($0) || covers($0, taken) }
  }

  /// A change covers the two figures that it was made of.
  private func covers(_ figure: Int, _ taken: Places) -> Bool {
    taken.contains { fact.figures[$0].bytes.overlaps(fact.figures[figure].bytes) }
  }

  func best(in part: Part) -> Found? {
    let binder = Binder(engine: engine, fact: fact, part: part)
    var leading = Leading()
    if !part.figures.isEmpty {
      let rules = engine.index.withoutConcept
      for alike in engine.index.alike
      where !alike.first.isDisjoint(with: part.kinds) && binder.hasFigures(for: rules[alike.rules.lowerBound]) {
        for place in alike.rules where binder.applies(rules[place]) { binder.add(rules[place], to: &leading) }
      }
    }
    var seen = ConceptSet()
    for index in part.concepts where !seen.contains(fact.concepts[index].concept) {
      let concept = fact.concepts[index].concept
      for rule in engine.index.byKey[concept] where !engine.index.isFoundBy(seen, rule) {
        binder.consider(rule, &leading)
      }
      seen.insert(concept)
    }
    if !leading.rivals.isEmpty {
      leading.sort { binder.precedes($0, $1) }
      if rival(in: leading, part) != nil { settle(&leading, in: part) }
    }
    guard let best = leading.best else { return nil }
    if let nearer = nearer(than: best, in: part) { return nearer }
    return Found(part: part, candidate: best, rival: leading.rivals.isEmpty ? nil : rival(in: leading, part))
  }

  /// One that reads something else than the first of them.
  private func rival(in leading: Leading, _ part: Part) -> Candidate? {
    guard let best = leading.best else { return nil }
    return leading.rivals.first { !computesAlike($0, best) && !isSame($0, best, part) }
  }

  private func computesAlike(_ left: Candidate, _ right: Candidate) -> Bool {
    left.takesTheSame(as: right)
      && engine.program.computesAlike(engine.program.rules[left.rule], engine.program.rules[right.rule])
  }

  /// Two rules that give the same figures are no ambiguity.
  private func isSame(_ left: Candidate, _ right: Candidate, _ part: Part) -> Bool {
    guard let first = try? assess(left, part), let second = try? assess(right, part) else { return false }
    return first.slip == second.slip && first.cost == second.cost && first.runRate == second.runRate
      && first.value == second.value
  }

  func part(_ segment: Int?) -> Part {
    var part = Part(fact: fact, clause: clause, segment: segment, owners: owners)
    for index in clause.concepts where segment == nil || fact.concepts[index].segment == segment {
      let occurrence = fact.concepts[index]
      if occurrence.isInCause { continue }
      if occurrence.isNegated {
        part.denied.insert(occurrence.concept)
      } else {
        part.concepts.insert(index)
        part.present.insert(occurrence.concept)
      }
    }
    if let noted = engine.noted, !clause.profile.hasVerb, part.subject != nil { part.present.insert(noted) }
    for index in clause.figures
    where (segment == nil || fact.figures[index].segment == segment) && !fact.figures[index].isInCause {
      part.figures.insert(index)
      part.kinds.formUnion(engine.index.kinds(of: fact.figures[index]))
    }
    return part
  }
}
