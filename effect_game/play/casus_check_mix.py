"""The lines a household must keep to be the dilemma it says it is, and how sure each of them is.

A line is judged on many independent lives. Its share is over draws of what is not known (effects, chances,
prices), each lived many times: the means per draw are drawn in to their own spread, so that chance that is
left in them does not count as not knowing.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.checked import Mix
from effect_game.domain.household import Casus
from effect_game.domain.plan import WEEKS_PER_MONTH, Plan
from effect_game.domain.vocabulary import HOUSEHOLD, MUNICIPALITY
from effect_game.play.budgets import budgets, months_until_start, starting
from effect_game.play.casus_check_lives import CheckLives, MixPage
from effect_game.play.casus_check_result import MixLine
from effect_game.play.floors import MOST_LIVES
from effect_game.play.rules.limits import LIVES

Floats = NDArray[np.float64]

LEAST_LOST_LIVES = 4.0
"""Of 20: so many more lose goal 1 without the breakthrough card."""

LOWER_LIVES = 4.0
"""Of 20, net: from here on a screen says that a room goes down."""

LEAST_REACHED_LIVES = 12.0
"""Of 20: in so many the first two goals come true by a plan that costs more and is right."""

_CLEAR = 2.0
"""Standard errors."""


@dataclass(frozen=True, slots=True)
class Samples:
    """means: per part (rows, lives). draws: per part (rows, draws, lives of one draw)."""

    means: MixPage
    draws: MixPage


@dataclass(frozen=True, slots=True)
class PairSamples:
    """Two cards more. values[pair] (lives,): society's difference; draws (draws, lives) of the best pair."""

    values: tuple[Floats, ...]
    draws: Floats


@dataclass(frozen=True, slots=True)
class _Rule:
    """sign x mean lies above `least`, by `margin` standard errors (below zero: it may fall so far short)."""

    sign: float = 1.0
    least: float = 0.0
    margin: float = _CLEAR
    scale: float = 1.0
    unit: str = "euro"

    def holds(self, mean: float, se: float) -> bool:
        score = self.sign * mean - self.least
        return score > self.margin * se if self.margin > 0 else score >= self.margin * se

    def share(self, draws: Floats) -> float:
        """draws (draws, lives): the share of draws in which it holds."""
        means = self.sign * self.scale * own_spread(draws)
        kept = means > self.least if self.margin > 0 else means >= self.least
        return round(float(kept.mean()), 3)


_ABOVE = _Rule()
_BELOW = _Rule(sign=-1.0)
_NOT_BELOW = _Rule(margin=-_CLEAR)
_LOSES = _Rule(scale=LIVES, unit="van 20 levens")
_KNOT = _Rule(scale=LIVES, least=LEAST_LOST_LIVES, margin=0.0, unit="van 20 levens")
_REACHED = _Rule(scale=LIVES, least=LEAST_REACHED_LIVES, margin=0.0, unit="van 20 levens")
# A count of lives is rounded: half a life above the most that may be is one life too many.
_FLOOR = _Rule(scale=LIVES, least=MOST_LIVES + 0.5, margin=0.0, unit="van 20 levens")
_HELD = _Rule(sign=-1.0, scale=LIVES, least=-MOST_LIVES - 0.5, unit="van 20 levens")


def own_spread(draws: Floats) -> Floats:
    """(draws,) means of (draws, lives), drawn in to the spread that is not chance."""
    means: Floats = draws.mean(axis=-1)
    total = float(means.var(ddof=1))
    chance = float(draws.var(axis=-1, ddof=1).mean()) / draws.shape[-1]
    kept = math.sqrt(max(0.0, 1.0 - chance / total)) if total > 0.0 else 0.0
    middle = float(means.mean())
    return middle + kept * (means - middle)


def _line(name: str, rule: _Rule, samples: Samples, part: str, row: int = 0, detail: str = "") -> MixLine:
    values = rule.scale * samples.means[part][row]
    mean = round(float(values.mean()), 2)
    se = round(float(values.std(ddof=1)) / math.sqrt(values.size), 2)
    share = rule.share(samples.draws[part][row])
    return MixLine(
        id=name, holds=rule.holds(mean, se), value=mean, se=se, unit=rule.unit, share=share, detail=detail
    )


def mix_lines(lives: CheckLives, samples: Samples, two_more: PairSamples) -> tuple[MixLine, ...]:
    """The lines of this household's mix, then those of every household. Without a mix there are none."""
    casus = lives.casus
    mix = casus.household.mix
    if mix is None:
        return ()
    own: dict[Mix, Callable[[], list[MixLine]]] = {
        Mix.PAYS_OFF: lambda: [_line("society_above", _ABOVE, samples, "society")],
        Mix.OTHER_PARTY: lambda: [
            _line("municipality_pays", _BELOW, samples, "municipality"),
            _line("society_not_below", _NOT_BELOW, samples, "society"),
            _other_party(casus, samples),
        ],
        Mix.LESS_IS_BEST: lambda: [
            _line("society_above", _ABOVE, samples, "society"),
            _stops(lives.expert),
            _rooms(lives.cells, samples),
            *_two_more(lives, two_more),
        ],
        Mix.COSTS_MORE: lambda: [
            _line("society_below", _BELOW, samples, "society"),
            _line("goal_1_reached", _REACHED, samples, "goals", 0),
            _line("goal_2_reached", _REACHED, samples, "goals", 1),
        ],
        Mix.SAFETY: lambda: [
            _line("tempting_cheaper", _ABOVE, samples, "seen"),
            _worst_room("tempting_below_floor", _FLOOR, lives.cells, samples, "floor"),
            _worst_room("expert_above_floor", _HELD, lives.cells, samples, "floor_expert"),
        ],
    }
    every = [
        _seen(lives, samples),
        _line("tempting_loses", _LOSES, samples, "late"),
        _line("knot", _KNOT, samples, "knot"),
    ]
    return (*own[mix](), *every)


