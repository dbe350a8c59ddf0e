"""The other side of the table: a party, what it may, wants and fears, and what can be offered."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.vocabulary import AgreementKind, Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferItem:
    """A thing to ask, give, show or lean on at a table. id 'ask:', 'give:', 'show:', 'ground:'.

    ask: `card` and `what` say which agreement a yes makes (share = part of the cost it pays).
    give: `value_eur` is its worth to the party. show: `grade` weighs (D and spelaanname 0.15);
    it counts only when `fact` (if given) has been found. ground and give may defend.
    """

    __pydantic_config__ = STRICT
    id: str
    title: str
    text: str
    icon: str
    card: str | None = None
    what: AgreementKind | None = None
    share: float = 0.0
    value_eur: float = 0.0
    value_basis: str = ""
    grade: Grade = Grade.D
    fact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a party may refuse, what it says, and where that could have been known."""

    __pydantic_config__ = STRICT
    text: str
    voice: str
    knowable: str
    fact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """A party at the table in this household, and how it decides (docs/model.md, negotiation).

    `mandate`: asks it may grant; `elsewhere` says who can grant the others. `prior_eur`: what it
    believes its own net is before anything is shown. `defends`: grounds or gives of which one is
    needed to defend a yes to others. `wound`: gives of which one is needed because of what
    happened before; empty = no wound. Reasons are told per failing condition.
    """

    __pydantic_config__ = STRICT
    party: str
    person: str
    hue: int
    hair: str
    interest: str
    mandate_text: str
    discretion_text: str
    horizon_text: str
    memory_text: str
    unknown_text: str
    horizon_months: int
    prior_eur: float
    prior_basis: str
    weeks_per_exchange: float
    asks: tuple[OfferItem, ...]
    gives: tuple[OfferItem, ...]
    shows: tuple[OfferItem, ...]
    grounds: tuple[OfferItem, ...]
    mandate: tuple[str, ...]
    elsewhere: str
    defends: tuple[str, ...]
    wound: tuple[str, ...]
    reason_mandate: Reason
    reason_worth: Reason
    reason_defend: Reason
    reason_wound: Reason
    voice_yes: str
    voice_yes_if: str
