public import Diagnostics
public import Languages
public import Quantities

/// Something to do about a delay: what it gains, and what it adds to the bill of waiting.
///
/// Its formulas know three figures that no statement gives: `slip`, the delay; `left`, the time until the delayed date;
/// and, in those of money, `gain`, what the lever wins back.
public final class Lever: Sendable {
  public struct Example: Sendable {
    /// Base units of time.
    public let slip: Rational
    public let left: Rational
    /// A time is the gain, money what the lever adds to the cost of waiting.
    public let expected: [Quantity]
    public let span: SourceSpan
  }

  public let name: String
  /// What a page calls it.
  public let title: Localized<String>
  public let layer: Layer
  /// Nil when it is offered for every delay.
  public let condition: FormulaID?
  /// The `let` values, by name, in the order of the lever.
  public let definitions: [(name: String, formula: FormulaID, dimension: Dimension)]
  public let gain: FormulaID
  /// The least and the most that it may gain.
  public let low: FormulaID?
  public let high: FormulaID?
  /// How late the last part is, where a delivery is split: what is paid for the whole is paid until then.
  public let last: FormulaID?
  /// One-off money, as a difference from waiting.
  public let money: [Rule.MoneyLine]
  public let sentence: Localized<SentenceTemplate>
  public let assumptions: Localized<[String]>
  public let source: String?
  public let examples: [Example]
  public let span: SourceSpan

  /// Where the figures stand among the roles of its formulas and sentences.
  public enum Figure: Int, Sendable, CaseIterable {
    case slip, left, gain

    var name: String {
      switch self {
      case .slip: "slip"
      case .left: "left"
      case .gain: "gain"
      }
    }
  }

  /// The roles that evaluate its formulas; those of the gain itself have none yet.
  public static func roles(slip: Rational, left: Rational, gain: Rational? = nil) -> [RoleValue] {
    let known = [RoleValue(value: slip), RoleValue(value: left)]
    return known + [gain.map { RoleValue(value: $0) } ?? RoleValue(value: .zero, isKnown: false)]
  }

  init(
    name: String, title: Localized<String>, layer: Layer, condition: FormulaID?,
    definitions: [(name: String, formula: FormulaID, dimension: Dimension)], gain: FormulaID, low: FormulaID?,
    high: FormulaID?, last: FormulaID?, money: [Rule.MoneyLine], sentence: Localized<SentenceTemplate>,
    assumptions: Localized<[String]>, source: String?, examples: [Example], span: SourceSpan
  ) {
    self.name = name
    self.title = title
    self.layer = layer
    self.condition = condition
    self.definitions = definitions
    self.gain = gain
    self.low = low
    self.high = high
    self.last = last
    self.money = money
    self.sentence = sentence
    self.assumptions = assumptions
    self.source = source
    self.examples = examples
    self.span = span
  }
}

extension Program {
  /// How a figure of a lever came to be, its `let` values by name.
  public func derivation(
    of formula: FormulaID, lever: Int, roles: [RoleValue], scope: Scope
  ) throws(EvaluationFault) -> Derivation {
    var trace = DerivationTrace(definitions: levers[lever].definitions.map(\.name))
    return try walk(formula.index, roles: roles, scope: scope, trace: &trace).step
  }
}
