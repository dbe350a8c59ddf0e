"""The register of rules in the accountability: what each rule says, and which households lean on it where."""

from collections import Counter
from collections.abc import Iterable, Iterator

from effect_game.domain.household import Household
from effect_game.domain.knowledge import Library, Source
from effect_game.domain.regulations import Footing, Law, Regulation, RegulationUse

_KINDS = {
    "card": "kaart",
    "trajectory": "traject",
    "event": "gebeurtenis",
    "fact": "feit",
    "question": "vraag",
    "party": "partij",
    "number": "eigen getal",
    "reference": "nulalternatief",
    "response": "antwoord",
    "team": "wie het is",
    "colleague": "wie het is",
}
_AT_TABLE = ("ground", "ask", "give", "show", "agreed", "argument")
_TABLE, _TEXT = "aan tafel", "tekst"
_FOOTINGS = (
    (Footing.A, "de wettekst, of de overheid over haar eigen regel"),
    (Footing.B, "een rechter of een vakbron die de regel uitlegt, of een oudere wettekst"),
    (Footing.C, "verteld door een ander"),
    (Footing.D, "voor het spel gemaakt (spelaanname)"),
)


def regulations_page(library: Library, households: Iterable[Household]) -> Iterator[str]:
    """Lines of Markdown; nothing where the library has no register."""
    if not library.regulations:
        return
    count = Counter(rule.grade for rule in library.regulations)
    yield from (
        "## Wetten en regels",
        "",
        "Waar een huishouden op leunt, met waar het is nagezocht. Het spel rekent niet met deze regels; zij",
        "staan in teksten, kaarten en gesprekken. Een regel kan intussen anders zijn: zoek na wat nu geldt.",
        "",
        "| graad | wat dat zegt | regels |",
        "|---|---|---:|",
    )
    yield from (f"| {grade} | {words} | {count[grade]} |" for grade, words in _FOOTINGS)
    laws = {law.id: law for law in library.laws}
    sources = {source.id: source for source in library.sources}
    yield from (
        "",
        "| regel | wet of beleid | wat zij zegt | geldt | graad | bron |",
        "|---|---|---|---|---|---|",
    )
    for rule in sorted(library.regulations, key=lambda each: (cited(each, laws), each.id)):
        words = cell(f"{rule.text} {rule.note}")
        row = (cell(rule.name), cited(rule, laws), words, _days(rule), rule.grade.value, basis(rule, sources))
        yield f"| {' | '.join(row)} |"
    yield ""
    rules = {rule.id: rule for rule in library.regulations}
    for household in households:
        yield from _of_household(household, rules, laws)


def _of_household(household: Household, rules: dict[str, Regulation], laws: dict[str, Law]) -> Iterator[str]:
    head = f"### Regels bij {household.title}, peildatum {household.reference_day}"
    yield from (head, "", "| regel | wet of beleid | wat erop leunt | graad |", "|---|---|---|---|")
    for use in household.regulations:
        rule = rules[use.regulation]
        leaning = _leaning(use) + (f". {cell(use.other_time)}" if use.other_time else "")
        yield f"| {cell(rule.name)} | {cited(rule, laws)} | {leaning} | {rule.grade} |"
    yield ""


def cited(rule: Regulation, laws: dict[str, Law]) -> str:
    """The law and its article, as a text would cite them."""
    name = cell(laws[rule.law].name)
    return f"{name}, artikel {rule.article}" if rule.article else name


def basis(rule: Regulation, sources: dict[str, Source]) -> str:
    """Where it was looked up and when, or its label."""
    if rule.source is not None:
        source = sources[rule.source]
        return f"{cell(source.title)} ({source.year}), gezien op {rule.looked_up}"
    return cell(rule.assumption or "")


def cell(words: str) -> str:
    """Words that fit a cell of a table."""
    return " ".join(words.split()).replace("|", "/").rstrip(".")


def _days(rule: Regulation) -> str:
    since = f"vanaf {rule.from_day}" if rule.from_day else ""
    until = f"tot en met {rule.until_day}" if rule.until_day else ""
    return " ".join(part for part in (since, until) if part)


def _leaning(use: RegulationUse) -> str:
    """'kaart (2), feit, aan tafel': what leans on it by kind, in the order in which it is named."""
    kinds = Counter(_kind(name) for name in use.used_by)
    return ", ".join(kind if many == 1 else f"{kind} ({many})" for kind, many in kinds.items())


def _kind(name: str) -> str:
    prefix, colon, _ = name.partition(":")
    if not colon:
        return _TEXT
    return _TABLE if prefix in _AT_TABLE else _KINDS.get(prefix, _TEXT)
