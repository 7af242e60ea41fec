"""Dates as Ruby reads and writes them. The expected values were taken from Ruby 3.1."""

from datetime import date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.ruby.dates import DateError, parse_ruby_date, strftime_ruby, to_time, zone_of

NOW = datetime(2026, 3, 5, 7, 8, 9, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-08-01", "2023-08-01 00:00:00"),
        ("2023-8-1", "2023-08-01 00:00:00"),
        ("22.07.2022", "2022-07-22 00:00:00"),
        ("2022.07.22", "2022-07-22 00:00:00"),
        ("October 04, 2022", "2022-10-04 00:00:00"),
        ("Oct 4", "2026-10-04 00:00:00"),
        ("Sept 9 2019", "2019-09-09 00:00:00"),
        ("4 July 2020", "2020-07-04 00:00:00"),
        ("4th of July 2020", "2020-07-01 00:00:00"),
        ("July 4th, 2020", "2020-07-04 00:00:00"),
        ("Jan 2020", "2020-01-01 00:00:00"),
        ("1/2/2020", "2020-02-01 00:00:00"),
        ("2020/1/2", "2020-01-02 00:00:00"),
        ("12/31/99", None),
        ("02-Jan-2020", "2020-01-02 00:00:00"),
        ("99-1-2", "1999-01-02 00:00:00"),
        ("20240401", "2024-04-01 00:00:00"),
        ("202001021030", "2020-01-02 10:30:00"),
        ("20200102T103040Z", "2020-01-02 10:30:40"),
        ("2020-060", "2020-02-29 00:00:00"),
        ("H31.04.01", "2019-04-01 00:00:00"),
        ("10:30", "2026-03-05 10:30:00"),
        ("2020-01-01 5 p.m.", "2020-01-01 17:00:00"),
        ("2147483647 p.m.", "2026-03-05 19:00:00"),
        ("2147483648 p.m.", None),
        ("2024-04-03 22:45:00-0400", "2024-04-04 02:45:00"),
        ("2024-04-03T10:20:30.5Z", "2024-04-03 10:20:30.500000"),
        ("2006-01-02 15:04:05 EST", "2006-01-02 20:04:05"),
        ("Mon, 02 Jan 2006 15:04:05 MST", "2006-01-02 22:04:05"),
        ("2020-01-01 00:00:00 CET", "2020-01-01 00:00:00"),
        ("2020-02-30", "2020-03-01 00:00:00"),
        ("2020-02-29 24:00", "2020-03-01 00:00:00"),
        ("2024-04", None),
        ("2017", None),
        ("Spring 2023", None),
        ("2022-13-01", None),
        ("2022-01-32", None),
        ("", None),
        ("soon", None),
        ("May", "2026-05-01 00:00:00"),
        ("Aug-11", "2026-08-11 00:00:00"),
        ("'99", "1999-01-01 00:00:00"),
        ("7th", "2026-03-07 00:00:00"),
        ("7 09", "2026-03-09 07:00:00"),
        ("20:17 4", "2026-03-04 20:17:00"),
        ("16.", "2026-03-05 07:08:16"),
        ("T-263", "2026-09-20 00:00:00"),
        ("31/7/95 BCE", None),
        ("1" * 200, None),
    ],
)
def test_texts(text: str, moment: str | None) -> None:
    expected = datetime.fromisoformat(moment).replace(tzinfo=timezone.utc) if moment else None
    assert parse_ruby_date(text, now=NOW) == expected


def test_time_zones() -> None:
    berlin = parse_ruby_date("2020-07-01 10:00", "Europe/Berlin")
    assert berlin
    assert berlin.isoformat() == "2020-07-01T10:00:00+02:00"
    named = parse_ruby_date("2020-07-01 10:00 CET", "Europe/Berlin")
    assert named
    assert named.isoformat() == "2020-07-01T11:00:00+02:00"
    skipped = parse_ruby_date("2020-03-29 02:30", "Europe/Berlin")
    assert skipped
    assert skipped.isoformat() == "2020-03-29T03:30:00+02:00"
    assert zone_of(None) is zone_of("No/Such_Zone") is zone_of("../x") is timezone.utc


@pytest.mark.parametrize(
    ("value", "zone", "moment"),
    [
        (date(2020, 1, 2), None, "2020-01-02T00:00:00+00:00"),
        (date(2020, 1, 2), "Asia/Shanghai", "2020-01-02T00:00:00+08:00"),
        (
            datetime(2020, 1, 2, 20, 0, 0, 5, tzinfo=timezone.utc),
            "Asia/Shanghai",
            "2020-01-03T04:00:00+08:00",
        ),
        ("2020-01-02", "America/New_York", "2020-01-02T00:00:00-05:00"),
        (20240401, None, "2024-04-01T00:00:00+00:00"),
    ],
)
def test_values_of_front_matter(value: Any, zone: str | None, moment: str) -> None:
    time = to_time(value, zone)
    assert time
    assert time.isoformat() == moment


@pytest.mark.parametrize("value", [2017, "2024-04", "soon", "", True, [], {}])
def test_what_stops_the_build(value: Any) -> None:
    with pytest.raises(DateError):
        to_time(value)


def test_no_date() -> None:
    assert to_time(None) is None


@given(st.text(max_size=40))
def test_any_text(text: str) -> None:
    parse_ruby_date(text)


MOMENT = datetime(2024, 4, 3, 9, 5, 7, 123456, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("%Y-%m-%d %H:%M:%S", "2024-04-03 09:05:07"),
        ("%B %-d, %Y", "April 3, 2024"),
        ("%b %e %y", "Apr  3 24"),
        ("%j %U %W %V %G %u %w", "094 13 14 14 2024 3 3"),
        ("%I:%M %p %l%P %k", "09:05 AM  9am  9"),
        ("%A %a %^a %#p", "Wednesday Wed WED am"),
        ("%L %N %3N %6N", "123 123456000 123 123456"),
        ("%z %:z %::z %Z", "+0000 +00:00 +00:00:00 UTC"),
        ("%s", "1712135107"),
        ("%F %T %D %R %r", "2024-04-03 09:05:07 04/03/24 09:05 09:05:07 AM"),
        ("%c|%x|%X|%v", "Wed Apr  3 09:05:07 2024|04/03/24|09:05:07| 3-APR-2024"),
        ("%10d|%-m|%_m|%05e|%8B", "0000000003|4| 4|00003|   April"),
        ("%%|%n|%t|%C", "%|\n|\t|20"),
        ("100% %Q %é %+ %Em %-3p", "100% %Q %é %+ %Em AM"),
    ],
)
def test_strftime(pattern: str, text: str) -> None:
    assert strftime_ruby(MOMENT, pattern) == text


def test_strftime_of_zones_and_dates() -> None:
    berlin = MOMENT.astimezone(ZoneInfo("Europe/Berlin"))
    assert strftime_ruby(berlin, "%H %z %Z") == "11 +0200 CEST"
    offset = MOMENT.astimezone(timezone(timedelta(hours=-3, minutes=-30)))
    assert strftime_ruby(offset, "%H:%M %z|%:z|%:::z|%_10z|%Z") == "05:35 -0330|-03:30|-03:30|      -330|"
    assert strftime_ruby(date(2024, 4, 3), "%d %b %Y %H") == "03 Apr 2024 00"
