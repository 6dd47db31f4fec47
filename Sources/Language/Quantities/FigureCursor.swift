import Languages
import Quantities

/// What the reader of quantities sees of a statement: tokens, what they can mean, and the language.
struct FigureCursor {
  typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  struct Content {
    var tokens = PerToken<Token>(UnsafeBufferPointer(start: nil, count: 0))
    var folded = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var matches = UnsafeBufferPointer<Match>(start: nil, count: 0)
    var firstByToken = UnsafeBufferPointer<Int32>(start: nil, count: 0)
    var meanings = UnsafeBufferPointer<Meaning>(start: nil, count: 0)
    var starts = PerToken<MeaningMask>(UnsafeBufferPointer(start: nil, count: 0))
  }

  private let content: UnsafePointer<Content>
  let language: Language

  init(_ content: UnsafePointer<Content>, language: Language) {
    self.content = content
    self.language = language
  }

  var tokens: PerToken<Token> { content.pointee.tokens }
  var folded: UnsafeBufferPointer<UInt8> { content.pointee.folded }
  private var allMatches: UnsafeBufferPointer<Match> { content.pointee.matches }
  private var firstByToken: UnsafeBufferPointer<Int32> { content.pointee.firstByToken }
  private var allMeanings: UnsafeBufferPointer<Meaning> { content.pointee.meanings }
  /// By token: what can start there, so that most questions end at one test.
  var starts: PerToken<MeaningMask> { content.pointee.starts }

  var count: Int { tokens.count }

  func isSymbol(_ index: Int, _ symbol: Symbol) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .symbol && tokens[index].symbol == symbol
  }

  func isArrow(_ index: Int) -> Bool { isSymbol(index, .arrow) || isSymbol(index, .struck) }

  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < count && !tokens[index].isSpaced
  }

  func isDigits(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .digits
  }

  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .word
  }

  /// The number word of a kind that starts at a token, and where it ends; the longest.
  @inline(__always)
  func word(_ kind: NumberWord.Kind, at index: Int) -> (word: NumberWord, end: Int)? {
    has(kind, at: index) ? longestWord(kind, at: index) : nil
  }

  private func longestWord(_ kind: NumberWord.Kind, at index: Int) -> (word: NumberWord, end: Int)? {
    for match in matches(at: index) {
      for meaning in meanings(of: match) where meaning.kind == .number && meaning.languages.contains(language) {
        if let word = NumberWord(payload: meaning.payload), word.kind == kind { return (word, Int(match.end)) }
      }
    }
    return nil
  }

  @inline(__always)
  func has(_ kind: NumberWord.Kind, at index: Int) -> Bool { starts[index].has(kind) }

  /// The month at a token.
  func month(at index: Int) -> (month: Int, end: Int)? {
    guard isWord(index), starts[index].contains(.month) else { return nil }
    for match in matches(at: index) {
      for meaning in meanings(of: match) where meaning.kind == .month && meaning.languages.contains(language) {
        return (Int(meaning.payload), Int(match.end))
      }
    }
    return nil
  }

  /// The unit at a token: of the language, else of another when the word means nothing in this one.
  @inline(__always)
  func unit(at index: Int) -> (unit: Int32, end: Int)? {
    isWord(index) && starts[index].contains(.unit) ? knownUnit(at: index) : nil
  }

  private func knownUnit(at index: Int) -> (unit: Int32, end: Int)? {
    // « que personne n'a ouvert » counts nobody.
    if hasMarker(.negation, at: index) { return nil }
    for match in matches(at: index) {
      for meaning in meanings(of: match) where meaning.kind == .unit && meaning.languages.contains(language) {
        return (meaning.payload, Int(match.end))
      }
    }
    for match in matches(at: index) {
      let all = meanings(of: match)
      guard !all.contains(where: { $0.languages.contains(language) }) else { return nil }
      if let meaning = all.first(where: { $0.kind == .unit }) { return (meaning.payload, Int(match.end)) }
    }
    return nil
  }

  @inline(__always)
  func isMarker(_ marker: Marker, at index: Int) -> Bool {
    isWord(index) && starts[index].contains(.marker) && hasMarker(marker, at: index)
  }

  private func hasMarker(_ marker: Marker, at index: Int) -> Bool {
    matches(at: index).contains { match in
      meanings(of: match).contains {
        $0.kind == .marker && $0.languages.contains(language) && $0.payload == marker.rawValue
      }
    }
  }

  /// The same for a word by itself: the « last » of "32 last year" begins a phrase that takes the year.
  func isLoneWord(_ index: Int, of marker: Marker) -> Bool {
    guard isMarker(marker, at: index) else { return false }
    return matches(at: index).allSatisfy { match in
      Int(match.end) == index + 1
        || !meanings(of: match).contains { $0.kind == .marker && $0.payload == marker.rawValue }
    }
  }

  func isConcept(_ index: Int) -> Bool {
    return isWord(index) && starts[index].contains(.concept)
  }

  func matches(at index: Int) -> Slice<UnsafeBufferPointer<Match>> {
    guard index >= 0, index + 1 < firstByToken.count else { return allMatches[0..<0] }
    return allMatches[Int(firstByToken[index])..<Int(firstByToken[index + 1])]
  }

  private func meanings(of match: Match) -> Slice<UnsafeBufferPointer<Meaning>> {
    allMeanings[Int(match.firstMeaning)..<Int(match.firstMeaning + match.meaningCount)]
  }

  /// A token's folded letters.
  func letters(_ index: Int) -> Letters {
    folded[Int(tokens[index].foldedStart)..<Int(tokens[index].foldedEnd)]
  }

  func isText(_ index: Int, _ text: StaticString) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, Int(token.foldedEnd - token.foldedStart) == text.utf8CodeUnitCount else { return false }
    return text.isSpelt(folded, from: Int(token.foldedStart))
  }

  /// « mardi », "Tuesday", "dinsdag".
  func isWeekday(_ index: Int) -> Bool {
    isWord(index) && Weekday.names.contains { isText(index, $0) }
  }

  /// Written with more than the letters that it is compared by: « à », not « a ».
  func isAccented(_ index: Int) -> Bool {
    tokens[index].isAccented
  }

  @inline(__always)
  func isText(_ index: Int, _ small: SmallWord) -> Bool { tokens[index].small.contains(small) }

  /// The value of a digit run of at most 18 digits.
  func value(_ index: Int) -> Int? {
    guard isDigits(index), length(index) <= 18 else { return nil }
    return letters(index).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  func length(_ index: Int) -> Int {
    Int(tokens[index].foldedEnd - tokens[index].foldedStart)
  }
}
