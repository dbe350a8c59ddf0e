"""What people chose while the life went on, told afterwards: responses to events, and help that changed."""

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Intensity
from effect_game.play.state import Adjustment, State
from effect_game.play.views_life import event_uses

_WAYS = {
    Intensity.LIGHT: "lichter",
    Intensity.NORMAL: "gewoon",
    Intensity.INTENSIVE: "intensiever",
}
MOST_TOLD = 8


def told_choices(casus: Casus, state: State) -> tuple[str, ...]:
    """One sentence per choice, in order of months; of many the last ones, with how many came before."""
    made = [(one.month, _adjusted(casus, one)) for one in state.adjustments]
    titles, uses = {one.id: one.title for one in casus.household.responses}, event_uses(casus)
    made += [
        (
            one.month,
            tr(
                "Maand {month}, {low}: {low_2}.",
                month=one.month,
                low=_low(uses[one.event].title),
                low_2=_low(titles[one.response]),
            ),
        )
        for one in state.responses
    ]
    told = [words for _, words in sorted(made, key=lambda pair: pair[0])]
    earlier = len(told) - MOST_TOLD
    return tuple(
        [tr("Eerder nog {earlier} keer.", earlier=earlier), *told[earlier:]] if earlier > 0 else told
    )


def _adjusted(casus: Casus, made: Adjustment) -> str:
    title = next(card.title for card in casus.household.cards if card.id == made.card)
    way = "gestopt" if made.intensity is None else _WAYS[made.intensity]
    why = tr(", want {value}", value=made.reason.value) if made.reason is not None else ""
    return tr("Maand {month}, ‘{title}’: {way}{why}.", month=made.month, title=title, way=way, why=why)


def _low(words: str) -> str:
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
