import Language
import Quantities
import RuleLanguage

/// How well a clause supports the reading that a rule gives it: words that tie its figures, against words and figures
/// that nothing explains.
///
/// A sum of small integers, which `rules/evidence.model` gives.
struct Evidence {
  /// Why a reading is not taken.
  enum Weakness {
    /// Likely enough for a person to look at.
    case doubtful
    /// Figures and words that happen to stand in one clause.
    case unlikely
  }

  let score: Int
  private let weights: EvidenceWeights
  /// How far the furthest figure stands from a word that calls for it.
  private let distance: Int

  init(
    of found: ClauseTranslator.Found, besides others: Places?, _ clause: Clause, _ fact: Fact, _ engine: Engine
  ) {
    let weights = engine.evidence
    self.weights = weights
    let tie = Tie(of: found, fact, engine.index.conditions[found.candidate.rule])
    let profile = clause.profile
    distance = tie.distance
    let support =
      (profile.hasWork ? weights.work : 0) + (profile.hasVerb ? weights.verb : 0) + (profile.hasPlan ? weights.plan : 0)
    let strangeness = Self.strangeness(fact.surroundings(of: tie.tokens, in: clause), profile, weights)
    let leftovers = Self.leftovers(found, others ?? found.candidate.taken, clause, fact, engine)
    let looseness = weights.distance * min(tie.distance, 20) + weights.gap * min(tie.unknownWords, 6) + leftovers
    let closeness = tie.distance <= 1 && tie.unknownWords == 0 ? weights.close : 0
    // A rule that finds a place for several figures, and leaves none that matters, reads no chance company.
    let figures = found.candidate.taken.count + (clause.probability == nil ? 0 : 1)
    let agreement = leftovers < weights.leftPoints ? weights.figure * (figures - 1) : 0
    // A sign alone says little in a sentence: "+30 days is definitely good".
    let isBareSign = engine.program.rules[found.candidate.rule].concepts.isEmpty && profile.hasVerb && !profile.hasPlan
    score =
      weights.start + support + closeness + agreement - strangeness - looseness - (isBareSign ? weights.bareSign : 0)
  }

  /// nil for a reading that holds.
  var weakness: Weakness? {
    if score >= 0 { return nil }
    return score >= -weights.doubt || distance <= 2 ? .doubtful : .unlikely
  }

  /// What it says that means nothing here, and how long it is about it.
  private static func strangeness(
    _ around: Fact.Surroundings, _ profile: ClauseProfile, _ weights: EvidenceWeights
  ) -> Int {
    let unknown =
      weights.unknownWord * min(around.unknownWords, 10)
      + weights.unknownWordBeyond * min(around.unknownWordsBeyond, 10)
    let length = max(0, around.words - 10) * weights.twoWordsMore / 2 + around.wordsBeyond * weights.fourWordsBeyond / 4
    return unknown + length + weights.codeMark * min(profile.codeMarks, 4)
  }

  /// What the figures of the clause that nothing takes weigh: much when they could have been one of those taken.
  static func leftovers(
    _ found: ClauseTranslator.Found, _ taken: Places, _ clause: Clause, _ fact: Fact, _ engine: Engine
  ) -> Int {
    var weight = 0
    for index in found.part.figures where !taken.contains(index) {
      if counts(index, besides: taken, fact) { weight += Self.weight(of: index, besides: taken, clause, fact, engine) }
    }
    // « 20 points par sprint au lieu de 25, et il en reste 200 »: beyond « et » stands another of the kind.
    for index in clause.figures where found.part.segment != nil && !found.part.figures.contains(index) {
      guard counts(index, besides: taken, fact) else { continue }
      if isPoints(index, fact, engine) { weight += engine.evidence.leftPoints }
      if isOfAccount(index, taken, clause, fact, engine) { weight += engine.evidence.leftRate }
    }
    return min(weight, engine.evidence.leftRate)
  }

