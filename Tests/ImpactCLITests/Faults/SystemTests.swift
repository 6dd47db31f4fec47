import Testing

/// Where the system gives less than usual, the answer is whole or the failure is told; what was there stays.
@Suite struct SystemTests {
  @Test(arguments: checks)
  func `the check's script ends well`(check: CommandLineTests.Check) throws {
    try check.run(after: "export LC_ALL=en_GB.UTF-8\n")
  }

  typealias Check = CommandLineTests.Check

  static let checks = [
    Check(
      "an output that does not wait is waited for",
      #"""
      command -v perl >/dev/null || exit 0
      for i in $(seq 3000); do echo "{\"text\":\"$S\"}"; done >a; $IMPACT translate --from ndjson --to ndjson - <a >whole
      LC_ALL=C perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_NONBLOCK) or die; exec @ARGV' $IMPACT translate --from ndjson --to ndjson - <a 2>e | { sleep 1; cat; } | cmp - whole && [ ! -s e ]
      """#),
    Check(
      "an input that does not wait is waited for",
      #"""
      command -v perl >/dev/null || exit 0
      { sleep 1; echo "$S"; } | LC_ALL=C perl -MFcntl -e 'fcntl(STDIN, F_SETFL, O_NONBLOCK) or die; exec @ARGV' $IMPACT translate - >o 2>e && grep -q '6 ' o && [ ! -s e ]
      """#),
    Check(
      "a file that may not grow is told as such, and leaves nothing",
      #"""
      for i in $(seq 200); do echo "- $S $i"; done >a.md; echo OLD >o.json
      (ulimit -f 8; $IMPACT convert a.md -o o.json 2>e); [ $? = 1 ] && grep -q 'file too large' e && [ "$(cat o.json)" = OLD ] && [ $(ls -A | grep -c tmp) = 0 ]
      """#),
    Check(
      "a small stack holds what may be nested",
      #"""
      for n in 50 100 200 400 1000; do
        open=$(printf '%*s' $n | tr ' ' '('); close=$(printf '%*s' $n | tr ' ' ')')
        (ulimit -s 256; $IMPACT translate "$S" --set "team.people = ${open}3 people$close" >o 2>e); r=$?; sane $r e && [ $r -lt 2 ] || { echo $n $r; exit 1; }
        echo "x = ${open}3$close" >a.rules; (ulimit -s 256; $IMPACT fmt a.rules 2>e); r=$?; sane $r e && [ $r -lt 2 ] || { echo fmt $n $r; exit 1; }
        (ulimit -s 256; printf '%s1%s\n' "$open" "$close" | $IMPACT repl >o 2>e); r=$?; sane $r e && [ $r -lt 2 ] || { echo repl $n $r; exit 1; }
      done
      """#),
    Check(
      "without threads the work is done, and signals end it",
      #"""
      calls='strace -f -qq -o /dev/null -e trace=none -e inject=clone3,clone:error=EAGAIN'
      $calls true 2>/dev/null || exit 0
      for i in $(seq 300); do echo "$S"; done >a; $IMPACT translate - <a >whole; $calls $IMPACT translate - --jobs 4 <a >o 2>e && cmp o whole || exit 1
      mkfifo p; echo OLD >o.txt; $calls timeout 20 sh -c 'echo $$ >pid; exec "$0" translate - -o o.txt <p' $IMPACT & exec 3>p
      for i in 1 2 3 4 5 6 7 8 9 10; do [ -s pid ] && break; sleep .2; done; sleep 1; kill -TERM $(cat pid); sleep 1; ! kill -0 $(cat pid) 2>/dev/null && [ "$(cat o.txt)" = OLD ]
      """#),
    Check(
      "where memory ends, a line says so and no page of addresses does",
      #"""
      for i in $(seq 2000); do echo "- $S $i"; done >a.md; echo OLD >o.json
      for room in 40000 60000 80000 100000 140000; do
        (ulimit -v $room; $IMPACT convert a.md -q -o o.json 2>e) 2>/dev/null; r=$?
        [ $r = 0 ] && break; [ "$(cat o.json)" = OLD ] && [ $(wc -l <e) -le 2 ] || { cat e; exit 1; }
      done
      """#),
    Check(
      "standard error is an output by its name",
      #"echo "- $S" >a.md; $IMPACT convert a.md -q --to markdown -o /dev/stderr 2>e && grep -q '^# ' e && $IMPACT convert a.md -q --to markdown -o /dev/stderr 2>&1 | grep -q '^# '"#
    ),
    Check(
      "a delay beyond every calendar",
      #"""
      printf 'deliverable p "Portail"\n  name fr "le portail"\n  known as "portail"\n  due = 2026-06-15\n  remaining = 120 points\n' >m
      for n in 9999 999999999 99999999999999999999 9999999999999999999999999999999; do
        printf -- '- %s semaines de retard sur le portail\n- %s k€ de surcoût\n' $n $n >a.md
        for form in html json csv text; do $IMPACT convert a.md --model m --to $form >o 2>e; r=$?; sane $r e && [ $r -lt 2 ] || { echo $n $form $r; exit 1; }; done
      done
      """#),
    Check(
      "more draws than can be made are refused",
      #"$IMPACT forecast --trials 1000001 2>e; [ $? = 2 ] && grep -q '100…1000000' e"#),
    Check(
      "figures for programs do not follow the locale",
      #"""
      printf '%s\n' "$S" 'Retard possible sur le portail, à confirmer' >a.md
      for form in json ndjson csv; do
        for l in fr_FR en_GB nl_BE C; do LC_ALL=$l $IMPACT convert a.md --to $form --as-of 2026-02-16 -q >$l || exit 1; done
        cmp fr_FR en_GB && cmp fr_FR nl_BE && cmp fr_FR C || exit 1
      done
      printf 'nope\n' | LC_ALL=fr_FR $IMPACT translate --from ndjson --to ndjson >a 2>e; printf 'nope\n' | LC_ALL=nl_BE $IMPACT translate --from ndjson --to ndjson 2>e | cmp - a
      """#),
    Check(
      "a page shows nothing of the machine",
      #"""
      mkdir d e; printf '%s\n' "$S" >d/a.md; echo 'team.people = 3 people' >d/x.model
      for form in text markdown html json csv ndjson; do
        (cd e; $IMPACT convert "$OLDPWD/d/a.md" "$OLDPWD/no.md" --model "$OLDPWD/d/x.model" --explain --to $form 2>../e.txt); done >o
      ! grep -F "$PWD" o && grep -q 'a.md:1' o && grep -q 'x.model:1' o && $IMPACT convert "$PWD/d/a.md" --to json 2>e.txt | grep -q '"file":"d/a.md"'
      """#),
  ]
}
