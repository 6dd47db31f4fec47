import Foundation
import WordLists

// embed-words MODULE OUTPUT FILE…: one Swift source that holds the words of the `.words` files for a module, whose lists are
// those that the `.swift` files among them declare. Runs at build time only, and refuses what the reader could not use.
let module = CommandLine.arguments[1]
let output = CommandLine.arguments[2]
let paths = CommandLine.arguments.dropFirst(3)

func texts(_ ending: String) throws -> [(name: String, text: String)] {
  try paths.filter { $0.hasSuffix(ending) }.map { path in
    (path, try String(contentsOfFile: path, encoding: .utf8))
  }
}

let keys = WordKeys(sources: try texts(".swift").map(\.text))
let words = WordLists(files: try texts(".words"), keys: keys, of: module)
for fault in words.faults { FileHandle.standardError.write(Data("\(fault)\n".utf8)) }
guard words.faults.isEmpty else { exit(1) }
try words.source.write(toFile: output, atomically: true, encoding: .utf8)
