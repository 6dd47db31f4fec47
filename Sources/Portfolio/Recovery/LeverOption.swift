public import Quantities
public import RuleLanguage

/// A lever applied to one delay. Money is counted from waiting: a loss is positive, what is saved negative.
public struct LeverOption: Sendable {
  /// One line of money of the lever.
  public struct Component: Sendable, Hashable {
    /// Index into the lever's `money`.
    public let line: Int
    public let kind: MoneyKind
    public let amount: Estimate
  }

  /// Index into `Program.levers`.
  public let lever: Int
  /// Weeks won back.
  public let gain: Estimate
  /// Weeks of delay that remain.
  public let remaining: Estimate
  /// Weeks of delay of what comes last, where the delivery is split and `gain` a mean over its parts.
  public let last: Rational?
  public let components: [Component]
  /// Penalties of the model that the shorter delay no longer costs.
  public let relief: Estimate
  /// Capacity, cash and value together, less those penalties.
  public let change: Estimate
  public let breakEven: BreakEven
  /// The same when the lever gains the least that it may.
  public let worstBreakEven: BreakEven
  /// The figures that its formulas and its sentence are evaluated with.
  public let roles: [RoleValue]

  /// It saves money of its own, and does not tell what that is worth to whom it is taken from.
  var givesUpUntold: Bool {
    let own = (try? change.value + relief.value) ?? change.value
    return own.isNegative && !components.contains { $0.kind == .value }
  }

  /// Weeks that those win who wait for all of it.
  var wonByFollowers: Rational {
    guard let last, let delay = try? remaining.value + gain.value else { return gain.value }
    return (try? delay - last) ?? gain.value
  }

  /// What a lever adds to one kind of money.
  public func amount(of kind: MoneyKind) -> Estimate {
    components.filter { $0.kind == kind }.reduce(Estimate(.zero)) { (try? $0 + $1.amount) ?? $0 }
  }
}

/// From when on a lever is worth it.
public enum BreakEven: Sendable, Hashable {
  /// Neither gains nor costs: waiting.
  case nothing
  /// It pays when one week earlier is worth more than this.
  case week(Rational)
  /// It gains time and saves this much: it pays as long as what is given up is worth less.
  case givenUp(Rational)
  /// It saves money and loses time: it pays when a week later costs less than this.
  case weekLater(Rational)
  /// It costs and gains nothing.
  case never

  /// - Parameters:
  ///   - gain: weeks won back.
  ///   - change: what it adds to the money of waiting.
  public init(gain: Rational, change: Rational) {
    let perWeek = gain.isZero ? nil : try? change / gain
    switch (gain.sign, change.sign) {
    case (0, 0): self = .nothing
    case (1, 1): self = perWeek.map(BreakEven.week) ?? .never
    case (1, _), (0, -1): self = .givenUp(-change)
    case (-1, -1): self = perWeek.map(BreakEven.weekLater) ?? .never
    default: self = .never
    }
  }
}

extension Rational {
  fileprivate var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }
}
