"""What people chose while the life went on, told afterwards: responses to events, and help that changed."""

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import Intensity
from effect_game.play.event_told import event_uses
from effect_game.play.state import Adjustment, State
from effect_game.play.views_rooms import in_sentence

_WAYS = {
    Intensity.LIGHT: mark("lichter"),
    Intensity.NORMAL: mark("gewoon"),
    Intensity.INTENSIVE: mark("intensiever"),
}
MOST_TOLD = 8


def told_choices(casus: Casus, state: State) -> tuple[str, ...]:
    """One sentence per choice, in order of months; of many the last ones, with how many came before."""
    made = [(one.month, _adjusted(casus, one)) for one in state.adjustments]
    titles, uses = {one.id: one.title for one in casus.household.responses}, event_uses(casus)
    for one in state.responses:
        event, response = in_sentence(casus, uses[one.event].title), in_sentence(casus, titles[one.response])
        words = tr("Maand {month}, {event}: {response}.", month=one.month, event=event, response=response)
        made.append((one.month, words))
    told = [words for _, words in sorted(made, key=lambda pair: pair[0])]
    earlier = len(told) - MOST_TOLD
    if earlier <= 0:
        return tuple(told)
    first = tr("Eerder nog 1 keer.") if earlier == 1 else tr("Eerder nog {count} keer.", count=earlier)
    return (first, *told[earlier:])


def _adjusted(casus: Casus, made: Adjustment) -> str:
    title = next(card.title for card in casus.household.cards if card.id == made.card)
    way = tr("gestopt") if made.intensity is None else tr(_WAYS[made.intensity])
    if made.reason is None:
        return tr("Maand {month}, ‘{title}’: {way}.", month=made.month, title=title, way=way)
    return tr(
        "Maand {month}, ‘{title}’: {way}, want {reason}.",
        month=made.month,
        title=title,
        way=way,
        reason=tr(made.reason.value),
    )
