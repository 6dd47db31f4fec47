public import Language
public import Languages

/// A status file, cut into statements.
public struct Document: Sendable {
  public internal(set) var statements: [Statement] = []
  /// What was passed over, line by line: nothing is lost in silence.
  public internal(set) var skipped: [SkippedLine] = []
  /// Its tables, whose rows stand among the statements as well: whoever knows heads reads them better.
  package internal(set) var tables: [NoteTable] = []
  package internal(set) var headings: [NoteHeading] = []

  /// Reads a file whose bytes are valid UTF-8.
  ///
  /// - Parameter format: nil to tell it from the name.
  /// - Complexity: O(n).
  public static func read(bytes: [UInt8], name: String, format: DocumentFormat? = nil) -> Document {
    var blocks = BlockReader(name: name, format: format ?? DocumentFormat(fileName: name))
    for (number, line) in SourceLines(bytes).enumerated() { blocks.read(line, number: number + 1) }
    return blocks.finished()
  }
}

public enum DocumentFormat: Sendable, Hashable {
  case markdown
  /// Plain text, mails and pasted chats.
  case text

  /// By the extension: `.md` and `.markdown` are Markdown.
  public init(fileName: String) {
    let name = fileName.lowercased()
    self = name.hasSuffix(".txt") || name.hasSuffix(".eml") ? .text : .markdown
  }
}

/// A line that holds no statement.
public struct SkippedLine: Sendable, Hashable {
  public enum Reason: Sendable, Hashable, CaseIterable {
    case frontMatter, heading, code, quotation, tableHead, mailHead, signature, forwarded, log
    /// A row of totals.
    case tableTotal
    /// A row or a ticket that is as planned.
    case noDeviation
    /// A row whose figures do not say how it ends.
    case noOutcome
    /// A row whose figures have no unit.
    case noUnit
    /// Somebody joins, a program speaks.
    case systemMessage
    case attachment
    /// What no encoding explains.
    case unreadable
    case tooLong
    /// Who speaks in a chat, and when.
    case messageHead
    /// Under « Congés », "On leave": absences that are in the plan.
    case planned
    /// Under "Questions", « À faire », "Ideas": nothing has happened.
    case open
    /// A risk that is over.
    case closedRisk
    /// An unfilled form, or text that a program fills in.
    case template
    /// Nothing but links.
    case link
    /// A row of a table that lays down levels, limits or parameters.
    case definition
    /// What an incident report says beside how long the outage was.
    case incidentDetail
    /// A figure that a sentence beside it gives as well.
    case restated
    /// A page of this program: what it says is made from notes.
    case ownPage
  }

  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

extension SkippedLine.Reason {
  /// A stable name for programs.
  public var code: String {
    switch self {
    case .frontMatter: "front_matter"
    case .heading: "heading"
    case .code: "code"
    case .quotation: "quotation"
    case .tableHead: "table_head"
    case .mailHead: "mail_head"
    case .signature: "signature"
    case .forwarded: "forwarded"
    case .log: "log"
    case .tableTotal: "table_total"
    case .noDeviation: "no_deviation"
    case .noOutcome: "no_outcome"
    case .noUnit: "no_unit"
    case .systemMessage: "system_message"
    case .attachment: "attachment"
    case .unreadable: "unreadable"
    case .tooLong: "too_long"
    case .messageHead: "message_head"
    case .planned: "planned"
    case .open: "open"
    case .closedRisk: "closed_risk"
    case .template: "template"
    case .link: "link"
    case .definition: "definition"
    case .incidentDetail: "incident_detail"
    case .restated: "restated"
    case .ownPage: "own_page"
    }
  }

  /// In a reader's words.
  public var text: Localized<String> {
    switch self {
    case .frontMatter: Localized(fr: "en-tête du fichier", en: "front matter", nl: "kop van het bestand")
    case .heading: Localized(fr: "titre", en: "heading", nl: "titel")
    case .code: Localized(fr: "bloc de code", en: "code block", nl: "codeblok")
    case .quotation: Localized(fr: "citation", en: "quotation", nl: "citaat")
    case .tableHead: Localized(fr: "en-tête de tableau", en: "table head", nl: "tabelkop")
    case .mailHead: Localized(fr: "en-tête de message", en: "mail header", nl: "berichtkop")
    case .signature: Localized(fr: "formule ou signature", en: "closing or signature", nl: "groet of handtekening")
    case .forwarded: Localized(fr: "message cité", en: "quoted message", nl: "geciteerd bericht")
    case .log: Localized(fr: "ligne de journal", en: "log line", nl: "logregel")
    case .tableTotal: Localized(fr: "ligne de total", en: "row of totals", nl: "totaalrij")
    case .noOutcome:
      Localized(
        fr: "ces chiffres ne disent pas l'écart final", en: "these figures do not tell the outcome",
        nl: "deze cijfers zeggen niet waar het eindigt")
    case .noUnit:
      Localized(fr: "unité non dite", en: "no unit given", nl: "geen eenheid vermeld")
    case .noDeviation: Localized(fr: "rien ne s'écarte du plan", en: "nothing off plan", nl: "niets wijkt af")
    case .systemMessage: Localized(fr: "message automatique", en: "automatic message", nl: "automatisch bericht")
    case .attachment: Localized(fr: "pièce jointe", en: "attachment", nl: "bijlage")
    case .unreadable:
      Localized(fr: "illisible, non compté", en: "unreadable, not counted", nl: "onleesbaar, niet geteld")
    case .tooLong:
      Localized(fr: "ligne trop longue, non lue", en: "line too long, not read", nl: "regel te lang, niet gelezen")
    case .messageHead:
      Localized(
        fr: "auteur et heure d'un message", en: "author and time of a message", nl: "auteur en tijd van een bericht")
    case .planned: Localized(fr: "absence prévue", en: "planned leave", nl: "gepland verlof")
    case .open:
      Localized(
        fr: "question, idée ou chose à faire", en: "question, idea or thing to do", nl: "vraag, idee of nog te doen")
    case .definition: Localized(fr: "définition", en: "definition", nl: "definitie")
    case .closedRisk: Localized(fr: "risque clos", en: "closed risk", nl: "gesloten risico")
    case .template: Localized(fr: "modèle à remplir", en: "form to fill in", nl: "in te vullen sjabloon")
    case .link: Localized(fr: "liens", en: "links", nl: "links")
    case .incidentDetail:
      Localized(fr: "détail d'un incident", en: "detail of an incident", nl: "detail van een incident")
    case .restated: Localized(fr: "dit à côté", en: "said beside it", nl: "ernaast gezegd")
    case .ownPage:
      Localized(
        fr: "page d'impact, faite de notes qui se comptent elles-mêmes",
        en: "a page of impact, made from notes that count themselves",
        nl: "een pagina van impact, gemaakt van notities die zelf tellen")
    }
  }
}

/// The lines of a text, ended by LF, CRLF or CR.
struct SourceLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    var end = position
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let line = bytes[position..<end]
    if end < bytes.count {
      end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
    }
    position = end
    return line
  }
}
