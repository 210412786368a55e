"""Who is calling and what they may do: rules of routes, tokens, people, sessions and links."""

from app.access.caller import (
    ROLES,
    SCOPES,
    Caller,
    CrossSite,
    LinkSpent,
    NotAllowed,
    NotSignedIn,
    Role,
    Scope,
)
from app.access.calling import identify, person_of, refuse_cross_site
from app.access.rules import (
    Public,
    Rule,
    UndeclaredRoute,
    public,
    refuse_undeclared,
    require,
    rule_of,
)
from app.access.sessions import new_link, sign_in, sign_out
from app.access.tokens import DEFAULT_SCOPES, TOKEN_LIFE, TokenRefused, new_token

__all__ = [
    "DEFAULT_SCOPES",
    "ROLES",
    "SCOPES",
    "TOKEN_LIFE",
    "Caller",
    "CrossSite",
    "LinkSpent",
    "NotAllowed",
    "NotSignedIn",
    "Public",
    "Role",
    "Rule",
    "Scope",
    "TokenRefused",
    "UndeclaredRoute",
    "identify",
    "new_link",
    "new_token",
    "person_of",
    "public",
    "refuse_cross_site",
    "refuse_undeclared",
    "require",
    "rule_of",
    "sign_in",
    "sign_out",
]
