public import Diagnostics

/// Every code of the rules language, in order, for `impact help E031`.
public enum DiagnosticCatalogue {
  public static let all: [DiagnosticCode] = syntax + formulas + program + levers + families + topics + costs + meanings
}
