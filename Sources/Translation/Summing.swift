import Language
import Quantities
import RuleLanguage

/// Which figures a role adds up.
extension Binder {
  /// "from five minutes to an hour": two ends of one figure, which nobody adds up.
  func joinsTwo(of summed: Places) -> Bool {
    part.figures.contains { pair in
      fact.figures[pair].isChange && !summed.contains(pair)
        && summed.keeping { fact.figures[$0].bytes.overlaps(fact.figures[pair].bytes) }.count > 1
    }
  }

  /// "2 hours of downtime and 5 hours of reduced capacity": a figure that says of what it is counts only for that.
  func governed(_ figures: Places, _ rule: Int) -> Places {
    let wanted = engine.index.conditions[rule].concepts
    let result = figures.keeping { !fact.isOfSomethingElse($0, than: wanted.contains, part.concepts) }
    return besidesOthers(result.isEmpty ? figures : result, wanted)
  }

  /// "was down for 45 minutes, detection took 6": what another sentence between commas is about has its own figure, where
  /// one stands beside the rule's word.
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
    guard let sentence = fact.sentence(around: fact.figures[figure].firstToken, in: part.clause) else { return false }
    return !part.concepts.contains {
      wanted.contains(fact.concepts[$0].concept) && sentence.contains(fact.concepts[$0].firstToken)
    }
  }
}
