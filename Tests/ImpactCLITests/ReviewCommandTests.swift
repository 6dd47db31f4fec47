import Testing

/// `impact review`, run as its users run it.
@Suite struct ReviewCommandTests {
  private static let note = """
    printf -- '- %s\\n' "$S" "Le portail a 280 semaines de retard" "Facture de 12 k€ non prévue" "RAS" >note.md

    """

  private func script(_ text: String) throws -> ImpactProcess.Outcome {
    try ImpactProcess.script(Self.note + text)
  }

  @Test func `what waits is listed, answered and no longer waits`() throws {
    let outcome = try script(
      """
      "$IMPACT" review note.md --list >d && grep -c '^waiting' d
      sed -i '0,/^waiting/s//confirmed/; 0,/^waiting/s//dismissed/' d
      "$IMPACT" review note.md --answer d --reviewer "J. Martin" --as-of 2026-02-16 && cat impact.review
      "$IMPACT" review note.md --list | grep -c '^waiting'
      "$IMPACT" convert note.md --to csv 2>e | wc -l; cat e
      "$IMPACT" convert note.md --reviewed-only --to json 2>e | grep -o '"unreviewed"' | head -1; cat e
      """)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "3")
    #expect(lines.contains("confirmed by J. Martin on 2026-02-16"))
    #expect(lines.contains("dismissed by J. Martin on 2026-02-16"))
    #expect(lines.contains("1 chiffre sur 2 relu (impact.review)"))
    #expect(lines.contains("\"unreviewed\""))
    #expect(lines.contains("note.md : 4 phrases, 1 traduite, 1 à vérifier, 2 sans impact"))
  }

  @Test func `keys at a terminal decide, and each is kept at once`() throws {
    let outcome = try script(
      """
      printf '\\nnucsurcoût de 9 k€\\nq' | script -qec "$IMPACT review note.md --as-of 2026-02-16 --reviewer J" /dev/null
      cat impact.review
      """)
    #expect(outcome.output.contains("1 de 3"))
    #expect(outcome.output.contains("2 relues : 1 juste, 1 corrigée, 0 sans impact ; 1 en attente."))
    #expect(outcome.output.contains("corrected by J on 2026-02-16\nas surcoût de 9 k€"))
    #expect(!outcome.output.contains("dismissed by"))
  }

  @Test func `a correction teaches a word, and the next note with it is read right`() throws {
    let outcome = try ImpactProcess.script(
      """
      echo '- Les serveurs ont fumé pendant 4 heures mardi.' >note.md; mkdir -p rules
      printf '# les nôtres\n\nconcept outage\n  fr + "partis en vrille"\n' >rules/words.rules
      printf 'cpanne des serveurs pendant 4 heures mardi\n1' | script -qec "$IMPACT review note.md" /dev/null
      cat rules/words.rules
      "$IMPACT" translate "La base a fumé pendant 3 heures jeudi" 2>e
      "$IMPACT" check rules && "$IMPACT" fmt --check rules && echo held
      sed -i 's/  fr + fumé/  fr + enfumé/' rules/words.rules; "$IMPACT" check rules 2>&1 | grep -c E086
      """)
    #expect(outcome.output.contains("[1] « fumé »"))
    #expect(outcome.output.contains("# les nôtres"))
    #expect(outcome.output.contains("\"partis en vrille\""))
    #expect(outcome.output.contains("  example fr \"Les serveurs ont fumé pendant 4 heures mardi.\""))
    #expect(outcome.output.contains("6\u{202F}000\u{A0}€ d'activité"))
    #expect(outcome.output.hasSuffix("held\n1\n"))
  }

  @Test func `a review that is killed loses nothing that was confirmed`() throws {
    let outcome = try script(
      """
      (printf '\\n'; sleep 3) | script -qec "$IMPACT review note.md --reviewer killed" /dev/null >/dev/null &
      for i in $(seq 100); do [ -s impact.review ] && break; sleep 0.1; done
      pkill -KILL -f "^$IMPACT review note.md --reviewer killed"; wait
      grep -c '^confirmed by killed' impact.review; ls -A
      """)
    #expect(outcome.output == "1\n.errors\n.output\nimpact.review\nnote.md\n")
  }

  @Test(arguments: [
    ("review note.md", 2, "--list"), ("review -", 2, "l'entrée standard"), ("review", 2, "review FILE"),
    ("review note.md --answer bad", 1, "bad:1"), ("review note.md --answer other", 1, "aucune ligne"),
    ("review note.md --answer none", 1, "introuvable"), ("review note.md --answer not", 1, "n'est pas lu ainsi"),
  ])
  func `a mistake is told in one line`(arguments: String, status: Int32, words: String) throws {
    let outcome = try script(
      """
      echo 'nonsense here' >bad
      printf 'note note.md\\nsaid autre\\ndismissed\\n' >other
      printf 'note note.md\\nsaid RAS\\nconfirmed\\n' >not
      "$IMPACT" \(arguments) </dev/null
      """)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(words))
    #expect(outcome.errors.split(separator: "\n").count <= 2)
  }

  /// An ending that is no format, or none of the command, is told before anything is read.
  @Test(arguments: [
    ("convert note.md -o page.docx", "markdown, html, mail, json"),
    ("options note.md -o x.ndjson", "text, markdown, html, mail, json"),
    ("whatif note.md --set team.people=7 -o x.pdf", "text, markdown, html, mail, json"),
  ])
  func `an output whose ending is no format is a mistake`(arguments: String, formats: String) throws {
    let outcome = try script("\"$IMPACT\" \(arguments); echo $?; ls")
    #expect(outcome.output == "2\nnote.md\n")
    #expect(outcome.errors.contains(formats))
  }

  @Test(arguments: ["options note.md", "whatif note.md --set team.people=7"])
  func `options and scenarios are pages too`(arguments: String) throws {
    let outcome = try script("\"$IMPACT\" \(arguments) -o p.html && head -c 15 p.html && grep -c '<script' p.html")
    #expect(outcome.output == "<!DOCTYPE html>0\n" || outcome.output == "<!doctype html>0\n", "\(outcome.output)")
  }

  @Test func `each folder has its own decisions`() throws {
    let outcome = try script(
      """
      mkdir a b && cp note.md a && cp note.md b
      "$IMPACT" review a/note.md --list | sed 's/^waiting/dismissed/' >d && "$IMPACT" review a/note.md --answer d
      ls a b; "$IMPACT" convert a/note.md b/note.md --to ndjson | grep -c '"status":"translated"'
      """)
    #expect(outcome.output == "a:\nimpact.review\nnote.md\n\nb:\nnote.md\n2\n")
  }

  @Test func `a file of somebody else, or a pipe, is not read by itself`() throws {
    let outcome = try script("mkfifo impact.review; \"$IMPACT\" convert note.md --to csv | wc -l")
    #expect(outcome.output == "3\n")
    #expect(outcome.errors.contains("impact.review"))
  }
}
