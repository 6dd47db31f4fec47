public import Quantities
import RuleLanguage
import Translation

// What is won on one deliverable lowers nothing of another (R11).
extension RollUpBuilder {
  /// Weeks that are won come off the delays of their own subject, from the end; before teams are shared, so that nothing
  /// is won on weeks that another line holds. What is left over is freed, if somebody gives the people other work.
  func creditGains(of index: Int) throws(ArithmeticFault) {
    for item in groups[index].gains {
      guard let slip = impact(item).slip?.value, let amount = oneOff(item, .capacity), amount.isNegative else {
        continue
      }
      let worth = try shorten(index, by: slip.magnitude, team(of: item))
      let excess = try amount.magnitude - worth
      if Rational.zero < excess { free(try excess / amount.magnitude, of: item, isRecurring: false) }
    }
  }

  /// - Returns: what the weeks that go would have cost.
  private func shorten(_ index: Int, by weeks: Rational, _ team: Int) throws(ArithmeticFault) -> Rational {
    var (left, worth) = (weeks, Rational.zero)
    while Rational.zero < left,
      let place = groups[index].pieces.lastIndex(where: { self.team(of: $0.item) == team })
    {
      var last = groups[index].pieces.remove(at: place)
      let length = try last.end - last.start
      let cut = min(length, left)
      worth = try worth + cut * last.rate
      left = try left - cut
      guard cut < length else { continue }
      last.end = try last.end - cut
      groups[index].pieces.insert(last, at: place)
    }
    return worth
  }

  /// Capacity that is won without weeks: inside what its own subject loses of the same sort, else freed.
  func setGainsApart() throws(ArithmeticFault) {
    var room: [Place: Rational] = [:]
    let counted = try countedCapacity()
    for item in items.indices where isCertain(item) {
      for (amount, isRecurring) in [(counted[item].oneOff, false), (counted[item].recurring, true)]
      where Rational.zero < amount {
        let place = Place(subject: items[item].subject, isRecurring: isRecurring)
        room[place] = try (room[place] ?? .zero) + amount
      }
    }
    let inGroups = Set(groups.flatMap(\.gains))
    for item in ranking where isCertain(item) && !isTaken[item] {
      for (amount, isRecurring) in [(counted[item].oneOff, false), (counted[item].recurring, true)]
      where amount.isNegative && (isRecurring || !inGroups.contains(item)) {
        let place = Place(subject: items[item].subject, isRecurring: isRecurring)
        let inside = items[item].subject == .unnamed ? .zero : min(amount.magnitude, room[place] ?? .zero)
        room[place] = try (room[place] ?? .zero) - inside
        let excess = try amount.magnitude - inside
        if Rational.zero < excess { free(try excess / amount.magnitude, of: item, isRecurring: isRecurring) }
      }
    }
  }

  private struct Place: Hashable {
    let subject: Item.Subject
    let isRecurring: Bool
  }

  /// A share of what a line wins is no saving while nobody has other work for the people.
  private func free(_ share: Rational, of item: Int, isRecurring: Bool) {
    let won: MoneyParts = [MoneyParts([.capacity], isRecurring: isRecurring), .gainsAlone]
    overlaps.append(Overlap(item: item, by: nil, reason: .freed, won, of: impact(item), share: share))
  }
}

extension RollUp {
  /// Team time that is won and credited on nothing: a saving only where the people are given other work. Positive.
  public var freed: (oneOff: Rational, monthly: Rational) {
    var freed = (oneOff: Rational.zero, monthly: Rational.zero)
    for overlap in overlaps where overlap.reason == .freed && !items[overlap.item].isRisk {
      freed.oneOff = (try? freed.oneOff - overlap.oneOff.capacity.value) ?? freed.oneOff
      freed.monthly = (try? freed.monthly - overlap.recurring.capacity.value) ?? freed.monthly
    }
    return freed
  }
}
