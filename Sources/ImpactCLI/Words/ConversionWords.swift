import Languages

/// What `convert` says when it is done.
enum ConversionWords {
  static func progress(_ count: Int) -> Localized<String> {
    Localized(fr: "\(count) phrases…", en: "\(count) statements…", nl: "\(count) zinnen…")
  }

  /// « semaine-07.md : 23 phrases, 14 traduites, 2 à vérifier, 7 sans impact → briefing.md ».
  static func closing(names: [String], counts: StatementCounts, output: String?) -> Localized<String> {
    let target = output.map { " → \($0)" } ?? ""
    let name = names.count == 1 ? names[0] : nil
    let number = names.count
    let (all, done, doubtful, none) = (counts.total, counts.translated, counts.toCheck, counts.noImpact)
    return Localized(
      fr:
        "\(name ?? "\(number) fichiers") : \(all) phrase\(all > 1 ? "s" : ""), \(done) traduite\(done > 1 ? "s" : ""), "
        + "\(doubtful) à vérifier, \(none) sans impact\(target)",
      en: "\(name ?? "\(number) files"): \(all) statement\(all == 1 ? "" : "s"), \(done) translated, "
        + "\(doubtful) to check, \(none) without impact\(target)",
      nl: "\(name ?? "\(number) bestanden"): \(all) \(all == 1 ? "zin" : "zinnen"), \(done) vertaald, "
        + "\(doubtful) te controleren, \(none) zonder impact\(target)")
  }
}
