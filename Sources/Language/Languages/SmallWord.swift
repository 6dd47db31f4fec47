import Languages

/// What a pass of the reader asks of one small word, whatever the statement is about. Each language has its own words for
/// it, or none, in `rules/words`, below `small` and the case's name; words of all of them are known at once.
enum SmallWord: Int, CaseIterable {
  /// « de », "of", "van".
  case of
  /// Between the noun of an artefact and its name.
  case nameLink
  /// No noun, though a verb may follow it as one.
  case pronoun
  /// « l'interface avec la compta »: what stands behind belongs to the name.
  case joining
  /// « pas avant 4 semaines ».
  case before
  /// Beside what a time is counted from: « trois ans après ».
  case side
  /// « pendant 20 minutes après », "for 20 minutes after": how long, whatever follows.
  case lasting
  /// A time too short for a delay against a date.
  case shortTime
  /// A time too long for one.
  case longTime
  /// "a couple of weeks earlier".
  case comparative
  /// "the last two weeks".
  case past
  /// What was planned, as a head.
  case baseline
  /// What is foreseen now, as a head.
  case forecast
  /// "the rework after the audit will take …": the verb of what stands before.
  case future
  /// « contrairement à ce que j'ai écrit »: what was said before was one's own.
  case writer
  /// « comité », "board": people who decide, and a meeting.
  case board
  /// « la date de la démo »: when something is.
  case dateNoun
  /// "more", "meer" as a word of its own.
  case more
  /// What may follow it where it is time that there is more of.
  case afterMore
  /// « entre le 3 et le 7 »: a period.
  case between
  /// « komt er een export bij »: the verb before it opens what is told.
  case inversion
  /// "over the period of August 1 to August 16".
  case period
  /// « n'ont pas pu avancer », "could not work".
  case ability
  /// « fin 2026 ou début 2027 ».
  case choice
  /// « 50 licences à 30 € ».
  case price
  /// The same where « à » may open a range.
  case rate
  /// « deux fois 20 minutes ».
  case times
  /// « cinq fois par mois »: how often.
  case often
  /// « 40 correctifs à 2 h », "3 hotfixes of half a day".
  case countLink
  /// « par dev », "per person".
  case per
  /// « qui », "because", "nadat": opens a sentence within the sentence.
  case subordinator
  /// « il y en a eu onze », "there were eleven", "het zijn er elf": the number counts what was named before.
  case tally
  /// What follows comes again.
  case every
  /// « toutes les deux semaines », « om de twee weken »: the first word of how often.
  case everyStart
  /// The second one.
  case everyEnd
  /// « les sprints durent trois semaines ».
  case sprintLength
  /// « ce sprint ».
  case demonstrative
  /// Beside it stands one thing.
  case singularVerb
  /// One more, or a time.
  case second
  /// What tells that it is a time: « une seconde de coupure ».
  case afterSecond
  /// Before the day of a month: « le 24 ».
  case dayArticle
  /// Before a date: « prévu le 4/5 ».
  case dateLink
  /// What ends an outage: « … rétabli à 10 h ».
  case restored
  /// « surtout », "mostly": part of the cause up to a comma.
  case mostly
  /// « (cause : … ) », "reason:": the label of what explains the rest.
  case causeNoun
  /// « début », "started at": when an outage began.
  case began
  /// « fin », "ended at": when it was over.
  case ended
  /// « dont 60 k€ de licences »: a part of it.
  case subset
  /// « 10 livraisons dont 20 % ratées ».
  case portion
  /// "after the migration": when, where that is a deliverable.
  case following
  /// Before a name.
  case definite
  /// Between a word of change and by how much.
  case changeLink
  /// "the next one", "the same one": no number.
  case beforeOne
  /// Sets two figures side by side.
  case versus
  /// « l'objectif est de … ».
  case remains
  /// « et non », "and not": it sets what follows against what stands before.
  case not
  /// « matin », "night", "avond": a part of the day.
  case partOfDay
  /// « est », "were", "werd".
  case be
  /// « il a été décidé que … ».
  case that
  /// Before a ticket's key.
  case ticket
  /// Lacks something else.
  case without
  /// « contrairement à ce qui … ».
  case contrary
  /// « je veux … », of a story.
  case wish
  /// How it is now.
  case nowadays
  /// « quand un lot », "when a build": any of them.
  case indefinite
  /// Told in the past, it happened.
  case pastVerb
  /// "more than".
  case than
  /// "€900 more a month".
  case moreOrLess
  /// An order to the software, which opens the title of a ticket.
  case order
  /// What was allotted, as a head.
  case budget
  /// An order goes on behind it.
  case sequelLink
  /// What an order is about.
  case orderObject
  /// A number, or an article.
  case one
  /// « seulement 3 »: it puts a figure right.
  case onlySo
  /// Of a clock, or a length.
  case hour
  /// « depuis », "since": what follows has been so since, or why.
  case sinceEvent
  /// Whose: « nos devs ».
  case ourPeople
  /// In whose place one may say whose.
  case article
  /// « notre », "its", "hun", in the place of an article.
  case whose
  /// Beside a participle at the end: what was, or would have been.
  case hadBeen
  /// Able to, or may.
  case can
  /// A verb that fears: « pourrait ».
  case may
  /// That something could be: « possible », which may be denied.
  case possible
  /// « aucun », "no": none of what follows, even past a verb.
  case noneOf
  /// « personne », "niemand".
  case nobody
  /// « avons », "has", « hebben »: what follows is had, or lacks.
  case having
  /// « ensemble », "together": of several as one.
  case together
  /// « nouveau », "new" before the noun that a number counts.
  case fresh
  /// « cher »: « plus » before it joins nothing.
  case dear
  /// « le nôtre », "ours".
  case ours
  /// « nous », "us" as those that something is not about.
  case us
  /// « moi », "me": who writes, beside others who are named.
  case myself
  /// « elle », "her", « hem », behind « sans »: whoever would be gone.
  case whoIsGone
  /// « valt », « vertrekt »: before who does it, and « dan » behind the comma, it supposes.
  case opensCondition
  /// « veut », "wants": what somebody else would have.
  case wisher
  /// « au plus », "at most": what a wish leaves.
  case wishedBound
  /// « coûte », « prend »: what an infinitive before it does to somebody.
  case takesTime
  /// « leur », "their": of those that something is about.
  case theirs
  /// « autre », "another", "else": whose it is, behind a form of being.
  case another
  /// « concerne », "involved": whose business something is, beside « nous » and a denial.
  case concerns
  /// « désormais », "since", "tegenwoordig": how it has become.
  case byNow
  /// « rien à voir avec nous », "nothing to do with us".
  case hasToDo
  /// « aussi », "too".
  case tooSo
  /// What the business deals with, and no software: « véhicule », "policyholder".
  case trade
  /// « 60 % des tickets »: what comes one by one, and is no time.
  case counted
  /// Between a share and what it is of.
  case ofThem
  /// What a delay is measured against.
  case planned
  /// « sinon »: what did not come to be.
  case otherwise
  /// « quiconque », "anyone": of nobody in particular.
  case anybody
  /// In brackets: where something was read.
  case study
  /// In capitals before what watches a system: « ALERTE », "FIRING".
  case alarm
  /// At the head of a sentence: what is only supposed.
  case supposed
  /// A cause that says when.
  case causeAfter
  /// Behind a name that looks like a verb.
  case verbOfName
  /// A head of hours that a team worked: « heures : 120 ».
  case hours
  /// Points by their name, as in "story points".
  case points
  /// « 1 sur 20 », "one in ten" beside a risk.
  case outOfMany
  /// Right behind digits: `2w`, `2wkn`.
  case gluedWeek
  /// `kEUR`: one word for two.
  case thousandEuros
  /// `MEUR`: one word for two.
  case millionEuros
  /// Behind digits.
  case million
  /// What follows is for whom a figure is, or for how long.
  case purpose
  /// Behind the digits of a day: « 1er », "6th", "3de".
  case dayEnding
  /// Behind the hour of a clock: « 9 h », « 9 uur ».
  case clockHour
  /// Behind hours: a length, since no clock says minutes.
  case minutes
  /// Before the end of an outage.
  case untilTime
  /// Before a time of day.
  case atTime
  /// What was said in a meeting, as it is written down: « CR », "minutes".
  case record
  /// « point 3 » of a meeting.
  case agendaItem
  /// "although": what is so all the same.
  case concession
  /// « on table sur », "targeting": a plan, beside who has it.
  case aim
  /// « elle », "it": what was spoken of before.
  case standsFor
  /// « ce sera le 17 mars ».
  case willBe
  /// « la », « le » before a verb: what was spoken of, as the object.
  case objectArticle
  /// "aiming for 24 March instead", "only on 24 March": not on the day that was told before.
  case instead
  /// « gaat door »: the second part of a verb that is a cause elsewhere.
  case particle
  /// "paid": of money, beside a date.
  case paid
  /// « hadden we … begroot », « voorzien »: planned, in the past.
  case plannedInPast
  /// « équipe », "squad": a name stands beside it.
  case teamNoun
  /// « par rapport », « par erreur »: what stands behind « par » is no thing that is counted.
  case noThing
  /// « nous voulons », "hoping": what is only wished for.
  case wishing
  /// "correction", « pardon »: what follows is what was meant.
  case correcting
  /// The noun for it.
  case correction
  /// It opens what is set against something else.
  case setAgainst
  /// What is paid again and again.
  case bill
  /// Twice as much as it was.
  case doubled
  /// Three times as much.
  case tripled
  /// Half as much.
  case halved
  /// Made shorter.
  case reduced
  /// « livre blanc », "brochure": others say what stands in it.
  case publication
  /// « estime », "put", "schat": how likely something is, by somebody's judgement.
  case rating
  /// « il », "it", « ervoor »: what was named before.
  case anaphor
  /// « craignions », "expected", « vreesden »: what one thought would come.
  case foresaw
  /// « marge », "slack", « speling »: room for a delay.
  case slack
  /// « refusé », "declined": our answer to what was asked.
  case refused
  /// « ervan »: of what was just told.
  case thereof
  /// « pas encore », "not yet", « nog niet »: its last word.
  case yet
  /// « plusieurs », "several": how many, nobody says.
  case several
  /// « attendu », "due": what was to be on the day beside it.
  case due
  /// « la loi impose », "the rules apply from": a day that nobody chose.
  case obliged
  /// « reçu le », « se fera le », "komt op": what comes on the day beside it.
  case comesOn
  /// « ne … pas »: the first word of a French denial.
  case ne
  /// "a week behind Chrome": what something is held against.
  case behind
  /// "delay-free".
  case free
  /// « il en a fallu huit », "it ended up taking five": how long something took.
  case took
  /// « la story 12 », "ticket 9": the number is its name.
  case numbered
  /// « les stories 1, 2 et 3 »: the numbers are their names.
  case numberedOnes
  /// "sick on Tuesday": between an absence and its day.
  case onDay
  /// "pointed at 7": the number beside it counts points.
  case pointed
  /// "day", "week": a unit that stands before a noun as an adjective does, "a 90 day deadline".
  case singleTime
  /// "notice", « préavis », "termijn": a time that is set, and no deviation.
  case term
  /// "happened", « survenue », "kwam": what is said of an event, with how long after another it came.
  case happening
  /// « avec », "at", « heure »: before a time with a sign, which says from when on.
  case offsetLink
  /// « à l'heure », "on time", « op schema »: the noun of what keeps to its plan.
  case schedule
  /// "Dates: 3 May → 5 May": the label of when a thing takes place.
  case periodLabel
  /// "600 MHz": a unit of machines, which no figure of ours has.
  case machineUnit
  /// « prévu 41, livré 31 »: what the number behind it came to.
  case finished
  /// "score before 6/8": marks, and no days.
  case mark
  /// "85% coverage": how good a thing is.
  case coverage
  /// "3/9 meeting": what is held or written on a day.
  case meetingPaper
  /// « 24 h de données »: what is counted in time, and is none.
  case data
  /// "an hour of downtime is worth €2,000": what stands still, and the verb.
  case stoppage
  case costs
  /// « Tekent u »: who stands behind a verb that opens a condition.
  case invertedSubject
  /// « infligée à », "imposed on": before who has to bear it.
  case imposed
  /// "a week ahead of the meeting": an event, and no plan.
  case eventAhead
  /// What is hoped for, when it stands before what it is about.
  case hope
  /// "an upgrade from 1.23 to 1.24": before numbers of versions.
  case upgrade
  /// "15 left", « il en reste 15 »: work that is still to be done.
  case leftToDo
  /// "35 used": work that is behind.
  case usedUp
  /// « grâce à », "thanks to": a cause that is a noun, and no sentence.
  case nominalCause
  /// "were four weeks behind", « avions annoncé »: how it was, before what it is by now.
  case formerly
  /// What it is.
  case asOfNow
  /// « est passée à 5 000 € », "has gone to": up or down, as the figures tell.
  case goneTo
  /// « une de plus », "one more", « nog een »: so many come to what there was.
  case oneMore
  /// "40 minutes longer than".
  case longer
  /// « revue de sprint », "review": what a team looks back in.
  case lookBack
  /// "640 a month" beside "the bill": it is paid.
  case paying
  /// "had budgeted", « le devis »: what was planned, and what it came to.
  case plannedAmount
  case cameTo
  /// « on », "we": who does it, and never a noun of the cause before.
  case mainSubject
  /// « revenue à 30 », "stays on 2 September": what it was before, and is.
  case backAt
  /// « comme prévu », "as planned".
  case justAs
  /// « à la date prévue », "on the agreed date": what tells of the plan.
  case agreedDay
  /// « a renouvelé », "has signed": a customer who stays.
  case staysOn
  /// « le prestataire », "vendor".
  case supplier
  /// « c'est fini », "voorbij".
  case over
  /// « le contrat prévoit », "provides for": what may be claimed, and is not yet.
  case provides

  func words(in language: Language) -> [StaticString] {
    switch language {
    case .french: french
    case .english: english
    case .dutch: dutch
    }
  }
}
