"""What lies about on the first floor and in the attic at each level (1 to 5)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt

from effect_game.ui.art.furniture import chair, envelope, picture_frame, plant
from effect_game.ui.art.pencil import Pencil
from effect_game.ui.art.rooms_upper import FLOOR
from effect_game.ui.art.style import faded
from effect_game.ui.theme.fonts import BOLD, SANS, make_font

_BLANKET, _FOLD = "#6877A8", "#4A5788"
_MADE = "M 33 92 C 32 84 38 83 46 83 C 58 81 72 82 80 84 C 86 85 86 94 84 98 L 36 98 C 33 97 33 95 33 92 Z"
_HALF = "M 50 94 C 47 84 56 82 62 84 C 70 80 80 83 82 86 C 86 88 86 95 84 98 L 52 98 Z"
_MESSY = "M 33 95 C 34 84 42 88 47 82 C 55 77 60 86 67 81 C 76 79 84 86 85 93 L 84 98 L 36 98 Z"
_FALLEN = (
    "M 56 92 C 54 83 62 85 68 82 C 76 80 84 86 85 93 C 88 100 90 108 84 110 L 64 110 C 66 104 60 99 56 92 Z"
)


def _heap(p: Pencil, x: float, colour: str) -> None:
    p.path(
        f"M {x} 108 C {x + 1} 102 {x + 6} 104 {x + 8} 101 C {x + 12} 101 {x + 15} 104 {x + 15} 108 Z",
        colour,
        width=0.9,
    )


def _clock_time(p: Pencil, words: str, glow: bool) -> None:
    if glow:
        p.oval(100.5, 85, 13, 9, faded("#A9E3D4", 0.25), width=0)
    p.box(93.5, 80.5, 14, 8, "#2E2A44", radius=1.4, width=1.0)
    p.painter.setPen(p.pen(1, "#BFF0E2"))
    p.painter.setFont(make_font(SANS, 7, BOLD))
    p.painter.drawText(QRectF(92, 80, 17, 9), Qt.AlignmentFlag.AlignCenter, words)


def bedroom_objects(p: Pencil, level: int) -> None:
    """The bed, the clock, clothes, books."""
    p.path({1: _FALLEN, 2: _MESSY, 3: _HALF}.get(level, _MADE), _BLANKET, width=1.3)
    if level >= 4:
        p.path("M 46 83 C 44 88 44 93 46 98", None, width=0.8, line=_FOLD)
        p.path("M 56 89 C 62 88 68 89 76 90", None, width=0.8, line=_FOLD)
    _clock_time(p, {1: "3:20", 2: "2:05"}.get(level, "7:30"), level == 1)
    if level <= 2:
        _heap(p, 112, "#8A6A9A")
    if level == 1:
        _heap(p, 20, "#5E83A6")
    if level == 3:
        p.box(110, 101, 10, 2.6, "#C2563F", width=0.8)
        p.path("M 113 101 L 113.6 95.6 L 117.4 95.6 L 118 101 Z", "#DDEBEE", width=0.8)
    if level >= 4:
        for y, colour in ((103.4, "#C2563F"), (100.8, "#4E8480"), (98.2, "#E6B35A")):
            p.box(111, y, 11, 2.6, colour, width=0.8)
        picture_frame(p, 30, 48, 19, 14, "#EBD9B0")
    if level == 5:
        p.path("M 62 82.6 L 80 84 C 86 85 86 94 84 98 L 62 98 Z", "#E6B35A", width=1.1)
        p.path("M 68 83 L 68 98 M 75 83.4 L 75 98", None, width=1.0, line="#C98A3F")
        plant(p, 127, FLOOR + 1, 0.8)
        for x in (46, 53):
            p.path(f"M {x} 108 C {x} 105 {x + 5} 105 {x + 5.4} 108 Z", "#C4687A", width=0.8)


def _towel(p: Pencil, x: float, colour: str, length: float, turn: float = 0.0) -> None:
    p.painter.save()
    p.painter.translate(x + 5, 66)
    p.painter.rotate(turn)
    p.path(f"M -5 0 H 5 V {length} H -5 Z", colour, width=1.1)
    p.line(-5, length - 4, 5, length - 4, width=1.0, line="#F4EDE2")
    p.painter.restore()


def bathroom_objects(p: Pencil, level: int) -> None:
    """Towels, the mirror cabinet, the pill box, the tap."""
    if level != 1:
        _towel(p, 8, "#6FA3C2", 21, 7 if level == 3 else 0)
    if level >= 3:
        _towel(p, 22, "#DE8C5E", 16, -11 if level == 3 else 0)
    if level <= 2:
        p.path("M 46 44.5 H 72 V 64 H 46 Z", "#DCD6C8", width=1.0)
        p.line(46, 54, 72, 54, width=1.0)
        p.path("M 72 44 L 83 41 L 83 68 L 72 66 Z", "#CBE1E4", width=1.2)
        p.path("M 14 108 C 17 102 23 106 27 103 C 32 103 33 106 33 109 Z", "#DE8C5E", width=1.0)
    if level == 2:
        for x, y in ((49, 49), (56, 48.6), (64, 49), (52, 59), (61, 59)):
            p.box(x, y, 3, 5, "#E2885B" if x % 2 else "#6FA7A0", radius=0.8, width=0.7)
    if level == 1:
        p.path("M 66 73 C 64.8 75.6 67.2 75.6 66 73 Z", "#5E9AC4", width=0.5)
        p.oval(74, 108.4, 10, 2.2, "#A9CFE0", width=0.7)
        envelope(p, 44, 107.4, 11, "#FBF6EA", 7)
    if level >= 3:
        p.box(40.5, 72, 14, 4, "#FFFDF8", radius=0.8, width=0.8)
        for slot in range(1 if level == 3 else 3):
            p.box(41.5 + slot * 4.2, 73, 3.4, 2, "#4E8480", width=0)
    if level >= 4:
        p.path("M 78 76 L 77 70 L 82 70 L 81 76 Z", "#E6EEF0", width=0.8)
        p.path("M 78.6 70 L 77.4 64 M 80.6 70 L 82 64.6", None, width=1.3, line="#D5673F")
        p.path("M 92 82 L 92 76 L 104 76 L 104 82 Z", "#FBF7EE", width=1.0)
    if level == 5:
        for y, colour in ((78.6, "#6FA3C2"), (75.2, "#E6B35A"), (71.8, "#DE8C5E")):
            p.box(91, y, 14, 3.4, colour, radius=1.2, width=0.9)
        plant(p, 114, 62, 0.5)
        p.path("M 44 109 V 104.6 L 49 105.6 L 54 107 V 109 Z", "#4E8480", width=0.9)


_BLOCKS = tuple((57.6 + column * 8.4, 47.6 + row * 7.3) for row in range(3) for column in range(5))
_TONES = ("#6FA3C2", "#E6B35A", "#8FB07A", "#DE8C5E")


def _planner(p: Pencil, level: int) -> None:
    chosen = {1: (), 2: (1, 8), 3: (0, 3, 6, 12), 4: (0, 1, 3, 6, 8, 10, 12)}.get(level, tuple(range(15)))
    for number in chosen:
        x, y = _BLOCKS[number]
        p.box(x, y, 5.6, 4.4, _TONES[number % 4], radius=0.5, width=0)
    if level == 1:
        for number in (2, 9):
            x, y = _BLOCKS[number]
            p.path(f"M {x} {y} L {x + 5} {y + 4} M {x + 5} {y} L {x} {y + 4}", None, width=0.9)


def _desk_lamp(p: Pencil, *, lit: bool) -> None:
    if lit:
        p.oval(85, 76, 11, 8, faded("#FFE7A6", 0.55), width=0)
    p.path("M 95 84 L 92 76 L 88 70", None, width=1.4)
    p.path("M 90 67 L 84.5 75 L 80.5 72 C 81 68 86 65 90 67 Z", "#4E8480", width=1.1)
    p.line(92, 84, 98, 84, width=2.2)


def _vest(p: Pencil) -> None:
    p.path("M 20 47 L 20 49", None, width=1.1)
    shape = "M 11 51 L 16 49 C 18 52 22 52 24 49 L 29 51 L 30 58 L 28.5 59 V 77 H 11.5 V 59 L 10 58 Z"
    p.path(shape, "#E58A2B", width=1.2)
    p.line(20, 52, 20, 77, width=0.8)
    for y in (63, 69):
        p.line(11.7, y, 28.3, y, width=2.1, line="#F6E9A8")


def _bag(p: Pencil, x: float, colour: str, pocket: str, *, opened: bool) -> None:
    if opened:
        p.path(f"M {x - 6} 90 L {x - 3} 80 L {x + 3} 82 L {x + 1} 90 Z", "#FFFDF8", width=0.9)
    p.path(
        f"M {x - 8} 94 C {x - 8} 86 {x + 8} 86 {x + 8} 94 "
        f"L {x + 9} 105 C {x + 9} 107 {x - 9} 107 {x - 9} 105 Z",
        colour,
        width=1.3,
    )
    p.path(f"M {x - 4} 88.6 C {x - 4} 84.5 {x + 4} 84.5 {x + 4} 88.6", None, width=1.3)
    p.box(x - 5.5, 97, 11, 7, pocket, radius=1.6, width=0.9)
    p.line(x - 2, 100, x + 2, 100, width=1.0, line="#E6B35A")


def desk_objects(p: Pencil, level: int) -> None:
    """The planner fills up; chair, lamp, laptop, vest and bag find their place."""
    _planner(p, level)
    if level == 1:
        p.path("M 36 104 L 52 104 M 36 97 L 36 108 M 49 104 L 49 97", None, width=2.2, line="#8C5E3F")
        p.path("M 84 84 L 92 80.6 L 97 83", None, width=1.4)
        p.path("M 79 84 L 84.6 79 L 87 83.6 Z", "#4E8480", width=1.0)
        p.path("M 8 108 C 9 102 15 105 19 102 C 25 101 28 104 28 108 Z", "#E58A2B", width=1.0)
        p.line(11, 105.4, 26, 105.4, width=1.8, line="#F6E9A8")
        p.path("M 56 108 C 54 98 66 96 70 100 C 74 102 74 106 73 108 Z", "#4C7396", width=1.2)
        p.box(73, 104, 8, 5, "#FFFDF8", width=0.8)
        return
    _vest(p)
    chair(p, 46, FLOOR, facing=1)
    _bag(p, 30, "#4C7396", "#3D5F7F", opened=level == 2)
    if level == 2:
        p.box(64, 81.6, 16, 2.4, "#5C6A78", radius=0.8, width=1.0)
        envelope(p, 90, 81, 11, "#FBF6EA", -6)
        return
    p.path("M 66 83.5 L 63 74 L 77 74 L 79 83.5 Z", "#5C6A78", width=1.1)
    p.path("M 67.4 82 L 65.2 75.6 L 75.8 75.6 L 77 82 Z", "#B9D3DA", width=0)
    p.line(64, 83.8, 83, 83.8, width=1.8, line="#4A5763")
    _desk_lamp(p, lit=True)
    if level >= 4:
        p.path("M 55 84 L 54.6 78.6 H 60 L 59.6 84 Z", "#E6B35A", width=0.9)
        p.path("M 56 78.6 L 55 73 M 57.6 78.6 V 72 M 59 78.6 L 60.4 73.4", None, width=1.1, line="#C2563F")
    if level == 5:
        _bag(p, 12, "#B0636F", "#8E4B58", opened=False)
        p.box(36, 49, 14, 11, "#FFF4D6", width=0.9)
        p.path("M 39 58 L 43 52 L 47 58 Z", "#8FB07A", width=0.6)
        p.oval(47, 52, 1.4, None, "#E6B84E", width=0)


def _box(p: Pencil, x: float, y: float, w: float, h: float, *, opened: bool = False) -> None:
    if opened:
        p.path(
            f"M {x} {y} L {x - 5} {y - 5} L {x + w / 2 - 5} {y - 5} L {x + w / 2} {y} Z", "#D5AE80", width=1.0
        )
        p.path(
            f"M {x + w} {y} L {x + w + 5} {y - 5} L {x + w / 2 + 5} {y - 5} L {x + w / 2} {y} Z",
            "#D5AE80",
            width=1.0,
        )
    p.box(x, y, w, h, "#C79A6B", radius=0.6, width=1.2)
    p.line(x, y + 4, x + w, y + 4, width=0.7)
    p.box(x + w / 2 - 2.5, y, 5, 6, "#E8D3AE", width=0.7)


def _guitar(p: Pencil, *, strings: bool) -> None:
    body = (
        "M 409 103 C 402 103 402 95 406 93 C 403 89 408 86 410 88 L 413 72 L 416 72.6 L 413 88.6 "
        "C 416 89 416 93 413 94 C 416 97 415 103 409 103 Z"
    )
    p.path(body, "#B9763F", width=1.1)
    p.oval(409.6, 95, 1.9, None, "#4A2F24", width=0)
    if strings:
        p.path("M 409 99 L 413.8 73 M 410.4 99 L 415 73", None, width=0.5, line="#FBF4E6")


def _armchair(p: Pencil, colour: str, front: str) -> None:
    p.path("M 352 104 L 352 94 M 372 104 L 372 94", None, width=2)
    p.path("M 350 96 L 350 80 C 350 72 372 72 374 80 L 374 96 Z", colour, width=1.3)
    p.path(
        "M 347 98 L 347 89 C 347 86 352 86 352 89 V 92 H 372 V 89 C 372 86 377 86 377 89 V 98 Z",
        front,
        width=1.2,
    )


_ATTIC_BOXES = ((112, 91, 24, 13), (158, 84, 28, 20), (163, 70, 20, 14), (350, 84, 26, 20), (394, 86, 20, 18))


def attic_objects(p: Pencil, level: int) -> None:
    """Closed boxes make room for a chair, music, books and wishes."""
    _guitar(p, strings=level > 1)
    if level <= 2:
        for x, y, w, h in _ATTIC_BOXES:
            if level == 1 or x != 394:
                _box(p, x, y, w, h, opened=level == 2 and x == 350)
        return
    _box(p, 112, 91, 24, 13, opened=level == 3)
    if level == 3:
        _box(p, 158, 84, 28, 20)
        p.box(118, 86, 9, 6, "#A64C60", radius=0.6, width=0.9)
        p.path("M 346 104 C 346 84 350 72 362 72 C 374 72 378 84 378 104 Z", "#EFE9DD", width=1.2)
        p.path(
            "M 354 78 C 353 90 353 98 354 103 M 369 78 C 371 88 371 98 370 103",
            None,
            width=0.8,
            line="#C9C0B0",
        )
        return
    _armchair(p, "#7C8FA6", "#67809A")
    p.box(158, 70, 30, 34, "#A97547", radius=0.8, width=1.2)
    for shelf in (72.0, 88.0):
        p.box(160.5, shelf, 25, 14, "#7A5238", width=0.7)
        for number in range(5):
            high = 9 + number % 3
            p.box(161.6 + number * 4.7, shelf + 14 - high, 3.8, high, _TONES[number % 4], width=0.6)
    plant(p, 388, 104, 1.0)
    if level == 5:
        p.path("M 291 38 C 304 44 322 46 342 44", None, width=0.8)
        for left, top, colour in (
            (296.0, 41.4, "#FFFDF8"),
            (308.0, 44.0, "#F3E4BE"),
            (320.0, 44.8, "#CFE2E8"),
        ):
            p.box(left, top, 8, 10, colour, width=0.8)
        p.path("M 428 104 L 434 90 L 440 104 M 434 90 V 104", None, width=1.4)
        p.path("M 424 92 L 442 80 L 445 84 L 427 96 Z", "#5E83A6", width=1.1)
