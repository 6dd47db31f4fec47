import Language
import Quantities
import RuleLanguage

/// Why no rule applied: the clause denies it, something keeps the rule away, or a figure is missing.
extension ClauseTranslator {
  func explainSilence(_ part: Part, _ outcome: inout Outcome) {
    if isLegible, let excluded = exclusion(part) {
      outcome.doubts.append(Reason(.excluded(rule: excluded.rule, concept: excluded.concept), span: clause.bytes))
    } else if isLegible, let near = nearest(part) {
      outcome.doubts.append(Reason(.missingFigure(rule: near.rule, role: near.missingRole ?? 0), span: clause.bytes))
    } else if clause.isAfterContrast, part.concepts.isEmpty, !part.figures.isEmpty {
      // « pas 3 semaines de retard, mais 2 »: what is affirmed leans on what was denied.
      outcome.doubts.append(Reason(.ambiguousWording, span: clause.bytes))
    } else if isDenied(part) {
      outcome.denials.append(Reason(.negated, span: clause.bytes))
    }
  }

  /// A rule that would apply but for a concept that it excludes.
  private func exclusion(_ part: Part) -> (rule: Int, concept: Int)? {
    let binder = Binder(engine: engine, fact: fact, part: part)
    for concept in part.concepts {
      for rule in engine.index.byConcept[fact.concepts[concept].concept] {
        let forbidden = engine.index.conditions[rule].forbidden
        guard engine.index.isMet(rule, by: part.present), forbidden.intersects(part.present)
        else { continue }
        let candidate = binder.bind(rule)
        guard candidate.missingRole == nil, !candidate.taken.isEmpty else { continue }
        let words = part.concepts.filter { forbidden.contains(fact.concepts[$0].concept) }
        // « le chiffre d'affaires du trimestre »: « chiffre » alone estimates, and here it is part of another word.
        guard let word = words.first, !words.contains(where: { holds($0, concept) }) else { continue }
        return (rule, fact.concepts[word].concept)
      }
    }
    return nil
  }

  /// A phrase that another meaning's word is part of.
  private func holds(_ phrase: Int, _ word: Int) -> Bool {
    let (outer, inner) = (fact.concepts[phrase].bytes, fact.concepts[word].bytes)
    return outer.count > inner.count && outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// The rule that lacks least: its concepts are all there, and it calls for a figure that the clause does not give.
  private func nearest(_ part: Part) -> Candidate? {
    let binder = Binder(engine: engine, fact: fact, part: part)
    var best: Candidate?
    for concept in part.concepts {
      for rule in engine.index.byConcept[fact.concepts[concept].concept] {
        guard binder.applies(rule), !isClosed(rule), !opensPhrase(concept, part) else { continue }
        let candidate = binder.bind(rule)
        guard candidate.missingRole != nil, !takesPortions(candidate), callsForCheck(candidate, part),
          candidate.rank > best?.rank ?? -1
        else { continue }
        best = candidate
      }
    }
    return best
  }

  /// The « chiffre » of « chiffre d'affaires »: what goes on behind a word makes another one of it.
  private func opensPhrase(_ word: Int, _ part: Part) -> Bool {
    part.concepts.contains {
      holds($0, word) && fact.concepts[$0].concept != fact.concepts[word].concept
        && fact.concepts[$0].firstToken == fact.concepts[word].firstToken
    }
  }

  /// « neuf personnes, dont trois externes » says who is there.
  private func takesPortions(_ candidate: Candidate) -> Bool {
    !candidate.taken.isEmpty && candidate.taken.allSatisfy { fact.figures[$0].isPortion }
  }

  /// It says that there is nothing to count: no figure is missing for that.
  private func isClosed(_ rule: Int) -> Bool { engine.program.rules[rule].family.name == "closed" }

  /// A figure beside the concept, or a concept that is an impact by its mere name: a delay, an outage, a departure.
  private func callsForCheck(_ candidate: Candidate, _ part: Part) -> Bool {
    let rule = engine.program.rules[candidate.rule]
    // « une réunion de 2 h » is no time lost a week: such a figure is missed only where another of the rule is there.
    let required = rule.roles.indices.filter { rule.roles[$0].fallback == .required }
    // « le taux est de 3 % pour 200 k€ de ventes » states what is, whatever else is there.
    if let missing = candidate.missingRole, rule.roles[missing].shape == .change,
      !hasKin(of: rule.roles[missing], in: part)
    {
      return false
    }
    if let missing = candidate.missingRole,
      rule.roles[missing].isPerTime || rule.roles[missing].shape == .each || required.count > 1
    {
      return isTied(candidate, part)
        && required.contains { role in
          !candidate.figures(of: role).isEmpty && (rule.roles[role].measure != .number || rule.roles[role].isPerTime)
        }
    }
    return candidate.missingRole.map { hasKin(of: rule.roles[$0], in: part) } ?? false
      || tellsAnEvent(part) && rule.concepts.count == 1 && rule.roles.count { $0.fallback == .required } == 1
        && rule.roles.contains {
          $0.fallback == .required && $0.measure == .quantity && isLength($0) && $0.shape != .change
        }
  }

  /// Half of what a rule asks for is near enough to it only beside its words, in a clause that says little else: "a
  /// productive week, marked by…" lacks nothing.
  private func isTied(_ candidate: Candidate, _ part: Part) -> Bool {
    let wanted = engine.index.conditions[candidate.rule].concepts
    return clause.profile.unknownWords <= 2
      && candidate.taken.allSatisfy { figure in
        part.concepts.contains {
          wanted.contains(fact.concepts[$0].concept) && fact.distance(from: figure, to: fact.concepts[$0]) <= 3
        }
      }
  }

  /// « panne du paiement ce matin »: a word that matters by itself, in a clause that is short enough to be about it.
  private func tellsAnEvent(_ part: Part) -> Bool {
    guard let event = engine.event, part.present.contains(event) else { return false }
    return clause.profile.unknownWords <= 2 && clause.profile.words <= 14 && clause.profile.codeMarks == 0
  }

  /// A clause made of words that mean nothing here is none that a figure could be missing from.
  private var isLegible: Bool {
    clause.profile.unknownWords <= 4 && clause.profile.codeMarks <= 1
  }

  /// A figure that the missing one could have been: any beside what needs a length of time, else one of its kind.
  private func hasKin(of role: Role, in part: Part) -> Bool {
    part.figures.contains { index in
      let figure = fact.figures[index]
      // « le budget est de 120 k€ » states what is: only what moves could be a change.
      if role.shape == .change, figure.direction == 0 { return false }
      // « nous payons 4 500 € par mois d'hébergement »: so much a month is no amount, and no length of time.
      if figure.perTime != nil, !role.isPerTime, role.shape != .change { return false }
      guard figure.kind != .date, figure.kind != .number, figure.qualifier == .none else { return false }
      guard figure.kind == .quantity, let unit = figure.unit else {
        return role.shape == .change || role.measure == .share && !figure.isOfCounted || role.measure == .probability
      }
      let dimension = engine.program.units.dimension(of: unit)
      if isLength(role) { return dimension != .people }
      return role.measure == .velocity ? dimension == .points : role.measure == .quantity && dimension == role.dimension
    }
  }

  private func isLength(_ role: Role) -> Bool {
    role.dimension == .time || role.dimension == .elapsed
  }

  private func isDenied(_ part: Part) -> Bool {
    part.denied.intersects(engine.index.triggers)
  }
}
