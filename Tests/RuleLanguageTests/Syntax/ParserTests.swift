import Diagnostics
import Inflection
import Quantities
import RuleLanguage
import TestSupport
import Testing

@Suite struct ParserTests {
  @Test(arguments: [Samples.model, Samples.delivery])
  func everySampleReadsWithNoComplaint(text: String) {
    #expect(Parser.parse(file(text), source: 0).diagnostics == [])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsDoNotMatter(lineEnd: String) {
    let text = Samples.delivery.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    let (syntax, diagnostics) = Parser.parse(file("\u{FEFF}" + text), source: 0)
    #expect(diagnostics == [])
    #expect(syntax.declarations.count == Parser.parse(file(Samples.delivery), source: 0).syntax.declarations.count)
  }

  @Test func tabsIndent() throws {
    let (syntax, diagnostics) = Parser.parse(file("team a\n\tpeople = 5 people\n\tburn = 2 *\n\t\tpeople\n"), source: 0)
    #expect(diagnostics == [])
    guard case .team(let team) = try #require(syntax.declarations.first).kind else {
      Issue.record("not a team")
      return
    }
    #expect(team.fields.count == 2)
  }

  @Test func aClassOfWordsGoesOnToTheNextOne() throws {
    let text =
      "concept late\n  fr noun, \"à la bourre\"  noun retard, \"verb\"  verb glisser, \"prendre … dans la vue\"\n"
    let (syntax, diagnostics) = Parser.parse(file(text), source: 0)
    #expect(diagnostics == [])
    guard case .concept(let concept) = try #require(syntax.declarations.first).kind else {
      Issue.record("not a concept")
      return
    }
    let words = concept.words[0].words
    #expect(words.map(\.text) == ["noun", "à la bourre", "retard", "verb", "glisser", "prendre … dans la vue"])
    #expect(words.map(\.wordClass) == [.phrase, .phrase, .noun, .noun, .verb, .verb])
  }

  @Test func aDottedAssignmentKeepsItsDots() throws {
    let (syntax, diagnostics) = Parser.parse(file("team.people = 7"), source: 0)
    #expect(diagnostics == [])
    guard case .parameter(let parameter) = try #require(syntax.declarations.first).kind else {
      Issue.record("not a parameter")
      return
    }
    #expect(parameter.name.text == "team.people")
    #expect(parameter.value.kind == .quantity(Rational(7), unit: nil))
  }

  @Test(arguments: [
    ("a + b * c", "a + (b * c)"), ("a - b - c", "(a - b) - c"), ("a ^ b ^ c", "a ^ (b ^ c)"),
    ("-a ^ b", "-(a ^ b)"), ("not a = b and c", "(not (a = b)) and c"), ("a * b in k€", "(a * b) in k€"),
    ("a or b and c", "a or (b and c)"), ("12 €/day / b", "(12 €/day) / b"), ("a/b/c", "(a / b) / c"),
    ("if a then b else c + d", "if a then b else (c + d)"), ("a + b < c", "(a + b) < c"),
  ])
  func operatorsBindAsExpected(formula: String, grouped: String) throws {
    #expect(try shape(of: formula) == shape(of: grouped))
  }

  @Test func aSlashWithoutSpacesContinuesAUnit() throws {
    let (formula, diagnostics) = Parser.parseExpression(file("800 €/person/day / person"), source: 0)
    #expect(diagnostics == [])
    guard case .infix(.divide, let left, _) = try #require(formula).kind,
      case .quantity(_, let unit) = left.kind
    else {
      Issue.record("not a division")
      return
    }
    #expect(unit?.factors.map(\.name.text) == ["€", "person", "day"])
    #expect(unit?.factors.map(\.exponent) == [1, -1, -1])
  }

  @Test(arguments: [
    ("parentheses", String(repeating: "(", count: 200_000), "E012"),
    ("closed parentheses", String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300), "E012"),
    ("conditions", String(repeating: "if a then b else ", count: 50_000) + "c", "E012"),
    ("signs", String(repeating: "- ", count: 100_000) + "1", "E012"),
    ("a chain", "a" + String(repeating: " * a", count: 100_000), "E013"),
    ("powers", "a" + String(repeating: " ^ a", count: 100_000), "E012"),
    ("digits", String(repeating: "9", count: 200), "E014"),
  ])
  func excessIsOneDiagnostic(name: String, formula: String, code: String) {
    #expect(Parser.parse(file("x = \(formula)"), source: 0).diagnostics.map(\.code) == [code], "\(name)")
  }

  @Test(arguments: [
    (Array("a = 1\u{0}".utf8), 5), ([0x61, 0x20, 0xC3, 0x28], 2), ([0xED, 0xA0, 0x80], 0), ([0xF4], 0),
  ])
  func whatIsNotTextIsOneDiagnostic(bytes: [UInt8], offset: Int) {
    let (syntax, diagnostics) = Parser.parse(SourceFile(name: "a.rules", text: bytes), source: 0)
    #expect(diagnostics.map(\.code) == ["E001"])
    #expect(diagnostics.first?.span?.start == offset)
    #expect(syntax.declarations.isEmpty)
  }

  @Test func everyMistakeOfAFileIsReportedOnce() {
    let text = """
      sprint = 2 weeks weeks
      rul typo "x"
        when @delay
      rule good "Titre"
        when  @delay,
        slip  = (d
        slap  = d
        capacity = d * team.burn
      team "Sans nom"
        people = * 2
      working_day = 7 hours
      """
    let (syntax, diagnostics) = Parser.parse(file(text), source: 0)
    #expect(diagnostics.map(\.code) == ["E010", "E005", "E026", "E011", "E007", "E008", "E009"])
    #expect(syntax.declarations.count == 2)
  }

  @Test func unclosedTextsSilenceWhatFollowsOnTheirLine() {
    let (_, diagnostics) = Parser.parse(file("concept a\n  fr \"b, c\n  en d\n"), source: 0)
    #expect(diagnostics.map(\.code) == ["E002"])
  }

  /// Cutting, doubling or swapping bytes anywhere must never crash, hang or lose the place.
  @Test func damagedFilesNeverCrash() {
    var generator = SeededGenerator(seed: 7)
    let bytes = Array((Samples.model + "\n" + Samples.delivery).utf8)
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: 0..<damaged.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: damaged.remove(at: place)
        case 1: damaged.insert(damaged[Int.random(in: 0..<damaged.count, using: &generator)], at: place)
        default: damaged.removeSubrange(place..<min(damaged.count, place + 40))
        }
      }
      for diagnostic in Parser.parse(SourceFile(name: "a", text: damaged), source: 0).diagnostics {
        guard let span = diagnostic.span else { continue }
        #expect(span.start <= span.end && span.end <= damaged.count)
      }
    }
  }
}

func file(_ text: String) -> SourceFile { SourceFile(name: "test.rules", text: Array(text.utf8)) }

/// A formula with a parenthesis around every operation.
func shape(of formula: String) throws -> String {
  let (expression, diagnostics) = Parser.parseExpression(file(formula), source: 0)
  #expect(diagnostics == [])
  return describe(try #require(expression))
}

private func describe(_ expression: ExpressionSyntax) -> String {
  switch expression.kind {
  case .name(let parts): parts.map(\.text).joined(separator: ".")
  case .prefix(let prefix, let operand): "(\(prefix.rawValue) \(describe(operand)))"
  case .infix(let infix, let left, let right): "(\(describe(left)) \(infix.rawValue) \(describe(right)))"
  case .conversion(let value, let unit): "(\(describe(value)) in \(unit.factors.map(\.name.text)))"
  case .conditional(let condition, let then, let otherwise):
    "(\(describe(condition)) ? \(describe(then)) : \(describe(otherwise)))"
  case .quantity(let value, let unit): "\(value.numerator)/\(value.denominator) \(unit?.factors.map(\.name.text) ?? [])"
  default: "?"
  }
}
