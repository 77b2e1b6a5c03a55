jobs-name = Jobs
jobs-keywords = job, jobs, work, employment, gig, gigs, career, careers, hire, hiring, vacancy, vacancies, recruit
jobs-phrases-post = post a job, post job, post a gig, i need someone to, need someone to, looking for someone to, i want to hire, want to hire, hiring a, hiring an, we are hiring, need a worker, i am hiring
jobs-phrases-find = i need a job, i need work, i need job, need a job, need work, looking for a job, looking for work, looking for job, find a job, find job, find work, find me a job, i want a job, want to work, search jobs, search for a job
jobs-phrases-mine = my jobs, my job posts, my posts, jobs i posted, my posted jobs, show my jobs
# Words that say nothing about which job is meant.
jobs-noise = job, jobs, work, works, employment, gig, gigs, career, careers, hire, hiring, vacancy, vacancies, recruit, a, an, the, in, at, near, for, of, me, my, i, some, any, find, need, want, looking, search, please, as, to, and, or, with, around

jobs-menu-menu = 💼 Jobs & gigs: what would you like to do?
jobs-row-find = 🔎 Search by words
jobs-row-find-about = For example: driver, cook, tech
jobs-row-browse = 🗂️ Browse by category
jobs-row-nearby = 📍 Jobs near me
jobs-row-results = 🆕 Newest jobs
jobs-row-post = 📣 Post a job
jobs-row-post-about = Hire for a day, some weeks or longer
jobs-row-mine = 📋 My job posts
jobs-row-more = ➡️ More jobs
jobs-row-menu = 💼 Jobs menu
jobs-row-search-again = 🔎 New search

jobs-find-words = What work are you looking for? Write it in your own words, for example: driver in Kimironko.
jobs-browse-category = Which kind of work?
jobs-nearby-place = Where are you? Share your location, or type a place such as Kimironko.

jobs-results-found = { $count ->
    [one] 💼 One job
   *[other] 💼 { $count } jobs
  }{ $what }{ $where }, best first. Open one to see more.
jobs-results-many = 💼 The { $count } best jobs{ $what }{ $where }. Open one to see more.
jobs-results-page = 💼 More jobs{ $what }{ $where }:
jobs-results-none =
    I found no open job{ $what }{ $where } yet.
    Try other words, another place or all categories.
jobs-results-end = There are no more jobs{ $what }{ $where }.
jobs-results-what = {" "}for “{ $words }”
jobs-results-where = {" "}near { $place }

jobs-job-detail =
    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots ->
        [one] One person wanted
       *[other] { $slots } people wanted
    }
    🗓️ Posted { $posted }, open until { $until }

    { $details }
jobs-job-gone = This job is no longer open.
jobs-job-mine = This is your own post. Status: { $status }.

jobs-post-title = 📣 Let us post your job. What is the job? A short title, for example: Cook for a wedding.
jobs-post-details = Tell people more: tasks, hours, what they should bring. You can skip this.
jobs-post-category = Which category fits best?
jobs-post-kind = How long is the work?
jobs-post-place = Where is the work? Share the location, or type a place such as Kimironko.
jobs-post-pay = How much do you pay, in { $currency }? For example 5000, 50k or 100k-150k. Skip it if it is negotiable.
jobs-post-period = And that is paid…
jobs-post-slots = How many people do you need?
jobs-post-confirm =
    Please check your post:

    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots }

    { $details }

    Shall I publish it?
jobs-post-confirm-yes = ✅ Publish
jobs-post-confirm-no = 🗑️ Discard
jobs-post-done = 🎉 Published! Your job number is { $reference }. It stays open until { $until }.
jobs-post-discarded = Discarded. Nothing was published.

jobs-mine-list = 📋 Your job posts, newest first:
jobs-mine-none = You have not posted a job yet.

jobs-pay-negotiable = Negotiable
jobs-pay-amount = { $amount } { $period }
jobs-no-details = No further details.
jobs-distance = { $distance } km

jobs-kind-gig = One day
jobs-kind-short = 2 to 29 days
jobs-kind-long = A month or more
jobs-period-hour = per hour
jobs-period-day = per day
jobs-period-week = per week
jobs-period-month = per month
jobs-period-fixed = for the whole job
jobs-status-open = open
jobs-status-closed = closed
jobs-status-filled = filled
jobs-status-paused = paused
jobs-status-expired = expired

