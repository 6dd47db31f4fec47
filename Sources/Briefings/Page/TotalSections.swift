import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

// The totals with what they are made of, and what is not in them.
extension PageBuilder {
  // MARK: - The identity

  func appendDelayCosts(to table: inout Page.Table) {
    for cost in total.delayCosts {
      let isValue = cost.kind == .value
      let text =
        if !isValue {
          words.rollUp.latePenalty(weeks(cost.weeks))
        } else if let rate = program.delayCost(of: cost.deliverable),
          (try? rate * cost.weeks.value) == cost.amount.value
        {
          words.rollUp.delayCost(weeks(cost.weeks), amount(Estimate(rate)))
        } else {
          words.rollUp.delayLoss(weeks(cost.weeks))
        }
      table.rows.append([
        name(of: .deliverable(cost.deliverable)), "", isValue ? "" : amount(cost.amount, .table), "",
        isValue ? amount(cost.amount, .table) : "", text,
      ])
    }
  }

  /// `total = sum of lines − overlaps`, kind by kind; never across kinds.
  func totals() -> [Page.Block] {
    guard !total.items.isEmpty, !total.isTooLarge else { return [] }
    var table = Page.Table(head: words.rollUp.totalsHead, rows: [], figures: [1, 2, 3])
    let kinds: [(MoneyKind, String)] = [
      (.capacity, words.rollUp.kinds.capacity), (.cash, words.rollUp.kinds.cash), (.value, words.rollUp.kinds.value),
    ]
    for (kind, name) in kinds {
      let gain = total.gains[kind]
      let split = words.rollUp.lossesAndGains(amount(total.losses[kind], .table), amount(gain, .table))
      append(
        name, total.sumOfLines[kind], total.taken[kind], total.oneOff[kind], gain.value.isZero ? "" : split, to: &table)
      append(
        "\(name), \(words.rollUp.monthly)", total.recurringLines[kind], total.recurringTaken[kind],
        total.recurring[kind], "", to: &table)
    }
    var blocks: [Page.Block] = table.rows.isEmpty ? [] : [.heading(words.rollUp.totals), .table(table)]
    var rows: [String] = []
    if !total.recurring.cost.value.isZero {
      rows.append("\(words.rollUp.twelveMonths)\(words.colon)\(amount(total.twelveMonths.cost))")
    }
    rows += riskTotals()
    if !rows.isEmpty {
      if blocks.isEmpty { blocks.append(.heading(words.rollUp.totals)) }
      blocks.append(.list(rows))
    }
    return blocks
  }

  private func append(
    _ name: String, _ lines: Estimate, _ taken: Estimate, _ total: Estimate, _ note: String, to table: inout Page.Table
  ) {
    guard !(lines.value.isZero && taken.value.isZero) else { return }
    table.rows.append([name, amount(lines, .table), amount(taken, .table), amount(total, .table), note])
  }

  private func riskTotals() -> [String] {
    let pairs = [
      (total.atStake.cost, total.expected.cost, ""), (total.atStake.value, total.expected.value, ""),
      (total.atStakeMonthly.cost, total.expectedMonthly.cost, perMonth),
      (total.atStakeMonthly.value, total.expectedMonthly.value, perMonth),
    ]
    return pairs.enumerated().compactMap { index, pair in
      guard !pair.0.value.isZero else { return nil }
      let kind = index.isMultiple(of: 2) ? "" : " (\(words.rollUp.kinds.value.lowercased()))"
      let expected = pair.1.value.isZero ? nil : amount(pair.1) + pair.2
      return words.rollUp.risks(amount(pair.0) + pair.2, expected) + kind
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
    var text = "\(line.text) (\(line.place)) — \(reason(for: overlap)) [\(overlap.reason.rule)]"
    let parts = [
      part(overlap.oneOff.cost, ""), part(overlap.oneOff.value, ""), part(overlap.recurring.cost, perMonth),
      part(overlap.recurring.value, perMonth),
    ].compactMap { $0 }
    if !parts.isEmpty { text += ", " + parts.joined(separator: ", ") }
    if let by = overlap.by {
      let other = briefing.lines[total.items[by].statement]
      text += "\(words.colon)\(other.text) (\(other.place))"
    }
    return text
  }

  private func part(_ money: Estimate, _ suffix: String) -> String? {
    money.value.isZero ? nil : amount(-money.central, .table) + suffix
  }

  func reason(for overlap: Overlap) -> String {
    let whole = overlap.by.flatMap { total.items[$0].impact.slip?.value }
    return words.rollUp.reason(
      overlap.reason, overlap.weeks.map { weeks(Estimate($0)) }, whole.map { weeks(Estimate($0)) })
  }

  /// What was understood and says itself that nothing moves, with the reason.
  func withoutImpact() -> [Page.Block] {
    let reasons = ReasonText(program: program)
    let silent = briefing.lines.filter { line in
      line.result.status == .noImpact && line.result.reasons.contains { $0.kind != .nothingToTranslate }
    }
    let plain = briefing.lines.filter { line in
      line.result.status == .noImpact && line.result.reasons.allSatisfy { $0.kind == .nothingToTranslate }
    }
    guard !(silent.isEmpty && plain.isEmpty) else { return [] }
    var rows = silent.prefix(Self.longestList).map { line in
      "\(line.text) (\(line.place)) — "
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
