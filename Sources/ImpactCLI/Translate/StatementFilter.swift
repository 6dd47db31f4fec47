import Languages
import Synchronization
import Translation

/// The filter: lines in, lines out, in order, on every processor, in memory that does not grow with the input.
struct StatementFilter {
  /// What one thread gets to do at a time: enough to make handing it on cheap, little enough to see output early.
  fileprivate static let sliceSize = 1 << 18

  private let engine: Engine
  private let format: LineFormat
  private let jobs: Int
  private(set) var counts = StatementCounts()
  private(set) var faults = LineFaults()

  init(engine: Engine, format: LineFormat, jobs: Int) {
    self.engine = engine
    self.format = format
    self.jobs = jobs
  }

  /// Reads to the end and hands on what comes out, whenever the input pauses or a slice is done.
  mutating func run(
    _ reader: consuming LineReader, progress: Progress, write: (borrowing TextBuffer) throws(SystemError) -> Void
  ) throws(FilterFailure) {
    let input = FilterInput(reader)
    let failure = withoutActuallyEscaping(write) { write in
      let output = FilterOutput(progress: progress, write: write)
      run(from: input, to: output)
      return take(output)
    }
    if let failure { throw .output(failure) }
    if let fault = input.fault { throw .input(fault) }
  }

  /// The same for lines that are already here.
  mutating func run(
    lines: [Path], progress: Progress, write: (borrowing TextBuffer) throws(SystemError) -> Void
  ) throws(FilterFailure) {
    let batch = Array(lines.map(\.bytes).joined(separator: [UInt8(ascii: "\n")]))
    let failure = withoutActuallyEscaping(write) { write in
      let output = FilterOutput(progress: progress, write: write)
      let worker = FilterWorker(engine: engine, format: format, batch: batch)
      _ = worker.translate(FilterInput.Slice(number: 0, line: 1), to: output)
      return take(output)
    }
    if let failure { throw .output(failure) }
  }

  /// One thread, until a slice comes that says that there is work for more.
  private func run(from input: FilterInput, to output: FilterOutput) {
    let first = FilterWorker(engine: engine, format: format)
    while let slice = first.take(from: input) {
      guard jobs > 1, first.batch.count >= Self.sliceSize / 2 else {
        guard first.translate(slice, to: output) else { return }
        continue
      }
      let (engine, format) = (engine, format)
      return Threads.perform(jobs) { index in
        let worker = index == 0 ? first : FilterWorker(engine: engine, format: format)
        var next = index == 0 ? slice : worker.take(from: input)
        while let slice = next, worker.translate(slice, to: output) { next = worker.take(from: input) }
      }
    }
  }

  private mutating func take(_ output: FilterOutput) -> SystemError? {
    output.end()
    counts = output.counts
    faults = output.faults
    return output.failure
  }
}

/// The input of a filter, of which one thread at a time takes the next slice.
private final class FilterInput: Sendable {
  /// Which one it is, from 0, and the number of its first line.
  struct Slice: Sendable {
    let number: Int
    let line: Int
  }

  private struct State {
    var reader: LineReader
    var next = Slice(number: 0, line: 1)
    var fault: InputFault?
  }

  private let state: Mutex<State>

  init(_ reader: consuming LineReader) {
    state = Mutex(State(reader: reader))
  }

  /// Why it could not be read to its end.
  var fault: InputFault? { state.withLock { $0.fault } }

  /// Fills `batch` with the next lines; nil when there are none.
  func next(into batch: inout [UInt8]) -> Slice? {
    state.withLock { state in
      guard state.fault == nil else { return nil }
      do throws(InputFault) {
        guard try state.reader.read(into: &batch, size: StatementFilter.sliceSize) else { return nil }
      } catch {
        state.fault = error
        return nil
      }
      let slice = state.next
      var ends = 0
      for byte in batch where byte == UInt8(ascii: "\n") { ends += 1 }
      state.next = Slice(number: slice.number + 1, line: slice.line + ends)
      return slice
    }
  }
}

/// The output of a filter, which slices reach in the order of the input. Sendable because what changes changes in turn.
private final class FilterOutput: @unchecked Sendable {
  private let turns = Turns()
  private var progress: Progress
  private let write: (borrowing TextBuffer) throws(SystemError) -> Void
  private(set) var counts = StatementCounts()
  private(set) var faults = LineFaults()
  private(set) var failure: SystemError?

  init(progress: Progress, write: @escaping (borrowing TextBuffer) throws(SystemError) -> Void) {
    self.progress = progress
    self.write = write
  }

  /// Writes what became of a slice once all before it are written.
  ///
  /// - Returns: false when nothing more can be written.
  func append(_ translator: borrowing LineTranslator, of slice: FilterInput.Slice) -> Bool {
    turns.await(slice.number)
    defer { turns.pass() }
    guard failure == nil else { return false }
    counts.add(translator.counts)
    faults.add(translator.faults)
    do throws(SystemError) { try write(translator.output) } catch { failure = error }
    progress.show(counts.total)
    return failure == nil
  }

  func end() { progress.end() }
}

/// One thread's translator. Sendable because at any time only one thread uses it.
private final class FilterWorker: @unchecked Sendable {
  private var translator: LineTranslator
  /// The lines of the slice in hand.
  private(set) var batch: [UInt8]

  init(engine: Engine, format: LineFormat, batch: [UInt8] = []) {
    translator = LineTranslator(engine: engine, format: format)
    self.batch = batch
  }

  /// The next slice; nil when there is none.
  func take(from input: FilterInput) -> FilterInput.Slice? { input.next(into: &batch) }

  /// Translates the slice in hand and hands on what comes out.
  ///
  /// - Returns: false when nothing more can be written.
  func translate(_ slice: FilterInput.Slice, to output: FilterOutput) -> Bool {
    batch.withUnsafeBufferPointer { translator.translate($0, line: slice.line) }
    return output.append(translator, of: slice)
  }
}

/// Why the filter stops early.
enum FilterFailure: Error {
  case input(InputFault)
  case output(SystemError)
}
