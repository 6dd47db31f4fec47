public import Language
public import Languages
import Quantities
import RuleLanguage

/// Reads and translates statements one after the other; its scratch memory is reused, so each thread has its own.
public struct Translator: ~Copyable {
  public let engine: Engine
  var reader: Reader
  private var measuring: ImpactMeasuring?
  let plausibility: Plausibility

  /// Longer statements are not read: nobody wrote them.
  public static let maximumLength = 64 * 1024

  public init(engine: Engine) {
    self.engine = engine
    reader = Reader(
      lexicon: engine.lexicon, units: engine.program.units, asOf: engine.program.asOf,
      uses: engine.uses)
    measuring = ImpactMeasuring(engine: engine)
    plausibility = Plausibility(engine)
  }

  /// Translates one statement, UTF-8.
  ///
  /// - Parameter language: the language of the statement when it is known; otherwise it is told from its words.
  public mutating func translate(
    _ text: Span<UInt8>, language: Language? = nil, context: StatementContext = StatementContext()
  ) -> TranslatedStatement {
    guard text.count <= Self.maximumLength else {
      return TranslatedStatement(language: language ?? .french, status: .toCheck, reasons: [Reason(.tooLarge)])
    }
    let fact = reader.read(text, language: language, context: context)
    var outcome = outcome(of: fact, context)
    if outcome.impacts.isEmpty, outcome.denials.isEmpty, !fact.figures.isEmpty,
      let corrected = correctedOutcome(language, context)
    {
      outcome = corrected
    }
    outcome.setAside(plausibility)
    if measuring != nil {
      for index in outcome.impacts.indices {
        outcome.impacts[index] = measuring?.measured(outcome.impacts[index]) ?? outcome.impacts[index]
      }
      for index in outcome.suggestions.indices {
        outcome.suggestions[index] = measuring?.measured(outcome.suggestions[index]) ?? outcome.suggestions[index]
      }
    }
    return outcome.statement(in: fact.language)
  }

  mutating func outcome(of fact: Fact, _ context: StatementContext) -> Outcome {
    var owners = Owners()
    if engine.namesTeams { owners.teams = reader.teams }
    let outcome = engine.outcome(of: fact, owners)
    guard let subject = context.subject,
      outcome.impacts.contains(where: { [engine] in $0.deliverable == nil && $0.subject == nil || engine.namesTeams })
    else { return outcome }
    owners.inherited = reader.owners(namedIn: subject)
    return owners.inherited == (nil, nil) ? outcome : engine.outcome(of: fact, owners)
  }

  /// Reads one statement without translating it: what the benchmark program measures apart.
  public mutating func read(_ text: Span<UInt8>) -> Fact {
    reader.read(text, language: nil)
  }

  /// The same for a string.
  public mutating func translate(
    _ text: String, language: Language? = nil, context: StatementContext = StatementContext()
  ) -> TranslatedStatement {
    var copy = text
    return copy.withUTF8 { translate($0.span, language: language, context: context) }
  }
}