def _worst_room(name: str, rule: _Rule, cells: Sequence[str], samples: Samples, part: str) -> MixLine:
    """The room that is brought into crisis in the most lives."""
    worst = int(samples.means[part].mean(axis=1).argmax())
    return _line(name, rule, samples, part, worst, cells[worst])


def _other_party(casus: Casus, samples: Samples) -> MixLine:
    """The party outside the municipality and the household that gains most; without one the line fails."""
    families = [party.family for party in casus.library.parties]
    others = [place for place, family in enumerate(families) if family not in (HOUSEHOLD, MUNICIPALITY)]
    if not others:
        return MixLine(id="other_gains", holds=False, value=0.0, se=0.0, unit="euro")
    means = samples.means["parties"].mean(axis=1)
    best = max(others, key=lambda place: float(means[place]))
    name = casus.library.parties[best].id
    return _line("other_gains", _ABOVE, samples, "parties", best, name)


# --- less is best ---


def _stops(expert: Plan) -> MixLine:
    more = len(expert.stops) - len(expert.cards)
    return MixLine(id="stops", holds=more >= 0, value=float(more), se=0.0, unit="kaarten")


def _rooms(cells: Sequence[str], samples: Samples) -> MixLine:
    """No room is lower at the end, in the sense of the screens: net lives of 20."""
    net = LIVES * samples.means["rooms"].mean(axis=1)
    draws = LIVES * np.array([own_spread(row) for row in samples.draws["rooms"]])
    worst = int(net.argmin())
    values = LIVES * samples.means["rooms"][worst]
    return MixLine(
        id="rooms",
        holds=bool(net[worst] > -LOWER_LIVES),
        value=round(float(net[worst]), 2),
        se=round(float(values.std(ddof=1)) / math.sqrt(values.size), 2),
        unit="van 20 levens",
        share=round(float((draws.min(axis=0) > -LOWER_LIVES).mean()), 3),
        detail=cells[worst],
    )


def _two_more(lives: CheckLives, two_more: PairSamples) -> list[MixLine]:
    """The pair of cards that would do best beside the expert plan, for society and for draagkracht."""
    if not two_more.values:
        return []
    means = [float(values.mean()) for values in two_more.values]
    best = max(range(len(means)), key=means.__getitem__)
    values = two_more.values[best]
    mean = round(means[best], 2)
    se = round(float(values.std(ddof=1)) / math.sqrt(values.size), 2)
    society = MixLine(
        id="two_more_society",
        holds=all(_clearly_below(each) for each in two_more.values),
        value=mean,
        se=se,
        unit="euro",
        share=_BELOW.share(two_more.draws),
        detail=" + ".join(lives.pairs[best][:2]),
    )
    loads = [_load(lives.casus, plan) for _, _, plan in lives.pairs]
    own = _load(lives.casus, lives.expert)
    lightest = min(range(len(loads)), key=loads.__getitem__)
    load = MixLine(
        id="two_more_load",
        holds=loads[lightest] > own,
        value=round(sum(loads[lightest][1:]) - sum(own[1:]), 2),
        se=0.0,
        unit="punten",
        detail=" + ".join(lives.pairs[lightest][:2]),
    )
    return [society, load]


def _clearly_below(values: Floats) -> bool:
    se = float(values.std(ddof=1)) / math.sqrt(values.size)
    return float(values.mean()) < -_CLEAR * se


def undecided(values: Floats) -> bool:
    """Whether society's difference of two cards more still lies within its error of zero."""
    se = float(values.std(ddof=1)) / math.sqrt(values.size)
    return abs(float(values.mean())) <= _CLEAR * se


def _load(casus: Casus, plan: Plan) -> tuple[float, float]:
    """The highest month, and all months together: a card that starts after the peak weighs too."""
    found = budgets(casus, plan)
    return found.load_peak, sum(found.load_by_month)


# --- every household ---


def _seen(lives: CheckLives, samples: Samples) -> MixLine:
    """What the tempting plan has over the expert plan in the first year: own cost, hours or wait."""
    cost = _line("tempting_seen", _ABOVE, samples, "seen")
    casus, expert, tempting = lives.casus, lives.expert, lives.tempting
    hours = budgets(casus, expert).hours_used - budgets(casus, tempting).hours_used
    weeks = _weeks(casus, expert) - _weeks(casus, tempting)
    shown = [
        words
        for words, better in (("eigen kosten", cost.holds), ("uren", hours > 0), ("wachten", weeks > 0))
        if better
    ]
    certain = hours > 0 or weeks > 0
    return MixLine(
        id=cost.id,
        holds=bool(shown),
        value=cost.value,
        se=cost.se,
        unit=cost.unit,
        share=None if certain else cost.share,
        detail=", ".join(shown),
    )


def _weeks(casus: Casus, plan: Plan) -> float:
    """Mean weeks from today to the expected start of the cards of a plan; 0 without cards."""
    waits = [
        (laid.start_month - 1 + months_until_start(casus, laid, plan)) * WEEKS_PER_MONTH
        for laid in starting(casus, plan)
    ]
    return sum(waits) / len(waits) if waits else 0.0
