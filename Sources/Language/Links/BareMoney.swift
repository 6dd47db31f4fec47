import Quantities

/// "Azure runs at 14,300 a month", « ça nous économise 640 par mois »: what is paid or saved in a month counts euros,
/// where nothing else is counted.
extension FigureReader {
  func takeMoneyOfPeriods(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.paying), let euro = units.unit(named: "EUR") else { return }
    for index in first..<figures.count where isBareRate(figures[index]) {
      figures.update(index) { ($0.kind, $0.unit) = (.quantity, euro) }
    }
  }

  /// A number with no noun of its own, so much in a month or more: people pay weekly or daily with the sign of money.
  private func isBareRate(_ figure: Figure) -> Bool {
    guard figure.kind == .number, figure.unit == nil, let period = figure.perTime, figure.low >= Self.least,
      let length = units.factor(of: period), let month = units.unit(named: "month").flatMap({ units.factor(of: $0) }),
      length >= month, figure.endToken < clause.upperBound
    else { return false }
    return isPer(figure.endToken) || occurrences.markers[figure.endToken].contains(.article)
      || tokens[figure.endToken].symbol == .slash
  }

  private static let least = Rational(50)
}
