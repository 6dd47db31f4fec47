/// A page of this program that was written as a mail: its figures come from notes, and count there.
package enum MailOfOurs {
  /// The header that tells it, and that no other mail has.
  package static let field = "X-Impact-Page"

  /// Whether the head of a mail holds that field.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let field = Array((field + ":").lowercased().utf8)
    for line in bytes.prefix(16_384).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty || line == [0x0D] { return false }
      let start = line.prefix(field.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if start == field { return true }
    }
    return false
  }
}
