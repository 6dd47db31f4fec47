import Testing

/// What is read without being named: nothing that hangs, nothing of somebody else's, nothing in silence.
@Suite struct LocalFileTests {
  @Test(arguments: checks)
  func `the check's script ends well`(check: CommandLineTests.Check) throws {
    try check.run(after: "export LC_ALL=en_GB.UTF-8\n")
  }

  typealias Check = CommandLineTests.Check

  static let checks = [
    Check(
      "what is read is said, and can be left out",
      #"""
      mkdir rules; echo 'team.people = 3 people' >impact.model; echo "team.people = 2 people" >rules/x.rules
      $IMPACT translate "$S" >with 2>e && grep -q 'with rules/x.rules, impact.model' e || exit 1
      $IMPACT translate --no-local "$S" >without 2>e && [ ! -s e ] && ! cmp -s with without || exit 1
      $IMPACT translate -q "$S" >quiet 2>e && [ ! -s e ] && cmp with quiet
      """#),
    Check(
      "a pipe called impact.model",
      #"mkfifo impact.model; timeout 10 $IMPACT translate "$S" >o 2>e && grep -q 'left out' e"#),
    Check(
      "a pipe among rules",
      #"mkdir rules; mkfifo rules/x.rules; timeout 10 $IMPACT translate "$S" >o 2>e && grep -q 'rules/x.rules: left out' e"#
    ),
    Check(
      "rules that are the whole disk",
      #"ln -s / rules; timeout 10 $IMPACT translate "$S" >o 2>e && grep -q 'rules: left out' e"#),
    Check(
      "rules that lead elsewhere",
      #"mkdir a a/rules b; echo nonsense >b/x.rules; ln -s ../../b a/rules/c; cd a; timeout 10 $IMPACT translate "$S" >o 2>e && grep -q 'rules/c: left out' e"#
    ),
    Check(
      "rules that lead to themselves",
      #"mkdir rules; ln -s . rules/x; ln -s .. rules/y; echo 'team.people = 3 people' >rules/a.rules; timeout 10 $IMPACT model 2>e | grep -q 'rules/a.rules'"#
    ),
    Check(
      "a model that leads to a device",
      #"ln -s /dev/zero impact.model; timeout 10 $IMPACT translate "$S" >o 2>e && grep -q 'left out' e"#),
    Check(
      "somebody else's model, unless it is named",
      #"""
      [ $(id -u) = 0 ] || exit 0; echo 'team.people = 3 people' >impact.model; chown 1234 impact.model
      $IMPACT model >o 2>e && grep -q 'impact.model: left out' e && ! grep -q 'impact.model' o && $IMPACT model --model impact.model 2>e | grep -q 'impact.model:1'
      """#),
    Check(
      "the history of a pace is a file beside the model",
      #"""
      mkdir m; printf 'Sprint;Points engagés;Points livrés\n21;30;20\n22;30;40\n' >s.csv; mkfifo m/p.csv; ln -s ../s.csv m/l.csv
      for f in /dev/zero p.csv l.csv ../s.csv "$PWD/s.csv" .; do
        echo "team.velocity = history from \"$f\" points/sprint" >m/x.model
        timeout 10 $IMPACT translate --model m/x.model "$S" >o 2>e; [ $? = 1 ] && grep -q E076 e || { echo "$f"; cat e; exit 1; }
      done
      """#),
    Check(
      "the lines of earlier sessions are in a file",
      #"""
      mkfifo h; for f in h /dev/zero .; do printf 'quit\n' | IMPACT_HISTORY=$f timeout 10 script -qec "$IMPACT repl" /dev/null >o 2>e || { echo $f; exit 1; }; done
      """#),
    Check(
      "the lines of earlier sessions have a bound",
      #"""
      for i in $(seq 60000); do echo "line $i xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; done >h; [ $(wc -c <h) -gt 4500000 ] || exit 1
      printf 'quit\n' | IMPACT_HISTORY=h timeout 10 script -qec "$IMPACT repl" /dev/null >o 2>e && [ $(wc -c <h) -lt 1100000 ] && grep -q '^line 60000 ' h && head -1 h | grep -q '^line [0-9]* x' && [ $(ls -A | grep -c tmp) = 0 ]
      """#),
    Check(
      "what never ends is no note",
      #"timeout 60 $IMPACT convert /dev/zero >o 2>e; [ $? = 1 ] && grep -q '/dev/zero: file too large' e && [ $(wc -l <e) = 1 ]"#
    ),
  ]
}
