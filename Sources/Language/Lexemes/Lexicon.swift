/// Every word and phrase that the reader knows, in one table compiled at load: concepts of the rules, units of the
/// model, number words, months, and each language's markers. A word is looked up once per statement.
public struct Lexicon: Sendable {
  /// Edges of the letter tree: `(node << 8 | byte) + 1` and the child.
  private var edges: EdgeTable
  /// By letter node: the vocabulary word that ends there exactly, and the stem that ends there; -1 for none.
  private var exactWords: [Int32] = [-1]
  private var stems: [Int32] = [-1]
  private var wordCount: Int32 = 0
  /// Edges of the phrase tree: `(state << 24 | word) + 1` and the next state.
  private var transitions: EdgeTable
  private var stateCount = 1
  private var stateMeanings: [(first: Int32, count: Int32)] = []
  private(set) var meanings: [Meaning] = []
  /// By phrase in two parts: its concept.
  let splitConcepts: [Int32]

  /// Compiles the words.
  public init(_ words: LexiconWords) {
    edges = EdgeTable(minimumCapacity: words.letters.count / 2)
    transitions = EdgeTable(minimumCapacity: words.words.count)
    splitConcepts = words.splitConcepts
    exactWords.reserveCapacity(words.letters.count)
    stems.reserveCapacity(words.letters.count)
    let states = words.entries.map { insert($0, words) }
    collectMeanings(words.entries, states)
  }

  /// Lays the meanings of each state side by side.
  private mutating func collectMeanings(_ entries: [LexiconWords.Entry], _ states: [Int32]) {
    stateMeanings = Array(repeating: (0, 0), count: stateCount)
    for state in states { stateMeanings[Int(state)].count += 1 }
    var first: Int32 = 0
    for state in stateMeanings.indices {
      stateMeanings[state].first = first
      first += stateMeanings[state].count
      stateMeanings[state].count = 0
    }
    meanings = Array(repeating: Meaning(kind: .function, languages: [], payload: 0), count: Int(first))
    for (entry, state) in zip(entries, states) {
      let range = stateMeanings[Int(state)]
      // A slice would hold the array while it is written to, and copy it whole for each word.
      let isKnown = (range.first..<range.first + range.count).contains { meanings[Int($0)] == entry.meaning }
      guard !isKnown else { continue }
      meanings[Int(range.first + range.count)] = entry.meaning
      stateMeanings[Int(state)].count += 1
    }
  }

  private mutating func insert(_ entry: LexiconWords.Entry, _ words: LexiconWords) -> Int32 {
    var state = 0
    for index in entry.firstWord..<entry.endWord {
      let key = UInt64(state) << 24 | UInt64(vocabularyIndex(of: words.words[Int(index)], words.letters))
      if let next = transitions[key] {
        state = Int(next)
      } else {
        transitions.insert(key, UInt32(stateCount))
        state = stateCount
        stateCount += 1
      }
    }
    return Int32(state)
  }

  private mutating func vocabularyIndex(of word: LexiconWords.Word, _ letters: [UInt8]) -> Int32 {
    var node = 0
    for index in word.start..<word.end {
      let key = UInt64(node) << 8 | UInt64(letters[Int(index)])
      if let child = edges[key] {
        node = Int(child)
      } else {
        node = exactWords.count
        edges.insert(key, UInt32(node))
        exactWords.append(-1)
        stems.append(-1)
      }
    }
    let existing = word.isStem ? stems[node] : exactWords[node]
    if existing >= 0 { return existing }
    if word.isStem { stems[node] = wordCount } else { exactWords[node] = wordCount }
    wordCount += 1
    return wordCount - 1
  }

