"""Keyed noise over many rows, months and runs at once: the vector form of domain.noise.

A word is a pure function of (seed, purpose, name, month, run). Nothing here remembers anything, so
arms, edits, blocks and processes that ask for the same word get the same word. The arm, the start
month of a card and the plan are never part of a key.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.noise import GOLDEN, MASK64, mix64, stream_key

_GOLDEN = np.uint64(GOLDEN)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)
_S30, _S27, _S31 = np.uint64(30), np.uint64(27), np.uint64(31)

Words = NDArray[np.uint64]


CHUNK = 1 << 14
"""Words that are mixed at a time (128 kB): what stays in the fast memory of a processor."""


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


def words(key: int, months: Sequence[int], first_run: int, runs: int) -> Words:
    """Words of one stream, shape (len(months), runs); element = keyed_word(key, month, run)."""
    starts = np.array([key ^ mix64(month) for month in months], dtype=np.uint64)[:, None]
    # Run r stands r * GOLDEN further; the mixer begins by adding GOLDEN once more.
    steps = np.arange(runs, dtype=np.uint64) * _GOLDEN
    steps += np.uint64((first_run + 1) * GOLDEN & MASK64)
    result = np.empty((len(starts), runs), dtype=np.uint64)
    rows = max(1, CHUNK // runs)
    spare = np.empty((rows, runs), dtype=np.uint64)
    for first in range(0, len(starts), rows):
        chunk = result[first : first + rows]
        np.add(starts[first : first + rows], steps, out=chunk)
        _mix_in_place(chunk, spare[: len(chunk)])
    return result


def once(seed: int, purpose: str, name: str, first_run: int, runs: int) -> Words:
    """One word per run for something that is drawn once per life (month 0), shape (runs,)."""
    row: Words = words(stream_key(seed, purpose, name), (0,), first_run, runs)[0]
    return row


def monthly_16(
    seed: int, purpose: str, name: str, first_run: int, runs: int, months: int
) -> NDArray[np.uint16]:
    """16 bits for months 1..months, shape (months, runs): four months share a word, low bits first."""
    groups = (months + 3) // 4
    source = words(stream_key(seed, purpose, name), range(groups), first_run, runs)
    lanes = source.astype("<u8", copy=False).view("<u2").reshape(groups, runs, 4)
    result = np.empty((groups * 4, runs), dtype=np.uint16)
    for lane in range(4):
        result[lane::4] = lanes[:, :, lane]
    return result[:months]


def monthly_32(
    seed: int, purpose: str, name: str, first_run: int, runs: int, months: int
) -> NDArray[np.uint32]:
    """32 bits for months 1..months, shape (months, runs): two months share a word, low bits first."""
    groups = (months + 1) // 2
    source = words(stream_key(seed, purpose, name), range(groups), first_run, runs)
    lanes = source.astype("<u8", copy=False).view("<u4").reshape(groups, runs, 2)
    result = np.empty((groups * 2, runs), dtype=np.uint32)
    for lane in range(2):
        result[lane::2] = lanes[:, :, lane]
    return result[:months]


def uniform_index(
    seed: int, purpose: str, name: str, first_run: int, runs: int, size: int
) -> NDArray[np.intp]:
    """A uniform draw from 0..size-1 per run, shape (runs,); size below 2**32. Used for price draws."""
    high = once(seed, purpose, name, first_run, runs) >> np.uint64(32)
    return ((high * np.uint64(size)) >> np.uint64(32)).astype(np.intp)
