import Language
import RuleLanguage

/// Which of several rules that ask for as much reads the clause as a person does.
extension ClauseTranslator {
  /// Keeps the rules that account for most of the part: first those that leave the least of its figures over, then those
  /// whose figures stand between the same commas as a word that calls for them: « 28 points sur 34 terminés, le reste
  /// glisse » delivers 28, and what glides is the rest.
  func settle(_ leading: inout Leading, in part: Part) {
    keepLeast(&leading) { candidate in
      let found = Found(part: part, candidate: candidate, rival: nil)
      return Evidence.leftovers(found, candidate.taken, clause, fact, engine)
    }
    keepLeast(&leading) { strays(of: $0, in: part) }
  }

  private func keepLeast(_ leading: inout Leading, _ measure: (Candidate) -> Int) {
    guard let best = leading.best, !leading.rivals.isEmpty else { return }
    let least = leading.rivals.reduce(measure(best)) { min($0, measure($1)) }
    leading.keep { measure($0) == least }
  }

  /// How many of a rule's figures stand beyond a comma from all of its words.
  private func strays(of candidate: Candidate, in part: Part) -> Int {
    let wanted = engine.index.conditions[candidate.rule].concepts
    let words = part.concepts.filter { wanted.contains(fact.concepts[$0].concept) }
    guard !words.isEmpty else { return 0 }
    return candidate.taken.filter { figure in
      let own = fact.endOfPassage(around: fact.figures[figure].endToken - 1, in: clause)
      return !words.contains { fact.endOfPassage(around: fact.concepts[$0].firstToken, in: clause) == own }
    }.count
  }
}
