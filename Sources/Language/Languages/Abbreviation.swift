/// Words cut short by a full stop, which ends no sentence. They stand in `rules/words`, below `abbreviation` and the
/// case's name; those of all languages are known at once.
enum Abbreviation: Int, CaseIterable {
  /// Something always follows them.
  case inside
  /// They may stand at the end of a sentence as well.
  case atEnd
  /// A year or a day may follow them.
  case month
  /// « n° », "no. 12", "nr. 12".
  case number

  /// What stands after the stop and the space behind it.
  enum Next { case digit, small, capital }

  /// Whether the stop after a word is part of it, and says nothing by itself.
  ///
  /// « 2 semaines max. Le portail… » may end its sentence, "Mr. Smith" never does; « janv. 2026 » goes on, « 30 min. 3
  /// incidents » does not.
  static func takesStop(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, isAfterDigits: Bool, before next: Next
  ) -> Bool {
    switch next {
    case .small: return inside.isSpelt(word) || atEnd.isSpelt(word) || month.isSpelt(word)
    case .digit: return inside.isSpelt(word) || month.isSpelt(word) || !isAfterDigits && atEnd.isSpelt(word)
    case .capital: return inside.isSpelt(word)
    }
  }

  func isSpelt(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    Self.words[rawValue].contains { word.elementsEqual(UnsafeBufferPointer(of: $0)) }
  }

  private static let words = allCases.map { $0.french + $0.english + $0.dutch }
}
