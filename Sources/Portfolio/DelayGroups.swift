import Language
import Quantities
import RuleLanguage
import Translation

/// The delays of one subject: what is stated, what explains it, what comes after.
struct DelayGroup {
  let subject: Item.Subject
  /// By the builder's ranking.
  var stated: [Int] = []
  var causes: [Int] = []
  var serial: [Int] = []
  var gains: [Int] = []
  /// Weeks from the start of its delay, each of a team held by one line.
  var pieces: [Claim] = []
  /// How many of them move the landing, before what comes after.
  var landing = Rational.zero

  var lines: [Int] { stated + causes + serial }
}

extension RollUpBuilder {
  /// Work of its own; what holds a whole against its plan is the same overrun seen from above.
  func isWorkOfItsOwn(_ item: Int) -> Bool {
    let family = items[item].family
    guard family.has(.partOfWhole) else { return family.has(.ownWork) }
    let roles = rule(item).roles
    return !roles.contains { $0.shape == .change }
      && roles.count(where: \.measure.isAmount) <= 1
  }

  func findDelays() throws(ArithmeticFault) {
    groupDelays()
    let money = StatedMoney(self)
    for group in groups.indices {
      try layer(group)
      try applyStatedMoney(money, to: group)
      try creditGains(of: group)
    }
    try shareTeams()
  }

  // MARK: - Grouping

  private func groupDelays() {
    var bySubject: [Item.Subject: Int] = [:]
    var loose: [Int] = []
    for item in ranking where isCertain(item) && !isTaken[item] {
      guard let slip = impact(item).slip?.value, !slip.isZero else { continue }
      let subject = items[item].subject
      if subject == .unnamed, !slip.isNegative, !isStated(item) || items[item].wording.isSerial {
        loose.append(item)
      } else if isOfTeam(item), !slip.isNegative, bySubject[subject] == nil {
        loose.append(item)
      } else if subject != .unnamed, let group = bySubject[subject] {
        add(item, to: group)
      } else {
        bySubject[subject] = groups.count
        groups.append(DelayGroup(subject: subject))
        add(item, to: groups.count - 1)
      }
    }
    var stated: [Int: [Int]] = [:]
    for group in groups.indices {
      for team in teams(of: groups[group].stated) { stated[team, default: []].append(group) }
    }
    for item in loose { place(item, besides: stated[team(of: item)] ?? [], &bySubject) }
    for group in groups.indices { moveLaterPace(in: group) }
  }

  /// Who is away is no thing that is late: « Marie est absente » is a cause of what her team is late with.
  func isOfTeam(_ item: Int) -> Bool {
    guard case .named = items[item].subject else { return false }
    return !isStated(item) && rule(item).about == .team
  }

  private func add(_ item: Int, to group: Int) {
    if delay(item) == nil {
      groups[group].gains.append(item)
    } else if items[item].wording.isSerial {
      groups[group].serial.append(item)
    } else if isStated(item) {
      groups[group].stated.append(item)
    } else {
      groups[group].causes.append(item)
    }
  }

  /// What names nothing belongs to the only stated delay of its team. A cause beside several is one of the team's.
  private func place(_ item: Int, besides candidates: [Int], _ bySubject: inout [Item.Subject: Int]) {
    if candidates.count == 1 {
      add(item, to: candidates[0])
    } else if candidates.count > 1, !items[item].wording.isSerial {
      teamCauses[team(of: item), default: []].append(item)
    } else if items[item].subject != .unnamed, let group = bySubject[items[item].subject] {
      add(item, to: group)
    } else {
      bySubject[items[item].subject] = groups.count
      groups.append(DelayGroup(subject: items[item].subject))
      add(item, to: groups.count - 1)
    }
  }

  /// Late so far, and slower on what is left to do: the one comes after the other.
  private func moveLaterPace(in group: Int) {
    guard groups[group].stated.contains(where: { items[$0].wording.isToDate }) else { return }
    let pace = groups[group].causes.filter { item in rule(item).roles.contains { $0.measure == .velocity } }
    groups[group].causes.removeAll { pace.contains($0) }
    groups[group].serial += pace
  }

  // MARK: - Side by side, and one after the other (R2, R3)

