import Languages

extension RuleSyntax.Field {
  var printedLines: [PrintedLine] {
    switch self {
    case .when(let conditions): return [.keyword("when", conditions.map(\.printed).joined(separator: ", "))]
    case .orWhen(let conditions):
      return [PrintedLine(head: "or when " + conditions.map(\.printed).joined(separator: ", "))]
    case .about(let name): return [.keyword("about", name.text)]
    case .family(let name): return [.keyword("family", name.text)]
    case .topic(let name): return [.keyword("topic", name.text)]
    case .explains(let names): return [.keyword("explains", names.map(\.text).joined(separator: ", "))]
    case .define(let name, let value): return [.keyword("let", "\(name.text) = \(value.printed)")]
    case .slip(let value): return [.assignment("slip", value.printed)]
    case .money(let kind, let value, let labels): return PrintedLine.money(kind, value, labels)
    case .risk(let probability):
      return [.keyword("certainty", "risk" + (probability.map { " " + $0.printed } ?? ""))]
    case .say(let variant, let texts):
      return PrintedLine.texts(after: variant == .plain ? "say" : "say \(variant.rawValue)", texts)
    case .assume(let texts): return PrintedLine.texts(after: "assume", texts)
    case .source(let text): return [.keyword("source", text.quotedForRules)]
    case .example(let language, let text, let expectations):
      let expected = expectations.map(\.printed).joined(separator: ", ")
      let arrow = expectations.isEmpty ? "" : " -> " + expected
      return [PrintedLine(head: "example \(language.code) \(text.quotedForRules)\(arrow)")]
    case .noExample(let language, let text):
      return [PrintedLine(head: "no example \(language.code) \(text.quotedForRules)")]
    }
  }
}

extension PrintedLine {
  /// The labels stand behind the formula where there is room.
  static func money(_ kind: MoneyKindSyntax, _ value: ExpressionSyntax, _ labels: [TextSyntax]) -> [PrintedLine] {
    guard labels.count > 1 else {
      return [.assignment(kind.rawValue, value.printed + labels.map { "  " + $0.printed }.joined())]
    }
    let line = labels.map(\.printed).joined(separator: " ")
    let whole = PrintedLine.assignment(kind.rawValue, value.printed + "  " + line)
    if whole.rest.count + "capacity = ".count <= widestList { return [whole] }
    return [.assignment(kind.rawValue, value.printed)]
      + rows(labels, behind: "").map { PrintedLine(indentation: 2, head: $0) }
  }

  static func texts(after keyword: String, _ texts: [TextSyntax]) -> [PrintedLine] {
    rows(texts, behind: keyword + " ").enumerated().map { row, text in
      PrintedLine(indentation: row == 0 ? 0 : keyword.count + 1, head: text)
    }
  }

  /// A text a row, unless it has room behind the one before.
  private static func rows(_ texts: [TextSyntax], behind start: String) -> [String] {
    var rows: [String] = []
    for text in texts {
      let row = (rows.last.map { $0 + " " } ?? start) + text.printed
      let indentation = rows.count > 1 ? start.count : 0
      if rows.isEmpty || indentation + row.count <= widestList {
        rows = rows.dropLast() + [row]
      } else {
        rows.append(text.printed)
      }
    }
    return rows
  }
}

extension TextSyntax {
  var printed: String {
    (language.map { $0.code + " " } ?? "") + text.quotedForRules
  }
}

extension ExpectationSyntax {
  fileprivate var printed: String {
    switch self {
    case .figure(let figure):
      let text = figure.printedInList
      // A name of a figure that starts like an expectation's own word.
      return text.hasPrefix("risk") || text.hasPrefix("to_check") ? "(\(text))" : text
    case .risk(let probability): return "risk" + (probability.map { " " + $0.printedInList } ?? "")
    case .toCheck: return "to_check"
    }
  }
}

extension ConditionSyntax {
  fileprivate var printed: String {
    switch self {
    case .concepts(let names): anyOf(names)
    case .noConcepts(let names): "not " + anyOf(names)
    case .role(let role): role.printed
    }
  }

  private func anyOf(_ names: [NameSyntax]) -> String { names.map { "@" + $0.text }.joined(separator: " or ") }
}

extension RoleSyntax {
  fileprivate var printed: String {
    var text = name.text + ": "
    switch shape {
    case .plain: text += measure.text
    case .change: text += "change of " + measure.text
    case .total: text += "total of " + measure.text
    case .each: text += measure.text + " each"
    }
    for unit in per { text += " per " + unit.text }
    for label in labels { text += " @" + label.text }
    return text + (fallback.map { " = " + $0.printedInList } ?? "")
  }
}
