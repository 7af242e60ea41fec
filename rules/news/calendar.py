"""Intervals of days, and the names of months, seasons and "present" in the languages of academic pages."""

from datetime import date

from sitelint.text.named_tuple import NamedTuple

MONTH_NAMES = (
    # English, German, French, Spanish, Portuguese, Italian; abbreviations are matched by prefix below.
    "january januar janvier enero janeiro gennaio jänner",
    "february februar février fevrier febrero fevereiro febbraio feber",
    "march märz maerz mars marzo março marco mrz mär",
    "april avril abril aprile",
    "may mai mayo maio maggio",
    "june juni juin junio junho giugno",
    "july juli juillet julio julho luglio",
    "august août aout agosto",
    "september septembre septiembre setembro settembre",
    "october oktober octobre octubre outubro ottobre",
    "november novembre noviembre novembro",
    "december dezember décembre decembre diciembre dezembro dicembre",
)
MONTH_ABBREVIATIONS = (
    "jan janv ene gen",
    "feb févr fevr febr fev fév",
    "mar mär",
    "apr avr abr",
    "",
    "jun giu",
    "jul juil lug",
    "aug ago août",
    "sep sept set sett",
    "oct okt out ott",
    "nov",
    "dec dez déc dic",
)
MONTHS = {
    name: number
    for names in (MONTH_NAMES, MONTH_ABBREVIATIONS)
    for number, group in enumerate(names, 1)
    for name in group.split()
}

# (first month, last month), as the northern academic year has them. The winter of a year is the one that it
# begins with or the one that it ends with.
SEASONS = {
    "winter": (1, 14),
    "spring": (1, 6),
    "summer": (5, 9),
    "fall": (8, 12),
    "autumn": (8, 12),
    "michaelmas": (10, 12),
    "hilary": (1, 3),
    "trinity": (4, 6),
    "frühling": (3, 6),
    "frühjahr": (3, 6),
    "sommer": (4, 9),
    "herbst": (8, 12),
    "printemps": (3, 6),
    "été": (6, 9),
    "automne": (9, 12),
    "hiver": (1, 14),
    "primavera": (3, 6),
    "verano": (6, 9),
    "otoño": (9, 12),
    "invierno": (1, 14),
    "wintersemester": (10, 15),
    "sommersemester": (4, 9),
    "wise": (10, 15),
    "ws": (10, 15),
    "sose": (4, 9),
    "ss": (4, 9),
    "春": (2, 6),
    "夏": (5, 9),
    "秋": (8, 12),
    "冬": (1, 14),
    "봄": (2, 6),
    "여름": (5, 9),
    "가을": (8, 12),
    "겨울": (1, 14),
}

PRESENT = (
    "present|now|today|current|currently|ongoing|date|heute|jetzt|aujourd'hui|aujourd’hui|présent"
    "|presente|actualidad|actual|atual|oggi|至今|现在|現在|今|현재"
)

# Japanese eras that a living author can have been dated in: the year before year 1.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}


class Interval(NamedTuple):
    """Days from `first` to `last`, both included, as ordinals (`date.toordinal`)."""

    first: int
    last: int

    def before(self, other: "Interval") -> bool:
        """Whether every day of this one comes before every day of the other."""
        return self.last < other.first

    def overlaps(self, other: "Interval") -> bool:
        """Whether they share a day."""
        return self.first <= other.last and other.first <= self.last


def of_year(year: int) -> Interval:
    """The days of a year."""
    return Interval(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())


def _days(year: int, month: int) -> int:
    """How many days a month has. Python's `calendar` would import `locale`."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def of_month(year: int, month: int) -> Interval | None:
    """The days of a month; None for a month that does not exist."""
    if not 1 <= month <= 12:
        return None
    return Interval(date(year, month, 1).toordinal(), date(year, month, _days(year, month)).toordinal())


def of_day(year: int, month: int, day: int) -> Interval | None:
    """One day; None for a day that does not exist."""
    if not 1 <= month <= 12 or not 1 <= day <= _days(year, month):
        return None
    ordinal = date(year, month, day).toordinal()
    return Interval(ordinal, ordinal)


def of_months(year: int, first: int, last: int) -> Interval:
    """The days from one month to another; months beyond 12 belong to the next year."""
    start = of_month(year + (first - 1) // 12, (first - 1) % 12 + 1)
    end = of_month(year + (last - 1) // 12, (last - 1) % 12 + 1)
    assert start is not None
    assert end is not None
    return Interval(start.first, end.last)
