"""Projector views of plans: all of them as unnamed points in two chosen dimensions, and two side by side."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from effect_game.classroom.exhibits import COUNT, EUROS, Axis, Head, PairRow, Points, TwoPlans, spoken
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.looked_back import PlanFigures, looked_back, plan_figures
from effect_game.content.blank_cards import for_plan
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity
from effect_game.play.budgets import budgets
from effect_game.play.digits import round_half_away
from effect_game.play.rules.limits import DEBRIEF_MONTHS, LIVES
from effect_game.play.state import plan_of
from effect_game.play.views_compare import QUESTION, choices
from effect_game.play.views_debrief_goals import NOT_REACHED, REACHED
from effect_game.play.views_money import KEEPS, PAYS, years_words
from effect_game.play.views_rooms import house_state, start_levels

POINTS_QUESTION = mark("Welke keuzes passen bij een plek in dit beeld?")
NOT_KNOWN = mark("nog niet bekend")
MOST_CARDS: Final = 7
MOST_GOALS: Final = 3
_LOAD_STEP: Final = 1


@dataclass(frozen=True, slots=True)
class _Dimension:
    """label: takes the words of the horizon where it has one. value: None = this group has no such figure."""

    label: str
    unit: str
    value: Callable[[GroupRun, PlanFigures | None], float | None]
    below: str = ""
    above: str = ""


def _goals_reached(run: GroupRun, _: PlanFigures | None) -> float | None:
    looked = looked_back(run)
    if looked is None:
        return None
    return float(sum(lived for goal, lived in looked.reached if goal in run.state.goals))


def _municipality(_: GroupRun, plan: PlanFigures | None) -> float | None:
    return None if plan is None else plan.municipality_eur


def _society(_: GroupRun, plan: PlanFigures | None) -> float | None:
    return None if plan is None else plan.society_eur


def _lighter(run: GroupRun, _: PlanFigures | None) -> float | None:
    """Of the rooms a group knows: those it did not ask about count for nothing, like in its own house."""
    if not run.state.life:
        return None
    before = house_state(run.casus, run.state, levels=start_levels(run.casus))
    now = house_state(run.casus, run.state)
    pairs = [(room.level, before.room(room.life_domain).level) for room in now.rooms]
    return float(sum(after is not None and start is not None and after > start for after, start in pairs))


def _load(run: GroupRun, _: PlanFigures | None) -> float | None:
    plan = plan_of(run.state)
    return float(round_half_away(budgets(for_plan(run.casus, plan), plan).load_peak, _LOAD_STEP))


def _cards(run: GroupRun, _: PlanFigures | None) -> float | None:
    return float(len(run.state.cards))


_DIMENSIONS: dict[str, _Dimension] = {
    "goals": _Dimension(mark("Doelen die gelukt zijn"), COUNT, _goals_reached),
    "rooms": _Dimension(mark("Kamers die lichter werden"), COUNT, _lighter),
    "load": _Dimension(mark("Draagkracht, zwaarste maand"), COUNT, _load),
    "cards": _Dimension(mark("Kaarten op de lijn"), COUNT, _cards),
    "municipality": _Dimension(mark("Gemeente, na {years}"), EUROS, _municipality, PAYS, KEEPS),
    "society": _Dimension(mark("Samen, na {years}"), EUROS, _society, PAYS, KEEPS),
}


def dimensions() -> tuple[Axis, ...]:
    """What a plan can be placed by: people first, then money."""
    return tuple(_axis(key) for key in _DIMENSIONS)


def _axis(key: str) -> Axis:
    found = _DIMENSIONS[key]
    label = tr(found.label, years=years_words(DEBRIEF_MONTHS))
    return Axis(key, label, found.unit, *(tr(word) if word else "" for word in (found.below, found.above)))


def figure_of(run: GroupRun, key: str) -> float | None:
    """A recorded figure of a plan in one dimension (a key of `dimensions`); None while it is not there."""
    return _DIMENSIONS[key].value(run, _figures(run, None))


def place_of(run: GroupRun, x: str, y: str, forecast: Forecast | None = None) -> tuple[float, float] | None:
    """Where the plan of a group stands; None while a figure is not there. For the point on one's own
    screen."""
    shown = _figures(run, forecast)
    across, up = (_DIMENSIONS[key].value(run, shown) for key in (x, y))
    return None if across is None or up is None else (across, up)


def points(groups: Sequence[GroupRun], x: str, y: str, forecasts: Mapping[str, Forecast]) -> Points:
    """Every plan of these groups in two dimensions (keys of `dimensions`); KeyError for an unknown one.

    forecasts: per group, for plans that have no recorded figures yet.
    """
    found = [place_of(run, x, y, forecasts.get(run.group)) for run in groups]
    places = sorted(place for place in found if place is not None)
    axes = _axis(x), _axis(y)
    title = tr("De plannen van de klas")
    message = tr("plan heeft deze cijfers") if len(places) == 1 else tr("plannen hebben deze cijfers")
    missing = len(found) - len(places)
    details = [tr("Van {count} groep nog niet.", count=1)] if missing == 1 else []
    if missing > 1:
        details = [tr("Van {count} groepen nog niet.", count=missing)]
    ready = sum(bool(run.state.ready_plan) for run, place in zip(groups, found, strict=True) if place)
    if ready:
        one, more = (
            mark("{count} stip is een kant-en-klaar plan."),
            mark("{count} stippen zijn een kant-en-klaar plan."),
        )
        details.append(tr(one if ready == 1 else more, count=ready))
    said = tr("Opzij: {x}. Omhoog: {y}.", x=axes[0].label, y=axes[1].label)
    head = Head(
        title,
        message,
        tr(POINTS_QUESTION),
        spoken(title, said, f"{len(places)} {message}", *details),
        count=str(len(places)),
        details=(tr("Elke stip is een plan. De plek is geen cijfer."), *details),
    )
    return Points(head, *axes, tuple(places))


def two_plans(one: GroupRun, other: GroupRun, forecasts: Mapping[str, Forecast]) -> TwoPlans:
    """Two plans for the same household: cards and goals, without names and without euros.

    Raises UserError 'projector.households' for plans of different households.
    """
    if one.casus.household.id != other.casus.household.id:
        raise UserError(
            "projector.households",
            tr("Deze groepen spelen een ander huishouden. Kies twee groepen met hetzelfde huishouden."),
        )
    cards = _card_rows(one, other)
    goals = _goal_rows(one, other, forecasts)
    head = _pair_head(one, other)
    left = len(cards) - MOST_CARDS
    more = ""
    if left > 0:
        more = tr("En nog 1 kaart.") if left == 1 else tr("En nog {count} kaarten.", count=left)
    names = tr("Het ene plan"), tr("Het andere plan")
    return TwoPlans(head, names, cards[:MOST_CARDS], goals[:MOST_GOALS], more)


def _pair_head(one: GroupRun, other: GroupRun) -> Head:
    plans = plan_of(one.state), plan_of(other.state)
    # Own cards of both: a choice may be about a card only one of them made.
    both = replace(plans[0], blank=tuple({b.id: b for plan in plans for b in plan.blank}.values()))
    casus: Casus = for_plan(one.casus, both)
    differ = choices(casus, *plans)
    title = tr("Twee plannen voor hetzelfde huishouden")
    message = tr("keuze is anders") if len(differ) == 1 else tr("keuzes zijn anders")
    if not differ:
        message = tr("keuzes zijn anders: het is hetzelfde plan")
    return Head(
        title,
        message,
        tr(QUESTION) if len(differ) > 1 else tr("Wat zou je nog kunnen kiezen?"),
        spoken(title, f"{len(differ)} {message}"),
        count=str(len(differ)),
        household=one.casus.household.title,
    )


def _card_rows(one: GroupRun, other: GroupRun) -> tuple[PairRow, ...]:
    """What differs first: that is what there is to talk about."""
    titles = {own.id: own.title for run in (one, other) for own in run.state.blank}
    titles |= {card.id: card.title for card in one.casus.household.cards}
    stop_titles = {t.id: t.stop_title or t.title for t in one.casus.household.trajectories}
    laid = [{card.card: _laid_words(card) for card in run.state.cards} for run in (one, other)]
    stops = [
        {s.trajectory: tr("maand {month}", month=s.month) for s in run.state.stops} for run in (one, other)
    ]
    rows = [
        PairRow(names[key], sides[0].get(key, ""), sides[1].get(key, ""))
        for names, sides in ((titles, laid), (stop_titles, stops))
        for key in names
        if key in sides[0] or key in sides[1]
    ]
    return tuple(sorted(rows, key=lambda row: not row.differs))


def _laid_words(card: PlanCard) -> str:
    words = tr("maand {month}", month=card.start_month)
    return words if card.intensity is Intensity.NORMAL else f"{words}, {tr(card.intensity)}"


def _goal_rows(one: GroupRun, other: GroupRun, forecasts: Mapping[str, Forecast]) -> tuple[PairRow, ...]:
    wanted = {*one.state.goals, *other.state.goals}
    sides = [_goal_words(run, forecasts.get(run.group)) for run in (one, other)]
    return tuple(
        PairRow(goal.text.rstrip("."), *(side.get(goal.id, tr(NOT_KNOWN)) for side in sides))
        for goal in one.casus.household.goals
        if goal.id in wanted
    )


def _goal_words(run: GroupRun, forecast: Forecast | None) -> dict[str, str]:
    """Per goal in how many of twenty lives, and where it was lived what became of it."""
    shown, looked = _figures(run, forecast), looked_back(run)
    if shown is None:
        return {}
    reached = {} if looked is None else dict(looked.reached)
    return {
        goal: ", ".join(
            (
                tr("{count} van de {lives}", count=count, lives=LIVES),
                *((tr(REACHED if reached[goal] else NOT_REACHED),) if goal in reached else ()),
            )
        )
        for goal, count in shown.goals
    }


def _figures(run: GroupRun, forecast: Forecast | None) -> PlanFigures | None:
    """Of what was recorded; before Terugblik of the forecast that was handed in."""
    looked = looked_back(run)
    if looked is not None:
        return looked.plan
    return None if forecast is None else plan_figures(run.casus, forecast)
