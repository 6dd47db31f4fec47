public import Languages

/// The forms of the built-in concepts' words, conjugated, cut and folded when the program is built: a start only enters
/// them.
///
/// A text of lines, in the order in which concepts are asked for. The first has every folded word, each with a blank
/// behind it, or a star behind a stem. Then for each concept and language a line `=LANGUAGE NAME`, a tab and a number: how
/// many of the words come before its first new one. A line for each word of a rule follows: the letter of its class, the
/// word as it is written, a tab, and its forms. A form is a sign (see `nextForm`) and a number for each of its words: 0
/// for the next new one, 1 for the one that was new last, 2 for the one before that. Numbers are in sixteenths, of which
/// `A` to `P` go on and `a` to `p` end.
public struct PreparedForms: ~Copyable {
  enum Form {
    case whole(Spelling)
    case firstPart, secondPart
  }

  struct Word {
    let start: Int32
    let end: Int32
    /// In the vocabulary; -1 as long as it has none there.
    var place: Int32 = -1
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var words = Scratch<Word>(capacity: 16 * 1024)
  private var newWords = 0
  /// Where the words of the concept and language under way begin.
  private var first = 0

  public init(_ text: StaticString) {
    self.text = UnsafeBufferPointer(of: text)
    readWords()
  }

  private mutating func readWords() {
    while position < text.count, text[position] != UInt8(ascii: "\n") {
      let start = position
      passLetters()
      words.append(Word(start: Int32(start), end: Int32(position)))
      position += 1
    }
    passLine()
  }

  /// Goes on to the blank or the star behind a word.
  private mutating func passLetters() {
    while let eight = EightBytes(text, at: position) {
      let marks = eight.marks(below: 0x21) | eight.marks(UInt8(ascii: "*"))
      position += EightBytes.count(before: marks)
      if marks != 0 { return }
    }
    while position < text.count, text[position] > 0x20, text[position] != UInt8(ascii: "*") { position += 1 }
  }

  private mutating func passLine() { position = text.next(UInt8(ascii: "\n"), from: position) + 1 }

  /// Goes on to the words of the next concept and language, if they are these.
  public mutating func begin(_ concept: String, in language: Language) -> Bool {
    while position < text.count, text[position] != UInt8(ascii: "=") { passLine() }
    guard position + 1 < text.count, text[position + 1] == UInt8(ascii: "0") + language.rawValue,
      stands(concept, at: position + 2)
    else { return false }
    position += concept.utf8.count + 3
    newWords = number()
    passLine()
    first = position
    return true
  }

  /// Goes on to the forms of the next word of the concept and language under way.
  mutating func nextLexeme() -> Bool {
    guard position < text.count, text[position] != UInt8(ascii: "=") else { return false }
    position = text.next(UInt8(ascii: "\t"), from: position) + 1
    return true
  }

  /// Whether the concept and language under way have a word.
  public func has(_ word: String, _ wordClass: Unicode.Scalar) -> Bool {
    var line = first
    while line < text.count, text[line] != UInt8(ascii: "=") {
      if text[line] == UInt8(ascii: wordClass), stands(word, at: line + 1) { return true }
      line = text.next(UInt8(ascii: "\n"), from: line) + 1
    }
    return false
  }

  /// Whether a name stands at a place, and a tab behind it.
  private func stands(_ name: String, at start: Int) -> Bool {
    var name = name
    return name.withUTF8 { name in
      guard start + name.count < text.count, text[start + name.count] == UInt8(ascii: "\t") else { return false }
      for index in 0..<name.count where text[start + index] != name[index] { return false }
      return true
    }
  }

  /// The next form of the word; nil behind the last, and the next word is there.
  mutating func nextForm() -> Form? {
    guard position < text.count else { return nil }
    let sign = text[position]
    position += 1
    switch sign {
    case UInt8(ascii: "0")...UInt8(ascii: ";"):
      var spelling = Spelling()
      let value = sign - UInt8(ascii: "0")
      spelling.ending = Spelling.Ending(rawValue: value % 3) ?? .any
      spelling.isProper = value / 3 & 1 != 0
      spelling.isAcronym = value / 6 != 0
      return .whole(spelling)
    case UInt8(ascii: "<"): return .firstPart
    case UInt8(ascii: ">"): return .secondPart
    default: return nil
    }
  }

  /// The next word of the form in a vocabulary; nil behind the last.
  mutating func nextWord(in vocabulary: inout Vocabulary) -> Int32? {
    guard position < text.count, text[position] >= UInt8(ascii: "A") else { return nil }
    let back = number()
    if back == 0 { newWords += 1 }
    let index = newWords - max(back, 1)
    let word = words[index]
    if word.place >= 0 { return word.place }
    let letters = UnsafeBufferPointer(rebasing: text[Int(word.start)..<Int(word.end)])
    let place = vocabulary.index(of: letters, isStem: text[Int(word.end)] == UInt8(ascii: "*"))
    words.update(index) { $0.place = place }
    return place
  }

  private mutating func number() -> Int {
    var value = 0
    while true {
      let digit = text[position]
      position &+= 1
      // Made with the program: no number is too large.
      value = value &* 16 &+ Int(digit & 0x1F) &- 1
      if digit >= UInt8(ascii: "a") { return value }
    }
  }
}
