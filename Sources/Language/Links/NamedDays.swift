import Quantities

/// Days that somebody is away, named one by one: « malade lundi et mardi » are two.
extension FigureReader {
  /// Adds how many days names of days side by side are, in a clause that tells an absence; one alone where it stands right
  /// beside the absence.
  func insertNamedDays(from first: Int, _ figures: inout Scratch<Figure>) {
    let meanings = occurrences.concepts(in: clause)
    guard units.day >= 0, let absence = meanings.first(where: { uses.isAbsence($0.concept) }) else { return }
    let days = meanings.filter { uses.isDayName($0.concept) && !occurrences.isFigure[$0.firstToken] }
    guard let start = days.first?.firstToken else { return }
    var (end, count) = (start + 1, 1)
    for day in days.dropFirst() where isJoined(end, day.firstToken) {
      (end, count) = (day.endToken, count + 1)
    }
    // "Monday 9 February": a date says which day it is.
    guard count > 1 || isOnlyDay(days.count, start, beside: absence) && !isInPhrase(start), !occurrences.isFigure[end],
      absence.firstToken - end <= Self.reach, start - absence.endToken <= Self.reach,
      let length = try? Rational(Int128(count), 1)
    else { return }
    insert(
      plain(
        QuantityMention(
          kind: .quantity, low: length, high: length, unit: units.day, firstToken: Int32(start), endToken: Int32(end),
          start: tokens[start].start, end: tokens[end - 1].end)),
      from: first, &figures)
  }

  /// « jeudi dernier », "last Tuesday": the rules know which day it is.
  private func isInPhrase(_ day: Int) -> Bool {
    occurrences.concepts(in: clause).contains {
      $0.endToken - $0.firstToken > 1 && ($0.firstToken..<$0.endToken).contains(day)
    }
  }

  /// "was sick on Tuesday", « malade mardi », "dinsdag ziek": a day in the past, and neither the first nor the last of
  /// several.
  private func isOnlyDay(_ count: Int, _ day: Int, beside absence: ConceptOccurrence) -> Bool {
    let isAfter = day >= absence.endToken
    let gap = isAfter ? Range(from: absence.endToken, upTo: day) : Range(from: day + 1, upTo: absence.firstToken)
    let lastDay = max(day + 1, absence.endToken)
    // "to book Friday off work"
    return count == 1 && (isAfter || !buffer.word(absence.firstToken, is: "off"))
      && gap.count <= 1 && gap.allSatisfy { buffer.word($0, isA: .onDay) }
      && !(clause.lowerBound..<day).contains {
        occurrences.markers[$0].intersects(MarkerSet(.since, .until, .from)) && $0 + 3 > day
      }
      && !(lastDay..<min(lastDay + 2, clause.upperBound)).contains {
        occurrences.markers[$0].intersects(MarkerSet(.until, .to, .since))
      }
      && (clause.contains { buffer.word($0, isA: .pastVerb) } || day <= clause.lowerBound + 3)
  }

  /// « absents du lundi 2 au jeudi 5 février »: the last day of a stay is no day of its own, and the first counts nobody.
  func dropStays(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first > 0, !hasWordOfMoving,
      occurrences.concepts(in: clause).contains(where: { uses.isAbsence($0.concept) }),
      let last = (first..<figures.count).first(where: { figures[$0].kind == .date && isEndOfStay(figures[$0]) })
    else { return }
    let start = startOfStay(figures[last])
    figures.keep { [view = figures.view] in
      $0 < first || $0 != last && !(view[$0].kind != .date && view[$0].firstToken == start)
    }
  }

  private func isEndOfStay(_ date: Figure) -> Bool {
    guard let start = startOfStay(date) else { return false }
    return (max(clause.lowerBound, start - 2)..<start).contains { occurrences.markers[$0].contains(.from) }
  }

  /// The number before « au jeudi », "to", "tot".
  private func startOfStay(_ date: Figure) -> Int? {
    let link = (date.firstToken - 2..<date.firstToken).last {
      $0 > clause.lowerBound && occurrences.markers[$0].contains(.to)
    }
    guard let link, tokens[link - 1].kind == .digits else { return nil }
    return link - 1
  }

  /// "sick leave forms are due Monday and Tuesday": days so far from it are not those of the absence.
  private static let reach = 2

  /// Nothing but « et », "and" or a comma stands between.
  private func isJoined(_ end: Int, _ next: Int) -> Bool {
    end < next
      && (end..<next).allSatisfy {
        tokens[$0].symbol == .comma || occurrences.markers[$0].contains(.coordination)
      }
  }
}
