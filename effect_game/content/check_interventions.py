"""Is a row of help whole: told to the household, honest about what is unknown, possible in time."""

from collections.abc import Hashable

from effect_game.content.check_ids import LibraryIds
from effect_game.content.findings import LONGEST_MONTHS, Finding, Findings, number_finding, unknown_id
from effect_game.content.yaml_source import DataPath
from effect_game.domain.evidence import Effect, Weakening
from effect_game.domain.knowledge import Intervention, Library

CARD_WORDS = 45
LONGEST_WAIT_WEEKS = 260
_TEXTS = (
    (
        "text",
        "wat er gebeurt, voor wie en hoe vaak",
        "Schrijf het zoals je het aan tafel zegt, in gewone woorden.",
    ),
    ("unknown", "wat we niet weten", "Schrijf wat niet onderzocht is, of voor wie het niet gemeten is."),
)


def intervention_findings(path: DataPath, row: Intervention) -> Findings:
    """All findings of one row; its estimates and references are checked where all others are."""
    yield from _shares(path, row)
    yield from _times(path, row)
    yield from _same_effect(path, row)


def told_findings(library: Library) -> Findings:
    """Has every row its texts? Asked of files only: content that was kept before has none."""
    for index, row in enumerate(library.interventions):
        yield from _told(("interventions", index), row)


def weakening_findings(path: DataPath, where: str, value: Weakening, ids: LibraryIds) -> Findings:
    """An order rule on something that is there, with a factor that only takes away."""
    if value.situation not in ids.conditions:
        yield unknown_id((*path, "situation"), where, value.situation, ids.conditions, "de situatie")
    if not 0 <= value.factor <= 1:
        yield number_finding((*path, "factor"), where, "factor ligt van 0 tot 1", value.factor)


def _told(path: DataPath, row: Intervention) -> Findings:
    for name, what, remedy in _TEXTS:
        words = len(getattr(row, name).split())
        if words == 0:
            yield Finding(
                path,
                "content.missing_field",
                f"{row.id}: er staat niet bij {what}.",
                f"Vul {name} in. {remedy}",
            )
        elif words > CARD_WORDS:
            yield Finding(
                (*path, name),
                "content.words",
                f"{row.id}: {name} heeft {words} woorden.",
                f"Houd het bij {CARD_WORDS} woorden.",
            )


def _shares(path: DataPath, row: Intervention) -> Findings:
    for name in ("uptake", "dropout"):
        share = getattr(row, name)
        if not (share.low >= 0 and share.high <= 1):
            yield number_finding(
                (*path, name), row.id, f"{name} is een aandeel van 0 tot 1", f"{share.low} / {share.high}"
            )
    if row.dropout.central >= 1:
        yield number_finding((*path, "dropout"), row.id, "dropout moet onder 1 blijven", row.dropout.central)


def _times(path: DataPath, row: Intervention) -> Findings:
    wait = row.wait_weeks
    if not (wait.low >= 0 and wait.high <= LONGEST_WAIT_WEEKS):
        rule = f"wachten duurt 0 tot {LONGEST_WAIT_WEEKS} weken"
        yield number_finding((*path, "wait_weeks"), row.id, rule, f"{wait.low} / {wait.high}")
    fits = True
    for name, least, most in (
        ("duration_months", 1, LONGEST_MONTHS),
        ("ramp_months", 0, LONGEST_MONTHS),
        ("halflife_months", 1, 999),
        ("load", 0, 10),
        ("team_hours_start", 0, 200),
        ("team_hours_per_month", 0, 200),
    ):
        value = getattr(row, name)
        if not least <= value <= most:
            fits = False
            yield number_finding((*path, name), row.id, f"{name} ligt van {least} tot {most}", value)
    # Strength grows only while help runs: a longer ramp would never be climbed.
    if fits and row.ramp_months > row.duration_months:
        rule = f"ramp_months is hooguit de duur ({row.duration_months}): daarna groeit het effect niet meer"
        yield number_finding((*path, "ramp_months"), row.id, rule, row.ramp_months)


def _same_effect(path: DataPath, row: Intervention) -> Findings:
    """The same target twice would count one outcome twice."""
    seen: set[Hashable] = set()
    for index, effect in enumerate(row.effects):
        target = _target(effect)
        if target in seen:
            yield Finding(
                (*path, "effects", index),
                "content.twice",
                f"{row.id}: het effect op {_name(effect)} staat er twee keer.",
                "Laat er een staan, of geef een ander who.",
            )
        seen.add(target)


def _target(effect: Effect) -> Hashable:
    return effect.life_domain, effect.event, effect.move, effect.who


def _name(effect: Effect) -> str:
    return str(effect.life_domain or effect.event or effect.move)
