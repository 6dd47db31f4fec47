import Briefings
import Language
import Languages
import Portfolio
import Quantities
import TestSupport
import Testing
import Translation

/// What is said in other words counts once, and what is two things counts twice.
@Suite struct CountedOnceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let statements: [String]
    var teamTime = 0
    var toPay = 0
    var margin = 0
    var monthly = 0

    var testDescription: String { statements.joined(separator: " / ") }
  }

  private func total(_ statements: [String]) throws -> RollUp {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(
        text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text, context: .init()))
    }
    return Ledger(lines, by: engine).total
  }

  private func expect(_ example: Case, _ total: RollUp) {
    #expect(total.oneOff.capacity.value == Rational(example.teamTime))
    #expect(total.oneOff.cash.value == Rational(example.toPay))
    #expect(total.oneOff.value.value == Rational(example.margin))
    #expect(total.recurring.cost.value == Rational(example.monthly))
  }

  static let repetitions = [
    Case(statements: ["On a 4 semaines de retard", "Nous sommes en retard de quatre semaines"], teamTime: 80_000),
    Case(
      statements: ["On a 4 semaines de retard sur la migration", "Du coup on sort 4 semaines plus tard"],
      teamTime: 80_000),
    Case(
      statements: ["L'API du partenaire a 4 semaines de retard", "du coup le portail glisse de 4 semaines"],
      teamTime: 80_000),
    Case(statements: ["We are 4 weeks late", "So we go live 3 weeks late"], teamTime: 80_000),
    Case(
      statements: ["Facture imprévue de 12 k€ pour l'audit", "Une facture imprévue pour l'audit, 12 k€"], toPay: 12_000),
  ]

  static let causes = [
    Case(
      statements: ["Tamaris : 3 semaines de retard", "Marie est absente deux semaines", "+20 points demandés"],
      teamTime: 60_000),
    Case(
      statements: [
        "Marie est absente deux semaines", "Paul est malade pour 5 jours", "Tamaris : 3 semaines de retard",
      ],
      teamTime: 60_000),
    Case(statements: ["Tamaris : 3 semaines de retard", "15 points ajoutés"], teamTime: 60_000),
    Case(statements: ["Tamaris : 3 semaines de retard", "La vélocité a baissé de 20 %"], teamTime: 60_000),
  ]

  static let pairs = [
    Case(statements: ["Paul est absent deux semaines", "Marie est absente deux semaines"], teamTime: 16_000),
    Case(
      statements: ["Facture imprévue de 12 k€ pour l'audit", "Facture imprévue de 12 k€ pour le pentest"],
      toPay: 24_000),
    Case(
      statements: ["Portail : pénalité de 12 k€ au client Rex", "Portail : pénalité de 12 k€ au client Sol"],
      toPay: 24_000),
    Case(statements: ["Portail : panne de 1 h lundi", "Portail : panne de 1 h jeudi"], margin: 4_000),
    Case(statements: ["Portail : +10 j/h demandés", "Portail : +40 j/h demandés"], teamTime: 40_000),
  ]

  @Test(arguments: repetitions + causes + pairs)
  func `a total does not change with wording`(_ example: Case) throws {
    expect(example, try total(example.statements))
    expect(example, try total(example.statements.reversed()))
  }

  @Test func `a day rate that rises is a line`() throws {
    let total = try total(["Le TJM des 3 prestataires passe de 500 à 550 €"])
    #expect(total.recurring.cash.value == Rational(3_250))
    #expect(total.overlaps.isEmpty)
  }

  @Test func `only part of a delay is won back, and on its own deliverable`() throws {
    let statements = [
      "Portail : 2 semaines de retard", "Portail : 30 points retirés du périmètre", "Moteur : 3 semaines de retard",
    ]
    for order in [statements, statements.reversed()] {
      let total = try total(order)
      #expect(total.oneOff.capacity.value == Rational(60_000))
      #expect(total.freed.oneOff == .zero)
    }
    let other = try total(["Tableau : livré avec 2 semaines d'avance", "Moteur : 3 semaines de retard"])
    #expect(other.oneOff.capacity.value == Rational(60_000))
    #expect(other.freed.oneOff == Rational(40_000))
  }

  @Test(arguments: [
    ("Portail : 280 semaines de retard", Implausible.slip),
    ("Portail : la livraison passe du 1er mars 2026 au 1er mars 2062", .slip),
    ("150 personnes absentes une semaine", .people), ("Support occupe 6 personnes à temps plein", .people),
    ("Pénalité de 1 000 000 000 000 €", .cost), ("Facture imprévue de 900 k€", .cost),
    ("Hébergement : +90 k€/mois", .cost),
  ])
  func `what cannot be waits for a person, with the figure that it would give`(
    _ statement: String, _ doubt: Implausible
  ) throws {
    let program = try ReferenceEngine.program()
    var translator = try ReferenceEngine.translator()
    let result = translator.translate(statement, context: .init())
    #expect(result.status == .toCheck)
    let found = result.reasons.compactMap { reason -> Implausible? in
      if case .implausible(let doubt, _, let figure) = reason.kind {
        #expect([figure.slip, figure.cost, figure.runRate].contains { $0 != nil })
        return doubt
      }
      return nil
    }
    #expect(found == [doubt])
    #expect(ReasonText(program: program).code(try #require(result.reasons.first)) == "implausible")
    #expect(try total([statement]).items.isEmpty)
  }

  @Test(arguments: [
    "Portail : 43 semaines de retard", "La réunion de synchro mobilise 12 personnes 1 h chaque semaine",
    "Support occupe 5 personnes à temps plein",
  ])
  func `what can be is counted`(_ statement: String) throws {
    #expect(try total([statement]).items.count == 1)
  }
}
