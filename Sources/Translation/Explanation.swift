import Language
import Quantities
public import RuleLanguage

/// What was understood, before any figure is computed.
public struct Understanding: Sendable {
  /// The word of the statement that decided, such as « retard »; the rule's title when a change alone did.
  public let trigger: String
  /// The figures as read, in the order of the rule's roles.
  public let figures: [ReadFigure]
  public let subject: String?
}

/// Every figure of an impact with how it came to be.
public struct Explanation: Sendable {
  public enum Figure: Sendable, Hashable {
    case slip
    /// Index into the impact's components.
    case component(Int)
  }

  public struct Line: Sendable {
    public let figure: Figure
    public let derivation: Derivation

    public init(figure: Figure, derivation: Derivation) {
      self.figure = figure
      self.derivation = derivation
    }
  }

  public let lines: [Line]
  /// « 3 sprints », by role of the rule: the quoted words; nil where the rule's own default stands in.
  public let quotes: [String?]

  public init(lines: [Line], quotes: [String?]) {
    self.lines = lines
    self.quotes = quotes
  }
}

extension Engine {
  /// What « Compris : retard · 3 sprints (= 6 sem.) · migration » is made of, for one impact.
  public func understanding(of impact: Impact, in statement: String) -> Understanding {
    Understanding(
      trigger: impact.trigger.map { statement.text(at: $0) } ?? program.rules[impact.rule].title,
      figures: impact.roles.flatMap { $0.span == nil ? [] : $0.figures },
      subject: impact.subject.map { statement.text(at: $0) })
  }

  /// The derivation of every figure of an impact, in the order slip, then each line of money; of a range, at the end
  /// that gives the lowest figures.
  public func explanation(of impact: Impact, in statement: String) -> Explanation {
    let rule = program.rules[impact.rule]
    let roles = impact.roles.map(\.value)
    func derivation(_ formula: FormulaID) -> Derivation? {
      try? program.derivation(of: formula, rule: impact.rule, roles: roles, scope: impact.scope)
    }
    var lines: [Explanation.Line] = []
    if let slip = rule.slip.flatMap(derivation) { lines.append(Explanation.Line(figure: .slip, derivation: slip)) }
    for (index, component) in impact.components.enumerated() {
      if let amount = derivation(rule.money[component.line].formula) {
        lines.append(Explanation.Line(figure: .component(index), derivation: amount))
      }
    }
    return Explanation(lines: lines, quotes: impact.roles.map { $0.span.map { statement.text(at: $0) } })
  }
}

extension String {
  /// The text of a range of UTF-8 bytes.
  fileprivate func text(at bytes: Range<Int>) -> String {
    String(decoding: Array(utf8)[bytes], as: UTF8.self)
  }
}
