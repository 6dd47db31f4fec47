import Diagnostics

/// What was given up after a mistake of syntax: what follows from that alone is no mistake of its own.
struct FollowUps {
  /// By source, in order: declarations in which something was given up.
  private var declarations: [Int: [SourceSpan]] = [:]
  /// Every word of the lines with a mistake: a name that is not known elsewhere may have been declared by one.
  private var words: Set<String> = []

  /// Codes of what a declaration lacks, and of a name that is not known.
  private static let lacks: Set<String> = ["E052", "E053", "E055", "E056", "E058"]
  private static let unknown: Set<String> = ["E032", "E033", "E034", "E035", "E036", "E037", "E040", "E097"]

  /// - Complexity: O(n) in the file, but for sorting its mistakes.
  mutating func add(_ diagnostics: [Diagnostic], of file: SourceFile, source: Int, _ syntax: FileSyntax) {
    let places = diagnostics.filter { $0.severity == .error }.compactMap(\.span).map(\.start).sorted()
    guard !places.isEmpty else { return }
    var rest = places[...]
    declarations[source] = syntax.declarations.map(\.span).filter { span in
      rest = rest.drop { $0 < span.start }
      return rest.first.map { $0 <= span.end } ?? false
    }
    var read = -1
    for place in places where place > read {
      let line = Self.line(around: min(place, file.text.count), in: file.text)
      words.formUnion(Self.words(in: file.text[line]))
      read = line.upperBound
    }
  }

  /// Whether a diagnostic of the program only follows from what was given up.
  func hold(_ diagnostic: Diagnostic, in sources: SourceMap) -> Bool {
    guard let span = diagnostic.span, !words.isEmpty else { return false }
    if Self.lacks.contains(diagnostic.code), isGivenUp(span) { return true }
    guard Self.unknown.contains(diagnostic.code) else { return false }
    return !words.isDisjoint(with: Self.words(in: sources.files[span.source].text[span.start..<span.end]))
  }

  private func isGivenUp(_ span: SourceSpan) -> Bool {
    guard let declarations = declarations[span.source] else { return false }
    var (low, high) = (0, declarations.count)
    while low < high {
      let middle = (low + high) / 2
      if declarations[middle].end < span.start { low = middle + 1 } else { high = middle }
    }
    return low < declarations.count && declarations[low].start <= span.start
  }

  private static func line(around place: Int, in text: [UInt8]) -> Range<Int> {
    func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let start = text[..<place].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    return start..<(text[place...].firstIndex(where: isEnd) ?? text.count)
  }

  private static func words(in text: ArraySlice<UInt8>) -> [String] {
    String(decoding: text, as: UTF8.self).split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }
}
