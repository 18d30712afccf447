"""Danger labels, pictograms, marks and plates, drawn by us as SVG.

Everything is data: shapes with presentation attributes, which a template writes out, so
that the strict content policy needs no inline style. Colours, figures and places follow
ADR 5.2.2.2, 5.3 and CLP annex V; the shapes of the symbols are our own.
"""
