import Diagnostics
import Languages
import Quantities
import RuleLanguage
import StandardRules
import Testing

@testable import ImpactCLI

/// What `impact init` writes is a place for the user's figures, and none of them.
@Suite struct InitializeTests {
  @Test(arguments: Language.allCases)
  func `a model that was only written changes no mark of the page`(language: Language) throws {
    let script = #"""
      echo "$S. The cloud bill is 20 % above plan." >n.md
      echo '# mine' >impact.model; $IMPACT convert n.md --lang LANG >before 2>e; rm impact.model
      $IMPACT convert n.md --lang LANG >none 2>e && $IMPACT init --lang LANG 2>e || exit 1
      $IMPACT convert n.md --lang LANG >after 2>e && cmp before after && grep -q impact.model e || exit 1
      [ "$(grep -c '[*]' none)" -ge 3 ] && [ "$(grep -c '[*]' none)" = "$(grep -c '[*]' after)" ] || exit 1
      sed 's/# people = 5 people/people = 7 people/' impact.model >m && mv m impact.model
      $IMPACT convert n.md --lang LANG >own 2>e && grep -q 168 own && grep -q 'impact.model:[0-9]*' own
      """#
    let outcome = try ImpactProcess.script(script.replacing("LANG", with: language.code))
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  /// Each proposal, its sign taken away, is the figure that held without it.
  @Test(arguments: Language.allCases)
  func `what is commented out is the default`(language: Language) throws {
    let model = try #require(StandardRules.starters.first { $0.name == "impact" }).model(in: language)
    let lines = model.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let standard = try program(model)
    #expect(standard.parameters.allSatisfy { $0.layer == .standard })
    let proposals = lines.indices.filter {
      lines[$0].contains("# ") && lines[$0].contains(" = ") && !isOfBlock(lines[$0])
    }
    #expect(proposals.count >= 12)
    for proposal in proposals {
      var own = lines
      own[proposal] = lines[proposal].replacing("# ", with: "", maxReplacements: 1)
      let changed = try program(own.joined(separator: "\n"))
      #expect(changed.parameters.count { $0.layer == .user } == 1, "\(own[proposal])")
      for index in standard.parameters.indices {
        #expect(changed.value(of: index, in: Scope(team: 0)) == standard.value(of: index, in: Scope(team: 0)))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the deliverable that is shown loads`(language: Language) throws {
    let model = try #require(StandardRules.starters.first { $0.name == "impact" }).model(in: language)
    let block = model.split(separator: "\n").filter { isOfBlock(String($0)) }.map { $0.dropFirst(2) }
    #expect(block.count == 6)
    #expect(try program(block.joined(separator: "\n") + "\n").deliverables.contains { $0.due != nil })
  }

  @Test(arguments: checks)
  func `the check's script ends well`(check: CommandLineTests.Check) throws {
    try check.run(after: "export LC_ALL=en_GB.UTF-8\n")
  }

  static let checks = [
    CommandLineTests.Check(
      "a company has a folder with a model, a note and what git leaves out",
      #"""
      for l in fr en nl; do
        mkdir $l; cd $l; $IMPACT init company "Boréalis & Fils" --lang $l 2>e || exit 1
        [ "$(find . -type f | grep -vxF ./e | wc -l)" = 3 ] && [ -s borealis-fils/impact.model ] && [ -s borealis-fils/.gitignore ] || exit 1
        grep -q '^company "Boréalis & Fils"' borealis-fils/impact.model && grep -q 'Boréalis &amp; Fils' <(cd borealis-fils && $IMPACT convert notes --to html 2>/dev/null) && $IMPACT fmt --check borealis-fils/impact.model || exit 1
        eval "$(grep -o 'impact convert .*' e | sed "s|^impact|$IMPACT|")" 2>e && [ -s borealis-fils/page.html ] && grep -q 'borealis-fils/impact.model' e || exit 1
        cd ..
      done
      """#),
    CommandLineTests.Check(
      "run again, it says what to do and changes nothing",
      #"""
      $IMPACT init && $IMPACT init company a || exit 1; echo mine >>impact.model; echo mine >>a/impact.model; rm a/.gitignore; find . -type f -not -name e -not -name '.*' -exec cksum {} + >1
      $IMPACT init 2>e; [ $? = 1 ] && grep -q 'impact init company' e || exit 1
      $IMPACT init company A 2>e; [ $? = 1 ] && grep -q 'impact convert a/notes' e || exit 1
      find . -type f -not -name e -not -name '.*' -not -name 1 -exec cksum {} + | cmp - <(grep -v ' ./1$' 1) && [ ! -e a/.gitignore ]
      """#),
    CommandLineTests.Check(
      "a name that is no folder's makes none",
      #"for n in .. / '' '...' 日本; do $IMPACT init company "$n" 2>e; [ $? = 2 ] && grep -q 'letters from a to z' e || exit 1; done; [ "$(ls)" = e ]"#
    ),
    CommandLineTests.Check(
      "a company's name stands in every model",
      #"""
      for p in '' '--preset scaleup-france' '--preset scaleup-belgium'; do
        rm -rf la-b; $IMPACT init company 'La "B"' $p 2>e && grep -q '^company "La \\"B\\""' la-b/impact.model && $IMPACT check la-b/impact.model 2>e && $IMPACT fmt --check la-b/impact.model || exit 1
      done
      """#),
    CommandLineTests.Check(
      "a name stays on its line",
      #"$IMPACT init company $'a\nteam.people = 3 people' && cd a-team-people-3-people && $IMPACT model 2>e | grep -q 'team.people\* = 5'"#
    ),
  ]

  private func isOfBlock(_ line: String) -> Bool {
    line.hasPrefix("#   ") && !line.hasSuffix(".") || line.hasPrefix("# deliverable")
  }

  private func program(_ model: String) throws -> Program {
    var layers = Layers()
    layers.add([SourceFile(name: "impact.model", text: Array(model.utf8))])
    let (program, diagnostics) = Program.load(layers.files, asOf: CalendarDate(dayNumber: 20_500))
    #expect(diagnostics.map { "\($0.code) \($0.message.english)" } == [])
    return try #require(program)
  }
}
