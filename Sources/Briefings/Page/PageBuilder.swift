import Diagnostics
import Documents
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// Lays a briefing out as a page: the headline, then what changes, what to decide, and the evidence.
final class PageBuilder {
  let briefing: Briefing
  let words: PageWords
  let money: MoneyFormat
  let durations: DurationFormat
  let sentences: SentenceWriter
  let breakdown: Breakdown
  let doubts: Doubts
  /// Whether somebody has said something of a line: then those of which nobody has are marked.
  let isReviewed: Bool
  /// By subject, the first item that it has: its line says how it is written.
  private let firsts: [String: Int]
  var program: Program { briefing.engine.program }
  var total: RollUp { briefing.total }
  /// Certain items, worst first.
  var ranked: [Int] { breakdown.ranked }

  /// A page is for reading: longer lists say how many more there are.
  static let longestList = 60
  /// Every figure has its line, unless there are more than anybody turns the pages of: programs read them all in JSON.
  static let longestEvidence = 2_000
  /// A sheet holds the rows that weigh most; the others stand in the evidence.
  static let rowsOnSheet = 5
  static let linesOnSheet = 4
  static let costsOnSheet = 2
  static let risksOnSheet = 3
  static let doubtsOnSheet = 2

  init(briefing: Briefing) {
    self.briefing = briefing
    words = PageWords.all[briefing.language]
    money = MoneyFormat(
      briefing.language, currency: briefing.engine.program.units[briefing.engine.program.currency].name)
    durations = DurationFormat(briefing.language, daysPerWeek: briefing.engine.program.daysPerWeek)
    breakdown = Breakdown(briefing.total)
    doubts = briefing.doubts ?? Doubts(briefing.lines.whole)
    isReviewed = briefing.lines.whole.contains { $0.review != nil }
    firsts = Self.firsts(briefing.total)
    sentences = SentenceWriter(program: briefing.engine.program, language: briefing.language)
  }

  /// The sheet, in the order in which a committee reads it, and what it rests on.
  func page() -> Page {
    var sheet = weather(atMost: Self.rowsOnSheet) + timeline()
    let recovery = worstRecovery()
    // What moved takes the place of a line, and so do options where there are risks or doubts beside them.
    let isCrowded = recovery != nil && (riskCount > 0 || hasDoubts)
    let lines = Self.linesOnSheet - (briefing.change == nil ? 0 : 1) - (isCrowded ? 1 : 0)
    sheet += impacts(atMost: lines)
    sheet += causes()
    sheet += decisions()
    sheet += recovery.map(shortOptions) ?? []
    sheet += risks(atMost: Self.risksOnSheet)
    let changes = briefing.change.map { ChangePage($0, briefing.language) }
    sheet += changes?.sheet() ?? []
    sheet += notSure(atMost: Self.doubtsOnSheet)
    var evidence = changes?.evidence() ?? []
    evidence += costs()
    if total.slips.count > Self.rowsOnSheet { evidence += weather(atMost: Self.longestList) }
    if ranked.count > lines + 1 || total.delayCosts.count > Self.costsOnSheet + 1 {
      evidence += impacts(atMost: Self.longestList, heading: words.allLines)
    }
    evidence += totals()
    evidence += sensitivity()
    evidence += dates()
    evidence += forecasts()
    evidence += questions()
    evidence += recovery.map(options) ?? []
    if riskCount > Self.risksOnSheet { evidence += risks(atMost: Self.longestList) }
    evidence += notCounted()
    evidence += assumptions()
    evidence += toCheck()
    evidence += withoutImpact()
    evidence += self.evidence()
    evidence += passedOver()
    return Page(
      masthead: masthead, title: title, headline: headline(), ask: ask(recovery),
      language: briefing.language, figures: keyFigures(), blocks: sheet, evidence: evidence)
  }

  var masthead: Masthead { Masthead(program, briefing.frontMatter, language: briefing.language) }

  /// What the one note calls itself, else what the page is; with its day.
  private var title: String {
    let own = briefing.frontMatter.count == 1 ? briefing.frontMatter[0].title : nil
    return "\(own ?? words.title) · \(date(program.asOf))"
  }

