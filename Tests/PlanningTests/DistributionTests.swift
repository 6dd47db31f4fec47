import Quantities
import Testing

@testable import Planning

@Suite struct GeneratorTests {
  /// First draws of xoshiro256** seeded by SplitMix64, from an implementation in Python written from the papers.
  @Test(
    arguments: [
      (0, [0x99EC_5F36_CB75_F2B4, 0xBF6E_1F78_4956_452A, 0x1A5F_849D_4933_E6E0, 0x6AA5_94F1_262D_2D2C]),
      (42, [0x1578_0B2E_0C2E_C716, 0x6104_D986_6D11_3A7E, 0xAE17_5332_39E4_99A1, 0xECB8_AD47_03B3_60A1]),
      (.max, [0x8F55_20D5_2A7E_AD08, 0xC476_A018_CAA1_802D, 0x81DE_31C0_D260_469E, 0xBF65_8D7E_065F_3C2F]),
    ] as [(UInt64, [UInt64])])
  func drawsAreThoseOfTheAlgorithm(seed: UInt64, expected: [UInt64]) {
    var generator = Xoshiro(seed: seed)
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func streamsOfOneSeedDiffer() {
    var (pace, price) = (Xoshiro(seed: 1, stream: "pace"), Xoshiro(seed: 1, stream: "price"))
    #expect((0..<8).map { _ in pace.next() } != (0..<8).map { _ in price.next() })
  }

  /// Natural logarithms and powers of e, to seventeen digits.
  @Test(arguments: [
    (2, 0.693_147_180_559_945_31), (10, 2.302_585_092_994_045_7), (1, 0), (0.5, -0.693_147_180_559_945_31),
    (0x1p-1060, -734.736_011_393_542_1), (2.718_281_828_459_045, 1),
  ])
  func logarithmsAreExactToTheLastDigits(value: Double, expected: Double) {
    #expect((Elementary.logarithm(value) - expected).magnitude <= 2 * expected.ulp.magnitude + 1e-16)
  }

  @Test(arguments: [
    (1, 2.718_281_828_459_045), (0, 1), (-1, 0.367_879_441_171_442_33), (0.5, 1.648_721_270_700_128_2),
    (700, 1.014_232_054_735_004_5e304),
  ])
  func powersOfEAreExactToTheLastDigits(value: Double, expected: Double) {
    #expect((Elementary.exponential(value) / expected - 1).magnitude < 1e-15)
  }

  @Test func logarithmUndoesExponential() {
    var generator = Xoshiro(seed: 9)
    for _ in 0..<5_000 {
      let value = 600 * generator.nextFraction() - 300
      #expect((Elementary.logarithm(Elementary.exponential(value)) - value).magnitude < 1e-13)
    }
  }
}

/// Quantiles against those of scipy 1.17 (`lognorm`, `norm`, `triang`, `beta`); the allowance is 1 %, or three standard
/// errors √(p(1 − p)/n)/f(q) where they are wider.
@Suite struct DistributionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let distribution: Distribution
    let quantiles: [(share: Double, value: Double, error: Double)]
    let mean: Double

