import Languages
import Quantities

/// A part of a sentence that says only what differs from the part before it: « Le portail a trois semaines de retard et
/// l'appli une », "De app loopt drie weken achter, de site twee". What both have in common is left out there, and is read
/// as if it were said again (gapping: Ross, 1970).
struct EllipsisReader {
  let buffer: TokenView
  let occurrences: Occurrences
  let mentions: UnsafeBufferPointer<QuantityMention>
  let quantities: NumberParts
  let units: KnownUnits
  let uses: ConceptUses
  private var tokens: PerToken<Token> { buffer.tokens }

  /// What stands in the place of a part once it is said in full.
  struct Fill {
    /// The short part; with what joins it to the part before where it is a fact of its own.
    let replaced: Range<Int>
    /// The tokens of the full one, by their places in the statement.
    let tokens: [Int]
    let isFactOfItsOwn: Bool
  }

  /// « trois heures mardi et une mercredi »: only the unit is left out, and both are of one fact.
  private func withUnit(_ whole: Range<Int>, _ short: Range<Int>) -> [Int]? {
    guard let said = mentions.beginning(in: whole, by: { Int($0.firstToken) }).last(where: { $0.unit >= 0 }),
      let new = bareNumbers(of: short, like: []), new.count == 1, let number = new.first,
      number.lowerBound == short.lowerBound, number.upperBound + 1 == short.upperBound, isDay(number.upperBound),
      isDay(Int(said.endToken))
    else { return nil }
    let unit = quantities.number(of: said).upperBound..<Int(said.endToken)
    return Array(number) + Array(unit) + [number.upperBound]
  }

  /// The first short part of the statement, said in full.
  func fill() -> Fill? {
    guard mentions.contains(where: { $0.unit >= 0 }),
      buffer.smallWords.contains(.one) || mentions.count > 1
    else { return nil }
    for joint in tokens.indices where isJoint(joint) {
      if let fill = fill(behind: joint) { return fill }
    }
    return nil
  }

  private func isJoint(_ index: Int) -> Bool {
    guard index > 0, !occurrences.isFigure[index] else { return false }
    if occurrences.markers[index].contains(.coordination) { return tokens[index - 1].symbol != .comma }
    return tokens[index].symbol == .comma || tokens[index].symbol == .semicolon
  }

  private func fill(behind joint: Int) -> Fill? {
    let isPause = tokens[joint].kind == .symbol
    let first = isPause && occurrences.markers[joint + 1].contains(.coordination) ? joint + 2 : joint + 1
    for whole in partsBefore(joint) {
      guard mentions.beginning(in: whole, by: { Int($0.firstToken) }).contains(where: { $0.unit >= 0 }) else {
        continue
      }
      for end in ends(from: first) {
        if let tokens = withUnit(whole, first..<end) {
          return Fill(replaced: first..<end, tokens: tokens, isFactOfItsOwn: false)
        }
        if let tokens = full(whole, first..<end) {
          return Fill(replaced: joint..<end, tokens: tokens, isFactOfItsOwn: true)
        }
      }
    }
    return nil
  }

  /// All of what stands before it, and what « et » begins there: « … a glissé et Karim est absent quatre jours, Julie deux ».
  private func partsBefore(_ joint: Int) -> [Range<Int>] {
    let whole = partBefore(joint)
    let last = whole.last { occurrences.markers[$0].contains(.coordination) && !occurrences.isFigure[$0] }
    return [whole] + (last.map { [$0 + 1..<whole.upperBound] } ?? [])
  }

  /// Up to the stop before it.
  private func partBefore(_ joint: Int) -> Range<Int> {
    var start = joint
    while start > 0, joint - start < Self.longestPart, !isStop(start - 1) { start -= 1 }
    while start < joint, tokens[start].kind == .symbol || occurrences.markers[start].contains(.coordination) {
      start += 1
    }
    return start..<joint
  }

