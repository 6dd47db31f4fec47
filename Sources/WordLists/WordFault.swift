import Languages

/// Something wrong with a file of words: where, what, and what to do about it, on one line.
package struct WordFault: CustomStringConvertible {
  /// A place in a file, counted from 1; columns are characters.
  struct Place: Equatable, CustomStringConvertible {
    let file: String
    let line: Int
    let column: Int

    var description: String { "\(file):\(line):\(column)" }

    func moved(by count: Int) -> Place { Place(file: file, line: line, column: column + count) }
  }

  private let place: Place
  private let message: String

  package var description: String { "\(place): error: \(message)" }
}

extension WordFault {
  static func unknownKind(_ word: String, at place: Place) -> WordFault {
    WordFault(place: place, message: "no lists are called `\(word)`; write one of \(kinds)")
  }

  static func unknownKey(_ head: WordFile.Head, _ kind: WordKind, nearest: String?, at place: Place) -> WordFault {
    let declaration = kind.type.map { "what it asks for stands in \($0)" } ?? "write `\(kind.rawValue) words`"
    let advice = nearest.map { "did you mean `\($0)`?" } ?? declaration
    return WordFault(place: place, message: "the reader asks for no `\(kind.rawValue) \(head.key)`; \(advice)")
  }

  static func unknownNumber(_ text: String, _ key: String, _ kind: WordKind, at place: Place) -> WordFault {
    let advice = kind.isNumbered ? "write a whole number" : "take it out"
    return WordFault(place: place, message: "`\(text)` behind `\(kind.rawValue) \(key)`; \(advice)")
  }

  static func unknownLanguage(_ code: String, at place: Place) -> WordFault {
    WordFault(place: place, message: "`\(code)` is no language; begin the line with \(codes)")
  }

  static func outsideList(at place: Place) -> WordFault {
    WordFault(place: place, message: "words of no list; write its head above them, such as `marker negation`")
  }

  static func noWords(in language: Language, at place: Place) -> WordFault {
    WordFault(place: place, message: "no words; write some, or `\(language.code) -` where the language has none")
  }

  static func emptyWord(at place: Place) -> WordFault {
    WordFault(place: place, message: "no word between two commas; take one of them out")
  }

  static func openQuote(at place: Place) -> WordFault {
    WordFault(place: place, message: "a quotation mark without its other; put both around the whole word, or none")
  }

  static func missingComma(at place: Place) -> WordFault {
    WordFault(place: place, message: "words go on here, and the line above ends without a comma; end it with one")
  }

  static func danglingComma(at place: Place) -> WordFault {
    WordFault(place: place, message: "no word behind the last comma; take it out, or go on below, further in")
  }

  static func repeated(_ word: String, first: Place, at place: Place) -> WordFault {
    WordFault(place: place, message: "`\(word)` stands in this list at \(first) already; take one of them out")
  }

  static func repeatedList(_ title: String, first: Place, at place: Place) -> WordFault {
    WordFault(place: place, message: "`\(title)` stands at \(first) already; put these words there")
  }

  static func unreadable(_ word: String, _ kind: WordKind, at place: Place) -> WordFault {
    let limit = kind == .nameless ? ", of sixteen letters at most" : ""
    return WordFault(
      place: place, message: "`\(word)` is no single word of letters; `\(kind.rawValue)` takes such words alone\(limit)"
    )
  }

  static func missingLanguage(_ language: Language, of title: String, at place: Place) -> WordFault {
    let code = language.code
    return WordFault(
      place: place, message: "`\(title)` has no line `\(code)`; write one, `\(code) -` where there are no words")
  }

  static func missingList(_ title: String) -> WordFault {
    let place = Place(file: "rules/words", line: 1, column: 1)
    return WordFault(place: place, message: "the reader asks for `\(title)`; write it in a file of this folder")
  }

  private static var kinds: String { WordKind.allCases.map(\.rawValue).joined(separator: ", ") }
  private static var codes: String { Language.allCases.map { "`\($0.code)`" }.joined(separator: ", ") }
}
