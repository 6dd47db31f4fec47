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
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let change = last[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
