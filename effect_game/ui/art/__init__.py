"""The painted pictures: house, jars, lives, waterfall, timelines and scenes.

Every picture is a widget that paints one frozen dataclass and has a table twin with the same facts in text.
"""
