import Foundation
import Languages
import RuleLanguage
import TestSupport
import Translation

/// A statement that the reader gives figures for, and those figures: what traps are made of.
struct RightStatement: Sendable {
  let language: Language
  let text: String
  /// As `TranslatedStatement.summary` writes them.
  let figures: String
  let isRisk: Bool
}

/// The project's own statements and the examples of the rules, those that are translated.
enum RightStatements {
  static let all: [RightStatement] = {
    guard let engine = TrapEngine.shared else { return [] }
    var translator = Translator(engine: engine)
    return (fromGold + fromExamples(of: engine.program)).reduce(into: [String: Language]()) {
      $0[$1.text] = $1.language
    }
    .sorted { $0.key < $1.key }
    .compactMap { text, language in
      let result = translator.translate(text)
      guard result.status == .translated else { return nil }
      return RightStatement(
        language: language, text: text, figures: result.summary,
        isRisk: result.impacts.contains { $0.certainty != .actual })
    }
  }()

  /// Statements of one sentence that other words can stand around without taking part: no denial, doubt, condition,
  /// quotation or contrast of their own.
  static let plain = all.filter { !$0.isRisk && $0.text.isPlainSentence }

  private struct GoldLine: Decodable {
    struct Expected: Decodable {}
    let lang: String
    let text: String
    let expect: [Expected]
  }

  private static var fromGold: [(text: String, language: Language)] {
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let bytes = FileManager.default.contents(atPath: "\(tests)/statements.jsonl") ?? Data()
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let gold = try? JSONDecoder().decode(GoldLine.self, from: line), !gold.expect.isEmpty else { return nil }
      return Language(code: gold.lang).map { (gold.text, $0) }
    }
  }

  private static func fromExamples(of program: Program) -> [(text: String, language: Language)] {
    program.rules.flatMap(\.examples).filter { $0.expected != nil }.map { ($0.statement, $0.language) }
  }
}

/// The built-in rules, loaded once for all traps.
enum TrapEngine {
  static let shared: Engine? = try? ReferenceEngine.engine()
}
