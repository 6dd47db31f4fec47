/// Every word and phrase that the reader knows, in one table compiled at load: concepts of the rules, units of the
/// model, number words, months, and each language's markers. A word is looked up once per statement.
public struct Lexicon: Sendable {
  private let vocabulary: Vocabulary
  private var phrases: PhraseTree
  private let grown = GrownLetterTree()
  private var stateMeanings: [(first: Int32, count: Int32, languages: LanguageSet)] = []
  private(set) var meanings: [Meaning] = []
  /// By phrase in two parts: its concept.
  let splitConcepts: [Int32]

  /// Compiles the words.
  public init(_ words: borrowing LexiconWords) {
    vocabulary = words.vocabulary
    phrases = words.phrases
    splitConcepts = words.splitConcepts
    letOwnersStandForArticles(words)
    collectMeanings(words.entries.view)
  }

  /// "over the estimate" is also "over its estimate", unless a phrase of its own says so.
  private mutating func letOwnersStandForArticles(_ words: borrowing LexiconWords) {
    for step in words.articleSteps {
      for owner in words.owners where !owner.languages.isDisjoint(with: step.languages) {
        phrases.link(step.state, by: owner.word, to: step.next)
      }
    }
  }

  /// Lays the meanings of each state side by side.
  private mutating func collectMeanings(_ entries: UnsafeBufferPointer<LexiconWords.Entry>) {
    stateMeanings = Array(repeating: (0, 0, []), count: phrases.stateCount)
    for entry in entries { stateMeanings[Int(entry.state)].count += 1 }
    var first: Int32 = 0
    for state in stateMeanings.indices {
      stateMeanings[state].first = first
      first += stateMeanings[state].count
      stateMeanings[state].count = 0
    }
    meanings = Array(repeating: Meaning(kind: .function, languages: [], payload: 0), count: Int(first))
    for entry in entries {
      let range = stateMeanings[Int(entry.state)]
      // A slice would hold the array while it is written to, and copy it whole for each word.
      if let known = (range.first..<range.first + range.count).first(where: {
        meanings[Int($0)].isSame(as: entry.meaning)
      }) {
        if meanings[Int(known)].ending != entry.meaning.ending { meanings[Int(known)].ending = .any }
        continue
      }
      meanings[Int(range.first + range.count)] = entry.meaning
      stateMeanings[Int(entry.state)].count += 1
      stateMeanings[Int(entry.state)].languages.formUnion(entry.meaning.languages)
    }
  }

  /// By concept: the sum over all concepts that one of its words means, at most. A word that many concepts share leads to
  /// all of them.
  public func sums(of values: [Int]) -> [Int] {
    var sums = values
    for state in stateMeanings where state.count > 1 {
      let shared = meanings[Int(state.first)..<Int(state.first + state.count)].lazy.filter { $0.kind == .concept }
      let sum = shared.reduce(0) { $0 + values[Int($1.payload)] }
      for meaning in shared { sums[Int(meaning.payload)] = max(sums[Int(meaning.payload)], sum) }
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
      let meaning = stateMeanings[Int(next)]
      if meaning.count > 0 {
        matches.matches.append(
          Match(
            start: Int32(start), end: Int32(index + 1), firstMeaning: meaning.first, meaningCount: meaning.count,
            languages: meaning.languages))
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
    let range = stateMeanings[Int(state)]
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
