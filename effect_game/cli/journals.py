"""Commands about casus files: autoplay writes one, replay plays one again."""

import argparse
import time
from collections.abc import Sequence
from hashlib import sha256

from effect_game import __version__
from effect_game.cli.catalogue import roots
from effect_game.cli.question import EMPTY_PLAN, check_seed
from effect_game.domain.journal import LAW, Journal
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode


def utc_now() -> str:
    """The clock that is passed to the core."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def autoplay(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.content.canonical import canonical_bytes, content_hash
    from effect_game.content.catalogue import find_casus
    from effect_game.content.load import load_casus
    from effect_game.content.modes import in_mode, modes_of
    from effect_game.content.plans import load_plan, load_walk
    from effect_game.play.autoplay import autoplay as play_to_the_end
    from effect_game.play.forecast import Forecaster
    from effect_game.play.session import Play, keep_nothing, new_header
    from effect_game.store.effect_file import write_effect

    check_seed(arguments.seed)
    folder = find_casus(arguments.scenario, roots(arguments))
    casus = load_casus(folder)
    mode = _mode(arguments.mode, modes_of(casus.household))
    casus = in_mode(casus, mode)
    name = arguments.plan or EMPTY_PLAN
    plan = load_plan(casus, folder, name)
    digest = content_hash(casus)
    key = sha256(f"{digest} {name} {arguments.seed}".encode()).hexdigest()[:32]
    header = new_header(casus, key, digest, __version__, arguments.seed)
    play = Play(casus, Journal(header=header), Forecaster(casus), utc_now, keep_nothing)
    play_to_the_end(play, plan, load_walk(casus, folder, name))
    write_effect(arguments.out, play.journal, canonical_bytes(casus))
    rows = len(play.journal.rows)
    say(
        arguments,
        {"file": str(arguments.out), "rows": rows, "casus": key},
        [f"{arguments.out} gemaakt: {rows} regels."],
    )
    return 0


def _mode(asked: str | None, offered: Sequence[Mode]) -> Mode:
    """The weight asked for, the heaviest when none is; UserError 'autoplay.mode' with what there is."""
    if asked is None:
        return offered[-1]
    found = next((mode for mode in offered if mode.value == asked), None)
    if found is None:
        words = " en ".join(mode.value for mode in offered)
        raise UserError("autoplay.mode", f"Dit huishouden kent geen zwaarte '{asked}', wel: {words}.")
    return found


def replay(arguments: argparse.Namespace) -> int:
    from effect_game.cli.main import say
    from effect_game.content.canonical import from_canonical
    from effect_game.play.recalculate import old_law_words
    from effect_game.play.replay import replay as play_again
    from effect_game.store.effect_file import read_effect

    journal, content = read_effect(arguments.file)
    if arguments.recalculate is not None:
        return _recalculate(arguments, journal, content)
    result = play_again(from_canonical(content), journal)
    data = {"law": result.law, "digest": result.digest, "rows": result.rows, "equal": result.equal}
    told = "Gelijk." if result.equal else f"Anders vanaf regel {result.first_difference}."
    say(arguments, data, [result.digest, old_law_words(result.law) or told])
    return 1 if result.equal is False else 0


def _recalculate(arguments: argparse.Namespace, journal: Journal, content: bytes) -> int:
    """The same decisions under today's law, as a new file; the old file is left as it is."""
    from effect_game.cli.main import say
    from effect_game.content.canonical import from_canonical
    from effect_game.play.recalculate import misfit_words, recalculate
    from effect_game.store.effect_file import write_effect

    if arguments.recalculate.exists():
        name = arguments.recalculate.name
        raise UserError("replay.exists", f"{name} bestaat al en blijft zoals het is. Kies een andere naam.")
    was = journal.header
    key = sha256(f"{was.casus} {LAW}".encode()).hexdigest()[:32]
    made = recalculate(from_canonical(content), journal, key, __version__, utc_now())
    write_effect(arguments.recalculate, made.journal, content)
    misfit = made.misfit
    data = {
        "file": str(arguments.recalculate),
        "rows": len(made.journal.rows),
        "casus": key,
        "law": LAW,
        "finished": made.finished,
        "stopped_at": None if misfit is None else {"row": misfit.row, "month": misfit.month},
    }
    say(arguments, data, [misfit_words(misfit, "" if misfit is None else f"stap {misfit.step.value}")])
    return 0 if misfit is None else 1
