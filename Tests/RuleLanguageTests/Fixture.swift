import Diagnostics
import Quantities
import RuleLanguage
import StandardRules
import Testing

/// The built-in files with a user's model over them, on a fixed day.
enum Fixture {
  static let asOf = CalendarDate(dayNumber: 20_500)  // 2026-02-16

  static let standardLayers: [(layer: Layer, file: SourceFile)] = StandardRules.files.map { file in
    (.standard, SourceFile(name: file.name, text: Array(file.text.utf8)))
  }

  /// Read once: hundreds of cases lay something over them.
  static let standardFiles = standardLayers.enumerated().map { ReadFile($1.layer, $1.file, source: $0) }

  static func load(
    _ users: [(layer: Layer, file: SourceFile)], over builtIn: [ReadFile] = standardFiles, isThorough: Bool = true
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    let own = users.enumerated().map { ReadFile($1.layer, $1.file, source: builtIn.count + $0) }
    return Declarations(builtIn + own, asOf: asOf).program(isThorough: isThorough)
  }

  static func load(_ texts: [String]) -> (program: Program?, diagnostics: [Diagnostic]) {
    load(texts.map { (.user, SourceFile(name: "user", text: Array($0.utf8))) })
  }

  static func diagnostics(_ texts: String...) -> [Diagnostic] {
    load(texts).diagnostics
  }

  static func program(_ texts: String...) throws -> Program {
    let (program, diagnostics) = load(texts)
    #expect(diagnostics.filter { $0.severity == .error } == [])
    return try #require(program)
  }
}

extension Program {
  /// What an expression of the prompt is worth, in the unit that it asks for, as `20000` or `1/3`.
  func worth(_ expression: String) -> String {
    let (derivation, diagnostics) = answer(SourceFile(name: "question", text: Array(expression.utf8)))
    guard let derivation else { return diagnostics.map(\.code).joined(separator: " ") }
    let one = derivation.unit.flatMap { factor(of: $0) } ?? .one
    guard let figure = try? derivation.quantity.value / one else { return "?" }
    return figure.isInteger ? "\(figure.numerator)" : "\(figure.numerator)/\(figure.denominator)"
  }
}
