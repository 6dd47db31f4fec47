import Diagnostics
import Languages
import Quantities
import RuleLanguage
import TestSupport
import Testing

@Suite struct ProgramDiagnosticTests {
  /// `Diagnostics/E0xx.rules`, loaded over the built-in files, and what it gives in the three languages.
  @Test(arguments: DiagnosticCatalogue.all.map(\.code).filter { $0 >= "E030" })
  func eachCodeSaysWhatIsWrong(code: String) throws {
    let input = try #require(Golden("\(code).rules", in: "../Diagnostics").text)
    let isAlone = input.hasPrefix("# alone")
    var layers: [(layer: Layer, file: SourceFile)] = [
      (.user, SourceFile(name: "\(code).rules", text: Array(input.utf8)))
    ]
    // What `--set` says over the file stands behind `# set`.
    if input.hasPrefix("# set "), let line = input.split(separator: "\n").first {
      layers.append((.assignment, SourceFile(name: "--set", text: Array("\(line.dropFirst("# set ".count))\n".utf8))))
    }
    let builtIn = isAlone ? [] : Fixture.standardFiles
    let (program, loading) = Fixture.load(layers, over: builtIn)
    // Whoever translates is told every error that `check` tells.
    let (_, quick) = Fixture.load(layers, over: builtIn, isThorough: false)
    #expect(quick.filter { $0.severity == .error } == loading.filter { $0.severity == .error })
    // What only an expression of the prompt can get wrong stands behind `# question`.
    let isQuestion = input.hasPrefix("# question ")
    let question = SourceFile(name: "question", text: Array(input.dropFirst("# question ".count).utf8))
    let answered = isQuestion ? program?.answer(question).diagnostics ?? [] : []
    // What `check` looks for in rules that load stands behind `# review`.
    let reviewed = input.hasPrefix("# review") ? program?.reviewed() ?? [] : []
    let diagnostics = loading + answered + reviewed
    #expect(diagnostics.contains { $0.code == code })
    let standard = isAlone ? [] : Fixture.standardLayers
    let sources = SourceMap((standard + layers).map(\.file) + (isQuestion ? [question] : []))
    let output = Language.allCases.map { language in
      DiagnosticRenderer(sources: sources, language: language, format: .human, usesColor: false).render(diagnostics)
    }
    Golden("\(code).txt", in: "../Diagnostics").expect(output.joined(separator: "\n"))
  }

  @Test func theBuiltInRulesPassTheReview() throws {
    let found = try Fixture.program().reviewed().map { "\($0.code) \($0.message.english)" }
    #expect(found == [])
  }

  @Test func exclusionsAloneSetNoTwoRulesApart() throws {
    let found = try Fixture.program(
      """
      concept thunder
        fr orage*
        en thunder*
        nl onweer*
      rule mine "Essai"
        when @delay, d: duration, not @thunder
        cash = d * 3 €/week
        say fr "{cost}" en "{cost}" nl "{cost}"
      """
    ).reviewed()
    #expect(found.map(\.code) == ["E057"])
    #expect(found.first?.message.english.contains("`mine` and `delivery_delay`") == true)
  }

  /// What sets two rules apart is found apart: each of these has a twin in the goldens that is reported.
  @Test(arguments: [
    "when @thunder, d: duration, not @lightning", "when @lightning, m: money", "when @lightning, @thunder, d: duration",
    "when @lightning, d: change of duration", "when @lightning, d: duration @thunder",
  ])
  func rulesThatSomethingSetsApartPassTheReview(condition: String) throws {
    let found = try Fixture.program(
      """
      concept thunder
        fr orage*, commun
        en thunder*
        nl onweer*
      concept lightning
        fr éclair*, commun
        en lightning*
        nl bliksem*
      rule one "Essai"
        when @lightning, d: duration, not @thunder
        slip = d
        say fr "{slip}" en "{slip}" nl "{slip}"
      rule other "Essai"
        \(condition)
        cash = 3 €
        say fr "{cost}" en "{cost}" nl "{cost}"
      """
    ).reviewed()
    #expect(found == [])
  }

  @Test func aMistakeIsReportedOnceAndSilencesWhatIsBuiltOnIt() {
    let diagnostics = Fixture.diagnostics(
      """
      base = sprint + 3 €
      next = base * 2 + 1 week
      last = next - base + 4 €
      rule odd "Essai"
        when @delay, d: duration
        let  a = base * 2
        slip = a + d
        say fr "{slip}" en "{slip}" nl "{slip}"
      """)
    #expect(diagnostics.map(\.code) == ["E042"])
  }

  @Test func theMistakesOfAllFilesAreReportedInOneRun() {
    let files = ["sprint = 3 €\n", "calendar Mars\n", "rule nothing off\n", "team.people = weeks\n"]
    let codes = Fixture.load(files).diagnostics.map(\.code)
    #expect(Set(codes) == ["E051", "E038", "E035", "E032"])
    #expect(codes.count == files.count)
  }

  /// Words of the built-in files in each other's places: what the checker makes of it, it says; it never traps.
  @Test(arguments: 1...60)
  func shuffledWordsNeverCrash(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var words = Fixture.standardLayers.map { $0.file.text.split(separator: UInt8(ascii: " ")) }
    for _ in 0..<8 {
      let file = Int.random(in: words.indices, using: &generator)
      let from = Int.random(in: words.indices, using: &generator)
      guard let word = words[from].randomElement(using: &generator) else { continue }
      words[file][Int.random(in: words[file].indices, using: &generator)] = word
    }
    let layers = zip(Fixture.standardLayers, words).map { layer, words in
      (layer.layer, SourceFile(name: layer.file.name, text: Array(words.joined(separator: [UInt8(ascii: " ")]))))
    }
    let (program, diagnostics) = Program.load(layers, asOf: Fixture.asOf)
    #expect((program == nil) == diagnostics.contains { $0.severity == .error })
  }
}
