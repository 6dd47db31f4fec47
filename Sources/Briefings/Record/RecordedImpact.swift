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
    let value: String
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
  let reads: [String]

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
    var leaves = DerivationLeaves()
    for line in impact["derivation"]?.elements ?? [] { leaves.collect(line["tree"]) }
    inputs = leaves.inputs
    reads = leaves.reads
  }

  /// What it falls on, as the totals name it.
  var topic: String? { deliverable ?? subject?.lowercased() }

  /// `semaine-07.md:12`.
  var place: String { line.isEmpty ? file : "\(file):\(line)" }

  /// A risk that is sure to come is none: it counts among what is certain.
  var countsAsRisk: Bool { isRisk && probability != "1" }
}

/// The figures at the ends of a derivation.
struct DerivationLeaves {
  private(set) var inputs: [RecordedImpact.Input] = []
  private(set) var reads: [String] = []

  mutating func collect(_ tree: JSONTree?) {
    if let tree { collect(from: tree) }
  }

  /// Whether the tree holds a figure of the model: only those that no other stands behind are listed.
  @discardableResult
  private mutating func collect(from tree: JSONTree) -> Bool {
    var holdsInput = false
    for child in tree["children"]?.elements ?? [] where collect(from: child) { holdsInput = true }
    let value = tree["exact"]?.string ?? tree["value"]?.text ?? ""
    switch tree["origin"]?.string {
    case "model", "default":
      if holdsInput { return true }
      guard let name = tree["name"]?.string, let shown = tree["shown"]?.string else { return false }
      if !inputs.contains(where: { $0.name == name }) {
        inputs.append(RecordedImpact.Input(name: name, value: value, shown: shown))
      }
      return true
    case "read":
      if !reads.contains(value) { reads.append(value) }
      return holdsInput
    default: return holdsInput
    }
  }
}
