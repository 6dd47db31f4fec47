public import Languages

/// Something wrong in a source, with its place, its reason and its mend.
public struct Diagnostic: Sendable, Equatable {
  public enum Severity: Sendable { case error, warning }

  /// A second place that the message speaks of, such as the other rule of a tie.
  public struct Note: Sendable, Equatable {
    public let span: SourceSpan?
    public let message: Localized<String>

    public init(span: SourceSpan? = nil, message: Localized<String>) {
      self.span = span
      self.message = message
    }
  }

  /// Stable: `E031`; `impact help E031` explains it.
  public let code: String
  public let severity: Severity
  /// One phrase, no full stop, that names the thing.
  public let message: Localized<String>
  /// Nil when no source text is to blame, as for a file that cannot be read.
  public let span: SourceSpan?
  /// What the caret line says beside the caret.
  public let label: Localized<String>?
  public let notes: [Note]
  /// The likely mend, ready to paste where possible.
  public let help: Localized<String>?

  public init(
    code: String, severity: Severity = .error, message: Localized<String>, span: SourceSpan?,
    label: Localized<String>? = nil, notes: [Note] = [], help: Localized<String>? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.label = label
    self.notes = notes
    self.help = help
  }
}
