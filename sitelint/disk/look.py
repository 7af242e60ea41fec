"""The disk as a run over a site found it, and what of that is another thing now.

The notes of a run are long, one for each file. They are kept once, and whatever else a run keeps goes with
them by their `identity`.
"""

import marshal
import os

from sitelint.disk.door import ask_again
from sitelint.disk.kept import Kept
from sitelint.disk.notes import Note

_NAME = "notes"


class Look:
    """What a run noted, as of today.

    `then` are its notes as they were, `notes` as they are now; `changed` are the places where the answer is
    another one. The first `count` notes are what went into the map of the site that was kept under the
    identity `of_map`.
    """

    def __init__(self, kept: Kept, identity: bytes, of_map: bytes, count: int, notes: list[Note]) -> None:
        self._kept = kept
        self.then = notes
        self.identity = identity
        self.of_map = of_map
        self.count = count
        self.notes, self.changed = ask_again(notes)

    def learn(self) -> None:
        """Keep the stamps of today, where nothing but stamps has changed."""
        if self.notes != self.then:
            _save(self._kept, self.identity, self.of_map, self.count, self.notes)


def look_again(kept: Kept) -> Look | None:
    """What the last run that kept something noted; None where there is nothing."""
    content = kept.load(_NAME)
    return Look(kept, *marshal.loads(content)) if content else None


def keep_notes(kept: Kept, before: Look | None, of_map: bytes, count: int, notes: list[Note]) -> bytes:
    """Keep the notes of a run that looked at the disk as it was `before`; their identity.

    Where nothing had changed, it is the same one: what others keep for it still holds, as long as what they
    have noted is the same as well.
    """
    identity = os.urandom(16)
    if before and not before.changed:
        identity = before.identity
        mine = {note[:2] for note in notes}
        notes = notes + [note for note in before.notes if note[:2] not in mine]
    _save(kept, identity, of_map, count, notes)
    return identity


def _save(kept: Kept, identity: bytes, of_map: bytes, count: int, notes: list[Note]) -> None:
    kept.save(_NAME, marshal.dumps((identity, of_map, count, notes)))
