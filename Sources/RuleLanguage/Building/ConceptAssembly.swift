import Inflection
import Languages

// Concepts, each with the words that were written for it.
extension ProgramBuilder {
  func concept(_ entry: ConceptEntry) -> Concept {
    var entries: [Concept.Entry] = []
    entries.reserveCapacity(Language.allCases.reduce(0) { $0 + entry.words[$1].count })
    for language in Language.allCases {
      for word in entry.words[language] {
        entries.append(Concept.Entry(lexeme: Lexeme(word.text, word.wordClass, in: language), span: word.span))
      }
    }
    let examples = entry.examples.map {
      Concept.Example(language: $0.language, statement: $0.statement, span: $0.span)
    }
    return Concept(
      name: entry.name.text, usesPrepared: entry.usesPrepared, entries: entries, examples: examples, span: entry.span)
  }

  mutating func reportMissingWords() {
    for concept in concepts {
      let missing = Language.allCases.filter { concept.words[$0].isEmpty }
      guard !missing.isEmpty, !isOfNames(concept) else { continue }
      report(.missingWords(missing, concept: concept.name.text, concept.name.span))
    }
  }

  /// Names are the same in every language.
  private func isOfNames(_ concept: ConceptEntry) -> Bool {
    let words = Language.allCases.flatMap { concept.words[$0] }
    return !words.isEmpty && words.allSatisfy { $0.text.first?.isUppercase == true }
  }
}
