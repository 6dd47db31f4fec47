import Languages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results go: standard output, or a file that is the old one or the whole new one, never half of it.
struct OutputTarget: ~Copyable {
  private enum Place {
    case standardOutput
    /// A pipe or a device: there is nothing to keep.
    case inPlace
    /// A temporary file beside the target, renamed at the end.
    case replacing(temporary: Path, target: Path)
  }

  /// As the user named it; nil for standard output.
  let name: String?
  private let descriptor: Descriptor
  private let place: Place
  private let interruption: Interruption
  private var isFinished = false

  /// Standard output.
  init(interruption: Interruption) {
    name = nil
    descriptor = .output
    place = .standardOutput
    self.interruption = interruption
  }

  /// A file, created or replaced when `commit` is called. Its mode and its owner stay as they are, as far as the user may
  /// give them, and so does the link that leads to it.
  ///
  /// - Throws: for a file that may not be written, though its folder would let it be replaced.
  init(_ path: Path, interruption: Interruption) throws(SystemError) {
    name = path.text
    self.interruption = interruption
    // Standard error has another number than its name says.
    let path = Self.namesOfErrors.contains(path.text) ? Path("/dev/fd/\(Descriptor.errors.number)") : path
    let existing = FileIdentity(path)
    if let existing, !existing.isRegularFile {
      guard !existing.isDirectory else { throw .isDirectory }
      descriptor = try .opening(path, O_WRONLY)
      place = .inPlace
      return
    }
    if let existing, existing.isReadOnly || !path.isWritable { throw .isReadOnly }
    let target = path.followed
    let (descriptor, temporary) = try Self.temporary(beside: target, interruption: interruption)
    if let existing {
      // A new owner takes special bits away: the mode comes last.
      _ = fchown(descriptor.number, existing.owner, existing.group)
      ExtendedAttributes.copy(from: target, to: descriptor)
      fchmod(descriptor.number, mode_t(existing.permissions))
    }
    self.descriptor = descriptor
    place = .replacing(temporary: temporary, target: target)
  }

  private static let namesOfErrors: Set = ["/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"]

  private static func temporary(
    beside target: Path, interruption: Interruption
  ) throws(SystemError) -> (Descriptor, Path) {
    var attempt: UInt32 = 0
    while true {
      let name = Array(".".utf8) + target.lastComponent.prefix(100) + Array(".\(getpid()).\(attempt).tmp".utf8)
      let path = target.folder.appending(name)
      interruption.willCreate(path)
      do throws(SystemError) {
        return (try .opening(path, O_WRONLY | O_CREAT | O_EXCL), path)
      } catch {
        interruption.didFinish(path)
        guard error.isAlreadyThere, attempt < 100 else { throw error }
        attempt += 1
      }
    }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    try descriptor.write(bytes)
  }

  func write(_ text: borrowing TextBuffer) throws(SystemError) {
    try text.withBytes { bytes throws(SystemError) in try descriptor.write(UnsafeRawBufferPointer(bytes)) }
  }

  /// Makes what was written the file's content.
  mutating func commit() throws(SystemError) {
    isFinished = true
    switch place {
    case .standardOutput: break
    case .inPlace: descriptor.close()
    case .replacing(let temporary, let target):
      do throws(SystemError) {
        guard fsync(descriptor.number) == 0 else { throw .last }
        guard rename(temporary.zeroTerminated, target.zeroTerminated) == 0 else { throw .last }
      } catch {
        isFinished = false
        throw error
      }
      descriptor.close()
      interruption.didFinish(temporary)
      Self.sync(folder: target.folder)
    }
  }

  /// Some file systems refuse to sync a folder; the file itself is safe by then.
  private static func sync(folder: Path) {
    guard let descriptor = try? Descriptor.opening(folder, O_RDONLY) else { return }
    fsync(descriptor.number)
    descriptor.close()
  }

  deinit {
    guard !isFinished else { return }
    switch place {
    case .standardOutput: break
    case .inPlace: descriptor.close()
    case .replacing(let temporary, _):
      descriptor.close()
      unlink(temporary.zeroTerminated)
      interruption.didFinish(temporary)
    }
  }
}
