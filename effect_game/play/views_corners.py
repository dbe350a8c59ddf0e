"""Three corners, never added up: Betrokkenheid, Legitimiteit, Rendement. One sentence and one remark each.

No score, no sum, no order between them. A remark that needs attention comes first in its corner.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.domain.forecast import Forecast, LifeLine
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Answer
from effect_game.kba.shown import wrong_pocket
from effect_game.play import negotiation
from effect_game.play.budgets import round_budgets
from effect_game.play.consent import needed_to_share
from effect_game.play.own_direction import OWN_SAY, Voice, voices
from effect_game.play.references import compares
from effect_game.play.safety import known_unsafety
from effect_game.play.state import Exchange, State, plan_of
from effect_game.play.views_life_starts import missing_yes
from effect_game.play.views_money import lives_at
from effect_game.play.views_rooms import person_name


@dataclass(frozen=True, slots=True)
class Remark:
    """tone 'attention': it asks to be talked about; 'ok': it is in order; 'plain': neither."""

    words: str
    tone: str


@dataclass(frozen=True, slots=True)
class Corner:
    """One block. key names it, icon draws it."""

    key: str
    icon: str
    title: str
    sentence: str
    remark: Remark


def corners(
    casus: Casus, state: State, final: Forecast, months: int, played: LifeLine | None = None
) -> tuple[Corner, ...]:
    """The three of a casus at a horizon; only Rendement looks at it. played: the life that was lived."""
    return (
        _involvement(casus, state),
        _legitimacy(casus, state),
        _yield(casus, state, final, months, played),
    )


# --- betrokkenheid ---


def _involvement(casus: Casus, state: State) -> Corner:
    title, laid = tr("Betrokkenheid"), plan_of(state).cards
    if not laid:
        return Corner(
            "involvement", "people", title, tr("Er ligt geen kaart om over mee te praten."), _goals(state)
        )
    said: dict[str, list[bool]] = {}
    for person in voices(casus, plan_of(state)):
        for each in person.cards:
            said.setdefault(each.card, []).append(each.voice in OWN_SAY)
    own = sum(all(each) for each in said.values())
    remark = _not_asked(casus, state) or _goals(state)
    words = _as_they_want(own, len(said))
    if len(said) < len(laid) and said:
        asked = tr("Over {count} van de {laid} kaarten zeiden zij iets.", count=len(said), laid=len(laid))
        words = f"{asked} {words}"
    if state.stops:
        words += " " + tr("Wat stopt, telt hier niet mee.")
    return Corner("involvement", "people", title, words, remark)


def _as_they_want(own: int, count: int) -> str:
    """How many of the cards go as people want it themselves."""
    if count == 0:
        return tr("Van geen kaart is bekend of zij het zelf willen.")
    if count == 1:
        return (
            tr("De kaart gaat zoals zij het zelf willen.")
            if own
            else tr("De kaart gaat niet zoals zij het zelf willen.")
        )
    if own == 1:
        return tr("1 van de {count} kaarten gaat zoals zij het zelf willen.", count=count)
    return tr("{own} van de {count} kaarten gaan zoals zij het zelf willen.", own=own, count=count)


def _not_asked(casus: Casus, state: State) -> Remark | None:
    """Cards nobody talked over; then cards that are decided for somebody."""
    laid = plan_of(state).cards
    silent = sum(not card.discussed for card in laid)
    if silent:
        words = (
            tr("1 kaart niet besproken")
            if silent == 1
            else tr("{count} kaarten niet besproken", count=silent)
        )
        return Remark(words, "attention")
    decided = {
        each.card
        for person in voices(casus, plan_of(state))
        for each in person.cards
        if each.voice is Voice.DECIDED_FOR_ME
    }
    if not decided:
        return None
    words = (
        tr("1 kaart zonder eigen keuze")
        if len(decided) == 1
        else tr("{count} kaarten zonder eigen keuze", count=len(decided))
    )
    return Remark(words, "attention")


def _goals(state: State) -> Remark:
    count = len(state.goals)
    if not count:
        return Remark(tr("geen doel gekozen"), "attention")
    if not state.has_plan:
        return Remark(tr("geen kaart voor een doel"), "attention")
    return Remark(tr("eigen doel") if count == 1 else tr("{count} eigen doelen", count=count), "ok")


# --- legitimiteit ---


def _legitimacy(casus: Casus, state: State) -> Corner:
    yeses = [exchange for talk in state.all_talks for exchange in talk.exchanges if _said_yes(exchange)]
    if yeses:
        sentence = (
            tr("1 afspraak met andere partijen, binnen hun mandaat.")
            if len(yeses) == 1
            else tr("{count} afspraken met andere partijen, binnen hun mandaat.", count=len(yeses))
        )
    elif state.all_talks:
        sentence = tr("Er is gepraat aan tafel. Er kwam geen afspraak.")
    else:
        sentence = tr("Er is geen afspraak met een andere partij.")
    found = next(_concerns(casus, state, yeses), None)
    if found is None and not (state.has_plan or state.all_talks):
        found = tr("aan tafel niets gevraagd")
    remark = Remark(tr("binnen de regels"), "ok") if found is None else Remark(found, "attention")
    return Corner("legitimacy", "scales", tr("Legitimiteit"), sentence, remark)


def _said_yes(exchange: Exchange) -> bool:
    return exchange.answer.answer is Answer.YES


def _concerns(casus: Casus, state: State, yeses: list[Exchange]) -> Iterator[str]:
    """What asks for attention, the heaviest first: safety, privacy, mandate, equal treatment, measure."""
    for unsafe in known_unsafety(casus, state):
        if not unsafe.answered:
            yield tr(
                "veiligheid van {name}: geen kaart en geen afspraak", name=person_name(casus, unsafe.person)
            )
    for fact in _told(casus, state, yeses):
        if needed_to_share(casus, state, fact) is not None:
            yield tr("verteld zonder toestemming")
    for laid in state.cards:
        if missing_yes(casus, state, laid.card):
            title = next(card.title for card in casus.household.cards if card.id == laid.card)
            yield tr("‘{title}’ had een ja nodig", title=title)
    for exchange in yeses:
        other = negotiation.counterpart(casus, exchange.offer.party)
        if other.defends and not exchange.offer.grounds:
            yield tr("gelijk behandelen? Er ligt geen grond op papier.")
    made = round_budgets(casus, state)
    if made.load_peak > made.capacity:
        yield tr("meer hulp tegelijk dan de draagkracht")


def _told(casus: Casus, state: State, yeses: list[Exchange]) -> Iterator[str]:
    """Facts that were shown to another party, whatever came of it."""
    shown = {item for talk in state.all_talks for each in talk.exchanges for item in each.offer.shows}
    for other in casus.household.counterparts:
        for item in other.shows:
            if item.id in shown and item.fact is not None and item.fact in state.facts:
                yield item.fact


# --- rendement ---


def _yield(casus: Casus, state: State, final: Forecast, months: int, played: LifeLine | None) -> Corner:
    title = tr("Rendement")
    if not compares(casus, state):
        remark = Remark(tr("niets terug te verdienen"), "plain")
        return Corner("yield", "euro", title, tr("Er lag geen plan, dus er is geen verschil."), remark)
    pocket = wrong_pocket(final.at(months), casus.library.parties)
    names = {party.id: party.short_name for party in casus.library.parties}
    if pocket is None:
        sentence = tr("Niemand betaalt duidelijk voor een ander.")
    else:
        payer, gainer = names[pocket.payer], names[pocket.gainer]
        sentence = tr(
            "{payer} legt het meest bij, {gainer} heeft de meeste baat.", payer=payer, gainer=gainer
        )
    lives = lives_at(final, months, played=played)
    return Corner(
        "yield",
        "euro",
        title,
        sentence,
        Remark(
            tr("{times} van de {count} keer terugverdiend", times=lives.paid_back, count=lives.count),
            "plain",
        ),
    )
