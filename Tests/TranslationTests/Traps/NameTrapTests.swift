import Languages
import RuleLanguage
import TestSupport
import Testing
import Translation

/// Words inside a name act on nothing, whatever concept they stand for elsewhere.
@Suite struct NameTrapTests {
  /// How a word of a concept becomes a name.
  enum Naming: CaseIterable, Sendable { case capitalised, lowerCase, quoted }

  @Test(arguments: Naming.allCases)
  func aLateModuleIsLateWhateverItsName(naming: Naming) throws {
    let cases = try named(naming, as: Self.late, seed: 3).map { TrapCase($0, "2 wk, 40000 €") }
    try expectRight(99, of: cases)
    try expectNoOtherFigure(in: cases)
  }

  @Test(arguments: Naming.allCases)
  func aModuleThatIsReadyGivesNoFigureWhateverItsName(naming: Naming) throws {
    try expectRight(100, of: try named(naming, as: Self.ready, seed: 4).map { TrapCase($0) })
  }

  @Test func numbersOfNamesAreNoFigures() throws {
    let cases = Self.numbered.flatMap { frame in
      (2..<30).map { TrapCase(frame.replacing("{n}", with: "\($0)")) }
    }
    try expectRight(100, of: cases)
  }

  private func named(_ naming: Naming, as frames: [Language: [String]], seed: UInt64) throws -> [String] {
    var generator = SeededGenerator(seed: seed)
    let engine = try #require(TrapEngine.shared)
    return Language.allCases.flatMap { language in
      let names = Self.names(naming, language, engine.program)
      return names.some(300, using: &generator).compactMap { name in
        frames[language]?.randomElement(using: &generator)?.replacing("{x}", with: name)
      }
    }
  }

  private static func names(_ naming: Naming, _ language: Language, _ program: Program) -> [String] {
    let words = Set(program.concepts.flatMap(\.words).filter { $0.language == language }.map(\.text))
    let texts = words.map { $0.replacing("*", with: "") }.filter { $0.count > 2 && !$0.contains("…") }.sorted()
    let singles = texts.filter { $0.allSatisfy { $0.isLetter || "'’-".contains($0) } }
    switch naming {
    case .capitalised: return singles.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    case .lowerCase: return singles
    case .quoted: return texts.filter { $0.contains(" ") && !$0.contains(where: \.isNumber) }.map(language.quoted)
    }
  }

  private static let late: [Language: [String]] = [
    .french: [
      "Le module {x} a deux semaines de retard", "L'appli {x} a 2 semaines de retard.",
      "Le lot {x} a pris deux semaines de retard", "Le projet {x} accuse 2 semaines de retard",
      "La page {x} glisse de deux semaines", "Le portail {x} est en retard de 2 semaines",
      "Le service {x} est repoussé de deux semaines", "L'écran {x} : deux semaines de retard",
      "Deux semaines de retard sur le module {x}",
    ],
    .english: [
      "The {x} module is two weeks late", "The {x} app slips by 2 weeks.",
      "The {x} project is 2 weeks behind schedule", "The {x} page is delayed by two weeks",
      "Two weeks of delay on the {x} service", "The {x} screen: two weeks late",
    ],
    .dutch: [
      "De module {x} loopt twee weken uit", "De app {x} heeft 2 weken vertraging.",
      "Het project {x} loopt twee weken achter op de planning", "Het portaal {x} schuift 2 weken op",
      "De dienst {x} is twee weken te laat", "Op de module {x}: twee weken vertraging",
    ],
  ]

  private static let ready: [Language: [String]] = [
    .french: [
      "Le module {x} est prêt", "Lot {x} livré le 3 mars", "Le module {x} sera livré le 12 mai comme prévu",
      "L'écran {x} est en recette, 14 personnes l'ont vu", "Sprint 23 : la page {x} est en ligne",
    ],
    .english: [
      "The {x} module is ready", "The {x} module was delivered on 3 March", "The {x} page is live, 14 people saw it",
      "Sprint 23: the {x} screen is in production",
    ],
    .dutch: [
      "De module {x} is klaar", "De module {x} is op 3 maart opgeleverd",
      "De pagina {x} staat online, 14 mensen zagen ze", "Sprint 23: het scherm {x} is in productie",
    ],
  ]

  private static let numbered = [
    "lot {n} livré le 3 mars", "sprint {n}", "Aurora {n} est en ligne", "Version 2.{n} en production",
    "Lot {n} terminé",
    "Sprint {n} clos le 14 février", "Aurora {n} is live", "Release 2.{n} is out", "Lot {n} delivered on 3 March",
    "Sprint {n} closed on 14 February", "Aurora {n} staat live", "Release 2.{n} staat in productie",
    "Lot {n} opgeleverd op 3 maart", "Sprint {n} is afgesloten op 14 februari",
  ]
}

extension Language {
  fileprivate func quoted(_ name: String) -> String {
    switch self {
    case .french: "« \(name) »"
    case .english: "“\(name)”"
    case .dutch: "‘\(name)’"
    }
  }
}
