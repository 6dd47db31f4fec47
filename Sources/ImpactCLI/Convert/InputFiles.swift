#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that an operand of `convert` stands for: itself, what a folder holds, or what a pattern matches.
struct InputFiles {
  private static let maximumDepth = 16
  private static let endings = [
    ".md", ".markdown", ".txt", ".eml", ".csv", ".tsv", ".json", ".ndjson", ".jsonl",
  ]

  /// Never read, though it may stand in the folder.
  private let output: FileIdentity?

  init(output: Path?) {
    self.output = output.flatMap { FileIdentity($0) }
  }

  /// - Throws: when a folder cannot be read.
  func files(of operand: Path) throws(SystemError) -> [Path] {
    guard let identity = FileIdentity(operand) else { return Self.matches(of: operand) }
    return identity.isDirectory ? try files(in: operand, depth: 0) : [operand]
  }

  /// In the order of their names; of a file's ending that nothing is known of, nothing is read.
  private func files(in folder: Path, depth: Int) throws(SystemError) -> [Path] {
    guard depth < Self.maximumDepth else { return [] }
    var files: [Path] = []
    for entry in try folder.entries() {
      guard let identity = FileIdentity(entry), identity != output else { continue }
      if identity.isDirectory {
        files += try self.files(in: entry, depth: depth + 1)
      } else if identity.isRegularFile, Self.endings.contains(where: { Self.ends(entry, $0) }) {
        files.append(entry)
      }
    }
    return files
  }

  private static func ends(_ path: Path, _ ending: String) -> Bool {
    path.bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, other in
      ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == other
    }
  }

  /// A pattern that no shell has expanded; a name that matches nothing stays, to be complained of.
  private static func matches(of pattern: Path) -> [Path] {
    guard pattern.bytes.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) else {
      return [pattern]
    }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern.zeroTerminated, 0, nil, &found) == 0, let names = found.gl_pathv else { return [pattern] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      names[index].map { name in
        Path(bytes: Array(UnsafeBufferPointer(start: name, count: strlen(name))).map { UInt8(bitPattern: $0) })
      }
    }
  }
}

extension Descriptor {
  /// Everything there is to read, as it is.
  func readAll() throws(SystemError) -> [UInt8] {
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 8)
    defer { chunk.deallocate() }
    var bytes: [UInt8] = []
    while true {
      let count = try read(into: chunk)
      if count == 0 { return bytes }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
  }
}
