import Diagnostics
public import Languages
import Quantities
import RuleLanguage
public import Translation

/// Writes one statement's outcome as JSON: what `translate --to ndjson` gives a line, and documents hold in a list.
public final class StatementJSONWriter: Sendable {
  /// Where a statement stands; the file's name is written as JSON once.
  public struct Source: Sendable {
    let file: [UInt8]

    public init(file: String) {
      var bytes: [UInt8] = []
      bytes.appendJSON(file)
      self.file = bytes
    }
  }

  /// What is the same for every impact of a rule.
  private struct RuleBytes: Sendable {
    let opening: [UInt8]
    /// By line of money.
    let labels: [[UInt8]]
    let assumptions: [UInt8]
  }

  private let engine: Engine
  private let language: Language?
  private let explains: Bool
  private let showsSensitivity: Bool
  private let byLanguage: Localized<[RuleBytes]>
  private let sentences: Localized<SentenceWriter>
  private let deliverables: [[UInt8]]
  private let currency: [UInt8]
  private let reasons: ReasonText

  /// - Parameters:
  ///   - language: of every sentence and reason; nil for that of each statement.
  ///   - showsSensitivity: with `explains`, what each uncertain figure depends on.
  public init(
    engine: Engine, language: Language?, explains: Bool, showsSensitivity: Bool = true
  ) {
    let program = engine.program
    self.engine = engine
    self.language = language
    self.explains = explains
    self.showsSensitivity = showsSensitivity
    byLanguage = Localized(
      fr: Self.rules(program, .french), en: Self.rules(program, .english), nl: Self.rules(program, .dutch))
    sentences = Localized(
      fr: SentenceWriter(program: program, language: .french), en: SentenceWriter(program: program, language: .english),
      nl: SentenceWriter(program: program, language: .dutch))
    deliverables = program.deliverables.map { Self.json($0.name) }
    currency = Array(program.units[program.currency].name.utf8)
    reasons = ReasonText(program: program)
  }

  private static func rules(_ program: Program, _ language: Language) -> [RuleBytes] {
    program.rules.map { rule in
      var assumptions: [UInt8] = Array("[".utf8)
      for (index, text) in rule.assumptions[language].enumerated() {
        if index > 0 { assumptions.append(",") }
        assumptions.appendJSON(text)
      }
      assumptions.append("]")
      return RuleBytes(
        opening: Array("{\"rule\":".utf8) + json(rule.name) + Array(",\"certainty\":".utf8),
        labels: rule.money.map { json($0.label[language]) }, assumptions: assumptions)
    }
  }

  private static func json(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    return bytes
  }

  /// Appends the object, without a line end.
  ///
  /// - Parameters:
  ///   - id: raw JSON to echo; nil for none.
  ///   - standing: members of the object that say where the statement stands, each behind a comma.
  public func append(
    _ result: TranslatedStatement, statement: UnsafeBufferPointer<UInt8>, source: Source, line: Int, column: Int,
    id: UnsafeBufferPointer<UInt8>?, standing: [UInt8] = [], to output: inout [UInt8]
  ) {
    output.append("{")
    if let id {
      output.append("\"id\":")
      output.appendForeignJSON(id)
      output.append(",")
    }
    output.append("\"source\":{\"file\":")
    output.append(contentsOf: source.file)
    output.append(",\"line\":")
    output.appendJSON(line)
    output.append(",\"column\":")
    output.appendJSON(column)
    output.append("},\"statement\":")
    output.appendJSON(statement)
    switch result.language {
    case .french: output.append(",\"language\":\"fr\"")
    case .english: output.append(",\"language\":\"en\"")
    case .dutch: output.append(",\"language\":\"nl\"")
    }
    switch result.status {
    case .translated: output.append(",\"status\":\"translated\",\"impacts\":[")
    case .toCheck: output.append(",\"status\":\"to_check\",\"impacts\":[")
    case .noImpact: output.append(",\"status\":\"no_impact\",\"impacts\":[")
    }
    for (index, impact) in result.impacts.enumerated() {
      if index > 0 { output.append(",") }
      append(impact, language ?? result.language, statement, to: &output)
    }
    output.append("],\"diagnostics\":[")
    for (index, reason) in result.reasons.enumerated() {
      if index > 0 { output.append(",") }
      append(reason, language ?? result.language, to: &output)
    }
    output.append("]")
    output.append(contentsOf: standing)
    output.append("}")
  }

  private func append(_ reason: Reason, _ language: Language, to output: inout [UInt8]) {
    output.append("{\"code\":")
    output.appendJSON(reasons.code(reason))
    output.append(",\"message\":")
    output.appendJSON(reasons.text(reason, in: language))
    output.append("}")
  }

  // MARK: - Impacts

