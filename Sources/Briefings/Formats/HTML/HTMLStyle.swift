/// How the HTML page looks. Every pair of colours that meet has a contrast of 4.5 or more, marks of 3 or more.
enum HTMLStyle {
  static let sheet = """
    :root {
      --paper: #ffffff; --ink: #191c1f; --soft: #565d64; --line: #d9d6cf; --rule: #191c1f;
      --accent: #12505c; --cash: #a8641a; --value: #6a5690;
      --good: #1d6a3a; --watch: #875500; --storm: #a3242b;
      --sans: Inter, "Segoe UI", -apple-system, "Helvetica Neue", Arial, system-ui, sans-serif;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Liberation Serif", Georgia, serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a; --ink: #eceae5; --soft: #a7aeb5; --line: #343a40; --rule: #eceae5;
        --accent: #6fbccb; --cash: #e0a257; --value: #b5a2dc;
        --good: #72cd94; --watch: #eebb62; --storm: #ff9189;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); font: 100%/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
    body { margin: 0; }
    main { max-width: 54rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
    h1 { font: 600 2.1rem/1.22 var(--serif); letter-spacing: -0.01em; margin: 0.4rem 0 0; text-wrap: balance;
      max-width: 46rem; }
    h2, h3 { font: 600 1.15rem/1.3 var(--serif); margin: 2.4rem 0 0.6rem; }
    p { margin: 0.5rem 0; max-width: 44rem; }
    .kicker { color: var(--soft); font-size: 0.8125rem; letter-spacing: 0.04em; margin: 0; }
    .masthead { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; max-width: none;
      margin: 0 0 0.2rem; font-weight: 600; }
    .ask { margin: 0.7rem 0 0; max-width: 46rem; font-weight: 600; }
    .limit { color: var(--storm); font-size: 0.8125rem; }
    sup { font-size: 0.6875rem; line-height: 0; margin-left: 0.15rem; }
    sup a { color: var(--accent); text-decoration: none; padding: 0.2rem 0.1rem; }
    sup a:hover { text-decoration: underline; }
    .number { color: var(--soft); margin-left: -1.1rem; }
    .numbered::before { content: none; }
    .numbered:target { background: color-mix(in srgb, var(--accent) 12%, transparent); }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); color: var(--ink); padding: 0.5rem 1rem;
      outline: 3px solid var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .figure, .figures dd { font-variant-numeric: tabular-nums; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1.25rem 1.5rem;
      margin: 2rem 0 0; border-top: 2px solid var(--rule); padding-top: 0.9rem; }
    .figures dt { color: var(--soft); font-size: 0.8125rem; line-height: 1.3; }
    .figures dd { margin: 0.15rem 0 0; font: 600 1.45rem/1.2 var(--sans); letter-spacing: -0.015em; }
    .figures dd.note { font: 400 0.8125rem/1.35 var(--sans); letter-spacing: 0; }
    .note { color: var(--soft); font-size: 0.8125rem; line-height: 1.4; font-weight: 400; }
    .place { white-space: nowrap; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    ul { margin: 0.4rem 0; padding: 0; list-style: none; max-width: 48rem; }
    li { padding: 0.3rem 0 0.3rem 1.1rem; position: relative; overflow-wrap: anywhere; }
    li::before { content: ""; position: absolute; left: 0; top: 1.02em; width: 0.5rem; border-top: 2px solid var(--accent);
    }
    .weather { max-width: none; }
    .weather li { display: grid; grid-template-columns: 8.5rem 1fr auto; gap: 0 1rem; padding: 0.42rem 0;
      border-top: 1px solid var(--line); align-items: baseline; }
    .weather li::before { content: none; }
    .weather .note { grid-column: 2 / -1; }
    .weather .name { font-weight: 500; }
    .level { font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
    .good { color: var(--good); } .watch { color: var(--watch); } .storm { color: var(--storm); }
    table { width: 100%; border-collapse: collapse; margin: 0.4rem 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.5rem 0 0.5rem 1.25rem; font-weight: 400;
      border-top: 1px solid var(--line); }
    th:first-child { padding-left: 0; width: 100%; min-width: 9rem; overflow-wrap: anywhere; }
    thead th { color: var(--soft); font-size: 0.8125rem; border-top: 0; border-bottom: 1px solid var(--rule);
      padding-bottom: 0.35rem; }
    .figure { text-align: right; }
    .piece { white-space: nowrap; }
    .dense td { font-size: 0.875rem; }
    .dense th, .dense td { padding-left: 0.8rem; }
    .dense th:first-child { padding-left: 0; }
    tbody th .name { display: block; font-weight: 500; }
    tbody th .note { display: block; max-width: 34rem; margin-top: 0.1rem; }
    .totals th, .totals td { font-weight: 600; }
    .totals tr:first-child > * { border-top: 1px solid var(--rule); }
    .totals .name { font-weight: 600; }
    figure { margin: 2.2rem 0 0; break-inside: avoid; }
    figcaption, .axis { color: var(--soft); font-size: 0.8125rem; }
    figcaption { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 1.2rem; margin-bottom: 0.4rem; }
    .caption { color: var(--ink); font: 600 1.15rem/1.3 var(--serif); margin-right: auto; }
    .key::before { content: ""; display: inline-block; width: 0.7rem; height: 0.7rem; margin-right: 0.4rem;
      border-radius: 50%; border: 2px solid var(--soft); vertical-align: -0.08em; }
    .timeline-1::before { background: var(--ink); border-color: var(--ink); }
    .timeline-2::before { border: 0; background: var(--soft); opacity: 0.45; border-radius: 0.35rem; width: 1.2rem; }
    .costs-0::before { background: var(--accent); border-color: var(--accent); border-radius: 1px; }
    .costs-1::before { background: var(--cash); border-color: var(--cash); border-radius: 1px; }
    .costs-2::before { background: var(--value); border-color: var(--value); border-radius: 1px; }
    .tornado-0::before { background: var(--accent); border-color: var(--accent); border-radius: 1px; }
    .tornado-1::before { background: var(--cash); border-color: var(--cash); border-radius: 1px; }
    svg { display: block; overflow: visible; }
    .bars { max-width: none; margin: 0; }
    .bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: end;
      padding: 0.25rem 0; break-inside: avoid; }
    .bars li::before { content: none; }
    .bars .name { font-size: 0.875rem; font-weight: 500; }
    .bars .value { font-size: 0.875rem; text-align: right; max-width: 16rem; font-variant-numeric: tabular-nums; }
    .bars .track { grid-column: 1 / -1; }
    svg line.tick { stroke: var(--line); }
    svg .planned { fill: var(--paper); stroke: var(--soft); stroke-width: 2; }
    svg .now, svg .range { fill: currentColor; }
    svg .range { opacity: 0.25; }
    svg .move { stroke: currentColor; stroke-width: 2.5; }
    svg .part0 { fill: var(--accent); } svg .part1 { fill: var(--cash); } svg .part2 { fill: var(--value); }
    .sheet { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2.5rem; }
    .sheet > * { grid-column: 1 / -1; min-width: 0; }
    .sheet > .half { grid-column: auto; }
    .weather.tracks li, .axis { display: grid; gap: 0 1.25rem; align-items: center;
      grid-template-columns: 7.25rem minmax(0, 1.5fr) minmax(0, 1fr) 8rem; }
    .tracks .note { display: block; }
    .tracks .track { grid-column: 3; align-self: center; }
    .tracks .figure { grid-column: 4; }
    .axis { border-top: 1px solid var(--line); padding-top: 0.3rem; }
    .keys { grid-column: 1 / 3; display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
    .ticks { display: block; grid-column: 3; position: relative; height: 1.4rem; font-size: 0.75rem; white-space: nowrap;
      color: var(--soft); }
    .ticks span { position: absolute; top: 0; }
    .ticks .middle { transform: translateX(-50%); }
    .ticks .end { transform: translateX(-100%); }
    .evidence { margin-top: 4rem; border-top: 2px solid var(--rule); padding-top: 1rem; }
    .evidence > h2 { font-size: 1.6rem; line-height: 1.25; letter-spacing: -0.01em; margin: 0; }
    .evidence li { font-size: 0.875rem; }
    @media screen and (max-width: 54rem) {
      .piece { white-space: normal; }
    }
    @media (max-width: 46rem) {
      .sheet { display: block; }
      .place { white-space: normal; }
      .weather.tracks li { grid-template-columns: minmax(0, 1fr) auto; }
      .tracks .level { grid-column: 1 / -1; }
      .tracks .name { grid-row: 2; }
      .tracks .figure { grid-area: 2 / 2; }
      .tracks .track { grid-area: 3 / 1 / 4 / -1; margin-top: 0.2rem; }
      .axis { display: block; border-top: 0; padding-top: 0; }
      .keys { margin-top: 0.2rem; }
    }
    @media (max-width: 36rem) {
      main { padding: 1.5rem 1rem 3rem; }
      h1 { font-size: 1.6rem; }
      .figures { grid-template-columns: 1fr 1fr; }
      .weather li { grid-template-columns: 1fr auto; }
      .weather .level { grid-column: 1 / -1; }
      .weather .note { grid-column: 1 / -1; }
    }
    @media screen and (max-width: 46rem) {
      table, tbody, tr, th, td { display: block; }
      thead { position: absolute; left: -100vw; }
      tr { border-top: 1px solid var(--line); padding: 0.6rem 0; }
      th, td, .totals tr:first-child > *, .dense th, .dense td { border: 0; padding: 0; }
      .totals { border-top: 1px solid var(--rule); }
      td { display: flex; justify-content: space-between; gap: 1rem; font-size: 1rem; }
      td:empty { display: none; }
      td[data-label]::before { content: attr(data-label); color: var(--soft); text-align: left; flex: 1 1 30%; }
    }
    @page { size: A4 portrait; margin: 9mm 15mm 11mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 7pt Arial, sans-serif; color: #565d64; } }
    @media print {
      :root { --paper: #ffffff; --ink: #191c1f; --soft: #565d64; --line: #d9d6cf; --rule: #191c1f;
        --accent: #12505c; --cash: #a8641a; --value: #6a5690; --good: #1d6a3a; --watch: #875500; --storm: #a3242b; }
      html { font-size: 7.9pt; line-height: 1.32; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .full { font-size: 7.2pt; line-height: 1.28; }
      main { max-width: none; padding: 0; }
      .skip { display: none; }
      h1 { font-size: 16pt; max-width: none; }
      h2, h3 { margin: 0.5rem 0 0.1rem; break-after: avoid; }
      .sheet { display: grid; column-gap: 1.8rem; }
      .weather.tracks li, .axis { display: grid;
        grid-template-columns: 6.5rem minmax(0, 1.5fr) minmax(0, 1fr) 8rem; }
      .tracks .level, .tracks .name, .tracks .figure, .tracks .track { grid-area: auto; margin: 0; }
      .tracks .track { grid-column: 3; margin: -3px 0; }
      .tracks .note { display: inline; margin-left: 0.4rem; }
      .tracks .figure { grid-column: 4; }
      .ask { max-width: none; margin-top: 0.35rem; }
      .figures { margin-top: 0.6rem; padding-top: 0.5rem; }
      tbody th .note { max-width: none; }
      .note { font-size: 0.9em; line-height: 1.28; }
      figure { margin-top: 1rem; }
      tr, li { break-inside: avoid; }
      th, td { padding-top: 0.12rem; padding-bottom: 0.12rem; }
      .weather li { padding: 0.15rem 0; }
      li { padding-top: 0.14rem; padding-bottom: 0.14rem; }
      li::before { top: 0.8em; }
      ul, p { max-width: none; }
      .evidence { break-before: page; margin-top: 0; border-top: 0; padding-top: 0; }
    }
    """
}
