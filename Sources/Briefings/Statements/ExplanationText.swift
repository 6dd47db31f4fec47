import Diagnostics
public import Languages
import Quantities
public import RuleLanguage
public import Translation

/// A derivation as a person can check it with a pocket calculator: each figure with its formula, then what went into it.
public struct ExplanationText: Sendable {
  private let engine: Engine
  private let language: Language
  private let figures: FigureText
  private let words: ExplanationWords
  private var program: Program { engine.program }

  public init(engine: Engine, language: Language) {
    self.engine = engine
    self.language = language
    figures = FigureText(program: engine.program, language: language)
    words = ExplanationWords.all[language]
  }

  /// Every figure of an impact, then the rule and its assumptions.
  public func text(_ impact: Impact, in statement: String) -> String {
    let explanation = engine.explanation(of: impact, in: statement)
    var rows = Rows()
    for line in explanation.lines { append(line.derivation, impact, explanation, depth: 0, to: &rows) }
    let rule = program.rules[impact.rule]
    var text = rows.text()
    text += "\(words.rule) \(rule.name) (\(program.sources.place(of: rule.span)))"
    let assumptions = rule.assumptions[language]
    if !assumptions.isEmpty { text += " · \(words.assumption): " + assumptions.joined(separator: " ") }
    if let source = rule.source { text += " · \(words.source): \(source)" }
    text += "\n"
    if rows.hasDefaults { text += "* \(words.isDefault)\n" }
    if let dependences = engine.dependences(of: impact) {
      text += SensitivityText(program: program, language: language).text(dependences, in: statement)
    }
    return text
  }

  /// A free expression's value with how it came to be: what the prompt answers.
  public func text(_ derivation: Derivation) -> String {
    figure(derivation, nil) + (derivation.children.isEmpty ? "" : " = " + formula(derivation, nil, nil))
  }

  /// A figure of a lever, down to the delay that it starts from; nil when there is nothing to say of it.
  func text(ofLever derivation: Derivation) -> String? {
    guard !derivation.children.isEmpty else { return nil }
    var rows = Rows()
    append(derivation, nil, nil, depth: 0, to: &rows)
    return rows.text()
  }

  // MARK: - Rows

  private struct Rows {
    private var rows: [(depth: Int, figure: String, how: String, place: String)] = []
    var hasDefaults = false
    /// Roles whose conversion was shown.
    var shown: Set<Int> = []

    mutating func add(_ depth: Int, _ figure: String, _ how: String, _ place: String) {
      rows.append((depth, figure, how, place))
    }

    /// Columns aligned, but for the formulas of depth 0, which stand on their own.
    func text() -> String {
      let inner = rows.filter { $0.depth > 0 }
      let first = inner.map { $0.figure.count + $0.depth * 4 }.max() ?? 0
      let second = min(inner.map(\.how.count).max() ?? 0, 60)
      return rows.map { row in
        if row.depth == 0 { return "\(row.figure) = \(row.how)\(row.place.isEmpty ? "" : "   \(row.place)")" }
        let indentation = String(repeating: " ", count: row.depth * 4)
        let figure = padded(indentation + row.figure, first)
        return "\(figure)  \(row.place.isEmpty ? row.how : padded(row.how, second) + "  " + row.place)"
      }.map { $0 + "\n" }.joined()
    }

    private func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
  }

  private func append(
    _ derivation: Derivation, _ impact: Impact?, _ explanation: Explanation?, depth: Int, to rows: inout Rows
  ) {
    switch derivation.origin {
    case .read(let role):
      guard let impact, let explanation else {
        let isGain = role == Lever.Figure.gain.rawValue
        rows.add(depth, figure(derivation, nil), derivation.label, depth == 0 || isGain ? "" : words.delay)
        return
      }
      appendRead(role, derivation, impact, explanation, depth: depth, to: &rows)
    case .standard, .model:
      let how =
        derivation.children.isEmpty
        ? asWritten(derivation) : "\(derivation.label) = \(formula(derivation, impact, explanation))"
      rows.add(depth, figure(derivation, impact), how, place(derivation, &rows))
      if let source = derivation.source { rows.add(depth + 1, "", source, "") }
      if derivation.children.isEmpty, let unit = derivation.unit?.factors.first?.unit, let rate = exchange(unit) {
        append(rate, depth: depth + 1, to: &rows)
      }
      for child in operands(derivation) where !isLiteral(child) {
        append(child, impact, explanation, depth: depth + 1, to: &rows)
      }
    case .rule where derivation.children.isEmpty:
      rows.add(
        depth, figure(derivation, impact), depth == 0 ? derivation.label : words.ruleLiteral, place(derivation, &rows))
    case .rule, .computed:
      let name = impact == nil && derivation.origin == .rule && depth > 0 ? derivation.label + " = " : ""
      rows.add(depth, figure(derivation, impact), name + formula(derivation, impact, explanation), "")
      for child in operands(derivation) where !isLiteral(child) {
        append(child, impact, explanation, depth: depth + 1, to: &rows)
      }
    }
  }

