/// The text of `rules/`, embedded when the package is built: `files` hold for everybody, `forOwnModels` lies over them for
/// whoever has a model of their own.
public enum StandardRules {
  /// One file: its name below `rules/`, and its text.
  public struct File: Sendable {
    public let name: String
    /// The text with those lines empty that translating does not read: comments, examples, and the words of concepts,
    /// whose forms are in `forms`.
    public let bare: String
    /// What stands on each line that is empty there, if anything does, and behind the name of each concept.
    let leftOut: String

    public var text: String {
      var leftOut = Self.lines(of: leftOut)[...]
      return Self.lines(of: bare).map { line in
        guard line.isEmpty || line.hasPrefix("concept ") else { return String(line) }
        return String(line) + (leftOut.popFirst() ?? "")
      }.joined(separator: "\n")
    }

    /// Cut at bytes: among letters as people see them, ends of lines are looked for ten times as long.
    private static func lines(of text: String) -> [Substring] {
      text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    }
  }

  /// A text in each language: a model to start from (`rules/presets/scaleup-france.preset`), or what `impact init` writes
  /// (`rules/starters/note.starter`).
  public struct Template: Sendable {
    /// `scaleup-france`, `note`.
    public let name: String
    /// Lines that start with a language's code and a bar are of that language, the others of all.
    public let template: String

    /// The text in a language; of a model, as `impact fmt` has yet to lay it out.
    public func text(inLanguage code: String, among codes: [String]) -> String {
      template.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> Substring? in
        guard let tag = codes.first(where: { line.hasPrefix("\($0)|") }) else { return line }
        return tag == code ? line.dropFirst(tag.count + 1) : nil
      }.joined(separator: "\n")
    }
  }

  /// An article on the language of rules, in Markdown.
  public struct Guide: Sendable {
    /// `YourRules`, `YourRules-fr`.
    public let name: String
    public let text: String
  }
}
