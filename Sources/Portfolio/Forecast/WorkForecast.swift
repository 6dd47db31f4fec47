public import Planning
public import Quantities
import RuleLanguage
public import Translation

/// When a team's remaining work will be done, from the pace and the calendar of the model.
public struct WorkForecast: Sendable {
  /// What the pace is known from.
  public enum Pace: Sendable, Hashable {
    /// By sprint behind the team, in points a sprint.
    case history([Rational])
    /// An interval or an estimate: the middle, and between what eight of ten lie.
    case estimated(Estimate)
    /// One figure that says nothing of its spread.
    case single(Rational)
  }

  public enum Fault: Error, Sendable, Hashable {
    case noRemaining
    /// Nobody has given the pace of the team, or the figure is no pace.
    case noPace
    case noPeople
    case outOfRange
  }

  /// Index into the program's deliverables; nil for work that is named nowhere.
  public let deliverable: Int?
  public let team: Int
  /// In points, or in items.
  public let remaining: Rational
  /// The team counts items and not points.
  public let countsItems: Bool
  /// Points that each sprint adds; nil where nobody has given them, and none are counted.
  public let growth: Rational?
  public let pace: Pace
  /// The first day of the first sprint.
  public let start: CalendarDate
  public let sprintDays: Int
  private let days: SprintDays
  /// The person-days of a sprint without holidays or absences.
  public let usualCapacity: Rational
  /// Those of the coming sprints.
  public let capacities: [Rational]
  /// The day to be made.
  public let due: CalendarDate?
  public let outcome: VelocityForecast

  /// Coming sprints whose holidays are looked up; those after them count as usual ones, once nothing is known of them.
  private static let plannedSprints = 80

  /// As many as closures and absences reach, too: nobody works in the last year of a long one either.
  private static func plannedSprints(of days: Int, team: Int, _ program: Program) -> Int {
    let lastDays = program.closures.map(\.to) + program.teams[team].absences.map(\.days.upperBound)
    let known = lastDays.max().map { ($0.dayNumber - program.asOf.dayNumber) / max(1, days) + 1 } ?? 0
    return min(VelocityForecast.horizon, max(plannedSprints, known))
  }

  /// - Parameters:
  ///   - deliverable: whose team, growth and due date count; nil for the first team.
  ///   - remaining: in points; nil for the deliverable's own.
  ///   - due: nil for the deliverable's own.
  public init(
    of deliverable: Int?, remaining: Rational?, due: CalendarDate? = nil, engine: Engine
  ) throws(Fault) {
    let program = engine.program
    let reader = ForecastReader(engine: engine, deliverable: deliverable)
    guard let remaining = remaining ?? reader.remaining else { throw .noRemaining }
    guard let sprint = reader.sprintDays else { throw .outOfRange }
    self.deliverable = deliverable
    self.remaining = remaining
    team = reader.scope.team
    growth = reader.growth
    countsItems = reader.countsItems
    pace = try reader.pace()
    start = program.asOf
    sprintDays = sprint
    days = SprintDays(from: program.asOf, length: sprint, calendar: WorkingCalendar(program))
    self.due = due ?? deliverable.flatMap { program.deliverables[$0].due }
    guard let people = reader.people, Rational.zero < people else { throw .noPeople }
    do throws(ArithmeticFault) {
      usualCapacity = try people * reader.workingDaysOfSprint()
      capacities = try SprintCapacity(
        people: people, calendar: WorkingCalendar(program),
        absences: program.teams[team].absences.map(SprintCapacity.Absence.init)
      ).personDays(
        ofSprints: Self.plannedSprints(of: sprint, team: team, program), of: sprint, from: program.asOf)
    } catch { throw .outOfRange }
    let work = VelocityForecast.Work(
      remaining: remaining, growth: reader.growthDistribution, capacities: capacities)
    do throws(VelocityForecast.Fault) {
      outcome = try Self.outcome(pace, reader, work, usual: usualCapacity)
    } catch { throw .noPace }
  }

  private static func outcome(
    _ pace: Pace, _ reader: ForecastReader, _ work: VelocityForecast.Work, usual: Rational
  ) throws(VelocityForecast.Fault) -> VelocityForecast {
    let (trials, seed) = (reader.engine.trials, reader.engine.seed)
    func sprints(_ done: [Rational]) -> [VelocityForecast.Sprint] {
      done.map { VelocityForecast.Sprint(done: $0, personDays: usual) }
    }
    switch pace {
    case .history(let done):
      return try VelocityForecast(history: sprints(done), work: work, trials: trials, seed: seed)
    case .single(let done):
      return try VelocityForecast(history: sprints([done]), work: work, trials: trials, seed: seed)
    case .estimated: return try VelocityForecast(paces: reader.drawnPaces, usual: usual, work: work, seed: seed)
    }
  }

  /// Fewer than five sprints of history: the pace is taken at ± 30 %.
  public var isWidened: Bool { outcome.isWidened }

  /// The sprint by whose end that share of the trials is done; nil when they never are.
  public func sprints(at share: Double) -> Int? { outcome.sprint(at: share) }

  /// The day on which that share of the trials is done; nil when they never are.
  public func date(at share: Double) -> CalendarDate? {
    outcome.date(at: share, in: days)
  }

  /// The chance that the work is done when that day ends.
  public func probability(by date: CalendarDate) -> Double {
    outcome.probability(by: date, in: days)
  }

  /// The same to four digits that count.
  public func roundedProbability(by date: CalendarDate) -> Rational {
    Rational(sampled: probability(by: date)) ?? .zero
  }

  /// For every deliverable whose remaining work the model gives, in its order; those whose pace is unknown are left out.
  public static func all(in engine: Engine, due: CalendarDate? = nil) -> [WorkForecast] {
    engine.program.deliverables.indices.compactMap { deliverable in
      try? WorkForecast(of: deliverable, remaining: nil, due: due, engine: engine)
    }
  }
}

extension SprintCapacity.Absence {
  init(_ absence: Team.Absence) {
    self.init(people: absence.people, days: absence.days)
  }
}
