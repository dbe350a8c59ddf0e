"""The other side of the table: a party, what it may, wants and fears, and what can be offered."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import AgreementKind, Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferItem:
    """A thing to ask, give, show or lean on at a table. id 'ask:', 'give:', 'show:', 'ground:', 'agreed:'.

    ask: `card` and `what` say which agreement a yes makes (share = part of the cost it pays).
    give: `value_eur` is its worth to the party, with `card` only while that card lies on the line;
    `evaluate_after_months` sets the date on which both look back. show: `grade` weighs (D and spelaanname
    0.15); it counts only when `fact` (if given) has been found. ground and give may defend. agreed: an
    agreement made earlier in this casus with `party`; with the party itself it counts once it was looked
    back on and kept.
    """

    __pydantic_config__ = STRICT
    id: str
    title: Shown
    text: Shown
    icon: str
    card: str | None = None
    what: AgreementKind | None = None
    share: float = 0.0
    value_eur: float = 0.0
    value_basis: str = ""
    grade: Grade = Grade.D
    fact: str | None = None
    party: str | None = None
    evaluate_after_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRules:
    """Numbers of the table, one set for all households: a spelaanname each, with `basis` as the reason.

    agreement_weight: what an earlier agreement weighs in a belief. own_line_weight: what a party's own line
    of the micro-KBA weighs. authority_*: gezag, in steps from 0 to `authority_most`; at `authority_start`
    good news weighs as it is, each step above or below adds or takes `authority_weight_step` of it.
    sound_gain, bluff_cost, kept_gain, missed_cost: steps gezag moves. Without numbers nothing moves.
    """

    __pydantic_config__ = STRICT
    agreement_weight: float = 0.0
    own_line_weight: float = 0.0
    authority_most: int = 10
    authority_start: int = 6
    authority_weight_step: float = 0.0
    sound_gain: int = 0
    bluff_cost: int = 0
    kept_gain: int = 0
    missed_cost: int = 0
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a party may refuse, what it says, and where that could have been known."""

    __pydantic_config__ = STRICT
    text: Shown
    voice: Shown
    knowable: Shown
    fact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HigherUp:
    """A rung of the ladder above a party: who sits there and what may be granted there.

    `grants`: asks beyond the party's mandate that can be granted here. `voice`: said on arriving, `voice_yes`
    and `voice_no` after an offer.
    """

    __pydantic_config__ = STRICT
    rung: str
    person: Shown
    grants: tuple[str, ...]
    voice: Shown
    voice_yes: Shown
    voice_no: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyOffer:
    """An offer somebody else made to this party, to be answered in its place ('Wissel van stoel').

    `cards`: what lies on the line in that plan, at the months the cards have of themselves. The rest: ids of
    this party's own items. `voice`: how the offer is brought.
    """

    __pydantic_config__ = STRICT
    cards: tuple[str, ...]
    asks: tuple[str, ...]
    voice: Shown
    gives: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """A party at the table in this household, and how it decides (docs/model.md, 'Aan tafel').

    `mandate`: asks it may grant; `elsewhere` says who can grant the others. `prior_eur`: what it
    believes its own net is before anything is shown. `defends`: grounds or gives of which one is
    needed to defend a yes to others. `wound`: gives of which one is needed because of what
    happened before; empty = no wound. Reasons are told per failing condition. `earlier`: agreements of
    this casus that may be shown to it. `evaluate_after_months`: when a yes is looked back on, unless a give
    sets another date. `higher`: where a no can be taken, from the lowest rung up. `swap`: the offer one
    answers when playing this party. `answered_by`: ids of `shows` that answer `unknown_text`.
    """

    __pydantic_config__ = STRICT
    party: str
    person: Shown
    hue: int
    hair: str
    interest: Shown
    mandate_text: Shown
    discretion_text: Shown
    horizon_text: Shown
    memory_text: Shown
    unknown_text: Shown
    horizon_months: int
    prior_eur: float
    prior_basis: str
    weeks_per_exchange: float
    asks: tuple[OfferItem, ...]
    gives: tuple[OfferItem, ...]
    shows: tuple[OfferItem, ...]
    grounds: tuple[OfferItem, ...]
    mandate: tuple[str, ...]
    elsewhere: Shown
    defends: tuple[str, ...]
    wound: tuple[str, ...]
    reason_mandate: Reason
    reason_worth: Reason
    reason_defend: Reason
    reason_wound: Reason
    voice_yes: Shown
    voice_yes_if: Shown
    earlier: tuple[OfferItem, ...] = ()
    evaluate_after_months: int = 6
    higher: tuple[HigherUp, ...] = ()
    swap: ReadyOffer | None = None
    answered_by: tuple[str, ...] = ()
