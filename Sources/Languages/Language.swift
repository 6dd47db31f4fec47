/// A human language that statements are read in and that the product speaks.
public enum Language: UInt8, CaseIterable, Sendable, Hashable {
  case french
  case english
  case dutch

  /// The ISO 639-1 code: `fr`, `en` or `nl`.
  public var code: String {
    switch self {
    case .french: "fr"
    case .english: "en"
    case .dutch: "nl"
    }
  }

  /// The language of an ISO 639-1 code, upper or lower case; nil for any other.
  public init?(code: some StringProtocol) {
    switch code.lowercased() {
    case "fr": self = .french
    case "en": self = .english
    case "nl": self = .dutch
    default: return nil
    }
  }
}
