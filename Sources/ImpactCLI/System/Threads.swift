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

  /// Runs `body` on a thread of its own, which nobody waits for.
  static func start(_ body: @escaping @Sendable () -> Void) {
    if let thread = create(body) { pthread_detach(thread) }
  }

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

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func create(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    let body = Unmanaged.passRetained(Body(run))
    #if canImport(Darwin)
      var thread: pthread_t?
      let result = pthread_create(
        &thread, nil,
        {
          Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run(); return nil
        },
        body.toOpaque())
    #else
      var thread = pthread_t()
      let result = pthread_create(
        &thread, nil,
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
