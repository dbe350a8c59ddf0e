"""What lies about on the ground floor at each level (1 to 5): order and things, never blame."""

from __future__ import annotations

from effect_game.ui.art.furniture import cup, envelope, picture_frame, plant
from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.rooms_upper import FLOOR
from effect_game.ui.art.style import faded

_PILE = ((46, 79, 4), (58, 79, -5), (70, 79, 3), (82, 79, -4), (52, 72, -8), (64, 71, 6), (76, 72, -3))
_TOP = ((58, 64, 9), (70, 64, -7), (64, 57, 4))


def _binders(p: Pencil, count: int) -> None:
    for x, colour in ((68.5, "#5E83A6"), (73.0, "#C2563F"), (77.5, "#4E8480"))[:count]:
        p.box(x, 49, 4, 11, colour, radius=0.6, width=0.9)
        p.line(x + 2, 52, x + 2, 55, width=0.9, line="#FBF4E6")


def _note(p: Pencil, x: float, y: float, *, urgent: bool) -> None:
    """A sheet of paper on a door; a red bar when it is a summons, a tick when it is a list."""
    p.box(x, y, 9, 11, "#FFFDF8", width=0.8)
    if urgent:
        p.box(x + 1.4, y + 2, 6.2, 2, "#B8402F", width=0)
    else:
        p.path(
            f"M {x + 1.6} {y + 2.6} L {x + 2.8} {y + 4} L {x + 4.6} {y + 1.6}",
            None,
            width=0.9,
            line="#1B5E41",
        )
    p.path(f"M {x + 2} {y + 6.4} H {x + 7} M {x + 2} {y + 8.6} H {x + 5.6}", None, width=0.6)


def _fruit(p: Pencil, full: bool) -> None:
    for x, y, colour in ((79.0, 76.4, "#D5673F"), (83.6, 75.8, "#E6B84E"), (87.6, 76.6, "#8FB07A")):
        p.oval(x, y, 2.7, None, colour, width=0.8)
    if full:
        p.oval(81.4, 72.8, 2.6, None, "#E6B84E", width=0.8)
        p.oval(85.8, 72.9, 2.6, None, "#D5673F", width=0.8)
    p.path("M 74 77 L 92 77 C 91 82 87 82 83 82 C 79 82 75 82 74 77 Z", "#5E83A6", width=1.1)


def _open_fridge(p: Pencil) -> None:
    p.box(107, 81, 20, 23, "#D5DCE0", width=1.0)
    p.path("M 107 88.5 H 127 M 107 96 H 127", None, width=0.9)
    p.path("M 105 79 L 95 83 L 95 110 L 105 106 Z", "#E4E4DE", width=1.2)
    _note(p, 95.6, 88, urgent=True)


def kitchen_objects(p: Pencil, level: int) -> None:
    """Post on the table, binders on the shelf, the fridge, fruit."""
    _binders(p, max(0, level - 2))
    if level == 1:
        _open_fridge(p)
        for x, y, turn in (*_PILE, *_TOP):
            envelope(p, x, y, 14, "#FBF6EA" if (x + y) % 3 else "#C4D7E4", turn)
        for x, y, turn in ((34, 107, 8), (64, 108, -10), (84, 107, 5)):
            envelope(p, x, y, 13, "#FBF6EA", turn)
    elif level == 2:
        for x, y, turn in _PILE[:5]:
            envelope(p, x + 4, y, 13, "#FBF6EA", turn)
        envelope(p, 70, 108, 13, "#FBF6EA", -8)
        p.box(84, 78, 6, 4, "#4A5763", radius=0.8, width=0.8)
        _note(p, 113, 84, urgent=True)
    elif level == 3:
        for sheet in (80.6, 78.0, 75.4):
            p.box(48, sheet - 1.2, 16, 2.6, "#FBF6EA", width=0.9)
        p.path("M 70 82 L 72 77 L 80 79 L 88 77 L 90 82 Z", "#E6B35A", width=1.0)
        p.line(80, 79, 80, 82, width=0.8)
    else:
        _note(p, 113, 84, urgent=False)
        _fruit(p, full=level == 5)
        if level == 4:
            envelope(p, 56, 78.5, 13, "#FBF6EA", 2)
        else:
            cup(p, 50, 82, "#FBF4E6", 0.85)
            cup(p, 64, 82, "#8FB3BE", 0.85)
            p.box(88.5, 51, 6, 9, "#E9F0EE", radius=1.8, width=0.9)
            p.box(88.5, 55.5, 6, 4.5, "#E6B84E", radius=1.4, width=0)


def living_objects(p: Pencil, level: int) -> None:
    """Frames on the wall, what lies on the sofa, cups on the table, who else was here."""
    grounds = ("#CFE2E8", "#F3E4BE", "#E3D5E6")
    spots = ((10, 47, 14, 17), (28, 44, 15, 17), (47, 48, 13, 16))
    for index, (left, y, w, h) in enumerate(spots):
        hangs = index < {1: 1, 2: 2, 3: 2}.get(level, 3)
        if not hangs:
            p.box(left, y, w, h, faded("#FFFFFF", 0.32 if level == 1 else 0.0), width=0)
            continue
        p.painter.save()
        p.painter.translate(left + w / 2, y)
        p.painter.rotate({1: 9.0, 2: 7.0 if index else -6.0}.get(level, 0.0))
        picture_frame(p, -w / 2, 0, w, h, grounds[index])
        p.painter.restore()
    if level == 1:
        p.path("M 22 76 C 36 73 52 74 62 77 L 64 99 C 48 101 30 101 20 99 Z", "#8E8B92", width=1.2)
        p.path("M 30 78 L 28 98 M 44 77 L 44 99 M 56 78 L 58 98", None, width=0.7, line="#6E6B74")
    elif level == 2:
        p.path("M 44 90 C 46 83 52 86 55 83 C 60 82 66 86 66 91 Z", "#6FA3C2", width=1.1)
    elif level >= 4:
        p.path("M 50 90 L 53 79 L 64 81 L 62 91 Z", "#E6B35A", width=1.0)
        plant(p, 96, 71, 0.62)
        plant(p, 120, 71, 0.62)
    cups = {1: (106,), 2: (106,), 3: (98, 114), 4: (94, 106, 118), 5: (93, 119)}[level]
    for number, place in enumerate(cups):
        cup(p, place, 91, ("#FBF4E6", "#8FB3BE", "#E6B35A")[number], 0.9)
    if level == 3:
        p.box(103.5, 88.6, 6, 2.2, "#2E3440", radius=0.7, width=0.6)
    if level == 5:
        _feast(p)


