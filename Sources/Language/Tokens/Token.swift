/// A word, a run of digits or a symbol of a statement.
struct Token {
  enum Kind: UInt8 { case word, digits, symbol }

  var kind: Kind
  /// White space stands before it; glued otherwise (`3j`, `l'API`, `j/h`).
  var isSpaced: Bool
  /// Its first letter is a capital; `isUppercase`: all of them are.
  var isCapitalised: Bool
  var isUppercase: Bool
  /// Of a `symbol`; zero otherwise.
  var symbol: Symbol
  /// An accent stands on the last letter, a final s apart: « prêté », « prêtés », not « prête ».
  var endsInAccent = false
  /// Bytes of the statement.
  var start: Int32
  var end: Int32
  /// Bytes of the folded text: lower case, no accents. Of digits: the digits.
  var foldedStart: Int32
  var foldedEnd: Int32
  /// Bytes of the word that it says again, where the text leaves it out; it has none of its own then.
  var source = (start: Int32(0), end: Int32(0))
  /// Of a word, once it is looked up.
  var small = SmallWords()

  /// An accent stands on a letter of it.
  var isAccented: Bool {
    guard kind == .word else { return false }
    return (isRepeated ? source.end - source.start : end - start) > foldedEnd - foldedStart
  }

  /// The text leaves it out.
  var isRepeated: Bool { source.end > 0 }

  /// The same once more, where nothing of it is written.
  func repeated(at place: Int32) -> Token {
    var copy = self
    if !isRepeated { copy.source = (start, end) }
    (copy.start, copy.end) = (place, place)
    return copy
  }
}

/// What a symbol token is: its ASCII code, or one of the codes below for what people type beyond ASCII.
struct Symbol: Hashable {
  let code: UInt8

  init(_ code: UInt8) {
    self.code = code
  }

  init(_ scalar: Unicode.Scalar) {
    code = UInt8(ascii: scalar)
  }

  static let none = Symbol(0)
  static let euro = Symbol(0x80)
  static let pound = Symbol(0x81)
  /// En dash and em dash.
  static let dash = Symbol(0x82)
  /// U+2212, a true minus.
  static let minus = Symbol(0x83)
  /// → and its kin, `->` and `=>` included.
  static let arrow = Symbol(0x84)
  /// Between struck text and the bold text that takes its place.
  static let struck = Symbol(0x9F)
  static let openQuote = Symbol(0x85)
  static let closeQuote = Symbol(0x86)
  static let ellipsis = Symbol(0x87)
  static let approximately = Symbol(0x88)
  static let plusMinus = Symbol(0x89)
  static let bullet = Symbol(0x8A)
  static let half = Symbol(0x8B)
  static let quarter = Symbol(0x8C)
  static let threeQuarters = Symbol(0x8D)
  static let times = Symbol(0x8E)
  static let degree = Symbol(0x8F)
  /// Emoji, letters of other scripts and whatever else is not read.
  static let other = Symbol(0xFF)
  static let apostrophe = Symbol("'")
  static let hyphen = Symbol("-")
  static let slash = Symbol("/")
  static let ampersand = Symbol("&")
  static let comma = Symbol(",")
  static let period = Symbol(".")
  static let colon = Symbol(":")
  static let semicolon = Symbol(";")
  static let percent = Symbol("%")
  static let plus = Symbol("+")
  static let dollar = Symbol("$")
  static let question = Symbol("?")
  static let exclamation = Symbol("!")
  static let openParenthesis = Symbol("(")
  static let closeParenthesis = Symbol(")")
  static let openBracket = Symbol("[")
  static let closeBracket = Symbol("]")
  static let bar = Symbol("|")
  static let quote = Symbol("\"")

  /// What stands before it gave way to what stands behind.
  var isArrow: Bool { self == .arrow || self == .struck }

  /// Between two words of one expression when nothing is spaced: `jours-homme`, `j/h`, `j.h`, `l'API`.
  var joinsWords: Bool {
    self == .hyphen || self == .slash || self == .period || self == .apostrophe || self == .bullet
  }
}
