public import Documents
public import Languages
public import Portfolio
import Quantities
import RuleLanguage
public import Translation

/// The page for the committee, with its evidence: finished figures, which no format changes.
public struct Briefing: Sendable {
  public let engine: Engine
  public let lines: [TranslatedLine]
  public let language: Language
  /// The language of reasons.
  public let messages: Language
  public let total: RollUp
  /// What was passed over in the files.
  public let passedOver: [PassedOver]
  /// Statements read as moving nothing, each with its reason, that stand in no list: more than a page shows.
  public let unlisted: Int
  /// What the notes say of themselves.
  let frontMatter: [FrontMatter]
  /// What moved since an earlier briefing, where one is given.
  private(set) var change: BriefingChange?

  /// - Parameters:
  ///   - language: of the page; nil for that of most statements.
  ///   - messages: of what is said to whoever runs the program.
  ///   - passedOver: what holds no statement, to be told.
  ///   - titles: headings and heads of tables, which tell the language of the page as well.
  ///   - unlisted: how many more statements than `lines` move nothing for a reason.
  ///   - frontMatter: what the notes say of themselves.
  public init(
    engine: Engine, lines: [TranslatedLine], language: Language?, messages: Language, passedOver: [PassedOver] = [],
    unlisted: Int = 0, titles: [String] = [], frontMatter: [FrontMatter] = []
  ) {
    self.passedOver = passedOver
    self.unlisted = unlisted
    self.frontMatter = frontMatter
    self.engine = engine
    self.lines = lines
    self.language = language ?? Self.commonest(lines, titles, engine) ?? messages
    self.messages = messages
    total = RollUp(Self.items(lines, engine), program: engine.program).measured(by: engine)
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

  private static func commonest(_ lines: [TranslatedLine], _ titles: [String], _ engine: Engine) -> Language? {
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

  private static func items(_ lines: [TranslatedLine], _ engine: Engine) -> [Item] {
    let program = engine.program
    var named: Set<String> = []
    for line in lines {
      for impact in line.result.impacts {
        if case .named(let name) = subject(of: impact, in: line) { named.insert(name) }
      }
    }
    for deliverable in program.deliverables { named.formUnion(deliverable.knownAs.map { $0.lowercased() }) }
    let people = program.firstNames
    var items: [Item] = []
    for (index, line) in lines.enumerated() {
      let impacts = line.result.impacts
      // « Portail : 3 semaines de retard, puis 2 semaines pour l'homologation »: both are the portal's.
      var leading: Item.Subject?
      for impact in impacts {
        let own = impact.origin.map { program.deliverables[$0].knownAs.map { $0.lowercased() } } ?? []
        let wording = Item.Wording(
          of: impact, in: line.text, isAlone: impacts.count == 1, named: named, own: Set(own), people: people,
          note: line.note?.day)
        var subject = subject(of: impact, in: line)
        if impact.slip != nil {
          if case .deliverable = subject {
            leading = leading ?? subject
          } else if wording.isSerial, let leading {
            subject = leading
          }
        }
        items.append(
          Item(
            statement: index, impact: impact, subject: subject,
            family: program.rules[impact.rule].family, isRecap: line.isRecap, wording: wording))
      }
    }
    return items
  }

  private static func subject(of impact: Impact, in line: TranslatedLine) -> Item.Subject {
    if let deliverable = impact.deliverable { return .deliverable(deliverable) }
    guard let range = impact.subject else { return line.name.map { .named($0.lowercased()) } ?? .unnamed }
    return .named(String(decoding: Array(line.text.utf8)[range], as: UTF8.self).lowercased())
  }

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

  /// Nil where nothing was counted.
  public var commonest: Language? {
    let best = Language.allCases.max { counts[$0] < counts[$1] }
    return best.flatMap { counts[$0] > 0 ? $0 : nil }
  }
}