jobs-category-construction = 🧱 Construction
jobs-category-construction-words = construction, mason, masonry, builder, building, bricklayer, site
jobs-category-transport = 🛵 Driving & delivery
jobs-category-transport-words = driver, driving, moto, motorcycle, rider, delivery, courier, truck, taxi, cab, transport
jobs-category-cleaning = 🧹 Cleaning & housework
jobs-category-cleaning-words = cleaning, cleaner, housekeeper, housework, maid, laundry, domestic
jobs-category-moving = 📦 Moving & loading
jobs-category-moving-words = moving, loading, loader, porter, carrying, furniture, warehouse
jobs-category-farming = 🌾 Farm & garden
jobs-category-farming-words = farm, farming, farmer, agriculture, garden, gardener, gardening, livestock, harvest
jobs-category-painting = 🎨 Painting
jobs-category-painting-words = painting, painter, decorator, decorating
jobs-category-plumbing = 🚰 Plumbing
jobs-category-plumbing-words = plumbing, plumber, pipes, water
jobs-category-electrical = 🔌 Electrical
jobs-category-electrical-words = electrical, electrician, wiring, solar
jobs-category-security = 🛡️ Security
jobs-category-security-words = security, guard, watchman, night guard
jobs-category-cooking = 🍳 Cooking & serving
jobs-category-cooking-words = cook, cooking, chef, kitchen, waiter, waitress, restaurant, bar, barista, hotel, hospitality
jobs-category-childcare = 👶 Child & home care
jobs-category-childcare-words = childcare, nanny, babysitter, caregiver, children, baby
jobs-category-tutoring = 📚 Teaching & tutoring
jobs-category-tutoring-words = teaching, teacher, tutor, tutoring, lessons, trainer, school
jobs-category-office = 🗃️ Office & data
jobs-category-office-words = office, data entry, clerk, secretary, accountant, accounting, admin, administration, typing, reception
jobs-category-technology = 💻 Technology
jobs-category-technology-words = tech, technology, it, software, developer, programmer, programming, computer, web, data, network, digital
jobs-category-customer-service = 🎧 Customer service
jobs-category-customer-service-words = customer service, call centre, support, agent, receptionist
jobs-category-sales = 🛒 Sales & shops
jobs-category-sales-words = sales, seller, shop, cashier, marketing, salesperson, market, attendant
jobs-category-events = 🎪 Events
jobs-category-events-words = event, events, wedding, usher, hostess, dj, photographer, party, conference
jobs-category-mechanic = 🔧 Mechanics & repair
jobs-category-mechanic-words = mechanic, repair, garage, welder, welding, technician, phone repair
jobs-category-tailoring = 🧵 Tailoring & beauty
jobs-category-tailoring-words = tailor, tailoring, sewing, fashion, hairdresser, barber, salon, beauty, braiding
jobs-category-other = ✳️ Other
jobs-category-other-words = other, general, various

## Applications, changes and closing
jobs-phrases-applied = my applications, where did i apply, jobs i applied for, jobs i applied to, my job applications, did they answer my application
jobs-row-applied = 📨 My applications
jobs-row-apply = ✅ Apply
jobs-row-applicants = 👥 Applicants
jobs-row-edit = ✏️ Change
jobs-row-close = ⛔ Close
jobs-row-accept = ✅ Accept
jobs-row-shortlist = ⭐ Shortlist
jobs-row-reject = ❌ Decline
jobs-row-withdraw = ↩️ Withdraw
jobs-post-confirm-change = ✏️ Change
jobs-post-changed = ✅ Your post has been changed. It stays open until { $until }.
jobs-post-gone = This post is no longer open, so nothing was changed.
jobs-post-kept = Good, your post stays as it was.
jobs-post-field = What would you like to change?
jobs-field-title = 📝 Title
jobs-field-details = 📄 Details
jobs-field-category = 🗂️ Category
jobs-field-kind = ⏳ Length of work
jobs-field-place = 📍 Place
jobs-field-pay = 💰 Pay
jobs-field-slots = 👥 People needed
jobs-edit-gone = This post is no longer open, so it cannot be changed.
jobs-close-gone = This post is already closed.
jobs-close-confirm = Close “{ $title }”? Nobody will find it or apply any more.
jobs-close-confirm-yes = ⛔ Close
jobs-close-confirm-no = Keep it open
jobs-close-kept = Good, it stays open.
jobs-close-done = “{ $title }” is closed. { $told }
jobs-apply-note = ✍️ “{ $title }”: write a short note to the employer. Who are you, what have you done before, when can you start?
jobs-apply-done = 📨 Your application for “{ $title }” is sent. I will tell you as soon as the employer answers.
jobs-apply-own = This is your own post.
jobs-apply-closed = This job is no longer open.
jobs-apply-duplicate = You have applied for “{ $title }” already.
jobs-told-application-new =
    📨 { $name } applied for “{ $title }”{ $cv }:

    { $note }
jobs-told-withdrawal-told = ↩️ { $name } has withdrawn the application for “{ $title }”.
jobs-told-decision-accepted = 🎉 Good news: your application for “{ $title }” is accepted. { $contact }
jobs-told-decision-shortlisted = ⭐ Your application for “{ $title }” is on the shortlist. I will tell you when the employer decides.
jobs-told-decision-rejected = This time the employer chose somebody else for “{ $title }”. Keep looking, there are more jobs.
jobs-applicants-list = 👥 Who applied, undecided ones first:
jobs-applicants-none = Nobody has applied yet.
jobs-applied-list = 📨 Your applications, newest first:
jobs-applied-none = You have not applied for a job yet.
jobs-application-gone = I could not find that application.
jobs-application-received =
    📨 { $name } · “{ $title }”
    { $status } · { $sent }{ $cv }

    { $note }

    { $contact }
