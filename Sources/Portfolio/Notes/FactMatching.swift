import Language
package import Quantities

/// Which impact of a page is which of an earlier one: the surest pairs first.
package struct FactMatching {
  /// One fact in both pages, or in one of them; by index.
  package struct Pair {
    package let old: Int?
    package let new: Int?
  }

  private let old: [Fact]
  private let new: [Fact]
  private var openOld: [Int]
  private var openNew: [Int]
  private var partner: [Int: Int] = [:]

  /// What is compared of an impact, read once.
  package struct Fact {
    let rule: String
    let isRisk: Bool
    /// The name that the model gives to what it falls on.
    let deliverable: String?
    /// What it falls on, as the totals name it.
    let topic: String?
    let subject: String
    /// Its sort and every figure.
    let kind: String
    /// What one fact in other words has in common with it: the same, of the same thing. Nil where it falls on nothing
    /// that is named.
    let identity: String?
    fileprivate let text: String
    private let words: Set<Substring>

    /// - Parameters:
    ///   - deliverable: the name that the model gives it.
    ///   - named: the words of the statement for what it is about.
    ///   - sort: what rules that tell of one kind of fact have in common.
    ///   - figures: weeks, and money: one-off, a month, and of margin.
    package init(
      rule: String, isRisk: Bool, deliverable: String?, named: String?, sort: String, figures: [Rational?],
      statement: String
    ) {
      self.rule = rule
      self.isRisk = isRisk
      self.deliverable = deliverable
      topic = deliverable ?? named?.lowercased()
      let kind = "\(sort)|\(isRisk)|\(figures)"
      self.kind = kind
      identity = topic.map { "\(kind)|\($0)" }
      subject = (deliverable ?? "") + "|" + (named?.lowercased() ?? "")
      text = statement.asCompared
      // Figures move from one week to the next; words tell what is spoken of.
      words = Set(text.split { !$0.isLetter }.filter { $0.count > 1 })
    }

    var hasTopic: Bool { topic != nil }

    /// Two deliverables of the model are never one thing, however alike the words.
    func isElsewhere(than other: Fact) -> Bool {
      guard let deliverable, let its = other.deliverable else { return false }
      return deliverable != its
    }

    /// How many words of a hundred both have.
    func likeness(to other: Fact) -> Int {
      let common = words.intersection(other.words).count
      let all = words.count + other.words.count - common
      return all == 0 ? 0 : 100 * common / all
    }
  }

  private init(_ old: [Fact], _ new: [Fact]) {
    self.old = old
    self.new = new
    openOld = Array(old.indices)
    openNew = Array(new.indices)
  }

  /// Every impact of both pages once: those of the new page in its order, then those that are gone in theirs.
  package static func pairs(_ old: [Fact], _ new: [Fact]) -> [Pair] {
    var matching = FactMatching(old, new)
    matching.match { "\($0.rule)|\($0.subject)|\($0.text)" }
    matching.match { $0.identity }
    matching.match { $0.hasTopic ? "\($0.rule)|\($0.isRisk)|\($0.subject)" : nil }
    matching.match { fact in fact.deliverable.map { "\(fact.rule)|\(fact.isRisk)|\($0)" } }
    matching.match { $0.hasTopic ? "\($0.rule)|\($0.subject)" : nil }
    matching.match { $0.text }
    matching.match(likeness: 30) { fact in fact.topic.map { "\(fact.rule)|\($0)" } }
    matching.match(likeness: 50) { $0.rule }
    matching.match(likeness: 50) { $0.topic }
    let gone = matching.openOld.map { Pair(old: $0, new: nil) }
    return new.indices.map { Pair(old: matching.partner[$0], new: $0) } + gone
  }

  /// Pairs what is still open and has the same key: the likest texts first, then in the order of the pages.
  ///
  /// - Complexity: O(n) for n open facts, and O(k²) within a key that k facts share, as long as k is small.
  private mutating func match(likeness least: Int = 0, by key: (Fact) -> String?) {
    var groups: [String: [Int]] = [:]
    for index in openOld {
      if let key = key(old[index]) { groups[key, default: []].append(index) }
    }
    guard !groups.isEmpty else { return }
    var wanted: [(key: String, facts: [Int])] = []
    var places: [String: Int] = [:]
    for index in openNew {
      guard let key = key(new[index]), groups[key] != nil else { continue }
      if let place = places[key] {
        wanted[place].facts.append(index)
      } else {
        places[key] = wanted.count
        wanted.append((key, [index]))
      }
    }
    for (key, facts) in wanted { pair(groups[key] ?? [], facts, likeness: least) }
    let matched = Set(partner.values)
    openOld.removeAll { matched.contains($0) }
    openNew.removeAll { partner[$0] != nil }
  }

  /// Above this many pairs of a key, texts are no longer weighed one against the other.
  private static let mostPairs = 4_096

  private mutating func pair(_ earlier: [Int], _ later: [Int], likeness least: Int) {
    if earlier.count * later.count > Self.mostPairs {
      guard least == 0 else { return }
      for (first, second) in zip(earlier, later) { partner[second] = first }
      return
    }
    var candidates: [(likeness: Int, old: Int, new: Int)] = []
    for second in later {
      for first in earlier where !old[first].isElsewhere(than: new[second]) {
        let likeness = old[first].likeness(to: new[second])
        if likeness >= least { candidates.append((likeness, first, second)) }
      }
    }
    candidates.sort { left, right in
      left.likeness != right.likeness
        ? left.likeness > right.likeness : (left.new, left.old) < (right.new, right.old)
    }
    var taken: Set<Int> = []
    for candidate in candidates where partner[candidate.new] == nil && !taken.contains(candidate.old) {
      partner[candidate.new] = candidate.old
      taken.insert(candidate.old)
    }
  }
}
