/// What kind of text a clause is, as far as the trust in its figures goes.
public struct ClauseProfile: Sendable {
  /// Words of the clause that explain nothing else: those of its cause are left out.
  public internal(set) var words = 0
  /// Words among them that mean nothing to the rules and to the language's own words, and name no subject.
  public internal(set) var unknownWords = 0
  /// Marks that prose has none of: slashes, underscores, number signs, equal signs.
  public internal(set) var codeMarks = 0
  /// « prévu », "planned": it speaks of a plan.
  public internal(set) var hasPlan = false
  /// It names a piece of work: « module », "release", or a deliverable of the model.
  public internal(set) var hasWork = false
  /// A single capitalised word without an article is what it is about: a person or a product.
  public internal(set) var opensWithName = false
  /// « plusieurs développeurs », "several members": people are counted, and nobody says how many.
  public internal(set) var hasSeveralPeople = false
  /// It has a verb; a note such as « Kafka : 4 sprints de plus » has none.
  public internal(set) var hasVerb = false
}

/// Which words of a statement mean something, by token; reused.
struct KnownWords: ~Copyable {
  private var isKnown = Scratch<Bool>()

  mutating func measure(_ tokens: PerToken<Token>, _ occurrences: Occurrences) {
    isKnown.refill(false, count: tokens.count)
    for concept in occurrences.concepts {
      for token in concept.firstToken..<min(concept.endToken, tokens.count) { isKnown[token] = true }
    }
    for named in occurrences.deliverables {
      for token in named.tokens.lowerBound..<min(named.tokens.upperBound, tokens.count) { isKnown[token] = true }
    }
  }

  /// A word of three letters or more that no list has, unless a capital makes it a name.
  func isUnknown(_ index: Int, _ token: Token, _ occurrences: Occurrences) -> Bool {
    token.kind == .word && token.foldedEnd - token.foldedStart > 2 && !isKnown[index] && !occurrences.isFigure[index]
      && occurrences.markers[index].bits == 0 && !token.isCapitalised
  }
}

extension ClauseProfile {
  init(
    of clause: Range<Int>, subject: Range<Int>?, cause: Range<Int>, buffer: TokenView, occurrences: Occurrences,
    positions: PerToken<Position>, uses: ConceptUses
  ) {
    let tokens = buffer.tokens
    for index in clause where !cause.contains(index) {
      let token = tokens[index]
      if token.kind == .symbol {
        if Self.isCodeMark(token.symbol) { codeMarks += 1 }
        continue
      }
      words += 1
      if subject?.contains(index) != true {
        unknownWords += Int(positions[index + 1].unknownWords - positions[index].unknownWords)
      }
      guard !occurrences.isFigure[index] else { continue }
      let markers = occurrences.markers[index]
      if markers.intersects(MarkerSet(.old, .new, .insteadOf)) { hasPlan = true }
      // « à » has the letters of « a ».
      if markers.contains(.verb), !markers.contains(.link) { hasVerb = true }
    }
    if Self.opensWithDeed(clause, buffer, occurrences) { hasVerb = true }
    if let subject, subject.count == 1 { opensWithName = Self.isName(subject.lowerBound, buffer, occurrences) }
    hasSeveralPeople = Self.hasSeveralPeople(clause, buffer, occurrences)
    hasWork =
      occurrences.concepts(in: clause).contains { uses.isArtefact($0.concept) }
      || !occurrences.deliverables(in: clause).isEmpty
  }

  private static func hasSeveralPeople(
    _ clause: Range<Int>, _ buffer: TokenView, _ occurrences: Occurrences
  ) -> Bool {
    guard buffer.smallWords.contains(.several) else { return false }
    return clause.contains { index in
      buffer.word(index, isA: .several) && !occurrences.isFigure[index + 1]
        && occurrences.people.contains { (index + 1...index + 2).contains($0.lowerBound) }
    }
  }

  /// "Decided to …", "Agreed that …" at its head, as minutes are written: a past that no subject stands before.
  private static func opensWithDeed(_ clause: Range<Int>, _ buffer: TokenView, _ occurrences: Occurrences) -> Bool {
    guard let first = clause.first(where: { buffer.tokens[$0].kind == .word }) else { return false }
    let letters = buffer.letters(first)
    return letters.count > 4 && letters.suffix(2).elementsEqual("ed".utf8) && occurrences.concepts(at: first).isEmpty
  }

  /// A capital, no article before, and neither a meaning nor a common word.
  private static func isName(_ index: Int, _ buffer: TokenView, _ occurrences: Occurrences) -> Bool {
    let name = buffer.tokens[index]
    guard name.kind == .word, name.isCapitalised, !name.isUppercase, occurrences.markers[index].bits == 0,
      occurrences.concepts(at: index).isEmpty, index == 0 || buffer.tokens[index - 1].kind == .symbol
    else { return false }
    return !CommonWords.contain(buffer.letters(index))
  }

  private static func isCodeMark(_ symbol: Symbol) -> Bool {
    switch symbol.code {
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "{"),
      UInt8(ascii: "<"),
      UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "|"), Symbol.other.code:
      true
    default: false
    }
  }
}
