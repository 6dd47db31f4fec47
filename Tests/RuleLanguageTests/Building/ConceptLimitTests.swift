import Diagnostics
import RuleLanguage
import Testing

/// More concepts than sets of them have room for.
@Suite struct ConceptLimitTests {
  @Test func conceptsBeyondTheLimitAreOneError() {
    let concepts = (0...Program.maximumConcepts).map {
      "concept c\($0)\n  fr mot\($0)\n  en word\($0)\n  nl woord\($0)\n"
    }
    let last = "rule late\n  when @c\(Program.maximumConcepts), d: duration\n  family flow\n  about team\n  slip = d\n"
    #expect(
      Fixture.diagnostics(concepts.joined() + last).map(\.code).filter { $0 == "E066" || $0 == "E034" } == ["E066"])
  }
}
