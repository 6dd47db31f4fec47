/// What a model says of whom its pages are for: `company "Boréalis"`, a line each.
public enum IdentityField: String, Sendable, CaseIterable {
  case company
  case project
  /// Who answers for the page.
  case author
  /// Who may read it: `confidential "Comité de direction"`.
  case confidential
}
