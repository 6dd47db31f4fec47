/// The line of a span as a terminal may show it, and where the carets go under it.
struct SourceExcerpt {
  /// How many characters of a long line are kept on each side of the caret.
  static let reach = 60

  let file: String
  let position: SourcePosition
  /// Safe for a terminal, tabs widened, long lines cut with `…`.
  let line: String
  /// In columns of the terminal, from the start of `line`.
  let caretColumn: Int
  let caretWidth: Int

  init(_ span: SourceSpan, in sources: SourceMap) {
    let source = sources.files[span.source]
    file = source.name
    position = source.position(at: span.start)
    let bounds = source.lineBounds(at: span.start)
    let before = scalars(source.text[bounds.lowerBound..<min(max(span.start, bounds.lowerBound), bounds.upperBound)])
    let start = min(max(span.start, bounds.lowerBound), bounds.upperBound)
    let marked = scalars(source.text[start..<min(max(span.end, start), bounds.upperBound)])
    let after = scalars(source.text[min(max(span.end, start), bounds.upperBound)..<bounds.upperBound])

    let all = before + marked + after
    let first = before.count > Self.reach ? before.count - Self.reach : 0
    let last = min(all.count, before.count + Self.reach)
    var shown = first > 0 ? "…" : ""
    var width = shown.count
    var (caretStart, caretEnd) = (width, width)
    for index in first..<max(first, last) {
      if index == before.count { caretStart = width }
      let (text, columns) = displayed(all[index], at: width)
      shown += text
      width += columns
      if index < before.count + marked.count { caretEnd = width }
    }
    if before.count >= last { caretStart = width }
    if last < all.count { shown += "…" }
    while shown.last == " " { shown.removeLast() }
    line = shown
    caretColumn = caretStart
    caretWidth = max(1, caretEnd - caretStart)
  }
}

private func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
}

/// A scalar as shown and the columns it takes; a tab goes on to the next multiple of four.
private func displayed(_ scalar: Unicode.Scalar, at column: Int) -> (text: String, columns: Int) {
  if scalar == "\t" {
    let columns = 4 - column % 4
    return (String(repeating: " ", count: columns), columns)
  }
  let shown = scalar.shown
  return (String(shown), shown.reduce(0) { $0 + $1.terminalWidth })
}