  /// A bound on time, in words.
  private static let longestPart = 40

  private func isStop(_ index: Int) -> Bool {
    guard tokens[index].kind == .symbol, !occurrences.isFigure[index] else { return false }
    switch tokens[index].symbol {
    case .semicolon, .question, .exclamation, .ellipsis, .openParenthesis, .closeParenthesis, .bar: return true
    case .period: return tokens[index + 1].isSpaced
    default: return false
    }
  }

  /// Where the short part may end: the stop behind it, else the comma before that.
  private func ends(from first: Int) -> [Int] {
    var ends: [Int] = []
    var end = first
    while end < tokens.count, end - first < Self.longestShortPart, !isStop(end) {
      if end > first, !occurrences.isFigure[end],
        tokens[end].symbol == .comma || occurrences.markers[end].contains(.coordination)
      {
        ends.append(end)
      }
      end += 1
    }
    guard end - first < Self.longestShortPart, end > first else { return ends.prefix(1).map(\.self) }
    return [end] + ends.prefix(1)
  }

  private static let longestShortPart = 16

  // MARK: - What differs

  /// The short part with what the whole one says around its numbers; nil where it is no such part.
  private func full(_ whole: Range<Int>, _ short: Range<Int>) -> [Int]? {
    guard let (said, new) = whatDiffers(whole, short), said.count == new.count, said.count <= 2,
      let firstSaid = said.first, let lastSaid = said.last, let firstNew = new.first, let lastNew = new.last
    else { return nil }
    let lead = short.lowerBound..<firstNew.lowerBound
    // « avec deux jours seulement »
    let end = (lastNew.upperBound..<short.upperBound).last { !buffer.word($0, isA: .onlySo) }
    let tail = lastNew.upperBound..<max(lastNew.upperBound, (end ?? lastNew.upperBound - 1) + 1)
    let between = Range(from: firstNew.upperBound, upTo: lastNew.lowerBound)
    guard between.allSatisfy({ isSaid($0, in: whole) }), opensPlace(tail),
      var full = opening(
        lead, whole.lowerBound..<firstSaid.lowerBound, whole,
        hasPlace: !tail.isEmpty && occurrences.markers[short.lowerBound - 1].contains(.coordination))
    else { return nil }
    full += firstNew
    if said.count == 2 { full += Array(firstSaid.upperBound..<lastSaid.lowerBound) + Array(lastNew) }
    let rest = lastSaid.upperBound..<whole.upperBound
    guard !tail.isEmpty else { return full + rest }
    guard let end = placeAlike(tail.lowerBound, in: rest) else { return nil }
    return full + Array(rest.lowerBound..<end) + Array(tail)
  }

  /// The numbers of both, without their units where the short part has none; nil where they are of different kinds.
  private func whatDiffers(_ whole: Range<Int>, _ short: Range<Int>) -> (said: [Range<Int>], new: [Range<Int>])? {
    if let said = numbers(of: whole), let new = bareNumbers(of: short, like: said) { return (said, new) }
    guard tokens[short.lowerBound - 1].symbol == .comma,
      !short.contains(where: {
        occurrences.markers[$0].contains(.verb) && !occurrences.markers[$0].contains(.article)
          || buffer.word($0, isA: .be) || buffer.word($0, isA: .pastVerb)
      }), let said = onlyTime(of: whole), let new = onlyTime(of: short)
    else {
      return nil
    }
    return ([said], [new])
  }

  /// « trois semaines », the only figure of a part.
  private func onlyTime(of part: Range<Int>) -> Range<Int>? {
    let found = mentions.beginning(in: part) { Int($0.firstToken) }
    guard let only = found.first, found.count == 1, only.kind == .quantity, only.perTime < 0, !only.isFromTo,
      units.dimension(of: only.unit) == .time
    else { return nil }
    return Int(only.firstToken)..<Int(only.endToken)
  }

