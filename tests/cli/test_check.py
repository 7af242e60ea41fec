"""`sitelint check`: what a user types, reads and gets back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from calling import Run, write

pytest_plugins = ["cli_fixtures"]

BAD = "_pages/about.md"


def test_a_finding_is_shown_and_fails(site: Path, run: Run) -> None:
    code, out, err = run()
    assert code == 1
    assert err == ""
    assert (
        out
        == """\
error TST001 bad-word: `BAD` is bad
 --> _pages/about.md:5:3
  |
5 | A BAD word, [a link](/clean/).
  |   ^^^
  = safe fix: Write GOOD
    - A BAD word, [a link](/clean/).
    + A GOOD word, [a link](/clean/).

1 error in 1 of 3 files · 1 fixable with --fix
"""
    )


def test_a_site_gives_no_command_to_github(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site, {BAD: "---\n---\nBAD ##[add-mask]x\n"})
    assert "BAD ##[add-mask]x" in run().out
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert "BAD ## [add-mask]x" in run().out


def test_a_clean_site_passes(site: Path, run: Run) -> None:
    (site / BAD).unlink()
    assert run() == (0, "nothing found in 2 files\n", "")


def test_check_is_the_default_command(site: Path, run: Run) -> None:
    assert run() == run("check") == run(".") == run("check", ".") == run(str(site))


@pytest.mark.parametrize(
    "args",
    [
        ("-f", "concise"),
        ("--output-format=json", "--exit-zero"),
        ("-f", "json", "-q", "-f", "github"),
        ("--fail-level", "error", "--color", "always"),
    ],
)
def test_a_plain_call_says_the_same_with_click_and_without(
    site: Path, run: Run, args: tuple[str, ...]
) -> None:
    assert run(*args) == run(*args, "--jobs", "1")


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ((), 1),
        (("--exit-zero",), 0),
        (("--ignore", "TST001"), 0),
        (("--select", "page-count"), 0),
        (("--select", "TST,SIT"), 1),
        (("--select", "all", "--ignore", "bad-word,TST002"), 0),
        (("_pages",), 1),
        (("_pages/about.md",), 1),
        (("_pages/clean.md",), 0),
        (("_pages/clean.md", "_pages/about.md"), 1),
    ],
)
def test_exit_codes(site: Path, run: Run, args: tuple[str, ...], code: int) -> None:
    assert run(*args).code == code


def test_the_fail_level(site: Path, run: Run) -> None:
    write(site, {f"_pages/p{number}.md": "---\n---\n" for number in range(9)})
    (site / BAD).unlink()
    assert run().code == 0
    assert run("--fail-level", "info").code == 1
    write(site, {".sitelint.yml": "fail-level: info\n"})
    assert run().code == 1
    assert run("--fail-level", "error").code == 0


def test_only_findings_of_the_given_paths_are_shown(site: Path, run: Run) -> None:
    write(site, {"_pages/sub/other.md": "---\n---\nBAD\n", "_pages/subject.md": "---\n---\nBAD\n"})
    assert run("-f", "concise", "-q", "_pages/sub").out == "_pages/sub/other.md:3:1: TST001 `BAD` is bad\n"


def test_comments_of_other_files_are_not_judged_when_some_are_given(site: Path, run: Run) -> None:
    write(site, {f"_pages/p{number}.md": "---\n---\n" for number in range(9)})
    write(site, {"_config.yml": "include: [_pages] # sitelint-disable-line bad-word\n"})
    assert "SIT001" in run("-f", "concise").out
    assert run("-f", "concise", "-q", "_pages/clean.md").out == ""


def test_paths_are_shown_from_where_one_is(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site / "_pages")
    assert run("-f", "concise", "-q").out == "../_pages/about.md:5:3: TST001 `BAD` is bad\n"
    monkeypatch.chdir(site.parent)
    assert (
        run("-f", "concise", "-q", site.name).out == f"{site.name}/_pages/about.md:5:3: TST001 `BAD` is bad\n"
    )
    found = json.loads(run("-f", "json", site.name).out)
    assert found["findings"][0]["path"] == "_pages/about.md"
    assert found["root"] == str(site.resolve())


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("no-such-folder",), "sitelint: no-such-folder: No such file or directory\n"),
        (("--select", "bad-wrd"), "sitelint: --select: `bad-wrd` is no rule; did you mean `bad-word`?\n"),
        (("--config", "."), "Error: Invalid value for '--config': File '.' is a directory."),
        (("--config", "none.yml"), "Error: Invalid value for '--config': File 'none.yml' does not exist."),
        (("--jekyll-config", "none.yml"), "sitelint: --jekyll-config: none.yml: no such file\n"),
        (("--today", "soon"), "Error: Invalid value for '--today': 'soon' is not a date such as 2026-01-31"),
        (("--unsafe-fixes",), "Error: --unsafe-fixes goes with --fix or --diff"),
        (("--output-format", "xml"), "Error: Invalid value for '--output-format'"),
        (("-f=json",), "Error: Invalid value for '--output-format'"),
        (("--color",), "Error: Option '--color' requires an argument."),
        (("--no-such-option",), "Error: No such option"),
        (
            ("--output-file", "no/such/file"),
            "Error: Could not open file 'no/such/file': No such file or directory",
        ),
    ],
)
def test_mistakes_are_told_in_one_line(site: Path, run: Run, args: tuple[str, ...], message: str) -> None:
    code, _, err = run(*args)
    assert code == 2
    assert message in err


def test_a_path_that_is_not_there_keeps_nothing_else_from_being_checked(site: Path, run: Run) -> None:
    code, out, err = run("-f", "concise", "gone", ".")
    assert code == 2
    assert out.startswith("_pages/about.md:5:3: TST001")
    assert err == "sitelint: gone: No such file or directory\n"


def test_a_typo_in_a_command_is_told(site: Path, run: Run) -> None:
    assert "did you mean the command `urls`?" in run("url").err


@pytest.mark.parametrize("path", ["_pages/clean.md", "_layouts/default.html", "_data/a.yml"])
def test_an_unreadable_file_is_told_and_the_rest_checked(site: Path, run: Run, path: str) -> None:
    write(site, {path: "x"})
    (site / path).chmod(0)
    if os.access(site / path, os.R_OK):
        pytest.skip("this user may read everything")
    code, out, err = run("-f", "concise", "-q")
    assert code == 2
    assert "TST001" in out
    assert err == f"sitelint: {path}: cannot be read: Permission denied\n"


def test_nothing_to_check(site: Path, run: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    os.chdir(tmp_path_factory.mktemp("empty"))
    code, _, err = run()
    assert code == 2
    assert "nothing was checked" in err
    told = f"sitelint: {Path.cwd()} is no Jekyll site (no _config.yml), so its pages are read one by one\n"
    assert run("urls") == run("references") == (0, "", told)


def test_files_of_a_commit_may_all_be_no_files_of_the_site(site: Path, run: Run) -> None:
    write(site, {".pre-commit-config.yaml": "repos: []\n", "docs/logo.svg": "<svg/>"})
    told = "sitelint: nothing was checked: there is no page, layout, include or data file here\n"
    assert run(".pre-commit-config.yaml", "docs/logo.svg") == (0, "", told)
    assert run("-q", ".pre-commit-config.yaml") == (0, "", "")
    assert run("docs").code == 2


def test_that_all_is_excluded_is_told(site: Path, run: Run) -> None:
    write(site, {".sitelint.yml": 'exclude: "*"\n'})
    code, _, err = run()
    assert code == 2
    assert err.endswith("data file here that `exclude` does not leave out\n")


def test_a_report_that_cannot_be_written_is_told(site: Path) -> None:
    def error(redirection: str) -> tuple[int, str]:
        command = f"'{sys.executable}' -m sitelint urls {redirection}"
        done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    assert error(">&-") == (0, "")
    if Path("/dev/full").exists():
        assert error(">/dev/full") == (2, "sitelint: cannot go on: No space left on device\n")


def test_loose_pages_are_checked_one_by_one(site: Path, run: Run) -> None:
    (site / "_config.yml").unlink()
    write(site, {f"p{number}.md": "---\n---\nBAD\n" for number in range(9)})
    code, out, err = run("-f", "concise", "-q", "p1.md", "p2.md")
    assert (code, out) == (1, "p1.md:3:1: TST001 `BAD` is bad\np2.md:3:1: TST001 `BAD` is bad\n")
    code, out, err = run()
    assert err.count("\n") == 1
    assert "is no Jekyll site" in err
    assert "TST002" not in out


def test_of_loose_files_only_pages_are_checked_unless_they_are_named(site: Path, run: Run) -> None:
    (site / "_config.yml").unlink()
    write(site, {"a.md": "---\n---\nBAD\n", "card.astro": "---\nconst x = 1\n---\nBAD\n"})
    assert run("-f", "concise", "-q").out == "a.md:3:1: TST001 `BAD` is bad\n"
    assert run("-f", "concise", "-q", "card.astro").out == "card.astro:4:1: TST001 `BAD` is bad\n"


def test_that_a_site_below_is_checked_instead_is_told(site: Path, run: Run) -> None:
    write(site, {"_attic/old/_config.yml": "", "_attic/old/index.md": "---\n---\nBAD\n"})
    assert run().err == run("_attic/old/index.md").err == ""
    (site / "_config.yml").unlink()
    told = f"sitelint: {site} is no Jekyll site (no _config.yml), so the site in _attic/old is read\n"
    assert run().err == run("urls").err == told
    assert run("_attic/old").err == run("-q").err == ""


def test_a_site_of_another_program_is_told_as_such(site: Path, run: Run) -> None:
    read = "so its pages are read one by one\n"
    write(site, {"_config.yml": "title: A\npublic_dir: public\n", "source/_posts/a.md": "---\n---\n"})
    write(site, {"themes/next/_config.yml": "menu: []\n"})
    assert run("urls").err == f"sitelint: {site} is a site of Hexo, not of Jekyll, {read}"
    write(site, {"_config.yml": "title: A\n"})
    assert run("urls").err == ""
    write(site, {"_toc.yml": "format: jb-book\n"})
    assert run("urls").err == f"sitelint: {site} is a site of Jupyter Book, not of Jekyll, {read}"
    (site / "_toc.yml").unlink()
    (site / "_config.yml").unlink()
    (site / "themes/next/_config.yml").unlink()
    write(site, {"hugo.toml": ""})
    assert run("urls").err == f"sitelint: {site} is a site of Hugo, not of Jekyll, {read}"


def test_several_sites_are_told_apart(site: Path, run: Run) -> None:
    for name in ("one", "two"):
        write(site, {f"{name}/_config.yml": "", f"{name}/index.md": "---\n---\nBAD\n"})
    (site / "_config.yml").unlink()
    assert run("-f", "concise", "-q").out == (
        "one/index.md:3:1: TST001 `BAD` is bad\ntwo/index.md:3:1: TST001 `BAD` is bad\n"
    )
    found = json.loads(run("-f", "json").out)
    assert found["root"] == str(site.resolve())
    assert [one["path"] for one in found["findings"]] == ["one/index.md", "two/index.md"]
    assert len({one["fingerprint"] for one in found["findings"]}) == 1


def test_pages_below_source_are_relative_to_it(site: Path, run: Run) -> None:
    write(site, {"_config.yml": "source: src\n", "src/index.md": "---\n---\nBAD\n"})
    assert run("-f", "concise", "-q").out == "src/index.md:3:1: TST001 `BAD` is bad\n"
    assert run("-f", "concise", "-q", "src/index.md").code == 1
    assert run("--fix", "-q").code == 0
    assert (site / "src/index.md").read_text() == "---\n---\nGOOD\n"


def test_the_configuration_beside_the_source_is_named_and_fixed(site: Path, run: Run) -> None:
    write(site, {".git/HEAD": "", "docs/_config.yml": "source: src\ntitle: BAD\n", "docs/src/a.md": ""})
    (site / "_config.yml").unlink()
    assert run("-f", "concise", "-q").out == "docs/_config.yml:2:8: TST001 `BAD` is bad\n"
    assert "file=docs/_config.yml," in run("-f", "github", "-q").out
    assert run("--diff").out.startswith("--- a/docs/_config.yml\n")
    assert run("--fix", "-q").code == 0
    assert (site / "docs/_config.yml").read_text() == "source: src\ntitle: GOOD\n"


def test_a_rule_that_fails_is_named_and_the_rest_goes_on(site: Path, run: Run) -> None:
    write(site, {"_pages/broken.md": "---\n---\nBROKEN\n", "_pages/broken2.md": "---\n---\nBROKEN\n"})
    code, out, err = run("-f", "concise", "-q")
    assert code == 2
    assert out == "_pages/about.md:5:3: TST001 `BAD` is bad\n"
    assert err.startswith(
        "sitelint: TST001 bad-word failed on _pages/broken.md and 1 more: KeyError: 'broken' ("
    )
    assert err.count("\n") == 1


def test_a_rule_that_fails_leaves_its_suppressions_alone(site: Path, run: Run) -> None:
    write(site, {"_pages/broken.md": "---\n---\nBROKEN <!-- sitelint-disable-line bad-word -->\n"})
    assert "SIT001" not in run("-f", "concise").out


def test_debug_lets_errors_through(site: Path, run: Run) -> None:
    write(site, {"_pages/broken.md": "---\n---\nBROKEN\n"})
    with pytest.raises(KeyError):
        run("--debug")


def test_suppressed_findings_are_counted_only(site: Path, run: Run) -> None:
    write(site, {BAD: "---\n---\nBAD <!-- sitelint-disable-line bad-word -->\n"})
    code, out, _ = run("-f", "json")
    assert code == 0
    assert json.loads(out)["summary"]["suppressed"] == 1


def test_an_unused_suppression_is_found_in_pages_layouts_and_config(site: Path, run: Run) -> None:
    idle = "<!-- sitelint-disable-line bad-word -->"
    write(
        site,
        {
            "_layouts/x.html": f"{idle}\n",
            "_includes/y.html": f"{idle}\n",
            BAD: f"---\n---\n`{idle}`\n{idle}\n",
        },
    )
    write(site, {"_config.yml": "include: [_pages]  # sitelint-disable-line bad-word\n"})
    found = [line.split(": ")[0] for line in run("-f", "concise", "-q").out.splitlines()]
    assert found == ["_config.yml:1:20", "_includes/y.html:1:1", "_layouts/x.html:1:1", "_pages/about.md:4:1"]
    assert run("-f", "concise", "-q", "--ignore", "bad-word").out == ""


def test_settings_are_obeyed(site: Path, run: Run) -> None:
    write(site, {".sitelint.yml": "rules:\n  bad-word:\n    word: word\nseverity: {bad-word: info}\n"})
    code, out, _ = run("-f", "concise", "-q")
    assert (code, out) == (0, "_pages/about.md:5:7: TST001 `word` is bad\n")
    write(site, {".sitelint.yml": "per-file-ignores:\n  _pages/about.md: [TST]\n"})
    assert run().code == 0
    write(site, {".sitelint.yml": "exclude: [_pages/]\n"})
    assert run().out == "nothing found in 1 file\n"
    write(site, {"other.yml": "ignore: [bad-word]\n"})
    assert run("--config", "other.yml").code == 0


def test_wrong_settings_are_told_with_their_place(site: Path, run: Run) -> None:
    write(site, {".sitelint.yml": "ignroe: [bad-word]\n"})
    code, out, err = run()
    assert (code, out) == (2, "")
    assert err == f"sitelint: {site / '.sitelint.yml'}:1:1: unknown key `ignroe`; did you mean `ignore`?\n"


def test_verbose_tells_what_was_read(site: Path, run: Run) -> None:
    err = run("--verbose").err
    for word in ("ghpages", "settings: none", "3 files in", "of unknown target"):
        assert word in err


def test_quiet_leaves_the_summary_out(site: Path, run: Run) -> None:
    assert "fixable" not in run("-q").out


def test_the_report_can_go_to_a_file(site: Path, run: Run) -> None:
    code, out, _ = run("-f", "json", "-o", "report.json")
    assert (code, out) == (1, "")
    assert json.loads((site / "report.json").read_text())["summary"]["findings"] == 1


def test_colour_is_for_terminals(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run().out
    assert "\x1b[" in run("--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run().out
    assert "\x1b[" not in run("--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run().out
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("FORCE_COLOR", "0")
    assert "\x1b[" not in run().out


def test_today_can_be_set(site: Path, run: Run) -> None:
    write(site, {"_posts/2030-01-01-x.md": "---\n---\nBAD\n"})
    assert "_posts" in run("urls", "--today", "2030-01-01").out
    assert "_posts" not in run("urls", "--today", "2029-12-31").out


def test_a_name_that_is_not_utf8_does_no_harm(site: Path, run: Run) -> None:
    try:
        (site / os.fsdecode(b"_pages/\xff.md")).write_bytes(b"---\n---\nBAD\n")
    except OSError:
        pytest.skip("this file system has no such names")
    for output_format in ("full", "concise", "json"):
        assert run("-f", output_format).code in (1, 2)


def test_jekyll_can_be_configured_otherwise(site: Path, run: Run) -> None:
    write(site, {"_dev.yml": "include: []\n", "_more.yml": "baseurl: /x\n"})
    assert "_pages/about.md" not in run("urls", "--jekyll-config", "_dev.yml").out
    assert "_pages/about.md" in run("urls", "--jekyll-config", "_dev.yml,_config.yml").out
    assert (
        "_pages/about.md"
        not in run("urls", "--jekyll-config", "_config.yml", "--jekyll-config", "_dev.yml").out
    )
    write(site, {".sitelint.yml": "jekyll: {config: [_dev.yml]}\n"})
    assert "_pages/about.md" not in run("urls").out
    assert "_pages/about.md" in run("urls", "--jekyll-config", "_config.yml").out
    write(site, {".sitelint.yml": "jekyll: {config: [_gone.yml]}\n"})
    code, _, err = run()
    assert code == 2
    assert err == f"sitelint: {site / '.sitelint.yml'}: `jekyll: config`: _gone.yml: no such file\n"


def test_statistics_count_the_findings_of_each_rule(site: Path, run: Run) -> None:
    write(site, {BAD: "---\n---\nBAD\n\nBAD\n"})
    assert run("--statistics", "-q").out.startswith("2 TST001 bad-word: ")
    counted = json.loads(run("--statistics", "-f", "json").out)
    assert [(rule["code"], rule["count"], rule["fixable"]) for rule in counted] == [("TST001", 2, 2)]


def test_a_cache_folder_that_cannot_be_written_is_told_once(site: Path, run: Run) -> None:
    write(site, {"file": "x"})
    told = "sitelint: --cache-dir: file/cache cannot be written, so the next run will be no faster\n"
    assert run("--cache-dir", "file/cache").err == told
    assert run("--cache-dir", "file/cache", "-q").err == ""
    assert run("--cache-dir", "file/cache", "--no-cache").err == ""
    assert run("--cache-dir", "cache").err == ""
