import Foundation
import Testing

/// An article of the documentation, with its blocks in their order.
struct Article: Sendable, CustomTestStringConvertible {
  let path: String
  let text: String
  let blocks: [Block]
  var testDescription: String { path }
  var url: URL { Self.package.appendingPathComponent(path) }

  struct Block: Sendable, CustomTestStringConvertible {
    let article: String
    let kind: String
    let text: String
    var testDescription: String { article + ": " + (text.split(separator: "\n").first.map(String.init) ?? "") }
  }

  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// - Parameter path: from the package's folder.
  init(_ path: String) {
    self.path = path
    let text = (try? String(contentsOf: Self.package.appendingPathComponent(path), encoding: .utf8)) ?? ""
    self.text = text
    blocks = text.components(separatedBy: "\n```").enumerated().compactMap { index, part in
      guard index % 2 == 1, let end = part.firstIndex(of: "\n") else { return nil }
      return Block(article: path, kind: String(part[..<end]), text: String(part[part.index(after: end)...]))
    }
  }

  /// What a `console` block shows: a command behind `$`, with its here-document, and the answer below.
  struct Exchange: Sendable {
    var command: String
    var answer: [String]

    /// A line `…` stands for any lines left out.
    func isAnswered(by lines: [String]) -> Bool {
      Self.isShown(answer[...], of: lines[...])
    }

    private static func isShown(_ shown: ArraySlice<String>, of lines: ArraySlice<String>) -> Bool {
      guard let first = shown.first else { return lines.isEmpty }
      if first == "…" {
        return (lines.startIndex...lines.endIndex).contains { isShown(shown.dropFirst(), of: lines[$0...]) }
      }
      return first == lines.first && isShown(shown.dropFirst(), of: lines.dropFirst())
    }
  }

  var exchanges: [Exchange] { blocks.filter { $0.kind == "console" }.flatMap(\.exchanges) }

  /// Ends what a command answers.
  static let separator = "\u{1E}\n"

  /// The commands one after the other, with the files of rules that blocks name in their first line. In the language of
  /// the article; `swift run impact` is the built binary.
  var script: String {
    blocks.reduce(
      """
      impact() { LC_ALL=\(path.hasSuffix("-fr.md") ? "fr_FR" : "en_GB").UTF-8 "$IMPACT" "$@"; }
      swift() { shift 2; impact "$@"; }
      cp -R '\(Self.package.path)/samples' .

      """
    ) { $0 + $1.script }
  }

  /// Lines as a reader sees them: a space that does not break is a space.
  static func lines(_ output: String) -> [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.map { $0.isWhitespace ? " " : $0 })
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension Article.Block {
  fileprivate var exchanges: [Article.Exchange] {
    var found: [Article.Exchange] = []
    var isInHereDocument = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if isInHereDocument {
        found[found.endIndex - 1].command += "\n" + line
        isInHereDocument = line != "END"
      } else if line.hasPrefix("$ ") {
        found.append(Article.Exchange(command: String(line.dropFirst(2)), answer: []))
        isInHereDocument = line.contains("<<'END'")
      } else if !found.isEmpty {
        found[found.endIndex - 1].answer.append(line)
      }
    }
    return found
  }

  fileprivate var script: String {
    switch kind {
    case "console": exchanges.map { "{ \($0.command)\n} 2>&1\nprintf '\(Article.separator)'\n" }.joined()
    case "impact":
      if let name = text.split(separator: "\n").first, name.hasPrefix("# rules/") {
        "mkdir -p rules; cat >\(name.dropFirst(2)) <<'END'\n\(text)\nEND\n"
      } else {
        ""
      }
    default: ""
    }
  }
}
