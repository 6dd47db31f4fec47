/// The candidate nearest to a misspelt word; nil when none is near enough to be what was meant.
///
/// A word of up to four letters may differ by one edit, of up to eight by two, a longer one by three; an edit adds,
/// drops, changes or swaps letters. Of equally near candidates the first wins.
///
/// Source: F. Damerau, "A technique for computer detection and correction of spelling errors" (1964).
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().unicodeScalars)
  guard letters.count <= 64 else { return nil }
  let allowed = letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    guard abs(other.count - letters.count) <= allowed else { continue }
    let distance = editDistance(letters, other)
    if distance <= allowed, distance < min(letters.count, other.count), distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.word
}

/// Insertions, deletions, changes and swaps of neighbours that turn one word into the other.
///
/// - Complexity: O(n × m).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  let width = right.count + 1
  // Three rows in turn: the one being filled, the last one and the one before it.
  var costs = Array(repeating: 0, count: 3 * width)
  for column in 0..<width { costs[column] = column }
  for row in left.indices {
    let (last, current) = (row % 3 * width, (row + 1) % 3 * width)
    let beforeLast = (row + 2) % 3 * width
    costs[current] = row + 1
    for column in right.indices {
      let change = costs[last + column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(change, costs[last + column + 1] + 1, costs[current + column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, costs[beforeLast + column - 1] + 1)
      }
      costs[current + column + 1] = cost
    }
  }
  return costs[left.count % 3 * width + right.count]
}
