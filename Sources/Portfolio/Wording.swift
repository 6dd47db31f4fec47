import Languages
public import Quantities
public import Translation

extension Item.Wording {
  /// What a statement says of the place of one of its impacts among other delays.
  ///
  /// - Parameters:
  ///   - named: what statements are about and what deliverables are known as, in small letters.
  ///   - own: what the deliverable of the impact is known as, in small letters.
  ///   - people: first names, in small letters.
  ///   - note: the day of the note that it stands in.
  public init(
    of impact: Impact, in text: String, isAlone: Bool, named: Set<String>, own: Set<String> = [],
    people: Set<String> = [], note: CalendarDate? = nil
  ) {
    let words = WordSequence(text)
    let figure = impact.roles.compactMap { $0.span?.lowerBound }.min() ?? text.utf8.count
    isSerial = Language.allCases.contains { language in
      Localized<[[String]]>.next[language].contains { phrase in
        words.places(of: phrase).contains { isAlone || words.offset(of: $0) < figure }
      }
    }
    let followed = Self.followed(words, named: named)
    isSerial = isSerial || followed != nil
    followsItsOwn =
      followed.map { words.hasName(among: own, behind: $0) && !words.hasName(among: own, before: $0) } ?? false
    isToDate = words.hasAny(of: .toDate)
    namesDelay = words.hasAny(of: .delay)
    let periods = Localized<[[String]]>.periods.filter { words.hasAny(of: $0.phrases) }
    period = periods.count == 1 ? periods[0].period : nil
    let subject = impact.subject.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? ""
    details = NamedDetails(text, subject: subject, people: people, note: note)
  }

  /// « après la migration » puts a line after the migration's; « après la réunion » after nothing that is late.
  ///
  /// - Returns: the place of the words that say so; nil where none do.
  private static func followed(_ words: WordSequence, named: Set<String>) -> Int? {
    for language in Language.allCases {
      for phrase in Localized<[[String]]>.after[language] {
        if let place = words.places(of: phrase).first(where: { words.hasName(among: named, behind: $0) }) {
          return place
        }
      }
    }
    return nil
  }
}

/// Phrases as their words.
extension Localized<[[String]]> {
  /// What says that a line comes after those before it.
  fileprivate static let next = phrases(
    fr: ["puis", "ensuite", "par la suite", "dans la foulée", "à la suite", "s'y ajoute", "s'y ajoutent", "en série"],
    en: ["then", "afterwards", "after that", "on top of that", "subsequently", "thereafter", "back to back"],
    nl: ["daarna", "vervolgens", "nadien", "daarbovenop", "daaropvolgend", "aansluitend"])

  /// What says so of whatever is named behind it.
  fileprivate static let after = phrases(
    fr: [
      "après", "apres", "une fois", "dès que", "à la suite de", "suite à la fin", "dépend de", "dépend du",
      "dépend des",
      "derrière", "succède à", "à l'issue de",
    ],
    en: ["after", "once", "depends on", "as soon as", "following", "behind the", "on completion of"],
    nl: ["na", "zodra", "hangt af van", "eens", "volgt op", "aansluitend op"])

  /// A delay that is there already.
  fileprivate static let toDate = phrases(
    fr: ["à date", "à ce jour", "constaté", "constatés", "constatée", "jusqu'ici", "à ce stade", "déjà accumulé"],
    en: ["to date", "so far", "already accumulated", "as of today", "up to now"],
    nl: ["tot nu toe", "tot op heden", "tot vandaag", "al opgelopen", "tot dusver"])

  fileprivate static let delay = phrases(
    fr: ["retard", "retards", "décalage", "décalages", "glissement", "glissements", "dérapage", "report"],
    en: ["delay", "delays", "slip", "slippage", "lateness", "overrun"],
    nl: ["vertraging", "vertragingen", "uitloop", "achterstand", "uitstel"])

  fileprivate static let periods = Item.Period.allCases.map { (period: $0, phrases: phrases(for: $0)) }

  private static func phrases(for period: Item.Period) -> Localized<[[String]]> {
    switch period {
    case .lastWeek:
      phrases(
        fr: ["semaine dernière", "semaine passée", "semaine écoulée"], en: ["last week", "past week"],
        nl: ["vorige week", "afgelopen week", "verleden week"])
    case .thisWeek: phrases(fr: ["cette semaine"], en: ["this week"], nl: ["deze week"])
    case .nextWeek: phrases(fr: ["semaine prochaine"], en: ["next week"], nl: ["volgende week", "komende week"])
    case .lastSprint:
      phrases(
        fr: ["sprint dernier", "sprint passé", "dernier sprint", "sprint précédent"], en: ["last sprint"],
        nl: ["vorige sprint", "afgelopen sprint"])
    case .thisSprint:
      phrases(
        fr: ["ce sprint", "sprint en cours"], en: ["this sprint", "current sprint"],
        nl: ["deze sprint", "huidige sprint"])
    case .nextSprint:
      phrases(
        fr: ["prochain sprint", "sprint prochain", "sprint suivant"], en: ["next sprint"],
        nl: ["volgende sprint", "komende sprint"])
    }
  }

  private static func phrases(fr: [String], en: [String], nl: [String]) -> Localized<[[String]]> {
    Localized<[String]>(fr: fr, en: en, nl: nl).map { $0.map { $0.split(separator: " ").map(String.init) } }
  }
}

/// The words of a text in small letters, for finding phrases of whole words.
private struct WordSequence {
  private let words: [String]
  private let offsets: [Int]
  private let known: Set<String>

  init(_ text: String) {
    var words: [String] = []
    var offsets: [Int] = []
    var word = ""
    var start = 0
    var offset = 0
    for character in text.lowercased() {
      let size = character.utf8.count
      if Self.isOfWord(character) {
        if word.isEmpty { start = offset }
        word.append(character == "’" ? "'" : character)
      } else if !word.isEmpty {
        words.append(word)
        offsets.append(start)
        word = ""
      }
      offset += size
    }
    if !word.isEmpty {
      words.append(word)
      offsets.append(start)
    }
    self.words = words
    known = Set(words)
    self.offsets = offsets
  }

  private static func isOfWord(_ character: Character) -> Bool {
    // Most are ASCII, and asking what a character is takes long.
    guard let ascii = character.asciiValue else {
      return character.isLetter || character.isNumber || character == "’"
    }
    return switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// Where a phrase begins, by word.
  func places(of parts: [String]) -> [Int] {
    guard let first = parts.first, known.contains(first), parts.count <= words.count else { return [] }
    return (0...words.count - parts.count).filter { place in
      words[place] == first && parts.indices.allSatisfy { words[place + $0] == parts[$0] }
    }
  }

  func hasAny(of phrases: Localized<[[String]]>) -> Bool {
    Language.allCases.contains { language in phrases[language].contains { !places(of: $0).isEmpty } }
  }

  /// The place in the text, in bytes.
  func offset(of place: Int) -> Int { offsets[place] }

  /// Whether one of the names stands in the six words behind a place; an article that is glued to it is not part of it.
  func hasName(among names: Set<String>, behind place: Int) -> Bool {
    hasName(among: names, in: words[place..<min(words.count, place + 6)])
  }

  /// Whether one of them stands anywhere before it.
  func hasName(among names: Set<String>, before place: Int) -> Bool {
    hasName(among: names, in: words[..<place])
  }

  private func hasName(among names: Set<String>, in rest: ArraySlice<String>) -> Bool {
    guard !names.isEmpty else { return false }
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
