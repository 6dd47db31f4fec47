import Quantities
import Translation

/// What items say, each of it once: of a million lines most say what others have said elsewhere.
struct SharedContents: Sendable {
  private var known: Set<Entry> = []

  /// The item with the content of the first that says the same.
  mutating func sharing(_ item: Item) -> Item {
    Item(
      statement: item.statement, place: item.place, known.insert(Entry(item.content)).memberAfterInsert.content)
  }

  private struct Entry: Hashable {
    let content: Item.Content

    init(_ content: Item.Content) { self.content = content }

    static func == (left: Entry, right: Entry) -> Bool {
      let (first, second) = (left.content, right.content)
      return first === second
        || first.impact.says(second.impact) && first.subject == second.subject && first.origin == second.origin
          && first.family == second.family && first.isRecap == second.isRecap && first.movedFrom == second.movedFrom
          && first.wording == second.wording
    }

    /// Little of it tells most apart.
    func hash(into hasher: inout Hasher) {
      let impact = content.impact
      hasher.combine(impact.rule)
      for figure in [impact.slip, impact.cost ?? impact.runRate ?? impact.value] {
        hasher.combine(figure.map { Int64(truncatingIfNeeded: $0.value.numerator) } ?? 0)
      }
      hasher.combine(content.subject)
    }
  }
}

extension Item {
  /// Without what its figures were read from, which draws alone ask for.
  func withoutRoles() -> Item {
    guard !impact.roles.isEmpty else { return self }
    return Item(
      statement: statement, place: place,
      Content(
        impact.withoutRoles(), subject, origin: origin, family: family, isRecap: isRecap, wording,
        movedFrom: content.movedFrom))
  }
}

extension Impact {
  /// The same figures, wherever they stand.
  fileprivate func says(_ other: Impact) -> Bool {
    self === other
      || rule == other.rule && certainty == other.certainty && deliverable == other.deliverable
        && origin == other.origin && scope == other.scope && slip == other.slip && cost == other.cost
        && runRate == other.runRate && value == other.value && isValueRecurring == other.isValueRecurring
        && components == other.components && monthsAhead == other.monthsAhead
        && roles.elementsEqual(other.roles) { $0.reads(as: $1) }
  }

  fileprivate func withoutRoles() -> Impact {
    Impact(
      rule: rule, certainty: certainty, trigger: nil, subject: nil, deliverable: deliverable, origin: origin,
      scope: scope, slip: slip, cost: cost, runRate: runRate, value: value, isValueRecurring: isValueRecurring,
      components: components, roles: [], monthsAhead: monthsAhead)
  }
}

extension BoundRole {
  /// The same figures, wherever they stand; a range is one of its own place, for a page quotes what it ranges by.
  fileprivate func reads(as other: BoundRole) -> Bool {
    value == other.value && high == other.high && figures == other.figures
      && (high == nil ? (span == nil) == (other.span == nil) : span == other.span)
  }
}
