/// How long a run takes that has one statement to translate: what a person at a terminal waits for.
struct Start {
  let impact: String
  let repetitions: Int

  private static let statement = "On a 3 sprints de retard sur la migration"

  /// The median of each way to start, beside a process that does nothing.
  func add(to table: inout Table) {
    if let bare = Run.median(of: repetitions, "true", [], input: "/dev/null") {
      table.add("a process that does nothing", "\(decimals(bare.seconds * 1000)) ms")
    }
    add("one-shot translate", ["translate", "--no-local", Self.statement], to: &table)
    withFiles { model, rules, statement in
      add(
        "the same, a model and ten rules",
        ["translate", "--no-local", "--model", model, "--rules", rules, Self.statement], to: &table)
      add("the prompt's first answer", ["repl", "--no-local"], input: statement, to: &table)
    }
  }

  private func add(_ name: String, _ arguments: [String], input: String = "/dev/null", to table: inout Table) {
    if let run = Run.median(of: repetitions, impact, arguments, input: input) {
      table.add(name, "\(decimals(run.seconds * 1000)) ms", "\(run.peak / 1024) MB")
    } else {
      table.add(name, "skipped: no impact that works beside this program")
    }
  }

  private func withFiles(_ body: (_ model: String, _ rules: String, _ statement: String) -> Void) {
    let files = [
      (temporaryPath("own.model"), Self.model), (temporaryPath("own.rules"), Self.rules),
      (temporaryPath("statement"), Self.statement + "\n"),
    ]
    defer { for (path, _) in files { remove(path) } }
    guard files.allSatisfy({ write(Array($1.utf8), times: 1, to: $0) }) else { return }
    body(files[0].0, files[1].0, files[2].0)
  }

  private static let model = """
    company "Boréalis"

    team delivery
      people   = 7 people
      day_rate = 620 €/person/day

    deliverable key_feature
      name fr "l'ouverture de la nouvelle boutique"
      name en "the opening of the new shop"

    """

  private static let rules = (1...10).map { number in
    """
    concept own_\(number)
      fr imprévu\(number)
      en mishap\(number)
      nl tegenslag\(number)

    rule own_\(number) "Own \(number)"
      when     @own_\(number), d: duration
      slip     = d
      capacity = d * team.burn
      say fr "{slip}, soit {cost}."
          en "{slip}, or {cost}."
          nl "{slip}, of {cost}."


    """
  }.joined()
}
