import Quantities

/// Places that are paid for, and no people.
extension FigureReader {
  /// "24 seats at €30 a month", « 12 postes inactifs à 30 € par poste et par mois »: with a price behind them they seat
  /// nobody.
  func countSeats(from first: Int, _ figures: inout Scratch<Figure>) {
    for index in Range(from: first, upTo: figures.count - 1) where isPeople(figures[index]) {
      let (seats, price) = (figures[index], figures[index + 1])
      guard isMoney(price), let period = price.perTime, isMonthOrMore(period), isPaidFor(seats, price)
      else { continue }
      // The noun stands behind the number of what is counted, as behind any other.
      figures.update(index) { ($0.kind, $0.unit, $0.endToken) = (.number, nil, $0.endToken - 1) }
      if price.isPerPerson { figures.update(index + 1) { ($0.isPerPerson, $0.isEach) = (false, true) } }
    }
  }

  private func isMonthOrMore(_ period: UnitID) -> Bool {
    guard let length = units.factor(of: period),
      let month = units.unit(named: "month").flatMap({ units.factor(of: $0) })
    else { return false }
    return length >= month
  }

  private func isPaidFor(_ seats: Figure, _ price: Figure) -> Bool {
    if occurrences.concepts(in: clause).contains(where: { uses.isUnused($0.concept) }) { return true }
    return (seats.endToken..<price.firstToken).contains { buffer.word($0, isA: .price) || buffer.isOf($0) }
      && price.firstToken - seats.endToken <= 3
      && occurrences.concepts(in: seats.firstToken..<seats.endToken).contains { uses.isLicence($0.concept) }
  }
}
