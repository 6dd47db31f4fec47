import Language
import Quantities
import RuleLanguage
import Translation

/// What is asked of items before they are added up, and stands while more of them come.
struct ItemRanking: Sendable {
  private var order = ContentOrder<RankingKey>()

  /// Stated slips before their causes, longer before shorter, exact before vague; then by every figure, then by rule:
  /// by place only where nothing else differs.
  mutating func ranking(of items: [Item], _ program: Program) -> [Int] {
    order.order(items, by: { RankingKey($0, program) }) { $0.precedes($1, program) }
  }
}

/// What tells most lines apart.
private struct RankingKey: Comparable {
  let isCause: Bool
  let slip: Rational
  /// Negative, for the narrower comes first.
  let slipWidth: Rational
  let cost: Rational

  init(_ item: Item, _ program: Program) {
    let impact = item.impact
    isCause = !program.rules[impact.rule].explains.isEmpty
    slip = impact.slip?.value ?? .zero
    slipWidth = impact.slip.narrowness
    cost = impact.cost?.value ?? .zero
  }

  static func < (left: RankingKey, right: RankingKey) -> Bool {
    if left.isCause != right.isCause { return !left.isCause }
    if left.slip != right.slip { return right.slip < left.slip }
    if left.slipWidth != right.slipWidth { return right.slipWidth < left.slipWidth }
    return right.cost < left.cost
  }
}

extension Item {
  /// Of lines that are late by as much and cost as much; nil where nothing but their place differs.
  fileprivate func precedes(_ other: Item, _ program: Program) -> Bool? {
    impact.precedes(other.impact) ?? isLess(impact.rule, other.impact.rule) ?? precedesInWords(other, program)
      ?? isLess(origin ?? -1, other.origin ?? -1)
  }

  private func precedesInWords(_ other: Item, _ program: Program) -> Bool? {
    if subject != other.subject {
      let (own, others) = (subject.rankingName(program), other.subject.rankingName(program))
      if own != others { return own < others }
    }
    return isLess(isRecap, other.isRecap) ?? isLess(wording.isSerial, other.wording.isSerial)
      ?? isLess(wording.isToDate, other.wording.isToDate) ?? isLess(wording.namesDelay, other.wording.namesDelay)
  }
}

extension Item.Subject {
  fileprivate func rankingName(_ program: Program) -> (Int, String) {
    switch self {
    case .deliverable(let index): (0, program.deliverables[index].name)
    case .named(let name): (1, name)
    case .unnamed: (2, "")
    }
  }
}

extension Impact {
  /// By the figures that a slip and a cost leave over, the larger first and of equal ones the narrower.
  fileprivate func precedes(_ other: Impact) -> Bool? {
    if self === other { return nil }
    return isGreater(cost.narrowness, other.cost.narrowness)
      ?? isGreater(runRate?.value ?? .zero, other.runRate?.value ?? .zero)
      ?? isGreater(value?.value ?? .zero, other.value?.value ?? .zero)
      ?? isGreater(runRate.narrowness, other.runRate.narrowness)
      ?? isGreater(value.narrowness, other.value.narrowness) ?? isLikelier(than: other)
  }

  private func isLikelier(than other: Impact) -> Bool? {
    guard case .risk(let own) = certainty, case .risk(let others) = other.certainty else { return nil }
    return isGreater(own ?? .zero, others ?? .zero)
  }
}

extension Estimate? {
  fileprivate var narrowness: Rational {
    guard let estimate = self, !estimate.isExact else { return .zero }
    return (try? estimate.low - estimate.high) ?? .zero
  }
}

private func isGreater(_ left: Rational, _ right: Rational) -> Bool? { left == right ? nil : right < left }

private func isLess(_ left: Int, _ right: Int) -> Bool? { left == right ? nil : left < right }

private func isLess(_ left: Bool, _ right: Bool) -> Bool? { left == right ? nil : right }
