/// How a page looks on a screen; colours stand in `HTMLPalette`, paper in `HTMLPrintStyle`.
enum HTMLStyleSheet {
  /// The whole sheet, from the general to the particular.
  static let text =
    colours + page + words + headings + navigation + tables + parts + SVGStyle.text
    + HTMLPrintStyle.text

  private static let colours = """
    :root{color-scheme:light dark;\(HTMLPalette.light.declarations)
    --serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Liberation Serif",Georgia,serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;
    --mono:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace;--measure:39rem}
    @media screen and (prefers-color-scheme:dark){:root{\(HTMLPalette.dark.declarations)}}

    """

  private static let page = """
    *,::before,::after{box-sizing:border-box}
    html{font-size:106.25%;scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:0 clamp(1rem,4vw,3rem);max-width:54rem;background:var(--paper);\
    color:var(--ink);font:1rem/1.6 var(--serif);font-variant-numeric:lining-nums;\
    overflow-wrap:break-word;text-rendering:optimizeLegibility}
    header{padding:clamp(2rem,6vw,4.5rem) 0 1.75rem;border-bottom:3px double var(--line)}
    header p{margin:.35rem 0 0;max-width:var(--measure)}
    .subtitle{font-size:1.2rem;line-height:1.4}
    .author,.date{font-family:var(--sans);font-size:.9rem;color:var(--soft)}
    .logo img{max-height:5.5rem;max-width:16rem}
    .logo{margin-bottom:1.5rem}
    .addressee{margin-top:2rem}
    .ground{margin-top:1rem;color:var(--soft)}
    main{padding:1.5rem 0 3rem;min-width:0}
    main:focus{outline:none}
    main>*,.sideways>*{max-width:var(--measure)}
    footer{border-top:1px solid var(--line);padding:1rem 0 2.5rem;font:.85rem/1.5 var(--sans);\
    color:var(--soft)}
    footer p{margin:.2rem 0}
    .skip{position:absolute;left:-100vw;top:0;padding:.6rem 1rem;background:var(--paper);z-index:2;\
    font-family:var(--sans)}
    .skip:focus{left:1rem}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    @media (min-width:66rem){
    .guided{max-width:86rem;display:grid;grid-template-columns:14rem minmax(0,1fr);\
    column-gap:clamp(2rem,3.5vw,4rem);align-items:start}
    .guided>header,.guided>footer{grid-column:1/-1}
    .guided>nav{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:2rem .5rem 2rem 0}
    }

    """

  private static let words = """
    p,ul,ol,dl,pre,blockquote,figure,.table,.note{margin:0 0 1.1rem}
    p,li,dd,blockquote{text-wrap:pretty;hyphens:manual}
    a{color:var(--accent);text-decoration-thickness:from-font;text-underline-offset:.15em;\
    overflow-wrap:anywhere}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    .long{overflow-wrap:anywhere}
    abbr[title]{text-decoration:underline dotted var(--edge);text-underline-offset:.2em}
    code,pre{font:.88em/1.5 var(--mono)}
    code{background:var(--panel);padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere}
    pre{background:var(--panel);padding:.9rem 1.1rem;white-space:pre-wrap;overflow-wrap:anywhere;\
    border-left:3px solid var(--line)}
    .status{font-variant-numeric:tabular-nums}
    .shape{font-family:"Segoe UI Symbol","DejaVu Sans",var(--sans);line-height:1}
    .green>.shape{color:var(--green)}.yellow>.shape{color:var(--yellow)}
    .red>.shape{color:var(--red)}.grey>.shape{color:var(--grey)}
    .violet>.shape{color:var(--violet)}
    .meter{width:6.5em;height:.65em;vertical-align:baseline}
    .meter .track{fill:var(--panel);stroke:var(--edge);stroke-width:1;\
    vector-effect:non-scaling-stroke}
    .meter .full{fill:var(--accent)}
    hr{border:0;border-top:1px solid var(--line);margin:2.5rem 0}

    """

  private static let headings = """
    h1,h2,h3,h4,h5,h6{font-family:var(--sans);line-height:1.25;font-weight:650;text-wrap:balance;\
    margin:2rem 0 .6rem}
    h1{font-size:clamp(1.8rem,4.5vw,2.6rem);line-height:1.15;letter-spacing:-.015em;margin:0 0 .8rem;\
    max-width:24em}
    h2{font-size:1.55rem;letter-spacing:-.01em;margin-top:3.2rem;padding-bottom:.35rem;\
    border-bottom:1px solid var(--line)}
    h3{font-size:1.22rem;margin-top:2.4rem}
    h4{font-size:1.03rem}
    h5,h6{font-size:.94rem;color:var(--soft)}
    main>h2:first-child{margin-top:.5rem}
    main>h2{max-width:none}
    h2 .number,h3 .number,h4 .number,h5 .number,h6 .number{color:var(--accent);\
    font-variant-numeric:tabular-nums;margin-right:.3em}

    """

  private static let navigation = """
    .contents{font:.88rem/1.4 var(--sans);padding:1.5rem 0;border-bottom:1px solid var(--line)}
    .contents-title{font-weight:650;margin:0 0 .6rem}
    .contents ol{list-style:none;margin:0;padding:0}
    .contents ol ol{padding-left:.9rem;margin:.1rem 0 .35rem;border-left:1px solid var(--line)}
    .contents a{display:block;padding:.2rem 0;color:var(--ink);text-decoration:none}
    .contents a:hover{color:var(--accent);text-decoration:underline}
    .contents ol ol a{color:var(--soft)}
    .contents .number{font-variant-numeric:tabular-nums;color:var(--accent)}
    @media (min-width:66rem){.guided>.contents{border-bottom:0}}

    """

