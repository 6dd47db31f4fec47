public import Languages
import Quantities
public import RuleLanguage

/// Lays out what moved between two pages: a few lines for the sheet, the whole account behind it.
struct ChangePage {
  private let change: BriefingChange
  private let text: ChangeText
  private var words: ChangeWords { text.words }

  /// What fits on a sheet beside the rest.
  private static let onSheet = 2

  init(_ change: BriefingChange, _ language: Language) {
    self.change = change
    text = ChangeText(change, language)
  }

  /// A page of its own, for `impact diff`.
  func page() -> Page {
    var blocks = delays()
    if !change.entries.isEmpty { blocks += [.heading(text.since + ", " + words.lineByLine)] + account() }
    return Page(
      masthead: change.new.page.masthead, title: "\(words.title) · \(text.date(change.new.asOf))", headline: headline,
      language: text.language,
      figures: keyFigures, blocks: blocks + assumptions())
  }

  /// « Depuis le 9 février 2026 : coût +72 k€, Paiement +2 semaines. »
  private var headline: String {
    var parts: [String] = []
    for slip in change.slips.prefix(2) {
      parts.append("\(text.name(slip.name)) \(text.signed(weeks: (try? slip.after - slip.before) ?? .zero))")
    }
    parts += movedTotals
    return "\(text.since)\(text.colon)\(parts.isEmpty ? words.nothing : parts.joined(separator: ", "))."
  }

  private var keyFigures: [Page.KeyFigure] {
    Measure.allCases.compactMap { measure in
      guard !change.difference[measure].isZero, case let name = text.name(measure) else { return nil }
      let note = "\(text.amount(change.before[measure])) → \(text.amount(change.after[measure]))"
      return Page.KeyFigure(label: name, value: text.signed(change.difference[measure]), note: note)
    }
  }

  /// « Temps d'équipe : 100 k€ (2 février 2026), 140 k€ (9 février 2026), 160 k€ »: what moved over the last pages,
  /// where there are more than the two that are compared.
  private var weekByWeek: [String] {
    let weeks = (change.old.weeksUntilNow + [RecordedWeek(of: change.new)]).suffix(Self.weeksShown)
    guard weeks.count > 2 else { return [] }
    func row(_ name: String, _ value: (RecordedWeek) -> Rational, _ written: (Rational) -> String) -> String? {
      guard weeks.contains(where: { value($0) != value(weeks[weeks.startIndex]) }) else { return nil }
      let figures = weeks.map { week in
        written(value(week)) + (week.asOf == change.new.asOf ? "" : " (\(text.date(week.asOf)))")
      }
      return name + text.colon + figures.joined(separator: " → ")
    }
    let money = MoneyWords.all[text.language]
    let kinds: [(MoneyKind, (RecordedWeek) -> Rational)] = [
      (.capacity, \.teamTime), (.cash, \.toPay), (.value, \.margin),
    ]
    return [row(SheetWords.all[text.language].longestDelay, \.delay) { text.weeks($0) }].compactMap { $0 }
      + kinds.compactMap { kind, value in row(money.name(kind), value) { text.amount($0) } }
  }

  private static let weeksShown = 4

  // MARK: - On another page

  /// What a committee asks first: the totals, and the changes that weigh most.
  func sheet() -> [Page.Block] {
    let totals = movedTotals
    // Where the last pages show the way, what moved since the one before is in it.
    var rows = weekByWeek
    if rows.isEmpty, !totals.isEmpty { rows = [totals.joined(separator: ", ").capitalisedFirst] }
    for entry in change.entries.prefix(Self.onSheet) {
      let figures = text.figures(of: entry)
      rows.append(
        "\(words.kinds[entry.kind] ?? "")\(text.colon)\(text.name(entry.topic))"
          + (figures.isEmpty ? "" : ", \(figures)"))
    }
    if change.entries.count > Self.onSheet { rows.append(words.rest(change.entries.count - Self.onSheet)) }
    return [.heading(text.since), .list(rows.isEmpty ? [words.nothing.capitalisedFirst] : rows)]
  }

  /// « coût +72 k€ » for each total that moved.
  private var movedTotals: [String] {
    Measure.allCases.compactMap { measure in
      guard !change.difference[measure].isZero, case let name = text.name(measure) else { return nil }
      return "\(name.lowercasedFirst) \(text.signed(change.difference[measure]))"
    }
  }

