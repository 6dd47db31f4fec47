public import Language
public import Languages
import Quantities
import RuleLanguage

extension Translator {
  /// Translates one statement, and keeps what is otherwise forgotten: how it was read, and why rules lost.
  public mutating func understand(
    _ text: String, language: Language? = nil, context: StatementContext = StatementContext()
  ) -> Dissection {
    var copy = text
    return copy.withUTF8 { bytes in
      let result = translate(bytes.span, language: language, context: context)
      guard bytes.count <= Self.maximumLength else {
        return Dissection(result: result, language: result.language, corrections: [], parts: [])
      }
      var fact = reader.read(bytes.span, language: language, context: context)
      var corrections: [Correction] = []
      if result.reasons.contains(where: \.isCorrection),
        let corrected = reader.readCorrected(language: language, context: context)
      {
        let told = result.reasons.filter(\.isCorrection).compactMap(\.span)
        let dropped = corrected.corrections.filter { !told.contains($0.bytes) }
        corrections = corrected.corrections.filter { told.contains($0.bytes) }
        fact =
          dropped.isEmpty ? corrected.fact : reader.read(without: dropped, language: language, context: context)
      }
      let parts = fact.clauses.map { clause in
        Dissector(engine: engine, fact: fact, clause: clause, impacts: result.impacts).part()
      }
      return Dissection(result: result, language: fact.language, corrections: corrections, parts: parts)
    }
  }
}

extension Reason {
  fileprivate var isCorrection: Bool {
    if case .mistyped = kind { true } else { false }
  }
}

/// Takes one clause apart.
private struct Dissector {
  let engine: Engine
  let fact: Fact
  let clause: Clause
  /// Those of the whole statement.
  let impacts: [Impact]

  func part() -> Dissection.Part {
    Dissection.Part(
      bytes: clause.bytes, mood: clause.mood, isRisk: clause.isRisk, isLikely: clause.isLikely, doubt: clause.doubt,
      subject: clause.subject, deliverable: clause.deliverable, words: words(), quantities: quantities(),
      trials: clause.mood == .assertion ? trials() : [])
  }

  private func words() -> [Dissection.Word] {
    clause.concepts.map { index in
      let occurrence = fact.concepts[index]
      return Dissection.Word(
        concept: occurrence.concept, bytes: occurrence.bytes, isNegated: occurrence.isNegated,
        isInCause: occurrence.isInCause)
    }
  }

  private func quantities() -> [Dissection.Quantity] {
    clause.figures.map { index in
      let figure = fact.figures[index]
      return Dissection.Quantity(
        kind: figure.kind, figures: ends(of: figure), bytes: figure.bytes, qualifier: figure.qualifier,
        isEach: figure.isEach, isChance: figure.isChance, isInCause: figure.isInCause, use: use(of: figure.bytes))
    }
  }

  private func ends(of figure: Figure) -> [ReadFigure] {
    let pairs = figure.isChange ? figure.change.map { [$0.from, $0.to] } : nil
    return (pairs ?? [(figure.low, figure.high)]).map { low, high in
      ReadFigure(
        low: low, high: high, unit: figure.unit, perTime: figure.perTime, isPerPerson: figure.isPerPerson,
        isApproximate: figure.isApproximate, isDate: figure.kind == .date)
    }
  }

  private func use(of bytes: Range<Int>) -> (rule: Int, role: Int)? {
    for impact in impacts {
      for (role, bound) in impact.roles.enumerated() {
        if let span = bound.span, span.overlaps(bytes) { return (impact.rule, role) }
      }
    }
    return nil
  }

  // MARK: - Rules

  /// What came of a rule on one part of the clause.
  private struct Attempt {
    let trial: Dissection.Trial
    let rank: Int
  }

  private func trials() -> [Dissection.Trial] {
    var best: [Int: Attempt] = [:]
    for part in parts() {
      for attempt in attempts(in: part) {
        guard let known = best[attempt.trial.rule] else {
          best[attempt.trial.rule] = attempt
          continue
        }
        if attempt.trial.fate.remoteness < known.trial.fate.remoteness { best[attempt.trial.rule] = attempt }
      }
    }
    return best.values.sorted {
      ($0.trial.fate.remoteness, -$0.rank, $0.trial.rule) < ($1.trial.fate.remoteness, -$1.rank, $1.trial.rule)
    }.map(\.trial)
  }

