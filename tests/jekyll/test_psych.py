"""What Psych makes of YAML. The expected values were taken from Ruby 3.1 with Psych 4.0 and libyaml 0.2.5."""

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from math import inf, isnan
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitelint.jekyll.yaml.fast import load_simple
from sitelint.jekyll.yaml.psych import Node, YamlError, load, load_any, load_value


def full_value(text: str) -> Any:
    node = load_any(text)
    return None if node is None else node.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("Null", None),
        ("yes", True),
        ("On", True),
        ("TRUE", True),
        ("no", False),
        ("oFF", False),
        ("y", "y"),
        ("n", "n"),
        ("truely", "truely"),
        ("'yes'", "yes"),
        ("12", 12),
        ("+12", 12),
        ("-12", -12),
        ("1_000", 1000),
        ("1,000", 1000),
        ("1__0", "1__0"),
        ("012", 10),
        ("08", "08"),
        ("0_", 0),
        ("0o17", "0o17"),
        ("0x1F", 31),
        ("-0b101", -5),
        ("1:30", 5400),
        ("1:30:15", 5415),
        ("-1:30", -1800),
        ("1:30.5", 5430.0),
        ("1:75", "1:75"),
        ("1.5", 1.5),
        ("1.", 1.0),
        (".5", 0.5),
        (".", "."),
        ("1,000.5", 1000.5),
        ("1.5e+3", 1500.0),
        ("1.5e3", "1.5e3"),
        ("1e+3", "1e+3"),
        (".inf", inf),
        ("-.INF", -inf),
        ("1.2.3", "1.2.3"),
        ("2023-08-01", date(2023, 8, 1)),
        ("2023-8-1", date(2023, 8, 1)),
        ("2023-02-30", "2023-02-30"),
        ("2023-8", "2023-8"),
        ("22.07.2022", "22.07.2022"),
        (":symbol", ":symbol"),
        ("- 1\n- \n", [1, None]),
        ("12:00 text", "12:00 text"),
        ("a\n\n b", "a\nb"),
        ("n\n\n yes", True),
    ],
)
def test_scalar(text: str, value: Any) -> None:
    assert full_value(text) == value
    assert type(full_value(text)) is type(value)


def test_nan() -> None:
    assert isnan(full_value(".NaN"))


def utc(*fields: int, hours: float = 0) -> datetime:
    year, month, day, *time = fields
    return datetime(year, month, day, *time, tzinfo=timezone(timedelta(hours=hours)))  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-04-03 22:45:00", utc(2024, 4, 3, 22, 45)),
        ("2024-04-03 22:45:00Z", utc(2024, 4, 3, 22, 45)),
        ("2024-04-03T22:45:00.25Z", utc(2024, 4, 3, 22, 45, 0, 250000)),
        ("2024-04-03 22:45:00-0400", utc(2024, 4, 3, 22, 45, hours=-4)),
        ("2024-04-03 22:45:00 +5:30", utc(2024, 4, 3, 22, 45, hours=5.5)),
        ("2024-04-03 22:45:00 +2", utc(2024, 4, 3, 22, 45, hours=2)),
        # Psych adds the minutes of an offset of no hours, whatever its sign.
        ("2024-04-03 22:45:00 -00:30", utc(2024, 4, 3, 22, 45, hours=0.5)),
        ("2023-02-30 10:00:00", utc(2023, 3, 2, 10)),
        ("2023-12-31 24:00:00", utc(2024, 1, 1)),
    ],
)
def test_time(text: str, value: datetime) -> None:
    time = full_value(text)
    assert time == value
    assert time.utcoffset() == value.utcoffset()