  /// A figure given with its uncertainty, or in another currency, is shown as it was given: it stands for one that can
  /// be computed with.
  private func asWritten(_ derivation: Derivation) -> String {
    guard let parameter = program.parameter(named: derivation.label),
      let declaration = program.declarations.first(where: { $0.parameter == parameter && $0.span == derivation.place }),
      declaration.bounds != nil || declaration.unit?.factors.first.flatMap({ exchange($0.unit) }) != nil
    else { return derivation.label }
    return "\(derivation.label) = \(program.sources.text(of: program.formulas[declaration.formula.index].span))"
  }

  /// The parts of a product of products, as one reads it.
  private func operands(_ derivation: Derivation) -> [Derivation] {
    guard derivation.operation == "*" || derivation.operation == "/", let first = derivation.children.first,
      first.origin == .computed, first.operation == "*" || first.operation == "/"
    else { return derivation.children }
    return operands(first) + derivation.children.dropFirst()
  }

  /// A number written in a model's formula: the line that is named shows it.
  private func isLiteral(_ derivation: Derivation) -> Bool {
    derivation.children.isEmpty && derivation.source == nil && program.parameter(named: derivation.label) == nil
      && (derivation.origin == .standard || derivation.origin == .model)
  }

  /// « 3 sprints » as quoted, and what a sprint is worth.
  private func appendRead(
    _ role: Int, _ derivation: Derivation, _ impact: Impact, _ explanation: Explanation, depth: Int, to rows: inout Rows
  ) {
    let read = impact.roles[role].figures
    guard let quote = explanation.quotes[role] else {
      rows.add(
        depth, figure(derivation, impact), words.roleDefault, program.sources.place(of: program.rules[impact.rule].span)
      )
      return
    }
    let conversion = read.isEmpty ? nil : conversion(read[0])
    let isKnown = rows.shown.contains(role)
    rows.shown.insert(role)
    if depth == 0 {
      let how = read.map { asRead($0) }.joined(separator: " → ") + (conversion.map { " × \($0.figure)" } ?? "")
      rows.add(0, figure(derivation, impact), how, "")
    }
    let shown =
      isKnown && conversion != nil ? figure(derivation, impact) : read.map { asRead($0) }.joined(separator: " → ")
    rows.add(max(depth, 1), shown, "«\u{A0}\(quote)\u{A0}»", words.statement)
    if !isKnown, let unit = read.first?.unit, let rate = exchange(unit) {
      append(rate, depth: max(depth, 1), to: &rows)
    } else if let conversion, !isKnown {
      rows.add(max(depth, 1), conversion.figure, conversion.how, conversion.place)
      if conversion.place.hasSuffix("*") { rows.hasDefaults = true }
    }
  }

  private func asRead(_ figure: ReadFigure) -> String {
    if figure.isDate {
      return CalendarDate(dayNumber: Int(truncatingIfNeeded: figure.low.numerator)).iso8601
    }
    return figures.text(read: figure.low, figure.high, unit: figure.unit, perTime: figure.perTime)
  }

  /// What one of the unit read is in the unit shown: « 2 semaines/sprint », with where the model says so.
  private func conversion(_ figure: ReadFigure) -> (figure: String, how: String, place: String)? {
    if let unit = figure.unit, let rate = exchange(unit) { return (figureText(of: rate), "", "") }
    guard let unit = figure.unit, !figure.isDate, let factor = program.units[unit].factor,
      program.units[unit].dimension == .time, let week = program.units.unit(named: "week"), unit != week,
      let weeks = program.units[week].factor, let ratio = try? factor / weeks
    else { return nil }
    let name = program.units[unit].name
    let parameter = program.parameter(named: ["day": "working_week", "hour": "working_day"][name] ?? name)
    let scope = Scope(team: 0)
    let declaration = parameter.flatMap { program.declaration(of: $0, in: scope) }
    let shown = figures.text(Quantity(factor, .time)) + "/" + (program.units[unit].names[language].first ?? name)
    guard let declaration else { return (shown, "\(name) = \(ratio.text) week", "units.rules") }
    let mark = declaration.layer == .standard ? " *" : ""
    return (
      shown, program.sources.text(of: declaration.span).firstLine, program.sources.place(of: declaration.span) + mark
    )
  }

