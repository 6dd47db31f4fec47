import TestSupport
import Testing

/// What a note as a whole says for the figures of its lines.
@Suite struct NoteBarTests {
  /// A sentence that is sure enough among other deviations and not where there are hardly any, and one that is sure anywhere.
  private static let notes = """
    vague='Somehow the whole thing then needed two extra days before the wobbly importer did as it was told on that odd machine.'
    sure='The payment portal is three weeks late.'
    plain() { for i in $(seq $1); do printf -- '- Nora drew icon %s of the menu.\\n' $i; done; }
    { plain 6; printf -- '- %s\\n- %s\\n' "$vague" "$sure"; } >short.md
    { plain 90; printf -- '- %s\\n- %s\\n' "$vague" "$sure"; } >long.md
    { plain 90; printf -- '- %s\\n- %s\\n' "$vague" "$sure"; } | sed 's/^- \\(.*\\)$/{"text":"\\1"}/' >lines.ndjson
    DAY='--as-of 2026-02-16 --no-local --quiet --lang en'

    """

  private static func statuses(_ file: String, _ options: String = "") throws -> [String] {
    let outcome = try ImpactProcess.script(
      Self.notes + """
        $IMPACT convert \(file) --to ndjson $DAY \(options) |
          sed -n 's/.*"status":"\\(translated\\|to_check\\)".*/\\1/p'
        """)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func `a note of deviations is believed`() throws {
    #expect(try Self.statuses("short.md") == ["translated", "translated"])
  }

  @Test func `where hardly any line deviates a figure must say more for itself`() throws {
    #expect(try Self.statuses("long.md") == ["to_check", "translated"])
  }

  @Test func `the bar is the model's`() throws {
    #expect(try Self.statuses("long.md", "--set evidence_note=0") == ["translated", "translated"])
    #expect(try Self.statuses("short.md", "--set evidence_note_lines=2") == ["to_check", "translated"])
  }

  @Test func `lines of a stream say nothing of one another`() throws {
    #expect(try Self.statuses("lines.ndjson") == ["translated", "translated"])
  }

  @Test func `a person can say that it is so`() throws {
    let outcome = try ImpactProcess.script(
      Self.notes + """
        $IMPACT convert long.md --to markdown $DAY
        """)
    #expect(outcome.output.contains("this note tells of hardly any deviation, confirm the fact"), "\(outcome.output)")
  }
}
