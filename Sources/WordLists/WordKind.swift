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
    }
  }

  /// Whether a list's name goes on with a number: `number cardinal 20`.
  var isNumbered: Bool { self == .number }

  /// A word as the program has it: folded when the reader compares it with folded letters.
  func form(of word: String, in key: String) -> String {
    isFolded(key) ? word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil) : word
  }

  private func isFolded(_ key: String) -> Bool {
    switch self {
    case .small, .weekday, .abbreviation, .nameless, .common: true
    // The reader folds these itself, or compares them as they are written.
    case .marker, .number, .month, .order: false
    case .note: key != "unfinished" && key != "abbreviations"
    }
  }

  /// Whether the reader could ever meet such a word.
  func canHold(_ form: String) -> Bool {
    switch self {
    case .marker, .number, .month, .order, .note: true
    case .small, .weekday, .abbreviation, .common: form.utf8.allSatisfy(Self.isLetter)
    // The set of them holds sixteen letters a word.
    case .nameless: form.utf8.count <= 16 && form.utf8.allSatisfy(Self.isLetter)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
}
