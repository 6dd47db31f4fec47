import Quantities
import TestSupport
import Testing
import Translation

/// How many of the twelve months from 16 February 2026 on something recurs, by the statement's own words.
@Suite struct RecurrenceTests {
  private static func months(_ text: String) throws -> Rational? {
    var translator = Translator(engine: try ReferenceEngine.engine())
    return translator.translate(text).impacts.first?.monthsAhead
  }

  /// 105 days to 1 June, 134 to 30 June, of 365 in twelve months.
  @Test(arguments: [
    ("Hébergement : +3 000 €/mois à partir du 1er juin 2026", 12, 105),
    ("Hosting: +€3,000 a month from 1 June 2026", 12, 105),
    ("Hosting : +3.000 €/maand vanaf 1 juni 2026", 12, 105),
    ("Hébergement : +3 000 €/mois jusqu'au 30 juin 2026", 0, -134),
  ])
  func aDayToComeIsWhenItStartsOrEnds(text: String, months: Int, days: Int) throws {
    let expected = try Rational(months) - Rational(Int128(days) * 12, 365)
    #expect(try Self.months(text) == expected, "\(text)")
  }

  @Test(arguments: ["Hébergement : +3 000 €/mois", "Hébergement : +3 000 €/mois depuis le 1er janvier 2026"])
  func withoutADayToComeItRecursAllYear(text: String) throws {
    #expect(try Self.months(text) == nil)
  }
}
