import Quantities
import TestSupport
import Testing

@testable import Planning

@Suite struct SamplingTests {
  private func matrix(_ names: [String], trials: Int = 2_000, seed: UInt64 = 8) throws -> SamplingMatrix {
    let distribution = try Distribution.interval(Rational(2), Rational(5))
    return SamplingMatrix(names.map { .init(name: $0, distribution: distribution) }, trials: trials, seed: seed)
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let (first, second) = (try matrix(["pace", "price"]), try matrix(["pace", "price"]))
    for row in 0..<2 {
      #expect(first.draws(of: row).map(\.bitPattern) == second.draws(of: row).map(\.bitPattern))
    }
    #expect(try matrix(["pace"], seed: 9).draws(of: 0) != first.draws(of: 0))
  }

  /// Frozen: a figure that was signed must come again from its seed, on any machine and with any later release.
  @Test func drawsAreThoseOfTheFirstRelease() throws {
    let third = Rational(3)
    let matrix = SamplingMatrix(
      [
        .init(name: "interval", distribution: try .interval(Rational(28), Rational(42))),
        .init(name: "triangular", distribution: try .triangular(low: .zero, mode: Rational(1), high: third)),
        .init(name: "pert", distribution: try .pert(low: .zero, mode: Rational(1), high: third)),
        .init(name: "history", distribution: try .history([Rational(22), Rational(30), Rational(26)])),
      ], trials: 3, seed: 2026)
    let drawn = (0..<4).map { matrix.draws(of: $0).map(\.bitPattern) }
    #expect(drawn == Self.frozen)
  }

  static let frozen: [[UInt64]] = [
    [4_628_615_656_983_015_809, 4_631_172_584_817_491_347, 4_630_282_111_925_476_601],
    [4_609_686_241_431_068_281, 4_611_318_445_763_066_210, 4_609_945_193_797_231_096],
    [4_598_962_515_656_090_554, 4_608_137_879_659_745_226, 4_607_219_058_334_853_050],
    [4_628_011_567_076_605_952, 4_626_885_667_169_763_328, 4_626_885_667_169_763_328],
  ]

  @Test func aParameterIsDrawnTheSameWhateverStandsBesideIt() throws {
    let (alone, beside) = (try matrix(["price"]), try matrix(["pace", "price", "people"]))
    #expect(Array(alone.draws(of: 0)) == Array(beside.draws(of: 1)))
  }

  @Test func aFormulaSeesTheSameDrawWhereverItReadsAParameter() throws {
    let matrix = try matrix(["pace"])
    let pace = SampledFormula.parameter(0)
    #expect(matrix.samples(of: pace - pace).allSatisfy { $0 == 0 })
    #expect(matrix.samples(of: pace / pace).allSatisfy { $0 == 1 })
  }

  /// Trials that fill a block of the computation, fill it not, and go over it by one.
  @Test(arguments: [1, 511, 512, 513, 1_100])
  func blocksOfTrialsGiveWhatSingleTrialsGive(trials: Int) throws {
    let matrix = try matrix(["a", "b", "c"], trials: trials)
    var generator = SeededGenerator(seed: UInt64(trials))
    let formulas = (0..<25).map { _ in Self.formula(of: 8, using: &generator) }
    let totals = matrix.total(of: formulas)
    for trial in 0..<trials {
      let point = (0..<3).map { matrix.draws(of: $0)[$0 * trials + trial] }
      #expect(totals[trial].isEqual(to: formulas.reduce(0) { $0 + $1.value(at: point) }) || totals[trial].isNaN)
    }
  }

  private static func formula(of size: Int, using generator: inout SeededGenerator) -> SampledFormula {
    guard size > 1 else {
      return Bool.random(using: &generator)
        ? .parameter(Int.random(in: 0..<3, using: &generator))
        : .constant(Double(Int.random(in: 1...9, using: &generator)))
    }
    let left = formula(of: Int.random(in: 1..<size, using: &generator), using: &generator)
    let right = formula(of: size - left.operations.count / 2 - 1, using: &generator)
    return switch Int.random(in: 0..<6, using: &generator) {
    case 0: left + right
    case 1: left - right
    case 2: left * right
    case 3: left / right
    case 4: .smaller(left, right)
    default: .larger(left, right)
    }
  }

  @Test func theTotalIsTheSumOfTheFormulas() throws {
    let matrix = try matrix(["a", "b"])
    let (first, second) = (SampledFormula.parameter(0) * .constant(3), SampledFormula.parameter(1))
    let sums = zip(matrix.samples(of: first), matrix.samples(of: second)).map { $0 + $1 }
    #expect(matrix.total(of: [first, second]) == sums)
    #expect(matrix.total(of: []) == Array(repeating: 0, count: 2_000))
  }
}

