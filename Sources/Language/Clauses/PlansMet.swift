import Quantities

/// "We first planned 5h for the page but spent 8h30m", "Planning took 8 hours. Only 3 were budgeted.": a plan and what came
/// of it, on either side of « mais » or of a full stop, are one change of the same thing.
extension ClauseCutter {
  /// Whether « mais » stands between a plan and what it came to, each with its own unit.
  func meetsPlan(around contrast: Int) -> Bool {
    let before = Range(from: startOfSentence(before: contrast), upTo: contrast)
    let after = Range(from: contrast + 1, upTo: endOfSentence(from: contrast + 1))
    guard let plan = onlyFigure(in: before), let actual = onlyFigure(in: after),
      isAmount(plan) && (isAmount(actual) && areOfOneKind(plan, actual) || isTaken(actual))
        || arePoints(plan, actual, in: before),
      has(.old, before), !has(.new, before), staysWithIt(after, before: Int(actual.firstToken)),
      !tokens[after.lowerBound].isCapitalised
    else { return false }
    return isRaised(to: actual) || buffer.word(Int(actual.firstToken) - 1, isA: .finished)
      || after.contains {
        occurrences.markers[$0].contains(.new) && !occurrences.markers[$0].contains(.old)
          || buffer.word($0, isA: .took)
      }
  }

  /// « en a demandé 12 au final », "but delivered 31", "needed 12 in the end": a bare number right behind its verb.
  private func isTaken(_ actual: QuantityMention) -> Bool {
    let (first, end) = (Int(actual.firstToken), Int(actual.endToken))
    return actual.unit < 0 && actual.kind == .number
      && (buffer.word(first - 1, isA: .took) || buffer.word(first - 1, isA: .finished))
      && (tokens[end].kind == .symbol || occurrences.markers[end].contains(.new))
  }

  /// "was pointed at 11 but only took 6": bare numbers of a story that was given points.
  private func arePoints(_ plan: QuantityMention, _ actual: QuantityMention, in before: Range<Int>) -> Bool {
    plan.unit < 0 && plan.kind == .number && actual.unit < 0 && actual.kind == .number
      && before.contains { buffer.word($0, isA: .pointed) }
  }

  /// "but later raised to 7"; "but added 3" is by how much.
  private func isRaised(to actual: QuantityMention) -> Bool {
    let link = Int(actual.firstToken) - 1
    return occurrences.markers[link].contains(.to) && occurrences.markers[link - 1].contains(.increase)
  }

  /// "Planning took almost 8 hours. Only 3 were budgeted.": a short sentence that says what was planned, and of nothing
  /// else.
  func recallsPlan(after period: Int) -> Bool {
    let before = Range(from: startOfSentence(before: period), upTo: period)
    let after = Range(from: period + 1, upTo: endOfSentence(from: period + 1))
    guard after.count <= Self.longestRecall, let actual = onlyFigure(in: before), isTime(actual),
      before.contains(where: { buffer.word($0, isA: .took) }), let plan = onlyFigure(in: after),
      plan.unit < 0 && plan.kind == .number || areOfOneKind(actual, plan), !has(.increase, after),
      staysWithIt(after, before: Int(plan.firstToken))
    else { return false }
    let words = Range(from: after.lowerBound, upTo: after.upperBound).filter { isPlanWord($0) }
    guard let last = words.last else { return false }
    let end = max(last + 1, Int(plan.endToken))
    return (end..<max(end, after.upperBound)).allSatisfy { tokens[$0].kind == .symbol }
  }

  private static let longestRecall = 9

  /// « prévu », "budgeted"; « was », "were" are no plan by themselves.
  private func isPlanWord(_ index: Int) -> Bool {
    occurrences.markers[index].contains(.old) && !buffer.word(index, isA: .be)
  }

  /// Work or time.
  private func isAmount(_ mention: QuantityMention) -> Bool {
    guard mention.unit >= 0, mention.perTime < 0 else { return false }
    switch units.dimension(of: mention.unit) {
    case .time, .effort, .points: return true
    default: return false
    }
  }

  /// "98h + 4h": two amounts of one unit, side by side.
  func addsUp(around plus: Int) -> Bool {
    let left = mentions.last { Int($0.endToken) == plus }
    let right = mentions.first { Int($0.firstToken) == plus + 1 }
    guard let left, let right else { return false }
    return left.unit >= 0 && left.unit == right.unit && left.perTime < 0 && right.perTime < 0
  }

  /// "was five weeks late; we have made up three", « mais on en a rattrapé deux »: how much of the time before is made up.
  func recovers(around pause: Int) -> Bool {
    let before = Range(from: startOfSentence(before: pause), upTo: pause)
    let after = Range(from: pause + 1, upTo: endOfSentence(from: pause + 1))
    guard has(.recovered, after), let late = onlyFigure(in: before), isTime(late), late.perTime < 0,
      let first = mentions.beginning(in: after, by: { Int($0.firstToken) }).first
    else { return false }
    return first.perTime < 0
      && (first.unit < 0 ? first.kind == .number : units.dimension(of: first.unit) == .time)
  }

  /// "We announced a two-week delay; it will be three": how late it was said to be, and how late it is.
  func updates(around pause: Int) -> Bool {
    let words = buffer.smallWords
    guard words.contains(.formerly) || words.contains(.foresaw), words.contains(.asOfNow) else { return false }
    let before = Range(from: startOfSentence(before: pause), upTo: pause)
    let after = Range(from: pause + 1, upTo: endOfSentence(from: pause + 1))
    guard let old = onlyFigure(in: before), isTime(old), let new = onlyFigure(in: after),
      new.unit < 0 && new.kind == .number || isTime(new)
    else { return false }
    return before.contains { buffer.word($0, isA: .formerly) || buffer.word($0, isA: .foresaw) }
      && after.contains { buffer.word($0, isA: .asOfNow) }
      && staysWithIt(after, before: Int(new.firstToken))
  }

  /// "… three weeks late, but our launch holds", « mais c'est absorbé par la marge »: no figure, and nothing is left of the
  /// one before.
  func leavesNothing(behind contrast: Int) -> Bool {
    let after = Range(from: contrast + 1, upTo: endOfSentence(from: contrast + 1))
    return !after.contains { occurrences.isFigure[$0] }
      && occurrences.concepts(in: after).contains { uses.isResolution($0.concept) }
  }

  func onlyFigure(in range: Range<Int>) -> QuantityMention? {
    let all = mentions.beginning(in: range, by: { Int($0.firstToken) })
    // "delivered 31 (76%)" says it twice.
    let isAlone = all.dropFirst().allSatisfy {
      $0.unit == units.percent && tokens[Int($0.firstToken) - 1].symbol == .openParenthesis
    }
    return isAlone ? all.first : nil
  }

  private func areOfOneKind(_ left: QuantityMention, _ right: QuantityMention) -> Bool {
    right.unit >= 0 && units.dimension(of: left.unit) == units.dimension(of: right.unit)
  }

  /// What is told is told of the same thing: no other noun or name stands before its figure.
  private func staysWithIt(_ part: Range<Int>, before figure: Int) -> Bool {
    (part.lowerBound..<max(part.lowerBound, figure)).allSatisfy { index in
      let markers = occurrences.markers[index]
      if markers.contains(.article), !markers.contains(.new), !buffer.word(index, isA: .standsFor) { return false }
      return index == part.lowerBound || !tokens[index].isCapitalised || tokens[index].kind != .word
        || buffer.word(index, isA: .pronoun)
    }
  }
}
