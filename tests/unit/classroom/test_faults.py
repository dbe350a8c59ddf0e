"""Whatever falls away or comes twice, in the end the trainer has what every group played, once."""

from pathlib import Path

import pytest

from tests.support.classroom import begin_class
from tests.support.faulty_line import FaultyClass

FAULTS = ("twice", "cut", "group killed", "trainer killed")


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_class_full_of_kills_cuts_and_doubles_loses_nothing(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "les.sqlite"
    begin_class(path).close()
    faulty = FaultyClass(path, groups=6, seed=seed)
    while sum(faulty.happened[fault] for fault in FAULTS) < 250:
        faulty.step()
    faulty.heal()
    assert all(faulty.happened[fault] > 10 for fault in FAULTS), faulty.happened
    for one in faulty.computers:
        journal, _ = one.journal()
        if journal.rows:
            assert faulty.store.load(f"casus {one.number}") == journal
        assert one.member.state == faulty.desk.state
    assert len(faulty.desk.state.groups) == 6
    texts = [message.text for message in faulty.desk.state.messages]
    assert texts == [f"Bericht {number}" for number in range(1, faulty.said + 1)]
    faulty.store.close()
