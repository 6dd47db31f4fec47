import Quantities

/// Those who lose time each, whatever they are called.
extension FigureReader {
  /// « dix minutes par jour à chacun des 42 téléconseillers », "each of the 24 planners loses 35 minutes a day",
  /// « kost de 21 behandelaars elk een half uur per dag »: a time that comes again, for each of so many, is that of
  /// people.
  func countWorkers(from first: Int, _ figures: inout Scratch<Figure>) {
    guard occurrences.present.contains(.each),
      let time = (first..<figures.count).first(where: { isTime(figures[$0]) && figures[$0].perTime != nil })
    else { return }
    let counts = (first..<figures.count).filter {
      figures[$0].kind == .number && figures[$0].perTime == nil && !figures[$0].isChange
    }
    guard let count = counts.first, counts.count == 1, isOfEachOne(figures[count]),
      (first..<figures.count).allSatisfy({ !isPeople(figures[$0]) })
    else { return }
    figures.update(count) { figure in
      (figure.kind, figure.unit, figure.isEach) = (.quantity, units.unit(named: "person"), false)
    }
    figures.update(time) { ($0.isPerPerson, $0.isEach) = (true, false) }
  }

  /// « une heure par personne et par semaine, et on est sept »: those who lose it.
  func countThoseOfUs(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.view[first...].contains(where: \.isPerPerson),
      !(first..<figures.count).contains(where: { isPeople(figures[$0]) }),
      let count = (first..<figures.count).first(where: {
        figures[$0].kind == .number && figures[$0].perTime == nil && buffer.countsUs(figures[$0].firstToken)
      })
    else { return }
    figures.update(count) { ($0.kind, $0.unit) = (.quantity, units.unit(named: "person")) }
  }

  private func isOfEachOne(_ count: Figure) -> Bool {
    let before = Range(from: max(clause.lowerBound, count.firstToken - 4), upTo: count.firstToken)
    let after = Range(from: count.endToken, upTo: min(count.endToken + 6, clause.upperBound))
    return before.contains { isEachOne($0) && !occurrences.isFigure[$0] }
      || after.contains { isEachOne($0) && $0 > count.endToken && !occurrences.isFigure[$0] }
  }

  /// « chacun », "each of"; not « chaque semaine ».
  private func isEachOne(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.each) && loosePeriod(at: index) == nil
  }
}
