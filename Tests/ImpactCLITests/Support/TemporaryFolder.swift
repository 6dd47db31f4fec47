import Foundation

@testable import ImpactCLI

/// A folder of its own for one test, removed when the test ends.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("impact-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> Path {
    let file = url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return Path(file.path)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