  /// A rate or a pace that is said and not used would change the figure: « 20 jours à 600 € par jour chacun ».
  private static func weight(
    of index: Int, besides taken: Places, _ clause: Clause, _ fact: Fact, _ engine: Engine
  ) -> Int {
    let figure = fact.figures[index]
    let weights = engine.evidence
    // « le débit a pris 40 % et l'attente perdu 30 % »: which of two shares is meant, nobody can tell.
    if figure.kind == .share, taken.contains(where: { fact.figures[$0].kind == .share }) { return weights.leftRate }
    // « la note a enflé de 18 % ; on payait 22 000 € par mois »: what was paid is not what it went up by.
    if figure.isMovedBy, taken.contains(where: { fact.figures[$0].perTime != nil && fact.figures[$0].direction == 0 }) {
      return weights.leftRate
    }
    // « (6 j vs 4 j) »: one of two that are held against each other is half of what is told.
    if figure.isHeldAgainst, taken.contains(where: { isOther(fact.figures[$0], of: figure) }) {
      return weights.leftRate
    }
    // « le TJM passe de 480 à 510 € pour quatre intervenants à plein temps »: what moved is what is told.
    if figure.isFromTo, figure.kind == .quantity { return weights.leftRate }
    // « six fois par semaine, un test bloque quelqu'un une heure »: the hour alone is a sixth of what is told.
    if figure.isOften { return taken.contains { isOnce($0, fact, engine) } ? weights.leftRate : 0 }
    guard let unit = figure.unit else { return weights.leftOver }
    let dimension = engine.program.units.dimension(of: unit)
    // « accapare deux développeurs pendant deux heures »: people without the time that is said of them are all of theirs.
    if isShort(unit, engine), taken.allSatisfy({ isPeople($0, fact, engine) }) {
      return weights.leftRate
    }
    // « 2 % par semaine sur un contrat de 150 k€ »: what is due is not the contract.
    if figure.kind == .share, figure.perTime != nil { return weights.leftRate }
    if dimension == .points {
      return figure.perTime != nil || taken.contains { isPoints($0, fact, engine) }
        ? weights.leftRate : weights.leftPoints
    }
    // "210 person-days spent, another 70 expected, against a budget of 250": two of three are no account.
    if isOfAccount(index, taken, clause, fact, engine) { return weights.leftRate }
    // « 12 jours à 680 € par jour »: one is nothing without the other.
    let isCounted = (dimension == .time || dimension == .effort) && taken.contains { isDayRate($0, fact, engine) }
    return isCounted || isDayRate(index, fact, engine) ? weights.leftRate : weights.leftOver
  }

  private static func isOther(_ one: Figure, of two: Figure) -> Bool { one.isHeldAgainst && one.unit == two.unit }

  private static func isTime(_ dimension: Dimension) -> Bool {
    dimension == .time || dimension == .elapsed || dimension == .effort
  }

  /// Days and less: who is taken for so long is not taken for good.
  private static func isShort(_ unit: UnitID, _ engine: Engine) -> Bool {
    let units = engine.program.units
    guard let day = units.unit(named: "day"), units.dimension(of: unit) == .time, let length = units.factor(of: unit),
      let whole = units.factor(of: day)
    else { return false }
    return length <= whole
  }

  private static func isPeople(_ index: Int, _ fact: Fact, _ engine: Engine) -> Bool {
    fact.figures[index].unit.map { engine.program.units.dimension(of: $0) == .people } ?? false
  }

  /// A length of time or an effort that comes once, as far as it says itself.
  private static func isOnce(_ index: Int, _ fact: Fact, _ engine: Engine) -> Bool {
    let figure = fact.figures[index]
    guard let unit = figure.unit, figure.perTime == nil, !figure.isChange else { return false }
    return isTime(engine.program.units.dimension(of: unit))
  }

  private static func isDayRate(_ index: Int, _ fact: Fact, _ engine: Engine) -> Bool {
    guard let unit = fact.figures[index].unit, let time = fact.figures[index].perTime else { return false }
    return engine.program.units.dimension(of: unit) == .money && time == engine.program.units.unit(named: "day")
  }

