import Languages
import Quantities
import Testing

@Suite struct UnitTableTests {
  @Test func aNameThatIsAnotherUnitsSpellingIsAUnitOfItsOwn() {
    var table = UnitTable()
    table.add(unit("month", spelled: ["month", "mo"]))
    let taken = table.add(unit("mo", spelled: ["moon"]))
    #expect(taken == ["mo"])
    #expect(table.units.map(\.name) == ["month", "mo"])
    #expect(table.unit(named: "mo") == UnitID(0))
    #expect(table.unit(named: "moon") == UnitID(1))
  }

  @Test func aUnitOfTheSameNameReplacesTheFirst() {
    var table = UnitTable()
    table.add(unit("month", spelled: ["month"]))
    table.add(unit("month", spelled: ["maand"]))
    #expect(table.units.count == 1)
    #expect(table.unit(named: "maand") == UnitID(0))
  }

  private func unit(_ name: String, spelled: [String]) -> Unit {
    Unit(name: name, dimension: .time, factor: .one, names: Localized(fr: [], en: spelled, nl: []), isCurrency: false)
  }
}
