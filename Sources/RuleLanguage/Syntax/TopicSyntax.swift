/// A line of precedence: `topic saving of @saves before spending, time`.
public struct TopicSyntax: Sendable, Equatable {
  public let name: NameSyntax
  /// The concepts whose words tell that a clause is about it.
  public let words: [NameSyntax]
  /// The topics that give way to it.
  public let later: [NameSyntax]

  public init(name: NameSyntax, words: [NameSyntax], later: [NameSyntax]) {
    self.name = name
    self.words = words
    self.later = later
  }
}
