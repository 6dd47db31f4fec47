import Quantities
import Translation

/// How a statement's outcome compares with what was expected.
enum GoldVerdict: CaseIterable {
  /// Every expected impact is there and nothing else is claimed.
  case exact
  /// An impact that nobody expects, or with another figure.
  case wrong
  /// An expected impact is not given, and nothing says that something is left to check.
  case silent
  /// Not exact, nothing wrong, and left to check.
  case flagged
  /// Without impact, yet left to check.
  case overflag

  init(_ result: TranslatedStatement, expecting expected: [GoldFigures]) {
    var rest = expected
    for impact in result.impacts {
      let given = GoldFigures(impact)
      guard let match = rest.firstIndex(where: { given.agrees(with: $0) }) else {
        self = .wrong
        return
      }
      rest.remove(at: match)
    }
    switch result.status {
    case .noImpact: self = expected.isEmpty ? .exact : .silent
    case .toCheck: self = expected.isEmpty ? .overflag : .flagged
    case .translated: self = rest.isEmpty ? .exact : .silent
    }
  }
}

extension GoldFigures {
  init(_ impact: Impact) {
    if case .risk(let stated) = impact.certainty {
      isRisk = true
      probability = stated
    }
    slip = impact.slip?.value
    money = impact.cost?.value ?? (impact.isValueRecurring ? nil : impact.value?.value)
    recurring = impact.runRate?.value ?? (impact.isValueRecurring ? impact.value?.value : nil)
  }

  /// Whether certainty and every figure are those expected, within 2 %; a probability counts where one is expected.
  func agrees(with expected: GoldFigures) -> Bool {
    isRisk == expected.isRisk && Self.isClose(slip, expected.slip) && Self.isClose(money, expected.money)
      && Self.isClose(recurring, expected.recurring)
      && (expected.probability == nil || Self.isClose(probability, expected.probability))
  }

  private static func isClose(_ left: Rational?, _ right: Rational?) -> Bool {
    guard let left, let right else { return (left ?? .zero).isZero && (right ?? .zero).isZero }
    guard let difference = try? left - right, let scaled = try? difference.magnitude * Rational(50) else {
      return false
    }
    return scaled <= max(left.magnitude, right.magnitude)
  }
}
