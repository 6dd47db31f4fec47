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
      let late = late(weeks(slip.slip.central))
      // A name that nobody gave stays out of the one sentence that everybody reads.
      if slip.subject == .unnamed { return late }
      guard let due = due(of: slip.subject), let now = expected(slip.subject), due < now else {
        return "\(name(of: slip.subject))\(words.colon)\(late)"
      }
      let moved = sheetWords.insteadOf(date(now), dayAndMonth(due, besides: now))
      return "\(name(of: slip.subject))\(words.colon)\(late) (\(moved))"
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
    let stakes = [
      (sheetWords.atStake, total.atStake.cost, total.expected.cost),
      (sheetWords.businessAtStake, total.atStake.value, total.expected.value),
    ]
    for (label, atStake, expected) in stakes where !atStake.value.isZero {
      let note = expected.value.isZero ? "" : sheetWords.onAverage(amount(expected.central))
      figures.append(Page.KeyFigure(label: label, value: amount(atStake), note: note))
    }
    return figures
  }

  private func perMonthFigure(_ monthly: Estimate) -> Page.KeyFigure {
    let year = recurringYear.map { "\(amount(Estimate($0))) \(words.perYear)" } ?? ""
    return Page.KeyFigure(label: sheetWords.monthly, value: amount(monthly), note: year)
  }

  /// What recurs comes to over the twelve months that come: what starts later or ends earlier recurs fewer times.
  var recurringYear: Rational? { try? total.twelveMonths.cost.value - total.oneOff.cost.value }

  /// What the money and the weeks come from, by kind of fact: three at most, the heaviest first.
  func causes() -> [Page.Block] {
    let counted = countedMoney()
    let taken = Set(total.overlaps.lazy.map(\.item))
    var weights: [String: Weight] = [:]
    var families: [String] = []
    for index in ranked where !total.items[index].impact.isGain {
      let item = total.items[index]
      let money = Self.sum(counted[index])
      if taken.contains(index), money.isZero { continue }
      guard SheetWords.causes[item.family] != nil else { continue }
      if weights[item.family] == nil { families.append(item.family) }
      weights[item.family, default: Weight()].add(money, item.impact)
    }
    let heaviest = families.indices.sorted { left, right in
      let (one, other) = (weights[families[left]], weights[families[right]])
      guard let one, let other, one.yearly != other.yearly else { return left < right }
      return other.yearly < one.yearly
    }
    let rows = heaviest.prefix(3).compactMap { index -> String? in
      guard let cause = SheetWords.causes[families[index]]?[briefing.language], let weight = weights[families[index]]
      else { return nil }
      var figures: [String] = []
      if weight.slip > .zero { figures.append(sheetWords.upTo(weeks(Estimate(weight.slip)))) }
      if weight.cost > .zero { figures.append(amount(Estimate(weight.cost))) }
      if weight.monthly > .zero { figures.append(amount(Estimate(weight.monthly)) + perMonth) }
      return figures.isEmpty ? cause : cause + words.colon + figures.joined(separator: ", ")
    }
    return rows.isEmpty ? [] : [.heading(sheetWords.why), .list(rows)]
  }
}

/// What the facts of a family come to.
private struct Weight {
  var cost = Rational.zero
  var monthly = Rational.zero
  var slip = Rational.zero

  /// What it costs within a year: what ranks causes of both kinds.
  var yearly: Rational { (try? cost + monthly * Rational(12)) ?? cost }

  mutating func add(_ money: Rational, _ impact: Impact) {
    cost = (try? cost + money) ?? cost
    monthly = (try? monthly + (impact.runRate?.value ?? .zero)) ?? monthly
    slip = max(slip, impact.slip?.value ?? .zero)
  }
}
