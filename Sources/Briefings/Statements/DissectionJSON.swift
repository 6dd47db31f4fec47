import Language
public import Languages
import Quantities
public import RuleLanguage
public import Translation

/// How a statement was read and what rules made of it, as one JSON object; spans are in code points, from 0.
public struct DissectionJSON: Sendable {
  private let program: Program

  public init(program: Program) {
    self.program = program
  }

  /// Appends the members `corrections` and `clauses`, without braces around them.
  public func append(_ dissection: Dissection, of statement: String, to output: inout TextBuffer) {
    let quotes = StatementQuotes(statement)
    output.append("\"corrections\":")
    append(dissection.corrections, to: &output) { correction, output in
      append(span: correction.bytes, quotes, to: &output)
      output.append(",\"read_as\":")
      output.appendJSON(correction.word)
    }
    output.append(",\"clauses\":")
    append(dissection.parts, to: &output) { part, output in append(part, quotes, to: &output) }
  }

  private func append<Item>(_ items: [Item], to output: inout TextBuffer, _ members: (Item, inout TextBuffer) -> Void) {
    output.append("[")
    for (index, item) in items.enumerated() {
      output.append(index == 0 ? "{" : ",{")
      members(item, &output)
      output.append("}")
    }
    output.append("]")
  }

  private func append(_ part: Dissection.Part, _ quotes: StatementQuotes, to output: inout TextBuffer) {
    append(span: part.bytes, quotes, to: &output)
    output.append(",\"mood\":")
    output.appendJSON(name(part.mood))
    output.append(",\"certainty\":")
    output.appendJSON(part.doubt != nil ? "doubtful" : part.isRisk ? "risk" : part.isLikely ? "likely" : "actual")
    output.append(",\"subject\":")
    append(text: part.subject.map(quotes.text), to: &output)
    output.append(",\"deliverable\":")
    append(text: part.deliverable.map { program.deliverables[$0].name }, to: &output)
    output.append(",\"concepts\":")
    append(part.words, to: &output) { word, output in append(word, quotes, to: &output) }
    output.append(",\"figures\":")
    append(part.quantities, to: &output) { quantity, output in append(quantity, quotes, to: &output) }
    output.append(",\"rules\":")
    append(part.trials, to: &output) { trial, output in append(trial, quotes, to: &output) }
  }

  private func append(span bytes: Range<Int>, _ quotes: StatementQuotes, to output: inout TextBuffer) {
    let scalars = quotes.scalars(bytes)
    output.append("\"text\":")
    output.appendJSON(quotes.text(bytes))
    output.append(",\"span\":[")
    output.appendJSON(scalars.lowerBound)
    output.append(",")
    output.appendJSON(scalars.upperBound)
    output.append("]")
  }

  private func append(text: String?, to output: inout TextBuffer) {
    if let text { output.appendJSON(text) } else { output.append("null") }
  }

  private func append(_ word: Dissection.Word, _ quotes: StatementQuotes, to output: inout TextBuffer) {
    append(span: word.bytes, quotes, to: &output)
    output.append(",\"concept\":")
    output.appendJSON(program.concepts[word.concept].name)
    output.append(word.isNegated ? ",\"negated\":true" : ",\"negated\":false")
    output.append(word.isInCause ? ",\"in_cause\":true" : ",\"in_cause\":false")
  }

  private func append(_ quantity: Dissection.Quantity, _ quotes: StatementQuotes, to output: inout TextBuffer) {
    append(span: quantity.bytes, quotes, to: &output)
    output.append(",\"kind\":")
    output.appendJSON(name(quantity.kind))
    output.append(",\"qualifier\":")
    append(text: name(quantity.qualifier), to: &output)
    output.append(quantity.isEach ? ",\"each\":true" : ",\"each\":false")
    output.append(quantity.isChance ? ",\"chance\":true" : ",\"chance\":false")
    output.append(quantity.isInCause ? ",\"in_cause\":true" : ",\"in_cause\":false")
    output.append(",\"read\":")
    append(quantity.figures, to: &output) { figure, output in append(figure, to: &output) }
    output.append(",\"rule\":")
    append(text: quantity.use.map { program.rules[$0.rule].name }, to: &output)
    output.append(",\"role\":")
    append(text: quantity.use.map { program.rules[$0.rule].roles[$0.role].name }, to: &output)
  }

