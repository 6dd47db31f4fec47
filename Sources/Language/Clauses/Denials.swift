/// What is said by its denial: what nobody uses, what somebody cannot do.
extension OccurrenceBuffer {
  /// Reads "nobody has touched", « que plus personne ne consulte », "could not get on", « kon niet verder » as one
  /// meaning, whatever the verb and its form: the denial is part of it. What is not denied says nothing.
  mutating func readDenials(_ denials: [ConceptUses.Denial], _ buffer: TokenView) {
    for denial in denials where concepts.view.contains(where: { $0.concept == denial.of }) {
      let denied = concepts.view.filter { $0.concept == denial.of }
      let all = concepts.view
      if denial.kind != .lack { concepts.keep { all[$0].concept != denial.of } }
      for one in denied {
        guard let first = firstToken(of: denial.kind, before: one.firstToken, buffer) else { continue }
        // "nobody could log in" tells what happened, and fears nothing.
        for token in first..<one.firstToken { markers[token].remove(.modal) }
        var found = Self.occurrence(of: denial.means, first..<first + 1, buffer.tokens)
        found.isDenial = true
        insert(found)
      }
    }
  }

  /// How many words may stand between them: « dat niemand sinds de lente heeft aangeraakt ».
  private static let reachOfDenial = 7

  private func firstToken(of kind: ConceptUses.Denial.Kind, before verb: Int, _ buffer: TokenView) -> Int? {
    if kind == .lack { return firstTokenOfLack(before: verb, buffer) }
    var (ability, negation): (Int?, Int?)
    for index in stride(from: verb - 1, through: max(0, verb - Self.reachOfDenial), by: -1) {
      let token = buffer.tokens[index]
      if token.kind == .symbol, !token.symbol.joinsWords || isFigure[index] { return nil }
      switch kind {
      case .lack: return nil
      case .nobody: if isNobody(index, before: verb, buffer) { return index }
      case .nobodyOfAmount: if isNobody(index, before: verb, buffer) { return isOfAmount(index, buffer) ? index : nil }
      case .inability:
        if buffer.word(index, isA: .ability) { ability = index }
        if isNot(index, buffer) { negation = index }
        if let ability, let negation { return min(ability, negation) }
      }
    }
    return nil
  }

  /// The denial right before the noun, an article between at most, and a form of having before that.
  private func firstTokenOfLack(before noun: Int, _ buffer: TokenView) -> Int? {
    var denial = noun - 1
    while denial > 0, noun - denial <= 3, !markers[denial].contains(.negation),
      markers[denial].contains(.article) || buffer.isOf(denial) || buffer.tokens[denial].symbol == .apostrophe
    {
      denial -= 1
    }
    guard denial > 0, markers[denial].contains(.negation) else { return nil }
    // « hebben al zes weken geen tester meer »; « hebben geen tester uitgeleend » tells what was not done.
    if buffer.word(denial, is: "geen") {
      let near = max(0, denial - Self.reachOfDenial)..<denial
      return buffer.word(noun + 1, is: "meer") && near.contains(where: { isHaving($0, buffer) }) ? denial : nil
    }
    // « n'a prêté aucun dev » has another verb.
    return isHaving(denial - 1, buffer) ? denial : nil
  }

  private func isHaving(_ index: Int, _ buffer: TokenView) -> Bool {
    guard !isFigure[index] else { return false }
    return buffer.word(index, isA: .having)
      || buffer.word(index, is: "a") && buffer.tokens[index - 1].symbol == .apostrophe
  }

  /// "could not" is one phrase of its own, and marked as such.
  private func isNot(_ index: Int, _ buffer: TokenView) -> Bool {
    markers[index].contains(.negation) || buffer.word(index, is: "couldn")
      || buffer.word(index - 1, isA: .ability) && (buffer.word(index, is: "not") || buffer.word(index, is: "no"))
  }

  /// "nobody", "no one", « aucun utilisateur ».
  private func isNobody(_ index: Int, before verb: Int, _ buffer: TokenView) -> Bool {
    // « plus personne à la com ne s'en sert »: the « ne » stands further on.
    if buffer.word(index, isA: .nobody) {
      return markers[index].contains(.negation) || (index...verb).contains { buffer.isNe($0) }
    }
    guard markers[index].contains(.negation) else { return false }
    return buffer.word(index, isA: .noneOf)
      && (buffer.word(index + 1, is: "one") || buffer.word(index + 1, is: "n")
        || people.view.contains { $0.contains(index + 1) })
  }

  /// « que » or the noun itself right before "nobody", and a figure before that.
  private func isOfAmount(_ nobody: Int, _ buffer: TokenView) -> Bool {
    let link = nobody - 1
    guard link > 0, buffer.tokens[link].kind == .word || buffer.tokens[link].symbol == .apostrophe,
      !markers[link].intersects(Self.otherThanNoun) || isRelative(link, buffer)
    else { return false }
    let start = (0...link).last { buffer.tokens[$0].symbol == .semicolon } ?? 0
    return (start...link).contains { isFigure[$0] }
  }

  private func isRelative(_ index: Int, _ buffer: TokenView) -> Bool {
    buffer.word(index, isA: .that) || buffer.word(index, isA: .subordinator) || buffer.word(index, isA: .pronoun)
  }

  private static let otherThanNoun = MarkerSet(.coordination, .contrast, .verb, .cause, .separation, .condition)
}
