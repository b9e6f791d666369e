import DocumentModel

/// How a page looks on paper of Letter size (CSS Paged Media Level 3; WCAG does not speak of paper).
enum HTMLPrintStyle {
  /// What is the same for all documents.
  static let text = """
    @page{size:letter;margin:2.3cm 2cm 2.2cm}
    @page sideways{size:letter landscape}
    @media print{
    html{font-size:10.5pt}
    body{max-width:none;padding:0;font-size:1rem;line-height:1.45;display:block}
    .skip,.standing{display:none}
    header{padding-top:0}
    .cover{min-height:22cm;display:flex;flex-direction:column;border-bottom:0;break-after:page}
    .cover h1{margin-top:3cm}
    .cover .addressee{margin-top:auto}
    main{padding:0}
    main>*,.sideways>*,header p{max-width:none}
    .contents{padding:1rem 0;max-width:none}
    .contents.long>ol{columns:2;column-gap:1.5cm}
    .contents li{break-inside:auto}
    .contents a{padding:.1rem 0;break-inside:avoid}
    .contents.long{font-size:.8rem;line-height:1.3}
    .contents.long a{padding:.06rem 0}
    .cover+.contents{break-after:page;border-bottom:0}
    h1,h2,h3,h4,h5,h6,caption,.caption,.note-title,.contents-title,.lead{break-after:avoid}
    h2{margin-top:2rem}
    p,li,dd{orphans:3;widows:3}
    tr,li,.note,figure:not(.chart),.chart svg,.signatures li,.facts>div,pre,.short table{break-inside:avoid}
    thead{display:table-header-group}
    .group,.chart figcaption,.chart .summary{break-after:avoid}
    .chart svg+svg{break-before:auto}
    .scroll{overflow:visible}
    .sideways{page:sideways}
    .page-break{break-after:page}
    .signatures{break-inside:avoid;grid-template-columns:1fr 1fr}
    a{color:inherit}
    main a.named::after{content:" (" attr(href) ")";font-size:.85em;color:var(--soft)}
    details:not([open]){display:none}
    .sort::after{content:none}
    footer{display:none}
    table{font-size:.8rem}
    .crowded table{font-size:.72rem;line-height:1.3}
    th,td{padding-top:.35rem;padding-bottom:.35rem}
    thead th,thead td,.total th,.total td,.note,code,pre{print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}
    }

    """

  /// The head and the foot of every page but a cover.
  static func pages(_ metadata: Document.Metadata, title: String) -> String {
    let notice = metadata.standingNotice.flatMap { $0.isEmpty ? nil : $0 }
    let head = HTMLEscaping.cssString(
      [notice, metadata.header ?? title].compactMap(\.self).joined(separator: " · "))
    var foot = HTMLEscaping.cssString(metadata.footer ?? "")
    // Who signs every page does it over the text.
    if let initials = metadata.initials, !initials.isEmpty {
      foot = "\(HTMLEscaping.cssString(initials)) \"\\A\\A\" \(foot);white-space:pre-line"
    }
    let look = "font:8pt system-ui,sans-serif;color:#\(HTMLPalette.light.soft)"
    let (before, between) = RenderingWords.pageOf
    let number =
      "\(HTMLEscaping.cssString(before)) counter(page) \(HTMLEscaping.cssString(between)) counter(pages)"
    let firstHead = notice == nil ? "@top-left{content:none}" : ""
    return """
      @page{@top-left{content:\(head);\(look)}@bottom-left{content:\(foot);\(look)}\
      @bottom-right{content:\(number);\(look)}}
      @page:first{\(firstHead)\(metadata.cover == nil ? "" : noFoot)}

      """
  }

  private static let noFoot = "@bottom-left{content:none}@bottom-right{content:none}"
}
