import Documents
import Quantities

/// What a document says of one impact, its numbers as written.
struct RecordedImpact: Sendable {
  struct Figure: Sendable {
    let value: String
    let low: String?
    let high: String?
    let unit: String
    let exact: Rational

    init?(_ tree: JSONTree) {
      do throws(BriefingRecord.Fault) {
        value = try tree.required("value", \.decimal)
        low = try tree.optional("low", \.decimal)
        high = try tree.optional("high", \.decimal)
        unit = try tree.optional("unit", \.string) ?? ""
        let fraction = try tree.optional("exact") { $0.string.flatMap(Rational.init(fraction:)) }
        let decimal = try tree.required("value", \.rational)
        exact = fraction ?? decimal
      } catch { return nil }
    }
  }

  /// A figure that somebody gave, and that went into an impact.
  struct Input: Sendable, Equatable {
    let name: String
    /// In base units.
    let value: Rational
    let shown: String
  }

  /// Position of the statement in the document, and of the impact among those of its statement.
  let statementIndex: Int
  let index: Int
  let file: String
  let line: String
  let column: String
  let statement: String
  let language: String
  let rule: String
  let isRisk: Bool
  let probability: String?
  let subject: String?
  let deliverable: String?
  let slip: Figure?
  let cost: Figure?
  let runRate: Figure?
  let value: Figure?
  let sentence: String
  /// Its lines of money, before anything is taken off.
  let components: [(kind: String, amount: Figure)]
  /// The model's figures that went into it, each once.
  let inputs: [Input]
  /// The statement's figures that went into it: a date reads otherwise on another day.
  let reads: [Rational]
  /// How its slip came to be, and each of its lines of money.
  let slipSteps: RecordedDerivation?
  let steps: [Int: RecordedDerivation]

  static func all(of statement: JSONTree, at position: Int) throws(BriefingRecord.Fault) -> [RecordedImpact] {
    var impacts: [RecordedImpact] = []
    for (index, impact) in try statement.every("impacts", { $0 }).enumerated() {
      impacts.append(try RecordedImpact(impact, index, of: statement, at: position))
    }
    return impacts
  }

  private init(
    _ impact: JSONTree, _ index: Int, of statement: JSONTree, at position: Int
  ) throws(BriefingRecord.Fault) {
    let source = try statement.required("source") { $0 }
    statementIndex = position
    self.index = index
    file = try source.optional("file", \.string) ?? ""
    line = try source.optional("line", \.position) ?? ""
    column = try source.optional("column", \.position) ?? ""
    self.statement = try statement.required("statement", \.string)
    language = try statement.optional("language", \.string) ?? ""
    rule = try impact.required("rule", \.string)
    isRisk = try impact.optional("certainty", \.string) == "risk"
    probability = try impact.optional("probability", \.share)
    subject = try impact.optional("subject", \.string)
    deliverable = try impact.optional("deliverable", \.string)
    slip = try impact.optional("slip", Figure.init)
    cost = try impact.optional("cost", Figure.init)
    runRate = try impact.optional("run_rate", Figure.init)
    value = try impact.optional("value", Figure.init)
    sentence = try impact.optional("sentence", \.string) ?? ""
    components = try impact.every("components") { component in
      guard let kind = component["kind"]?.string, let amount = Figure(component) else { return nil }
      return (kind, amount)
    }
    var (inputs, reads): ([Input], [Rational]) = ([], [])
    var (slipSteps, steps): (RecordedDerivation?, [Int: RecordedDerivation]) = (nil, [:])
    for line in impact["derivation"]?.elements ?? [] {
      guard let tree = line["tree"].flatMap(RecordedDerivation.init) else { continue }
      tree.collectLeaves(&inputs, &reads)
      if let component = line["component"]?.integer { steps[component] = tree } else { slipSteps = tree }
    }
    self.inputs = inputs
    self.reads = reads
    self.slipSteps = slipSteps
    self.steps = steps
  }

  /// What it falls on, as the totals name it.
  var topic: String? { deliverable ?? subject?.lowercased() }

  /// `semaine-07.md:12`.
  var place: String { line.isEmpty ? file : "\(file):\(line)" }

  /// A risk that is sure to come is none: it counts among what is certain.
  var countsAsRisk: Bool { isRisk && probability != "1" }
}
