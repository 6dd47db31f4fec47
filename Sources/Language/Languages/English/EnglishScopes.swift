/// What keeps an English clause from being a plain assertion of the writer's own.
extension MarkerWords {
  static let englishScopes: [MarkerWords] = [
    MarkerWords(
      .denial,
      "i doubt, we doubt, doubtful that, nobody says, no one says, we do not think, we don't think, i do not think, i don't think, not so that, it is false, it's false, is false, false that, contrary to, not true, untrue, not the case, isn't the case, never happened, did not happen",
      "didn't happen, won't happen, will not happen, no truth, denied that, we deny, denies that, is wrong that, it is wrong, is incorrect, not correct that",
      "will not be charged, won't be charged, was not charged, will not be applied, won't be applied, was not applied, does not apply, doesn't apply, not be invoiced, won't be invoiced",
      "turned out to be false, turned out false, false alarm, not confirmed, unfounded, debunked, nothing of the sort, far from true, is a myth, has dropped it, dropped it, have dropped it, withdrew it, has withdrawn it, was withdrawn, unlike, never came, never materialised, never materialized"
    ),
    MarkerWords(
      .moment,
      "ago, from now, left before, left until, in the past, over the past, over the last, in the last, during the last, during the past, the past, past, of experience, of age, away, old"
    ),
    MarkerWords(.cancelled, "finally cancelled"),
    MarkerWords(.undone, "cancelled, canceled, called off, waived, withdrawn, reversed, scrapped, lifted, forgiven, written back"),
    MarkerWords(
      .voided,
      "as a made-up example, false alarm, my mistake, please ignore, to be ignored, made-up example, for example's sake, fictional example, cancelled, canceled, cancelled in the end, called off, since denied, void, moot, no longer applies"
    ),
    MarkerWords(.forwarded, "fwd, fw, forwarded message"),
    MarkerWords(
      .hearsay,
      "claims that, claim that, claimed that, told us that, tells us that, tell us that, tells me that, told me that, hear that, rumour, rumours, rumor, rumors, rumoured, rumored, allegedly, reportedly, there is talk of, there's talk of, nothing official, word is, word has it, gossip, hearsay, supposedly, people say, some say, they say, i heard, we heard, grapevine"
    ),
    MarkerWords(
      .habit,
      "whenever, as a rule, in general, anything that, anyone who, any task that, any ticket that, tasks that, tickets that, issues that, the rule is, rule of thumb, generally speaking"
    ),
    MarkerWords(.usually, "usually, normally, typically, generally, by and large"),
    MarkerWords(
      .recovered,
      "caught up, made up, made it up, made it all up, made up for it, recovered, back on track, back on schedule, stayed up, stayed online, remained up, remained available, never went down, never down"
    ),
    MarkerWords(.whenever, "every time, each time, when, as soon as"),
    MarkerWords(
      .elsewhere,
      "in the press, read in the, in the news, in my previous role, in a past life, elsewhere in the industry, competitor, rival, a competitor, our competitor, our competitors, competitors, the competition, at a competitor, an article, the article, a study, studies, a survey, according to gartner, gartner, a blog, a blog post, a podcast, a report says, our neighbours, our neighbors, according to linkedin, in a previous job, at my previous company",
      "my former company, my old company, another company, other companies, in the industry, industry average, on average teams, a paper, a book, some other company, research shows, according to a study"
    ),
    MarkerWords(
      .request,
      "we want to avoid, want to avoid, avoid that, please, pls, kindly, make sure, remember to, don't forget, we would like, i would like, we'd like, i'd like, i'd love, we'd love, would love to, i wish, we wish, hopefully, let's hope, fingers crossed, we hope, i hope, so as not to, in order not to, to avoid, so that we don't, let us, let's, we could wait, we can wait, we could push, we can push, we could delay, we can delay, we could postpone, we can postpone, we could hold, we can hold, we could plan, we could do, people want to, propose to, proposed to, proposal to, proposal is to, suggest, suggests, suggested"
    ),
    MarkerWords(
      .order, "push, delay, postpone, defer, move, wait, leave, give, hold, extend, reschedule, ask, keep, take"),
    MarkerWords(
      .announcing,
      "please note, pls note, plz note, please be aware, kindly note, please be advised, note that, please bear in mind"
    ),
    MarkerWords(
      .asking,
      "could you, can you, can anyone, could anyone, does anyone, i wonder, we wonder, wondering, do you know, do we know, any idea, is it true, not sure if, not sure whether, unclear if, unclear whether"
    ),
    MarkerWords(.confirmed, "confirmed, materialised, materialized, has occurred, occurred, has happened, observed"),
    MarkerWords(
      .closed,
      "closed risk, risk closed, risk is closed, risk retired, retired risk, risk mitigated, mitigated risk, no longer a risk, risk avoided, risk resolved"
    ),
    MarkerWords(
      .filler,
      "sign-off, signed off, kick-off, yesterday, tomorrow, morning, evening, afternoon, night, weekend, tonight, last, next, here, there, already, again, always, all, after, during, times, between, same, other, others, rather, really, notably, total, overall, net, gross, first, second, third, following, current, so, thus, according, via, almost, only, simply, few, many, much, enough, some, several, good, bad, long, short, big, small, little, whose, their, them, him, me, inside, outside, without, under, over, behind, into, onto, off, out, back, end, start, middle, part, side, state, level, week, month, year, hi, hello, thanks, regards, best, cheers, early, late, once, twice, ago, both, either, such, than, too, well, even, ever, never, however, therefore, about, around, along, across"
    ),
    MarkerWords(.story, "as a, as an"),
    MarkerWords(
      .screen,
      "ticket opened, new ticket, ticket title, ticket named, issue title, story title, error message, the error reads, the message reads, message says, the banner reads, the banner says, the screen shows, the page shows, the page says, the alert says, alert text, alert reads, pop-up says, popup says, the log says, log line, the label reads, the counter shows"
    ),
  ]
}
