r"""Which LaTeX commands jekyll-scholar turns into text.

The filter `latex` (latex-decode 0.4) knows accents, letters and symbols, and takes the braces off everything
else: `\textbf{Graphs}` becomes `\textbfGraphs`. Further filters know one command each, if they come first.
"""

from collections.abc import Iterator, Sequence

from sitelint.text import Span
from sitelint.text.regex import regex

DEFAULT_FILTERS = (
    "smallcaps",
    "superscript",
    "italics",
    "textit",
    "lowercase",
    "textregistered",
    "tiny",
    "latex",
)
_BY_FILTER = {
    "smallcaps": "textsc",
    "superscript": "textsuperscript",
    "italics": "emph",
    "textit": "textit",
    "lowercase": "lowercase",
    "textregistered": "textregistered",
    "tiny": "tiny",
}
_KNOWN = frozenset(
    """
    r H u v G M d c k b B t l L o O AA aa AE ae i j ss textendash textemdash textquoteleft
    textquoteright quotesinglbase textquotedblleft textquotedblright quotedblbase dag ddag textbullet
    dots textperthousand textpertenthousand guilsinglleft guilsinglright textreferencemark
    textinterrobang textoverline langle rangle textasciicircum textbackslash textasciitilde
    textquotesingle textcolonmonetary textlira textnaira textwon textdong euro texteuro textnumero
    texttrademark leftarrow uparrow rightarrow downarrow leftrightarrow updownarrow leadsto
    rightleftharpoons Rightarrow Leftrightarrow forall complement partial exists nexists set nabla in
    notin ni prod coprod sum mp dotplus setminus ast circ bullet surd propto infty angle measuredangle
    sphericalangle mid nmid parallel nparallel wedge vee cap cup int iint iiint oint therefore because
    sim backsim wr nsim simeq cong ncong approx approxeq asymp Bumpeq bumpeq doteq doteqdot
    fallingdotseq risingdotseq eqcirc circeq triangleq neq equiv leq geq leqq geqq lneqq gneqq ll gg
    between nless ngtr nleq ngeq lesssim gtrsim lessgtr gtrless prec succ preccurlyeq succcurlyeq
    precsim succsim nprec nsucc subset supset subseteq supseteq nsubseteq nsupseteq subsetneq supsetneq
    uplus sqsubset sqsupset sqsubseteq sqsupseteq sqcap sqcup oplus ominus otimes oslash odot
    circledcirc circledast circleddash boxplus boxminus boxtimes boxdot vdash dashv top bot Vdash Vvdash
    nVdash lhd rhd unlhd unrhd multimap intercal veebar barwedge bigwedge bigvee bigcap bigcup diamond
    cdot star divideontimes bowtie ltimes rtimes leftthreetimes rightthreetimes backsimeq curlyvee
    curlywedge Subset Supset Cap Cup pitchfork lessdot gtrdot lll ggg lesseqgtr gtreqless curlyeqprec
    curlyeqsucc lnsim gnsim precnsim succnsim ntriangleleft ntriangleright ntrianglelefteq
    ntrianglerighteq vdots cdots ddots lceil rceil lfloor rfloor Box spadesuit heartsuit diamondsuit
    clubsuit flat natural sharp alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi
    rho sigma tau upsilon phi chi psi omega Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa
    Lambda Mu Nu Xi Rho Sigma Tau Upsilon Phi Chi Psi Omega
    """.split()
)
_COMMAND = regex(r"\\([A-Za-z]+)")


def raw_commands(value: str, filters: Sequence[str]) -> Iterator[Span]:
    """The commands of a value that `filters` leave as they are; none without the filter `latex`."""
    if "latex" not in filters:
        return
    known = {_BY_FILTER.get(name, "") for name in filters[: list(filters).index("latex")]}
    for match in _COMMAND.finditer(value):
        if match[1] not in _KNOWN and match[1] not in known:
            yield Span(*match.span())
