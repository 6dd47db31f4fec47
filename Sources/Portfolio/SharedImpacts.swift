import Quantities
import Translation

/// Impacts of equal figures as one: of a million lines most say what others have said, elsewhere and of something else.
public struct SharedImpacts: Sendable {
  private var known: Set<Figures> = []
  private var subjects: Set<Item.Subject> = []

  public init() {}

  /// The item with the figures of the first of its kind. Where they stand in its statement, only that statement knows.
  public mutating func sharing(_ item: Item) -> Item {
    let figures = known.insert(Figures(impact: item.impact)).memberAfterInsert
    return item.with(figures.impact, subjects.insert(item.subject).memberAfterInsert)
  }

  private struct Figures: Hashable {
    let impact: Impact

    static func == (left: Figures, right: Figures) -> Bool {
      let (first, second) = (left.impact, right.impact)
      return first.rule == second.rule && first.certainty == second.certainty
        && first.deliverable == second.deliverable && first.origin == second.origin && first.scope == second.scope
        && first.slip == second.slip && first.cost == second.cost && first.runRate == second.runRate
        && first.value == second.value && first.isValueRecurring == second.isValueRecurring
        && first.components == second.components && first.monthsAhead == second.monthsAhead
        && first.roles.elementsEqual(second.roles) { $0.reads(as: $1) }
    }

    /// Little of them tells most apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(impact.rule)
      for figure in [impact.slip, impact.cost ?? impact.runRate ?? impact.value] {
        hasher.combine(figure.map { Int64(truncatingIfNeeded: $0.value.numerator) } ?? 0)
      }
    }
  }
}

extension BoundRole {
  /// The same figures, wherever they stand.
  fileprivate func reads(as other: BoundRole) -> Bool {
    value == other.value && high == other.high && (span == nil) == (other.span == nil) && figures == other.figures
  }
}
