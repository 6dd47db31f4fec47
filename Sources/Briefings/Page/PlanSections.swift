import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

// What moves, by how much, and what would move it otherwise.
extension PageBuilder {
  // MARK: - Dates

  /// Deliverables with a date, and those that move.
  func dates() -> [Page.Block] {
    guard let outlook = total.outlook else { return [] }
    let shown = outlook.entries.filter { $0.planned != nil || !$0.absorbed.isZero }
    guard !shown.isEmpty else { return [] }
    var table = Page.Table(head: words.rollUp.datesHead, rows: [], figures: [3])
    for entry in shown.prefix(Self.longestList) {
      table.rows.append([
        name(of: .deliverable(entry.deliverable)), entry.planned.map(date) ?? "", entry.expected.map(date) ?? "",
        weeks(entry.weeks), PlanSentence(program: program, language: briefing.language, page: self).text(entry),
      ])
    }
    if shown.count > Self.longestList {
      table.rows.append([more(shown.count - Self.longestList), "", "", "", ""])
    }
    var blocks: [Page.Block] = [.heading(words.rollUp.dates), .table(table)]
    if outlook.criticalPath.count > 1 {
      let names = outlook.criticalPath.map { name(of: .deliverable($0)) }.joined(separator: " → ")
      blocks.append(.paragraph("\(words.rollUp.criticalPath)\(words.colon)\(names)"))
    }
    return blocks
  }

  // MARK: - Questions

  /// How the headline would move if a delay lay otherwise: what to ask before it is signed.
  func questions() -> [Page.Block] {
    let sentence = BoundSentence(page: self)
    var rows = total.bounds.prefix(Self.longestList).map(sentence.text)
    rows += total.unexplained.prefix(Self.longestList).map(sentence.text)
    return rows.isEmpty ? [] : [.heading(words.rollUp.questions), .list(rows)]
  }
}

/// Why a deliverable has the date it has.
private struct PlanSentence {
  let program: Program
  let language: Language
  let page: PageBuilder

  func text(_ entry: PlanOutlook.Entry) -> String {
    var parts = [cause(entry), slack(entry), blocks(entry)].compactMap { $0 }
    if entry.isCritical {
      parts.append(
        Localized(fr: "sur le chemin critique", en: "on the critical path", nl: "op het kritieke pad")[language])
    }
    return parts.joined(separator: " ; ").capitalisedFirst
  }

  private func weeks(_ value: Rational) -> String { page.weeks(Estimate(value)) }

  private func phrase(_ deliverable: Int) -> String { program.deliverables[deliverable].phrase[language] }

  private func cause(_ entry: PlanOutlook.Entry) -> String? {
    let absorbed = weeks(entry.absorbed)
    if !entry.absorbed.isZero {
      let arriving = weeks(entry.arriving)
      // « 2 semaines absorbées », « 1 semaine absorbée ».
      let plural = entry.absorbed < Rational(2) ? "" : "s"
      return Localized(
        fr: "\(arriving) de retard en amont, dont \(absorbed) absorbée\(plural) par la marge",
        en: "\(arriving) late upstream, of which the slack takes up \(absorbed)",
        nl: "\(arriving) vertraging stroomopwaarts, waarvan de speling \(absorbed) opvangt")[language]
    }
    if let driver = entry.driver {
      let pushed = Localized(
        fr: "attend \(phrase(driver))", en: "waits for \(phrase(driver))", nl: "wacht op \(phrase(driver))")[language]
      guard Rational.zero < entry.own else { return pushed }
      let own = weeks(entry.own)
      return Localized(
        fr: "\(pushed), puis \(own) de plus", en: "\(pushed), then \(own) more", nl: "\(pushed), daarna \(own) extra")[
          language]
    }
    return nil
  }

  private func slack(_ entry: PlanOutlook.Entry) -> String? {
    guard let free = entry.freeSlack, let whole = entry.totalSlack, !whole.isZero else { return nil }
    return Localized(
      fr: "marge libre \(weeks(free)), marge totale \(weeks(whole))",
      en: "free slack \(weeks(free)), total slack \(weeks(whole))",
      nl: "vrije speling \(weeks(free)), totale speling \(weeks(whole))")[language]
  }

