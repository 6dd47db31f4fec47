import Translation

// What a statement costs with more rules, and a word in a longer clause.
extension Benchmark {
  private static let builtInRules = 170

  /// Instructions a statement, where valgrind counts them: they repeat, and time does not.
  func addInstructions(to table: inout Table) {
    var corpus = Corpus(seed: seed)
    let (few, many) = ((0..<500).map { _ in corpus.statement() }, (0..<1_500).map { _ in corpus.statement() })
    guard Run.exists("valgrind"), let less = instructions(of: few), let more = instructions(of: few + many) else {
      return table.add("instructions a statement", "skipped: no valgrind, or it failed")
    }
    table.add("instructions a statement", grouped((more - less) / Double(many.count)), "by valgrind")
  }

  private func instructions(of statements: [String]) -> Double? {
    let (input, log) = (temporaryPath("counted.ndjson"), temporaryPath("valgrind.log"))
    defer { for path in [input, log] { remove(path) } }
    let lines = statements.map { "{\"text\":\"\($0)\"}\n" }.joined()
    let tool = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", "--log-file=\(log)"]
    guard write(Array(lines.utf8), times: 1, to: input),
      Run("valgrind", tool + [impact] + Self.filter + ["--jobs", "1"], input: input) != nil,
      let line = text(of: log)?.split(separator: "\n").last(where: { $0.contains("refs") })
    else { return nil }
    return line.split(separator: " ").last.flatMap { Double(String($0.filter { $0 != "," })) }
  }

  /// Twenty times the rules: each about a word of its own, and each about a common one.
  func addRules(_ path: String, count: Int, to table: inout Table) {
    let filter = Self.filter + ["--jobs", "1", "--no-local"]
    guard let base = Run.pinned(of: repetitions, impact, filter, input: path),
      let empty = Run.pinned(of: repetitions, impact, filter)
    else { return table.add("twenty times the rules", "skipped: no impact that works beside this program") }
    for (name, word) in [("own words", { "chose\($0)" }), ("a common word", { $0 < 8 ? "retard" : "chose\($0)" })] {
      let rules = temporaryPath("many.rules")
      defer { remove(rules) }
      let text = PlainRules(count: Self.builtInRules * 19, word: word).text
      guard write(Array(text.utf8), times: 1, to: rules),
        let more = Run.pinned(of: repetitions, impact, filter + ["--rules", rules], input: path),
        let start = Run.pinned(of: repetitions, impact, filter + ["--rules", rules])
      else {
        table.add("twenty times the rules, \(name)", "skipped: the rules do not load")
        continue
      }
      let (own, others) = (base.work - empty.work, more.work - start.work)
      table.add(
        "twenty times the rules, \(name)", "\(grouped(Double(count) / others)) statements/s",
        "a statement costs \(decimals(others / own)) ×")
    }
  }

  /// One clause of few and of many words.
  func addWords(to table: inout Table) {
    guard let engine = loaded() else { return table.add("a word of a clause", "skipped: the rules do not load") }
    var translator = Translator(engine: engine)
    func cost(_ words: Int) -> Double {
      let clause = Array(("3 jours de retard sur " + String(repeating: "le lot ", count: words / 2)).utf8)
      let rounds = max(1, 90_000 / words)
      let time = ContinuousClock().measure {
        for _ in 0..<rounds { _ = translator.translate(clause.span) }
      }
      return seconds(time) / Double(rounds * words)
    }
    _ = cost(30)
    let (short, long) = (cost(30), cost(9_000))
    table.add(
      "a word of a clause of 30 words", "\(grouped(short * 1e9)) ns", "of 9,000 words \(decimals(long / short)) ×")
  }
}

/// Rules of a user, each about two words: there is room for 512 concepts, and for any number of rules about them.
private struct PlainRules {
  let count: Int
  let word: (Int) -> String

  var text: String {
    var concepts = 2
    while concepts * (concepts - 1) / 2 < count { concepts += 1 }
    let pairs = (0..<concepts).lazy.flatMap { first in (first + 1..<concepts).lazy.map { (first, $0) } }
    return (0..<concepts).map { concept($0) }.joined()
      + pairs.prefix(count).enumerated().map { number, pair in rule(number, pair.0, pair.1) }.joined()
  }

  private func concept(_ number: Int) -> String {
    """
    concept c\(number)
      fr \(word(number))
      en \(word(number))
      nl \(word(number))


    """
  }

  private func rule(_ number: Int, _ first: Int, _ second: Int) -> String {
    """
    rule r\(number) "Règle \(number)"
      when @c\(first), @c\(second), d: duration
      about team
      family flow
      slip = d
      say fr "Le lot \(number) bouge de {slip}."
          en "Lot \(number) moves by {slip}."
          nl "Lot \(number) schuift {slip} op."


    """
  }
}
