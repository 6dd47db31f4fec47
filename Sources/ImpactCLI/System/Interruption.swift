import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends the program on Ctrl-C or SIGTERM with no half-written file left behind.
///
/// The signals are blocked in every thread and taken by one that waits for them, so that cleaning up is ordinary code.
final class Interruption: Sendable {
  private let unfinished = Mutex<[Path]>([])
  /// How the terminal was, while it is changed.
  private let terminal = Mutex<termios?>(nil)

  /// Starts to wait; call before any other thread starts.
  func watch() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where signal != SIGHUP || !Self.isIgnored(signal) {
      sigaddset(&signals, signal)
      // A script's background job is started with SIGINT ignored: an ignored signal is never waited for.
      Self.useDefault(signal)
    }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waited = signals
    let isWatched = Threads.start { [self] in
      var signals = waited
      var received: Int32 = 0
      while sigwait(&signals, &received) != 0 {}
      unfinished.withLock { paths in
        for path in paths { unlink(path.zeroTerminated) }
        terminal.withLock { if var saved = $0 { tcsetattr(0, TCSANOW, &saved) } }
        _exit(received == SIGINT ? 130 : 128 + received)
      }
    }
    // With nobody to wait for them, signals do what they always do.
    if !isWatched { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  /// Where memory ends, or something is wrong in the program: one line and the signal, no page of addresses. Nothing but
  /// what may be called there is.
  static func tellCrashes() {
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
      signal(number) { number in
        let line: StaticString = "impact: out of memory, or an error of the program; no output was replaced\n"
        write(Descriptor.errors.number, line.utf8Start, line.utf8CodeUnitCount)
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// A file that grows beyond the shell's limit is then an error of writing like any other.
  static func ignoreFileSizeLimit() {
    signal(SIGXFSZ, SIG_IGN)
  }

  /// A job started with `nohup` outlives its terminal.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    #if canImport(Darwin)
      return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #else
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #endif
  }

  private static func useDefault(_ number: Int32) {
    signal(number, SIG_DFL)
  }

  /// Ends the program with the terminal as it was.
  func willRestore(_ saved: termios) {
    terminal.withLock { $0 = saved }
  }

  func didRestore() {
    terminal.withLock { $0 = nil }
  }

  func willCreate(_ path: Path) {
    unfinished.withLock { $0.append(path) }
  }

  func didFinish(_ path: Path) {
    unfinished.withLock { paths in paths.removeAll { $0 == path } }
  }
}
