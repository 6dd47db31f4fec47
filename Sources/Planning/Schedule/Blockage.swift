public import Quantities

/// What cannot be finished before a deliverable, near or far: what an enabler is worth is what they are.
public struct Blockage: Sendable, Hashable {
  public internal(set) var count = 0
  /// The first of them, in the order of the plan.
  public internal(set) var first: [Int] = []
  /// What a week's delay of all of them costs, as far as that is known; nil where nothing of it is.
  public internal(set) var perWeek: Rational?

  public init() {}
}

extension Plan {
  /// What each deliverable keeps from being finished.
  ///
  /// - Parameters:
  ///   - most: how many are named.
  ///   - costs: by deliverable, what a week's delay of it costs, where that is known; empty where nothing is.
  /// - Complexity: O(dependencies × deliverables ÷ 64), and an addition for each that is blocked and has a cost.
  public func blockages(naming most: Int, costs: [Rational?]) throws(ArithmeticFault) -> [Blockage] {
    var blockages = Array(repeating: Blockage(), count: deliverables.count)
    // Of ten thousand deliverables fifty million pairs may wait: a bit each, a band of them at a time.
    for band in stride(from: 0, to: deliverables.count, by: BlockedBand.width) {
      let blocked = BlockedBand(from: band, in: self)
      for index in deliverables.indices {
        try blocked.add(to: &blockages[index], of: index, naming: most, costs)
      }
    }
    return blockages
  }
}

/// By deliverable, which of so many others wait for it, a bit each.
private struct BlockedBand {
  private typealias Bits = SIMD32<UInt64>

  static let width = Bits.scalarCount * UInt64.bitWidth

  private let start: Int
  private var rows: [Bits]

  init(from start: Int, in plan: Plan) {
    self.start = start
    rows = Array(repeating: .zero, count: plan.deliverables.count)
    for index in plan.order.reversed() {
      var row = Bits.zero
      for place in plan.outgoing[index] {
        let successor = plan.dependencies[place].successor
        row |= rows[successor]
        let offset = successor - start
        if 0..<Self.width ~= offset { row[offset / UInt64.bitWidth] |= 1 << UInt64(offset % UInt64.bitWidth) }
      }
      rows[index] = row
    }
  }

  func add(
    to blockage: inout Blockage, of index: Int, naming most: Int, _ costs: [Rational?]
  ) throws(ArithmeticFault) {
    let row = rows[index]
    guard row != .zero else { return }
    for word in row.indices {
      var rest = row[word]
      blockage.count += rest.nonzeroBitCount
      while rest != 0, blockage.first.count < most || !costs.isEmpty {
        let blocked = start + word * UInt64.bitWidth + rest.trailingZeroBitCount
        rest &= rest - 1
        if blockage.first.count < most { blockage.first.append(blocked) }
        guard !costs.isEmpty, let cost = costs[blocked] else { continue }
        blockage.perWeek = try (blockage.perWeek ?? .zero) + cost
      }
    }
  }
}
