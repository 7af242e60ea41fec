"""Digests, by which bytes are known again.

`hashlib` has the same function, but imports OpenSSL for it, which takes longer than all that a repeated call
does.
"""

from collections.abc import Iterable

try:
    from _blake2 import blake2b
except ImportError:  # a Python that is built otherwise
    from hashlib import blake2b

__all__ = ["blake2b", "digest", "digest_of"]


def digest_of(data: bytes) -> bytes:
    """16 bytes that tell this content from all others."""
    return blake2b(data, digest_size=16).digest()


def digest(parts: Iterable[bytes]) -> bytes:
    """16 bytes that tell these parts from all others, also from the same bytes parted elsewhere."""
    made = blake2b(digest_size=16)
    for part in parts:
        made.update(len(part).to_bytes(8, "little"))
        made.update(part)
    return made.digest()
