"""Question files of other systems, GIFT and Moodle XML, in and out.

Everything here is pure: text goes in, drafts and findings come out, or the other way
round. Nothing in a file is ever evaluated, fetched or shown as HTML.
"""
