/// Tells the number of a figure from its unit: « trois » of « trois semaines », `40,000` of `€40,000 a year`.
struct NumberParts {
  let tokens: PerToken<Token>
  let starts: PerToken<MeaningMask>

  func number(of mention: QuantityMention) -> Range<Int> {
    let all = Int(mention.firstToken)..<Int(mention.endToken)
    guard let first = all.first(where: { isNumber($0) }) else { return all }
    var end = first + 1
    var next = end
    while next < all.upperBound, isNumber(next) || joins(next) {
      if isNumber(next) { end = next + 1 }
      next += 1
    }
    return first..<end
  }

  private func isNumber(_ index: Int) -> Bool {
    if tokens[index].kind == .digits { return true }
    guard tokens[index].kind == .word else { return false }
    let kinds: [NumberWord.Kind] = [.cardinal, .article, .hundred, .scale, .half, .halves, .collective, .fraction]
    return kinds.contains { starts[index].has($0) }
  }

  /// « de 8 000 à 9 500 », `1,2`, "twenty-five".
  private func joins(_ index: Int) -> Bool {
    let symbol = tokens[index].symbol
    if tokens[index].kind == .symbol { return symbol.joinsWords || symbol == .comma || symbol == .dash }
    return starts[index].has(.rangeTo) || starts[index].has(.and)
  }
}
