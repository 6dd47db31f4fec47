extension TrapMood {
  /// One English frame a line.
  var english: String {
    switch self {
    case .denied:
      """
      It is not the case that {c}
      It is not true that {c}
      {s}: this never happened
      It is false that {c}
      Contrary to the rumour, {c}
      {s}: that is not true
      """
    case .asked:
      """
      Is it true that {c}?
      {s}?
      Do we know whether {c}?
      Can you check if {c}?
      Question from the board: {c}?
      """
    case .supposed:
      """
      If {c}, we will tell the client
      Suppose {c}
      Let's assume {c}
      In case {c}, call Marc
      Should it turn out that {c}, we stop
      We will tell the client if {c}
      As a made-up example: {c}
      """
    case .quoted:
      """
      “{s}”
      "{s}"
      > {s}
      Marc wrote: {s}
      The customer told us that {c}
      The vendor claims that {c}
      Fwd: {s}
      """
    case .rumoured:
      """
      Rumour has it that {c}
      Word is that {c}
      People say that {c}
      I heard that {c}
      Rumor: {c}
      There is a rumour that {c}
      """
    case .titled:
      """
      PAY-12: {s}
      [BUG-33] {s}
      Ticket PAY-90: "{s}"
      As a user, I want to see that {c}
      As a manager, I want a report that says {c}
      Ticket opened: {s}
      """
    case .ofOthers:
      """
      Our competitor: {c}
      At our competitor, {c}
      An article says that {c}
      In a previous job, {c}
      According to a study, {c}
      In another company, {c}
      Read in the press: {c}
      """
    case .wished:
      """
      We want to avoid that {c}
      The goal is to avoid that {c}
      Let's make sure we never see this again: {c}
      We hope that {c}
      Please check whether {c}
      """
    case .habit:
      """
      Whenever a lot is not compliant, {c}
      As a rule, {c}
      Whenever {c}, we tell the client
      Usually {c}
      Every time {c}, somebody is told
      When a test fails, {c}
      """
    case .cancelled:
      """
      Cancelled in the end: {s}
      False alarm: {s}
      {s} (cancelled)
      {s}: cancelled in the end
      Without the fix it would have been: {c}
      My mistake, please ignore: {c}
      ~~{s}~~
      """
    case .onScreen:
      """
      The message reads "{s}"
      The screen shows “{s}”
      Alert text: "{s}"
      The banner says "{s}"
      The label of the field is "{s}"
      `{s}`
      """
    }
  }
}
