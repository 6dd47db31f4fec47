#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A finished run of a program.
struct Run {
  /// Wall time in seconds.
  let seconds: Double
  /// Of all cores together, in seconds.
  let work: Double
  /// Peak memory in KiB, as the operating system counted it.
  let peak: Int

  /// Runs a program with its input from a file and its output to another; nil when it cannot be started or fails, for
  /// then its time and memory mean nothing.
  init?(_ program: String, _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null") {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    argv.append(nil)
    defer { for pointer in argv { free(pointer) } }
    var process = pid_t()
    let start = ContinuousClock.now
    guard posix_spawnp(&process, program, &actions, nil, argv, environ) == 0 else { return nil }
    var usage = rusage()
    var code: Int32 = 0
    guard wait4(process, &code, 0, &usage) == process, code == 0 else { return nil }
    let duration = start.duration(to: .now).components
    seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    work = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    peak = Int(usage.ru_maxrss)
  }

  /// The median wall time of several runs.
  static func median(
    of count: Int, _ program: String, _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) -> Run? {
    var runs: [Run] = []
    for _ in 0..<count {
      guard let run = Run(program, arguments, input: input, output: output) else { return nil }
      runs.append(run)
    }
    return runs.sorted { $0.seconds < $1.seconds }[count / 2]
  }

  /// The same on one core alone, where programs can be kept there.
  static func pinned(
    of count: Int, _ program: String, _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) -> Run? {
    median(of: count, "taskset", ["-c", "0", program] + arguments, input: input, output: output)
      ?? median(of: count, program, arguments, input: input, output: output)
  }

  /// Whether a program can be run at all.
  static func exists(_ program: String) -> Bool {
    Run(program, ["--version"], input: "/dev/null") != nil
  }
}

/// A name for a file of this process alone: two benchmarks at once must not write one file.
func temporaryPath(_ name: String) -> String {
  "/tmp/impact-bench-\(getpid())-\(name)"
}

/// Writes bytes to a new file several times over.
func write(_ bytes: [UInt8], times: Int, to path: String) -> Bool {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
  guard file >= 0 else { return false }
  defer { close(file) }
  for _ in 0..<times {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { writeBytes(file, $0 + offset, buffer.count - offset) } ?? -1
      }
      guard written > 0 else { return false }
      offset += written
    }
  }
  return true
}

func remove(_ path: String) {
  unlink(path)
}

func makeFolder(_ path: String) -> Bool { mkdir(path, 0o700) == 0 }

/// With the files in it.
func removeFolder(_ path: String) {
  guard let folder = opendir(path) else { return }
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { unlink("\(path)/\(name)") }
  }
  closedir(folder)
  rmdir(path)
}

/// In bytes.
func size(of path: String) -> Int? {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : nil
}

func text(of path: String) -> String? {
  let file = open(path, O_RDONLY)
  guard file >= 0, let count = size(of: path) else { return nil }
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: count)
  let length = read(file, &bytes, count)
  return length < 0 ? nil : String(decoding: bytes[..<length], as: UTF8.self)
}

/// The folder of this program, where `impact` was built too.
func folderOfThisProgram() -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  let path =
    length > 0
    ? String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self) : CommandLine.arguments[0]
  return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
}

private func writeBytes(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, bytes, count)
}
