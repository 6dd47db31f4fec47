import Quantities

/// Values on the thousandths of a picture's width.
struct PictureScale {
  private let start: Rational
  private let length: Rational
  /// Round values, first to last.
  let steps: [Rational]

  init(from start: Rational, to end: Rational, steps: [Rational] = []) {
    self.start = start
    length = (try? end - start).flatMap { $0.isZero ? nil : $0 } ?? .one
    self.steps = steps
  }

  /// From the round value below the least to the one above the largest.
  init(of values: [Rational]) {
    let (least, most) = (values.min() ?? .zero, values.max() ?? .one)
    let step = Self.step(for: (try? most - least) ?? .one)
    guard let first = try? least / step, let last = try? most / step else {
      self.init(from: least, to: most)
      return
    }
    let (from, to) = (first.roundedDown, max(last.roundedUp, first.roundedDown + 1))
    guard to - from <= 12 else {
      self.init(from: least, to: most)
      return
    }
    let steps = (from...to).compactMap { count in try? Rational(count, 1) * step }
    self.init(from: steps.first ?? least, to: steps.last ?? most, steps: steps)
  }

  func position(of value: Rational) -> Int {
    guard let part = try? (value - start) * Rational(1000) / length else { return 0 }
    return min(1000, max(0, Int(clamping: part.roundedDown)))
  }

  /// One, two or five times a power of ten, five times or so in the whole.
  private static func step(for length: Rational) -> Rational {
    var power = Rational.one
    while let next = try? power * Rational(10), let many = try? next * Rational(4), many < length { power = next }
    for factor in [1, 2, 5] {
      guard let step = try? power * Rational(factor), let many = try? step * Rational(4) else { continue }
      if !(many < length) { return step }
    }
    return (try? power * Rational(10)) ?? power
  }
}

extension Rational {
  var roundedDown: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  var roundedUp: Int128 { -(-self).roundedDown }
}

/// Whole months around two days.
struct CalendarMonths {
  /// The first days of months, six or so.
  let starts: [CalendarDate]
  let start: Rational
  let end: Rational

  init(from first: Rational, to last: Rational) {
    let firstDay = CalendarDate(dayNumber: Int(clamping: first.roundedDown))
    let lastDay = CalendarDate(dayNumber: Int(clamping: last.roundedUp))
    var month = CalendarDate(dayNumber: firstDay.dayNumber - firstDay.civil.day + 1)
    var starts = [month]
    while month <= lastDay, starts.count < 60 {
      let (year, number, _) = month.civil
      month = CalendarDate(dayNumber: month.dayNumber + CalendarDate.days(inMonth: number, of: year))
      starts.append(month)
    }
    start = Rational(starts[0].dayNumber)
    end = Rational(month.dayNumber)
    let stride = max(1, (starts.count + 5) / 6)
    self.starts = starts.indices.filter { $0 % stride == 0 }.map { starts[$0] }
  }
}
