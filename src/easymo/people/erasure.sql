-- What is forgotten of a person ($1), table by table, once they have left. The profile stays as a number without a name:
-- what others did with that person, and the books, refer to it.

-- name: forget_messages
-- Also those of conversations that were found to be theirs.
delete from messages where conversation in (select $1::bigint union all select absorbed from merges where kept = $1)

-- name: forget_statuses
delete from statuses where conversation in (select $1::bigint union all select absorbed from merges where kept = $1)

-- name: forget_inbox
delete from inbox where conversation = $1

-- name: forget_outbox
delete from outbox where conversation = $1

-- name: forget_activities
delete from activities where conversation = $1

-- name: forget_lanes
delete from lanes where conversation = $1

-- name: forget_dead_letters
delete from dead_letters where conversation = $1

-- name: forget_session
delete from whatsapp_user_sessions where conversation = $1

-- name: forget_aliases
delete from aliases where conversation = $1

-- name: forget_merges
update merges set phone_number = null, user_id = null where $1 in (kept, absorbed)

-- name: forget_documents
-- Without their keys no copy of the files can be read; the sweep removes the files.
with deleted as (
  update documents set deleted_at = now(), key_id = null, wrapped_key = null, sha256 = null
  where person = $1 and deleted_at is null
  returning id
)
insert into document_accesses (document, act, by, why) select id, 'delete', 'people', 'account deleted' from deleted

-- name: forget_listing_photos
delete from listing_photos where owner = $1

-- name: forget_hidden_listings
delete from hidden_listings where owner = $1

-- name: forget_words
-- Words that were learnt of their listings and are in nobody else's: a name among them.
with said (domain, words) as (
  select 'job', words from job_listings where posted_by = $1
  union all select 'item', words from market_items where seller = $1
  union all select 'wanted', words from wanted_ads where owner = $1
  union all select 'produce', words from produce_listings where farmer = $1
  union all select 'demand', words from demands where buyer = $1
  union all select 'business', words from businesses where owner = $1
  union all select 'home', words from homes where owner = $1
  union all select 'restaurant', words from restaurants where owner = $1
), word as (
  select distinct domain, word from said cross join regexp_split_to_table(words, '\s+') as word
)
delete from listing_words l using word
where (l.domain, l.word) = (word.domain, word.word)
  and not exists (select from listing_search s
                  where s.domain = l.domain and s.owner <> $1 and s.document @@ plainto_tsquery('simple', l.word))

-- name: forget_applications
delete from job_applications
where applicant = $1 or job_id in (select id from job_listings where posted_by = $1)

-- name: forget_jobs
delete from job_listings where posted_by = $1

-- name: forget_seeker
delete from job_seekers where person = $1

-- name: forget_bargains
delete from market_offers where $1 in (buyer, seller)

-- name: forget_contact_requests
delete from contact_requests where $1 in (asker, owner)

-- name: forget_deal_notes
select forget_notes($1)

-- name: forget_deals
-- What two people agreed is the other's record, too: what it was, and for how much.
update deals set payee = case when seller = $1 then null else payee end,
                 reference = case when buyer = $1 then null else reference end
where $1 in (buyer, seller)

-- name: forget_items
update market_items set title = '—', details = '', attributes = '{}', payee = null, place = '', within = '', latitude = 0,
                        longitude = 0, words = ''
where seller = $1

-- name: forget_ads
delete from wanted_ads where owner = $1

-- name: forget_produce
update produce_listings set title = '—', details = '', place = '', within = '', region = '', latitude = 0, longitude = 0,
                            words = ''
where farmer = $1

-- name: forget_produce_matches
delete from produce_matches where demand in (select id from demands where buyer = $1)

-- name: forget_demands
delete from demands where buyer = $1

-- name: forget_businesses
delete from businesses where owner = $1

-- name: forget_carts
delete from food_order_lines where food_order in (select id from food_orders where guest = $1 and status = 'draft')

-- name: forget_empty_carts
delete from food_orders o
where o.guest = $1 and o.status = 'draft' and not exists (select from food_order_events e where e.food_order = o.id)

-- name: forget_order_notes
update food_order_lines set note = '' where food_order in (select id from food_orders where guest = $1)

-- name: forget_order_words
update food_order_events set note = '' where actor = $1

