import Language
import RuleLanguage

/// Which figures a role takes that adds several up.
extension Binder {
  /// "from five minutes to an hour": two ends of one figure, which nobody adds up.
  func joinsTwo(of summed: Places) -> Bool {
    part.figures.contains { pair in
      fact.figures[pair].isChange && !summed.contains(pair)
        && summed.keeping { fact.figures[$0].bytes.overlaps(fact.figures[pair].bytes) }.count > 1
    }
  }

  /// "it was not down for six hours: it was down for 45 minutes": what a denied word tells is no part of the sum, where an
  /// affirmed one tells another figure.
  func affirmed(_ figures: Places, _ rule: Int) -> Places {
    guard !part.denied.isEmpty, figures.count > 1 else { return figures }
    let wanted = engine.index.conditions[rule].concepts
    let result = figures.keeping { figure in
      let before = fact.concepts.last {
        wanted.contains($0.concept) && $0.firstToken < fact.figures[figure].firstToken
      }
      return before?.isNegated != true
    }
    return result.isEmpty ? figures : result
  }

  /// "2 hours of downtime and 5 hours of reduced capacity": a figure that says of what it is counts only for that.
  func governed(_ figures: Places, _ rule: Int) -> Places {
    let wanted = engine.index.conditions[rule].concepts
    let result = figures.keeping { !fact.isOfSomethingElse($0, than: wanted.contains, part.concepts) }
    return besidesOthers(result.isEmpty ? figures : result, wanted)
  }

  /// "was down for two hours, the post-mortem took three": what another sentence between commas is about has its own
  /// figure, where one stands beside the rule's word.
  private func besidesOthers(_ figures: Places, _ wanted: ConceptSet) -> Places {
    let own = figures.keeping { !isOthers($0, than: wanted) }
    return own.isEmpty ? figures : own
  }

  /// Of a rule that adds up: « indisponible une heure, l'analyse a duré trois heures ».
  func isOthers(_ figure: Int, of rule: Int) -> Bool {
    engine.index.conditions[rule].roles.contains { engine.index.demands[$0].shape == .total }
      && isOthers(figure, than: engine.index.conditions[rule].concepts)
  }

  private func isOthers(_ figure: Int, than wanted: ConceptSet) -> Bool {
    let place = fact.figures[figure].firstToken
    guard let sentence = fact.sentence(around: place, in: part.passages, from: part.firstToken) else { return false }
    return !part.concepts.contains {
      wanted.contains(fact.concepts[$0].concept) && sentence.contains(fact.concepts[$0].firstToken)
    }
  }

  /// "down for 45 minutes, detection took six": nobody's noticing is part of the outage, and the time of those who mended
  /// it is, where nothing else tells how long it was.
  func totalled(_ figures: Places) -> Places {
    let noticed = figures.keeping { !isBeside(engine.detection, $0) }
    let rest = noticed.keeping { !isBeside(engine.mending, $0) }
    return besidesPortions(rest.isEmpty ? noticed : rest)
  }

  /// "three hours, of which one at night": the hour is among the three.
  private func besidesPortions(_ figures: Places) -> Places {
    let whole = figures.keeping { !fact.figures[$0].isPortion }
    return whole.isEmpty ? figures : whole
  }

  /// One word at most between them: "detection took about six minutes".
  private func isBeside(_ concept: Int?, _ figure: Int) -> Bool {
    guard let concept, part.present.contains(concept) else { return false }
    return part.concepts.contains {
      fact.concepts[$0].concept == concept && fact.distance(from: figure, to: fact.concepts[$0]) <= 1
    }
  }

  func disjoint(_ figures: Places) -> Places {
    var result = Places(base: figures.base)
    for figure in figures where isFree(figure, result) { result.insert(figure) }
    return result
  }
}
