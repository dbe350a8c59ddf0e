"""Rules of the simulation and of money that hold for all households: are they whole and possible?"""

from effect_game.content.check_ids import LibraryIds
from effect_game.content.check_order import MOST_FACTOR
from effect_game.content.check_table import table_rules_findings
from effect_game.content.findings import Finding, Findings, assumption_finding, number_finding, unknown_id
from effect_game.domain.knowledge import Library, MoneyRules
from effect_game.domain.vocabulary import MOST_DOTS, Grade, Intensity, LifeDomain, WorkerRole

UNCHANGED_DOTS = 3
"""'Graag': what the shares of the library are about."""


def rule_findings(library: Library) -> Findings:
    """Pace, intensity and weights: every word has its number, every number its range."""
    rules = library.dynamics
    for life_domain in LifeDomain:
        if life_domain not in rules.threshold:
            yield Finding(
                ("dynamics", "threshold"),
                "content.missing_field",
                f"dynamics: threshold voor '{life_domain}' ontbreekt.",
                f"Voeg '{life_domain}:' toe.",
            )
    for name, wanted, most_each in (
        ("threshold", (), 10.0),
        ("intensity_dose", set(Intensity), 1.9),
        ("intensity_hours", set(Intensity), 5.0),
        ("belief_weight", set(Grade), 1.0),
    ):
        given = getattr(rules, name)
        missing = {str(word) for word in wanted} - {str(word) for word in given}
        if missing:
            yield Finding(
                ("dynamics", name),
                "content.missing_field",
                f"dynamics: {name} mist {', '.join(sorted(missing))}.",
                "Geef een getal per woord.",
            )
        for word, value in given.items():
            if not 0 <= value <= most_each:
                rule = f"{name} ligt van 0 tot {most_each:g}"
                yield number_finding(("dynamics", name, str(word)), "dynamics", rule, value)
    for name, least, most in (
        ("steepness_per_level", 0.1, 10),
        ("overlap_factor", 0, 1),
        ("shift_cap", 0.1, 10),
        ("dropout_shift_per_load_point", 0, 5),
        ("uptake_factor_not_discussed", 0, 1),
        ("speed_up_factor", 0, 1),
    ):
        if not least <= getattr(rules, name) <= most:
            yield number_finding(
                ("dynamics", name), "dynamics", f"{name} ligt van {least} tot {most}", getattr(rules, name)
            )
    yield from table_rules_findings(rules.table)
    yield from _wishes(library)
    yield from _roles(library)


def _wishes(library: Library) -> Findings:
    """A factor for every dot, 1 at three dots; who wants more begins at least as often and leaves no more."""
    rules = library.dynamics
    for name, sign in (("wish_uptake", 1), ("wish_dropout", -1)):
        factors = getattr(rules, name)
        if not factors:
            continue
        if set(factors) != set(range(MOST_DOTS + 1)):
            yield Finding(
                ("dynamics", name),
                "content.missing_field",
                f"dynamics: {name} geeft niet precies een getal bij elk van 0 tot {MOST_DOTS} stippen.",
                f"Schrijf een getal bij 0 tot en met {MOST_DOTS}.",
            )
            continue
        values = [factors[dots] * sign for dots in range(MOST_DOTS + 1)]
        if factors[UNCHANGED_DOTS] != 1 or values != sorted(values) or min(factors.values()) <= 0:
            rule = f"{name} is boven nul, 1 bij {UNCHANGED_DOTS} stippen en loopt één kant op"
            yield number_finding(("dynamics", name), "dynamics", rule, dict(sorted(factors.items())))
        if max(factors.values()) > MOST_FACTOR:
            rule = f"{name} is hooguit {MOST_FACTOR}"
            yield number_finding(("dynamics", name), "dynamics", rule, max(factors.values()))
    if rules.wish_uptake or rules.wish_dropout:
        told = "dynamics: wat een wens doet, is gekozen en dat is niet te zien."
        yield from assumption_finding(("dynamics", "wish_basis"), rules.wish_basis, told)


def _roles(library: Library) -> Findings:
    """Every role of the worker once, each with numbers that can be and a basis that says they were chosen."""
    roles = library.dynamics.roles
    if roles and sorted(each.role for each in roles) != sorted(WorkerRole):
        yield Finding(
            ("dynamics", "roles"),
            "content.missing_field",
            f"dynamics: roles geeft niet elke rol één keer ({', '.join(WorkerRole)}).",
            "Geef elke rol precies één keer.",
        )
    for index, rules in enumerate(roles):
        for name, least, most in (
            ("tuning_hours_start", 0, 100),
            ("tuning_hours_per_month", 0, 40),
            ("own_hours_factor", 0.5, 3),
            ("threshold_points", 0, 5),
        ):
            if not least <= getattr(rules, name) <= most:
                path = ("dynamics", "roles", index, name)
                rule = f"{name} ligt van {least} tot {most}"
                yield number_finding(path, f"rol {rules.role}", rule, getattr(rules, name))
        told = f"rol {rules.role}: wat een rol doet, is gekozen en dat is niet te zien."
        yield from assumption_finding(("dynamics", "roles", index, "basis"), rules.basis, told)


def money_findings(money: MoneyRules, ids: LibraryIds) -> Findings:
    """Price level, index, discounting and its later steps."""
    if money.price_year not in money.index:
        yield number_finding(
            ("money", "price_year"), "money", "price_year moet in index staan", money.price_year
        )
    for year, value in money.index.items():
        if not value > 0:
            yield number_finding(("money", "index", str(year)), "money", "een prijsindex is boven nul", value)
    if not 0 <= money.discount_rate <= 0.2:
        yield number_finding(
            ("money", "discount_rate"), "money", "discount_rate ligt van 0 tot 0.2", money.discount_rate
        )
    months = [step.from_month for step in money.discount_later]
    if months != sorted(set(months)) or any(month < 2 for month in months):
        rule = "de stappen van discount_later lopen op vanaf maand 2"
        yield number_finding(("money", "discount_later"), "money", rule, months)
    for index, step in enumerate(money.discount_later):
        if not 0 <= step.rate <= 0.2:
            path = ("money", "discount_later", index, "rate")
            yield number_finding(path, "money", "rate ligt van 0 tot 0.2", step.rate)
    for name in ("index_source", "discount_source"):
        source = getattr(money, name)
        if source not in ids.sources:
            yield unknown_id(("money", name), "money", source, ids.sources, "de bron")
