import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Totals in which nothing counts twice.
@Suite struct RollUpTests {
  private func rollUp(_ statements: [String]) throws -> RollUp {
    let program = try ReferenceEngine.program()
    var translator = try ReferenceEngine.translator()
    var items: [Item] = []
    for (index, statement) in statements.enumerated() {
      for impact in translator.translate(statement).impacts {
        items.append(
          Item(
            statement: index, impact: impact, subject: impact.deliverable.map { .deliverable($0) } ?? .unnamed,
            family: program.rules[impact.rule].family))
      }
    }
    return RollUp(items, program: program)
  }

  @Test func aFactSaidTwiceCountsOnce() throws {
    let total = try rollUp(["On a 3 sprints de retard sur la migration", "La migration accuse 3 sprints de retard"])
    #expect(total.oneOff.cost.value == Rational(120_000))
    #expect(total.overlaps.map(\.reason) == [.repetition])
  }

  @Test func aRecapRepeatsAFactByItsFiguresWhateverItCallsIt() throws {
    let lines = try Lines()
    let fact = try lines.item("absence", on: .unnamed, weeks: Rational(2), capacity: 40_000)
    func recap(weeks: Int) throws -> Item {
      let item = try lines.item("absence", on: .named("cover"), weeks: Rational(weeks), capacity: 40_000)
      return Item(statement: 1, impact: item.impact, subject: item.subject, family: item.family, isRecap: true)
    }
    let total = lines.rollUp([try recap(weeks: 2), fact])
    #expect(total.overlaps.map { [$0.item, $0.by] } == [[0, 1]])
    #expect(total.overlaps.map(\.reason) == [.repetition])
    #expect(total.oneOff.cost.value == Rational(40_000))
    #expect(total.slips.map(\.subject) == [.unnamed])
    // Other figures are another fact, and what only the recap says counts.
    #expect(lines.rollUp([try recap(weeks: 3), fact]).overlaps.isEmpty)
    let other = try lines.item("absence", on: .named("portail"), weeks: Rational(2), capacity: 40_000)
    #expect(lines.rollUp([try recap(weeks: 2), other]).overlaps.isEmpty)
    #expect(lines.rollUp([try recap(weeks: 2)]).oneOff.cost.value == Rational(40_000))
  }

  @Test func theCauseOfAStatedSlipIsShownAndNotAdded() throws {
    let total = try rollUp([
      "On a 3 sprints de retard sur la migration",
      "Migration : la vélocité passe de 30 à 24 points et il reste 120 points",
    ])
    #expect(total.oneOff.cost.value == Rational(120_000))
    #expect(total.overlaps.map(\.reason) == [.explains])
  }

  @Test func delaysSideBySideCountTheLongerAndShowTheSum() throws {
    let total = try rollUp(["On a 3 sprints de retard sur la migration", "La bascule glisse de 4 semaines"])
    #expect(total.slips.map(\.slip.value) == [Rational(6)])
    #expect(total.slips.map(\.ifSerial.value) == [Rational(10)])
    #expect(total.oneOff.cost.value == Rational(120_000))
  }

  @Test func risksStayOutsideTheCertainTotal() throws {
    let total = try rollUp([
      "La migration risque de glisser de 4 semaines", "30 % de chances de perdre 3 semaines sur la migration",
    ])
    #expect(total.oneOff.cost.value == .zero)
    // Two risks on one deliverable: the larger is at stake; only the other has a chance that is known.
    #expect(total.atStake.cost.value == Rational(80_000))
    #expect(total.expected.cost.value == Rational(18_000))
  }

  @Test func recurringMoneyIsNoOneOff() throws {
    let total = try rollUp(["+4k€/mois d'infra depuis la bascule"])
    #expect(total.oneOff.cost.value == .zero)
    #expect(total.recurring.cost.value == Rational(4_000))
  }

  @Test(arguments: [
    ("Hébergement : +3 000 €/mois", 36_000), ("Hébergement : +3 000 €/mois pendant 6 mois", 18_000),
    ("Hébergement : +3 000 €/mois dans 3 mois", 27_000), ("Hosting is up €3,000 a month for 4 months", 12_000),
  ])
  func whatRecursCountsFromItsStartToItsEnd(statement: String, year: Int) throws {
    let total = try rollUp([statement])
    #expect(total.recurring.cost.value == Rational(3_000))
    #expect(total.twelveMonths.cost.value == Rational(year))
  }

  /// The identity, and the order of statements, over random portfolios.
  @Test func totalsAreTheSumOfLinesLessTheOverlapsInAnyOrder() throws {
    let pool = [
      "On a 3 sprints de retard sur la migration", "La migration accuse 3 sprints de retard",
      "La bascule glisse de 4 semaines",
      "Migration : 30 points supplémentaires", "La vélocité a chuté de 30 %", "Panne de 2 h sur le paiement",
      "+4k€/mois d'infra depuis la bascule", "Livré avec 2 semaines d'avance",
      "La migration risque de glisser de 4 semaines",
    ]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      let chosen = pool.filter { _ in Bool.random(using: &generator) }
      let total = try rollUp(chosen)
      let shuffled = try rollUp(chosen.shuffled(using: &generator))
      #expect(try total.sumOfLines.cost.value - total.taken.cost.value == total.oneOff.cost.value)
      #expect(
        total.oneOff == shuffled.oneOff && total.recurring == shuffled.recurring && total.atStake == shuffled.atStake)
      #expect(total.slips.map(\.slip) == shuffled.slips.map(\.slip))
    }
  }
}
