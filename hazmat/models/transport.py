"""Dangerous goods by road and rail, by sea and by air. A UN number is no key."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from hazmat.models.editions import ReferenceEdition
from hazmat.reference.statements import parts
from hazmat.transport.goods import Goods
from hazmat.transport.sea_segregation import SeaGoods

GOODS_COLUMNS = (
    *("adr_class", "hazard_division", "classification_code", "compatibility_group"),
    *("packing_group", "limited_quantity", "excepted_quantity", "tank_code"),
    *("transport_category", "tunnel_code", "hazard_identification_number"),
    *("carriage_prohibited", "not_subject_to_adr"),
)


class EntryQuerySet(models.QuerySet["UNEntry"]):
    """Many entries of table A."""

    def current(self) -> "EntryQuerySet":
        """Those of the edition that holds now."""
        return self.filter(edition__state=ReferenceEdition.State.CURRENT)


class Numbered(models.Model):
    """A row of a list by UN number; ``variant`` tells rows of one number apart."""

    edition = models.ForeignKey(
        ReferenceEdition, on_delete=models.CASCADE, related_name="+"
    )
    un_number = models.CharField(_("UN number"), max_length=8, db_index=True)
    variant = models.PositiveSmallIntegerField(_("variant"))

    class Meta:
        abstract = True
        ordering = ["un_number", "variant"]

    @property
    def key(self) -> str:
        """What names this row in its edition, as exercises store it."""
        return f"{self.un_number}/{self.variant}"


class UNEntry(Numbered):
    """A row of ADR table A (chapter 3.2), with what RID says of it.

    An empty value is not known or does not apply; it never means "allowed".
    """

    name_en = models.TextField(_("name (English)"))
    name_nl = models.TextField(_("name (Dutch)"))
    adr_class = models.CharField(_("hazard class"), max_length=8, blank=True)
    hazard_division = models.CharField(_("division"), max_length=8, blank=True)
    classification_code = models.CharField(
        _("classification code"), max_length=16, blank=True
    )
    compatibility_group = models.CharField(
        _("compatibility group"), max_length=1, blank=True
    )
    packing_group = models.CharField(_("packing group"), max_length=3, blank=True)
    labels = models.CharField(_("labels"), max_length=32, blank=True)
    subsidiary_hazards = models.CharField(
        _("subsidiary hazards"), max_length=32, blank=True
    )
    special_provisions = models.CharField(
        _("special provisions"), max_length=120, blank=True
    )
    limited_quantity = models.CharField(
        _("limited quantity"), max_length=32, blank=True
    )
    excepted_quantity = models.CharField(
        _("excepted quantity"), max_length=32, blank=True
    )
    packing_instructions = models.CharField(
        _("packing instructions"), max_length=120, blank=True
    )
    packing_provisions = models.CharField(
        _("special packing provisions"), max_length=64, blank=True
    )
    mixed_packing_provisions = models.CharField(
        _("mixed packing provisions"), max_length=32, blank=True
    )
    portable_tank_instructions = models.CharField(
        _("portable tanks"), max_length=64, blank=True
    )
    tank_code = models.CharField(_("tank code"), max_length=64, blank=True)
    tank_vehicle = models.CharField(
        _("vehicle for tank carriage"), max_length=16, blank=True
    )
    carriage_packages = models.CharField(
        _("carriage of packages"), max_length=32, blank=True
    )
    carriage_bulk = models.CharField(_("carriage in bulk"), max_length=64, blank=True)
    carriage_loading = models.CharField(
        _("loading and handling"), max_length=64, blank=True
    )
    carriage_operation = models.CharField(_("operation"), max_length=32, blank=True)
    transport_category = models.CharField(
        _("transport category"), max_length=2, blank=True
    )
    tunnel_code = models.CharField(
        _("tunnel restriction code"), max_length=8, blank=True
    )
    hazard_identification_number = models.CharField(
        _("hazard identification number"), max_length=8, blank=True
    )
    carriage_prohibited = models.BooleanField(
        _("carriage prohibited by road"), default=False
    )
    not_subject_to_adr = models.BooleanField(_("not subject to ADR"), default=False)
    rid_carriage_prohibited = models.BooleanField(
        _("carriage prohibited by rail"), default=False
    )

    objects = EntryQuerySet.as_manager()

    class Meta(Numbered.Meta):
        verbose_name = _("UN entry")
        verbose_name_plural = _("UN entries")
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "un_number", "variant"], name="hazmat_un_entry_key"
            )
        ]

    def __str__(self) -> str:
        return f"UN {self.un_number} {self.name}"

    @property
    def name(self) -> str:
        """The proper shipping name in the reader's language."""
        return self.name_nl if get_language() == "nl" else self.name_en

    @property
    def goods(self) -> Goods:
        """The row as calculators know it; asks for the edition, so fetch it along."""
        same = ("un_number", "name", "variant", *GOODS_COLUMNS)
        return Goods(
            **{name: getattr(self, name) for name in same},
            labels=tuple(self.label_models),
            special_provisions=tuple(parts(self.special_provisions)),
            carriage_loading=tuple(parts(self.carriage_loading)),
            edition=str(self.edition),
        )

    @property
    def label_models(self) -> list[str]:
        """The labels as models of the drawings; what is no model stays out."""
        return [label for label in parts(self.labels) if label[:1].isdigit()]


