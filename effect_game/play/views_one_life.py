"""One of the twenty lives, looked at on its own: when it paid back, and what it came to at the horizon."""

from dataclasses import dataclass

from effect_game.domain.language import tr
from effect_game.play.digits import format_eur, price_step_eur
from effect_game.play.views_money import LivesView, years_words


@dataclass(frozen=True, slots=True)
class OneLife:
    """A life among the twenty: its place in `lines`, its run, and the sentence about it."""

    place: int
    run: int
    words: str


def next_life(lives: LivesView, after: int | None, played: int | None) -> OneLife | None:
    """The life after place `after` (None: from the start), never the played one; None past the last.

    `played` is the run of the life that was played.
    """
    first = 0 if after is None else after + 1
    places = [place for place in range(first, len(lives.lines)) if lives.lines[place].run != played]
    return one_life(lives, places[0]) if places else None


def one_life(lives: LivesView, place: int) -> OneLife:
    """The life at a place in `lines`, with its sentence. Its month holds within the horizon."""
    line = lives.lines[place]
    end = line.cumulative[min(lives.months, len(line.cumulative) - 1)]
    back = (
        tr("niet terugverdiend binnen {years}", years=years_words(lives.months))
        if line.break_even_month is None or line.break_even_month > lives.months
        else tr("terugverdiend in maand {month}", month=line.break_even_month)
    )
    words = tr(
        "Mogelijk leven {number} van {count}: {back}. Na {years} samen {amount}.",
        number=place + 1,
        count=lives.count,
        years=years_words(lives.months),
        back=back,
        amount=format_eur(end, price_step_eur(end)),
    )
    return OneLife(place, line.run, words)