    var testDescription: String { name }
  }

  static func rows() throws -> [Row] {
    [
      Row(
        name: "lognormal 28 to 42", distribution: try .interval(Rational(28), Rational(42)),
        quantiles: [
          (0.05, 28, 0.072928), (0.1, 29.282277, 0.061695), (0.5, 34.292856, 0.052974), (0.9, 40.160811, 0.084615),
          (0.95, 42, 0.109391),
        ], mean: 34.554323),
      Row(
        name: "lognormal 0.5 to 8", distribution: try .interval(Rational(1, 2), Rational(8)),
        quantiles: [
          (0.05, 0.5, 0.008905), (0.1, 0.679123, 0.009784), (0.5, 2, 0.021126), (0.9, 5.889953, 0.084857),
          (0.95, 8, 0.142481),
        ], mean: 2.852823),
      Row(
        name: "normal -5 to 15", distribution: try .interval(Rational(-5), Rational(15)),
        quantiles: [
          (0.05, -5, 0.128473), (0.1, -2.79128, 0.103925), (0.5, 5, 0.076196), (0.9, 12.79128, 0.103925),
          (0.95, 15, 0.128473),
        ], mean: 5),
      Row(
        name: "triangular 10 15 30",
        distribution: try .triangular(low: Rational(10), mode: Rational(15), high: Rational(30)),
        quantiles: [
          (0.05, 12.236068, 0.048734), (0.1, 13.162278, 0.047434), (0.5, 17.752551, 0.061237),
          (0.9, 24.522774, 0.082158), (0.95, 26.127017, 0.08441),
        ], mean: 18.333333),
      Row(
        name: "triangular 0 0 6", distribution: try .triangular(low: .zero, mode: .zero, high: Rational(6)),
        quantiles: [
          (0.05, 0.151923, 0.006708), (0.1, 0.3079, 0.009487), (0.5, 1.757359, 0.021213), (0.9, 4.102633, 0.02846),
          (0.95, 4.658359, 0.02924),
        ], mean: 2),
      Row(
        name: "PERT 10 15 30", distribution: try .pert(low: Rational(10), mode: Rational(15), high: Rational(30)),
        quantiles: [
          (0.05, 11.528808, 0.036193), (0.1, 12.244699, 0.038203), (0.5, 16.276203, 0.049314),
          (0.9, 21.677807, 0.071313), (0.95, 23.148166, 0.082448),
        ], mean: 16.666667),
      Row(
        name: "PERT 2 9 10", distribution: try .pert(low: Rational(2), mode: Rational(9), high: Rational(10)),
        quantiles: [
          (0.05, 5.497243, 0.036143), (0.1, 6.128774, 0.030011), (0.5, 8.231041, 0.017523), (0.9, 9.521531, 0.010461),
          (0.95, 9.708422, 0.008934),
        ], mean: 8),
      Row(
        name: "PERT 0 0 8", distribution: try .pert(low: .zero, mode: .zero, high: Rational(8)),
        quantiles: [
          (0.05, 0.08165, 0.003633), (0.1, 0.166813, 0.005222), (0.5, 1.035595, 0.013929), (0.9, 2.952341, 0.030286),
          (0.95, 3.605758, 0.038308),
        ], mean: 1.333333),
    ]
  }

  @Test(arguments: try rows(), [1, 2026] as [UInt64])
  func quantilesAreScipys(row: Row, seed: UInt64) throws {
    let matrix = SamplingMatrix([.init(name: row.name, distribution: row.distribution)], seed: seed)
    let summary = try #require(SampleSummary(Array(matrix.draws(of: 0))))
    for (share, value, error) in row.quantiles {
      let allowance = max(value.magnitude / 100, 3 * error)
      #expect((summary.quantile(share) - value).magnitude <= allowance, "at \(share)")
    }
    #expect((summary.mean - row.mean).magnitude <= max(row.mean / 100, 3 * row.quantiles[2].error))
  }

  @Test func aHistoryGivesItsValuesEquallyOften() throws {
    let values = [22, 30, 0, 34, 28]
    let matrix = SamplingMatrix(
      [.init(name: "pace", distribution: try .history(values.map { Rational($0) }))], seed: 5)
    for value in values {
      let count = matrix.draws(of: 0).count { $0 == Double(value) }
      // Three standard errors of one in five.
      #expect(abs(count - 2_000) <= 120)
    }
  }

  @Test func whatIsNoDistributionIsRefused() throws {
    #expect(throws: Distribution.Fault.boundsOutOfOrder) { try Distribution.interval(Rational(3), Rational(2)) }
    #expect(throws: Distribution.Fault.boundsOutOfOrder) {
      try Distribution.triangular(low: Rational(1), mode: Rational(4), high: Rational(3))
    }
    #expect(throws: Distribution.Fault.boundsOutOfOrder) {
      try Distribution.pert(low: Rational(2), mode: Rational(1), high: Rational(3))
    }
    #expect(throws: Distribution.Fault.emptyHistory) { try Distribution.history([]) }
  }

  @Test func equalBoundsAreCertain() throws {
    let seven = Rational(7)
    var generator = Xoshiro(seed: 3)
    for distribution in [
      try Distribution.interval(seven, seven), try .triangular(low: seven, mode: seven, high: seven),
      try .pert(low: seven, mode: seven, high: seven), .certain(seven),
    ] {
      #expect(distribution.draw(using: &generator) == 7)
    }
  }
}
