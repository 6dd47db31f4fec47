public import Quantities
import RuleLanguage
import Translation

/// How the headline would move if a delay lay otherwise than it was taken to: the question to ask.
public struct Bound: Sendable, Hashable {
  public enum Question: Sendable, Hashable {
    /// What runs beside the others comes after them.
    case follows(item: Int)
    /// The stated delay is one so far, and this cause still comes on top.
    case comesOnTop(item: Int)
    /// Everything comes one after the other.
    case everythingFollows
    /// The team's delays lie in other weeks than one another.
    case otherWeeks
  }

  /// Nil when it is about a whole team.
  public let subject: Item.Subject?
  public let question: Question
  /// How late the subject would be.
  public let weeks: Rational?
  /// What the subject would cost, or everything for `otherWeeks`, in team time.
  public let capacity: Rational
  /// The same if the people really wait meanwhile.
  public let capacityIfIdle: Rational
}

extension RollUpBuilder {
  /// By subject, the latest first.
  func bounds(_ slips: [RollUp.Slip]) throws(ArithmeticFault) -> [Bound] {
    var bySubject: [Item.Subject: Int] = [:]
    for (index, group) in groups.enumerated() where group.subject != .unnamed { bySubject[group.subject] = index }
    var byItem: [Int: [Overlap]] = [:]
    for overlap in overlaps where overlap.weeks != nil || overlap.reason == .freed {
      byItem[overlap.item, default: []].append(overlap)
    }
    let causes = teamCausesByLine()
    var bounds: [Bound] = []
    for slip in slips {
      guard let group = bySubject[slip.subject] else { continue }
      bounds += try self.bounds(of: groups[group], late: slip, byItem, causes)
    }
    if let bound = try otherWeeks() { bounds.append(bound) }
    return bounds
  }

  private func bounds(
    of group: DelayGroup, late slip: RollUp.Slip, _ inside: [Int: [Overlap]], _ teamCauses: [Int: [Int]]
  ) throws(ArithmeticFault) -> [Bound] {
    let base = try capacity(of: group, inside)
    // What was won beyond the delay comes off it when it is longer.
    let spare = try freed(by: group, inside)
    var questions: [Bound] = []
    var (counted, idle) = (base, base)
    var lines = group.lines
    for item in group.lines { for cause in teamCauses[item] ?? [] where !lines.contains(cause) { lines.append(cause) } }
    for item in lines {
      let own = (inside[item] ?? []).filter { $0.reason == .parallel || $0.reason == .explains }
      guard let reason = own.first?.reason else { continue }
      var (weeks, taken) = (slip.slip.value, Rational.zero)
      for overlap in own {
        weeks = try weeks + (overlap.weeks ?? .zero)
        taken = try taken + overlap.capacity(isRecurring: false)
      }
      let isWork = reason == .explains
      idle = try idle + taken
      if isWork { counted = try counted + taken }
      questions.append(
        Bound(
          subject: group.subject, question: isWork ? .comesOnTop(item: item) : .follows(item: item), weeks: weeks,
          capacity: isWork ? try base + max(.zero, taken - spare) : base,
          capacityIfIdle: try base + max(.zero, taken - spare)))
    }
    guard questions.count > 1 else { return questions }
    questions.append(
      Bound(
        subject: group.subject, question: .everythingFollows, weeks: slip.ifSerial.value,
        capacity: max(base, try counted - spare), capacityIfIdle: max(base, try idle - spare)))
    return questions
  }

  /// Causes of whole teams, by the line that they lie inside.
  private func teamCausesByLine() -> [Int: [Int]] {
    let causes = Set(teamCauses.values.joined())
    var result: [Int: [Int]] = [:]
    for overlap in overlaps where overlap.reason == .explains && causes.contains(overlap.item) {
      if let by = overlap.by { result[by, default: []].append(overlap.item) }
    }
    return result
  }

  /// What a group costs in team time as it is counted.
  private func capacity(of group: DelayGroup, _ inside: [Int: [Overlap]]) throws(ArithmeticFault) -> Rational {
    var cost = Rational.zero
    for item in group.lines + group.gains {
      cost = try cost + (oneOff(item, .capacity) ?? .zero)
      for overlap in inside[item] ?? [] { cost = try cost - overlap.capacity(isRecurring: false) }
    }
    return cost
  }

  /// What the group wins and nothing takes, positive.
  private func freed(by group: DelayGroup, _ inside: [Int: [Overlap]]) throws(ArithmeticFault) -> Rational {
    var freed = Rational.zero
    for overlap in group.gains.flatMap({ inside[$0] ?? [] }) where overlap.reason == .freed {
      freed = try freed - overlap.capacity(isRecurring: false)
    }
    return freed
  }

  private func otherWeeks() throws(ArithmeticFault) -> Bound? {
    guard overlaps.contains(where: { $0.reason == .sharedTeam }) else { return nil }
    var total = Rational.zero
    var counted = Rational.zero
    for item in items.indices where isCertain(item) { counted = try counted + (oneOff(item, .capacity) ?? .zero) }
    for overlap in overlaps where isCertain(overlap.item) {
      counted = try counted - overlap.capacity(isRecurring: false)
      if overlap.reason == .sharedTeam { total = try total + overlap.capacity(isRecurring: false) }
    }
    guard !total.isZero else { return nil }
    return Bound(
      subject: nil, question: .otherWeeks, weeks: nil, capacity: try counted + total,
      capacityIfIdle: try counted + total)
  }
}
