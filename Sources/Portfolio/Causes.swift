import Quantities
import RuleLanguage
import Translation

// Causes that give no weeks of their own (R2): a slower team beside a stated slip, the outages behind a month's
// availability.
extension RollUpBuilder {
  func findContainedAmounts() throws(ArithmeticFault) {
    let slips = StatedSlips(self)
    let repeated = Set(overlaps.lazy.filter { $0.reason == .repetition }.map(\.item))
    var members: [Family: [Int]] = [:]
    for item in ranking where isCertain(item) && !repeated.contains(item) && !impact(item).isGain {
      members[items[item].family, default: []].append(item)
    }
    var pools: [Pool: [Int]] = [:]
    var order: [Pool] = []
    for item in ranking where isCertain(item) && !isTaken[item] && !isStated(item) && delay(item) == nil {
      guard !impact(item).isGain else { continue }
      let families = explained(by: item)
      if impact(item).components.allSatisfy({ $0.kind == .capacity }),
        let slip = slips.first(
          of: families, for: isOfTeam(item) ? .unnamed : items[item].subject, impact(item).scope.team)
      {
        take(item, by: slip, .explains)
      } else if let pool = pool(of: item, families.flatMap { members[$0] ?? [] }) {
        if pools[pool] == nil { order.append(pool) }
        pools[pool, default: []].append(item)
      }
    }
    for pool in order { try take(pools[pool] ?? [], inside: pool) }
  }

  /// The longest stated delay of every subject, by family; of every team for what names nothing. Weeks and money a month
  /// cannot be set against each other: a delay contains what recurs beside it.
  private struct StatedSlips {
    private struct Key: Hashable {
      let family: Family
      let subject: Item.Subject
      /// Of what names nothing.
      let team: Int?
    }

    private var longest: [Key: Int] = [:]
    private let ranks: [Int]

    init(_ builder: RollUpBuilder) {
      ranks = builder.ranks
      for item in builder.ranking
      where builder.isCertain(item) && !builder.isTaken[item] && builder.isStated(item) && builder.delay(item) != nil {
        let family = builder.items[item].family
        let keys = [
          Key(family: family, subject: builder.items[item].subject, team: nil),
          Key(family: family, subject: .unnamed, team: builder.impact(item).scope.team),
        ]
        for key in keys where longest[key] == nil { longest[key] = item }
      }
    }

    func first(of families: [Family], for subject: Item.Subject, _ team: Int) -> Int? {
      families.compactMap { longest[Key(family: $0, subject: subject, team: subject == .unnamed ? team : nil)] }
        .min { ranks[$0] < ranks[$1] }
    }
  }

  /// Lines of one kind of money that contain causes of one family.
  private struct Pool: Hashable {
    let members: [Int]
    let kind: MoneyKind
    let isRecurring: Bool
  }

  private func explained(by item: Int) -> [Family] {
    var families: [Family] = []
    for index in rule(item).explains where !families.contains(program.rules[index].family) {
      families.append(program.rules[index].family)
    }
    return families
  }

  /// The same subject; or, where one of the two names none, the same team.
  private func isSameMatter(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (items[left].subject, items[right].subject)
    if first == second { return true }
    return (first == .unnamed || second == .unnamed) && impact(left).scope.team == impact(right).scope.team
  }

  private func pool(of item: Int, _ candidates: [Int]) -> Pool? {
    guard let component = impact(item).components.first else { return nil }
    let members = candidates.filter { other in
      other != item && isSameMatter(item, other)
        && impact(other).components.contains { $0.kind == component.kind && $0.isRecurring == component.isRecurring }
    }
    guard !members.isEmpty else { return nil }
    return Pool(members: members, kind: component.kind, isRecurring: component.isRecurring)
  }

  /// What the causes add up to beyond what they explain is new.
  private func take(_ causes: [Int], inside pool: Pool) throws(ArithmeticFault) {
    var room = Rational.zero
    for member in pool.members { room = try room + amount(member, pool) }
    for cause in causes {
      let own = amount(cause, pool)
      let inside = min(own, room)
      guard Rational.zero < inside, let by = pool.members.first else { continue }
      room = try room - inside
      overlaps.append(
        Overlap(
          item: cause, by: by, reason: .explains, MoneyParts([pool.kind], isRecurring: pool.isRecurring),
          of: impact(cause), share: try inside / own))
    }
  }

  private func amount(_ item: Int, _ pool: Pool) -> Rational {
    let parts = impact(item).components.filter { $0.kind == pool.kind && $0.isRecurring == pool.isRecurring }
    return max(.zero, parts.first?.amount.value ?? .zero)
  }
}
