import Diagnostics
import RuleLanguage
import TestSupport
import Testing

@Suite struct FormatterTests {
  @Test(arguments: [Samples.model, Samples.delivery])
  func printingTwiceChangesNothing(text: String) {
    let first = Formatter.format(Parser.parse(file(text), source: 0).syntax)
    let (syntax, diagnostics) = Parser.parse(file(first), source: 0)
    #expect(diagnostics == [])
    #expect(Formatter.format(syntax) == first)
    #expect(first.filter { $0 == "#" }.count == text.filter { $0 == "#" }.count, "a comment was lost")
  }

  @Test func columnsAlignWithinAParagraph() {
    let text = """


      # The plan
      sprint=2 weeks # two
      working_week =  5 days   # five


      rule a "Titre" # why
        when @delay ,d:duration
        about deliverable
        let cost=((d)*(team.burn))+0
        slip=d
        capacity=cost "Équipe" # paid
        say fr "a"
          en "b"
        # no example yet
      concept c
        fr x*,y z*
      # end
      """.replacing("y z*", with: "\"y z\", j/h, \"w\"")
    #expect(
      Formatter.format(Parser.parse(file(text), source: 0).syntax) == """
        # The plan
        sprint       = 2 weeks  # two
        working_week = 5 days   # five

        rule a "Titre"  # why
          when @delay, d: duration  about deliverable
          let  cost = d * team.burn + 0
          slip     = d
          capacity = cost  "Équipe"  # paid
          say fr "a" en "b"
          # no example yet
        concept c  fr x*, "y z", j/h, w
        # end

        """)
  }

  @Test func whatHasRoomStandsOnOneLine() {
    let long = "@" + Array(repeating: "concept", count: 14).joined(separator: "_")
    let text = """
      concept c
        fr un
        # Two words.
        en one, two
        nl een

      concept d
        en one
      rule a
        when \(long), d: duration = unknown
        topic t
        cash = 3 € * d
          fr "un" en "one" nl "een"
        or when @c, n: number = 3
        topic t
        family f
        say fr "un"
            en "one"

      """
    let printed = """
      concept c  fr un
        # Two words.
        en one, two  nl een

      concept d  en one
      rule a
        when  \(long), d: duration = unknown
        topic t
        cash = 3 € * d  fr "un" en "one" nl "een"
        or when @c, n: number = 3  topic t  family f
        say fr "un" en "one"

      """
    let syntax = Parser.parse(file(text), source: 0).syntax
    #expect(Formatter.format(syntax) == printed)
    let (read, diagnostics) = Parser.parse(file(printed), source: 0)
    #expect(diagnostics == [])
    #expect(bare(read) == bare(syntax))
  }

  @Test func anyFormulaReadsBackAsItself() throws {
    var trees = RandomSyntax(seed: 20_260_615)
    for _ in 0..<4_000 {
      let formula = trees.expression(depth: 5)
      let syntax = FileSyntax(declarations: [trees.parameter(formula)])
      let printed = Formatter.format(syntax)
      let (read, diagnostics) = Parser.parse(file(printed), source: 0)
      #expect(diagnostics == [], "\(printed)")
      #expect(bare(read) == bare(syntax), "\(printed)")
    }
  }

  @Test func anyFileReadsBackAsItself() {
    var trees = RandomSyntax(seed: 42)
    for _ in 0..<1_500 {
      let syntax = trees.file()
      let printed = Formatter.format(syntax)
      let (read, diagnostics) = Parser.parse(file(printed), source: 0)
      #expect(diagnostics == [], "\(printed)")
      #expect(bare(read) == bare(syntax), "\(printed)")
      #expect(Formatter.format(read) == printed)
    }
  }
}

/// A tree as text, without the places.
private func bare(_ syntax: FileSyntax) -> String {
  String(describing: syntax).replacing(/SourceSpan\([^)]*\)/, with: "_")
}
