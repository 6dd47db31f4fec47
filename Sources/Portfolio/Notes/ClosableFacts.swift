import Language

/// What is open, by what a line that closes it may call it: each closing line asks only for what it names, and what is
/// closed is not asked for again.
struct ClosableFacts {
  struct Fact {
    /// What it may be called.
    let names: [String]
    /// The statement that tells it.
    let text: String
    let isDelay: Bool
  }

  private var delays = FactPool()
  private var others = FactPool()

  init(_ facts: [Fact]) {
    for (place, fact) in facts.enumerated() {
      if fact.isDelay { delays.insert(fact, at: place) } else { others.insert(fact, at: place) }
    }
  }

  /// Takes those that it calls by their names.
  mutating func takeNamed(by closing: Closing) -> [Int] {
    (delays.takeNamed(by: closing) + (closing.isOfDelay ? [] : others.takeNamed(by: closing))).sorted()
  }

  /// Takes those that are told in half of its words, or the only delay there is where it closes a delay.
  mutating func takeAlike(to closing: Closing) -> [Int] {
    let alike = delays.takeAlike(to: closing) + (closing.isOfDelay ? [] : others.takeAlike(to: closing))
    return alike.isEmpty && closing.isOfDelay ? delays.takeOnly() : alike.sorted()
  }
}

private struct FactPool {
  private var open: Set<Int> = []
  private var names = NameIndex()
  /// Facts of the same words, and the places among these by word.
  private var alike: [(words: Set<String>, facts: [Int])] = []
  private var groups: [Set<String>: Int] = [:]
  private var groupsByWord: [String: [Int]] = [:]

  mutating func insert(_ fact: ClosableFacts.Fact, at place: Int) {
    open.insert(place)
    for name in fact.names { names.insert(name, at: place) }
    let words = Closing.words(of: fact.text.asCompared)
    if let group = groups[words] { return alike[group].facts.append(place) }
    groups[words] = alike.count
    for word in words { groupsByWord[word, default: []].append(alike.count) }
    alike.append((words, [place]))
  }

  mutating func takeNamed(by closing: Closing) -> [Int] { take(names.take(in: closing)) }

  /// - Complexity: as many groups as have one of the rarer half of its words.
  mutating func takeAlike(to closing: Closing) -> [Int] {
    // What shares half of its words shares one of any larger half.
    let half = closing.words.count - (closing.words.count + 1) / 2 + 1
    let rarest = closing.words.map { groupsByWord[$0] ?? [] }.sorted { $0.count < $1.count }.prefix(half)
    var taken: [Int] = []
    for group in Set(rarest.joined()) where closing.isLike(alike[group].words) {
      taken += take(alike[group].facts)
      alike[group].facts = []
    }
    return taken
  }

  mutating func takeOnly() -> [Int] { open.count == 1 ? take(Array(open)) : [] }

  private mutating func take(_ places: [Int]) -> [Int] { places.filter { open.remove($0) != nil } }
}

/// Names of one or more words: those that a line holds are found at one look for each of its words and each length.
struct NameIndex {
  private var placesByName: [String: [Int]] = [:]
  private var lengths: Set<Int> = []

  mutating func insert(_ name: String, at place: Int) {
    let plain = Closing.plain(name.lowercased())
    guard !plain.isEmpty else { return }
    placesByName[plain, default: []].append(place)
    lengths.insert(plain.split(separator: " ").count)
  }

  func hasAny(in closing: Closing) -> Bool { !names(in: closing).isEmpty }

  /// What has one of the names in the line, which stands for nothing afterwards.
  mutating func take(in closing: Closing) -> [Int] {
    names(in: closing).flatMap { placesByName.removeValue(forKey: $0) ?? [] }
  }

  private func names(in closing: Closing) -> [String] {
    lengths.flatMap { closing.runs(ofWords: $0) }.filter { placesByName[$0] != nil }
  }
}
