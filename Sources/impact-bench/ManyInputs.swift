// Many notes, many deliverables, many lines of the prompt.
extension Benchmark {
  func addNotes(to table: inout Table) {
    let count = isQuick ? 200 : 10_000
    for share in [5, 50] {
      let folder = temporaryPath("notes-\(share)")
      defer { removeFolder(folder) }
      guard writeNotes(count, share: share, in: folder) else {
        table.add("\(grouped(Double(count))) notes", "skipped: no room for them")
        continue
      }
      add(
        "\(grouped(Double(count))) notes, \(share) % of lines with an impact",
        ["convert", folder, "--to", "html"], to: &table)
    }
    let (note, lines) = (temporaryPath("long.md"), isQuick ? 2_000 : 60_000)
    defer { remove(note) }
    var corpus = Corpus(seed: seed)
    let text = (0..<lines).map { _ in "- \(corpus.statement())\n" }.joined()
    guard write(Array(text.utf8), times: 1, to: note) else { return table.add("table", "skipped: no room for it") }
    add("\(grouped(Double(lines))) statements to a table", ["convert", note, "--to", "csv"], to: &table)
  }

  /// Of about ten thousand bytes each.
  private func writeNotes(_ count: Int, share: Int, in folder: String) -> Bool {
    guard makeFolder(folder) else { return false }
    var corpus = Corpus(seed: seed)
    for number in 0..<count {
      let lines = (0..<100).map { _ in "- \(corpus.line(share: share))\n" }.joined()
      guard write(Array("# Point \(number)\n\n\(lines)".utf8), times: 1, to: "\(folder)/\(number).md") else {
        return false
      }
    }
    return true
  }

  func addDeliverables(to table: inout Table) {
    var corpus = Corpus(seed: seed)
    let count = isQuick ? 1_000 : 10_000
    let shapes: [(String, (Int) -> [Int])] = [
      ("a chain", { $0 > 0 ? [$0 - 1] : [] }), ("a fan", { $0 > 0 ? [0] : [] }),
      ("a random graph", { below in below > 0 ? Set((0..<3).map { _ in corpus.index(below: below) }).sorted() : [] }),
    ]
    let (model, note) = (temporaryPath("graph.model"), temporaryPath("graph.md"))
    defer { for path in [model, note] { remove(path) } }
    guard write(Array("- 3 jours de retard sur le lot 0\n".utf8), times: 1, to: note) else { return }
    for (name, after) in shapes {
      let text = (0..<count).map { index in
        "deliverable d\(index) \"Lot \(index)\"\n  known as \"lot \(index)\"\n  due 2026-06-15\n"
          + after(index).map { "  after d\($0)\n" }.joined()
      }.joined()
      remove(model)
      guard write(Array(text.utf8), times: 1, to: model) else { continue }
      add(
        "\(grouped(Double(count))) deliverables in \(name)", ["convert", note, "--to", "json", "--model", model],
        to: &table)
    }
  }

  func addPrompt(to table: inout Table) {
    let (path, count) = (temporaryPath("prompt"), isQuick ? 200 : 1_600)
    defer { remove(path) }
    var corpus = Corpus(seed: seed)
    let text = (0..<count).map { _ in corpus.statement() + "\ntotal\n" }.joined()
    guard write(Array(text.utf8), times: 1, to: path), let run = Run(impact, ["repl", "--no-local"], input: path) else {
      return table.add("the prompt", "skipped: no impact that works beside this program")
    }
    table.add(
      "the prompt, \(grouped(Double(count))) × (statement, total)", "\(decimals(run.work)) s of work",
      "\(run.peak / 1024) MB")
  }

  private func add(_ name: String, _ arguments: [String], to table: inout Table) {
    guard let run = Run(impact, arguments + ["--no-local", "--quiet", "--as-of", "2026-02-16"]) else {
      return table.add(name, "skipped: no impact that works beside this program")
    }
    table.add(name, "\(decimals(run.seconds)) s", "\(decimals(run.work)) s of work, \(run.peak / 1024) MB")
  }
}
