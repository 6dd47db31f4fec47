import Briefings
import Languages
import Portfolio
import Quantities
import TestSupport
import Testing
import Translation

/// What people have said of lines, as a file keeps it and as it counts.
@Suite struct ReviewTests {
  private static let day = CalendarDate(year: 2026, month: 2, day: 16)

  private func line(_ text: String, at number: Int = 1, _ model: String? = nil) throws -> TranslatedLine {
    var translator = try ReferenceEngine.translator(overriding: model)
    return TranslatedLine(
      text: text, file: "notes/week.md", line: number, column: 1, result: translator.translate(text))
  }

  private func reviewed(
    _ line: TranslatedLine, _ verdict: Decision.Verdict, _ readings: [String], model: String? = nil
  ) throws -> TranslatedLine {
    let decision = Decision(
      line: ReviewedLine(line), readings: readings, verdict: verdict, by: "J. Martin", on: Self.day)
    var translator = try ReferenceEngine.translator(overriding: model)
    return Review([decision]).reviewed(line, by: &translator)
  }

  // MARK: - The file

  private static let text = """
    # Relecture
    # du lundi

    # celle-ci est sûre
    note week.md
    said On a 3 sprints de retard sur la migration
    about Portail
    read delivery_delay d=3 sprint
    confirmed by J. Martin on 2026-02-16

    note week.md
    said On a prêté Paul
    read capacity_loss d=3 week
    corrected on 2026-02-16
    as Paul est prêté 3 semaines

    note week.md
    said Rien
    dismissed

    """

  @Test func `a file is read and written as it stands`() {
    let file = DecisionFile(Self.text)
    #expect(file.faults.isEmpty)
    #expect(file.text(in: .french) == Self.text)
    #expect(file.decisions.map(\.verdict) == [.confirmed, .corrected(to: "Paul est prêté 3 semaines"), .dismissed])
    #expect(file.decisions.map(\.by) == ["J. Martin", nil, nil])
    #expect(file.decisions.map(\.on) == [Self.day, Self.day, nil])
    #expect(file.decisions[0].line.about == "Portail")
  }

  @Test func `a decision takes the place of the earlier one, and nothing else moves`() {
    var file = DecisionFile(Self.text)
    var decision = file.decisions[1]
    decision.verdict = .dismissed
    file.put(decision)
    let (old, new) = (Self.text.split(separator: "\n"), file.text(in: .french).split(separator: "\n"))
    #expect(old.filter { !new.contains($0) } == ["corrected on 2026-02-16", "as Paul est prêté 3 semaines"])
    file.remove(decision.line)
    #expect(file.decisions.count == 2)
    #expect(file.text(in: .french).contains("# celle-ci est sûre\nnote week.md"))
  }

