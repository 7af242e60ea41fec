"""What stands for the value of a variable that is not set."""

from typing import Final

NOT_SET: Final = object()
