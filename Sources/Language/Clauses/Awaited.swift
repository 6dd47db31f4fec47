/// Who is waited for, and does not wait.
struct AwaitedReader {
  let tokens: PerToken<Token>
  let occurrences: Occurrences
  let uses: ConceptUses

  /// « en attente du PO », "waiting two weeks for Peter", "blocked on the architect": somebody named right behind the word
  /// for waiting.
  func isAwaited(_ person: ConceptOccurrence) -> Bool {
    guard let waiting = uses.waiting, uses.isPerson(person.concept) else { return false }
    let near = Range(from: max(0, person.firstToken - Self.reach), upTo: person.firstToken)
    return occurrences.concepts(in: near).contains { word in
      word.concept == waiting && word.endToken <= person.firstToken && leads(word.endToken..<person.firstToken)
    }
  }

  private static let reach = 8

  /// Figures aside, nothing but a preposition and an article.
  private func leads(_ words: Range<Int>) -> Bool {
    var count = 0
    for word in words where !occurrences.isFigure[word] {
      guard tokens[word].kind == .word, !occurrences.markers[word].contains(.verb) else { return false }
      count += 1
    }
    return count <= 3
  }
}
