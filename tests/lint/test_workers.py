"""Work that is shared among processes gives what one process would give."""

import os
import time
from pathlib import Path

import pytest

from sitelint import disk
from sitelint.disk.door import NOTES
from sitelint.lint import workers
from sitelint.lint.workers import Workers

ITEMS = list(range(301))


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other processes are worth it however little there is to do."""
    monkeypatch.setattr(workers, "_TELLING", 1e-9)
    monkeypatch.setattr(workers, "_WORTH_A_PROCESS", 1e-12)


def process_of(_: int) -> int:
    """The process that is asked, and takes its time, so that others come to their share."""
    time.sleep(0.001)
    return os.getpid()


@pytest.mark.parametrize("jobs", [1, 2, 3, 7])
@pytest.mark.usefixtures("eager")
def test_results_keep_their_order(jobs: int) -> None:
    assert Workers(jobs).spread(lambda item: item * item, ITEMS) == [item * item for item in ITEMS]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.usefixtures("eager")
def test_work_is_done_in_several_processes() -> None:
    assert len(set(Workers(3).spread(process_of, ITEMS))) == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_little_work_is_done_in_one_process() -> None:
    assert set(Workers(3).spread(process_of, ITEMS)) == {os.getpid()}


@pytest.mark.usefixtures("eager")
def test_what_a_process_cannot_give_back_is_done_here() -> None:
    class Local(int):
        """A class that cannot be pickled."""

    assert Workers(2).spread(Local, ITEMS) == ITEMS


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.usefixtures("eager")
def test_what_no_process_is_to_be_had_for_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)
    assert set(Workers(3).spread(process_of, ITEMS)) == {os.getpid()}


@pytest.mark.usefixtures("eager")
def test_an_error_comes_through() -> None:
    with pytest.raises(ZeroDivisionError):
        Workers(2).spread(lambda item: 1 // (item - 100), ITEMS)


@pytest.mark.usefixtures("eager")
def test_what_another_process_reads_is_noted(tmp_path: Path) -> None:
    for item in ITEMS:
        (tmp_path / str(item)).write_text(str(item))
    Workers(2).spread(lambda item: disk.read(tmp_path / str(item)), ITEMS)
    assert {str(tmp_path / str(item)) for item in ITEMS} <= {path for _, path, _, _ in NOTES}
