"""What the house knows of jobs."""

from easymo.agents.activities import our_number
from easymo.conversation.service import Service
from easymo.listings.meaning import learn_search
from easymo.services.jobs.tools import applied, find_jobs
from easymo.vault.activities import keep_media, lend_media

jobs = Service(
    "jobs",
    menu="menu",
    search="find",
    nearby="nearby",
    phrases=("post", "find", "mine", "applied", "profile", "recommended"),
    links={"job": "job"},
    activities=(keep_media, learn_search, lend_media, our_number),
    tools=(find_jobs, applied),
)
