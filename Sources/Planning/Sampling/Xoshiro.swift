/// xoshiro256**, seeded by SplitMix64: the same seed gives the same draws on every machine.
///
/// Source: D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators" (2021); the seeding is the one they
/// recommend (G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
public struct Xoshiro: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  public init(seed: UInt64) {
    var seeder = seed
    func mixed(_ state: inout UInt64) -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
    state = (mixed(&seeder), mixed(&seeder), mixed(&seeder), mixed(&seeder))
  }

  /// The draws of one named quantity: those of the others stay as they are when one is added or taken away.
  public init(seed: UInt64, stream name: String) {
    // FNV-1a: Swift's own hash differs from run to run.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var seeder = Xoshiro(seed: seed)
    self.init(seed: seeder.next() ^ hash)
  }

  public mutating func next() -> UInt64 {
    let result = Self.rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotated(state.3, by: 45)
    return result
  }

  private static func rotated(_ value: UInt64, by count: UInt64) -> UInt64 {
    (value << count) | (value >> (64 - count))
  }
}

extension RandomNumberGenerator {
  /// A fraction of one, in steps of 2⁻⁵³.
  ///
  /// The standard library's ranges do not promise the same draws from one release to the next; these do.
  mutating func nextFraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// An index below the count; biased by less than count/2⁶⁴.
  mutating func nextIndex(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// A draw of the standard normal distribution.
  ///
  /// Source: G. Marsaglia, T. Bray, "A Convenient Method for Generating Normal Variables" (1964), the polar method. The
  /// second of each pair is left out, so that a draw depends on nothing before it.
  mutating func nextNormal() -> Double {
    while true {
      let (x, y) = (2 * nextFraction() - 1, 2 * nextFraction() - 1)
      let square = x * x + y * y
      if square > 0, square < 1 { return x * (-2 * Elementary.logarithm(square) / square).squareRoot() }
    }
  }

  /// A draw of the gamma distribution of scale one.
  ///
  /// Source: G. Marsaglia, W. Tsang, "A Simple Method for Generating Gamma Variables" (2000), for shapes of one or more.
  mutating func nextGamma(shape: Double) -> Double {
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let normal = nextNormal()
      let root = 1 + c * normal
      guard root > 0 else { continue }
      let cube = root * root * root
      let fraction = 1 - nextFraction()
      if Elementary.logarithm(fraction) < normal * normal / 2 + d * (1 - cube + Elementary.logarithm(cube)) {
        return d * cube
      }
    }
  }

  /// A draw of the beta distribution; both shapes one or more.
  mutating func nextBeta(_ first: Double, _ second: Double) -> Double {
    let (left, right) = (nextGamma(shape: first), nextGamma(shape: second))
    return left / (left + right)
  }
}
