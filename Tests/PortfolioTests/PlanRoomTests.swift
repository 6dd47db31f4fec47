import Language
import Portfolio
import Quantities
import RuleLanguage
import Testing
import Translation

/// What the plan makes of delays of several deliverables that wait for one another.
@Suite struct PlanRoomTests {
  /// `app` waits for `portal` and `base`, which are in no order; declared after what waits for them, or before.
  private static let app = """
    deliverable app "App"
      after portal
      after base

    """
  private static let others = """
    deliverable portal "Portail"
    deliverable base "Base"

    """

  private func late(_ weeks: [(String, Int)], wording: Wording = .init(), _ lines: Lines) throws -> [Item] {
    try weeks.enumerated().map { index, late in
      let origin = try lines.index(late.0)
      let announced = late.0 == "base" || late.0 == "portal" ? try lines.deliverable("app") : .deliverable(origin)
      return try lines.item(
        "delivery_delay", on: announced, weeks: Rational(late.1), capacity: late.1 * 20_000, statement: index,
        origin: late.0, wording: index == 0 ? .init() : wording)
    }
  }

  private func entry(_ name: String, _ total: RollUp, _ lines: Lines) throws -> PlanOutlook.Entry {
    let index = try lines.index(name)
    return try #require(total.outlook?.entries.first { $0.deliverable == index })
  }

  @Test(arguments: [app + others, others + app], [["base", "app"], ["app", "base"]])
  func `equal slips of what waits and what it waits for both show`(model: String, order: [String]) throws {
    let lines = try Lines(model: model)
    let total = lines.rollUp(try late(order.map { ($0, 5) }, lines))
    #expect(try entry("base", total, lines).weeks.value == Rational(5))
    #expect(try entry("app", total, lines).weeks.value == Rational(5))
    #expect(try entry("portal", total, lines).weeks.value == .zero)
    #expect(total.oneOff.capacity.value == Rational(100_000))
  }

  @Test(arguments: [app + others, others + app])
  func `what comes after lengthens its own deliverable and all that waits for it`(model: String) throws {
    let lines = try Lines(model: model)
    for first in ["base", "app"] {
      let total = lines.rollUp(try late([(first, 5), ("base", 3)], wording: .init(isSerial: true), lines))
      #expect(try entry("app", total, lines).weeks.value == Rational(8))
      #expect(try entry("base", total, lines).weeks.value == Rational(first == "base" ? 8 : 3))
    }
  }

  @Test func `what could slip without moving anything is not critical, nor what others wait for`() throws {
    let lines = try Lines(model: Self.others + Self.app)
    let total = lines.rollUp(try late([("base", 5), ("portal", 2)], lines))
    let (base, portal, app) = (
      try entry("base", total, lines), try entry("portal", total, lines), try entry("app", total, lines)
    )
    #expect(base.isCritical && app.isCritical && !portal.isCritical)
    #expect(app.driver == (try lines.index("base")))
    #expect(portal.freeSlack == Rational(3) && portal.totalSlack == Rational(3))
    #expect(total.outlook?.criticalPath == [try lines.index("base"), try lines.index("app")])
    // The launch itself is later than what it waits for: nothing is waited for.
    let own = lines.rollUp(try late([("app", 5), ("base", 2)], lines))
    #expect(try entry("app", own, lines).driver == nil)
    #expect(try entry("base", own, lines).freeSlack == Rational(3))
    #expect(own.outlook?.criticalPath == [try lines.index("app")])
  }
}
