import Testing

/// Several companies on one machine: the notes say whose figures count, not the place where the command is run.
@Suite struct CompanyFolderTests {
  typealias Check = CommandLineTests.Check

  @Test(arguments: commands, places)
  func `notes are counted with their company's figures`(command: String, place: Place) throws {
    for (company, cost) in [("a", "168"), ("b", "216")] {
      let line = command.replacing("NOTES", with: place.path(of: company))
      let check = Check("\(command) of \(company)", "cd \(place.folder) && \(line) >o 2>e && grep -q '\(cost)' o")
      try check.run(after: Self.companies)
    }
  }

  @Test(arguments: checks)
  func `the check's script ends well`(check: Check) throws {
    try check.run(after: Self.companies)
  }

  struct Place: Sendable, CustomTestStringConvertible {
    let folder: String
    let toClients: String
    var testDescription: String { folder }

    func path(of company: String) -> String { toClients + company + "/notes/n.md" }
  }

  static let places = [
    Place(folder: ".", toClients: "clients/"), Place(folder: "clients/b", toClients: "../"),
    Place(folder: "clients/a/notes", toClients: "../../"), Place(folder: "elsewhere", toClients: "\"$ROOT\"/clients/"),
  ]

  static let commands = [
    "$IMPACT convert NOTES --to csv", "$IMPACT options NOTES", "$IMPACT whatif NOTES --set sprint=\"1 week\"",
    "$IMPACT review NOTES --list", "$IMPACT convert NOTES -o 1.json && $IMPACT convert NOTES --since 1.json",
    "$IMPACT convert NOTES --fail-on \"cost > 220 k€\"",
  ]

  /// a counts 168 k€, b 216 k€, nobody 120 k€; where the command is run may stand a model of two people: 48 k€.
  private static let companies = #"""
    export LC_ALL=en_GB.UTF-8 ROOT="$PWD"; umask 022
    mkdir -p clients/a/notes clients/b/notes clients/c elsewhere home/impact
    echo 'team.people = 7 people' >clients/a/impact.model; echo 'team.people = 9 people' >clients/b/impact.model
    echo 'team.people = 2 people' >elsewhere/impact.model; echo 'team.people = 4 people' >home/impact/impact.model
    for d in a/notes b/notes c; do echo "$S." >clients/$d/n.md; done

