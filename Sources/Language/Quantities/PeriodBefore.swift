import Languages
import Quantities

/// Periods that stand before the figure that comes again in them.
extension FigureGrammar {
  /// "wekelijks 8 uur", « chaque semaine deux heures », "per dag 40 minuten": the period before the figure.
  func readPeriodBefore(_ start: Int, _ body: inout Body) {
    guard body.perTime < 0, body.unit >= 0, start > 0 else { return }
    if known.dimension(of: body.unit) == .money { return readPeriodOfBill(start, &body) }
    guard isWorkOrCount(body.unit) else { return }
    if let periodic = cursor.word(.periodic, at: start - 1), periodic.end == start {
      body.perTime = known.period(periodic.word.value)
    } else if start > 1, cursor.isText(start - 2, .every) || isPerOfNoFigure(start - 2),
      let unit = cursor.unit(at: start - 1), unit.end == start,
      unit.unit != body.unit, known.dimension(of: unit.unit) == .time
    {
      body.perTime = unit.unit
    } else if let periodic = periodicOfNoun(before: start) {
      body.perTime = known.period(periodic)
    }
  }

  /// "a yearly Snowflake bill of €96,000", « facture annuelle de 96 000 € »: what is paid again and again, and how often.
  private func readPeriodOfBill(_ start: Int, _ body: inout Body) {
    let around = max(0, start - Self.reachOfBill)..<start
    guard cursor.isText(start - 1, .of) || cursor.word(.periodic, at: start - 1) != nil,
      around.contains(where: { cursor.isText($0, .bill) })
        || (body.end..<body.end + 3).contains(where: { cursor.isText($0, .bill) }),
      let periodic = around.last(where: { cursor.word(.periodic, at: $0) != nil }),
      !(periodic..<start).contains(where: { cursor.isSymbol($0, .comma) }),
      let period = cursor.word(.periodic, at: periodic)
    else { return }
    body.perTime = known.period(period.word.value)
  }

  private static let reachOfBill = 5

  /// « 800 € par jour »: that day is the euros'.
  private func isPerOfNoFigure(_ per: Int) -> Bool {
    cursor.isText(per, .per) && per > 0 && cursor.isWord(per - 1) && cursor.unit(at: per - 1) == nil
  }

  /// "Elke week komen er 28 tickets", « chaque semaine, 28 tickets », « chaque mois, nous payons 250 € »: what is counted
  /// or paid comes again.
  func readPeriodOfCount(_ start: Int, _ body: inout Body) {
    guard body.perTime < 0, body.high == nil else { return }
    let comesAgain = body.unit < 0 || comesAgain(body.unit)
    for index in stride(from: start - 1, through: max(1, start - Self.reachOfPeriod), by: -1) {
      // « Chaque semaine, celui qui est d'astreinte perd une journée »: at the head it is that of any work.
      let isHead = index == 1 && body.unit >= 0 && isWorkOrCount(body.unit)
      if isHead || comesAgain && !body.low.isArticle, opensPeriod(index - 1), let unit = cursor.unit(at: index),
        unit.unit != body.unit, known.dimension(of: unit.unit) == .time
      {
        // « Chaque jour de retard sera facturé 500 € » is what one costs, however many there are.
        if !cursor.isText(unit.end, .of) { body.perTime = unit.unit }
        return
      }
      guard isBesidePeriod(index) else { return }
    }
    // « Maandelijks mislukken er twee releases », "Monthly, three releases fail"
    if body.unit < 0, start <= Self.reachOfPeriod, let periodic = cursor.word(.periodic, at: 0),
      isAdverb(0) || cursor.isSymbol(1, .comma)
    {
      body.perTime = known.period(periodic.word.value)
    }
  }

  /// « maandelijks », « mensuellement »: how often, and no adjective of a noun as in "weekly report".
  func isAdverb(_ index: Int) -> Bool {
    let letters = cursor.letters(index)
    return letters.suffix(2).elementsEqual("ks".utf8) || letters.suffix(3).elementsEqual("ent".utf8)
  }

  /// « chaque semaine, 10 heures de l'équipe », « chaque sprint, cinq jours-hommes »: hours and efforts come again, while a
  /// delay of days is one.
  func comesAgain(_ unit: Int32) -> Bool {
    if unit == known.hour || unit == known.minute { return true }
    let dimension = known.dimension(of: unit)
    return dimension == .money || dimension == .effort
  }

  /// « Per sprint zijn we acht mandagen kwijt »: of a "per" inside a sentence one does not know whose it is.
  private func opensPeriod(_ index: Int) -> Bool {
    cursor.isText(index, .every) || index == 0 && cursor.isText(index, .per)
  }

  private func isBesidePeriod(_ index: Int) -> Bool {
    cursor.isWord(index) && !cursor.has(.cardinal, at: index) || cursor.isSymbol(index, .comma)
      || cursor.isSymbol(index, .apostrophe)
  }

  private static let reachOfPeriod = 9

  /// "dagelijkse stand-up van 45 minuten", « un point quotidien de 45 minutes »: what comes again, then how long it is.
  private func periodicOfNoun(before start: Int) -> Int32? {
    guard let link = (max(0, start - 2)..<start).first(where: { cursor.isText($0, .of) })
    else { return nil }
    for index in stride(from: link - 1, through: max(0, link - 4), by: -1) {
      if let periodic = cursor.word(.periodic, at: index) { return periodic.word.value }
      guard isPlain(index) && !cursor.isMarker(.verb, at: index) || cursor.isSymbol(index, .hyphen) else { return nil }
    }
    return nil
  }
}
