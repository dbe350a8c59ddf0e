"""Couplings that go round and grow: a household that would drift to an end of the ladder by itself.

Around its set point a room moves by weight / k of what its source moves. When the sizes of these weights,
as large as a life can draw them, multiply to 1 or more round a loop, a small push comes back at least as
large. The measure is the spectral radius of |weight| / k over the rooms of one household.
"""

from effect_game.content.evidence import shift_draw
from effect_game.content.findings import Finding, Findings
from effect_game.content.reach import Cell, coupled_cells
from effect_game.content.roster import Roster
from effect_game.domain.knowledge import Coupling, Library
from effect_game.domain.vocabulary import RANGE_IN_SD

_ROUNDS = 400
_LARGEST_DEVIATION = 3.3
"""Standard deviations: as far from its middle as a life can draw a weight (1,024 quantiles)."""
_STILL = 1e-12


def loop_findings(library: Library, roster: Roster) -> Findings:
    """At the coupling that weighs most in a loop that runs away; path in the library."""
    gains = [
        (source, target, _size(coupling, share) / library.dynamics.steepness_per_level, index)
        for index, coupling in enumerate(library.couplings)
        for source, target, share in coupled_cells(coupling, roster)
    ]
    radius, weight = _radius([(source, target, gain) for source, target, gain, _ in gains])
    if radius < 1:
        return
    heavy: dict[int, float] = {}
    for source, target, gain, index in gains:
        heavy[index] = heavy.get(index, 0.0) + gain * weight[source] * weight[target]
    loop = sorted(heavy, key=lambda index: (-heavy[index], index))
    names = ", ".join(library.couplings[index].id for index in loop[:4])
    yield Finding(
        ("couplings", loop[0], "shift_per_level"),
        "content.loop",
        f"Deze invloeden versterken elkaar zonder einde: een duw komt {radius:.2f} keer terug ({names}).",
        "Maak een van deze gewichten kleiner of haal er een weg.",
    )


def _size(coupling: Coupling, share: float) -> float:
    draw = shift_draw(coupling.id, coupling.shift_per_level, share)
    return abs(draw.central) + _LARGEST_DEVIATION * abs(draw.high - draw.low) / RANGE_IN_SD * draw.width


def _radius(gains: list[tuple[Cell, Cell, float]]) -> tuple[float, dict[Cell, float]]:
    """Spectral radius of a matrix without negative numbers, and its vector, by repeated multiplication.

    Each round keeps what was there as well, so that loops of any length settle; that adds 1.
    """
    vector = {cell: 1.0 for source, target, _ in gains for cell in (source, target)}
    growth = 1.0
    for _ in range(_ROUNDS):
        new = dict(vector)
        for source, target, gain in gains:
            new[target] += gain * vector[source]
        growth = sum(new.values()) / max(sum(vector.values()), _STILL)
        largest = max(new.values(), default=1.0)
        vector = {cell: value / largest for cell, value in new.items()}
    return growth - 1.0, vector
