"""The pages of substances and UN numbers."""

import datetime

import pytest
from django.core.management import call_command
from django.test import Client

from people.days import today
from tests.conftest import FULL_EDITION
from tests.factories import people
from tests.factories import reference as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def reader(client: Client) -> Client:
    client.force_login(people.person("1", language="en"))
    return client


def page(reader: Client, address: str, status: int = 200) -> str:
    answer = reader.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def test_nobody_looks_without_signing_in(client: Client):
    assert client.get("/hazmat/").status_code == 302


def test_a_search_finds_and_links(reader: Client):
    make.un_entry("1203", name_nl="BENZINE", adr_class="3")
    acetone = make.substance("606-001-00-8", "acetone", "67-64-1")
    assert "/hazmat/un/1203/" in page(reader, "/hazmat/?q=benzin")
    assert f"/hazmat/substances/{acetone.index_no}/" in page(
        reader, "/hazmat/?q=67-64-1"
    )


def test_one_of_several_names_stands_before_a_longer_word(reader: Client):
    make.un_entry("1203", name_en="MOTOR SPIRIT or GASOLINE or PETROL", name_nl="")
    make.substance("649-049-00-5", "Petroleum", "8002-05-9")
    found = page(reader, "/hazmat/?q=petrol")
    assert found.index("/hazmat/un/1203/") < found.index("/hazmat/substances/649-049")


@pytest.mark.parametrize("asked", ["nitrous oxyde", "lachgas", "distikstofmonoxyde"])
def test_a_substance_is_found_as_people_call_it(reader: Client, asked: str):
    make.un_entry("1070", name_en="NITROUS OXIDE", name_nl="DISTIKSTOFOXIDE")
    make.substance("007-031-00-9", "dinitrogen oxide", "10024-97-2")
    assert "/hazmat/substances/007-031-00-9/" in page(reader, f"/hazmat/?q={asked}")


def test_what_is_not_found_is_not_called_harmless(reader: Client):
    assert "does not mean that it is harmless" in page(reader, "/hazmat/?q=xyzzy")


def test_a_search_costs_one_query_once_the_index_stands(
    reader: Client, django_assert_num_queries
):
    make.un_entry("1203", name_nl="BENZINE")
    page(reader, "/hazmat/?q=benzine")
    from hazmat.reference.catalogue import catalogue

    with django_assert_num_queries(1):
        assert catalogue.find("benzine")


def test_another_edition_is_found_at_once(reader: Client):
    make.un_entry("1203", name_nl="BENZINE")
    assert "/hazmat/un/1202/" not in page(reader, "/hazmat/?q=1202")
    make.un_entry("1202", name_nl="DIESELOLIE")
    make.edition("substance_names")
    assert "/hazmat/un/1202/" in page(reader, "/hazmat/?q=1202")


def test_every_row_of_a_number_is_shown_and_told_apart(reader: Client):
    make.un_entry("1950", 1, classification_code="5A", transport_category="3")
    make.un_entry("1950", 2, classification_code="5F", transport_category="2")
    shown = page(reader, "/hazmat/un/1950/")
    assert "This number has 2 rows, and they differ." in shown
    assert "UN 1950 5A" in shown
    assert "UN 1950 5F" in shown


def test_the_page_of_a_number_has_a_fixed_number_of_queries(
    reader: Client, django_assert_max_num_queries
):
    for variant in range(1, 8):
        make.un_entry("1950", variant, classification_code=f"5{variant}")
    with django_assert_max_num_queries(12):
        page(reader, "/hazmat/un/1950/")


def test_a_missing_category_is_called_no_exemption(reader: Client):
    make.un_entry("3363")
    assert "no exemption by 1.1.3.6" in page(reader, "/hazmat/un/3363/")


def test_a_missing_air_limit_is_not_called_allowed(reader: Client):
    make.un_entry("3551")
    assert "Not in this data. That does not mean that it may go." in page(
        reader, "/hazmat/un/3551/"
    )


def test_what_is_prohibited_says_so(reader: Client):
    make.un_entry("2186", carriage_prohibited=True)
    assert "Carriage by road is prohibited" in page(reader, "/hazmat/un/2186/")


def test_values_show_their_edition_and_an_edition_that_ran_out_is_announced(
    reader: Client,
):
    entry = make.un_entry("1203")
    assert "ADR 2025" in page(reader, "/hazmat/un/1203/")
    entry.edition.valid_until = today() - DAY
    entry.edition.save()
    assert "Load the edition that follows it" in page(reader, "/hazmat/un/1203/")


def test_what_nobody_knows_is_not_there(reader: Client):
    page(reader, "/hazmat/un/9999/", 404)
    page(reader, "/hazmat/substances/000-000-00-0/", 404)


def test_a_substance_is_shown_as_it_is_now_and_from_a_known_day(reader: Client):
    chromate = make.substance("056-006-00-9", "barium chromate", "10294-40-3")
    make.rows("hazard_statements", [{"code": "H350", "text_en": "May cause cancer."}])
    make.classification(chromate, "H350", today() + DAY, atp="ATP23")
    shown = page(reader, "/hazmat/substances/056-006-00-9/")
    assert "this is classified otherwise" in shown
    assert "May cause cancer." in shown
    assert "There is none under this entry today." in shown


def test_of_one_day_the_table_wins_of_its_history(reader: Client):
    hydride = make.substance("001-002-00-4", "aluminium lithium hydride")
    day = datetime.date(2010, 12, 1)
    history = {"table": "clp_annex_vi_history"}
    make.classification(hydride, "H260", day, atp="CLP00", **history)
    make.classification(hydride, "H260;H314", day, atp="ATP01", **history)
    make.classification(hydride, "H260;H314", day, atp="ATP01")
    shown = page(reader, "/hazmat/substances/001-002-00-4/")
    now, before = shown.split("<h2>Before</h2>")
    assert "H314" in now
    assert "H314" not in before


def test_capitals_of_a_statement_decide_its_text(reader: Client):
    one = make.substance("000-001-00-0", "something")
    make.rows(
        "hazard_statements",
        [
            {"code": "H360Fd", "text_en": "Fertility; suspected of the unborn."},
            {"code": "H360fD", "text_en": "The unborn; suspected of fertility."},
        ],
    )
    make.classification(one, "H360Fd ***", datetime.date(2010, 12, 1))
    shown = page(reader, "/hazmat/substances/000-001-00-0/")
    assert "Fertility; suspected of the unborn." in shown
    assert "The unborn; suspected of fertility." not in shown


def test_the_editions_are_all_there(reader: Client):
    make.un_entry("1203")
    assert "un_numbers" in page(reader, "/hazmat/editions/")


@pytest.mark.full_edition
def test_with_the_full_edition_everything_is_found(reader: Client):
    call_command("load_hazmat", FULL_EDITION, verbosity=0)
    for asked, address in {
        "aceton": "/hazmat/un/1090/",
        "benzeen": "/hazmat/substances/601-020-00-8/",
        "ammoniumnitraat": "/hazmat/un/1942/",
        "natriumhydroksyde": "/hazmat/un/1824/",
        "natriumhydroxide": "/hazmat/substances/011-002-00-6/",
        "67-64-1": "/hazmat/substances/606-001-00-8/",
        "13517-20-9": "/hazmat/substances/005-023-00-X/",
    }.items():
        assert address in page(reader, f"/hazmat/?q={asked}"), asked
    for number in ("1203", "1950", "1845", "2186", "3549", "0074", "2908"):
        page(reader, f"/hazmat/un/{number}/")
