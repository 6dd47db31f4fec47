import Foundation

/// What lists of words are for: the first word of each, `marker` in `marker negation`.
package enum WordKind: String, CaseIterable {
  case marker
  case small

  /// The type of the reader whose members are the lists of this kind.
  var type: String {
    switch self {
    case .marker: "Marker"
    case .small: "SmallWord"
    }
  }

  /// A word as the program has it: folded when the reader compares it with folded letters.
  func form(of word: String) -> String {
    switch self {
    case .marker: word
    case .small: word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    }
  }

  /// Whether the reader could ever meet such a word.
  func canHold(_ form: String) -> Bool {
    switch self {
    case .marker: true
    case .small: form.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
  }
}
