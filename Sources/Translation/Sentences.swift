import Language
import RuleLanguage

/// Sentences of one clause, which « et » or a comma joins: what one is about says nothing of what another tells.
extension ClauseTranslator {
  /// "hiring is fine, and the export is a week late": what another sentence is about says nothing of this one.
  func isOfItsOwn(_ found: Found) -> Bool {
    guard let place = found.part.segment, !found.candidate.taken.isEmpty else { return false }
    return isSentence(place)
  }

  /// « 20 jours estimés pour le lot, et il en a fallu 29 »: what the part takes is one end of a change.
  func takesChange(of only: Found, _ whole: Found) -> Bool {
    whole.rival == nil && !only.candidate.taken.isEmpty
      && only.candidate.taken.allSatisfy { !whole.candidate.taken.contains($0) }
  }

  /// "the portal is three weeks late and one of its testers is away": the time of one sentence is none of what the other
  /// tells, with a word and a figure of its own.
  func isBorrowed(_ only: Found, by whole: Found) -> Bool {
    guard let place = only.part.segment, isOfItsOwn(only),
      let trigger = engine.index.trigger(of: whole.candidate.rule), !holds(trigger, in: place, of: whole)
    else { return false }
    return whole.candidate.taken.contains { figure in
      let other = fact.figures[figure].segment
      return other > place && other < clause.segmentCount
        && fact.segments[clause.firstSegment + other].hasVerb
    }
  }

  /// It has a subject and a verb, and so has another part.
  private func isSentence(_ place: Int) -> Bool {
    guard (0..<clause.segmentCount).contains(place) else { return false }
    let segments = clause.firstSegment..<clause.firstSegment + clause.segmentCount
    let own = clause.firstSegment + place
    return fact.segments[own].subject != nil && fact.segments[own].hasVerb
      && segments.contains { $0 != own && fact.segments[$0].hasVerb }
  }

  /// "…, and that account is worth €38k": the sentence of the figures says of what was told before it how much it is.
  func refersBack(_ whole: Found) -> Bool {
    guard let first = whole.candidate.taken.first, let trigger = engine.index.trigger(of: whole.candidate.rule) else {
      return false
    }
    let place = fact.figures[first].segment
    let isToldBefore = whole.part.concepts.contains {
      fact.concepts[$0].segment < place && trigger.contains(fact.concepts[$0].concept)
    }
    return isToldBefore && place > 0 && place < clause.segmentCount
      && fact.segments[clause.firstSegment + place].refersBack
  }

  /// All its figures stand in one sentence, and none of the words by which the rule is found.
  func isTornApart(_ whole: Found) -> Bool {
    guard let first = whole.candidate.taken.first, let trigger = engine.index.trigger(of: whole.candidate.rule) else {
      return false
    }
    let place = fact.figures[first].segment
    guard isSentence(place) else { return false }
    // « une semaine et deux jours » is one figure of two parts.
    let end = fact.segments[clause.firstSegment + place].bytes.upperBound
    return whole.candidate.taken.allSatisfy {
      fact.figures[$0].segment == place && fact.figures[$0].bytes.upperBound <= end
    } && (!holds(trigger, in: place, of: whole) || isLabelledBeyond(place, whole))
  }

  private func holds(_ words: ConceptSet, in place: Int, of whole: Found) -> Bool {
    whole.part.concepts.contains {
      fact.concepts[$0].segment == place && words.contains(fact.concepts[$0].concept)
    }
  }

  /// « le serveur est tombé deux fois, 40 minutes puis 50, la ligne était à l'arrêt »: the word that labels the figure
  /// stands in the other sentence.
  private func isLabelledBeyond(_ place: Int, _ whole: Found) -> Bool {
    engine.index.conditions[whole.candidate.rule].roles.contains { role in
      let demand = engine.index.demands[role]
      return demand.hasLabels && !holds(demand.labels, in: place, of: whole)
    }
  }
}