jobs-application-sent =
    📨 “{ $title }”
    { $status } · { $sent }{ $cv }

    { $note }

    { $contact }
jobs-accept-done = { $name } is accepted for “{ $title }” and has been told. { $contact }{ $filled }
jobs-accept-already = Nothing has changed: { $name }'s application for “{ $title }” is already { $status }. { $contact }
jobs-shortlist-done = { $name } is on your shortlist for “{ $title }” and has been told.
jobs-shortlist-already = Nothing has changed: { $name }'s application for “{ $title }” is already { $status }. { $contact }
jobs-reject-done = { $name } was declined for “{ $title }” and has been told.
jobs-reject-already = Nothing has changed: { $name }'s application for “{ $title }” is already { $status }. { $contact }
jobs-withdraw-done = Your application is withdrawn.
jobs-withdraw-gone = This application cannot be withdrawn any more.
jobs-contact = Contact: { $link }
jobs-application-status-pending = waiting
jobs-application-status-shortlisted = shortlisted
jobs-application-status-accepted = accepted
jobs-application-status-rejected = declined
jobs-application-status-withdrawn = withdrawn

## CVs, filled jobs, and what may become of a post
jobs-row-cv = 📄 Show CV
jobs-row-pause = ⏸️ Pause
jobs-row-open = ▶️ Open again
jobs-row-renew = 🔄 Renew
jobs-row-share = 📤 Share
jobs-row-dismiss = 📢 Tell the others
jobs-with-cv = {" · "}📄 CV
jobs-application-status-closed = closed
jobs-apply-cv = 📄 Would you like to add your CV? Send a picture of it or a PDF, or skip this.
jobs-apply-refused = { $reason }
jobs-apply-unfetched = I could not get that file just now.
jobs-accept-filled = You now have everybody you need, so nobody can apply any more.
jobs-accept-waiting = { $count ->
    [one] One more applicant is still waiting for an answer. Shall I tell them that it is taken?
   *[other] { $count } more applicants are still waiting for an answer. Shall I tell them that it is taken?
  }
jobs-told-count = { $count ->
    [one] One applicant was still waiting and has been told.
   *[other] { $count } applicants were still waiting and have been told.
  }
jobs-dismiss-done = { $told }
jobs-dismiss-none = Nobody is waiting for an answer any more.
jobs-told-end-filled = Somebody else was found for “{ $title }”, so your application is closed. Thank you for applying. Keep looking, there are more jobs.
jobs-told-end-closed = The employer has closed “{ $title }”, and your application with it. Keep looking, there are more jobs.
jobs-cv-shown = 📄 The CV of { $name } for “{ $title }”
jobs-cv-gone = That CV can no longer be seen.
jobs-cv-failed = I could not fetch the CV of { $name } just now. Please try again.
jobs-pause-done = ⏸️ “{ $title }” is paused: nobody finds it until you open it again.
jobs-pause-gone = This post is not open.
jobs-renew-done = ✅ “{ $title }” is open until { $until }.
jobs-renew-gone = This post is closed for good. You can post the job again.
jobs-share-done = 📤 Forward the next message, or add it to your status: whoever taps the link sees exactly this job.
jobs-share-card =
    💼 *{ $title }*
    📍 { $place }
    💰 { $pay }

    See it and apply in WhatsApp: { $link }
jobs-share-gone = Only an open job can be shared.
jobs-share-failed = I could not make a link to “{ $title }” just now. Please try again.
jobs-told-expiry-soon = ⏳ “{ $title }” closes by itself on { $until }. Shall it stay open longer?

## Posting by a form; labels have at most 20 characters
jobs-post-form = 📣 Let us post your job. Fill in the form. Or answer here in the chat: what is the job? A short title, for example: Cook for a wedding.
jobs-post-form-open = Fill in the form
jobs-form-job = The job
jobs-form-terms = Place and pay
jobs-form-which = Which place?
jobs-form-title = Title
jobs-form-title-help = For example: Cook for a wedding
jobs-form-details = Details
jobs-form-details-help = Tasks, hours, what people should bring
jobs-form-category = Category
jobs-form-kind = Length of work
jobs-form-place = Place
jobs-form-place-help = For example: Kimironko
jobs-form-pay = Pay
jobs-form-pay-help = For example 5000, 50k or 100k-150k. Empty: negotiable
jobs-form-period = How it is paid
jobs-form-period-missing = Please also choose how the pay is paid: per hour, per day …
jobs-form-slots = People needed
jobs-form-next = Continue
jobs-form-done = Show the preview
