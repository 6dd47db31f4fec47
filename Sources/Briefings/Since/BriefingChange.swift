public import Languages
import Quantities

/// What moved from one page to the next, and why: the entries add up to the change of every total.
public struct BriefingChange: Sendable {
  /// Why two pages cannot be compared.
  public enum Fault: Error {
    /// Their money is not of one currency.
    case otherCurrency(String, String)
    /// The figures of one of them are beyond what can be added up.
    case tooLarge
  }

  /// What became of a fact.
  enum Kind: String, Sendable, CaseIterable {
    case worse
    case new
    case better
    case gone
    /// It weighs what it weighed, though it is said or counted otherwise.
    case other
  }

  /// Why a figure is not what it was.
  enum Cause: Sendable, Equatable {
    case statement
    /// A risk that came true, or a certainty that is in doubt again.
    case certainty(isRiskNow: Bool)
    case assumption(name: String, before: String?, after: String?)
    case rule(before: String?, after: String?)
    /// The same words on another day.
    case day
    /// Other lines leave it another part.
    case overlap
    /// A deliverable is later or earlier than it was.
    case slip
  }

  /// What a part of a change is put down to.
  enum Reason: String, Sendable, CaseIterable {
    case statement
    case new
    case gone
    case certainty
    case assumption
    case rule
    case day
    case slip
    case overlap
    /// Several at once, which nothing tells apart.
    case several
  }

  /// A part of a change with its own reason.
  struct Share: Sendable {
    let reason: Reason
    let causes: [Cause]
    let slip: Rational?
    let amounts: Amounts
  }

  /// One fact, or what a delay costs.
  struct Entry: Sendable {
    let kind: Kind
    /// As the totals name it; nil where the statement names nothing.
    let topic: String?
    let isDelayCost: Bool
    let before: RecordedImpact?
    let after: RecordedImpact?
    /// In weeks, of the statement itself; nil where it speaks of none.
    let slip: Rational?
    let amounts: Amounts
    /// They add up to the whole.
    let shares: [Share]

    var causes: [Cause] { shares.flatMap(\.causes) }
  }

  struct MovedSlip: Sendable {
    let name: String
    let before: Rational
    let after: Rational
  }

  struct MovedParameter: Sendable {
    let name: String
    let before: String?
    let after: String?
    /// How many entries it moves.
    let lines: Int
  }

  let old: BriefingRecord
  let new: BriefingRecord
  /// What moved, the worst first in each kind.
  let entries: [Entry]
  /// Facts that both pages give the same figures.
  let unchanged: Int
  let before: Amounts
  let after: Amounts
  let difference: Amounts
  /// What no entry explains: none between two documents of this version.
  let rest: Amounts
  /// What each reason comes to, over all entries.
  let reasons: [(reason: Reason, amounts: Amounts)]
  let slips: [MovedSlip]
  let parameters: [MovedParameter]

  /// - Throws: when the totals of both pages are not of a kind.
  public init(from old: BriefingRecord, to new: BriefingRecord) throws(Fault) {
    guard old.currency == new.currency else { throw .otherCurrency(old.currency, new.currency) }
    guard !old.totals.isTooLarge, !new.totals.isTooLarge else { throw .tooLarge }
    self.old = old
    self.new = new
    before = old.totals.amounts
    after = new.totals.amounts
    do throws(ArithmeticFault) {
      difference = try after - before
      var finder = ChangeFinder(old: old, new: new)
      try finder.find()
      entries = Self.ranked(finder.entries)
      var rest = difference
      for entry in entries { rest = try rest - entry.amounts }
      self.rest = rest
      reasons = try Self.summed(entries)
      unchanged = finder.unchanged
    } catch { throw .tooLarge }
    slips = Self.movedSlips(old, new)
    parameters = Self.movedParameters(old, new, entries)
  }

  public var language: Language { new.language }

  private static func summed(_ entries: [Entry]) throws(ArithmeticFault) -> [(reason: Reason, amounts: Amounts)] {
    var sums: [Reason: Amounts] = [:]
    for share in entries.flatMap(\.shares) {
      sums[share.reason] = try (sums[share.reason] ?? .zero) + share.amounts
    }
    return Reason.allCases.compactMap { reason in
      sums[reason].flatMap { $0.isZero ? nil : (reason, $0) }
    }
  }

  /// Worst, new, better, gone; in each the heaviest first, then in the order of the pages.
  private static func ranked(_ entries: [Entry]) -> [Entry] {
    func rank(_ entry: Entry) -> Int { Kind.allCases.firstIndex(of: entry.kind) ?? 0 }
    let weights = entries.map { ($0.amounts.weight.magnitude, $0.slip?.magnitude ?? .zero) }
    return entries.indices.sorted { left, right in
      let ranks = (rank(entries[left]), rank(entries[right]))
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      if weights[left].0 != weights[right].0 { return weights[left].0 > weights[right].0 }
      return weights[left].1 != weights[right].1 ? weights[left].1 > weights[right].1 : left < right
    }.map { entries[$0] }
  }

  private static func movedSlips(_ old: BriefingRecord, _ new: BriefingRecord) -> [MovedSlip] {
    var names: [String] = []
    var seen: Set<String> = []
    for slip in new.slips + old.slips where seen.insert(slip.name).inserted { names.append(slip.name) }
    let (earlier, later) = (old.weeksByName, new.weeksByName)
    return names.compactMap { name in
      let slip = MovedSlip(name: name, before: earlier[name] ?? .zero, after: later[name] ?? .zero)
      return slip.before == slip.after ? nil : slip
    }
  }

  private static func movedParameters(
    _ old: BriefingRecord, _ new: BriefingRecord, _ entries: [Entry]
  ) -> [MovedParameter] {
    var earlier: [String: RecordedParameter] = [:]
    for parameter in old.parameters { earlier[parameter.name] = parameter }
    var lines: [String: Int] = [:]
    for entry in entries {
      for case .assumption(let name, _, _) in entry.causes { lines[name, default: 0] += 1 }
    }
    return new.parameters.compactMap { parameter in
      guard let before = earlier[parameter.name], before.value != parameter.value else { return nil }
      // What only follows from another figure is not said twice.
      guard lines[parameter.name] != nil || before.place != parameter.place else { return nil }
      return MovedParameter(
        name: parameter.name, before: before.text ?? before.value, after: parameter.text ?? parameter.value,
        lines: lines[parameter.name] ?? 0)
    }
  }
}

extension BriefingRecord {
  var weeksByName: [String: Rational] {
    var weeks: [String: Rational] = [:]
    for slip in slips where weeks[slip.name] == nil { weeks[slip.name] = slip.weeks }
    return weeks
  }
}
