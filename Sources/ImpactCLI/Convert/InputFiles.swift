import Briefings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that an operand of `convert` stands for: itself, what a folder holds, or what a pattern matches.
struct InputFiles {
  private static let endings = [
    ".md", ".markdown", ".txt", ".eml", ".csv", ".tsv", ".json", ".ndjson", ".jsonl",
  ]

  /// The pages of an earlier run: never read, though they may stand in the folder.
  private let earlierOutputs: [FileIdentity]
  private var walk = FolderWalk()
  /// What each file was called when it was taken.
  private var taken: [FileIdentity: String] = [:]

  init(outputs: [Path]) {
    earlierOutputs = outputs.filter(Self.isWrittenByUs).compactMap { FileIdentity($0) }
  }

  /// A note that somebody wrote is no earlier output: it is read, and may then not be written.
  private static func isWrittenByUs(_ output: Path) -> Bool {
    guard let descriptor = try? Descriptor.opening(output, O_RDONLY | O_NONBLOCK) else { return false }
    defer { descriptor.close() }
    guard FileIdentity(descriptor)?.isRegularFile == true else { return false }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 8)
    defer { chunk.deallocate() }
    guard let count = try? descriptor.read(into: chunk) else { return false }
    return count == 0 || Briefing.wrote(Array(chunk[..<count]))
  }

  /// Takes a file in.
  ///
  /// - Returns: the name under which it was taken before; nil when it is new, and for what can be read again and again.
  mutating func take(_ identity: FileIdentity, name: String) -> String? {
    guard identity.isRegularFile else { return nil }
    if let first = taken[identity] { return first }
    taken[identity] = name
    return nil
  }

  /// In the order of their names; in a folder, what has a file's ending that nothing is known of is not read.
  mutating func listing(of operand: Path) -> Result<[Path], SystemError> {
    do throws(SystemError) {
      return .success(try files(of: operand))
    } catch { return .failure(error) }
  }

  /// - Throws: when a folder cannot be read.
  private mutating func files(of operand: Path) throws(SystemError) -> [Path] {
    guard let identity = FileIdentity(operand) else { return Self.matches(of: operand) }
    guard identity.isDirectory else { return [operand] }
    let earlierOutputs = earlierOutputs
    return try walk.files(below: operand) { path, identity in
      identity.isDirectory || !earlierOutputs.contains(identity) && Self.endings.contains { Self.ends(path, $0) }
    }
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