  // MARK: - Currencies

  /// The rate by which an amount of another currency became one of the model's.
  private func exchange(_ unit: UnitID) -> ExchangeRate? {
    program.rates.first { $0.holds && $0.currency == unit }
  }

  /// « 0,92 €/dollar ».
  private func figureText(of rate: ExchangeRate) -> String {
    var text = TextBuffer()
    let currency = program.units[program.currency].name
    MoneyFormat(language, currency: currency).append(rate.value, precision: .sentence, to: &text)
    let unit = program.units[rate.currency]
    return text.string + "/" + (unit.names[language].first ?? unit.name)
  }

  private func append(_ rate: ExchangeRate, depth: Int, to rows: inout Rows) {
    rows.add(
      depth, figureText(of: rate), program.sources.text(of: rate.span).firstLine, program.sources.place(of: rate.span))
    if let source = rate.source { rows.add(depth + 1, "", source, "") }
  }

  private func place(_ derivation: Derivation, _ rows: inout Rows) -> String {
    guard let place = derivation.place else { return "" }
    guard derivation.origin == .standard else { return program.sources.place(of: place) }
    rows.hasDefaults = true
    return program.sources.place(of: place) + " *"
  }

  // MARK: - Formulas

  private func figure(_ derivation: Derivation, _ impact: Impact?) -> String {
    if derivation.children.isEmpty, let unit = derivation.unit {
      return figures.text(derivation.quantity.value, in: unit)
    }
    if case .read(let role) = derivation.origin, let impact, impact.roles[role].figures.first?.isDate == true,
      derivation.quantity.dimension == .number
    {
      return CalendarDate(dayNumber: Int(truncatingIfNeeded: derivation.quantity.value.numerator)).iso8601
    }
    return figures.text(derivation.quantity)
  }

  private func formula(_ derivation: Derivation, _ impact: Impact?, _ explanation: Explanation?) -> String {
    let parts = derivation.children.map { figure($0, impact) }
    switch derivation.operation {
    case "*", "/": return product(derivation, impact)
    case "+": return parts.joined(separator: " + ")
    case "-": return parts.count == 1 ? "−\(parts[0])" : parts.joined(separator: " − ")
    case "=", nil: return parts.joined()
    case let name?: return "\(name)(\(parts.joined(separator: "; ")))"
    }
  }

  private func product(_ derivation: Derivation, _ impact: Impact?) -> String {
    let sign = derivation.operation == "*" ? " × " : " ÷ "
    guard let first = derivation.children.first else { return "" }
    let isProduct = first.origin == .computed && (first.operation == "*" || first.operation == "/")
    let start = isProduct ? product(first, impact) : figure(first, impact)
    return ([start] + derivation.children.dropFirst().map { figure($0, impact) }).joined(separator: sign)
  }
}

/// The words of derivations.
struct ExplanationWords: Sendable {
  let rule: String
  let assumption: String
  let source: String
  let statement: String
  let ruleLiteral: String
  let roleDefault: String
  let isDefault: String
  let delay: String

  static let all = Localized(
    fr: ExplanationWords(
      rule: "Règle", assumption: "hypothèse\u{A0}", source: "source\u{A0}", statement: "énoncé",
      ruleLiteral: "écrit dans la règle",
      roleDefault: "valeur de la règle, faute d'indication",
      isDefault: "valeur par défaut : la vôtre la remplace dans impact.model ou avec --set", delay: "retard"),
    en: ExplanationWords(
      rule: "Rule", assumption: "assumption", source: "source", statement: "statement",
      ruleLiteral: "written in the rule",
      roleDefault: "the rule's own value, none being given",
      isDefault: "our default: yours replaces it in impact.model or with --set", delay: "delay"),
    nl: ExplanationWords(
      rule: "Regel", assumption: "aanname", source: "bron", statement: "uitspraak", ruleLiteral: "staat in de regel",
      roleDefault: "waarde van de regel, bij gebrek aan opgave",
      isDefault: "onze standaardwaarde: de uwe vervangt ze in impact.model of met --set", delay: "vertraging"))
}

extension Rational {
  /// `2`, `26/6`: for notes on units.
  fileprivate var text: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension String {
  /// A declaration without its source and comment.
  fileprivate var firstLine: String {
    let line = split(separator: "\n", maxSplits: 1).first ?? ""
    let words = line.split(separator: " ", omittingEmptySubsequences: true)
    return words.prefix { $0 != "source" && !$0.hasPrefix("#") }.joined(separator: " ")
  }
}
