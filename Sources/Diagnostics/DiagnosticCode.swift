public import Languages

/// What a stable code stands for, as `impact help E031` tells it.
public struct DiagnosticCode: Sendable, Equatable {
  public let code: String
  /// One phrase, no full stop.
  public let title: Localized<String>
  /// Why it is a mistake, and an example of the mend.
  public let explanation: Localized<String>

  public init(_ code: String, title: Localized<String>, explanation: Localized<String>) {
    self.code = code
    self.title = title
    self.explanation = explanation
  }
}
