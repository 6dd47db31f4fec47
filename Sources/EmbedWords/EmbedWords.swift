import Foundation
import PackagePlugin

/// Turns the words of people's languages, below `rules/words`, into one Swift source of the room that asks for them.
@main
struct EmbedWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let root = context.package.directoryURL
    let words = files(below: root.appending(path: "rules/words"), "words")
    let declarations = files(below: target.directoryURL, "swift")
    let output = context.pluginWorkDirectoryURL.appending(path: "Words.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(words.count) files of words",
        executable: try context.tool(named: "embed-words").url,
        arguments: [target.name, output.path] + (words + declarations).map(\.path),
        inputFiles: words + declarations,
        outputFiles: [output])
    ]
  }

  private func files(below folder: URL, _ ending: String) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
  }
}
