"""What the offer desk says beside the content's items: their own line, gezag, the ladder. Without Qt."""

from dataclasses import dataclass, replace
from math import floor, log10

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.ladder import Rung
from effect_game.domain.language import mark, tr
from effect_game.play import authority, negotiation
from effect_game.play import rows as r
from effect_game.play.belief import OwnLine
from effect_game.play.digits import format_eur, round_half_away
from effect_game.play.outcomes import own_line
from effect_game.play.party_amounts import PARTY_STEP_EUR
from effect_game.play.state import State
from effect_game.play.views_lengths import weeks_words
from effect_game.play.views_money import years_words
from effect_game.play.views_table_moved import OWN_LINE_TITLE

_FIRST_MORE_EUR = 500.0


@dataclass(frozen=True, slots=True)
class ClaimOption:
    """An amount one can say. `amount_eur` None: as computed."""

    key: str
    words: str
    amount_eur: float | None


@dataclass(frozen=True, slots=True)
class OwnLineView:
    """The party's own line as evidence. `options`: empty where only the computed amount can be said."""

    title: str
    text: str
    options: tuple[ClaimOption, ...]


@dataclass(frozen=True, slots=True)
class AuthorityView:
    """Gezag in steps and words; `why`: what moves it and what it does."""

    level: int
    most: int
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class RungView:
    """A rung of the ladder beside a talk. `state`: used, now, later or elsewhere; `words` says the same."""

    rung: str
    name: str
    short_name: str
    state: str
    words: str
    cost: str
    text: str


def own_line_view(casus: Casus, forecast: Forecast, party: str) -> OwnLineView | None:
    """What can be said about the party's own line; None where the content does not know it."""
    if not authority.rules_of(casus).own_line_weight:
        return None
    months = negotiation.counterpart(casus, party).horizon_months
    line = own_line(casus, forecast, party)
    words = tr(
        "{amount} na {years}, gemiddeld.",
        amount=format_eur(line.net_eur, PARTY_STEP_EUR),
        years=years_words(months),
    )
    options = claim_options(line) if casus.weight.claims else ()
    return OwnLineView(tr(OWN_LINE_TITLE), words, options)


def claim_options(line: OwnLine) -> tuple[ClaimOption, ...]:
    """As computed, rounder where that is another amount, and twice as much, of a loss half; an own amount is
    typed."""
    round_eur = _one_figure(line.net_eur)
    more = -line.net_eur / 2 if line.net_eur < 0 else line.net_eur or _FIRST_MORE_EUR
    more_eur = float(round_half_away(line.net_eur + more, PARTY_STEP_EUR))
    computed = format_eur(line.net_eur, PARTY_STEP_EUR)
    options = (
        ClaimOption("computed", tr("Zoals berekend: {amount}", amount=computed), None),
        ClaimOption("round", tr("Rond: {amount}", amount=format_eur(round_eur)), round_eur),
        ClaimOption("more", tr("Hoger: {amount}", amount=format_eur(more_eur)), more_eur),
    )
    # Two choices that read the same are no choice.
    return tuple(o for o in options if o.key != "round" or format_eur(round_eur) != computed)


def _one_figure(amount_eur: float) -> float:
    """The nearest amount of one figure: 337 is 300."""
    if not amount_eur:
        return 0.0
    return float(round_half_away(amount_eur, 10.0 ** floor(log10(abs(amount_eur)))))


def said_words(amount_eur: float) -> str:
    """Another amount than the computed one, as it is said."""
    return tr("Jullie zeggen: {amount}.", amount=format_eur(amount_eur))


def authority_view(casus: Casus, state: State) -> AuthorityView | None:
    """Gezag as it is now; None in content that does not know it."""
    if not authority.has_authority(casus):
        return None
    level, rules = negotiation.authority_level(casus, state), authority.rules_of(casus)
    return AuthorityView(level, rules.authority_most, authority.words(casus, level), tr(WHY))


WHY = mark(
    "Het groeit met een bedrag dat klopt en met een afspraak die uitkomt. Het daalt met een bedrag dat niet "
    "klopt en met een datum waarop niemand terugkijkt. Met meer gezag weegt goed nieuws zwaarder."
)


def ladder(casus: Casus, state: State, party: str) -> tuple[RungView, ...]:
    """The rungs above the team, from the lowest up; empty where the weight has no ladder."""
    if not casus.weight.ladder:
        return ()
    other = negotiation.counterpart(casus, party)
    listed = {step.rung for step in other.higher}
    used = {rung for rung, _ in state.talk(party).rungs}
    following = negotiation.next_rung(casus, state, party)
    made = []
    for rung in casus.library.ladder:
        if rung.id in used:
            mode, words = "used", tr("gevraagd")
        elif following is not None and rung.id == following.id:
            mode, words = "now", tr("kan nu")
        elif rung.id in listed:
            mode, words = "later", tr("na een nee")
        elif rung.budget:
            mode, words = "elsewhere", tr("via een kaart")
        else:
            mode, words = "elsewhere", tr("hier niet")
        cost = "" if mode == "elsewhere" else _cost(rung)
        short = rung.name.partition(tr(" of "))[0]
        made.append(RungView(rung.id, rung.name, short, mode, words, cost, f"{rung.decides}. {rung.text}"))
    return tuple(made)


def _cost(rung: Rung) -> str:
    weeks = rung.weeks.central
    took = weeks_words(weeks) if weeks >= 1 else tr("binnen een week")
    return ", ".join([took, tr("{points} gezag", points=rung.gezag)]) if rung.gezag else took


def offer_lock(state: State, offer: r.MakeOffer) -> str:
    """Why this offer cannot go to the table yet; '' when it can.

    The same offer twice gets the same answer and costs a turn: something has to change first. A rung higher,
    and after what another party said, it may be heard otherwise.
    """
    if not offer.asks:
        return tr("Kies eerst wat jullie vragen.")
    talk = state.talk(offer.party)
    here = talk.exchanges[talk.rungs[-1][1] if talk.rungs else 0 :]
    if not here or state.talks[-1] is not talk:
        return ""
    before = replace(here[-1].offer, own_line=False, claim_eur=None, own_words="")
    if before != replace(offer, own_words=""):
        return ""
    return tr("Dit voorstel kennen zij al. Verander eerst iets.")
