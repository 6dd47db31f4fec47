import Testing

/// What the program promises about its streams, exit codes and files, run as its users run it.
@Suite struct CommandLineTests {
  struct Check: Sendable, CustomTestStringConvertible {
    let name: String
    let script: String

    init(_ name: String, _ script: String) {
      self.name = name
      self.script = script
    }

    var testDescription: String { name }

    /// Runs the script after what prepares it; it must end well.
    func run(after preparation: String = "") throws {
      let outcome = try ImpactProcess.script(preparation + script)
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
  }

  @Test(arguments: usage + encodings + files + outputs + manners)
  func `the check's script ends well`(check: Check) throws {
    try check.run()
  }

  static let usage = [
    Check("help goes to standard output", "$IMPACT --help >o 2>e && [ -s o ] && [ ! -s e ]"),
    Check(
      "every command has help in three languages",
      """
      for c in translate explain understand convert repl check fmt init rules model completions help; do for l in fr en nl; do
        $IMPACT $c --help --lang $l >o 2>e && [ -s o ] && [ ! -s e ] || exit 1
      done; done
      """),
    Check("the version is a number", "$IMPACT --version | grep -qE '^impact [0-9]+\\.[0-9]+'"),
    Check("nothing asked is wrong usage", "$IMPACT >o 2>e </dev/null; [ $? = 2 ] && [ ! -s o ] && grep -q translate e"),
    Check(
      "an unknown command names the nearest",
      "$IMPACT tranlsate x >o 2>e; [ $? = 2 ] && [ ! -s o ] && grep -q translate e"),
    Check(
      "an unknown option names the nearest",
      "$IMPACT convert --modle x >o 2>e; [ $? = 2 ] && [ ! -s o ] && grep -q -- --model e"),
    Check("an unknown format names the known ones", "$IMPACT convert a --to pdf 2>e; [ $? = 2 ] && grep -q ndjson e"),
    Check("messages follow the locale", "LC_ALL=nl_BE.UTF-8 $IMPACT convert nope 2>e; grep -q 'niet gevonden' e"),
    Check(
      "messages are French when the locale says nothing", "LC_ALL=C $IMPACT convert nope 2>e; grep -q introuvable e"),
    Check("--lang decides over the locale", "LC_ALL=fr_FR $IMPACT --lang en convert nope 2>e; grep -q 'not found' e"),
    Check("bash accepts its completions", "$IMPACT completions bash | bash -n"),
  ]

