import Languages
import Quantities

/// The period of an amount that stands with what is paid: « le coût mensuel augmente de 85 € ».
extension FigureGrammar {
  /// How many words may stand between what is paid and how much it changes by.
  private static let reachOfCost = 9

  /// Takes the period of the cost that the clause names before the amount.
  func readRecurringCost(_ start: Int, _ body: inout Body) {
    guard body.perTime < 0, body.unit >= 0, known.dimension(of: body.unit) == .money else { return }
    if let period = periodOfContract(before: start) ?? periodOfLabel(before: start) {
      body.perTime = period
      return
    }
    if let paid = adverbOfPeriod(before: start) ?? everyPeriod(before: start) ?? periodOfBill(behind: body.end) {
      body.perTime = paid
      return
    }
    var index = start - 1
    var changes =
      body.high != nil && isFrom(body.opening) || isFirstEnd(start, body)
      || cursor.isMarker(.increase, at: body.end)
    while index >= 0, start - index <= Self.reachOfCost, !endsCost(index) {
      changes = changes || isChange(index)
      if changes, let periodic = cursor.word(.periodic, at: index), isBesideCost(index, periodic.end) {
        body.perTime = known.period(periodic.word.value)
        return
      }
      index -= 1
    }
  }

  /// « valt elke maand 450 euro hoger uit », « chaque mois 450 € de plus », "every month €450 more".
  private func everyPeriod(before start: Int) -> Int32? {
    guard start > 1,
      cursor.isText(start - 2, .every) || cursor.isText(start - 2, "elke") || cursor.isText(start - 2, "iedere")
    else { return nil }
    return cursor.unit(at: start - 1).flatMap {
      $0.end == start && known.dimension(of: $0.unit) == .time ? $0.unit : nil
    }
  }

  /// « ajoute 2 300 € à la facture mensuelle », "adds €2,300 to the monthly bill".
  private func periodOfBill(behind end: Int) -> Int32? {
    guard cursor.isMarker(.to, at: end) || cursor.isText(end, "aan") else { return nil }
    for index in end + 1..<end + 4 {
      guard let periodic = cursor.word(.periodic, at: index) else { continue }
      return isBesideCost(index, periodic.end) ? known.period(periodic.word.value) : nil
    }
    return nil
  }

  /// « betalen we maandelijks 650 euro minder », « mensuellement 650 € »: how often it is paid, and no adjective of a noun.
  private func adverbOfPeriod(before start: Int) -> Int32? {
    guard start > 0, let periodic = cursor.word(.periodic, at: start - 1), periodic.end == start else { return nil }
    return isAdverb(start - 1) ? known.period(periodic.word.value) : nil
  }

  /// « CA mensuel : 450 000 € », "Monthly revenue: €450k": the label says what the amount is of.
  private func periodOfLabel(before start: Int) -> Int32? {
    guard start > 2, cursor.isSymbol(start - 1, .colon) else { return nil }
    let periodic = cursor.word(.periodic, at: start - 2) ?? cursor.word(.periodic, at: start - 3)
    return periodic.map { known.period($0.word.value) }
  }

  /// « un contrat annuel de 30 000 € », "an annual contract of €30,000", « een jaarcontract van € 30.000 ».
  private func periodOfContract(before start: Int) -> Int32? {
    guard cursor.isText(start - 1, .of) else { return nil }
    let noun = start - 2
    if let contract = cursor.word(.contract, at: noun) {
      if contract.word.value > 0 { return known.period(contract.word.value) }
      return cursor.word(.periodic, at: noun - 1).map { known.period($0.word.value) }
    }
    guard cursor.has(.contract, at: noun - 1) else { return nil }
    return cursor.word(.periodic, at: noun).map { known.period($0.word.value) }
  }

  /// « la redevance annuelle passera de 48 000 € à 54 600 € ».
  private func isFirstEnd(_ start: Int, _ body: Body) -> Bool {
    cursor.isMarker(.from, at: start - 1) && cursor.isMarker(.to, at: body.end)
      && (cursor.isDigits(body.end + 1) || isCurrencySymbol(body.end + 1))
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
