/// What a whole note says for the figures of its lines.
///
/// Words and figures meet by chance a few times in ten thousand lines, whatever those are about. Where one line in five
/// tells of a deviation that is nothing; where one in a hundred does, it is as likely as not that one. So a figure of a
/// note that tells of hardly any deviation must say more for itself.
public struct NoteBar: Sendable {
  /// Statements of a note among which one that moves something is rare.
  private let lines: Int
  private let support: Int

  public init(_ engine: Engine) {
    lines = engine.evidence.noteLines
    support = engine.evidence.note
  }

  /// What came of the statements of one note, in their order: those that say too little for a note like it are to check.
  public func raised(_ results: [TranslatedStatement]) -> [TranslatedStatement] {
    let telling = results.reduce(0) { $0 + ($1.status == .translated ? 1 : 0) }
    guard telling > 0, telling * lines < results.count else { return results }
    return results.map { $0.status == .translated && $0.support < support ? $0.strayed : $0 }
  }
}

extension TranslatedStatement {
  /// The same, for a person to say that it is so.
  fileprivate var strayed: Self {
    let reasons = impacts.map { Reason(.strayInNote(rule: $0.rule), span: $0.trigger) }
    return TranslatedStatement(
      language: language, status: .toCheck, reasons: reasons + self.reasons, suggestions: impacts + suggestions)
  }
}
