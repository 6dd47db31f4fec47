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
  /// What makes an engine what it is.
  private struct Key: Hashable {
    let text: String?
    let trials: Int
    let seed: UInt64
  }

  /// What was loaded: thousands of cases ask for the same few.
  private static let loaded = Mutex<[Key: Engine]>([:])

  /// - Parameter text: a model or rules to lay over what is built in, of which examples and words are left out then: see
  ///   `StandardRules.File.bare`.
  public static func engine(
    overriding text: String? = nil, trials: Int = 10_000, seed: UInt64 = 1
  ) throws -> Engine {
    let key = Key(text: text, trials: trials, seed: seed)
    if let engine = loaded.withLock({ $0[key] }) { return engine }
    let engine = Engine(program: try load(text), prepared: StandardRules.forms, trials: trials, seed: seed)
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
    let asOf = try #require(CalendarDate(year: 2026, month: 2, day: 16))
    let own = text.map { ReadFile(.user, SourceFile(name: "--set", text: Array($0.utf8)), source: bare.count) }
    let (program, diagnostics) = Declarations(own.map { bare + [$0] } ?? whole, asOf: asOf).program()
    let errors = diagnostics.filter { $0.severity == .error }.map { "\($0.code) \($0.message.english)" }
    #expect(errors == [])
    return try #require(program)
  }

  // Read once: most of what is loaded lies over them.
  private static let whole = files(\.text)
  private static let bare = files(\.bare)

  private static func files(_ text: (StandardRules.File) -> String) -> [ReadFile] {
    StandardRules.files.enumerated().map { source, file in
      ReadFile(.standard, SourceFile(name: file.name, text: Array(text(file).utf8)), source: source)
    }
  }
}
