import Diagnostics
import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing

/// Levers as the language declares them.
@Suite struct LeverTests {
  private static let lever = """
    lever buy "Acheter le module"
      name fr "Acheter" en "Buy" nl "Kopen"
      when slip > 1 week
      let  price = 3 k€/week * left
      gain = slip / 2
      low  = slip / 4
      cash = price fr "Facture" en "Invoice" nl "Factuur"
      capacity = -gain * team.burn
      say fr "{price} pour {gain} sur {slip}." en "{price} for {gain} of {slip}." nl "{price} voor {gain} van {slip}."
      assume fr "Le module convient." en "The module fits." nl "De module past."
      example slip = 4 weeks, left = 10 weeks -> 2 weeks, -10 k€
    """

  private func lever(named name: String, in program: Program) throws -> Lever {
    try #require(program.levers.first { $0.name == name })
  }

  private func hours(_ weeks: Int) -> Rational { Rational(weeks * 35) }

  @Test func theFormulasOfALeverKnowTheDelayTheTimeLeftAndTheGain() throws {
    let program = try Fixture.program(Self.lever)
    let lever = try lever(named: "buy", in: program)
    let before = Lever.roles(slip: hours(4), left: hours(10))
    let scope = Scope(team: 0)
    #expect(try program.evaluate(lever.gain, rule: -1, roles: before, scope: scope) == hours(2))
    let roles = Lever.roles(slip: hours(4), left: hours(10), gain: hours(2))
    let amounts = try lever.money.map { try program.evaluate($0.formula, rule: -1, roles: roles, scope: scope) }
    #expect(amounts == [Rational(30_000), Rational(-40_000)])
    #expect(lever.money.map(\.kind) == [.cash, .capacity])
    #expect(lever.title[.dutch] == "Kopen")
    #expect(lever.money[0].label[.english] == "Invoice")
    #expect(lever.examples.first?.expected.map(\.dimension) == [.time, .money])
  }

  @Test func aDerivationNamesTheValuesOfTheLever() throws {
    let program = try Fixture.program(Self.lever)
    let index = try #require(program.levers.firstIndex { $0.name == "buy" })
    let roles = Lever.roles(slip: hours(4), left: hours(10), gain: hours(2))
    let tree = try program.derivation(
      of: program.levers[index].money[0].formula, lever: index, roles: roles, scope: Scope(team: 0))
    #expect(tree.label == "price")
    #expect(tree.quantity == Quantity(Rational(30_000), .money))
  }

  @Test func aLaterFileReplacesALeverOrSwitchesItOff() throws {
    let program = try Fixture.program("lever wait off\n", Self.lever, Self.lever)
    #expect(!program.levers.contains { $0.name == "wait" })
    #expect(program.levers.count { $0.name == "buy" } == 1)
    #expect(program.overrides.contains { $0.name == "lever wait" })
    #expect(program.overrides.contains { $0.name == "lever buy" })
  }

  /// A line put into the lever above, and the code of what is wrong with it.
  @Test(arguments: [
    ("  gain = 3 €", "E031"), ("  high = team.burn", "E031"), ("  cash = 3 €/month", "E031"), ("  cash = slip", "E031"),
    ("  when slip", "E044"), ("  gain = slip / 3", "E030"), ("  let left = 3 weeks", "E093"),
    ("  let half = gain / 2", "E032"), ("  slip = 3 weeks", "E007"),
    ("  example slip = 3 € -> 1 week", "E051"), ("  example weeks = 3 weeks -> 1 week", "E032"),
    ("  cash = price * nothing", "E032"), ("  let price = 3", "E030"),
  ])
  func aMistakeIsSaidWithItsPlace(line: String, code: String) throws {
    let found = Fixture.diagnostics(Self.lever + "\n" + line + "\n")
    #expect(found.map(\.code).contains(code))
    let place = try #require(found.first { $0.code == code }?.span)
    #expect(place.source == Fixture.standardLayers.count)
  }

  @Test func aSentenceNamesOnlyWhatALeverKnows() {
    let found = Fixture.diagnostics(Self.lever.replacing("{price} voor", with: "{cost} voor"))
    #expect(found.map(\.code) == ["E053"])
  }

  @Test func aLeverThatSpeaksOneLanguageLacksTheOthers() throws {
    let found = Fixture.diagnostics("lever mute \"Muet\"\n  gain = 0 weeks\n  say fr \"Rien.\"\n")
    #expect(found.map(\.code) == ["E052"])
    #expect(found.first?.severity == .warning)
    #expect(Fixture.diagnostics("lever mute \"Muet\"\n  gain = 0 weeks\n").map(\.severity) == [.error])
  }

  @Test func twoLeversOfOneNameInOneFileContradictEachOther() {
    let found = Fixture.diagnostics(Self.lever + "\n" + Self.lever)
    #expect(found.map(\.code) == ["E030"])
  }
}
