import Documents
import Language
import Languages
import Quantities
import Testing

/// What the rows of a table say, form by form.
@Suite struct StatusTableTests {
  struct Table: Sendable, CustomTestStringConvertible {
    let what: String
    let text: String
    let statements: [String]

    var testDescription: String { what }
  }

  static let tables = [
    Table(
      what: "work and money are told apart by their unit",
      text: "Lot;Budget (j/h);Consommé (j/h);RAF (j/h)\nA;10;8;5\n",
      statements: ["A : budget 10 j/h, consommé 8 j/h, RAF 5 j/h"]),
    Table(
      what: "a head may give the unit after it", text: "Lot;Budget k€;Prévision k€\nA;10;12,5\n",
      statements: ["12 500 € au lieu de 10 000 € budgétés"]),
    Table(
      what: "a title may give the unit of all", text: "Suivi en k€;;\nLot;Budget;Prévision\nA;10;12\n",
      statements: ["12 000 € au lieu de 10 000 € budgétés"]),
    Table(
      what: "a cell above may span its unit", text: ";Charge (j/h);;\nLot;Budget;Consommé;RAF\nA;10;8;5\n",
      statements: ["A : budget 10 j/h, consommé 8 j/h, RAF 5 j/h"]),
    Table(
      what: "a label may give its own unit", text: "Lot;Budget (j/h);Consommé (j/h)\nInfra (k€/mois);9;11,4\n",
      statements: ["Infra : 11 400 €/mois au lieu de 9 000 €/mois"]),
    Table(
      what: "a cell may give its own unit", text: "Lot;Budget;Dépensé;Reste à dépenser\nA;1,2 M€;0,9 M€;400 k€\n",
      statements: ["A : 1 300 000 € au lieu de 1 200 000 € budgétés"]),
    Table(
      what: "no unit says nothing", text: "Lot,Budget,Consommé,RAF\nA,120,90,55\n", statements: []),
    Table(
      what: "cents are money", text: "Poste;Budget;EAC\nA;\"1 200,00\";\"1 350,50\"\n",
      statements: ["1 350,5 € au lieu de 1 200 € budgétés"]),
    Table(
      what: "the year of one date holds for the other", text: "Lot;Initial;Recalé\nA;12 mars;26 mars 2025\n",
      statements: ["A : prévu le 12/03/2025, désormais le 26/03/2025"]),
    Table(
      what: "a period is no move", text: "Lot;Début;Fin;Note\nA;05/01/2026;23/01/2026;ok\n", statements: ["A : ok"]),
    Table(
      what: "what is on plan says nothing", text: "Lot;Budget (j/h);Consommé (j/h);RAF (j/h)\nA;10;8;2\n",
      statements: []),
    Table(what: "what is spent so far tells no end", text: "Lot;Budget (j/h);Consommé (j/h)\nA;10;8\n", statements: []),
    Table(
      what: "what is spent tells the end when all is done",
      text: "Lot;Budget (j/h);Consommé (j/h);Statut\nA;10;8;Terminé\n", statements: ["A : 8 j/h au lieu de 10 j/h"]),
    Table(
      what: "a variance alone is told", text: "Lot;Dépassement (j/h);Commentaire\nA;12;RAS\n",
      statements: ["A : dépassement de 12 j/h", "A : RAS"]),
    Table(
      what: "days that move",
      text: "Milestone,Baseline,Current,Variance (days)\nGA,3/15/2025,3/29/2025,14\nB,5/1/2025,5/1/2025,0\n",
      statements: ["GA: planned 2025-03-15, now 2025-03-29"]),
    Table(
      what: "a delay in its unit", text: "Onderdeel;Vertraging (weken);Toelichting\nA;2;\nB;-1,5;\nC;0;\n",
      statements: ["A: 2 weken vertraging", "B: 1,5 weken vroeger"]),
    Table(
      what: "a delay that is what two durations differ by is told once",
      text: "Task;Original duration;Actual duration;Delay\nA;5 days;7 days;2 days\n",
      statements: ["A: 2 working days late"]),
    Table(
      what: "a pace", text: "Team,Planned velocity,Velocity\nAlpha,30,24\nBeta,28,28\n",
      statements: ["Alpha: velocity of 24 points instead of 30 points"]),
    Table(
      what: "of a history of sprints the last one only",
      text: "Sprint;Points engagés;Points livrés\n21;30;20\n22;30;25\n",
      statements: ["Sprint 22 : 25 points livrés sur 30 engagés"]),
    Table(
      what: "a comment is about its row, and restates no figure",
      text:
        "Lot;Budget (j/h);Consommé (j/h);RAF (j/h);Commentaire\nA;10;8;5;3 j/h de reprise\nB;10;8;2;MEP décalée au 28/04\n",
      statements: ["A : budget 10 j/h, consommé 8 j/h, RAF 5 j/h", "B : MEP décalée au 28/04"]),
    Table(
      what: "numbering is no name", text: "Lot;Dépassement (j/h)\n1.2 – Portail;5\nLot 3 - Paie;4\n12;3\n",
      statements: ["Portail : dépassement de 5 j/h", "Paie : dépassement de 4 j/h", "#12 : dépassement de 3 j/h"]),
    Table(
      what: "the delimiter may be said", text: "sep=;\nLot;Budget (j/h);RAF (j/h);Consommé (j/h)\nA;1,5;1;1\n",
      statements: ["A : budget 1,5 j/h, consommé 1 j/h, RAF 1 j/h"]),
    Table(
      what: "sentences of a table that nobody knows", text: "x;y\n1;On a deux semaines de retard\n",
      statements: ["On a deux semaines de retard"]),
    Table(
      what: "totals and averages are of the other rows",
      text: "Lot;Budget (j/h);Dépassement (j/h)\nA;10;2\nTot;10;2\nMoyenne;10;2\n",
      statements: ["A : 12 j/h au lieu de 10 j/h"]),
  ]

