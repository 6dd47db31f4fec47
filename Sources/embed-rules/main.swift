import Foundation

// embed-rules ROOT OUTPUT FILE…: one Swift source that holds every file as a raw string literal.
// Runs at build time only. Raw literals compile in a fraction of a second where byte arrays take minutes.
let arguments = CommandLine.arguments
let root = arguments[1]
let output = arguments[2]

func literal(_ text: String) -> String { "#####\"\"\"\n\(text)\n\"\"\"#####" }

/// The same lines, those of examples empty: places stay what they are.
func withoutExamples(_ source: String) -> String {
  source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let isExample = line.hasPrefix("  example ") || line.hasPrefix("  no example ")
    return isExample ? "" : String(line)
  }.joined(separator: "\n")
}

let entries = try arguments.dropFirst(3).map { path in
  let source = try String(contentsOfFile: path, encoding: .utf8)
  return """
        File(
          name: "\(path.dropFirst(root.count + 1))",
          text: \(literal(source)),
          withoutExamples: \(literal(withoutExamples(source)))),

    """
}
let text = "extension StandardRules {\n  public static let files: [File] = [\n\(entries.joined())  ]\n}\n"
try text.write(toFile: output, atomically: true, encoding: .utf8)
