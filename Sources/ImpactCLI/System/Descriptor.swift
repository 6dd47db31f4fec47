import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, pipe or terminal. Reading and writing are whole or an error: nothing is lost in silence.
struct Descriptor: Sendable {
  let number: Int32

  static let input = Descriptor(number: 0)
  static let output = Descriptor(number: 1)
  static var errors: Descriptor { Descriptor(number: errorsNumber.load(ordering: .relaxed)) }

  /// Of standard error: 2, until `keepErrors` has given it one of its own.
  private static let errorsNumber = Atomic<Int32>(2)

  /// Gives the standard descriptors that the caller closed to `/dev/null`, so that no file of ours takes their number.
  ///
  /// Output goes to one that is open for reading only: writing to it fails, as writing to a closed output must.
  static func claimStandardNumbers() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Gives standard error a number for our own lines alone. Where memory ends, the language's runtime writes pages of
  /// addresses to number 2, which leads nowhere from then on.
  static func keepErrors() {
    let own = fcntl(2, F_DUPFD_CLOEXEC, 3)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard own >= 0, nowhere >= 0, dup2(nowhere, 2) == 2 else { return }
    errorsNumber.store(own, ordering: .relaxed)
    Descriptor(number: nowhere).close()
  }

  static func opening(_ path: Path, _ flags: Int32, mode: UInt32 = 0o666) throws(SystemError) -> Descriptor {
    while true {
      let number = open(path.zeroTerminated, flags | O_CLOEXEC, mode_t(mode))
      if number >= 0 { return Descriptor(number: number) }
      if errno != EINTR { throw .last }
    }
  }

  /// A file, pipe or device to read; it is remembered, so that no output takes its place.
  static func reading(_ path: Path) throws(SystemError) -> Descriptor {
    let descriptor = try opening(path, O_RDONLY)
    guard let identity = FileIdentity(descriptor), !identity.isDirectory else {
      descriptor.close()
      throw .isDirectory
    }
    FilesRead.remember(identity)
    return descriptor
  }

  /// The same of what nobody named on the command line: a pipe or a device, which may never end, is refused.
  static func readingFile(_ path: Path) throws(SystemError) -> Descriptor {
    let descriptor = try opening(path, O_RDONLY | O_NONBLOCK)
    guard let identity = FileIdentity(descriptor), identity.isRegularFile else {
      descriptor.close()
      throw .isNoFile
    }
    FilesRead.remember(identity)
    return descriptor
  }

  func close() {
    // The descriptor is gone whatever `close` says; written files are synced before, where errors still count.
    #if canImport(Glibc)
      _ = Glibc.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #else
      _ = Darwin.close(number)
    #endif
  }

  /// Reads what there is, at least one byte unless the input has ended (0).
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(number, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(number, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(number, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      try wait(for: POLLIN)
    }
  }

  /// After a call that failed: returns when it is worth another try.
  ///
  /// A descriptor that somebody else made non-blocking is waited for; an interrupted call is begun again.
  private func wait(for event: Int32) throws(SystemError) {
    if errno == EINTR { return }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { throw .last }
    var request = pollfd(fd: number, events: Int16(event), revents: 0)
    while poll(&request, 1, -1) < 0 {
      if errno != EINTR { throw .last }
    }
  }

  /// More than this is no text that somebody wrote.
  static let mostBytes = 1 << 30

  /// Everything there is to read, as it is.
  func readAll(atMost most: Int = mostBytes) throws(SystemError) -> [UInt8] {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 8)
    defer { chunk.deallocate() }
    var bytes: [UInt8] = []
    while true {
      let count = try read(into: chunk)
      if count == 0 { return bytes }
      guard bytes.count + count <= most else { throw .isTooLarge }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
  }

  /// Everything that a file holds, or standard input for nil.
  static func bytes(of path: Path?) throws(SystemError) -> [UInt8] {
    guard let path else { return try Descriptor.input.readAll() }
    let descriptor = try reading(path)
    defer { descriptor.close() }
    return try descriptor.readAll()
  }

  /// Writes everything.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      #if canImport(Glibc)
        let count = Glibc.write(number, part.baseAddress, part.count)
      #elseif canImport(Musl)
        let count = Musl.write(number, part.baseAddress, part.count)
      #else
        let count = Darwin.write(number, part.baseAddress, part.count)
      #endif
      if count >= 0 { rest = rest.dropFirst(count) } else { try wait(for: POLLOUT) }
    }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    let failure: SystemError? = bytes.withUnsafeBytes { buffer in
      do throws(SystemError) {
        try write(buffer)
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
  }

  /// Whether reading would return at once.
  var hasInput: Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// The terminal's width in columns; nil when it is none.
  var width: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
