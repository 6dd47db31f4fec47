import Language
import Quantities
import RuleLanguage

/// What comes of the rule that was chosen for a clause: an impact, or the reason why there is none.
extension ClauseTranslator {
  /// - Parameter taken: the figures that any reading of the clause takes.
  func conclude(_ found: Found, besides taken: Places? = nil, _ outcome: inout Outcome) {
    let doubtsBefore = outcome.doubts.count
    defer { if outcome.doubts.count > doubtsBefore { suggest(found, &outcome) } }
    let rule = found.candidate.rule
    if clause.isCrowded {
      // What stands beyond the first ones was not tried.
      outcome.doubts.append(Reason(.tooLarge, span: clause.bytes))
    } else if let rival = found.rival {
      outcome.doubts.append(Reason(.ambiguousRule(rule, rival.rule), span: clause.bytes))
    } else if let role = found.candidate.ambiguousRole {
      outcome.doubts.append(Reason(.ambiguousFigure(rule: rule, role: role), span: clause.bytes))
    } else if let count = uncounted(found) {
      outcome.doubts.append(Reason(.ambiguousFigure(rule: rule, role: count.role), span: count.bytes))
    } else if clause.isLikely && !clause.isRisk || clause.isTitled {
      outcome.doubts.append(Reason(.ambiguousWording, span: clause.bytes))
    } else {
      do throws(FigureFault) {
        let impact = try assess(found.candidate, found.part)
        if impact.isNothing {
          outcome.denials.append(Reason(.noDeviation, span: clause.bytes))
        } else if impact.isRisk, impact.isGain {
          // « on pourrait gagner deux semaines »: what may be won is an option, and no fact.
          outcome.denials.append(Reason(.hypothesis, span: clause.bytes))
        } else {
          let evidence = Evidence(of: found, besides: taken, clause, fact, engine)
          if let weakness = evidence.weakness {
            if weakness == .doubtful { outcome.doubts.append(Reason(.unsure(rule: rule), span: clause.bytes)) }
          } else {
            outcome.impacts.append(impact)
            outcome.support = min(outcome.support, evidence.score)
          }
        }
      } catch {
        outcome.doubts.append(reason(for: error, rule: rule))
      }
    }
  }

  /// What a doubtful part would give, for a person to say.
  private func suggest(_ found: Found, _ outcome: inout Outcome) {
    for candidate in [found.candidate] + [found.rival].compactMap({ $0 }) {
      guard let impact = try? assess(candidate, found.part), !impact.isNothing,
        impact.isTold(by: engine.program.rules[candidate.rule])
      else { continue }
      outcome.suggestions.append(impact)
    }
  }

  /// A bare count where the rule takes its default for people: « deux mainteneurs absents 3 jours » may be two of them.
  private func uncounted(_ found: Found) -> (role: Int, bytes: Range<Int>)? {
    let roles = engine.program.rules[found.candidate.rule].roles
    guard
      let role = roles.indices.first(where: {
        roles[$0].dimension == .people && found.candidate.figures(of: $0).isEmpty
      })
    else { return nil }
    let count = found.part.figures.first { index in
      let figure = fact.figures[index]
      return figure.kind == .number && !figure.isChange && figure.perTime == nil && !figure.isOfCompany
        && !found.candidate.taken.contains(index)
    }
    if let count { return (role, fact.figures[count].bytes) }
    // « plusieurs développeurs malades deux semaines »: how many, nobody says.
    if clause.profile.hasSeveralPeople { return (role, clause.bytes) }
    // « Bastien est bloqué depuis trois jours »: a name without an article may be one person's, and the rule counts all.
    // "Automation saves 3 hours per person": it says of whom.
    guard clause.profile.opensWithName, !found.candidate.taken.contains(where: { fact.figures[$0].isPerPerson }),
      let subject = found.part.subject, found.part.deliverable == nil,
      !isOne(found, role)
    else { return nil }
    return (role, subject)
  }

  /// Whether the rule counts one person where no count is given.
  private func isOne(_ found: Found, _ role: Int) -> Bool {
    guard let impact = try? assess(found.candidate, found.part) else { return true }
    return impact.roles[role].value.value == .one
  }

  /// "search was down for two hours, and Delcroix threatens to leave": a sentence of its own that fears nothing, beside one
  /// that does.
  private func isCertain(_ part: Part) -> Bool {
    guard let place = part.segment, place < clause.segmentCount, fact.segments[clause.firstSegment + place].hasVerb
    else {
      return false
    }
    let segments = fact.segments[clause.firstSegment..<clause.firstSegment + clause.segmentCount]
    let own = segments[clause.firstSegment + place]
    return !own.isFeared && !own.refersBack && segments.contains(where: \.isFeared)
  }

  func assess(_ candidate: Candidate, _ part: Part) throws(FigureFault) -> Impact {
    try Assessment(
      engine: engine, fact: fact, part: part, candidate: candidate, isRisk: clause.isRisk && !isCertain(part),
      chance: isCertain(part) ? nil : clause.probability
    ).impact()
  }

  private func reason(for fault: FigureFault, rule: Int) -> Reason {
    let kind: Reason.Kind =
      switch fault {
      case .tooLarge: .tooLarge
      case .unknownCurrency: .unknownCurrency
      case .evaluation(.unknownParameter(let parameter, _)): .missingParameter(rule: rule, parameter: parameter)
      case .evaluation(.unknownRole(let role, _)): .missingFigure(rule: rule, role: role)
      case .evaluation(.arithmetic): .tooLarge
      }
    return Reason(kind, span: clause.bytes)
  }

  var denial: Reason.Kind {
    switch clause.mood {
    case .question: .question
    case .quotation: .quotation
    case .goal: .goal
    case .hypothesis, .irrealis: .hypothesis
    case .ticketTitle: .ticketTitle
    case .meeting: .meeting
    case .denied: .negated
    case .hearsay: .hearsay
    case .habit: .habit
    case .elsewhere: .elsewhere
    case .request: .request
    case .specification: .specification
    case .assertion: .nothingToTranslate
    }
  }
}
