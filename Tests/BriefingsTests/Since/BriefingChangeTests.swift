import Languages
import Portfolio
import Quantities
import TestSupport
import Testing
import Translation

@testable import Briefings

/// What moved from one page to the next.
@Suite struct BriefingChangeTests {
  /// A deliverable that money is lost on while it is late, one that waits for it, and a penalty.
  static let model = """
    deliverable portal "Portail client"
      name fr "l'ouverture du portail client"
      name en "the opening of the client portal"
      name nl "de opening van het klantenportaal"
      known as "portail", "portal", "portaal"
      cost_of_delay = 10 k€/week

    deliverable app "Application"
      name fr "l'application"
      name en "the app"
      name nl "de app"
      known as "application", "app"
      after portal slack 1 week

    """

  static func record(
    _ statements: [String], _ model: String = "", language: Language = .french, file: String = "note.md"
  ) throws -> BriefingRecord {
    try BriefingRecord(json: briefing(statements, model, language: language, file: file).json())
  }

  static func briefing(
    _ statements: [String], _ model: String = "", language: Language = .french, file: String = "note.md"
  ) throws -> Briefing {
    try briefing(statements, engine(model), language: language, file: file)
  }

  private static func engine(_ model: String) throws -> Engine {
    try ReferenceEngine.engine(overriding: Self.model + model)
  }

