import Diagnostics
import Languages
import Quantities
import RuleLanguage
import StandardRules
import Testing

@testable import ImpactCLI

/// The presets reproduce the salary table of the cost model's specification, by formulas of the model alone.
@Suite struct PresetTests {
  /// Profile, gross salary, and what the table prints: loaded €/year, €/day of contract, €/productive day with overhead.
  struct Row: Sendable, CustomTestStringConvertible {
    let preset: String
    let gross: String
    let printed: [Int]
    var testDescription: String { "\(preset) \(gross)" }

    init(_ preset: String, _ gross: String, _ year: Int, _ contractDay: Int, _ fullDay: Int) {
      self.preset = preset
      self.gross = gross
      printed = [year, contractDay, fullDay]
    }
  }

  @Test(arguments: [
    Row("scaleup-france", "developer_gross", 71_000, 326, 450),
    Row("scaleup-france", "senior_gross", 85_200, 391, 540),
    Row("scaleup-france", "lead_gross", 106_500, 489, 675),
    Row("scaleup-france", "60 k€/person/year", 85_200, 391, 540),
    Row("scaleup-france", "cto_gross", 113_600, 521, 720),
    Row("scaleup-france", "100 k€/person/year", 142_000, 651, 900),
    Row("scaleup-france", "300 k€/person/year", 426_000, 1_954, 2_701),
    Row("scaleup-belgium", "developer_gross", 78_435, 357, 497),
    Row("scaleup-belgium", "vp_gross", 139_440, 634, 884),
    // 1,768.507…: the specification prints twice 884 and has 1,768; its own formula gives 1,769 to the nearest euro.
    Row("scaleup-belgium", "16_000 €/person/month", 278_880, 1_268, 1_769),
  ])
  func salariesGiveTheTableToTheEuro(_ row: Row) throws {
    let program = try Self.program(row.preset, .english)
    let questions = [
      "round(loaded_year(\(row.gross)), 1 €/person/year) in €/person/year",
      "round(contract_day(\(row.gross)), 1 €/person/day) in €/person/day",
      "round(full_day(\(row.gross)), 1 €/person/day) in €/person/day",
    ]
    #expect(try questions.map { try Self.figure($0, program) } == row.printed.map { Rational($0) })
  }

  @Test(arguments: StandardRules.presets.map(\.name), Language.allCases)
  func aPresetLoadsInEveryLanguageAndIsLaidOut(name: String, language: Language) throws {
    let preset = try #require(StandardRules.presets.first { $0.name == name })
    let text = preset.model(in: language)
    #expect(!text.contains("fr|") && !text.contains("en|") && !text.contains("nl|"))
    let file = SourceFile(name: "impact.model", text: Array(text.utf8))
    #expect(Formatter.format(Parser.parse(file, source: 0).syntax) == text)
    let program = try Self.program(name, language)
    #expect(program.teams.first?.name == "product")
    #expect(program.payrollChecks.first.map { $0.payroll == nil } == true)
    // The same figures in every language.
    let english = try Self.program(name, .english)
    for (one, other) in zip(program.parameters, english.parameters) {
      #expect(one.name == other.name)
      #expect((one.source == nil) == (other.source == nil))
    }
    #expect(program.values(ofTeam: 0) == english.values(ofTeam: 0))
  }

  /// What is proposed behind a `#` works once the sign is taken away.
  @Test(arguments: StandardRules.presets.map(\.name))
  func whatAPresetProposesLoads(name: String) throws {
    let preset = try #require(StandardRules.presets.first { $0.name == name })
    let lines = preset.model(in: .french).split(separator: "\n", omittingEmptySubsequences: false)
    let starts = [
      "closed ", "half_day ", "deliverable ", "  known as ", "  due ", "  cost_of_delay ", "  late_penalty ",
    ]
    let proposed = lines.map { line -> String in
      guard line.hasPrefix("# ") else { return String(line) }
      let rest = String(line.dropFirst(2))
      let isProposal = (starts + ["downtime_rate ", "currency "]).contains { rest.hasPrefix($0) }
      return isProposal ? rest : String(line)
    }
    #expect(zip(lines, proposed).filter { $0 != $1 }.count >= 9)
    let program = try Self.load(proposed.joined(separator: "\n"))
    let portal = try #require(program.deliverables.firstIndex { $0.name == "portal" })
    let week = try #require(program.units.unit(named: "week").flatMap { program.units[$0].factor })
    let late = try week * Rational(3)
    // From 15 June to 6 July: 16 days at 10 k€ a week and 5 at 15 k€.
    #expect(try program.cost(.lostValue, ofDelay: late, of: portal) == Rational(235_000, 7))
    #expect(try program.cost(.penalty, ofDelay: late, of: portal) == Rational(7_000))
  }

