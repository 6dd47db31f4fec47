/// Text as the readers of documents want it.
enum CleanText {
  /// The lines of an input, with what is not UTF-8 repaired and lines that are too long left empty, so that every other
  /// line keeps its number.
  static func cleaning(_ bytes: [UInt8]) -> (text: [UInt8], faults: LineFaults) {
    var faults = LineFaults()
    let isClean = bytes.withUnsafeBufferPointer { ByteText.isClean($0) }
    let feed = UInt8(ascii: "\n")
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var number = 0
      for slice in buffer.split(separator: feed, omittingEmptySubsequences: false) {
        number += 1
        if number > 1 { text.append(feed) }
        let line = UnsafeBufferPointer(rebasing: slice)
        guard !isClean || line.count > LineReader.maximumLine, let fault = ByteText.fault(of: line) else {
          text.append(contentsOf: line)
          continue
        }
        faults.add(fault, line: number)
        if fault != .tooLong { text.append(contentsOf: ByteText.repaired(line)) }
      }
    }
    return (text, faults)
  }
}