  static let encodings = [
    Check(
      "bytes that are not UTF-8 are told with their place, and the rest is done",
      "printf '%s\\n\\xc0\\xaf \\xf5\\x80\\x80\\x80\\n' \"$S\" >a.md; $IMPACT convert a.md --to json -o o.json 2>e; [ $? = 1 ] && grep -q a.md:2 e && [ -s o.json ]"
    ),
    Check(
      "a file in Windows-1252 is read as such, and told once",
      """
      printf 'caf\\xe9 : 3 sprints de retard\\nth\\xe9\\n' >a.md
      $IMPACT convert a.md --to ndjson >o 2>e && [ $(grep -c 1252 e) = 1 ] && grep -q 'café : 3' o
      """),
    Check(
      "a table in UTF-16 is read",
      """
      printf 'Lot\\tBudget (j/h)\\tConsommé\\tRAF\\nPaie\\t10\\t8\\t12\\n' | iconv -f UTF-8 -t UTF-16 >a.csv
      $IMPACT convert a.csv --to ndjson >o && grep -q 'RAF 12 j/h' o
      """),
    Check(
      "a folder is read file by file, but for the output in it",
      """
      mkdir -p d/e; printf '%s\\n' "$S" >d/a.md; printf '%s\\n' "$S" >d/e/b.txt; printf 'x' >d/c.bin
      $IMPACT convert d -o d/o.md && $IMPACT convert d -o d/o.md 2>e && grep -q '2 fichiers' e && [ -s d/o.md ]
      """),
    Check(
      "a pattern that no shell has expanded is",
      "printf '%s\\n' \"$S\" >a.md; cp a.md b.md; $IMPACT convert '*.md' -o o.md 2>e && grep -q '2 fichiers' e"),
    Check("a folder with nothing to read is told", "mkdir d; $IMPACT convert d 2>e; [ $? = 1 ] && grep -q dossier e"),
    Check(
      "one bad file does not stop the others",
      """
      printf '{' >bad.json; printf '{"a":1}' >other.json; printf '%s\\n' "$S" >c.md
      $IMPACT convert bad.json other.json c.md --to json -o o.json 2>e; [ $? = 1 ] && grep -q bad.json e && grep -q other.json e
      grep -q c.md o.json
      """),
    Check(
      "a model takes its pace from a table of sprints beside it",
      """
      mkdir m; printf 'Sprint;Points engagés;Points livrés\\n21;30;20\\n22;30;40\\n' >m/s.csv
      printf 'team.velocity = history from "s.csv" points/sprint\\n' >m/x.model
      $IMPACT translate --model m/x.model --to json 'Il reste 60 points pour 2 semaines' >o && grep -q '"value":2,' o
      printf 'team.velocity = history from "no.csv" points/sprint\\n' >m/x.model
      $IMPACT translate --model m/x.model "$S" 2>e; [ $? = 1 ] && grep -q E076 e && grep -q 'no.csv' e
      """),
    Check(
      "the columns of a table are said in a file",
      """
      printf 'Truc;Reste (UO);Alloué (UO);Brûlé (UO)\\nPaie;12;10;8\\n' >t.csv
      printf 'Truc = name\\nReste (UO) = remaining j/h\\nAlloué (UO) = plan j/h\\nBrûlé (UO) = actual j/h\\n' >c.txt
      $IMPACT convert t.csv --columns c.txt --to ndjson >o && grep -q 'Paie : budget 10 j/h, consommé 8 j/h, RAF 12 j/h' o
      """),
    Check(
      "a mapping that says nothing is refused with its line",
      "printf 'a;b\\n' >t.csv; printf 'Truc == x\\n' >c.txt; $IMPACT convert t.csv --columns c.txt 2>e; [ $? = 1 ] && grep -q c.txt:1 e"
    ),
    Check(
      "UTF-16 is refused with the mend",
      "printf '%s' \"$S\" | iconv -t UTF-16 >a.md; $IMPACT convert a.md -o o.md 2>e; [ $? = 1 ] && grep -q iconv e && [ ! -e o.md ]"
    ),
    Check(
      "NUL is told and not written",
      "printf 'a\\0b\\n' >a.md; $IMPACT convert a.md --to json -o o.json 2>e; [ $? = 1 ] && grep -q a.md:1 e && plain o.json"
    ),
    Check(
      "mark, line ends and a missing last one change nothing",
      """
      printf '%s\\n%s\\n' "$S" "$S" >1; printf '\\xef\\xbb\\xbf%s\\r\\n%s' "$S" "$S" >2; printf '%s\\r%s\\r' "$S" "$S" >3
      for i in 1 2 3; do $IMPACT translate - <$i >$i.o || exit 1; done; cmp 1.o 2.o && cmp 1.o 3.o && [ $(grep -c . 1.o) = 2 ]
      """),
    Check("an empty file is no fault", ": >a.md; $IMPACT convert a.md --to json -o o.json && [ -s o.json ]"),
    Check(
      "a line that is too long is skipped and the others are done",
      "{ echo \"$S\"; head -c 5000000 /dev/zero | tr '\\0' x; echo; echo \"$S\"; } | $IMPACT translate - >o 2>e; [ $? = 1 ] && grep -q -- -:2 e && [ $(grep -c . o) -ge 2 ]"
    ),
    Check(
      "a line that is no JSON gives a line of error, and the run goes on",
      "printf '%s\\n' '{\"id\":1,\"text\":\"a\"}' 'nope' '{\"id\":3,\"text\":\"b\"}' | $IMPACT translate --from ndjson --to ndjson >o 2>e; [ $? = 1 ] && [ $(grep -c . o) = 3 ] && sed -n 2p o | grep -q '\"status\": *\"error\"' && sed -n 3p o | grep -q '\"id\": *3'"
    ),
  ]

  static let files = [
    Check(
      "a missing file is told, and the others are done",
      "echo \"$S\" >a.md; $IMPACT convert a.md nope.md --to json -o o.json 2>e; [ $? = 1 ] && grep -q nope.md e && [ -s o.json ]"
    ),
    Check(
      "nothing is written when no file could be read",
      "$IMPACT convert nope.md -o o.md 2>e; [ $? = 1 ] && [ ! -e o.md ]"),
    Check(
      "a folder is no file",
      "mkdir d; $IMPACT convert d -o o.md 2>e; [ $? = 1 ] && [ ! -e o.md ] && [ $(wc -l <e) = 1 ]"),
    Check(
      "a missing model stops the run",
      "$IMPACT translate --model nope.model \"$S\" >o 2>e; [ $? = 1 ] && grep -q nope.model e && [ ! -s o ]"),
    Check(
      "what is read is never written",
      "echo \"$S\" >a.md; ln a.md b.md; cp a.md c; $IMPACT convert a.md -o b.md 2>e; [ $? = 2 ] && cmp a.md c"),
    Check(
      "a name that starts with a dash",
      "echo \"$S\" >-x.md; $IMPACT convert --to json -o o.json -- -x.md && [ -s o.json ]"),
    Check(
      "init never overwrites",
      "$IMPACT init 2>e && cp impact.model m && ! $IMPACT init 2>e && cmp impact.model m && $IMPACT translate \"$S\" >o"
    ),
  ]

