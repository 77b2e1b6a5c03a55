"""What the services that list things share: photos, what may be posted and how often, what is there already."""
