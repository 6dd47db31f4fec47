extension MarkerWords {
  static let english: [MarkerWords] = [
    MarkerWords(
      .negation,
      "no, not, n't, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, hadn't, won't, can't",
      "cannot, without, none, never, nothing, nobody, neither, nor, zero, no longer, nowhere, free of",
      "avoided, averted, avoiding, dodged"),
    MarkerWords(
      .limitation,
      "no more than, no less than, not more than, not less than, not only, not just, no fewer than, not yet, no later than",
      "no longer realistic, not realistic, no longer feasible, not feasible, no longer holds, not achievable, no longer achievable"
    ),
    MarkerWords(
      .modal,
      "might have to, could have to, may have to, might, could, may, may well, threatens to, threaten to, threatening to, risks, possibly, perhaps, maybe, potentially",
      "potential, possible, risking, at risk of, in danger of"),
    MarkerWords(.risk, "expose us, exposes us, exposed to, exposing us, worst case, at worst, risk, at risk, danger, threat"),
    MarkerWords(
      .probability,
      "chance, chances, likelihood, probability, odds, probable at, fifty-fifty, fifty fifty, % likely, % risk"),
    MarkerWords(
      .condition,
      "if, whether, unless, in case, should we, provided, assuming, suppose, supposing, imagine, were we to, in the event"
    ),
    MarkerWords(
      .irrealis, "d have, would have, could have, might have, had we, had the, should have, would've, if only"),
    MarkerWords(
      .likely,
      "likely, probably, should, presumably, we think, we believe, unlikely, seemingly, i think, i guess, i suppose, i'm guessing, i mean, i feel like, feels like, you know, maybe, kind of, sort of, or something, might as well"
    ),
    MarkerWords(.goalNoun, "target, targets, goal, goals, objective, objectives, aim, OKR, ambition"),
    MarkerWords(
      .goalVerb, "we aim, aiming, aims to, we want to, we plan to cut, strive, hope to, hoping to, we would like"),
    MarkerWords(.saying, "wrote, said, says, put it, quoted, told us, asked, claimed, writes, complained"),
    MarkerWords(
      .cause,
      "because, because of, due to, owing to, caused by, thanks to, on account of, as a result of, driven by, following, after the",
      "in order to, so as to, to limit, to prevent, mostly, mainly, at the request of, while, as long as, which is why, in the wake of"
    ),
    MarkerWords(.contrast, "but, however, though, although, yet, except"),
    MarkerWords(
      .separation,
      "separately, meanwhile, on another note, in other news, also, besides, in addition, on top of that, elsewhere, furthermore",
      "after that, afterwards, subsequently, thereafter"
    ),
    MarkerWords(.coordination, "and, plus, whereas, as well as, then, while"),
    MarkerWords(
      .old,
      "took in, taken in, pulled in, planned, was, were, originally, initially, previously, formerly, used to, estimated, estimate, estimates, budgeted, budget, quoted, quote",
      "promised, scheduled, committed, baseline, forecast, before, expected, sold, agreed, targeted, allotted, allocated, pledged, old, prior",
      "guarantee, due, announced, last year, in spring, slated, plan, up from, down from, contracted",
      "only have, have only, should have, was supposed, were supposed, supposed to, meant to, usual, usually, normally, typically, historically, last month, a year ago",
      "at first, at the start, signed up, pulled in, envelope, allowance, assumed, aimed, last quarter, signed, reckoned, guessed, priced, scoped, taken on, realistic, feasible, achievable, no longer holds"
    ),
    MarkerWords(
      .new,
      "now, actually, actual, currently, today, spent, took, taken, ended up, finally, came in, came out, landed, lands, is now, delivered, done",
      "new, done, completed, closed, finished, consumed, burned, burnt, used, real, accepted, shipped, postponed, pushed, moved",
      "ended at, turned out, came to, comes to, got, managed, achieved, logged, clocked, booked, ended, in reality, in the end, needed, ran to, ran for",
      "reached, hit, sits at, standing at, measured, recorded, this month, this year, these days, resolved, paid, billed, charged"
    ),
    MarkerWords(
      .insteadOf,
      "instead of, rather than, against, versus, vs, compared to, compared with, where we, in lieu of, from the, when we, as opposed to, and not"
    ),
    MarkerWords(.outOf, "of, out of, of the, out of the"),
    MarkerWords(.from, "from"),
    MarkerWords(.to, "to, until, down to, up to, towards"),
    MarkerWords(
      .increase,
      "exceed*, added, up, rise, rises, rising, rose, increase*, climb*, grow*, grew, jump*, more, extra, additional, higher, above, over, raise*, doubl*, tripl*, balloon*, longer, overspen*"
    ),
    MarkerWords(
      .decrease,
      "down, drop*, fell, fall, falls, fallen, decreas*, declin*, lower, lowers, lowered, lowering, less, fewer, below, under, off, slump*, slow*, shrank, shrink*, reduc*, cut, cuts, halv*, loss, lost, sank, dip*"
    ),
    MarkerWords(.since, "since, for the past, for the last, ago, over the last, over the past"),
    MarkerWords(.until, "until, till, through"),
    MarkerWords(.within, "in, within, before, under, by the end of"),
    MarkerWords(.about, "on, for, about, regarding, with, concerning, in, at, of, to"),
    MarkerWords(.article, "the, a, an, our, your, their, its, his, her, this, that, these, those, my"),
    MarkerWords(.link, "of, for, to"),
    // "could not" tells what happened: no fear of what may.
    MarkerWords(.verb, "could not, couldn't, could no longer"),
    MarkerWords(
      .verb,
      "is, are, be, been, was, were, has, have, had, will, would, we, we're, we've, it, it's, they, they're, i, you, he, she, re, ve, s, ll, d",
      "takes, take, taking, took, needs, need, runs, run, running, lands, land, comes, came, goes, went, gets, got, getting, does, do, did, can, still, just, expect",
      "stands, remains, costs, cost, sits, shows, starts, ends, keeps, slipped, looks, seems, who, which, there, there's, now, currently, went, moves, moved, too, very"
    ),
    MarkerWords(
      .meeting,
      "meeting, meetings, committee, steerco, retrospective, retro, demo, workshop, standup, stand-up, sync, call, one-on-one, review meeting, kick-off, kickoff, offsite, webinar, training session, town hall, interview, all-hands"
    ),
    MarkerWords(
      .generic,
      "team, teams, schedule, plan, project, point, status, week, sprint, devs, developers, engineers, tickets, hires, licence, license, delay, total, budget, date, track, roadmap, time, top, board, average, update, hold, things, everything, days, weeks, stories, bugs, delivery, production, day, month, monday"
    ),
    MarkerWords(.generic, "tuesday, wednesday, thursday, friday, saturday, sunday"),
    MarkerWords(.each, "each, every, everyone, everybody, per head, per item, apiece, all our, each of them, each one"),
    MarkerWords(.everyone, "everyone, everybody, each of us, we each, we all"),
    MarkerWords(.slower, "slower, slowed"),
    MarkerWords(.faster, "faster, quicker, sped up"),
    MarkerWords(
      .half, "half speed, half time, half capacity, half pace, half strength",
      "half throttle, half his, half her, half their, half my"),
    MarkerWords(.whole, "full time, fulltime, full speed, full capacity"),
    MarkerWords(.inAll, "in total, in all, all told, all in all, altogether, overall"),
    MarkerWords(.average, "averaging, on average, average, avg"),
    MarkerWords(.doubtful),
  ]
}