  /// The numbers of a part, without their units; nil where a date or a share stands in it.
  private func numbers(of part: Range<Int>) -> [Range<Int>]? {
    let found = mentions.beginning(in: part, by: { Int($0.firstToken) }).filter { !isDay(Int($0.firstToken)) }
    guard found.allSatisfy({ $0.kind == .quantity || $0.kind == .number }) else { return nil }
    return found.map { quantities.number(of: $0) }
  }

  /// Those of the short part, which has no units of its own: « une », "one" at its end is a number as well.
  private func bareNumbers(of part: Range<Int>, like said: [Range<Int>]) -> [Range<Int>]? {
    let found = mentions.beginning(in: part, by: { Int($0.firstToken) }).filter { !isDay(Int($0.firstToken)) }
    if found.isEmpty { return one(of: part).map { [$0..<$0 + 1] } }
    guard found.allSatisfy({ $0.kind == .number && $0.unit < 0 && $0.perTime < 0 && !$0.isEach && $0.sign == 0 }) else {
      return nil
    }
    let numbers = found.map { quantities.number(of: $0) }
    // « van 25 naar 20 punten … en van 20 naar 15 »
    guard said.count == 1, numbers.count == 2, let first = numbers.first, let last = numbers.last,
      last.lowerBound == first.upperBound + 1, said[0].contains(where: { isSame($0, first.upperBound) })
    else { return numbers }
    return [first.lowerBound..<last.upperBound]
  }

  private func one(of part: Range<Int>) -> Int? {
    part.first { index in
      buffer.word(index, isA: .one) && !buffer.word(index - 1, isA: .beforeOne)
        && !occurrences.markers[index - 1].intersects(MarkerSet(.article, .verb))
        && (index + 1 == part.upperBound || opensPlace(index + 1..<part.upperBound))
    }
  }

  /// Nothing, or « dans l'équipe », « aan support », "for the app", « mercredi ».
  private func opensPlace(_ tail: Range<Int>) -> Bool {
    tail.isEmpty || tail.count == 1 && isDay(tail.lowerBound)
      || occurrences.markers[tail.lowerBound].intersects(MarkerSet(.about, .link))
        && !tail.contains {
          occurrences.markers[$0].intersects(Self.tellsMore) && !occurrences.markers[$0].contains(.article)
        }
  }

  private func isDay(_ index: Int) -> Bool {
    occurrences.concepts(at: index).contains { uses.isDayName($0.concept) }
      || mentions.beginning(in: index..<index + 1) { Int($0.firstToken) }.contains {
        $0.kind == .date && $0.endToken == $0.firstToken + 1
      }
  }

  private static let tellsMore = MarkerSet(.verb, .old, .new, .negation, .contrast, .cause, .condition, .recovered)

  /// Where the rest of the whole part says where, as the short one does.
  private func placeAlike(_ preposition: Int, in rest: Range<Int>) -> Int? {
    if isDay(preposition) { return rest.first { isDay($0) } }
    return rest.first { isSame($0, preposition) && !occurrences.isFigure[$0] }
      ?? rest.first {
        occurrences.markers[$0].contains(.about) && occurrences.markers[$0 + 1].contains(.article)
          && !occurrences.isFigure[$0]
      }
  }

  // MARK: - How it begins

