"""How the euros of a dialog count: as they are worth now, or each as much whenever it is paid."""

from PySide6.QtWidgets import QWidget

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.kba.nominal import undiscounted
from effect_game.play.views_money import years_words
from effect_game.ui.widgets.chips import Option, SegmentedToggle

NOW, PLAIN = "now", "plain"
WORDS = {NOW: mark("waarde van nu"), PLAIN: mark("zonder korting")}
RULES = {
    NOW: mark("Waarde van nu: een euro van later telt iets minder mee. Zo rekent het hele spel."),
    PLAIN: mark(
        "Zonder korting: een euro van later telt even zwaar. De andere schermen rekenen dat niet zo."
    ),
}


class CountingToggle(SegmentedToggle):
    """'waarde van nu' or 'zonder korting'; the first is what every other screen counts in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        options = [Option(key, tr(words)) for key, words in WORDS.items()]
        super().__init__(tr("Hoe telt een euro van later?"), options, chosen=NOW, parent=parent)
        for key in WORDS:
            self.button(key).setObjectName(f"counting_{key}")

    @property
    def rule(self) -> str:
        """What the choice means, in a sentence or two."""
        return tr(RULES[self.chosen_keys()[0]])


class HorizonToggle(SegmentedToggle):
    """1, 3, 5 or 10 years in a dialog; the screen behind it keeps its own."""

    def __init__(self, name: str, months: int, parent: QWidget | None = None) -> None:
        options = [Option(str(each), years_words(each)) for each in HORIZONS_MONTHS]
        super().__init__(tr("Na hoeveel jaar?"), options, chosen=str(months), parent=parent)
        self.setObjectName(name)
        for each in HORIZONS_MONTHS:
            self.button(str(each)).setObjectName(f"{name}_{each}")

    @property
    def months(self) -> int:
        """The horizon that is chosen."""
        return int(self.chosen_keys()[0])


def counted(casus: Casus, forecast: Forecast, toggle: CountingToggle) -> Forecast:
    """The forecast as the toggle has it count."""
    plain = toggle.chosen_keys() == (PLAIN,)
    return undiscounted(forecast, casus.library) if plain else forecast
