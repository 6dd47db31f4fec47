import Inflection
import Languages
import Testing

/// Every published form is among a lexeme's; accents count.
struct PublishedConjugationTests {
  private static func verbs(_ list: String) -> [[String]] {
    list.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  @Test(arguments: verbs(frenchConjugations)) func french(_ verb: [String]) {
    expect(verb, in: .french)
  }

  @Test(arguments: verbs(englishConjugations)) func english(_ verb: [String]) {
    expect(verb, in: .english)
  }

  @Test(arguments: verbs(dutchConjugations)) func dutch(_ verb: [String]) {
    expect(verb, in: .dutch)
  }

  private func expect(_ verb: [String], in language: Language) {
    let forms = Set(Lexeme(verb[0], .verb, in: language).forms)
    let missing = verb.filter { !forms.contains($0) }
    #expect(missing.isEmpty, "\(verb[0])")
  }

  @Test func thereAreSome200OfEach() {
    for list in [frenchConjugations, englishConjugations, dutchConjugations] {
      #expect(Self.verbs(list).count >= 150)
    }
  }
}

struct LexemeTests {
  struct Row: CustomTestStringConvertible {
    let lexeme: Lexeme
    let has: [String]
    var hasNot: [String] = []

    var testDescription: String { lexeme.text }
  }

  private static let verbs = [
    Row(
      lexeme: Lexeme("opschuiven", .verb, in: .dutch),
      has: ["schuift … op", "schuift op", "opgeschoven", "op te schuiven", "opschuift", "schoof … op", "opschuivende"],
      hasNot: ["gopschuiven", "geopschuifd"]),
    Row(
      lexeme: Lexeme("verschuiven", .verb, in: .dutch), has: ["verschuift", "verschoof", "verschoven"],
      hasNot: ["geverschoven", "schuift … ver"]),
    Row(lexeme: Lexeme("uitstellen", .verb, in: .dutch), has: ["uitgesteld", "uitgestelde", "stelde … uit"]),
    Row(lexeme: Lexeme("leveren", .verb, in: .dutch), has: ["lever", "levert", "geleverd"], hasNot: ["leveer"]),
    Row(lexeme: Lexeme("reserveren", .verb, in: .dutch), has: ["reserveert", "gereserveerd"]),
    Row(lexeme: Lexeme("investeren", .verb, in: .dutch), has: ["investeert", "geïnvesteerd"].map(withoutMarks)),
    Row(
      lexeme: Lexeme("push … back", .verb, in: .english), has: ["pushed … back", "pushed back", "pushing … back"]),
    Row(lexeme: Lexeme("run over", .verb, in: .english), has: ["ran over", "runs over", "running over"]),
    Row(
      lexeme: Lexeme("slip", .verb, in: .english), has: ["slips", "slipped", "slipping"], hasNot: ["sliped"]),
    Row(
      lexeme: Lexeme("prendre … dans la vue", .verb, in: .french),
      has: ["pris … dans la vue", "prend … dans la vue", "prennent dans la vue"]),
    Row(lexeme: Lexeme("s'étirer", .verb, in: .french), has: ["s'étire", "s'étirent", "s'est étirée"]),
    Row(
      lexeme: Lexeme("nous manger", .verb, in: .french),
      has: ["nous mange", "nous mangent", "nous mangerait", "nous a mangé", "nous ont mangé", "nous manger"],
      hasNot: ["nous mangeons", "mange"]),
    Row(lexeme: Lexeme("répartir", .verb, in: .french), has: ["répartit", "répartissent"], hasNot: ["répart"]),
    Row(lexeme: Lexeme("installer", .verb, in: .french), has: ["installe", "installera"], hasNot: ["instva"]),
  ]

  private static let others = [
    Row(lexeme: Lexeme("travail", .noun, in: .french), has: ["travail", "travaux"]),
    Row(lexeme: Lexeme("mise en production", .noun, in: .french), has: ["mises en production"]),
    Row(lexeme: Lexeme("test instable", .noun, in: .french), has: ["tests instables"]),
    Row(lexeme: Lexeme("retard", .noun, in: .french), has: ["retards"], hasNot: ["retarde"]),
    Row(
      lexeme: Lexeme("tardif", .adjective, in: .french), has: ["tardive", "tardifs", "tardives"]),
    Row(lexeme: Lexeme("non prévu", .adjective, in: .french), has: ["non prévues", "non prévue"]),
    Row(lexeme: Lexeme("delay", .noun, in: .english), has: ["delays"]),
    Row(lexeme: Lexeme("sick leave", .noun, in: .english), has: ["sick leaves"]),
    Row(lexeme: Lexeme("penalty", .noun, in: .english), has: ["penalties"]),
    Row(lexeme: Lexeme("vertraging", .noun, in: .dutch), has: ["vertragingen"]),
    Row(lexeme: Lexeme("taak", .noun, in: .dutch), has: ["taken"]),
    Row(lexeme: Lexeme("prijs", .noun, in: .dutch), has: ["prijzen"]),
    Row(lexeme: Lexeme("mogelijkheid", .noun, in: .dutch), has: ["mogelijkheden"]),
    Row(lexeme: Lexeme("ongepland", .adjective, in: .dutch), has: ["ongeplande"]),
    Row(lexeme: Lexeme("laat", .adjective, in: .dutch), has: ["late"]),
    Row(lexeme: Lexeme("à la bourre", .phrase, in: .french), has: ["à la bourre"], hasNot: ["à la bourres"]),
  ]

  @Test(arguments: verbs + others) func forms(_ row: Row) {
    let forms = Set(row.lexeme.forms.map(Self.withoutMarks))
    for form in row.has { #expect(forms.contains(Self.withoutMarks(form)), "\(form)") }
    for form in row.hasNot { #expect(!forms.contains(form), "\(form)") }
  }

  @Test(arguments: [("être", "e\u{302}tre"), ("décéder", "de\u{301}ce\u{301}der")])
  func anAccentIsOneLetterHoweverItIsTyped(_ composed: String, _ decomposed: String) {
    let forms = Lexeme(composed, .verb, in: .french).forms
    #expect(Lexeme(decomposed, .verb, in: .french).forms == forms)
    #expect(forms.contains(composed == "être" ? "sommes" : "décède"))
  }

  /// « geïnvesteerd » and « geinvesteerd » are one word to the reader.
  private static func withoutMarks(_ text: String) -> String { text.replacing("ï", with: "i") }

  @Test(arguments: [
    ("glisser", Language.french, true), ("glisse", .french, false), ("s'étirer", .french, true),
    ("prendre … dans la vue", .french, true), ("opschuiven", .dutch, true), ("schuift", .dutch, false),
    ("slip", .english, true),
  ])
  func aVerbIsWrittenAsItsInfinitive(_ text: String, _ language: Language, _ isCitation: Bool) {
    #expect(Lexeme(text, .verb, in: language).isCitation == isCitation)
  }

  @Test(arguments: [
    ("past the {agreed|planned} date", ["past the agreed date", "past the planned date"]),
    ("{the |}due {date|day}", ["the due date", "the due day", "due date", "due day"]),
    ("a {b", ["a {b"]), ("a} {b|c}", ["a} b", "a} c"]),
  ])
  func aPhraseStandsForEachOfItsAlternatives(text: String, phrases: [String]) {
    #expect(Lexeme(text, .phrase, in: .english).forms == phrases)
  }
}
