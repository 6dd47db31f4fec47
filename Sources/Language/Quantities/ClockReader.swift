import Languages
import Quantities

/// Reads times of day, so that they are never durations, and pairs of them, which are.
struct ClockReader {
  let cursor: FigureCursor

  struct Span {
    /// Nil for a lone time of day.
    var minutes: Int?
    var end: Int
  }

  /// « 14h05 à 16h20 », `11:05–11:50`, « de 14 h 10 à 18 h 25 »; or a lone time after « à », "at", "vers".
  func span(at index: Int) -> Span? {
    if cursor.has(.between, at: index) { return spanBetween(at: index) }
    guard cursor.isDigits(index), let start = time(at: index) else { return nil }
    if let end = endOfSpan(after: start.end, from: index) {
      if !cursor.isWeekday(index - 1), !isPartOfWeek(index - 2), isLength(start, end, at: index) { return nil }
      let minutes = end.minutes - start.minutes
      return Span(minutes: minutes > 0 ? minutes : minutes + 24 * 60, end: end.end)
    }
    return start.isClock
      || isAfterAt(index) && !isAfterLength(start.minutes, at: index) && !isWorkAfter(start.end)
        && !isBeforeDecimal(start.end)
      ? Span(minutes: nil, end: start.end) : nil
  }

  /// « est passé de 40 min à 1 h 10 »: a length behind a length; « panne de 40 min à 14 h 10 » is at that time.
  private func isAfterLength(_ minutes: Int, at index: Int) -> Bool {
    minutes <= 4 * 60 && cursor.isDigits(index - 3) && cursor.isText(index - 2, .minutes)
  }

  /// « plus rien entre 8h40 et 11h10 », "between 14:05 and 16:20": from when to when. « retour à la normale entre 11 h et
  /// 11 h 30 » says of one moment how well it is known.
  private func spanBetween(at index: Int) -> Span? {
    guard let start = time(at: index + 1) ?? bareHour(at: index + 1), let and = cursor.word(.and, at: start.end),
      let end = time(at: and.end),
      isOfDay(start, end)
    else { return nil }
    if tellsMoment(before: index) { return Span(minutes: nil, end: end.end) }
    let minutes = end.minutes - start.minutes
    return Span(minutes: minutes > 0 ? minutes : minutes + 24 * 60, end: end.end)
  }

  /// "between 2 and 4 pm": the half of the day stands once.
  private func bareHour(at index: Int) -> (minutes: Int, end: Int, isClock: Bool)? {
    guard let hours = cursor.value(index), hours <= 12, let and = cursor.word(.and, at: index + 1),
      let end = time(at: and.end), end.isClock, cursor.isText(end.end - 1, "pm") || cursor.isText(end.end - 1, "am")
    else { return nil }
    let isAfternoon = cursor.isText(end.end - 1, "pm") && hours < 12
    return ((isAfternoon ? hours + 12 : hours) * 60, index + 1, true)
  }

  /// « entre 2 h et 3 h », « entre 8 h et 10 h de travail »: how long, and « entre 9 h et 11 h » from when to when.
  private func isOfDay(
    _ start: (minutes: Int, end: Int, isClock: Bool), _ end: (minutes: Int, end: Int, isClock: Bool)
  ) -> Bool {
    if start.isClock || end.isClock || end.minutes < start.minutes { return true }
    let isRound = start.minutes % 60 == 0 && end.minutes % 60 == 0
    return end.minutes > 4 * 60 && (!isRound || start.minutes >= Self.startOfDay) && !isWorkAfter(end.end)
  }

  /// Nobody's day begins before it: fewer hours are a length.
  private static let startOfDay = 7 * 60

  /// A word for being back stands a few words before.
  private func tellsMoment(before index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { cursor.isText($0, .restored) }
  }

