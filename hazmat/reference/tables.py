"""The tables of the reference data: of which regime, by which key, in which columns.

The names are those of the files, the keys tell their rows apart. A table without a key
has rows that nothing tells apart but their whole content.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A file of reference data as it must look."""

    name: str
    regime: str
    key_words: str
    column_words: str

    @property
    def key(self) -> list[str]:
        """The columns that tell rows apart."""
        return self.key_words.split()

    @property
    def columns(self) -> list[str]:
        """All columns, in their order."""
        return self.column_words.split()


TABLES = (
    Table(
        "adr_high_consequence_goods",
        "ADR",
        "match hazard_class divisions packing_groups classification_letters un_numbers",
        "match hazard_class divisions compatibility_groups packing_groups "
        "classification_letters un_numbers exclude_un_numbers packages_kg "
        "tank_litres bulk_kg name_en name_nl",
    ),
    Table(
        "adr_mixed_loading",
        "ADR",
        "label_1 label_2",
        "regime label_1 label_2 permitted note",
    ),
    Table(
        "adr_transport_categories",
        "ADR",
        "category",
        "category factor max_quantity_per_transport_unit note",
    ),
    Table(
        "adr_tunnel_codes",
        "ADR",
        "code",
        "code forbidden_tunnel_categories_packages "
        "forbidden_tunnel_categories_tanks net_explosive_mass_threshold_kg "
        "forbidden_above_threshold",
    ),
    Table(
        "air_quantity_limits_us49cfr",
        "49 CFR",
        "",
        "un_number proper_shipping_name hazard_class packing_group labels "
        "symbols passenger_aircraft_max_net cargo_aircraft_max_net",
    ),
    Table(
        "air_segregation",
        "air",
        "class_1 class_2",
        "class_1 class_2 segregate",
    ),
    Table(
        "class1_compatibility_groups",
        "ADR/IMDG",
        "group",
        "group meaning_en",
    ),
    Table(
        "class1_mixed_loading",
        "ADR/IMDG",
        "regime group_1 group_2",
        "regime group_1 group_2 permitted note",
    ),
    Table(
        "class_labels",
        "ADR",
        "label_model",
        "label_model class name_en name_nl symbol background symbol_colour svg",
    ),
    Table(
        "clp_annex_vi",
        "CLP",
        "index_no",
        "index_no name ec_no cas_no hazard_classes hazard_statements pictograms "
        "signal_word label_hazard_statements supplemental_statements "
        "specific_limits notes atp celex in_application_from",
    ),
    Table(
        "clp_annex_vi_history",
        "CLP",
        "index_no atp",
        "index_no name ec_no cas_no hazard_classes hazard_statements pictograms "
        "signal_word label_hazard_statements supplemental_statements "
        "specific_limits notes atp celex in_application_from",
    ),
    Table(
        "clp_classes",
        "CLP",
        "class_code",
        "class_code class_en class_nl category hazard_statement pictograms "
        "signal_word group",
    ),
    Table(
        "cmr_and_sensitisers",
        "CLP",
        "index_no",
        "index_no cas_no ec_no name carcinogenic mutagenic reprotoxic lactation "
        "respiratory_sensitiser cmr_1a_1b in_application_from",
    ),
    Table(
        "dg_functions",
        "training",
        "mode code",
        "mode code name_en name_nl provision typical_defence_role rule_ids",
    ),
    Table(
        "diisocyanates_entry74",
        "REACH",
        "name",
        "name ec_no cas_no threshold_percent_ww training_valid_months",
    ),
    Table(
        "ems_schedules",
        "IMDG",
        "code",
        "code name_en name_nl",
    ),
    Table(
        "erg_guide_by_un",
        "ERG",
        "un_number erg_guide",
        "un_number erg_guide polymerization_hazard",
    ),
    Table(
        "erg_guides",
        "ERG",
        "erg_guide",
        "erg_guide title_en",
    ),
    Table(
        "ghs_pictograms",
        "CLP",
        "code",
        "code name_en name_nl svg used_for",
    ),
    Table(
        "hazard_divisions",
        "ADR",
        "division",
        "class division name_en name_nl",
    ),
    Table(
        "hazard_identification_digits",
        "ADR",
        "digit",
        "digit meaning_en meaning_nl",
    ),
    Table(
        "hazard_identification_numbers",
        "ADR",
        "hin",
        "hin water_prohibited meaning_en meaning_nl table_rows_using_it",
    ),
    Table(
        "hazard_statements",
        "CLP",
        "code",
        "code kind text_en text_nl class_codes pictograms signal_words group status",
    ),
    Table(
        "hazard_to_instruction",
        "training",
        "hazard_statement",
        "hazard_statement instruction_triggered",
    ),
    Table(
        "imdg_list",
        "IMDG",
        "un_number variant",
        "un_number variant proper_shipping_name imdg_class subsidiary_hazards "
        "marine_pollutant packing_group special_provisions limited_quantity "
        "excepted_quantity packing_instructions ems_fire ems_spill "
        "stowage_category stowage_codes handling_codes segregation_codes "
        "segregation_groups",
    ),
    Table(
        "imdg_segregation",
        "IMDG",
        "class_1 class_2",
        "class_1 class_2 code meaning",
    ),
    Table(
        "imdg_segregation_group_members",
        "IMDG",
        "un_number group",
        "un_number group",
    ),
    Table(
        "imdg_segregation_groups",
        "IMDG",
        "code",
        "code name_en name_nl",
    ),
    Table(
        "limit_values_nl_2017",
        "limit values",
        "list name_nl",
        "list name_nl cas_no twa_8h stel_15min ceiling skin unit note edition "
        "superseded replaced_by",
    ),
    Table(
        "limit_values_watchlist",
        "limit values",
        "agent",
        "agent cas_no nl_value eu_value source verification",
    ),
    Table(
        "precautionary_statements",
        "CLP",
        "code",
        "code text_en text_nl group",
    ),
    Table(
        "reach_annex_xvii",
        "REACH",
        "",
        "entry name ec_no cas_no",
    ),
    Table(
        "sds_sections",
        "REACH",
        "section",
        "section title_en title_nl find_here",
    ),
    Table(
        "svhc_candidate_list",
        "REACH",
        "",
        "name ec_no cas_no reason included_on",
    ),
    Table(
        "training_rules",
        "training",
        "rule_id",
        "rule_id regime provision trigger who training valid_months "
        "renewal_window_months keeps_expiry_anchor expiry_rounding assessment "
        "evidence record_retention_months defence_note verification source",
    ),
    Table(
        "un_numbers",
        "ADR/RID",
        "un_number variant",
        "un_number variant name_en name_nl adr_class hazard_division "
        "classification_code compatibility_group packing_group labels "
        "subsidiary_hazards special_provisions limited_quantity "
        "excepted_quantity packing_instructions packing_provisions "
        "mixed_packing_provisions portable_tank_instructions tank_code "
        "tank_vehicle carriage_packages carriage_bulk carriage_loading "
        "carriage_operation transport_category tunnel_code "
        "hazard_identification_number carriage_prohibited not_subject_to_adr "
        "rid_carriage_prohibited",
    ),
    Table(
        "un_packaging_codes",
        "ADR",
        "code",
        "code category name_en name_nl contents",
    ),
    Table("substance_names", "names", "cas_no", "cas_no name_nl"),
)

BY_NAME = {table.name: table for table in TABLES}
