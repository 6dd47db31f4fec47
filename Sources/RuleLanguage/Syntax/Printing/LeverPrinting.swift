import Languages

extension LeverSyntax.Field {
  var printedLines: [PrintedLine] {
    switch self {
    case .name(let texts): return PrintedLine.texts(after: "name", texts)
    case .when(let condition): return [.keyword("when", condition.printed)]
    case .define(let name, let value): return [.keyword("let", "\(name.text) = \(value.printed)")]
    case .gain(let bound, let value): return [.assignment(bound.rawValue, value.printed)]
    case .money(let kind, let value, let labels): return PrintedLine.money(kind, value, labels)
    case .say(let texts): return PrintedLine.texts(after: "say", texts)
    case .assume(let texts): return PrintedLine.texts(after: "assume", texts)
    case .source(let text): return [.keyword("source", text.quotedForRules)]
    case .example(let givens, let results):
      let given = givens.map { "\($0.name.text) = \($0.value.printedInList)" }.joined(separator: ", ")
      return [PrintedLine(head: "example \(given) -> " + results.map(\.printedInList).joined(separator: ", "))]
    }
  }
}
