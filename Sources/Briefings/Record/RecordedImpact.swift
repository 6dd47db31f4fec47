import Quantities
import Readers

/// What a document says of one impact, its numbers as written.
struct RecordedImpact: Sendable {
  struct Figure: Sendable {
    let value: String
    let low: String?
    let high: String?
    let unit: String
    let exact: Rational

    init?(_ tree: JSONTree?) {
      guard let tree, let value = tree["value"]?.text, let exact = tree["value"]?.rational else { return nil }
      self.value = value
      low = tree["low"]?.text
      high = tree["high"]?.text
      unit = tree["unit"]?.string ?? ""
      self.exact = tree["exact"]?.string.flatMap(Rational.init(fraction:)) ?? exact
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

  static func all(of statement: JSONTree, at position: Int) -> [RecordedImpact] {
    (statement["impacts"]?.elements ?? []).enumerated().compactMap { index, impact in
      RecordedImpact(impact, index, of: statement, at: position)
    }
  }

  private init?(_ impact: JSONTree, _ index: Int, of statement: JSONTree, at position: Int) {
    guard let rule = impact["rule"]?.string, let text = statement["statement"]?.string else { return nil }
    let source = statement["source"]
    statementIndex = position
    self.index = index
    file = source?["file"]?.string ?? ""
    line = source?["line"]?.text ?? ""
    column = source?["column"]?.text ?? ""
    self.statement = text
    language = statement["language"]?.string ?? ""
    self.rule = rule
    isRisk = impact["certainty"]?.string == "risk"
    probability = impact["probability"]?.text
    subject = impact["subject"]?.string
    deliverable = impact["deliverable"]?.string
    slip = Figure(impact["slip"])
    cost = Figure(impact["cost"])
    runRate = Figure(impact["run_rate"])
    value = Figure(impact["value"])
    sentence = impact["sentence"]?.string ?? ""
    components = (impact["components"]?.elements ?? []).compactMap { component in
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
