import Testing

/// What is read is never lost: no output takes its place, and nothing of it is counted twice.
@Suite struct SourceTests {
  @Test(arguments: outputs + repetitions + rewrites)
  func `the check's script ends well`(check: CommandLineTests.Check) throws {
    try check.run()
  }

  typealias Check = CommandLineTests.Check

  /// `kept COMMAND…`: the command is refused as wrong usage, says why, and `a.md` is what it was.
  private static let kept = #"""
    kept() { cp "${F:-a.md}" /dev/fd/3 3>copy; "$@" 2>e; r=$?; [ $r = 2 ] && grep -q 'read and written' e && cmp -s "${F:-a.md}" copy; }
    export LC_ALL=en_GB.UTF-8; echo "$S" >a.md; echo "$S" >b.md

    """#

  /// Every way in which a run comes to read a file.
  static let outputs = [
    Check("a pattern that the program expands", kept + #"kept $IMPACT convert '*.md' -o a.md"#),
    Check("standard input", kept + #"kept $IMPACT convert - -o a.md <a.md"#),
    Check("standard input of the filter", kept + #"kept $IMPACT translate - --to text -o a.md <a.md"#),
    Check("standard input by another name", kept + #"kept $IMPACT convert /dev/stdin -o a.md <a.md"#),
    Check("a note of a folder", kept + #"mkdir d; mv a.md d; F=d/a.md kept $IMPACT convert d -o d/a.md"#),
    Check(
      "a note of a folder, through a link",
      kept + #"mkdir d; mv a.md d; ln -s d/a.md o.md; F=d/a.md kept $IMPACT convert d -o o.md"#),
    Check("a second name of a note", kept + #"ln a.md c; kept $IMPACT options a.md -o c"#),
    Check(
      "the model of the folder",
      kept
        + #"echo 'team.people = 3 people' >impact.model; F=impact.model kept $IMPACT convert a.md --to md -o impact.model"#
    ),
    Check(
      "the model of the folder, for one statement",
      kept
        + #"echo 'team.people = 3 people' >impact.model; F=impact.model kept $IMPACT translate "$S" --to text -o impact.model"#
    ),
    Check(
      "rules of the folder",
      kept
        + #"mkdir rules; echo 'team.people = 3 people' >rules/x.model; F=rules/x.model kept $IMPACT explain "$S" --to text -o rules/x.model"#
    ),
    Check(
      "a named model",
      kept + #"echo 'team.people = 3 people' >m; F=m kept $IMPACT whatif a.md --model m --set team.people=2 -o m"#),
    Check(
      "the columns of a table",
      kept
        + #"printf 'Truc;Reste\nPaie;12\n' >t.csv; echo 'Truc = name' >c.txt; F=c.txt kept $IMPACT convert t.csv --columns c.txt -o c.txt"#
    ),
    Check(
      "the history of a pace",
      kept + #"""
        printf 'Sprint;Points engagés;Points livrés\n21;30;20\n22;30;40\n' >s.csv
        echo 'team.velocity = history from "s.csv" points/sprint' >m; F=s.csv kept $IMPACT convert a.md --model m -o s.csv
        """#),
    Check(
      "the earlier page",
      kept + #"$IMPACT convert a.md --to json -q -o old; F=old kept $IMPACT convert b.md --since old -o old"#),
    Check(
      "either page of a comparison",
      kept + #"""
        $IMPACT convert a.md --to json -q -o old; cp old new
        F=old kept $IMPACT diff old new -o old && F=new kept $IMPACT diff old new -o new
        """#),
    Check(
      "a directory of people",
      kept + #"""
        mkdir d; echo '[{"id":"U1","name":"Ann"}]' >d/users.json; echo "$S" >d/a.md
        F=d/users.json kept $IMPACT convert d -o d/users.json
        """#),
    Check(
      "standard output",
      kept
        + #"cp a.md copy; $IMPACT convert a.md b.md >>a.md 2>e; [ $? = 2 ] && grep -q 'read and written' e && cmp a.md copy"#
    ),
    Check(
      "the page of an earlier run is written anew, in every format",
      kept + #"""
        mkdir d; cp a.md d; for o in md txt json csv ndjson html; do for i in 1 2; do
          $IMPACT convert d -o d/o.$o 2>e && grep -q '^d/a.md' e || exit 1
        done; rm d/o.$o; done
        for c in options 'whatif --set team.people=2'; do for i in 1 2; do $IMPACT $c d -o d/o.md 2>e || exit 1; done; done
        """#),
    Check(
      "a session saves only over what it has saved",
      kept + #"""
        cp a.md m; printf 'team.people = 3 people\nsave m\n' | $IMPACT repl >o 2>e; [ $? = 1 ] && cmp a.md m && grep -q 'choose another' e || exit 1
        printf 'team.people = 3 people\nsave n\nteam.people = 4 people\nsave n\n' | $IMPACT repl >o 2>e && [ $(grep -c people n) = 1 ] && $IMPACT translate "$S" --model n >o
        """#),
  ]

  /// Names of one file, which says what it says once.
  static let repetitions = [
    Check(
      "a link, a second name, the same name again",
      #"""
      export LC_ALL=en_GB.UTF-8; echo "$S" >a.md; $IMPACT convert a.md --to ndjson >once 2>e
      ln -s a.md l.md; ln a.md h.md
      for more in a.md ./a.md l.md h.md "$PWD/a.md" 'a.m?' . -; do
        $IMPACT convert a.md "$more" --to ndjson <a.md >o 2>e && cmp once o && grep -q 'counted once' e || { echo "$more"; cat e; exit 1; }
      done
      $IMPACT convert . --to ndjson 2>e | wc -l | grep -q '^1$'
      """#),
    Check(
      "folders that lead back to themselves",
      #"""
      mkdir -p d/e; echo "$S" >d/a.md; for l in x y z; do ln -s . d/$l; ln -s .. d/e/$l; done; ln -s ../d d/e/w
      timeout 10 $IMPACT convert d --to ndjson >o 2>e && [ $(wc -l <o) = 1 ]
      """#),
    Check(
      "a deep folder is read to its end",
      #"""
      d=d; for i in $(seq 60); do d=$d/f; done; mkdir -p $d; echo "$S" >$d/a.md
      $IMPACT convert d --to ndjson >o 2>e && [ $(wc -l <o) = 1 ]
      """#),
    Check(
      "a model that is named again is laid over the others",
      #"""
      echo 'team.people = 3 people' >a; echo 'team.people = 4 people' >b; ln -s a c
      $IMPACT model --model a --model b --model c 2>e | grep -q '^team.people = 3 people  *c:1'
      """#),
  ]

  /// A file that is replaced is still the same to everybody else.
  static let rewrites = [
    Check(
      "a file that may not be written is left alone",
      #"echo OLD >o.md; chmod 444 o.md; echo "$S" >a.md; $IMPACT convert a.md -o o.md 2>e; [ $? = 1 ] && grep -q o.md e && [ "$(cat o.md)" = OLD ]"#
    ),
    Check(
      "a link to what is not there yet leads there",
      #"mkdir d; ln -s d/new.md o.md; ln -s o.md p.md; echo "$S" >a.md; $IMPACT convert a.md -o p.md && [ -L p.md ] && [ -L o.md ] && [ -s d/new.md ]"#
    ),
    Check(
      "mode and owner stay",
      #"""
      echo OLD >o.md; chmod 2640 o.md; [ $(id -u) != 0 ] || chown 1234:2345 o.md; stat -c '%a %u %g' o.md >before
      echo "$S" >a.md; $IMPACT convert a.md -o o.md && stat -c '%a %u %g' o.md | cmp - before
      """#),
    Check(
      "attributes stay where the file system has them",
      #"""
      command -v setfattr >/dev/null || exit 0; echo OLD >o.md; setfattr -n user.note -v kept o.md 2>e || exit 0
      echo "$S" >a.md; $IMPACT convert a.md -o o.md && getfattr -n user.note o.md | grep -q kept
      """#),
  ]
}
