"""Which jars stand on the shelf, and whose pocket is the wrong one."""

from dataclasses import replace

from effect_game.domain.forecast import Balance, HorizonResult, Spread
from effect_game.domain.knowledge import Party
from effect_game.domain.vocabulary import Cashable
from effect_game.kba.shown import REST, is_clear, jars, wrong_pocket
from tests.support.tiny_money import party

PARTIES = (
    party("party:home", "home", always_shown=True),
    *(party(f"party:city_{n}", "city") for n in "abcd"),
    *(party(f"party:care_{n}", "care") for n in "ab"),
    *(party(f"party:solo_{n}", f"solo {n}") for n in "abcdef"),
    party("party:others", "others", has_jar=False),
)


def spread(mean: float, se: float) -> Spread:
    return Spread(mean, se, mean, mean, mean, mean, mean)


def result(
    differences: dict[str, float], se: float = 1.0, touched: tuple[Party, ...] = PARTIES
) -> HorizonResult:
    def balance(name: str) -> Balance:
        value = differences.get(name, 0.0)
        parts = (spread(1000.0, se), spread(1000.0 - value, se), spread(value, se))
        return Balance(name, name, *parts, min(value, 0.0), max(value, 0.0), Cashable.PARTLY)

    return HorizonResult(
        months=12,
        parties=tuple(balance(each.id) for each in PARTIES),
        society=balance("society"),
        public_purse=balance("public_purse"),
        cheaper_share=0.5,
        leaves=(),
        lives=(),
        touched=tuple(each.id for each in touched),
    )


def names(differences: dict[str, float], touched: tuple[Party, ...] = PARTIES, most: int = 8) -> list[str]:
    return [jar.id for jar in jars(result(differences, touched=touched), PARTIES, most=most)]


def test_untouched_parties_are_left_out_and_those_always_shown_stay() -> None:
    assert names({}, touched=PARTIES[3:5]) == ["party:home", "party:city_c", "party:city_d"]


def test_a_party_with_money_in_none_of_the_twenty_lives_is_there_when_its_mean_can_be_told_apart() -> None:
    rare = {"party:solo_a": 900.0, "party:solo_b": 0.4}
    assert names(rare, touched=PARTIES[3:5])[-1] == "party:solo_a"


def test_a_party_without_a_jar_has_none() -> None:
    assert names({}, touched=PARTIES[-1:]) == ["party:home"]


def test_eight_jars_stay_as_they_are_in_fixed_order() -> None:
    assert names({"party:city_d": 9e9}, touched=PARTIES[:8]) == [each.id for each in PARTIES[:8]]


def test_the_family_with_the_smallest_sum_merges_first() -> None:
    touched = PARTIES[:9]
    large_city = {f"party:city_{n}": 500.0 for n in "abcd"} | {"party:care_a": 30.0}
    assert names(large_city, touched) == [
        "party:home",
        *(f"party:city_{n}" for n in "abcd"),
        "family:care",
        "party:solo_a",
        "party:solo_b",
    ]
    large_care = {"party:care_a": 900.0, "party:city_a": 20.0}
    assert names(large_care, touched) == [
        "party:home",
        "family:city",
        "party:care_a",
        "party:care_b",
        "party:solo_a",
        "party:solo_b",
    ]


def test_what_still_does_not_fit_becomes_the_rest_and_stands_last() -> None:
    differences = {each.id: 100.0 * place for place, each in enumerate(PARTIES)}
    shown = names(differences)
    assert len(shown) == 8
    assert shown == [
        "party:home",
        "family:city",
        "family:care",
        *(f"party:solo_{n}" for n in "cdef"),
        REST,
    ]


def test_a_party_that_is_always_shown_never_goes_into_the_rest() -> None:
    assert names({}, most=2) == ["party:home", REST]


def test_no_party_is_lost_or_counted_twice_by_merging() -> None:
    differences = {each.id: 7.0 * place - 30.0 for place, each in enumerate(PARTIES)}
    shown = jars(result(differences), PARTIES)
    inside = [name for jar in shown for name in jar.parties]
    assert sorted(inside) == sorted(each.id for each in PARTIES if each.has_jar)
    total = sum(differences[name] for name in inside)
    assert sum(jar.difference_eur for jar in shown) == total
    merged = next(jar for jar in shown if jar.id == "family:city")
    assert merged.name == "family city"
    assert (merged.reference_eur, merged.se_eur) == (4000.0, 4.0)


def test_given_sizes_decide_instead_of_the_difference() -> None:
    found = jars(
        result({"party:care_a": 900.0}, touched=PARTIES[:9]),
        PARTIES,
        sizes={"party:city_a": 50.0},
    )
    assert "family:care" in [jar.id for jar in found]


def test_the_wrong_pocket_is_the_largest_payer_and_the_largest_gainer() -> None:
    found = wrong_pocket(
        result({"party:city_a": -50.0, "party:city_b": -400.0, "party:solo_a": 700.0}), PARTIES
    )
    assert found is not None
    assert (found.payer, found.payer_eur) == ("party:city_b", -400.0)
    assert (found.gainer, found.gainer_eur) == ("party:solo_a", 700.0)


def test_there_is_no_wrong_pocket_when_nobody_gains_or_the_sign_is_not_clear() -> None:
    assert wrong_pocket(result({"party:city_a": -50.0}), PARTIES) is None
    assert wrong_pocket(result({"party:city_a": -50.0, "party:solo_a": 1.9}), PARTIES) is None
    assert wrong_pocket(result({"party:city_a": -50.0, "party:others": 900.0}), PARTIES) is None


def test_a_difference_is_clear_from_two_standard_errors_on() -> None:
    base = result({"party:city_a": -2.0}).parties[1]
    assert is_clear(base)
    assert not is_clear(replace(base, difference=spread(-1.99, 1.0)))
    assert not is_clear(replace(base, difference=spread(0.0, 0.0)))


def test_of_equal_sums_the_last_in_the_fixed_order_goes_into_the_rest_first() -> None:
    solo = PARTIES[7:13]
    assert names({}, touched=solo, most=5) == ["party:home", *(each.id for each in solo[:3]), REST]
