public import Language
public import Languages
public import Quantities

/// What a status file holds: its statements, what was passed over, and what a reader should be told.
public struct StatusReading: Sendable {
  public internal(set) var statements: [Statement] = []
  public internal(set) var skipped: [SkippedLine] = []
  public internal(set) var remarks: [ReadingRemark] = []
  /// The sprints that the file tells of, the earliest first.
  public internal(set) var sprints: [SprintOutcome] = []
  /// Headings and heads of tables: they state nothing, and are in the language of whoever wrote the file.
  public internal(set) var titles: [String] = []

  mutating func skip(_ line: Int, _ reason: SkippedLine.Reason) {
    skipped.append(SkippedLine(line: line, reason: reason))
  }

  mutating func remark(line: Int? = nil, _ text: Localized<String>, isFault: Bool = false) {
    remarks.append(ReadingRemark(line: line, text: text, isFault: isFault))
  }
}

/// Something about a file that its reader should know, such as a total that does not add up.
public struct ReadingRemark: Sendable, Hashable {
  /// One-based; nil for the whole file.
  public let line: Int?
  public let text: Localized<String>
  /// Whether a part of the file could not be read.
  public let isFault: Bool
}

/// What one sprint came to.
public struct SprintOutcome: Sendable, Hashable {
  public let name: String
  /// Points done; not counting what was done before or after.
  public let done: Rational
  /// Points committed at the start, where the file says so.
  public let committed: Rational?
  /// Whether the sprint is over.
  public let isClosed: Bool
}

/// Why a file cannot be read at all.
public enum ReadingFault: Error, Sendable, Hashable {
  case notJSON
  /// JSON of no kind that is known.
  case unknownJSON
  /// No row of the file names columns that are known.
  case noTable
  /// A workbook, which keeps its cells compressed.
  case workbook
  /// An archive, a picture, a document: no text.
  case binary
}

extension ReadingFault {
  public var reason: Localized<String> {
    switch self {
    case .notJSON:
      Localized(fr: "ce n'est pas du JSON valide", en: "this is not valid JSON", nl: "dit is geen geldige JSON")
    case .unknownJSON:
      Localized(
        fr: "JSON d'aucun outil connu (Jira, GitHub, Slack) ; --from le dit s'il en est un",
        en: "JSON of no known tool (Jira, GitHub, Slack); --from tells when it is one",
        nl: "JSON van geen bekend hulpmiddel (Jira, GitHub, Slack); --from zegt het als het er een is")
    case .workbook:
      Localized(
        fr: "c'est un classeur ; enregistrez la feuille en CSV (UTF-8), puis convertissez-la",
        en: "this is a workbook; save its sheet as CSV (UTF-8), then convert that",
        nl: "dit is een werkmap; bewaar het blad als CSV (UTF-8) en zet dat om")
    case .binary:
      Localized(
        fr: "ce n'est pas du texte ; décompressez l'archive, ou enregistrez le document en texte",
        en: "this is no text; unpack the archive, or save the document as text",
        nl: "dit is geen tekst; pak het archief uit, of bewaar het document als tekst")
    case .noTable:
      Localized(
        fr: "aucune colonne de ce tableau n'est reconnue ; --columns FICHIER dit ce qu'elles veulent dire",
        en: "no column of this table is known; --columns FILE says what they mean",
        nl: "geen kolom van deze tabel is bekend; --columns BESTAND zegt wat ze betekenen")
    }
  }
}

/// What a reader is told beside the bytes.
public struct ReadingOptions: Sendable {
  /// The day taken as today.
  public var asOf: CalendarDate
  /// Of files whose own words tell no language.
  public var language: Language
  /// Said by whoever knows the file.
  public var columns: ColumnMapping?
  /// The names of people by their identifier, for chats.
  public var people: [String: String] = [:]

  public init(asOf: CalendarDate, language: Language = .french, columns: ColumnMapping? = nil) {
    self.asOf = asOf
    self.language = language
    self.columns = columns
  }
}
