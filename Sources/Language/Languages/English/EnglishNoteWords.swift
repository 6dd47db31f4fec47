extension NoteWords {
  static let english = NoteWords(
    risks: ["risk"],
    goals: ["goal", "target"],
    recaps: [" tl;dr", " tldr", " summary", " highlights", " asks", " in short", " decision"],
    leave: [
      "on leave", "leave", "annual leave", "holiday", "holidays", "public holidays", "bank holidays",
      "vacation", "vacations", "pto", "out of office",
    ],
    openPoints: [
      "open questions", "ideas", "backlog", "todo", "todos", "to do", "wishlist", "wish list", "parking lot",
      "nice to have",
    ],
    headingOpenings: ["planned", "upcoming", "team", "my", "some", "new"],
    parts: [
      "project", "app", "product", "epic", "workstream", "stream", "component", "portal", "deliverable",
      "release", "version",
    ],
    confirmed: ["confirmed", "materialised", "materialized"],
    denials: ["not", "un", "yet", "never"],
    closed: ["closed"],
    mailHeads: ["from", "to", "subject"],
    senders: ["from"],
    sent: ["sent"],
    quotes: ["on "],
    wrote: ["wrote"],
    originals: ["original message"],
    greetings: ["hello", "hi all", "dear "],
    closings: ["best regards", "kind regards", "regards,", "cheers", "thanks,", "phone"],
    disclaimers: [
      "this e-mail", "this email", "this message", "the information", "the content of this", "confidential",
      "disclaimer",
    ],
    templates: ["insert ", "describe ", "your ", "fill ", "add ", "enter ", "placeholder", "name of ", "number of "],
    chatDays: ["at", "today", "yesterday", "on"],
    unfinished: ["the", "a", "an", "of", "to", "by", "and", "or", "from", "than", "with"],
    abbreviations: [
      "approx", "max", "min", "vs", "no", "art", "fig", "est", "tel", "mr", "mrs", "dept", "ref", "jan", "feb",
      "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "dec", "mon", "tue", "wed", "thu", "fri", "st",
      "dr", "incl", "excl",
    ])
}
