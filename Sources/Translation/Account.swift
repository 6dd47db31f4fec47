import Language
import Quantities
import RuleLanguage

/// What a statement says in figures, against what its impacts take of them.
///
/// A reading is whole when nothing of its own kind is left: « le fournisseur a cinq semaines de retard,
/// nous glissons donc d'une semaine » leaves one of two lengths, and which one is meant nobody can tell.
struct Account {
  private let fact: Fact
  private let engine: Engine
  /// What the impacts have read.
  private var taken = Places(base: 0)

  init(of impacts: [Impact], _ fact: Fact, _ engine: Engine) {
    self.fact = fact
    self.engine = engine
    for index in fact.figures.indices where impacts.contains(where: { Self.takes($0, fact.figures[index]) }) {
      taken.insert(index)
    }
  }

  private static func takes(_ impact: Impact, _ figure: Figure) -> Bool {
    impact.roles.contains { role in
      guard let span = role.span else { return false }
      // Of "€5,000 last year and €8,000 this year" the first alone is no change of the two.
      return figure.isChange && !figure.isFromTo
        ? span.lowerBound <= figure.bytes.lowerBound && span.upperBound >= figure.bytes.upperBound
        : span.overlaps(figure.bytes)
    }
  }

  /// All that the statement says in figures is taken.
  var isWhole: Bool { taken.count == fact.figures.count }

  /// The bytes of a figure that nothing takes and that could have stood in the place of one that this impact takes; with
  /// the role of that one.
  func rival(of impact: Impact) -> (role: Int, bytes: Range<Int>)? {
    let wanted = engine.index.conditions[impact.rule].concepts
    for clause in fact.clauses where clause.mood == .assertion {
      for index in clause.figures where isLeft(index, in: clause, wanted) {
        for (role, bound) in impact.roles.enumerated() {
          guard let span = bound.span, let own = fact.figures.first(where: { $0.bytes.overlaps(span) }),
            isAlike(fact.figures[index], own), !isApart(fact.figures[index], from: own, in: clause)
          else { continue }
          return (role, fact.figures[index].bytes)
        }
      }
    }
    return nil
  }

  private func isLeft(_ index: Int, in clause: Clause, _ wanted: ConceptSet) -> Bool {
    let figure = fact.figures[index]
    guard !taken.contains(index),
      Evidence.counts(index, besides: taken, fact) || figure.kind == .date
        || figure.isAlone && !Evidence.isDifference(figure, of: taken, fact),
      figure.qualifier == .none, !figure.isChange, !figure.isInCause, !figure.isPortion, !isPeriod(figure),
      figure.kind == .date || figure.isAlone || hasUnitOfItsOwn(figure)
    else { return false }
    // « malade toute la semaine (5 j) »: told once more.
    if taken.contains(where: { isSame(figure, fact.figures[$0]) && figure.kind == .quantity }) { return false }
    return !fact.isOfSomethingElse(index, than: { wanted.contains($0) }, clause.concepts)
  }

  /// « Hermes 2 a 33 jours de retard »: a bare number that counts in the unit of the next may be a name's.
  private func hasUnitOfItsOwn(_ figure: Figure) -> Bool { figure.endToken > figure.firstToken + 1 }

  /// « 30 runs a day »: so many in one.
  private func isPeriod(_ figure: Figure) -> Bool {
    figure.low == .one
      && fact.figures.contains {
        $0.kind == .number && $0.endToken <= figure.firstToken && figure.firstToken - $0.endToken <= 2
      }
  }

  /// A day beside a day, a share beside another, a length of time beside another, a sum beside a sum.
  private func isAlike(_ left: Figure, _ own: Figure) -> Bool {
    if left.kind == .date {
      return own.kind == .date && left.low != own.low && taken.contains { fact.figures[$0].change != nil }
    }
    if left.kind == .share { return own.kind == .share && left.low != own.low && !left.isChance && !own.isChance }
    // "three weeks late; the app, one"
    if left.isAlone { return left.firstToken > own.firstToken && own.kind == .quantity }
    guard left.kind == .quantity, let one = left.unit, let other = own.unit, left.perTime == own.perTime
    else { return false }
    let (first, second) = (engine.program.units.dimension(of: one), engine.program.units.dimension(of: other))
    return first == second || first.isTimeOrEffort && second.isTimeOrEffort
  }

  /// It is told in a sentence of its own, or is what the other is more or less than.
  private func isApart(_ left: Figure, from own: Figure, in clause: Clause) -> Bool {
    let isBeside = clause.tokens.contains(own.firstToken)
    if left.kind == .quantity, isSame(left, own) || isPoints(left) && isLess(own, left) { return true }
    guard isBeside else { return !left.isAlone && (clause.profile.hasVerb || !clause.concepts.isEmpty) }
    if left.segment != own.segment, isSentence(left.segment, of: clause) { return true }
    guard let sentence = fact.sentence(around: left.firstToken, in: clause.passages, from: clause.tokens.lowerBound)
    else { return false }
    return !sentence.contains(own.firstToken)
  }

  /// "and the rollback took 20 minutes"
  private func isSentence(_ segment: Int, of clause: Clause) -> Bool {
    guard clause.segmentCount > 1, (0..<clause.segmentCount).contains(segment) else { return false }
    let own = fact.segments[clause.firstSegment + segment]
    return own.hasVerb && own.subject != nil
  }

  /// « Van de 30 punten zijn er 6 niet af »: all of them are told with those that are not done.
  private func isPoints(_ figure: Figure) -> Bool {
    figure.unit.map { engine.program.units.dimension(of: $0) } == .points
  }

  /// In base units.
  private func size(_ figure: Figure) -> Rational? {
    guard let factor = figure.unit.flatMap({ engine.program.units.factor(of: $0) }) else { return nil }
    return try? figure.low * factor
  }

  private func isSame(_ one: Figure, _ other: Figure) -> Bool { size(one) == size(other) }

  private func isLess(_ one: Figure, _ other: Figure) -> Bool {
    guard let one = size(one), let other = size(other) else { return false }
    return one < other
  }
}

extension Dimension {
  fileprivate var isTimeOrEffort: Bool { self == .time || self == .effort || self == .elapsed }
}

extension Outcome {
  /// What leaves a figure of its own kind unread waits for a person.
  mutating func settle(_ fact: Fact, _ engine: Engine) {
    // Nobody accounts for more figures than a clause may have.
    guard !impacts.isEmpty, (2...Places.capacity).contains(fact.figures.count) else { return }
    let account = Account(of: impacts, fact, engine)
    guard !account.isWhole else { return }
    var kept: [Impact] = []
    for impact in impacts {
      guard let rival = account.rival(of: impact) else {
        kept.append(impact)
        continue
      }
      doubts.append(Reason(.ambiguousFigure(rule: impact.rule, role: rival.role), span: rival.bytes))
      suggestions.append(impact)
    }
    impacts = kept
  }
}
