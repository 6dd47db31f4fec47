import Languages
import Quantities

extension PrintedPage {
  mutating func append(_ declaration: DeclarationSyntax) {
    append([headerLine(of: declaration)], trivia: declaration.trivia, indentation: 0)
    switch declaration.kind {
    case .unit(let unit): append(unit.names)
    case .concept(let concept):
      append(concept.words)
      for example in concept.examples {
        let line = PrintedLine(head: "example \(example.language.code) \(example.statement.quotedForRules)")
        append([line], trivia: example.trivia, indentation: 2)
      }
    case .team(let entity), .deliverable(let entity):
      for line in entity.fields { append(line.field.printedLines, trivia: line.trivia, indentation: 2) }
    case .family(let family):
      for line in family.fields { append(line.field.printedLines, trivia: line.trivia, indentation: 2) }
    case .rule(let rule):
      for line in rule.fields { append(line.field.printedLines, trivia: line.trivia, indentation: 2) }
    case .lever(let lever):
      for line in lever.fields { append(line.field.printedLines, trivia: line.trivia, indentation: 2) }
    case .currency, .rate, .calendar, .closed, .halfDay, .identity, .label, .function, .parameter, .ruleOff, .leverOff:
      break
    }
    for comment in declaration.trivia.closing { append(comment, indentation: 2) }
  }

  private mutating func append(_ words: [LocalizedWordsSyntax]) {
    for line in words { append(line.printedLines, trivia: line.trivia, indentation: 2) }
  }

  private func headerLine(of declaration: DeclarationSyntax) -> PrintedLine {
    switch declaration.kind {
    case .currency(let name): return .keyword("currency", name.text)
    case .rate(let rate): return .keyword("currency", "\(rate.name.text) = \(rate.printedValue)")
    case .calendar(let name): return .keyword("calendar", name.text)
    case .identity(let field, let text): return .keyword(field.rawValue, text.quotedForRules)
    case .label(let name, let texts):
      return .keyword("label", ([name.text] + texts.map(\.printed)).joined(separator: " "))
    case .closed(let from, let to, let label): return .keyword("closed", period(from, to, label))
    case .halfDay(let from, let to, let label): return .keyword("half_day", period(from, to, label))
    case .function(let function): return PrintedLine(head: "function " + function.printed)
    case .parameter(let parameter): return parameter.printedLine
    case .unit(let unit):
      let base = unit.base.map { " of " + $0.text } ?? ""
      return PrintedLine(head: "unit \(unit.name.text)\(base)" + (unit.value.map { " = " + $0.printed } ?? ""))
    case .concept(let concept): return PrintedLine(head: "concept " + concept.name.text)
    case .team(let entity): return .titled("team", entity.name, entity.title)
    case .deliverable(let entity): return .titled("deliverable", entity.name, entity.title)
    case .family(let family): return PrintedLine(head: "family " + family.name.text)
    case .rule(let rule): return .titled("rule", rule.name, rule.title)
    case .ruleOff(let name): return PrintedLine(head: "rule \(name.text) off")
    case .lever(let lever): return .titled("lever", lever.name, lever.title)
    case .leverOff(let name): return PrintedLine(head: "lever \(name.text) off")
    }
  }
}

private func period(_ from: CalendarDate, _ to: CalendarDate, _ label: String?) -> String {
  let days = from == to ? from.iso8601 : "\(from.iso8601) to \(to.iso8601)"
  return days + (label.map { " " + $0.quotedForRules } ?? "")
}

extension FunctionSyntax {
  fileprivate var printed: String {
    let places = parameters.map { parameter in
      parameter.name.text + ": " + ([parameter.measure] + parameter.per).map(\.text).joined(separator: " per ")
    }
    return "\(name.text)(\(places.joined(separator: ", "))) = \(value.printed)"
  }
}

extension PrintedLine {
  static func keyword(_ keyword: String, _ rest: String) -> PrintedLine {
    PrintedLine(columns: .keyword, head: keyword, rest: rest)
  }

  static func assignment(_ name: String, _ rest: String) -> PrintedLine {
    PrintedLine(columns: .assignment, head: name, rest: rest)
  }

  fileprivate static func titled(_ keyword: String, _ name: NameSyntax, _ title: String?) -> PrintedLine {
    PrintedLine(head: "\(keyword) \(name.text)" + (title.map { " " + $0.quotedForRules } ?? ""))
  }
}

extension ParameterSyntax {
  fileprivate var printedLine: PrintedLine { .assignment(name.text, printedValue) }

  fileprivate var printedValue: String {
    let from = from.map { " from " + $0.iso8601 } ?? ""
    return value.printed + from + (source.map { " source " + $0.quotedForRules } ?? "")
  }
}

extension EntitySyntax.Field {
  fileprivate var printedLines: [PrintedLine] {
    switch self {
    case .value(let parameter): [parameter.printedLine]
    case .team(let name): [.keyword("team", name.text)]
    case .after(let name, let slack):
      [.keyword("after", name.text + (slack.map { " slack " + $0.printed } ?? ""))]
    case .due(let date): [.keyword("due", date.iso8601)]
    case .away(let people, let from, let to, let label):
      [
        .keyword(
          "away",
          "\(people.printed) from \(from.iso8601) to \(to.iso8601)" + (label.map { " " + $0.quotedForRules } ?? ""))
      ]
    case .knownAs(let words): wrapped("known as", words.map(\.printedAsQuoted))
    case .name(let language, let text): [.keyword("name", "\(language.code) \(text.quotedForRules)")]
    }
  }
}

extension LocalizedWordsSyntax {
  fileprivate var printedLines: [PrintedLine] {
    wrapped(language.code + (joining == .plain ? "" : " " + joining.rawValue), words.map(\.printed))
  }
}

/// A keyword and a list, on as many lines as it takes; the further lines stand deeper, so they continue it.
private func wrapped(_ keyword: String, _ items: [String]) -> [PrintedLine] {
  let widest = 100
  var rows: [String] = []
  for (index, item) in items.enumerated() {
    let piece = item + (index + 1 < items.count ? "," : "")
    if let last = rows.last, last.count + 1 + piece.count <= widest {
      rows[rows.count - 1] = last + " " + piece
    } else {
      rows.append(piece)
    }
  }
  let further = rows.dropFirst().map { PrintedLine(indentation: keyword.count + 1, head: $0) }
  return [.keyword(keyword, rows.first ?? "")] + further
}

extension WordSyntax {
  /// Bare when it reads back whole.
  fileprivate var printed: String {
    let isBare = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_*-/'’.€$£¤%".unicodeScalars.contains(scalar)
    }
    return isBare && !text.isEmpty ? text : text.quotedForRules
  }

  fileprivate var printedAsQuoted: String { text.quotedForRules }
}
