import Language
import Quantities
import RuleLanguage

/// Which of several figures a role takes.
extension Binder {
  /// How far a word can stand from the figure that it labels; "a couple of weeks after the fork, and even beyond that" is
  /// more of something else.
  func reach(of word: ConceptOccurrence) -> Int { word.concept == engine.longer ? 4 : 9 }

  /// The figure that stands closest to the words that call for it; unclear when another stands as close.
  func choose(
    _ fitting: Places, for shape: RoleSyntax.Shape, _ rule: Int
  ) -> (figure: Int, isClear: Bool) {
    if shape == .change { return chooseChange(fitting) }
    let wanted = engine.index.conditions[rule].concepts
    var rivals = Places(base: fitting.base)
    for figure in fitting where !isClaimed(figure, by: wanted) { rivals.insert(figure) }
    if let only = rivals.first, rivals.count == 1 { return (only, true) }
    var best = (figure: fitting.base, distance: Int.max)
    var second = best
    for figure in rivals.isEmpty ? fitting : rivals {
      let distance = distance(from: figure, to: wanted)
      if distance < best.distance {
        (best, second) = ((figure, distance), best)
      } else if distance < second.distance {
        second = (figure, distance)
      }
    }
    let isClose = best.distance <= 2 && second.distance >= best.distance + 4
    return (best.figure, isClose || isSameFigure(best.figure, second.figure))
  }

  /// A stated pair is one reading; « de 2 à 3 » as a change only when nothing else is.
  private func chooseChange(_ fitting: Places) -> (figure: Int, isClear: Bool) {
    var pairs = Places(base: fitting.base)
    for figure in fitting where fact.figures[figure].isChange { pairs.insert(figure) }
    let pool = pairs.isEmpty ? fitting : pairs
    let first = pool.first ?? fitting.base
    return (first, pool.allSatisfy { $0 == first || isSameChange(first, $0) })
  }

  /// A table row and its comment may say the same change twice.
  private func isSameChange(_ left: Int, _ right: Int) -> Bool {
    guard let first = fact.figures[left].change, let second = fact.figures[right].change else { return false }
    return first.from == second.from && first.to == second.to
  }

  /// A word that labels figures for other rules stands right beside it: « il reste 3 semaines ».
  private func isClaimed(_ figure: Int, by wanted: ConceptSet) -> Bool {
    part.concepts.contains { concept in
      let occurrence = fact.concepts[concept]
      return engine.index.labels.contains(occurrence.concept) && !wanted.contains(occurrence.concept)
        && fact.distance(from: figure, to: occurrence) <= 1
    }
  }

  /// The same amount said twice is no ambiguity.
  private func isSameFigure(_ left: Int, _ right: Int) -> Bool {
    let figures = fact.figures
    return figures[left].low == figures[right].low && figures[left].high == figures[right].high
      && figures[left].unit == figures[right].unit && figures[left].perTime == figures[right].perTime
  }

  /// From the nearest word of the rule's concepts.
  private func distance(from figure: Int, to wanted: ConceptSet) -> Int {
    var nearest = Int.max - 8
    for concept in part.concepts where wanted.contains(fact.concepts[concept].concept) {
      nearest = min(nearest, fact.distance(from: figure, to: fact.concepts[concept]))
    }
    return nearest
  }
}
