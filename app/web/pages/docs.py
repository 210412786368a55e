"""The API's documentation, drawn from its OpenAPI document by a page of our own."""

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

from app.access import public
from app.web.pages.render import environment, theme_of

router = APIRouter()


@router.get("/api/v1/docs", dependencies=[public()])
def docs(request: Request) -> Response:
    """Every route of the API with its fields, offline and under the pages' own CSP."""
    template = environment(strict=False).get_template("api.html")
    document = request.app.openapi()
    return HTMLResponse(template.render(theme=theme_of(request), openapi=document))
