/// What the lists of each kind are called: the members of a type of the reader, read where they are declared, so that they
/// are named there alone.
package struct WordKeys {
  private var keys: [WordKind: [String]] = [:]

  /// Finds the declarations in the text of a room's Swift files.
  package init(sources: [String]) {
    let sources = sources.map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    for kind in WordKind.allCases {
      guard let type = kind.type else {
        keys[kind] = ["words"]
        continue
      }
      keys[kind] = sources.lazy.compactMap { Self.members(of: type.split(separator: "."), in: $0[...]) }.first
    }
  }

  /// `goal_noun` for `case goalNoun` or `let goalNoun`, in the order of the declaration.
  subscript(kind: WordKind) -> [String] { keys[kind] ?? [] }

  private static func members(of type: [Substring], in lines: ArraySlice<Substring>) -> [String]? {
    guard let name = type.first, let head = lines.firstIndex(where: { declares(name, $0) }) else { return nil }
    let margin = lines[head].prefix { $0 == " " }
    let body = lines[(head + 1)...].prefix { $0 != "\(margin)}" }
    if type.count > 1 { return members(of: Array(type.dropFirst()), in: body) }
    return body.filter { $0.hasPrefix(margin + "  ") && !$0.hasPrefix(margin + "   ") }.compactMap(member)
  }

  private static func declares(_ type: Substring, _ line: Substring) -> Bool {
    let words = line.split { $0 == " " || $0 == ":" }
    return zip(words, words.dropFirst()).contains { ($0 == "enum" || $0 == "struct") && $1 == type }
  }

  /// `case goalNoun`, `package let goalNoun: [String]`.
  private static func member(_ line: Substring) -> String? {
    let words = line.split { $0 == " " || $0 == ":" }.drop { $0 == "package" }
    guard words.count > 1, words.first == "case" || words.first == "let" else { return nil }
    return snakeCase(words[words.startIndex + 1])
  }

  private static func snakeCase(_ name: Substring) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
  }
}
