core-name = Language
core-keywords = language, languages, english

core-welcome-languages =
    👋 Welcome to EasyMO: work, trade, homes, rides and more, right here in WhatsApp.
    Which language do you prefer?
core-home-menu = 🏠 What can I do for you today?
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
