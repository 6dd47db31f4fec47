import Foundation
import PackagePlugin

/// Turns every file under `rules/` and the guides to its language into one Swift source, so that the binary needs no
/// file beside it.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "rules")
    let guides = context.package.directoryURL.appending(path: "Sources/RuleLanguage/RuleLanguage.docc")
    let files = self.files(below: root, ["rules", "model", "preset", "starter"]) + self.files(below: guides, ["md"])
    let output = context.pluginWorkDirectoryURL.appending(path: "StandardRules+Files.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) rule files",
        executable: try context.tool(named: "embed-rules").url,
        arguments: [root.path, output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }

  private func files(below folder: URL, _ endings: [String]) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? [])
      .filter { endings.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}
