-- name: due_merges
-- What was found to be one and is not merged yet, and what reached a merged conversation late: whoever stored it had
-- looked the person up before the merge.
select absorbed from merges where done_at is null
union
select merges.absorbed from merges join lanes on lanes.conversation = merges.absorbed
order by absorbed
limit $1;

-- name: resolve_merge
-- Who keeps: that conversation may itself have been merged since.
select coalesce((select further.kept from merges further where further.absorbed = merges.kept and done_at is not null),
                merges.kept) as kept
from merges where absorbed = $1;

-- name: lock_conversations
-- Both lanes and both queues of sends. Nobody is waited for.
select bool_and(pg_try_advisory_xact_lock(key))
from unnest(array[$1::bigint, $2::bigint, hashtextextended('outbox', $1), hashtextextended('outbox', $2)]) as key;

-- name: is_sending
-- A send whose fate is not known yet is found by its conversation: it has to be settled first.
select exists (select from outbox where conversation = $1 and state = 'sending');

-- name: read_sessions
select conversation, state, version from whatsapp_user_sessions where conversation in ($1, $2);

-- name: save_session
-- The window is that of the number written to last.
insert into whatsapp_user_sessions as s (conversation, phone_number, active_service, state, updated_at, window_until,
                                         number_id)
select $2, (select phone_number from profiles where id = $2), $3, $4::jsonb, max(updated_at),
       max(window_until) filter (where one.number_id is not distinct from latest.number_id), latest.number_id
from whatsapp_user_sessions as one
cross join (select number_id from whatsapp_user_sessions where conversation in ($1, $2)
            order by window_until desc nulls last, updated_at desc limit 1) as latest
where conversation in ($1, $2)
group by latest.number_id
on conflict (conversation) do update
set phone_number = excluded.phone_number, active_service = excluded.active_service, state = excluded.state,
    version = s.version + 1, updated_at = excluded.updated_at, window_until = excluded.window_until,
    number_id = excluded.number_id;

-- name: move_person
-- What WhatsApp calls the person now wins, then what the conversation heard last ($3) knows. The number of a former user
-- id is no longer theirs. Who opted out stays out.
update profiles kept
set phone_number = coalesce(merges.phone_number,
                            case when coalesce(newer.user_id = merges.user_id, true) then newer.phone_number end,
                            case when coalesce(older.user_id = coalesce(merges.user_id, newer.user_id), true)
                                 then older.phone_number end),
    user_id = coalesce(merges.user_id, newer.user_id, older.user_id),
    name = coalesce(newer.name, older.name),
    country = newer.country,
    language = coalesce(newer.language, older.language),
    stopped_at = coalesce(newer.stopped_at, older.stopped_at),
    created_at = least(newer.created_at, older.created_at)
from profiles absorbed, profiles newer, profiles older, merges
where kept.id = $2 and absorbed.id = $1 and newer.id = $3 and older.id in ($1, $2) and older.id <> newer.id
  and merges.absorbed = $1;

-- name: move_aliases
update aliases set conversation = $2 where conversation = $1;

-- name: remember_seen
-- So that what was received before the merge is known after it. By day: the key of `seen` begins with it.
insert into seen (day, conversation, key)
select day, $2, key from seen
where conversation = $1 and day = any(array(
  select (now() at time zone 'utc')::date - n from generate_series(-1, 13) as n
  union all
  select date '1970-01-01'))
order by day, key
on conflict do nothing;

-- name: move_inbox
update inbox set conversation = $2 where conversation = $1;

-- name: move_outbox
update outbox set conversation = $2 where conversation = $1;

-- name: move_dead_letters
update dead_letters set conversation = $2 where conversation = $1;

-- name: move_lanes
insert into lanes (conversation, queue)
select $2, queue from lanes where conversation = $1 order by queue
on conflict (conversation, queue) do update
-- The head of a queue of sends may be on its way, or in backoff.
set wakes = lanes.wakes + 1,
    ready_at = case lanes.queue when 'outbox' then lanes.ready_at else least(lanes.ready_at, excluded.ready_at) end;

-- name: move_job_listings
update job_listings set posted_by = $2 where posted_by = $1;

