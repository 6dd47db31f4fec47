import Diagnostics
import Quantities
import RuleLanguage
import TestSupport
import Testing

@Suite struct FunctionTests {
  private static let model = """
    function double(x: money) = x + x
    function twice_late(late: duration, rate: money per time) = double(late * rate)
    function first(x: money, y: duration) = x
    function daily(rate: money per person per time) = rate * team.people
    """

  @Test(arguments: [
    Answer(model, "double(3 k€) in €", "6000"),
    Answer(model, "double(double(3 €)) in €", "12"),
    Answer(model, "twice_late(2 weeks, 5 k€/week) in k€", "20"),
    Answer(model, "first(7 €, 1 week) in €", "7"),
    Answer(model, "first(7 €, 1 week) * 2 + 1 € in €", "15"),
    Answer(model, "daily(team.day_rate) in €/day", "4000"),
    Answer(model + "\ndouble_burn = double(team.burn * 1 week)", "double_burn in €", "40000"),
    // What a later layer says of a name of the model, the function sees.
    Answer(model + "\nteam.people = 7", "daily(team.day_rate) in €/day", "5600"),
  ])
  func aCallIsWorthItsFormulaWithTheArgumentsInTheirPlaces(_ answer: Answer) throws {
    #expect(try Fixture.program(answer.model).worth(answer.question) == answer.expected)
  }

  @Test func aLaterFileDefinesAFunctionAnew() throws {
    let program = try Fixture.program("function f(x: number) = x + 1", "function f(x: number) = x + 2")
    #expect(program.worth("f(1)") == "3")
    #expect(program.overrides.map(\.name) == ["function f"])
  }

  @Test(arguments: [
    ("function f(x: number) = f(x)", "E050"),
    ("function f(x: number) = g(x)\nfunction g(x: number) = f(x)", "E050"),
    ("function f(x: number) = x\nv = f(1, 2)", "E041"),
    ("function f(x: number) = x\nfunction f(x: number) = x", "E030"),
    ("function f(x: number, x: number) = x", "E030"),
    ("function f(x: number) = y", "E032"),
    ("function f(x: duration) = x + 1 €", "E042"),
    ("function f(x: euros per fortnight) = x", "E039"),
    ("function f(x: number) = x\nv = f(1 €)", "E101"),
    ("function min(x: number) = x", "E100"),
    ("function f(x: money) = x * deliverable.due", "E063"),
  ])
  func aMistakeIsReportedOnceWhetherOrNotTheFunctionIsCalled(text: String, code: String) {
    #expect(Set(Fixture.diagnostics(text).map(\.code)) == [code])
    #expect(Fixture.diagnostics(text + "\nw = f(1)").filter { $0.code == code }.count >= 1)
  }

  @Test func aMistakeInAFunctionIsOneHoweverOftenItIsCalled() {
    let calls = (1...5).map { "v\($0) = f(\($0) weeks)" }.joined(separator: "\n")
    let found = Fixture.diagnostics("function f(x: duration) = x + 1 €\n" + calls)
    #expect(found.map(\.code) == ["E042"])
  }

  @Test func functionsThatDoubleAtEveryStepAreRefused() {
    let lines = (1...20).map { "function f\($0)(x: number) = f\($0 - 1)(x) + f\($0 - 1)(x)" }
    let text = (["function f0(x: number) = x + x"] + lines + ["v = f20(1)"]).joined(separator: "\n")
    #expect(Fixture.diagnostics(text).contains { $0.code == "E062" })
  }

  @Test func aDerivationGoesThroughTheFormulaOfTheFunction() throws {
    let program = try Fixture.program("price = twice(team.burn)\nfunction twice(x: money per time) = 2 * x")
    let answer = program.answer(SourceFile(name: "question", text: Array("price".utf8)))
    let derivation = try #require(answer.derivation)
    #expect(derivation.operation == "*")
    #expect(derivation.children.map(\.label) == ["2", "team.burn"])
  }
}
