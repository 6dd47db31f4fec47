import Languages
import Quantities

/// The row of one impact, or of what one delay costs by the model.
struct ImpactRow {
  let language: Language
  let currency: String
  let asOf: String

  /// What it says, and what the totals hold of it: of a risk, nothing.
  ///
  /// - Parameter reasons: why something of it is not counted.
  func cells(_ impact: RecordedImpact, _ amounts: Amounts?, notCounted reasons: [String]) -> [CSVCell] {
    var why = reasons
    if impact.countsAsRisk { why.insert(Self.risk[language], at: 0) }
    // What the rows add up to, in the order of their columns.
    let figures = [try? amounts?.sum(.cost), try? amounts?.sum(.runRate), amounts?[.value], amounts?[.valueRate]]
    return own(impact) + figures.map { CSVCell.number($0.map(\.asJSON)) } + [.text(why.joined(separator: "; "))]
  }

  private func own(_ impact: RecordedImpact) -> [CSVCell] {
    let value = impact.value
    return [
      .text(impact.file), .number(impact.line), .number(impact.column), .text(impact.statement),
      .text(impact.language), .text(impact.rule), .text(impact.isRisk ? "risk" : "actual"),
      .number(impact.probability), .text(impact.subject ?? ""), .text(impact.deliverable ?? ""),
    ] + cells(impact.slip) + cells(impact.cost) + cells(impact.runRate) + cells(value) + [
      .text(value?.unit ?? ""), .text(currency), .text(impact.sentence), .date(asOf),
    ]
  }

  private func cells(_ figure: RecordedImpact.Figure?) -> [CSVCell] {
    [.number(figure?.value), .number(figure?.low), .number(figure?.high)]
  }

  func cells(_ cost: RecordedDelayCost) -> [CSVColumn: CSVCell] {
    let isValue = cost.kind == "value"
    let amount = CSVCell.number(cost.amount.asJSON)
    return [
      .certainty: .text("actual"), .deliverable: .text(cost.deliverable), .slip: .number(cost.weeks.asJSON),
      .currency: .text(currency), isValue ? .value : .cost: amount,
      .valueUnit: .text(isValue ? currency : ""), .asOf: .date(asOf),
      isValue ? .countedValue : .countedCost: amount,
      .sentence: .text((isValue ? Self.lostValue : Self.penalty)[language]),
    ]
  }

  private static let risk = Localized(
    fr: "un risque, hors total", en: "a risk, outside the total", nl: "een risico, buiten het totaal")
  private static let lostValue = Localized(
    fr: "Valeur perdue par le retard, selon le modèle", en: "Value lost by the delay, by the model",
    nl: "Waarde die de vertraging kost, volgens het model")
  private static let penalty = Localized(
    fr: "Pénalité de retard, selon le modèle", en: "Penalty for the delay, by the model",
    nl: "Boete voor de vertraging, volgens het model")
}
