"""Which language a line is in, by its small words, as far as that tells a letter of it."""

from functools import lru_cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import OF_ROMANCE

_SMALL_WORDS = {
    "cs": "na je se pro od ve za po ale jako nebo jsou bude jsem byl podle mezi",
    "sk": "na je sa pre od vo za po ale ako alebo bude som bol medzi sme",
    "hr": "je se na za od su ili kao bi koji ima iz ne sam nije samo prije ki kot pri tudi",
    "pl": "na jest nie do od dla przez oraz jak po tym tego jego ze sie ich przy",
    "hu": "az egy hogy nem vagy van volt csak meg ez ezt mint ha de kell",
    "ro": "din care pentru sau cu pe este sunt mai ale lui prin fost unei unui",
    "tr": "ve bir bu ile olarak olan gibi daha ne ise sonra kadar var ama da mi hem en olan her",
    "lv": "un ir ar no par kas vai lai uz ka pie tiek",
    "lt": "ir yra su kad jei tai kaip arba apie bei iki gali kuri jau taip",
    "fi": "on ja ei se oli kun mutta joka ovat sen niin kuin tai",
    "et": "on ja ei see mis kui aga oma ka ning oli kes selle nii",
    "sv": "och att det som en av med inte till den de har var kan man vi nu om in under",
    "de": "der die das und ist nicht mit von zu den ein eine auf im wird werden sich auch als des dem oder"
    " bei aus nach wie zum zur sind durch wenn eines einer einen keine am vom in es nur noch mehr kann man"
    " wir sie diese dieser dieses unter bis wurde sein soll an du so",
    "da": "og at det som en et er af av med til den de der man ikke om har kan var skal vil jeg vi eller ved"
    " fra nu ind under men",
    "is": "og er sem til um ekki var en ef af hefur hafa eru vera fyrir eftir svo allt hann hans eins hvort"
    " okkar fram undir",
    "fr": "le la les un une de des du au aux et est sont ce cette dans en pour sur avec sans par qui que plus"
    " pas ou se si leur leurs nos notre vos votre vous il elle ils elles plusieurs entre vers depuis tous"
    " toutes comme aussi ces jusqu' d' l' qu' n' s'",
    "it": "il lo la le gli un una in di del della dei delle dal da al alla nel nella e che per con non sono"
    " su se si tra come ed questo questa ogni tutti tutte anche viene essere quindi dopo alcuni d' l' dell'"
    " all' nell' un'",
    "pt": "o a os as um uma de do da dos das no na em ao e que se com sem por para mais este esta ou como foi"
    " pelo pela seu sua seus suas entre onde pode",
    "es": "el la los las un una de en del que con para por su al se como este esta lo sus entre o cada cuando"
    " puede ser tus tu desde muy todo",
    "ca": "el la els les un una de del dels al als i en per amb que no se es si aquest aquesta com d' l'",
    "nl": "het een van in en op te dat voor met zijn niet aan door naar ook om uit is die den der als was we"
    " ze bij over of",
    "af": "die van is nie het wat vir met hulle een aan word en in sy dit of",
    "vi": "cho khi trong theo sau hay trang nhau",
    "en": "the a an of and is to with for are as at be by from in it no on or this that where can not we our",
}
_WORDS = {name: frozenset(words.split()) for name, words in _SMALL_WORDS.items()}
"""The commonest words in plain letters of languages, by their codes in ISO 639; `à` is in none of them."""

_WORD = regex(r"(?<![^\W_])[A-Za-z]+(?:'|(?![^\W_']))")

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)
def _counts(line: str) -> dict[str, int]:
    """How many of the small words of each language a line has."""
    found = _WORD.findall(line.replace("’", "'"))
    words = {word.lower() for word in found if len(word) > 1 or word.islower()}  # `A` and `E` may be initials
    return {name: len(words & known) for name, known in _WORDS.items()}


def likely(line: str, least: int = 2) -> frozenset[str]:
    """The languages that a line may be in: those with more than half as many small words there as any has;
    none if that has fewer than `least`.
    """
    counts = _counts(line)
    most = max(counts.values())
    return frozenset(name for name, count in counts.items() if 2 * count > most >= least)


def romance(line: str, least: int = 1) -> frozenset[str]:
    """The languages (`fr`, `it`, `pt`, `ca`) that most small words of a line are of.

    None where those are fewer than `least`, or of another language as well. There a no-break space, the
    second byte of `à`, that became a space or was dropped leaves a `Ã` alone: a word of its own in French and
    Portuguese, the end of one in French and Italian, any part of one in Catalan.
    """
    counts = _counts(line)
    most = max(counts.values())
    leading = frozenset(name for name, count in counts.items() if count == most)
    return leading if most >= least and leading <= OF_ROMANCE.keys() else _NONE


def is_small_word(word: str, languages: frozenset[str]) -> bool:
    """Whether a word is one of the small ones of any of some languages."""
    return any(word in _WORDS[name] for name in languages)


_A_GRAVE = regex(r" ?(?:s|quel[ea]s?|quilo)\b(?!['’])")


def starts_with_grave(after: str) -> bool:
    """Whether what follows an `à`, perhaps behind a space, makes a Portuguese word with it."""
    return _A_GRAVE.match(after) is not None


AROUND = 200
"""How far from a place the words of its line count."""


class Line(NamedTuple):
    """What stands before and behind a place in its line."""

    before: str
    behind: str

    @property
    def words(self) -> str:
        """Both, with a letter between: what is left of a word with a letter missing is no small word."""
        return f"{self.before}ÿ{self.behind}"


def line_around(text: str, start: int, end: int) -> Line:
    """The line that a place is in, at most `AROUND` characters on each side."""
    before = text[max(start - AROUND, 0) : start].rpartition("\n")[2]
    return Line(before, text[end : end + AROUND].partition("\n")[0])
