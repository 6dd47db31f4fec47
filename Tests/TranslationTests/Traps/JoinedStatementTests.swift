import Documents
import Language
import Languages
import TestSupport
import Testing
import Translation

/// Two right statements, one after the other: both give their figures.
@Suite struct JoinedStatementTests {
  private struct Pair {
    let language: Language
    let first: RightStatement
    let second: RightStatement

    var figures: [String] { Self.parts(first.figures) + Self.parts(second.figures) }

    static func parts(_ figures: String) -> [String] { figures.split(separator: " + ").map(String.init) }
  }

  enum Joint: CaseIterable, Sendable {
    case slash, semicolon, fullStop, and, commaAnd, plus

    func joined(_ first: String, _ second: String, _ language: Language) -> String {
      let inside = second.inside(language)
      switch self {
      case .slash: return "\(first) / \(inside)"
      case .semicolon: return "\(first)\(language == .french ? " " : ""); \(inside)"
      case .fullStop: return "\(first). \(second)"
      case .and: return "\(first) \(language.and) \(inside)"
      case .commaAnd: return "\(first), \(language.and) \(inside)"
      case .plus: return "\(first) + \(inside)"
      }
    }
  }

  @Test(arguments: Joint.allCases)
  func bothPartsOfASentenceCount(joint: Joint) throws {
    try expectBoth { pair, translator in
      let text = joint.joined(pair.first.text.withoutStop, pair.second.text.withoutStop, pair.language)
      return (text, [translator.translate(text)])
    }
  }

  @Test(arguments: ["", "- ", "* ", "• ", "1. ", "\n"])
  func bothLinesOfAPasteCount(bullet: String) throws {
    try expectBoth { pair, translator in
      let text = "\(bullet)\(pair.first.text)\n\(bullet)\(pair.second.text)\n"
      var results: [TranslatedStatement] = []
      for statement in Document.read(bytes: Array(text.utf8), name: "notes.txt").statements {
        results.append(translator.translate(statement.text, context: statement.context))
      }
      return (text, results)
    }
  }

  private func expectBoth(
    sourceLocation: SourceLocation = #_sourceLocation,
    _ read: (Pair, inout Translator) -> (text: String, results: [TranslatedStatement])
  ) throws {
    var translator = Translator(engine: try #require(TrapEngine.shared))
    let pairs = Self.pairs()
    var wrong: [String] = []
    for pair in pairs {
      let (text, results) = read(pair, &translator)
      let found = results.filter { $0.status != .noImpact }.map(\.summary).flatMap(Pair.parts)
      if found.sorted() != pair.figures.sorted() { wrong.append("\(text) -> \(found), not \(pair.figures)") }
    }
    expectFew(wrong, among: pairs.count, percent: 95, sourceLocation: sourceLocation)
  }

  /// Of different figures: the same ones twice may be one fact said twice. What is told in two parts already is no one
  /// statement to be joined.
  private static func pairs() -> [Pair] {
    var generator = SeededGenerator(seed: 6)
    return Language.allCases.flatMap { language -> [Pair] in
      let short = RightStatements.plain.filter {
        $0.text.count < 110 && !$0.text.plainWords.contains($0.language.and)
      }
      let first = RightStatement.some(300, of: short, in: language, using: &generator)
      let second = RightStatement.some(300, of: short, in: language, using: &generator)
      return zip(first, second).filter { $0.figures != $1.figures }
        .map { Pair(language: language, first: $0, second: $1) }
    }
  }
}

extension Language {
  fileprivate var and: String {
    switch self {
    case .french: "et"
    case .english: "and"
    case .dutch: "en"
    }
  }
}