  private func append(
    _ impact: Impact, _ language: Language, _ statement: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    let rule = byLanguage[language][impact.rule]
    output.append(contentsOf: rule.opening)
    appendCertainty(impact.certainty, to: &output)
    output.append(",\"subject\":")
    if let subject = impact.subject {
      output.appendJSON(UnsafeBufferPointer(rebasing: statement[subject]))
    } else {
      output.append("null")
    }
    output.append(",\"deliverable\":")
    if let deliverable = impact.deliverable {
      output.append(contentsOf: deliverables[deliverable])
    } else {
      output.append("null")
    }
    output.append(",\"slip\":")
    append(impact.slip, unit: "week", to: &output)
    output.append(",\"cost\":")
    append(money: impact.cost, isRecurring: false, to: &output)
    output.append(",\"run_rate\":")
    append(money: impact.runRate, isRecurring: true, to: &output)
    output.append(",\"value\":")
    append(money: impact.value, isRecurring: impact.isValueRecurring, to: &output)
    output.append(",\"components\":[")
    for (index, component) in impact.components.enumerated() {
      if index > 0 { output.append(",") }
      append(component, label: rule.labels[component.line], to: &output)
    }
    output.append("],\"sentence\":\"")
    appendSentence(impact, language, statement, to: &output)
    output.append("\",\"assumptions\":")
    output.append(contentsOf: rule.assumptions)
    if explains {
      output.append(",\"derivation\":")
      let text = String(decoding: statement, as: UTF8.self)
      DerivationJSON(program: engine.program).append(engine.explanation(of: impact, in: text), to: &output)
      if showsSensitivity, let dependences = engine.dependences(of: impact) {
        output.append(",\"sensitivity\":")
        SensitivityJSON(program: engine.program).append(dependences, in: text, to: &output)
      }
    }
    output.append("}")
  }

  private func appendCertainty(_ certainty: Impact.Certainty, to output: inout [UInt8]) {
    switch certainty {
    case .actual: output.append("\"actual\",\"probability\":1")
    case .risk(nil): output.append("\"risk\",\"probability\":null")
    case .risk(let probability?):
      output.append("\"risk\",\"probability\":")
      output.appendJSON(probability)
    }
  }

  private func append(_ component: Impact.Component, label: [UInt8], to output: inout [UInt8]) {
    switch component.kind {
    case .capacity: output.append("{\"kind\":\"capacity\",\"label\":")
    case .cash: output.append("{\"kind\":\"cash\",\"label\":")
    case .value: output.append("{\"kind\":\"value\",\"label\":")
    }
    output.append(contentsOf: label)
    output.append(",")
    appendFigure(component.amount, to: &output)
    appendCurrency(isRecurring: component.isRecurring, to: &output)
    output.append("}")
  }

  private func append(_ estimate: Estimate?, unit: StaticString, to output: inout [UInt8]) {
    guard let estimate else { return output.append("null") }
    output.append("{")
    appendFigure(estimate, to: &output)
    output.append(",\"unit\":\"")
    output.append(unit)
    output.append("\"}")
  }

  private func append(money estimate: Estimate?, isRecurring: Bool, to output: inout [UInt8]) {
    guard let estimate else { return output.append("null") }
    output.append("{")
    appendFigure(estimate, to: &output)
    appendCurrency(isRecurring: isRecurring, to: &output)
    output.append("}")
  }

  private func appendCurrency(isRecurring: Bool, to output: inout [UInt8]) {
    output.append(",\"unit\":\"")
    output.append(contentsOf: currency)
    if isRecurring { output.append("/month\"") } else { output.append("\"") }
  }

  private func appendFigure(_ estimate: Estimate, to output: inout [UInt8]) {
    output.append("\"value\":")
    output.appendExactJSON(estimate.value)
    guard !estimate.isExact else { return }
    output.append(",\"low\":")
    output.appendJSON(estimate.low)
    output.append(",\"high\":")
    output.appendJSON(estimate.high)
    guard let median = estimate.median else { return }
    output.append(",\"median\":")
    output.appendJSON(median)
  }

  /// The sentence, escaped in place: only the statement's own words can hold what JSON escapes.
  private func appendSentence(
    _ impact: Impact, _ language: Language, _ statement: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) {
    let start = output.count
    sentences[language].append(impact, statement: statement, to: &output)
    let needsEscape = output[start...].withUnsafeBufferPointer(Self.needsEscape)
    guard needsEscape else { return }
    let sentence = Array(output[start...])
    output.removeLast(output.count - start)
    sentence.withUnsafeBufferPointer { output.appendJSONContent($0) }
  }

  private static func needsEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      if bytes[index] == 0x22 || bytes[index] == 0x5C { return true }
      if UntrustedText.scalar(in: bytes, at: index) != nil { return true }
    }
    return false
  }
}
