"""Wie betaalt voor wie, from the same rows as the waterfall and the table, and the rule that matches them."""

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.kba.flow import NOT_BACK, OTHERS, UNSPENT, Flow, flow_of
from effect_game.play.figures import Figures
from effect_game.play.views_debrief import merged_rows
from effect_game.play.views_debrief_money import step_at
from effect_game.play.views_money import years_words

END_NAMES = {
    UNSPENT: mark("Minder kosten in totaal"),
    NOT_BACK: mark("Komt niet terug"),
    OTHERS: mark("Overige partijen samen"),
}
RULE = mark(
    "Nergens staat geboekt wiens euro waar terechtkomt. Daarom is het naar verhouding verdeeld: wie meer "
    "bijlegt of meer overhoudt, krijgt een dikkere band."
)


def flow_at(casus: Casus, figures: Figures, months: int) -> Flow:
    """The differences of the table of parties in their groups, matched in proportion."""
    rows = merged_rows(casus, figures.final, months)
    return flow_of([(row.id, row.difference_eur) for row in rows], step_at(casus, figures, months))


def flow_sentence(names: dict[str, str], flow: Flow, months: int) -> str:
    """The largest band between two parties, in words."""
    real = [band for band in flow.bands if {band.payer, band.gainer}.isdisjoint(END_NAMES)]
    if not real:
        return tr("Na {years} betaalt geen partij voor een andere.", years=years_words(months))
    most = max(real, key=lambda band: (band.eur, band.payer, band.gainer))
    return tr(
        "De dikste band tussen twee partijen, na {years}: {payer} naar {gainer}.",
        years=years_words(months),
        payer=names[most.payer],
        gainer=names[most.gainer],
    )
