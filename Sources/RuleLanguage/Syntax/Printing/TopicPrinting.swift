extension TopicSyntax {
  var printed: String {
    let words = words.isEmpty ? "" : " of " + words.map { "@" + $0.text }.joined(separator: " or ")
    return name.text + words + (later.isEmpty ? "" : " before " + later.map(\.text).joined(separator: ", "))
  }
}
