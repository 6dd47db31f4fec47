import Quantities

/// Since when, until when or when: what keeps a time from being a length.
extension FigureReader {
  /// « depuis », « dans », « jusqu'à » right before it, an article or a hedge between at most.
  func qualifier(of mention: QuantityMention, _ kind: Figure.Kind) -> Figure.Qualifier {
    if isLevel(mention) { return .until }
    // "we are bringing in 3 people", "stuck in meetings 70% of the time"
    let isTime = mention.unit >= 0 && units.dimension(of: mention.unit) == .time
    guard kind != .share, kind != .quantity || isTime else { return .none }
    let first = Int(mention.firstToken)
    if isTime, isBeforeDueDate(Int(mention.endToken)) { return .none }
    if isTime, isFromNow(Int(mention.endToken)) || isRest(first, Int(mention.endToken)) { return .within }
    if isTime, isMoment(first, Int(mention.endToken)), !isOfBeginning(first..<Int(mention.endToken)) { return .moment }
    if isTime, mention.perTime < 0 {
      if isCountedTo(Int(mention.endToken), first) || isAheadOfEvent(Int(mention.endToken)) { return .within }
      if isCountedFrom(Int(mention.endToken), first) { return .moment }
      if isLengthOfThing(mention) { return .length }
    }
    // "a call in two hours for monthly planning"
    guard mention.perTime < 0 else { return buffer.word(first - 1, is: "in") ? .within : .none }
    // "nobody could log in between 9:10 and 10:40"
    if buffer.word(first, is: "between") { return .none }
    for index in stride(from: first - 1, through: max(clause.lowerBound, first - 2), by: -1) {
      let markers = occurrences.markers[index]
      // « il y a 48 anomalies » counts them.
      if markers.contains(.since) { return kind == .number ? .none : .since }
      if markers.contains(.until), !markers.contains(.outOf), !isReach(index) { return .until }
      // « et on en a 130 »: of those.
      if markers.contains(.within), buffer.refersBack(first), tokens[index + 1].kind == .word { return .none }
      if markers.contains(.within), comesIn(index, before: Int(mention.endToken)) { return .none }
      if markers.contains(.within) { return isNotBefore(index) || isThroughout(index, first) ? .none : .within }
      // « quand le plan en supposait 32 »: the verb between takes the figure.
      if kind == .number, tokens[index].kind == .word, markers.contains(.old) { break }
      // « en panne 3 h »: the word right before says what lasts.
      if tokens[index].kind == .symbol || !occurrences.concepts(at: index).isEmpty { break }
    }
    return .none
  }

  /// « durant les vingt premiers jours »: a length, from the start of something.
  private func isOfBeginning(_ figure: Range<Int>) -> Bool {
    figure.contains { buffer.word($0, is: "premiers") || buffer.word($0, is: "premieres") }
  }

  /// "five weeks past the agreed date", « six semaines après l'échéance légale »: so much later than was due.
  private func isBeforeDueDate(_ end: Int) -> Bool {
    end < clause.upperBound
      && occurrences.concepts(at: end).contains {
        $0.firstToken == end && $0.endToken - end > 2 && uses.isDeviation($0.concept)
      }
  }

  /// "her successor starts five weeks from now": in five weeks.
  private func isFromNow(_ end: Int) -> Bool {
    end + 1 < clause.upperBound && buffer.word(end, is: "from") && buffer.word(end + 1, is: "now")
  }

  /// « est montée à 11 400 € par mois », "rose to €900 a month": what it came to, and not by how much.
  private func isLevel(_ mention: QuantityMention) -> Bool {
    guard mention.perTime >= 0, mention.unit >= 0, units.dimension(of: mention.unit) == .money else { return false }
    let link = Int(mention.firstToken) - 1
    guard link > clause.lowerBound, occurrences.markers[link].intersects(MarkerSet(.to, .until)),
      tokens[link].kind == .word
    else { return false }
    // « augmente de 18 % à 5 900 € par mois »: the share was taken of what it was before.
    if tokens[link - 1].symbol == .percent, !buffer.word(link, is: "op") { return true }
    // « 12 licences de trop à 30 € par mois »: their price.
    let ways = MarkerSet(.increase, .decrease)
    return occurrences.markers[link - 1].intersects(ways) && !occurrences.markers[link - 2].intersects(ways)
  }

