/// What a word of the language itself does to the figures around it, whatever the subject. The words stand in
/// `rules/words`, below `marker` and the case's name.
enum Marker: Int32, CaseIterable {
  /// « pas », "no", "geen": what it reaches is denied.
  case negation
  /// « pas plus de », « pas que », "no more than": looks like a denial and is none.
  case limitation
  /// « pourrait », « menace de », "might", "dreigt": feared, not measured.
  case modal
  /// « risque », "risk", "risico".
  case risk
  /// « chances de », "likelihood", "kans": a share beside it is a probability.
  case probability
  /// « si », "unless", "mocht".
  case condition
  /// « aurait eu », "would have": it did not happen.
  case irrealis
  /// « devrait », "probably": neither a fact nor a risk.
  case likely
  /// « objectif », "target", "doel": a noun; a goal only at the head of a sentence.
  case goalNoun
  /// « nous visons », "we aim": a goal wherever it stands.
  case goalVerb
  /// « a écrit », "as she put it": what is quoted beside it is somebody else's.
  case saying
  /// « à cause de », "because": explains, adds no second impact.
  case cause
  /// « mais », "but": what follows stands on its own.
  case contrast
  /// « par ailleurs », "separately": another subject.
  case separation
  /// « et », "and", "en": may join two facts.
  case coordination
  /// « prévu », "was", "gepland": the figure beside it is the old or planned one.
  case old
  /// « désormais », "spent", "nu": the figure beside it is the new or actual one.
  case new
  /// « au lieu de », "versus", "tegenover": what follows is the old or planned figure.
  case insteadOf
  /// « sur », "of", "van de" between two figures: so many of so many.
  case outOf
  /// « de », "from", "van" before the first figure of a change.
  case from
  /// « à », "to", "naar" before the second.
  case to
  case increase
  case decrease
  /// « plus lent », "slower", "trager": more time, less pace.
  case slower
  /// « plus rapide », "faster", "sneller": less time, more pace.
  case faster
  /// « depuis », "since", "sinds": the duration after it qualifies and does not count.
  case since
  /// "ago", "from now", "geleden" after a duration; "the past" before it: when something was or will be.
  case moment
  /// « jusqu'à », "until", "tot".
  case until
  /// « dans », "within", "binnen": time left.
  case within
  /// « sur », "on", "op" and the like before what the statement is about.
  case about
  /// Articles, which begin a noun phrase.
  case article
  /// « de », "of", "van" inside a noun phrase.
  case link
  /// Auxiliaries, pronouns and frequent verbs, which end a noun phrase.
  case verb
  /// « comité », "demo", « overleg »: what moves is a meeting.
  case meeting
  /// « équipe », "team", « planning »: names nothing in particular.
  case generic
  /// « chaque », "every", "elke": what is said holds for each one.
  case each
  /// « tout le monde », "everyone": what is said holds for each person.
  case everyone
  /// « en moyenne », "averaging": the figure beside it is that of one of several.
  case average
  /// « au total », "in all", "samen" after a figure: what everything comes to.
  case inAll
  /// « mi-temps », "half speed", "halftijds": half of somebody's time or pace.
  case half
  /// « temps plein », "full time", "voltijds": all of it.
  case whole
  /// « plus de retard »: more, or none left; nobody can tell.
  case doubtful
  /// « il est faux que », "never happened": the whole clause is denied.
  case denial
  /// « est annulée », "was waived": what was announced is not to be.
  case cancelled
  /// « annulé », "waived", "kwijtgescholden": cancelled, where « est », "was", « werd » stands before.
  case undone
  /// « annulé », "false alarm" as a label of what is said beside it: it does not hold.
  case voided
  /// « TR : », "Fwd:" at the head of a line: somebody else's words.
  case forwarded
  /// « mais rattrapé depuis », "but has caught up": after a delay, there is none left.
  case recovered
  /// « d'habitude », "usually" at the head of a sentence.
  case usually
  /// « le bruit court », "rumour has it", "naar verluidt": nobody answers for it.
  case hearsay
  /// « chaque fois que », "whenever", "as a rule": how things go, not what happened.
  case habit
  /// « quand », "when", "wanneer": a habit, unless what follows is past.
  case whenever
  /// « chez un concurrent », "a study says": other people's business.
  case elsewhere
  /// « merci de », "please", "gelieve": asked for, not done.
  case request
  /// "delay", « décaler », "uitstellen" as the first word of a sentence: what somebody is to do, not what happened.
  case order
  /// "Action item:", « À faire : » at the head of a line: what somebody is to do.
  case action
  /// « merci de noter », "please note": announces a fact.
  case announcing
  /// « confirmé », "confirmed", "bevestigd": a fact, even where risks are told.
  case confirmed
  /// « risque levé », "closed risk": feared no more.
  case closed
  /// Adverbs, prepositions and pronouns that say nothing of what happened.
  case filler
  /// « est-ce que », "I wonder", "kan iemand zeggen": a question without its mark.
  case asking
  /// « en tant que … je veux », "as a user I want": what software shall do.
  case story
  /// « le message affiche », "the error reads": text of a screen or an alert.
  case screen
}

/// A language's words for a marker, separated by commas.
struct MarkerWords {
  let marker: Marker
  let list: StaticString

  init(_ marker: Marker, _ list: StaticString) {
    self.marker = marker
    self.list = list
  }
}
