extension NamelessWords {
  static let english = NamelessWords(
    openings: """
      when where what which who whose why how if while whenever whereas unfortunately finally currently overall also \
      then however therefore again already today tomorrow yesterday meanwhile additionally fortunately luckily still \
      now afterwards generally instead otherwise thus so unplanned unexpected unforeseen hello hi hey dear thanks \
      thank
      """,
    heads: """
      impact impacts duration status state comment comments note notes remark remarks summary planned actual done \
      committed variance delta remaining estimated estimate forecast initial cost costs hours hour points \
      description details detail cause causes action actions update updates info information general sprint sprints \
      following
      """)
}
