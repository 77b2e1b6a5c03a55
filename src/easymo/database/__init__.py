"""PostgreSQL: the embedded server, migrations, connections and named SQL."""