  /// « ne sortira pas avant 4 semaines »: it takes them.
  private func isNotBefore(_ before: Int) -> Bool {
    guard buffer.word(before, isA: .before) else { return false }
    return (max(clause.lowerBound, before - 5)..<before).contains { occurrences.markers[$0].contains(.negation) }
  }

  /// "comes in five weeks late", "will go in two weeks after the deadline": the verb takes the « in ».
  private func comesIn(_ within: Int, before end: Int) -> Bool {
    guard buffer.word(within, is: "in"), end < clause.upperBound,
      Self.comings.contains(where: { buffer.word(within - 1, is: $0) })
    else { return false }
    return ["after", "past"].contains { buffer.word(end, is: $0) }
      || occurrences.concepts(at: end).contains { uses.isDeviation($0.concept) }
  }

  private static let comings: [StaticString] = ["comes", "come", "came", "coming", "go", "goes", "went"]

  /// « over de 80 dagen », unlike « over 80 dagen »: all of them, and not when.
  private func isThroughout(_ within: Int, _ first: Int) -> Bool {
    buffer.word(within, is: "over") && within == first - 2 && occurrences.markers[within + 1].contains(.article)
  }

  /// "two weeks ago", "in the past two months", « au cours des trois derniers mois ».
  private func isMoment(_ first: Int, _ end: Int) -> Bool {
    end < clause.upperBound && occurrences.markers[end].contains(.moment) && !isPastDate(end)
      || first > clause.lowerBound && occurrences.markers[first - 1].contains(.moment)
      || isTimeOfDay(first) || isDiaryHead(first, end) || isAfterwards(first, end) || isFrequency(first)
      || isBesideEvent(first, end) || isAside(first, end) || isPeriod(first, end) || isTimeSheet(first, end)
      || isOneOfSprints(first, end)
      || (first..<end).contains { buffer.word($0, isA: .past) || buffer.word($0, isA: .comparative) }
  }

  /// "The last 2 sprints slipped", "the shortest slip of the three sprints": which ones, and no length; "the last two
  /// sprints were lost" is how much.
  private func isOneOfSprints(_ first: Int, _ end: Int) -> Bool {
    guard first > 0, buffer.word(end - 1, is: "sprints") else { return false }
    return buffer.word(first - 1, isA: .past) && occurrences.concepts(at: end).contains { uses.isMove($0.concept) }
      || first > 1 && buffer.word(first - 1, is: "the") && buffer.isOf(first - 2) && !buffer.isOf(end)
  }

  /// "3 hours set up the candidate compilers", "0.5 hours weekly meeting": a line of a time sheet begins with the hours, and
  /// then says what was done in them; "3 hours lost", "3 hours full outage" tell of the hours.
  private func isTimeSheet(_ first: Int, _ end: Int) -> Bool {
    guard (first..<end).contains(where: { buffer.word($0, isA: .hour) || buffer.word($0, isA: .hours) }),
      end < clause.upperBound,
      (0..<first).allSatisfy({ tokens[$0].kind == .symbol })
    else { return false }
    // "3 hours - moved the filter to the offline pipeline"; not "3 hours - payment down"
    if tokens[end].symbol == .hyphen || tokens[end].symbol == .dash {
      return tokens[end].isSpaced
        && !occurrences.concepts(in: end..<clause.upperBound).contains {
          uses.isDeviation($0.concept) && $0.endToken == clause.upperBound
        }
    }
    guard tokens[end].kind == .word else { return false }
    if buffer.word(end - 1, is: "weekly") { return buffer.letters(end).last != UInt8(ascii: "s") }
    guard !buffer.isOf(end), occurrences.markers[end].bits == 0,
      occurrences.concepts(at: end).isEmpty || tokens[end].isCapitalised
    else { return false }
    return !occurrences.concepts(in: end..<min(end + 2, clause.upperBound)).contains { uses.isDeviation($0.concept) }
  }

