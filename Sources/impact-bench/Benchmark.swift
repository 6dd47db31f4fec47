import Diagnostics
import Quantities
import RuleLanguage
import StandardRules
import Translation

/// Measures, in one run, the engine in process and the built program beside others on the same file.
struct Benchmark {
  let isQuick: Bool
  let seed: UInt64
  let impact = folderOfThisProgram() + "/impact"
  var repetitions: Int { isQuick ? 3 : 5 }

  init(isQuick: Bool, seed: UInt64) {
    self.isQuick = isQuick
    self.seed = seed
  }

  func table() -> String {
    var table = Table()
    var corpus = Corpus(seed: seed)
    let sample = corpus.lines(bytes: isQuick ? 2_000_000 : 10_000_000)
    let path = temporaryPath("sample.ndjson")
    guard write(sample.text, times: 1, to: path) else { return "cannot write \(path)" }
    defer { remove(path) }
    addFilter(path, count: sample.count, bytes: sample.text.count, to: &table)
    addInstructions(to: &table)
    addEngine(to: &table)
    addStart(to: &table)
    addRules(path, count: sample.count, to: &table)
    addWords(to: &table)
    addMemory(sample.text, to: &table)
    addNotes(to: &table)
    addUncertainTotals(to: &table)
    addDeliverables(to: &table)
    addPrompt(to: &table)
    addSize(to: &table)
    return table.text()
  }

  // MARK: - In process

  func loaded() -> Engine? {
    let layers = StandardRules.files.map {
      (layer: Layer.standard, file: SourceFile(name: $0.name, text: Array($0.text.utf8)))
    }
    guard let day = CalendarDate(year: 2026, month: 2, day: 16) else { return nil }
    return Program.load(layers, asOf: day).program.map { Engine(program: $0) }
  }

  private func addStart(to table: inout Table) {
    let clock = ContinuousClock()
    let loads = (0..<repetitions).map { _ in seconds(clock.measure { _ = loaded() }) }.sorted()
    table.add("rules and model loaded", "\(decimals(loads[repetitions / 2] * 1000)) ms")
    Start(impact: impact, repetitions: repetitions * 4).add(to: &table)
  }

  private func addEngine(to table: inout Table) {
    guard let engine = loaded() else { return table.add("translating, in process", "skipped: the rules do not load") }
    var corpus = Corpus(seed: seed)
    let statements = (0..<(isQuick ? 20_000 : 100_000)).map { _ in Array(corpus.statement().utf8) }
    var translator = Translator(engine: engine)
    var translated = 0
    let time = ContinuousClock().measure {
      for statement in statements {
        let result = translator.translate(statement.span)
        if result.status == .translated { translated += 1 }
      }
    }
    table.add(
      "translating, in process, one core", "\(grouped(Double(statements.count) / seconds(time))) statements/s",
      "\(translated * 100 / statements.count) % translated")
    var reading = Translator(engine: engine)
    let readingTime = ContinuousClock().measure {
      for statement in statements { _ = reading.read(statement.span) }
    }
    table.add(
      "reading, in process, one core", "\(grouped(Double(statements.count) / seconds(readingTime))) statements/s")
  }

  func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  // MARK: - The built program

  static let filter = ["translate", "--from", "ndjson", "--to", "ndjson"]

  private func addFilter(_ path: String, count: Int, bytes: Int, to table: inout Table) {
    let output = temporaryPath("output")
    defer { remove(output) }
    guard
      let one = Run.pinned(of: repetitions, impact, Self.filter + ["--jobs", "1"], input: path, output: output),
      let all = Run.median(of: repetitions, impact, Self.filter, input: path, output: output)
    else { return table.add("NDJSON to NDJSON", "skipped: no impact that works beside this program") }
    table.add(
      "NDJSON to NDJSON, one core", "\(grouped(Double(count) / one.seconds)) statements/s",
      "\(decimals(Double(bytes) / one.seconds / 1e6)) MB/s")
    table.add(
      "NDJSON to NDJSON, all cores", "\(grouped(Double(count) / all.seconds)) statements/s",
      "\(decimals(one.seconds / all.seconds)) × one")
    for (program, arguments) in [("jq", ["-c", "."]), ("grep", ["-c", "retard"])] {
      let name = "\(program) \(arguments.joined(separator: " "))"
      guard Run.exists(program),
        let other = Run.pinned(of: repetitions, program, arguments, input: path, output: output)
      else {
        table.add(name, "skipped: not installed, or it failed")
        continue
      }
      table.add(
        "\(name), same file", "\(grouped(Double(count) / other.seconds)) lines/s",
        "one core is \(decimals(other.seconds / one.seconds)) × as fast")
    }
  }

  private func addMemory(_ sample: [UInt8], to table: inout Table) {
    let path = temporaryPath("large.ndjson")
    let sizes = isQuick ? [("10 MB", 5), ("50 MB", 25)] : [("10 MB", 1), ("1 GB", 100)]
    for (name, times) in sizes {
      defer { remove(path) }
      guard write(sample, times: times, to: path), let run = Run(impact, Self.filter, input: path) else {
        table.add("peak memory on \(name)", "skipped: no room for the file, or impact failed")
        continue
      }
      table.add("peak memory on \(name)", "\(run.peak / 1024) MB", "\(decimals(run.seconds)) s")
    }
  }

  private func addSize(to table: inout Table) {
    let path = temporaryPath("stripped")
    defer { remove(path) }
    guard Run("strip", ["-o", path, impact]) != nil, let size = size(of: path) else {
      return table.add("the program, stripped", "skipped: no strip, or no impact beside this program")
    }
    table.add("the program, stripped", "\(decimals(Double(size) / 1e6)) MB")
  }
}
