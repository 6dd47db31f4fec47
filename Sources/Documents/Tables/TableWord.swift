/// What is asked of the words of tables, beside what a head means. They stand in `rules/words`, below `table` and the
/// case's name; here they are folded, and those of all languages are known at once.
enum TableWord: CaseIterable {
  /// A head by itself, and a part of names in longer ones: "New" is a column of new values, "New markets" none.
  case wholeHead
  case personDays
  case personHours
  case days
  case weeks
  case sprints
  case months
  case points
  case percent
  case otherUnit
  /// Part of a head that counts money as well as work.
  case moneyHead
  /// Says in a sentence above that all amounts below are a month's.
  case monthly
  /// Begins a head that says nothing of its cells.
  case silentHead
  /// Before the number of a row, which is none of its name.
  case numberedPart
  /// Begins a field that counts points.
  case committed
  case riskClosed
  case riskConfirmed

  var words: [String] { french + english + dutch }
}
