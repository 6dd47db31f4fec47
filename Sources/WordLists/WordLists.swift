import Diagnostics
package import Languages

/// What the files of words say to one room, checked: every list that it asks for is there once, in each language.
package struct WordLists {
  /// The words of one language in one list.
  package struct List: Equatable {
    package let kind: WordKind
    package let key: String
    /// 20 of `number cardinal 20`.
    package let number: Int?
    package let language: Language
    package let words: [String]
  }

  /// In the order in which the reader declares them, wherever they are written.
  package private(set) var lists: [List] = []
  package private(set) var faults: [WordFault] = []
  /// Where `marker negation` and `marker negation fr` stand first.
  private var places: [String: WordFault.Place] = [:]
  let kinds: [WordKind]

  package init(files: [(name: String, text: String)], keys: WordKeys, of module: String) {
    kinds = WordKind.allCases.filter { $0.module == module }
    let files = files.map { WordFile($0.text, name: $0.name) }
    for file in files {
      faults += file.faults
      for head in file.heads { add(head, keys) }
      for row in file.rows { add(row) }
    }
    for head in files.flatMap(\.heads) { checkLanguages(of: head) }
    checkKeys(keys)
    lists = kinds.flatMap { kind in
      keys[kind].flatMap { key in lists.filter { $0.kind == kind && $0.key == key } }
    }
  }

  private mutating func add(_ head: WordFile.Head, _ keys: WordKeys) {
    guard let kind = WordKind(rawValue: head.kind) else {
      return faults.append(.unknownKind(head.kind, at: head.place))
    }
    guard kinds.contains(kind) else { return }
    if !keys[kind].contains(head.key) {
      let nearest = nearest(to: head.key, among: keys[kind])
      faults.append(.unknownKey(head, kind, nearest: nearest, at: head.place))
    } else if let number = head.number, !kind.isNumbered || Int(number) == nil {
      faults.append(.unknownNumber(number, head.key, kind, at: head.place))
    }
    places[head.title] = places[head.title] ?? head.place
  }

  private mutating func add(_ row: WordFile.Row) {
    guard let kind = WordKind(rawValue: row.head.kind), kinds.contains(kind) else { return }
    guard let language = Language(code: row.code) else {
      return faults.append(.unknownLanguage(row.code, at: row.place))
    }
    let title = "\(row.head.title) \(row.code)"
    if let first = places[title] { return faults.append(.repeatedList(title, first: first, at: row.place)) }
    places[title] = row.place
    let isNone = row.words.map(\.text) == ["-"]
    if !isNone { check(row.words, kind, row.head.key, language) }
    lists.append(
      List(
        kind: kind, key: row.head.key, number: row.head.number.flatMap { Int($0) }, language: language,
        words: isNone ? [] : row.words.map { kind.form(of: $0.text, in: row.head.key) }))
  }

  private mutating func check(_ words: [WordFile.Word], _ kind: WordKind, _ key: String, _ language: Language) {
    if words.count == 1, words[0].text.isEmpty {
      return faults.append(.noWords(in: language, at: words[0].place))
    }
    var first: [String: WordFault.Place] = [:]
    for word in words {
      let form = kind.form(of: word.text, in: key)
      if let fault = Self.fault(of: word, form, kind) {
        faults.append(fault)
      } else if let first = first[form] {
        faults.append(.repeated(word.text, first: first, at: word.place))
      }
      first[form] = first[form] ?? word.place
    }
  }

  private static func fault(of word: WordFile.Word, _ form: String, _ kind: WordKind) -> WordFault? {
    if word.text.contains("\"") { return .openQuote(at: word.place) }
    if form.isEmpty { return .emptyWord(at: word.place) }
    return kind.canHold(form) ? nil : .unreadable(form, kind, at: word.place)
  }

  /// A list may stand in several files, each language in one of them.
  private mutating func checkLanguages(of head: WordFile.Head) {
    guard places[head.title] == head.place else { return }
    for language in Language.allCases where places["\(head.title) \(language.code)"] == nil {
      faults.append(.missingLanguage(language, of: head.title, at: head.place))
    }
  }

  private mutating func checkKeys(_ keys: WordKeys) {
    for kind in kinds {
      for key in keys[kind] where !lists.contains(where: { $0.kind == kind && $0.key == key }) {
        faults.append(.missingList("\(kind.rawValue) \(key)"))
      }
    }
  }
}