  func evidence() -> [Page.Block] {
    guard !change.entries.isEmpty || !change.slips.isEmpty || !change.parameters.isEmpty else { return [] }
    let heading = Page.Block.heading(text.since + ", " + words.lineByLine)
    return (change.entries.isEmpty ? [] : [heading] + account()) + delays() + assumptions()
  }

  // MARK: - Blocks

  private func delays() -> [Page.Block] {
    change.slips.isEmpty ? [] : [.heading(words.delays), .list(change.slips.map(text.text(of:)))]
  }

  private func assumptions() -> [Page.Block] {
    guard !change.parameters.isEmpty else { return [] }
    return [.heading(words.assumptions), .list(change.parameters.map(text.text(of:)))]
  }

  /// Every change with its reason; the columns of money add up to the change of the totals.
  private func account() -> [Page.Block] {
    let measures = Measure.allCases.filter { measure in
      change.entries.contains { !$0.amounts[measure].isZero } || !change.rest[measure].isZero
    }
    var table = Page.Table(
      head: [words.subject, words.change, words.delay] + measures.map { text.name($0) } + [words.why],
      rows: [], figures: Set(2..<(3 + measures.count)))
    let columns = measures.map(shownAmounts)
    let shown = min(change.entries.count, PageBuilder.longestList)
    for (index, entry) in change.entries.prefix(shown).enumerated() {
      let slip = entry.slip.flatMap { $0.isZero ? nil : text.signed(weeks: $0) } ?? ""
      table.rows.append(
        [text.name(entry.topic), words.kinds[entry.kind] ?? "", slip] + columns.map { cell($0[index]) }
          + [text.why(entry)])
    }
    if change.entries.count > shown {
      let left = columns.map { cell(PageBuilder.sum(Array($0[shown..<change.entries.count]))) }
      table.rows.append([words.rest(change.entries.count - shown), "", ""] + left + [""])
    }
    let counted = table.rows.count
    if !change.rest.isZero {
      table.rows.append([words.overlaps, "", ""] + columns.map { cell($0.last ?? .zero) } + [""])
    }
    table.rows.append(
      [words.total, "", ""] + columns.map { cell(PageBuilder.sum($0)) } + [
        text.movedTotals.joined(separator: SheetWords.all[text.language].and)
      ])
    table.totals = table.rows.count - counted
    return [.table(table)] + unchanged + byReason(measures)
  }

  private var unchanged: [Page.Block] {
    change.unchanged > 0 ? [.paragraph(words.unchanged(change.unchanged))] : []
  }

  /// What each reason comes to: again the change of the totals.
  private func byReason(_ measures: [Measure]) -> [Page.Block] {
    guard change.reasons.count > 1 else { return [] }
    let columns = measures.map { measure in
      let exact = change.reasons.map { $0.amounts[measure] } + [change.rest[measure]]
      return (try? apportioned(exact)) ?? exact
    }
    var table = Page.Table(
      head: [words.why] + measures.map { text.name($0) } + [""], rows: [],
      figures: Set(1...max(1, measures.count)), totals: 1)
    for (index, entry) in change.reasons.enumerated() {
      table.rows.append([words.reasons[entry.reason] ?? ""] + columns.map { cell($0[index]) } + [""])
    }
    if !change.rest.isZero { table.rows.append([words.overlaps] + columns.map { cell($0.last ?? .zero) } + [""]) }
    table.rows.append([words.total] + columns.map { cell(PageBuilder.sum($0)) } + [""])
    return [.heading(words.byReason), .table(table)]
  }

  /// Whole units that add up to the rounded change of the total; the last is what no entry explains.
  private func shownAmounts(_ measure: Measure) -> [Rational] {
    let exact = change.entries.map { $0.amounts[measure] } + [change.rest[measure]]
    return (try? apportioned(exact)) ?? exact
  }

  private func cell(_ amount: Rational) -> String {
    amount.isZero ? "" : text.signed(amount, .table)
  }
}

extension BriefingChange {
  /// What moved, as a page of its own.
  ///
  /// - Parameters:
  ///   - language: nil for that of the newer page.
  ///   - program: whose words tell names of people, who are not named.
  public func report(in language: Language?, under program: Program) -> Report {
    Report(
      day: new.day, page: { page(language, program) }, table: { rows(in: language) }, document: { json(in: language) })
  }

  private func page(_ language: Language?, _ program: Program) -> Page {
    let language = language ?? new.language
    return ChangePage(self, language).page().saying(Anonymity(self, program: program, language: language).text)
  }
}
