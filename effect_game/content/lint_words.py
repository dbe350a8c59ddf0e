"""Words that do not belong in a household's texts: costs belong to situations, never to persons."""

import dataclasses
import re
from collections.abc import Iterator
from typing import Any

from effect_game.content.findings import Finding, Findings
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Casus
from effect_game.domain.problems import Severity

FORBIDDEN = (
    (
        r"\b(de )?kosten van (mevrouw|meneer|mijnheer|dit gezin|deze (man|vrouw|persoon))\b",
        "Kosten horen bij een situatie, niet bij een mens.",
    ),
    (r"\b(kost|kosten) (mevrouw|meneer|dit gezin) de\b", "Kosten horen bij een situatie, niet bij een mens."),
    (r"\bcliënt(en|e)?\b", "Noem de naam, of schrijf 'bewoner' of 'iemand'."),
    (r"\b(multi)?probleemgezin(nen)?\b", "Schrijf 'een gezin met veel aan het hoofd'."),
    (r"\bzorgmijder(s)?\b", "Schrijf wat iemand doet of niet wil, en waarom."),
    (r"\buitkeringstrekker(s)?\b", "Schrijf 'iemand met een uitkering'."),
    (r"\b(junk|junkie|alcoholist|zwerver|dakloze)(s|n)?\b", "Schrijf 'iemand die' en dan wat er speelt."),
    (r"\b(allochtoon|allochtone|allochtonen)\b", "Laat afkomst weg."),
    (r"\b(onwillig|ongemotiveerd|hopeloos|kansloos)(e)?\b", "Schrijf wat er in de weg zit."),
)
"""(pattern, what to write instead), matched without regard to capitals."""

_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), remedy) for pattern, remedy in FORBIDDEN)


def word_findings(casus: Casus) -> Findings:
    """A warning per forbidden word in any text of the household."""
    for path, text in texts(casus.household):
        for pattern, remedy in _COMPILED:
            found = pattern.search(text)
            if found is not None:
                yield Finding(
                    path,
                    "lint.words",
                    f"'{found.group()}' past niet bij hoe we schrijven.",
                    remedy,
                    Severity.WARNING,
                )


def texts(value: Any, path: DataPath = ()) -> Iterator[tuple[DataPath, str]]:
    """Every text inside a value with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts(item, (*path, index))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for part in dataclasses.fields(value):
            yield from texts(getattr(value, part.name), (*path, part.name))
