import Language
import Languages

/// What the clauses of a statement gave so far.
struct Outcome {
  var impacts: [Impact] = []
  /// What a person may say is meant, where it is not certain.
  var suggestions: [Impact] = []
  /// Why something is to check.
  var doubts: [Reason] = []
  /// Why something has no impact.
  var denials: [Reason] = []
  /// How much is said for the least certain impact.
  var support = Int.max

  func statement(in language: Language) -> TranslatedStatement {
    if !impacts.isEmpty {
      return TranslatedStatement(
        language: language, status: .translated, impacts: impacts, reasons: doubts, suggestions: suggestions,
        support: support)
    }
    if !doubts.isEmpty {
      return TranslatedStatement(language: language, status: .toCheck, reasons: doubts, suggestions: suggestions)
    }
    return TranslatedStatement(
      language: language, status: .noImpact, reasons: denials.isEmpty ? [Reason(.nothingToTranslate)] : denials)
  }
}

extension Engine {
  /// What the clauses of a statement give, one after the other and joined.
  func outcome(of fact: Fact, _ owners: Owners) -> Outcome {
    var outcome = Outcome()
    var told: (subject: Range<Int>?, deliverable: Int?) = (nil, nil)
    for clause in fact.clauses {
      var owners = owners
      if goesOn(clause, fact) { owners.leading = told }
      ClauseTranslator(engine: self, fact: fact, clause: clause, owners: owners).translate(into: &outcome)
      if clause.subject != nil || clause.deliverable != nil { told = (clause.subject, clause.deliverable) }
    }
    if fact.clauses.count > 1, outcome.impacts.count < 2, let whole = fact.joined {
      ClauseTranslator(engine: self, fact: fact, clause: whole, owners: owners)
        .translateJoined(into: &outcome)
    }
    outcome.settle(fact, self)
    if fact.isDone { outcome.impacts.removeAll { $0.slip != nil } }
    if fact.hasReorderingMarks, !outcome.impacts.isEmpty {
      outcome.impacts = []
      outcome.suggestions = []
      outcome.doubts.append(Reason(.invalidText))
    }
    return outcome
  }

  /// « puis », "after that": it is about what the clause before it is about, unless it says otherwise.
  private func goesOn(_ clause: Clause, _ fact: Fact) -> Bool {
    clause.concepts.contains { fact.concepts[$0].concept == sequel }
  }
}
