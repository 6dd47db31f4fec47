import Language
import RuleLanguage

/// The parts of a clause between « et », which may be facts, or halves of one.
extension ClauseTranslator {
  /// The best rule of each part between « et », when the part stands on its own; of two facts one of which has an « et »
  /// of its own, where that takes in more figures.
  func segments() -> [Found] {
    let each = eachSegment()
    guard (3...Self.mostSegments).contains(clause.segmentCount) else { return each }
    let figures = each.reduce(0) { $0 + $1.figureCount }
    let halves = (1..<clause.segmentCount).compactMap { cut -> [Found]? in
      guard let left = best(in: part(of: 0..<cut)), let right = best(in: part(of: cut..<clause.segmentCount)) else {
        return nil
      }
      return left.figureCount + right.figureCount > figures ? [left, right] : nil
    }
    return halves.max { $0[0].figureCount + $0[1].figureCount < $1[0].figureCount + $1[1].figureCount } ?? each
  }

  /// A bound on time: nobody tells two facts with more « et » in one sentence.
  private static let mostSegments = 6

  /// Several parts between « et » as one.
  private func part(of segments: Range<Int>) -> Part {
    guard segments.count > 1 else { return part(segments.lowerBound) }
    var whole = part(
      segments.first { fact.segments[clause.firstSegment + $0].subject != nil } ?? segments.lowerBound)
    for segment in segments {
      let part = part(segment)
      whole.concepts = whole.concepts.union(part.concepts)
      whole.figures = whole.figures.union(part.figures)
      whole.kinds.formUnion(part.kinds)
      whole.present.formUnion(part.present)
      whole.denied.formUnion(part.denied)
    }
    for index in clause.figures where fact.figures[index].isChange && hasEnds(of: index, whole.figures) {
      whole.figures.insert(index)
      whole.kinds.formUnion(engine.index.kinds(of: fact.figures[index]))
    }
    return whole
  }

  /// Both figures that a change was made of are among them.
  private func hasEnds(of change: Int, _ figures: Places) -> Bool {
    let bytes = fact.figures[change].bytes
    return figures.contains { fact.figures[$0].bytes.lowerBound == bytes.lowerBound }
      && figures.contains { fact.figures[$0].bytes.upperBound == bytes.upperBound }
  }
}
