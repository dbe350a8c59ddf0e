"""Keys of the keyed noise: noise is a pure function of (seed, row id, month, run).

Only the scalar key arithmetic lives here (standard library); the vectorised form is in engine.
The mixer is splitmix64 (Steele, Lea and Flood 2014), as measured in the design study.
"""

from hashlib import blake2b

MASK64 = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15


def mix64(value: int) -> int:
    """Finalise a 64-bit integer (splitmix64); equal on every machine."""
    value = (value + GOLDEN) & MASK64
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK64
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK64
    return value ^ (value >> 31)


def stable_id(name: str) -> int:
    """64-bit id of a row name; renaming a row changes its luck, adding another row does not."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "little")


def stream_key(seed: int, purpose: str, name: str) -> int:
    """Key of one row's noise for one purpose (for example 'month', 'wait', 'parameter')."""
    return mix64(mix64(mix64(seed & MASK64) ^ stable_id(purpose)) ^ stable_id(name))


def keyed_word(key: int, month: int, run: int) -> int:
    """64 random bits for (stream, month, run): the scalar reference of the engine's vector form."""
    return mix64((key ^ mix64(month)) + (run * GOLDEN & MASK64) & MASK64)
