/// Dutch writes what a thing is for and the thing as one word: a « dossierplatform » is a platform. What such a word
/// means, its end tells, where no list has the whole of it.
enum DutchHead {
  /// What stands at the end of many names of software and of sums of money, and of few other words.
  private static let heads: [StaticString] = [
    "platform", "module", "portaal", "systeem", "systemen", "databank", "website", "webshop", "applicatie", "server",
    "servers", "netwerk", "budget", "begroting", "licentie", "licenties", "abonnement", "abonnementen", "factuur",
  ]
  /// « conserver » ends as « printserver » does.
  private static let shortestBeginning = 4

  /// The letters of the known word that a word ends with.
  static func head(of letters: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    for head in heads {
      let start = letters.count - head.utf8CodeUnitCount
      guard start >= shortestBeginning else { continue }
      let end = UnsafeBufferPointer(rebasing: letters[start...])
      if head.withUTF8Buffer({ $0.elementsEqual(end) }) { return end }
    }
    return nil
  }
}
