import Diagnostics
import Documents
import Language
import Languages
import Quantities
import RuleLanguage
import Translation

extension Invocation {
  /// `impact check --gold FILE`: how many statements come out as a person expects.
  ///
  /// A wrong figure and a line that cannot be read are failures; with `--strict`, so is all that is not exact.
  func checkGold() throws(Failure) -> ExitCode {
    let layers =
      operands.isEmpty
      ? try Layers(
        of: company(ofNotesIn: options.gold.filter { $0.text != "-" }.map(\.folder)), options: options, console: console
      )
      : try Layers(checking: operands, options: options, console: console)
    let workspace = try Workspace(layers: layers, options: options, console: console)
    var run = GoldRun(engine: workspace.engine, options: options, console: console)
    for path in options.gold { run.score(path) }
    try write(run.output + run.table.text(in: console.language))
    if run.hasFaults || run.table[.wrong] > 0 { return .failure }
    return options.isStrict && run.table[.exact] < run.table.total ? .strict : .success
  }
}

/// Scores files of expectations, one after the other.
struct GoldRun: ~Copyable {
  private var translator: Translator
  private let miss: GoldMiss
  private let console: Console
  private let showsMisses: Bool
  private let reading: ReadingOptions
  /// The misses, when they are asked for.
  private(set) var output = ""
  private(set) var table = GoldTable()
  private(set) var hasFaults = false

  init(engine: Engine, options: Options, console: Console) {
    translator = Translator(engine: engine)
    miss = GoldMiss(
      presentation: Presentation(engine: engine, language: options.language, messages: console.language),
      program: engine.program, language: console.language)
    self.console = console
    showsMisses = options.isVerbose
    reading = ReadingOptions(asOf: options.asOf, language: options.language ?? console.language)
  }

  /// Scores a file; what cannot be read in it is said with its place, and the rest is scored.
  mutating func score(_ path: Path) {
    do throws(SystemError) {
      let bytes = try Descriptor.bytes(of: path.text == "-" ? nil : path)
      let file = SourceFile(name: path.text, text: DecodedText(bytes).bytes)
      let faults = score(file)
      hasFaults = hasFaults || !faults.isEmpty
      console.report(faults, in: SourceMap([file]))
    } catch {
      hasFaults = true
      console.complain(error.reason, about: path.text)
    }
  }

  private mutating func score(_ file: SourceFile) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    file.text.withUnsafeBufferPointer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 > 0x20 }) {
        do throws(GoldFault) {
          score(try GoldReader.read(UnsafeBufferPointer(rebasing: line)))
        } catch {
          faults.append(Self.diagnostic(error, lineStart: line.startIndex))
        }
      }
    }
    return faults
  }

  private mutating func score(_ statement: GoldStatement) {
    let (text, result) = translated(statement.text)
    let verdict = GoldVerdict(result, expecting: statement.expected)
    table.add(verdict, language: statement.language, classes: statement.classes)
    if showsMisses, verdict != .exact { output += miss.text(verdict, statement, result, of: text) }
  }

  /// A table of several lines is read as it is in a note; everything else is one statement.
  private mutating func translated(_ text: String) -> (text: String, result: TranslatedStatement) {
    guard text.hasPrefix("|"), text.contains("\n") else { return (text, translator.translate(text)) }
    let rows = StatusFile.note(Array(text.utf8), name: "gold.md", format: .markdown, reading).statements
    let results = rows.map { translator.translate($0.text, context: $0.context) }
    guard let first = results.first, let row = rows.first else { return (text, translator.translate("")) }
    guard results.count > 1 else { return (row.text, first) }
    let impacts = results.flatMap(\.impacts)
    let status: TranslatedStatement.Status =
      !impacts.isEmpty ? .translated : results.contains { $0.status == .toCheck } ? .toCheck : .noImpact
    return (row.text, TranslatedStatement(language: first.language, status: status, impacts: impacts))
  }

  private static func diagnostic(_ fault: GoldFault, lineStart: Int) -> Diagnostic {
    Diagnostic(
      code: "E084", message: GoldWords.fault(fault.kind),
      span: SourceSpan(
        source: 0, start: lineStart + fault.bytes.lowerBound, end: lineStart + fault.bytes.upperBound),
      help: GoldWords.help(fault.kind))
  }
}