  /// The time after « à », "until"; also « au samedi 5 h 30 », and « … and was back at 10:15 ».
  private func endOfSpan(after end: Int, from start: Int) -> (minutes: Int, end: Int, isClock: Bool)? {
    if let next = connector(at: end) { return time(at: cursor.isWeekday(next) ? next + 1 : next) }
    let hasBegun = tellsBeginning(before: start)
    var isBack = false
    for index in end..<min(end + Self.reach, cursor.count) where cursor.isWord(index) || cursor.isDigits(index) {
      if cursor.isDigits(index) {
        let isLabelled = hasBegun && cursor.isSymbol(index - 1, .colon) && cursor.isText(index - 2, .ended)
        return isLabelled || isBack && (isAfterAt(index) || isBy(index)) ? time(at: index) : nil
      }
      isBack = isBack || cursor.isText(index, .restored) || hasBegun && cursor.isText(index, .ended)
    }
    return nil
  }

  /// « Début de la panne : 14 h. Fin : 16 h. », "started at 14:00 and ended at 16:00".
  private func tellsBeginning(before index: Int) -> Bool {
    (max(0, index - Self.reachOfBeginning)..<index).contains { cursor.isText($0, .began) }
  }

  private static let reachOfBeginning = 6

  /// How many words may stand between the start of an outage and « … rétabli à ».
  private static let reach = 12

  /// « dimanche de 1 h à 3 h », « dimanche matin, de 1 h à 3 h », "zondagnacht van 1u tot 3u": the day, or a part of it,
  /// before « de ».
  private func isPartOfWeek(_ last: Int) -> Bool {
    guard cursor.isMarker(.from, at: last + 1) else { return false }
    let index = cursor.isSymbol(last, .comma) ? last - 1 : last
    guard index >= 0, cursor.isWord(index) else { return false }
    if cursor.isWeekday(index) || cursor.isText(index, .partOfDay) { return true }
    let token = cursor.tokens[index]
    let letters = cursor.folded[Int(token.foldedStart)..<Int(token.foldedEnd)]
    return Weekday.names.contains { day in
      letters.count > day.utf8CodeUnitCount && letters.starts(with: UnsafeBufferPointer(of: day))
    }
  }

  /// Minutes after midnight; `isClock` when only a clock is written like that (`14:30`, `3 pm`).
  private func time(at index: Int) -> (minutes: Int, end: Int, isClock: Bool)? {
    guard let hours = cursor.value(index), hours < 24, cursor.length(index) <= 2 else { return nil }
    if cursor.isSymbol(index + 1, .colon), cursor.isGlued(index + 1), cursor.isGlued(index + 2),
      let minutes = cursor.value(index + 2), cursor.length(index + 2) == 2, minutes < 60
    {
      let isAfternoon = cursor.isText(index + 3, "pm")
      let end = isAfternoon || cursor.isText(index + 3, "am") ? index + 4 : endOfSeconds(index + 3)
      return ((isAfternoon && hours < 12 ? hours + 12 : hours) * 60 + minutes, endOfZone(end), true)
    }
    if let time = dotted(hours, at: index) { return time }
    if cursor.isText(index + 1, "pm") || cursor.isText(index + 1, "am") {
      let isAfternoon = cursor.isText(index + 1, "pm") && hours < 12
      return ((isAfternoon ? hours + 12 : hours) * 60, index + 2, true)
    }
    guard cursor.isText(index + 1, .clockHour) else { return nil }
    if let minutes = cursor.value(index + 2), cursor.length(index + 2) == 2, minutes < 60 {
      // « on a 9 h 50 min de retard »: no clock says minutes.
      if cursor.isText(index + 3, .minutes) { return nil }
      if cursor.unit(at: index + 3) == nil { return (hours * 60 + minutes, index + 3, false) }
    }
    return (hours * 60, index + 2, false)
  }

  /// `23:05 UTC`: the zone belongs to the time.
  private func endOfZone(_ index: Int) -> Int {
    let isZone = Self.zones.contains { cursor.isText(index, $0) } && cursor.tokens[index].isUppercase
    return isZone ? index + 1 : index
  }

  private static let zones: [StaticString] = ["utc", "gmt", "cet", "cest", "bst", "edt", "est", "pdt", "pst"]

