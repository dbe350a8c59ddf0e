"""Why a laid card has not begun in the life that is played: one reason, the same in Leven and in Terugblik.

When its waiting is over and whether it is taken up is drawn once per life (play/card_starts.py); what must
be so first is read from the months that were lived. A reason is told from the month in which it turned out.
"""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.content.compile import compile_arms
from effect_game.content.compile_actions import library_row
from effect_game.content.compile_order import barriers, ordered_uptake, uptake_texts
from effect_game.content.compile_rows import Workbench
from effect_game.content.roster import flag_names, flag_rows, make_roster, start_flags
from effect_game.content.wishes import wish_uptake
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.people import Gate
from effect_game.domain.plan import WEEKS_PER_MONTH, PlanCard
from effect_game.play import rows as r
from effect_game.play.card_starts import CardStart, card_starts
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.session import Play
from effect_game.play.state import State, intensity_at, plan_of
from effect_game.play.views_rooms import and_words, in_sentence, who_lives_here


class Hold(StrEnum):
    """What keeps a laid card from running after the last month."""

    STOPPED = "stopped"
    ANSWER = "answer"
    LATER = "later"
    WAITS = "waits"
    READY = "ready"
    SHUT = "shut"
    CHANCE = "chance"


@dataclass(frozen=True, slots=True)
class NotBegun:
    """Where a card stands and why. status: a clause without full stop; why: whole sentences.
    turned: the month in which it turned out, 0 when nothing did."""

    hold: Hold
    status: str
    why: str
    turned: int = 0

    @property
    def words(self) -> str:
        """Both, without the last full stop."""
        return f"{self.status}. {self.why}".rstrip(".")


@dataclass(frozen=True, slots=True)
class ClosedGate:
    """What must be so (`holds`) or not so before a card can begin, and is otherwise."""

    row: str
    holds: bool
    words: str


def possible_starts(play: Play) -> dict[str, CardStart]:
    """Per card that runs under the agreements."""
    return {s.card: s for s in card_starts(play.forecaster, plan_of(play.state), play.header.seed)}


def planned_months(play: Play, card: str) -> int:
    """How long a card goes on when nobody leaves early."""
    assignments = compile_arms(play.casus, plan_of(play.state)).plan.assignments
    return next(a.duration_months for a in assignments if a.row == card)


def not_begun(casus: Casus, state: State, laid: PlanCard, start: CardStart | None) -> NotBegun:
    """The one reason why a laid card has not begun after the last month.

    start: None in a casus from before it was recorded; what is known of the months then decides.
    """
    known = known_beforehand(casus, state, laid)
    if known is not None:
        return known
    month, due = state.month, laid.start_month if start is None else start.month
    if month < due:
        weeks = round((due - 1 - month) * WEEKS_PER_MONTH)
        if not weeks:
            return _ready()
        return NotBegun(
            Hold.WAITS,
            tr("wacht nog, zo’n {weeks} weken", weeks=weeks),
            tr("De wachttijd duurt nog zo’n {weeks} weken.", weeks=weeks),
        )
    # What is so at the end of a month decides about the next.
    free = [m for m in range(due, month + 1) if not closed_gates(casus, state, laid.card, m - 1)]
    if free:
        return NotBegun(Hold.CHANCE, tr("begon niet"), chance_words(casus, laid), free[0])
    shut = closed_gates(casus, state, laid.card, month)
    if not shut:
        return _ready()
    why = " ".join(dict.fromkeys(gate.words for gate in shut))
    return NotBegun(Hold.SHUT, tr("kan nu niet beginnen"), why, due)


def _ready() -> NotBegun:
    return NotBegun(Hold.READY, tr("kan volgende maand beginnen"), tr("De wachttijd is net om."))


def known_beforehand(casus: Casus, state: State, laid: PlanCard) -> NotBegun | None:
    """What was decided: stopped, no yes, or laid for later."""
    if intensity_at(laid, state.month) is None:
        return NotBegun(
            Hold.STOPPED, tr("gestopt voor het begon"), tr("Jullie stopten hem voor het zover was.")
        )
    parties = missing_yes(casus, state, laid.card)
    if parties:
        names = {party.id: party.name for party in casus.library.parties}
        who = and_words([names[party] for party in parties])
        return NotBegun(Hold.ANSWER, tr("begon niet"), tr("Er kwam geen ja: {who}.", who=who))
    if laid.start_month > state.month:
        return NotBegun(
            Hold.LATER,
            tr("begint pas in maand {month}", month=laid.start_month),
            tr("Zo ligt hij op de lijn."),
        )
    return None


def chance_words(casus: Casus, laid: PlanCard) -> str:
    """How often such help gets going, and what made that less here; else it is chance and said to be."""
    bench, rules = Workbench(casus), casus.library.dynamics
    card = next(c for c in casus.household.cards if c.id == laid.card)
    wanted = wish_uptake(card, rules)
    factor = wanted * (1.0 if laid.discussed else rules.uptake_factor_not_discussed)
    share = ordered_uptake(bench, card, library_row(bench, card).uptake).central * factor
    count = lives_of(min(1.0, share))
    said = tr("In {count} van de {lives} levens wel, in dit leven niet.", count=count, lives=LIVES)
    if count >= LIVES:
        said = tr("In bijna alle levens wel, in dit leven niet.")
    less, who = list(uptake_texts(bench, card)), who_lives_here(casus)
    if not laid.discussed and wanted < 1:
        less.append(
            tr(
                "Er was nog niet met {who} over gepraat, en niet iedereen wilde dit even graag. "
                "Dan begint zoiets minder vaak.",
                who=who,
            )
        )
    elif not laid.discussed:
        less.append(tr("Er was nog niet met {who} over gepraat. Dan begint zoiets minder vaak.", who=who))
    elif wanted < 1:
        less.append(tr("Niet iedereen wilde dit even graag. Dan begint zoiets minder vaak."))
    return " ".join([said, *(less or [tr("Dat is toeval.")])])


def situations_after(casus: Casus, passed: r.MonthPassed) -> dict[str, bool]:
    """Situations and states of the played life after a month, by row id."""
    return dict(zip(flag_rows(casus), passed.flags, strict=True))


def closed_gates(casus: Casus, state: State, card: str, month: int) -> tuple[ClosedGate, ...]:
    """What keeps a card from beginning in the played life after a lived month; 0 = at the start."""
    passed = next((m for m in state.life if m.month == month), None)
    now = start_flags(casus) if passed is None else situations_after(casus, passed)
    laid = next(c for c in casus.household.cards if c.id == card)
    roster = make_roster(casus.household)
    wanted = [
        (row, gate.holds, condition_words(casus, gate))
        for gate in laid.requires
        if (row := roster.situation_row(gate.situation, gate.person)) is not None
    ]
    wanted += [(term.situation, term.holds, text) for term, text in barriers(Workbench(casus), laid)]
    return tuple(ClosedGate(*gate) for gate in wanted if now.get(gate[0], False) is not gate[1])


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
