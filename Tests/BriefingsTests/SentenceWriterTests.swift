import Briefings
import Languages
import Quantities
import Testing
import Translation

@Suite struct SentenceWriterTests {
  private let built: HandBuilt

  init() throws {
    built = try HandBuilt()
  }

  private func sentence(_ impact: Impact, _ language: Language, in statement: String = "") -> String {
    SentenceWriter(program: built.program, language: language).sentence(for: impact, in: statement)
  }

  @Test func `the first example, byte for byte`() throws {
    let impact = try built.impact(on: "key_feature", weeks: exactly(6), cost: exactly(120_000))
    #expect(
      Array(sentence(impact, .french).utf8)
        == Array(
          "Ce retard va décaler le lancement de votre feature clé de 6 semaines et générer 120\u{A0}k€ de surcoûts."
            .utf8
        ))
  }

  @Test(arguments: [
    (Language.french, "La date des dossiers clients glisse de 4 à 6 semaines ; cela coûte entre 80 et 120\u{A0}k€"),
    (.english, "The client files slips by 4 to 6 weeks; this costs between €80k and €120k"),
    (.dutch, "De klantendossiers schuift tussen 4 en 6 weken op; dat kost tussen €\u{A0}80k en €\u{A0}120k"),
  ])
  func `ranges and articles fit what stands before them`(_ language: Language, _ start: String) throws {
    let impact = try built.impact(
      "brake_test", on: "files", weeks: try between(4, 6), cost: try between(80_000, 120_000),
      monthly: exactly(1_000))
    #expect(sentence(impact, language).lowercased().hasPrefix(start.lowercased()))
  }

  @Test func `a masculine article is contracted too`() throws {
    let impact = try built.impact(
      "brake_test", on: "shop", weeks: exactly(1), cost: exactly(20_000), monthly: exactly(1_000))
    #expect(
      sentence(impact, .french)
        == "La date du lancement de la boutique glisse de 1 semaine ; cela coûte 20\u{A0}k€ et 1\u{202F}000\u{A0}€ par mois."
    )
  }

  @Test(arguments: [
    (Language.french, "la livraison de «\u{A0}module de paie\u{A0}»"),
    (.english, "the delivery of “module de paie”"),
    (.dutch, "de levering van “module de paie”"),
  ])
  func `a subject that the model does not know is quoted`(_ language: Language, _ phrase: String) throws {
    let statement = "Le module de paie a 2 sprints de retard"
    let impact = try built.impact(subject: 3..<17, weeks: exactly(4), cost: exactly(80_000))
    #expect(sentence(impact, language, in: statement).contains(phrase))
  }

  @Test(arguments: [(Language.french, "la livraison"), (.english, "the delivery"), (.dutch, "de levering")])
  func `nothing named is a delivery`(_ language: Language, _ phrase: String) throws {
    let text = sentence(try built.impact(weeks: exactly(4), cost: exactly(80_000)), language)
    #expect(text.contains(" \(phrase) "))
  }

  @Test(arguments: [
    (Language.french, "Risque : ", "(probabilité : 30\u{A0}%)."), (.english, "Risk: ", "(probability: 30%)."),
    (.dutch, "Risico: ", "(kans: 30%)."),
  ])
  func `a risk without a sentence of its own is named one, with its chance`(
    _ language: Language, _ start: String, _ end: String
  ) throws {
    let impact = try built.impact(
      "brake_test", on: "shop", certainty: .risk(probability: try Rational(3, 10)), weeks: exactly(2),
      cost: exactly(40_000), monthly: exactly(1_000))
    let text = sentence(impact, language)
    #expect(text.hasPrefix(start))
    #expect(text.hasSuffix(end))
  }

  @Test func `an unknown chance is not invented`() throws {
    let impact = try built.impact(certainty: .risk(probability: nil), weeks: exactly(2), cost: exactly(40_000))
    #expect(!sentence(impact, .french).contains("%"))
    #expect(sentence(impact, .french).contains("pourrait"))
  }

  @Test(arguments: Language.allCases)
  func `a gain has its own sentence, and no minus`(_ language: Language) throws {
    let impact = try built.impact(
      "brake_test", on: "shop", weeks: exactly(-2), cost: exactly(-40_000))
    let text = sentence(impact, language)
    #expect(!text.contains("\u{2212}") && !text.contains("-"))
    #expect(["gagne 2 semaines", "gains 2 weeks", "wint 2 weken"].contains { text.contains($0) })
  }

  @Test func `thirds of a week show one decimal and whole thousands`() throws {
    let impact = try built.impact(
      on: "key_feature", weeks: Estimate(try Rational(5, 3)), cost: Estimate(try Rational(100_000, 3)))
    #expect(sentence(impact, .french).contains("de 1,7 semaine et générer 33\u{A0}k€"))
  }
}
