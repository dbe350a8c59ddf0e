"""Keeping play: journals in SQLite, content by hash, .effect files and settings.

Importing this package loads neither SQLite nor sqlite-utils; `database` does that when a Store is opened.
"""