@pytest.mark.parametrize("text", ["2024-13-01 10:00:00", "2024-04-03 25:00:00", "2024-04-03 22:45:00 -400"])
def test_time_that_ruby_refuses_is_text(text: str) -> None:
    assert full_value(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a:\tb", {"a": "b"}),
        ("a: [http://x.org, {b: c:d}]", {"a": ["http://x.org", {"b": "c:d"}]}),
        ("a: [b: c, d]", {"a": [{"b": "c"}, "d"]}),
        ("a: {b, c: }", {"a": {"b": None, "c": None}}),
        ("a: {b: 1\n}\n", {"a": {"b": 1}}),
        ("a: &x 1\nb: &x 2\nc: *x", {"a": 1, "b": 2, "c": 2}),
        ("a: &x {b: 1, c: {<<: *x}, d: 2}", {"a": {"b": 1, "c": {"b": 1}, "d": 2}}),
        ("a: &x [1, *x, 2]", {"a": [1, [1], 2]}),
        ("a: 1\na: 2", {"a": 2}),
        ("2: a\nyes: b\n~: c\n2020-01-01: d", {2: "a", True: "b", None: "c", date(2020, 1, 1): "d"}),
        ("x: {{ page.title }}", {"x": {"{ page.title }": None}}),
        ("[a, b]: c", {"[a, b]": "c"}),
        ("? a\n: b\n? c\n", {"a": "b", "c": None}),
        ("a:\n- b\n- c\nd: e", {"a": ["b", "c"], "d": "e"}),
        ("- - a\n  - b\n-\n  - c", [["a", "b"], ["c"]]),
        ("- a: 1\n  b: 2\n- c", [{"a": 1, "b": 2}, "c"]),
        ('"a" "b"', "a"),
        ("a: b\n---\nc: ]", {"a": "b"}),
        ("---\nfoo\n...\nbar: ]", "foo"),
        ("%YAML 1.1\n--- # c\na", "a"),
        ("# nothing\n", None),
        ("a: 'it''s'\nb: \"x\\ty\\x41\\u00e9\\\n  z\"", {"a": "it's", "b": "x\tyAéz"}),
        ("a: 'b\n\n  c\n  d '", {"a": "b\nc d "}),
        ("a: b # c\nd: e#f", {"a": "b", "d": "e#f"}),
        ("a: b\n  c\n\n  d", {"a": "b c\nd"}),
        ("a: b\n  - c", {"a": "b - c"}),
        ("a: |\n  x\n   y\n\n  z\n\nb: 1", {"a": "x\n y\n\nz\n", "b": 1}),
        ("a: >-\n  x\n  y\n\n  z\n   w\n  v\n", {"a": "x y\nz\n w\nv"}),
        ("a: |+\n  x\n\n", {"a": "x\n\n"}),
        ("a: |2-\n    x\n", {"a": "  x"}),
        ("a: |\n\n   x", {"a": "\nx"}),
        ("a:\r\n- b\r\n- c\r\n", {"a": ["b", "c"]}),
        ("a: !!str 12\nb: !foo 12\nc: ! '12'", {"a": "12", "b": 12, "c": 12}),
        ("a: !!float 1\nb: !!binary aMOp\nc: !x [1]", {"a": 1.0, "b": "hé", "c": [1]}),
        ("a: !!int '3'", {"a": 3}),
        ("%TAG ! tag:x,\n--- !a b", "b"),
    ],
)
def test_document(text: str, value: Any) -> None:
    assert full_value(text) == value
    assert load_value(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}", {"b": 1, "c": 3}),
        ("a: &x {b: 1, c: 2}\nd: {c: 3, <<: *x}", {"c": 2, "b": 1}),
        ("a: &x {b: 1}\ne: &y {b: 2, f: 3}\nd: {<<: [*x, *y]}", {"b": 1, "f": 3}),
        ("a: &x [1]\nd: {<<: *x}", {"<<": [1]}),
        ("d: {<<: text}", {"<<": "text"}),
        ("d: {'<<': {a: 1}}", {"a": 1}),
    ],
)
def test_merge(text: str, value: Any) -> None:
    assert full_value(text)["d"] == value


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("title: Foo: bar", 1, 11, "a colon inside an unquoted value"),
        ("title: “Foo: bar”", 1, 8, "typographic quotes"),
        ("a: b\n  c: d", 2, 3, "indented deeper"),
        ("title: {{ page.x }} - y", 1, 8, "Liquid in an unquoted value"),
        ("title: {% if x %}", 1, 8, "Liquid in an unquoted value"),
        ("title: 'it's'", 1, 12, "text after the closing '"),
        ('title: The "x"\nb: "c" d', 2, 8, 'text after the closing "'),
        ("title: [Paper] Foo", 1, 16, "text after the closing bracket"),
        ('a: "abc\nfoo: bar', 1, 4, 'the quote " is never closed'),
        ("a:\n    b: 1\n  c: 2", 3, 3, "fits no line above"),
        ("a: 1\nfoo\nb: 2", 2, 1, "no `key: value`"),
        ("a: 1\nb:2\nc: 3", 2, 2, "a space is missing after the colon"),
        ("a: @x", 1, 4, "cannot start with `@`"),
        ("a: %x", 1, 4, "cannot start with `%`"),
        ("a: `x`", 1, 4, "cannot start with a backtick"),
        ("a:\n\t- b", 2, 1, "a tab cannot indent YAML"),
        ("a: b\n\tc", 2, 1, "a tab cannot indent YAML"),
        ("tags: [a, b", 1, 7, "this list is not closed"),
        ("tags: ['a' 'b']", 1, 12, "a comma or `]` is missing"),
        ("a: - b", 1, 4, "a list item"),
        ("a: **b**", 1, 4, "cannot start with `*`"),
        ("a: !b, c", 1, 4, "cannot start with `!`"),
        ('a: "C:\\dir"', 1, 7, "no escape of YAML"),
        ("a: > b", 1, 4, "text behind `>`"),
        ("a:\n- x\nb: c\n- d", 4, 1, "a list item among keys"),
        ("- a\nb: c", 2, 1, "no item"),
        ("a: [x:, y]", 1, 6, "a colon inside an unquoted value in brackets"),
        ("a: *nope", 1, 4, "`*nope` names no anchor"),
        ("a: x\x07", 1, 5, "U+0007"),
        ("é: ü\r\nb: c: d", 2, 5, "a colon inside an unquoted value"),
        ("a: !ruby/object:Foo {}", 1, 21, "Ruby object"),
        ("%foo\na: b", 1, 1, "directive"),
        ("a: ,", 1, 4, "a value is expected here"),
        ("a: ]", 1, 4, "a value is expected here"),
    ],
)
def test_error(text: str, line: int, column: int, message: str) -> None:
    with pytest.raises(YamlError) as caught:
        load_value(text)
    error = caught.value
    assert (error.line, error.column) == (line, column)
    assert message in error.message
    with pytest.raises(YamlError) as shifted:
        load(text, 100)
    assert shifted.value.offset == error.offset + 100
    assert (shifted.value.line, shifted.value.column) == (line, column)


