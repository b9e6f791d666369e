/// How the marks of charts look; part of the page's style sheet.
enum SVGStyle {
  /// The rules, with the colours of the page.
  static let text = """
    .chart{margin:1.8rem 0 2rem}
    main>.chart{max-width:min(100%,48rem)}
    .chart figcaption{font:650 .92rem/1.4 var(--sans);color:var(--ink);margin:0 0 .4rem}
    .chart .summary{font-size:.95rem;max-width:var(--measure);margin-bottom:.9rem}
    .chart svg{display:block;width:100%;height:auto;overflow:visible;font-family:var(--sans)}
    .chart svg+svg{margin-top:1rem}
    .chart .narrow-frame{display:none;max-width:30rem}
    .chart text{fill:var(--ink);font-size:13px;font-variant-numeric:tabular-nums;\
    paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
    .chart .title{font-weight:650}
    .chart .small{font-size:11.5px;fill:var(--soft)}
    .chart .strong{font-weight:650;fill:var(--ink)}
    .chart .label.number{fill:var(--accent)}
    .chart .grid{stroke:var(--line);stroke-width:1}
    .chart .axis{stroke:var(--edge);stroke-width:1}
    .chart .cut-off{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:5 3}
    .chart .reference{stroke:var(--ink);stroke-width:3}
    .chart .paper{fill:var(--paper)}
    .chart .outline{stroke:var(--edge);stroke-width:1.2}
    .chart .dashed{stroke-dasharray:3 2.5}
    .chart .hatch{stroke:var(--edge);stroke-width:2;fill:none}
    .chart .share,.chart .solid.plain{fill:var(--accent);stroke:var(--accent)}
    .chart .solid{stroke-width:1.2}
    .chart .solid.green{fill:var(--green-fill);stroke:var(--green)}
    .chart .solid.yellow{fill:var(--yellow-fill);stroke:var(--yellow)}
    .chart .solid.red{fill:var(--red-fill);stroke:var(--red)}
    .chart .solid.grey{fill:var(--grey-fill);stroke:var(--grey)}
    .chart .solid.violet{fill:var(--violet-fill);stroke:var(--violet)}
    .chart .mark{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
    .chart .mark.green{fill:var(--green)}.chart .mark.yellow{fill:var(--yellow)}
    .chart .mark.red{fill:var(--red)}.chart .mark.violet{fill:var(--violet)}
    .chart .mark.grey{fill:var(--paper);stroke:var(--grey);stroke-width:1.8px}
    .chart details{margin-top:.8rem;font-family:var(--sans);font-size:.86rem}
    .chart summary{cursor:pointer;color:var(--accent);padding:.3rem 0;width:fit-content}
    .chart details .table{margin:.6rem 0 0}
    @media screen and (max-width:40rem){.chart .wide-frame{display:none}\
    .chart .narrow-frame{display:block}}

    """
}
