import Languages

/// What others wrote for others, and what others did on their own.
extension ScopeReader {
  /// "a brochure says that developers lose hours", « selon la plaquette de l'éditeur »: whose text it
  /// is says whose claim.
  func isPublished(_ clause: Range<Int>) -> Bool {
    guard buffer.smallWords.contains(.publication) else { return false }
    let figure = clause.first { occurrences.isFigure[$0] } ?? clause.lowerBound
    return (clause.lowerBound..<figure).contains { index in
      buffer.word(index, isA: .publication) && !isOwnText(index, in: clause)
        && (says(after: index, before: figure) || isSource(before: index, in: clause))
    }
  }

  /// « notre newsletter annonce que », "our internal paper".
  private func isOwnText(_ index: Int, in clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, index - Self.reachOfText)..<index).contains { buffer.word($0, isA: .ourPeople) }
      || (index - 1...index + 1).contains { place in
        ["interne", "internal", "intern"].contains { buffer.word(place, is: $0) }
      }
  }

  private func says(after text: Int, before figure: Int) -> Bool {
    Range(from: text + 1, upTo: min(text + Self.reachOfSaying, figure)).contains {
      occurrences.markers[$0].contains(.saying) || buffer.word($0, isA: .that)
    }
  }

  /// « d'après », "according to", « volgens ».
  private func isSource(before text: Int, in clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, text - Self.reachOfText)..<text).contains { index in
      ["selon", "apres", "according", "volgens"].contains { buffer.word(index, is: $0) }
    }
  }

  private static let reachOfText = 7
  private static let reachOfSaying = 9

  /// "they lost days on their own tests", « ils ont perdu dix jours sur leur propre migration »: none of it is ours.
  func isTheirOwn(_ clause: ClauseSpan) -> Bool {
    let words = buffer.smallWords
    guard words.contains(.theirs), !clause.sentence.contains(where: { isOfUs($0) }) else { return false }
    return clause.tokens.contains { index in
      buffer.word(index, isA: .theirs)
        && ["own", "propre", "propres", "eigen"].contains { buffer.word(index + 1, is: $0) }
        && (clause.tokens.lowerBound..<index).contains { place in
          ["they", "ils", "elles", "ze", "zij"].contains { buffer.word(place, is: $0) }
        }
    }
  }

  private func isOfUs(_ index: Int) -> Bool {
    buffer.word(index, isA: .us) || buffer.word(index, isA: .ourPeople) || buffer.word(index, isA: .ours)
      || language == .french && buffer.word(index, is: "on")
  }

  /// « Tout retard d'un fournisseur nous coûte une semaine », "any delay costs us a week": a rule for
  /// whichever comes, unless it is told in the past.
  func isRuleForAny(_ sentence: Range<Int>) -> Bool {
    let head = headOfRule(sentence)
    guard sentence.contains(head), isAnyOne(head),
      let figure = (head..<sentence.upperBound).first(where: { occurrences.isFigure[$0] }), figure > head
    else { return false }
    return !(head..<figure).contains { buffer.tokens[$0].symbol == .comma || buffer.word($0, isA: .pastVerb) }
      && !occurrences.concepts(in: head + 1..<figure).isEmpty
  }

  /// « La règle : tout retard … »: behind a label.
  private func headOfRule(_ sentence: Range<Int>) -> Int {
    let label = sentence.prefix(Self.longestRuleLabel)
    let colon = label.first { buffer.tokens[$0].symbol == .colon || occurrences.isFigure[$0] }
    return colon.map { buffer.tokens[$0].symbol == .colon ? $0 + 1 : sentence.lowerBound } ?? sentence.lowerBound
  }

  private static let longestRuleLabel = 12

  /// « tout retard », "any slip"; not « toute l'équipe ». « Elke vertraging » is any of them, "elke ontwikkelaar" is all
  /// who are there.
  private func isAnyOne(_ index: Int) -> Bool {
    let next = index + 1
    guard buffer.tokens[next].kind == .word else { return false }
    if buffer.word(index, is: "any") { return true }
    if buffer.word(index, is: "toute") || buffer.word(index, is: "tout") {
      let isPrefix = buffer.tokens[next + 1].symbol == .hyphen
      return isPrefix || !occurrences.markers[next].intersects(Self.afterAll)
    }
    return ["elke", "elk", "iedere", "ieder"].contains { buffer.word(index, is: $0) }
      && occurrences.concepts(at: next).contains { uses.isDeviation($0.concept) || uses.isMove($0.concept) }
  }

  private static let afterAll = MarkerSet(.article, .verb, .filler, .link, .about, .negation, .coordination)

  /// "It isn't.", « Ce n'est pas ça », "Dat is niet zo": the next sentence is nothing but a pronoun, its verb and a denial.
  func isDeniedShortly(after clause: Int) -> Bool {
    guard occurrences.present.contains(.negation),
      let start = (clause..<clause + 3).first(where: { buffer.tokens[$0].kind == .word }),
      buffer.word(start, isA: .standsFor), !occurrences.markers[start].contains(.article),
      occurrences.markers[start + 1].intersects(MarkerSet(.verb, .negation)) || buffer.word(start + 1, isA: .be)
    else { return false }
    var end = start + 1
    while end - start <= 4, buffer.tokens[end].kind == .word || buffer.tokens[end].symbol == .apostrophe { end += 1 }
    let isEnd = end >= buffer.tokens.count || [.period, .exclamation].contains(buffer.tokens[end].symbol)
    return isEnd && end - start <= 4 && occurrences.markers[end - 1].contains(.negation)
      && !(start..<end).contains { occurrences.isFigure[$0] }
  }
}
