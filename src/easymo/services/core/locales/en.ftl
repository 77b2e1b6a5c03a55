core-name = Language
core-keywords = language, languages, english

core-welcome-languages =
    👋 Welcome to EasyMO: work, trade, homes, rides and more, right here in WhatsApp.
    Which language do you prefer?
core-home-menu = 🏠 What can I do for you today?
core-home-lost = 🏠 I did not understand that. What can I do for you today?
core-home-chat = 🙂 I am here for you. What can I do for you today?
core-language-choose = Which language do you prefer?
core-language-done = I will speak English with you.
core-stop-done =
    You will receive no more notifications from us. You can still write to me any time.
    Type START to receive them again.
core-start-done = Welcome back! You will receive notifications again.

core-row-resume = ▶️ Continue
core-row-resume-about = Go on where you stopped
core-row-language = 🌐 Language
core-row-language-about = English · Français · Kinyarwanda · Kiswahili
core-row-waiter-agent = 🍽️ Bars & restaurants
core-row-waiter-agent-about = See menus, order and pay from your seat
core-row-rides-agent = 🛵 Rides & delivery
core-row-rides-agent-about = Find a moto or cab near you
core-row-jobs-agent = 💼 Jobs & gigs
core-row-jobs-agent-about = Find work, or hire someone
core-row-business-broker-agent = 🛍️ Buy & sell
core-row-business-broker-agent-about = Sell your things, find what you need
core-row-real-estate-agent = 🏡 Houses & rooms
core-row-real-estate-agent-about = Rent, buy, or list a property
core-row-farmer-agent = 🌱 Farmers' market
core-row-farmer-agent-about = Produce straight from the farm
core-row-insurance-agent = 🛡️ Insurance
core-row-insurance-agent-about = Insure a vehicle, renew, make a claim
core-row-sales-agent = 🆘 Help centre
core-row-sales-agent-about = Ask a question, get help
core-row-profile = 👤 My account
core-row-profile-about = Name, language, saved places

core-phrases-blocks = my blocks, blocked people, people i blocked, who did i block
core-row-report = 🚩 Report
core-row-block = 🚫 Block
core-row-unblock = ↩️ Unblock
core-row-blocks = 🚫 My blocks
core-row-object = ✋ Object
core-this-listing = “{ $title }”
core-this-person = this person
core-your-listings = your listings

core-report-reason = 🚩 What is wrong with { $what }? Nobody learns that it was you who told us.
core-report-reasons-scam = Looks like a scam
core-report-reasons-prohibited = Forbidden goods
core-report-reasons-wrong = Wrong or out of date
core-report-reasons-offensive = Offensive
core-report-reasons-duplicate = Posted several times
core-report-reasons-other = Something else
core-report-words = What should our team know? Tell us in a few words, or skip.
core-report-done = Thank you for telling us. Our team will look at { $what }, and you will hear what comes of it.
core-report-own = That one is yours, so there is nothing to report.
core-report-already = You have already reported { $what }. You will hear from us once our team has decided.
core-report-gone = That is not there any more, so there is nothing left to report.
core-report-enough = You have reported a lot today. Our team has to catch up first: please go on tomorrow.

core-told-hidden-reports =
    ⚠️ Several people have reported your listing “{ $title }”, so nobody finds it for now.
    Our team will look at it, and you will hear what they decide. If you think it is a mistake, tap below and tell us why.
core-told-hidden-operator =
    ⚠️ Our team has hidden your listing “{ $title }”, as it does not seem to follow our rules.
    If you think it is a mistake, tap below and tell us why.
core-told-hidden-decision =
    ⚠️ Your listing “{ $title }” does not follow our rules and stays hidden.
    If you think it is a mistake, tap below and tell us why.
core-told-hidden-ban =
    ⚠️ “{ $title }” and your other listings are no longer shown, as they break our rules.
    If you think it is a mistake, tap below and tell us why.
