/// An order in which everything comes after what it needs, and the loops that have none.
struct DependencyOrder {
  private(set) var order: [Int] = []
  /// Each loop once, from the item that closes it, in the order of need.
  private(set) var loops: [[Int]] = []

  /// The order of items by what each needs.
  ///
  /// - Complexity: O(items + needs); a stack of its own, so that a chain may be of any length.
  init(count: Int, needs: (Int) -> [Int]) {
    var state = [Progress](repeating: .unseen, count: count)
    var stack: [(item: Int, needs: [Int], next: Int)] = []
    order.reserveCapacity(count)
    for root in 0..<count where state[root] == .unseen {
      state[root] = .underWay
      stack.append((root, needs(root), 0))
      while let top = stack.last {
        guard top.next < top.needs.count else {
          state[top.item] = .done
          order.append(top.item)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let need = top.needs[top.next]
        switch state[need] {
        case .done: break
        case .unseen:
          state[need] = .underWay
          stack.append((need, needs(need), 0))
        case .underWay:
          guard loops.count < Self.maximumLoops else { continue }
          let start = stack.firstIndex { $0.item == need } ?? 0
          loops.append(stack[start...].map(\.item))
        }
      }
    }
  }

  /// A tangle may hold as many loops as it has items; a reader mends them one after the other.
  private static let maximumLoops = 20

  private enum Progress { case unseen, underWay, done }
}
