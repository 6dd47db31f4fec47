import Languages

/// How far a long run has come: one line on a terminal's standard error, from half a second on, erased at the end.
struct Progress {
  private let console: Console
  private let isWanted: Bool
  private let stopwatch = Stopwatch()
  /// When the line was last written, from the start.
  private var last: Duration?
  /// Of the line that stands on the terminal, in characters.
  private var width = 0

  /// Not wanted where results would run through the line.
  init(console: Console, isWanted: Bool) {
    self.console = console
    self.isWanted = isWanted && !console.isQuiet && Descriptor.errors.isTerminal
  }

  mutating func show(_ count: Int, of total: Int? = nil) {
    show(ConversionWords.progress(count, of: total))
  }

  mutating func show(_ message: @autoclosure () -> Localized<String>) {
    guard isWanted else { return }
    let now = stopwatch.elapsed
    guard now >= .milliseconds(500), last.map({ now - $0 >= .milliseconds(100) }) ?? true else { return }
    last = now
    let text = message()[console.language]
    write("\r" + text + String(repeating: " ", count: max(0, width - text.count)))
    width = text.count
  }

  mutating func end() {
    guard last != nil else { return }
    last = nil
    write("\r" + String(repeating: " ", count: width) + "\r")
    width = 0
  }

  /// A terminal that is gone needs no progress.
  private func write(_ text: String) {
    try? Descriptor.errors.write(Array(text.utf8))
  }
}
