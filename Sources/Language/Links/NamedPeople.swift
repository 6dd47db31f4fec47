import Quantities

/// People who are named one by one: « Bastien, Nour et Léa sont bloqués » are three.
extension FigureReader {
  /// « un renfort de trois consultants », "a team of four developers": those that the group has are counted, not the
  /// group.
  func isGroup(_ mention: QuantityMention, _ mentions: Slice<UnsafeBufferPointer<QuantityMention>>) -> Bool {
    guard counts(people: mention), mention.low == .one, mention.high == .one,
      tokens[Int(mention.firstToken)].kind == .word
    else { return false }
    let end = Int(mention.endToken)
    return buffer.isOf(end) && mentions.contains { Int($0.firstToken) == end + 1 && counts(people: $0) }
  }

  private func counts(people mention: QuantityMention) -> Bool {
    mention.unit >= 0 && units.dimension(of: mention.unit) == .people
  }

  /// Adds the count of people whose names stand side by side, one of them known as a first name, among the figures in
  /// the order of the text.
  func insertNamedPeople(from first: Int, _ figures: inout Scratch<Figure>) {
    guard let known = occurrences.concepts(in: clause).first(where: { uses.isFirstName($0.concept) }),
      units.person >= 0
    else { return }
    let list = names(around: known.firstToken)
    guard list.count > 1, let count = try? Rational(Int128(list.count), 1) else { return }
    let (start, end) = (list.tokens.lowerBound, list.tokens.upperBound)
    let mention = QuantityMention(
      kind: .quantity, low: count, high: count, unit: units.person, firstToken: Int32(start),
      endToken: Int32(end), start: tokens[start].start, end: tokens[end - 1].end)
    insert(plain(mention), from: first, &figures)
  }

  /// « 14 heures d'intervention à deux »: a number in words behind « à », with nothing that it counts, is so many people;
  /// « passé de 3 heures à deux » says what it came to.
  func countPeopleTogether(from first: Int, _ figures: inout Scratch<Figure>) {
    guard units.person >= 0, figures.count - first > 1 else { return }
    for index in first..<figures.count where figures[index].kind == .number {
      guard
        isOfTeam(figures[index])
          || index > first && isTogether(figures[index]) && !isStartOfMove(figures[index - 1])
      else { continue }
      figures.update(index) { [units] in ($0.kind, $0.unit) = (.quantity, UnitID(Int(units.person))) }
    }
  }

  /// « l'équipe de quatre », "the squad of four": those that the team has.
  private func isOfTeam(_ number: Figure) -> Bool {
    let link = number.firstToken - 1
    guard number.perTime == nil, link > clause.lowerBound, buffer.isOf(link), buffer.word(link - 1, isA: .teamNoun),
      tokens[number.firstToken].kind == .word
    else { return false }
    return number.endToken >= clause.upperBound || tokens[number.endToken].kind == .symbol
      || occurrences.markers[number.endToken].bits != 0
  }

  private func isTogether(_ number: Figure) -> Bool {
    let (link, end) = (number.firstToken - 1, number.endToken)
    guard number.perTime == nil, link > clause.lowerBound, buffer.word(link, is: "a"), tokens[link].isAccented,
      tokens[number.firstToken].kind == .word
    else { return false }
    return end >= clause.upperBound || tokens[end].kind == .symbol
      || occurrences.markers[end].intersects(MarkerSet(.about, .coordination, .since, .within))
  }

  private func isStartOfMove(_ figure: Figure) -> Bool {
    figure.firstToken > clause.lowerBound && occurrences.markers[figure.firstToken - 1].contains(.from)
      || figure.isFromTo
  }

  /// Puts a figure among the others, which stand in the order of the text.
  func insert(_ figure: Figure, from first: Int, _ figures: inout Scratch<Figure>) {
    figures.append(figure)
    var place = figures.count - 1
    while place > first, figures[place - 1].firstToken > figure.firstToken {
      figures[place] = figures[place - 1]
      figures[place - 1] = figure
      place -= 1
    }
  }

  /// The names that commas and « et » join to the one at a token, and how many they are.
  ///
  /// Commas alone join known first names only: « Bjr, Amandine en arrêt » greets, and counts one.
  private func names(around name: Int) -> (count: Int, tokens: Range<Int>) {
    var (start, end, count) = (name, name + 1, 1)
    while let next = nameBeyond(end, step: 1) {
      (end, count) = (next + 1, count + 1)
    }
    let isJoined = isCoordinated(name..<end)
    while let previous = nameBeyond(start - 1, step: -1),
      isJoined && !isGreeting(previous) || isFirstName(previous) || isCoordinated(previous..<start)
    {
      (start, count) = (previous, count + 1)
    }
    return (count, start..<end)
  }

  private func isCoordinated(_ list: Range<Int>) -> Bool {
    list.contains { joins($0) }
  }

  /// « et », "&", "Jo + Ali".
  private func joins(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.coordination) || tokens[index].symbol == .plus
      || tokens[index].symbol == Symbol("&")
  }

  private func isFirstName(_ index: Int) -> Bool {
    occurrences.concepts(at: index).contains { uses.isFirstName($0.concept) }
  }

  /// « Coucou », « Bjr »: at the head of the text before its comma, a word that greets, or one without a vowel.
  private func isGreeting(_ index: Int) -> Bool {
    guard index == 0, tokens[1].symbol == .comma else { return false }
    let word = buffer.letters(index)
    return NamelessWords.opening.contain(word) || !word.contains { "aeiouy".utf8.contains($0) }
  }

  /// The name on the other side of « et » or a comma; both may stand there.
  private func nameBeyond(_ joint: Int, step: Int) -> Int? {
    var index = joint
    while clause.contains(index), tokens[index].symbol == .comma || joins(index) {
      index += step
    }
    // « de Clara et d'Owen »
    if step > 0, index != joint, clause.contains(index + 2) { index += lengthOfLink(index) }
    guard index != joint, clause.contains(index), isPersonName(index) || isMyself(index, beyond: joint) else {
      return nil
    }
    return index
  }

  private func lengthOfLink(_ index: Int) -> Int {
    if buffer.word(index, is: "d"), tokens[index + 1].symbol == .apostrophe { return 2 }
    return buffer.word(index, is: "de") ? 1 : 0
  }

  /// « Hugo et moi », "Tom and I": who writes, behind the word that joins.
  private func isMyself(_ index: Int, beyond joint: Int) -> Bool {
    joint < index && joins(index - 1) && buffer.word(index, isA: .myself)
  }

  private func isPersonName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.isCapitalised, !token.isUppercase, !occurrences.isFigure[index],
      occurrences.markers[index].bits == 0
    else { return false }
    return occurrences.concepts(at: index).allSatisfy { uses.isFirstName($0.concept) }
  }
}
