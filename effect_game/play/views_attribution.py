"""'Waarom ging het zo' in words and shown numbers: each outcome's change in parts that add up as shown.

Goals are counted in twenty lives, rooms in steps, money in euros. What is shown is rounded once per outcome
and adds up again. Nobody is blamed: a part says what it did, never whose fault it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.attribution import Attributed, Cause, OutcomeKind
from effect_game.play.digits import (
    MINUS,
    format_eur,
    format_number,
    round_half_away,
    round_parts_eur,
    rounding_step_eur,
)
from effect_game.play.figures import Figures
from effect_game.play.lived_months import domain_of
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.views_debrief_money import step_at
from effect_game.play.views_life import cell_words
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import LEVEL_WORDS, capital

CAUSES = tuple(Cause)
CAUSE_NAMES = {
    Cause.OWN: mark("jullie keuze"),
    Cause.RULE: mark("regel of wachten"),
    Cause.OTHER: mark("andere partij"),
    Cause.CHANCE: mark("toeval"),
}
CHANGE = mark("samen")
_DID_MOST = {
    Cause.OWN: mark("Jullie keuzes deden het meest."),
    Cause.RULE: mark("Regels en wachten deden het meest."),
    Cause.OTHER: mark("Wat andere partijen antwoordden, deed het meest."),
    Cause.CHANCE: mark("Toeval deed het meest."),
}
ONLY_CHANCE = mark(
    "Jullie keuzes veranderden hier niets: dit is een van de twintig levens zoals het zonder plan gaat."
)
NO_CHANGE = mark("Er veranderde niets.")
BASIS = (
    mark("Steeds dezelfde levens: wat toeval is, valt elke keer net zo uit."),
    mark("Met en zonder plan, met en zonder wachten en regels, en met elk ja meteen."),
    mark("In welke volgorde je dat doet, maakt uit. Dit is het gemiddelde van alle volgordes."),
    mark("Gerekend met alles wat er speelde, ook met wat niemand vroeg."),
    mark("Toeval is jullie leven min het gemiddelde van de levens met dezelfde keuzes."),
)
_TENTHS = 10
_ROOMS = (OutcomeKind.MOST_MOVED, OutcomeKind.LEAST_MOVED)
_SMALLEST = {OutcomeKind.GOAL: 1, OutcomeKind.MOST_MOVED: 1, OutcomeKind.LEAST_MOVED: 1}
"""One unit of what is shown: a life, or a tenth of a step."""


@dataclass(frozen=True, slots=True)
class ShownPart:
    """One cause: `amount` in the unit of its outcome, as it is shown."""

    cause: Cause
    amount: float
    words: str


@dataclass(frozen=True, slots=True)
class ShownOutcome:
    """One row: from `start` to `end` by four parts that add up to it, in one unit; low..high is its axis.

    sentence: the same in words. error: the largest standard error of a part, in words.
    """

    key: str
    title: str
    start: float
    end: float
    low: float
    high: float
    start_words: str
    end_words: str
    change_words: str
    parts: tuple[ShownPart, ...]
    sentence: str
    error: str


def attributed(casus: Casus, figures: Figures) -> tuple[ShownOutcome, ...]:
    """Every outcome of the recorded attribution; nothing for a casus from before it was recorded."""
    found = figures.attribution
    if found is None:
        return ()
    still = not any(room.better or room.worse for room in figures.final.rooms)
    # Where no life has any other room, none moved the most and none the least.
    outcomes = [outcome for outcome in found.outcomes if not (still and outcome.kind in _ROOMS)]
    return tuple(
        _shown(casus, outcome, _beside_the_goals(figures, outcome), table_step_eur(casus, figures, outcome))
        for outcome in outcomes
    )


def _shown(casus: Casus, outcome: Attributed, beside: str, step_eur: int) -> ShownOutcome:
    """beside: why the goals told another number without the plan, '' when they did not."""
    scale, (start, end) = _scale(outcome.kind), _ends(outcome, step_eur)
    amounts = tuple(whole_parts(outcome, step_eur).values())
    shown = scale if outcome.kind in _ROOMS else 1
    parts = tuple(
        ShownPart(part.cause, amount / shown, _amount_words(outcome.kind, amount))
        for part, amount in zip(outcome.parts, amounts, strict=True)
    )
    points = _running(start, amounts)
    low, high = _axis(outcome.kind, points)
    return ShownOutcome(
        key=f"{outcome.kind.value}{'_' + outcome.subject if outcome.subject else ''}",
        title=_title(casus, outcome),
        start=start / shown,
        end=end / shown,
        low=low / shown,
        high=high / shown,
        start_words=_start_words(outcome, start),
        end_words=_end_words(outcome, end),
        change_words=_amount_words(outcome.kind, end - start),
        parts=parts,
        sentence=f"{_sentence(outcome, start, end, parts)} {beside}".rstrip(),
        error=_error_words(outcome, scale),
    )


def table_step_eur(casus: Casus, figures: Figures, outcome: Attributed) -> int:
    """The rounding step of the table of parties at the month of an amount; 0 for what is no money."""
    return 0 if outcome.kind in _SMALLEST else step_at(casus, figures, outcome.month)


def whole_parts(outcome: Attributed, step_eur: int) -> dict[Cause, int]:
    """What each cause did, as it is shown wherever it is told: lives, tenths of a step or euros.

    step_eur: the rounding step of the table of parties, so that no amount is told finer than there.
    """
    start, end = _ends(outcome, step_eur)
    parts = [part.amount * _scale(outcome.kind) for part in outcome.parts]
    whole = _adding_up(parts, end - start, _unit(outcome, step_eur))
    return dict(zip((part.cause for part in outcome.parts), whole, strict=True))


def _ends(outcome: Attributed, step_eur: int) -> tuple[int, int]:
    unit, scale = _unit(outcome, step_eur), _scale(outcome.kind)
    return round_half_away(outcome.without * scale, unit), round_half_away(outcome.played * scale, unit)


def _unit(outcome: Attributed, step_eur: int) -> int:
    """The smallest thing shown: a life, a tenth of a step, or the rounding step of euros."""
    known = _SMALLEST.get(outcome.kind)
    return known if known is not None else max(step_eur, rounding_step_eur([p.se for p in outcome.parts]))


def _scale(kind: OutcomeKind) -> int:
    """Shown units per unit of the outcome: lives of a share, tenths of a level, euros of a euro."""
    if kind is OutcomeKind.GOAL:
        return LIVES
    return _TENTHS if kind in _ROOMS else 1


def _adding_up(parts: Sequence[float], whole: int, unit: int) -> tuple[int, ...]:
    """Parts in whole units that sum to `whole`; what its own rounding moved goes to the largest part."""
    rounded = list(round_parts_eur(list(parts), unit))
    largest = max(range(len(parts)), key=lambda place: (abs(parts[place]), -place))
    rounded[largest] += whole - sum(rounded)
    return tuple(rounded)


def _running(start: int, amounts: Sequence[int]) -> list[int]:
    points = [start]
    for amount in amounts:
        points.append(points[-1] + amount)
    return points


def _axis(kind: OutcomeKind, points: Sequence[int]) -> tuple[float, float]:
    if kind is OutcomeKind.GOAL:
        return min(0, *points), max(LIVES, *points)
    if kind in _ROOMS:
        return min(1 * _TENTHS, *points), max(5 * _TENTHS, *points)
    return min(0, *points), max(1, *points)


def _title(casus: Casus, outcome: Attributed) -> str:
    kind = outcome.kind
    if kind is OutcomeKind.GOAL:
        return next(goal.text for goal in casus.household.goals if goal.id == outcome.subject)
    if kind is OutcomeKind.MUNICIPALITY:
        return tr("Gemeente, na {years}", years=years_words(outcome.month))
    if kind is OutcomeKind.SOCIETY:
        return tr("Samen, na {years}", years=years_words(outcome.month))
    room = cell_words(casus, (domain_of(outcome.subject), outcome.subject.rsplit("@", 1)[1]))
    if kind is OutcomeKind.MOST_MOVED:
        return tr("{room}: bewoog het meest", room=room)
    return tr("{room}: bewoog het minst", room=room)


def _start_words(outcome: Attributed, start: int) -> str:
    if outcome.kind is OutcomeKind.GOAL:
        return tr("{start} van {lives}", start=start, lives=LIVES)
    if outcome.kind in _ROOMS:
        return tr("trede {level}", level=format_number(start / _TENTHS, 1))
    return format_eur(0.0)


def _end_words(outcome: Attributed, end: int) -> str:
    if outcome.kind is OutcomeKind.GOAL:
        return tr("gelukt") if outcome.played else tr("niet gelukt")
    if outcome.kind in _ROOMS:
        return tr(LEVEL_WORDS[round(outcome.played)])
    return format_eur(end)


def _amount_words(kind: OutcomeKind, amount: int) -> str:
    """'+4', '−0,6', '+€ 250', '0'."""
    if kind in (OutcomeKind.MUNICIPALITY, OutcomeKind.SOCIETY):
        return format_eur(amount)
    if not amount:
        return "0"
    sign = MINUS if amount < 0 else "+"
    size = str(abs(amount)) if kind is OutcomeKind.GOAL else format_number(abs(amount) / _TENTHS, 1)
    return f"{sign}{size}"


def _sentence(outcome: Attributed, start: int, end: int, parts: Sequence[ShownPart]) -> str:
    told = ", ".join(f"{tr(CAUSE_NAMES[part.cause])} {part.words}" for part in parts if part.amount)
    ends = f"{capital(told)}. {_did_most(outcome, parts)}".rstrip() if told else tr(NO_CHANGE)
    return f"{_begin(outcome, start, end)} {ends}"


def _beside_the_goals(figures: Figures, outcome: Attributed) -> str:
    """Why 'without this plan' has another number here than at the goals; '' where it is the same."""
    if outcome.kind is not OutcomeKind.GOAL:
        return ""
    shares = (
        next((g.reference for g in forecast.goals if g.id == outcome.subject), None)
        for forecast in (figures.final, figures.everything)
    )
    counted, known = (None if share is None else lives_of(share) for share in shares)
    if counted is None or counted == _ends(outcome, 0)[0]:
        return ""
    if counted == known:
        # What was not known makes no difference: only the lives that were counted are others.
        words = mark(
            "Bij de doelen staat {count} van de {lives} zonder plan: daar zijn meer levens doorgerekend. "
            "Zo’n verschil van één is toeval."
        )
    else:
        words = mark(
            "Bij de doelen staat {count} van de {lives} zonder plan: daar telt alleen mee wat jullie wisten. "
            "Hier telt ook mee wat jullie niet wisten."
        )
    return tr(words, count=counted, lives=LIVES)


def _did_most(outcome: Attributed, parts: Sequence[ShownPart]) -> str:
    """Which part was largest; '' when two are equally large. Chance alone, to the last digit, is no cause of
    its own: it is which of the lives this was."""
    if not any(part.amount for part in outcome.parts if part.cause is not Cause.CHANCE):
        return tr(ONLY_CHANCE)
    first, second, *_ = sorted(parts, key=lambda part: -abs(part.amount))
    return "" if abs(first.amount) == abs(second.amount) else tr(_DID_MOST[first.cause])


def _begin(outcome: Attributed, start: int, end: int) -> str:
    if outcome.kind is OutcomeKind.GOAL:
        return _goal_begin(start, reached=bool(outcome.played))
    if outcome.kind in _ROOMS:
        return tr(
            "In maand {month} op {word}, trede {level} van 5. Zonder dit plan gemiddeld trede {without}.",
            month=outcome.month,
            word=tr(LEVEL_WORDS[round(outcome.played)]),
            level=end // _TENTHS,
            without=format_number(start / _TENTHS, 1),
        )
    if not end:
        return tr("In jullie leven scheelt het plan in geld niets.")
    if end > 0:
        return tr(
            "In jullie leven {amount}: houdt over, vergeleken met hetzelfde leven zonder dit plan.",
            amount=format_eur(end),
        )
    return tr(
        "In jullie leven {amount}: legt bij, vergeleken met hetzelfde leven zonder dit plan.",
        amount=format_eur(end),
    )


def _goal_begin(start: int, *, reached: bool) -> str:
    lived = (
        tr("In jullie leven gelukt; dat telt als {count} van de {lives}.", count=LIVES, lives=LIVES)
        if reached
        else tr("In jullie leven niet gelukt; dat telt als {count} van de {lives}.", count=0, lives=LIVES)
    )
    without = tr("Zonder dit plan lukt het in {count} van de {lives} levens.", count=start, lives=LIVES)
    return f"{lived} {without}"


def _error_words(outcome: Attributed, scale: int) -> str:
    """How far a part can lie off because only so many lives were replayed."""
    largest = max(part.se for part in outcome.parts) * scale
    if outcome.kind is OutcomeKind.GOAL:
        return tr("rekenmarge: {size} van {lives} levens", size=format_number(largest, 1), lives=LIVES)
    if outcome.kind in _ROOMS:
        return tr("rekenmarge: {size} trede", size=format_number(largest / _TENTHS, 2))
    return tr("rekenmarge: {amount}", amount=format_eur(largest, 10, signed=False))
