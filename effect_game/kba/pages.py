"""What is kept of the lives of a forecast: sums and ordered points per page of 512 lives.

Page p holds runs 512 p + 1 to 512 (p + 1). A block that splits a page waits until the page is full, and
pages are merged by their number, so neither the size nor the order of blocks shows in any byte. A page
that is still not full at the end counts like the others, by its number of lives.

Per life only society's difference at each horizon is kept (8 bytes each). Curves and the parties a life
touches are kept of the first eight pages: the lives that may be shown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.kba.balance import quantiles

Floats = NDArray[np.float64]

PAGE_LIVES = 512
SHOWN_PAGES = 8
"""The lives that are shown are chosen among these pages, the first 4,096 lives."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lives side by side. numbers (runs,): their run numbers, rising. mean, drawn: reference and plan, each
    (parties + 1, horizons, runs), society last, at mean and at drawn prices. curve (months, runs): society's
    cumulative difference at drawn prices, as float32: it only draws lines."""

    numbers: NDArray[np.intp]
    mean: tuple[Floats, Floats]
    drawn: tuple[Floats, Floats]
    curve: NDArray[np.float32]

    @property
    def runs(self) -> int:
        return int(self.numbers.size)

    def part(self, first: int, last: int) -> "Block":
        """Lives first..last - 1, counted from 0; without copying."""
        return Block(
            self.numbers[first:last],
            (self.mean[0][..., first:last], self.mean[1][..., first:last]),
            (self.drawn[0][..., first:last], self.drawn[1][..., first:last]),
            self.curve[:, first:last],
        )

    def copy(self) -> "Block":
        """On its own: a part keeps the whole block in memory."""
        return Block(
            self.numbers.copy(),
            (self.mean[0].copy(), self.mean[1].copy()),
            (self.drawn[0].copy(), self.drawn[1].copy()),
            self.curve.copy(),
        )


@dataclass(frozen=True, slots=True)
class Shown:
    """Lives that may be shown. numbers (lives,): runs. curve (months, lives), as in a block.
    touched (parties, horizons, lives): whether the party pays or receives anything in either arm."""

    numbers: NDArray[np.intp]
    curve: NDArray[np.float32]
    touched: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Page:
    """One page. In shapes, 3 = reference, plan, difference; balances = parties, society, public purse.

    mean, squares (3, balances, horizons): mean at mean prices, and the squared distances to it added up.
    points (3, balances, horizons, 5): quantiles at drawn prices. median (months,): middle of the curves.
    difference (horizons, lives): society's at drawn prices.
    """

    mean: Floats
    squares: Floats
    points: Floats
    median: Floats
    difference: Floats

    @property
    def lives(self) -> int:
        return int(self.difference.shape[-1])


@dataclass(frozen=True, slots=True)
class Told:
    """All pages together; shapes as of a page. se: standard errors at mean prices. `shown`: the first lives
    of `difference`, in the same order."""

    se: Floats
    points: Floats
    median: Floats
    difference: Floats
    shown: Shown


class Pages:
    """Collects blocks of lives. `public`: places of the parties that are the public purse together."""

    def __init__(self, public: Sequence[int]) -> None:
        self._public = tuple(public)
        self._blocks: dict[int, int] = {}
        self._pages: dict[int, Page] = {}
        self._shown: dict[int, Shown] = {}
        self._open: dict[int, list[Block]] = {}

    @property
    def runs(self) -> int:
        """Number of lives so far."""
        return sum(self._blocks.values())

    def add(self, block: Block) -> None:
        """A block without gaps. Raises ValueError when some of its lives were added before."""
        first = int(block.numbers[0])
        for start, runs in self._blocks.items():
            if first < start + runs and start < first + block.runs:
                raise ValueError(f"lives from run {first} on were added before")
        self._blocks[first] = block.runs
        for number, part in _by_page(block):
            pieces = self._open.pop(number, [])
            if part.runs + sum(piece.runs for piece in pieces) == PAGE_LIVES:
                self._close(number, _joined([*pieces, part]))
            else:
                self._open[number] = [*pieces, part.copy()]

    def standing(self, place: int) -> tuple[float, float]:
        """(mean, standard error) of society's difference at the horizon with this place.

        Raises ValueError when there are no lives.
        """
        pages, _ = self._in_order()
        mean, se = _moments(pages)
        return float(mean[-1, -2, place]), float(se[-1, -2, place])

    def told(self) -> Told:
        """Raises ValueError when there are no lives."""
        pages, shown = self._in_order()
        return Told(
            se=_moments(pages)[1],
            points=_weighed(pages, [page.points for page in pages]),
            median=_weighed(pages, [page.median for page in pages]),
            difference=np.concatenate([page.difference for page in pages], axis=-1),
            shown=Shown(
                numbers=np.concatenate([each.numbers for each in shown]),
                curve=np.concatenate([each.curve for each in shown], axis=-1),
                touched=np.concatenate([each.touched for each in shown], axis=-1),
            ),
        )

    def _close(self, number: int, block: Block) -> None:
        self._pages[number], self._shown[number] = _page(block, self._public)
        if len(self._shown) > SHOWN_PAGES:
            del self._shown[max(self._shown)]

    def _in_order(self) -> tuple[list[Page], list[Shown]]:
        """Every page by its number, those that are not full as they are now, and the first that are shown."""
        if not self._blocks:
            raise ValueError("no lives were added")
        pages, shown = dict(self._pages), dict(self._shown)
        for number, blocks in self._open.items():
            pages[number], shown[number] = _page(_joined(blocks), self._public)
        numbers = sorted(pages)
        return [pages[number] for number in numbers], [shown[number] for number in numbers[:SHOWN_PAGES]]


def _by_page(block: Block) -> Iterator[tuple[int, Block]]:
    """(page number, its part of the block)."""
    first, last = int(block.numbers[0]), int(block.numbers[-1])
    for number in range((first - 1) // PAGE_LIVES, (last - 1) // PAGE_LIVES + 1):
        begin = number * PAGE_LIVES + 1 - first
        yield number, block.part(max(0, begin), min(block.runs, begin + PAGE_LIVES))


def _joined(blocks: Sequence[Block]) -> Block:
    """Blocks of one page side by side, by run number. A block alone stays what it is."""
    if len(blocks) == 1:
        return blocks[0]
    ordered = sorted(blocks, key=lambda block: int(block.numbers[0]))
    return Block(
        np.concatenate([block.numbers for block in ordered]),
        _arms([block.mean for block in ordered]),
        _arms([block.drawn for block in ordered]),
        np.concatenate([block.curve for block in ordered], axis=-1),
    )


def _arms(blocks: Sequence[tuple[Floats, Floats]]) -> tuple[Floats, Floats]:
    reference, plan = zip(*blocks, strict=True)
    return np.concatenate(reference, axis=-1), np.concatenate(plan, axis=-1)


def _page(block: Block, public: Sequence[int]) -> tuple[Page, Shown]:
    mean, drawn = (_three(arms, public) for arms in (block.mean, block.drawn))
    middle = mean.mean(axis=-1)
    away = mean - middle[..., None]
    page = Page(
        mean=middle,
        squares=np.square(away, out=away).sum(axis=-1),
        points=quantiles(drawn),
        median=np.median(block.curve, axis=1).astype(np.float64),
        difference=drawn[2, -2].copy(),
    )
    touched = (drawn[0, :-2] != 0.0) | (drawn[1, :-2] != 0.0)
    # A part of a larger block would keep all of it in memory.
    return page, Shown(block.numbers, np.ascontiguousarray(block.curve), touched)


def _three(arms: tuple[Floats, Floats], public: Sequence[int]) -> Floats:
    """(3, parties + 2, horizons, runs): reference, plan and difference; the public purse as last row, the sum
    of its parties per life."""
    rows, horizons, runs = arms[0].shape
    made = np.zeros((3, rows + 1, horizons, runs))
    for place, arm in enumerate(arms):
        made[place, :-1] = arm
        for party in public:
            made[place, -1] += arm[party]
    np.subtract(made[0], made[1], out=made[2])
    return made


def _weighed(pages: Sequence[Page], values: Sequence[Floats]) -> Floats:
    """The mean of a value over pages, each by its share of the lives, added up in order."""
    lives = np.array([page.lives for page in pages])
    shares = lives / lives.sum()
    total = np.zeros_like(values[0])
    for share, value in zip(shares, values, strict=True):
        total += share * value
    return total


def _moments(pages: Sequence[Page]) -> tuple[Floats, Floats]:
    """(mean, its standard error) at mean prices, (3, balances, horizons); no error for a single life."""
    runs = sum(page.lives for page in pages)
    mean = _weighed(pages, [page.mean for page in pages])
    if runs < 2:
        return mean, np.zeros_like(mean)
    squares = np.zeros_like(mean)
    for page in pages:
        squares += page.squares + page.lives * np.square(page.mean - mean)
    return mean, np.sqrt(squares / (runs - 1) / runs)
