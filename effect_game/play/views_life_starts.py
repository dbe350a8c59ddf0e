"""From when each laid card could begin in the life that is played: taken up or not, and the waiting.

Both are drawn once per life and depend on nothing that happens, so they can be read beforehand.
"""

from effect_game.content.compile import compile_arms
from effect_game.content.compile_order import barriers
from effect_game.content.compile_rows import Workbench
from effect_game.content.roster import flag_names, flag_rows, make_roster
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.people import Gate
from effect_game.domain.plan import WEEKS_PER_MONTH, PlanCard
from effect_game.engine.assignments import NEVER, Help
from effect_game.engine.compiled import Compiled
from effect_game.engine.lives import Tape
from effect_game.engine.trace import Trace
from effect_game.play import rows as r
from effect_game.play.session import Play
from effect_game.play.state import State, plan_of
from effect_game.play.views_lengths import ran_words
from effect_game.play.views_rooms import and_words, in_sentence

NOT_TAKEN_UP = mark("begon niet, want het kwam er bij het huishouden niet van")


def possible_starts(play: Play) -> dict[str, int | None]:
    """Per card that runs under the agreements: the first month it could begin, None = not taken up."""
    plan = plan_of(play.state)
    compiled = Compiled(play.forecaster.for_plan(plan).model)
    schedule = compile_arms(play.casus, plan).plan
    helped = Help(compiled, Tape(compiled, play.header.seed, 0, 1, 1), schedule, 1)
    months = {a.row: int(helped.planned[place, 0]) for place, a in enumerate(helped.assignments)}
    return {row: None if month >= NEVER else month for row, month in months.items()}


def planned_months(play: Play, card: str) -> int:
    """How long a card goes on when nobody leaves early."""
    assignments = compile_arms(play.casus, plan_of(play.state)).plan.assignments
    return next(a.duration_months for a in assignments if a.row == card)


def over_words(play: Play, trace: Trace, laid: PlanCard) -> str:
    """Why a card that ran does not run any more: its time is over, or people left it."""
    ran = int((trace.active[trace.interventions.index(laid.card), : play.state.month, 0] > 0).sum())
    if ran >= planned_months(play, laid.card):
        return tr("klaar")
    months = ran_words(ran)
    return tr("eerder gestopt, na {months}", months=months)


def not_begun_words(play: Play, laid: PlanCard) -> str:
    """Why a laid card has not begun after the last month, in plain words."""
    month = play.state.month
    parties = missing_yes(play.casus, play.state, laid.card)
    if parties:
        names = {party.id: party.name for party in play.casus.library.parties}
        who = and_words([names[party] for party in parties])
        return tr("begon niet, want er kwam geen ja: {who}", who=who)
    if laid.start_month > month:
        return tr("begint pas in maand {month}, zo ligt hij op de lijn", month=laid.start_month)
    start = possible_starts(play)[laid.card]
    if start is None:
        return tr(NOT_TAKEN_UP)
    shut = shut_gates(play.casus, play.state, laid.card)
    if shut:
        return tr("kan nu niet beginnen. {why}", why=" ".join(shut)).rstrip(".")
    if start > month + 1:
        weeks = round((start - 1 - month) * WEEKS_PER_MONTH)
        return tr("wacht nog, zo’n {weeks} weken", weeks=weeks)
    return tr("begint volgende maand")


def situations_after(casus: Casus, passed: r.MonthPassed) -> dict[str, bool]:
    """Situations and states of the played life after a month, by row id."""
    return dict(zip(flag_rows(casus), passed.flags, strict=True))


def shut_gates(casus: Casus, state: State, card: str) -> tuple[str, ...]:
    """Why a card cannot begin in the played life after the last month, in words."""
    if not state.life:
        return ()
    roster, now = make_roster(casus.household), situations_after(casus, state.life[-1])
    laid = next(c for c in casus.household.cards if c.id == card)
    rows = [(gate, roster.situation_row(gate.situation, gate.person)) for gate in laid.requires]
    shut = [
        condition_words(casus, gate)
        for gate, row in rows
        if row is not None and now.get(row, False) is not gate.holds
    ]
    ordered = barriers(Workbench(casus), laid)
    shut += [text for gate, text in ordered if now.get(gate.situation, False) is not gate.holds]
    return tuple(dict.fromkeys(shut))


def condition_words(casus: Casus, gate: Gate) -> str:
    """A condition of a card that does not hold."""
    name = flag_names(casus)[gate.situation]
    low = in_sentence(casus, name)
    if gate.holds:
        return tr("Daarvoor moet dit zo zijn: {situation}.", situation=low)
    return tr("Dat kan niet zolang dit zo is: {situation}.", situation=low)


def missing_yes(casus: Casus, state: State, card: str) -> tuple[str, ...]:
    """Ids of parties whose yes this card needs and that never came."""
    agreed = {(a.party, a.card, a.what) for a in state.agreements}
    needs = next(c for c in casus.household.cards if c.id == card).needs
    return tuple(dict.fromkeys(need.party for need in needs if (need.party, card, need.what) not in agreed))
