import Foundation
import Testing

/// Whatever somebody else wrote, and wherever it stands: nothing of it moves a cursor, reorders a line or hides, in any
/// output.
@Suite struct ForeignTextTests {
  /// What a text must not hold where it is shown: of C0 the tab and the line end are ours.
  private static let signs: [Unicode.Scalar] = [
    "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{AD}", "\u{34F}",
    "\u{61C}",
    "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}",
    "\u{202E}",
    "\u{2060}", "\u{2066}", "\u{2069}", "\u{3164}", "\u{FEFF}", "\u{FFA0}", "\u{FFF9}", "\u{1D173}", "\u{E0041}",
    "\u{E007F}",
  ]

  private static let marks = String(String.UnicodeScalarView(signs))

  /// A table, a note and a mail with a NUL: the same sign on the page and on the page made again of its document.
  @Test(arguments: ["t.csv", "n.md", "m.eml"])
  func `NUL is shown one way`(name: String) throws {
    let outcome = try ImpactProcess.script(
      """
      printf 'Sujet,Retard\\nPort\\0ail,3 semaines\\n' >t.csv
      printf -- '- Le port\\0ail a 3 semaines de retard\\n' >n.md
      printf 'From: a@b.c\\nSubject: x\\n\\nLe port\\0ail a 3 semaines de retard\\n' >m.eml
      $IMPACT convert \(name) --to json -q -o d.json; $IMPACT convert \(name) --to md -q -o once.md
      $IMPACT convert d.json --to md -q -o again.md
      cmp once.md again.md && grep -q 'ort\u{FFFD}ail' once.md && plain once.md && ! grep -q '\u{2400}' once.md && echo one
      """)
    #expect(outcome.output == "one\n", "\(outcome.errors)")
  }

  /// Names, titles and sources of a model and of rules, a note, its name, a table, a mail: each with every sign.
  private static let files: [(name: String, text: String)] = [
    (
      "x.model",
      """
      team.people = 3 people source "Paie\(marks)"
      closed 2026-05-01 "Pont\(marks)"
      deliverable portal "Portail\(marks)"
        name fr "le portail\(marks)"
        known as "portail", "por\(marks)tail"
        due       = 2026-06-15
        remaining = 120 points

      team core "Noyau\(marks)"
        people = 2 people

      """
    ),
    (
      "n\(marks).md",
      """
      # Point \(marks)

      - 3 sprints de retard sur le portail\(marks)
      - Retard possible sur « le\(marks) comparateur », à confirmer
      - 12 k€ de surcoût sur \(marks)
      - 2 semaines de retard sur \(marks)

      """
    ),
    ("t.csv", "Truc\(marks),Reste (j/h),Alloué (j/h),Brûlé (j/h)\nPaie\(marks),12,10,8\n"),
    ("m.eml", "Subject: Point \(marks)\nMIME-Version: 1.0\n\n3 jours de retard sur le portail\(marks)\n"),
  ]

  private func folder() throws -> String {
    Self.files.map { file in
      func bytes(_ text: String) -> String { text.utf8.map { "\\" + String($0, radix: 8) }.joined() }
      return "printf '\(bytes(file.text))' >\"$(printf '\(bytes(file.name))')\""
    }.joined(separator: "\n") + "\nn=$(echo n*.md); T=$(sed -n 3p n*.md); export LC_ALL=fr_FR\n"
  }