  private func read(_ text: String, columns: ColumnMapping? = nil) throws -> StatusReading {
    let options = ReadingOptions(asOf: try #require(CalendarDate(year: 2025, month: 5, day: 16)), columns: columns)
    return try StatusFile(bytes: Array(text.utf8), name: "t.csv").read(options)
  }

  @Test(arguments: tables)
  func `a row says where it leaves its plan`(table: Table) throws {
    // A narrow no-break space stands between thousands.
    let texts = try read(table.text).statements.map { statement in
      String(statement.text.map { $0 == "\u{202F}" ? " " : $0 })
    }
    #expect(texts == table.statements)
  }

  @Test(arguments: [
    ("- Points\n  - Committed: 30\n  - Done: 24\n", ["24 points delivered of 30 committed"]),
    ("- Number of stories\n  - Committed: 7\n  - Done: 6\n", ["Committed: 7", "Done: 6"]),
    ("- Hours of work\n  - Planned: 20h\n  - Actual: 27h\n", ["27 person-hours instead of 20 person-hours"]),
    ("- Hours per task, on average\n  - Planned: 2h\n  - Actual: 2h 40m\n", []),
  ])
  func `fields under one another say one thing, where they are sums of work`(note: String, statements: [String]) throws
  {
    let options = ReadingOptions(asOf: try #require(CalendarDate(year: 2025, month: 5, day: 16)))
    let texts = try StatusFile(bytes: Array(note.utf8), name: "note.md").read(options).statements.map(\.text)
    #expect(texts.filter { !$0.hasPrefix("Number") && $0 != "Points" && !$0.hasPrefix("Hours") } == statements)
  }

  @Test func `every line is a statement or passed over with its reason`() throws {
    let reading = try read(
      "Titre;;;\nLot;Budget (j/h);Consommé (j/h);RAF (j/h)\nPartie 1;;;\nA;10;8;5\nB;10;8;2\nC;10;8;\nSous-total;30;24;7\nTOTAL;31;24;7\n"
    )
    #expect(reading.statements.map(\.place.line) == [4])
    #expect(reading.statements.map(\.context.subject) == ["A · Partie 1 · Titre"])
    #expect(
      reading.skipped.map { "\($0.line) \($0.reason.code)" } == [
        "1 heading", "2 table_head", "3 heading", "5 no_deviation", "6 no_outcome", "7 table_total", "8 table_total",
      ])
    #expect(
      reading.remarks.map { "\($0.line ?? 0) \($0.text.english)" } == [
        "8 ‘Budget (j/h)’: the total says 31, the rows give 30"
      ])
  }

  @Test func `a mapping says what heads mean, and its own mistakes are told`() throws {
    let mapping = ColumnMapping(
      """
      # a table of ours
      Truc = name
      "Reste (UO)" = remaining j/h
      Alloué = plan j/h
      Brûlé = actual j/h
      hours per day = 7
      Autre = nothing
      = plan
      """)
    #expect(mapping.faultyLines == [7, 8])
    #expect(mapping.hoursPerDay == 7)
    let reading = try read("Truc;Alloué;Brûlé;Reste (UO)\nPaie;10;8;12\n", columns: mapping)
    #expect(reading.statements.map(\.text) == ["Paie : budget 10 j/h, consommé 8 j/h, RAF 12 j/h"])
  }

  @Test func `sums over sub-tasks are not counted again`() throws {
    let text =
      "Issue key,Issue Type,Status,Original estimate,Σ Original Estimate,Time Spent,Σ Time Spent,Remaining Estimate\nA-1,Story,In Progress,,288000,,316800,0\nA-2,Sub-task,In Progress,288000,288000,316800,316800,0\n"
    #expect(try read(text).statements.map(\.text) == ["A-2 : estimé 10 j/h, consommé 11 j/h, RAF 0 j/h"])
  }

  @Test func `the hours of a day are those of the tracker`() throws {
    let text =
      "Issue key,Issue Type,Status,Original estimate,Remaining Estimate,Time Spent\nA-1,Story,In Progress,100800,25200,100800\n"
    let texts = try [nil, ColumnMapping("hours per day = 7\n")].map {
      try read(text, columns: $0).statements.map(\.text)
    }
    #expect(
      texts == [
        ["A-1 : estimé 3,5 j/h, consommé 3,5 j/h, RAF 0,875 j/h"], ["A-1 : estimé 4 j/h, consommé 4 j/h, RAF 1 j/h"],
      ])
  }
}
