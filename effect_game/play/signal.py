"""Beleidssignaal: which rule or answer stood in the way here, how often, what it cost whom, what helps.

Plain values for the screen and for a later export. Nothing here is about a person; nothing is computed anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.content.custom_budget import purchases
from effect_game.content.roster import of_row
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.plan import WEEKS_PER_MONTH, PlanCard
from effect_game.domain.vocabulary import Answer
from effect_game.play import negotiation
from effect_game.play.attribution import Attributed, Cause, OutcomeKind
from effect_game.play.card_starts import CardStart
from effect_game.play.digits import format_eur
from effect_game.play.figures import Figures
from effect_game.play.rules.limits import LIVES
from effect_game.play.state import Exchange, State, plan_of
from effect_game.play.views_attribution import table_step_eur, whole_parts
from effect_game.play.views_life_starts import ClosedGate, Hold, closed_gates, not_begun
from effect_game.play.views_money import years_words
from effect_game.play.views_plan_cards import wait_words
from effect_game.play.views_rooms import in_sentence
from effect_game.play.views_table_moved import helps

_CAUSES = (Cause.RULE, Cause.OTHER)
_CAUSE_WORDS = {Cause.RULE: mark("regels of wachten"), Cause.OTHER: mark("een andere partij")}
_SURE = 2.0
"""Standard errors from zero before a cost is told."""


@dataclass(frozen=True, slots=True)
class PolicySignal:
    """One thing that stood in the way. kind: 'answer', 'rule' or 'wait'. party: id, '' for no party.

    times: noes, cards or months, as `often` says. what, solves: sentences.
    """

    kind: str
    party: str
    title: str
    times: int
    often: str
    what: str
    solves: str


@dataclass(frozen=True, slots=True)
class SignalReport:
    """Signals, the answers first; costs: what rules and answers cost whom, in sentences."""

    signals: tuple[PolicySignal, ...]
    costs: tuple[str, ...]


def signal_report(casus: Casus, state: State, figures: Figures) -> SignalReport:
    """Of one run; empty when nothing stood in the way."""
    signals = (
        *_answers(casus, state),
        *_register(casus, state, figures),
        *_rules(casus, state, figures),
        *_waits(casus, state, figures),
    )
    return SignalReport(signals, tuple(_costs(casus, figures)) if signals else ())


def _answers(casus: Casus, state: State) -> Iterator[PolicySignal]:
    """Parties that said something else than yes, or were never asked for a yes that a card needed."""
    names = {party.id: party.name for party in casus.library.parties}
    met: dict[str, list[Exchange]] = {}
    for talk in state.all_talks:
        met.setdefault(talk.party, []).extend(talk.exchanges)
    for party, exchanges in met.items():
        refused = [each for each in exchanges if each.answer.answer is not Answer.YES]
        if not refused or not refused[-1].answer.failed:
            continue
        other, condition = negotiation.counterpart(casus, party), refused[-1].answer.failed[0]
        reason = negotiation.reason_for(other, condition)
        came = any(each.answer.answer is Answer.YES for each in exchanges)
        # A no for another reason, perhaps to a proposal nobody could have taken, is not counted as this one.
        times = sum(condition in each.answer.failed for each in refused)
        yield PolicySignal(
            kind="answer",
            party=party,
            title=names[party],
            times=times,
            often=_noes(times, came=came),
            what=_sentence(reason.text),
            solves=_sentence(helps(other, condition)),
        )


def _register(casus: Casus, state: State, figures: Figures) -> Iterator[PolicySignal]:
    """Rules from law and policy of which the household says that they held something up, where they were met.

    A rule stands in the way also when everybody says yes: somebody had to be asked. Who laid no card and
    talked with nobody has tried nothing, and met no rule.
    """
    if not (state.cards or state.talks):
        return
    names = {rule.id: rule.name for rule in casus.library.regulations}
    met = {*state.facts, *state.asked, *(laid.card for laid in state.cards)}
    met |= {of_row(event)[0] for _, event in figures.lived.events}
    for use in casus.household.regulations:
        places = len(met.intersection(use.used_by))
        if use.in_the_way and places:
            yield PolicySignal(
                kind="rule",
                party="",
                title=names[use.regulation],
                times=places,
                often=_places(places),
                what=_sentence(use.in_the_way),
                solves=_sentence(use.solves),
            )


def _rules(casus: Casus, state: State, figures: Figures) -> Iterator[PolicySignal]:
    """Conditions that kept a card from beginning, and decisions above the team."""
    titles = {card.id: card.title for card in casus.household.cards}
    bought = purchases(casus, plan_of(state).cards)
    began = {card for month, card in figures.lived.started if month <= figures.months}
    for laid in state.cards:
        if laid.card not in began:
            yield from _shut(casus, state, laid, figures.start_of(laid.card), titles[laid.card])
        rung = bought[laid.card].rung if laid.card in bought else None
        if rung is not None and rung is not casus.library.ladder[0]:
            yield PolicySignal(
                kind="rule",
                party="",
                title=titles[laid.card],
                times=1,
                often=tr("1 keer boven het team beslist"),
                what=_sentence(tr("Hierover beslist {who}", who=in_sentence(casus, rung.decides))),
                solves=tr("Een hoger bedrag dat het team zelf mag beslissen."),
            )


def _shut(
    casus: Casus, state: State, laid: PlanCard, start: CardStart | None, title: str
) -> Iterator[PolicySignal]:
    """What had to be otherwise first, and what would have helped against that very thing."""
    found = not_begun(casus, state, laid, start)
    if found.hold is not Hold.SHUT:
        return
    gates = closed_gates(casus, state, laid.card, state.month)
    at_laying = closed_gates(casus, state, laid.card, laid.start_month - 1)
    yield PolicySignal(
        kind="rule",
        party="",
        title=title,
        times=len(gates),
        often=_conditions(len(gates)),
        what=found.why,
        solves=" ".join(dict.fromkeys(_solves(gate, at_laying) for gate in gates)),
    )


def _solves(gate: ClosedGate, at_laying: tuple[ClosedGate, ...]) -> str:
    """What came in between asks for speed; what had to be arranged first asks for room."""
    if gate not in at_laying:
        return tr("Eerder kunnen beginnen: toen de kaart werd gelegd, stond dit nog niet in de weg.")
    if gate.holds:
        return tr("De kaart mag beginnen terwijl de voorwaarde nog geregeld wordt.")
    return tr("Ruimte om ook te beginnen als dit zo is.")


def _waits(casus: Casus, state: State, figures: Figures) -> Iterator[PolicySignal]:
    """What lay ready and really began later: in weeks, as on the card and in Leven."""
    titles = {card.id: card.title for card in casus.household.cards}
    lived = (each for each in reversed(figures.lived.started) if each[0] <= figures.months)
    began = {card: month for month, card in lived}
    weeks = {row.id: row.wait_weeks.central for row in casus.library.interventions}
    usual = {card.id: wait_words(weeks[card.intervention]) for card in casus.household.cards}
    for laid in state.cards:
        waited = began.get(laid.card, laid.start_month) - laid.start_month
        if waited > 1:
            yield PolicySignal(
                kind="wait",
                party="",
                title=titles[laid.card],
                times=waited,
                often=tr("zo’n {weeks} weken wachten", weeks=round(waited * WEEKS_PER_MONTH)),
                what=tr(
                    "Gelegd in maand {start_month}, begonnen in maand {began}. Op de kaart stond: {usual}.",
                    start_month=laid.start_month,
                    began=began[laid.card],
                    usual=usual[laid.card],
                ),
                solves=tr("Voorrang voor wie al op een andere lijst staat, of hulp die eerder mag beginnen."),
            )


def _costs(casus: Casus, figures: Figures) -> Iterator[str]:
    """What rules and answers did to goals and euros, as the parts of the attribution say."""
    if figures.attribution is None:
        return
    texts = {goal.id: goal.text.rstrip(".") for goal in casus.household.goals}
    for cause in _CAUSES:
        for outcome in figures.attribution.outcomes:
            part = outcome.part(cause)
            if abs(part.amount) < _SURE * part.se or not part.amount:
                continue
            step = table_step_eur(casus, figures, outcome)
            # What 'Waarom ging het zo' shows as nothing is not told as something here.
            name, whole = tr(_CAUSE_WORDS[cause]), whole_parts(outcome, step)[cause]
            if whole * part.amount <= 0:
                continue
            if outcome.kind is OutcomeKind.GOAL:
                yield _lives_words(name, texts[outcome.subject], whole)
            elif outcome.kind in (OutcomeKind.MUNICIPALITY, OutcomeKind.SOCIETY):
                yield _euro_words(name, outcome, whole)


def _lives_words(cause: str, goal: str, lives: int) -> str:
    """How many lives in which a goal comes true a cause takes away or adds."""
    count = abs(lives)
    if lives < 0:
        return tr(
            "Door {cause} lukt ‘{goal}’ in {count} van de {lives} levens minder.",
            cause=cause,
            goal=goal,
            count=count,
            lives=LIVES,
        )
    return tr(
        "Door {cause} lukt ‘{goal}’ in {count} van de {lives} levens meer.",
        cause=cause,
        goal=goal,
        count=count,
        lives=LIVES,
    )


def _euro_words(cause: str, outcome: Attributed, whole_eur: int) -> str:
    """What a cause costs the municipality or society, or leaves it."""
    who = tr("de gemeente") if outcome.kind is OutcomeKind.MUNICIPALITY else tr("de samenleving")
    years = years_words(outcome.month)
    amount = format_eur(abs(whole_eur), signed=False)
    if whole_eur > 0:
        return tr(
            "Door {cause} houdt {who} na {years} {amount} over.",
            cause=cause,
            who=who,
            years=years,
            amount=amount,
        )
    return tr(
        "Door {cause} legt {who} na {years} {amount} bij.", cause=cause, who=who, years=years, amount=amount
    )


def _noes(count: int, *, came: bool) -> str:
    """How often there was no yes, and whether it came after all."""
    if count == 1:
        return tr("1 keer geen ja, daarna wel") if came else tr("1 keer geen ja")
    return (
        tr("{count} keer geen ja, daarna wel", count=count)
        if came
        else tr("{count} keer geen ja", count=count)
    )


def _conditions(count: int) -> str:
    return tr("1 keer een voorwaarde") if count == 1 else tr("{count} keer een voorwaarde", count=count)


def _places(count: int) -> str:
    return (
        tr("op 1 plek in deze casus") if count == 1 else tr("op {count} plekken in deze casus", count=count)
    )


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?")) else f"{words}."