  /// `10:07:00`: the seconds belong to the time.
  private func endOfSeconds(_ index: Int) -> Int {
    let hasSeconds =
      cursor.isSymbol(index, .colon) && cursor.isGlued(index) && cursor.isGlued(index + 1)
      && cursor.isDigits(index + 1) && cursor.length(index + 1) == 2
    return hasSeconds ? index + 2 : index
  }

  /// « van 10.15 tot 12 uur », « om 9.30 uur »: a dot between hours and minutes, as Dutch writes it.
  private func dotted(_ hours: Int, at index: Int) -> (minutes: Int, end: Int, isClock: Bool)? {
    guard cursor.isSymbol(index + 1, .period), cursor.isGlued(index + 1), cursor.isGlued(index + 2),
      let minutes = cursor.value(index + 2), cursor.length(index + 2) == 2, minutes < 60
    else { return nil }
    let isNamed = cursor.isText(index + 3, "uur") || cursor.isText(index + 3, "u")
    let opens = cursor.isMarker(.from, at: index - 1) && cursor.has(.rangeTo, at: index + 3)
    guard isNamed || opens || cursor.has(.between, at: index - 1) else { return nil }
    return (hours * 60 + minutes, isNamed ? index + 4 : index + 3, false)
  }

  /// « 1h30 à 2h », « 8 h à 10 h de travail »: how long it takes, not from when to when.
  private func isLength(
    _ start: (minutes: Int, end: Int, isClock: Bool), _ end: (minutes: Int, end: Int, isClock: Bool), at index: Int
  ) -> Bool {
    guard !start.isClock, !end.isClock, start.minutes < end.minutes else { return false }
    let isRound = start.minutes % 60 == 0 && end.minutes % 60 == 0 && cursor.has(.rangeTo, at: start.end)
    return end.minutes <= 4 * 60 || isRound && !cursor.isMarker(.from, at: index - 1)
  }

  private func connector(at index: Int) -> Int? {
    if cursor.isSymbol(index, .hyphen) || cursor.isSymbol(index, .dash) || cursor.isArrow(index) {
      return index + 1
    }
    if let to = cursor.word(.rangeTo, at: index) { return to.end }
    if cursor.isText(index, "au") && cursor.isWeekday(index + 1) { return index + 1 }
    // "from 09:40 until 12:10", « de 9 h jusqu'à 11 h »
    if cursor.isText(index, .untilTime) { return index + 1 }
    return cursor.isText(index, "jusqu") && cursor.isSymbol(index + 1, .apostrophe) ? index + 3 : nil
  }

  /// « 1h30 à 2h »: the « à » joins two lengths.
  private func isEndOfTime(_ index: Int) -> Bool {
    cursor.isDigits(index) || cursor.isText(index, "h") || cursor.isText(index, "u")
  }

  /// « à 2 h pièce », « a 6 h de réunions »: how long, whatever stands before.
  private func isWorkAfter(_ end: Int) -> Bool {
    cursor.has(.each, at: end) || cursor.isText(end, "de") && !cursor.isText(end + 1, "l")
  }

  /// "from 2 h to 3.5 h": no clock shows such an hour.
  private func isBeforeDecimal(_ end: Int) -> Bool {
    guard let next = connector(at: end), cursor.isDigits(next), cursor.isDigits(next + 2) else { return false }
    return (cursor.isSymbol(next + 1, .period) || cursor.isSymbol(next + 1, .comma)) && cursor.isGlued(next + 2)
  }

  /// "back up by 15:00".
  private func isBy(_ index: Int) -> Bool {
    cursor.isText(index - 1, "by") || cursor.isText(index - 1, "tegen")
  }

  private func isAfterAt(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if cursor.isWeekday(index - 1) {
      return cursor.isMarker(.from, at: index - 2) || cursor.has(.rangeTo, at: index - 2)
    }
    return cursor.has(.rangeTo, at: index - 1) && !isEndOfTime(index - 2) || cursor.isText(index - 1, .atTime)
      || cursor.month(at: index - 1) != nil
  }
}
