import Quantities

/// A stretch of weeks that a line claims, and what a week of it costs.
struct Claim {
  var start: Rational
  var end: Rational
  let item: Int
  let rate: Rational
  let reason: Overlap.Reason
}

/// Weeks that several lines claim, each given to one of them: the dearest, and of equal ones the first to claim.
struct Cover {
  /// Side by side, in order.
  private(set) var pieces: [Claim] = []

  /// What others hold of a claim.
  struct Loss {
    let by: Int
    let weeks: Rational
  }

  /// Takes what is free. Claims must come dearest first.
  mutating func claim(_ claim: Claim) throws(ArithmeticFault) -> [Loss] {
    var losses: [Loss] = []
    var free: [Claim] = []
    var start = claim.start
    var index = firstPiece(endingAfter: claim.start)
    let first = index
    while index < pieces.count, pieces[index].start < claim.end {
      let piece = pieces[index]
      if start < piece.start { free.append(part(of: claim, start, piece.start)) }
      let from = max(start, piece.start)
      let to = min(claim.end, piece.end)
      losses.append(Loss(by: piece.item, weeks: try to - from))
      start = to
      index += 1
    }
    if start < claim.end { free.append(part(of: claim, start, claim.end)) }
    guard !free.isEmpty else { return losses }
    var merged = Array(pieces[first..<index]) + free
    merged.sort { $0.start < $1.start }
    pieces.replaceSubrange(first..<index, with: merged)
    return losses
  }

  private func part(of claim: Claim, _ start: Rational, _ end: Rational) -> Claim {
    var part = claim
    part.start = start
    part.end = end
    return part
  }

  private func firstPiece(endingAfter start: Rational) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if start < pieces[middle].end { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension [Claim] {
  /// One after the other from a start, dearest first.
  func stacked(from start: Rational = .zero) throws(ArithmeticFault) -> [Claim] {
    var result = indices.sorted { self[$0].rate != self[$1].rate ? self[$1].rate < self[$0].rate : $0 < $1 }
      .map { self[$0] }
    var next = start
    for index in result.indices {
      let length = try result[index].end - result[index].start
      result[index].start = next
      next = try next + length
      result[index].end = next
    }
    return result
  }
}
