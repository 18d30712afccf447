from django.urls import path

from certification import views
from certification.applications import decision_views
from certification.applications import views as application_views
from certification.audits import views as audit_views
from certification.certificates import views as verify_views
from certification.drafts import views as draft_views
from certification.gap_decisions import several_views
from certification.gap_decisions import views as gap_views
from certification.may_they import views as clearance_views
from certification.missions import views as mission_views
from certification.paper import quarterly_views
from certification.paper import views as report_views
from certification.proof import views as proof_views
from certification.safety import views as safety_views
from certification.sheet import views as sheet_views
from certification.units import deputy_views, saved_views, time_views

app_name = "certification"
urlpatterns = [
    path("verify/<str:code>/", verify_views.verify, name="verify"),
    path("proof/", proof_views.proof, name="proof"),
    path("safety/", safety_views.safety, name="safety"),
    path("safety/<str:code>/", safety_views.safety_unit, name="safety_unit"),
    path("proof/samples/", audit_views.samples, name="samples"),
    path("proof/samples/<uuid:public_id>/", audit_views.sample, name="sample"),
    path("proof/bundle/", proof_views.bundle, name="proof_bundle"),
    path("units/", views.units, name="units"),
    path("units/<str:code>/", views.unit, name="unit"),
    path("units/<str:code>/matrix/", sheet_views.matrix, name="matrix"),
    path("units/<str:code>/items/", sheet_views.items, name="items"),
    path("units/<str:code>/trend/", time_views.trend, name="trend"),
    path("units/<str:code>/compare/", time_views.comparison, name="compare"),
    path("units/<str:code>/remind/", gap_views.remind, name="remind"),
    path(
        "units/<str:code>/items/<str:item_code>/decide/",
        several_views.decide,
        name="unit_decide",
    ),
    path(
        "units/<str:code>/items/<str:item_code>/excuse/",
        several_views.excuse,
        name="unit_excuse",
    ),
    path("units/<str:code>/deputies/", deputy_views.deputies, name="deputies"),
    path(
        "units/<str:code>/deputies/dismiss/",
        deputy_views.dismiss,
        name="deputy_dismiss",
    ),
    path("units/<str:code>/may/", clearance_views.may, name="may"),
    path("units/<str:code>/missions/", mission_views.missions, name="missions"),
    path("units/<str:code>/missions/new/", mission_views.plan, name="mission_plan"),
    path(
        "units/<str:code>/quarterly/",
        quarterly_views.of_unit,
        name="quarterly_of_unit",
    ),
    path(
        "quarterly-reports/<uuid:public_id>/",
        quarterly_views.report,
        name="quarterly_report",
    ),
    path(
        "quarterly-reports/<uuid:public_id>/file/",
        quarterly_views.paper,
        name="quarterly_paper",
    ),
    path("missions/<uuid:public_id>/", mission_views.mission, name="mission"),
    path("missions/<uuid:public_id>/join/", mission_views.join, name="mission_join"),
    path("missions/<uuid:public_id>/leave/", mission_views.leave, name="mission_leave"),
    path(
        "missions/<uuid:public_id>/cancel/", mission_views.cancel, name="mission_cancel"
    ),
    path("my/questions/", saved_views.save, name="question_save"),
    path("my/questions/<int:pk>/", saved_views.forget, name="question_forget"),
    path("my/reports/", report_views.mine, name="my_reports"),
    path("my/reports/order/", report_views.order, name="report_order"),
    path("my/reports/<uuid:public_id>/", report_views.fetch, name="report_fetch"),
    path("my/applications/", application_views.mine, name="my_applications"),
    path("my/applications/evidence/", application_views.evidence, name="my_evidence"),
    path("my/applications/waiver/", application_views.waiver, name="my_waiver"),
    path(
        "my/applications/correction/<uuid:public_id>/",
        application_views.correction,
        name="my_correction",
    ),
    path("applications/", decision_views.applications, name="applications"),
    path(
        "applications/<uuid:public_id>/",
        decision_views.application,
        name="application",
    ),
    path(
        "applications/<uuid:public_id>/file/",
        application_views.paper,
        name="application_paper",
    ),
    path("waivers/<int:pk>/", decision_views.waiver, name="waiver"),
    path("people/<uuid:public_id>/", views.person, name="person"),
    path(
        "people/<uuid:public_id>/items/<str:item_code>/",
        views.explanation,
        name="explanation",
    ),
    path(
        "people/<uuid:public_id>/items/<str:item_code>/decide/",
        gap_views.decide,
        name="gap_decide",
    ),
    path(
        "people/<uuid:public_id>/items/<str:item_code>/excuse/",
        gap_views.excuse,
        name="excuse",
    ),
    path("gap-decisions/<uuid:public_id>/end/", gap_views.end, name="gap_end"),
    path("requirements/<uuid:public_id>/", draft_views.asked, name="draft"),
]
