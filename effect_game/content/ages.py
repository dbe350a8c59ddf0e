"""Birthdays as months of the simulation."""

from effect_game.domain.people import Person

MONTHS_PER_YEAR = 12


def month_of_age(person: Person, age: int) -> int:
    """The first month (1-based) in which somebody is `age` from its first day on; 1 or less = already.

    `age` of a person is that on the reference day; months 1 to months_to_birthday come before the next.
    """
    return (age - person.age - 1) * MONTHS_PER_YEAR + person.months_to_birthday + 1
