"""Keyed noise over many rows, months and runs at once: the vector form of domain.noise.

A word is a pure function of (seed, purpose, name, month, run). Nothing here remembers anything, so
arms, edits, blocks and processes that ask for the same word get the same word. The arm, the start
month of a card and the plan are never part of a key.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.noise import GOLDEN, MASK64, mix64, stream_key

_GOLDEN = np.uint64(GOLDEN)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)
_S30, _S27, _S31 = np.uint64(30), np.uint64(27), np.uint64(31)

Words = NDArray[np.uint64]


CHUNK = 1 << 13
"""Words that are mixed at a time (64 kB): what stays in the fast memory of a processor."""


def _mix_in_place(words: Words, spare: Words) -> None:
    """splitmix64 on every element, after its first addition; 64-bit arithmetic wraps by definition."""
    np.right_shift(words, _S30, out=spare)
    words ^= spare
    words *= _FIRST
    np.right_shift(words, _S27, out=spare)
    words ^= spare
    words *= _SECOND
    np.right_shift(words, _S31, out=spare)
    words ^= spare


@lru_cache(maxsize=64)
def _mixed(months: Sequence[int]) -> Words:
    """mix64 of each month, (months, 1): the same for every stream."""
    return np.array([mix64(month) for month in months], dtype=np.uint64)[:, None]


def _pieces(starts: Words, first_run: int, runs: int) -> Iterator[tuple[int, Words]]:
    """(place of its first row, words (some rows, runs)); each piece is overwritten by the next.

    starts (rows, 1): the key of each row's stream ^ its mixed month.
    """
    # Run r stands r * GOLDEN further; the mixer begins by adding GOLDEN once more.
    steps = np.arange(runs, dtype=np.uint64) * _GOLDEN
    steps += np.uint64((first_run + 1) * GOLDEN & MASK64)
    rows = max(1, min(len(starts), CHUNK // runs))
    piece, spare = np.empty((rows, runs), dtype=np.uint64), np.empty((rows, runs), dtype=np.uint64)
    for first in range(0, len(starts), rows):
        some = starts[first : first + rows]
        mixed = piece[: len(some)]
        np.add(some, steps, out=mixed)
        _mix_in_place(mixed, spare[: len(some)])
        yield first, mixed


def words(key: int, months: Sequence[int], first_run: int, runs: int) -> Words:
    """Words of one stream, shape (len(months), runs); element = keyed_word(key, month, run)."""
    return _whole(_mixed(months) ^ np.uint64(key), first_run, runs)


def _whole(starts: Words, first_run: int, runs: int) -> Words:
    result = np.empty((len(starts), runs), dtype=np.uint64)
    for first, piece in _pieces(starts, first_run, runs):
        result[first : first + len(piece)] = piece
    return result


def once(seed: int, purpose: str, name: str, first_run: int, runs: int) -> Words:
    """One word per run for something that is drawn once per life (month 0), shape (runs,)."""
    row: Words = words(stream_key(seed, purpose, name), (0,), first_run, runs)[0]
    return row


Through = Callable[[NDArray[Any]], NDArray[Any]]
"""What becomes of the bits, element by element."""


def write_monthly(
    bits: int, seed: int, purpose: str, name: str, first_run: int, out: NDArray[Any], through: Through
) -> None:
    """Write through(16 or 32 bits) of months 1.. into out (months, runs), which may be a view.

    Four (two) months share a word, low bits first. Piece by piece, so that nothing leaves fast memory
    before it is what the tape keeps.
    """
    months, runs = out.shape
    lanes = 64 // bits
    starts = _mixed(range(-(-months // lanes))) ^ np.uint64(stream_key(seed, purpose, name))
    for first, piece in _pieces(starts, first_run, runs):
        parts = piece.astype("<u8", copy=False).view(f"<u{bits // 8}")
        values = through(parts).reshape(len(piece), runs, lanes)
        for lane in range(lanes):
            place = out[first * lanes + lane : (first + len(piece)) * lanes : lanes]
            place[:] = values[: len(place), :, lane]


def monthly_16(
    seed: int, purpose: str, name: str, first_run: int, runs: int, months: int
) -> NDArray[np.uint16]:
    """16 bits for months 1..months, shape (months, runs): four months share a word, low bits first."""
    result = np.empty((months, runs), dtype=np.uint16)
    write_monthly(16, seed, purpose, name, first_run, result, np.asarray)
    return result


def monthly_32(
    seed: int, purpose: str, name: str, first_run: int, runs: int, months: int
) -> NDArray[np.uint32]:
    """32 bits for months 1..months, shape (months, runs): two months share a word, low bits first."""
    result = np.empty((months, runs), dtype=np.uint32)
    write_monthly(32, seed, purpose, name, first_run, result, np.asarray)
    return result


def spread(drawn: Words, size: int) -> NDArray[np.intp]:
    """Words as draws from 0..size-1, by their high bits; size below 2**32."""
    high = drawn >> np.uint64(32)
    high *= np.uint64(size)
    high >>= np.uint64(32)
    return high.astype(np.intp)


def uniform_index(
    seed: int, purpose: str, name: str, first_run: int, runs: int, size: int
) -> NDArray[np.intp]:
    """A uniform draw from 0..size-1 per run, shape (runs,). Used for price draws."""
    return spread(once(seed, purpose, name, first_run, runs), size)


def uniform_indices(
    seed: int, purpose: str, names: Sequence[str], first_run: int, runs: int, size: int
) -> NDArray[np.intp]:
    """As uniform_index for many names in one go, shape (names, runs)."""
    keys = np.array([stream_key(seed, purpose, name) for name in names], dtype=np.uint64)
    return spread(_whole(keys[:, None] ^ _mixed((0,)), first_run, runs), size)
