public import Language
public import RuleLanguage

extension Program {
  /// First names that its rules know.
  public var firstNames: FirstNames {
    FirstNames((concepts.first { $0.name == "first_name" }?.words ?? []).map { $0.text.lowercased() })
  }
}
