extension FamilySyntax.Field {
  var printedLines: [PrintedLine] {
    switch self {
    case .traits(let names): [.keyword("is", names.map(\.text).joined(separator: ", "))]
    case .cause(let texts): PrintedLine.texts(after: "cause", texts)
    case .decision(let texts): PrintedLine.texts(after: "decide", texts)
    }
  }
}
