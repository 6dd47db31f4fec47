import Quantities

/// "We were four weeks behind in May and are six weeks behind now", « nous avions annoncé deux semaines ; ce sera trois »:
/// of what was and what is, only what is counts.
extension FigureReader {
  func readUpdated(from first: Int, _ figures: inout Scratch<Figure>) {
    let words = buffer.smallWords
    guard words.contains(.formerly) || words.contains(.foresaw), words.contains(.asOfNow), figures.count - first == 2,
      !occurrences.present.contains(.recovered), let unit = figures[first].unit,
      isLengthOrSum(figures[first])
    else { return }
    let (old, new) = (figures[first], figures[first + 1])
    guard new.kind == .number && isBare(new) || isLengthOrSum(new), new.qualifier == .none, new.perTime == nil,
      isUpdate(old, new)
    else { return }
    figures.update(first + 1) {
      if $0.unit == nil { ($0.kind, $0.unit) = (.quantity, unit) }
      if old.segment != new.segment { $0.segment = Figure.wholeClause }
    }
    figures.remove(at: first)
  }

  /// "dropped from 40 to 30 and then recovered to 38": what it came back to is what it is now.
  func readTurn(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first == 2, figures[first].isFromTo, !figures[first + 1].isFromTo else { return }
    let (move, end) = (figures[first], figures[first + 1])
    guard end.kind == .number || end.unit == move.unit, occurrences.markers[end.firstToken - 1].contains(.to) else {
      return
    }
    let between = move.endToken..<end.firstToken
    guard move.isDescending ? rises(between) : falls(between), end.low == end.high else { return }
    let start = move.isDescending ? move.high : move.low
    figures.update(first) {
      ($0.low, $0.high, $0.isDescending) = (min(start, end.low), max(start, end.low), end.low < start)
      $0.endToken = end.endToken
      $0.bytes = move.bytes.lowerBound..<end.bytes.upperBound
    }
    figures.remove(at: first + 1)
  }

  /// "one more week late, three in all", « encore une semaine de retard, trois au total »: all of it is what counts.
  func takeTotalOfMore(from first: Int, _ figures: inout Scratch<Figure>) {
    guard figures.count - first == 2, isTime(figures[first]), figures[first].perTime == nil,
      buffer.smallWords.contains(.oneMore), occurrences.present.contains(.inAll)
    else { return }
    let (more, all) = (figures[first], figures[first + 1])
    guard all.kind == .number || all.unit == more.unit, all.low > more.low, isMoreOfSame(more),
      occurrences.contains(
        .inAll, in: max(clause.lowerBound, all.firstToken - 2)..<min(all.endToken + 3, clause.upperBound))
    else { return }
    figures.update(first + 1) {
      if $0.unit == nil { ($0.kind, $0.unit) = (.quantity, more.unit) }
      $0.segment = more.segment
    }
    figures.remove(at: first)
  }

  /// "one more week", « encore une semaine », « nog een week ».
  private func isMoreOfSame(_ figure: Figure) -> Bool {
    (max(clause.lowerBound, figure.firstToken - 1)..<min(figure.endToken + 2, clause.upperBound)).contains {
      buffer.word($0, isA: .oneMore)
    }
  }

  private func falls(_ words: Range<Int>) -> Bool { words.contains { occurrences.markers[$0].contains(.decrease) } }

  private func rises(_ words: Range<Int>) -> Bool {
    words.contains { occurrences.markers[$0].intersects(MarkerSet(.increase, .recovered)) }
  }

  /// "four weeks behind", "€15,000 over budget".
  private func isLengthOrSum(_ figure: Figure) -> Bool {
    guard figure.kind == .quantity, figure.perTime == nil, !figure.isFromTo, !figure.isEach, let unit = figure.unit
    else {
      return false
    }
    return units.dimension(of: unit) == .time || units.dimension(of: unit) == .money
  }

  /// It was so, and is otherwise now, of the same thing: no other noun stands between.
  private func isUpdate(_ old: Figure, _ new: Figure) -> Bool {
    let between = Range(from: old.endToken, upTo: new.firstToken)
    let around = between.lowerBound..<min(new.endToken + Self.reachOfNow, clause.upperBound)
    return (clause.lowerBound..<old.firstToken).contains {
      buffer.word($0, isA: .formerly) || buffer.word($0, isA: .foresaw)
    }
      && around.contains { buffer.word($0, isA: .asOfNow) }
      && !pastJoint(between).contains {
        isNounsOwn($0) || buffer.word($0, isA: .formerly) && !buffer.word($0, isA: .be)
      }
      && occurrences.concepts(in: clause).contains { uses.isDeviation($0.concept) }
      // "two weeks ahead, now one behind" are of two signs.
      && !occurrences.concepts(in: clause).contains { uses.isEarly($0.concept) }
  }

  /// "the app", « notre appli »: of another thing.
  private func isNounsOwn(_ index: Int) -> Bool {
    buffer.word(index, isA: .whose)
      || occurrences.markers[index].contains(.article) && !buffer.word(index, isA: .standsFor)
  }

  private static let reachOfNow = 4
}
