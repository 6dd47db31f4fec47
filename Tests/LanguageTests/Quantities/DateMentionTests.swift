import Languages
import Testing

@testable import Language

/// Dates relative to Monday 16 February 2026.
@Suite struct DateMentionTests {
  let reading: MentionReading

  init() throws {
    reading = try .onTheDayOfTheFixtures()
  }

  @Test(arguments: [
    MentionRow(.french, "livré le 15/03", "2026-03-15"),
    MentionRow(.french, "livré le 15/03/2026", "2026-03-15"),
    MentionRow(.french, "livré le 2026-03-15", "2026-03-15"),
    MentionRow(.french, "livré le 6 octobre 2025", "2025-10-06"),
    MentionRow(.french, "livré le 1er avril", "2026-04-01"),
    MentionRow(.french, "livré mi-mars", "2026-03-15"),
    MentionRow(.french, "livré début mai", "2026-05-01"),
    MentionRow(.french, "livré fin avril", "2026-04-30"),
    MentionRow(.french, "livré fin Q2", "2026-06-30"),
    MentionRow(.french, "livré fin T3", "2026-09-30"),
    MentionRow(.french, "livré en semaine 22", "2026-05-25"),
    MentionRow(.french, "livré en S22", "2026-05-25"),
    MentionRow(.french, "livré en S+2", "2026-03-02"),
    MentionRow(.french, "livré à J+5", "2026-02-21"),
    MentionRow(.french, "la semaine du 9 mars", "2026-03-09"),
    MentionRow(.french, "de mi-mars à fin avril", "2026-03-15", "2026-04-30"),
    MentionRow(.french, "14/04 → 19/05", "2026-04-14", "2026-05-19"),
    MentionRow(.french, "livré le 12-05-2026", "2026-05-12"),
    MentionRow(.french, "livré en M+1", "2026-03-16"),
    MentionRow(.french, "du 3 au 7 mars", "2026-03-03", "2026-03-07"),
    MentionRow(.english, "from 3 to 7 March", "2026-03-03", "2026-03-07"),
    MentionRow(.english, "due 7 July 2025", "2025-07-07"),
    MentionRow(.english, "from May 2 to May 30", "2026-05-02", "2026-05-30"),
    MentionRow(.english, "from 2025-08-04 to 2025-08-25", "2025-08-04", "2025-08-25"),
    MentionRow(.english, "due early May", "2026-05-01"),
    MentionRow(.english, "due mid-March", "2026-03-15"),
    MentionRow(.english, "due at the end of June", "2026-06-30"),
    MentionRow(.english, "due in W22", "2026-05-25"),
    MentionRow(.english, "due in week 22", "2026-05-25"),
    MentionRow(.dutch, "op 3 november 2025", "2025-11-03"),
    MentionRow(.dutch, "eind april", "2026-04-30"),
    MentionRow(.dutch, "begin mei", "2026-05-01"),
    MentionRow(.dutch, "half maart", "2026-03-15"),
  ])
  func datesReadAsDays(row: MentionRow) {
    #expect(reading.described(row.text, row.language) == row.mentions)
  }

  @Test func aDateWithoutItsYearSaysSo() {
    #expect(reading.mentions("prévu le 15/03", .french).map(\.hasAssumedYear) == [true])
    #expect(reading.mentions("15/03 au lieu du 01/02/2026", .french).map(\.hasAssumedYear) == [false, false])
  }

  @Test(arguments: ["31/02", "45/12", "12/34", "2026-13-01"])
  func daysThatDoNotExistAreNoDates(text: String) {
    #expect(!reading.mentions("livré le \(text)", .french).contains { $0.kind == .date })
  }
}
