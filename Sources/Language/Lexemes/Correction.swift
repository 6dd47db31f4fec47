import Languages

/// A word of a statement that was read as another one.
public struct Correction: Sendable, Hashable {
  /// The bytes of the statement.
  public let bytes: Range<Int>
  /// The word that it was taken for, without accents.
  public let word: String
  /// All its letters stand there, one too many, one too few or two in the wrong order, and it can be no name: nobody
  /// could have meant another word.
  public let isSure: Bool
  let token: Int
}

extension Lexicon {
  /// Reads unknown words as the only known one that is a single slip of the finger away: a letter too many, too few,
  /// another one, or two that changed places.
  ///
  /// - Parameter language: the one that a mended word must be of; nil where no word has told it.
  /// - Returns: the words that were read so, in the order of the text.
  func correct(_ buffer: TokenView, in matches: inout MatchBuffer, of language: Language?) -> [Correction] {
    var corrections: [Correction] = []
    let isShouted = buffer.tokens.allSatisfy { $0.kind != .word || $0.isUppercase }
    for (index, token) in buffer.tokens.enumerated()
    where matches.vocabulary[index].isEmpty && Self.canBeMistyped(token, isFirst: index == 0, isShouted)
      && !Self.isPartOfWord(index, buffer.tokens)
    {
      let letters = UnsafeBufferPointer(rebasing: buffer.folded[Int(token.foldedStart)..<Int(token.foldedEnd)])
      guard !CommonWords.contain(letters), let slip = onlySlip(in: letters, letterTree) else { continue }
      let mended = slip.mended(letters)
      matches.vocabulary[index] = mended.withUnsafeBufferPointer { vocabulary(of: $0) }
      corrections.append(
        Correction(
          bytes: Int(token.start)..<Int(token.end), word: String(decoding: mended, as: UTF8.self),
          isSure: slip.isSure && (isShouted || !token.isCapitalised), token: index))
    }
    guard !corrections.isEmpty else { return [] }
    matchPhrases(buffer.tokens, into: &matches)
    guard let language else { return corrections }
    let foreign = corrections.filter { !Self.isWord($0, of: language, matches.view) }
    takeBack(foreign, buffer, in: &matches)
    return corrections.filter { !foreign.contains($0) }
  }

  /// Reads what was mended as it stands.
  func takeBack(_ corrections: [Correction], _ buffer: TokenView, in matches: inout MatchBuffer) {
    guard !corrections.isEmpty else { return }
    for correction in corrections { matches.vocabulary[correction.token] = .none }
    matchPhrases(buffer.tokens, into: &matches)
  }

  /// « prevenu » is no "prevent": somebody who writes one language mistypes its words.
  private static func isWord(_ correction: Correction, of language: Language, _ matches: MatchView) -> Bool {
    matches.matches.contains {
      (Int($0.start)..<Int($0.end)).contains(correction.token) && $0.languages.contains(LanguageSet(language))
    }
  }

  /// « procès-verbal »: a part of a word is none that somebody typed.
  private static func isPartOfWord(_ index: Int, _ tokens: PerToken<Token>) -> Bool {
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    return before.symbol == .hyphen && !before.isSpaced && !tokens[index].isSpaced
      || after.symbol == .hyphen && !after.isSpaced
  }

  /// Names are left alone: a capital inside a sentence that is not all capitals.
  private static func canBeMistyped(_ token: Token, isFirst: Bool, _ isShouted: Bool) -> Bool {
    token.kind == .word && (Slip.shortestWord - 1...24).contains(Int(token.foldedEnd - token.foldedStart))
      && (isShouted || isFirst || !token.isCapitalised)
  }

