/// The characters that have a name: those of HTML 4 and the letters of European languages.
///
/// HTML knows 2,125 names (html.spec.whatwg.org, «Named character references»), most of them of signs
/// for mathematics; a name that isn't here stays as it is written.
enum EntityNames {
  /// The characters by name.
  static let characters: [String: String] = {
    var result: [String: String] = [:]
    for group in [letters, greek, signs, invisible, examples] {
      for pair in group.unicodeScalars.split(separator: " ") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        result[String(parts[0])] = String(parts[1])
      }
    }
    return result
  }()

  /// The Latin letters of European languages.
  private static let letters = """
    ordf=ª micro=µ ordm=º Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å angst=Å AElig=Æ \
    Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Euml=Ë Igrave=Ì Iacute=Í Icirc=Î Iuml=Ï ETH=Ð Ntilde=Ñ \
    Ograve=Ò Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö Oslash=Ø Ugrave=Ù Uacute=Ú Ucirc=Û Uuml=Ü Yacute=Ý \
    THORN=Þ szlig=ß agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è \
    eacute=é ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï eth=ð ntilde=ñ ograve=ò oacute=ó \
    ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý thorn=þ yuml=ÿ \
    Amacr=Ā amacr=ā Abreve=Ă abreve=ă Aogon=Ą aogon=ą Cacute=Ć cacute=ć Ccirc=Ĉ ccirc=ĉ Cdot=Ċ \
    cdot=ċ Ccaron=Č ccaron=č Dcaron=Ď dcaron=ď Dstrok=Đ dstrok=đ Emacr=Ē emacr=ē Edot=Ė edot=ė \
    Eogon=Ę eogon=ę Ecaron=Ě ecaron=ě Gcirc=Ĝ gcirc=ĝ Gbreve=Ğ gbreve=ğ Gdot=Ġ gdot=ġ Gcedil=Ģ \
    Hcirc=Ĥ hcirc=ĥ Hstrok=Ħ hstrok=ħ Itilde=Ĩ itilde=ĩ Imacr=Ī imacr=ī Iogon=Į iogon=į Idot=İ \
    imath=ı inodot=ı IJlig=Ĳ ijlig=ĳ Jcirc=Ĵ jcirc=ĵ Kcedil=Ķ kcedil=ķ kgreen=ĸ Lacute=Ĺ \
    lacute=ĺ Lcedil=Ļ lcedil=ļ Lcaron=Ľ lcaron=ľ Lmidot=Ŀ lmidot=ŀ Lstrok=Ł lstrok=ł Nacute=Ń \
    nacute=ń Ncedil=Ņ ncedil=ņ Ncaron=Ň ncaron=ň napos=ŉ ENG=Ŋ eng=ŋ Omacr=Ō omacr=ō Odblac=Ő \
    odblac=ő OElig=Œ oelig=œ Racute=Ŕ racute=ŕ Rcedil=Ŗ rcedil=ŗ Rcaron=Ř rcaron=ř Sacute=Ś \
    sacute=ś Scirc=Ŝ scirc=ŝ Scedil=Ş scedil=ş Scaron=Š scaron=š Tcedil=Ţ tcedil=ţ Tcaron=Ť \
    tcaron=ť Tstrok=Ŧ tstrok=ŧ Utilde=Ũ utilde=ũ Umacr=Ū umacr=ū Ubreve=Ŭ ubreve=ŭ Uring=Ů \
    uring=ů Udblac=Ű udblac=ű Uogon=Ų uogon=ų Wcirc=Ŵ wcirc=ŵ Ycirc=Ŷ ycirc=ŷ Yuml=Ÿ Zacute=Ź \
    zacute=ź Zdot=Ż zdot=ż Zcaron=Ž zcaron=ž
    """

  /// The Greek letters of HTML 4.
  private static let greek = """
    Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε Zeta=Ζ Eta=Η Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ \
    Nu=Ν Xi=Ξ Omicron=Ο Pi=Π Rho=Ρ Sigma=Σ Tau=Τ Upsilon=Υ Phi=Φ Chi=Χ Psi=Ψ Omega=Ω alpha=α \
    beta=β gamma=γ delta=δ epsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ \
    omicron=ο pi=π rho=ρ sigmaf=ς sigma=σ tau=τ upsilon=υ phi=φ chi=χ psi=ψ omega=ω thetasym=ϑ \
    upsih=ϒ piv=ϖ
    """

  /// Signs, among them all of HTML 4 that are no letters.
  private static let signs = """
    excl=! quot=\u{22} num=# dollar=$ percnt=% amp=& apos=' lpar=( rpar=) ast=* plus=+ comma=, \
    period=. sol=/ colon=: semi=; lt=< equals== gt=> quest=? commat=@ lbrack=[ lsqb=[ \
    bsol=\u{5C} rbrack=] rsqb=] Hat=^ lowbar=_ grave=` lbrace={ lcub={ verbar=| vert=| rbrace=} \
    rcub=} half=½ dash=‐ hyphen=‐ horbar=― numero=№ frac13=⅓ frac23=⅔ frac15=⅕ frac18=⅛ frac38=⅜ \
    frac58=⅝ frac78=⅞ star=☆ phone=☎ female=♀ male=♂ check=✓ cross=✗ iexcl=¡ cent=¢ pound=£ \
    curren=¤ yen=¥ brvbar=¦ sect=§ uml=¨ copy=© laquo=« not=¬ reg=® macr=¯ deg=° plusmn=± sup2=² \
    sup3=³ acute=´ para=¶ middot=· cedil=¸ sup1=¹ raquo=» frac14=¼ frac12=½ frac34=¾ iquest=¿ \
    times=× divide=÷ fnof=ƒ circ=ˆ tilde=˜ ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ \
    rdquo=” bdquo=„ dagger=† Dagger=‡ bull=• hellip=… permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=› \
    oline=‾ frasl=⁄ euro=€ image=ℑ weierp=℘ real=ℜ trade=™ alefsym=ℵ larr=← uarr=↑ rarr=→ darr=↓ \
    harr=↔ crarr=↵ lArr=⇐ uArr=⇑ rArr=⇒ dArr=⇓ hArr=⇔ forall=∀ part=∂ exist=∃ empty=∅ nabla=∇ \
    isin=∈ notin=∉ ni=∋ prod=∏ sum=∑ minus=− lowast=∗ radic=√ prop=∝ infin=∞ ang=∠ and=∧ or=∨ \
    cap=∩ cup=∪ int=∫ there4=∴ sim=∼ cong=≅ asymp=≈ ne=≠ equiv=≡ le=≤ ge=≥ sub=⊂ sup=⊃ nsub=⊄ \
    sube=⊆ supe=⊇ oplus=⊕ otimes=⊗ perp=⊥ sdot=⋅ lceil=⌈ rceil=⌉ lfloor=⌊ rfloor=⌋ loz=◊ \
    spades=♠ clubs=♣ hearts=♥ diams=♦ lang=⟨ rang=⟩
    """

  /// Spaces and what joins or parts words.
  private static let invisible = """
    nbsp=\u{A0} shy=\u{AD} ensp=\u{2002} emsp=\u{2003} thinsp=\u{2009} zwnj=\u{200C} \
    zwj=\u{200D} lrm=\u{200E} rlm=\u{200F}
    """

  /// Names that the specification's examples use.
  private static let examples = """
    HilbertSpace=ℋ DifferentialD=ⅆ ClockwiseContourIntegral=∲ ngE=≧\u{338}
    """
}
