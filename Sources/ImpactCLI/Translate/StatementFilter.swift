import Languages
import Translation

/// The filter: lines in, lines out, in order, on every processor, in memory that does not grow with the input.
struct StatementFilter {
  /// What one thread gets to do at a time: enough to make starting it cheap, little enough to see output early.
  private static let sliceSize = 1 << 18

  private let workers: [Worker]
  private(set) var counts = StatementCounts()
  private(set) var faults = LineFaults()

  init(engine: Engine, format: LineFormat, jobs: Int) {
    workers = (0..<max(1, jobs)).map { _ in Worker(LineTranslator(engine: engine, format: format)) }
  }

  /// Reads to the end and hands on what comes out, whenever the input pauses or a batch is done.
  mutating func run(
    _ reader: inout LineReader, progress: inout Progress, write: (borrowing TextBuffer) throws(SystemError) -> Void
  ) throws(FilterFailure) {
    defer { progress.end() }
    var batch: [UInt8] = []
    var line = 1
    while try read(&reader, into: &batch) {
      try run(batch, firstLine: &line, write: write)
      progress.show(counts.total)
    }
  }

  /// The same for lines that are already here.
  mutating func run(lines: [Path], write: (borrowing TextBuffer) throws(SystemError) -> Void) throws(FilterFailure) {
    var line = 1
    try run(Array(lines.map(\.bytes).joined(separator: [UInt8(ascii: "\n")])), firstLine: &line, write: write)
  }

  private mutating func run(
    _ batch: [UInt8], firstLine line: inout Int, write: (borrowing TextBuffer) throws(SystemError) -> Void
  ) throws(FilterFailure) {
    let slices = batch.withUnsafeBufferPointer { slice($0, firstLine: &line) }
    translate(batch, slices)
    for worker in workers.prefix(slices.count) {
      counts.add(worker.translator.counts)
      faults.add(worker.translator.faults)
      do throws(SystemError) {
        try write(worker.translator.output)
      } catch { throw .output(error) }
    }
  }

  private func read(_ reader: inout LineReader, into batch: inout [UInt8]) throws(FilterFailure) -> Bool {
    do throws(InputFault) {
      return try reader.read(into: &batch, size: Self.sliceSize * workers.count)
    } catch { throw .input(error) }
  }

  private struct Slice: Sendable {
    let range: Range<Int>
    let line: Int
  }

  /// Cuts a batch at line ends, one slice a worker.
  private func slice(_ batch: UnsafeBufferPointer<UInt8>, firstLine: inout Int) -> [Slice] {
    var slices: [Slice] = []
    var start = 0
    let share = max(batch.count / workers.count + 1, 1 << 14)
    while start < batch.count {
      var end = min(start + share, batch.count)
      while end < batch.count, batch[end - 1] != UInt8(ascii: "\n") { end += 1 }
      slices.append(Slice(range: start..<end, line: firstLine))
      var ends = 0
      for byte in batch[start..<end] where byte == UInt8(ascii: "\n") { ends += 1 }
      firstLine += ends
      start = end
    }
    return slices
  }

  private func translate(_ batch: [UInt8], _ slices: [Slice]) {
    let workers = workers
    Threads.perform(slices.count) { index in
      batch.withUnsafeBufferPointer { bytes in
        let slice = slices[index]
        workers[index].translator.translate(UnsafeBufferPointer(rebasing: bytes[slice.range]), line: slice.line)
      }
    }
  }
}

/// One thread's translator. Sendable because at any time only one thread uses it: a slice's during a batch, the
/// caller's between two.
private final class Worker: @unchecked Sendable {
  var translator: LineTranslator

  init(_ translator: consuming LineTranslator) {
    self.translator = translator
  }
}

/// Why the filter stops early.
enum FilterFailure: Error {
  case input(InputFault)
  case output(SystemError)
}
