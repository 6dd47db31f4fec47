import Language
import Languages
import Quantities
import RuleLanguage
import StandardRules
import Translation

// impact-bench [--quick] [--seed N]: how fast `impact` is on this machine, beside `jq` and `grep` on the same file.
let arguments = CommandLine.arguments.dropFirst()
let usage = "impact-bench [--quick] [--seed N]: how fast impact is here, beside jq and grep on the same file"
if !arguments.allSatisfy({ $0 == "--quick" || $0 == "--seed" || UInt64($0) != nil }) {
  print(usage)
} else {
  printTable()
}

func printTable() {
  let isQuick = arguments.contains("--quick")
  let seed =
    arguments.firstIndex(of: "--seed").flatMap { index in
      arguments.indices.contains(index + 1) ? UInt64(arguments[index + 1]) : nil
    } ?? 1

  let benchmark = Benchmark(isQuick: isQuick, seed: seed)
  print(benchmark.table())
}
