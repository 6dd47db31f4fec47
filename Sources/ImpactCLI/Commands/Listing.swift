import Diagnostics
import Languages
import RuleLanguage

extension Invocation {
  /// `impact rules [NAME]`.
  func listRules() throws(Failure) -> ExitCode {
    let listing = Listing(
      program: try Workspace(options: options, console: console).program, language: console.language)
    guard let name = operands.first?.text else {
      try write(listing.rules)
      return .success
    }
    if operands.count > 1 { throw .usage(UsageWords.tooManyOperands(operands[1].text, command), command: command) }
    guard let text = listing.rule(named: name) else {
      let known = listing.ruleNames
      throw .usage(CheckWords.unknownRule(name).suggesting(nearest(to: name, among: known)), command: command)
    }
    try write(text)
    return .success
  }

  /// `impact model`.
  func listModel() throws(Failure) -> ExitCode {
    if let operand = operands.first {
      throw .usage(UsageWords.tooManyOperands(operand.text, command), command: command)
    }
    let program = try Workspace(options: options, console: console).program
    try write(Listing(program: program, language: console.language).model)
    return .success
  }
}

/// What is loaded, and where it comes from.
struct Listing {
  let program: Program
  let language: Language

  var ruleNames: [String] { program.rules.map(\.name) + program.levers.map(\.name) }

  /// One rule a line: name, place, title.
  var rules: String {
    let rows = program.rules.filter { !$0.isFurtherCase }.map { rule in
      (rule.name + mark(rule.layer), program.sources.place(of: rule.span), rule.title)
    }
    let levers = program.levers.map { lever in
      ("lever \(lever.name)" + mark(lever.layer), program.sources.place(of: lever.span), lever.title[language])
    }
    return table(rows + levers) + overrides { !$0.contains(".") && $0.contains(" ") }
  }

  /// A rule as it is written; nil when there is none of that name.
  func rule(named name: String) -> String? {
    guard
      let span = program.rules.first(where: { $0.name == name })?.span
        ?? program.levers.first(where: { $0.name == name })?.span
    else { return nil }
    let file = program.sources.files[span.source]
    let syntax = Parser.parse(file, source: span.source).syntax
    let declarations = syntax.declarations.filter { $0.kind.ruleName == name }.map { declaration in
      DeclarationSyntax(declaration.kind, span: declaration.span)
    }
    let text = Formatter.format(FileSyntax(declarations: declarations))
    return ("# \(program.sources.place(of: span))\n" + text).linesMadeSafe
  }

  /// One parameter a line: as written, place, source.
  var model: String {
    let parameters = program.parameters.indices.flatMap(rows)
    let teams = program.teams.map { ("team \($0.name)", program.sources.place(of: $0.span), $0.title) }
    let deliverables = program.deliverables.map {
      ("deliverable \($0.name)", program.sources.place(of: $0.span), $0.title)
    }
    return table(parameters + teams + deliverables) + modelFacts
      + overrides { !$0.hasPrefix("rule ") && !$0.hasPrefix("concept ") }
  }

  /// A row of a parameter, or one a team where the user has several.
  private func rows(of index: Int) -> [(String, String, String)] {
    let parameter = program.parameters[index]
    let teams = program.teams.indices.filter { program.teams[$0].isUsers }
    if parameter.owner == .team, teams.count > 1 {
      let field = parameter.name.split(separator: ".").last ?? ""
      return teams.compactMap { team in
        program.declaration(of: index, in: Scope(team: team)).flatMap {
          row("\(program.teams[team].name).\(field)", $0.span, $0.layer, $0.source)
        }
      }
    }
    return [row(parameter.name, parameter.span, parameter.layer, parameter.source)].compactMap(\.self)
  }

  /// Nil for a field that nothing gives a value, such as a deliverable's date.
  private func row(
    _ name: String, _ span: SourceSpan, _ layer: Layer, _ source: String?
  ) -> (String, String, String)? {
    let text = program.sources.text(of: span).split(separator: "\n").first ?? ""
    let equals = text.firstIndex(of: "=").map { text[text.index(after: $0)...] } ?? ""
    let words = equals.prefix { $0 != "#" }.split(separator: " ")
    let formula = words.prefix { $0 != "source" }.joined(separator: " ")
    guard !formula.isEmpty else { return nil }
    return (name + mark(layer) + " = " + formula, program.sources.place(of: span), source ?? "")
  }

  private func mark(_ layer: Layer) -> String { layer == .standard ? "*" : "" }

  private func table(_ rows: [(String, String, String)]) -> String {
    let left = rows.map { min($0.0.count, 60) }.max() ?? 0
    let middle = rows.map(\.1.count).max() ?? 0
    let lines = rows.map { row in
      let text = pad(row.0, left) + "  " + pad(row.1, middle) + "  " + row.2
      return String(text.reversed().drop { $0 == " " }.reversed()).terminalSafe + "\n"
    }
    return lines.joined() + CheckWords.standardMark[language] + "\n"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func overrides(where isShown: (String) -> Bool) -> String {
    let lines = program.overrides.filter { isShown($0.name) }.map { override in
      let (replaced, by) = (program.sources.place(of: override.replaced), program.sources.place(of: override.by))
      return "  " + CheckWords.overrides(override.name, replaced: replaced, by: by)[language].terminalSafe + "\n"
    }
    return lines.isEmpty ? "" : "\n" + CheckWords.overridesTitle[language] + "\n" + lines.joined()
  }
}

extension DeclarationSyntax.Kind {
  /// Of a rule or a lever.
  fileprivate var ruleName: String? {
    switch self {
    case .rule(let syntax): syntax.name.text
    case .lever(let syntax): syntax.name.text
    default: nil
    }
  }
}
