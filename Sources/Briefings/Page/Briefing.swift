public import Documents
public import Languages
public import Portfolio
import Quantities
import RuleLanguage
public import Translation

/// The page for the committee, with its evidence: finished figures, which no format changes.
public struct Briefing: Sendable {
  public let ledger: Ledger
  public let language: Language
  /// The language of reasons.
  public let messages: Language
  /// What was passed over in the files.
  public let passedOver: [PassedOver]
  /// Statements read as moving nothing, each with its reason, that stand in no list: more than a page shows.
  public let unlisted: Int
  /// Of lines that are not all kept; nil where they are.
  let doubts: Doubts?
  /// What the notes say of themselves.
  let frontMatter: [FrontMatter]
  /// What moved since an earlier briefing, where one is given.
  private(set) var change: BriefingChange?

  public var engine: Engine { ledger.engine }
  public var lines: LedgerLines { ledger.lines }
  public var total: RollUp { ledger.total }

  /// - Parameters:
  ///   - language: of the page; nil for that of most statements.
  ///   - messages: of what is said to whoever runs the program.
  ///   - passedOver: what holds no statement, to be told.
  ///   - titles: headings and heads of tables, which tell the language of the page as well.
  ///   - unlisted: how many more statements than `lines` move nothing for a reason.
  ///   - doubts: where `lines` has not all of them.
  ///   - frontMatter: what the notes say of themselves.
  public init(
    _ ledger: Ledger, language: Language?, messages: Language, passedOver: [PassedOver] = [], unlisted: Int = 0,
    doubts: Doubts? = nil, titles: [String] = [], frontMatter: [FrontMatter] = []
  ) {
    self.ledger = ledger
    self.passedOver = passedOver
    self.unlisted = unlisted
    self.doubts = doubts
    self.frontMatter = frontMatter
    self.language = language ?? Self.commonest(ledger.lines, titles, ledger.engine) ?? messages
    self.messages = messages
  }

  /// The same briefing with what moved since an earlier one.
  ///
  /// - Throws: when the two cannot be compared.
  public func since(_ earlier: BriefingRecord) throws(BriefingChange.Fault) -> Briefing {
    guard let record = try? BriefingRecord(json: json()) else { return self }
    var briefing = self
    briefing.change = try BriefingChange(from: earlier, to: record)
    return briefing
  }

  private static func commonest(_ lines: LedgerLines, _ titles: [String], _ engine: Engine) -> Language? {
    var tally = LanguageTally()
    for line in lines { tally.add(line.text, in: line.result.language) }
    var translator = Translator(engine: engine)
    for title in titles.prefix(mostTitles) { tally.add(title, in: translator.translate(title).language) }
    return tally.commonest
  }

  /// Whether a page says something of a line; a document for programs lists them all.
  public static func needs(_ result: TranslatedStatement) -> Bool {
    result.status != .noImpact || result.reasons.contains { $0.kind != .nothingToTranslate }
  }

  /// Titles beyond these would not change what the others tell.
  private static let mostTitles = 200

  /// How many lines of a kind a page lists; the others are counted.
  public static let longestList = PageBuilder.longestList

  /// The page as text for a terminal.
  public func text(width: Int, usesColor: Bool) -> String {
    TextRenderer(width: width, usesColor: usesColor).render(page())
  }

  public func markdown() -> String {
    MarkdownRenderer().render(page())
  }

  /// The page as one HTML file: no script, nothing fetched.
  public func html() -> String {
    HTMLRenderer.render(page())
  }

  /// The document that other programs read.
  public func json() -> [UInt8] {
    DocumentJSON(briefing: self).bytes()
  }

  /// The page and its document.
  ///
  /// - Parameter record: the document as it reads, where it has been read already.
  public func report(_ record: BriefingRecord? = nil) -> Report {
    Report(
      day: engine.program.asOf, page: page,
      table: {
        guard change != nil || record != nil else { return ImpactRows.table(of: self) }
        let read = record ?? (try? BriefingRecord(json: json()))
        return read.map { ImpactRows(record: $0).table() } ?? CSVTable(ImpactRows.columns, language)
      }, document: json)
  }

  /// What can be done about each delay.
  ///
  /// - Parameter explains: with the way to each figure behind the text.
  public func options(explaining explains: Bool = false) -> Report {
    Report(
      day: engine.program.asOf,
      page: { PageBuilder(briefing: self).optionsPage().saying(Anonymity(self).text) },
      table: RecoveryRows(briefing: self).table, document: RecoveryJSON(briefing: self).bytes,
      appendix: explains ? RecoveryExplanation(briefing: self).text() : "")
  }

  func page() -> Page {
    PageBuilder(briefing: self).page().saying(Anonymity(self).text)
  }
}

/// Counts statements by language: a page is in that of most of them.
public struct LanguageTally: Sendable {
  private var counts = Localized(fr: 0, en: 0, nl: 0)

  public init() {}

  /// A word or two say too little of their language.
  public mutating func add(_ text: String, in language: Language) {
    if text.utf8.count > 8 { counts[language] += 1 }
  }

  public mutating func add(_ other: LanguageTally) {
    for language in Language.allCases { counts[language] += other.counts[language] }
  }

  /// Nil where nothing was counted.
  public var commonest: Language? {
    let best = Language.allCases.max { counts[$0] < counts[$1] }
    return best.flatMap { counts[$0] > 0 ? $0 : nil }
  }
}