    """#

  static let checks = [
    Check(
      "notes of two companies are no page",
      #"""
      for c in clients clients/a/notes/n.md\ clients/b/notes/n.md 'clients/*/notes/*.md'; do
        $IMPACT convert $c >o 2>e; [ $? = 2 ] && [ ! -s o ] && grep -q 'clients/a and clients/b' e || exit 1
      done
      $IMPACT convert --no-local clients/a clients/b >o 2>e && ! grep -q 'with clients' e
      """#),
    Check(
      "notes without a company join those of one",
      #"$IMPACT convert clients/a/notes clients/c --to csv >o 2>e && grep -q 168 o && grep -q 'with clients/a/impact.model' e"#
    ),
    Check(
      "a model upward is said, and the nearest one holds",
      #"""
      mkdir -p clients/a/notes/deep/er; cp clients/c/n.md clients/a/notes/deep/er; cd clients/a/notes/deep/er
      $IMPACT convert n.md --to csv >o 2>e && grep -q 'with ../../../impact.model' e && grep -q 168 o || exit 1
      echo 'team.people = 1 person' >../impact.model; $IMPACT convert n.md --to csv >o 2>e && grep -q 'with ../impact.model' e && grep -q 24000 o
      """#),
    Check(
      "rules beside the notes stand over the model upward",
      #"""
      mkdir clients/a/notes/rules; echo 'sprint = 1 week' >clients/a/notes/rules/x.rules
      $IMPACT convert clients/a/notes/n.md --to csv >o 2>e && grep -q 84000 o && grep -q 'with clients/a/impact.model, clients/a/notes/rules/x.rules' e
      """#),
    Check(
      "the model of the current folder is not that of notes elsewhere",
      #"""
      cd elsewhere; $IMPACT convert ../clients/c/n.md --to csv >o 2>e && grep -q 120000 o && grep -q 'impact.model: left out' e || exit 1
      $IMPACT convert ../clients/c/n.md --model impact.model --to csv 2>e | grep -q 48000 || exit 1
      $IMPACT convert - --to csv <../clients/c/n.md 2>e | grep -q 48000 || exit 1
      $IMPACT translate "$S" 2>e | grep -q ' 48' || exit 1; $IMPACT convert -q 2>e - <../clients/a/notes/n.md --to csv | grep -q 48000
      """#),
    Check(
      "what is left out is not looked into further than the folder",
      #"""
      mkdir rules; echo 'not ours' >rules/readme.txt; $IMPACT convert clients/c/n.md >o 2>e && ! grep -q 'left out' e || exit 1
      echo 'sprint = 1 week' >rules/a.rules; $IMPACT convert clients/c/n.md >o 2>e && grep -q 'rules: left out' e || exit 1
      rm -r rules; ln -s / rules; timeout 20 $IMPACT convert clients/c/n.md >o 2>e && grep -q 'rules: left out' e && ! grep -q denied e || exit 1
      mkfifo impact.model; timeout 20 $IMPACT convert clients/c/n.md >o 2>e && grep -q 'impact.model: left out' e
      """#),
    Check(
      "the user's own model is read where no company has one",
      #"""
      export XDG_CONFIG_HOME="$ROOT/home"
      $IMPACT convert clients/c/n.md --to csv 2>e | grep -q 96000 && grep -q 'home/impact/impact.model' e || exit 1
      $IMPACT convert clients/b/notes/n.md --to csv 2>e | grep -q 216000 && ! grep -q home e || exit 1
      unset XDG_CONFIG_HOME; export HOME="$ROOT/h"; mkdir h; mv home h/.config; $IMPACT translate "$S" 2>e | grep -q ' 96'
      """#),
    Check(
      "a session says that a note has another company's figures",
      #"""
      printf 'load clients/b/notes/n.md\nload clients/b/impact.model\nload clients/c/n.md\n' | $IMPACT repl >o 2>e
      [ "$(grep -c 'load clients/b/impact.model' o)" = 1 ] && grep -q 216 o || exit 1
      cd clients/b; printf 'load notes/n.md\n' | $IMPACT repl >o 2>e && ! grep -q 'impact.model' o
      """#),
    Check(
      "documents of two companies are not compared",
      #"""
      for c in a b; do $IMPACT convert clients/$c/notes/n.md -o clients/$c/1.json 2>e; done
      $IMPACT diff clients/a/1.json clients/a/1.json >o 2>e && grep -q 'with clients/a/impact.model' e || exit 1
      $IMPACT diff clients/a/1.json clients/b/1.json >o 2>e; [ $? = 2 ] && grep -q 'clients/a and clients/b' e
      """#),
    Check(
      "expected statements are counted with the model beside them",
      #"""
      echo '{"text":"3 sprints late on the migration","lang":"en","impacts":[{"rule":"delivery_delay"}]}' >clients/a/gold.jsonl
      $IMPACT check --gold clients/a/gold.jsonl >o 2>e; grep -q 'with clients/a/impact.model' e
      """#),
    Check(
      "a folder in which others can write is named",
      #"""
      chmod o+w clients/b; $IMPACT convert clients/b/notes/n.md --to csv >o 2>e && grep -q 216000 o && grep -q 'impact: clients/b: others can write' e || exit 1
      chmod +t clients/b; $IMPACT convert clients/b/notes/n.md >o 2>e && ! grep -q 'others can write' e || exit 1
      chmod o+w clients/b/impact.model; $IMPACT convert -q clients/b/notes/n.md >o 2>e && grep -q 'impact: clients/b/impact.model: others can write' e
      """#),
    Check(
      "somebody else's folder is named",
      #"""
      [ $(id -u) = 0 ] || exit 0
      chown 1234 clients/b; $IMPACT convert clients/b/notes/n.md --to csv >o 2>e && grep -q 216000 o && grep -q 'impact: clients/b: others can write' e
      """#),
    Check(
      "nothing is read outside a model's folder",
      #"""
      printf 'Sprint;Points engagés;Points livrés\n21;30;20\n22;30;40\n' >clients/s.csv; ln -s ../s.csv clients/a/l.csv; mkdir clients/a/d; ln -s ../.. clients/a/d/up
      for f in ../s.csv l.csv d/up/s.csv "$ROOT/clients/s.csv"; do
        echo "team.velocity = history from \"$f\" points/sprint" >clients/a/impact.model
        $IMPACT convert clients/a/notes/n.md >o 2>e; [ $? = 1 ] && [ ! -s o ] && grep -q E076 e || { echo "$f"; exit 1; }
      done
      cp clients/s.csv clients/a/d; echo 'team.velocity = history from "d/s.csv" points/sprint' >clients/a/impact.model; cd elsewhere; $IMPACT convert ../clients/a/notes/n.md >o 2>e
      """#),
  ]
}
