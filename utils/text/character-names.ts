/**
 * Characters that HTML has names for (HTML Standard, section 13.5), by code point, each with its names: letters, spaces,
 * punctuation, currencies, letter-like signs and fractions, and all of HTML 4. The other 1,300, of mathematics, would cost
 * 6 kB and are not met in feeds; in a text they stay as they are, and the document that draws it knows them. What cannot
 * be seen is escaped.
 */
export const namedCharacters =
  '\t Tab \n NewLine ! excl " QUOT quot # num $ dollar % percnt & AMP amp \' apos ( lpar ) rpar * ast midast + ' +
  'plus , comma . period / sol : colon ; semi < LT lt = equals > GT gt ? quest @ commat [ lbrack lsqb \\ bsol ] ' +
  'rbrack rsqb ^ Hat _ UnderBar lowbar ` DiacriticalGrave grave { lbrace lcub | VerticalLine verbar vert } ' +
  'rbrace rcub \xa0 NonBreakingSpace nbsp ¡ iexcl ¢ cent £ pound ¤ curren ¥ yen ¦ brvbar § sect ¨ Dot DoubleDot ' +
  'die uml © COPY copy ª ordf « laquo ¬ not \xad shy ® REG circledR reg ¯ macr strns ° deg ± PlusMinus plusmn pm ' +
  '² sup2 ³ sup3 ´ DiacriticalAcute acute µ micro ¶ para · CenterDot centerdot middot ¸ Cedilla cedil ¹ sup1 º ' +
  'ordm » raquo ¼ frac14 ½ frac12 half ¾ frac34 ¿ iquest À Agrave Á Aacute Â Acirc Ã Atilde Ä Auml Å Aring angst ' +
  'Æ AElig Ç Ccedil È Egrave É Eacute Ê Ecirc Ë Euml Ì Igrave Í Iacute Î Icirc Ï Iuml Ð ETH Ñ Ntilde Ò Ograve Ó ' +
  'Oacute Ô Ocirc Õ Otilde Ö Ouml × times Ø Oslash Ù Ugrave Ú Uacute Û Ucirc Ü Uuml Ý Yacute Þ THORN ß szlig à ' +
  'agrave á aacute â acirc ã atilde ä auml å aring æ aelig ç ccedil è egrave é eacute ê ecirc ë euml ì igrave í ' +
  'iacute î icirc ï iuml ð eth ñ ntilde ò ograve ó oacute ô ocirc õ otilde ö ouml ÷ div divide ø oslash ù ugrave ' +
  'ú uacute û ucirc ü uuml ý yacute þ thorn ÿ yuml Ā Amacr ā amacr Ă Abreve ă abreve Ą Aogon ą aogon Ć Cacute ć ' +
  'cacute Ĉ Ccirc ĉ ccirc Ċ Cdot ċ cdot Č Ccaron č ccaron Ď Dcaron ď dcaron Đ Dstrok đ dstrok Ē Emacr ē emacr Ė ' +
  'Edot ė edot Ę Eogon ę eogon Ě Ecaron ě ecaron Ĝ Gcirc ĝ gcirc Ğ Gbreve ğ gbreve Ġ Gdot ġ gdot Ģ Gcedil Ĥ ' +
  'Hcirc ĥ hcirc Ħ Hstrok ħ hstrok Ĩ Itilde ĩ itilde Ī Imacr ī imacr Į Iogon į iogon İ Idot ı imath inodot Ĳ ' +
  'IJlig ĳ ijlig Ĵ Jcirc ĵ jcirc Ķ Kcedil ķ kcedil ĸ kgreen Ĺ Lacute ĺ lacute Ļ Lcedil ļ lcedil Ľ Lcaron ľ ' +
  'lcaron Ŀ Lmidot ŀ lmidot Ł Lstrok ł lstrok Ń Nacute ń nacute Ņ Ncedil ņ ncedil Ň Ncaron ň ncaron ŉ napos Ŋ ' +
  'ENG ŋ eng Ō Omacr ō omacr Ő Odblac ő odblac Œ OElig œ oelig Ŕ Racute ŕ racute Ŗ Rcedil ŗ rcedil Ř Rcaron ř ' +
  'rcaron Ś Sacute ś sacute Ŝ Scirc ŝ scirc Ş Scedil ş scedil Š Scaron š scaron Ţ Tcedil ţ tcedil Ť Tcaron ť ' +
  'tcaron Ŧ Tstrok ŧ tstrok Ũ Utilde ũ utilde Ū Umacr ū umacr Ŭ Ubreve ŭ ubreve Ů Uring ů uring Ű Udblac ű ' +
  'udblac Ų Uogon ų uogon Ŵ Wcirc ŵ wcirc Ŷ Ycirc ŷ ycirc Ÿ Yuml Ź Zacute ź zacute Ż Zdot ż zdot Ž Zcaron ž ' +
  'zcaron ƒ fnof Ƶ imped ǵ gacute ȷ jmath ˆ circ ˇ Hacek caron ˘ Breve breve ˙ DiacriticalDot dot ˚ ring ˛ ogon ' +
  '˜ DiacriticalTilde tilde ˝ DiacriticalDoubleAcute dblac \u0311 DownBreve Α Alpha Β Beta Γ Gamma Δ Delta Ε ' +
  'Epsilon Ζ Zeta Η Eta Θ Theta Ι Iota Κ Kappa Λ Lambda Μ Mu Ν Nu Ξ Xi Ο Omicron Π Pi Ρ Rho Σ Sigma Τ Tau Υ ' +
  'Upsilon Φ Phi Χ Chi Ψ Psi Ω Omega ohm α alpha β beta γ gamma δ delta ε epsi epsilon ζ zeta η eta θ theta ι ' +
  'iota κ kappa λ lambda μ mu ν nu ξ xi ο omicron π pi ρ rho ς sigmaf sigmav varsigma σ sigma τ tau υ upsi ' +
  'upsilon φ phi χ chi ψ psi ω omega ϑ thetasym thetav vartheta ϒ Upsi upsih ϕ phiv straightphi varphi ϖ piv ' +
  'varpi Ϝ Gammad ϝ digamma gammad ϰ kappav varkappa ϱ rhov varrho ϵ epsiv straightepsilon varepsilon ϶ ' +
  'backepsilon bepsi Ё IOcy Ђ DJcy Ѓ GJcy Є Jukcy Ѕ DScy І Iukcy Ї YIcy Ј Jsercy Љ LJcy Њ NJcy Ћ TSHcy Ќ KJcy Ў ' +
  'Ubrcy Џ DZcy А Acy Б Bcy В Vcy Г Gcy Д Dcy Е IEcy Ж ZHcy З Zcy И Icy Й Jcy К Kcy Л Lcy М Mcy Н Ncy О Ocy П ' +
  'Pcy Р Rcy С Scy Т Tcy У Ucy Ф Fcy Х KHcy Ц TScy Ч CHcy Ш SHcy Щ SHCHcy Ъ HARDcy Ы Ycy Ь SOFTcy Э Ecy Ю YUcy Я ' +
  'YAcy а acy б bcy в vcy г gcy д dcy е iecy ж zhcy з zcy и icy й jcy к kcy л lcy м mcy н ncy о ocy п pcy р rcy ' +
  'с scy т tcy у ucy ф fcy х khcy ц tscy ч chcy ш shcy щ shchcy ъ hardcy ы ycy ь softcy э ecy ю yucy я yacy ё ' +
  'iocy ђ djcy ѓ gjcy є jukcy ѕ dscy і iukcy ї yicy ј jsercy љ ljcy њ njcy ћ tshcy ќ kjcy ў ubrcy џ dzcy \u2002 ' +
  'ensp \u2003 emsp \u2004 emsp13 \u2005 emsp14 \u2007 numsp \u2008 puncsp \u2009 ThinSpace thinsp \u200a ' +
  'VeryThinSpace hairsp \u200b NegativeMediumSpace NegativeThickSpace NegativeThinSpace NegativeVeryThinSpace ' +
  'ZeroWidthSpace \u200c zwnj \u200d zwj \u200e lrm \u200f rlm ‐ dash hyphen – ndash — mdash ― horbar ‖ Verbar ' +
  'Vert ‘ OpenCurlyQuote lsquo ’ CloseCurlyQuote rsquo rsquor ‚ lsquor sbquo “ OpenCurlyDoubleQuote ldquo ” ' +
  'CloseCurlyDoubleQuote rdquo rdquor „ bdquo ldquor † dagger ‡ Dagger ddagger • bull bullet ‥ nldr … hellip ' +
  'mldr ‰ permil ‱ pertenk ′ prime ″ Prime ‴ tprime ‵ backprime bprime ‹ lsaquo › rsaquo ‾ OverBar oline ⁁ caret ' +
  '⁃ hybull ⁄ frasl ⁏ bsemi ⁗ qprime \u205f MediumSpace \u2060 NoBreak \u2061 ApplyFunction af \u2062 ' +
  'InvisibleTimes it \u2063 InvisibleComma ic € euro ℂ Copf complexes ℅ incare ℊ gscr ℋ HilbertSpace Hscr hamilt ' +
  'ℌ Hfr Poincareplane ℍ Hopf quaternions ℎ planckh ℏ hbar hslash planck plankv ℐ Iscr imagline ℑ Ifr Im image ' +
  'imagpart ℒ Laplacetrf Lscr lagran ℓ ell ℕ Nopf naturals № numero ℗ copysr ℘ weierp wp ℙ Popf primes ℚ Qopf ' +
  'rationals ℛ Rscr realine ℜ Re Rfr real realpart ℝ Ropf reals ℞ rx ™ TRADE trade ℤ Zopf integers ℧ mho ℨ Zfr ' +
  'zeetrf ℩ iiota ℬ Bernoullis Bscr bernou ℭ Cayleys Cfr ℯ escr ℰ Escr expectation ℱ Fouriertrf Fscr ℳ Mellintrf ' +
  'Mscr phmmat ℴ order orderof oscr ℵ alefsym aleph ℶ beth ℷ gimel ℸ daleth ⅅ CapitalDifferentialD DD ⅆ ' +
  'DifferentialD dd ⅇ ExponentialE ee exponentiale ⅈ ImaginaryI ii ⅓ frac13 ⅔ frac23 ⅕ frac15 ⅖ frac25 ⅗ frac35 ' +
  '⅘ frac45 ⅙ frac16 ⅚ frac56 ⅛ frac18 ⅜ frac38 ⅝ frac58 ⅞ frac78 ← LeftArrow ShortLeftArrow larr leftarrow ' +
  'slarr ↑ ShortUpArrow UpArrow uarr uparrow → RightArrow ShortRightArrow rarr rightarrow srarr ↓ DownArrow ' +
  'ShortDownArrow darr downarrow ↔ LeftRightArrow harr leftrightarrow ↵ crarr ⇐ DoubleLeftArrow Leftarrow lArr ⇑ ' +
  'DoubleUpArrow Uparrow uArr ⇒ DoubleRightArrow Implies Rightarrow rArr ⇓ DoubleDownArrow Downarrow dArr ⇔ ' +
  'DoubleLeftRightArrow Leftrightarrow hArr iff ∀ ForAll forall ∂ PartialD part ∃ Exists exist ∅ empty emptyset ' +
  'emptyv varnothing ∇ Del nabla ∈ Element in isin isinv ∉ NotElement notin notinva ∋ ReverseElement SuchThat ni ' +
  'niv ∏ Product prod ∑ Sum sum − minus ∗ lowast √ Sqrt radic ∝ Proportional prop propto varpropto vprop ∞ infin ' +
  '∠ ang angle ∧ and wedge ∨ or vee ∩ cap ∪ cup ∫ Integral int ∴ Therefore there4 therefore ∼ Tilde sim thicksim ' +
  'thksim ≅ TildeFullEqual cong ≈ TildeTilde ap approx asymp thickapprox thkap ≠ NotEqual ne ≡ Congruent equiv ≤ ' +
  'le leq ≥ GreaterEqual ge geq ⊂ sub subset ⊃ Superset sup supset ⊄ nsub ⊆ SubsetEqual sube subseteq ⊇ ' +
  'SupersetEqual supe supseteq ⊕ CirclePlus oplus ⊗ CircleTimes otimes ⊥ UpTee bot bottom perp ⋅ sdot ⌈ ' +
  'LeftCeiling lceil ⌉ RightCeiling rceil ⌊ LeftFloor lfloor ⌋ RightFloor rfloor ◊ loz lozenge ★ bigstar starf ☆ ' +
  'star ☎ phone ♀ female ♂ male ♠ spades spadesuit ♣ clubs clubsuit ♥ hearts heartsuit ♦ diamondsuit diams ✓ ' +
  'check checkmark ✗ cross ⟨ LeftAngleBracket lang langle ⟩ RightAngleBracket rang rangle';
