import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

// Pictures of figures that the page gives in words too.
extension PageBuilder {
  // MARK: - Dates

  /// Dates where every late subject has one, else weeks after the plan.
  func timeline() -> [Page.Block] {
    let slips = Array(
      total.slips.filter { $0.subject != .unnamed && !$0.slip.value.isZero }.prefix(Self.rowsOnSheet))
    guard !slips.isEmpty else { return [] }
    let dated = slips.filter { due(of: $0.subject) != nil }
    let picture = dated.isEmpty ? weeksLate(slips) : dates(dated)
    return picture.map { [.picture($0)] } ?? []
  }

  /// The working day on which it comes now.
  func expected(_ subject: Item.Subject) -> CalendarDate? {
    guard case .deliverable(let index) = subject else { return nil }
    return total.outlook?.entries.first { $0.deliverable == index }?.expected
  }

  /// « 1er juin » beside « 27 juillet 2026 »: the year once where both days have the same.
  func dayAndMonth(_ day: CalendarDate, besides other: CalendarDate) -> String {
    let year = String(day.civil.year)
    return day.civil.year == other.civil.year ? String(date(day).dropLast(year.count + 1)) : date(day)
  }

  func due(of subject: Item.Subject) -> CalendarDate? {
    if case .deliverable(let index) = subject { program.deliverables[index].due } else { nil }
  }

  private func weeksLate(_ slips: [RollUp.Slip]) -> Picture? {
    let scale = PictureScale(of: slips.flatMap { [.zero, $0.slip.low, $0.slip.value, $0.slip.high] })
    let rows = slips.map { slip in
      Picture.Row(
        label: name(of: slip.subject), value: weeks(slip.slip),
        marks: [scale.position(of: .zero), scale.position(of: slip.slip.value)], spans: span(slip.slip, scale),
        level: level(of: slip.slip.value))
    }
    let ticks = scale.steps.map { Picture.Tick(position: scale.position(of: $0), label: shortWeeks($0)) }
    return timeline(rows, ticks, slips)
  }

  private func dates(_ slips: [RollUp.Slip]) -> Picture? {
    func later(_ due: CalendarDate, _ weeks: Rational) -> Rational {
      (try? Rational(due.dayNumber) + weeks * Rational(7)) ?? Rational(due.dayNumber)
    }
    var days: [Rational] = []
    for slip in slips {
      guard let due = due(of: slip.subject) else { continue }
      days += [Rational(due.dayNumber)] + [slip.slip.low, slip.slip.value, slip.slip.high].map { later(due, $0) }
    }
    guard let first = days.min(), let last = days.max() else { return nil }
    let months = CalendarMonths(from: first, to: last)
    let scale = PictureScale(from: months.start, to: months.end)
    let rows = slips.compactMap { slip -> Picture.Row? in
      guard let due = due(of: slip.subject) else { return nil }
      let now = later(due, slip.slip.value)
      let (low, high) = (later(due, slip.slip.low), later(due, slip.slip.high))
      let arrival = expected(slip.subject) ?? CalendarDate(dayNumber: Int(clamping: now.roundedUp))
      let spans =
        low == high
        ? [] : [Picture.Span(start: scale.position(of: low), end: scale.position(of: high), part: 2, label: "")]
      return Picture.Row(
        label: name(of: slip.subject), value: "\(dayAndMonth(due, besides: arrival)) → \(date(arrival))",
        marks: [scale.position(of: Rational(due.dayNumber)), scale.position(of: now)], spans: spans,
        level: level(of: slip.slip.value))
    }
    let isLong = Set(months.starts.map(\.civil.year)).count > 2
    let ticks = months.starts.enumerated().filter { !isLong || $0.offset % 2 == 0 }.map { _, start in
      let month = PictureWords.months[briefing.language][start.civil.month - 1]
      // Beyond two years a month alone is not found again.
      return Picture.Tick(
        position: scale.position(of: Rational(start.dayNumber)),
        label: isLong ? "\(month) \(start.civil.year)" : month)
    }
    return timeline(rows, ticks, slips)
  }

  private func timeline(_ rows: [Picture.Row], _ ticks: [Picture.Tick], _ slips: [RollUp.Slip]) -> Picture {
    let words = PictureWords.all[briefing.language]
    let hasRange = rows.contains { !$0.spans.isEmpty }
    return Picture(
      kind: .timeline, title: words.timeline, description: said(rows),
      legend: [words.planned, words.now] + (hasRange ? [words.range] : []), ticks: ticks, rows: rows)
  }

  private func span(_ estimate: Estimate, _ scale: PictureScale) -> [Picture.Span] {
    guard !estimate.isExact else { return [] }
    let (low, high) = (scale.position(of: estimate.low), scale.position(of: estimate.high))
    return [Picture.Span(start: low, end: high, part: 2, label: "")]
  }

  func said(_ rows: [Picture.Row]) -> String {
    rows.map { $0.label + words.colon + $0.value }.joined(separator: sheetWords.and)
  }

  /// « prévu », « +2 »: every row says its weeks in full.
  private func shortWeeks(_ value: Rational) -> String {
    if value.isZero { return PictureWords.all[briefing.language].planned.lowercased() }
    return (value > .zero ? "+" : "") + weeks(Estimate(value)).prefix { $0 != " " }
  }

  // MARK: - Money

  /// What counts, by subject and kind of money, the largest first.
  func costs() -> [Page.Block] {
    let sums = breakdown.subjects
    guard sums.count > 1 else { return [] }
    return [.picture(costs(Array(sums.prefix(8))))]
  }

  /// In the order of the legend.
  private static let kinds: [MoneyKind] = [.capacity, .cash, .value]

  private func costs(_ sums: [(subject: Item.Subject, money: RollUp.Money)]) -> Picture {
    let parts = sums.map { sum in Self.kinds.map { sum.money[$0].value } }
    let scale = PictureScale(
      of: parts.flatMap { row in
        [.zero, Self.sum(row.filter(\.isNegative)), Self.sum(row.filter { !$0.isNegative })]
      })
    let words = PictureWords.all[briefing.language]
    let rows = zip(sums, parts).map { sum, parts in
      Picture.Row(
        label: name(of: sum.subject),
        value: parts.filter { !$0.isZero }.map { amount(Estimate($0)) }.joined(separator: " + "),
        spans: spans(parts, words.kinds, scale))
    }
    let ticks = scale.steps.map { Picture.Tick(position: scale.position(of: $0), label: amount(Estimate($0))) }
    return Picture(
      kind: .costs, title: words.costs, description: said(rows), legend: words.kinds, ticks: ticks, rows: rows)
  }

  private func spans(_ parts: [Rational], _ kinds: [String], _ scale: PictureScale) -> [Picture.Span] {
    var spans: [Picture.Span] = []
    var (up, down) = (Rational.zero, Rational.zero)
    for (part, value) in parts.enumerated() where !value.isZero {
      let start = value.isNegative ? down : up
      let end = (try? start + value) ?? start
      if value.isNegative { down = end } else { up = end }
      let (one, other) = (scale.position(of: start), scale.position(of: end))
      spans.append(
        Picture.Span(
          start: min(one, other), end: max(one, other), part: part,
          label: "\(kinds[part])\(words.colon)\(amount(Estimate(value)))"))
    }
    return spans
  }

  static func sum(_ parts: [Rational]) -> Rational {
    parts.reduce(.zero) { (try? $0 + $1) ?? $0 }
  }
}