  /// The slip that leads to a known word; nil for none, and for several that mean different things.
  ///
  /// - Complexity: as many steps as the word's beginning has in the letter tree, times the alphabet.
  private func onlySlip(in letters: UnsafeBufferPointer<UInt8>, _ tree: LetterTree) -> Slip? {
    var search = SlipSearch(tree: tree)
    // Only a letter too few leads from so short a word to one that is long enough.
    let isShort = letters.count < Slip.shortestWord
    // The first letter is the one that people get right.
    guard var node = tree.child(of: 0, letters[0]) else { return nil }
    let isParticiple = letters.count > 2 && letters[0] == UInt8(ascii: "g") && letters[1] == UInt8(ascii: "e")
    for index in 1...letters.count where !(isParticiple && index == 2) {
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        guard let other = tree.child(of: node, letter) else { continue }
        follow(other, letters, from: index, Slip(kind: .missing(letter), index: index), &search)
        if index < letters.count, !isShort {
          follow(other, letters, from: index + 1, Slip(kind: .other(letter), index: index), &search)
        }
      }
      guard index < letters.count else { break }
      if !isShort { follow(node, letters, from: index + 1, Slip(kind: .extra, index: index), &search) }
      if index + 1 < letters.count, !isShort, let second = tree.child(of: node, letters[index + 1]),
        let first = tree.child(of: second, letters[index])
      {
        follow(first, letters, from: index + 2, Slip(kind: .swapped, index: index), &search)
      }
      guard let next = tree.child(of: node, letters[index]) else { break }
      node = next
    }
    return search.isAmbiguous ? nil : search.found
  }

  /// Follows the letters after a slip to the words that end on the way or begin them.
  private func follow(
    _ start: Int, _ letters: UnsafeBufferPointer<UInt8>, from index: Int, _ slip: Slip, _ search: inout SlipSearch
  ) {
    var node = start
    var length = slip.length(before: index)
    for letter in letters[index...] {
      if length >= Slip.shortestWord, let stem = search.tree.stem(at: node) {
        consider(slip.reaching(stem, isWhole: false), &search)
      }
      guard let next = search.tree.child(of: node, letter) else { return }
      node = next
      length += 1
    }
    guard length >= Slip.shortestWord else { return }
    if let word = search.tree.exactWord(at: node) ?? search.tree.stem(at: node) {
      consider(slip.reaching(word, isWhole: true), &search)
    }
  }

  private func consider(_ slip: Slip, _ search: inout SlipSearch) {
    // « verraging » has lost a letter of « vertraging », more likely than one of « verlaging » was another.
    guard let found = search.found, found.isLikelier == slip.isLikelier else {
      if search.found?.isLikelier != true { (search.found, search.isAmbiguous) = (slip, false) }
      return
    }
    if found.word != slip.word, !hasSameMeanings(found.word, slip.word) { search.isAmbiguous = true }
  }
}

/// One slip of the finger, as what is mended.
private struct Slip {
  enum Kind {
    /// The letter that should stand there.
    case missing(UInt8)
    case other(UInt8)
    case extra
    case swapped
  }

  /// Shorter words have too many neighbours.
  static let shortestWord = 6

  let kind: Kind
  let index: Int
  /// The vocabulary word that it leads to.
  var word: Int32 = -1
  /// No ending stands behind that word.
  var isWhole = false

  /// All the letters stand there, in some order, or none is another than it should be.
  var isLikelier: Bool {
    if case .other = kind { return false }
    return true
  }

  var isSure: Bool { isLikelier && isWhole }

  func reaching(_ word: Int32, isWhole: Bool) -> Slip {
    Slip(kind: kind, index: index, word: word, isWhole: isWhole)
  }

  /// How many letters of the mended word stand before the letter of that index.
  func length(before index: Int) -> Int {
    switch kind {
    case .missing: index + 1
    case .other, .swapped: index
    case .extra: index - 1
    }
  }

  func mended(_ letters: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var mended = Array(letters)
    switch kind {
    case .missing(let letter): mended.insert(letter, at: index)
    case .other(let letter): mended[index] = letter
    case .extra: mended.remove(at: index)
    case .swapped: mended.swapAt(index, index + 1)
    }
    return mended
  }
}

private struct SlipSearch {
  let tree: LetterTree
  var found: Slip?
  var isAmbiguous = false
}
