#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Time that goes on whatever becomes of the calendar.
///
/// `ContinuousClock` brings the scheduler of tasks with it, half a megabyte of a static program.
struct Stopwatch {
  private let started = Self.now

  var elapsed: Duration {
    Self.now - started
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
