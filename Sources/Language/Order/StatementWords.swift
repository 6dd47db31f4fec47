/// A statement taken apart without understanding it: its words in small letters, accents composed, in two ways.
struct StatementWords: Sendable {
  /// With its apostrophes and hyphens, as phrases are found.
  struct Word: Sendable {
    let key: WordKey
    /// In `small`.
    let letters: Range<Int>
    /// The byte of the statement that it begins at.
    let start: Int
  }

  /// With its hyphens and slashes, as names and dates are found.
  struct Token: Sendable {
    let key: WordKey
    let letters: Range<Int>
    /// A capital letter that no beginning of a sentence asks for.
    let isProper: Bool
    /// Digits and a hyphen or a slash.
    let mayBeDate: Bool
  }

  private(set) var words: [Word] = []
  private(set) var tokens: [Token] = []
  /// The letters of both.
  private var small: [UInt8] = []
  private var word: (letters: Int, start: Int)?
  private var token: OpenToken?
  private var opensSentence = true

  init(_ text: String) {
    small.reserveCapacity(text.utf8.count)
    var start = 0
    for scalar in text.unicodeScalars {
      take(scalar, at: start)
      start += UTF8.width(scalar)
    }
    closeWord()
    closeToken()
  }

  func text(of word: Word) -> String { String(decoding: small[word.letters], as: UTF8.self) }
  func text(of token: Token) -> String { String(decoding: small[token.letters], as: UTF8.self) }

  private mutating func take(_ scalar: Unicode.Scalar, at start: Int) {
    // A mark belongs to the letter before it.
    if !scalar.isASCII, scalar.isMark { return take(mark: scalar) }
    let letter = LetterKind(scalar)
    let isApostrophe = scalar == "'" || scalar == "’"
    if letter.isOfName || isApostrophe || scalar == "-" {
      if word == nil { word = (small.count, start) }
    } else {
      closeWord()
    }
    if letter.isOfName || scalar == "-" || scalar == "/" {
      if token == nil { token = OpenToken(letters: small.count) }
      token?.add(letter, isHyphen: scalar == "-")
    } else {
      closeToken()
      if LetterKind.opensSentence(scalar) { opensSentence = true }
    }
    guard word != nil || token != nil else { return }
    if isApostrophe { small.append(UInt8(ascii: "'")) } else { small.appendLowercased(scalar) }
  }

  private mutating func take(mark: Unicode.Scalar) {
    guard word != nil || token != nil else { return }
    if let last = small.last, let composed = last.composed(with: mark) {
      small.removeLast()
      small.appendLowercased(composed)
    } else {
      small.appendLowercased(mark)
    }
  }

  private mutating func closeWord() {
    guard let (first, start) = word else { return }
    words.append(Word(key: WordKey(small[first...]), letters: first..<small.count, start: start))
    word = nil
  }

  private mutating func closeToken() {
    guard let open = token else { return }
    tokens.append(
      Token(
        key: WordKey(small[open.letters...]), letters: open.letters..<small.count,
        isProper: !opensSentence && open.isName, mayBeDate: open.mayBeDate))
    opensSentence = false
    token = nil
  }

  /// « Paul », « Z »; « TJM » and « J/H » are abbreviations.
  private struct OpenToken {
    let letters: Int
    private var count = 0
    private var isCapital = false
    private var hasSmallLetter = false
    private var isOfLetters = true
    private var hasDigit = false
    private var hasSign = false

    init(letters: Int) { self.letters = letters }

    mutating func add(_ letter: LetterKind, isHyphen: Bool) {
      if count == 0 { isCapital = letter.isCapital } else if letter.isSmall { hasSmallLetter = true }
      if !letter.isLetter, !isHyphen { isOfLetters = false }
      if letter.isNumber { hasDigit = true } else if !letter.isLetter { hasSign = true }
      count += 1
    }

    var mayBeDate: Bool { hasDigit && hasSign }

    var isName: Bool { isCapital && isOfLetters && (count == 1 || hasSmallLetter) }
  }
}

/// What a character is, as far as words are told apart by it.
private struct LetterKind {
  let isLetter: Bool
  let isNumber: Bool
  let isCapital: Bool
  let isSmall: Bool

  /// Letters and digits.
  var isOfName: Bool { isLetter || isNumber }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFF: self.init(isLetter: true, isSmall: true)
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: self.init(isLetter: true, isCapital: true)
    case 0x30...0x39: self.init(isNumber: true)
    case ..<0x80, 0x2010...0x2027, 0x00A0, 0x202F, 0x20AC: self.init()
    default:
      let properties = scalar.properties
      self.init(
        isLetter: properties.isAlphabetic, isNumber: properties.numericType != nil,
        isCapital: properties.isUppercase, isSmall: properties.isLowercase)
    }
  }

  private init(isLetter: Bool = false, isNumber: Bool = false, isCapital: Bool = false, isSmall: Bool = false) {
    self.isLetter = isLetter
    self.isNumber = isNumber
    self.isCapital = isCapital
    self.isSmall = isSmall
  }

  static func opensSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ":", ";", "!", "?", "—", "–", "•", "«", "»", "\"", "(": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// An accent of its own, or what joins pictographs.
  fileprivate var isMark: Bool {
    switch value {
    case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F: true
    case ..<0x483, 0x2000...0x20CF: false
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: true
      default: false
      }
    }
  }
}

extension UInt8 {
  /// « e » and an acute accent are « é »; nil for what is not one letter.
  fileprivate func composed(with mark: Unicode.Scalar) -> Unicode.Scalar? {
    let letters: (base: String, composed: String)? =
      switch mark.value {
      case 0x300: ("aeiou", "àèìòù")
      case 0x301: ("aeiouy", "áéíóúý")
      case 0x302: ("aeiou", "âêîôû")
      case 0x303: ("ano", "ãñõ")
      case 0x308: ("aeiouy", "äëïöüÿ")
      case 0x327: ("c", "ç")
      default: nil
      }
    guard let letters, let place = Array(letters.base.utf8).firstIndex(of: self) else { return nil }
    return Array(letters.composed.unicodeScalars)[place]
  }
}

extension [UInt8] {
  fileprivate mutating func appendLowercased(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case ..<0x80: append(UInt8(truncatingIfNeeded: scalar.value))
    case 0xC0...0xDE where scalar.value != 0xD7:
      append(0xC3)
      append(UInt8(truncatingIfNeeded: scalar.value & 0x3F | 0xA0))
    case 0xDF...0xFF: append(contentsOf: UTF8.encode(scalar) ?? .init())
    default: append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
