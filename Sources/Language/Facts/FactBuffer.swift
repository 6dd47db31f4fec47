import Quantities

/// The facts of one statement, while they are read; reused.
struct FactBuffer: ~Copyable {
  var clauses = Scratch<Clause>(capacity: 16)
  var concepts = Scratch<ConceptOccurrence>()
  var figures = Scratch<Figure>(capacity: 16)
  var segments = Scratch<Fact.Segment>(capacity: 16)
  var passages = Scratch<Passage>(capacity: 16)
  /// By token, and one more for the end.
  var positions = Scratch<Position>()
  var known = KnownWords()

  mutating func removeAll() {
    clauses.removeAll()
    concepts.removeAll()
    figures.removeAll()
    segments.removeAll()
    passages.removeAll()
    positions.removeAll()
  }

  /// Where a token stands.
  func position(of token: Int) -> Position { PerToken(positions.view)[token] }

  /// « menace de partir (30 %) »: a share alone in brackets says how likely what is feared is.
  mutating func takeBracketedChance(among places: Range<Int>, _ tokens: PerToken<Token>) {
    for index in places where figures[index].kind == .share && !figures[index].isChance {
      let (first, end) = (figures[index].firstToken, figures[index].endToken)
      guard first > 0, end < tokens.count, tokens[first - 1].symbol == .openParenthesis,
        tokens[end].symbol == .closeParenthesis
      else { continue }
      figures.update(index) { $0.isChance = true }
    }
  }
}

/// What the figures of a clause are.
extension Slice<UnsafeBufferPointer<Figure>> {
  /// The one that says how likely it is.
  var probability: Int? {
    for index in startIndex..<endIndex where self[index].isChance && self[index].kind == .share { return index }
    return nil
  }

  /// A part of the time, or so much of it a week: what meetings take, not when they are.
  var hasRate: Bool { contains { $0.kind == .share || $0.kind == .quantity && $0.perTime != nil } }

  /// A number, points or person-days: what can be taken out of a plan.
  func hasWork(_ units: KnownUnits) -> Bool { hasEffort(units) || contains { $0.kind == .number && $0.unit == nil } }

  /// Points or person-days: no meeting is measured in them.
  func hasEffort(_ units: KnownUnits) -> Bool {
    contains { figure in
      guard let dimension = figure.unit.map({ units.dimension(of: $0) }) else { return false }
      return dimension == .points || dimension == .effort
    }
  }

  /// Two dates that are one move.
  var hasDateMove: Bool { contains { $0.kind == .date && $0.isChange } }
}
