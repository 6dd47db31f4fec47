import Diagnostics
import Quantities
import RuleLanguage
import StandardRules
import Translation

/// Rules and model, loaded and ready to translate.
struct Workspace: Sendable {
  let layers: Layers
  let engine: Engine

  var program: Program { engine.program }

  /// - Throws: `Failure.reported` once every error has been shown.
  init(
    _ extent: Layers.Extent = .whole, of company: CompanyFolders = .here, options: Options, console: Console
  ) throws(Failure) {
    let layers = try Layers(extent, of: company, options: options, console: console)
    try self.init(layers: layers, options: options, console: console)
  }

  init(layers: Layers, options: Options, console: Console) throws(Failure) {
    switch Self.loading(layers, asOf: options.asOf, trials: options.trials, seed: options.seed, lastsAsProcess: true) {
    case .success(let workspace):
      self = workspace
    case .failure(let fault):
      console.report(fault.diagnostics, in: fault.sources)
      throw .reported
    }
  }

  private init(layers: Layers, engine: Engine) {
    self.layers = layers
    self.engine = engine
  }

  /// The program with the examples of its rules, which take as long to load as all the rest.
  var programWithExamples: Program {
    let date = program.asOf
    return Program.load(layers.withExamples.files, asOf: date, histories: .files(asOf: date)).program ?? program
  }

  /// The same without a console.
  ///
  /// - Parameter lastsAsProcess: a command needs it to its end, and the process ends with it: taking it apart, and what it
  ///   was made from, would be work for nobody.
  static func loading(
    _ layers: Layers, asOf date: CalendarDate, trials: Int = 10_000, seed: UInt64 = 1, lastsAsProcess: Bool = false
  ) -> Result<Workspace, LoadFault> {
    let files = Threads.map(Array(layers.files.enumerated())) { ReadFile($1.layer, $1.file, source: $0) }
    let declarations = Declarations(files, asOf: date, histories: .files(asOf: date))
    let concepts = declarations.concepts
    // The half of a start that needs nothing of the other.
    let underway = Underway { Engine.words(of: concepts, prepared: StandardRules.forms) }
    let (program, diagnostics) = declarations.program(isThorough: false)
    let words = underway.value()
    let errors = diagnostics.filter { $0.severity == .error }
    guard let program, errors.isEmpty else {
      return .failure(LoadFault(diagnostics: errors, sources: layers.sources))
    }
    let engine = Engine(program: program, words: words, trials: trials, seed: seed)
    if lastsAsProcess { _ = (Unmanaged.passRetained(declarations), Unmanaged.passRetained(engine)) }
    return .success(Workspace(layers: layers, engine: engine))
  }
}

/// Why rules and model cannot be used.
struct LoadFault: Error {
  let diagnostics: [Diagnostic]
  let sources: SourceMap
}
