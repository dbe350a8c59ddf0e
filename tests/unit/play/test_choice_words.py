"""What a card is said to do to an event follows the measure its effect was given in."""

from dataclasses import replace

import pytest

from effect_game.domain.evidence import Effect
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Measure
from effect_game.play.views_choices import works_on
from tests.support.casus import KLEIN, casus_of


def _effect(casus: Casus, measure: Measure | None, central: float) -> Effect:
    """An effect on the first event of the library, with this number in this measure."""
    found = next(each for kind in casus.library.interventions for each in kind.effects)
    shift = replace(found.shift, measure=measure, central=central, base_chance=0.1)
    return replace(found, life_domain=None, event=casus.library.events[0].id, shift=shift)


@pytest.mark.parametrize(
    ("measure", "central", "word"),
    [
        (Measure.RISK_RATIO, 0.5, "zeldzamer"),
        (Measure.ODDS_RATIO, 0.3, "zeldzamer"),
        (Measure.ODDS_RATIO, 5.0, "vaker"),
        (Measure.RISK_DIFFERENCE, -0.1, "zeldzamer"),
        (None, -0.4, "zeldzamer"),
        (None, 0.4, "vaker"),
    ],
)
def test_a_card_that_makes_an_event_rarer_is_said_to_make_it_rarer(
    measure: Measure | None, central: float, word: str
) -> None:
    casus = casus_of(KLEIN)
    (said,) = works_on(casus, (_effect(casus, measure, central),))
    assert said.endswith(word)
