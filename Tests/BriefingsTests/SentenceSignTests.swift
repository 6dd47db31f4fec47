import Briefings
import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing
import Translation

/// A sentence never says the opposite of its figures: over all rules, certainties and signs.
@Suite struct SentenceSignTests {
  private let built: HandBuilt
  private var program: Program { built.program }

  init() throws {
    built = try HandBuilt()
  }

  /// An impact of the rule whose figures have these signs.
  private func impact(_ rule: Int, _ signs: Signs, _ certainty: Impact.Certainty) -> Impact {
    func amount(_ sign: Int) -> Estimate { Estimate(Rational(sign * 12_000)) }
    let role = BoundRole(value: RoleValue(value: Rational(70)), span: nil, figures: [])
    return Impact(
      rule: rule, certainty: certainty, trigger: nil, subject: nil, deliverable: nil, scope: Scope(team: 0),
      slip: Estimate(Rational(signs.slip * 3)), cost: amount(signs.cost), runRate: amount(signs.runRate),
      value: amount(signs.value), isValueRecurring: false, components: [],
      roles: program.rules[rule].roles.map { _ in role })
  }

  private struct Signs {
    let slip, cost, runRate, value: Int
    var all: [Int] { [slip, cost, runRate, value] }

    static let every: [Signs] = [-1, 0, 1].flatMap { slip in
      [-1, 0, 1].flatMap { cost in
        [-1, 0, 1].flatMap { rate in
          [-1, 0, 1].map { Signs(slip: slip, cost: cost, runRate: rate, value: $0) }
        }
      }
    }
  }

  private static let minus = "\u{2212}"
  private static let possible = Localized(fr: "Gain possible : ", en: "Possible gain: ", nl: "Mogelijke winst: ")

  @Test(arguments: Language.allCases)
  func `a sentence speaks of what every figure does, or there is none`(language: Language) throws {
    let writer = SentenceWriter(program: program, language: language)
    let certainties = [Impact.Certainty.actual, .risk(probability: nil), .risk(probability: try Rational(3, 10))]
    var told = (gains: 0, losses: 0)
    for (index, rule) in program.rules.enumerated() {
      for signs in Signs.every {
        let (gains, loses) = (signs.all.contains(-1), signs.all.contains(1))
        let sure = impact(index, signs, .actual)
        #expect(sure.isTold(by: rule) == (!gains || rule.gain != nil && !loses), "\(rule.name)")
        #expect(sure.isGain == gains)
        guard sure.isTold(by: rule) else { continue }
        let sentence = writer.sentence(for: sure, in: "")
        for certainty in certainties {
          let text = writer.sentence(for: impact(index, signs, certainty), in: "")
          #expect(!text.contains(Self.minus), "\(text)")
          #expect(text.hasPrefix(Self.possible[language]) == (gains && certainty != .actual), "\(text)")
          if gains { told.gains += 1 } else { told.losses += 1 }
          if gains, certainty == certainties[1] { #expect(text == Self.possible[language] + sentence) }
        }
      }
    }
    #expect(told.gains > 1_000 && told.losses > 5_000)
  }

  /// What a range reaches from gain to loss has no sentence either.
  @Test func `a range over zero is not told`() throws {
    for rule in ["brake_test", "delivery_delay"] {
      let impact = try built.impact(rule, on: "shop", weeks: between(-2, 3), cost: exactly(40_000))
      #expect(!impact.isTold(by: built.program.rules[impact.rule]))
    }
  }

  /// The rules' own examples, as they are, with two figures that change places, and in a risk's words.
  @Test(arguments: zip(Language.allCases, ["Risque : ", "Risk: ", "Risico: "]))
  func `no statement gives a sentence against its figures`(language: Language, risk: String) throws {
    let writer = SentenceWriter(program: program, language: language)
    var translator = Translator(engine: built.engine)
    var gains = 0
    // What is laid over the built-in rules leaves their examples out.
    let examples = try ReferenceEngine.program().rules.flatMap(\.examples)
    for statement in examples.filter({ $0.language == language }).map(\.statement) {
      for text in [statement, Self.swapped(statement), risk + statement, risk + Self.swapped(statement)] {
        let result = translator.translate(text, language: language)
        for impact in result.impacts {
          let sentence = writer.sentence(for: impact, in: text)
          #expect(impact.isTold(by: program.rules[impact.rule]), "\(text)")
          #expect(!sentence.contains(Self.minus), "\(text): \(sentence)")
          gains += impact.isGain ? 1 : 0
        }
      }
    }
    #expect(gains > 20)
  }

  /// « de 30 à 25 » for « de 25 à 30 ».
  private static func swapped(_ text: String) -> String {
    let numbers = text.ranges(of: /[0-9]+/)
    guard numbers.count > 1 else { return text }
    var swapped = text
    swapped.replaceSubrange(numbers[1], with: text[numbers[0]])
    swapped.replaceSubrange(numbers[0], with: text[numbers[1]])
    return swapped
  }

  /// A rule that only has the words of a loss: the line is asked about, with its figure and what to add to the rule.
  @Test(
    arguments: zip(
      Language.allCases,
      [
        "La frugalitude rapporte 200 € par mois", "Our thriftiness brings €200 a month",
        "Onze zuinigheid levert € 200 per maand op",
      ]))
  func `a gain without a sentence is to check`(language: Language, statement: String) throws {
    var translator = Translator(engine: built.engine)
    let result = translator.translate(statement, language: language)
    let reason = try #require(result.reasons.first)
    #expect(result.status == .toCheck)
    let texts = ReasonText(program: built.program)
    let text = texts.text(reason, in: language)
    #expect(texts.code(reason) == "untold")
    #expect(text.contains("say gain") && text.contains("\(Self.minus)"), "\(text)")
    #expect(text.contains("200"), "\(text)")
  }
}
