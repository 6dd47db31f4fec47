import Quantities

/// Days that somebody is away, named one by one: « malade lundi et mardi » are two.
extension FigureReader {
  /// Adds how many days names of days side by side are, in a clause that tells an absence; one alone is left to the rules.
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
    guard count > 1, !occurrences.isFigure[end],
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
