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
  /// A head by which a table lays down levels, limits or parameters.
  case definitionHead
  /// Before the number of a row, which is none of its name.
  case numberedPart
  /// Begins a field that counts points.
  case committed
  /// What a field counts that is no point: stories, tickets.
  case countedThing
  /// A row or a field is of one of several, and of no sum.
  case average
  /// A head of the hours that somebody worked on something.
  case timeSpent
  /// A head of what somebody thought that it would take.
  case estimateHead
  /// A head of what it took in the end, and not of what is spent so far.
  case outcomeHead
  /// A row that begins so adds up the others.
  case total
  case riskClosed
  case riskConfirmed

  var words: [String] { french + english + dutch }

  /// Whether one of them stands in a text, word by word.
  func stands(in text: String) -> Bool {
    let text = " \(HeaderText.folded(text)) "
    return words.contains { text.range(of: " \($0) ") != nil }
  }
}
