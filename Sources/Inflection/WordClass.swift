/// What kind of word a lexeme is, and so which forms it has.
public enum WordClass: Sendable, Hashable, CaseIterable {
  /// A word or phrase that is only itself: « à la bourre », `retard*`.
  case phrase
  case noun
  case adjective
  case verb
}
