import Diagnostics
import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing

@Suite struct RuleTests {
  private static let rule = """
    rule late "Retard"
      when  @delay, d: duration, v: change of velocity = team.velocity, p: probability = unknown
      let   total = 2 * part
      let   part = d * team.burn
      slip     = d
      capacity = total + d * team.burn
      certainty risk p
      say fr "{slip} {part}" en "{slip} {part}" nl "{slip} {part}"
    """

  @Test func valuesOfARuleMayStandInAnyOrder() throws {
    let program = try Fixture.program(Self.rule)
    let (rule, index) = try #require(Self.find("late", in: program))
    let roles = Self.roles(weeks: 1)
    let figure = try program.evaluate(rule.money[0].formula, rule: index, roles: roles, scope: Scope(team: 0))
    #expect(figure == Rational(60_000))
  }

  @Test func aDerivationTellsTheSameFigureAsTheEvaluation() throws {
    let program = try Fixture.program(Self.rule, "team.people = 7")
    let (rule, index) = try #require(Self.find("late", in: program))
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let roles = Self.roles(weeks: Int.random(in: 1...500, using: &generator))
      for formula in [rule.slip, rule.money[0].formula].compactMap({ $0 }) {
        let figure = try program.evaluate(formula, rule: index, roles: roles, scope: Scope(team: 0))
        let derivation = try program.derivation(of: formula, rule: index, roles: roles, scope: Scope(team: 0))
        #expect(derivation.quantity.value == figure)
      }
    }
  }

  @Test func aDerivationNamesTheOriginOfEachFigure() throws {
    let program = try Fixture.program(Self.rule, "team.people = 7")
    let (rule, index) = try #require(Self.find("late", in: program))
    let derivation = try program.derivation(
      of: rule.money[0].formula, rule: index, roles: Self.roles(weeks: 1), scope: Scope(team: 0))
    let leaves = Self.nodes(of: derivation)
    #expect(leaves.contains { $0.label == "d" && $0.origin == .read(role: 0) })
    #expect(leaves.contains { $0.label == "part" && $0.origin == .rule })
    let people = try #require(leaves.first { $0.label == "team.people" })
    #expect(people.origin == .model)
    #expect(people.place.map { program.sources.place(of: $0) } == "user:1")
    let rate = try #require(leaves.first { $0.label == "team.day_rate" })
    #expect(rate.origin == .standard)
    #expect(rate.source?.isEmpty == false)
    #expect(rate.place.map { program.sources.files[$0.source].name } == "default.model")
  }

  @Test func aDerivationOfAnyDepthFitsOnAPage() throws {
    let doubling = (1...60).map { "v\($0) = v\($0 - 1) + v\($0 - 1)" } + ["v0 = 1"]
    let program = try Fixture.program(doubling.joined(separator: "\n"))
    let answer = program.answer(SourceFile(name: "question", text: Array("v60".utf8))).derivation
    let derivation = try #require(answer)
    #expect(derivation.quantity.value == Rational(1 << 60))
    #expect(Self.nodes(of: derivation).count < 20_000)
  }

  @Test func valuesThatDoubleAtEveryStepAreRefused() {
    let lets = (1...60).map { "  let v\($0) = v\($0 - 1) + v\($0 - 1)" }
    let text = """
      rule late "Retard"
        when @delay, d: duration
        let v0 = d
      \(lets.joined(separator: "\n"))
        slip = v60
        say fr "{slip}" en "{slip}" nl "{slip}"
      """
    #expect(Set(Fixture.diagnostics(text).map(\.code)) == ["E062"])
  }

  @Test func whatTheStatementDoesNotGiveIsNamed() throws {
    let program = try Fixture.program(Self.rule)
    let (rule, index) = try #require(Self.find("late", in: program))
    var roles = Self.roles(weeks: 1)
    roles[0].isKnown = false
    #expect {
      try program.evaluate(try #require(rule.slip), rule: index, roles: roles, scope: Scope(team: 0))
    } throws: { error in
      if case .unknownRole(0, _)? = error as? EvaluationFault { true } else { false }
    }
  }

  @Test func aRuleThatIsSwitchedOffIsGone() throws {
    let program = try Fixture.program("rule delivery_delay off")
    #expect(!program.rules.contains { $0.name == "delivery_delay" })
    #expect(program.overrides.map(\.name) == ["rule delivery_delay"])
  }

  @Test func wordsAreAddedOrReplaced() throws {
    let added = try Fixture.program("concept delay\n  fr \"dans les choux\"")
    let alsoAdded = try Fixture.program("concept delay\n  fr + \"dans les choux\", \"dans la vue\"")
    let replaced = try Fixture.program("concept delay\n  fr replace \"dans les choux\"")
    let word = try Fixture.program("concept delay\n  fr replace, \"dans les choux\"")
    let words = { (program: Program) in
      program.concepts.first { $0.name == "delay" }?.words.filter { $0.language == .french }.map(\.text) ?? []
    }
    #expect(words(added).count > 1)
    #expect(words(added).last == "dans les choux")
    #expect(words(added) == words(alsoAdded))
    #expect(words(replaced) == ["dans les choux"])
    #expect(words(word).suffix(2) == ["replace", "dans les choux"])
    #expect(added.overrides.isEmpty)
    #expect(replaced.overrides.map(\.name) == ["concept delay"])
  }

  @Test func theLinesOfADeliverableReplaceOursKindByKind() throws {
    let program = try Fixture.program(
      """
      deliverable key_feature
        known as "boutique"
        after  shop slack 2 weeks
      deliverable shop "Magasin"
      """)
    let feature = try #require(program.deliverables.first { $0.name == "key_feature" })
    #expect(feature.knownAs == ["boutique"])
    #expect(feature.after.map { program.deliverables[$0.deliverable].name } == ["shop"])
    #expect(feature.phrase.french == "le lancement de votre feature clé")
    let week = try #require(program.units.unit(named: "week").flatMap { program.units[$0].factor })
    #expect(try feature.after.first?.slack == week * Rational(2))
  }

  private static func find(_ name: String, in program: Program) -> (Rule, Int)? {
    program.rules.firstIndex { $0.name == name }.map { (program.rules[$0], $0) }
  }

  /// A delay, a velocity that does not change, and a probability that nobody has given.
  private static func roles(weeks: Int) -> [RoleValue] {
    [
      RoleValue(value: Rational(35 * weeks)), RoleValue(value: .zero, from: .one, to: .one),
      RoleValue(value: .zero, isKnown: false),
    ]
  }

  private static func nodes(of derivation: Derivation) -> [Derivation] {
    [derivation] + derivation.children.flatMap(nodes(of:))
  }
}