  private func signs(in text: String) -> [String] {
    let ours: Set<Unicode.Scalar> = ["\n", "\r", "\t"]
    let others = text.unicodeScalars.filter { scalar in
      Self.signs.contains(scalar)
        || !ours.contains(scalar) && (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value))
    }
    return Set(others.map { "U+" + String($0.value, radix: 16) }).sorted()
  }

  @Test(arguments: [
    "convert \"$n\" t.csv m.eml", "convert \"$n\" t.csv m.eml --to markdown", "convert \"$n\" t.csv m.eml --to html",
    "convert \"$n\" t.csv m.eml --to json", "convert \"$n\" t.csv m.eml --to ndjson",
    "convert \"$n\" t.csv m.eml --to csv",
    "options \"$n\" --explain", "options \"$n\" --to markdown", "options \"$n\" --to json",
    "whatif \"$n\" --set team.people=2",
    "whatif \"$n\" --set team.people=2 --to markdown", "whatif \"$n\" --set team.people=2 --to json",
    "translate \"$T\"",
    "translate \"$T\" --to json", "translate \"$T\" --to ndjson", "translate - <\"$n\"",
    "translate - --to ndjson --from ndjson <<<'{\"id\":\"'\"$n\"'\",\"text\":\"3 jours de retard\"}'", "explain \"$T\"",
    "explain \"$T\" --to ndjson", "understand \"$T\"", "understand \"$T\" --to json", "model", "rules", "forecast",
    "forecast --to json", "forecast \"$n\"", "check x.model", "check \"$n\"", "fmt --check \"$n\"",
    "convert \"$n\" --fail-on \"$n > 3\"", "convert \"$n\" --set \"$n=3\"", "model --set \"team.people=3 $n\"",
    "model --set \"team.people=3 $n\" --message-format json", "model --set \"team.people=3 $n\" --message-format gnu",
    "convert no-such-\"$n\"", "convert \"$n\" --to \"$n\"", "convert \"$n\" --since \"$n\"", "\"$n\"", "help \"$n\"",
    "translate - --to \"$n\"", "convert \"$n\" -o no-such/\"$n\"", "convert \"$n\" \"$n\"",
  ])
  func `no output gives orders, moves or hides anything`(command: String) throws {
    let outcome = try ImpactProcess.script(
      folder() + "$IMPACT \(command) --model x.model --as-of 2026-02-16 2>&1 || $IMPACT \(command) 2>&1; true")
    #expect(!outcome.output.isEmpty)
    #expect(signs(in: outcome.output).isEmpty, "\(outcome.output)")
  }

  @Test func `no answer at the prompt does either`() throws {
    let outcome = try ImpactProcess.script(
      folder() + """
        { printf '%s\\n' "$T" pourquoi total options "$n" ":$n" "team.people = 4" "compris $T" règles modèle "aide $n" \\
          "charger $n" "enregistrer no/$n" sensibilité comparer annuler; } | $IMPACT repl --model x.model 2>&1; true
        """)
    #expect(outcome.output.contains("retard"))
    #expect(signs(in: outcome.output).isEmpty, "\(outcome.output)")
  }

  @Test func `a document that is read again does not either, nor what has changed since`() throws {
    let outcome = try ImpactProcess.script(
      folder() + """
        $IMPACT convert "$n" --model x.model --to json -o d 2>/dev/null; echo '- 9 semaines de retard sur le portail' >>"$n"
        $IMPACT convert "$n" --model x.model --to json -o e 2>/dev/null
        sed 's/Portail/Por\\xe2\\x80\\xae\\xf3\\xa0\\x81\\x81tail/g' d >f
        for d in d f; do for form in text markdown html json csv csv-excel; do for c in "convert $d" "diff $d e"; do
          if [ $form = csv-excel ]; then $IMPACT $c --to $form | tail -c +4; else $IMPACT $c --to $form; fi
        done; done; done
        $IMPACT convert "$n" --model x.model --since d 2>&1
        """)
    #expect(outcome.status == 0)
    #expect(signs(in: outcome.output).isEmpty)
  }

  @Test func `a line end in a name makes no line of its own`() throws {
    let outcome = try ImpactProcess.script(
      """
      n=$'a\\nimpact: b.md: not found'; echo x >"$n"
      for c in "convert" "convert --to html -o" "fmt" "check" "diff"; do $IMPACT $c "$n" "no$n" 2>&1; done >o; grep -c '^impact: b' o
      """)
    #expect(outcome.output == "0\n")
  }

  @Test func `no word of a note is a link or a mention of the Markdown`() throws {
    let outcome = try ImpactProcess.script(
      """
      echo '- 3 sprints de retard sur http://e.test/a, voir www.e.test, @equipe et a@e.test' >a.md
      $IMPACT convert a.md --to markdown --lang fr
      """)
    #expect(
      outcome.output.contains("http:<!-- -->//") && outcome.output.contains("@<!-- -->equipe"), "\(outcome.output)")
    for word in ["http://e", "www.e", "@equipe", "a@e"] { #expect(!outcome.output.contains(word), "\(word)") }
  }
}
