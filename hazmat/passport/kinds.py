"""Which exposures are kept, on which ground, and for how long.

The paragraphs were read in the consolidation of May 2017 of the Arbobesluit unless a note
says otherwise; what a specialist must confirm says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from hazmat.duties.triggers import Trigger, read
from hazmat.models import ExposureRecord

Sort = ExposureRecord.Kind


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of exposure: what counts as such, and how long it is kept after it ended."""

    code: str
    trigger: str
    years: int
    basis: StrOrPromise
    to_confirm: StrOrPromise

    @property
    def label(self) -> str:
        """Its name on pages."""
        return str(Sort(self.code).label)

    @property
    def reads(self) -> Trigger:
        """What sets it off, ready to be asked."""
        return read(self.trigger)


KINDS: Mapping[str, Kind] = {
    one.code: one
    for one in (
        Kind(
            Sort.CMR,
            "h_code in [H340*, H350*] and percent >= 0.1"
            " or h_code in [H360*] and percent >= 0.3"
            " or process in [diesel-exhaust, hardwood-dust, silica-dust, used-oil,"
            " aromatics, asbestos-removal, asbestos-exposure, chromium-6-coating]",
            40,
            _("Arbobesluit art. 4.2a, 4.10c, 4.13 and 4.15; asbestos art. 4.53"),
            _(
                "The numbers of the articles after Stb. 2024, 127, and that reprotoxic"
                " substances are kept for 40 years as well."
            ),
        ),
        Kind(
            Sort.NOISE,
            "noise_db >= 80 or peak_pa >= 112",
            40,
            _("Arbobesluit art. 6.7 to 6.11"),
            _("The law names no term for noise; 40 years is a choice of this system."),
        ),
        Kind(
            Sort.RADIATION,
            "process in [cosmic, radioactive-source, x-ray] or function in [aircrew]",
            60,
            _("Bbs and Rbs 2018: the dose of exposed workers"),
            _(
                "Kept until the age of 75 and at least 30 years after the work, from"
                " memory; without dates of birth 60 years. The doses themselves are"
                " kept by the national dose register."
            ),
        ),
        Kind(
            Sort.DIVING,
            "function in [diver, dive_leader]",
            40,
            _("Arbobesluit art. 6.16: the personal log of a diver"),
            _(
                "The law names no term for the log; 40 years is a choice of this system."
            ),
        ),
    )
}
