"""What a browser may run: strict on the site, looser in Wagtail's admin.

The admin of Wagtail 8.0 still has inline scripts and styles; the site has none
(docs/decisions/0008).
"""

from csp.constants import UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.http import HttpRequest, HttpResponseBase

ADMIN = "/admin/"
LOOSER = {"script-src": [UNSAFE_INLINE], "style-src": [UNSAFE_INLINE]}


class ContentPolicyMiddleware(CSPMiddleware):
    """Adds the content policy to every answer."""

    def get_policy_parts(
        self,
        request: HttpRequest,
        response: HttpResponseBase,
        report_only: bool = False,
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path.startswith(ADMIN):
            parts.update = LOOSER
        return parts