-- name: drop_second_applications
-- Both applied for one job: the application that got further stays, of two equal ones the earlier.
delete from job_applications a using job_applications b
where a.job_id = b.job_id and a.applicant in ($1, $2) and b.applicant in ($1, $2) and a.applicant <> b.applicant
  and (array_position('{withdrawn,closed,rejected,pending,shortlisted,accepted,completed}', a.status), -a.id)
    < (array_position('{withdrawn,closed,rejected,pending,shortlisted,accepted,completed}', b.status), -b.id);

-- name: move_job_applications
update job_applications set applicant = $2 where applicant = $1;

-- name: drop_second_profile
delete from job_seekers where person = $1 and exists (select from job_seekers where person = $2);

-- name: move_profile
-- What it was matched with goes with it.
update job_seekers set person = $2 where person = $1;

-- name: drop_own_matches
-- Nobody is suggested to himself.
delete from job_matches m using job_listings l where l.id = m.job_id and m.seeker = $2 and l.posted_by = $2 and $1 <> $2;

-- name: drop_second_places
delete from saved_places a using saved_places b where a.person = $1 and b.person = $2 and a.key = b.key;

-- name: move_saved_places
update saved_places set person = $2 where person = $1;

-- name: move_documents
update documents set person = $2 where person = $1;

-- name: merge_wallets
select merge_wallets($1, $2);

-- name: move_reviews
update reviews set person = $2 where person = $1;

-- name: drop_second_reports
-- Both reported the same, or one the other: a person reports once, and never himself.
delete from reports a
where (a.reporter = $1 and (a.owner = $2 or exists (
         select from reports b where b.reporter = $2 and b.domain = a.domain and b.subject = a.subject)))
   or (a.reporter = $2 and a.owner = $1);

-- name: move_reports
update reports set reporter = $2 where reporter = $1;

-- name: move_reported
update reports set owner = $2 where owner = $1;

-- name: move_hidden_listings
update hidden_listings set owner = $2 where owner = $1;

-- name: drop_second_ban
delete from bans where person = $1 and exists (select from bans where person = $2);

-- name: move_ban
-- Who is banned stays so under another number.
update bans set person = $2 where person = $1;

-- name: drop_second_blocks
delete from blocks a
where (a.person in ($1, $2) and a.blocked in ($1, $2))
   or (a.person = $1 and exists (select from blocks b where b.person = $2 and b.blocked = a.blocked))
   or (a.blocked = $1 and exists (select from blocks b where b.blocked = $2 and b.person = a.person));

-- name: move_blocks
update blocks set person = $2 where person = $1;

-- name: move_blocked
update blocks set blocked = $2 where blocked = $1;

-- name: drop_second_ratings
delete from ratings a
where (a.rater in ($1, $2) and a.rated in ($1, $2))
   or (a.rater = $1 and exists (
         select from ratings b where b.rater = $2 and b.domain = a.domain and b.deal = a.deal));

-- name: move_ratings
update ratings set rater = $2 where rater = $1;

-- name: move_rated
update ratings set rated = $2 where rated = $1;

-- name: move_listing_photos
update listing_photos set owner = $2 where owner = $1;

-- name: move_postings
update postings set person = $2 where person = $1;

-- name: drop_second_verifications
-- Of two of a kind the one that lasts longer stays.
delete from verifications a using verifications b
where a.kind = b.kind and a.person in ($1, $2) and b.person in ($1, $2) and a.person <> b.person
  and (a.until, a.id) < (b.until, b.id);

-- name: move_verifications
update verifications set person = $2 where person = $1;

-- name: drop_second_notifications
delete from notifications a using notifications b where a.person = $1 and b.person = $2 and a.key = b.key;

-- name: move_notifications
update notifications set person = $2 where person = $1;

-- name: move_makers
update notifications set made_by = $2 where made_by = $1 and state = 'waiting';

-- name: drop_second_choices
delete from notification_choices where person = $1 and exists (select from notification_choices where person = $2);

-- name: move_choices
update notification_choices set person = $2 where person = $1;

-- name: drop_second_searches
delete from saved_searches a using saved_searches b
where a.person = $1 and b.person = $2 and (a.source, a.domain, a.query) = (b.source, b.domain, b.query);

-- name: move_searches
update saved_searches set person = $2 where person = $1;

