"""Money that does not come in any more is no bill: said of whoever 'legt in' mostly in that way."""

from collections import Counter

from effect_game.domain.forecast import Forecast, Leaf
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import FlowKind
from effect_game.play.views_money import party_table
from effect_game.play.views_rooms import and_words

MOST = 0.5
"""Share of what a party puts in from which the sentence is said."""
_PAYERS = 2


def less_in_words(casus: Casus, forecast: Forecast, months: int) -> str:
    """Of who puts in most in this way: that it is less received than without a plan, and from whom; '' of
    nobody. Parties that are always shown only: the household."""
    result = forecast.at(months)
    parties = {party.id: party for party in casus.library.parties}
    pays = {row.id: -row.pays_eur for row in party_table(casus, forecast, months).rows}
    for party in casus.library.parties:
        missed = [leaf for leaf in result.leaves if _missed_by(party.id, leaf)]
        paid = pays.get(party.id, 0)
        if not party.always_shown or paid <= 0 or sum(leaf.amount_eur for leaf in missed) < MOST * paid:
            continue
        by_payer: Counter[str] = Counter()
        for leaf in missed:
            by_payer[str(leaf.payer)] += round(leaf.amount_eur)
        payers = [parties[payer].short_name for payer, _ in by_payer.most_common(_PAYERS)]
        return tr(
            "{party} legt hier vooral in doordat er minder binnenkomt dan zonder plan (van: {payers}). "
            "Dat is geen rekening.",
            party=party.short_name,
            payers=and_words(payers),
        )
    return ""


def _missed_by(party: str, leaf: Leaf) -> bool:
    """A payment this party gets less of under the plan."""
    return leaf.receiver == party and leaf.kind is FlowKind.TRANSFER and leaf.amount_eur > 0
