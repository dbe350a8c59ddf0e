"""Groups play each other's parties: switched on the board, chosen by hand for one group, told to all."""

import pytest
from PySide6.QtCore import Qt

from effect_game.classroom import chairs
from tests.ui.class_board import Classroom

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def test_groups_play_each_others_party_and_the_model_again_by_key(room: Classroom) -> None:
    room.begin()
    room.come_in(-1, -1)
    room.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    room.until(lambda: all(laptop.state.chairs for laptop in room.laptops) and room.state.chairs)
    room.choose(0)
    told = f"Speelt aan tafel de partijen van {room.state.groups[1].name}."
    room.until(lambda: told in room.words())
    room.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    room.until(lambda: not any(laptop.state.chairs for laptop in room.laptops))


def test_who_plays_the_parties_of_a_group_is_chosen_in_two_presses_and_taken_back(room: Classroom) -> None:
    room.begin()
    room.come_in(-1, -1, -1)
    room.choose(0)
    assert not room.hand.sees("class_group_seat")
    room.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    room.until(lambda: room.state.chairs)
    first, second, third = room.state.groups
    room.until(lambda: f"Hun partijen speelt {second.name}." in room.words())
    room.hand.press("class_group_seat")
    assert "In de casus telt het model." in room.words()
    room.hand.press("class_seat_1")
    room.until(lambda: all(laptop.state.seats == ((first.id, third.id),) for laptop in room.laptops))
    room.until(lambda: f"Hun partijen speelt {third.name}." in room.words())
    room.hand.press("class_group_seat")
    room.hand.press("class_seat_2")
    room.until(lambda: "Hun partijen speelt alleen het model." in room.words())
    assert chairs.player_of(room.state, first.id) is None
    room.hand.press("class_group_seat")
    room.hand.press("class_seat_3")
    room.until(lambda: f"Hun partijen speelt {second.name}." in room.words())
    assert room.state.seats == ()
