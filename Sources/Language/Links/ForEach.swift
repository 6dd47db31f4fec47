import Quantities

/// What holds for each of the things that a number counts: « deux pannes de 20 minutes chacune », "three 30-minute outages".
extension FigureReader {
  func holdsForEach(_ figure: Figure, of count: Figure) -> Bool {
    let between = Range(from: count.endToken, upTo: figure.firstToken)
    let after = Range(from: figure.endToken, upTo: min(figure.endToken + 4, clause.upperBound))
    let each = MarkerSet(.each, .average)
    // « trois fois pour un total de deux heures »
    if occurrences.contains(.inAll, in: between) { return false }
    if between.suffix(4).contains(where: { occurrences.markers[$0].intersects(each) }) { return true }
    if between.contains(where: { opensWithEach($0) }) { return true }
    // "three 30-minute outages"
    if between.isEmpty, tokens[figure.endToken - 1].kind == .word, figure.endToken - figure.firstToken == 3,
      tokens[figure.firstToken + 1].symbol == .hyphen
    {
      return true
    }
    // « deux fois 20 minutes »
    if between.count == 1, isTimes(between.lowerBound) { return true }
    // "three days to redo each of them"
    if after.contains(where: { occurrences.markers[$0].contains(.each) && buffer.isOf($0 + 1) }) { return true }
    // "half a day of work each"
    let reach = buffer.isOf(figure.endToken) ? 4 : 2
    if after.prefix(reach).contains(where: { occurrences.markers[$0].intersects(each) }) { return true }
    if after.contains(where: { isPer($0) && isThing($0 + 1, of: count) }) { return true }
    // « deux passes, 3 j/h la passe », "3 days a pass"
    if let first = after.first, occurrences.markers[first].contains(.article), isThing(first + 1, of: count) {
      return true
    }
    return isJoined(between)
  }

  /// ", and each one takes the site down for", « , chacune met le site par terre ».
  func opensWithEach(_ index: Int) -> Bool {
    guard occurrences.markers[index].contains(.each), !occurrences.isFigure[index] else { return false }
    let opens = tokens[index - 1].kind == .symbol || occurrences.markers[index - 1].contains(.coordination)
    return opens
      && (buffer.word(index + 1, is: "one") || occurrences.markers[index + 1].contains(.verb)
        || ["chacun", "chacune"].contains { buffer.word(index, is: $0) })
  }

  /// « 1,5 j/h par story », "two hours per rollback": of how many, nobody says here.
  func isForEachThing(_ figure: Figure) -> Bool {
    let thing = figure.endToken + 1
    return !figure.isPerPerson && thing < clause.upperBound && isPer(figure.endToken) && tokens[thing].kind == .word
      && !occurrences.markers[thing].contains(.article) && !buffer.word(thing, isA: .whose)
      && loosePeriod(at: figure.endToken) == nil && !occurrences.isFigure[thing]
  }

  private func isTimes(_ index: Int) -> Bool {
    buffer.word(index, isA: .times)
  }

  /// « 40 correctifs à 2 h », "3 hotfixes of half a day": nothing but what is counted between.
  private func isJoined(_ between: Range<Int>) -> Bool {
    guard let last = between.last, between.count >= 2, between.count <= 5 else { return false }
    let isLink =
      buffer.word(last, isA: .countLink)
      || tokens[last].symbol == .apostrophe && buffer.word(last - 1, is: "d")
    return isLink
      && between.dropLast().allSatisfy { index in
        !occurrences.markers[index].intersects(MarkerSet(.verb, .coordination, .outOf)) && !isStop(index)
      }
  }

  func isStop(_ index: Int) -> Bool {
    tokens[index].kind == .symbol && tokens[index].symbol != .apostrophe && tokens[index].symbol != .hyphen
  }

  func isPer(_ index: Int) -> Bool {
    buffer.word(index, isA: .per) || tokens[index].symbol == Symbol("/") && !tokens[index].isSpaced
  }

  /// The word after « par » begins like the word that the count counts: « 45 tickets… par ticket ».
  private func isThing(_ index: Int, of count: Figure) -> Bool {
    guard index < clause.upperBound, tokens[index].kind == .word else { return false }
    let word = buffer.letters(index).prefix(4)
    guard word.count >= 3 else { return false }
    let noun = Range(from: count.endToken, upTo: min(count.endToken + 4, clause.upperBound))
    return noun.contains { contains(word, in: buffer.letters($0)) }
  }

  /// « 5 noodpatches… per patch »: also inside a compound.
  private func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>, in noun: UnsafeBufferPointer<UInt8>) -> Bool {
    guard noun.count >= word.count else { return false }
    return (0...(noun.count - word.count)).contains { noun.dropFirst($0).starts(with: word) }
  }
}