  private func layer(_ index: Int) throws(ArithmeticFault) {
    let group = groups[index]
    var claims: [Claim] = []
    for item in group.stated { claims.append(try claim(of: item, .parallel)) }
    claims += try stacked(group.causes)
    // Each team is paid for the weeks that it works, also where they wait for one another.
    for team in teams(of: claims.map(\.item)) {
      var cover = Cover()
      for claim in byRate(claims.filter({ self.team(of: $0.item) == team })) {
        for loss in try cover.claim(claim) {
          try take(loss.weeks, of: claim.item, by: loss.by, reason(of: claim, inside: loss.by))
        }
      }
      groups[index].pieces += cover.pieces
    }
    groups[index].landing = groups[index].pieces.map(\.end).max() ?? .zero
    var serial: [Claim] = []
    for item in group.serial { serial.append(try claim(of: item, .parallel)) }
    groups[index].pieces += try serial.stacked(from: groups[index].landing)
  }

  private func reason(of claim: Claim, inside other: Int) -> Overlap.Reason {
    if claim.reason == .explains, isStated(other) { return .explains }
    return isPriced(other) && !isPriced(claim.item) ? .stated : .parallel
  }

  /// « 4 semaines de retard, soit 50 k€ de surcoût »: weeks whose euros the statement gives (R8).
  private func isPriced(_ item: Int) -> Bool {
    guard isStated(item), delay(item) != nil, let cost = impact(item).cost else { return false }
    return Rational.zero < cost.value && oneOff(item, .capacity) == nil
  }

  private func claim(of item: Int, _ reason: Overlap.Reason) throws(ArithmeticFault) -> Claim {
    Claim(start: .zero, end: delay(item) ?? .zero, item: item, rate: try rate(item), reason: reason)
  }

  /// Causes of one family are one cause seen twice, unless each is work of its own; families add up.
  func stacked(_ causes: [Int]) throws(ArithmeticFault) -> [Claim] {
    var families: [Family] = []
    for item in causes where !families.contains(items[item].family) { families.append(items[item].family) }
    var pieces: [Claim] = []
    for family in families {
      let own = causes.filter { items[$0].family == family }
      var (parts, claims): ([Claim], [Claim]) = ([], [])
      for item in own where isWorkOfItsOwn(item) { parts.append(try claim(of: item, .explains)) }
      for item in own where !isWorkOfItsOwn(item) { claims.append(try claim(of: item, .explains)) }
      if claims.isEmpty {
        pieces += parts
        continue
      }
      var cover = Cover()
      for claim in byRate(claims + (try byRate(parts).stacked())) {
        for loss in try cover.claim(claim) { try take(loss.weeks, of: claim.item, by: loss.by, .parallel) }
      }
      pieces += cover.pieces
    }
    return try byRate(pieces).stacked()
  }

  /// What states its euros, then the dearest first; of equal ones what is stated, then by rank.
  func byRate(_ claims: [Claim]) -> [Claim] {
    claims.indices.sorted { left, right in
      let (first, second) = (claims[left], claims[right])
      let priced = (isPriced(first.item), isPriced(second.item))
      if priced.0 != priced.1 { return priced.0 }
      if first.rate != second.rate { return second.rate < first.rate }
      if ranks[first.item] != ranks[second.item] { return ranks[first.item] < ranks[second.item] }
      return first.start < second.start
    }.map { claims[$0] }
  }

  // MARK: - Stated euros (R8)

  /// Lines that state what a delay costs.
  private struct StatedMoney {
    var byStatement: [Int: Int] = [:]
    var bySubject: [Item.Subject: Int] = [:]

    init(_ builder: RollUpBuilder) {
      for item in builder.ranking.reversed()
      where builder.isCertain(item) && !builder.isTaken[item] && builder.items[item].family.has(.stated) {
        guard builder.impact(item).slip == nil, let cost = builder.impact(item).cost, Rational.zero < cost.value
        else { continue }
        byStatement[builder.items[item].statement] = item
        if builder.items[item].wording.namesDelay, builder.items[item].subject != .unnamed {
          bySubject[builder.items[item].subject] = item
        }
      }
    }
  }

  private func applyStatedMoney(_ money: StatedMoney, to group: Int) throws(ArithmeticFault) {
    var kept: [Claim] = []
    for piece in groups[group].pieces {
      let said = money.bySubject[groups[group].subject] ?? money.byStatement[items[piece.item].statement]
      if let said {
        try take(try piece.end - piece.start, of: piece.item, by: said, .stated)
      } else {
        kept.append(piece)
      }
    }
    groups[group].pieces = kept
  }
}
