"""The one door to the disk: everything that a run reads passes here and is noted.

What a run says is a function of what it has read. The notes tell a later run whether that is still so.
"""

from sitelint.disk.door import is_file, is_folder, is_there, modified, names, read, read_if
from sitelint.disk.notes import Note, Notes

__all__ = ["Note", "Notes", "is_file", "is_folder", "is_there", "modified", "names", "read", "read_if"]
