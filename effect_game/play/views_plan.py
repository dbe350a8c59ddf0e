"""What the Plan step shows beside cards and money: bars, goals, budgets, event cards. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from effect_game.domain.forecast import Forecast
from effect_game.domain.happenings import EventUse
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.vocabulary import HOUSEHOLD, CardKind, Intensity
from effect_game.play import rows as r
from effect_game.play.budgets import Budgets, months_until_start, round_budgets
from effect_game.play.digits import format_range_eur, round_half_away
from effect_game.play.outcomes import found_rows
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import State, working_plan
from effect_game.play.views_goals import DARK_TITLE, UNKNOWN_MONTH, is_secret
from effect_game.play.views_money import JarAmount, shown_amount, years_words
from effect_game.play.views_plan_cards import CardBook, person_names, waits_for_yes
from effect_game.play.views_rooms import and_words

INTENSITIES = {
    Intensity.LIGHT: mark("Lichter"),
    Intensity.NORMAL: mark("Gewoon"),
    Intensity.INTENSIVE: mark("Intensief"),
}
_MOST_EVENTS = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """A laid card or stop on the plan lane; months as the timeline counts them."""

    key: str
    title: str
    start_month: int
    months: int
    wait_months: float
    payer: str | None
    informal: bool
    lighter: bool
    waits_for_yes: bool
    is_stop: bool
    who: str


@dataclass(frozen=True, slots=True)
class LaneEvent:
    """An event card of the reference lane; `dark` while its title would give away what nobody asked."""

    key: str
    title: str
    text: str
    icon: str
    month: float
    count: int
    dark: bool


@dataclass(frozen=True, slots=True)
class GoalView:
    """A chosen goal in the household's words, with counts of 20 once the lids are open."""

    id: str
    number: int
    text: str
    counts: str


def bars(book: CardBook, state: State) -> tuple[Bar, ...]:
    """What lies on the plan lane, in the order in which it was laid; stops after the cards."""
    plan = working_plan(book.casus, state)
    made = [_bar(book, state, laid, plan) for laid in state.cards]
    for stop in state.stops:
        trajectory = book.trajectories[stop.trajectory]
        title = trajectory.stop_title or trajectory.title
        who = person_names(book.casus, trajectory.persons)
        made.append(Bar(stop.trajectory, title, stop.month, 1, 0.0, None, False, False, False, True, who))
    return tuple(made)


def _bar(book: CardBook, state: State, laid: PlanCard, plan: Plan) -> Bar:
    card = book.cards[laid.card]
    wait = months_until_start(book.casus, laid, plan)
    stops = [change.month for change in laid.changes if change.intensity is None]
    lasts = [laid.duration_months or book.months(card)]
    lasts += [max(1, round(month - laid.start_month - wait)) for month in stops]
    return Bar(
        key=card.id,
        title=card.title,
        start_month=laid.start_month,
        months=min(lasts),
        wait_months=round(wait, 2),
        payer=book.payer(card.id),
        informal=card.kind is CardKind.INFORMAL,
        lighter=laid.intensity is Intensity.LIGHT,
        waits_for_yes=waits_for_yes(book, state, card.id),
        is_stop=False,
        who=person_names(book.casus, card.persons),
    )


def default_laying(book: CardBook, key: str, first_month: int = 1) -> r.SetCard | r.StopTrajectory:
    """'Leg op de lijn' in one action: start, length, intensity and executor from the content.

    The content's start counts from `first_month` of the round.
    """
    if key in book.trajectories:
        return r.StopTrajectory(key, first_month)
    card = book.cards[key]
    return r.SetCard(card.id, first_month - 1 + card.start_month, None, Intensity.NORMAL, card.executor)


def laid_at(book: CardBook, state: State, key: str, month: int) -> r.SetCard | r.StopTrajectory:
    """The decision that lays a card of the tray in a month, or moves it there when it lies already."""
    first = default_laying(book, key)
    if state.card(key) is not None or isinstance(first, r.StopTrajectory):
        return moved(state, key, month)
    return replace(first, start_month=month)


def as_laid(laid: PlanCard) -> r.SetCard:
    """The decision that lays a card just as it lies."""
    return r.SetCard(laid.card, laid.start_month, laid.duration_months, laid.intensity, laid.executor)


def moved(state: State, key: str, month: int) -> r.SetCard | r.StopTrajectory:
    """The decision that moves a bar to another start."""
    laid = state.card(key)
    if laid is None:
        return r.StopTrajectory(key, month)
    return r.SetCard(key, month, laid.duration_months, laid.intensity, laid.executor)


def resized(state: State, key: str, months: int) -> r.SetCard | None:
    """The decision that gives a card another length; None for a stop."""
    laid = state.card(key)
    if laid is None:
        return None
    return r.SetCard(key, laid.start_month, months, laid.intensity, laid.executor)


def removed(state: State, key: str) -> r.RemoveCard | r.KeepTrajectory:
    """The decision that takes a bar from the lane."""
    return r.RemoveCard(key) if state.card(key) is not None else r.KeepTrajectory(key)


