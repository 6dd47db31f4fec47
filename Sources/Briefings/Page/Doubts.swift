public import Portfolio
import Quantities
import Translation

/// Lines to check, and lines of which a part is: how many, and of those as many as a page lists.
public struct Doubts: Sendable {
  public private(set) var count = 0
  /// Those that might weigh most first; of equal ones, the first.
  var heaviest: [TranslatedLine] { weighed.map(\.line) }
  private var weighed: [(line: TranslatedLine, weight: Rational)] = []

  public init() {}

  public init(_ lines: some Sequence<TranslatedLine>) {
    for line in lines { add(line) }
  }

  /// - Parameter line: behind those that are here; nothing is added of one that is not in doubt.
  public mutating func add(_ line: TranslatedLine) {
    let result = line.result
    guard result.status == .toCheck || result.status == .translated && !result.reasons.isEmpty else { return }
    count += 1
    insert(line, weight: Self.weight(line))
  }

  /// - Parameter others: of lines behind those that are here.
  public mutating func add(_ others: Doubts) {
    count += others.count
    for (line, weight) in others.weighed { insert(line, weight: weight) }
  }

  private mutating func insert(_ line: TranslatedLine, weight: Rational) {
    let place = weighed.lastIndex { $0.weight >= weight }.map { $0 + 1 } ?? 0
    guard place < Briefing.longestList else { return }
    if weighed.count == Briefing.longestList { weighed.removeLast() }
    weighed.insert((line, weight), at: place)
  }

  /// What the readings that came close would come to, for ranking only: a year of what recurs.
  private static func weight(_ line: TranslatedLine) -> Rational {
    line.result.suggestions.reduce(.zero) { sum, impact in
      let money = impact.components.reduce(Rational.zero) { sum, component in
        let amount = component.amount.value.magnitude
        return (try? sum + (component.isRecurring ? amount * Rational(12) : amount)) ?? sum
      }
      return (try? sum + money) ?? sum
    }
  }
}
