profile-phrases-export = my data, download my data, export my data, give me my data, what do you know about me
profile-phrases-leave = delete my account, close my account, remove my account, delete my data, forget me
profile-phrases-keep = keep my account, keep account, do not delete my account
profile-row-data = 🗂️ My data
profile-row-export = 📥 Get my data
profile-row-leave = 🗑️ Delete my account
profile-row-keep = ↩️ Keep my account
profile-row-deals = 🤝 My deals
profile-row-trips = 🧾 My rides
profile-row-stays = 🛏️ My stays
profile-row-claims = 🛡️ My claims

profile-data-menu = 🗂️ Your data is yours: have all of it sent to you, or have it deleted.

profile-export-pin = 🔐 Your PIN, please.
profile-export-pin-none = That takes a PIN. Choose one first.
profile-export-pin-wrong = That PIN is not right. Tries left: { $left }
profile-export-pin-locked = 🔒 Too many wrong PINs: it is locked until { $at }.
profile-export-done = 📥 All I hold of you, as of today. Whoever has this file reads everything: keep it to yourself.
profile-export-next = Your photos, your papers and the exact data are attached to the PDF. I keep it for a day; until then you get the same one again.
profile-export-failed = I cannot put your data together just now. Please try again in a while.
profile-archive-whole = My data at EasyMO
profile-archive-note = This is all EasyMO holds of you. The newest lines of each list are printed; data.json, attached to this file, has all of it, and your photos and papers are attached, too. Open the file on a computer to save them.
profile-archive-account = My account
profile-archive-places = My places
profile-archive-wallet = My wallet
profile-archive-jobs = Work
profile-archive-market = Buying and selling
profile-archive-homes = Homes
profile-archive-rides = Rides
profile-archive-insurance = Insurance
profile-archive-found = Searches, favourites and notifications
profile-archive-others = Ratings, reports and blocks
profile-archive-documents = Photos and papers
profile-archive-messages = Our conversation

profile-leave-confirm =
    🗑️ *Delete your account?*
    • What you offer is taken down, and those who deal with you are told.
    • Your name, number, messages, photos and papers are deleted.
    • What the law has us keep - payments and insurance policies - stays without your name.{ $lost }

    You have a week to change your mind. After that nobody can bring it back.
profile-leave-lost =
    { "" }
    • The { $tokens } tokens in your wallet are lost.
profile-leave-confirm-yes = Go on
profile-leave-confirm-no = ↩️ Keep it
profile-leave-pin = 🔐 Your PIN, please.
profile-leave-pin-none = That takes a PIN. Choose one first.
profile-leave-pin-wrong = That PIN is not right. Tries left: { $left }
profile-leave-pin-locked = 🔒 Too many wrong PINs: it is locked until { $at }.
profile-leave-sure = Once more, to be sure: delete everything, for good?
profile-leave-sure-yes = 🗑️ Yes, delete
profile-leave-sure-no = ↩️ Keep it
profile-leave-kept = Good, everything stays as it is.
profile-leave-done = Your account will be deleted on { $day }. Until then all works as ever; should you change your mind, tap below or write “keep my account”.
profile-leave-going = Your account will be deleted on { $day }.
profile-leave-held =
    Before I can delete your account, this has to be settled:
    { $reasons }
profile-obstacle-deal = • a purchase or sale that is under way
profile-obstacle-trip = • a ride that is not over
profile-obstacle-stay = • a booked stay
profile-obstacle-insurance = • an insurance payment or claim that is being looked at
profile-obstacle-order = • tokens you have ordered, redeemed or cashed out, and that are on their way
profile-obstacle-wallet = • the tokens in your wallet: cash them out, or send them to somebody
profile-obstacle-dues = • what you owe from rides: it is taken from your wallet as soon as there is enough in it
profile-obstacle-operator = • your account or wallet is blocked: write “help” and somebody of ours will look at it
profile-keep-done = ↩️ Good to have you here still: your account stays, with all that is in it.
profile-keep-nothing = Your account is not going to be deleted.
profile-told-leaving-soon = ⏳ Your account will be deleted tomorrow, { $day }. Do you want to keep it?
profile-told-held-held =
    I could not delete your account today. First this has to be settled:
    { $reasons }
profile-told-held-free = Your account will be deleted within a day: nothing is in the way any more.
profile-told-left-farewell = Your account is closed, and what I know of you will be deleted within the hour. Thank you for having been here. If you write again, we start anew.