@pytest.mark.parametrize("text", ["a: \ud800", "a: \ufffe", "\0", "a\x85b: \x86"])
def test_characters_that_yaml_does_not_allow(text: str) -> None:
    with pytest.raises(YamlError, match="control character"):
        load(text)


def test_spans() -> None:
    text = "---\na: 'b'\nc:\n  - d e  # f\n  - &x [1, 2]\ng: *x\nh: |\n  i\n\nj: k\n"
    node = load(text)
    assert node

    def source(of: Node | None) -> str:
        assert of
        return text[of.span.start : of.span.end]

    assert source(node) == text[4:-1]
    assert [source(key) for key, _ in node.pairs] == ["a", "c", "g", "h", "j"]
    assert source(node.get("a")) == "'b'"
    c = node.get("c")
    assert c
    assert source(c) == "- d e  # f\n  - &x [1, 2]"
    assert [source(item) for item in c.items] == ["d e", "[1, 2]"]
    assert (c.kind, c.style, c.items[1].style, c.items[0].style) == ("sequence", "block", "flow", "plain")
    alias = node.get("g")
    assert source(alias) == "*x"
    assert alias
    assert alias.target is c.items[1]
    assert alias.value is c.items[1].value
    assert source(node.get("h")) == "|\n  i"
    assert node.get("nothing") is None
    shifted = load(text, 7)
    assert shifted
    assert shifted.span == node.span.shifted(7)


def test_spans_of_single_pairs_and_empty_values() -> None:
    text = "a: [b: c]\nd:\ne: f"
    node = load(text)
    assert node
    pair = node.pairs[0][1].items[0]
    assert text[pair.span.start : pair.span.end] == "b: c"
    empty = node.pairs[1][1]
    assert empty.value is None
    assert empty.span == (12, 12)


def test_keys_that_stand_twice_and_merged_keys() -> None:
    node = load("x: &x {m: 1, n: 2}\na: 1\na: 2\ny: {n: 3, <<: *x}\nz: {<<: [*x]}\n")
    assert node
    assert [key.value for key, _ in node.pairs] == ["x", "a", "a", "y", "z"]
    assert node.get("a") is node.pairs[2][1]
    x = node.get("x")
    assert x
    for name in ("y", "z"):
        merged = node.get(name)
        assert merged
        assert merged.get("n") is x.get("n")


def test_aliases_share_their_values() -> None:
    text = "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 100))
    value = load_value(text)
    assert value["a99"][0] is value["a99"][1] is value["a98"]


@pytest.mark.parametrize("text", ["[" * 20000, "{{" * 20000, "- " * 20000, "? " * 20000, "a: " + "[" * 500])
def test_deep_nesting_is_an_error(text: str) -> None:
    with pytest.raises(YamlError, match="levels deep"):
        load(text)