  /// The other profiles that stand behind a `#`, three weeks late: each by hand, the S-curve but for its exponentials.
  @Test(
    arguments: StandardRules.presets.map(\.name),
    [
      ("deadline", 45_000, 45_000), ("short_life", 103_125, 103_125), ("s_curve", 29_900, 30_000),
      ("growing", 34_500, 34_500),
    ])
  func eachProfileOfDelayLoads(name: String, profile: (function: String, least: Int, most: Int)) throws {
    let preset = try #require(StandardRules.presets.first { $0.name == name })
    let model = preset.model(in: .french)
    let line = try #require(
      model.split(separator: "\n").first { $0.hasPrefix("#   lost_value = \(profile.function)(") })
    let deliverable = "\ndeliverable portal \"Portail\"\n  due 2026-06-15\n\(line.dropFirst(2))\n"
    let program = try Self.load(model + deliverable)
    let portal = try #require(program.deliverables.firstIndex { $0.name == "portal" })
    let week = try #require(program.units.unit(named: "week").flatMap { program.units[$0].factor })
    let value = try #require(try program.cost(.lostValue, ofDelay: try week * Rational(3), of: portal))
    #expect(Rational(profile.least) <= value && value <= Rational(profile.most))
  }

  /// Three developers, a senior and a lead: a year's cost by hand; a week of the calendar is a 52nd of it, a day of work
  /// a 205th.
  @Test(arguments: [
    ("scaleup-france", "1.3 * 1.42 * (3 * 50 k€ + 60 k€ + 75 k€)"),
    ("scaleup-belgium", "1.3 * (13 * 1.27 + 0.92) * (3 * 4500 € + 5500 € + 6500 €)"),
  ])
  func aWeekIsAYearOverFiftyTwo(preset: String, year: String) throws {
    let program = try Self.program(preset, .english)
    #expect(try Self.figure("team.burn * 52 weeks in €", program) == Self.figure("\(year) in €", program))
    #expect(
      try Self.figure("team.people * team.day_rate * 205 days in €", program) == Self.figure("\(year) in €", program))
    #expect(try Self.figure("team.yearly_burn * 1 year in €", program) == Self.figure("\(year) in €", program))
  }

  @Test func aDerivationNamesTheSourcesOfASalary() throws {
    let program = try Self.program("scaleup-france", .english)
    let answer = program.answer(SourceFile(name: "question", text: Array("team.day_rate".utf8)))
    let sources = Self.sources(of: try #require(answer.derivation))
    for part in ["40 to 45 %", "200 to 210", "120 to 150 %", "order of magnitude", "Malt 2020"] {
      #expect(sources.contains { $0.contains(part) }, "\(part)")
    }
  }

  private static func sources(of derivation: Derivation) -> [String] {
    [derivation.source].compactMap(\.self) + derivation.children.flatMap(sources(of:))
  }

  private static func program(_ preset: String, _ language: Language) throws -> Program {
    let preset = try #require(StandardRules.presets.first { $0.name == preset })
    return try load(preset.model(in: language))
  }

  private static func load(_ model: String) throws -> Program {
    let standard = StandardRules.files.map { file in
      (layer: Layer.standard, file: SourceFile(name: file.name, text: Array(file.text.utf8)))
    }
    let mine = (layer: Layer.user, file: SourceFile(name: "impact.model", text: Array(model.utf8)))
    let day = CalendarDate(dayNumber: 20_500)
    let (program, diagnostics) = Program.load(standard + [mine], asOf: day)
    #expect(diagnostics.map { "\($0.code) \($0.message.english)" } == [])
    return try #require(program)
  }

  private static func figure(_ question: String, _ program: Program) throws -> Rational {
    let answer = program.answer(SourceFile(name: "question", text: Array(question.utf8)))
    let derivation = try #require(answer.derivation, "\(question): \(answer.diagnostics.map(\.message.english))")
    let unit = try #require(derivation.unit.flatMap { program.factor(of: $0) })
    return try derivation.quantity.value / unit
  }
}

extension Program {
  fileprivate func values(ofTeam team: Int) -> [ParameterValue] {
    parameters.indices.map { value(of: $0, in: Scope(team: team)) }
  }
}
