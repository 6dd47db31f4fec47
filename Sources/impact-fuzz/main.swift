import Foundation

// impact-fuzz [--seconds N] [--seed N] [--slow SECONDS] [KIND…]: puts inputs together from fragments, spoils them byte by
// byte, and holds what comes out to what must always be so. An input that breaks something is kept in a file of the
// temporary folder, and `impact-fuzz KIND --input FILE` runs it alone.
let arguments = Array(CommandLine.arguments.dropFirst())

func value(of option: String) -> String? {
  arguments.firstIndex(of: option).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
}

// What the prompt saves is saved where nothing is lost.
_ = FileManager.default.changeCurrentDirectoryPath(FileManager.default.temporaryDirectory.path)

func stop(_ reason: String) -> Never {
  FileHandle.standardError.write(Data("impact-fuzz: \(reason)\n".utf8))
  exit(2)
}

guard let subjects = Subjects() else { stop("the built-in rules do not load; `impact check rules` says why") }
let kinds = arguments.compactMap { Kind(rawValue: $0) }
let campaign = Campaign(
  of: subjects, seed: value(of: "--seed").flatMap { UInt64($0) } ?? 1,
  limit: value(of: "--slow").flatMap { Double($0) } ?? 2)

if let file = value(of: "--input"), let kind = kinds.first {
  guard let data = FileManager.default.contents(atPath: file) else { stop("\(file) cannot be read") }
  exit(campaign.holds(Array(data), as: kind) ? 0 : 1)
}

let seconds = value(of: "--seconds").flatMap { Double($0) } ?? 8
let chosen = kinds.isEmpty ? Kind.allCases : kinds
var isWhole = true
for kind in chosen where isWhole { isWhole = campaign.run(kind, for: seconds / Double(chosen.count)) }
exit(isWhole ? 0 : 1)
