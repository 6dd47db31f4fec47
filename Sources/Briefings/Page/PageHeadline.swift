import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

// What a committee remembers: one sentence and a few numbers.
extension PageBuilder {
  /// « Paiement : 6 semaines de retard ; en tout, 120 k€ de plus. »
  func headline() -> String {
    if total.isTooLarge { return words.rollUp.tooLarge }
    let delay = total.slips.first { $0.slip.value > .zero }.map { slip in
      let late = late(weeks(slip.slip.central))
      guard isFitForHeadline(slip.subject) else { return late }
      guard let due = due(of: slip.subject), let now = expected(slip.subject), due < now else {
        return "\(name(of: slip.subject))\(words.colon)\(late)"
      }
      let moved = sheetWords.insteadOf(date(now), dayAndMonth(due, besides: now))
      return "\(name(of: slip.subject))\(words.colon)\(late) (\(moved))"
    }
    let oneOff = listed(phrases(total.oneOff.central, RollUp.Money()))
    if let delay { return sentence(oneOff.isEmpty ? delay : delay + sheetWords.and + oneOff) }
    if !oneOff.isEmpty { return sentence(becauseOfHeaviest(oneOff)) }
    let monthly = listed(phrases(RollUp.Money(), total.recurring.central))
    if !monthly.isEmpty { return sentence(becauseOfHeaviest(monthly)) }
    if !total.freed.oneOff.isZero { return sentence(moneyWords.freed(amount(Estimate(total.freed.oneOff)))) }
    if !total.freed.monthly.isZero {
      return sentence(moneyWords.freed(amount(Estimate(total.freed.monthly)) + perMonth))
    }
    if riskCount > 0 {
      let stakes = MoneyKind.allCases.filter { !total.atStake[$0].value.isZero }
        .map { moneyWords.of(amount(total.atStake[$0].central), $0) }
      return sentence(sheetWords.onlyRisks(stakes.isEmpty ? amount(Estimate(.zero)) : listed(stakes)))
    }
    if briefing.passedOver.contains(where: \.isUnread) { return words.nothingInWhatIsRead }
    return doubts.count == 0 ? words.nothing : sheetWords.onlyDoubts(doubts.count)
  }

  /// A name that nobody gave, and whoever is away, stay out of the one sentence that everybody reads.
  private func isFitForHeadline(_ subject: Item.Subject) -> Bool {
    switch subject {
    case .unnamed: false
    case .deliverable: true
    case .named: !total.items.contains { $0.subject == subject && program.rules[$0.impact.rule].isAboutPeople }
    }
  }

  /// « Des services se sont arrêtés : 3 330 € de marge »: money alone tells nobody what happened.
  private func becauseOfHeaviest(_ money: String) -> String {
    let heaviest = causesOfTotal.first.flatMap { $0.family.cause?[briefing.language] }
    return heaviest.map { $0 + words.colon + money } ?? money
  }

  private func sentence(_ text: String) -> String {
    text.capitalisedFirst + "."
  }

  private func late(_ weeks: String) -> String {
    switch briefing.language {
    case .french: "\(weeks) de retard"
    case .english: "\(weeks) late"
    case .dutch: "\(weeks) vertraging"
    }
  }

  var sheetWords: SheetWords { SheetWords.all[briefing.language] }

  /// Seven at most.
  func keyFigures() -> [Page.KeyFigure] {
    var figures: [Page.KeyFigure] = []
    if let worst = total.slips.first, worst.slip.value > .zero {
      figures.append(
        Page.KeyFigure(
          label: sheetWords.longestDelay, value: weeks(worst.slip),
          note: worst.subject == .unnamed ? "" : name(of: worst.subject)))
    }
    figures += MoneyKind.allCases.compactMap(keyFigure)
    if let freed = freedFigure() { figures.append(freed) }
    for kind in MoneyKind.allCases where !total.atStake[kind].value.isZero {
      let expected = total.expected[kind]
      figures.append(
        Page.KeyFigure(
          label: moneyWords.atStake(moneyWords.name(kind)), value: amount(total.atStake[kind]),
          note: expected.value.isZero ? "" : sheetWords.onAverage(amount(expected.central))))
    }
    return figures
  }

