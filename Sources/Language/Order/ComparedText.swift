extension String {
  /// Small letters and single spaces, without a mark at the end: what makes two statements the same.
  package var asCompared: String {
    var text = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = text.last, ".;,!".contains(last) { text.removeLast() }
    return text
  }
}
