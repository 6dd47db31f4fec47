/// What the lists of each kind are called: the members of a type of the reader, read where they are declared, so that they
/// are named there alone.
package struct WordKeys {
  private var keys: [WordKind: [String]] = [:]

  /// Finds the declarations in the text of Swift files.
  package init(sources: [String]) {
    for kind in WordKind.allCases {
      keys[kind] = sources.lazy.compactMap { Self.members(of: kind.type, in: $0) }.first
    }
  }

  /// `goal_noun` for `case goalNoun`, in the order of the declaration.
  subscript(kind: WordKind) -> [String] { keys[kind] ?? [] }

  private static func members(of type: String, in source: String) -> [String]? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.firstIndex(where: { $0.contains("enum \(type):") }) else { return nil }
    return lines[head...].prefix { $0 != "}" }.filter { $0.hasPrefix("  case ") }.map { snakeCase($0.dropFirst(7)) }
  }

  private static func snakeCase(_ name: Substring) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
  }
}
