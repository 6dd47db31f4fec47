public import Diagnostics

/// Reads rule files and models: always a tree of what could be read, and every mistake with its place.
public enum Parser {
  /// The declarations of a file; `source` is its index in the run's `SourceMap`.
  ///
  /// - Complexity: O(n) in the bytes of the file.
  public static func parse(_ file: SourceFile, source: Int) -> (syntax: FileSyntax, diagnostics: [Diagnostic]) {
    if let diagnostic = unreadable(file, source: source) { return (FileSyntax(declarations: []), [diagnostic]) }
    var parser = FileParser(source: source, text: file.text)
    let syntax = parser.file()
    return (syntax, parser.diagnostics)
  }

  /// One formula, as a line of the REPL or the value of an option holds; nil when it has a mistake.
  public static func parseExpression(_ file: SourceFile, source: Int) -> (ExpressionSyntax?, [Diagnostic]) {
    if let diagnostic = unreadable(file, source: source) { return (nil, [diagnostic]) }
    var parser = FileParser(source: source, text: file.text)
    do throws(Abandoned) {
      let formula = try parser.formula()
      try parser.endOfLine()
      return (parser.diagnostics.isEmpty ? formula : nil, parser.diagnostics)
    } catch {
      return (nil, parser.diagnostics)
    }
  }

  private static func unreadable(_ file: SourceFile, source: Int) -> Diagnostic? {
    guard let bad = file.text.withUnsafeBufferPointer({ firstBadByte(in: $0) }) else { return nil }
    return .notText(bad.reason, at: SourceSpan(source: source, start: bad.offset, end: bad.offset + 1))
  }
}
