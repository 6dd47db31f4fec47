import Language
public import Quantities

/// What a person has said of one line of a note.
public struct Decision: Sendable, Hashable {
  public enum Verdict: Sendable, Hashable {
    /// It is what it was read as.
    case confirmed
    /// It means what these words say, which the same reader reads.
    case corrected(to: String)
    /// It moves nothing.
    case dismissed
    /// Nobody has said anything yet.
    case waiting
  }

  public let line: ReviewedLine
  /// What was read, by its names, when the decision was taken: a line that is read otherwise comes back.
  public var readings: [String]
  public var verdict: Verdict
  /// Who said it; nil where the file does not tell.
  public var by: String?
  public var on: CalendarDate?

  public init(
    line: ReviewedLine, readings: [String], verdict: Verdict, by: String? = nil, on: CalendarDate? = nil
  ) {
    self.line = line
    self.readings = readings
    self.verdict = verdict
    self.by = by
    self.on = on
  }
}

/// A line of a note by its own words: where it stands in the file may change.
public struct ReviewedLine: Sendable, Hashable {
  /// The note's file, without its folder.
  public let note: String
  public let words: String
  /// What its heading or its table says that it is about.
  public let about: String?

  public init(note: String, words: String, about: String?) {
    self.note = note
    self.words = Self.oneLine(words)
    self.about = about.map(Self.oneLine)
  }

  public init(_ line: TranslatedLine) {
    // The nearest heading tells lines of the same words apart; those above it, such as a week's title, may change.
    let heading = line.context.subject.flatMap { $0.split(separator: "·").first }
    self.init(note: Self.note(line.file), words: line.original, about: heading.map(String.init))
  }

  /// The note of a file's name.
  public static func note(_ file: String) -> String { String(file.split(separator: "/").last ?? "") }

  package static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }
}