  /// "past the agreed date"; "the two weeks past" is when.
  private func isPastDate(_ word: Int) -> Bool {
    buffer.word(word, is: "past") && occurrences.markers[word + 1].contains(.article)
  }

  /// "slips to Monday 11 hours", « glisse à lundi 11 h »: when, on the day to which it goes.
  private func isTimeOfDay(_ first: Int) -> Bool {
    let day = first - 1
    return day > clause.lowerBound && occurrences.markers[day - 1].contains(.to)
      && occurrences.concepts(at: day).contains { uses.isDayName($0.concept) }
  }

  /// « 10 h : il faut un PDF », « 10h35 : … »: when it was written down.
  private func isDiaryHead(_ first: Int, _ end: Int) -> Bool {
    first == clause.lowerBound && tokens[end].symbol == .colon && tokens[first].kind == .digits
      && (first..<end).contains { buffer.word($0, isA: .hour) }
  }

  /// "After 3 months, ask …" at the head of a clause: when; "after two weeks of delay" tells of them.
  private func isAfterwards(_ first: Int, _ end: Int) -> Bool {
    first == clause.lowerBound + 1 && buffer.word(first - 1, is: "after") && !buffer.isOf(end)
  }

  /// "every two weeks", « toutes les deux semaines », « om de twee weken »: how often, and no length.
  private func isFrequency(_ first: Int) -> Bool {
    let before = first - 1
    guard before >= clause.lowerBound else { return false }
    return buffer.word(before, isA: .every)
      || buffer.word(before, isA: .everyEnd) && before > clause.lowerBound
        && buffer.word(before - 1, isA: .everyStart)
  }

  /// "over a 32-minute period", « sur une période de 3 heures »: within how long it happened, and not how long it took.
  private func isPeriod(_ first: Int, _ end: Int) -> Bool {
    let noun = buffer.word(end, isA: .period) ? end : first - 2
    guard noun >= clause.lowerBound, buffer.word(noun, isA: .period), noun == end || buffer.isOf(first - 1) else {
      return false
    }
    let before = min(noun, first)
    return Range(from: max(clause.lowerBound, before - 3), upTo: before).contains {
      buffer.word($0, is: "over") || buffer.word($0, is: "sur") || buffer.word($0, is: "within")
    }
  }

  /// "2 hours before the call", « trois ans après »: when something was, counted from something else. Days and weeks
  /// after a due date are a delay.
  private func isBesideEvent(_ first: Int, _ end: Int) -> Bool {
    let unit = Range(from: max(first, end - 1), upTo: end)
    let isShort = unit.contains { buffer.word($0, isA: .shortTime) }
    let isLong = unit.contains { buffer.word($0, isA: .longTime) }
    guard isShort || isLong, !isLength(first) else { return false }
    // "and 2 hours later"; "2 hours later than planned" is late.
    if isShort, buffer.word(end, is: "later"), !buffer.word(end + 1, isA: .than), !buffer.word(end + 1, is: "dan") {
      return true
    }
    return buffer.word(isLong ? first - 1 : end, isA: .side)
  }

  /// "down for 95 minutes after the push", « une panne de 2 heures avant l'ouverture »: how long it was, whatever came first.
  private func isLength(_ first: Int) -> Bool {
    guard first > clause.lowerBound else { return false }
    return buffer.word(first - 1, isA: .lasting)
      || tokens[first - 1].symbol == .apostrophe && buffer.word(first - 2, isA: .lasting)
  }

  /// "Before, a couple of weeks earlier, we release": between two commas it says when.
  private func isAside(_ first: Int, _ end: Int) -> Bool {
    guard tokens[end + 1].symbol == .comma, first == clause.lowerBound || tokens[first - 1].symbol == .comma else {
      return false
    }
    return buffer.word(end, isA: .comparative)
  }

  /// « oplopen tot 5 weken », "climb up to five weeks" tells how much, not until when.
  private func isReach(_ until: Int) -> Bool {
    until > clause.lowerBound && occurrences.markers[until - 1].contains(.increase)
  }
}
