/// A rule file without what translating does not read: places stay what they are.
struct BareText {
  /// The same lines, those of comments, examples and words of concepts empty.
  private(set) var bare = ""
  /// What stood on the lines that are empty then, or behind the name of a concept.
  private(set) var leftOut = ""

  init(_ source: String) {
    var (kept, leftOut): ([Substring], [Substring]) = ([], [])
    var concept: Substring?
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first != " ", first != "#" { concept = ConceptWords.concept(in: line) }
      let isOfConcept = concept != nil && line.hasPrefix(" ")
      if line.hasPrefix("concept ") {
        // Of such a line, no more than the words behind the name is left out.
        let head = ConceptWords.head(of: line) ?? line
        kept.append(head)
        leftOut.append(line[head.endIndex...])
      } else if line.isEmpty || isOfConcept || Self.isExample(line) || line.drop(while: { $0 == " " }).hasPrefix("#") {
        leftOut.append(line)
        kept.append("")
      } else {
        kept.append(line)
      }
    }
    bare = kept.joined(separator: "\n")
    self.leftOut = leftOut.joined(separator: "\n")
  }

  static func isExample(_ line: Substring) -> Bool { line.hasPrefix("  example ") || line.hasPrefix("  no example ") }
}
