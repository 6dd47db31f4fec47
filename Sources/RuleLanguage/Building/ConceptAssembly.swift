import Inflection
import Languages

// Concepts, each with all that its words stand for.
extension ProgramBuilder {
  /// A concept with every form of its lexemes.
  func concept(_ entry: ConceptEntry) -> Concept {
    var words: [Concept.Word] = []
    words.reserveCapacity(Language.allCases.reduce(0) { $0 + entry.words[$1].count })
    for language in Language.allCases {
      for word in entry.words[language] {
        guard word.wordClass != .phrase else {
          words.append(Concept.Word(language: language, text: word.text, span: word.span))
          continue
        }
        words += Lexeme(word.text, word.wordClass, in: language).forms.map {
          Concept.Word(language: language, text: $0, span: word.span)
        }
      }
    }
    let examples = entry.examples.map {
      Concept.Example(language: $0.language, statement: $0.statement, span: $0.span)
    }
    return Concept(name: entry.name.text, words: words, examples: examples, span: entry.span)
  }

  /// Names are the same in every language.
  private func isOfNames(_ concept: ConceptEntry) -> Bool {
    let words = Language.allCases.flatMap { concept.words[$0] }
    return !words.isEmpty && words.allSatisfy { $0.text.first?.isUppercase == true }
  }

  mutating func reportMissingWords() {
    for concept in concepts where !isOfNames(concept) {
      let missing = Language.allCases.filter { concept.words[$0].isEmpty }
      if !missing.isEmpty { report(.missingWords(missing, concept: concept.name.text, concept.name.span)) }
    }
  }
}
