import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

extension PageBuilder {
  /// A page holds one delay's options: the longest, which is what the committee decides about.
  func worstRecovery() -> Recovery? {
    briefing.recoveries(atMost: 1).first { $0.options.count > 1 }
  }

  /// With the whole reasoning.
  func options(_ recovery: Recovery) -> [Page.Block] {
    let heading = "\(recoveryWords.inFull)\(words.colon)\(name(of: recovery.subject))"
    return [.heading(heading)] + blocks(of: recovery) + leverAssumptions([recovery])
  }

  /// What each option is, with its time and money; why it pays stands in the evidence.
  func shortOptions(_ recovery: Recovery) -> [Page.Block] {
    let kept = [0, 1, 2, 5, 6]
    var table = Page.Table(head: kept.map { recoveryWords.head[$0] }, rows: [], figures: [1, 2, 3])
    let texts = LeverText(program: program, language: briefing.language)
    for position in choices(of: recovery) {
      let option = recovery.options[position]
      let row = row(of: option, recovery, texts, position)
      let said = [texts.sentence(option, recovery)] + arrival(option, recovery)
      table.rows.append([
        row[0], roundedWeeks(option.gain.value), roundedWeeks(option.remaining.value), row[5],
        said.joined(separator: " "),
      ])
    }
    let heading = Page.Block.heading("\(recoveryWords.options)\(words.colon)\(name(of: recovery.subject))")
    return [heading, .table(table)] + recommendation(recovery)
  }

  /// A week's tenth is as fine as a committee reads.
  private func roundedWeeks(_ value: Rational) -> String {
    let rounded = (try? Rational(1, 10)).map(value.rounded) ?? value
    return weeks(Estimate(rounded.isZero ? value : rounded))
  }

  /// The options of every delay, on a page of their own.
  func optionsPage() -> Page {
    let recoveries = briefing.recoveries(atMost: RecoveryJSON.longestList)
    var blocks: [Page.Block] = []
    for recovery in recoveries {
      blocks.append(.heading("\(name(of: recovery.subject))\(words.colon)\(weeks(recovery.slip))"))
      blocks += self.blocks(of: recovery)
    }
    let small = total.slips.filter { $0.slip.value > .zero && $0.slip.value < .one }.prefix(Self.longestList)
    if !small.isEmpty {
      let names = small.map { "\(name(of: $0.subject)) (\(weeks($0.slip)))" }.joined(separator: ", ")
      blocks.append(.paragraph("\(recoveryWords.small)\(words.colon)\(names)"))
    }
    blocks += leverAssumptions(recoveries)
    let headline = recoveries.isEmpty ? recoveryWords.nothingLate : self.headline()
    return Page(
      masthead: masthead, title: recoveryWords.options, headline: headline, language: briefing.language, blocks: blocks)
  }

  private var recoveryWords: RecoveryWords { RecoveryWords.all[briefing.language] }

  private func blocks(of recovery: Recovery) -> [Page.Block] {
    var table = Page.Table(head: recoveryWords.head, rows: [], figures: [1, 2, 3, 4, 5])
    let texts = LeverText(program: program, language: briefing.language)
    for (position, option) in recovery.options.enumerated() {
      table.rows.append(row(of: option, recovery, texts, position))
    }
    for (lever, fault) in recovery.failed {
      let why = "\(recoveryWords.missing)\(words.colon)\(texts.missing(fault))"
      table.rows.append([program.levers[lever].title[briefing.language], "", "", "", "", "", why])
    }
    let followers = recovery.followers.map { "\(name(of: .deliverable($0.deliverable))) (\(weeks($0.slip)))" }
    let following =
      followers.isEmpty
      ? [] : [Page.Block.paragraph("\(recoveryWords.followers)\(words.colon)\(followers.joined(separator: ", "))")]
    return [.table(table)] + recommendation(recovery) + following
  }

  /// Team, invoices and total to three digits of the total, so that the parts add up.
  private func row(_ recovery: Recovery, with option: LeverOption) -> [String] {
    let (capacity, cash) = (recovery.total(.capacity, with: option), recovery.total(.cash, with: option))
    let step = ((try? capacity + cash) ?? capacity).stepOfThreeDigits
    let parts = [capacity.rounded(to: step), cash.rounded(to: step)]
    let total = (try? parts[0] + parts[1]) ?? parts[0]
    return (parts + [total]).map { amount(Estimate($0)) }
  }

  private func row(
    of option: LeverOption, _ recovery: Recovery, _ texts: LeverText, _ position: Int
  ) -> [String] {
    let title = "\(Self.letter(position)) \(program.levers[option.lever].title[briefing.language])"
    let said = [texts.sentence(option, recovery)] + arrival(option, recovery) + texts.verdict(option, recovery)
    let gain = weeks(option.gain.aroundItsValue)
    return [title, gain, weeks(Estimate(option.remaining.value))] + row(recovery, with: option)
      + [said.joined(separator: " ")]
  }

  /// What is counted with an option, as its row says it.
  func totalOnSheet(of option: Int, _ recovery: Recovery) -> String {
    row(recovery, with: recovery.options[option])[2]
  }

  /// `A.`, `B.`; a committee says « la B ».
  static func letter(_ position: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return position < letters.count ? "\(letters[position])." : "\(position + 1)."
  }

  private func arrival(_ option: LeverOption, _ recovery: Recovery) -> [String] {
    guard let date = recovery.arrival(option) else { return [] }
    var output = TextBuffer()
    DateFormat(briefing.language).append(date, to: &output)
    return ["(\(recoveryWords.date) \(output.string))"]
  }

  private func leverAssumptions(_ recoveries: [Recovery]) -> [Page.Block] {
    var rows: [String] = []
    var seen: Set<Int> = []
    let texts = LeverText(program: program, language: briefing.language)
    for option in recoveries.flatMap(\.options) where seen.insert(option.lever).inserted {
      let lever = program.levers[option.lever]
      for text in texts.assumptions(of: lever) where !rows.contains(text) {
        rows.append("\(text) (\(program.sources.place(of: lever.span)))")
      }
    }
    return rows.isEmpty ? [] : [.heading(recoveryWords.assumptions), .list(rows)]
  }
}

extension Estimate {
  /// Shown as the figure expected with its bounds, not as a range that somebody stated.
  var aroundItsValue: Estimate {
    isExact ? self : Estimate(value, low: low, high: high, median: value)
  }
}
