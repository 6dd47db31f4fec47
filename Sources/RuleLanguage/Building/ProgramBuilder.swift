import Diagnostics
import Languages
import Quantities

/// A program while it is being built: what the files declare, then what that means.
///
/// Each stage is an extension in a file of its own, in the order of `build()`.
struct ProgramBuilder {
  let sources: SourceMap
  let asOf: CalendarDate
  var histories = Histories.none
  var diagnostics: [Diagnostic] = []
  var followUps = FollowUps()
  /// What is no error is told as well, and what is built in is looked at as if it were not known to be right.
  var isThorough = true

  // What the files declare.
  var units: [UnitEntry] = []
  var unitsBySpelling: [String: Int] = [:]
  var currency: (name: NameSyntax, rank: Int)?
  /// Files that are built in.
  var standardSources: Set<Int> = []
  var rates: [RateEntry] = []
  var calendar: NameSyntax?
  var identity: [IdentityField: IdentityEntry] = [:]
  var labels: [LabelEntry] = []
  var closures: [Closure] = []
  var halfDays: [Closure] = []
  var functions: [FunctionEntry] = []
  var functionsByName: [String: Int] = [:]
  /// Whose formulas are being put in the place of calls, outermost first.
  var functionsUnderWay: [Int] = []
  /// Where the nodes of the outermost of those calls begin.
  var firstNodeOfCall = 0
  var concepts: [ConceptEntry] = []
  var conceptsByName: [String: Int] = [:]
  var families: [String: FamilyEntry] = [:]
  var topics: [TopicSyntax] = []
  /// Those that rules name and no line declares.
  var ownFamilies: Set<String> = []
  var rules: [RuleEntry] = []
  var rulesByName: [String: Int] = [:]
  var levers: [LeverEntry] = []
  var leversByName: [String: Int] = [:]
  var teams: [EntityEntry] = []
  var teamsByName: [String: Int] = [:]
  var deliverables: [EntityEntry] = []
  var deliverablesByName: [String: Int] = [:]
  var parameters: [ParameterEntry] = []
  var names = NameTable()
  var values: [ValueEntry] = []
  var overrides: [Override] = []

  // What that means.
  /// By topic: the concepts whose words keep its rules away.
  var topicExclusions: [String: [Int]] = [:]
  /// Those of the program, in the order of `concepts`.
  var conceptsWithWords: [Concept] = []
  var store = FormulaStore()
  var dimensions = DimensionNames()
  var unitTypes: [NodeType] = []
  var parameterTypes: [NodeType] = []
  /// Of the rule under way.
  var roleTypes: [NodeType] = []
  var definitionTypes: [NodeType] = []
  /// What a unit should measure in the formula under way, for the units that a message proposes.
  var expectedDimension: Dimension?

  init(sources: SourceMap, asOf: CalendarDate) {
    self.sources = sources
    self.asOf = asOf
    // Those of the built-in units: a table that grows is made anew each time.
    unitsBySpelling.reserveCapacity(512)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    guard !isRepeated(diagnostic), !followUps.hold(diagnostic, in: sources) else { return }
    diagnostics.append(diagnostic)
  }

  /// Whether something is laid over what is built in.
  var hasFilesOfUsers: Bool { sources.files.count > standardSources.count }

  var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}

/// Which file said it: later ranks override earlier ones, and a rank that says a thing twice contradicts itself.
struct Rank: Equatable {
  let layer: Layer
  let number: Int
}

struct UnitEntry {
  let name: NameSyntax
  var syntax: UnitDeclarationSyntax
  var rank: Rank
  var span: SourceSpan
  var names: Localized<[WordSyntax]>
  /// Its value, once resolved.
  var formula: ResolvedFormula?
  var factor: Rational?

  var isCurrency: Bool { syntax.base?.text == "money" && syntax.value == nil }
}

struct RateEntry {
  let syntax: ParameterSyntax
  let rank: Rank
  let span: SourceSpan
  var formula: ResolvedFormula?

  var unit: NameSyntax { syntax.name }
}

struct ConceptEntry {
  let name: NameSyntax
  var words: Localized<[WordSyntax]>
  /// See `Concept.usesPrepared`.
  var usesPrepared: Localized<Bool>?
  /// Of every layer.
  var examples: [ConceptSyntax.Example]
  var rank: Rank
  var span: SourceSpan
}

struct RuleEntry {
  var syntax: RuleSyntax
  var rank: Rank
  var span: SourceSpan
  var isOff = false
  /// The rule that it is a further case of.
  var caseOf: Int?
}

/// A team or a deliverable, with the lines of every layer.
struct EntityEntry {
  let name: NameSyntax
  var title: String?
  var span: SourceSpan
  var rank: Rank
  /// The user's files speak of it.
  var isMentionedByUser: Bool
  var isStandard: Bool
  /// Lines that are no values: `team`, `after`, `due`, `known as`, `name`.
  var lines: [(line: EntitySyntax.FieldLine, rank: Rank)] = []
}

struct ParameterEntry {
  let name: String
  let owner: Parameter.Owner
  /// Into `ProgramBuilder.values`, in the order of the files.
  var values: [Int] = []
}

/// One written value of a parameter.
struct ValueEntry {
  enum Target: Hashable {
    /// Every team, or the model itself.
    case every
    /// Into the builder's teams or deliverables.
    case one(Int)
  }

  let parameter: Int
  let target: Target
  let rank: Rank
  let syntax: ParameterSyntax
  let span: SourceSpan
  var formula: ResolvedFormula?
  /// Its dimension is proved.
  var isSound = true
  /// Its figures are in base units.
  var isScaled = false
}
