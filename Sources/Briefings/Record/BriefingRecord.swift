public import Languages
import Quantities
import Readers

/// A briefing as its document keeps it: rendered again, compared with another, held against thresholds.
public struct BriefingRecord: Sendable {
  public enum Fault: Error {
    case notJSON
    /// JSON, but no document of this program, or one of a version that had no page.
    case notABriefing
  }

  let page: Page
  let asOf: String
  let currency: String
  let impacts: [RecordedImpact]
  let totals: RecordedTotals
  /// By name, in the document's order.
  let parameters: [(name: String, value: String?)]
  /// By the name of a subject: how late it is, in weeks.
  let slips: [(name: String, weeks: Rational)]

  public var language: Language { page.language }

  /// Whether a file begins as a document of `convert` does: cheap, for choosing a reader.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("{\"schema\":\"impact/1\"".utf8))
  }

  /// - Throws: what a reader of the file is told.
  public init(json: [UInt8]) throws(Fault) {
    guard let tree = JSONTree.read(json) else { throw .notJSON }
    guard let page = tree["page"].flatMap({ Page($0) }), let asOf = tree["as_of"]?.string,
      let currency = tree["model"]?["currency"]?.string, let totals = tree["totals"].map(RecordedTotals.init)
    else { throw .notABriefing }
    self.page = page
    self.asOf = asOf
    self.currency = currency
    self.totals = totals
    impacts = (tree["statements"]?.elements ?? []).flatMap(RecordedImpact.all)
    parameters = (tree["model"]?["parameters"]?.elements ?? []).compactMap { parameter in
      parameter["name"]?.string.map { ($0, parameter["value"]?.string) }
    }
    slips = (tree["plan"]?["deliverables"]?.elements ?? []).compactMap { entry in
      guard let name = entry["name"]?.string, let weeks = entry["slip"]?["value"]?.rational else { return nil }
      return (name, weeks)
    }
  }

  public func html() -> String { HTMLRenderer.render(page) }

  public func markdown() -> String { MarkdownRenderer().render(page) }

  public func text(width: Int, usesColor: Bool) -> String {
    TextRenderer(width: width, usesColor: usesColor).render(page)
  }

  /// One row an impact.
  public func csv(_ dialect: CSVDialect) -> [UInt8] {
    CSVRenderer(record: self, dialect: dialect).bytes()
  }
}

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
  /// The model's figures that went into it, as shown.
  let inputs: [(name: String, shown: String)]

  static func all(of statement: JSONTree) -> [RecordedImpact] {
    (statement["impacts"]?.elements ?? []).compactMap { RecordedImpact($0, of: statement) }
  }

  private init?(_ impact: JSONTree, of statement: JSONTree) {
    guard let rule = impact["rule"]?.string, let text = statement["statement"]?.string else { return nil }
    let source = statement["source"]
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
    var inputs: [(name: String, shown: String)] = []
    for line in impact["derivation"]?.elements ?? [] { line["tree"]?.collectInputs(into: &inputs) }
    self.inputs = inputs
  }

  /// What it falls on, as the totals name it.
  var topic: String? { deliverable ?? subject?.lowercased() }
}

extension JSONTree {
  /// The leaves of a derivation that the model gives.
  fileprivate func collectInputs(into inputs: inout [(name: String, shown: String)]) {
    if let origin = self["origin"]?.string, origin == "model" || origin == "default", let name = self["name"]?.string,
      let shown = self["shown"]?.string, !inputs.contains(where: { $0.name == name })
    {
      inputs.append((name, shown))
    }
    for child in self["children"]?.elements ?? [] { child.collectInputs(into: &inputs) }
  }

  /// A JSON number, exactly.
  var rational: Rational? {
    guard case .number(let text) = value else { return nil }
    return Rational(decimal: text)
  }
}

extension Rational {
  /// `360000/7`.
  init?(fraction: String) {
    let parts = fraction.split(separator: "/")
    guard parts.count == 2, let numerator = Int128(parts[0]), let denominator = Int128(parts[1]), denominator != 0,
      let value = try? Rational(numerator, denominator)
    else { return nil }
    self = value
  }

  /// `-12.5`, as JSON writes numbers without an exponent.
  init?(decimal: String) {
    let parts = decimal.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 30, let digits = Int128(parts[0] + decimals) else { return nil }
    var power: Int128 = 1
    for _ in 0..<decimals.utf8.count { power *= 10 }
    guard let value = try? Rational(digits, power) else { return nil }
    self = value
  }
}

/// Totals of a document, in its currency.
struct RecordedTotals: Sendable {
  let cost: Rational
  let runRate: Rational
  let value: Rational
  let atStake: Rational
  let expected: Rational
  let sumOfLines: Rational

  init(_ tree: JSONTree) {
    func figure(_ path: String...) -> Rational {
      let place = path.reduce(tree as JSONTree?) { $0?[$1] }
      return place?["exact"]?.string.flatMap(Rational.init(fraction:)) ?? place?["value"]?.rational ?? .zero
    }
    cost = figure("certain", "cost")
    runRate = figure("certain", "run_rate")
    value = figure("certain", "value")
    atStake = figure("at_stake", "cost")
    expected = figure("expected", "cost")
    sumOfLines = figure("sum_of_lines")
  }
}
