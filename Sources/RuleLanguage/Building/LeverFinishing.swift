import Diagnostics
import Languages
import Quantities

// A lowered lever becomes a lever: constants in base units, sentences with their blanks, examples with their figures.
extension ProgramBuilder {
  mutating func finished(_ lever: LoweredLever, in program: inout Program) -> Lever? {
    for formula in lever.rule.formulas {
      scale(formula, in: &program)
      checkConstants(of: formula, in: program)
    }
    let syntax = lever.entry.syntax
    guard let sentence = sentence(of: lever), let gain = lever.gains[.gain] else { return nil }
    let title = title(of: syntax)
    return Lever(
      name: syntax.name.text, title: title, layer: lever.entry.rank.layer,
      condition: lever.condition.map { FormulaID($0.root) },
      definitions: lever.rule.definitions.map { ($0.name, FormulaID($0.formula.root), $0.type.formulaType.dimension) },
      gain: FormulaID(gain.root), low: lever.gains[.low].map { FormulaID($0.root) },
      high: lever.gains[.high].map { FormulaID($0.root) }, last: lever.gains[.last].map { FormulaID($0.root) },
      money: lever.rule.money.map { line in
        Rule.MoneyLine(
          kind: line.kind, formula: FormulaID(line.formula.root), isRecurring: false,
          label: line.labels.isEmpty ? title : label(line.labels, title.french))
      },
      sentence: sentence, assumptions: assumptions(of: syntax), source: source(of: syntax),
      examples: examples(of: syntax, in: &program), span: syntax.name.span)
  }

  private func title(of syntax: LeverSyntax) -> Localized<String> {
    var title = Localized(syntax.title ?? syntax.name.text)
    for line in syntax.fields {
      guard case .name(let texts) = line.field else { continue }
      for text in texts {
        for language in Language.allCases where text.language == nil || text.language == language {
          title[language] = text.text
        }
      }
    }
    return title
  }

  private func source(of syntax: LeverSyntax) -> String? {
    for line in syntax.fields { if case .source(let text) = line.field { return text } }
    return nil
  }

  private func assumptions(of syntax: LeverSyntax) -> Localized<[String]> {
    var result = Localized<[String]>(fr: [], en: [], nl: [])
    for line in syntax.fields {
      guard case .assume(let texts) = line.field else { continue }
      for text in texts {
        for language in Language.allCases where text.language == nil || text.language == language {
          result[language].append(text.text)
        }
      }
    }
    return result
  }

  // MARK: - Sentences

  private mutating func sentence(of lever: LoweredLever) -> Localized<SentenceTemplate>? {
    let name = lever.entry.syntax.name
    let texts = lever.entry.syntax.fields.flatMap { line in
      if case .say(let texts) = line.field { texts } else { [TextSyntax]() }
    }
    return sentence(texts, field: "say", of: .lever(name)) { builder, text in
      SentenceCut(builder.segments(of: text, lever))
    }
  }

  private mutating func segments(of text: TextSyntax, _ lever: LoweredLever) -> [SentenceTemplate.Segment] {
    let definitions = lever.rule.definitions.map(\.name)
    let pieces = SentencePieces(text.text)
    return pieces.compactMap { piece -> SentenceTemplate.Segment? in
      guard piece.isBlank else { return .text(piece.place) }
      let name = String(decoding: pieces.bytes[piece.place], as: UTF8.self)
      if let figure = Lever.Figure.allCases.first(where: { $0.name == name }) {
        return .blank(.role(figure.rawValue))
      }
      if let definition = definitions.firstIndex(of: name) { return .blank(.definition(definition)) }
      report(.unknownBlank(name, known: Lever.Figure.allCases.map(\.name) + definitions, text.span))
      return nil
    }
  }

  // MARK: - Examples

  private mutating func examples(of syntax: LeverSyntax, in program: inout Program) -> [Lever.Example] {
    syntax.fields.compactMap { line in
      guard case .example(let givens, let results) = line.field else { return nil }
      return example(givens, results, line.span, in: &program)
    }
  }

  private mutating func example(
    _ givens: [LeverSyntax.Given], _ results: [ExpressionSyntax], _ span: SourceSpan, in program: inout Program
  ) -> Lever.Example? {
    var figures: [Lever.Figure: Rational] = [:]
    for given in givens {
      guard let figure = [Lever.Figure.slip, .left].first(where: { $0.name == given.name.text }) else {
        report(.unknownName(given.name.text, given.name.span, known: ["slip", "left"]))
        continue
      }
      figures[figure] = constant(given.value, .time, in: &program)
    }
    guard let slip = figures[.slip] else {
      report(.noSlipInExample(span))
      return nil
    }
    let expected = results.compactMap { expression -> Quantity? in
      guard let formula = closed(expression, in: &program),
        let value = try? program.evaluate(FormulaID(formula.root), rule: -1, roles: [], scope: Scope(team: 0))
      else { return nil }
      return Quantity(value, store.types[formula.root].formulaType.dimension)
    }
    return Lever.Example(slip: slip, left: figures[.left] ?? slip, expected: expected, span: span)
  }
}
