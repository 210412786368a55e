"""Foreign files written for the tests, each in the shape that its tool documents."""

import io
import json
import zipfile
from typing import Any

DISCOURSE = json.dumps(
    {
        "templates": [
            {
                "id": 12,
                "title": "Blisters on the heel",
                "slug": "blisters-on-the-heel",
                "content": "Hi %{reply_to_username,fallback:there},\n\n"
                "Tape it. %{topic_title} {{x}}",
                "tags": ["feet", "shoes"],
                "usages": 4,
            },
            {"id": 13, "title": "Search first", "slug": "s", "content": "See %{context_url}"},
        ]
    }
)
CANNED = json.dumps(
    {"replies": [{"id": "0a" * 16, "title": "Blisters", "content": "Tape it, %{my_name}."}]}
)
TOOLBOX = json.dumps(
    {
        "ver": 1,
        "removalReasons": {
            "header": "Hello%20%7Bauthor%7D",
            "footer": "",
            "getfrom": "trailrunning",
            "reasons": [
                {
                    "title": "No%20selling",
                    "text": "Don%u2019t sell, {author}. %E9t%E9 %uD83D%uDE00 "
                    "<select id='rule'><option>one</option><option>two</option></select>"
                    "<textarea id='why'></textarea> {kind}",
                    "flairText": "Removed",
                    "removePosts": True,
                }
            ],
        },
        "modMacros": [{"title": "Welcome", "text": "Welcome%2C%20{author}", "lockthread": True}],
        "usernoteColors": [{"key": "good"}],
    }
)
NXG = json.dumps(
    {
        "ver": 2,
        "removalReasons": {
            "reasons": [
                {
                    "id": "abc12345",
                    "title": "Rule 1: 100%25 civil",
                    "text": "Removed for {select:rule}, {author}.\n{input#n: Flight number} {mod}",
                    "selects": [
                        {"name": "rule", "prompt": "Which rule", "options": ["One", "Two"]}
                    ],
                }
            ]
        },
        "modMacros": [],
    }
)
REDDIT = json.dumps(
    {
        "data": {
            "b": {"id": "b", "title": "Off topic", "message": "Not here: {community_rules_url}"},
            "a": {"id": "a", "title": "No selling", "message": "See {content_link}"},
        },
        "order": ["a", "b"],
    }
)
ARC = """###[Q,A] Please say more
Welcome, [username]! Which shoes?

Tell us [type here], as $SITENAME$ asks.
### [C] No answers here
Use the box below. [not a mark](https://example.org)
"""
ARC_JSONP = """cb([
  {"name": "[Q] Say more", "description": "Tell [OP] more."},
  {"name": "Thanks", "description": "Ask $MYUSERID$."},
]);"""
ESPANSO = """# our matches
global_vars:
  - name: home
    type: shell
    params: {cmd: "touch /tmp/run-by-import"}
matches:
  - trigger: ":blister"
    label: Blisters on the heel
    search_terms: [heel blister, sore heel]
    replace: "Tape it, {{who}}, on {{today}}.$|$ {{ran}} {{side}} {{said}}"
    vars:
      - {name: today, type: date, params: {format: "%d"}}
      - {name: ran, type: shell, params: {cmd: "touch /tmp/run-by-import"}}
      - {name: side, type: choice, params: {values: [left, right]}}
      - {name: said, type: echo, params: {echo: "as I said"}}
  - triggers: [":ask", ":question"]
    form: |
      Hi [[author]], which is it? [[kind_of_shoe]]
    form_fields:
      author: {default: there}
      kind_of_shoe: {type: choice, values: [road, trail]}
    word: true
  - trigger: ":img"
    image_path: "$CONFIG/x.png"
"""
ZENDESK = json.dumps(
    {
        "macros": [
            {
                "id": 360001,
                "title": "Orders::Late::Parcel is late",
                "active": True,
                "description": "for late parcels",
                "restriction": None,
                "actions": [
                    {"field": "status", "value": "pending"},
                    {
                        "field": "comment_value_html",
                        "value": "<p>Hi {{ticket.requester.first_name}},</p><ul><li>It <b>is</b> "
                        "coming</li></ul><script>alert(1)</script><p>{{ticket.ticket_field_9}}</p>",
                    },
                ],
            },
            {
                "id": 360002,
                "title": "Closed",
                "active": False,
                "actions": [{"field": "comment_value", "value": ["channel:all", "Bye {{dc.x}}"]}],
            },
            {
                "id": 360003,
                "title": "Chooses",
                "actions": [
                    {"field": "comment_value", "value": "{% if x %}A{% else %}B{% endif %}"}
                ],
            },
            {"id": 360004, "title": "Only tags", "actions": [{"field": "set_tags", "value": "x"}]},
        ],
        "next_page": None,
    }
)
CHATWOOT = json.dumps(
    [
        {
            "id": 7,
            "account_id": 1,
            "short_code": "late-parcel",
            "content": "Hi {{ contact.name || 'there' }}, {{contact.phone}} {{agent.name}}",
            "created_at": "2026-01-01",
        }
    ]
)
ZAMMAD = json.dumps(
    [
        {
            "id": 3,
            "name": "Late parcel",
            "keywords": "parcel late",
            "content": "<div>Hello #{ticket.customer.firstname}</div>"
            "<div>bye #{ticket.number}</div>",
            "note": "",
            "active": True,
            "group_ids": [1],
        },
        {"id": 4, "name": "Old", "keywords": "", "content": "Old", "active": False},
    ]
)
ZAMMAD_CSV = (
    "id,name,keywords,content,note,active,groups\r\n"
    '3,Late parcel,"parcel, late",<p>Hello</p>,,true,Sales~~~2nd Level\r\n'
)
QNA = (
    "Question\tAnswer\tSource\tMetadata\tSuggestedQuestions\tIsContextOnly\tPrompts\tQnaId\n"
    'How do I lace?\tCross them.\\n\\n* once\\n* "twice"\t'
    "Editorial\ttopic:shoes|level:easy\t[]\tfalse\t"
    '[{"displayOrder":0,"qnaId":2,"displayText":"Which knot?"}]\t1\n'
    'Lacing?\tCross them.\\n\\n* once\\n* "twice"\t'
    "Editorial\ttopic:shoes|level:easy\t[]\tfalse\t[]\t1\n"
    "Which knot?\tA reef knot.\tEditorial\t\t[]\ttrue\t[]\t2\n"
)
CQA = json.dumps(
    {
        "metadata": {"projectName": "Shoes", "language": "en"},
        "assets": {
            "synonyms": [{"alterations": ["lace", "tie"]}],
            "qnas": [
                {
                    "id": 1,
                    "answer": "Cross them.",
                    "source": "Editorial",
                    "questions": ["How do I lace?", "Lacing?"],
                    "metadata": {"category": "shoes"},
                    "dialog": {
                        "isContextOnly": False,
                        "prompts": [{"displayOrder": 0, "qnaId": 2, "displayText": "Which knot?"}],
                    },
                }
            ],
        },
    }
)
CSV = (
    "Title;Body;Keywords;Tags;Lang;Owner\n"
    "Late parcel;'=HYPERLINK(1) Hi {{author}} {{nobody}};late, parcel;orders;en;Ann\n"
)
MARKDOWN = "# Late parcel\n\nIt is coming, {{author|friend}}.\n"
ANSWER = "---\ntitle: Sore shins\nkeywords: [shin splints] # a comment\n---\nRest.\n"

FILES: dict[str, str] = {
    "discourse-templates": DISCOURSE,
    "canned-replies": CANNED,
    "toolbox": TOOLBOX,
    "toolbox-nxg": NXG,
    "reddit": REDDIT,
    "auto-review-comments": ARC,
    "espanso": ESPANSO,
    "zendesk": ZENDESK,
    "chatwoot": CHATWOOT,
    "zammad": ZAMMAD,
    "qna-maker": QNA,
    "question-answering": CQA,
    "csv": CSV,
    "markdown": MARKDOWN,
}
"""One file of each foreign format."""
MORE = [("zammad", ZAMMAD_CSV), ("auto-review-comments", ARC_JSONP)]


def zipped(files: dict[str, Any]) -> bytes:
    """A zip of files; a value is text or bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()