  static let outputs = [
    Check(
      "a full disk is told in one line", "$IMPACT translate \"$S\" >/dev/full 2>e; [ $? = 1 ] && [ $(wc -l <e) = 1 ]"),
    Check("a closed output is a failure", "$IMPACT translate \"$S\" >&- 2>e; r=$?; [ $r = 1 ] && sane $r e"),
    Check(
      "closed streams do not end up in files",
      "echo \"$S\" >a.md; $IMPACT convert a.md --to ndjson -o o <&- >&- 2>&-; [ $? = 0 ] && head -c 1 o | grep -q '{'"),
    Check(
      "a closed pipe ends quietly",
      "yes \"$S\" | head -50000 >a; $IMPACT translate - <a 2>e | head -1 >/dev/null; r=${PIPESTATUS[0]}; { [ $r = 141 ] || [ $r = 0 ]; } && [ ! -s e ]"
    ),
    Check(
      "a closed pipe ends the run where nobody hears signals",
      "yes \"$S\" | head -50000 >a; (trap '' PIPE; timeout 30 $IMPACT translate - <a 2>e | head -1 >/dev/null; [ ${PIPESTATUS[0]} != 124 ]) && [ ! -s e ]"
    ),
    Check(
      "a folder that is not there is told",
      "echo \"$S\" >a.md; $IMPACT convert a.md -o no/such/o.md 2>e; [ $? = 1 ] && grep -q no/such e"),
    Check(
      "a link and a mode are kept",
      "mkdir r; echo OLD >r/t; chmod 600 r/t; ln -s r/t o.md; echo \"$S\" >a.md; $IMPACT convert a.md -o o.md && [ -L o.md ] && [ $(stat -c %a r/t) = 600 ] && ! grep -q OLD r/t"
    ),
    Check(
      "a pipe is written in place",
      "mkfifo p; echo \"$S\" >a.md; timeout 10 cat p >got & timeout 10 $IMPACT convert a.md -o p; wait; [ -p p ] && [ -s got ]"
    ),
    Check(
      "eight runs leave one whole file",
      "echo \"$S\" >a.md; for i in 1 2 3 4 5 6 7 8; do $IMPACT convert a.md --to ndjson -o o & done; wait; [ $(wc -l <o) = 1 ] && [ $(ls -A | grep -vcE '^(a.md|o|\\.output|\\.errors)$') = 0 ]"
    ),
  ]

  static let manners = [
    Check(
      "control characters never reach the terminal",
      "printf '\\033[2J\\033]0;pwn\\007 3 sprints de retard \\xc2\\x9b31m\\n' | $IMPACT translate - >o 2>e; plain o && plain e"
    ),
    Check("nor from a file's name", "$IMPACT convert $'a\\033[31m.md' 2>e; [ $? = 1 ] && plain e"),
    Check(
      "a filter answers as its input pauses",
      "mkfifo p; $IMPACT translate - <p >o & exec 3>p; echo \"$S\" >&3; for i in 1 2 3 4 5 6 7 8 9 10; do [ -s o ] && break; sleep .2; done; [ -s o ]; r=$?; exec 3>&-; wait; exit $r"
    ),
    Check(
      "the order of lines is kept on every processor",
      "seq 1 60000 | sed 's/.*/{\"id\":&,\"text\":\"rien\"}/' >a; $IMPACT translate --from ndjson --to ndjson --jobs 4 <a | grep -oE '\"id\": *[0-9]+' | grep -oE '[0-9]+' >b; seq 1 60000 | cmp - b"
    ),
    Check(
      "the REPL without a terminal has no prompt and no history",
      "export HOME=$PWD/h; mkdir h; printf '%s\\n' \"$S\" | $IMPACT repl >o 2>e && ! grep -q 'impact>' o && [ -z \"$(ls -A h)\" ]"
    ),
    Check(
      "the REPL goes on after an unknown command, and says so at the end",
      "printf ':whhy\\n%s\\nquit\\n' \"$S\" | $IMPACT repl >o 2>e; [ $? = 1 ] && grep -q ':why' e && [ -s o ]"),
    Check("nothing said is nothing wrong", "$IMPACT repl </dev/null >o && [ ! -s o ]"),
    Check(
      "Ctrl-C leaves the old file and nothing beside it",
      "set -m; mkfifo p; echo OLD >o.txt; $IMPACT translate - -o o.txt <p & j=$!; exec 3>p; echo \"$S\" >&3; sleep .5; kill -INT $j; wait $j; [ $? = 130 ] && [ \"$(cat o.txt)\" = OLD ] && [ $(ls -A | grep -vcE '^(p|o.txt|\\.output|\\.errors)$') = 0 ]"
    ),
  ]
}
