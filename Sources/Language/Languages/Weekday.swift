import Languages

/// A day of the week, from Monday. Its names in each language stand in `rules/words`, below `weekday`; none has an accent.
package enum Weekday: Int, CaseIterable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// In small letters.
  var names: [StaticString] { french + english + dutch }

  /// Those of all days.
  package static let names = allCases.flatMap(\.names)
}
