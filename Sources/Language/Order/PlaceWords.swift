import Languages
public import Quantities

/// What a statement says of the place of its facts among other delays.
public struct PlaceWords: Sendable {
  private let text: String
  private let words: StatementWords
  /// Where « puis » and the like begin, the first of them.
  private let next: Int?
  /// The words that « après » and the like begin with, in the order in which they are looked at.
  private let after: [Int]
  private let said: Wording

  public init(_ text: String) {
    self.text = text
    words = StatementWords(text)
    var next: Int?
    var after: [(order: Int, word: Int)] = []
    var said = Wording()
    var periods: Set<Wording.Period> = []
    for place in words.words.indices {
      for (order, phrase) in PhraseBook.all.phrases(at: place, in: words) {
        switch phrase.sense {
        case .next: next = next ?? words.words[place].start
        case .after: after.append((order, place))
        case .toDate: said.isToDate = true
        case .delay: said.namesDelay = true
        case .period(let period): periods.insert(period)
        }
      }
    }
    said.period = periods.count == 1 ? periods.first : nil
    self.next = next
    self.after = after.sorted { ($0.order, $0.word) < ($1.order, $1.word) }.map(\.word)
    self.said = said
  }

  /// Whether what is known of other statements makes a difference.
  public var namesWhatItFollows: Bool { !after.isEmpty }

  /// What it says beside one of its facts.
  ///
  /// - Parameters:
  ///   - figure: the byte where the first figure of the fact begins; nil where it has none.
  ///   - subject: the bytes that name what the fact is about.
  ///   - isAlone: whether the statement has no other fact.
  ///   - note: the day of the note that it stands in.
  public func wording(
    figure: Int?, subject: Range<Int>?, isAlone: Bool, known: Wording.Known, note: CalendarDate? = nil
  ) -> Wording {
    var wording = said
    let figure = figure ?? text.utf8.count
    wording.isSerial = next.map { isAlone || $0 < figure } ?? false
    // « après la migration » puts a line after the migration's; « après la réunion » after nothing that is late.
    if let followed = after.first(where: { words.hasName(among: known.named, in: behind($0)) }) {
      wording.isSerial = true
      wording.followsItsOwn =
        words.hasName(among: known.own, in: behind(followed)) && !words.hasName(among: known.own, in: 0..<followed)
    }
    wording.details = NamedDetails(words, people: known.people, note: note) { subject.map(text.bytes) ?? "" }
    return wording
  }

  /// The six words from a place on.
  private func behind(_ place: Int) -> Range<Int> { place..<min(words.words.count, place + 6) }
}

extension String {
  fileprivate func bytes(at range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
  }
}

extension StatementWords {
  /// Whether one of the names stands among some words; an article that is glued to it is not part of it.
  fileprivate func hasName(among names: Set<String>, in range: Range<Int>) -> Bool {
    guard !names.isEmpty else { return false }
    let rest = range.map { text(of: words[$0]) }
    return rest.indices.contains { start in
      (start + 1...rest.endIndex).contains { end in
        let name = rest[start..<end].joined(separator: " ")
        if names.contains(name) { return true }
        guard let glue = name.firstIndex(of: "'") else { return false }
        return names.contains(String(name[name.index(after: glue)...]))
      }
    }
  }
}

/// The phrases that tell of a place, by their first word.
private struct PhraseBook: Sendable {
  struct Phrase: Sendable {
    let sense: Sense
    /// Behind the first.
    let rest: [WordKey]
  }

  enum Sense {
    case next, after, toDate, delay
    case period(Wording.Period)
  }

  static let all = PhraseBook()

  private var phrases: [Phrase] = []
  private var byFirst: [WordKey: [Int]] = [:]

  private init() {
    for words in Language.allCases.map({ OrderWords.all[$0] }) {
      add(.next, words.next)
      add(.after, words.after)
      add(.toDate, words.toDate)
      add(.delay, words.delay)
      for period in Wording.Period.allCases { add(.period(period), words.phrases(for: period)) }
    }
  }

  private mutating func add(_ sense: Sense, _ texts: Phrases) {
    for words in texts.parts {
      byFirst[WordKey(words[0]), default: []].append(phrases.count)
      phrases.append(Phrase(sense: sense, rest: words.dropFirst().map { WordKey($0) }))
    }
  }

  /// Those that begin with a word, each with its place in the book.
  func phrases(at place: Int, in words: StatementWords) -> [(order: Int, phrase: Phrase)] {
    guard let found = byFirst[words.words[place].key] else { return [] }
    return found.compactMap { order in
      let phrase = phrases[order]
      let next = words.words[(place + 1)...].prefix(phrase.rest.count)
      return next.lazy.map(\.key).elementsEqual(phrase.rest) ? (order, phrase) : nil
    }
  }
}
