// The library's own search of texts brings an engine of regular expressions along, more than a megabyte of it.
extension StringProtocol {
  /// Whether a text stands in it, byte by byte.
  public func holds(_ text: String) -> Bool {
    let (whole, part) = (Array(utf8), Array(text.utf8))
    return part.isEmpty || whole.place(of: part, from: 0) != nil
  }

  /// With another text in the place of each that stands in it.
  public func exchanging(_ text: String, for other: String) -> String {
    let (whole, part) = (Array(utf8), Array(text.utf8))
    var (result, start): ([UInt8], Int) = ([], 0)
    while !part.isEmpty, let next = whole.place(of: part, from: start) {
      result += whole[start..<next] + other.utf8
      start = next + part.count
    }
    return String(decoding: result + whole[start...], as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate func place(of part: [UInt8], from start: Int) -> Int? {
    guard count >= part.count else { return nil }
    return (start...Swift.max(start, count - part.count)).first { place in
      place + part.count <= count && self[place] == part[0] && self[place..<place + part.count].elementsEqual(part)
    }
  }
}
