public import Diagnostics
public import Quantities

/// A file of rules or of a model, read: what it declares and what is wrong with how it is written.
public struct ReadFile: Sendable {
  let layer: Layer
  let file: SourceFile
  let syntax: FileSyntax
  let diagnostics: [Diagnostic]

  /// - Parameter source: its place among the files of the program, which spans count.
  public init(_ layer: Layer, _ file: SourceFile, source: Int) {
    self.layer = layer
    self.file = file
    (syntax, diagnostics) = Parser.parse(file, source: source)
  }
}

/// What rules and models declare, layer over layer, before any name in it is looked up: the words of concepts are known
/// from here on.
///
/// The standard files are one layer; each file of the user is a layer over those before it, but for the `.rules` files
/// of one folder, which are one.
///
/// A class, because whoever loads for as long as a process lives need not take it apart: see `Workspace`.
public final class Declarations {
  private let files: [ReadFile]
  private var builder: ProgramBuilder

  /// - Parameter files: lowest layer first, each with the source that is its place here.
  public init(_ files: [ReadFile], asOf: CalendarDate, histories: Histories = .none) {
    self.files = files
    builder = ProgramBuilder(sources: SourceMap(files.map(\.file)), asOf: asOf)
    builder.histories = histories
    var previous: (layer: Layer, folder: String?)?
    var number = 0
    for (index, read) in files.enumerated() {
      let folder = !read.layer.isUsers ? "" : Self.folderOfRules(read.file.name)
      if let previous, previous.layer != read.layer || folder == nil || previous.folder != folder { number += 1 }
      previous = (read.layer, folder)
      builder.diagnostics += read.diagnostics
      builder.followUps.add(read.diagnostics, of: read.file, source: index, read.syntax)
      if !read.layer.isUsers { builder.standardSources.insert(index) }
      builder.collect(read.syntax, rank: Rank(layer: read.layer, number: number))
    }
    builder.conceptsWithWords = builder.concepts.map(builder.concept)
  }

  /// Those of the program, in its order.
  public var concepts: [Concept] { builder.conceptsWithWords }

  /// Checks and evaluates what is declared, all errors of all files in one run.
  ///
  /// - Parameter isThorough: false leaves out warnings, and checks of what is built in, which was checked with it.
  /// - Returns: no program when anything is an error; warnings may stand beside one.
  /// - Complexity: O(n) in the text, but for ties, O(n log n) in the rules.
  public func program(isThorough: Bool = true) -> (program: Program?, diagnostics: [Diagnostic]) {
    builder.isThorough = isThorough
    let program = builder.build()
    if builder.hasFilesOfUsers {
      builder.diagnostics += program?.negativeFigures() ?? []
    }
    return (builder.hasErrors ? nil : program, builder.diagnostics)
  }

  /// The folder of a `.rules` file; nil for any other file.
  private static func folderOfRules(_ path: String) -> String? {
    guard path.hasSuffix(".rules") else { return nil }
    return path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
  }
}

extension Program {
  /// Parses, layers, checks and evaluates rules and models: see `Declarations`. Spans of the diagnostics count the files
  /// in the order given.
  public static func load(
    _ layers: [(layer: Layer, file: SourceFile)], asOf: CalendarDate, histories: Histories = .none
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    let files = layers.enumerated().map { ReadFile($1.layer, $1.file, source: $0) }
    return Declarations(files, asOf: asOf, histories: histories).program()
  }
}
