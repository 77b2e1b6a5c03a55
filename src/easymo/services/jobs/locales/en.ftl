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
jobs-row-menu = 💼 Jobs menu
jobs-row-search-again = 🔎 New search

jobs-find-words = What work are you looking for? Write it in your own words, for example: driver in Kimironko.
jobs-browse-category = Which kind of work?
jobs-nearby-place = Where are you? Share your location, or type a place such as Kimironko.

jobs-find-which = 📍 Which place do you mean?
jobs-results-found = { $count ->
    [one] 💼 One job{ $what }{ $where }. Open it to see more.{ $filters }
   *[other] 💼 { $count } jobs{ $what }{ $where }, best first. Open one to see more.{ $filters }
  }
jobs-results-many = 💼 The { $count } best jobs{ $what }{ $where }. Open one to see more.{ $filters }
jobs-results-page = 💼 More jobs{ $what }{ $where }:{ $filters }
jobs-results-none =
    I found no open job{ $what }{ $where } yet.
    Try other words, another place or all categories.{ $filters }
jobs-results-end = There are no more jobs{ $what }{ $where }.{ $filters }
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
    🗓️ Posted { $posted }, open until { $until }{ $terms }{ $employer }

    { $details }{ $warning }
jobs-job-gone = This job is no longer open.
jobs-job-mine = This is your own post. Status: { $status }.
jobs-job-hidden = { $why }

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
    👥 { $slots }{ $terms }

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
    📨 { $name } applied for “{ $title }”{ $cv }:{ $profile }

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
    { $status } · { $sent }{ $cv }{ $profile }

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

## Start and hours, and what may not be posted
jobs-line-starts = 📅 Starts { $day }
jobs-line-schedule = 🕗 { $words }
jobs-field-starts = 📅 Start
jobs-field-schedule = 🕗 Days and hours
jobs-post-starts = On which day is it? Skip this if it is still open.
jobs-post-schedule = On which days and at what hours is the work? For example: Monday to Friday, 8:00 to 17:00.
jobs-post-refused = { $why }
jobs-post-held = { $why }
jobs-status-held = being looked at
jobs-status-hidden = hidden by our team
jobs-listing-decided-published = ✅ “{ $title }” has been looked at and is published. It stays open until { $until }.
jobs-listing-decided-refused = “{ $title }” cannot be published here: it asks people for something that swindlers ask for. You can post the job again in other words.

## Deleting a post
jobs-row-delete = 🗑️ Delete
jobs-row-job = 💼 Show the job
jobs-delete-gone = This post is not there any more.
jobs-delete-confirm = Delete “{ $title }” for good? All applications for it and what the applicants wrote are deleted, too.
jobs-delete-confirm-yes = 🗑️ Delete
jobs-delete-confirm-no = Keep it
jobs-delete-kept = Good, nothing was deleted.
jobs-delete-done = “{ $title }” and its applications are deleted. { $told }
jobs-told-deleted-deleted = The employer has deleted “{ $title }”, and your application with it. What you wrote and sent is no longer there.

## The work profile
jobs-phrases-profile = my work profile, work profile, my job profile, my skills, my cv profile
jobs-phrases-recommended = jobs for me, recommended jobs, jobs that fit me, jobs for my skills, recommend me a job
jobs-row-profile = 🧰 My work profile
jobs-row-recommended = ✨ Jobs for me
jobs-row-seek = 🧰 Make my profile
jobs-row-profile-change = ✏️ Change
jobs-row-profile-delete = 🗑️ Delete profile
jobs-wanted-gig = One day
jobs-wanted-short = 2 to 29 days
jobs-wanted-long = A month or more
jobs-wanted-any = Any of these
jobs-anywhere = anywhere
jobs-pay-any = whatever is offered
jobs-years = { $years ->
    [0] no experience yet
    [one] 1 year
   *[other] { $years } years
  }
jobs-suggested-agreed = I am suggested to employers
jobs-suggested-refused = I am not suggested to employers
jobs-seek-skills = What can you do? Write up to { $most } skills with commas between them, for example: driving, cooking, English.
jobs-seek-place = Where would you like to work? Share a location, or type a place such as Kimironko. Skip this if it can be anywhere.
jobs-seek-place-2 = So far: { $places }. Another place? You can add { $left } more, or skip.
jobs-seek-place-3 = { jobs-seek-place-2 }
jobs-seek-place-4 = { jobs-seek-place-2 }
jobs-seek-place-5 = { jobs-seek-place-2 }
jobs-seek-years = How many years have you done such work? Write a number; 0 if you are new to it.
jobs-seek-wanted = Which kind of work would you like?
jobs-seek-pay = What is the least you want to earn, in { $currency }? For example 5000 or 150k. Skip it if you are open.
jobs-seek-period = And that is…
jobs-seek-suggested = May I suggest you to employers whose jobs fit you? They see your name, skills and years, but not your number.
jobs-seek-suggested-yes = ✅ Suggest me
jobs-seek-suggested-no = Not now
jobs-seek-confirm =
    🧰 Please check your work profile:

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }

    Shall I keep it?
