import Synchronization

/// The vocabulary letter by letter, for words that are one slip of the finger away.
struct LetterTree: Sendable {
  /// Edges: `node << 8 | letter` and the child.
  private var edges: EdgeTable
  /// By node: the vocabulary word that ends there exactly, and the stem that ends there; -1 for none.
  private var exactWords: [Int32] = [-1]
  private var stems: [Int32] = [-1]

  init(_ vocabulary: Vocabulary) {
    edges = EdgeTable(minimumCapacity: vocabulary.letters.count / 2)
    exactWords.reserveCapacity(vocabulary.letters.count)
    stems.reserveCapacity(vocabulary.letters.count)
    for (index, word) in vocabulary.words.enumerated() {
      let node = end(of: vocabulary.letters[Int(word.start)..<Int(word.end)])
      if word.isStem { stems[node] = Int32(index) } else { exactWords[node] = Int32(index) }
    }
  }

  private mutating func end(of letters: ArraySlice<UInt8>) -> Int {
    var node = 0
    for letter in letters {
      if let known = child(of: node, letter) {
        node = known
      } else {
        _ = edges.value(of: UInt64(node) << 8 | UInt64(letter), adding: UInt32(exactWords.count))
        node = exactWords.count
        exactWords.append(-1)
        stems.append(-1)
      }
    }
    return node
  }

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
}

/// A lexicon's letter tree, grown when the first mistyped word is looked for: most runs have none.
final class GrownLetterTree: Sendable {
  private let tree = Mutex<LetterTree?>(nil)

  func tree(of vocabulary: Vocabulary) -> LetterTree {
    tree.withLock { tree in
      if let tree { return tree }
      let grown = LetterTree(vocabulary)
      tree = grown
      return grown
    }
  }
}
