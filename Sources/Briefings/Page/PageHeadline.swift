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
    let cost = total.oneOff.cost.value
    let delay = total.slips.first { $0.slip.value > .zero }.map { slip in
      "\(name(of: slip.subject))\(words.colon)\(late(weeks(slip.slip.central)))"
    }
    if let delay {
      guard cost > .zero else { return sentence(delay) }
      return sentence(delay + sheetWords.and + sheetWords.moreInAll(amount(total.oneOff.cost.central)))
    }
    if cost > .zero { return sentence(sheetWords.more(amount(total.oneOff.cost.central))) }
    if cost.isNegative { return sentence(sheetWords.freed(amount(-total.oneOff.cost.central))) }
    let monthly = total.recurring.cost.central
    if monthly.value > .zero { return sentence(sheetWords.moreAMonth(amount(monthly))) }
    if monthly.value.isNegative { return sentence(sheetWords.lessAMonth(amount(-monthly))) }
    let value = total.oneOff.value.central
    if !value.value.isZero { return sentence(sheetWords.lost(amount(value))) }
    if riskCount > 0 { return sentence(sheetWords.onlyRisks(amount(total.atStake.cost.central))) }
    return words.nothing
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
        Page.KeyFigure(label: sheetWords.longestDelay, value: weeks(worst.slip), note: name(of: worst.subject)))
    }
    let cost = total.oneOff.cost
    if !cost.value.isZero {
      figures.append(
        Page.KeyFigure(
          label: cost.value.isNegative ? sheetWords.capacityFreed : sheetWords.cost,
          value: amount(cost.value.isNegative ? -cost : cost)))
    }
    let monthly = total.recurring.cost
    if !monthly.value.isZero { figures.append(perMonthFigure(monthly)) }
    let value = total.oneOff.value
    if !value.value.isZero { figures.append(Page.KeyFigure(label: sheetWords.valueLost, value: amount(value))) }
    let atStake = total.atStake.cost
    if !atStake.value.isZero {
      let expected = total.expected.cost
      let note = expected.value.isZero ? "" : sheetWords.onAverage(amount(expected.central))
      figures.append(Page.KeyFigure(label: sheetWords.atStake, value: amount(atStake), note: note))
    }
    return figures
  }

  private func perMonthFigure(_ monthly: Estimate) -> Page.KeyFigure {
    let year = (try? monthly.value * Rational(12)).map { "\(amount(Estimate($0))) \(words.perYear)" } ?? ""
    return Page.KeyFigure(label: sheetWords.monthly, value: amount(monthly), note: year)
  }

  /// What the money and the weeks come from, by kind of fact: three at most, the heaviest first.
  func causes() -> [Page.Block] {
    let counted = countedMoney()
    let taken = Set(total.overlaps.map(\.item))
    var weights: [String: (cost: Rational, slip: Rational)] = [:]
    var families: [String] = []
    for index in ranked where !total.items[index].impact.isGain {
      let item = total.items[index]
      let money = Self.sum(counted[index])
      if taken.contains(index), money.isZero { continue }
      guard SheetWords.causes[item.family] != nil else { continue }
      if weights[item.family] == nil { families.append(item.family) }
      let old = weights[item.family] ?? (.zero, .zero)
      weights[item.family] = ((try? old.cost + money) ?? old.cost, max(old.slip, item.impact.slip?.value ?? .zero))
    }
    let heaviest = families.indices.sorted { left, right in
      let (one, other) = (weights[families[left]], weights[families[right]])
      guard let one, let other, one.cost != other.cost else { return left < right }
      return other.cost < one.cost
    }
    let rows = heaviest.prefix(3).compactMap { index -> String? in
      guard let cause = SheetWords.causes[families[index]]?[briefing.language], let weight = weights[families[index]]
      else { return nil }
      var figures: [String] = []
      if weight.slip > .zero { figures.append(sheetWords.upTo(weeks(Estimate(weight.slip)))) }
      if weight.cost > .zero { figures.append(amount(Estimate(weight.cost))) }
      return figures.isEmpty ? cause : cause + words.colon + figures.joined(separator: ", ")
    }
    return rows.isEmpty ? [] : [.heading(sheetWords.why), .list(rows)]
  }

  /// Name, time and money of each option; what it is stands in the evidence.
  func shortOptions() -> [Page.Block] {
    options().compactMap { block in
      switch block {
      case .table(let table) where table.head.count > 5:
        let kept = [0, 1, 2, 5]
        return .table(
          Page.Table(
            head: kept.map { table.head[$0] }, rows: table.rows.map { row in kept.map { row[$0] } }, figures: [1, 2, 3]
          ))
      case .paragraph: return block
      default: return nil
      }
    }.withHeading(options().first)
  }
}

extension [Page.Block] {
  fileprivate func withHeading(_ heading: Page.Block?) -> [Page.Block] {
    guard let heading, !isEmpty else { return [] }
    return [heading] + self
  }
}