-- name: drop_second_favourites
delete from favourites a using favourites b
where a.person = $1 and b.person = $2 and (a.domain, a.listing) = (b.domain, b.listing);

-- name: move_favourites
update favourites set person = $2 where person = $1;

-- name: end_second_papers
update driver_papers a set status = 'replaced'
where a.driver = $1 and exists (select from driver_papers b where b.driver = $2 and b.status = a.status)
  and a.status in ('pending', 'approved');

-- name: move_papers
update driver_papers set driver = $2 where driver = $1;

-- name: drop_second_position
delete from driver_positions where driver = $1 and exists (select from driver_positions where driver = $2);

-- name: move_position
update driver_positions set driver = $2 where driver = $1;

-- name: end_second_rides
-- One active trip a side; move_trip is who ends what is under way.
select move_trip(a.id, case when a.status in ('requested', 'offered') then 'expire' else 'cancel' end, 'system', null)
from trips a
where a.rider = $1 and a.status in ('requested', 'offered', 'accepted', 'arriving', 'arrived')
  and exists (select from trips b where b.rider = $2
              and b.status in ('requested', 'offered', 'accepted', 'arriving', 'arrived', 'in_progress'))
   or a.driver = $1 and a.status in ('accepted', 'arriving', 'arrived')
  and exists (select from trips b where b.driver = $2
              and b.status in ('accepted', 'arriving', 'arrived', 'in_progress'));

-- name: complete_second_rides
update trips a set status = 'completed', ended_at = now(), version = version + 1
where a.status = 'in_progress' and (
  a.rider = $1 and exists (select from trips b where b.rider = $2 and b.status = 'in_progress')
  or a.driver = $1 and exists (select from trips b where b.driver = $2 and b.status = 'in_progress'));

-- name: move_rides
update trips set rider = $2 where rider = $1;

-- name: move_drives
update trips set driver = $2 where driver = $1;

-- name: move_ride_plans
update ride_plans set rider = $2 where rider = $1;

-- name: drop_second_ride_offers
delete from ride_offers a using ride_offers b where a.driver = $1 and b.driver = $2 and a.trip = b.trip;

-- name: move_ride_offers
update ride_offers set driver = $2 where driver = $1;

-- name: move_debts
update ride_dues set debtor = $2 where debtor = $1;

-- name: move_credits
update ride_dues set creditor = $2 where creditor = $1;

-- name: join_vehicles
-- Of a vehicle that both have, the kept person's goes on.
update insurance_requests r set vehicle = b.id
from insurance_vehicles a join insurance_vehicles b on b.plate = a.plate
where a.person = $1 and b.person = $2 and r.vehicle = a.id;

-- name: drop_second_vehicles
delete from insurance_vehicles a using insurance_vehicles b where a.person = $1 and b.person = $2 and a.plate = b.plate;

-- name: move_vehicles
update insurance_vehicles set person = $2 where person = $1;

-- name: move_insurance_requests
update insurance_requests set person = $2 where person = $1;

-- name: move_policies
update insurance_policies set person = $2 where person = $1;

-- name: move_claims
update insurance_claims set person = $2 where person = $1;

-- name: drop_second_pin
delete from wallet_pins where person = $1 and exists (select from wallet_pins where person = $2);

-- name: move_pin
update wallet_pins set person = $2 where person = $1;

-- name: rename_wallet_orders
-- A key is a person's own: of two the same both stay.
update wallet_orders set key = key || ' (' || $1::bigint || ')' where person = $1 and $2::bigint is not null;

-- name: move_wallet_orders
update wallet_orders set person = $2 where person = $1;

-- name: drop_second_departure
delete from departures where person = $1 and exists (select from departures where person = $2);

-- name: move_departure
update departures set person = $2 where person = $1;

-- name: drop_second_code
delete from referral_codes where person = $1 and exists (select from referral_codes where person = $2);

-- name: move_code
update referral_codes set person = $2 where person = $1;

-- name: drop_second_referral
-- Nobody invites himself, nor joins twice.
delete from referrals a
where (a.joiner in ($1, $2) and a.promoter in ($1, $2))
   or (a.joiner = $1 and exists (select from referrals b where b.joiner = $2));

-- name: move_joiner
update referrals set joiner = $2 where joiner = $1;