  private func append(_ figure: ReadFigure, to output: inout TextBuffer) {
    if figure.isDate {
      let (year, month, day) = CalendarDate(dayNumber: Int(clamping: figure.low.numerator)).civil
      output.append("\"date\":\"")
      output.append(digits: UInt128(max(0, year)), width: 4)
      output.append("-")
      output.append(digits: UInt128(month), width: 2)
      output.append("-")
      output.append(digits: UInt128(day), width: 2)
      return output.append("\"")
    }
    output.append("\"low\":")
    output.appendJSON(figure.low)
    output.append(",\"high\":")
    output.appendJSON(figure.high)
    output.append(",\"unit\":")
    append(text: figure.unit.map { program.units[$0].name }, to: &output)
    output.append(",\"per\":")
    append(text: figure.perTime.map { program.units[$0].name }, to: &output)
    output.append(figure.isPerPerson ? ",\"per_person\":true" : ",\"per_person\":false")
    output.append(figure.isApproximate ? ",\"approximate\":true" : ",\"approximate\":false")
  }

  private func append(_ trial: Dissection.Trial, _ quotes: StatementQuotes, to output: inout TextBuffer) {
    let rule = program.rules[trial.rule]
    output.append("\"rule\":")
    output.appendJSON(rule.name)
    output.append(",\"outcome\":")
    let (code, about) = outcome(trial.fate, rule)
    output.appendJSON(code)
    output.append(",\"about\":[")
    for (index, name) in about.enumerated() {
      if index > 0 { output.append(",") }
      output.appendJSON(name)
    }
    output.append("],\"roles\":")
    let taken = zip(rule.roles, trial.roles).compactMap { role, bytes in bytes.map { (role.name, $0) } }
    append(taken, to: &output) { item, output in
      output.append("\"role\":")
      output.appendJSON(item.0)
      output.append(",")
      append(span: item.1, quotes, to: &output)
    }
  }

  /// A stable name, and the rules, roles or concepts that it speaks of.
  private func outcome(_ fate: Dissection.Fate, _ rule: Rule) -> (String, [String]) {
    switch fate {
    case .applied: ("applied", [])
    case .tied(let other): ("tied", [program.rules[other].name])
    case .ambiguousFigure(let role): ("ambiguous_figure", [rule.roles[role].name])
    case .withheld: ("withheld", [])
    case .lessSpecific(let other): ("less_specific", [program.rules[other].name])
    case .missingFigure(let role): ("missing_figure", [rule.roles[role].name])
    case .forbidden(let concept): ("forbidden_concept", [program.concepts[concept].name])
    case .denied(let concept): ("denied_concept", [program.concepts[concept].name])
    case .missingConcept(let concepts): ("missing_concept", concepts.map { program.concepts[$0].name })
    }
  }

  private func name(_ mood: Clause.Mood) -> String {
    switch mood {
    case .assertion: "assertion"
    case .question: "question"
    case .quotation: "quotation"
    case .goal: "goal"
    case .hypothesis: "hypothesis"
    case .irrealis: "irrealis"
    case .ticketTitle: "ticket_title"
    case .denied: "denied"
    case .hearsay: "hearsay"
    case .habit: "habit"
    case .elsewhere: "elsewhere"
    case .request: "request"
    case .specification: "specification"
    case .meeting: "meeting"
    }
  }

  private func name(_ kind: Figure.Kind) -> String {
    switch kind {
    case .quantity: "quantity"
    case .number: "number"
    case .share: "share"
    case .date: "date"
    }
  }

  private func name(_ qualifier: Figure.Qualifier) -> String? {
    switch qualifier {
    case .none: nil
    case .since: "since"
    case .until: "until"
    case .within: "within"
    case .moment: "moment"
    case .length: "length"
    }
  }
}
