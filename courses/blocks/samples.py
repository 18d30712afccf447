"""What stands in for a file of an author's own where the palette shows a block."""

from __future__ import annotations

from dataclasses import dataclass

from django.templatetags.static import static


@dataclass(frozen=True, slots=True)
class SamplePicture:
    """A drawing that ships with the site, in the words of a chosen picture."""

    width: int = 800
    height: int = 450

    @property
    def url(self) -> str:
        return static("lms/img/example-store.svg")

    def get_rendition(self, wanted: str) -> SamplePicture:
        """A drawing has every size."""
        return self


@dataclass(frozen=True, slots=True)
class SampleDocument:
    """A document that nobody can open."""

    title: str
    url: str = "#"

    def get_file_hash(self) -> str:
        return "sample"
