import Briefings
import Diagnostics
import Languages
import Quantities
import RuleLanguage
import Statements
import Translation

// TEMPORARY seams until the lower rooms are merged.
enum MessageFormat: String, Sendable { case human, gnu, json }
struct DiagnosticRenderer {
  let sources: SourceMap
  let language: Language
  let format: MessageFormat
  let usesColor: Bool
  func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { "error[\($0.code)]: \($0.message[language])\n" }.joined()
  }
}
func nearest(to name: String, among names: [String]) -> String? { nil }
func visible(_ text: String) -> String { text }
enum DocumentFormat { case text, markdown }
struct Document {
  let statements: [Statement]
  static func read(bytes: [UInt8], name: String, format: DocumentFormat?) -> Document {
    Document(
      statements: String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated().map {
        Statement(text: String($0.element), place: StatementPlace(file: name, line: $0.offset + 1, column: 1))
      })
  }
}
extension Program {
  static func loadedLater(_ layers: [(layer: Layer, file: SourceFile)], asOf: CalendarDate) -> (Program?, [Diagnostic])
  {
    (nil, [])
  }
}
enum DiagnosticCatalogue {
  static let all: [DiagnosticCode] = []
}
struct DiagnosticCode { let code: String; let title: Localized<String>; let explanation: Localized<String> }
enum Parser {
  static func parse(_ file: SourceFile, source: Int) -> (syntax: FileSyntax, diagnostics: [Diagnostic]) {
    (FileSyntax(declarations: []), [])
  }
}
enum Formatter { static func format(_ file: FileSyntax) -> String { "" } }
struct Presentation {
  let engine: Engine
  let language: Language?
  let messages: Language
  func sentences(_ result: TranslatedStatement, text: String) -> [String] { [] }
  func outcome(_ result: TranslatedStatement, text: String) -> String { "" }
  func reasons(_ result: TranslatedStatement, text: String) -> String { "" }
  func understanding(_ result: TranslatedStatement, text: String) -> [String] { [] }
  func explanation(_ result: TranslatedStatement, text: String) -> String { "" }
  func total(_ statements: [Statement], _ results: [TranslatedStatement]) -> String { "" }
  func answer(_ derivation: Derivation) -> String { "" }
}
extension Program {
  func answeredLater(_ file: SourceFile) -> (Derivation?, [Diagnostic]) { (nil, []) }
}
struct StatementWriter {
  init(engine: Engine, format: LineFormat) {}
  mutating func append(
    _ result: TranslatedStatement, text: UnsafeBufferPointer<UInt8>, line: Int, id: UnsafeBufferPointer<UInt8>?,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: text)
    output.append(10)
  }
  mutating func append(fault: LineFault, line: Int, id: UnsafeBufferPointer<UInt8>?, to output: inout [UInt8]) {}
}
struct BriefingPage {
  let engine: Engine
  let statements: [Statement]
  let results: [TranslatedStatement]
  let options: Options
  let usesColor: Bool
  func bytes(as format: OutputFormat) -> [UInt8] { [] }
}
