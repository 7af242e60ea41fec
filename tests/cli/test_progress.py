"""The bar while a long run is under way."""

import os

import pytest

from sitelint.cli import progress


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_only_one_of_the_processes_that_share_the_work_draws(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", 0)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    bar = progress.ProgressBar(wanted=True)
    child = os.fork()
    if not child:
        bar(1, 4)
        os._exit(0)
    os.waitpid(child, 0)
    bar(2, 4)
    _, err = capfd.readouterr()
    assert "1 of 4" not in err
    assert "2 of 4" in err
