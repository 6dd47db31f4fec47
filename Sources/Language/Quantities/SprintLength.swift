import Quantities

/// « Chez nous les sprints durent trois semaines, et le paiement a deux sprints de retard »: a length of a sprint that
/// the statement gives stands above the model's, for that statement.
struct SprintLength {
  let cursor: FigureCursor
  let known: KnownUnits

  /// Says in weeks or days what is counted in sprints; the length itself is no duration of anything.
  func apply(to mentions: inout Scratch<QuantityMention>) {
    guard mentions.count > 1, let length = mentions.view.firstIndex(where: { isLength($0) }) else { return }
    let (stated, unit) = (mentions[length].low, mentions[length].unit)
    for index in 0..<mentions.count where mentions[index].unit == known.sprint {
      var mention = mentions[index]
      guard let low = try? mention.low * stated, let high = try? mention.high * stated else { continue }
      (mention.low, mention.high, mention.unit) = (low, high, unit)
      mentions[index] = mention
    }
    var definition = mentions[length]
    definition.isDefinition = true
    mentions[length] = definition
  }

  /// « les sprints durent trois semaines », "sprints of three weeks", "three-week sprints".
  private func isLength(_ mention: QuantityMention) -> Bool {
    guard mention.kind == .quantity, mention.unit >= 0, mention.unit != known.sprint, mention.perTime < 0,
      mention.low == mention.high, known.dimension(of: mention.unit) == .time
    else { return false }
    let (link, end) = (Int(mention.firstToken) - 1, Int(mention.endToken))
    if isOfOne(mention) { return false }
    if isSprint(end) { return !cursor.isDigits(end + 1) }
    // « le sprint dure 2 semaines de plus »: by how much, not how long.
    guard !cursor.isConcept(end) else { return false }
    guard cursor.isText(link, .sprintLength) else { return false }
    return isSprint(link - 1)
  }

  /// "this was a 5 week sprint instead of 3": how long one of them was, against the plan.
  private func isOfOne(_ mention: QuantityMention) -> Bool {
    let (first, end) = (Int(mention.firstToken), Int(mention.endToken))
    return (end...end + 1).contains { cursor.isMarker(.insteadOf, at: $0) }
      && (max(0, first - Self.reachOfVerb)..<first).contains { cursor.isText($0, .pastVerb) }
  }

  private static let reachOfVerb = 4

  /// The word by itself: with a number before it, it counts.
  private func isSprint(_ index: Int) -> Bool {
    cursor.unit(at: index)?.unit == known.sprint && !cursor.isDigits(index - 1) && !cursor.has(.cardinal, at: index - 1)
  }
}
