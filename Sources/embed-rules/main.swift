import Foundation
import Languages

// embed-rules ROOT OUTPUT FILE…: one Swift source that holds every file as a raw string literal: rules and models in one
// list, presets, starters and guides in others.
// Runs at build time only. Raw literals compile in a fraction of a second where byte arrays take minutes.
let arguments = CommandLine.arguments
let root = arguments[1]
let output = arguments[2]

func literal(_ text: String) -> String { "#####\"\"\"\n\(text)\n\"\"\"#####" }

let paths = arguments.dropFirst(3)

/// The literals of files, as elements of a list.
func list(_ paths: [String], _ element: (_ path: String, _ text: String) -> String) throws -> String {
  try paths.map { "      " + element($0, try String(contentsOfFile: $0, encoding: .utf8)) + ",\n" }.joined()
}

func all(_ endings: String...) -> [String] {
  arguments.dropFirst(3).filter { path in endings.contains { path.hasSuffix("." + $0) } }
}

/// The file's name without its ending.
func name(of path: String) -> String {
  path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
}

func file(_ path: String, _ text: String) -> String {
  let parts = BareText(text)
  return """
    File(
      name: "\(path.dropFirst(root.count + 1))",
      bare: \(literal(parts.bare)),
      leftOut: \(literal(parts.leftOut)))
    """
}

var concepts = ConceptWords()
for path in all("rules") { concepts.add(try String(contentsOfFile: path, encoding: .utf8)) }
var forms = FormsText()
for name in concepts.names {
  for language in Language.allCases { forms.add(name, language, concepts.lexemes(of: name, in: language)) }
}

let ownModel = root + "/own.model"
let files = try list(all("rules", "model").filter { $0 != ownModel }, file)
let ownFile = file(ownModel, try String(contentsOfFile: ownModel, encoding: .utf8))
let presets = try list(all("preset")) { "Template(name: \"\(name(of: $0))\", template: \(literal($1)))" }
let starters = try list(all("starter")) { "Template(name: \"\(name(of: $0))\", template: \(literal($1)))" }
let guides = try list(all("md")) { "Guide(name: \"\(name(of: $0))\", text: \(literal($1)))" }
let text = """
  extension StandardRules {
    public static let files: [File] = [
  \(files)  ]
    public static let forOwnModels =
  \(ownFile)
    public static let presets: [Template] = [
  \(presets)  ]
    public static let starters: [Template] = [
  \(starters)  ]
    public static let guides: [Guide] = [
  \(guides)  ]
    /// The forms of the concepts' words, as `PreparedForms` has them.
    public static var forms: StaticString {
  \(literal(forms.text))
    }
  }

  """
try text.write(toFile: output, atomically: true, encoding: .utf8)