def _feast(p: Pencil) -> None:
    p.path("M 16 90 L 19 80 L 29 81 L 28 91 Z", "#6FA7A0", width=1.0)
    p.path("M 2 40 C 24 48 48 48 66 40", None, width=0.8)
    for x, colour in ((9, "#D5673F"), (20, "#E6B84E"), (31, "#6FA7A0"), (42, "#D5673F"), (53, "#E6B84E")):
        top = 41.6 + 4.2 * (1 - abs(x - 34) / 34)
        p.path(f"M {x} {top} L {x + 6} {top} L {x + 3} {top + 5.4} Z", colour, width=0.7)
    p.path("M 99 91 L 99 86 C 99 84.5 113 84.5 113 86 L 113 91 Z", "#F3D9C4", width=1.0)
    p.path("M 99 87 C 102 89.5 104 86.5 106 88.5 C 108 90 110 86.5 113 88", None, width=1.2, line="#B4566A")
    p.line(106, 85, 106, 81.6, width=1.0, line="#E6B84E")
    p.path(
        "M 103 71 C 102 65 106 63 109 64 L 110 61 L 112 63.6 L 114 61.4 C 116 65 115 70 113 71 Z",
        "#4A4650",
        width=0.8,
    )


def _coat(p: Pencil, x: float, colour: str, length: float) -> None:
    p.path(
        f"M {x + 3.5} 52 L {x} 55 L {x - 0.6} {53 + length} L {x + 7.6} {53 + length} L {x + 7} 55 Z",
        colour,
        width=1.1,
    )
    p.line(x + 3.5, 56, x + 3.5, 51 + length, width=0.7)


def _shoe(p: Pencil, x: float, colour: str, turn: float = 0.0) -> None:
    p.painter.save()
    p.painter.translate(x, FLOOR + 1)
    p.painter.rotate(turn)
    p.path("M -3 0 V -4 C -2 -5 -0.6 -4.6 0 -3 L 3.4 -1.8 V 0 Z", colour, width=0.8)
    p.painter.restore()


def hall_objects(p: Pencil, level: int) -> None:
    """Damp on the wall, coats, shoes, the radiator and the front door."""
    if level <= 3:
        spread = {1: 1.0, 2: 0.68, 3: 0.6}[level]
        pale = faded("#8A8468", 0.55 if level < 3 else 0.28)
        p.painter.save()
        p.painter.translate(101, 36)
        p.painter.scale(spread, spread)
        p.path("M -16 0 C -17 10 -8 9 -6 15 C -1 21 5 12 9 15 C 16 17 18 6 17 0 Z", pale, width=0)
        p.painter.restore()
    coats = ((46, "#5E83A6", 24), (55, "#D08A5E", 20), (64, "#8A6A9A", 16))
    for x, colour, length in coats[: {1: 0, 2: 1}.get(level, 3)]:
        _coat(p, x, colour, length)
    if level == 1:
        p.box(13, 60, 12, 14, "#FFFDF8", width=0.9)
        p.box(15, 62.4, 8, 2.6, "#B8402F", width=0)
        p.path("M 15.4 68 H 22.6 M 15.4 70.8 H 20", None, width=0.7)
        for x, y, size in ((84, 84, 12), (97, 70, 11)):
            p.box(x, y, size, size, "#C79A6B", radius=0.6, width=1.1)
            p.line(x, y + 3, x + size, y + 3, width=0.7)
        p.path("M 99 60 C 97.6 63 100.4 63 99 60 Z", "#5E83A6", width=0.5)
        p.path("M 74 98 L 82 98 L 80.6 106 L 75.4 106 Z", "#8FA9B3", width=1.0)
    if level <= 2:
        p.path("M 42 107 C 44 101 50 104 54 102 C 60 101 64 104 64 108 Z", "#D08A5E", width=1.0)
    if level == 2:
        envelope(p, 17, 107, 11, "#FBF6EA", 8)
        envelope(p, 26, 108, 11, "#FBF6EA", -6)
    if level == 3:
        _shoe(p, 46, "#8C4A3C", -14)
        _shoe(p, 72, "#4A5763", 12)
    if level >= 4:
        for number, toe in enumerate((43.0, 50.0, 62.0, 69.0)):
            _shoe(p, toe, "#8C4A3C" if number < 2 else "#4A5763")
        for heat in (51.0, 57.5, 64.0):
            p.path(
                f"M {heat} 84 C {heat - 2.6} 81.6 {heat + 2.6} 80 {heat} 77.4",
                None,
                width=1.1,
                line="#D5673F",
            )
    if level == 5:
        p.oval(20.5, 67, 5.4, None, None, width=2.6, line="#5F8A55")
        p.oval(20.5, 72.2, 1.3, None, "#C2563F", width=0)
        plant(p, 78, FLOOR + 1, 0.95)
