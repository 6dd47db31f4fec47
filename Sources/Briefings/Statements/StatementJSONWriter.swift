import Diagnostics
public import Languages
import Quantities
import RuleLanguage
public import Translation

/// Writes one statement's outcome as JSON: what `translate --to ndjson` gives a line, and documents hold in a list.
public final class StatementJSONWriter: Sendable {
  /// Where a statement stands; the file's name is written as JSON once.
  public struct Source: Sendable {
    let opening: [UInt8]

    public init(file: String) {
      opening = Array("\"source\":{\"file\":".utf8) + json(file) + Array(",\"line\":".utf8)
    }
  }

  /// What is the same for every impact of a rule.
  private struct RuleBytes: Sendable {
    let opening: [UInt8]
    /// By line of money: all that stands before its amount.
    let components: [[UInt8]]
    /// What follows the sentence.
    let assumptions: [UInt8]
  }

  private let engine: Engine
  private let language: Language?
  private let explains: Bool
  private let showsSensitivity: Bool
  private let byLanguage: Localized<[RuleBytes]>
  private let sentences: Localized<SentenceWriter>
  private let deliverables: [[UInt8]]
  /// What follows an amount.
  private let units: (once: [UInt8], monthly: [UInt8])
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
    deliverables = program.deliverables.map { json($0.name) }
    let currency = program.units[program.currency].name
    units = (Array(",\"unit\":\"\(currency)\"}".utf8), Array(",\"unit\":\"\(currency)/month\"}".utf8))
    reasons = ReasonText(program: program)
  }

  private static func rules(_ program: Program, _ language: Language) -> [RuleBytes] {
    program.rules.map { rule in
      var assumptions = TextBuffer()
      assumptions.append("\",\"assumptions\":")
      assumptions.appendList(rule.assumptions[language]) { $1.appendJSON($0) }
      return RuleBytes(
        opening: Array("{\"rule\":".utf8) + json(rule.name) + Array(",\"certainty\":".utf8),
        components: rule.money.map { line in
          Array("{\"kind\":\"\(name(of: line.kind))\",\"label\":".utf8) + json(line.label[language])
            + Array(",\"value\":".utf8)
        },
        assumptions: assumptions.bytes)
    }
  }

  private static func name(of kind: MoneyKind) -> String {
    switch kind {
    case .capacity: "capacity"
    case .cash: "cash"
    case .value: "value"
    }
  }

  /// Appends the object, without a line end.
  ///
  /// - Parameters:
  ///   - id: raw JSON to echo; nil for none.
  ///   - standing: members of the object that say where the statement stands, each behind a comma.
  public func append(
    _ result: TranslatedStatement, statement: UnsafeBufferPointer<UInt8>, source: Source, line: Int, column: Int,
    id: UnsafeBufferPointer<UInt8>?, standing: [UInt8] = [], to output: inout TextBuffer
  ) {
    if let id {
      output.append("{\"id\":")
      output.appendForeignJSON(id)
      output.append(UInt8(ascii: ","))
    } else {
      output.append(UInt8(ascii: "{"))
    }
    output.append(contentsOf: source.opening)
    output.appendJSON(line)
    output.append(",\"column\":")
    output.appendJSON(column)
    output.append("},\"statement\":\"")
    output.appendJSONContent(statement)
    switch result.language {
    case .french: output.append("\",\"language\":\"fr\",\"status\":\"")
    case .english: output.append("\",\"language\":\"en\",\"status\":\"")
    case .dutch: output.append("\",\"language\":\"nl\",\"status\":\"")
    }
    switch result.status {
    case .translated: output.append("translated\",\"impacts\":[")
    case .toCheck: output.append("to_check\",\"impacts\":[")
    case .noImpact: output.append("no_impact\",\"impacts\":[")
    }
    for (index, impact) in result.impacts.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(impact, language ?? result.language, statement, to: &output)
    }
    output.append("],\"diagnostics\":[")
    for (index, reason) in result.reasons.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(reason, language ?? result.language, to: &output)
    }
    output.append(UInt8(ascii: "]"))
    if !standing.isEmpty { output.append(contentsOf: standing) }
    output.append(UInt8(ascii: "}"))
  }

  private func append(_ reason: Reason, _ language: Language, to output: inout TextBuffer) {
    output.append("{\"code\":")
    output.appendJSON(reasons.code(reason))
    output.append(",\"message\":")
    output.appendJSON(reasons.text(reason, in: language))
    output.append(UInt8(ascii: "}"))
  }

  // MARK: - Impacts

  private func append(
    _ impact: Impact, _ language: Language, _ statement: UnsafeBufferPointer<UInt8>, to output: inout TextBuffer
  ) {
    let rule = byLanguage[language][impact.rule]
    output.append(contentsOf: rule.opening)
    appendCertainty(impact.certainty, to: &output)
    if let subject = impact.subject {
      output.append(",\"subject\":\"")
      output.appendJSONContent(UnsafeBufferPointer(rebasing: statement[subject]))
      output.append("\",\"deliverable\":")
    } else {
      output.append(",\"subject\":null,\"deliverable\":")
    }
    if let deliverable = impact.deliverable {
      output.append(contentsOf: deliverables[deliverable])
      output.append(",\"slip\":")
    } else {
      output.append("null,\"slip\":")
    }
    append(weeks: impact.slip, to: &output)
    output.append(",\"cost\":")
    append(money: impact.cost, isRecurring: false, to: &output)
    output.append(",\"run_rate\":")
    append(money: impact.runRate, isRecurring: true, to: &output)
    output.append(",\"value\":")
    append(money: impact.value, isRecurring: impact.isValueRecurring, to: &output)
    output.append(",\"components\":[")
    for (index, component) in impact.components.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: rule.components[component.line])
      append(component.amount, unit: component.isRecurring ? units.monthly : units.once, to: &output)
    }
    output.append("],\"sentence\":\"")
    appendSentence(impact, language, statement, to: &output)
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
    output.append(UInt8(ascii: "}"))
  }

  private func appendCertainty(_ certainty: Impact.Certainty, to output: inout TextBuffer) {
    switch certainty {
    case .actual: output.append("\"actual\",\"probability\":1")
    case .risk(nil): output.append("\"risk\",\"probability\":null")
    case .risk(let probability?):
      output.append("\"risk\",\"probability\":")
      output.appendJSON(probability)
    }
  }

  private func append(weeks estimate: Estimate?, to output: inout TextBuffer) {
    guard let estimate else { return output.append("null") }
    output.append("{\"value\":")
    appendFigure(estimate, to: &output)
    output.append(",\"unit\":\"week\"}")
  }

  private func append(money estimate: Estimate?, isRecurring: Bool, to output: inout TextBuffer) {
    guard let estimate else { return output.append("null") }
    output.append("{\"value\":")
    append(estimate, unit: isRecurring ? units.monthly : units.once, to: &output)
  }

  /// The rest of an object that began with the name of its value.
  private func append(_ estimate: Estimate, unit: [UInt8], to output: inout TextBuffer) {
    appendFigure(estimate, to: &output)
    output.append(contentsOf: unit)
  }

  private func appendFigure(_ estimate: Estimate, to output: inout TextBuffer) {
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
    _ impact: Impact, _ language: Language, _ statement: UnsafeBufferPointer<UInt8>, to output: inout TextBuffer
  ) {
    let start = output.count
    sentences[language].append(impact, statement: statement, to: &output)
    let isPlain = output.withBytes { UntrustedText.nextEscape(in: $0, from: start) == $0.count }
    guard !isPlain else { return }
    let sentence = output.withBytes { Array($0[start...]) }
    output.removeLast(output.count - start)
    sentence.withUnsafeBufferPointer { output.appendJSONContent($0) }
  }
}

private func json(_ text: String) -> [UInt8] {
  var bytes = TextBuffer()
  bytes.appendJSON(text)
  return bytes.bytes
}
