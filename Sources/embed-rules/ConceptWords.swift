import Inflection
import Languages

/// The words of the concepts of rule files, in the order in which a program has them: by concept, and then by language.
///
/// What a rule file may hold is known to `RuleLanguage`, which is too large to be built twice; a test holds that what it
/// finds is found here.
struct ConceptWords {
  private(set) var names: [Substring] = []
  private var lexemes: [Substring: [Language: [Lexeme]]] = [:]

  func lexemes(of concept: Substring, in language: Language) -> [Lexeme] { lexemes[concept]?[language] ?? [] }

  /// The concept that a line begins; nil for those whose words are asked for as they are written.
  static func concept(in line: Substring) -> Substring? {
    let words = line.split(separator: " ")
    return words.count > 1 && words[0] == "concept" && words[1] != "first_name" ? words[1] : nil
  }

  /// `concept delay` of the line that begins such a concept.
  static func head(of line: Substring) -> Substring? {
    concept(in: line).map { line[..<$0.endIndex] }
  }

  /// Adds the concepts of a file.
  mutating func add(_ file: String) {
    var concept: Substring?
    var body: [Substring] = []
    for line in file.split(separator: "\n") where !line.hasPrefix("#") && !BareText.isExample(line) {
      if line.hasPrefix(" ") {
        body += Self.pieces(of: line)
        continue
      }
      if let concept { add(concept, body) }
      concept = Self.concept(in: line)
      body = Self.head(of: line).map { Self.pieces(of: line[$0.endIndex...]) } ?? []
    }
    if let concept { add(concept, body) }
  }

  /// Words, texts with their quotes, and commas.
  private static func pieces(of line: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var rest = line.drop { $0 == " " }
    while let first = rest.first, first != "#" {
      var end = rest.index(after: rest.startIndex)
      if first == "\"" {
        end = rest[end...].firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
      } else if first != "," {
        end = rest[end...].firstIndex { " ,\"".contains($0) } ?? rest.endIndex
      }
      pieces.append(rest[..<end])
      rest = rest[end...].drop { $0 == " " }
    }
    return pieces
  }

  private mutating func add(_ concept: Substring, _ pieces: [Substring]) {
    if lexemes[concept] == nil { names.append(concept) }
    var (language, wordClass): (Language?, WordClass) = (nil, .phrase)
    for (place, piece) in pieces.enumerated() where piece != "," && piece != "+" {
      let isBeforeWord = place + 1 < pieces.count && pieces[place + 1] != ","
      if isBeforeWord, let next = Language(code: piece), piece.allSatisfy(\.isLowercase) {
        (language, wordClass) = (next, .phrase)
      } else if isBeforeWord, let next = WordClass.allCases.first(where: { $0.keyword == piece }) {
        wordClass = next
      } else if let language {
        let text = piece.first == "\"" ? String(piece.dropFirst().dropLast()) : String(piece)
        lexemes[concept, default: [:]][language, default: []].append(Lexeme(text, wordClass, in: language))
      }
    }
  }
}

extension WordClass {
  fileprivate var keyword: Substring? {
    switch self {
    case .phrase: nil
    case .noun: "noun"
    case .adjective: "adj"
    case .verb: "verb"
    }
  }
}
