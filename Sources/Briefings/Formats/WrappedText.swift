extension StringProtocol {
  /// The text on lines of at most so many characters, where its words are that short.
  ///
  /// - Parameters:
  ///   - indentation: of every line but the first.
  ///   - isIndented: the first line too.
  public func wrapped(to width: Int, indentation: String, isIndented: Bool = false) -> String {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + word.count + 1 > width {
        // Two spaces between words leave one behind at the end of a line.
        while line.last == " " { line.removeLast() }
        lines.append(line)
        line = indentation + word
      } else {
        line += line.isEmpty ? (isIndented ? indentation : "") + word : " " + word
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }
}