  private func freedFigure() -> Page.KeyFigure? {
    let (once, monthly) = (total.freed.oneOff, total.freed.monthly)
    guard !(once.isZero && monthly.isZero) else { return nil }
    let parts = [
      once.isZero ? nil : amount(Estimate(once)), monthly.isZero ? nil : amount(Estimate(monthly)) + perMonth,
    ]
    return Page.KeyFigure(
      label: moneyWords.freedRow, value: parts.compactMap { $0 }.joined(separator: sheetWords.and))
  }

  /// One kind of money over the twelve months that come, with what recurs in it and its share of the budget.
  private func keyFigure(_ kind: MoneyKind) -> Page.KeyFigure? {
    let (oneOff, monthly) = (total.oneOff[kind], total.recurring[kind])
    guard !(oneOff.value.isZero && monthly.value.isZero) else { return nil }
    let isFreed = kind == .capacity && oneOff.value.isNegative && monthly.value.isZero
    var notes: [String] = []
    if !monthly.value.isZero {
      if !oneOff.value.isZero { notes.append(sheetWords.once(amount(oneOff.central))) }
      notes.append(amount(monthly.central) + perMonth)
    }
    let year = monthly.value.isZero ? oneOff : total.twelveMonths[kind]
    if let share = shareOfBudget(year.value, kind) { notes.append(share) }
    let name = isFreed ? sheetWords.capacityFreed : moneyWords.name(kind)
    return Page.KeyFigure(
      label: monthly.value.isZero ? name : "\(name) \(words.perYear)", value: amount(isFreed ? -year : year),
      note: notes.joined(separator: sheetWords.and))
  }

  /// « 27 % du budget de 600 k€ »; nil where the model gives none, and of margin, which is no expense.
  private func shareOfBudget(_ value: Rational, _ kind: MoneyKind) -> String? {
    guard kind != .value, Rational.zero < value, let parameter = program.parameter(named: "budget"),
      case .known(let budget) = program.value(of: parameter, in: Scope(team: 0)), Rational.zero < budget,
      let share = try? value * Rational(100) / budget
    else { return nil }
    var percent = TextBuffer()
    NumberFormat(briefing.language).append(share.rounded(decimals: 0), to: &percent)
    return sheetWords.shareOfBudget(percent.string, amount(Estimate(budget)))
  }

  /// What the money and the weeks come from, by kind of fact: three at most, the heaviest first.
  func causes() -> [Page.Block] {
    let rows = causesOfTotal.prefix(3).compactMap { share -> Page.Item? in
      guard let cause = share.family.cause?[briefing.language] else { return nil }
      var figures: [String] = []
      if share.slip > .zero { figures.append(sheetWords.upTo(weeks(Estimate(share.slip)))) }
      figures += phrases(share.oneOff.positive, share.monthly.positive)
      let text = [cause + whose(share.items), figures.joined(separator: ", ")].filter { !$0.isEmpty }
      return Page.Item(
        text: text.joined(separator: words.colon), evidence: share.items.prefix(Self.namesOfCause).compactMap(line))
    }
    return rows.isEmpty ? [] : [.heading(sheetWords.why), .list(rows)]
  }

  /// Those that have a name for a board.
  private var causesOfTotal: [Breakdown.Share] { breakdown.shares.filter { $0.family.cause != nil } }

  /// « (La migration, API du partenaire) »: what the rows of the table call them, each once.
  private func whose(_ items: [Int]) -> String {
    var names: [String] = []
    var seen: Set<Item.Subject> = [.unnamed]
    for index in items where seen.insert(total.items[index].named).inserted {
      let name = name(of: total.items[index].named)
      if !names.contains(name) { names.append(name) }
      if names.count > Self.namesOfCause { break }
    }
    guard !names.isEmpty else { return "" }
    let rest = names.count > Self.namesOfCause ? "…" : ""
    return " (\(names.prefix(Self.namesOfCause).joined(separator: ", "))\(rest))"
  }

  private static let namesOfCause = 3
}

extension RollUp.Money {
  fileprivate var positive: RollUp.Money {
    var result = self
    for kind in MoneyKind.allCases where self[kind].value.isNegative { result[kind] = Estimate(.zero) }
    return result
  }

  /// Without ranges.
  fileprivate var central: RollUp.Money {
    var result = RollUp.Money()
    for kind in MoneyKind.allCases { result[kind] = self[kind].central }
    return result
  }
}