  private static func briefing(
    _ statements: [String], _ engine: Engine, language: Language = .french, file: String = "note.md"
  ) -> Briefing {
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: file, line: index + 1, column: 1, result: translator.translate(text))
    }
    return Briefing(Ledger(lines, by: engine), language: language, messages: language)
  }

  // MARK: - Each kind, and why

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: [String]
    let after: [String]
    var model = ""
    let kinds: [String]
    let causes: [String]
    /// Change of cost, of each entry.
    let costs: [Int]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "nothing moves", before: ["2 sprints de retard sur la paie"], after: ["2 sprints de retard sur la paie."],
      kinds: [], causes: [], costs: []),
    Case(
      name: "a delay grows", before: ["2 sprints de retard sur la paie"],
      after: ["La paie a maintenant 3 sprints de retard"], kinds: ["worse"], causes: ["statement"], costs: [40_000]),
    Case(
      name: "a delay shrinks", before: ["3 sprints de retard sur la paie"], after: ["2 sprints de retard sur la paie"],
      kinds: ["better"], causes: ["statement"], costs: [-40_000]),
    Case(
      name: "new and gone", before: ["Facture imprévue de 8 k€ pour les licences"],
      after: ["2 sprints de retard sur la paie"], kinds: ["new", "gone"], causes: ["statement", "statement"],
      costs: [80_000, -8_000]),
    Case(
      name: "an assumption moves", before: ["2 sprints de retard sur la paie"],
      after: ["2 sprints de retard sur la paie"], model: "team.day_rate = 1000 €/person/day", kinds: ["worse"],
      causes: ["team.day_rate: €800/person/day → €1,000/person/day"], costs: [20_000]),
    Case(
      name: "a unit that statements count in", before: ["2 sprints de retard sur la paie"],
      after: ["2 sprints de retard sur la paie"], model: "sprint = 3 weeks", kinds: ["worse"],
      causes: ["sprint: 2\u{A0}weeks → 3\u{A0}weeks"], costs: [40_000]),
    Case(
      name: "a risk comes true", before: ["La paie risque d'être décalée de 4 semaines"],
      after: ["La paie est décalée de 4 semaines"], kinds: ["worse"], causes: ["certain statement"], costs: [80_000]),
    Case(
      name: "what another line counts",
      before: ["2 sprints de retard sur la paie", "4 semaines de retard sur la recette"],
      after: ["3 semaines de retard sur la recette", "2 sprints de retard sur la paie"], kinds: ["better"],
      causes: ["statement"], costs: [0]),
  ]

  @Test(arguments: cases)
  func `what became of a fact is told with its reason`(_ example: Case) throws {
    let change = try BriefingChange(
      from: Self.record(example.before, language: .english),
      to: Self.record(example.after, example.model, language: .english))
    #expect(change.entries.map(\.kind.rawValue) == example.kinds)
    #expect(change.entries.map { $0.causes.map(name).joined(separator: " ") } == example.causes)
    #expect(try change.entries.map { try $0.amounts.sum(.cost) } == example.costs.map { Rational($0) })
  }

  private func name(_ cause: BriefingChange.Cause) -> String {
    switch cause {
    case .statement: "statement"
    case .certainty(let isRiskNow): isRiskNow ? "risk" : "certain"
    case .assumption(let name, let before, let after): "\(name): \(before ?? "") → \(after ?? "")"
    case .rule: "rule"
    case .day: "day"
    case .overlap: "overlap"
    case .slip: "slip"
    }
  }

  @Test func `other words under other assumptions are told apart, each with its part`() throws {
    // 3 sprints of 20 k€ a week are 120 k€; 4 are 160 k€; at 21 250 € a week they are 170 k€.
    let change = try BriefingChange(
      from: Self.record(["3 sprints de retard sur la paie"]),
      to: Self.record(["4 sprints de retard sur la paie"], "team.day_rate = 850 €/person/day"))
    let entry = try #require(change.entries.first)
    #expect(try entry.amounts.sum(.cost) == Rational(50_000))
    #expect(entry.shares.map(\.reason) == [.statement, .assumption])
    #expect(try entry.shares.map { try $0.amounts.sum(.cost) } == [Rational(40_000), Rational(10_000)])
    #expect(entry.shares.map(\.slip) == [Rational(2), Rational(0)])
  }

  @Test func `what a delay costs moves with the delay`() throws {
    let change = try BriefingChange(
      from: Self.record(["2 semaines de retard sur le portail"]),
      to: Self.record(["5 semaines de retard sur le portail"]))
    let cost = try #require(change.entries.first { $0.isDelayCost })
    #expect(cost.topic == "portal")
    #expect(cost.causes == [.slip])
    #expect(cost.amounts[.value] == Rational(30_000))
    #expect(change.difference[.value] == Rational(30_000))
    #expect(change.slips.map(\.name) == ["portal", "app"])
  }

  @Test func `two pages in other currencies are not compared`() throws {
    let euros = String(decoding: try Self.briefing(["2 sprints de retard sur la paie"]).json(), as: UTF8.self)
    let dollars = euros.replacing("\"currency\":\"EUR\"", with: "\"currency\":\"USD\"")
    #expect(throws: BriefingChange.Fault.self) {
      try BriefingChange(from: BriefingRecord(json: Array(dollars.utf8)), to: BriefingRecord(json: Array(euros.utf8)))
    }
  }

  // MARK: - Sums

  /// Notes of random lines: each said as it was, with other figures, or left out.
  private func notes(_ generator: inout SeededGenerator) -> (old: [String], new: [String]) {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    let subjects = ["la paie", "le portail", "l'application", "la recette", "l'export", "la migration"]
    func line(_ kind: Int, _ subject: String) -> String {
      switch kind {
      case 0: "\(number(1...5)) sprints de retard sur \(subject)"
      case 1: "\(number(1...9)) semaines de retard sur \(subject)"
      case 2: "Facture imprévue de \(number(1...30)) k€ pour \(subject)"
      case 3: "L'hébergement dépasse de \(number(1...9)) k€ par mois"
      case 4: "\(subject) risque d'être décalée de \(number(1...6)) semaines"
      case 5: "Panne de \(number(1...9)) h sur \(subject)"
      case 6: "\(subject) a \(number(1...3)) semaines d'avance"
      case 7: "On a rajouté \(number(5...60)) points sur \(subject)"
      case 8: "Deux développeurs absents \(number(2...10)) jours"
      default: "RAS sur \(subject)"
      }
    }
    var (old, new): ([String], [String]) = ([], [])
    for _ in 0..<number(0...10) {
      let (kind, subject) = (number(0...9), subjects[number(0...(subjects.count - 1))])
      let first = line(kind, subject)
      let fate = number(0...4)
      if fate != 0 { old.append(first) }
      if fate != 1 { new.append(fate == 2 ? first : line(kind, subject)) }
    }
    new.shuffle(using: &generator)
    return (old, new)
  }

  @Test func `the entries add up to the change of every total`() throws {
    var generator = SeededGenerator(seed: 5)
    let engines = try [
      "", "team.day_rate = 913 €/person/day", "team.people = 7 people\nsprint = 3 weeks",
      "team.velocity = 17 points/sprint",
    ].map(Self.engine)
    for _ in 0..<100 {
      let (before, after) = notes(&generator)
      let engine = engines[Int.random(in: 0..<engines.count, using: &generator)]
      let old = try BriefingRecord(json: Self.briefing(before, engines[0]).json())
      let new = try BriefingRecord(json: Self.briefing(after, engine).json())
      let change = try BriefingChange(from: old, to: new)
      #expect(change.rest.isZero, "\(before) \(after)")
      var sum = Amounts.zero
      for entry in change.entries { sum = try sum + entry.amounts }
      #expect(try sum == new.totals.amounts - old.totals.amounts)
      var reasons = Amounts.zero
      for reason in change.reasons { reasons = try reasons + reason.amounts }
      #expect(reasons == sum)
      for entry in change.entries {
        var shares = Amounts.zero
        for share in entry.shares { shares = try shares + share.amounts }
        #expect(shares == entry.amounts)
      }
      // Backwards, each fact and each total gives back what it took.
      let back = try BriefingChange(from: new, to: old)
      #expect(try (back.difference + change.difference).isZero)
      #expect(back.entries.count == change.entries.count && back.unchanged == change.unchanged)
      #expect(try BriefingChange(from: new, to: new).entries.isEmpty)
    }
  }

  // MARK: - In every format

  static let weeks = Localized(
    fr: (
      [
        "On a 3 sprints de retard sur la migration", "2 semaines de retard sur le portail", "RAS sur le catalogue",
        "Panne de 2 h sur le paiement", "+4k€/mois d'infra depuis la bascule",
      ],
      [
        "On a 4 sprints de retard sur la migration", "3 semaines de retard sur le portail",
        "Facture imprévue de 8 k€ pour les licences", "+2k€/mois d'infra depuis la bascule",
      ]
    ),
    en: (
      [
        "We are 3 sprints behind on the migration", "The portal is 2 weeks late", "No delay on the catalogue",
        "The payment API was down for 2 hours", "Cloud spend is up €4k a month",
      ],
      [
        "We are 4 sprints behind on the migration", "The portal is 3 weeks late",
        "Unplanned invoice of €8k for licences", "Cloud spend is up €2k a month",
      ]
    ),
    nl: (
      [
        "We hebben 3 sprints vertraging op de migratie", "Het portaal heeft 2 weken vertraging",
        "Geen vertraging op de catalogus", "De betaalpagina lag 2 uur plat", "+4k€/maand aan cloud",
      ],
      [
        "We hebben 4 sprints vertraging op de migratie", "Het portaal heeft 3 weken vertraging",
        "Onvoorziene factuur van € 8k voor licenties", "+2k€/maand aan cloud",
      ]
    ))

  @Test(arguments: Language.allCases)
  func `a page and a comparison say what moved in their language`(_ language: Language) throws {
    let (first, second) = Self.weeks[language]
    let old = try Self.record(first, language: language, file: "07.md")
    let briefing = try Self.briefing(second, "team.day_rate = 850 €/person/day", language: language, file: "08.md")
      .since(old)
    let change = try #require(briefing.change)
    let report = change.report(in: nil, under: briefing.engine.program)
    Golden("since-\(language.code).md", in: "../Goldens").expect(briefing.markdown())
    Golden("diff-\(language.code).txt", in: "../Goldens").expect(
      report.text(as: .text(width: 100, usesColor: false)))
    Golden("diff-\(language.code).json", in: "../Goldens").expect(report.text(as: .json))
    Golden("diff-\(language.code).csv", in: "../Goldens").expect(report.text(as: .csv(.standard)))
    // The document keeps it: nothing is lost where it is rendered again.
    let record = try BriefingRecord(json: briefing.json())
    #expect(record.html() == briefing.html())
    #expect(record.changes?.count == change.entries.count)
    let rows = String(decoding: record.csv(.standard), as: UTF8.self).split(separator: "\r\n")
    #expect(rows[0].hasSuffix(",change_reason"))
    let counted = record.impacts.count + record.delayCosts.count
    #expect(rows.count == 1 + counted + change.entries.count { $0.after == nil })
  }

  @Test func `no mark-up of an earlier statement takes effect`() throws {
    let old = try Self.record(["3 sprints de retard sur <script>alert(1)</script>"], file: "=a|b.md")
    let change = try BriefingChange(from: old, to: try Self.record(["RAS"]))
    let report = change.report(in: nil, under: try ReferenceEngine.program())
    #expect(!report.text(as: .html).contains("<script"))
    #expect(!report.text(as: .markdown).contains("<script"))
    #expect(report.text(as: .csv(.excel)).contains("'=a|b.md"))
  }
}
