import Language

/// Statements that begin where a note does, cut where one note ends and the next begins.
extension ArraySlice<Statement> {
  /// A longer note is taken in pieces, each for itself: no memory holds a whole book of them.
  private static var longest: Int { 8_192 }

  /// Those of the first note.
  var note: Self {
    guard let file = first?.place.file else { return self }
    return prefix(Self.longest).prefix { $0.place.file == file }
  }

  /// Lines that stand in no note, whatever file holds them.
  var isStream: Bool { first?.context.section == .stream }

  /// So many of the first ones, and the rest of the note that the last of them stands in.
  func wholeNotes(atLeast count: Int) -> Self {
    var end = startIndex
    while end < endIndex, end - startIndex < count { end = self[end...].note.endIndex }
    return self[..<end]
  }

  /// All of them in shares of about the same size, none of which parts a note.
  func shares(_ count: Int) -> [Self] {
    var rest = self
    return (0..<count).map { index in
      let share = index == count - 1 ? rest : rest.wholeNotes(atLeast: rest.count / (count - index))
      rest = rest[share.endIndex...]
      return share
    }
  }
}
