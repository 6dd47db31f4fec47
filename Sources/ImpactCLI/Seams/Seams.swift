import Briefings
import Diagnostics
import Languages
import Quantities
import RuleLanguage
import Statements
import Translation

// TEMPORARY seams until the lower rooms are merged.
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
