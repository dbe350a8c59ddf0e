"""Beleidssignaal of one run or more: what stood in the way, how often, what it cost whom, what would help.

Nothing here leads to a person: help is called by its kind and not by its card, names become 'somebody',
goals and what players typed are left out. Costs are those of the recorded attribution, with the range of
their mean.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import WEEKS_PER_MONTH
from effect_game.play.attribution import Attributed, Attribution, Cause, OutcomeKind
from effect_game.play.digits import format_eur, format_range_eur, round_half_away, rounding_step_eur
from effect_game.play.figures import Figures, figures_of
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.signal import PolicySignal, signal_report
from effect_game.play.state import State
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import capital

_CAUSES = {Cause.RULE: mark("regels en wachten"), Cause.OTHER: mark("het antwoord van een andere partij")}
_PAYERS = {OutcomeKind.MUNICIPALITY: mark("De gemeente"), OutcomeKind.SOCIETY: mark("De samenleving")}
_SURE = 2.0
"""Standard errors to either side of a mean: the range that is told, and what may be said at all."""
_UNKNOWN = mark("niet te zeggen")
_KINDS = ("answer", "rule", "wait")


@dataclass(frozen=True, slots=True)
class MergedSignal:
    """kind: 'answer', 'rule' or 'wait'. runs: in how many of the runs; what, solves: what was said most."""

    kind: str
    title: str
    often: str
    runs: int
    what: str
    solves: str


@dataclass(frozen=True, slots=True)
class MergedCost:
    """What a cause cost somebody. amounts: one sentence part per direction, with a range; or that it is not
    known."""

    who: str
    cause: str
    amounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergedSignals:
    """runs: that count; early: not played to the debrief; households: different ones among `runs`."""

    runs: int
    early: int
    households: int
    signals: tuple[MergedSignal, ...]
    costs: tuple[MergedCost, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """A signal of one run, without what leads to a person."""

    run: int
    signal: PolicySignal


def merged_signals(runs: Sequence[tuple[Casus, State]]) -> MergedSignals:
    """Of runs, each as people read it; empty when nothing stood in the way."""
    told = [(casus, state, figures_of(state.figures)) for casus, state in runs if state.figures is not None]
    found = [
        _Found(number, _nameless(casus, state, signal))
        for number, (casus, state, figures) in enumerate(told)
        for signal in signal_report(casus, state, figures).signals
    ]
    blocked = {each.run for each in found}
    return MergedSignals(
        runs=len(told),
        early=len(runs) - len(told),
        households=len({casus.household.id for casus, _, _ in told}),
        signals=tuple(_merged(found)),
        costs=tuple(_costs([figures for at, (_, _, figures) in enumerate(told) if at in blocked])),
    )


# --- what stood in the way ---


def _nameless(casus: Casus, state: State, signal: PolicySignal) -> PolicySignal:
    """The same signal with kinds of help for cards and nobody's name."""
    names = _names(casus)
    title = signal.title if signal.kind == "answer" else _kind_of_help(casus, state, signal.title)
    return PolicySignal(
        kind=signal.kind,
        party=signal.party,
        title=_scrubbed(title, names),
        times=signal.times,
        often="",
        what="" if signal.kind == "wait" else _scrubbed(signal.what, names),
        solves=_scrubbed(signal.solves, names),
    )


def _kind_of_help(casus: Casus, state: State, title: str) -> str:
    """The library's name of what a card gives; a card that players made has words of their own. A title that
    is no card's is that of a rule."""
    if title in {own.title for own in state.blank}:
        return tr("Hulp die zelf is bedacht")
    known = {each.id: each.name for each in casus.library.interventions}
    given = {card.title: known.get(card.intervention, tr("Hulp")) for card in casus.household.cards}
    return given.get(title, title)


def _names(casus: Casus) -> tuple[str, ...]:
    """Everybody in this household and of its team, the longest first."""
    people = [person.name for person in casus.household.persons]
    people += [member.name for member in casus.household.team]
    people += [colleague.name for colleague in casus.household.colleagues]
    return tuple(sorted({name for name in people if name}, key=lambda name: (-len(name), name)))


def _scrubbed(text: str, names: Iterable[str]) -> str:
    """The text in which a name, also as whose something is, reads as somebody."""
    for name in names:
        text = re.sub(rf"\b{re.escape(name)}(?:['’]?s)?\b", tr("iemand"), text)
    return capital(text)


def _merged(found: Sequence[_Found]) -> Iterator[MergedSignal]:
    """The same thing in the way is told once; what was met in most runs first, of equals a no or a rule."""
    groups: dict[tuple[str, str, str], list[_Found]] = {}
    for each in found:
        groups.setdefault((each.signal.kind, each.signal.party, each.signal.title), []).append(each)
    made = [_one(group) for group in groups.values()]
    times = {key: sum(each.signal.times for each in group) for key, group in groups.items()}
    order = sorted(
        zip(groups, made, strict=True),
        key=lambda pair: (-pair[1].runs, _KINDS.index(pair[1].kind), -times[pair[0]], pair[0]),
    )
    for _, signal in order:
        yield signal


