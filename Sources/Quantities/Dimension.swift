/// What a quantity measures: integer powers of base dimensions.
///
/// Working time and wall-clock time are two base dimensions, so that two days of delay and two days of outage can
/// never be added. Effort is people × time.
public struct Dimension: Sendable, Hashable {
  /// Lanes 0…4 are the built-in bases; the others belong to units that rule files declare (`unit ticket`).
  @usableFromInline var exponents: SIMD16<Int8>

  init(exponents: SIMD16<Int8>) {
    self.exponents = exponents
  }

  /// As one number: lane by lane it costs fifty times as much.
  @inlinable public static func == (left: Dimension, right: Dimension) -> Bool {
    unsafeBitCast(left.exponents, to: UInt128.self) == unsafeBitCast(right.exponents, to: UInt128.self)
  }

  /// The dimension of one base lane.
  init(base lane: Int) {
    exponents = .zero
    exponents[lane] = 1
  }

  public static let number = Dimension(exponents: .zero)
  /// Working calendar time; its base is the working hour.
  public static let time = Dimension(base: 0)
  /// Wall-clock time, as of an outage; its base is the hour.
  public static let elapsed = Dimension(base: 1)
  public static let people = Dimension(base: 2)
  public static let points = Dimension(base: 3)
  /// Money in the model's currency; other currencies are units of it once the model gives their rate.
  public static let money = Dimension(base: 4)
  public static let effort = people * time
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