  /// The clause, each of its parts between two « et », and the statement as one when its clauses gave nothing alone.
  private func parts() -> [Part] {
    let translator = ClauseTranslator(engine: engine, fact: fact, clause: clause)
    var parts = [translator.part(nil)]
    if clause.segmentCount > 1 { parts += (0..<clause.segmentCount).map(translator.part) }
    if let whole = fact.joined {
      parts.append(ClauseTranslator(engine: engine, fact: fact, clause: whole).part(nil))
    }
    return parts
  }

  private func attempts(in part: Part) -> [Attempt] {
    let binder = Binder(engine: engine, fact: fact, part: part)
    var bound: [Candidate] = []
    var attempts: [Attempt] = []
    for rule in engine.program.rules.indices {
      if let fate = obstacle(to: rule, in: part) {
        guard let fate = fate.value else { continue }
        attempts.append(attempt(rule, fate, [], rank: engine.index.conditions[rule].rank))
        continue
      }
      let candidate = binder.bind(rule)
      if let role = candidate.missingRole {
        // A rule that asks for no concept is near only once its figures are there.
        guard !engine.program.rules[rule].concepts.isEmpty else { continue }
        attempts.append(attempt(rule, .missingFigure(role: role), roles(of: candidate), rank: candidate.rank))
      } else {
        bound.append(candidate)
      }
    }
    return attempts + ranked(bound)
  }

  private struct Obstacle {
    /// Nil when the rule has too little in common with the part to be shown.
    let value: Dissection.Fate?
  }

  private func obstacle(to rule: Int, in part: Part) -> Obstacle? {
    let condition = engine.index.conditions[rule]
    let groups = engine.program.rules[rule].concepts
    let missing = groups.indices.filter { index in !groups[index].contains { part.present.contains($0) } }
    if let first = missing.first {
      if let denied = groups[first].first(where: { part.denied.contains($0) }), missing.count == 1 {
        return Obstacle(value: .denied(concept: denied))
      }
      return Obstacle(value: missing.count == 1 && groups.count > 1 ? .missingConcept(groups[first]) : nil)
    }
    guard condition.forbidden.intersects(part.present) else { return nil }
    return Obstacle(
      value: engine.program.rules[rule].forbidden.first { part.present.contains($0) }.map { .forbidden(concept: $0) })
  }

  /// The most demanding candidates, and those that they beat.
  private func ranked(_ candidates: [Candidate]) -> [Attempt] {
    guard let highest = candidates.map(\.rank).max() else { return [] }
    let leaders = candidates.filter { $0.rank == highest }
    return candidates.map { candidate in
      if let impact = impact(of: candidate.rule) {
        return attempt(candidate.rule, .applied, impact.roles.map(\.span), rank: candidate.rank)
      }
      let fate: Dissection.Fate
      if candidate.rank < highest {
        fate = .lessSpecific(than: leaders[0].rule)
      } else if let role = candidate.ambiguousRole {
        fate = .ambiguousFigure(role: role)
      } else if let rival = leaders.first(where: { $0.rule != candidate.rule }) {
        fate = .tied(rule: rival.rule)
      } else {
        fate = .withheld
      }
      return attempt(candidate.rule, fate, roles(of: candidate), rank: candidate.rank)
    }
  }

  /// What the rule gave for this clause.
  private func impact(of rule: Int) -> Impact? {
    impacts.first { impact in
      let spans = impact.roles.compactMap(\.span) + (impact.trigger.map { [$0] } ?? [])
      return impact.rule == rule && spans.contains { $0.overlaps(clause.bytes) }
    }
  }

  private func attempt(_ rule: Int, _ fate: Dissection.Fate, _ roles: [Range<Int>?], rank: Int) -> Attempt {
    Attempt(trial: Dissection.Trial(rule: rule, fate: fate, roles: roles), rank: rank)
  }

  private func roles(of candidate: Candidate) -> [Range<Int>?] {
    engine.program.rules[candidate.rule].roles.indices.map { role in
      candidate.figures(of: role).first.map { fact.figures[$0].bytes }
    }
  }
}

extension Dissection.Fate {
  /// How far from an impact.
  fileprivate var remoteness: Int {
    switch self {
    case .applied: 0
    case .tied: 1
    case .ambiguousFigure: 2
    case .withheld: 3
    case .lessSpecific: 4
    case .missingFigure: 5
    case .forbidden: 6
    case .denied: 7
    case .missingConcept: 8
    }
  }
}