  // MARK: - Figures

  func weeks(_ estimate: Estimate) -> String {
    var output = TextBuffer()
    durations.append(weeks: estimate, form: .plain, to: &output)
    return output.string
  }

  func amount(_ estimate: Estimate, _ precision: Precision = .sentence) -> String {
    var output = TextBuffer()
    money.append(estimate, form: .plain, precision: precision, to: &output)
    return output.string
  }

  func name(of subject: Item.Subject) -> String {
    switch subject {
    case .deliverable(let index): program.deliverables[index].phrase[briefing.language].capitalisedFirst
    case .named(let name): spelling(name).capitalisedFirst
    case .unnamed: words.unnamed
    }
  }

  /// « + 12 autres lignes ».
  func more(_ count: Int) -> String {
    "+ \(count) \(words.rest.form(for: Rational(count).rounded(decimals: 0), in: briefing.language))"
  }

  /// The line of the evidence that an item of the total has; nil where the evidence is cut.
  func line(ofItem index: Int) -> Int? { index < Self.longestEvidence ? index + 1 : nil }

  /// Words of a statement, as a person of the language quotes.
  func quoted(_ text: String) -> String {
    briefing.language == .french ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
  }

  private static func firsts(_ total: RollUp) -> [String: Int] {
    var firsts: [String: Int] = [:]
    for (index, item) in total.items.enumerated() {
      if case .named(let name) = item.subject, firsts[name] == nil { firsts[name] = index }
    }
    return firsts
  }

  /// As its first line writes it.
  private func spelling(_ name: String) -> String {
    guard let item = firsts[name].map({ total.items[$0] }) else { return name }
    let line = briefing.lines[item.statement]
    let subject = line.result.impacts[item.place].subject
    return subject.map { String(decoding: Array(line.text.utf8)[$0], as: UTF8.self) } ?? line.name ?? name
  }

  func date(_ date: CalendarDate) -> String {
    var output = TextBuffer()
    DateFormat(briefing.language).append(date, to: &output)
    return output.string
  }
}

// MARK: - Weather

extension PageBuilder {
  func weather(atMost limit: Int) -> [Page.Block] {
    let slips = total.slips.filter { $0.subject != .unnamed }
    guard !slips.isEmpty else { return [] }
    let rows = slips.prefix(limit).map { slip in
      let level = level(of: slip.slip.value)
      let serial =
        slip.ifSerial.value > slip.slip.value ? "\(weeks(slip.ifSerial)) \(words.serial)" : ""
      return Page.Weather(
        level: level, label: label(of: level), name: name(of: slip.subject), figure: weeks(slip.slip),
        note: [trend(of: slip.subject), serial].filter { !$0.isEmpty }.joined(separator: sheetWords.and))
    }
    return [.heading(words.status), .weather(rows)]
  }

  /// « +2 semaines depuis le 9 février 2026 »; empty while nothing earlier is given.
  private func trend(of subject: Item.Subject) -> String {
    guard let change = briefing.change else { return "" }
    let name: String? =
      switch subject {
      case .deliverable(let index): program.deliverables[index].name
      case .named(let name): name
      case .unnamed: nil
      }
    guard let moved = change.slips.first(where: { $0.name == name }) else { return "" }
    let text = ChangeText(change, briefing.language)
    return "\(text.signed(weeks: (try? moved.after - moved.before) ?? .zero)) \(text.since.lowercasedFirst)"
  }

  /// Under a week is on track, under four to be watched: the thresholds of a steering page.
  func level(of weeks: Rational) -> Page.Weather.Level {
    weeks < .one ? .good : weeks < Rational(4) ? .watch : .storm
  }

  func label(of level: Page.Weather.Level) -> String {
    switch level {
    case .good: words.levels.good
    case .watch: words.levels.watch
    case .storm: words.levels.storm
    }
  }
}

extension String {
  /// What a page quotes of a statement: one of pages, which each of its impacts quotes, is told by its beginning.
  var shortened: String { utf8.count > 600 ? prefix(400) + "…" : self }

  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
