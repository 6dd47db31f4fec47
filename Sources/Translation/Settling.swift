import Language
import RuleLanguage

/// Which of several rules that ask for as much reads the clause as a person does.
extension ClauseTranslator {
  /// Keeps the rules that account for most of the part: first those that leave the least of its figures over, how often
  /// something comes among them ("from 1.5 to 4 hours, with 3 incidents a month"), then those
  /// whose figures stand between the same commas as a word that calls for them: « 28 points sur 34 terminés, le reste
  /// glisse » delivers 28, and what glides is the rest.
  func settle(_ leading: inout Leading, in part: Part) {
    keepLeast(&leading) { candidate in
      let found = Found(part: part, candidate: candidate, rival: nil)
      return Evidence.leftovers(found, candidate.taken, clause, fact, engine)
    }
    keepLeast(&leading) { candidate in
      part.figures.filter { isHowOften($0) && !candidate.taken.contains($0) }.count
    }
    keepLeast(&leading) { strays(of: $0, in: part) }
  }

  private func isHowOften(_ figure: Int) -> Bool {
    fact.figures[figure].kind == .number && fact.figures[figure].perTime != nil
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

  /// « retard 2 semaines sur le lot Quais, prestataire pas disponible »: what stands right beside a figure takes it from
  /// words that are all told after the comma, and have no figure of their own.
  func nearer(than found: Candidate, in part: Part) -> Found? {
    guard let figure = found.taken.first, found.taken.count == 1,
      !fact.figures[figure].isChange || fact.figures[figure].isFromTo
    else { return nil }
    let own = fact.endOfPassage(around: fact.figures[figure].endToken - 1, in: clause)
    let wanted = engine.index.conditions[found.rule].concepts
    let words = part.concepts.keeping { wanted.contains(fact.concepts[$0].concept) }
    guard !words.isEmpty, words.allSatisfy({ fact.concepts[$0].firstToken >= own }) else { return nil }
    var near = part
    near.concepts = part.concepts.keeping { fact.concepts[$0].firstToken < own }
    near.present = ConceptSet(near.concepts.map { fact.concepts[$0].concept })
    guard let closer = best(in: near), closer.candidate.taken == found.taken, closer.rival == nil else { return nil }
    let called = engine.index.conditions[closer.candidate.rule].concepts
    let isBeside = near.concepts.contains {
      called.contains(fact.concepts[$0].concept) && fact.distance(from: figure, to: fact.concepts[$0]) <= 1
    }
    return isBeside ? Found(part: part, candidate: closer.candidate, rival: nil) : nil
  }
}