core-told-shown-shown = ✅ Your listing “{ $title }” can be found again.
core-report-decided-dismiss = ✅ Our team has looked at your listing “{ $title }”: all is well, and it can be found again.
core-report-decided-hide =
    ⚠️ Our team has looked at your listing “{ $title }”: it does not follow our rules and stays hidden.
    If you think it is a mistake, tap below and tell us why.
core-report-decided-ban =
    ⚠️ People have reported you, and our team found that you broke our rules: your listings are no longer shown.
    If you think it is a mistake, tap below and tell us why.
core-told-report-dismiss = Our team has looked at what you reported, { $what }, and found nothing against our rules. Thank you for keeping an eye out.
core-told-report-hide = Our team has looked at what you reported, { $what }, and took it down. Thank you for telling us!
core-told-report-ban = Our team has looked at what you reported, { $what }, and stopped whoever was behind it. Thank you for telling us!

core-object-words = Why should { $what } be shown again? Tell our team in a few words.
core-object-ok = Thank you. Our team will look at { $what } again, and you will hear what they decide.
core-object-already = Your objection about { $what } is with our team already. You will hear what they decide.
core-object-gone = That listing is not hidden, so there is nothing to object to.

core-block-done = 🚫 Done: whoever is behind { $what } will not meet you here any more, and you will not see what they post. They are not told.
core-block-own = That one is yours.
core-block-already = You have already blocked whoever is behind { $what }.
core-block-gone = That is not there any more, so I do not know whom to block.
core-blocks-list = 🚫 Whom you have blocked, by what they posted. Choose one to unblock.
core-blocks-none = You have blocked nobody.
core-blocks-somebody = Somebody you met here
core-blocks-since = Since { $day }
core-unblock-confirm = Shall I unblock whoever is behind { $what }? You will find each other's listings again.
core-unblock-confirm-yes = ↩️ Unblock
core-unblock-confirm-no = Keep blocked
core-unblock-kept = Good, whoever is behind { $what } stays blocked.
core-unblock-done = ↩️ Whoever is behind { $what } is no longer blocked.
core-unblock-gone = That block has ended already.

core-row-photos-full = 🔍 Full size
core-row-album = 📷 Photos
core-row-album-add = ➕ Add photos
core-row-album-cover = ⭐ Choose the cover
core-row-album-remove = 🗑️ Remove one
core-photo-number = Photo { $number }
core-photos-photo = { $number }/{ $count }
core-photos-done = 📷 Those are all the photos.
core-photos-gone = There are no more photos to see here.
core-photos-full-photo = { $number }/{ $count }
core-photos-full-done = 🔍 Those are the photos in full size.
core-photos-full-gone = These photos can no longer be seen.
core-album-list = { $count ->
        [0] 📷 There are no photos yet. You can add up to { $most }: the first is the cover.
        [one] 📷 One photo, which is the cover. There can be up to { $most }.
       *[other] 📷 { $count } photos. The first is the cover; there can be up to { $most }.
    }
core-album-gone = These photos are no longer here, or they are not yours to change.
core-album-add-photos = Send the photos, one by one.
core-album-add-full = There are { $most } photos already. Remove one first.
core-album-add-gone = These photos are no longer here, or they are not yours to change.
core-album-add-unfetched = I could not fetch the photos from WhatsApp just now. Please try again.
core-album-add-done = { $added ->
        [0] No photo was added.
        [one] ✅ One photo added.
       *[other] ✅ { $added } photos added.
    }
    { $refused }
core-album-cover-photo = { $number }/{ $count }
core-album-cover-cover = Which photo shall be the cover?
core-album-cover-done = ⭐ That photo is the cover now.
core-album-cover-gone = That photo is no longer here.
core-album-remove-photo = { $number }/{ $count }
core-album-remove-which = Which photo shall I remove?
core-album-remove-done = 🗑️ The photo is removed.
core-album-remove-gone = That photo is no longer here.