def _one(group: Sequence[_Found]) -> MergedSignal:
    signals = [each.signal for each in group]
    return MergedSignal(
        kind=signals[0].kind,
        title=signals[0].title,
        often=_often(signals[0].kind, [each.times for each in signals]),
        runs=len({each.run for each in group}),
        what=_most(each.what for each in signals),
        solves=_most(each.solves for each in signals),
    )


def _often(kind: str, times: Sequence[int]) -> str:
    """How often, or how long."""
    if kind == "wait":
        low, high = (round(months * WEEKS_PER_MONTH) for months in (min(times), max(times)))
        if low == high:
            return tr("zo’n {weeks} weken wachten", weeks=low)
        return tr("zo’n {low} tot {high} weken wachten", low=low, high=high)
    count = sum(times)
    if kind == "answer":
        return tr("1 keer geen ja") if count == 1 else tr("{count} keer geen ja", count=count)
    return tr("1 keer") if count == 1 else tr("{count} keer", count=count)


def _most(texts: Iterable[str]) -> str:
    """What was said most, the first of equals."""
    counted = Counter(text for text in texts if text)
    return counted.most_common(1)[0][0] if counted else ""


# --- what it cost whom ---


def _costs(figures: Sequence[Figures]) -> Iterator[MergedCost]:
    """Per cause and per payer; then the goals of the household."""
    if not figures:
        return
    known = [each.attribution for each in figures if each.attribution is not None]
    unknown = len(figures) - len(known)
    for cause, name in _CAUSES.items():
        for kind, payer in _PAYERS.items():
            parts = [outcome for each in known for outcome in each.outcomes if outcome.kind is kind]
            yield MergedCost(tr(payer), tr(name), _money(cause, parts, unknown))
        yield MergedCost(tr("Doelen van het huishouden"), tr(name), _goals(cause, known, unknown))


def _money(cause: Cause, outcomes: Sequence[Attributed], unknown: int) -> tuple[str, ...]:
    """'€ 200 tot € 500 erbij na 3 jaar', per direction, and in how many runs it cannot be said."""
    dearer: list[Attributed] = []
    cheaper: list[Attributed] = []
    unsure, step = unknown, _step(cause, outcomes)
    for outcome in outcomes:
        low, high = _span(cause, outcome)
        if low * high <= 0 or not round_half_away(max(abs(low), abs(high)), step):
            unsure += 1
        else:
            (dearer if high < 0 else cheaper).append(outcome)
    told = [
        _in_runs(tr(words, amount=_range(cause, sure, step), years=years_words(sure[0].month)), len(sure))
        for words, sure in (
            (mark("{amount} erbij na {years}"), dearer),
            (mark("{amount} over na {years}"), cheaper),
        )
        if sure
    ]
    return (*told, *_unsure(unsure, alone=not told))


def _step(cause: Cause, outcomes: Sequence[Attributed]) -> int:
    return rounding_step_eur([outcome.part(cause).se for outcome in outcomes])


def _range(cause: Cause, outcomes: Sequence[Attributed], step: int) -> str:
    """From the lowest to the highest amount, without a sign; 'hooguit' when the lowest rounds to nothing."""
    ends = [abs(end) for outcome in outcomes for end in _span(cause, outcome)]
    if not round_half_away(min(ends), step):
        return tr("hooguit {amount}", amount=format_eur(max(ends), step, signed=False))
    return format_range_eur(min(ends), max(ends), step)


def _span(cause: Cause, outcome: Attributed) -> tuple[float, float]:
    part = outcome.part(cause)
    return part.amount - _SURE * part.se, part.amount + _SURE * part.se


def _goals(cause: Cause, known: Sequence[Attribution], unknown: int) -> tuple[str, ...]:
    """In how many of twenty lives goals come true less, or more, by a cause; no goal is quoted."""
    less: list[int] = []
    more: list[int] = []
    unsure = unknown
    for attribution in known:
        sure = [
            (lives_of(abs(low)), lives_of(abs(high)), low < 0)
            for outcome in attribution.outcomes
            if outcome.kind is OutcomeKind.GOAL
            for low, high in (_span(cause, outcome),)
            if low * high > 0 and lives_of(abs(outcome.part(cause).amount))
        ]
        for one, other, lower in sure:
            (less if lower else more).extend((one, other))
        unsure += not sure
    told = [
        tr(words, low=min(counts), high=max(counts), lives=LIVES)
        for words, counts in (
            (mark("lukken minder vaak: {low} tot {high} van de {lives} levens"), less),
            (mark("lukken vaker: {low} tot {high} van de {lives} levens"), more),
        )
        if counts
    ]
    return (*told, *_unsure(unsure, alone=not told))


def _in_runs(words: str, runs: int) -> str:
    return words if runs == 1 else tr("{words} ({runs} casussen)", words=words, runs=runs)


def _unsure(runs: int, *, alone: bool) -> tuple[str, ...]:
    if not runs:
        return ()
    return (tr(_UNKNOWN) if alone else tr("bij {count} niet te zeggen", count=runs),)
