import Languages

/// Every word and phrase that the reader knows, in one table compiled at load: concepts of the rules, units of the
/// model, number words, months, and each language's markers. A word is looked up once per statement.
public struct Lexicon: Sendable {
  private let vocabulary: Vocabulary
  private var phrases: PhraseTree
  private let grown = GrownLetterTree()
  private var states: [State] = []
  private(set) var meanings: [Meaning] = []
  /// By phrase in two parts: its concept.
  let splitConcepts: [Int32]

  /// What the words so far mean.
  private struct State {
    /// Range in `meanings`, of which those of phrases in two parts come last: most statements have none.
    var first: Int32 = 0
    var count: Int32 = 0
    var plainCount: Int32 = 0
    var languages: LanguageSet = []
    /// A phrase in two parts begins with it.
    var opens = false
  }

  /// Compiles the words.
  public init(_ words: consuming LexiconWords) {
    words.letOwnersStandForArticles()
    vocabulary = words.vocabulary
    phrases = words.phrases
    splitConcepts = words.splitConcepts
    collectMeanings([words.entries.view, words.parts.view])
  }

  /// Lays the meanings of each state side by side, one list after the other.
  private mutating func collectMeanings(_ lists: [UnsafeBufferPointer<LexiconWords.Entry>]) {
    states = Array(repeating: State(), count: phrases.stateCount)
    let count = lists.reduce(0) { $0 + $1.count }
    meanings = Array(repeating: Meaning(kind: .function, languages: [], payload: 0), count: count)
    states.withUnsafeMutableBufferPointer { states in
      for list in lists { for entry in list { states[Int(entry.state)].count += 1 } }
      var first: Int32 = 0
      for state in states.indices {
        states[state].first = first
        first += states[state].count
        states[state].count = 0
      }
      meanings.withUnsafeMutableBufferPointer { meanings in
        for list in lists {
          for entry in list { Self.add(entry.meaning, to: &states[Int(entry.state)], in: meanings) }
        }
      }
    }
  }

  private static func add(
    _ meaning: Meaning, to state: inout State, in meanings: UnsafeMutableBufferPointer<Meaning>
  ) {
    let end = Int(state.first + state.count)
    for known in Int(state.first)..<end where meanings[known].isSame(as: meaning) {
      if meanings[known].ending != meaning.ending { meanings[known].ending = .any }
      return
    }
    meanings[end] = meaning
    state.count += 1
    state.languages.formUnion(meaning.languages)
    if meaning.kind != .part { state.plainCount += 1 } else if meaning.isFirstPart { state.opens = true }
  }

  /// By concept: the sum over all concepts that one of its words means, at most. A word that many concepts share leads to
  /// all of them.
  public func sums(of values: [Int]) -> [Int] {
    var sums = values
    meanings.withUnsafeBufferPointer { meanings in
      for state in states where state.count > 1 {
        let shared = Int(state.first)..<Int(state.first + state.count)
        var sum = 0
        for place in shared where meanings[place].kind == .concept { sum += values[Int(meanings[place].payload)] }
        for place in shared where meanings[place].kind == .concept {
          let concept = Int(meanings[place].payload)
          sums[concept] = max(sums[concept], sum)
        }
      }
    }
    return sums
  }

  /// Appends the matches that start at each token, longest first for each.
  ///
  /// - Complexity: O(letters) in practice: the letter tree is left at the first letter that no word has.
  func match(_ buffer: inout TokenBuffer, into matches: inout MatchBuffer) {
    matches.removeAll()
    for index in 0..<buffer.tokens.count {
      let token = buffer.tokens[index]
      let word = token.kind == .symbol ? WordCache.Word() : word(of: token, buffer.folded.view, &matches.known)
      matches.vocabulary.append(word.match)
      guard token.kind == .word else { continue }
      buffer.tokens.update(index) { $0.small = word.small }
      buffer.smallWords.formUnion(word.small)
    }
    matchPhrases(buffer.view.tokens, into: &matches)
  }

  /// Finds what the words of a statement mean, once it is known which they are.
  func matchPhrases(_ tokens: PerToken<Token>, into matches: inout MatchBuffer) {
    matches.matches.removeAll()
    matches.firstByToken.removeAll()
    for index in tokens.indices {
      matches.firstByToken.append(Int32(matches.matches.count))
      if !matches.vocabulary[index].isEmpty { matchPhrases(from: index, tokens, into: &matches) }
    }
    matches.firstByToken.append(Int32(matches.matches.count))
  }