  @Test(arguments: [
    ("note a.md\nsaid x\nconfirmd\n", 3), ("# c\nsaid x\nconfirmed\n", 2), ("note a.md\nsaid x\n", 1),
    ("\n\nnote a.md\nsaid x\ncorrected\n", 5), ("<<<<<<< ours\nnote a.md\nsaid x\nconfirmed\n", 1),
  ])
  func `what is no decision is told with its line, and kept`(text: String, line: Int) {
    let file = DecisionFile(text + "\nnote b.md\nsaid y\ndismissed\n")
    #expect(file.faults.map(\.line) == [line])
    #expect(file.decisions.map(\.line.note) == ["b.md"])
    for word in text.split(whereSeparator: \.isNewline) { #expect(file.text(in: .french).contains(word)) }
  }

  /// Random decisions, written and read again.
  @Test func `what is written is read again`() {
    var random = SeededGenerator(seed: 20_260_216)
    let words = ["3 sprints", "de retard", "note", "said", "as", "by", "on", "# non", "«", "é", "2026-02-16", "read"]
    for _ in 0..<2_000 {
      var file = DecisionFile()
      var expected: [Decision] = []
      for number in 0..<Int.random(in: 1...4, using: &random) {
        func phrase() -> String {
          (0...Int.random(in: 0...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
        }
        let verdict: Decision.Verdict = [.confirmed, .corrected(to: phrase()), .dismissed].randomElement(
          using: &random)!
        let decision = Decision(
          line: ReviewedLine(
            note: "n\(number).md", words: phrase(), about: Bool.random(using: &random) ? phrase() : nil),
          readings: [phrase()], verdict: verdict, by: "J. Martin", on: Self.day)
        file.put(decision)
        expected.append(decision)
      }
      let again = DecisionFile(file.text(in: .dutch))
      #expect(again.decisions == expected)
      #expect(again.text(in: .dutch) == file.text(in: .dutch))
    }
  }

  // MARK: - What it does

  @Test(arguments: [
    ("Le portail a 280 semaines de retard", "delivery_delay d=280 week"),
    ("On a 3 sprimts de retard sur le catalogue", "delivery_delay d=3 sprint"),
  ])
  func `what was to check counts once a person has confirmed it`(_ text: String, _ reading: String) throws {
    let before = try line(text)
    #expect(before.result.status == .toCheck)
    let after = try reviewed(before, .confirmed, [reading])
    #expect(after.result.status == .translated)
    #expect(after.result.impacts.count == 1)
    #expect(after.result.reasons.isEmpty)
    #expect(after.review?.by == "J. Martin")
  }

  @Test func `a correction is read in the place of the line`() throws {
    let before = try line("Paul a été mis à disposition de l'équipe mobile")
    let after = try reviewed(
      before, .corrected(to: "Paul est absent 3 semaines"), ["absence d=3 week"])
    #expect(after.result.impacts.count == 1)
    #expect(after.text == "Paul est absent 3 semaines")
    #expect(after.original == before.text)
  }

  @Test func `what moves nothing is said to`() throws {
    let after = try reviewed(try line("On a 3 sprints de retard sur la migration"), .dismissed, [])
    #expect(after.result.status == .noImpact)
    #expect(after.result.reasons.map(\.kind) == [.dismissed])
  }

  /// A day rate changes money, and no reading; another unit does.
  @Test func `a line that is read otherwise comes back`() throws {
    let text = "On a 3 sprints de retard sur la migration"
    let dearer = "team.day_rate = 900 €/person/day"
    let same = try reviewed(try line(text, dearer), .confirmed, ["delivery_delay d=3 sprint"], model: dearer)
    #expect(same.review != nil && same.outdated == nil)
    let other = try reviewed(try line(text), .confirmed, ["delivery_delay d=2 sprint"])
    #expect(other.review == nil && other.outdated?.by == "J. Martin")
    #expect(other.result.impacts.count == 1)
  }

  @Test func `line numbers and spaces may change, words may not`() throws {
    let text = "On a 3 sprints de retard sur la migration"
    let decision = Decision(
      line: ReviewedLine(try line(text)), readings: ["delivery_delay d=3 sprint"], verdict: .confirmed)
    var translator = try ReferenceEngine.translator()
    let review = Review([decision])
    for (changed, holds) in [
      (text, true), ("On a  3 sprints de\tretard sur la migration", true),
      ("On a 4 sprints de retard sur la migration", false), (text + ".", false),
    ] {
      let line = review.reviewed(try line(changed, at: 40), by: &translator)
      #expect((line.review != nil) == holds, "\(changed)")
      #expect(review.orphans(of: "week.md", among: [ReviewedLine(line)]).isEmpty == holds)
    }
  }

  @Test(arguments: Language.allCases)
  func `a page says who reviewed how much, and marks the rest`(_ language: Language) throws {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = try ["On a 3 sprints de retard sur la migration", "Facture imprévue de 8 k€"].enumerated().map {
      try line($1, at: $0 + 1)
    }
    let decision = Decision(
      line: ReviewedLine(lines[0]), readings: ["delivery_delay d=3 sprint"], verdict: .confirmed, by: "Paul Martin",
      on: Self.day)
    let review = Review([decision])
    let briefing = Briefing(
      Ledger(lines.map { review.reviewed($0, by: &translator) }, by: engine), language: language, messages: language)
    let told = Localized(
      fr: "1 chiffre sur 2 relu par Paul Martin le 16 février 2026.",
      en: "1 of 2 figures reviewed by Paul Martin on 16 February 2026.",
      nl: "1 van 2 cijfers nagelezen door Paul Martin op 16 februari 2026.")
    let mark = Localized(fr: "non relu", en: "not reviewed", nl: "niet nagelezen")[language]
    let page = briefing.markdown()
    #expect(page.contains(told[language]))
    #expect(page.contains("week.md:2, \(mark)"))
    #expect(!page.contains("week.md:1, \(mark)"))
    // The document keeps it, also for the page of the week after.
    let record = try BriefingRecord(json: briefing.json())
    #expect(record.lines(by: engine).map { $0.review?.by } == ["Paul Martin", nil])
  }

  /// Somebody dismissed a line; nobody looked at the figure of the other one.
  @Test(arguments: Language.allCases)
  func `a page names nobody for figures that nobody reviewed`(_ language: Language) throws {
    let engine = try ReferenceEngine.engine()
    let dismissed = try reviewed(try line("Le portail a 280 semaines de retard"), .dismissed, [])
    let lines = [dismissed, try line("Facture imprévue de 8 k€", at: 2)]
    let told = Localized(
      fr: "Le chiffre n'a pas été relu.", en: "The figure was not reviewed.", nl: "Het cijfer is niet nagelezen.")
    let page = Briefing(Ledger(lines, by: engine), language: language, messages: language).markdown()
    #expect(page.contains(told[language]))
  }
}
