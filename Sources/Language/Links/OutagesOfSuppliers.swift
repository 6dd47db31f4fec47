import Quantities

/// « La panne de trois heures chez l'hébergeur a coupé la boutique une heure »: how long it stood still there is not how long
/// it did here.
extension FigureReader {
  func dropOutageOfSupplier(from first: Int, _ figures: inout Scratch<Figure>) {
    guard buffer.smallWords.contains(.supplier), figures.count - first == 2, isTime(figures[first]),
      isTime(figures[first + 1]), figures[first].perTime == nil, figures[first + 1].perTime == nil,
      isAtSupplier(Range(from: figures[first].endToken, upTo: figures[first + 1].firstToken)),
      occurrences.concepts(in: clause).contains(where: { uses.isOutage($0.concept) })
    else { return }
    figures.remove(at: first)
  }

  /// « chez l'hébergeur », "at the host", and then what it did here.
  private func isAtSupplier(_ between: Range<Int>) -> Bool {
    between.prefix(Self.reachOfPlace).contains { index in
      buffer.word(index, isA: .supplier)
        && (index - 3..<index).contains { place in ["chez", "at", "bij"].contains { buffer.word(place, is: $0) } }
    }
  }

  private static let reachOfPlace = 7
}
