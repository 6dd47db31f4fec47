import Foundation

// embed-rules ROOT OUTPUT FILE…: one Swift source that holds every file as a raw string literal: rules and models in one
// list, presets in another, and by itself what holds for whoever has a model of their own.
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

func entry(_ path: String) throws -> String {
  let source = try String(contentsOfFile: path, encoding: .utf8)
  return """
        File(
          name: "\(path.dropFirst(root.count + 1))",
          text: \(literal(source)),
          withoutExamples: \(literal(withoutExamples(source))))
    """
}

let paths = arguments.dropFirst(3)
let ownModel = root + "/own.model"
let entries = try paths.filter { !$0.hasSuffix(".preset") && $0 != ownModel }.map { try entry($0) + ",\n" }
let presets = try paths.filter { $0.hasSuffix(".preset") }.map { path in
  let name = path.split(separator: "/").last?.dropLast(".preset".count) ?? ""
  let source = try String(contentsOfFile: path, encoding: .utf8)
  return """
        Preset(
          name: "\(name)",
          template: \(literal(source))),

    """
}
let text = """
  extension StandardRules {
    public static let files: [File] = [
  \(entries.joined())  ]
    public static let forOwnModels =
  \(try entry(ownModel))
    public static let presets: [Preset] = [
  \(presets.joined())  ]
  }

  """
try text.write(toFile: output, atomically: true, encoding: .utf8)
