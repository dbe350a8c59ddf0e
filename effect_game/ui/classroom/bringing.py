"""Which fact a trainer tells and which event a trainer lets happen, to one group or to all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from effect_game.classroom import facts, shocks
from effect_game.classroom.facts import ToTell
from effect_game.classroom.rows import Given
from effect_game.classroom.server import Board
from effect_game.domain.language import tr
from effect_game.ui.classroom.bring_dialog import BringDialog, Choice, Words

Act = Callable[[Given, str], object]
"""What the trainer does, for a group by its id."""
MOST_NAMED = 4
"""Groups a fact is new for that are named; more are counted."""


def fact_dialog(board: Board, group: str | None, name: str, act: Act, parent: QWidget) -> BringDialog:
    """To one group by its id and name, or to all."""
    found = facts.to_tell(board, group)
    words = Words(
        tr("Vertel een feit aan {group}", group=name) if name else tr("Vertel een feit aan alle groepen"),
        tr("Alleen wat een groep nog niet weet. Het staat meteen op hun scherm en blijft bekend."),
        tr("Vertel dit"),
        "talk",
        tr("Er is nu niemand aan wie u een nieuw feit kunt vertellen."),
        tr("Terug"),
    )
    choices = [Choice(_place(found, each, name), each.text) for each in found]
    dialog = BringDialog("fact", words, choices, _by_file(facts.out_of_reach(board, group)), parent)
    dialog.brought.connect(lambda number: _act(act, facts.acts_of(found[number])))
    return dialog


def shock_dialog(board: Board, group: str | None, name: str, act: Act, parent: QWidget) -> BringDialog:
    """As fact_dialog: something that happens in the next month people live."""
    found = shocks.to_give(board, group)
    words = Words(
        tr("Laat iets gebeuren bij {group}", group=name or tr("alle groepen")),
        tr(
            "Het gebeurt in de eerste maand die een groep nog gaat leven, met en zonder hun plan. Wie nog "
            "niet bij Leven is, krijgt het zodra zij daar zijn. Terugnemen kan niet."
        ),
        tr("Laat dit gebeuren"),
        "flag",
        tr("Er is nu niemand bij wie iets kan gebeuren."),
        tr("Terug"),
    )
    left_out = _by_file(facts.out_of_reach(board, group))
    late = shocks.no_month_left(board, group)
    if late:
        left_out.append(tr("Nog geen casus, of geen maand meer te leven: {groups}.", groups=", ".join(late)))
    several = len({each.household for each in found}) > 1
    choices = [
        Choice(
            " · ".join(part for part in (each.household if several else "", each.who, each.title) if part),
            each.text,
            shocks.when_words(each),
        )
        for each in found
    ]
    dialog = BringDialog("shock", words, choices, left_out, parent)
    dialog.brought.connect(lambda number: _act(act, shocks.acts_of(found[number])))
    return dialog


def _place(found: Sequence[ToTell], each: ToTell, one: str) -> str:
    """The household where there are more, the room, and the groups a fact is new for."""
    several = len({other.household for other in found}) > 1
    place = f"{each.household} · {each.room}" if several else each.room
    if one:
        return place
    if len(each.names) > MOST_NAMED:
        return tr("{place} · voor {count} groepen", place=place, count=len(each.names))
    return tr("{place} · voor {groups}", place=place, groups=", ".join(each.names))


def _by_file(names: Sequence[str]) -> list[str]:
    if not names:
        return []
    return [tr("Speelt met een bestand en krijgt dit niet: {groups}.", groups=", ".join(names))]


def _act(act: Act, acts: Sequence[tuple[Given, str]]) -> None:
    for given, seat in acts:
        act(given, seat)
