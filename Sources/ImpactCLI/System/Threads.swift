import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Plain threads: the filter needs nothing more, and a scheduler would cost start-up time.
enum Threads {
  /// Processors of the machine that are in use.
  static var processorCount: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Room for formulas as deep as they may be, whatever the shell's limit is.
  private static let stackSize = 16 << 20

  /// Runs `body` on a thread of its own, which nobody waits for.
  ///
  /// - Returns: false when there is no thread to be had.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = create(body) else { return false }
    pthread_detach(thread)
    return true
  }

  /// Runs `body`, which does not return, where there is room for it; signals go to the threads it starts.
  static func runWithRoom(_ body: @escaping @Sendable () -> Never) -> Never {
    let run: @Sendable () -> Void = {
      growHeap()
      body()
    }
    guard let thread = create(run) else { body() }
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    pthread_join(thread, nil)
    // It ends the process itself, and never comes back.
    exit(EXIT_FAILURE)
  }

  /// Lets the heap of the calling thread grow at once, and on large pages where the system has them: a start fills some
  /// megabytes, and page by page each takes a call and a fault.
  private static func growHeap() {
    #if canImport(Glibc)
      let (size, largePage) = (6 << 20, 2 << 20)
      // The first block lies outside the heap; once it is given back, one of its size is taken from the heap: see
      // M_MMAP_THRESHOLD in mallopt(3).
      var place = 0
      for _ in 0..<2 {
        guard let block = malloc(size) else { return }
        advise(block, size, MADV_HUGEPAGE)
        place = Int(bitPattern: block)
        free(block)
      }
      // A large page is had only where none of it was touched: what lies before the next one is nobody's from here on.
      let before = largePage - place % largePage - MemoryLayout<Int>.size
      guard let passedOver = malloc(before) else { return }
      advise(passedOver, before, MADV_NOHUGEPAGE)
      guard let block = malloc(size) else { return }
      advise(block, size, MADV_HUGEPAGE)
      free(block)
    #endif
  }

  #if canImport(Glibc)
    /// Says how the pages within a block are used; a block too small for one has none.
    private static func advise(_ block: UnsafeMutableRawPointer, _ size: Int, _ advice: Int32) {
      let page = sysconf(Int32(_SC_PAGESIZE))
      let start = (Int(bitPattern: block) + page - 1) / page * page
      let end = (Int(bitPattern: block) + size) / page * page
      if end > start { madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, advice) }
    }
  #endif

  /// Runs `body(0)` … `body(count - 1)` at the same time, and returns when all have ended.
  static func perform(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    for index in 1..<max(1, count) {
      if let thread = create({ body(index) }) {
        threads.append(thread)
      } else {
        // No more threads to be had: the work is done all the same, here.
        body(index)
      }
    }
    if count > 0 { body(0) }
    for thread in threads { pthread_join(thread, nil) }
  }

  /// What becomes of each value, several at the same time.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @escaping @Sendable (Value) -> Result
  ) -> [Result] {
    let work = Work<Result>(count: values.count)
    perform(min(processorCount, values.count, 4)) { thread in
      if thread > 0 { growHeap() }
      while let index = work.next() { work.keep(transform(values[index]), at: index) }
    }
    return work.results
  }

  /// Pieces of work, each for the thread that comes first, and what became of them.
  private final class Work<Result: Sendable>: Sendable {
    private let count: Int
    private let taken = Atomic(0)
    private let kept: Mutex<[Result?]>

    init(count: Int) {
      self.count = count
      kept = Mutex(Array(repeating: nil, count: count))
    }

    func next() -> Int? {
      let index = taken.add(1, ordering: .relaxed).oldValue
      return index < count ? index : nil
    }

    func keep(_ result: Result, at index: Int) { kept.withLock { $0[index] = result } }

    var results: [Result] { kept.withLock { $0.compactMap(\.self) } }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  fileprivate static func create(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    let body = Unmanaged.passRetained(Body(run))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    #if canImport(Darwin)
      var thread: pthread_t?
      let result = pthread_create(
        &thread, &attributes,
        {
          Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run(); return nil
        },
        body.toOpaque())
    #else
      var thread = pthread_t()
      let result = pthread_create(
        &thread, &attributes,
        { context in
          if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
          return nil
        }, body.toOpaque())
    #endif
    guard result == 0 else {
      body.release()
      return nil
    }
    return thread
  }
}

/// Something that a thread of its own makes, while whoever needs it does what does not.
struct Underway<Value: ~Copyable & Sendable>: ~Copyable {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)

    func make(_ make: () -> Value) { value.withLock { $0 = make() } }
  }

  private let place = Place()
  private let thread: pthread_t?

  init(_ make: @escaping @Sendable () -> Value) {
    let place = place
    thread = Threads.processorCount > 1 ? Threads.create { place.make(make) } : nil
    // No thread to be had: it is made all the same, here.
    if thread == nil { place.make(make) }
  }

  /// What was made, once it is.
  consuming func value() -> Value {
    if let thread { pthread_join(thread, nil) }
    guard let value = place.value.withLock({ $0.take() }) else { preconditionFailure("made once, taken once") }
    return value
  }
}
