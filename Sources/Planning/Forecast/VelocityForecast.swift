public import Quantities

/// When the remaining work of a team will be done, by drawing its coming sprints from the sprints behind it.
///
/// A trial draws a past sprint for each coming one, with replacement, and works the rest down: `left += growth − pace ×
/// person-days`. Work counts as done at the end of the sprint that finishes it.
public struct VelocityForecast: Sendable {
  /// A sprint behind the team.
  public struct Sprint: Sendable, Hashable {
    /// Points or items done; zero is a result, and is kept.
    public let done: Rational
    /// The person-days there were; nil where nobody counted them, which reads as a usual sprint.
    public let personDays: Rational?

    public init(done: Rational, personDays: Rational? = nil) {
      self.done = done
      self.personDays = personDays
    }
  }

  /// The work, the team and the calendar of the coming sprints.
  public struct Work: Sendable, Hashable {
    public var remaining: Rational
    /// Work that each sprint adds; a `Distribution` where it is uncertain.
    public var growth: Distribution
    /// The person-days of the coming sprints, the first first; those after the last are usual ones.
    public var capacities: [Rational]

    public init(remaining: Rational, growth: Distribution = .certain(.zero), capacities: [Rational] = []) {
      self.remaining = remaining
      self.growth = growth
      self.capacities = capacities
    }
  }

  public enum Fault: Error, Sendable, Hashable {
    case noHistory
    /// A past or coming sprint of less than nothing, or remaining work of less than nothing.
    case negative
    case arithmetic(ArithmeticFault)
  }

  /// Below this many sprints of history the forecast is widened.
  public static let enoughSprints = 5
  /// A trial that is not done by then never ends: 400 sprints of two weeks are fifteen years.
  public static let horizon = 400

  /// By trial, the sprints it took; infinite where the work never ends.
  public let sprints: SampleSummary
  /// The history is too short to show its own spread. Each trial then scales its whole pace by one more draw, normal,
  /// of which nine in ten lie within 30 % of one.
  public let isWidened: Bool

  /// - Complexity: O(trials × sprints).
  public init(
    history: [Sprint], work: Work, trials: Int = SamplingMatrix.usualTrials, seed: UInt64
  ) throws(Fault) {
    guard !history.isEmpty else { throw .noHistory }
    precondition(trials > 0, "a forecast has trials")
    let paces = try Self.paces(of: history)
    let coming = try Coming(work, usual: paces.usual)
    isWidened = history.count < Self.enoughSprints
    var generator = Xoshiro(seed: seed, stream: "velocity")
    var outcomes: [Double] = []
    outcomes.reserveCapacity(trials)
    for _ in 0..<trials {
      let scale = isWidened ? max(0, 1 + Self.shortHistory * generator.nextNormal()) : 1
      let paces = paces.values
      outcomes.append(
        coming.sprints(using: &generator) { generator in paces[generator.nextIndex(below: paces.count)] * scale })
    }
    guard let sprints = SampleSummary(outcomes) else { throw .arithmetic(.overflow) }
    self.sprints = sprints
  }

  /// For a pace that is uncertain as a whole: one draw a trial, which all its sprints keep.
  ///
  /// - Parameters:
  ///   - paces: what a usual sprint does, by trial.
  ///   - usual: the person-days of a usual sprint.
  /// - Complexity: O(trials × sprints).
  public init(paces: [Double], usual: Rational, work: Work, seed: UInt64) throws(Fault) {
    guard !paces.isEmpty, !usual.isZero else { throw .noHistory }
    guard !usual.isNegative else { throw .negative }
    let coming = try Coming(work, usual: Double(usual))
    isWidened = false
    var generator = Xoshiro(seed: seed, stream: "velocity")
    let outcomes = paces.map { pace in
      coming.sprints(using: &generator) { _ in max(0, pace) / Double(usual) }
    }
    guard let sprints = SampleSummary(outcomes) else { throw .arithmetic(.overflow) }
    self.sprints = sprints
  }

  /// 0.3 over the 95 % point of the standard normal distribution.
  private static let shortHistory = 0.3 / Distribution.bound

  /// What each sprint did a person-day, and the person-days of a usual sprint: their mean, one where none are known.
  private static func paces(of history: [Sprint]) throws(Fault) -> (values: [Double], usual: Double) {
    let known = history.compactMap(\.personDays).map { Double($0) }.filter { $0 > 0 }
    let usual = known.isEmpty ? 1 : known.reduce(0, +) / Double(known.count)
    var values: [Double] = []
    for sprint in history {
      let personDays = sprint.personDays.map { Double($0) } ?? usual
      guard !sprint.done.isNegative, personDays >= 0 else { throw .negative }
      // Nobody there: nothing is learnt of the pace.
      if personDays > 0 { values.append(Double(sprint.done) / personDays) }
    }
    guard !values.isEmpty else { throw .noHistory }
    return (values, usual)
  }

  private struct Coming {
    let remaining: Double
    let growth: Distribution
    let capacities: [Double]
    let usual: Double

    init(_ work: Work, usual: Double) throws(Fault) {
      guard !work.remaining.isNegative, !work.capacities.contains(where: \.isNegative) else { throw .negative }
      remaining = Double(work.remaining)
      growth = work.growth
      capacities = work.capacities.map { Double($0) }
      self.usual = usual
    }

    /// - Parameter pace: what the next sprint does a person-day.
    func sprints(using generator: inout Xoshiro, pace: (inout Xoshiro) -> Double) -> Double {
      var left = remaining
      var count = 0
      // What is left of rounding is no work.
      while left > remaining * 1e-12 {
        guard count < VelocityForecast.horizon else { return .infinity }
        let capacity = count < capacities.count ? capacities[count] : usual
        left += growth.draw(using: &generator)
        left -= pace(&generator) * capacity
        count += 1
      }
      return Double(count)
    }
  }
}

extension VelocityForecast {
  /// The sprint by whose end that share of the trials is done; nil when they never are.
  public func sprint(at share: Double) -> Int? {
    // A whole one: work ends with a sprint, never between two.
    let exact = min(max(share, 0), 1) * Double(sprints.sorted.count)
    let place = Double(Int(exact)) < exact ? Int(exact) + 1 : Int(exact)
    let outcome = sprints.sorted[min(max(place, 1), sprints.sorted.count) - 1]
    return outcome.isFinite ? Int(outcome) : nil
  }

  public var median: Int? { sprint(at: 0.5) }
  /// Eight chances of ten lie inside; an end is nil when the work may never be done.
  public var interval80: (low: Int?, high: Int?) { (sprint(at: 0.1), sprint(at: 0.9)) }

  /// The share of the trials in which the work ends.
  public var probabilityOfEnding: Double { sprints.share(upTo: Double(Self.horizon)) }

  /// The day on which that share of the trials is done: the last that is worked of a sprint.
  public func date(at share: Double, in sprints: SprintDays) -> CalendarDate? {
    sprint(at: share).flatMap(sprints.lastDay)
  }

  /// The chance that the work is done when that day ends.
  public func probability(by date: CalendarDate, in days: SprintDays) -> Double {
    sprints.share(upTo: Double(days.count(by: date)))
  }
}
