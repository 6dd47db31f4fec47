public import RuleLanguage

extension Program {
  /// First names, in small letters.
  public var firstNames: Set<String> {
    Set((concepts.first { $0.name == "first_name" }?.words ?? []).map { $0.text.lowercased() })
  }
}
