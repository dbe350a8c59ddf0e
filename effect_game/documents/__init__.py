"""What people take along: papers, tables and pictures of a casus, from the window and the command line alike.

A document is first a `Paper` (paper.py): what is said, in order, without any file format. A writer turns
it into one: `paper_pdf.py`, `paper_word.py`. Nothing here knows Qt; drawings are handed in (`drawing.py`).
"""
