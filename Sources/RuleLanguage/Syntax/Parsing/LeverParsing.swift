import Diagnostics
import Languages

/// The words that start a field of a lever.
let leverFieldKeywords = [
  "assume", "capacity", "cash", "example", "gain", "high", "last", "let", "low", "name", "say", "source", "value",
  "when",
]

extension FileParser {
  mutating func lever(end: Int, trivia: inout TriviaSyntax) throws(Abandoned) -> DeclarationSyntax.Kind {
    if kind == .word, isWord("off", ahead: 1) {
      let name = try name()
      index += 1
      try endOfLine()
      return .leverOff(name)
    }
    let header = titledName(end: end, trivia: &trivia)
    let fields = lines(before: end) { parser throws(Abandoned) in
      try parser.leverField()
    } as: {
      LeverSyntax.FieldLine($0, span: $1, trivia: $2)
    }
    guard let (name, title) = header else { throw Abandoned() }
    return .lever(LeverSyntax(name: name, title: title, fields: fields))
  }

  private mutating func leverField() throws(Abandoned) -> LeverSyntax.Field {
    guard kind == .word else { throw expected(.spelling("gain")) }
    index += 1
    switch spelling(index - 1) {
    case "name": return .name(try texts())
    case "when": return .when(try formula())
    case "let": return .define(try name(), try assigned())
    case "gain": return .gain(.gain, try assigned())
    case "low": return .gain(.low, try assigned())
    case "high": return .gain(.high, try assigned())
    case "last": return .gain(.last, try assigned())
    case "capacity": return try leverMoney(.capacity)
    case "cash": return try leverMoney(.cash)
    case "value": return try leverMoney(.value)
    case "say": return .say(try texts())
    case "assume": return .assume(try texts())
    case "source": return .source(try quoted())
    case "example": return .example(try givens(), try results())
    case let other: throw report(.unknownLeverField(other, at: span(ofToken: index - 1)))
    }
  }

  private mutating func leverMoney(_ kind: MoneyKindSyntax) throws(Abandoned) -> LeverSyntax.Field {
    .money(kind, try assigned(), labels: isAtEnd ? [] : try labels())
  }

  private mutating func givens() throws(Abandoned) -> [LeverSyntax.Given] {
    var givens: [LeverSyntax.Given] = []
    repeat { givens.append(LeverSyntax.Given(try name(), try assigned())) } while take(.comma)
    return givens
  }

  private mutating func results() throws(Abandoned) -> [ExpressionSyntax] {
    guard take(.arrow) else { throw expected(.spelling("->")) }
    var results: [ExpressionSyntax] = []
    repeat { results.append(try formula()) } while take(.comma)
    return results
  }
}
