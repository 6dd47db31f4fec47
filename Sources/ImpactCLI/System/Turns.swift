#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets threads go one after the other, by number from 0: each waits until all before it have passed.
///
/// Sendable because the lock guards what changes.
final class Turns: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let passed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var current = 0

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(passed, nil)
  }

  deinit {
    pthread_cond_destroy(passed)
    pthread_mutex_destroy(lock)
    passed.deallocate()
    lock.deallocate()
  }

  /// Waits for the turn of `number`, which lasts until `pass`.
  func await(_ number: Int) {
    pthread_mutex_lock(lock)
    while current != number { pthread_cond_wait(passed, lock) }
    pthread_mutex_unlock(lock)
  }

  /// Ends the turn.
  func pass() {
    pthread_mutex_lock(lock)
    current += 1
    pthread_cond_broadcast(passed)
    pthread_mutex_unlock(lock)
  }
}
