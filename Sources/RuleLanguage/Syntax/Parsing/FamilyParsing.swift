import Diagnostics
import Languages

/// The words that start a field of a family.
let familyFieldKeywords = ["cause", "decide", "is"]

extension FileParser {
  mutating func family(end: Int, trivia: inout TriviaSyntax) throws(Abandoned) -> DeclarationSyntax.Kind {
    let name = header(end: end, trivia: &trivia) { parser throws(Abandoned) in try parser.name() }
    let fields = lines(before: end) { parser throws(Abandoned) in
      try parser.familyField()
    } as: {
      FamilySyntax.FieldLine($0, span: $1, trivia: $2)
    }
    guard let name else { throw Abandoned() }
    return .family(FamilySyntax(name: name, fields: fields))
  }

  private mutating func familyField() throws(Abandoned) -> FamilySyntax.Field {
    guard kind == .word else { throw expected(.spelling("is")) }
    index += 1
    switch spelling(index - 1) {
    case "is": return .traits(try names())
    case "cause": return .cause(try texts())
    case "decide": return .decision(try texts())
    case let other: throw report(.unknownFamilyField(other, at: span(ofToken: index - 1)))
    }
  }
}
