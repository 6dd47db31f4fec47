import Language
import Quantities
import RuleLanguage
import Translation

// A team cannot lose more time than it has (R6): in one week, nor in a month of what recurs.
extension RollUpBuilder {
  func capTeams() throws(ArithmeticFault) {
    guard let work = program.parameter(named: "team.full_week"), let month = length(of: "month") else { return }
    var counted = try countedCapacity()
    var byTeam = Array(repeating: [Int](), count: program.teams.count)
    for item in ranking where isCertain(item) { byTeam[team(of: item)].append(item) }
    for (team, members) in byTeam.enumerated() {
      guard !members.isEmpty, case .known(let rate) = program.value(of: work, in: Scope(team: team)) else { continue }
      try cap(members.filter { Rational.zero < counted[$0].recurring }, at: try rate * month, &counted, \.recurring)
      for period in Wording.Period.allCases {
        guard let length = length(of: period.unit) else { continue }
        let room = try rate * length
        let losses = members.filter { item in
          items[item].wording.period == period && items[item].family.has(.teamTime)
            && Rational.zero < counted[item].oneOff && counted[item].oneOff <= room
        }
        try cap(losses, at: room, &counted, \.oneOff)
      }
    }
  }

  struct Counted {
    var oneOff = Rational.zero
    var recurring = Rational.zero
  }

  /// By item, its team time as far as it is in no overlap.
  func countedCapacity() throws(ArithmeticFault) -> [Counted] {
    var counted = Array(repeating: Counted(), count: items.count)
    for item in items.indices {
      for component in impact(item).components where component.kind == .capacity {
        if component.isRecurring {
          counted[item].recurring = try counted[item].recurring + component.amount.value
        } else {
          counted[item].oneOff = try counted[item].oneOff + component.amount.value
        }
      }
    }
    for overlap in overlaps {
      let (oneOff, recurring) = (
        try overlap.capacity(isRecurring: false), try overlap.capacity(isRecurring: true)
      )
      counted[overlap.item].recurring = try counted[overlap.item].recurring - recurring
      counted[overlap.item].oneOff = try counted[overlap.item].oneOff - oneOff
    }
    return counted
  }

  /// The largest losses fill the room; what is beyond it cannot be lost.
  private func cap(
    _ losses: [Int], at ceiling: Rational, _ counted: inout [Counted], _ amount: WritableKeyPath<Counted, Rational>
  ) throws(ArithmeticFault) {
    var room = ceiling
    let isRecurring = amount == \.recurring
    for item in losses {
      let own = counted[item][keyPath: amount]
      let excess = max(.zero, try own - room)
      room = try room - own + excess
      guard Rational.zero < excess else { continue }
      counted[item][keyPath: amount] = try own - excess
      overlaps.append(
        Overlap(
          item: item, by: nil, reason: .ceiling, MoneyParts([.capacity], isRecurring: isRecurring), of: impact(item),
          share: try excess / own))
    }
  }

  /// In base units of working time.
  private func length(of unit: String) -> Rational? {
    program.units.unit(named: unit).flatMap { program.units[$0].factor }
  }
}
