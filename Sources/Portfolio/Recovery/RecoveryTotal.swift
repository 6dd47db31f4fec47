public import Quantities
public import RuleLanguage

extension Recovery {
  /// What a delay costs of one kind with an option taken: penalties that the shorter delay no longer costs are not paid.
  public func total(_ kind: MoneyKind, with option: LeverOption) -> Rational {
    let waiting = waiting[kind].value
    let paid = (try? waiting + option.amount(of: kind).value) ?? waiting
    return kind == .cash ? (try? paid - option.relief.value) ?? paid : paid
  }
}
