"""The targets of the engine, their gates, and the words of docs/prestaties.md."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NO_COMPILER = "geen compiler"


@dataclass(frozen=True)
class Target:
    """A ratio: what is wanted, and the gate that breaks the benchmark lane (None = only reported).

    rising: at least `wanted`, else at most. why: what a reader should know when it is not met.
    """

    key: str
    what: str
    wanted: float
    rising: bool
    gate: float | None
    why: str

    def met(self, value: float) -> bool:
        return value >= self.wanted if self.rising else value <= self.wanted

    def passes(self, value: float) -> bool:
        """Whether it is on the right side of its gate."""
        if self.gate is None:
            return True
        return value >= self.gate if self.rising else value <= self.gate


TARGETS = (
    Target(
        "naive",
        "tegen een gewone lus per leven in Python, heel werk",
        300,
        True,
        60,
        "De lus per leven is hier mager geschreven: wat één keer per leven wordt getrokken, wordt één keer "
        "getrokken, en geluk wordt één keer gemaakt voor beide armen. Het huishouden heeft meer rijen met "
        "eigen regels (situaties, duren, poorten, inzet met wachten en afhaken) dan dat van de studie, en "
        "het geld gaat per regel van het grootboek. Daar wint NumPy per stap minder.",
    ),
    Target(
        "textbook",
        "tegen NumPy uit het leerboek (float64), heel werk",
        15,
        True,
        1.3,
        "De studie had een leerboek dat ruim 1.900 ns per stap kostte; dit leerboek rekent rij voor "
        "rij over alle levens tegelijk en blijft daarbij in de cache van de processor. De kern in C is zelf "
        "ongeveer 15 keer sneller dan dit leerboek. Wie 15 keer wil, vraagt dus de snelheid van C; de "
        "afstand tot C is wat hier telt.",
    ),
    Target(
        "kernel",
        "langzamer dan de kern in C, toestanden en geld per leven",
        7,
        False,
        11,
        "De kern doet een maand van een rij in één lus; NumPy doet daar tien tot twintig aanroepen voor, en "
        "op een blad van 512 levens kost een aanroep ongeveer evenveel als het rekenwerk. Zie de tijd per "
        "blad.",
    ),
    Target(
        "edit",
        "wijziging in maand 60 tegen de hele planarm, 512 levens",
        0.5,
        False,
        0.65,
        "Het begin van een arm (wachttijden, doses per maand) wordt bij een voortzetting opnieuw gemaakt: "
        "een twintigste van een hele arm. De wijziging voegt bovendien een kaart toe, en die rekent mee.",
    ),
    Target(
        "variance",
        "variantie van het verschil van de samenleving tegen losse armen",
        0.25,
        False,
        0.3,
        "Hetzelfde geluk in beide armen helpt minder als het plan de levens ver van de referentie brengt, en "
        "bij weinig, grote gebeurtenissen. Schaduwprijzen (control variates) zijn niet gebouwd.",
    ),
    Target(
        "quantiles",
        "kwantielen tegen de tijd van het simuleren",
        0.1,
        False,
        0.1,
        "Per blad van 512 levens wordt ieder bedrag per partij en looptijd gesorteerd.",
    ),
    Target(
        "monthly",
        "tegen het leerboek met spreiding in elke maand",
        10,
        True,
        None,
        "Zie het leerboek hierboven. Per maand zijn er dan ook bedragen per partij en leven.",
    ),
    Target(
        "workers",
        "twee werkers tegen één, waar twee kernen echt vrij zijn",
        1.6,
        True,
        None,
        "Alleen te beoordelen als twee werkers samen ook bijna twee kernen kregen.",
    ),
    Target(
        "memory",
        "geheugen bij 100.000 levens, in MB",
        150,
        False,
        150,
        "Per blad van 512 levens blijven sommen en kwantielen bewaard, van ieder leven alleen het verschil "
        "van de samenleving, en van de eerste 4.096 levens de maandlijn.",
    ),
)


def dutch(value: float) -> str:
    """A number as people here write it, with about three digits."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def target_rows(values: Mapping[str, float], targets: Sequence[Target] = TARGETS) -> list[list[str]]:
    """One row per target; a missing kernel says why."""
    rows = []
    for target in targets:
        side = "minstens" if target.rising else "hooguit"
        wanted = f"{side} {dutch(target.wanted)}"
        gate = "geen" if target.gate is None else dutch(target.gate)
        if target.key not in values:
            said = NO_COMPILER if target.key == "kernel" else "niet te meten"
            rows.append([target.what, wanted, said, "niet te beoordelen", gate])
            continue
        value = values[target.key]
        share = value / target.wanted if target.rising else target.wanted / value
        verdict = "gehaald" if target.met(value) else f"niet gehaald ({dutch(share * 100)}% van het doel)"
        rows.append([target.what, wanted, dutch(value), verdict, gate])
    return rows


def reasons(values: Mapping[str, float]) -> list[str]:
    """Why, for each target that is not met."""
    return [
        f"- **{target.what}**: {target.why}"
        for target in TARGETS
        if target.key in values and not target.met(values[target.key])
    ]


PEERS = (
    ("engine", "de motor van het spel"),
    ("kernel", "kern in C (-O3 -march=native)"),
    ("textbook", "NumPy uit het leerboek, float64"),
    ("naive", "gewone lus per leven in Python"),
)
WORK = ("states", "lives", "whole")


def peer_rows(peers: Mapping[str, float]) -> list[str]:
    """Nanoseconds of each peer as rows of a table; without a compiler the kernel's row says so."""
    rows = []
    for key, name in PEERS:
        told = [peers.get(f"{key} {work}") for work in WORK]
        if key == "kernel" and not any(told):
            rows.append([name, NO_COMPILER, NO_COMPILER, NO_COMPILER])
            continue
        rows.append([name, *("-" if value is None else dutch(value) for value in told)])
    return [
        table(["wie", "toestanden", "en geld per leven", "en alles van een verwachting"], rows),
        *(
            [f"De kern in C zonder iets op te schrijven: {dutch(peers['kernel bare'])} ns."]
            if "kernel bare" in peers
            else []
        ),
    ]
