import Briefings
import Languages
import Quantities
import RuleLanguage
import Testing
import Translation

/// A sentence never says the opposite of its figures: over all rules, certainties and signs.
@Suite struct SentenceSignTests {
  private let program: Program

  init() throws {
    program = try HandBuilt().program
  }

  /// An impact of the rule whose every figure has one sign.
  private func impact(_ rule: Int, _ sign: Int, _ certainty: Impact.Certainty) -> Impact {
    let amount = Estimate(Rational(sign * 12_000))
    let role = BoundRole(value: RoleValue(value: Rational(70)), span: nil, figures: [])
    return Impact(
      rule: rule, certainty: certainty, trigger: nil, subject: nil, deliverable: nil, scope: Scope(team: 0),
      slip: Estimate(Rational(sign * 3)), cost: amount, runRate: amount, value: amount,
      isValueRecurring: false, components: [], roles: program.rules[rule].roles.map { _ in role })
  }

  private func hasFigure(_ template: SentenceTemplate) -> Bool {
    template.segments.contains { segment in
      switch segment {
      case .blank(.slip), .blank(.cost), .blank(.runRate), .blank(.value): true
      default: false
      }
    }
  }

  private static let minus = "\u{2212}"

  @Test(arguments: Language.allCases)
  func `a loss has no minus, whatever its certainty`(language: Language) throws {
    let writer = SentenceWriter(program: program, language: language)
    for rule in program.rules.indices {
      for certainty in [Impact.Certainty.actual, .risk(probability: nil), .risk(probability: try Rational(3, 10))] {
        let text = writer.sentence(for: impact(rule, 1, certainty), in: "")
        #expect(!text.contains(Self.minus), "\(text)")
      }
    }
  }

  @Test(arguments: zip(Language.allCases, ["Gain possible : ", "Possible gain: ", "Mogelijke winst: "]))
  func `a gain has the words of a gain, or bears its minus`(language: Language, possible: String) throws {
    let writer = SentenceWriter(program: program, language: language)
    var gains = 0
    for (index, rule) in program.rules.enumerated() {
      let sure = writer.sentence(for: impact(index, -1, .actual), in: "")
      let feared = writer.sentence(for: impact(index, -1, .risk(probability: nil)), in: "")
      if rule.gain != nil {
        gains += 1
        #expect(!sure.contains(Self.minus), "\(sure)")
        #expect(feared == possible + sure)
      } else {
        for (text, template) in [(sure, rule.plain), (feared, rule.risk ?? rule.plain)]
        where hasFigure(template[language]) {
          #expect(text.contains(Self.minus), "\(rule.name): \(text)")
        }
      }
    }
    #expect(gains > 20)
  }

  @Test(arguments: Language.allCases)
  func `what a gain costs beside bears a minus`(language: Language) throws {
    let built = try HandBuilt()
    let impact = try built.impact("brake_test", on: "shop", weeks: exactly(-2), cost: exactly(40_000))
    #expect(
      SentenceWriter(program: built.program, language: language).sentence(for: impact, in: "").contains(Self.minus))
  }
}
