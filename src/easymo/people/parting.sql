-- What is ended when somebody goes. Each statement takes the person; what it returns is told to others: whom that
-- concerns, the flow that tells them, and what it is given.

-- name: end_jobs
with ended as (
  update job_listings set status = 'closed' where posted_by = $1 and status <> 'closed'
)
select a.applicant as person, 'jobs:told-deleted' as address, jsonb_build_object('title', l.title) as given
from job_applications a join job_listings l on l.id = a.job_id
where l.posted_by = $1 and a.status in ('pending', 'shortlisted', 'accepted')

-- name: end_applications
update job_applications a set status = 'withdrawn', decided_at = now() from job_listings l
where l.id = a.job_id and a.applicant = $1 and a.status in ('pending', 'shortlisted', 'accepted')
returning l.posted_by as person, 'jobs:told-withdrawal:' || a.id as address, '{}'::jsonb as given

-- name: end_items
update market_items set status = 'closed' where seller = $1 and status <> 'closed'

-- name: end_bargains
update market_offers set status = case when buyer = $1 then 'withdrawn' else 'closed' end, decided_at = now()
where $1 in (buyer, seller) and status = 'open'
returning case when buyer = $1 then seller else buyer end as person, 'marketplace:told-offer:' || id as address,
          '{}'::jsonb as given

-- name: end_requests
update contact_requests set status = 'declined', decided_at = now() where owner = $1 and status = 'pending'
returning asker as person, 'marketplace:told-contact:' || id as address, '{}'::jsonb as given

-- name: end_ads
update wanted_ads set status = 'closed' where owner = $1 and status <> 'closed'

-- name: end_businesses
update businesses set status = 'closed' where owner = $1 and status <> 'closed'

-- name: end_homes
update homes set status = 'deleted' where owner = $1 and status <> 'deleted'

-- name: end_viewings
update viewings v set status = 'cancelled', version = v.version + 1 from homes h
where h.id = v.home and $1 in (v.seeker, h.owner) and v.status in ('proposed', 'confirmed') and v.at > now()
returning case when v.seeker = $1 then h.owner else v.seeker end as person,
          case when v.seeker = $1 then 'property:told-viewing:' || v.id else 'property:told-end:' || h.id end as address,
          case when v.seeker = $1 then jsonb_build_object('what', 'cancelled')
               else jsonb_build_object('title', h.title) end as given

-- name: end_stays
update stays s set status = case when s.guest = $1 then 'cancelled' else 'declined' end from homes h
where h.id = s.home and s.guest is not null and $1 in (s.guest, h.owner) and s.status = 'proposed'
returning case when s.guest = $1 then h.owner else s.guest end as person,
          case when s.guest = $1 then 'property:told-stay:' || s.id else 'property:told-end:' || h.id end as address,
          case when s.guest = $1 then jsonb_build_object('what', 'cancelled')
               else jsonb_build_object('title', h.title) end as given

-- name: end_drives
update ride_offers set status = 'declined' where driver = $1 and status in ('open', 'countered')

-- name: end_plans
update ride_plans set status = 'stopped' where rider = $1 and status <> 'stopped'

-- name: end_searches
delete from saved_searches where person = $1

-- name: end_notifications
delete from notifications where person = $1

-- name: end_reviews
update reviews set status = 'closed', decided_at = now(), version = version + 1
where person = $1 and status in ('open', 'assigned')

-- name: end_dues
-- What others still owe for rides goes to the house.
update ride_dues set creditor = null where creditor = $1 and paid_at is null

-- name: end_invitations
delete from referrals where $1 in (joiner, promoter)

-- name: end_aliases
-- From here on, who writes from that number is somebody new.
delete from aliases where conversation = $1
