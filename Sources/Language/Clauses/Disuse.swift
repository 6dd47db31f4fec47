/// What nobody uses.
extension OccurrenceBuffer {
  /// Reads "nobody has touched", « que plus personne ne consulte », « waar niemand op inlogt » as one meaning, whatever
  /// the verb of use and its form: the denial is part of it. A use that somebody makes says nothing.
  mutating func readDisuse(of use: Int, as disuse: Int, _ buffer: TokenView) {
    guard concepts.view.contains(where: { $0.concept == use }) else { return }
    let uses = concepts.view.filter { $0.concept == use }
    let all = concepts.view
    concepts.keep { all[$0].concept != use }
    for one in uses {
      guard let nobody = nobody(before: one.firstToken, buffer) else { continue }
      insert(occurrence(of: disuse, nobody..<nobody + 1, buffer.tokens))
    }
  }

  /// How many words may stand between them: « dat niemand sinds de lente heeft aangeraakt ».
  private static let reachOfNobody = 7

  private func nobody(before verb: Int, _ buffer: TokenView) -> Int? {
    for index in stride(from: verb - 1, through: max(0, verb - Self.reachOfNobody), by: -1) {
      let token = buffer.tokens[index]
      if token.kind == .symbol, !token.symbol.joinsWords || isFigure[index] { return nil }
      if isNobody(index, buffer) { return index }
    }
    return nil
  }

  /// "nobody", "no one", « aucun utilisateur ».
  private func isNobody(_ index: Int, _ buffer: TokenView) -> Bool {
    guard markers[index].contains(.negation) else { return false }
    return buffer.word(index, isA: .nobody)
      || buffer.word(index, isA: .noneOf)
        && (buffer.word(index + 1, is: "one") || people.view.contains { $0.contains(index + 1) })
  }
}
