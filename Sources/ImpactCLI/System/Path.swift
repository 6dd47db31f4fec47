#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file's name as the system knows it: bytes, which need not be UTF-8.
struct Path: Sendable, Hashable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// For the system's functions.
  var zeroTerminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// For people; bytes that are no UTF-8 are replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As a page names it: from the current folder on, or by its own name, for a page shows nothing of the machine.
  var nameOnPage: String {
    guard bytes.first == UInt8(ascii: "/") else { return text }
    if let here = Path(".").resolved?.appending("").bytes, bytes.starts(with: here) {
      return Path(bytes: Array(bytes.dropFirst(here.count))).text
    }
    return Path(bytes: lastComponent).text
  }

  var folder: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return Path(".") }
    return slash == 0 ? Path("/") : Path(bytes: Array(bytes[..<slash]))
  }

  var lastComponent: [UInt8] {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes }
    return Array(bytes[(slash + 1)...])
  }

  /// What stands behind the last dot of the name; nil for a name without one, or that begins with its only one.
  var ending: String? {
    let name = lastComponent
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex, dot < name.endIndex - 1 else {
      return nil
    }
    return String(decoding: name[(dot + 1)...], as: UTF8.self)
  }

  /// Makes the folder itself, where it is not there yet; the one that it stands in must be.
  func makeFolder() throws(SystemError) {
    guard mkdir(zeroTerminated, 0o777) == 0 || errno == EEXIST else { throw .last }
  }

  func appending(_ name: [UInt8]) -> Path {
    Path(bytes: bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
  }

  func appending(_ name: String) -> Path { appending(Array(name.utf8)) }

  /// What a folder holds under a name; in the current folder, the name alone.
  func entry(_ name: String) -> Path { self == Path(".") ? Path(name) : appending(name) }

  /// A path from the root on as it is called from the current folder, where it lies below or above that one.
  var fromHere: Path {
    guard let here = Path(".").resolved else { return self }
    if self == here { return Path(".") }
    if bytes.starts(with: here.appending("").bytes) {
      return Path(bytes: Array(bytes.dropFirst(here.appending("").bytes.count)))
    }
    guard here.bytes.starts(with: appending("").bytes) else { return self }
    let steps = here.bytes.dropFirst(appending("").bytes.count).split(separator: UInt8(ascii: "/")).count
    return Path(Array(repeating: "..", count: steps).joined(separator: "/"))
  }

  func hasSuffix(_ suffix: String) -> Bool { bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }

  /// With every link followed; nil when there is no such file.
  var resolved: Path? {
    guard let text = realpath(zeroTerminated, nil) else { return nil }
    defer { free(text) }
    return Path(bytes: Array(UnsafeBufferPointer(start: text, count: strlen(text))).map { UInt8(bitPattern: $0) })
  }

  /// Where its links lead, though nothing be there yet.
  var followed: Path {
    var path = self
    // As many links as Linux follows itself.
    for _ in 0..<40 {
      guard let target = path.linkTarget else { break }
      path = target.bytes.first == UInt8(ascii: "/") ? target : path.folder.appending(target.bytes)
    }
    return path
  }

  private var linkTarget: Path? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(zeroTerminated, &bytes, bytes.count)
    return length > 0 ? Path(bytes: bytes[..<length].map { UInt8(bitPattern: $0) }) : nil
  }

  /// Whether it leads, every link followed, to something below a folder.
  func isBelow(_ folder: Path) -> Bool {
    guard let path = resolved, let folder = folder.resolved else { return false }
    return path.bytes.starts(with: folder.appending("").bytes)
  }

  var isWritable: Bool { access(zeroTerminated, W_OK) == 0 }

  /// The names in a folder, in byte order, hidden ones left out.
  func entries() throws(SystemError) -> [Path] {
    guard let folder = opendir(zeroTerminated) else { throw .last }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map(appending)
  }
}

/// What tells two names of one file apart from two files.
struct FileIdentity: Hashable {
  private let status: stat

  init?(_ descriptor: Descriptor) {
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else { return nil }
    self.status = status
  }

  /// Of the file that a link points to.
  init?(_ path: Path) {
    var status = stat()
    guard stat(path.zeroTerminated, &status) == 0 else { return nil }
    self.status = status
  }

  var isDirectory: Bool { status.st_mode & S_IFMT == S_IFDIR }
  var isRegularFile: Bool { status.st_mode & S_IFMT == S_IFREG }
  var permissions: UInt32 { UInt32(status.st_mode & 0o7777) }
  var owner: UInt32 { status.st_uid }
  var group: UInt32 { status.st_gid }
  /// Whether nobody may write it, not even its owner.
  var isReadOnly: Bool { status.st_mode & 0o222 == 0 }
  /// Whether it belongs to whoever runs the program, or to the system.
  var isOwn: Bool { status.st_uid == geteuid() || status.st_uid == 0 }
  /// Whether others may put something else in its place: a folder where nobody removes what is another's is safe.
  ///
  /// The group of one person, which has the person's number, counts as that person.
  var isWritableByOthers: Bool {
    let isSticky = isDirectory && status.st_mode & 0o1000 != 0
    let isOwnGroup = status.st_gid == status.st_uid
    return !isSticky && status.st_mode & (isOwnGroup ? 0o002 : 0o022) != 0
  }

  static func == (left: FileIdentity, right: FileIdentity) -> Bool {
    left.status.st_dev == right.status.st_dev && left.status.st_ino == right.status.st_ino
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(status.st_dev)
    hasher.combine(status.st_ino)
  }
}

extension Path {
  /// Makes a new folder; one that is there already is left alone.
  func createFolder() throws(SystemError) {
    guard mkdir(zeroTerminated, 0o777) == 0 else { throw .last }
  }

  /// Writes a new file; one that is there already is left alone.
  func create(with bytes: [UInt8]) throws(SystemError) {
    let descriptor = try Descriptor.opening(self, O_WRONLY | O_CREAT | O_EXCL)
    defer { descriptor.close() }
    do throws(SystemError) {
      try descriptor.write(bytes)
    } catch {
      unlink(zeroTerminated)
      throw error
    }
  }
}