@Suite struct SampleSummaryTests {
  /// As numpy.quantile gives by default.
  @Test(arguments: [(0, 1), (0.1, 1.4), (0.25, 2), (0.5, 4), (0.9, 9.2), (1, 10)])
  func quantilesLieBetweenTheOutcomes(share: Double, expected: Double) throws {
    let summary = try #require(SampleSummary([10, 4, 2, 8, 1]))
    #expect((summary.quantile(share) - expected).magnitude < 1e-12)
  }

  @Test func sharesCountWhatIsNotAboveTheLimit() throws {
    let summary = try #require(SampleSummary([3, 1, 3, .infinity]))
    #expect(summary.share(upTo: 0.5) == 0)
    #expect(summary.share(upTo: 1) == 0.25)
    #expect(summary.share(upTo: 3) == 0.75)
    #expect(summary.quantile(1) == .infinity)
  }

  @Test func noSampleAndNoNumberAreNoSummary() {
    #expect(SampleSummary([]) == nil)
    #expect(SampleSummary([1, .nan]) == nil)
  }
}

@Suite struct SensitivityTests {
  private func normal(_ name: String, _ half: Int) throws -> SamplingMatrix.Parameter {
    .init(name: name, distribution: try .interval(Rational(-half), Rational(half)))
  }

  /// Independent terms: variances add, so that the shares are 9, 4 and 1 fourteenths.
  @Test func sharesOfASumAreThoseOfItsVariances() throws {
    let matrix = SamplingMatrix([try normal("a", 3), try normal("b", 2), try normal("c", 1)], seed: 11)
    let sum = SampledFormula.parameter(0) + .parameter(1) + .parameter(2)
    let shares = Sensitivity(of: sum, in: matrix).shares
    for (share, expected) in zip(shares, [9.0 / 14, 4.0 / 14, 1.0 / 14]) {
      #expect((share - expected).magnitude < 0.03)
    }
  }

  /// The product of two independent quantities of mean zero has no first-order share at all: all is interaction.
  @Test func whatActsOnlyTogetherHasNoShareOfItsOwn() throws {
    let matrix = SamplingMatrix([try normal("a", 3), try normal("b", 2)], seed: 12)
    let sensitivity = Sensitivity(of: .parameter(0) * .parameter(1), in: matrix)
    #expect(sensitivity.shares.allSatisfy { $0 < 0.03 })
  }

  /// The square of a standard normal quantity depends on it wholly, and on no straight line.
  @Test func aShareNeedsNoStraightLine() throws {
    let matrix = SamplingMatrix([try normal("a", 3), try normal("b", 3)], seed: 13)
    let sensitivity = Sensitivity(of: .parameter(0) * .parameter(0), in: matrix)
    #expect(sensitivity.shares[0] > 0.95)
    #expect(sensitivity.shares[1] < 0.03)
  }

  @Test func certainParametersHaveNoShareAndNoSwing() throws {
    let matrix = SamplingMatrix(
      [try normal("a", 3), .init(name: "fixed", distribution: .certain(Rational(4)))], seed: 14)
    let sensitivity = Sensitivity(of: .parameter(0) * .parameter(1), in: matrix)
    #expect(sensitivity.shares[1] == 0)
    #expect(sensitivity.tornado.map(\.parameter) == [0, 1])
    #expect(sensitivity.tornado[1].width == 0)
  }

  /// A normal quantity's tenths lie 1.2816 deviations from the middle, the ends of its interval 1.6449.
  @Test func theTornadoGoesFromLowToHighAndWidestFirst() throws {
    let matrix = SamplingMatrix([try normal("narrow", 1), try normal("wide", 10)], seed: 15)
    let sum = SampledFormula.parameter(0) - .parameter(1)
    let tornado = Sensitivity(of: [sum, .constant(100)], in: matrix).tornado
    #expect(tornado.map(\.parameter) == [1, 0])
    let tenth = 10 * 1.281552 / 1.644854
    #expect((tornado[0].low + tenth).magnitude < 0.3)
    #expect((tornado[0].high - tenth).magnitude < 0.3)
    #expect((tornado[0].outcomeAtLow - (100 + tenth)).magnitude < 0.4)
    #expect(tornado[0].outcomeAtHigh < tornado[0].outcomeAtLow)
  }
}
