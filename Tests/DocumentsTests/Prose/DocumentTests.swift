import Documents
import Language
import Testing

/// What is read of status files, and where it is said to stand.
@Suite struct DocumentTests {
  private func lines(_ text: String, _ name: String = "note.md") -> [String] {
    Document.read(bytes: Array(text.utf8), name: name).statements.map {
      "\($0.place.line):\($0.place.column) \($0.text)"
    }
  }

  @Test func markdownItemsAndSentencesAreStatementsWithTheirPlaces() {
    let note =
      "# Point\n\n- **On a 3 sprints** de retard.\n  - dont [2](x) sur la paie\n\nPremière phrase. Deuxième\nphrase ici.\n"
    #expect(
      lines(note) == [
        "3:5 On a 3 sprints de retard.", "4:5 dont 2 sur la paie", "6:1 Première phrase.", "6:18 Deuxième phrase ici.",
      ])
  }

  @Test func tableRowsReadAsSentencesUnderTheirHead() {
    let note = "| Lot | Prévu | RAF (j/h) | Note |\n|---|---|---|---|\n| Recette | 02/03 | 12 | non signée |\n"
    #expect(lines(note) == ["3:3 Recette : Prévu 02/03, RAF 12 j/h, non signée"])
  }

  @Test func aPriceInAHeadSaysNothingOfItsCells() {
    let note =
      "| Fonction | Gratuit | Premium 2,99 €/mois | Budget 2025 € |\n|---|---|---|---|\n| Export | non | oui | 12 |\n"
    #expect(lines(note) == ["3:3 Export : Gratuit non, Premium oui, Budget 2025 € 12"])
  }

  /// Levels, limits and parameters are to hold; they did not happen.
  @Test(arguments: ["Temps de réponse", "Response time", "Responstijd", "Paramètre", "Default"])
  func aTableThatLaysSomethingDownTellsNothing(head: String) {
    let note = "| Niveau | Description | \(head) |\n|---|---|---|\n| P1 | Service down | 2 h |\n"
    let document = Document.read(bytes: Array(note.utf8), name: "note.md")
    #expect(document.statements.isEmpty)
    #expect(document.skipped.map(\.reason) == [.tableHead, .tableHead, .definition])
  }

  @Test func aPageToReadAndItsReadingTimeTellNothing() {
    let note =
      "- [Why it went down](https://a.example/1), 5 mins\n- [Retard](https://a.example/2) (7 min read)\n"
      + "- [Ticket 12](https://a.example/3) : 2 jours de retard\n"
    #expect(lines(note) == ["3:4 Ticket 12 : 2 jours de retard"])
  }

  @Test(arguments: ["- Options :\n  - un retard\n", "**Mitigation plan:**\n\n- un retard\n"])
  func whatIsWeighedIsAimedAt(note: String) {
    #expect(sections(note, "note.md").last == "un retard goals")
  }

  @Test func codeQuotesFrontMatterAndForwardedMailArePassedOverAndSaidToBe() {
    let note = "---\nsemaine: 7\n---\n> vous aviez 2 sprints de retard\n\n```\nretard: 3\n```\nTout va bien.\n"
    let document = Document.read(bytes: Array(note.utf8), name: "note.md")
    #expect(document.statements.map(\.text) == ["Tout va bien."])
    #expect(
      document.skipped.map(\.reason) == [.frontMatter, .frontMatter, .frontMatter, .quotation, .code, .code, .code])
  }

  @Test func mailFurnitureIsPassedOver() {
    let mail = """
      De : chef de projet
      Objet : statut

      Bonjour à tous,

      - Le lot paie glisse de
        deux semaines.

      Bon week-end,
      Tél. 01 00 00 00 00

      Le jeu. 12 février, la direction a écrit :
      Vous aviez 2 sprints de retard.
      """
    #expect(lines(mail, "mail.txt") == ["6:3 Le lot paie glisse de deux semaines."])
  }

  @Test func chatLinesAreStatementsWithoutTheirClockAndName() {
    #expect(
      lines("[09:12] lea: paie : +2 sprints de retard\n[09:13] sam: ok\n", "chat.txt") == [
        "1:14 paie : +2 sprints de retard", "2:14 ok",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndingEndsLines(ending: String) {
    #expect(lines(["- un retard", "- deux", ""].joined(separator: ending)) == ["1:3 un retard", "2:3 deux"])
  }

  @Test(arguments: [
    "Le budget env. 30 k€ tient.", "La v2.3 est prête, cf. Le ticket.", "Reste 1.500 € à payer.", "M. Durand confirme.",
  ])
  func abbreviationsAndNumbersDoNotEndSentences(sentence: String) {
    #expect(lines(sentence) == ["1:1 \(sentence)"])
  }

  @Test func sectionsAndParentsAreInherited() {
    let note = "# Boutique\n## Risques\n- Lancement\n  - peut glisser\n# Objectifs\n- deux semaines\n"
    let contexts = Document.read(bytes: Array(note.utf8), name: "n.md").statements.map(\.context)
    #expect(contexts.map(\.section) == [.risks, .risks, .goals])
    #expect(contexts.map(\.subject) == ["Boutique", "Lancement · Boutique", nil])
  }

  private func sections(_ text: String, _ name: String) -> [String] {
    Document.read(bytes: Array(text.utf8), name: name).statements.map { "\($0.text) \($0.context.section)" }
  }

  @Test(arguments: [
    "Risques :", "RISQUES", "Risques", "**Risques identifiés**", "Risks:", "RISICO'S", "Risques\n-------",
  ])
  func aTitleWithoutTheFormOfAHeadingSetsTheSectionOfWhatFollows(title: String) {
    let note = "Le lot 1 tient.\n\n\(title)\n\n- un\n- deux\n\nLa suite.\n"
    let isHeading = title.contains("---")
    for name in ["note.txt", "note.md"] {
      #expect(
        sections(note, name)
          == ["Le lot 1 tient. plain", "un risks", "deux risks", "La suite. \(isHeading ? "risks" : "plain")"])
    }
  }

  @Test(arguments: [
    "Risque de glisser de 2 semaines", "Objectif atteint cette semaine", "Le risque :", "Pas de risque", "- Risques",
  ])
  func aSentenceIsNoTitle(line: String) {
    #expect(sections("\(line)\n\n- deux semaines de retard\n", "note.txt").last == "deux semaines de retard plain")
  }

  @Test(arguments: [
    ("TL;DR", "recap"), ("Décisions demandées", "recap"), ("1. Synthèse", "recap"), ("Asks", "recap"),
    ("Gevraagde besluiten", "recap"), ("Tasks", "plain"), ("Personeelstekort", "plain"), ("Planning", "plain"),
    ("Doelstellingen", "goals"), ("Top risks", "risks"), ("Recommandations", "goals"), ("Next steps", "goals"),
    ("Volgende stappen", "goals"), ("Option retenue", "plain"), ("Actions taken", "plain"),
  ])
  func aHeadingSaysWhatStandsUnderIt(heading: String, section: String) {
    #expect(sections("## \(heading)\n\nUn retard.\n", "note.md") == ["Un retard. \(section)"])
  }

  @Test func dashesAcrossAPlainTextDoNotEndIt() {
    #expect(lines("Un.\n\n---\n\nDeux.\n--\nLéa\n", "note.txt") == ["1:1 Un.", "5:1 Deux."])
  }

  @Test func headingsAreInheritedTheNearestFirst() {
    let note = "# Migration\n## Avancement\n| Lot | Prévu |\n|---|---|\n| Paie | 3 |\n\n### Risques\n- retard\n"
    let contexts = Document.read(bytes: Array(note.utf8), name: "n.md").statements.map(\.context.subject)
    #expect(contexts == ["Paie · Avancement · Migration", "Avancement · Migration"])
  }

  @Test func deepNestingIsReadInOnePass() {
    let note =
      String(repeating: ">", count: 100_000) + " x\n" + String(repeating: "- ", count: 20_000) + "2 jours\n"
      + String(repeating: "[", count: 50_000) + "\n" + String(repeating: "*", count: 50_001) + "a"
    #expect(Document.read(bytes: Array(note.utf8), name: "n.md").skipped.map(\.reason) == [.quotation])
  }

  // MARK: - Pasted lines

  @Test func sixLinesWithoutMarksAreSixStatements() {
    let standUp =
      "portail ok\nAPI en retard de 2 semaines\nrecette décalée de 3 jours\nAna absente\nbudget tenu\nrien d'autre\n"
    for name in ["note.md", "note.txt"] { #expect(lines(standUp, name).count == 6) }
  }

  @Test(arguments: [
    "We expected the first delivery of the importer in March, and it is now\ntwo weeks late because of the bank.",
    "La recette du portail, qui devait finir en mars, prend trois semaines de\nplus que prévu, faute de testeurs.",
    "Le lot paie glisse de\nDeux semaines.",
  ])
  func aWrappedSentenceIsOne(text: String) {
    #expect(lines(text).count == 1)
  }

  @Test(arguments: [
    "Le portail a pris deux semaines de retard sur la date annoncée au comité\nLe budget tient",
    "Portail : 2 semaines de retard.\nrecette ok", "API late by 2 weeks\nmobile fine", "Lot A :\n3 semaines de retard",
  ])
  func linesThatShowNoWrapStayApart(text: String) {
    #expect(lines(text).count == 2)
  }

  @Test func aQuestionEndsAtItsMark() {
    #expect(
      lines("on tient la date ? il manque 3 jours").map { $0.suffix(14) } == ["ient la date ?", "manque 3 jours"])
  }

  // MARK: - Chats

  @Test(arguments: [
    "[09:12] Ana: 2 jours de retard", "09/02/2026 09:12 - Ana Lopez: 2 jours de retard",
    "[09/02/2026, 09:12:07] Ana: 2 jours de retard", "2/9/26, 9:12 AM - Ana: 2 jours de retard",
    "Ana Lopez  9:12 AM\n2 jours de retard", "Ana Lopez 09/02/2026 09:12\n2 jours de retard",
    "Ana Lopez — Aujourd'hui à 09:12\n2 jours de retard", "[09:12] Ana Lopez\n2 jours de retard",
  ])
  func whoSpeaksAndWhenIsNoneOfTheMessage(message: String) {
    for name in ["paste.md", "paste.txt"] {
      let statements = Document.read(bytes: Array(message.utf8), name: name).statements
      #expect(statements.map(\.text) == ["2 jours de retard"])
      #expect(statements.map(\.context.subject) == [nil])
    }
  }

  @Test(arguments: ["09:05 Début de la panne : portail inaccessible", "Livraison prévue à 09:12"])
  func aTimeAloneMakesNoMessage(line: String) {
    #expect(lines(line) == ["1:1 \(line)"])
  }

  // MARK: - What states nothing

  @Test(arguments: [
    ("> [!NOTE]\n> Deux jours de retard.", ["Deux jours de retard."]), ("> :warning: Deux jours.", ["Deux jours."]),
    ("> Deux jours de retard.", []), ("!!! note\n    Deux jours.\n\nTrois.", ["Deux jours.", "Trois."]),
    (":::warning\nDeux jours.\n:::", ["Deux jours."]), ("<!--\nDeux jours\n-->\nTrois.", ["Trois."]),
    ("<style>\n.a { width: 2 days }\n</style>", []), (".card {\n  margin: 2 days;\n}\nTrois.", ["Trois."]),
    ("Retard de <nombre> jours et <nom du lot>", []), ("- [2 weeks late](https://example.org)", []),
    ("~~2 jours de retard.~~ Rien.", ["Rien."]), ("Le ~~12/03~~ **19/03**.", ["Le 12/03-> 19/03."]),
    ("Retard de {{ days }} jours", ["Retard de  jours"]),
    ("This message is confidential and only for whom it is sent to.\n2 days late", []),
  ])
  func onlyTheAuthorsOwnWordsAreStatements(note: String, expected: [String]) {
    #expect(Document.read(bytes: Array(note.utf8), name: "n.md").statements.map(\.text) == expected)
  }

  @Test(arguments: ["Congés", "On leave", "Verlof", "Public holidays", "Questions", "Ideas", "Te doen", "Backlog :"])
  func nothingUnderPlansAndQuestionsIsAFact(heading: String) {
    let document = Document.read(
      bytes: Array("## \(heading)\n\n- deux semaines\n\n## Reste\n\nUn.\n".utf8), name: "n.md")
    #expect(document.statements.map(\.text) == ["Un."])
  }

  @Test(arguments: [
    ("- Retard avéré de 2 jours", "plain"), ("- Retard non avéré de 2 jours", "risks"),
    ("- Retard de 2 jours", "risks"),
    ("- Delay of 2 days, confirmed", "plain"), ("- Vertraging van 2 dagen, bevestigd", "plain"),
  ])
  func aConfirmedRiskIsAFact(line: String, section: String) {
    #expect(
      sections("## Risques\n\n\(line)\n", "n.md").map { String($0.split(separator: " ").last ?? "") } == [section])
  }

  @Test func theNameOfAPartIsInherited() {
    let note = "- Lot Collecte : saisie\n  - Deux semaines de retard\n- Avancement\n  - Trois semaines\n"
    let names = Document.read(bytes: Array(note.utf8), name: "n.md").statements.map(\.context.name)
    #expect(names == [nil, "Collecte", nil, nil])
  }
}
