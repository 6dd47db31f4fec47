import Languages

extension Briefing {
  /// Whether a file begins as one that this program writes: a document, a page as Markdown or text, a table or lines for
  /// programs.
  public static func wrote(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return openings.contains { text.starts(with: $0) }
  }

  private static let openings: [[UInt8]] = {
    var openings = ["{\"schema\":\"impact/1\"", "{\"source\":{\"file\":", "{\"id\":"]
    openings += [CSVWords.names, CSVWords.placeNames].map { $0.joined(separator: ",") }
    for language in Language.allCases {
      openings += [CSVWords.columns[language], CSVWords.placeColumns[language]].map { $0.joined(separator: ";") }
      let titles = [
        PageWords.all[language].title, ChangeWords.all[language].title, ScenarioWords.all[language].title,
        RecoveryWords.all[language].options,
      ]
      openings += titles.flatMap { [$0, "# " + $0] }
    }
    return openings.map { Array($0.utf8) }
  }()
}
