"""How help goes in the life that is played: what began, what waits, who stopped and why."""

import math
from dataclasses import dataclass

from effect_game.content.compile_order import start_share
from effect_game.content.compile_rows import Workbench
from effect_game.content.roster import row_id
from effect_game.domain.cards import Card
from effect_game.domain.language import tr
from effect_game.domain.plan import WEEKS_PER_MONTH, PlanCard
from effect_game.domain.vocabulary import HOUSEHOLD, CardKind
from effect_game.engine.trace import Trace
from effect_game.play.card_starts import CardStart
from effect_game.play.session import Play
from effect_game.play.state import plan_of
from effect_game.play.views_lengths import ran_words
from effect_game.play.views_life_starts import Hold, not_begun, planned_months, possible_starts
from effect_game.play.views_rooms import and_words, person_name, who_lives_here

UNWANTED_DOTS = 1


@dataclass(frozen=True, slots=True)
class HelpMove:
    """Help that began, turned out not to begin, waits or stopped in a period.

    kind: begun, held, waits, over, left, stopped. month: of what turned out not to begin, else 0."""

    kind: str
    key: str
    words: str
    month: int = 0


def help_moves(play: Play, trace: Trace | None, since: int, until: int) -> tuple[HelpMove, ...]:
    """What changed in the help of the plan after month `since`, up to and with `until`; then who waits."""
    if trace is None or until == 0:
        return ()
    starts = possible_starts(play)
    made = [_move(play, trace, laid, starts, (since, until)) for laid in play.state.cards]
    found = [move for move in made if move is not None]
    found += _stopped(play, since, until)
    order = ("stopped", "left", "held", "begun", "over", "waits")
    return tuple(sorted(found, key=lambda move: order.index(move.kind)))


def stopped_help(play: Play) -> tuple[str, ...]:
    """Titles of the help that ran at the start and that the plan has stopped by now."""
    titles = {each.id: each.title for each in play.casus.household.trajectories}
    now = max(1, play.state.month)
    return tuple(titles[stop.trajectory] for stop in play.state.stops if stop.month <= now)


def _stopped(play: Play, since: int, until: int) -> list[HelpMove]:
    """Help that ran at the start and was stopped in this period: the money of it shows, so it is said too."""
    titles = {each.id: each.title for each in play.casus.household.trajectories}
    stops = (stop for stop in play.state.stops if since < stop.month <= until)
    return [
        HelpMove(
            "stopped",
            stop.trajectory,
            tr(
                "{title}: gestopt in maand {month}, dat kozen jullie",
                title=titles[stop.trajectory],
                month=stop.month,
            ),
        )
        for stop in stops
    ]


def ran_this_month(play: Play, trace: Trace | None) -> str:
    """Which help ran in the last month that was lived, or that none has begun yet; '' before the first."""
    month, laid = play.state.month, play.state.cards
    if trace is None or month == 0 or not laid:
        return ""
    rows = {each.card: trace.interventions.index(each.card) for each in laid}
    ran = [card for card, row in rows.items() if trace.active[row, month - 1, 0] > 0]
    if ran:
        names = [tr("‘{help}’", help=_action(play, card).title) for card in ran]
        return tr("Deze maand liep: {help}.", help=and_words(names))
    if any(trace.active[row, :month, 0].any() for row in rows.values()):
        return tr("Deze maand liep er geen hulp van het plan.")
    return tr("Er is nog geen hulp van het plan begonnen.")


def turned_out(moves: tuple[HelpMove, ...], month: int) -> tuple[HelpMove, ...]:
    """What turned out in this month not to begin."""
    return tuple(move for move in moves if move.kind == "held" and move.month == month)


def _move(
    play: Play, trace: Trace, laid: PlanCard, starts: dict[str, CardStart], period: tuple[int, int]
) -> HelpMove | None:
    since, until = period
    row = trace.interventions.index(laid.card)
    active, started = trace.active[row, :until, 0] > 0, trace.started[row, :until, 0]
    title = _action(play, laid.card).title
    if started[since:].any():
        return HelpMove("begun", laid.card, _begun_words(laid, title, int(started.argmax()) + 1))
    if active.any() and not active[-1] and active[max(since - 1, 0) :].any():
        kind, words = ended_words(play, trace, laid, title)
        return HelpMove(kind, laid.card, words)
    if not active.any():
        return _not_begun(play, laid, starts.get(laid.card), title, since)
    return None