-- name: move_promoter
update referrals set promoter = $2 where promoter = $1;

-- name: drop_own_bargains
-- What both had to do with each other is nobody's business any more.
delete from market_offers where buyer in ($1, $2) and seller in ($1, $2);

-- name: drop_second_offers
update market_offers a set status = 'withdrawn' from market_offers b
where a.item = b.item and a.buyer = $1 and b.buyer = $2 and a.status = 'open' and b.status = 'open';

-- name: move_offers_made
update market_offers set buyer = $2 where buyer = $1;

-- name: move_offers_received
update market_offers set seller = $2 where seller = $1;

-- name: forget_own_deals
delete from deal_events where deal in (select id from deals where buyer in ($1, $2) and seller in ($1, $2));

-- name: drop_own_deals
delete from deals where buyer in ($1, $2) and seller in ($1, $2);

-- name: move_bought
update deals set buyer = $2 where buyer = $1;

-- name: move_sold
update deals set seller = $2 where seller = $1;

-- name: move_deal_events
update deal_events set actor = $2 where actor = $1;

-- name: drop_second_requests
delete from contact_requests a using contact_requests b
where (a.asker in ($1, $2) and a.owner in ($1, $2))
   or (a.domain = b.domain and a.listing = b.listing and a.asker = $1 and b.asker = $2);

-- name: move_requests
update contact_requests set asker = $2 where asker = $1;

-- name: move_requested
update contact_requests set owner = $2 where owner = $1;

-- name: move_items
update market_items set seller = $2 where seller = $1;

-- name: move_wanted
update wanted_ads set owner = $2 where owner = $1;

-- name: move_businesses
update businesses set owner = $2 where owner = $1;

-- name: move_homes
update homes set owner = $2 where owner = $1;

-- name: drop_second_viewings
-- Both want to see one home: the viewing that got further stays, of two equal ones the earlier.
update viewings a set status = 'cancelled', version = a.version + 1
from viewings b
where a.home = b.home and a.seeker in ($1, $2) and b.seeker in ($1, $2) and a.seeker <> b.seeker
  and a.status in ('proposed', 'confirmed') and b.status in ('proposed', 'confirmed')
  and (a.status = 'confirmed', -a.id) < (b.status = 'confirmed', -b.id);

-- name: move_viewings
update viewings set seeker = $2 where seeker = $1;

-- name: drop_second_stays
update stays a set status = 'cancelled'
from stays b
where a.guest = $1 and b.guest = $2 and a.home = b.home and a.arrives = b.arrives
  and a.status = 'proposed' and b.status = 'proposed';

-- name: move_stays
update stays set guest = $2 where guest = $1;

-- name: join_inquiries
-- Both ask about one home: what was written goes on in one conversation.
update home_messages m set inquiry = b.id
from home_inquiries a, home_inquiries b
where m.inquiry = a.id and a.asker = $1 and b.asker = $2 and a.home = b.home;

-- name: drop_second_inquiries
delete from home_inquiries a using home_inquiries b where a.asker = $1 and b.asker = $2 and a.home = b.home;

-- name: move_inquiries
update home_inquiries set asker = $2 where asker = $1;

-- name: cancel_calls
-- The flows that made them are set aside, and call again.
delete from activities where conversation in ($1, $2);

-- name: release_held
-- Messages that waited for those calls; $1 has none any more.
with released as (
  update inbox set due_at = now()
  where conversation in ($1, $2) and kind = 'message' and due_at = 'infinity'
  returning 1
)
insert into lanes (conversation, queue)
select $2, 'inbox' where exists (select from released)
on conflict (conversation, queue) do update set wakes = lanes.wakes + 1, ready_at = excluded.ready_at;

-- name: end_session
delete from whatsapp_user_sessions where conversation = $1;

-- name: end_lanes
delete from lanes where conversation = $1;

-- name: end_profile
-- Fails while anything still refers to the person: then nothing of the merge has happened.
delete from profiles where id = $1;

-- name: follow_merges
update merges set kept = $2 where kept = $1;

-- name: close_merge
update merges set done_at = now(), kept = $2 where absorbed = $1;

-- name: wake
select pg_notify('easymo_inbox', ''), pg_notify('easymo_outbox', '');
