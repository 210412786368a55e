"""The doors on the web: the gate in front, the API for programs, the pages for people."""
