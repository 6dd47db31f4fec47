import Quantities

/// Parts of a figure that are told behind it, and what is left when a part is not meant.
extension FigureReader {
  /// « dont trois externes », "€1,100 of it", « 1.100 euro daarvan ».
  func isPortion(from first: Int, to end: Int) -> Bool {
    first > clause.lowerBound && buffer.word(first - 1, isA: .subset) || isOfIt(end)
  }

  /// "of it", « ervan »: of what was just told.
  private func isOfIt(_ end: Int) -> Bool {
    guard end < clause.upperBound else { return false }
    return buffer.isOf(end) && buffer.word(end + 1, is: "it") || buffer.word(end, isA: .thereof)
  }

  /// "six weeks late, of which four for the supplier and two for us": parts that come to the whole are no other figures.
  func dropPartsOfWhole(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first >= 3, !occurrences.present.contains(.recovered) else { return }
    var index = first + 1
    while index + 1 < figures.count {
      if figures[index].isPortion, isWhole(figures[index - 1], of: figures[index], figures[index + 1]) {
        figures.remove(at: index)
        figures.remove(at: index)
      }
      index += 1
    }
  }

  private func isWhole(_ whole: Figure, of one: Figure, _ other: Figure) -> Bool {
    guard whole.kind == .quantity, one.low == one.high, other.low == other.high, whole.perTime == nil,
      let first = scaled(one, toUnitOf: whole)?.low, let second = scaled(other, toUnitOf: whole)?.low,
      one.kind == .number || one.unit != nil, let sum = try? first + second
    else { return false }
    return sum == whole.low
  }

  /// "ten hours, two of them on the payment suite": of the hours, where no people are named.
  func dropPartsOfTime(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first == 2, isTime(figures[first]), isPeople(figures[first + 1]),
      figures[first + 1].firstToken == figures[first].endToken + 1,
      tokens[figures[first].endToken].symbol == .comma
    else { return }
    let end = figures[first + 1].endToken
    guard buffer.word(end - 1, isA: .anaphor), buffer.isOf(end - 2) else { return }
    figures.remove(at: first + 1)
  }

  /// "all but 4 of the 20 points", « tous les points sauf 4 »: the others.
  func takeAllBut(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first >= 2 else { return }
    for index in first..<figures.count - 1 where isAllBut(figures[index]) {
      let (part, whole) = (figures[index], figures[index + 1])
      guard part.kind == whole.kind || part.kind == .number, part.low == part.high, part.low < whole.low,
        Range(from: part.endToken, upTo: whole.firstToken).count <= 3, buffer.isOf(part.endToken),
        let rest = try? whole.low - part.low
      else { continue }
      figures.update(index) { ($0.low, $0.high) = (rest, rest) }
    }
  }

  private func isAllBut(_ figure: Figure) -> Bool {
    let but = figure.firstToken - 1
    return buffer.word(but, is: "but") && buffer.word(but - 1, is: "all")
      || buffer.word(but, is: "sauf") && occurrences.markers[but - 1].contains(.everyone)
  }

  /// "won back one of the three weeks", « rattraper une des trois semaines »: one of them counts as they do.
  func insertOneOfLength(from first: Int, _ figures: inout Scratch<Figure>) {
    guard occurrences.present.contains(.recovered), figures.count > first,
      let length = (first..<figures.count).first(where: { isTime(figures[$0]) && figures[$0].perTime == nil }),
      let one = (clause.lowerBound..<figures[length].firstToken).last(where: { buffer.word($0, isA: .one) }),
      figures[length].firstToken - one <= 4, buffer.isOf(one + 1) || buffer.word(one + 1, is: "des")
    else { return }
    var figure = figures[length]
    (figure.low, figure.high, figure.firstToken, figure.endToken) = (.one, .one, one, one + 1)
    (figure.bytes, figure.segment) = (buffer.bytes(of: one..<one + 1), segment(of: one))
    if length > first, figures[length - 1].firstToken == one {
      figures[length - 1] = figure
    } else {
      figures.insert(figure, at: length)
    }
  }
}
