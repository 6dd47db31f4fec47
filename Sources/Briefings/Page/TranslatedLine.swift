public import Documents
public import Language
import Languages
import Quantities
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
  mutating func review(_ decision: Decision, _ result: TranslatedStatement?, words: String? = nil) {
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

  /// « repris de la semaine 7, semaine-07.md:12 »: the place, with the note that it was taken over from.
  func cited(in language: Language) -> String {
    carried(in: language).map { "\($0), \(place)" } ?? place
  }

  /// « repris de la semaine 7 »; nil for what this note says itself.
  func carried(in language: Language) -> String? {
    isCarried ? note?.carried(in: language) : nil
  }
}

extension NoteHead {
  /// « repris de la semaine 7 », "carried from 16 February 2026".
  func carried(in language: Language) -> String {
    if let week {
      return Localized(
        fr: "repris de la semaine \(week)", en: "carried from week \(week)", nl: "overgenomen uit week \(week)"
      )[language]
    }
    var output: [UInt8] = []
    DateFormat(language).append(day, to: &output)
    let date = String(decoding: output, as: UTF8.self)
    return Localized(fr: "repris du \(date)", en: "carried from \(date)", nl: "overgenomen van \(date)")[language]
  }
}

/// Lines of a file, one after the other, that were passed over for one reason: nothing is lost in silence.
public struct PassedOver: Sendable {
  public let file: String
  /// Nil for the whole file.
  public let lines: ClosedRange<Int>?
  public let reason: SkippedLine.Reason

  /// What a document passed over, runs of lines together. What became a title or a table's head is read, not lost.
  public static func runs(in skipped: [SkippedLine], of file: String) -> [PassedOver] {
    var runs: [PassedOver] = []
    for line in skipped where line.reason != .heading && line.reason != .tableHead {
      if let last = runs.last, last.reason == line.reason, let lines = last.lines, lines.upperBound + 1 == line.line {
        runs[runs.count - 1] = PassedOver(file: file, lines: lines.lowerBound...line.line, reason: line.reason)
      } else {
        runs.append(PassedOver(file: file, lines: line.line...line.line, reason: line.reason))
      }
    }
    return runs
  }

  /// A file that could not be read at all.
  public static func unread(_ file: String) -> PassedOver { PassedOver(file: file, lines: nil, reason: .unreadable) }

  /// A page that this program made: its notes count.
  public static func ownPage(_ file: String) -> PassedOver { PassedOver(file: file, lines: nil, reason: .ownPage) }

  /// A line of a file that is longer than a line may be.
  public static func tooLong(_ file: String, line: Int) -> PassedOver {
    PassedOver(file: file, lines: line...line, reason: .tooLong)
  }

  /// Whether it is not known what it would have said.
  var isUnread: Bool { reason == .unreadable || reason == .tooLong }

  /// `semaine-07.md:12–14`.
  var place: String {
    guard let lines else { return file }
    return lines.count == 1 ? "\(file):\(lines.lowerBound)" : "\(file):\(lines.lowerBound)–\(lines.upperBound)"
  }
}
