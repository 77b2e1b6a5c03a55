"""What the house knows of jobs."""

from easymo.conversation.service import Service

jobs = Service("jobs", menu="menu", search="find", nearby="nearby", phrases=("post", "find", "mine", "applied"))