  /// An effort beside the change of another, with a unit that its label does not lend: « _2_: 19 person-hours instead of 10 »
  /// numbers a task.
  private static func isOfAccount(
    _ index: Int, _ taken: Places, _ clause: Clause, _ fact: Fact, _ engine: Engine
  ) -> Bool {
    let figure = fact.figures[index]
    let isLabel = figure.endToken == figure.firstToken + 1 && figure.firstToken <= clause.tokens.lowerBound + 1
    guard isEffort(figure, engine), figure.perTime == nil, !figure.isEach, !isLabel else { return false }
    return taken.contains { fact.figures[$0].isChange && isEffort(fact.figures[$0], engine) }
  }

  private static func isEffort(_ figure: Figure, _ engine: Engine) -> Bool {
    figure.unit.map { engine.program.units.dimension(of: $0) == .effort } ?? false
  }

  /// Points beside a pace or a delivery are what remains, or what was planned.
  private static func isPoints(_ index: Int, _ fact: Fact, _ engine: Engine) -> Bool {
    fact.figures[index].unit.map { engine.program.units.dimension(of: $0) == .points } ?? false
  }

  static func counts(_ index: Int, besides taken: Places, _ fact: Fact) -> Bool {
    let figure = fact.figures[index]
    return (figure.kind == .quantity || figure.kind == .share || figure.isOften)
      && (!figure.isChange || figure.isFromTo) && !figure.isChance
      && figure.qualifier == .none && !isDifference(figure, of: taken, fact)
      && !isSaidAgain(figure, taken, fact)
      && !taken.contains { fact.figures[$0].bytes.overlaps(figure.bytes) }
  }

  /// « 30 points de plus : 30 points »: the same once more.
  private static func isSaidAgain(_ figure: Figure, _ taken: Places, _ fact: Fact) -> Bool {
    figure.unit != nil
      && taken.contains { index in
        let other = fact.figures[index]
        return other.low == figure.low && other.unit == figure.unit && other.perTime == figure.perTime
      }
  }

  /// "committed 40, completed 28, 12 carried over": what the two differ by says nothing more.
  static func isDifference(_ figure: Figure, of taken: Places, _ fact: Fact) -> Bool {
    taken.contains { index in
      guard let change = fact.figures[index].change, fact.figures[index].unit == figure.unit,
        let difference = try? change.from.low - change.to.low
      else { return false }
      return !difference.isZero && difference.magnitude == figure.low
    }
  }

  /// What stands between the figures and the words that call for them.
  private struct Tie {
    var distance = 0
    var unknownWords = 0
    /// From the first to the last of them.
    var tokens: Range<Int>?

    init(of found: ClauseTranslator.Found, _ fact: Fact, _ condition: RuleIndex.Condition) {
      for figure in found.candidate.taken {
        reach(from: fact.figures[figure].firstToken, to: fact.figures[figure].endToken)
        var nearest: (distance: Int, unknown: Int, word: ConceptOccurrence)?
        for concept in found.part.concepts where condition.concepts.contains(fact.concepts[concept].concept) {
          let away = fact.distance(from: figure, to: fact.concepts[concept])
          guard away < nearest?.distance ?? Int.max else { continue }
          let word = fact.concepts[concept]
          nearest = (away, fact.unknownWords(from: figure, to: word), word)
        }
        // A rule without a word of its own reads the figure itself: a signed time, a moved date.
        guard let nearest else { continue }
        distance = max(distance, nearest.distance)
        unknownWords = max(unknownWords, nearest.unknown)
        reach(from: nearest.word.firstToken, to: nearest.word.endToken)
      }
    }

    private mutating func reach(from first: Int, to end: Int) {
      tokens = min(tokens?.lowerBound ?? first, first)..<max(tokens?.upperBound ?? end, end)
    }
  }
}
