import Diagnostics
public import Languages
public import Quantities

/// Where a model gets the samples that stand in files of their own: `history from "export.csv" points/sprint`.
public struct Histories: Sendable {
  /// Why a file gives no sample.
  public struct Fault: Error {
    public let reason: Localized<String>

    public init(_ reason: Localized<String>) {
      self.reason = reason
    }
  }

  /// Nothing is read: a file is a fault.
  public static let none = Histories { _, _ in
    .failure(
      Fault(
        Localized(
          fr: "les fichiers ne sont pas lus ici", en: "files are not read here",
          nl: "bestanden worden hier niet gelezen")))
  }

  let read: @Sendable (_ file: String, _ model: String) -> Result<[Rational], Fault>

  /// - Parameter read: gives the sample of a file, by its name as written and the name of the file that says so.
  public init(read: @escaping @Sendable (_ file: String, _ model: String) -> Result<[Rational], Fault>) {
    self.read = read
  }
}

extension ProgramBuilder {
  /// The mean of a sample that stands in a file of its own.
  mutating func historyFile(_ file: String, _ unit: UnitSyntax?, _ syntax: ExpressionSyntax) -> Int {
    switch histories.read(file, sources.files[syntax.span.source].name) {
    case .success(let values) where !values.isEmpty:
      return sample(.history, values, unit, syntax.span)
    case .success:
      report(
        .unreadableHistory(
          file,
          Localized(
            fr: "aucun sprint terminé n'y est compté en points", en: "no sprint that is over has points in it",
            nl: "er staat geen afgelopen sprint met punten in"), syntax.span))
    case .failure(let fault): report(.unreadableHistory(file, fault.reason, syntax.span))
    }
    return failure(syntax.span)
  }
}
