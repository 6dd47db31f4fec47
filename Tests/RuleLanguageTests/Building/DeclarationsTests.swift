import Diagnostics
import Inflection
import Languages
import RuleLanguage
import Testing

@Suite struct DeclarationsTests {
  private static func declarations(_ texts: [String]) -> Declarations {
    let users = texts.map { (layer: Layer.user, file: SourceFile(name: "user", text: Array($0.utf8))) }
    let files = (Fixture.standardLayers + users).enumerated().map { ReadFile($1.layer, $1.file, source: $0) }
    return Declarations(files, asOf: Fixture.asOf)
  }

  /// Words are looked up by a concept's place.
  @Test func conceptsStandWhereTheProgramHasThem() throws {
    let declarations = Self.declarations(["concept weather\n  fr averse\n  en rain\n  nl regen", "sprint = 3 weeks"])
    let concepts = declarations.concepts
    let program = try #require(declarations.program().program)
    #expect(concepts.map(\.name) == program.concepts.map(\.name))
    #expect(concepts.flatMap { $0.words.map(\.text) } == program.concepts.flatMap { $0.words.map(\.text) })
  }

  @Test func formsAreTheWordsInTheirOrder() throws {
    for concept in Self.declarations([]).concepts {
      var made = Forms()
      for language in Language.allCases {
        for lexeme in concept.lexemes(in: language) { lexeme.addForms(to: &made) }
      }
      var forms: [String] = []
      made.forEach { forms.append(String(decoding: $0, as: UTF8.self)) }
      #expect(forms == concept.words.map(\.text), "\(concept.name)")
    }
  }
}
