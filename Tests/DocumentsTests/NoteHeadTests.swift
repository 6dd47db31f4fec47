import Documents
import Quantities
import Testing

@Suite struct NoteHeadTests {
  @Test(arguments: [
    ("---\nsemaine: 7\nprojet: Refonte Boréalis\n---\n# Point hebdo", "note.md", "refonte boréalis", "2026-02-09", 7),
    ("---\ndate: 2026-02-16\n---\nRAS", "note.md", "note", "2026-02-16", nil),
    ("# Point du 16 février 2026\n", "note.md", "note", "2026-02-16", nil),
    ("# Week 8 status\n", "notes/status.md", "notes/status", "2026-02-16", 8),
    ("RAS", "notes/semaine-07.md", "notes/semaine-", "2026-02-09", 7),
    ("RAS", "notes/2026-02-16.md", "notes/--", "2026-02-16", nil),
    ("RAS", "S07.txt", "s", "2026-02-09", 7),
  ])
  func `a note tells its day by its front matter, its heading or its name`(
    text: String, name: String, project: String, day: String, week: Int?
  ) throws {
    let asOf = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    let head = try #require(NoteHead(of: Array(text.utf8), name: name, asOf: asOf))
    #expect(head.project == project)
    #expect(head.day.iso8601 == day)
    #expect(head.week == week)
  }

  @Test(arguments: ["espace-client.md", "weekly.md"])
  func `what tells no day is no note of a history`(name: String) throws {
    let asOf = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    #expect(NoteHead(of: Array("# Espace client\n\nOuverture prévue le 1er juin".utf8), name: name, asOf: asOf) == nil)
  }
}