-- name: forget_food_orders
-- What was eaten and for how much is the restaurant's record, too, and the guest's.
update food_orders o
set place = case o.guest when $1 then '' else o.place end,
    latitude = case o.guest when $1 then null else o.latitude end,
    longitude = case o.guest when $1 then null else o.longitude end,
    note = case o.guest when $1 then '' else o.note end,
    reference = case o.guest when $1 then null else o.reference end,
    payee = case when s.sold then null else o.payee end,
    reason = case when s.sold then '' else o.reason end
from (select id, restaurant in (select id from restaurants where owner = $1) as sold from food_orders
      where guest = $1 or restaurant in (select id from restaurants where owner = $1)) s
where s.id = o.id

-- name: forget_table_bookings
update table_bookings set requests = '' where guest = $1

-- name: forget_dishes
update dishes set name = '—', section = '—', details = '', words = '', removed_at = coalesce(removed_at, now())
where restaurant in (select id from restaurants where owner = $1)

-- name: forget_restaurants
update restaurants set name = '—', details = '', payee = null, days = '', place = '', within = '', latitude = 0,
                       longitude = 0, words = ''
where owner = $1

-- name: forget_staff
delete from restaurant_staff where person = $1

-- name: forget_staff_invitations
delete from restaurant_invitations where $1 in (made_by, used_by)

-- name: forget_home_messages
delete from home_messages where inquiry in (
  select i.id from home_inquiries i join homes h on h.id = i.home where $1 in (i.asker, h.owner))

-- name: forget_inquiries
delete from home_inquiries i using homes h where h.id = i.home and $1 in (i.asker, h.owner)

-- name: forget_homes
update homes set title = '—', details = '', place = '', within = '', latitude = 0, longitude = 0, amenities = '{}',
                 words = ''
where owner = $1

-- name: forget_rides
update trips set pickup = '—', pickup_latitude = 0, pickup_longitude = 0, dropoff = '—', dropoff_latitude = 0,
                 dropoff_longitude = 0, share = gen_random_uuid()::text
where rider = $1

-- name: forget_planned_rides
delete from planned_rides where plan in (select id from ride_plans where rider = $1)

-- name: forget_ride_plans
delete from ride_plans where rider = $1

-- name: forget_ride_offers
delete from ride_offers where driver = $1

-- name: forget_papers
delete from driver_papers where driver = $1

-- name: forget_position
delete from driver_positions where driver = $1

-- name: forget_requests
-- A policy's own are kept with it.
delete from insurance_requests r
where r.person = $1 and not exists (select from insurance_policies p where p.request = r.id)

-- name: forget_certificates
update insurance_requests set certificate = '{}', documents = '{}' where person = $1

-- name: forget_vehicles
delete from insurance_vehicles v
where v.person = $1 and not exists (select from insurance_requests r where r.vehicle = v.id)

-- name: forget_claims
update insurance_claims set place = '', latitude = 0, longitude = 0, description = '', documents = '{}', answer = ''
where person = $1

-- name: forget_reviews
update reviews set payload = '{}', note = '' where person = $1

-- name: forget_reports
delete from reports where owner = $1

-- name: forget_reported
update reports set words = '' where reporter = $1

-- name: forget_blocks
delete from blocks where $1 in (person, blocked)

-- name: forget_ban
delete from bans where person = $1

-- name: forget_rated
delete from ratings where rated = $1

-- name: forget_ratings
-- The stars stay those of whom they were given to.
update ratings set words = '' where rater = $1

-- name: forget_verifications
delete from verifications where person = $1

-- name: forget_postings
delete from postings where person = $1

-- name: forget_places
delete from saved_places where person = $1

-- name: forget_searches
delete from saved_searches where person = $1

-- name: forget_favourites
delete from favourites where person = $1

-- name: forget_notifications
delete from notifications where person = $1

-- name: forget_choices
delete from notification_choices where person = $1

-- name: forget_pin
delete from wallet_pins where person = $1

-- name: forget_payers
update wallet_payments set payer = null where paid_for in (select id from wallet_orders where person = $1)

-- name: forget_orders
update wallet_orders set phone = null where person = $1

-- name: forget_code
delete from referral_codes where person = $1

-- name: forget_memories
delete from agent_memories where person = $1

-- name: forget_usage
delete from agent_usage where person = $1

-- name: forget_agent_days
-- The house's own days keep what was used of them.
delete from agent_person_days where person = $1

-- name: forget_help
select forget_help($1)

-- name: forget_profile
update profiles set phone_number = null, user_id = null, name = null, language = null, stopped_at = coalesce(stopped_at, now())
where id = $1
