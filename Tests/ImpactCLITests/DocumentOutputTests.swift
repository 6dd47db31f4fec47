import Foundation
import TestSupport
import Testing

/// Whole notes, converted: what is inherited, repeated, passed over.
@Suite struct DocumentOutputTests {
  @Test(arguments: ["courriel.txt", "verslag.md"])
  func `a note gives the page beside it`(name: String) throws {
    let note = try #require(Golden(name, in: "Documents").text)
    let outcome = try ImpactProcess.script(
      "cat >'\(name)' <<'END'\n\(note)END\nLC_ALL=fr_FR $IMPACT convert '\(name)' --to text -o page --as-of 2026-02-16 && cat page"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    Golden(name + ".page", in: "Documents").expect(outcome.output)
  }

  @Test(arguments: ["courriel.txt", "verslag.md"])
  func `what no statement holds is told line by line`(name: String) throws {
    let note = try #require(Golden(name, in: "Documents").text)
    let outcome = try ImpactProcess.script(
      "cat >'\(name)' <<'END'\n\(note)END\n$IMPACT convert '\(name)' --to json -o page --as-of 2026-02-16 && cat page")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let runs = try #require(json?["passed_over"] as? [[String: Any]])
    let reasons = Set(runs.compactMap { $0["reason"] as? String })
    let expected: Set =
      name.hasSuffix(".md")
      ? ["front_matter", "quotation", "code"] : ["mail_head", "signature", "log", "forwarded"]
    #expect(reasons == expected)
  }
}
