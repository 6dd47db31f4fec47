import Languages

/// How the two ends of a range are joined.
public enum RangeForm: Sendable, Hashable {
  /// « 4 à 6 », "4 to 6", "4 tot 6": after a word such as « de » or "by".
  case plain
  /// « entre 4 et 6 », "between 4 and 6", "tussen 4 en 6": anywhere else.
  case between

  func appendOpening(_ language: Language, to output: inout TextBuffer) {
    guard self == .between else { return }
    switch language {
    case .french: output.append("entre ")
    case .english: output.append("between ")
    case .dutch: output.append("tussen ")
    }
  }

  func appendJoint(_ language: Language, to output: inout TextBuffer) {
    switch (language, self) {
    case (.french, .plain): output.append(" à ")
    case (.french, .between): output.append(" et ")
    case (.english, .plain): output.append(" to ")
    case (.english, .between): output.append(" and ")
    case (.dutch, .plain): output.append(" tot ")
    case (.dutch, .between): output.append(" en ")
    }
  }
}
