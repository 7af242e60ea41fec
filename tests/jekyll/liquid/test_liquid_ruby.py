"""What real Liquid 4.0.4 with Jekyll 4.3's filters and tags makes of templates.

Each expected text is the output of Ruby for the same template and data; None: Ruby raises an error.
"""

# A case is one line, however long.
# ruff: noqa: E501

from datetime import date, datetime, timezone
from typing import Any

import pytest

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.parser import parse
from sitelint.jekyll.liquid.render import render


def _time(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second, tzinfo=timezone.utc)


PAGE: dict[str, Any] = {
    "title": "My Title",
    "tags": ["b", "a", "C"],
    "n": 5,
    "f": 2.5,
    "s": "a,b,,c,,",
    "nested": {"k": {"z": "deep"}, "list": [1, 2, 3]},
    "date": _time(2021, 3, 4, 5, 6, 7),
    "day": date(2020, 12, 31),
    "empty": "",
    "nil": None,
    "t": True,
    "fl": False,
    "html": "<p class='x'>a & b &amp; \"c\"</p><!-- x --><script>1</script>",
    "uni": "Ünï çödé",
    "num": "12",
    "fnum": "3.70",
    "url": "/a b/é.html?x=1&y=2 3#fr ag",
    "long": "one two three four five six seven",
}
SITE: dict[str, Any] = {
    "posts": [
        {"title": "P1", "url": "/p1", "cat": "x", "w": 3, "date": _time(2019, 1, 1), "tags": ["a", "b"]},
        {"title": "P2", "url": "/p2", "cat": "y", "w": 1, "date": _time(2020, 1, 1), "tags": ["b"]},
        {"title": "p3", "url": "/p3", "cat": "x", "date": _time(2018, 1, 1), "w": "2"},
        {"title": "P4", "url": "/p4", "w": 10, "feat": True, "date": _time(2017, 6, 1)},
    ],
    "data": {
        "people": {"ann": {"name": "Ann", "age": 30}, "bob": {"name": "Bob", "age": None}},
        "list": [3, 1, 2],
        "words": ["pear", "Apple", "fig", None, "apple"],
        "mixed": [{"a": 1}, {"a": None}, {"a": "1"}, {"b": 2}],
    },
    "empty_list": [],
    "name": "Site",
    "baseurl": "/base",
    "url": "https://ex.org",
}
VARIABLES: dict[str, Any] = {"x": "ex", "list": ["l1", "l2", "l3"]}
INCLUDES = {
    "noparams.html": "{% include p.html %}",
    "p.html": "[{{ include.a }}|{{ include.b | upcase }}]\n",
    "q.html": '{% assign fromq = include.x %}({{ include.x }}{% if include.deep %}{% include p.html a=include.x b="z" %}{% endif %}{{ include.x }})\n',
}