## Saved searches
core-phrases-alerts = my alerts, my saved searches, saved searches, alert me
core-row-alert = 🔔 Alert me
core-row-alerts = 🔔 My alerts
core-row-my-alert = ⚙️ Change this alert
core-row-alert-often = ⏱️ How often
core-row-alert-renew = 🔄 Renew
core-row-alert-stop = 🔕 Stop this alert
core-search-words = “{ $words }”
core-search-all = everything new
core-search-bedrooms = 🛏️ { $count }
core-search-from = from { $amount }
core-search-up-to = up to { $amount }
core-price-negotiable = price negotiable
core-price-hour = { $amount } per hour
core-price-day = { $amount } per day
core-price-night = { $amount } per night
core-price-week = { $amount } per week
core-price-month = { $amount } per month
core-price-year = { $amount } per year
core-cadence-instant = ⚡ At once
core-cadence-daily = ☀️ Once a day
core-cadence-weekly = 📅 Once a week
core-cadence-instant-told = as soon as something is listed
core-cadence-daily-told = every morning at 8, if there is something new
core-cadence-weekly-told = once a week at 8 in the morning, if there is something new
core-alert-instant = At once
core-alert-daily = Once a day
core-alert-weekly = Once a week
core-alert-ended = Ended: renew it to be told again
core-alert-cadence = 🔔 Alert: { $name }. How often shall I tell you what is new?
core-alert-done = ✅ Alert saved: { $name }. I will write to you { $often }.
core-alert-full = You have { $most } alerts already, which is as many as I can watch. Stop one first.
core-alert-unknown = I cannot watch that search any more. Please search again.
core-alerts-list = 🔔 Your alerts:
core-alerts-none = You have no alerts yet. Search for something, then tap 🔔 Alert me below the results.
core-my-alert-detail =
    🔔 { $name }
    { $state } · until { $until }
core-my-alert-gone = That alert is no longer there.
core-alert-often-cadence = 🔔 { $name }: how often shall I tell you what is new?
core-alert-often-done = ✅ { $name }: I will write to you { $often }.
core-alert-often-gone = That alert is no longer there.
core-alert-renew-done = ✅ Renewed: I will keep looking until { $until }.
core-alert-renew-gone = That alert is no longer there.
core-alert-stop-done = 🔕 Stopped. I am no longer looking for: { $name }.
core-alert-stop-gone = That alert was stopped already.
core-told-alert-new = { $count ->
    [one] 🔔 New for your alert { $name }:
   *[other] 🔔 { $count } new for your alert { $name }. The newest:
    }
core-told-alert-wanted = { $count ->
    [one] 🔔 Somebody offers what you want: { $name }
   *[other] 🔔 { $count } people offer what you want: { $name }
    }
core-told-alert-gone = What I found is no longer available. I will write again when something new is listed.
core-told-alert-end-soon = 🔔 Your alert { $name } ends on { $until }. Shall I keep looking?

## Favourites
core-phrases-favourites = my favourites, my favorites, favourites, favorites, what i kept
core-row-keep = ❤️ Keep
core-row-favourites = ❤️ My favourites
core-row-let-go = 💔 Remove
core-row-see = 👀 See it
core-favourite-gone = No longer available
core-keep-kept = ❤️ Kept. I will tell you if its price drops, or if it is gone.
core-keep-removed = Removed from your favourites.
core-keep-own = It is your own: you find it among your posts.
core-keep-full = You keep { $most } already. Remove one first.
core-keep-gone = That is no longer available.
core-favourites-list = ❤️ Your favourites:
core-favourites-none = You have no favourites yet. Tap ❤️ Keep on anything you like.
core-kept-there = ❤️ { $title }: { $about }
core-kept-gone = ❤️ { $title }: { $about }
core-kept-unknown = That is not among your favourites.
core-told-favourite-price = 📉 “{ $title }” now costs { $price } (it was { $before }).
core-told-favourite-there = “{ $title }” is available: { $price }.
core-told-favourite-gone = “{ $title }”, which you kept, is no longer available.

core-told-test-test = 🔔 A test: notifications reach you here.
