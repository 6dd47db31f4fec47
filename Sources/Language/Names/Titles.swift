import Languages

/// Names of several words with a capital each: « Penalty Manager », "Outage Tracker"; and those of teams: « l'équipe
/// Relances ».
extension NameReader {
  /// A word of what goes wrong beside another with a capital, or beside the noun of a team.
  func isInTitle(_ occurrence: ConceptOccurrence) -> Bool {
    let (first, end) = (occurrence.firstToken, occurrence.endToken)
    if first > 0, isNounOfTeam(first - 1) || language != .french && isNounOfTeam(end) { return true }
    guard uses.isDeviation(occurrence.concept) || uses.isAbsence(occurrence.concept) else { return false }
    return isOfName(end)
  }

  /// A capital that makes no day and no person: « Absence Paul », "Outage Monday".
  private func isOfName(_ index: Int) -> Bool {
    isTitleWord(index) && tokens[index].kind == .word && !occurrences.isFigure[index]
      && !occurrences.concepts(at: index).contains { $0.isProper || uses.isDayName($0.concept) }
  }

  private func isNounOfTeam(_ index: Int) -> Bool {
    buffer.word(index, isA: .teamNoun)
  }

  /// Past the other words of a name and its version.
  func pastTitle(_ start: Int) -> Int {
    var end = start
    while end < tokens.count,
      isOfName(end) || tokens[end].kind == .digits || tokens[end].symbol == .period && !tokens[end + 1].isSpaced
    { end += 1 }
    return end
  }

  /// A verb follows: « Absence Planner will ship », not « Retard Paie : … » nor « Retard Paie est de … ».
  func isSubject(_ end: Int) -> Bool {
    occurrences.markers[end].contains(.verb) && !buffer.isOf(end + 1)
  }

  /// « Dossier 112 : … », "Team 7: …": the number of a label that opens the line.
  func findLabelNumber(into names: inout Scratch<Range<Int>>) {
    guard tokens[0].kind == .word, tokens[0].isCapitalised, tokens[1].kind == .digits, tokens[2].symbol == .colon,
      !buffer.word(0, is: "raf"), !buffer.word(0, is: "budget")
    else { return }
    names.append(1..<2)
  }

  /// "20% of our time is spent on support (Marc)": who says it, and not whose time it is.
  func findSignature(into names: inout Scratch<Range<Int>>) {
    let name = tokens.count - 2
    guard name > 1, tokens[name + 1].symbol == .closeParenthesis, tokens[name - 1].symbol == .openParenthesis,
      tokens[name].kind == .word, isTitleWord(name)
    else { return }
    names.append(name..<name + 1)
  }

  /// « Pour info Karim, l'espace arrivera … », "FYI Karim, the portal …": to whom it is told, before the only comma.
  func findAddressee(into names: inout Scratch<Range<Int>>) {
    guard let comma = (1..<5).first(where: { tokens[$0].symbol == .comma }),
      occurrences.concepts(at: comma - 1).contains(where: { uses.isFirstName($0.concept) }),
      (0..<comma - 1).allSatisfy({ occurrences.concepts(at: $0).isEmpty && !occurrences.isFigure[$0] }),
      occurrences.markers[comma + 1].contains(.article),
      !Range(from: comma + 1, upTo: tokens.count).contains(where: { tokens[$0].symbol == .comma })
    else { return }
    names.append(comma - 1..<comma)
  }

  /// "the Two Weeks Late podcast", « le podcast Deux Semaines »: a number word and its unit with capitals inside a sentence.
  func findTitledFigure(into names: inout Scratch<Range<Int>>) {
    guard figureTokens > 1 else { return }
    for first in tokens.indices.dropFirst().dropLast()
    where occurrences.isFigure[first] && isTitleWord(first) && tokens[first].kind == .word && isTitleWord(first + 1)
      && occurrences.isFigure[first + 1] && tokens[first - 1].kind == .word && !tokens[first - 1].isCapitalised
    {
      var end = first + 2
      while end < tokens.count, isTitleWord(end) { end += 1 }
      // "We attended the talk Ten Days Behind"; "the release is Two Weeks Late" says so of it.
      let isOfNoun = end > first + 2 && !occurrences.markers[first - 1].contains(.verb)
      if isMostlyLowerCase || isOfNoun { names.append(first..<end) }
    }
  }
}
