import Foundation
public import Testing

/// A file that holds the output a test expects.
public struct Golden: Sendable {
  private let path: String

  /// The golden of that name in a folder beside the test's own source file.
  public init(_ name: String, in folder: String, testFile: String = #filePath) {
    let beside = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    path = "\(beside)/\(folder)/\(name)"
  }

  /// The file's text; nil when there is none.
  public var text: String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The file's bytes; nil when there is none.
  public var bytes: [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// Compares an output with the file. With `RECORD_GOLDENS=1` in the environment it writes the file and fails: a
  /// golden cannot bless itself.
  public func expect(_ output: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == nil else {
      let isWritten = FileManager.default.createFile(atPath: path, contents: Data(output.utf8))
      Issue.record(
        "\(isWritten ? "recorded" : "cannot write") \(path): read the difference, then run again without RECORD_GOLDENS",
        sourceLocation: sourceLocation)
      return
    }
    let expected = text
    #expect(
      expected == output, "\(path) differs; RECORD_GOLDENS=1 records it anew", sourceLocation: sourceLocation)
  }

  /// The names, in order, of the files of a folder beside the test's own source file that end so.
  public static func names(endingIn suffix: String, in folder: String, testFile: String = #filePath) -> [String] {
    let beside = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(beside)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted()
  }
}
