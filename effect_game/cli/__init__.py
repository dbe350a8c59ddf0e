"""The command line: the same core as the window, in step with it."""
