import Foundation

/// The built binary, run as its users run it.
struct ImpactProcess {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Beside the test bundle, where the package builds it; `IMPACT_BINARY` names another, such as the one to release.
  static let binary =
    ProcessInfo.processInfo.environment["IMPACT_BINARY"]
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("impact").path

  /// Runs a script of the shell in an empty folder; `$IMPACT` is the binary and `$S` a statement.
  static func script(_ script: String) throws -> Outcome {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", prelude + script]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "IMPACT": binary, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "S": "On a 3 sprints de retard sur la migration",
    ]
    let output = folder.url.appendingPathComponent(".output")
    let errors = folder.url.appendingPathComponent(".errors")
    process.standardInput = FileHandle.nullDevice
    for (file, path) in [(output, \Process.standardOutput), (errors, \Process.standardError)] {
      try Data().write(to: file)
      process[keyPath: path] = try FileHandle(forWritingTo: file)
    }
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// `sane RC FILE`: an exit that is a decision, not a crash; `plain FILE`: no control characters but tab and feed.
  private static let prelude = """
    sane() { [ "$1" -lt 124 ] && ! grep -qaE 'Fatal error|Program crashed|Assertion failed' "$2"; }
    plain() { ! LC_ALL=C grep -qaP '[\\x00-\\x08\\x0b-\\x1f\\x7f]|\\xc2[\\x80-\\x9f]' "$1"; }

    """
}
