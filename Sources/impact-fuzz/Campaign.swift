import Foundation
import Synchronization

/// Runs one kind of input after the other, each input twice.
final class Campaign: Sendable {
  private let seed: UInt64
  private let subjects: Subjects
  private let watch: Watch

  /// - Parameter limit: seconds of work that one input may take.
  init(of subjects: Subjects, seed: UInt64, limit: Double) {
    self.subjects = subjects
    self.seed = seed
    watch = Watch(limit: limit)
  }

  /// - Returns: false at the first input that breaks something.
  func run(_ kind: Kind, for seconds: Double) -> Bool {
    var source = InputSource(kind, seed: seed, program: subjects.program)
    let end = Date().addingTimeInterval(seconds)
    var count = 0
    while Date() < end {
      guard holds(source.next(), as: kind) else { return false }
      count += 1
    }
    print("\(kind.rawValue): \(count) inputs hold")
    return true
  }

  func holds(_ input: [UInt8], as kind: Kind) -> Bool {
    // Written first: a trap leaves nothing else behind.
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("impact-fuzz-\(kind.rawValue)")
    try? Data(input).write(to: file)
    watch.begin(input, "\(kind.rawValue), in \(file.path)")
    let first = subjects.outputs(of: input, as: kind)
    let second = subjects.outputs(of: input, as: kind)
    watch.end()
    var faults = first == second ? [] : ["two runs differ"]
    faults += first.flatMap { Check.faults(of: $0) }
    for fault in faults.prefix(5) { print("\(kind.rawValue): \(fault)\n  input in \(file.path)") }
    return faults.isEmpty
  }
}

/// Ends the program when one input takes too much work, or waits for ever.
private final class Watch: Sendable {
  private let current = Mutex<(since: Date, work: Double, what: String)?>(nil)

  init(limit: Double) {
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 0.2)
        guard let (since, work, what) = current.withLock({ $0 }) else { continue }
        // Two runs, so twice the work; on a busy machine it takes long without being much.
        guard Self.work - work > 2 * limit || Date().timeIntervalSince(since) > 40 * limit else { continue }
        print("\(what): takes too long")
        exit(1)
      }
    }
  }

  /// Of the whole program, in seconds.
  private static var work: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  func begin(_ input: [UInt8], _ what: String) { current.withLock { $0 = (Date(), Self.work, what) } }
  func end() { current.withLock { $0 = nil } }
}
