"""Which language a line is in, by its small words, as far as that tells a letter of it."""

from collections.abc import Mapping
from functools import lru_cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import OF_ROMANCE

_SMALL_WORDS = {
    "cs": "na je se pro od ve za po ale jako nebo jsou bude jsem byl podle mezi jak aby jen tak tento že"
    " být již při této když který která které může není už",
    "sk": "na je sa pre od vo za po ale ako alebo bude som bol medzi sme aby len tak že už môže ktorý"
    " ktorá ktoré nie tiež pri",
    "hr": "je se na za od su ili kao bi koji ima iz ne sam nije samo prije ki kot pri tudi da što će može"
    " više također",
    "pl": "na jest nie do od dla przez oraz jak po tym tego jego ze sie ich przy ale tylko lub się są być"
    " też że już może który która które także między",
    "hu": "az egy hogy nem vagy van volt csak meg ez ezt mint ha de kell és már még több között így után"
    " által",
    "ro": "din care pentru sau cu pe este sunt mai ale lui prin fost unei unui și şi să că după fără până"
    " în într",
    "tr": "ve bir bu ile olarak olan gibi daha ne ise sonra kadar var ama da mi hem en her için çok değil"
    " şu çünkü göre bütün",
    "lv": "un ir ar no par kas vai lai uz ka pie tiek arī būt ļoti tā",
    "lt": "ir yra su kad jei tai kaip arba apie bei iki gali kuri jau taip į iš už ją būti dėl",
    "fi": "on ja ei se oli kun mutta joka ovat sen niin kuin tai olla myös että tämä tässä mitä näin sitä",
    "et": "on ja ei see mis kui aga oma ka ning oli kes selle nii või kõik üks ära",
    "sv": "och att det som en av med inte till den de har var kan man vi nu om in under i eller men ett"
    " mer ut hur vad alla ska mig dig sig på är för så när från också även här där över mycket får år",
    "de": "der die das und ist nicht mit von zu den ein eine auf im wird werden sich auch als des dem oder"
    " bei aus nach wie zum zur sind durch wenn eines einer einen keine am vom in es nur noch mehr"
    " kann man wir sie diese dieser dieses unter bis wurde sein soll an du so dass hat haben hier bin"
    " mein alle uns ihre für über können müssen würde während größer könnte",
    "da": "og at det som en et er af av med til den de der man ikke om har kan var skal vil jeg vi eller"
    " ved fra nu ind under men i for her du meg deg seg mig dig sig noe noen hvor hva hvis hvordan"
    " ble blir blev bare mange alle inn ut mer enn ett etter dette denne min mitt på så når må får"
    " også både være før bør å",
    "is": "og er sem til um ekki var en ef af hefur hafa eru vera fyrir eftir svo allt hann hans eins"
    " hvort okkar fram undir að það á í við þá því með frá úr sé",
    "fr": "le la les un une de des du au aux et est sont ce cette dans en pour sur avec sans par qui que"
    " plus pas ou se si leur leurs nos notre vos votre vous il elle ils elles plusieurs entre vers"
    " depuis tous toutes comme aussi ces jusqu' d' l' qu' n' s' je nous mais été être même où très"
    " après",
    "it": "il lo la le gli un una in di del della dei delle dal da al alla nel nella e che per con non"
    " sono su se si tra come ed questo questa ogni tutti tutte anche viene essere quindi dopo alcuni"
    " d' l' dell' all' nell' un' è più può così perché già",
    "pt": "o a os as um uma de do da dos das no na em ao e que se com sem por para mais este esta ou como"
    " foi pelo pela seu sua seus suas entre onde pode isso quando muito é não são também está até"
    " você há já será",
    "es": "el la los las un una de en del que con para por su al se como este esta lo sus entre o cada"
    " cuando puede ser tus tu desde muy todo son si sobre hay más está están también así qué él según"
    " después aquí cómo",
    "ca": "el la els les un una de del dels al als i en per amb que no se es si aquest aquesta com d' l'"
    " més també són està què",
    "nl": "het een van in en op te dat voor met zijn niet aan door naar ook om uit is die den der als was"
    " we ze bij over of",
    "af": "die van is nie het wat vir met hulle een aan word en in sy dit of",
    "vi": "cho khi trong theo sau hay trang nhau của có được không các một những để với",
    "en": "the a an of and is to with for are as at be by from in it no on or this that where can not we our",
}
_WORDS = {name: frozenset(words.split()) for name, words in _SMALL_WORDS.items()}
"""The commonest words of languages, by their codes in ISO 639; none has an `à`, which is often lost."""

SPOKEN = _WORDS.keys()

_WORD = regex(r"(?<![^\W_])[^\W\d_]+(?:'|(?![^\W_']))")

_AS_LETTERS = str.maketrans({"’": "'", "\ufffd": "ÿ"})
"""What is left of a word beside a letter that cannot be read is no small word."""

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)
def counts(line: str) -> dict[str, int]:
    """How many of the small words of each language a line has."""
    found = _WORD.findall(line.translate(_AS_LETTERS))
    words = {word.lower() for word in found if len(word) > 1 or word.islower()}  # `A` and `E` may be initials
    return {name: len(words & known) for name, known in _WORDS.items()}


def likely(line: str, least: int = 2) -> frozenset[str]:
    """The languages that a line may be in: those with more than half as many small words there as any has;
    none if that has fewer than `least`.
    """
    return leading(counts(line), least)


def leading(counts: Mapping[str, int], least: int) -> frozenset[str]:
    """The languages that have more than half as many small words as any has; none if it has fewer than
    `least`.
    """
    most = max(counts.values())
    return frozenset(name for name, count in counts.items() if 2 * count > most >= least)


def romance(line: str, least: int = 1) -> frozenset[str]:
    """The languages (`fr`, `it`, `pt`, `ca`) that most small words of a line are of.

    None where those are fewer than `least`, or of another language as well. There a no-break space, the
    second byte of `à`, that became a space or was dropped leaves a `Ã` alone: a word of its own in French and
    Portuguese, the end of one in French and Italian, any part of one in Catalan.
    """
    found = counts(line)
    most = max(found.values())
    first = frozenset(name for name, count in found.items() if count == most)
    return first if most >= least and first <= OF_ROMANCE.keys() else _NONE


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
