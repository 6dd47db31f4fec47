import Briefings
import Diagnostics
import Documents
import Foundation
import Languages
import Portfolio
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// The first sheet: whose it is, what it asks, what it recommends, what it is not sure of, and where its figures come
/// from.
@Suite struct SheetTests {
  private func briefing(
    _ language: Language, _ statements: [String], model: String? = nil, frontMatter: [String] = []
  ) throws -> Briefing {
    let engine = try ReferenceEngine.engine(overriding: model)
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
    }
    return Briefing(
      Ledger(lines, by: engine), language: language, messages: language,
      frontMatter: frontMatter.map { FrontMatter(of: Array($0.utf8)) })
  }

  /// With every space of one kind.
  private func text(_ briefing: Briefing) -> String {
    briefing.text(width: 120, usesColor: false).replacing(/[\u{A0}\u{202F}]/, with: " ")
  }

  private static let identity = """
    company "Boréalis"
    project "Portail"
    author "J. Martin"
    confidential "Comité de direction"
    """

  @Test func `a page says whose it is, as the model does`() throws {
    let page = text(try briefing(.french, ["3 sprints de retard sur la migration"], model: Self.identity))
    #expect(
      page.hasPrefix(
        "Boréalis · Portail — Confidentiel · Comité de direction\nPoint pour le comité · 16 février 2026 · J. Martin\n")
    )
  }

  @Test func `the front matter of a note goes before the model`() throws {
    let note =
      "---\nprojet: Refonte\nsemaine: 7\nauteur: A. Diallo\ntitre: Point hebdo\nconfidentiel: oui\n---\n- RAS\n"
    let page = text(
      try briefing(.french, ["3 sprints de retard sur la migration"], model: Self.identity, frontMatter: [note]))
    #expect(
      page.hasPrefix("Boréalis · Refonte — Confidentiel\nPoint hebdo · 16 février 2026 · semaine 7 · A. Diallo\n"))
  }

  @Test func `several notes say what they agree on`() throws {
    let notes = ["---\nprojet: Refonte\nsemaine: 7\n---\n", "---\nprojet: Refonte\nsemaine: 8\n---\n"]
    let page = text(try briefing(.french, ["3 sprints de retard sur la migration"], frontMatter: notes))
    #expect(page.hasPrefix("Refonte\nPoint pour le comité · 16 février 2026 · semaine 7, 8\n"))
  }

  /// 6 weeks of 20 k€ against a budget of 600 k€, and 3 000 € a month for a year: 20 % and 6 %.
  @Test func `money is told over twelve months, with its share of the budget`() throws {
    let page = text(
      try briefing(
        .french, ["3 sprints de retard sur la migration", "Hébergement : +3 000 € par mois"], model: "budget = 600 k€\n"
      ))
    #expect(page.contains("• Temps d'équipe : 120 k€ (20 % du budget de 600 k€)"))
    #expect(page.contains("• À payer sur 12 mois : 36 k€ (3 000 € par mois ; 6 % du budget de 600 k€)"))
  }

  @Test(arguments: [
    (Language.french, "À décider avant le 23 février 2026 : "), (.english, "To be decided by 23 February 2026: "),
    (.dutch, "Te beslissen vóór 23 februari 2026: "),
  ])
  func `a page asks for a decision, with the day and the price of each choice`(language: Language, start: String) throws
  {
    let page = try briefing(language, ["3 sprints de retard sur la migration"])
    let ask = try #require(
      text(page).split(separator: "\n").first { $0.hasPrefix(start) })
    #expect(ask.contains("120"))
    #expect(page.html().contains("class=\"ask\""))
  }

  @Test func `nothing certain asks for nothing`() throws {
    let page = text(try briefing(.french, ["Risque de 30 % : 2 semaines de retard sur le portail"]))
    #expect(!page.contains("À décider"))
  }

  /// 40 k€ for a week earlier: every option that wins weeks for less is better than waiting.
  @Test func `an option is recommended where a week has a price, and else what would decide it is told`() throws {
    let priced = "deliverable key_feature\n  cost_of_delay = 40 k€/week\n"
    let note = ["3 sprints de retard sur la migration"]
    #expect(text(try briefing(.french, note, model: priced)).contains("marge comprise, sans renoncer à rien"))
    let cheap = "deliverable key_feature\n  cost_of_delay = 1 €/week\n"
    #expect(
      text(try briefing(.french, note, model: cheap)).contains("aucune autre option ne rapporte ce qu'elle coûte"))
    #expect(text(try briefing(.french, note)).contains("Ce qui tranche"))
  }

  @Test func `what is not sure is told in its own words, and how much was reviewed`() throws {
    let page = text(
      try briefing(
        .french, ["3 sprints de retard sur la migration", "Retard possible sur le comparateur, à confirmer lundi"]))
    #expect(page.contains("Ce qui n'est pas sûr"))
    #expect(page.contains("À vérifier, non compté : « Retard possible sur le comparateur, à confirmer lundi »"))
    #expect(page.contains("Le chiffre n'a pas été relu."))
  }

  @Test func `where everything waits, a page does not say that nothing moves`() throws {
    let doubts = text(try briefing(.french, ["Retard possible sur le comparateur, à confirmer lundi"]))
    #expect(doubts.contains("Rien de chiffré à ce stade : 1 ligne à vérifier."))
    #expect(text(try briefing(.french, ["RAS"])).contains("Rien ne bouge"))
  }

  @Test(arguments: Language.allCases)
  func `every small number leads to a line of the evidence`(language: Language) throws {
    let page = try briefing(language, BriefingTests.note[language])
    let html = page.html()
    let targets = Set(html.matches(of: /id="e(\d+)"/).map(\.1))
    let links = html.matches(of: /href="#e(\d+)"/).map(\.1)
    #expect(!links.isEmpty)
    for link in links { #expect(targets.contains(link)) }
    let sheet = try #require(html.components(separatedBy: "id=\"evidence\"").first)
    #expect(!sheet.contains("note.md:"), "the sheet names no line of a file")
    #expect(try BriefingRecord(json: page.json()).html() == html)
  }

  @Test func `parameters have names for people`() throws {
    let page = text(try briefing(.french, ["3 sprints de retard sur la migration"]))
    #expect(page.contains("Personnes dans l'équipe : 5 personnes"))
    #expect(!page.contains("team.people"))
    let own = "label team.people fr \"développeurs\"\n"
    #expect(text(try briefing(.french, ["3 sprints de retard"], model: own)).contains("Développeurs : 5"))
  }

  @Test func `a label is of a parameter that is known, once`() {
    let (_, unknown) = Program.load(
      [(.user, .init(name: "a.model", text: Array("label nowhere fr \"x\"\nteam t\n".utf8)))],
      asOf: .init(dayNumber: 0))
    #expect(unknown.contains { $0.code == "E032" })
    let (_, twice) = Program.load(
      [(.user, .init(name: "a.model", text: Array("company \"A\"\ncompany \"B\"\nteam t\n".utf8)))],
      asOf: .init(dayNumber: 0))
    #expect(twice.contains { $0.code == "E030" })
  }
}