CASES: list[tuple[str, str | None]] = [
    ("a\n{% raw %}{% endraw %}{{- x }}", "a\nex"),
    ("{{ page.title }}", "My Title"),
    ('{{ page.title | upcase | append: "!" }}', "MY TITLE!"),
    ('{{ page.nested.k.z }} {{ page["nested"]["k"]["z"] }} {{ page[\'title\'] }}', "deep deep My Title"),
    (
        "{{ page.nested.list[1] }} {{ page.nested.list[-1] }} {{ page.nested.list[9] }} {{ page.nested.list.first }} {{ page.nested.list.last }} {{ page.nested.list.size }}",
        "2 3  1 3 3",
    ),
    (
        "{{ page.title.size }} {{ page.title.first }} {{ page.n.size }} {{ page.nested.size }} {{ page.nested.first }}",
        '8  8 2 k{"z"=>"deep"}',
    ),
    (
        "{{ page.nested }} {{ page.tags }} {{ page.f }} {{ page.t }} {{ page.fl }} {{ page.nil }} {{ nothere }} {{ page.nothere.more }}",
        '{"k"=>{"z"=>"deep"}, "list"=>[1, 2, 3]} baC 2.5 true false   ',
    ),
    ("{{ page.date }} {{ page.day }}", "2021-03-04 05:06:07 +0000 2020-12-31"),
    (
        '{{ page.date | date: "%Y-%m-%d" }} {{ page.day | date: "%b %d, %Y" }} {{ "2020-03-05" | date: "%Y" }} {{ "garbage" | date: "%Y" }} {{ "" | date: "%Y" }} {{ 0 | date: "%Y" }} {{ nil | date: "%Y"}}',
        "2021-03-04 Dec 31, 2020 2020 garbage  1970 ",
    ),
    (
        "{{ page.date | date_to_string }} {{ page.date | date_to_long_string }} {{ page.date | date_to_xmlschema }} {{ page.date | date_to_rfc822 }}",
        "04 Mar 2021 04 March 2021 2021-03-04T05:06:07+00:00 Thu, 04 Mar 2021 05:06:07 +0000",
    ),
    (
        '{{ page.date | date_to_string: "ordinal" }} {{ page.date | date_to_string: "ordinal", "US" }} {{ page.day | date_to_long_string: "ordinal" }}',
        "4th Mar 2021 Mar 4th, 2021 31st December 2020",
    ),
    ('{{ "x" | date_to_string }}', None),
    (
        '{{ 1 | plus: 2 }} {{ 1.5 | plus: 2 }} {{ "3" | plus: "4" }} {{ "3.5" | times: 2 }} {{ 7 | divided_by: 2 }} {{ 7.0 | divided_by: 2 }} {{ -7 | divided_by: 2 }} {{ -7 | modulo: 3 }} {{ 7.5 | modulo: -2 }} {{ 0.1 | plus: 0.2 }}',
        "3 3.5 7 7.0 3 3.5 -4 2 -0.5 0.3",
    ),
    ("{{ 1 | divided_by: 0 }}", None),
    (
        '{{ 4.5 | round }} {{ 4.4 | ceil }} {{ 4.6 | floor }} {{ 3.14159 | round: 2 }} {{ -2.5 | round }} {{ 5 | round: 1 }} {{ "x" | round }} {{ 1234.5 | round: -2 }}',
        "5 5 4 3.14 -3 5 0 1200",
    ),
    ('{{ 3 | at_least: 5 }} {{ 3 | at_most: 2.5 }} {{ -3 | abs }} {{ "-3.5" | abs }}', "5 2.5 3 3.5"),
    (
        "{{ 1e3 }} {{ 1000000000000000000000.0 | times: 1 }} {{ 0.00001 | times: 1.0 }} {{ 12345678901234567890 | plus: 1 }}",
        " 1.0e+21 1.0e-05 12345678901234567891",
    ),
    (
        '{{ page.s | split: "," | join: "-" }} {{ page.s | split: "," | size }} {{ "a b  c" | split: " " | join: "|" }} {{ "abc" | split: "" | join: "." }} {{ nil | split: "," | size }}',
        "a-b--c 4 a|b|c a.b.c 0",
    ),
    (
        '{{ page.tags | sort | join: "," }} {{ page.tags | sort_natural | join }} {{ page.tags | reverse | first }} {{ page.tags | last }}',
        "C,a,b a b C C C",
    ),
    (
        '{{ site.data.words | sort_natural | join: "," }} {{ site.data.words | compact | join }} {{ site.data.words | uniq | size }}',
        "Apple,apple,fig,pear, pear Apple fig apple 5",
    ),
    ("{{ site.data.words | sort }}", None),
    (
        '{{ site.posts | map: "title" | join: "," }} {{ site.posts | sort: "title" | map: "title" | join }} {{ site.posts | sort: "w" | map: "w" | join: " " }}',
        "P1,P2,p3,P4 P1 P2 P4 p3 1 2 3 10",
    ),
    (
        '{{ site.posts | sort: "cat", "last" | map: "title" | join: " " }} {{ site.posts | sort: "date" | map: "title" | join: " " }}',
        "P1 p3 P2 P4 P4 p3 P1 P2",
    ),
    (
        '{{ site.posts | where: "cat", "x" | map: "title" | join }} {{ site.posts | where: "tags", "b" | size }} {{ site.posts | where: "cat", nil | size }} {{ site.posts | where: "feat", true | size }} {{ site.posts | where: "w", 2 | size }} {{ site.posts | where: "w", "2" | size }} {{ site.posts | where: "cat", empty | size }}',
        "P1 p3 2 1 1 1 1 1",
    ),
    ('{{ site.posts | where_exp: "p", "p.w > 1" | size }}', None),
    (
        '{{ site.posts | where_exp: "p", "p.cat == \'x\'" | map: "title" | join }} {{ site.posts | where_exp: "p", "p.tags contains \'a\'" | size }} {{ site.posts | where_exp: "p", "p.cat == \'x\' and p.title == \'P1\' or p.feat" | size }} {{ site.posts | where_exp: "p", "p.cat" | size }}',
        "P1 p3 1 1 3",
    ),
    (
        '{{ site.posts | group_by: "cat" | map: "name" | join: "|" }} {% assign g = site.posts | group_by: "cat" %}{% for x in g %}{{ x.name }}:{{ x.size }}:{{ x.items | map: "title" | join }} {% endfor %}',
        "x|y| x:2:P1 p3 y:1:P2 :1:P4 ",
    ),
    (
        '{% assign g = site.posts | group_by_exp: "p", "p.date | date: \'%Y\'" %}{% for x in g %}{{ x.name }}={{ x.items.size }};{% endfor %}',
        "2019=1;2020=1;2018=1;2017=1;",
    ),
    (
        '{{ site.posts | find: "title", "P2" | map: "url" }} {% assign f = site.posts | find: "cat","y" %}{{ f.title }} {% assign f = site.posts | find_exp: "p", "p.feat" %}{{ f.title }}',
        "/p2 P2 P4",
    ),
    (
        '{{ site.data.mixed | where: "a", 1 | size }} {{ site.data.mixed | map: "a" | join: "," }} {{ site.data.people | where: "age", 30 | map: "name" }}',
        "2 1,,1, Ann",
    ),
    ("{% for p in site.data.people %}{{ p[0] }}={{ p[1].name }},{% endfor %}", "ann=Ann,bob=Bob,"),
    (
        '{{ site.data.people.ann.name }} {{ site.data["people"].bob.age }} {{ site.data[page.nothere] }}',
        "Ann  ",
    ),
    (
        "{% if page.title %}a{% endif %}{% if page.nil %}b{% else %}c{% endif %}{% unless page.fl %}d{% endunless %}",
        "acd",
    ),
    (
        '{% if page.n > 3 %}gt{% endif %}{% if page.n == 5.0 %}eq{% endif %}{% if page.n == "5" %}no{% endif %}{% if page.title contains "Tit" %}ct{% endif %}{% if page.tags contains "a" %}ct2{% endif %}',
        "gteqctct2",
    ),
    ('{% if page.n > "3" %}x{% endif %}', None),
    (
        '{% if page.nil > 3 %}x{% else %}y{% endif %}{% if nil == false %}a{% else %}b{% endif %}{% if page.empty == empty %}E{% endif %}{% if page.empty == blank %}B{% endif %}{% if page.empty != blank %}NB{% endif %}{% if site.empty_list == empty %}L{% endif %}{% if nil == empty %}N{% endif %}{% if page.empty == "" %}S{% endif %}',
        "ybENBLS",
    ),
    (
        "{% if true and false or true %}1{% else %}0{% endif %}{% if true or false and false %}1{% else %}0{% endif %}{% if false and false or true %}1{% else %}0{% endif %}",
        "110",
    ),
    (
        "{% if page.title == 'My Title' and page.n <= 5 %}ok{% elsif x %}no{% endif %}{% if page.title <> \"a\" %}ne{% endif %}",
        "okne",
    ),
    ("{% if page.title=='My Title' %}ok{% endif %}{% if page.n>3 %}k{% endif %}", "okk"),
    ("{% if %}x{% endif %}", None),
    ("{% if page.title == %}x{% else %}y{% endif %}", "y"),
    ('{% if page.title = "x" %}x{% else %}y{% endif %}', None),
    ("{% if page.title && page.n %}x{% else %}y{% endif %}", "x"),
    ("{% if !page.title %}x{% else %}y{% endif %}", "x"),
    ("{% if not page.nil %}x{% else %}y{% endif %}", None),
    ('{% if page.title == "a" || true %}x{% else %}y{% endif %}', "y"),
    ("{% if (page.title) %}x{% else %}y{% endif %}", "x"),
    ("{% if (1..3) contains 2 %}x{% else %}y{% endif %}", "x"),
    ("{% if page.title == nil or page.n %}x{% endif %}", "x"),
    (
        '{% if page.title contains page.empty %}x{% else %}y{% endif %}{% if page.nested contains "k" %}x{% endif %}',
        "xx",
    ),
    ("{% case page.n %}{% when 1 %}one{% when 5, 6 %}five{% else %}else{% endcase %}", "five"),
    (
        '{% case page.title %}ignored{% when "a" or "My Title" %}yes{% endcase %}{% case x %}{% when "q" %}{% else %}other{% endcase %}',
        "yesother",
    ),
    ("{% case page.n %}{% when 5 %}a{% when 5 %}b{% else %}c{% endcase %}", "ab"),
    ("{% case %}{% endcase %}", None),
    ("{% case x %}{% when %}{% endcase %}", None),
    ("{% case x %}{% else foo %}z{% endcase %}", None),
    (
        "{% for i in (1..3) %}{{ i }}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }};{% endfor %}",
        "11032truefalse3;22121falsefalse3;33210falsetrue3;",
    ),
    (
        "{% for i in (1..page.n) limit:2 offset:1 %}{{ i }}{% endfor %}-{% for i in list reversed %}{{ i }}{% endfor %}-{% for i in list offset:continue %}{{ i }}{% endfor %}",
        "23-l3l2l1-",
    ),
    (
        "{% for i in list limit: 2 %}{{ i }}{% endfor %}-{% for i in list offset:continue %}{{ i }}{% endfor %}",
        "l1l2-l3",
    ),
    (
        '{% for i in list %}{% if i == "l2" %}{% continue %}{% endif %}{{ i }}{% endfor %} {% for i in list %}{% if i == "l2" %}{% break %}{% endif %}{{ i }}{% endfor %}',
        "l1l3 l1",
    ),
    (
        "{% for i in site.empty_list %}x{% else %}none{% endfor %} {% for i in nil %}x{% else %}none{% endfor %} {% for i in page.title %}<{{ i }}>{% endfor %} {% for i in page.n %}x{% else %}none{% endfor %}",
        "none none <My Title> none",
    ),
    (
        "{% for i in list reversed limit:2 %}{{ i }}{% endfor %}{% for i in list limit:2 reversed %}{{ i }}{% endfor %}",
        "l2l1l1l2",
    ),
    (
        "{% for i in list %}{% for j in list %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}",
        "11 12 13 21 22 23 31 32 33 ",
    ),
    (
        '{% for i in list limit:page.nil %}{{ i }}{% endfor %}{% for i in list offset:"1" %}{{ i }}{% endfor %}',
        "l1l2l3l2l3",
    ),
    ("{% for i in (1..) %}x{% endfor %}", ""),
    ("{% for i list %}x{% endfor %}", None),
    ("{% for i in list, limit:1 %}{{ i }}{% endfor %}", "l1"),
    ("{% for p in page.nested %}{{ p[0] }}{% endfor %}", "klist"),
    ("{% for i in (page.num..14) %}{{ i }},{% endfor %}", "12,13,14,"),
    (
        "{% for item in site.posts %}{{ item.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}",
        "P1, P2, p3, P4",
    ),
    (
        "{% tablerow i in list cols:2 %}{{ i }}{{ tablerowloop.col }}{% endtablerow %}",
        '<tr class="row1">\n<td class="col1">l11</td><td class="col2">l22</td></tr>\n<tr class="row2"><td class="col1">l31</td></tr>\n',
    ),
    (
        "{% tablerow i in list %}{{ i }}{% endtablerow %}",
        '<tr class="row1">\n<td class="col1">l1</td><td class="col2">l2</td><td class="col3">l3</td></tr>\n',
    ),
    (
        "{% tablerow i in (1..5) cols:2 limit:3 offset:1 %}{{ i }}{{ tablerowloop.row }}{{tablerowloop.col_first}}{% endtablerow %}",
        '<tr class="row1">\n<td class="col1">21true</td><td class="col2">31false</td></tr>\n<tr class="row2"><td class="col1">42true</td></tr>\n',
    ),
    (
        '{% cycle "a","b" %}{% cycle "a","b" %}{% cycle "a","b" %}{% cycle "x": "a","b" %}{% cycle x, "2" %}{% cycle x, "2" %}',
        "abaaexex",
    ),
    ("{% increment c %}{% increment c %}{% decrement c %}{{ c }}{% decrement d %}", "0111-1"),
    (
        '{% assign a = "v" %}{{ a }}{% assign a = page.tags | first %}{{ a }}{% assign b = a %}{{ b }}{% assign c= page.n|plus:1 %}{{c}}',
        "vbb6",
    ),
    ("{% assign a %}", None),
    ("{% assign a.b = 3 %}{{ a.b }}{% assign a-b = 4 %}{{ a-b }}", "4"),
    (
        '{% capture z %}x{{ page.n }}y{% endcapture %}{{ z }}{{ z | size }}{% capture "q" %}1{% endcapture %}{{ q }}',
        "x5y31",
    ),
    ("{% capture %}{% endcapture %}", None),
    ("{% comment %} hidden {{ x }} {% if %} {% endcomment %}after", None),
    ("{% comment %} hidden {% foo %} {% endfoo %} {% else %} {% endcomment %}after", "after"),
    ("{% comment %} {% if x %} {% endcomment %} {% endif %}", None),
    ("{% comment %} {% raw %} {% endcomment %} {% endraw %} {% endcomment %} x", " x"),
    ("{% raw %}{{ x }}{% if %}{% endraw %}{{ x }}", "{{ x }}{% if %}ex"),
    ("{% raw %} {{ x {% endraw %}|", " {{ x |"),
    ("{% raw %} {% endraw", None),
    ("{%- raw -%} x {%- endraw -%} y {% endraw %} z", " x {%- endraw -%} y z"),
    ("{% raw -%}   x {% endraw %}   y", "   x y"),
    ("{% raw foo %}x{% endraw %}", None),
    ("a  {{- x -}}  b  {%- if x -%}  c  {%- endif -%}  d", "aexbcd"),
    ("a {%- assign q = 1 %} b {{- q }}", "a b1"),
    ("a {{ x -}} {{ x }} {{ x -}}", "a exex ex"),
    ("{{ x", None),
    ("{{ x }", None),
    ("{{ x } }}", None),
    ("{{{ x }}}", "}"),
    ('{{ "}" }}', None),
    ("{% if x", None),
    ("{% %}", None),
    ("{%%}", None),
    ("{{}}", ""),
    ("{{ }}", ""),
    ("{{-}}", ""),
    ("{%-%}", None),
    ("{% if x %}never", None),
    ("{% endif %}", None),
    ("{% if x %}{% endfor %}{% endif %}", None),
    ("{% else %}", None),
    ("{% if x %}{% when %}{% endif %}", None),
    ("{{ x | append }}", None),
    ("{{ x | append: 1, 2 }}", None),
    ("{{ x | upcase: 1 }}", None),
    ("{{ x|upcase }} {{x | upcase|downcase}} {{ x | | upcase }} {{ | upcase }}", "EX ex EX "),
    ('{{ "a" | append: "b" | append "c" }} {{ "a" | append:\'b\', }} {{ "a" | replace: "a","b" "c" }}', None),
    ("{{ 'it''s' }} {{ \"a'b\" }} {{ 'a\"b' | escape }}", "it a'b a&quot;b"),
    (
        "{{ true }} {{ false }} {{ nil }} {{ null }} {{ empty }} {{ blank }} {{ 12 }} {{ -1 }} {{ 1.50 }} {{ 1.2.3 }} {{ (1..4) }} {{ (x..3) }} {{ -x }} {{ .5 }} {{ 5. }}",
        "true false     12 -1 1.5 1.2 1..4 0..3   5.0",
    ),
    (
        '{{ page.title | default: "d" }} {{ page.empty | default: "d" }} {{ page.nil | default: "d" }} {{ page.fl | default: "d" }} {{ site.empty_list | default: "d" }} {{ 0 | default: "d" }} {{ page.nil | default }}',
        "My Title d d d d 0 ",
    ),
    (
        "{{ page.html | escape }} {{ page.html | escape_once }} {{ page.html | strip_html }} {{ page.html | xml_escape }} {{ page.html | h }}",
        '&lt;p class=&#39;x&#39;&gt;a &amp; b &amp;amp; &quot;c&quot;&lt;/p&gt;&lt;!-- x --&gt;&lt;script&gt;1&lt;/script&gt; &lt;p class=&#39;x&#39;&gt;a &amp; b &amp; &quot;c&quot;&lt;/p&gt;&lt;!-- x --&gt;&lt;script&gt;1&lt;/script&gt; a & b &amp; "c" &lt;p class=&apos;x&apos;&gt;a &amp; b &amp;amp; &quot;c&quot;&lt;/p&gt;&lt;!-- x --&gt;&lt;script&gt;1&lt;/script&gt; &lt;p class=&#39;x&#39;&gt;a &amp; b &amp;amp; &quot;c&quot;&lt;/p&gt;&lt;!-- x --&gt;&lt;script&gt;1&lt;/script&gt;',
    ),
    (
        '{{ "a<b>c</b><" | strip_html }} {{ "<script>x<script></script>y" | strip_html }} {{ "<!-- a <b>c" | strip_html }}',
        "ac< y c",
    ),
    (
        '{{ page.uni | slugify }} {{ page.uni | slugify: "latin" }} {{ "A b!c" | slugify: "pretty" }} {{ "A b" | slugify: "raw" }} {{ "A b" | slugify: "none" }} {{ nil | slugify }}',
        "ünï-çödé uni-code a-b!c a-b a b ",
    ),
    (
        '{{ page.uni | url_encode }} {{ page.uni | cgi_escape }} {{ page.uni | uri_escape }} {{ "a+b%20c" | url_decode }} {{ "a*b~c" | url_encode }} {{ "foo, bar \\baz?" | uri_escape }}',
        "%C3%9Cn%C3%AF+%C3%A7%C3%B6d%C3%A9 %C3%9Cn%C3%AF+%C3%A7%C3%B6d%C3%A9 %C3%9Cn%C3%AF%20%C3%A7%C3%B6d%C3%A9 a b c a%2Ab~c foo,%20bar%20%5Cbaz?",
    ),
    (
        '{{ page.url | relative_url }} {{ page.url | absolute_url }} {{ "a.html" | relative_url }} {{ "" | relative_url }} {{ "/" | relative_url }} {{ "https://x.org/A b" | relative_url }} {{ "https://x.org/A b" | absolute_url }} {{ "mailto:a@b" | relative_url }} {{ nil | relative_url }} {{ "#x" | relative_url }} {{ "//cdn.org/x" | relative_url }} {{ "../x" | relative_url }} {{ "./a/../b" | absolute_url }} {{ "a%20b" | relative_url }} {{ "a:b" | relative_url }} {{ "?q=a b&c=%2B+" | relative_url }}',
        "/base/a%20b/%C3%A9.html?x=1&y=2%203#fr%20ag https://ex.org/base/a%20b/%C3%A9.html?x=1&y=2%203#fr%20ag /base/a.html /base /base/ https://x.org/A b https://x.org/A b mailto:a@b  /base/#x /base//cdn.org/x /x https://ex.org/base/b /base/a%20b a:b /base/?q=a%20b&c=%2B+",
    ),
    ('{{ "2019: x" | relative_url }}', None),
    (
        '{{ "/a/index.html" | strip_index }} {{ "/a/index.htm" | strip_index }} {{ "" | strip_index }}',
        "/a/ /a/ ",
    ),
    ('{{ "  a b  " | strip }}|{{ "  a " | lstrip }}|{{ " a " | rstrip }}|{{ "a  b', None),
    ('c" | normalize_whitespace }}|{{ "a', None),
    ('b" | strip_newlines }}|{{ "a', None),
    ('b" | newline_to_br }}', 'b" | newline_to_br }}'),
    (
        '{{ page.long | truncate: 12 }} {{ page.long | truncate: 12, "" }} {{ page.long | truncate: 2 }} {{ page.long | truncatewords: 3 }} {{ page.long | truncatewords: 7 }} {{ page.long | truncatewords: 8 }} {{ page.long | truncatewords: 0 }} {{ page.long | truncate: "x" }}',
        None,
    ),
    (
        '{{ page.long | truncatewords: 2, "--" }} {{ page.long | truncate }}',
        "one two-- one two three four five six seven",
    ),
    (
        '{{ "abcabc" | replace: "b", "X" }} {{ "abcabc" | replace_first: "b", "X" }} {{ "abc" | remove: "b" }} {{ "abcb" | remove_first: "b" }} {{ "abc" | replace: "", "-" }} {{ "a.c" | replace: ".", "\\0" }} {{ "abc" | replace: "b", "\\\\0x" }}',
        "aXcaXc aXcabc ac acb -a-b-c- a.c a\\0xc",
    ),
    (
        '{{ "abcdef" | slice: 1 }} {{ "abcdef" | slice: 1, 3 }} {{ "abcdef" | slice: -3, 2 }} {{ page.tags | slice: 1, 2 | join }} {{ "abc" | slice: 9 }} {{ "abc" | slice: "1" }}',
        "b bcd de a C  b",
    ),
    (
        '{{ "hello world" | capitalize }} {{ "HELLO" | capitalize }} {{ page.uni | upcase }}',
        "Hello world Hello ÜNÏ ÇÖDÉ",
    ),
    (
        '{{ page.long | number_of_words }} {{ page.tags | array_to_sentence_string }} {{ page.tags | array_to_sentence_string: "or" }} {{ site.empty_list | array_to_sentence_string }}',
        "7 b, a, and C b, a, or C ",
    ),
    (
        "{{ page.tags | jsonify }} {{ page.nested | jsonify }} {{ page.title | jsonify }} {{ page.nil | jsonify }} {{ page.html | jsonify }} {{ page.f | jsonify }} {{ page.date | jsonify }} {{ page.day | jsonify }} {{ page.uni | jsonify }}",
        '["b","a","C"] {"k":{"z":"deep"},"list":[1,2,3]} "My Title" null "<p class=\'x\'>a & b &amp; \\"c\\"</p><!-- x --><script>1</script>" 2.5 "2021-03-04 05:06:07 +0000" "2020-12-31" "Ünï çödé"',
    ),
    (
        "{{ page.nested | inspect }} {{ page.tags | inspect }} {{ page.html | inspect }}",
        "{&quot;k&quot;=&gt;{&quot;z&quot;=&gt;&quot;deep&quot;}, &quot;list&quot;=&gt;[1, 2, 3]} [&quot;b&quot;, &quot;a&quot;, &quot;C&quot;] &quot;&lt;p class=&apos;x&apos;&gt;a &amp; b &amp;amp; \\&quot;c\\&quot;&lt;/p&gt;&lt;!-- x --&gt;&lt;script&gt;1&lt;/script&gt;&quot;",
    ),
    (
        '{{ page.tags | push: "z" | join }} {{ page.tags | pop | join }} {{ page.tags | shift | join }} {{ page.tags | unshift: "q" | join }} {{ page.tags | concat: list | join }} {{ page.tags | pop: 2 | join }} {{ "s" | push: "x" }}',
        "b a C z b a a C q b a C b a C l1 l2 l3 b s",
    ),
    ('{{ page.tags | concat: "x" }}', None),
    ('{{ page.num | to_integer }} {{ "3.9" | to_integer }} {{ true | to_integer }}', "12 3 1"),
    (
        "{{ page.tags | size }} {{ page.title | size }} {{ nil | size }} {{ page.n | size }} {{ page.f | size }} {{ page.nested | size }}",
        "3 8 0 8 0 2",
    ),
    (
        "{{ page.tags | first }} {{ page.title | first }} {{ page.nested | first }} {{ page.nested | last }}",
        'b  k{"z"=>"deep"} ',
    ),
    (
        '{{ page.title | join: "," }} {{ page.n | join }} {{ nil | join }} {{ page.title | map: "x" }} {{ page.title | map: "My" }} {{ page.n | map: "x" }}',
        None,
    ),
    ('{{ page.nested | map: "list" | join }} {{ page.title | sort }}', None),
    ("{{ nil | sort }}", None),
    ('{{ "a" | sort: "b" }}', None),
    (
        '{{ nil | append: "x" }} {{ 5 | append: 6 }} {{ "x" | prepend: page.n }} {{ page.tags | append: "!" }} {{ page.nested | append: "!" }}',
        'x 56 5x ["b", "a", "C"]! {"k"=>{"z"=>"deep"}, "list"=>[1, 2, 3]}!',
    ),
    (
        "{% include p.html a=\"1\" b='two' %}{% include p.html a=page.title b=x %}{% include p.html %}",
        "[1|TWO]\n[My Title|EX]\n[|]\n",
    ),
    ('{% include q.html x="v" deep=true %}{{ fromq }}{{ include.x }}', "(v[v|Z]\nv)\nv"),
    ("{% include noparams.html %}", "[|]\n"),
    ("{% include {{ x }}.html %}", None),
    (
        '{% assign f = "p.html" %}{% include {{ f }} a="dyn" %}{% include {{ f | strip }} a="dyn2" b="q" %}',
        "[dyn|]\n[dyn2|Q]\n",
    ),
    ("{% include p.html a=\"x\\\"y\" b='it\\'s' %}", "[x\"y|IT'S]\n"),
    ("{% include p.html a=1 b=page.tags %}", '[1|["B", "A", "C"]]\n'),
    ("{% include p.html a=1 a=2 %}", "[2|]\n"),
    ("{% include p.html, a=1 %}", None),
    ("{% include p.html a %}", None),
    ('{% include p.html a="x"b="y" %}', None),
    ('{% include p.html a = "x" %}', "[x|]\n"),
    ("{% include ../p.html %}", None),
    ("{% include missing.html %}", None),
    ('{% include "p.html" %}', None),
    ("{% include {{ page.nil }} %}", None),
    ("{% include p.html a='{{ x }}' %}", None),
    ("{% if x %}", None),
    ("{% assign w = 1 %}", ""),
    ("{% endif %}.{% for i in list %}", None),
    (
        "{% endfor %}.{% if x %} {% comment %}c{% endcomment %} {% endif %}.{% unless x %}n{% endunless %}.{% if x %}  {% if x %} {% endif %} {% endif %}.",
        None,
    ),
    (
        '{% if x %} {% include p.html %} {% endif %}|{% if x %} {% raw %}{% endraw %} {% endif %}|{% case x %} {% when "ex" %} {% endcase %}|{% for i in list %} {% break %} {% endfor %}|',
        " [|]\n ||| |",
    ),
    (
        "{% ifchanged %}a{% endifchanged %}{% ifchanged %}a{% endifchanged %}{% ifchanged %}b{% endifchanged %}",
        "ab",
    ),
    (
        '{% assign arr = "a,b" | split: "," %}{% for i in arr %}{{ i }}{% endfor %}{{ arr[0] }}{{ arr | size }}{{ arr.size }}',
        "aba22",
    ),
    (
        '{% assign k = "title" %}{{ page[k] }}{{ page.nested["k"].z }}{{ site.posts[0].title }}{{ site.posts.first.title }}{{ site.posts[0].tags[1] }}{{ page[k[0]] }}',
        "My TitledeepP1P1b",
    ),
    ("{% highlight ruby %}", None),
    ("a < b & c", "a < b & c"),
    ("{% endhighlight %}", None),
    ("{% highlight %}x{% endhighlight %}", None),
    ("{% highlight c++ linenos %}{% endhighlight %}", ""),
    ("{% # comment %}x", None),
    ("{% endcomment %}", None),
    ("{% if a %}{% else %}{% else %}x{% endif %}", ""),
    ("{% for i in list %}{% else %}{% else %}x{% endfor %}", None),
    ("{% for i in list %}{% elsif %}{% endfor %}", None),
    (
        '{{ page.nested.list | where_exp: "i", "i > 1" | join }} {{ page.nested.list | where_exp: "i", "i >" | join }}',
        None,
    ),
    ('{{ page.nested.list | map: "x" }}', None),
    ('{{ page.tags | where: "x","y" }}', ""),
    (
        "{{ list | join: nil }} {{ list | join: 1 }} {{ list | join: page.tags }}",
        'l1l2l3 l11l21l3 l1["b", "a", "C"]l2["b", "a", "C"]l3',
    ),
    (
        '{{ page.s | split: ",," | join: "|" }} {{ "a||b" | split: "||" | last }} {{ " a b " | split: " " | first }}',
        "a,b|c b a",
    ),
    (
        '{{ "ab" | times: 2 }} {{ nil | plus: 1 }} {{ true | plus: 1 }} {{ "5 apples" | plus: 1 }} {{ "1,000" | plus: 1 }}',
        "0 1 1 6 2",
    ),
    (
        '{{ page.date | append: "" }} {{ page.date | size }} {{ page.date.year }}',
        "2021-03-04 05:06:07 +0000 0 ",
    ),
    (
        "{% if page.date > site.posts[0].date %}later{% endif %}{% if page.date == page.day %}s{% else %}n{% endif %}",
        "latern",
    ),
    (
        '{% if page.tags == site.data.x %}a{% else %}b{% endif %}{% if page.tags == page.tags %}s{% endif %}{% if 1 == true %}q{% endif %}{% if "1" == 1 %}q{% endif %}',
        "bs",
    ),
    ('{{ site.name }}{{ site["name"] }}{{ site.nothing | default: site.name }}', "SiteSiteSite"),
    ("{%if x%}a{%endif%}{%  if   x   %}b{%  endif  %}{% endif %}", None),
    ("{% if x %}a{%endif-%}  b", "ab"),
    (
        '{% assign x = x | append: "1" %}{{ x }}{% for x in list %}{{ x }}{% assign x = "in" %}{{ x }}{% endfor %}{{ x }}',
        "ex1l1l1l2l2l3l3in",
    ),
    ('{{ "x" | prepend: "a" | prepend: site.url }}{{ site.baseurl }}/y', "https://ex.orgax/base/y"),
    ('{{ page.url | prepend: site.baseurl | replace: "//", "/" }}', "/base/a b/é.html?x=1&y=2 3#fr ag"),
    ('{{ \'now\' | date: "" }}{{ page.n | date: "%j" }}', "now001"),
    ('{{ list | first | append: "q" | upcase | split: "1" | join: "-" | size }}', "3"),
    ('{{ page.title | split: " " | map: "x" | size }}', "2"),
    ('{{ site.data.mixed | uniq | size }} {{ site.data.mixed | sort: "a" | size }}', "4 4"),
    ('{{ site.data.mixed | group_by: "a" | map: "name" | join: "|" }}', "1|"),
    (
        "{{ page.fnum | plus: 0 }} {{ page.fnum | times: 1.1 }} {{ 3.0 | plus: 0 }} {{ 10 | divided_by: 4.0 }} {{ 10 | divided_by: 3.0 }} {{ 1 | divided_by: 3.0 | round: 3 }}",
        "3.7 4.07 3.0 2.5 3.3333333333333335 0.333",
    ),
    ("{{ 5 | minus: 2.5 | at_least: 3 }} {{ 2 | times: 1.25 | ceil }} {{ 99.95 | round: 1 }}", "3 3 100.0"),
    ("a\n{%- if x %}\n b\n{% endif -%}\n c", "a\n b\nc"),
    ("{{ x\n| upcase\n}}", "EX"),
    ('{% include p.html\n a="1"\n b="2" %}', "[1|2]\n"),
    ("{% for i in list\n limit:1 %}{{ i }}{% endfor %}", "l1"),
    ("{% assign v =\n 'q' %}{{ v }}", "q"),
    ("{% if x %}\n{% assign w = 1 %}\n{% endif %}.\n{% for i in list %}\n{% endfor %}.", ".\n."),
    ("{% comment %}\n{% endcomment %}\n\n", "\n\n"),
    ("{% capture a %}\n  x\n{% endcapture %}[{{ a }}]", "[\n  x\n]"),
    ("\r\n{%- if x -%}\r\n y \r\n{%- endif -%}\r\n", "y"),
    ("{{ 'a\nb' | newline_to_br }} {{ \"a\r\nb\" | strip_newlines }}", "a<br />\nb ab"),
    ("{% if x ==\n'ex' %}y{% endif %}", "y"),
    ("{% case x %}\n  {% when 'ex' %}\n A\n {% else %} B\n{% endcase %}", "\n A\n "),
]


@pytest.mark.parametrize(("template", "expected"), CASES, ids=range(len(CASES)))
def test_renders_what_ruby_renders(template: str, expected: str | None) -> None:
    def load(name: str) -> tuple[str, str] | None:
        return (f"_includes/{name}", INCLUDES[name]) if name in INCLUDES else None

    context = Context(page=PAGE, site=SITE, variables=VARIABLES, include_loader=load)
    rendered = render(parse(template, "page.md"), context)
    if expected is None:
        assert rendered.errors or any(use.is_missing for use in rendered.includes)
    else:
        assert rendered.text.text == expected
        assert not rendered.errors
        assert not rendered.unknown
