/// A formula with a name and places to fill in: `function late_penalty(late: duration, rate: money per time) = …`.
public struct FunctionSyntax: Sendable, Equatable {
  /// `rate: money per time`.
  public struct Parameter: Sendable, Equatable {
    public let name: NameSyntax
    public let measure: NameSyntax
    /// `person`, `time` or a unit, each after a `per`.
    public let per: [NameSyntax]

    public init(name: NameSyntax, measure: NameSyntax, per: [NameSyntax] = []) {
      self.name = name
      self.measure = measure
      self.per = per
    }
  }

  public let name: NameSyntax
  public let parameters: [Parameter]
  public let value: ExpressionSyntax

  public init(name: NameSyntax, parameters: [Parameter], value: ExpressionSyntax) {
    self.name = name
    self.parameters = parameters
    self.value = value
  }
}
