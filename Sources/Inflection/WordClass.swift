/// What kind of word a lexeme is, and so which forms it has.
public enum WordClass: Sendable, Hashable, CaseIterable {
  /// A word or phrase that is only itself: « à la bourre », `retard*`.
  case phrase
  case noun
  case adjective
  case verb

  /// What it is called where its words are listed.
  public var letter: Unicode.Scalar {
    switch self {
    case .phrase: "p"
    case .noun: "n"
    case .adjective: "a"
    case .verb: "v"
    }
  }
}
