import Languages
import Quantities

/// The period of an amount that stands with what is paid: « le coût mensuel augmente de 85 € ».
extension FigureGrammar {
  /// How many words may stand between what is paid and how much it changes by.
  private static let reachOfCost = 9

  /// Takes the period of the cost that the clause names before the amount.
  func readRecurringCost(_ start: Int, _ body: inout Body) {
    guard body.perTime < 0, body.unit >= 0, known.dimension(of: body.unit) == .money else { return }
    var index = start - 1
    var changes = body.high != nil && isFrom(body.opening)
    while index >= 0, start - index <= Self.reachOfCost, !endsCost(index) {
      changes = changes || isChange(index)
      if changes, let periodic = cursor.word(.periodic, at: index), isBesideCost(index, periodic.end) {
        body.perTime = known.period(periodic.word.value)
        return
      }
      index -= 1
    }
  }

  /// It rises or falls: what it amounts to is left to the rules.
  private func isChange(_ index: Int) -> Bool {
    cursor.isMarker(.increase, at: index) || cursor.isMarker(.decrease, at: index)
  }

  /// « coût mensuel », "monthly cost", "cost per month" is read by itself; « maandelijkse kost ».
  private func isBesideCost(_ index: Int, _ end: Int) -> Bool {
    cursor.has(.cost, at: index - 1) || cursor.has(.cost, at: end) || cursor.has(.cost, at: end + 1)
  }

  /// Another figure, or a pause that ends what is said of the cost.
  private func endsCost(_ index: Int) -> Bool {
    if cursor.isDigits(index) {
      return isCurrencySymbol(index - 1) || isCurrencySymbol(index + 1) || cursor.unit(at: index + 1) != nil
    }
    return cursor.isSymbol(index, .semicolon) || cursor.isSymbol(index, .period) || cursor.isSymbol(index, .comma)
      || cursor.isMarker(.contrast, at: index)
  }
}
