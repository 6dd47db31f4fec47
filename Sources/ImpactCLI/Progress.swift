import Languages

/// How far a long run has come: one line on a terminal's standard error, from half a second on, erased at the end.
struct Progress {
  private let console: Console
  private let isWanted: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// Not wanted where results would run through the line.
  init(console: Console, isWanted: Bool) {
    self.console = console
    self.isWanted = isWanted && !console.isQuiet && Descriptor.errors.isTerminal
  }

  mutating func show(_ count: Int) {
    guard isWanted else { return }
    let now = ContinuousClock.now
    guard start.duration(to: now) >= .milliseconds(500),
      last.map({ $0.duration(to: now) >= .milliseconds(100) }) ?? true
    else { return }
    last = now
    write("\r" + ConversionWords.progress(count)[console.language])
  }

  mutating func end() {
    guard last != nil else { return }
    last = nil
    write("\r" + String(repeating: " ", count: 40) + "\r")
  }

  /// A terminal that is gone needs no progress.
  private func write(_ text: String) {
    try? Descriptor.errors.write(Array(text.utf8))
  }
}
