"""Which of several readings of a run is told by the language that it stands in.

Two encodings may make another letter each of the same run: `fĂĽr` is `für` by Windows-1250 and `får` by
ISO-8859-2. The small words of a line tell its language, and the letters of a word are those of one language.
"""

from collections.abc import Iterable
from functools import lru_cache

from sitelint.text.regex import regex

from .alphabets import ALPHABETS

_SMALL_WORDS = {
    "cs": "na je se pro od ve za po ale jako nebo jsou bude jsem byl podle mezi",
    "sk": "na je sa pre od vo za po ale ako alebo bude som bol medzi sme",
    "hr": "je se na za od su ili kao bi koji ima iz ne sam nije samo prije",
    "pl": "na jest nie do od dla przez oraz jak po tym tego jego ze sie ich przy",
    "hu": "az egy hogy nem vagy van volt csak meg ez ezt mint ha de kell",
    "ro": "din care pentru sau cu pe este sunt mai ale lui prin fost unei unui",
    "tr": "ve bir bu ile olarak olan gibi daha ne ise sonra kadar var ama da mi hem en olan her",
    "lv": "un ir ar no par kas vai lai uz ka pie tiek",
    "lt": "ir yra su kad jei tai kaip arba apie bei iki gali kuri jau taip",
    "fi": "on ja ei se oli kun mutta joka",
    "sv": "och att det som en av med inte till den de har var kan man vi nu om in under",
    "de": "der die das und ist nicht mit von zu den ein eine auf im wird werden sich auch als des dem oder"
    " bei aus nach wie zum zur sind durch wenn eines einer einen keine am vom in es nur noch mehr kann man"
    " wir sie diese dieser dieses unter bis wurde sein soll",
    "da": "og at det som en et er af av med til den de der man ikke om har kan var skal vil jeg vi eller ved"
    " fra nu ind under men",
    "fr": "le la les un une de des du au aux et est sont ce cette dans en pour sur avec sans par qui que plus"
    " pas ou se si leur nos vous il elle plusieurs entre depuis tous toutes comme aussi ces",
    "it": "il lo la gli un una in di del della dei delle dal da al alla nel nella che per con non sono su si"
    " tra come ed questo questa ogni tutti tutte anche viene essere quindi dopo alcuni",
    "pt": "os as um uma de do da dos das no na em ao que se com sem por para mais este esta ou como foi pelo"
    " pela seu sua seus suas entre onde pode",
    "es": "el la los las un una de en del que con para por su al se como este esta lo sus entre els amb"
    " o cada cuando puede ser tus tu desde muy todo",
    "nl": "het een van in en op te dat voor met zijn niet aan door naar ook om uit is die den der als was we"
    " ze bij over of",
    "af": "die van is nie het wat vir met hulle een aan word en in sy dit of",
    "vi": "cho khi trong theo sau hay trang nhau",
    "en": "the a an of and is to with for are as at be by from in it on or this that where can not we our",
}
SMALL_WORDS = {name: frozenset(words.split()) for name, words in _SMALL_WORDS.items()}
"""The commonest words in plain letters of languages, by their codes in ISO 639."""

ENOUGH = 2
"""So many small words tell a language."""

_VOWELS = frozenset("aeiouyäöü")
"""What stands before an `ß`."""

_WORD = regex(r"(?<![^\W_])[a-z]+(?![^\W_])")
_PART_BEHIND = regex(r"[A-Za-z]{0,40}")


def told(readings: Iterable[str], before: str, line: str, known: frozenset[str]) -> str | None:
    """The one of some readings whose letters belong to the language of their place, if no other one's do.

    `before` is what stands before them, repaired; `line` the line around, as it is; `known` are letters of
    the text that nothing rivals. A name may be of another language than its line: of a word that begins with
    a capital, only its own letters tell, unless the line is in German, where all nouns do.
    """
    texts = {text for text in readings if text[0] != "ß" or before[-1:] in _VOWELS}
    if not all(map(str.isalpha, texts)):
        return None
    if len(texts) == 1:
        return texts.pop()
    languages = _languages(line)
    if languages == {"de"} and texts == {"ß", "ü"}:
        return "ß"  # behind a vowel
    word = _word_before(before)
    if all((word + text)[0].isupper() for text in texts) and languages != {"de"}:
        languages, known = frozenset(), _foreign(word)
    if "en" in languages:
        return None
    alphabets = [ALPHABETS[name] for name in languages or ALPHABETS]
    fitting = []
    for text in texts:
        letters = _foreign(text) if languages else known | _foreign(text)
        if (languages or len(letters) > 1) and any(letters <= alphabet for alphabet in alphabets):
            fitting.append(text)
    return fitting[0] if len(fitting) == 1 else None


@lru_cache(maxsize=1024)
def _languages(line: str) -> frozenset[str]:
    """The languages that a line may be in by its small words; none if those are too few."""
    words = {*_WORD.findall(line)}
    counts = {name: len(words & known) for name, known in SMALL_WORDS.items()}
    most = max(counts.values())
    return frozenset(name for name, count in counts.items() if 2 * count >= most >= ENOUGH)


def is_too_long(text: str, before: str, after: str) -> bool:
    """Whether what was read has letters that only Vietnamese has, in a longer word than its syllables are."""
    if not _VIETNAMESE.search(text):
        return False
    behind = _PART_BEHIND.match(after)
    return len(_word_before(before) + text + (behind[0] if behind else "")) > _LONGEST_SYLLABLE


_VIETNAMESE = regex("[ơưƠƯ\u1ea0-\u1ef9]")
_LONGEST_SYLLABLE = 7  # nghiêng


def _word_before(text: str) -> str:
    """The letters at the end of a text, at most 40."""
    start, least = len(text), max(len(text) - 40, 0)
    while start > least and text[start - 1].isalpha():
        start -= 1
    return text[start:]


def _foreign(text: str) -> frozenset[str]:
    return frozenset(char for char in text.lower() if char > "\x7f")
