extension FileParser {
  /// `saving of @saves or @given_back before spending, time`.
  mutating func topic() throws(Abandoned) -> DeclarationSyntax.Kind {
    let name = try name()
    let words = take("of") ? try concepts() : []
    return .topic(TopicSyntax(name: name, words: words, later: take("before") ? try names() : []))
  }
}
