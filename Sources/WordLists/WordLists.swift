import Diagnostics
import Foundation
package import Languages

/// What the files of words say, checked: every list that the reader asks for is there once, in each language.
package struct WordLists {
  /// The words of one language in one list.
  package struct List: Equatable {
    package let kind: WordKind
    package let key: String
    package let language: Language
    package let words: [String]
  }

  /// In the order of the files.
  package private(set) var lists: [List] = []
  package private(set) var faults: [WordFault] = []
  /// Where `marker negation` and `marker negation fr` stand first.
  private var places: [String: WordFault.Place] = [:]

  package init(files: [(name: String, text: String)], keys: WordKeys) {
    for file in files {
      let file = WordFile(file.text, name: file.name)
      faults += file.faults
      for head in file.heads { add(head, keys) }
      for row in file.rows { add(row) }
      for head in file.heads { checkLanguages(of: head) }
    }
    checkKeys(keys)
  }

  private mutating func add(_ head: WordFile.Head, _ keys: WordKeys) {
    guard let kind = WordKind(rawValue: head.kind) else {
      return faults.append(.unknownKind(head.kind, at: head.place))
    }
    if !keys[kind].contains(head.key) {
      faults.append(.unknownKey(head.key, kind, nearest: nearest(to: head.key, among: keys[kind]), at: head.place))
    }
    note(head.title, at: head.place)
  }

  private mutating func add(_ row: WordFile.Row) {
    guard let kind = WordKind(rawValue: row.head.kind) else { return }
    guard let language = Language(code: row.code) else {
      return faults.append(.unknownLanguage(row.code, at: row.place))
    }
    note("\(row.head.title) \(row.code)", at: row.place)
    let words = row.words.map { WordFile.Word(text: kind.form(of: $0.text), place: $0.place) }
    let isNone = words.map(\.text) == ["-"]
    if !isNone { check(words, kind, language) }
    lists.append(List(kind: kind, key: row.head.key, language: language, words: isNone ? [] : words.map(\.text)))
  }

  /// One place for each.
  private mutating func note(_ title: String, at place: WordFault.Place) {
    if let first = places[title] { return faults.append(.repeatedList(title, first: first, at: place)) }
    places[title] = place
  }

  private mutating func check(_ words: [WordFile.Word], _ kind: WordKind, _ language: Language) {
    if words.count == 1, words[0].text.isEmpty {
      return faults.append(.noWords(in: language, at: words[0].place))
    }
    var first: [String: WordFault.Place] = [:]
    for word in words {
      if let fault = Self.fault(of: word, kind) {
        faults.append(fault)
      } else if let first = first[word.text] {
        faults.append(.repeated(word.text, first: first, at: word.place))
      }
      first[word.text] = first[word.text] ?? word.place
    }
  }

  private static func fault(of word: WordFile.Word, _ kind: WordKind) -> WordFault? {
    if word.text.isEmpty { return .emptyWord(at: word.place) }
    if word.text.contains("\"") { return .openQuote(at: word.place) }
    return kind.canHold(word.text) ? nil : .unreadable(word.text, kind, at: word.place)
  }

  private mutating func checkLanguages(of head: WordFile.Head) {
    guard WordKind(rawValue: head.kind) != nil, places[head.title] == head.place else { return }
    for language in Language.allCases where places["\(head.title) \(language.code)"] == nil {
      faults.append(.missingLanguage(language, of: head.title, at: head.place))
    }
  }

  private mutating func checkKeys(_ keys: WordKeys) {
    for kind in WordKind.allCases {
      for key in keys[kind] where places["\(kind.rawValue) \(key)"] == nil {
        faults.append(.missingList("\(kind.rawValue) \(key)"))
      }
    }
  }
}
