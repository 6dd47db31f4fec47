import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

// The totals with what they are made of, and what is not in them.
extension PageBuilder {
  // MARK: - The identity

  /// « 2 semaines de retard, 10 k€ par semaine ».
  func text(of cost: RollUp.DelayLine) -> String {
    guard cost.kind == .value else { return words.rollUp.latePenalty(weeks(cost.weeks)) }
    if let rate = program.delayCost(of: cost.deliverable), (try? rate * cost.weeks.value) == cost.amount.value {
      return words.rollUp.delayCost(weeks(cost.weeks), amount(Estimate(rate)))
    }
    return words.rollUp.delayLoss(weeks(cost.weeks))
  }

  /// `total = sum of lines − overlaps`, kind by kind; never across kinds.
  func totals() -> [Page.Block] {
    guard !total.items.isEmpty, !total.isTooLarge else { return [] }
    var table = Page.Table(head: words.rollUp.totalsHead, rows: [], figures: [1, 2, 3])
    for kind in MoneyKind.allCases {
      let name = moneyWords.name(kind)
      let gain = total.gains[kind]
      let split = words.rollUp.lossesAndGains(amount(total.losses[kind], .table), amount(gain, .table))
      append(
        name, total.sumOfLines[kind], total.oneOff[kind], freed(kind, false), gain.value.isZero ? "" : split, to: &table
      )
      append(
        "\(name), \(words.rollUp.monthly)", total.recurringLines[kind], total.recurring[kind], freed(kind, true), "",
        to: &table)
    }
    var blocks: [Page.Block] = table.rows.isEmpty ? [] : [.heading(words.rollUp.totals), .table(table)]
    let rows = yearTotals() + riskTotals()
    if !rows.isEmpty {
      if blocks.isEmpty { blocks.append(.heading(words.rollUp.totals)) }
      blocks.append(.list(rows))
    }
    return blocks
  }

  private func append(
    _ name: String, _ lines: Estimate, _ total: Estimate, _ freed: Rational, _ note: String, to table: inout Page.Table
  ) {
    guard !(lines.value.isZero && total.value.isZero && freed.isZero) else { return }
    // What is freed is in no total: neither is the line that frees it.
    let lines = Estimate((try? whole(lines.value) + whole(freed)) ?? lines.value)
    let taken = Estimate((try? lines.value - whole(total.value)) ?? .zero)
    let apart = freed.isZero ? "" : moneyWords.freed(amount(Estimate(freed), .table))
    table.rows.append([
      name, amount(lines, .table), amount(taken, .table), amount(total, .table),
      [note, apart].filter { !$0.isEmpty }.joined(separator: sheetWords.and),
    ])
  }

  /// What recurs counts from the day it starts to the day it ends; team time in the weeks that people work.
  private func yearTotals() -> [String] {
    MoneyKind.allCases.compactMap { kind in
      guard !total.recurring[kind].value.isZero else { return nil }
      let row = "\(moneyWords.overTwelveMonths)\(words.colon)\(phrase(total.twelveMonths[kind], kind))"
      return kind == .capacity ? "\(row) (\(weeksWorked))" : row
    }
  }

  private func riskTotals() -> [String] {
    let sums = [(total.atStake, total.expected, ""), (total.atStakeMonthly, total.expectedMonthly, perMonth)]
    return sums.flatMap { stake, expected, suffix in
      MoneyKind.allCases.compactMap { kind -> String? in
        guard !stake[kind].value.isZero else { return nil }
        let mean = expected[kind].value.isZero ? nil : amount(expected[kind]) + suffix
        return words.rollUp.risks(moneyWords.of(amount(stake[kind]) + suffix, kind), mean)
      }
    }
  }

  // MARK: - What is not in the total

  /// Every overlap with its reason, the rule of the roll-up, what it takes off and both lines.
  func notCounted() -> [Page.Block] {
    guard !total.overlaps.isEmpty else { return [] }
    var rows = total.overlaps.prefix(Self.longestList).map(row)
    if total.overlaps.count > Self.longestList {
      rows.append(more(total.overlaps.count - Self.longestList))
    }
    return [.heading(words.notCounted), .list(rows)]
  }

  private func row(_ overlap: Overlap) -> String {
    let line = briefing.lines[total.items[overlap.item].statement]
    var text = "\(line.text.shortened) (\(line.place)) — \(reason(for: overlap)) [\(overlap.reason.rule)]"
    let parts = [(overlap.oneOff, ""), (overlap.recurring, perMonth)].flatMap { money, suffix in
      MoneyKind.allCases.compactMap { part(money[$0], $0, suffix) }
    }
    if !parts.isEmpty { text += ", " + parts.joined(separator: ", ") }
    if let by = overlap.by {
      let other = briefing.lines[total.items[by].statement]
      text += "\(words.colon)\(other.text.shortened) (\(other.place))"
    }
    return text
  }

  private func part(_ money: Estimate, _ kind: MoneyKind, _ suffix: String) -> String? {
    money.value.isZero ? nil : moneyWords.of(amount(-money.central, .table) + suffix, kind)
  }

  func reason(for overlap: Overlap) -> String {
    let whole = overlap.by.flatMap { total.items[$0].impact.slip?.value }
    return words.rollUp.reason(
      overlap.reason, overlap.weeks.map { weeks(Estimate($0)) }, whole.map { weeks(Estimate($0)) })
  }

  /// What was understood and says itself that nothing moves, with the reason.
  func withoutImpact() -> [Page.Block] {
    let reasons = ReasonText(program: program)
    let silent = briefing.lines.whole.filter { line in
      line.result.status == .noImpact && line.result.reasons.contains { $0.kind != .nothingToTranslate }
    }
    let plain = briefing.lines.whole.filter { line in
      line.result.status == .noImpact && line.result.reasons.allSatisfy { $0.kind == .nothingToTranslate }
    }
    guard !(silent.isEmpty && plain.isEmpty) else { return [] }
    var rows = silent.prefix(Self.longestList).map { line in
      "\(line.text.shortened) (\(line.place)) — "
        + line.result.reasons.map { reasons.text($0, in: briefing.language) }.joined(separator: " ; ")
    }
    let left = max(0, silent.count - Self.longestList) + briefing.unlisted
    if left > 0 { rows.append(more(left)) }
    if !plain.isEmpty { rows.append(words.rollUp.nothingToCount + words.colon + places(of: plain)) }
    return [.heading(words.rollUp.withoutImpact), .list(rows)]
  }

  /// « notes.md:3, 5, 9; mail.txt:2 »: every line of each file, in the order in which they were read.
  private func places(of lines: [TranslatedLine]) -> String {
    var files: [String] = []
    var runs: [String: [ClosedRange<Int>]] = [:]
    for line in lines {
      var own = runs[line.file] ?? []
      if own.isEmpty { files.append(line.file) }
      if let last = own.last, last.upperBound <= line.line, line.line <= last.upperBound + 1 {
        own[own.count - 1] = last.lowerBound...line.line
      } else {
        own.append(line.line...line.line)
      }
      runs[line.file] = own
    }
    return files.map { file in
      let all = runs[file] ?? []
      let shown = all.prefix(Self.longestList).map { run in
        run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
      }
      let rest = all.count > shown.count ? ["+ \(all.count - shown.count)"] : []
      return "\(file):" + (shown + rest).joined(separator: ", ")
    }.joined(separator: " ; ")
  }
}