class SeaEntry(Numbered):
    """A row of the Dangerous Goods List of the IMDG Code (codes and numbers only)."""

    proper_shipping_name = models.TextField(_("proper shipping name"))
    imdg_class = models.CharField(_("hazard class"), max_length=8, blank=True)
    subsidiary_hazards = models.CharField(
        _("subsidiary hazards"), max_length=32, blank=True
    )
    marine_pollutant = models.CharField(_("marine pollutant"), max_length=4, blank=True)
    packing_group = models.CharField(_("packing group"), max_length=3, blank=True)
    special_provisions = models.CharField(
        _("special provisions"), max_length=120, blank=True
    )
    limited_quantity = models.CharField(
        _("limited quantity"), max_length=32, blank=True
    )
    excepted_quantity = models.CharField(
        _("excepted quantity"), max_length=32, blank=True
    )
    packing_instructions = models.CharField(
        _("packing instructions"), max_length=120, blank=True
    )
    ems_fire = models.CharField(_("EmS fire"), max_length=4, blank=True)
    ems_spill = models.CharField(_("EmS spillage"), max_length=4, blank=True)
    stowage_category = models.CharField(_("stowage category"), max_length=4, blank=True)
    stowage_codes = models.CharField(_("stowage codes"), max_length=64, blank=True)
    handling_codes = models.CharField(_("handling codes"), max_length=32, blank=True)
    segregation_codes = models.CharField(
        _("segregation codes"), max_length=120, blank=True
    )
    segregation_groups = models.CharField(
        _("segregation groups"), max_length=64, blank=True
    )

    class Meta(Numbered.Meta):
        verbose_name = _("sea entry")
        verbose_name_plural = _("sea entries")
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "un_number", "variant"], name="hazmat_sea_entry_key"
            )
        ]

    def __str__(self) -> str:
        return f"UN {self.un_number} {self.proper_shipping_name}"

    @property
    def sea_goods(self) -> SeaGoods:
        """The row as segregation knows it; asks for the edition, so fetch it along."""
        return SeaGoods(
            self.un_number,
            self.proper_shipping_name,
            self.imdg_class,
            tuple(parts(self.subsidiary_hazards)),
            tuple(parts(self.segregation_codes)),
            tuple(parts(self.segregation_groups)),
            self.packing_group,
            str(self.edition),
        )


class AirLimit(Numbered):
    """Net quantities per package by air, as the United States have them."""

    proper_shipping_name = models.TextField(_("proper shipping name"))
    hazard_class = models.CharField(_("hazard class"), max_length=16, blank=True)
    packing_group = models.CharField(_("packing group"), max_length=3, blank=True)
    labels = models.CharField(_("labels"), max_length=32, blank=True)
    symbols = models.CharField(_("symbols"), max_length=16, blank=True)
    passenger_aircraft_max_net = models.CharField(
        _("passenger aircraft"), max_length=32, blank=True
    )
    cargo_aircraft_max_net = models.CharField(
        _("cargo aircraft only"), max_length=32, blank=True
    )

    class Meta(Numbered.Meta):
        verbose_name = _("air limit")
        verbose_name_plural = _("air limits")
        constraints = [
            models.UniqueConstraint(
                fields=["edition", "un_number", "variant"], name="hazmat_air_limit_key"
            )
        ]

    def __str__(self) -> str:
        return f"UN {self.un_number} {self.proper_shipping_name}"