  /// Appends the matches that start at each token, longest first for each.
  ///
  /// - Complexity: O(letters) in practice: the letter tree is left at the first letter that no word has.
  func match(_ buffer: TokenView, into matches: inout MatchBuffer) {
    matches.removeAll()
    let tokens = buffer.tokens
    for token in tokens {
      matches.vocabulary.append(token.kind == .symbol ? .none : vocabulary(of: token, buffer.folded, &matches.known))
    }
    matchPhrases(tokens, into: &matches)
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
    state: Int, at index: Int, start: Int, _ tokens: PerToken<Token>, into matches: inout MatchBuffer
  ) {
    let candidates = matches.vocabulary[index]
    for slot in 0..<4 {
      let word = candidates[slot]
      if word < 0 { break }
      guard let next = transitions[UInt64(state) << 24 | UInt64(word)] else { continue }
      let meaning = stateMeanings[Int(next)]
      if meaning.count > 0 {
        matches.matches.append(
          Match(start: Int32(start), end: Int32(index + 1), firstMeaning: meaning.first, meaningCount: meaning.count))
      }
      if let following = Self.nextWord(after: index, tokens) {
        extend(state: Int(next), at: following, start: start, tokens, into: &matches)
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

  private func vocabulary(
    of token: Token, _ folded: UnsafeBufferPointer<UInt8>, _ known: inout WordCache
  ) -> VocabularyMatch {
    let letters = UnsafeBufferPointer(rebasing: folded[Int(token.foldedStart)..<Int(token.foldedEnd)])
    guard let key = WordCache.Key(letters) else { return vocabulary(of: letters) }
    if let match = known[key] { return match }
    let match = vocabulary(of: letters)
    known.keep(match, for: key)
    return match
  }

  // MARK: - The letter tree, node by node

  func child(of node: Int, _ letter: UInt8) -> Int? {
    edges[UInt64(node) << 8 | UInt64(letter)].map { Int($0) }
  }

  /// The vocabulary word that ends at a node, and the one that any ending may follow.
  func exactWord(at node: Int) -> Int32? {
    exactWords[node] >= 0 ? exactWords[node] : nil
  }

  func stem(at node: Int) -> Int32? {
    stems[node] >= 0 ? stems[node] : nil
  }

  /// Whether two words, each by itself, mean the same; a word that only phrases have means nothing by itself.
  func hasSameMeanings(_ first: Int32, _ second: Int32) -> Bool {
    guard let one = meanings(of: first), let other = meanings(of: second) else { return false }
    return one.count == other.count && one.allSatisfy(other.contains)
  }

  private func meanings(of word: Int32) -> ArraySlice<Meaning>? {
    guard let state = transitions[UInt64(word)] else { return nil }
    let range = stateMeanings[Int(state)]
    return range.count > 0 ? meanings[Int(range.first)..<Int(range.first + range.count)] : nil
  }

  /// The vocabulary words that folded letters are.
  func vocabulary(of letters: UnsafeBufferPointer<UInt8>) -> VocabularyMatch {
    var node = 0
    var result = VocabularyMatch.none
    for letter in letters {
      guard let child = edges[UInt64(node) << 8 | UInt64(letter)] else { return result }
      node = Int(child)
      let stem = stems[node]
      if stem >= 0 { result.push(stem) }
    }
    let exact = exactWords[node]
    if exact >= 0 { result.push(exact) }
    return result
  }
}

/// The vocabulary words that a token is: at most four, exact before stems, longer stems before shorter ones.
struct VocabularyMatch {
  private var words = SIMD4<Int32>(repeating: -1)

  static let none = VocabularyMatch()

  var isEmpty: Bool { words[0] < 0 }

  subscript(slot: Int) -> Int32 { words[slot] }

  mutating func push(_ word: Int32) {
    words = SIMD4(word, words[0], words[1], words[2])
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

/// A hash table from 64-bit keys to 32-bit values, with linear probing: inserted into at load, then only read.
struct EdgeTable: Sendable {
  private var slots: [(key: UInt64, value: UInt32)]
  private var count = 0

  init(minimumCapacity: Int) {
    var capacity = 1024
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = Array(repeating: (0, 0), count: capacity)
  }

  subscript(key: UInt64) -> UInt32? {
    var index = Self.hash(key) & (slots.count - 1)
    while true {
      let slot = slots[index]
      if slot.key == key &+ 1 { return slot.value }
      if slot.key == 0 { return nil }
      index = (index + 1) & (slots.count - 1)
    }
  }

  mutating func insert(_ key: UInt64, _ value: UInt32) {
    if count * 3 >= slots.count * 2 { grow() }
    var index = Self.hash(key) & (slots.count - 1)
    while slots[index].key != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = (key &+ 1, value)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    count = 0
    for slot in old where slot.key != 0 { insert(slot.key &- 1, slot.value) }
  }

  /// Fibonacci hashing: one multiplication spreads consecutive keys.
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
