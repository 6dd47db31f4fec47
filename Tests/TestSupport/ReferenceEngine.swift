import Diagnostics
import Languages
import Quantities
public import RuleLanguage
import StandardRules
import Synchronization
import Testing
public import Translation

/// The built-in rules and model, on a fixed day.
public enum ReferenceEngine {
  /// What was loaded, by the text over it: thousands of cases ask for the same few programs.
  private static let loaded = Mutex<[String: Engine]>([:])

  public static func engine(overriding text: String? = nil) throws -> Engine {
    let key = text ?? ""
    if let engine = loaded.withLock({ $0[key] }) { return engine }
    let engine = Engine(program: try load(text))
    loaded.withLock { $0[key] = engine }
    return engine
  }

  public static func program(overriding text: String? = nil) throws -> Program {
    try engine(overriding: text).program
  }

  public static func translator(overriding text: String? = nil) throws -> Translator {
    Translator(engine: try engine(overriding: text))
  }

  private static func load(_ text: String?) throws -> Program {
    var layers = StandardRules.files.map { file in
      (layer: Layer.standard, file: SourceFile(name: file.name, text: Array(file.text.utf8)))
    }
    if let text { layers.append((.user, SourceFile(name: "--set", text: Array(text.utf8)))) }
    let asOf = try #require(CalendarDate(year: 2026, month: 2, day: 16))
    let (program, diagnostics) = Program.load(layers, asOf: asOf)
    let errors = diagnostics.filter { $0.severity == .error }.map { "\($0.code) \($0.message.english)" }
    #expect(errors == [])
    return try #require(program)
  }
}
