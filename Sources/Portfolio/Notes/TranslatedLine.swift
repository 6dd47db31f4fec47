public import Documents
public import Language
public import Translation

/// A statement with its place and what became of it.
public struct TranslatedLine: Sendable {
  /// What is read: the note's words, or those that a person has put in their place.
  public private(set) var text: String
  public let file: String
  public let line: Int
  public let column: Int
  public private(set) var result: TranslatedStatement
  /// It stands where the document says again what it says elsewhere.
  public let isRecap: Bool
  /// What its place in the document says that it is about, for when it does not say so itself.
  public let name: String?
  /// The note that it stands in, where that tells its day.
  public let note: NoteHead?
  /// What its heading and its section made of it, for reading it again.
  public let context: StatementContext
  /// The words of the note.
  public let original: String
  /// What a person has said of it, where that holds for what is read today.
  public private(set) var review: Decision?
  /// What a person has said of it, where it is read otherwise since.
  public private(set) var outdated: Decision?
  /// No later note mentions it: it was taken over from this one.
  public private(set) var isCarried = false
  /// Impacts that a later note tells again or closes, and why.
  private(set) var overImpacts: Set<Int> = []
  private var overReasons: [Reason] = []

  public init(
    text: String, file: String, line: Int, column: Int, result: TranslatedStatement, isRecap: Bool = false,
    name: String? = nil, note: NoteHead? = nil, context: StatementContext = StatementContext()
  ) {
    self.text = text
    original = text
    self.file = file
    self.line = line
    self.column = column
    self.result = result
    self.isRecap = isRecap
    self.name = name
    self.note = note
    self.context = context
  }

  mutating func carry() { isCarried = true }

  /// - Parameters:
  ///   - result: what it is by that decision; nil where the reader does not offer that any more.
  ///   - words: that stand for those of the note.
  package mutating func review(_ decision: Decision, _ result: TranslatedStatement?, words: String? = nil) {
    guard let result else { return outdated = decision }
    review = decision
    self.result = result
    text = words ?? text
  }

  /// Leaves it to be checked, unless somebody has reviewed it.
  public mutating func requireReview() {
    if review == nil { result = result.waiting() }
  }

  mutating func close(_ impact: Int, _ reason: Reason) {
    guard overImpacts.insert(impact).inserted else { return }
    overReasons.append(reason)
  }

  /// Leaves what is still open.
  mutating func dropOver() {
    guard !overImpacts.isEmpty else { return }
    let left = result.impacts.indices.filter { !overImpacts.contains($0) }.map { result.impacts[$0] }
    result = TranslatedStatement(
      language: result.language, status: left.isEmpty ? .noImpact : result.status, impacts: left,
      reasons: left.isEmpty ? Array(overReasons.prefix(1)) : result.reasons)
    overImpacts = []
    overReasons = []
  }

  /// `semaine-07.md:12`.
  public var place: String { "\(file):\(line)" }
}