def test_many_merged_keys_are_an_error() -> None:
    text = "a0: &a0 {k: 0}\n" + "".join(f"a{i}: &a{i} {{<<: *a{i - 1}, k{i}: 1}}\n" for i in range(1, 1600))
    with pytest.raises(YamlError, match="merge keys"):
        load(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: " + ": " * 100_000,
        "a: '" + "'' " * 100_000,
        "a: b" + " " * 100_000 + ": c: d",
        "a: b" + "\n" * 100_000,
        "a b" + " c" * 100_000 + ": d: e",
        "&a " * 20_000,
        "a: [" + "b, " * 20_000 + "]",
        "-\n" * 20_000,
    ],
)
def test_long_texts_take_linear_time(text: str) -> None:
    with suppress(YamlError):
        load(text)


# fmt: off
PIECES = st.sampled_from([
    "a", "b: ", "key", ": ", "- ", "? ", "[", "]", "{", "}", ", ", "'", '"', "|", ">-", " #", "\t", "&a ",
    "*a", "!", "!!str ", "%", "---", "...", "~", "1.5", "2020-01-02", "<<: ", "é", "{{ x }}", "yes", "\\n",
    "\n", "\n  ", "\n- ", "\n---\n", "\r\n", "\x85", "\u2028", "\x07", "\ufeff",
])
# fmt: on


@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_text_gives_a_tree_or_an_error(text: str) -> None:
    try:
        node = load(text)
    except YamlError as caught:
        error = caught
    else:
        assert repr(load_value(text)) == repr(node and node.value)
        check_spans(node, len(text))
        return
    assert 0 <= error.offset <= len(text)
    with pytest.raises(YamlError):
        load_value(text)


def check_spans(node: Node | None, length: int) -> None:
    todo = [node] if node else []
    while todo:
        one = todo.pop()
        assert 0 <= one.span.start <= one.span.end <= length
        todo += one.items
        for pair in one.pairs:
            todo += pair


# fmt: off
SIMPLE_VALUES = st.sampled_from([
    "x", "a b", "'q'", '"d"', "[a, b]", "[]", "[a, 'b', 1]", "1", "2020-01-01", "yes", "~", "", "x:y", "a: b",
    "a #c", "a#c", "it's", "'it''s'", '"a\\n"', "[a,]", "[a, b:c]", "é", "-1", "- x", "*a", "x ", "x:",
    "'a' #", '"a" b', "'a'b'", "#c", "\xa0", "'", "[", "{a}", "? a", "|", "---", "[a, don't]", "['a, b', c]",
])
# fmt: on
SIMPLE_LINES = st.one_of(
    st.tuples(
        st.sampled_from(["a: ", "on:  ", "b-c: ", "  d: ", "  e: ", "- ", "  - ", "a:", "é: "]), SIMPLE_VALUES
    ),
    st.tuples(st.sampled_from(["", "  ", "# c", "  # c", "a:", "  b:"]), st.just("")),
).map("".join)


@settings(max_examples=500)
@given(st.sampled_from(["", "---\n", "---  \n"]), st.lists(SIMPLE_LINES, max_size=8).map("\n".join))
def test_the_fast_way_agrees_with_the_full_one(start: str, lines: str) -> None:
    node = load_simple(start + lines, 3)
    if node is not None:
        full = load_any(start + lines, 3)
        assert full is not None
        assert repr(node.value) == repr(full.value)
        assert told(node) == told(full)


def told(node: Node) -> list[Any]:
    """All of a tree, but for the order of its making."""
    inside = [*node.items, *(part for pair in node.pairs for part in pair)]
    return [node.kind, node.style, node.span, repr(node.value), [told(one) for one in inside]]


def test_simple_front_matter_takes_the_fast_way() -> None:
    text = (
        "---\nlayout: post\ntitle: 'A: b'\ndate: 2020-01-02 10:00:00\n# c\n"
        'tags: [a, "b"]\nlist:\n- x\n- 1\nheader:\n  teaser: /a.png\n  n: 5\nempty:\n'
    )
    node = load_simple(text)
    assert node is not None
    assert node.value == {
        "layout": "post",
        "title": "A: b",
        "date": utc(2020, 1, 2, 10),
        "tags": ["a", "b"],
        "list": ["x", 1],
        "header": {"teaser": "/a.png", "n": 5},
        "empty": None,
    }
