"""What the drawn parameters of a household are about, in words."""

from effect_game.domain.draw_ids import DrawName, DrawRole, draw_name
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play.views_rooms import SHORT_NAMES

_WHO = {
    "adults": mark("{name} (volwassenen)"),
    "children": mark("{name} (kinderen)"),
    "everyone": mark("{name} (iedereen)"),
}


def parameter_name(parameter: str, casus: Casus) -> str:
    """What a parameter is about, in words; the id itself when content gives none."""
    names, name = _names(casus), draw_name(parameter)
    row = names.get(name.row, name.row)
    return row if name.role is DrawRole.NUMBER else f"{row}: {_of_row(name, names)}"


def _of_row(name: DrawName, names: dict[str, str]) -> str:
    other = names.get(name.other, name.other)
    if name.who in _WHO:
        other = tr(_WHO[name.who], name=other)
    return {
        DrawRole.ACTS: tr("werking op “{other}”", other=other),
        DrawRole.LISTENS: tr("invloed van “{other}”", other=other),
        DrawRole.BASE: tr("kans per maand"),
        DrawRole.STEP: tr("kans per maand, stap {step}", step=name.step),
        DrawRole.UPTAKE: tr("wie begint"),
        DrawRole.DROPOUT: tr("wie afhaakt"),
    }[name.role]


def _names(casus: Casus) -> dict[str, str]:
    """Words for what ids of draws are made of: rows of the library, own numbers and life domains."""
    library = casus.library
    names: dict[str, str] = {domain.value: tr(name) for domain, name in SHORT_NAMES.items()}
    names |= {row.id: row.name for row in library.situations}
    names |= {row.id: row.name for row in library.events}
    names |= {row.id: row.name for row in library.interventions}
    for variable in library.variables:
        names |= {move.id: move.name for move in variable.moves}
        names |= {f"{variable.id}={state.id}": state.name for state in variable.states}
    for coupling in library.couplings:
        source, target = tr(SHORT_NAMES[coupling.source]), tr(SHORT_NAMES[coupling.target])
        names[coupling.id] = (
            tr("{source}: werking op {target} (ouder op kind)", source=source, target=target)
            if coupling.relation == "parent_to_child"
            else tr("{source}: werking op {target}", source=source, target=target)
        )
    return names | {number.id: number.text for number in casus.household.own_numbers}
