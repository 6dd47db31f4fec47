import Foundation

/// What lists of words are for: the first word of each, `marker` in `marker negation`.
package enum WordKind: String, CaseIterable {
  case marker
  case small
  case number
  case month
  case weekday
  case abbreviation
  case nameless
  case order
  case note
  case common
  case column
  case table
  case incident

  /// The type of the reader whose members are the lists of this kind; nil when there is one list, `common words`.
  var type: String? {
    switch self {
    case .marker: "Marker"
    case .small: "SmallWord"
    case .number: "NumberWord.Kind"
    case .month: "Month"
    case .weekday: "Weekday"
    case .abbreviation: "Abbreviation"
    case .nameless: "NamelessWords"
    case .order: "OrderWords"
    case .note: "NoteWords"
    case .common: nil
    case .column: "ColumnMeaning"
    case .table: "TableWord"
    case .incident: "IncidentWord"
    }
  }

  /// The room that asks for them.
  package var module: String {
    switch self {
    case .marker, .small, .number, .month, .weekday, .abbreviation, .nameless, .order, .note, .common: "Language"
    case .column, .table, .incident: "Documents"
    }
  }

  /// Whether a list's name goes on with a number: `number cardinal 20`.
  var isNumbered: Bool { self == .number }

  /// A word as the program has it: folded when the reader compares it with folded letters.
  func form(of word: String, in key: String) -> String {
    guard isFolded(key) else { return word }
    let folded = word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    return module == "Documents" ? Self.withoutSigns(folded) : folded
  }

  /// As heads of tables are read: `point d attention`.
  private static func withoutSigns(_ folded: String) -> String {
    folded.split { !$0.isLetter && !$0.isNumber && $0 != "%" }.joined(separator: " ")
  }

  private func isFolded(_ key: String) -> Bool {
    switch self {
    case .small, .weekday, .abbreviation, .nameless, .common, .column, .table, .incident: true
    // The reader folds these itself, or compares them as they are written.
    case .marker, .number, .month, .order: false
    case .note: key != "unfinished" && key != "abbreviations"
    }
  }

  /// Whether the reader could ever meet such a word.
  func canHold(_ form: String) -> Bool {
    switch self {
    case .marker, .number, .month, .order, .note, .column, .table, .incident: true
    case .small, .weekday, .abbreviation, .common: form.utf8.allSatisfy(Self.isLetter)
    // The set of them holds sixteen letters a word.
    case .nameless: form.utf8.count <= 16 && form.utf8.allSatisfy(Self.isLetter)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
}