def lane_events(casus: Casus, state: State) -> tuple[LaneEvent, ...]:
    """The event cards of the reference that happen in at least 1 of 20 lives, the most frequent ones, what is
    still to come in this round first; when and how often is what was shown with the reference."""
    if state.reference is None:
        return ()
    found = found_rows(casus, state)
    months = dict(state.reference.months)
    uses = {f"{use.event}@{use.person or HOUSEHOLD}": use for use in casus.household.events}
    counted = [(lives_of(share), row) for row, share in state.reference.events if row in uses]
    over = {row: months.get(row, UNKNOWN_MONTH) < state.first_month for _, row in counted}
    chosen = sorted((pair for pair in counted if pair[0] > 0), key=lambda pair: (over[pair[1]], -pair[0]))
    return tuple(
        _lane_event(uses[row], row, count, months.get(row, UNKNOWN_MONTH), found)
        for count, row in chosen[:_MOST_EVENTS]
    )


def _lane_event(use: EventUse, row: str, count: int, month: float, found: frozenset[str]) -> LaneEvent:
    dark = is_secret(use, found)
    return LaneEvent(
        key=row,
        title=tr(DARK_TITLE) if dark else use.title,
        text=tr("Hier gebeurt iets waar jullie nog niet naar vroegen.") if dark else use.text,
        icon="help" if dark else use.icon,
        month=float(round_half_away(max(1.0, month), 1)),
        count=count,
        dark=dark,
    )


def goals(casus: Casus, state: State, forecast: Forecast | None) -> tuple[GoalView, ...]:
    """The chosen goals, most wanted first; counts only once the lids are open."""
    texts = {goal.id: goal.text for goal in casus.household.goals}
    results = {result.id: result for result in forecast.goals} if forecast and state.lids_open else {}
    made = []
    for number, goal in enumerate(state.goals, start=1):
        result, counts = results.get(goal), ""
        if result is not None and result.plan is not None and result.reference is not None:
            counts = tr(
                "{count} van 20 levens, zonder plan {without}",
                count=lives_of(result.plan),
                without=lives_of(result.reference),
            )
        made.append(GoalView(goal, number, texts[goal], counts))
    return tuple(made)


def plan_budgets(casus: Casus, state: State) -> Budgets:
    """Draagkracht and team hours of the plan as it lies."""
    return round_budgets(casus, state)


def not_discussed(book: CardBook, state: State) -> int:
    """How many laid cards have not been talked over."""
    return sum(1 for laid in state.cards if not laid.discussed)


def prediction_words(casus: Casus, state: State, step_eur: int) -> str:
    """The one prediction beside its outcome in steps of the view, '' before the lids are open."""
    made, lids = state.prediction, state.lids
    if made is None or lids is None:
        return ""
    guess = format_range_eur(made.low_eur, made.high_eur)
    came = shown_amount(lids.asked_eur, 0.0, step_eur, fine=True)
    return tr(
        "Voorspeld, {asked}: {guess}. Uitkomst toen: {outcome}.",
        asked=_asked_short(casus),
        guess=guess,
        outcome=came.words,
    )


def prediction_question(casus: Casus, jars: tuple[JarAmount, ...] = ()) -> str:
    """What is asked: the content's own question, or the difference of the parties it names, with the names
    of the jars they have on the shelf."""
    asked = casus.household.prediction
    if asked.label.endswith("?"):
        return asked.label
    names = [jar.name for jar in jars if not set(asked.parties).isdisjoint(jar.parties)]
    parties = asked.label
    if names and names != [parties]:
        one, more = mark("{parties} (het potje {jars})"), mark("{parties} (de potjes {jars})")
        parties = tr(one if len(names) == 1 else more, parties=parties, jars=and_words(names))
    return tr(
        "{parties}: het verschil met zonder dit plan, na {years}",
        parties=parties,
        years=years_words(asked.months),
    )


def _asked_short(casus: Casus) -> str:
    asked = casus.household.prediction
    years = years_words(asked.months)
    if asked.label.endswith("?"):
        return tr("na {years}", years=years)
    return tr("{parties} na {years}", parties=asked.label, years=years)


def gainer_options(casus: Casus) -> tuple[tuple[str, str], ...]:
    """(id, name) of the parties one can name as the one that gains most."""
    return tuple((party.id, party.name) for party in casus.library.parties if party.has_jar)


def gainer_note(casus: Casus, shelf: Sequence[JarAmount]) -> str:
    """Which parties of the list share a jar now; '' when each has its own."""
    names = {party.id: party.name for party in casus.library.parties}
    shared = [
        tr("‘{jar}’ is {parties}", jar=jar.name, parties=and_words([names[each] for each in jar.parties]))
        for jar in shelf
        if len(jar.parties) > 1
    ]
    return tr("Samen in één potje: {jars}.", jars="; ".join(shared)) if shared else ""
