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
  /// Peak memory in KiB, as the operating system counted it.
  let peak: Int

  /// Runs a program with its input from a file and its output to `/dev/null`; nil when it cannot be started or fails,
  /// for then its time and memory mean nothing.
  init?(_ program: String, _ arguments: [String], input: String) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
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
    peak = Int(usage.ru_maxrss)
  }

  /// The median wall time of several runs.
  static func median(of count: Int, _ program: String, _ arguments: [String], input: String) -> Run? {
    var runs: [Run] = []
    for _ in 0..<count {
      guard let run = Run(program, arguments, input: input) else { return nil }
      runs.append(run)
    }
    return runs.sorted { $0.seconds < $1.seconds }[count / 2]
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