def _not_begun(
    play: Play, laid: PlanCard, start: CardStart | None, title: str, since: int
) -> HelpMove | None:
    """Who waits, and what turned out in this period not to begin: told in the month itself."""
    found = not_begun(play.casus, play.state, laid, start)
    if found.turned > since:
        return HelpMove("held", laid.card, f"{title}: {found.words}", found.turned)
    stopped = any(change.intensity is None for change in laid.changes)
    if found.hold is Hold.WAITS and not stopped and laid.start_month <= play.state.month:
        return HelpMove("waits", laid.card, f"{title}: {found.status}")
    return None


def _begun_words(laid: PlanCard, title: str, month: int) -> str:
    weeks = round((month - laid.start_month) * WEEKS_PER_MONTH)
    if weeks <= 0:
        return tr("{title}: begonnen in maand {month}", title=title, month=month)
    return tr(
        "{title}: begonnen in maand {month}, na zo’n {weeks} weken wachten",
        title=title,
        month=month,
        weeks=weeks,
    )


def ended_words(play: Play, trace: Trace, laid: PlanCard, title: str) -> tuple[str, str]:
    """How help that ran came to its end: (over or left, the sentence)."""
    row = trace.interventions.index(laid.card)
    active = trace.active[row, : play.state.month, 0] > 0
    ran, last = int(active.sum()), int(active.nonzero()[0][-1]) + 1
    stopped = [change.month for change in laid.changes if change.intensity is None]
    months = ran_words(ran)
    if stopped and min(stopped) <= last + 1:
        return "over", tr("{title}: gestopt na {months}, dat kozen jullie", title=title, months=months)
    if ran >= planned_months(play, laid.card):
        return "over", tr("{title}: klaar na {months}", title=title, months=months)
    words = tr("{title}: eerder gestopt, na {months}", title=title, months=months)
    return "left", f"{words}. {left_because(play, trace, laid, last)}"


def over_words(play: Play, trace: Trace, laid: PlanCard) -> str:
    """Why a card that ran does not run any more: its time is over, or people left it, and what made that
    more likely where that is known."""
    active = trace.active[trace.interventions.index(laid.card), : play.state.month, 0] > 0
    ran, last = int(active.sum()), int(active.nonzero()[0][-1]) + 1
    if ran >= planned_months(play, laid.card):
        return tr("klaar")
    words = tr("eerder gestopt, na {months}", months=ran_words(ran))
    return f"{words}. {left_because(play, trace, laid, last)}"


def left_because(play: Play, trace: Trace, laid: PlanCard, last: int) -> str:
    """Why people left help after month `last`, without a full stop; said too when it was chance alone."""
    agreed = _action(play, laid.card).kind is CardKind.DISCRETION
    chance = (
        tr("Dat was toeval: niet elke afspraak houdt stand.")
        if agreed
        else tr("Dat was toeval: niet iedereen houdt hulp zo lang vol.")
    )
    return (why_left(play, trace, laid, last) or chance).rstrip(".")


def why_left(play: Play, trace: Trace, laid: PlanCard, last: int) -> str:
    """What in the model made leaving more likely after month `last`; '' when nothing did.

    People leave by chance: this names what made that chance larger, never who is to blame.
    """
    household = play.casus.household
    action = _action(play, laid.card)
    # The role of the worker is a row too: it takes load away.
    loads = {row.id: row.load for row in play.forecaster.for_plan(plan_of(play.state)).model.interventions}
    load = math.fsum(
        loads[name] for name, at in zip(trace.interventions, trace.active[:, last - 1, 0], strict=True) if at
    )
    if load > household.capacity:
        return tr("Er liep meer dan {who} tegelijk kan dragen.", who=who_lives_here(play.casus))
    rule = _rule_that_tells(play, action)
    if rule:
        return rule
    wishes = [wish for wish in action.wishes if wish.dots <= UNWANTED_DOTS]
    if wishes:
        return tr("{name} wilde dit liever niet.", name=person_name(play.casus, wishes[0].person))
    return ""


def _rule_that_tells(play: Play, action: Card) -> str:
    """The text of an order rule that makes people leave this help sooner, by what was so at the start."""
    bench = Workbench(play.casus)
    owners = action.persons or (HOUSEHOLD,)
    for rule in play.casus.library.order_rules:
        for part in rule.parts:
            if action.intervention not in part.interventions or part.dropout_factor <= 1:
                continue
            rows = [row_id(part.situation, o) for o in bench.roster.situation_owners(part.situation, owners)]
            if part.holds and any(start_share(play.casus, row) >= 1 for row in rows):
                return rule.text
    return ""


def _action(play: Play, card: str) -> Card:
    return next(each for each in play.casus.household.cards if each.id == card)