  private static let tables = """
    .table{margin:1.6rem 0 1.8rem}
    main>.wide,main>.sideways,.sideways>*{max-width:none}
    .sideways>p{max-width:var(--measure)}
    .scroll{overflow-x:auto;position:relative}
    table{border-collapse:collapse;width:100%;font:.85rem/1.45 var(--sans);\
    font-variant-numeric:lining-nums tabular-nums}
    .crowded table{font-size:.76rem;line-height:1.4}
    .crowded th,.crowded td{padding:.42rem .45rem;hyphens:auto}
    .narrow table{width:auto;min-width:min(20rem,100%)}
    caption,.caption{text-align:left;font:650 .92rem/1.4 var(--sans);padding:0 0 .55rem;margin:0;\
    text-wrap:pretty}
    th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    th:first-child,td:first-child{padding-left:.35rem}
    th:last-child,td:last-child{padding-right:.35rem}
    thead th,thead td{vertical-align:bottom;font-weight:650;border-bottom:1.5px solid var(--edge);\
    border-top:1.5px solid var(--edge);background:var(--panel);line-height:1.3}
    tbody th{font-weight:600}
    .group th{padding-top:.95rem;color:var(--accent);font-weight:650}
    .sort{all:unset;cursor:pointer;font:inherit;text-align:inherit;display:inline-block;\
    min-height:24px;min-width:24px}
    .sort:hover{color:var(--accent)}
    .sort:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .sort::after{content:"\\A0↕"/"";color:var(--soft);font-weight:400}
    [aria-sort=ascending]>.sort::after{content:"\\A0↑"/"";color:var(--ink)}
    [aria-sort=descending]>.sort::after{content:"\\A0↓"/"";color:var(--ink)}
    .total th,.total td{font-weight:650;background:var(--tint);border-top:1.5px solid var(--edge)}
    .end{text-align:right}.center{text-align:center}.tight{white-space:nowrap}
    .dense th,.dense td{padding-top:.28rem;padding-bottom:.28rem}
    .standing{font:650 .8rem/1.4 var(--sans);color:var(--yellow);margin:3.2rem 0 -2.6rem;\
    letter-spacing:.02em}
    .table-note{font:.8rem/1.45 var(--sans);color:var(--soft);margin:.5rem 0 0;\
    max-width:var(--measure)}
    @media screen and (max-width:44rem){.scroll table{width:max-content;min-width:100%;\
    max-width:46rem}.table:not(.wide) .scroll table{width:100%;min-width:20rem}\
    .scroll th[scope=row]:first-child{position:sticky;left:0;background:var(--paper)}\
    .scroll .total th[scope=row]:first-child{background:var(--tint)}
    .scroll caption>span{display:inline-block;position:sticky;left:0;max-width:calc(100vw - 2.2rem)}
    .table>table .tight{white-space:normal}.table>table :is(th,td){overflow-wrap:anywhere}}

    """

  private static let parts = """
    ul,ol{padding-left:1.4rem}
    li{margin:.2rem 0}
    li>ul,li>ol{margin:.2rem 0 .4rem}
    .loose>li{margin:.7rem 0}
    li>:last-child{margin-bottom:0}
    .facts{border-top:1px solid var(--line);font:.9rem/1.5 var(--sans)}
    .facts>div{display:grid;grid-template-columns:minmax(7rem,11rem) minmax(0,1fr);gap:0 1.2rem;\
    padding:.4rem .35rem;border-bottom:1px solid var(--line)}
    dt{color:var(--soft)}
    dd{margin:0}
    blockquote{margin-left:0;margin-right:0;padding:.1rem 0 .1rem 1.2rem;border-left:3px solid var(--line);\
    font-style:italic}
    blockquote em{font-style:normal}
    blockquote>:last-child,.note>:last-child{margin-bottom:0}
    .note{padding:.9rem 1.1rem;background:var(--tint);border-left:4px solid var(--accent)}
    .warning{border-left-color:var(--yellow);background:var(--panel)}
    .note-title{font:650 .92rem/1.4 var(--sans);margin:0 0 .3rem;color:var(--accent)}
    .warning>.note-title{color:var(--yellow)}
    header .note{margin-top:1.4rem;max-width:var(--measure)}
    img{max-width:100%;height:auto}
    figcaption{font:.86rem/1.45 var(--sans);color:var(--soft);margin-top:.4rem}
    .missing{color:var(--soft);font-family:var(--sans);font-size:.9rem}
    .signatures{list-style:none;padding:0;display:grid;gap:2.2rem 2.5rem;max-width:none;\
    grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));margin:2.5rem 0}
    .signatures li{display:flex;flex-direction:column;margin:0;max-width:22rem;\
    font:.9rem/1.45 var(--sans)}
    .hand{height:3.6rem;border-bottom:1px solid var(--ink);margin-bottom:.5rem}
    .role{color:var(--soft)}
    @media (max-width:32rem){.facts>div{grid-template-columns:minmax(0,1fr)}}

    """
}
