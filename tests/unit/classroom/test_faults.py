"""Whatever falls away or comes twice, in the end the trainer has what every group played, once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.classroom import begin_class
from tests.support.faulty_line import FaultyClass

FAULTS = ("twice", "cut", "group killed", "trainer killed")


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_class_full_of_kills_cuts_and_doubles_loses_nothing(
    tmp_path: Path, seed: int, record_property: Callable[[str, object], None]
) -> None:
    path = tmp_path / "les.sqlite"
    begin_class(path).close()
    faulty = FaultyClass(path, groups=6, seed=seed)
    while sum(faulty.happened[fault] for fault in FAULTS) < 250:
        faulty.step()
    faulty.heal()
    assert all(faulty.happened[fault] > 10 for fault in FAULTS), faulty.happened
    rows = 0
    for one in faulty.computers:
        journal, _ = one.journal()
        rows += len(journal.rows)
        if journal.rows:
            assert faulty.store.load(f"casus {one.number}") == journal
        assert one.member.state == faulty.desk.state
    assert len(faulty.desk.state.groups) == 6
    texts = [message.text for message in faulty.desk.state.messages]
    assert texts == [f"Bericht {number}" for number in range(1, faulty.said + 1)]
    faulty.store.close()
    told = {**faulty.happened, "rows of groups": rows, "messages of the trainer": faulty.said, "lost": 0}
    record_property("faults", told)
    print(f"seed {seed}: {told}")
