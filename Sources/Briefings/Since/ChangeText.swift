import Language
import Languages
import Quantities

/// The words and figures of a change, in one language.
struct ChangeText {
  let change: BriefingChange
  let language: Language
  let words: ChangeWords
  private let money: MoneyFormat
  private let durations: DurationFormat
  private let titles: [String: String]

  init(_ change: BriefingChange, _ language: Language) {
    self.change = change
    self.language = language
    words = ChangeWords.all[language]
    money = MoneyFormat(language, currency: change.new.currency)
    durations = DurationFormat(language, daysPerWeek: change.new.daysPerWeek)
    var titles: [String: String] = [:]
    for title in change.new.titles + change.old.titles where titles[title.name] == nil {
      titles[title.name] = title.title
    }
    // A topic is compared in lower case, and shown as it was written.
    for impact in change.new.impacts + change.old.impacts where impact.deliverable == nil {
      guard let subject = impact.subject, let topic = impact.topic, titles[topic] == nil else { continue }
      titles[topic] = subject
    }
    self.titles = titles
  }

  // MARK: - Names

  func name(_ topic: String?) -> String {
    guard let topic else { return words.unnamed }
    return (titles[topic] ?? topic).capitalisedFirst
  }

  /// « Depuis le 9 février 2026 ».
  var since: String { words.since(date(change.old.asOf)) }

  func date(_ text: String) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else { return text }
    var output = TextBuffer()
    DateFormat(language).append(day, to: &output)
    return output.string
  }

  // MARK: - Figures

  func weeks(_ weeks: Rational) -> String {
    var output = TextBuffer()
    durations.append(weeks: weeks, to: &output)
    return output.string
  }

  /// « +2 semaines ».
  func signed(weeks change: Rational) -> String {
    sign(of: change) + weeks(change.magnitude)
  }

  func amount(_ amount: Rational, _ precision: Precision = .sentence) -> String {
    var output = TextBuffer()
    money.append(amount, precision: precision, to: &output)
    return output.string
  }

  /// « Temps d'équipe », « À payer par mois », « Marge en jeu ».
  func name(_ measure: Measure) -> String {
    let money = MoneyWords.all[language]
    let name = money.name(measure.kind) + (measure.isMonthly ? SheetWords.perMonth[language] : "")
    return measure.isAtStake ? money.atStake(name) : name
  }

  /// « +72 k€ ».
  func signed(_ amount: Rational, _ precision: Precision = .sentence) -> String {
    sign(of: amount) + self.amount(amount.magnitude, precision)
  }

  private func sign(of change: Rational) -> String {
    change.isZero ? "" : change.isNegative ? "\u{2212}" : "+"
  }

  /// « Coût : 120 k€ → 192 k€ (+72 k€) » for each total that moved.
  var movedTotals: [String] {
    Measure.allCases.compactMap { measure in
      let moved = change.difference[measure]
      guard !moved.isZero, case let name = name(measure) else { return nil }
      return "\(name)\(colon)\(amount(change.before[measure])) → \(amount(change.after[measure])) (\(signed(moved)))"
    }
  }

  /// « Paiement : 4 semaines → 6 semaines (+2 semaines) ».
  func text(of slip: BriefingChange.MovedSlip) -> String {
    let moved = (try? slip.after - slip.before) ?? .zero
    return "\(name(slip.name))\(colon)\(weeks(slip.before)) → \(weeks(slip.after)) (\(signed(weeks: moved)))"
  }

  /// « team.people : 5 personnes → 7 personnes (3 lignes) ».
  func text(of parameter: BriefingChange.MovedParameter) -> String {
    "\(parameter.name)\(colon)\(parameter.before ?? words.none) → \(parameter.after ?? words.none) "
      + "(\(words.lines(parameter.lines)))"
  }

  var colon: String { PageWords.all[language].colon }

  /// What an entry comes to, in a few words: « +2 semaines, +40 k€ ».
  func figures(of entry: BriefingChange.Entry) -> String {
    figures(entry.slip, entry.amounts)
  }

  private func figures(_ slip: Rational?, _ amounts: Amounts) -> String {
    var parts: [String] = []
    if let slip, !slip.isZero { parts.append(signed(weeks: slip)) }
    for measure in Measure.allCases where !amounts[measure].isZero {
      let label = " (\(name(measure).lowercasedFirst))"
      parts.append(signed(amounts[measure]) + label)
    }
    return parts.joined(separator: ", ")
  }

  // MARK: - Why

  /// « 3 sprints de retard » → « 4 sprints de retard » (semaine-08.md:12).
  func why(_ entry: BriefingChange.Entry) -> String {
    let place = entry.isDelayCost ? words.delayCost : quotes(of: entry)
    guard entry.shares.count > 1 else {
      let reasons = entry.causes.compactMap { reason($0, of: entry) }
      return (reasons + [place]).filter { !$0.isEmpty }.joined(separator: " — ")
    }
    let parts = entry.shares.map { share in
      let reasons = share.causes.map { reason($0, of: entry) ?? place }
      return reasons.joined(separator: " — ") + colon + figures(share.slip, share.amounts)
    }
    return parts.joined(separator: SheetWords.all[language].and)
  }

  private func reason(_ cause: BriefingChange.Cause, of entry: BriefingChange.Entry) -> String? {
    let because = words.because
    switch cause {
    case .statement:
      // Two quotations side by side say it better.
      if entry.before != nil, entry.after != nil { return nil }
      return entry.after == nil ? because.noLonger : because.statement
    case .certainty(let isRiskNow): return isRiskNow ? because.nowRisk : because.nowCertain
    case .assumption(let name, let before, let after):
      return "\(name)\(colon)\(before ?? words.none) → \(after ?? words.none)"
    case .rule(let before?, let after?) where before != after: return because.readByAnother(before, after)
    case .rule(_?, let after?): return because.ruleChanged(after)
    case .rule: return entry.isDelayCost ? because.formula : because.readAnew
    case .day: return because.day
    case .overlap: return because.overlap
    case .slip: return because.slip
    }
  }

  private func quotes(of entry: BriefingChange.Entry) -> String {
    switch (entry.before, entry.after) {
    case (let before?, let after?) where before.statement.asCompared != after.statement.asCompared:
      return "\(quoted(before.statement)) → \(quoted(after.statement)) (\(after.place))"
    case (let before, let after):
      guard let impact = after ?? before else { return "" }
      return "\(quoted(impact.statement)) (\(impact.place))"
    }
  }

  private func quoted(_ text: String) -> String {
    switch language {
    case .french: "«\u{A0}\(text)\u{A0}»"
    case .english, .dutch: "“\(text)”"
    }
  }
}
