import Language
import Planning
import Quantities
import RuleLanguage
import Translation

// How late each subject is.
extension RollUpBuilder {
  /// What the plan is told: the landings that statements give, and the work that comes on top of them or is spared.
  func delays() throws(ArithmeticFault) -> [OwnDelay] {
    var delays: [OwnDelay] = []
    let before = try workBefore()
    for group in groups {
      guard case .deliverable(let announced) = group.subject else { continue }
      for item in group.stated {
        guard let slip = impact(item).slip else { continue }
        let late = items[item].origin ?? announced
        delays.append(OwnDelay(deliverable: late, weeks: try slip + before[late], kind: .landing))
      }
      for late in Set(group.causes.map { items[$0].origin ?? announced }).sorted() {
        let drivers = precedence.drivers(of: late)
        let causes = try explained(
          by: group.causes.filter { cause in
            let origin = items[cause].origin ?? announced
            return origin == late || drivers.contains(origin)
          })
        delays.append(OwnDelay(deliverable: late, weeks: try causes + before[late], kind: .landing))
      }
      for item in group.serial {
        guard let slip = impact(item).slip else { continue }
        for late in places(of: item, announced) {
          delays.append(OwnDelay(deliverable: late, weeks: slip, kind: .work))
        }
      }
      for item in group.gains {
        guard let slip = impact(item).slip else { continue }
        delays.append(OwnDelay(deliverable: items[item].origin ?? announced, weeks: slip, kind: .work))
      }
    }
    return try delays + repeatedLandings(before)
  }

  /// Of what waits for a deliverable, nobody has said which the work after it is on: all of it is later, and the
  /// deliverable itself is not.
  private func places(of item: Int, _ announced: Int) -> [Int] {
    let origin = items[item].origin ?? announced
    guard items[item].wording.followsItsOwn else { return [origin] }
    let waiting = precedence.successors(of: origin)
    return waiting.isEmpty ? [origin] : waiting
  }

  /// By deliverable, the work that comes after the delays of what it waits for: it comes after its own delay too.
  private func workBefore() throws(ArithmeticFault) -> [Estimate] {
    var work = Array(repeating: Estimate(.zero), count: program.deliverables.count)
    for item in groups.flatMap(\.serial) {
      guard let origin = items[item].origin, !items[item].wording.followsItsOwn, let slip = impact(item).slip else {
        continue
      }
      for later in precedence.driven(by: origin) { work[later] = try work[later] + slip }
    }
    return work
  }

  /// Two deliverables that are late by as much are one fact in money and two in the plan.
  private func repeatedLandings(_ before: [Estimate]) throws(ArithmeticFault) -> [OwnDelay] {
    var delays: [OwnDelay] = []
    for overlap in overlaps where overlap.reason == .repetition {
      guard isCertain(overlap.item), isStated(overlap.item), !items[overlap.item].wording.isSerial,
        delay(overlap.item) != nil, let slip = impact(overlap.item).slip, let late = items[overlap.item].origin,
        late != overlap.by.flatMap({ items[$0].origin })
      else { continue }
      delays.append(OwnDelay(deliverable: late, weeks: try slip + before[late], kind: .landing))
    }
    return delays
  }

  /// What causes of one group add up to.
  private func explained(by causes: [Int]) throws(ArithmeticFault) -> Estimate {
    var longest: [Family: Estimate] = [:]
    var parts: [Family: Estimate] = [:]
    var families: [Family] = []
    for item in causes {
      guard let slip = impact(item).slip else { continue }
      let family = items[item].family
      if !families.contains(family) { families.append(family) }
      if isWorkOfItsOwn(item) {
        parts[family] = try (parts[family] ?? Estimate(.zero)) + slip
      } else {
        longest[family] = (longest[family] ?? slip).longer(slip)
      }
    }
    var sum = Estimate(.zero)
    for family in families {
      guard let first = longest[family] ?? parts[family] else { continue }
      sum = try sum + first.longer(parts[family] ?? first)
    }
    return sum
  }

  /// By subject, the longest first.
  func slips(_ outlook: PlanOutlook?) throws(ArithmeticFault) -> [RollUp.Slip] {
    var slips: [Item.Subject: RollUp.Slip] = [:]
    for group in groups {
      let own = try sum(of: group)
      // Weeks of several things that nobody names are not added.
      if let other = slips[group.subject], own.slip.value <= other.slip.value { continue }
      slips[group.subject] = RollUp.Slip(subject: group.subject, slip: own.slip, ifSerial: own.serial)
    }
    let announced = precedence.announced
    for entry in outlook?.entries ?? [] {
      let subject = Item.Subject.deliverable(entry.deliverable)
      let isTold = slips[subject] != nil
      guard isTold || !entry.weeks.value.isZero && announced[entry.deliverable] == entry.deliverable else { continue }
      let serial = slips[subject]?.ifSerial ?? entry.weeks
      slips[subject] = RollUp.Slip(
        subject: subject, slip: entry.weeks, ifSerial: serial.value < entry.weeks.value ? entry.weeks : serial)
    }
    return slips.values.map { (slip: $0, name: key($0.subject)) }.sorted { first, second in
      let (left, right) = (first.slip.slip.value, second.slip.slip.value)
      return left != right ? right < left : first.name < second.name
    }.map(\.slip)
  }

  private func sum(of group: DelayGroup) throws(ArithmeticFault) -> (slip: Estimate, serial: Estimate) {
    var landing = try explained(by: group.causes)
    var serial = Estimate(.zero)
    for item in group.stated {
      guard let slip = impact(item).slip else { continue }
      landing = landing.longer(slip)
    }
    for item in group.lines + group.gains {
      if let slip = impact(item).slip { serial = try serial + slip }
    }
    for item in group.serial + group.gains {
      if let slip = impact(item).slip { landing = try landing + slip }
    }
    return (landing, serial)
  }

  private func key(_ subject: Item.Subject) -> String {
    switch subject {
    // What nothing waits for is what a board knows.
    case .deliverable(let index):
      (precedence.successors(of: index).isEmpty ? "0" : "1") + program.deliverables[index].name
    case .named(let name): "2\(name)"
    case .unnamed: "3"
    }
  }
}

extension Estimate {
  /// Of two that run side by side, end by end.
  fileprivate func longer(_ other: Estimate) -> Estimate {
    Estimate(max(value, other.value), low: max(low, other.low), high: max(high, other.high))
  }
}
