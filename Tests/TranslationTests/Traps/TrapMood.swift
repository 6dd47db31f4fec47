import Languages

/// Ways of saying a fact that make it no fact of ours.
enum TrapMood: String, CaseIterable, Sendable {
  case denied, asked, supposed, quoted, rumoured, titled, ofOthers, wished, habit, cancelled, onScreen

  func frames(_ language: Language) -> [SentenceFrame] {
    let text =
      switch language {
      case .french: french
      case .english: english
      case .dutch: dutch
      }
    return text.split(separator: "\n").map { SentenceFrame(text: String($0), language: language) }
  }
}
