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
jobs-row-latest = 🆕 Newest jobs
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
