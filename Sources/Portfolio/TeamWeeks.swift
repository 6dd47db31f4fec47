import Quantities
import RuleLanguage
import Translation

// A team is paid once a calendar week (R5, R6).
extension RollUpBuilder {
  func shareTeams() throws(ArithmeticFault) {
    let dues = precedence.earliestDues()
    for team in teams(of: groups.flatMap(\.lines)) { try share(team, dues) }
  }

  /// Delays whose weeks are known are laid on the calendar; the others are taken to run beside one another and beside
  /// those, as far as they are delays. What is more work is work of its own.
  private func share(_ team: Int, _ dues: [Int?]) throws(ArithmeticFault) {
    var dated: [Claim] = []
    var undated: [Claim] = []
    for group in groups {
      let pieces = group.pieces.filter { self.team(of: $0.item) == team }
      guard !pieces.isEmpty else { continue }
      if let start = start(of: group, team, dues) {
        for piece in pieces { dated.append(try piece.moved(by: start)) }
      } else {
        if !group.stated.isEmpty { undated += pieces.filter { $0.start < group.landing } }
      }
    }
    var calendar = Cover()
    try claim(dated, in: &calendar)
    var weeks = Cover()
    try claim(try calendar.pieces.stacked() + undated, in: &weeks)
    guard let causes = teamCauses[team] else { return }
    try explain(causes, by: weeks.pieces)
  }

  /// Causes of the whole team are inside the weeks that its delays take; what they are longer by is new.
  private func explain(_ causes: [Int], by delays: [Claim]) throws(ArithmeticFault) {
    var cover = Cover()
    for claim in byRate(try delays.stacked() + stacked(causes)) {
      for loss in try cover.claim(claim) {
        try take(loss.weeks, of: claim.item, by: loss.by, claim.reason == .explains ? .explains : .parallel)
      }
    }
  }

  private func claim(_ claims: [Claim], in cover: inout Cover) throws(ArithmeticFault) {
    for claim in byRate(claims) {
      for loss in try cover.claim(claim) where loss.by != claim.item {
        try take(loss.weeks, of: claim.item, by: loss.by, .sharedTeam)
      }
    }
  }

  /// In weeks from the model's day: when the delay begins, on the due date or on the date that was moved. What waits
  /// for another deliverable of the same team is late with it.
  private func start(of group: DelayGroup, _ team: Int, _ dues: [Int?]) -> Rational? {
    guard case .deliverable(let announced) = group.subject else { return group.stated.compactMap(movedFrom).min() }
    let named = group.lines.filter { self.team(of: $0) == team }.map { items[$0].origin ?? announced }
    let due = ([announced] + named).filter { program.deliverables[$0].team == team }.compactMap { dues[$0] }.min()
    return due.map { weeks(to: Rational($0)) }
  }

  private func movedFrom(_ item: Int) -> Rational? { items[item].content.movedFrom.map(weeks) }

  func weeks(to day: Rational) -> Rational {
    (try? (day - Rational(program.asOf.dayNumber)) / Rational(7)) ?? .zero
  }
}

extension Claim {
  func moved(by weeks: Rational) throws(ArithmeticFault) -> Claim {
    var copy = self
    copy.start = try start + weeks
    copy.end = try end + weeks
    return copy
  }
}