  private func matchPhrases(from start: Int, _ tokens: PerToken<Token>, into matches: inout MatchBuffer) {
    let firstMatch = matches.matches.count
    extend(state: 0, at: start, start: start, tokens, into: &matches)
    let count = matches.matches.count - firstMatch
    if count > 1 {
      // Few per token: an insertion sort by descending length, stable.
      for index in (firstMatch + 1)..<matches.matches.count {
        var place = index
        while place > firstMatch, matches.matches[place - 1].end < matches.matches[place].end {
          let shorter = matches.matches[place - 1]
          matches.matches[place - 1] = matches.matches[place]
          matches.matches[place] = shorter
          place -= 1
        }
      }
    }
  }

  private func extend(
    state: Int32, at index: Int, start: Int, _ tokens: PerToken<Token>, into matches: inout MatchBuffer
  ) {
    let candidates = matches.vocabulary[index]
    for slot in 0..<4 {
      let word = candidates[slot]
      if word < 0 { break }
      guard let next = phrases.state(after: state, word) else { continue }
      let meaning = states[Int(next)]
      if meaning.count > 0 {
        matches.matches.append(
          Match(
            start: Int32(start), end: Int32(index + 1), firstMeaning: meaning.first, meaningCount: meaning.count,
            plainCount: meaning.plainCount, languages: meaning.languages, opens: meaning.opens))
      }
      if let following = Self.nextWord(after: index, tokens) {
        extend(state: next, at: following, start: start, tokens, into: &matches)
      }
    }
  }

  /// The next token of a phrase: joiners that are glued on their left (`j/h`, `l'API`, `go-live`) are passed over.
  static func nextWord(after index: Int, _ tokens: PerToken<Token>) -> Int? {
    var next = index + 1
    while next < tokens.count, tokens[next].kind == .symbol, tokens[next].symbol.joinsWords, !tokens[next].isSpaced {
      next += 1
      if next < tokens.count, tokens[next].isSpaced, tokens[next - 1].symbol != .period { return nil }
    }
    guard next < tokens.count, tokens[next].kind != .symbol else { return nil }
    // "S3" is one word: the s of "Portal's 3 weeks" is none of it.
    if tokens[next].kind == .digits, tokens[next].isSpaced, tokens[index].foldedEnd - tokens[index].foldedStart == 1 {
      return nil
    }
    return next
  }

  private func word(
    of token: Token, _ folded: UnsafeBufferPointer<UInt8>, _ known: inout WordCache
  ) -> WordCache.Word {
    let letters = UnsafeBufferPointer(rebasing: folded[Int(token.foldedStart)..<Int(token.foldedEnd)])
    let key = WordCache.Key(letters)
    if let key, let word = known[key] { return word }
    var match = vocabulary.match(letters)
    if match.isEmpty, let head = DutchHead.head(of: letters) { match = vocabulary.match(head) }
    let word = WordCache.Word(match: match, small: SmallWords(letters))
    if let key { known.keep(word, for: key) }
    return word
  }

  /// The vocabulary words that folded letters are.
  func vocabulary(of letters: UnsafeBufferPointer<UInt8>) -> VocabularyMatch { vocabulary.match(letters) }

  /// The vocabulary letter by letter.
  var letterTree: LetterTree { grown.tree(of: vocabulary) }

  /// Whether two words, each by itself, mean the same; a word that only phrases have means nothing by itself.
  func hasSameMeanings(_ first: Int32, _ second: Int32) -> Bool {
    guard let one = meanings(of: first), let other = meanings(of: second) else { return false }
    return one.count == other.count && one.allSatisfy(other.contains)
  }

  private func meanings(of word: Int32) -> ArraySlice<Meaning>? {
    guard let state = phrases.state(after: 0, word) else { return nil }
    let range = states[Int(state)]
    return range.count > 0 ? meanings[Int(range.first)..<Int(range.first + range.count)] : nil
  }
}

/// The matches of one statement; reused.
struct MatchBuffer: ~Copyable {
  var matches = Scratch<Match>()
  /// By token: index of its first match; one more entry closes the last.
  var firstByToken = Scratch<Int32>()
  var vocabulary = Scratch<VocabularyMatch>()
  /// What the words of earlier statements were found to be.
  var known = WordCache()

  mutating func removeAll() {
    matches.removeAll()
    firstByToken.removeAll()
    vocabulary.removeAll()
  }

  var view: MatchView { MatchView(matches: matches.view, firstByToken: firstByToken.view) }
}

/// What the words of one statement can mean, as long as it is the one being read.
struct MatchView {
  /// In the order of their first tokens, the longest of a token first.
  let matches: UnsafeBufferPointer<Match>
  let firstByToken: UnsafeBufferPointer<Int32>
}
