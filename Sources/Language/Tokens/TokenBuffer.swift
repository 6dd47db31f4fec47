import Languages

/// The tokens of one statement; reused from statement to statement so that nothing is allocated once warm.
struct TokenBuffer: ~Copyable {
  var tokens = Scratch<Token>()
  var folded = Scratch<UInt8>(capacity: 512)
  /// The statement holds marks that reorder text, so what is read is not what a person sees.
  var hasReorderingMarks = false
  /// Letters with accents that only French writes, and those that only Dutch writes.
  var frenchLetters = 0
  var dutchLetters = 0
  /// The box that the statement begins with.
  var box = TaskBox.none
  /// Those that any of its words is, once they are looked up.
  var smallWords = SmallWords()

  mutating func removeAll() {
    tokens.removeAll()
    folded.removeAll()
    hasReorderingMarks = false
    frenchLetters = 0
    dutchLetters = 0
    box = .none
    smallWords = SmallWords()
  }

  /// In a line all in capitals a capital tells nothing: neither a name nor an acronym.
  mutating func lowerShouting() {
    var words = 0
    for index in 0..<tokens.count where tokens[index].kind == .word {
      guard tokens[index].isUppercase else { return }
      if tokens[index].foldedEnd - tokens[index].foldedStart > 1 { words += 1 }
    }
    guard words > 3 else { return }
    for index in 0..<tokens.count {
      tokens[index].isCapitalised = false
      tokens[index].isUppercase = false
    }
  }

  /// Puts a part that is said in full in the place of a short one: its own tokens stand where they are, and those that it
  /// takes over from elsewhere between them; a semicolon opens a fact of its own.
  mutating func fill(with fill: EllipsisReader.Fill) {
    let all = Array(tokens.view)
    let replaced = fill.replaced
    tokens.removeAll(from: replaced.lowerBound)
    var place = all[replaced.lowerBound].start
    if fill.isFactOfItsOwn {
      var joint = all[replaced.lowerBound].repeated(at: place)
      (joint.kind, joint.symbol, joint.small, joint.foldedEnd) = (.symbol, .semicolon, SmallWords(), joint.foldedStart)
      tokens.append(joint)
    }
    for index in fill.tokens {
      if replaced.contains(index) { place = all[index].end }
      tokens.append(replaced.contains(index) ? all[index] : all[index].repeated(at: place))
    }
    for token in all[replaced.upperBound...] { tokens.append(token) }
  }

  private let shared = Shared(TokenView.Content())

  var view: TokenView {
    TokenView(
      shared.show(
        TokenView.Content(tokens: PerToken(tokens.view), folded: folded.view, smallWords: smallWords)))
  }
}

/// The tokens of one statement, as long as it is the one being read.
struct TokenView {
  struct Content {
    var tokens = PerToken<Token>(UnsafeBufferPointer(start: nil, count: 0))
    var folded = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var smallWords = SmallWords()
  }

  private let content: UnsafePointer<Content>

  init(_ content: UnsafePointer<Content>) {
    self.content = content
  }

  var tokens: PerToken<Token> { content.pointee.tokens }
  var folded: UnsafeBufferPointer<UInt8> { content.pointee.folded }
  /// The small words of all of them.
  var smallWords: SmallWords { content.pointee.smallWords }

  /// Whether a token is this folded word.
  func word(_ index: Int, is text: StaticString) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, Int(token.foldedEnd - token.foldedStart) == text.utf8CodeUnitCount else { return false }
    return text.isSpelt(folded, from: Int(token.foldedStart))
  }

  /// Whether a token is a small word of some language.
  @inline(__always)
  func word(_ index: Int, isA small: SmallWord) -> Bool {
    tokens[index].small.contains(small)
  }

  /// « il y en a eu onze », "there were eleven": the number that begins here counts what was named before.
  func refersBack(_ number: Int) -> Bool {
    (number - Self.reachOfTally..<number).contains { word($0, isA: .tally) }
  }

  private static var reachOfTally: Int { 4 }

  /// The folded letters of a word.
  func letters(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: folded[Int(tokens[index].foldedStart)..<Int(tokens[index].foldedEnd)])
  }

  /// From the first byte of tokens to their last.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    Range(from: Int(self.tokens[tokens.lowerBound].start), upTo: Int(self.tokens[tokens.upperBound - 1].end))
  }

  /// « de », "of", "van".
  func isOf(_ index: Int) -> Bool { word(index, isA: .of) }

  /// The « ne » of a French denial.
  func isNe(_ index: Int) -> Bool { word(index, isA: .ne) }
}

extension StaticString {
  /// Whether the letters from a place on are its own; there are as many.
  func isSpelt(_ letters: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    withUTF8Buffer { expected in
      var index = 0
      while index < expected.count, letters[start + index] == expected[index] { index += 1 }
      return index == expected.count
    }
  }
}
