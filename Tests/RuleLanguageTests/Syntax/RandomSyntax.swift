import Diagnostics
import Inflection
import Languages
import Quantities
import RuleLanguage
import TestSupport

/// Draws syntax trees that the grammar can write.
struct RandomSyntax {
  private var generator: SeededGenerator
  private let nowhere = SourceSpan(source: 0, start: 0, end: 0)

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
  private mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(0...choices.count - 1)] }
  private mutating func some<Element>(
    _ count: ClosedRange<Int>, _ make: (inout RandomSyntax) -> Element
  ) -> [Element] {
    (0..<number(count)).map { _ in make(&self) }
  }

  private mutating func name() -> NameSyntax {
    NameSyntax(pick(["d", "team", "burn", "day_rate", "équipe", "ordre2", "_x", "каша"]), span: nowhere)
  }

  private mutating func unit() -> UnitSyntax {
    let names = ["€", "k€", "%", "weeks", "person_day", "day", "$"]
    return UnitSyntax(
      (0..<number(1...3)).map {
        UnitSyntax.Factor(NameSyntax(pick(names), span: nowhere), exponent: $0 == 0 ? 1 : -1)
      }, span: nowhere)
  }

  private mutating func optionalUnit() -> UnitSyntax? { chance(60) ? unit() : nil }

  private mutating func figure(signed: Bool) -> Rational {
    let digits = Int128(number(0...3_000_000)) * (signed && chance(30) ? -1 : 1)
    return (try? Rational(digits, pick([1, 1, 10, 1_000]))) ?? .one
  }

  private mutating func date() -> CalendarDate { CalendarDate(dayNumber: number(18_000...22_000)) }

  private mutating func text() -> String {
    pick(["", "Équipe", "a \"b\" \\ c", "# no comment", "l'été, {slip} -> 3", "fr", "日本"])
  }

  mutating func expression(depth: Int) -> ExpressionSyntax { ExpressionSyntax(kind(depth), span: nowhere) }

  private mutating func kind(_ depth: Int) -> ExpressionSyntax.Kind {
    guard depth > 0, chance(75) else { return leaf() }
    switch number(0...9) {
    case 0: return .prefix(pick(ExpressionSyntax.PrefixOperator.allCases), expression(depth: depth - 1))
    case 1:
      return .conditional(
        expression(depth: depth - 1), then: expression(depth: depth - 1), otherwise: expression(depth: depth - 1))
    case 2: return .call(name(), some(0...3) { $0.expression(depth: depth - 1) })
    case 3: return .conversion(expression(depth: depth - 1), to: unit())
    default:
      return .infix(
        pick(ExpressionSyntax.InfixOperator.allCases), expression(depth: depth - 1), expression(depth: depth - 1))
    }
  }

  private mutating func leaf() -> ExpressionSyntax.Kind {
    switch number(0...9) {
    case 0: .range(figure(signed: true), figure(signed: true), unit: optionalUnit())
    case 9:
      .threePoints(
        pick(ExpressionSyntax.ThreePointShape.allCases), some(3...3) { $0.figure(signed: true) }, unit: optionalUnit())
    case 1 where chance(20): .historyFile(text(), unit: optionalUnit())
    case 1: .history(some(1...3) { $0.figure(signed: true) }, unit: optionalUnit())
    case 2: .date(date())
    case 3: .boolean(chance(50))
    case 4: .unknown(unit: optionalUnit())
    case 5, 6: .name(some(1...3) { $0.name() })
    default: .quantity(figure(signed: false), unit: optionalUnit())
    }
  }

  mutating func parameter(_ value: ExpressionSyntax) -> DeclarationSyntax {
    DeclarationSyntax(.parameter(ParameterSyntax(name: name(), value: value)), span: nowhere)
  }

  mutating func file() -> FileSyntax {
    var file = FileSyntax(declarations: some(1...5) { $0.declaration() })
    if chance(30) { file.trailingComments = some(1...2) { $0.comment() } }
    // A file does not start with a blank line.
    file.declarations[0].trivia = TriviaSyntax()
    return file
  }

  private mutating func comment() -> CommentSyntax {
    CommentSyntax(pick([" une note", "", " « x » = 3 # 4", "!"]), isBlankLineBefore: chance(40))
  }

  private mutating func trivia() -> TriviaSyntax {
    var trivia = TriviaSyntax()
    if chance(20) { trivia.leading = some(1...2) { $0.comment() } }
    if chance(20) { trivia.trailing = comment().text }
    trivia.isBlankLineBefore = chance(20)
    return trivia
  }

  private mutating func declaration() -> DeclarationSyntax {
    var trivia = trivia()
    if chance(10) { trivia.closing = some(1...2) { $0.comment() } }
    return DeclarationSyntax(declarationKind(), span: nowhere, trivia: trivia)
  }

  private mutating func function() -> FunctionSyntax {
    FunctionSyntax(
      name: name(),
      parameters: some(1...3) { syntax in
        FunctionSyntax.Parameter(name: syntax.name(), measure: syntax.name(), per: syntax.some(0...2) { $0.name() })
      }, value: expression(depth: 2))
  }

  private mutating func declarationKind() -> DeclarationSyntax.Kind {
    switch number(0...13) {
    case 0: chance(50) ? .currency(name()) : .rate(value(name: name()))
    case 1: chance(50) ? .calendar(name()) : .function(function())
    case 2:
      chance(50)
        ? .closed(from: date(), to: date(), label: chance(50) ? text() : nil)
        : .halfDay(from: date(), to: date(), label: chance(50) ? text() : nil)
    case 3: .parameter(value(name: NameSyntax(pick(["sprint", "team.people", "a.b.c"]), span: nowhere)))
    case 4:
      .unit(
        UnitDeclarationSyntax(
          name: name(), base: chance(40) ? name() : nil, value: chance(50) ? expression(depth: 2) : nil,
          names: words()))
    case 5:
      .concept(
        ConceptSyntax(
          name: name(), words: lexemes(),
          examples: some(0...2) { syntax in
            ConceptSyntax.Example(
              language: syntax.pick([.french, .english, .dutch]), statement: syntax.text(), span: syntax.nowhere)
          }))
    case 6: .team(entity())
    case 7: .deliverable(entity())
    case 8: .ruleOff(name())
    case 9: .leverOff(name())
    case 10: .lever(lever())
    case 11: .family(family())
    case 12: .topic(topic())
    default: .rule(rule())
    }
  }

  private mutating func value(name: NameSyntax) -> ParameterSyntax {
    ParameterSyntax(
      name: name, value: expression(depth: 3), from: chance(30) ? date() : nil, source: chance(30) ? text() : nil)
  }

  private mutating func word() -> WordSyntax {
    WordSyntax(
      pick(["retard*", "à la bourre", "j/h", "l'été", "+x", "a\"b", "jour-homme", "été", "30 %", "noun"]), span: nowhere
    )
  }

  private static let lexemes = Localized(
    fr: ["glisser", "s'étirer", "prendre … dans la vue"], en: ["slip", "push … back"], nl: ["opschuiven", "uitlopen"])

  /// Words that are only themselves, then those of each class.
  private mutating func lexemes() -> [LocalizedWordsSyntax] {
    words().map { line in
      let classes: [WordClass] = [.noun, .verb, .adjective].filter { _ in chance(50) }
      let lexemes = classes.flatMap { wordClass in
        some(1...3) { WordSyntax($0.pick(Self.lexemes[line.language]), wordClass, span: $0.nowhere) }
      }
      return LocalizedWordsSyntax(
        language: line.language, joining: line.joining,
        words: lexemes.isEmpty || chance(50) ? line.words + lexemes : lexemes, span: line.span, trivia: line.trivia)
    }
  }

  private mutating func words() -> [LocalizedWordsSyntax] {
    some(0...3) {
      LocalizedWordsSyntax(
        language: $0.pick(Language.allCases), joining: $0.pick(LocalizedWordsSyntax.Joining.allCases),
        words: $0.some($0.chance(20) ? 30...40 : 1...4) { $0.word() }, span: $0.nowhere, trivia: $0.trivia())
    }
  }

  private mutating func entity() -> EntitySyntax {
    let fields = some(0...4) { random in
      EntitySyntax.FieldLine(random.entityField(), span: random.nowhere, trivia: random.trivia())
    }
    return EntitySyntax(name: name(), title: chance(50) ? text() : nil, fields: fields)
  }

  private mutating func entityField() -> EntitySyntax.Field {
    switch number(0...6) {
    case 6: .away(expression(depth: 1), from: date(), to: date(), label: chance(50) ? text() : nil)
    case 0: .team(name())
    case 1: .after(name(), slack: chance(50) ? expression(depth: 2) : nil)
    case 2: .due(date())
    case 3: .knownAs(some(1...4) { $0.word() })
    case 4: .name(pick(Language.allCases), text())
    default: .value(value(name: NameSyntax(pick(["people", "day_rate"]), span: nowhere)))
    }
  }

  private mutating func rule() -> RuleSyntax {
    let fields = some(0...6) { random in
      RuleSyntax.FieldLine(random.ruleField(), span: random.nowhere, trivia: random.trivia())
    }
    return RuleSyntax(name: name(), base: chance(20) ? name() : nil, title: chance(50) ? text() : nil, fields: fields)
  }

  private mutating func lever() -> LeverSyntax {
    let fields = some(0...6) { random in
      LeverSyntax.FieldLine(random.leverField(), span: random.nowhere, trivia: random.trivia())
    }
    return LeverSyntax(name: name(), title: chance(50) ? text() : nil, fields: fields)
  }

  private mutating func family() -> FamilySyntax {
    FamilySyntax(
      name: name(),
      fields: some(0...3) { random in
        FamilySyntax.FieldLine(random.familyField(), span: random.nowhere, trivia: random.trivia())
      })
  }

  private mutating func topic() -> TopicSyntax {
    TopicSyntax(name: name(), words: some(0...3) { $0.name() }, later: some(0...3) { $0.name() })
  }

  private mutating func familyField() -> FamilySyntax.Field {
    switch number(0...2) {
    case 0: .traits(some(1...3) { $0.name() })
    case 1: .cause(texts())
    default: .decision(texts())
    }
  }

  private mutating func leverField() -> LeverSyntax.Field {
    switch number(0...8) {
    case 0: .name(texts())
    case 1: .when(expression(depth: 2))
    case 2: .define(name(), expression(depth: 3))
    case 3: .gain(pick(GainSyntax.allCases), expression(depth: 3))
    case 4: .money(pick(MoneyKindSyntax.allCases), expression(depth: 3), labels: chance(50) ? texts() : [])
    case 5: .say(texts())
    case 6: .assume(texts())
    case 7: .source(text())
    default:
      .example(
        some(1...2) { LeverSyntax.Given($0.name(), $0.expression(depth: 2)) },
        some(1...2) { $0.expression(depth: 2) })
    }
  }

  private mutating func ruleField() -> RuleSyntax.Field {
    switch number(0...14) {
    case 14: .orWhen(some(1...3) { $0.condition() })
    case 0, 1: .when(some(1...3) { $0.condition() })
    case 2: .about(name())
    case 3: .family(name())
    case 4: .explains(some(1...2) { $0.name() })
    case 13: .topic(name())
    case 5: .define(name(), expression(depth: 3))
    case 6: .slip(expression(depth: 3))
    case 7: .money(pick(MoneyKindSyntax.allCases), expression(depth: 3), labels: chance(50) ? texts() : [])
    case 8: .risk(probability: chance(50) ? expression(depth: 2) : nil)
    case 9: .say(pick(SayVariantSyntax.allCases), texts())
    case 10: .assume(texts())
    case 11: .source(text())
    default:
      chance(30)
        ? .noExample(pick(Language.allCases), text())
        : .example(pick(Language.allCases), text(), some(0...3) { $0.expectation() })
    }
  }

  private mutating func texts() -> [TextSyntax] {
    if chance(30) { return [TextSyntax(language: nil, text: text(), span: nowhere)] }
    return some(1...3) { TextSyntax(language: $0.pick(Language.allCases), text: $0.text(), span: $0.nowhere) }
  }

  private mutating func expectation() -> ExpectationSyntax {
    switch number(0...3) {
    case 0: .toCheck
    case 1: .risk(probability: chance(50) ? expression(depth: 2) : nil)
    default: .figure(expression(depth: 2))
    }
  }

  private mutating func condition() -> ConditionSyntax {
    switch number(0...2) {
    case 0: .concepts(some(1...2) { $0.name() })
    case 1: .noConcepts(some(1...2) { $0.name() })
    default:
      .role(
        RoleSyntax(
          name: name(), shape: pick(RoleSyntax.Shape.allCases), measure: name(), per: some(0...2) { $0.name() },
          labels: some(0...2) { $0.name() }, fallback: chance(30) ? expression(depth: 2) : nil))
    }
  }
}
