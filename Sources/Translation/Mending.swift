import Language
import Languages

/// Statements with mistyped words, read as what was meant.
extension Translator {
  /// When nothing else fits: the statement with its mistyped words mended, if that gives an impact.
  mutating func correctedOutcome(_ language: Language?, _ context: StatementContext) -> Outcome? {
    guard let (fact, corrections) = reader.readCorrected(language: language, context: context) else { return nil }
    var corrected = outcome(of: fact, context)
    guard !corrected.impacts.isEmpty else { return nil }
    var used = corrections
    if let fewer = usedAlone(corrections, in: corrected, language, context) { (corrected, used) = fewer }
    // A guess gives no figure: somebody has to say that it is right.
    let words = fact.clauses.reduce(0) { $0 + $1.profile.words }
    if corrections.count > Self.mostSure || words > Self.longestNote || !used.allSatisfy(\.isSure) {
      corrected.suggestions = corrected.impacts.filter(plausibility.isTold)
      corrected.impacts = []
    }
    corrected.doubts = used.map { Reason(.mistyped(as: $0.word), span: $0.bytes) } + corrected.doubts
    return corrected
  }

  /// Who mistypes more words than that writes none that could be known for sure.
  private static var mostSure: Int { 3 }

  /// In more words than a note has, one that is mended decides less of what is told: "… up to 1 hour of partial ouage …".
  private static var longestNote: Int { 24 }

  /// What the statement gives with no other words mended than those of its rules and figures, where that is the same.
  private mutating func usedAlone(
    _ corrections: [Correction], in corrected: Outcome, _ language: Language?, _ context: StatementContext
  ) -> (Outcome, [Correction])? {
    let used = corrections.filter { correction in
      corrected.impacts.contains { $0.reads(correction.bytes) }
    }
    guard !used.isEmpty, used.count < corrections.count else { return nil }
    let dropped = corrections.filter { !used.contains($0) }
    let outcome = outcome(of: reader.read(without: dropped, language: language, context: context), context)
    guard outcome.impacts.count == corrected.impacts.count,
      zip(outcome.impacts, corrected.impacts).allSatisfy({ $0.isSame(as: $1) })
    else { return nil }
    return (outcome, used)
  }
}

extension Impact {
  /// Its trigger or a figure of it stands there.
  fileprivate func reads(_ bytes: Range<Int>) -> Bool {
    trigger.map { $0.overlaps(bytes) } == true || roles.contains { $0.span.map { $0.overlaps(bytes) } == true }
  }

  fileprivate func isSame(as other: Impact) -> Bool {
    rule == other.rule && certainty == other.certainty && slip == other.slip && cost == other.cost
      && runRate == other.runRate && value == other.value
  }
}
