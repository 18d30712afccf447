"""Every address of the site (the public contract is in docs/README.md)."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from lms import (
    front_door,
    health,
    hold_views,
    integrity,
    own_data,
    retention_views,
    security_contact,
)
from lms.account_urls import closed
from people.account_settings import account_settings

handler400 = "lms.errors.bad_request"
handler403 = "lms.errors.permission_denied"
handler404 = "lms.errors.page_not_found"
handler429 = "lms.errors.too_many_requests"
handler500 = "lms.errors.server_error"

sign_in = RedirectView.as_view(pattern_name="account_login", query_string=True)
sign_out = RedirectView.as_view(pattern_name="account_logout")

urlpatterns = [
    path("", front_door.home, name="home"),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path(
        ".well-known/security.txt", security_contact.security_txt, name="security_txt"
    ),
    path("accessibility/", front_door.accessibility, name="accessibility"),
    path("integrity-help/", integrity.door, name="integrity_help_door"),
    path("language/", front_door.choose_language, name="language"),
    path("demo/mail/", front_door.demo_mail, name="demo_mail"),
    path("media/images/<path:path>", front_door.picture, name="picture"),
    path("my/data/", own_data.own_data, name="own_data"),
    path("retention/", retention_views.retention, name="retention"),
    path(
        "retention/<uuid:public_id>/approve/",
        retention_views.approve,
        name="retention_approve",
    ),
    path("retention/holds/", hold_views.holds, name="retention_holds"),
    path(
        "retention/holds/<uuid:public_id>/lift/",
        hold_views.lift,
        name="retention_hold_lift",
    ),
    path("accounts/", include("lms.account_urls")),
    path("admin/login/", sign_in),
    path("admin/logout/", sign_out),
    path("admin/account/", account_settings, name="account_settings"),
    path("admin/test404/", closed),
    path("admin/failwhale/", closed),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include("people.urls")),
    path("", include("certification.urls")),
    path("", include("courses.urls")),
    path("", include("hazmat.urls")),
    *i18n_patterns(
        path("integrity-help/", integrity.help_page, name="integrity_help"),
        path("_util/login/", sign_in),
        path("", include(wagtail_urls)),
    ),
]