  private func blocks(_ entry: PlanOutlook.Entry) -> String? {
    guard !entry.blocked.isEmpty else { return nil }
    let names =
      entry.blocked.prefix(5).map(phrase).joined(separator: ", ") + (entry.blocked.count > 5 ? "…" : "")
    let label = Localized(fr: "bloque", en: "blocks", nl: "blokkeert")[language]
    guard let cost = entry.blockedPerWeek else { return "\(label) \(names)" }
    let perWeek = Localized(fr: "par semaine", en: "a week", nl: "per week")[language]
    return "\(label) \(names) (\(page.amount(Estimate(cost))) \(perWeek))"
  }
}

/// A bound of the headline as a question.
private struct BoundSentence {
  let page: PageBuilder
  private var language: Language { page.briefing.language }

  func text(_ bound: Bound) -> String {
    let subject = bound.subject.map { page.name(of: $0) + page.words.colon } ?? ""
    let weeks = bound.weeks.map { page.weeks(Estimate($0)) } ?? ""
    let cost = cost(bound)
    switch bound.question {
    case .follows(let item):
      return subject
        + Localized(
          fr: "si \(line(item)) vient après le reste et non en parallèle, \(weeks) et \(cost)",
          en: "if \(line(item)) comes after the rest and not beside it, \(weeks) and \(cost)",
          nl: "als \(line(item)) na de rest komt en niet ernaast, \(weeks) en \(cost)")[language]
    case .comesOnTop(let item):
      return subject
        + Localized(
          fr: "si le retard annoncé est celui à ce jour et que \(line(item)) s'y ajoute, \(weeks) et \(cost)",
          en: "if the stated delay is the one so far and \(line(item)) comes on top, \(weeks) and \(cost)",
          nl: "als de gemelde vertraging die tot vandaag is en \(line(item)) erbij komt, \(weeks) en \(cost)")[language]
    case .everythingFollows:
      return subject
        + Localized(
          fr: "si tout s'enchaîne, \(weeks) et \(cost)",
          en: "if everything comes one after the other, \(weeks) and \(cost)",
          nl: "als alles na elkaar komt, \(weeks) en \(cost)")[language]
    case .otherWeeks:
      return Localized(
        fr: "Si les retards d'une même équipe ne tombent pas les mêmes semaines : \(cost) en tout",
        en: "If the delays of one team do not fall in the same weeks: \(cost) in all",
        nl: "Als de vertragingen van één team niet in dezelfde weken vallen: \(cost) in totaal")[language]
    }
  }

  func text(_ rest: Unexplained) -> String {
    let (weeks, whole) = (page.weeks(Estimate(rest.weeks)), page.weeks(Estimate(rest.delay)))
    return page.name(of: page.total.items[rest.item].subject) + page.words.colon
      + Localized(
        fr: "\(weeks) sur \(whole) de retard sans cause nommée", en: "\(weeks) of \(whole) late without a named cause",
        nl: "\(weeks) van de \(whole) vertraging zonder genoemde oorzaak")[language]
  }

  private func cost(_ bound: Bound) -> String {
    let cost = page.amount(Estimate(bound.capacity))
    let team = Localized(fr: "\(cost) d'équipe", en: "\(cost) of team time", nl: "\(cost) teamtijd")[language]
    guard bound.capacity < bound.capacityIfIdle else { return team }
    let idle = page.amount(Estimate(bound.capacityIfIdle))
    return team
      + Localized(
        fr: " (\(idle) si elle attend sans autre travail)", en: " (\(idle) if the team waits without other work)",
        nl: " (\(idle) als het team wacht zonder ander werk)")[language]
  }

  /// The line, and where it stands.
  private func line(_ item: Int) -> String {
    let line = page.briefing.lines[page.total.items[item].statement]
    return "\(page.quoted(line.text)) (\(line.place))"
  }
}
