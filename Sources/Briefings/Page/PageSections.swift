import Diagnostics
import Documents
import Language
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

extension PageBuilder {
  /// The sentence; where it comes from stands in the evidence.
  func finding(_ item: Item) -> String {
    let line = briefing.lines[item.statement]
    let mark = isReviewed && line.review == nil ? " (\(Self.unreviewed[briefing.language]))" : ""
    let carried = line.carried(in: briefing.language).map { " (\($0))" } ?? ""
    return sentences.sentence(for: line.result.impacts[item.place], in: line.text) + carried + mark
  }

  /// Three at most, for the families that weigh most.
  func decisions() -> [Page.Block] {
    var families: [Family] = []
    let taken = Set(total.overlaps.lazy.map(\.item))
    for index in ranked where !total.items[index].impact.isGain && !taken.contains(index) {
      let family = total.items[index].family
      if family.decision != nil, !families.contains(family) { families.append(family) }
      if families.count == 3 { break }
    }
    guard !families.isEmpty else { return [] }
    let rows = families.compactMap { family in
      decision(family).map { Page.Item(text: $0.text, evidence: line(ofItem: $0.item).map { [$0] } ?? []) }
    }
    return [.heading("\(words.decisions) \(words.before) \(date(lastDay))"), .list(rows)]
  }

  /// Of the first family that a committee can decide about, with what it may do.
  func firstDecision() -> String {
    let taken = Set(total.overlaps.lazy.map(\.item))
    let first = ranked.first { index in
      let item = total.items[index]
      return !item.impact.isGain && !taken.contains(index) && item.family.decision != nil
    }
    return first.flatMap { total.items[$0].family.decision?[briefing.language] } ?? ""
  }

  /// « Hébergement (3 000 € par mois) : fixer un plafond… », of the heaviest item of a family.
  private func decision(_ family: Family) -> (text: String, item: Int)? {
    guard let choice = family.decision?[briefing.language],
      let index = ranked.first(where: { total.items[$0].family == family })
    else { return nil }
    let worst = total.items[index]
    let figures = ((worst.impact.slip.map { [weeks($0.central)] } ?? []) + centralPhrases(worst.impact))
      .joined(separator: ", ")
    // Nobody decides about a subject without a name: what happens stands for it.
    let cause = worst.subject == .unnamed ? family.cause?[briefing.language] : nil
    return ("\(cause ?? name(of: worst.named)) (\(figures))\(words.colon)\(choice)", index)
  }

  /// The last working day of the week that comes: options run out while nobody decides.
  var lastDay: CalendarDate {
    var day = program.asOf.adding(days: 7)
    while day.weekday > 5 { day = day.adding(days: -1) }
    return day
  }

  var perMonth: String { SheetWords.perMonth[briefing.language] }

  var riskCount: Int { total.items.count(where: \.isRisk) }

  func risks(atMost limit: Int) -> [Page.Block] {
    let risks = total.items.indices.filter { total.items[$0].isRisk }
    guard !risks.isEmpty else { return [] }
    var rows = risks.prefix(limit).map { index in
      Page.Item(text: finding(total.items[index]), evidence: line(ofItem: index).map { [$0] } ?? [])
    }
    if risks.count > limit { rows.append(Page.Item(text: more(risks.count - limit))) }
    return [.heading(words.risks), .list(rows)]
  }

  /// The model's figures that matter, and what the rules assume.
  func assumptions() -> [Page.Block] {
    let figures = FigureText(program: program, language: briefing.language)
    var rows: [String] = []
    for name in ["team.people", "team.day_rate", "team.velocity", "sprint", "downtime_rate"] {
      guard let parameter = program.parameter(named: name),
        let declaration = program.declaration(of: parameter, in: Scope(team: 0)),
        case .known(let value) = program.value(of: parameter, in: Scope(team: 0))
      else { continue }
      func written(_ value: Rational) -> String {
        declaration.unit.map { figures.text(value, in: $0) }
          ?? figures.text(Quantity(value, program.parameters[parameter].dimension))
      }
      let bounds = declaration.bounds.map { " (\(written($0.low)) – \(written($0.high)))" } ?? ""
      let text = written(value) + bounds
      let mark = declaration.layer == .standard ? " * \(words.isDefault)" : ""
      let label = program.label(of: parameter)[briefing.language].capitalisedFirst
      rows.append("\(label)\(words.colon)\(text) (\(program.sources.place(of: declaration.span)))\(mark)")
    }
    var seen: Set<Int> = []
    for item in total.items where seen.insert(item.impact.rule).inserted {
      for text in program.rules[item.impact.rule].assumptions[briefing.language] where !rows.contains(text) {
        rows.append(text)
      }
    }
    rows += delayCostFormulas()
    if let draws { rows.append(draws) }
    return total.items.isEmpty ? [] : [.heading(words.assumptions), .list(rows)]
  }

  func toCheck() -> [Page.Block] {
    let reasons = ReasonText(program: program)
    guard doubts.count > 0 else { return [] }
    var rows = doubts.heaviest.map { line in
      "\(line.text.shortened) (\(line.place)) — "
        + line.result.reasons.map { reasons.text($0, in: briefing.language) }.joined(separator: " ; ")
    }
    if doubts.count > rows.count { rows.append(more(doubts.count - rows.count)) }
    return [.heading(words.toCheck), .list(rows)]
  }

  /// Every figure with the line that it was read in.
  func evidence() -> [Page.Block] {
    guard !total.items.isEmpty else { return [] }
    var rows = total.items.prefix(Self.longestEvidence).enumerated().map { index, item -> Page.Item in
      let line = briefing.lines[item.statement]
      let impact = item.impact
      let figures = ((impact.slip.map { [weeks($0)] } ?? []) + phrases(impact, .table)).joined(separator: ", ")
      return Page.Item(
        text: "\(figures) ← \(said(line)) (\(cited(line)), \(program.rules[impact.rule].name))", number: index + 1)
    }
    if total.items.count > rows.count { rows.append(Page.Item(text: more(total.items.count - rows.count))) }
    return [.heading(words.evidence), .list(rows)]
  }

  /// What was not read as statements, and why.
  func passedOver() -> [Page.Block] {
    guard !briefing.passedOver.isEmpty else { return [] }
    var rows = briefing.passedOver.prefix(Self.longestList).map { run in
      "\(run.place) — \(run.reason.text[briefing.language])"
    }
    if briefing.passedOver.count > Self.longestList {
      rows.append(more(briefing.passedOver.count - Self.longestList))
    }
    return [.heading(words.passedOver), .list(rows)]
  }
}
