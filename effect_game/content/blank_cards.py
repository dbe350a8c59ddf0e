"""Own cards of a plan as content: a card, an intervention and a price, like every other.

A casus with own cards differs from the one without by these rows alone, and they act on rooms only, so
nothing else in it moves: the same luck, the same reference.
"""

from dataclasses import replace
from functools import lru_cache

from effect_game.domain.blank_card import BlankCard, BlankRules
from effect_game.domain.cards import Card
from effect_game.domain.evidence import Consumption, Effect, Estimate
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Intervention, Price
from effect_game.domain.language import in_use, mark, tr
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import CardKind, CardRole, Cashable, Grade

OWN_WORDS = mark("spelaanname: eigen kaart, eigen prijs")
"""As the basis of an amount it is recorded, so it stays as it is there; `tr` it where it is shown."""
ICON = "pencil"


def with_blank_cards(casus: Casus, blank: tuple[BlankCard, ...]) -> Casus:
    """The casus with exactly these own cards among its cards; itself when it has them already.

    Content that knows no own cards stays as it is.
    """
    if blank == casus.blank or casus.library.blank_cards is None:
        return casus
    return _extended(_Same(casus), blank, in_use().code)


def for_plan(casus: Casus, plan: Plan) -> Casus:
    """The casus a plan can be laid in; a plan without own cards leaves it as it is."""
    return with_blank_cards(casus, plan.blank) if plan.blank else casus


class _Same:
    """A casus that is equal only to itself: content is too large to compare or hash again and again."""

    __slots__ = ("casus",)

    def __init__(self, casus: Casus) -> None:
        self.casus = casus

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.casus is self.casus

    def __hash__(self) -> int:
        return id(self.casus)


@lru_cache(maxsize=16)
def _extended(same: _Same, blank: tuple[BlankCard, ...], _language: str) -> Casus:
    household, library, own = same.casus.household, same.casus.library, len(same.casus.blank)
    rules = library.blank_cards
    assert rules is not None
    cards = household.cards[: len(household.cards) - own]
    helping = library.interventions[: len(library.interventions) - own]
    prices = library.prices[: len(library.prices) - own]
    return replace(
        same.casus,
        blank=blank,
        household=replace(household, cards=(*cards, *(_card(one) for one in blank))),
        library=replace(
            library,
            interventions=(*helping, *(_intervention(one, rules) for one in blank)),
            prices=(*prices, *(_price(one, library.money.price_year) for one in blank)),
        ),
    )


def _name(kind: str, blank: BlankCard) -> str:
    return f"{kind}:{blank.id.partition(':')[2]}"


def _kind(blank: BlankCard) -> CardKind:
    """What is bought once and takes no hours is material; all else is help."""
    return CardKind.FORMAL if blank.per_month or blank.hours_per_month else CardKind.MATERIAL


def _card(blank: BlankCard) -> Card:
    return Card(
        id=blank.id,
        intervention=_name("intervention", blank),
        kind=_kind(blank),
        role=CardRole.ORDINARY,
        title=blank.title,
        text=blank.text,
        unknown=tr("Eigen kaart: wat dit doet, heeft niemand gemeten."),
        executor=blank.executor,
        persons=blank.persons,
        wishes=(),
        icon=ICON,
        from_budget=blank.from_budget,
    )


def _intervention(blank: BlankCard, rules: BlankRules) -> Intervention:
    shift = next(row.shift for row in rules.strengths if row.strength is blank.strength)
    use = Consumption(price=_name("price", blank), quantity=1.0, basis=OWN_WORDS)
    weeks = Estimate(
        central=blank.wait_weeks,
        low=blank.wait_weeks,
        high=blank.wait_weeks,
        grade=Grade.D,
        assumption=tr(OWN_WORDS),
    )
    return Intervention(
        id=_name("intervention", blank),
        name=blank.title,
        kind=_kind(blank),
        duration_months=blank.months,
        wait_weeks=weeks,
        uptake=rules.uptake,
        dropout=rules.dropout,
        ramp_months=min(rules.ramp_months, blank.months),
        halflife_months=rules.halflife_months,
        load=blank.load,
        team_hours_start=0.0,
        team_hours_per_month=blank.hours_per_month,
        hours_basis=tr(OWN_WORDS),
        effects=(Effect(shift=shift, life_domain=blank.life_domain),),
        start_consumption=() if blank.per_month else (use,),
        monthly_consumption=(use,) if blank.per_month else (),
    )


def _price(blank: BlankCard, year: int) -> Price:
    return Price(
        id=_name("price", blank),
        name=blank.title,
        unit=tr("maand") if blank.per_month else tr("keer"),
        central=(blank.low_eur + blank.high_eur) / 2,
        low=blank.low_eur,
        high=blank.high_eur,
        price_year=year,
        payer=blank.payer,
        grade=Grade.D,
        assumption=tr(OWN_WORDS),
        cashable=Cashable.YES,
        life_domain=blank.life_domain,
    )