  /// What stands before the number: the opening of the whole part, with what the short one is about in its place.
  private func opening(
    _ lead: Range<Int>, _ opening: Range<Int>, _ whole: Range<Int>, hasPlace: Bool
  ) -> [Int]? {
    if lead.allSatisfy({ isFunction($0) && isSaid($0, in: opening) }) { return hasPlace ? Array(opening) : nil }
    guard opensName(lead.lowerBound), !buffer.word(lead.upperBound - 1, isA: .beforeOne),
      lead.allSatisfy({ namesOnly($0) || isSaid($0, in: whole) }), let verb = verb(in: opening)
    else { return nil }
    // « La panne a duré trois heures, l'analyse deux »: what went wrong is the subject, and not said of the other.
    guard
      buffer.word(lead.lowerBound, isA: .demonstrative)
        || !occurrences.concepts(in: opening.lowerBound..<verb).contains(where: {
          uses.isDeviation($0.concept) || uses.isMove($0.concept)
        })
    else { return nil }
    var name = lead
    var last = opening.upperBound - 1
    while !name.isEmpty, last > verb, isSame(name.upperBound - 1, last) {
      name = name.lowerBound..<name.upperBound - 1
      last -= 1
    }
    if !name.isEmpty, last == verb, isSame(name.upperBound - 1, verb) { name = name.lowerBound..<name.upperBound - 1 }
    // « et une équipe de quatre »
    guard name.contains(where: { isNoun($0) }), isNoun(name.upperBound - 1) else { return nil }
    return noun(of: name, in: opening.lowerBound..<verb) + Array(verb..<opening.upperBound)
  }

  /// « celle de Jira », « die van GitLab »: the noun that it stands for, and the rest.
  private func noun(of name: Range<Int>, in subject: Range<Int>) -> [Int] {
    guard buffer.word(name.lowerBound, isA: .demonstrative), name.count > 1,
      occurrences.markers[name.lowerBound + 1].intersects(MarkerSet(.link, .about))
    else { return Array(name) }
    let end = subject.dropFirst().first { occurrences.markers[$0].intersects(MarkerSet(.link, .about)) }
    return Array(subject.lowerBound..<(end ?? subject.upperBound)) + Array(name.dropFirst())
  }

  private func opensName(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(MarkerSet(.article, .about, .link)) || tokens[index].isCapitalised
      || buffer.word(index, isA: .demonstrative) || buffer.word(index, isA: .whose)
  }

  /// It says nothing but what the part is about.
  private func namesOnly(_ index: Int) -> Bool {
    if tokens[index].kind == .symbol { return tokens[index].symbol.joinsWords || tokens[index].symbol == .colon }
    let markers = occurrences.markers[index]
    guard !markers.intersects(Self.tellsMore) || markers.contains(.article) || buffer.word(index, isA: .demonstrative)
    else { return false }
    return tokens[index].isCapitalised
      || occurrences.concepts(at: index).allSatisfy {
        uses.isArtefact($0.concept) || uses.isPerson($0.concept) || uses.isName($0.concept)
      }
  }

  private func verb(in opening: Range<Int>) -> Int? {
    let behind = opening.dropFirst()
    return behind.first {
      // « à » has the letters of « a », and is none.
      occurrences.markers[$0].contains(.verb) && !occurrences.markers[$0].contains(.article)
        && !(occurrences.markers[$0].contains(.link) && tokens[$0].isAccented)
    }
      ?? behind.first { index in
        // What an article stands before is a noun.
        !occurrences.markers[index - 1].contains(.article)
          && occurrences.concepts(at: index).contains {
            !uses.isArtefact($0.concept) && !uses.isPerson($0.concept) && !uses.isName($0.concept)
          }
      }
  }

  private func isFunction(_ index: Int) -> Bool {
    occurrences.markers[index].intersects(MarkerSet(.link, .about, .from, .article))
      || tokens[index].symbol == .apostrophe
  }

  private func isNoun(_ index: Int) -> Bool { tokens[index].kind != .symbol && !isFunction(index) }

  private func isSaid(_ index: Int, in part: Range<Int>) -> Bool { part.contains { isSame($0, index) } }

  private func isSame(_ left: Int, _ right: Int) -> Bool {
    guard tokens[left].kind == tokens[right].kind else { return false }
    return tokens[left].kind == .symbol
      ? tokens[left].symbol == tokens[right].symbol : buffer.letters(left).elementsEqual(buffer.letters(right))
  }
}
