"""What is read beside the first screen, and in which thread."""

import json
import subprocess
import sys

from effect_game.resources import data_root

START = """
import json, sys, threading

elsewhere, here = [], []

def look(event, arguments):
    if event == "import" and arguments[0].startswith("effect_game.ui"):
        window = threading.current_thread() is threading.main_thread()
        (here if window else elsewhere).append(arguments[0])

sys.addaudithook(look)
from PySide6.QtWidgets import QApplication
from effect_game.resources import scenarios_dir
from effect_game.ui.readying import Readying

application = QApplication([])
readying = Readying((scenarios_dir(),))
readying.ready.connect(application.quit)
readying.start()
application.exec()
unread = len(here)
import effect_game.ui.game
print(json.dumps({"elsewhere": elsewhere, "here": unread, "still": here[unread:]}))
"""


def test_no_class_of_qt_is_made_outside_the_thread_of_the_window() -> None:
    command = [sys.executable, "-c", START]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, cwd=data_root())
    seen = json.loads(done.stdout)
    assert not seen["elsewhere"], "these hold classes of Qt and were read in another thread"
    assert seen["here"] > 100
    assert not seen["still"], "the game did not lie ready"
