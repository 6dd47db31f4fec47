import Languages
import Quantities
import TestSupport
import Testing
import Translation

/// A model in another currency than our own figures, with no rate between them.
@Suite struct OtherCurrencyTests {
  private static let model = """
    currency CHF
    team delivery
      people   = 6 people
      day_rate = 1100 CHF/person/day
    """

  @Test(arguments: [
    ("On a 3 sprints de retard sur la migration", 198_000), ("Surcoût de 12 kCHF sur les licences", 12_000),
    ("A penalty of CHF 12'000 for late delivery", 12_000), ("Onverwachte factuur van 8 kCHF", 8_000),
  ])
  func `it counts in its own money`(_ statement: String, _ cost: Int) throws {
    var translator = try ReferenceEngine.translator(overriding: Self.model)
    let result = translator.translate(statement)
    #expect(result.status == .translated)
    #expect(result.impacts.map { $0.cost?.value } == [Rational(cost)])
  }

  /// What an hour of outage costs is a figure of ours, in euros: nobody has said it in francs.
  @Test(arguments: ["Panne de 3 heures hier sur le paiement", "Surcoût de 12 k€", "Unplanned invoice of 12 kUSD"])
  func `a sum that has no rate is never taken for francs`(_ statement: String) throws {
    var translator = try ReferenceEngine.translator(overriding: Self.model)
    let result = translator.translate(statement)
    #expect(result.status == .toCheck)
    #expect(result.impacts.isEmpty)
  }

  @Test(arguments: ["Surcoût de 12 kCHF", "Extra cost of 12 k£", "Onverwachte factuur van 12 kUSD", "12 k$ de surcoût"])
  func `thousands of another money are no euros`(_ statement: String) throws {
    var translator = try ReferenceEngine.translator()
    #expect(translator.translate(statement).status == .toCheck)
  }
}
