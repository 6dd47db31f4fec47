/// The text of `rules/`, embedded when the package is built.
public enum StandardRules {
  /// One file: its name below `rules/`, and its text.
  public struct File: Sendable {
    public let name: String
    public let text: String
    /// The same with its examples' lines empty: what translates does not read them.
    public let withoutExamples: String
  }
}
