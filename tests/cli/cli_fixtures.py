"""Fixtures of the tests of the command line."""

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from calling import Call, Run, write

from sitelint.cli import main


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small site with a finding on one page, and the working folder in it."""
    write(
        tmp_path,
        {
            "_config.yml": "include: [_pages]\n",
            "_pages/about.md": "---\ntitle: About\npermalink: /about/\n---\nA BAD word, [a link](/clean/).\n",
            "_pages/clean.md": "---\ntitle: Clean\n---\nWords of my own.\n",
        },
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path.parent / "cache"))
    entry = EntryPoint("fake", "fake_rules:RULES", "sitelint.rules")
    monkeypatch.setattr("sitelint.lint.registry.offers", lambda: [entry])
    return tmp_path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call sitelint with arguments."""
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)

    def call(*args: str) -> Call:
        capfd.readouterr()
        with pytest.raises(SystemExit) as exit_:
            main(list(args))
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Call(int(exit_.value.code or 0), out, err)

    return call
