import TestSupport
import Testing

/// Documents of parts of the notes, made beside one another: one page.
@Suite struct JoinedDocumentsTests {
  /// What is told in two parts, of dated notes of one project, in tables, in sections, in three languages.
  private static let notes = """
    mkdir n
    printf -- '# Portail\\n\\n- 3 semaines de retard\\n- RAS sur le catalogue\\n\\n## Risques\\n\\n- Glissement de 2 semaines\\n' >n/a.md
    printf -- '- We are 3 sprints late on the migration\\n- The portal is late\\n- No delay on search\\n' >n/b.md
    printf -- '- De migratie loopt 6 weken achter\\n- 5 k€ kosten voor de audit\\n' >n/c.md
    printf -- '| Lot | Retard |\\n|---|---|\\n| Portail | 3 semaines de retard |\\n\\n```\\ncode\\n```\\n' >n/d.md
    printf -- '---\\ndate: 2026-02-02\\n---\\n- 2 semaines de retard sur le paiement\\n' >n/e.md
    printf -- '---\\ndate: 2026-02-09\\n---\\n- Le retard sur le paiement est rattrapé\\n- Puis 3 jours de plus\\n' >n/f.md
    { for i in $(seq 60); do printf -- '- Nora drew icon %s of the menu.\\n' $i; done; printf -- '- Somehow the whole thing then needed two extra days before the wobbly importer did as it was told.\\n'; } >n/f2.md
    DAY='--as-of 2026-02-16 --no-local --quiet --lang fr'

    """

  @Test(arguments: ["text", "markdown", "html", "json", "csv", "ndjson"])
  func `parts joined give the page of one run`(format: String) throws {
    let outcome = try ImpactProcess.script(
      Self.notes + """
        $IMPACT convert n/a.md n/b.md --to json -o part-1.json $DAY
        $IMPACT convert n/c.md n/d.md n/e.md --to json -o part-2.json $DAY
        $IMPACT convert n/f.md n/f2.md --to json -o part-3.json $DAY
        $IMPACT convert n --to \(format) -o whole $DAY
        $IMPACT convert part-*.json --to \(format) -o joined --no-local --quiet --lang fr
        cmp whole joined && echo same
        """)
    #expect(outcome.output == "same\n", "\(outcome.output)\(outcome.errors)")
  }

  @Test func `parts of two days are not joined`() throws {
    let outcome = try ImpactProcess.script(
      Self.notes + """
        $IMPACT convert n/a.md --to json -o a.json $DAY
        $IMPACT convert n/b.md --to json -o b.json --as-of 2026-02-17 --no-local --quiet
        LC_ALL=en_GB $IMPACT convert a.json b.json -o page.md --no-local
        """)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("not of one day"), "\(outcome.errors)")
  }
}