jobs-seek-confirm-yes = ✅ Keep it
jobs-seek-confirm-change = ✏️ Change
jobs-seek-confirm-no = 🗑️ Discard
jobs-seek-field = What would you like to change?
jobs-seek-field-skills = 🛠️ Skills
jobs-seek-field-places = 📍 Places
jobs-seek-field-years = 🏅 Years
jobs-seek-field-wanted = ⏳ Kind of work
jobs-seek-field-pay = 💰 Least pay
jobs-seek-field-suggested = 👁️ Suggest me
jobs-seek-saved = ✅ Your work profile is kept.
jobs-seek-unsaved = No profile was kept. Your application goes on.
jobs-seek-discarded = Discarded. Your profile is as it was.
jobs-profile-none = 🧰 You have no work profile yet. With your skills, places and pay I show you the jobs that fit, and tell you of new ones.
jobs-profile-detail =
    🧰 Your work profile

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }
jobs-profile-delete-gone = You have no work profile.
jobs-profile-delete-confirm = Delete your work profile? You will no longer be told of jobs that fit, nor suggested to employers.
jobs-profile-delete-confirm-yes = 🗑️ Delete
jobs-profile-delete-confirm-no = Keep it
jobs-profile-delete-kept = Good, your profile stays.
jobs-profile-delete-done = Your work profile is deleted.
jobs-apply-profile = Before you apply for “{ $title }”: would you like to make a short work profile? Employers see your skills and years, and I find jobs that fit you. Your application goes on right after it.
jobs-apply-profile-yes = 🧰 Make profile
jobs-apply-profile-no = ⏭️ Just apply

## Jobs and people that fit
jobs-fit-skills = fits your skills
jobs-fit-pay = the pay you want
jobs-fit-near = near you
jobs-fit-fresh = new
jobs-recommended-profile = ✨ To find jobs that fit you, I need to know what you can do. It takes two minutes.
jobs-recommended-none = No open job fits your profile right now. I will tell you as soon as one is posted.
jobs-recommended-end = No more jobs fit your profile.
jobs-recommended-list = { $count ->
    [one] ✨ One job fits you. Open it to see more.
   *[other] ✨ { $count } jobs fit you, best first. Open one to see more.
  }
jobs-told-match-jobs = { $count ->
    [one] ✨ A new job fits you:
   *[other] ✨ { $count } new jobs fit you:
  }
jobs-row-fits = ✨ Who fits
jobs-row-invite = 📨 Ask to apply
jobs-told-fits-fits = { $count ->
    [one] ✨ One person fits “{ $title }”. You can ask them to apply.
   *[other] ✨ { $count } people fit “{ $title }”. You can ask them to apply.
  }
jobs-fits-none = Nobody who fits is to be suggested right now. I will tell you when somebody is.
jobs-fits-list = ✨ People who fit “{ $title }”, best first:
jobs-seeker-gone = This person can no longer be suggested.
jobs-seeker-detail =
    👤 *{ $name }*, for “{ $title }”
    🛠️ { $skills }
    🏅 { $experience }
    { $standing }
    { $invited }
jobs-seeker-invited = 📨 You have asked them to apply.
jobs-seeker-invited-short = asked
jobs-invite-gone = This person can no longer be suggested.
jobs-invite-already = You have asked { $name } already.
jobs-invite-done = 📨 { $name } has been asked to apply. You get each other's contact once you accept the application.
jobs-told-invitation-invited = 📨 An employer asks you to apply for “{ $title }” in { $place }.

## Filters
jobs-row-refine = 🎛️ Filter and more
jobs-refine-by =
    🎛️ What shall the list be narrowed by?
    Now: { $filters }
jobs-filter-none = everything
jobs-filter-row-category = 🗂️ Category
jobs-filter-row-kind = ⏳ Length of work
jobs-filter-row-place = 📍 Place
jobs-filter-row-pay = 💰 Pay
jobs-filter-row-order = ↕️ Order
jobs-category-any = All categories
jobs-filter-category = Which category?
jobs-filter-kind = How long may the work be?
jobs-filter-place = Near which place? Share a location, or type a place such as Kimironko. Skip: anywhere.
jobs-filter-pay = At least how much, in { $currency }? For example 5000 or 100k. Skip: any pay.
jobs-filter-period = And that is…
jobs-filter-order = Which jobs first?
jobs-filter-order-best = 🎯 Best first
jobs-filter-order-nearest = 📍 Nearest first
jobs-filter-order-cheapest = 💰 Lowest pay first
jobs-filter-order-newest = 🆕 Newest first
jobs-filter-from = from { $amount } { $period }
jobs-filter-to = up to { $amount } { $period }
jobs-filter-between = { $amount } { $period }

## Work that is done
jobs-application-status-completed = done
jobs-row-complete = 🏁 The work is done
jobs-row-rate = ⭐ Rate
jobs-complete-gone = Only work that was agreed on can be done.
jobs-complete-already = “{ $title }” is done already.
jobs-complete-confirm = Is the work of “{ $title }” done? After that both sides can rate each other.
jobs-complete-confirm-yes = 🏁 It is done
jobs-complete-confirm-no = Not yet
jobs-complete-kept = Good, tell me when “{ $title }” is done.
jobs-complete-done = 🏁 “{ $title }” is done. Thank you!
jobs-told-completion-done = 🏁 “{ $title }” is done, says the other side. How was it?
jobs-rate-gone = Only work that is done can be rated.
jobs-rate-already = You have rated “{ $title }” already.
jobs-rate-employer = How was the employer of “{ $title }”?
jobs-rate-worker = How did { $name } do “{ $title }”?
jobs-rate-words = Would you like to say why, in a few words? You can skip this.
jobs-rate-done = ⭐ Thank you, your rating of “{ $title }” is kept.
jobs-stars-5 = ⭐⭐⭐⭐⭐ Excellent
jobs-stars-4 = ⭐⭐⭐⭐ Good
jobs-stars-3 = ⭐⭐⭐ All right
jobs-stars-2 = ⭐⭐ Poor
jobs-stars-1 = ⭐ Bad
