-- What a person ($1) is given of their own, section by section. Of others no name and no number; of what others said of
-- them only what they may know. The order is that of the archive.

-- name: profile
select phone_number, user_id, name, country, language, stopped_at, created_at from profiles where id = $1

-- name: known_as
select alias from aliases where conversation = $1 order by alias

-- name: session
select active_service, state, updated_at from whatsapp_user_sessions where conversation = $1

-- name: notification_choices
select muted, quiet_from, quiet_until from notification_choices where person = $1

-- name: departure
select asked_at, due_at from departures where person = $1

-- name: verifications
select kind, until, created_at from verifications where person = $1 order by id

-- name: saved_places
select name, place, within, latitude, longitude, country, created_at from saved_places where person = $1 order by name

-- name: messages
select created_at, direction, type,
       coalesce(message #>> '{text,body}', message #>> '{interactive,body,text}', message #>> '{interactive,button_reply,title}',
                message #>> '{interactive,list_reply,title}', message -> type ->> 'caption') as words,
       message, service, status
from messages cross join lateral (select convert_from(payload, 'UTF8')::jsonb as message) as read
where conversation in (select $1::bigint union all select absorbed from merges where kept = $1)
order by created_at, id

-- name: waiting_messages
select created_at, convert_from(payload, 'UTF8')::jsonb as message, service from outbox where conversation = $1 order by id

-- name: received_messages
select received_at, kind, convert_from(payload, 'UTF8')::jsonb as message from inbox
where conversation = $1 and kind = 'message' order by id

-- name: messages_not_processed
select received_at, kind, convert_from(payload, 'UTF8')::jsonb as message, service from dead_letters
where conversation = $1 order by id

-- name: notifications
select address, given, state, due_at, ended_at from notifications where person = $1 order by id

-- name: wallet
select balance, held, opened_at, frozen_at from ledger_accounts where person = $1

-- name: wallet_movements
select e.id as reference, e.kind, p.amount, e.created_at
from ledger_accounts a join ledger_postings p on p.account = a.id join ledger_entries e on e.id = p.entry
where a.person = $1 order by e.id

-- name: wallet_holds
select purpose, amount, state, expires_at, created_at from ledger_holds where person = $1 order by id

-- name: wallet_orders
select kind, state, tokens, fee, amount, currency, phone, payment, created_at, ended_at from wallet_orders
where person = $1 order by id

-- name: wallet_payments
select p.payment, p.amount, p.payer, p.recorded_at from wallet_payments p join wallet_orders o on o.id = p.paid_for
where o.person = $1 order by p.recorded_at

-- name: wallet_pin
select hash is not null as chosen, locked_until, replaceable_at from wallet_pins where person = $1

-- name: invitation_code
select code from referral_codes where person = $1

-- name: invited
select joined_at, rewarded_at from referrals where promoter = $1 order by joined_at

-- name: joined_by_invitation
select joined_at from referrals where joiner = $1

-- name: job_posts
select id, title, details, category, kind, place, latitude, longitude, country, pay_low, pay_high, pay_period, currency, slots,
       starts, schedule, status, created_at, expires_at
from job_listings where posted_by = $1 order by id

-- name: job_applications
select a.applicant_name, a.note, a.status, l.title as job, a.cv, a.created_at, a.decided_at, a.completed_at
from job_applications a left join job_listings l on l.id = a.job_id
where a.applicant = $1 order by a.id

-- name: work_profile
select country, skills, places, years, kinds, pay, period, created_at, updated_at from job_seekers where person = $1

-- name: items
select id, title, details, category, condition, attributes, price, negotiable, payee, place, within, latitude, longitude, country,
       currency, status, created_at, expires_at
from market_items where seller = $1 order by id

-- name: wanted_ads
select title, details, category, budget, place, within, latitude, longitude, country, currency, status, created_at, expires_at
from wanted_ads where owner = $1 order by id

-- name: businesses
select name, details, category, tags, phone, days, opens, closes, place, within, latitude, longitude, country, status, created_at
from businesses where owner = $1 order by id

-- name: restaurants
select id, name, kind, details, payee, delivers, days, opens, closes, place, within, latitude, longitude, country, currency, status,
       created_at
from restaurants where owner = $1 order by id

-- name: dishes
select d.restaurant, d.section, d.name, d.details, d.price, d.tags, d.available
from dishes d join restaurants r on r.id = d.restaurant where r.owner = $1 order by d.id

-- name: workplaces
select r.name, s.role, s.joined_at from restaurant_staff s join restaurants r on r.id = s.restaurant
where s.person = $1 order by s.joined_at

-- name: staff_invitations
select code, role, expires_at from restaurant_invitations where $1 in (made_by, used_by) order by expires_at

-- name: food_orders
select o.id, r.name as restaurant, o.kind, o.place, o.latitude, o.longitude, o.note, o.status, o.total, o.currency, o.country,
       o.payee, o.minutes, o.reason, o.reference, o.created_at, o.placed_at, o.accepted_at, o.paid_at, o.ended_at,
       (select jsonb_agg(jsonb_build_object('name', l.name, 'quantity', l.quantity, 'price', l.price, 'note', l.note))
        from food_order_lines l where l.food_order = o.id) as dishes
from food_orders o left join restaurants r on r.id = o.restaurant where o.guest = $1 order by o.id

-- name: food_order_notes
select event, status, note, at from food_order_events where actor = $1 order by id

-- name: table_bookings
select r.name as restaurant, b.at, b.party, b.requests, b.status, b.created_at, b.decided_at
from table_bookings b left join restaurants r on r.id = b.restaurant where b.guest = $1 order by b.id

-- name: offers_made
select title, from_seller, amount, currency, status, created_at, decided_at from market_offers where buyer = $1 order by id

-- name: offers_received
select title, from_seller, amount, currency, status, created_at, decided_at from market_offers where seller = $1 order by id

-- name: purchases
select id, title, amount, currency, status, reference, created_at, paid_at, ended_at from deals where buyer = $1 order by id

-- name: sales
select id, title, amount, currency, status, payee, created_at, paid_at, ended_at from deals where seller = $1 order by id

-- name: deal_notes
select deal, event, status, note, at from deal_events where actor = $1 order by id

-- name: contacts_asked_for
select domain, title, status, created_at, decided_at from contact_requests where asker = $1 order by id

-- name: contacts_asked_of_me
select domain, title, status, created_at, decided_at from contact_requests where owner = $1 order by id

-- name: produce
select crop, title, details, quantity, unit, price, grade, organic, ready_on, place, within, region, latitude, longitude,
       country, currency, words, status, created_at, expires_at
from produce_listings where farmer = $1 order by id

-- name: demands
select crop, title, quantity, unit, price, every, radius_km, place, within, latitude, longitude, country, currency, words,
       status, created_at, expires_at
from demands where buyer = $1 order by id

-- name: produce_bought
select id, crop, title, from_farmer, quantity, unit, price, region, country, currency, status, created_at, agreed_at,
       ended_at
from produce_deals where buyer = $1 order by id

-- name: produce_sold
select id, crop, title, from_farmer, quantity, unit, price, region, country, currency, status, created_at, agreed_at,
       ended_at
from produce_deals where farmer = $1 order by id

-- name: produce_deal_steps
select deal, status, quantity, price, at from produce_deal_events where actor = $1 order by id

-- name: homes
select id, title, details, deal, type, bedrooms, furnished, place, within, latitude, longitude, country, price_low, price_high, unit,
       deposit, currency, available, minimum_nights, amenities, lister, status, created_at, expires_at
from homes where owner = $1 order by id

-- name: viewings
select h.title as home, v.at, v.status, v.created_at from viewings v left join homes h on h.id = v.home
where v.seeker = $1 order by v.id

-- name: stays
select h.title as home, s.arrives, s.leaves, s.status, s.created_at from stays s left join homes h on h.id = s.home
where s.guest = $1 order by s.id

-- name: inquiries
select h.title as home, m.words, m.written_at
from home_inquiries i join home_messages m on m.inquiry = i.id left join homes h on h.id = i.home
where i.asker = $1 and m.side = 'seeker' or h.owner = $1 and m.side = 'owner' order by m.id

-- name: rides
select pickup, pickup_latitude, pickup_longitude, dropoff, dropoff_latitude, dropoff_longitude, vehicle, kilometres, fare, fee,
       currency, status, created_at, started_at, ended_at
from trips where rider = $1 order by id

-- name: planned_rides
select p.pickup, p.dropoff, p.vehicle, p.fare, p.currency, p.first_at, p.repeat, p.status, p.created_at
from ride_plans p where p.rider = $1 order by p.id

-- name: drives
select vehicle, kilometres, fare, fee, currency, status, accepted_at, started_at, ended_at from trips where driver = $1 order by id

-- name: ride_offers
select kilometres, fare, status, created_at from ride_offers where driver = $1 order by id

-- name: driver_papers
select vehicle, plate, country, licence_until, insurance_until, read, status, created_at
from driver_papers where driver = $1 order by id

-- name: driver_position
select vehicle, latitude, longitude, seen_at from driver_positions where driver = $1

-- name: ride_debts
select kind, tokens, created_at, paid_at from ride_dues where debtor = $1 order by id

-- name: ride_credits
select kind, tokens, created_at, paid_at from ride_dues where creditor = $1 order by id

-- name: vehicles
select plate, vin, make, model, year, seats, insured_until from insurance_vehicles where person = $1 order by plate

-- name: insurance_requests
select id, status, certificate, cover, usage, value, starts_on, country, currency, reference, created_at, changed_at
from insurance_requests where person = $1 order by id

-- name: insurance_policies
select number, request, starts_on, ends_on, issued_at from insurance_policies where person = $1 order by id

-- name: insurance_claims
select reference, kind, happened_on, place, latitude, longitude, description, status, amount, answer, created_at, changed_at
from insurance_claims where person = $1 order by id

-- name: saved_searches
select name, query, domain, category, words, price_low, price_high, attributes, latitude, longitude, radius_km, cadence, created_at, until
from saved_searches where person = $1 order by id

-- name: favourites
select domain, title, currency, price, kept_at from favourites where person = $1 order by kept_at

-- name: postings
select domain, at from postings where person = $1 order by at

-- name: hidden_listings
select domain, title, reason, hidden_at from hidden_listings where owner = $1 order by hidden_at

-- name: ratings_given
select domain, stars, words, created_at from ratings where rater = $1 order by created_at

-- name: ratings_received
select domain, stars, words, created_at from ratings where rated = $1 order by created_at

-- name: reports
select domain, title, reason, words, created_at from reports where reporter = $1 order by id

-- name: blocked_people
select domain, title, created_at from blocks where person = $1 order by id

-- name: ban
select banned_at from bans where person = $1

-- name: reviews
select kind, service, status, decision, created_at, decided_at from reviews where person = $1 order by id

-- name: tickets
select t.id, t.category, t.priority, t.status, t.subject, t.late, t.stars, t.created_at, t.resolved_at,
       (select jsonb_agg(jsonb_build_object('at', m.at, 'from', case when m.is_ours then 'team' else 'person' end,
                                            'words', m.words, 'documents', m.documents) order by m.id)
        from ticket_messages m where m.ticket = t.id) as messages
from tickets t where t.person = $1 order by t.id

-- name: talks_with_the_team
select reason, words, asked_at, taken_at, ended_at, ended from handoffs where person = $1 order by id

-- name: talks_with_assistants
select persona, summary, exchanges, heard_at from agent_memories where person = $1 order by persona

-- name: answers_of_assistants
select persona, model, day, tokens_in, tokens_out, outcome, begun_at from agent_usage where person = $1 order by id

-- name: assistants_by_day
select day, tokens from agent_person_days where person = $1 order by day

-- name: documents
select id, kind, mime_type, size, created_at, expires_at from documents where person = $1 and deleted_at is null order by created_at

-- name: listing_photos
select domain, listing, position, full_document as document from listing_photos where owner = $1 order by id

-- name: merged_conversations
select phone_number, user_id, done_at from merges where kept = $1 order by absorbed

-- name: requests_under_way
select name, created_at from activities where conversation = $1 order by id
