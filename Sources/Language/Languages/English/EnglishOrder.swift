extension OrderWords {
  static let english = OrderWords(
    next: "then, afterwards, after that, on top of that, subsequently, thereafter, back to back",
    after: "after, once, depends on, as soon as, following, behind the, on completion of",
    toDate: "to date, so far, already accumulated, as of today, up to now",
    delay: "delay, delays, slip, slippage, lateness, overrun",
    lastWeek: "last week, past week",
    thisWeek: "this week",
    nextWeek: "next week",
    lastSprint: "last sprint",
    thisSprint: "this sprint, current sprint",
    nextSprint: "next sprint",
    over: """
      recovered, caught up, made up, resolved, solved, fixed, settled, closed, cleared, back on track, \
      back on schedule, no longer an issue
      """,
    open: """
      not, isn't, hasn't, haven't, never, will, should, would, could, may, might, partly, partially, almost, nearly, \
      half, if, once, when, until, to be, yet
      """,
    closedDelay: "delay, delays, slip, slippage, late",
    purposes: "for, customer",
    articles: "the, a, an, our",
    times: "week, weeks, day, days, month, months, sprint, sprints, moment, two, three, four, five, six, now")
}
