/// What a quantity measures: integer powers of base dimensions.
///
/// Working time and wall-clock time are two base dimensions, so that two days of delay and two days of outage can
/// never be added. Effort is people × time.
public struct Dimension: Sendable, Hashable {
  /// Lanes 0…4 are the built-in bases; the others belong to units that rule files declare (`unit ticket`).
  @usableFromInline var exponents: SIMD16<Int8>

  @usableFromInline init(exponents: SIMD16<Int8>) {
    self.exponents = exponents
  }

  /// As one number: lane by lane it costs fifty times as much.
  @inlinable public static func == (left: Dimension, right: Dimension) -> Bool {
    unsafeBitCast(left.exponents, to: UInt128.self) == unsafeBitCast(right.exponents, to: UInt128.self)
  }

  /// The dimension of one base lane.
  @inlinable
  init(base lane: Int) {
    exponents = SIMD16()
    exponents[lane] = 1
  }

  // Computed: a stored constant is asked for through a lock, and figures are held against these all the time.
  @inlinable public static var number: Dimension { Dimension(exponents: SIMD16()) }
  /// Working calendar time; its base is the working hour.
  @inlinable public static var time: Dimension { Dimension(base: 0) }
  /// Wall-clock time, as of an outage; its base is the hour.
  @inlinable public static var elapsed: Dimension { Dimension(base: 1) }
  @inlinable public static var people: Dimension { Dimension(base: 2) }
  @inlinable public static var points: Dimension { Dimension(base: 3) }
  /// Money in the model's currency; other currencies are units of it once the model gives their rate.
  @inlinable public static var money: Dimension { Dimension(base: 4) }
  @inlinable public static var effort: Dimension {
    var effort = people
    effort.exponents[0] = 1
    return effort
  }
  static let firstDeclaredLane = 5
  static let laneCount = 16

  /// A dimension of its own, for a declared unit; nil when the eleven lanes are used up.
  public static func declared(_ index: Int) -> Dimension? {
    let lane = firstDeclaredLane + index
    return lane < laneCount ? Dimension(base: lane) : nil
  }

  public static func * (left: Dimension, right: Dimension) -> Dimension {
    Dimension(exponents: left.exponents &+ right.exponents)
  }

  public static func / (left: Dimension, right: Dimension) -> Dimension {
    Dimension(exponents: left.exponents &- right.exponents)
  }

  public func power(_ exponent: Int) -> Dimension {
    Dimension(exponents: exponents &* SIMD16(repeating: Int8(clamping: exponent)))
  }

  /// The power of each base that occurs, built-in bases first: for messages such as `money/time`.
  public var factors: [(base: Int, exponent: Int)] {
    (0..<Self.laneCount).compactMap { exponents[$0] == 0 ? nil : ($0, Int(exponents[$0])) }
  }
}
