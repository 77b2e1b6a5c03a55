profile-name = My account
profile-keywords = account, my account, profile, my profile
profile-phrases-name = change my name, change name, my name is wrong
profile-phrases-places = saved places, my places, my saved places, my addresses
profile-phrases-notifications = my notifications, notification settings, turn off notifications, turn on notifications
profile-phrases-verify = verify me, get verified, verification, verified badge, verify my account

profile-menu-menu = 👤 My account: { $name }. What would you like to see or change?
profile-no-name = no name yet
profile-row-name = ✏️ My name
profile-row-places = 📍 My places
profile-row-notifications = 🔔 Notifications
profile-row-verify = ✔️ Get verified
profile-row-verify-again = ↩️ Send another
profile-row-language = 🌐 Language
profile-row-jobs = 📋 My job posts
profile-row-applications = 📨 My applications
profile-row-blocks = 🚫 My blocks
profile-row-menu = 👤 My account
profile-row-on = 🔔 Turn on
profile-row-off = 🔕 Turn off
profile-row-favourites = ❤️ My favourites
profile-row-alerts = 🔔 My alerts
profile-row-quiet = 🌙 Quiet hours
profile-row-more = ➡️ More
profile-row-save-place = ➕ Save a place
profile-row-rename-place = ✏️ Rename
profile-row-delete-place = 🗑️ Delete

profile-name-name = Your name: { $name }. What should I call you from now on?
profile-name-done = Thank you, { $name }. That is what I will call you.

profile-notifications-on =
    🔔 Notifications are on: I tell you when something happens that concerns you. { $quiet }
    Tap what you want to hear of, or not.
profile-notifications-off = 🔕 Notifications are off: I only answer when you write.
profile-switch-on = ✅ { $what }
profile-switch-off = ⬜ { $what }
profile-kind-alerts = New finds
profile-kind-favourites = Favourites
profile-kind-reminders = Reminders
profile-hear-of-muted = ⬜ { $what }: I will not write to you about these any more.
profile-hear-of-heard = ✅ { $what }: I will write to you about these again.
profile-quiet-none = I may write at any hour.
profile-quiet-from = Between { $begins } and { $ends } I only write if it is urgent.
profile-quiet-hours = When shall I leave you in peace? What is urgent comes at any hour.
profile-quiet-hours-night = 22:00 - 7:00
profile-quiet-hours-early = 20:00 - 7:00
profile-quiet-hours-late = 23:00 - 6:00
profile-quiet-hours-never = Never
profile-quiet-done = ✅ Agreed. { $quiet }

profile-places-list = 📍 Your places. When I ask where, just type the name, for example: Home.
profile-places-none = You have not saved a place yet. Save your home or work, and next time the name is enough.
profile-place-detail =
    📍 { $name }
    { $where }
profile-place-gone = That place is no longer among yours.
profile-save-place-place = Which place shall I save? Share the location, or type a place such as Kimironko.
profile-save-place-name = Near { $where }. What do you call this place? Up to 24 characters.
profile-save-place-replace = You already have a place called “{ $name }”. Shall I move it here, near { $where }?
profile-save-place-replace-yes = ✅ Yes, here
profile-save-place-replace-no = No, keep it
profile-save-place-kept = Good, “{ $name }” stays where it was.
profile-save-place-done = ✅ Saved: “{ $name }”, near { $where }.
profile-save-place-full = You have { $most } places already, which is as many as I can keep. Delete one first.
profile-rename-place-name = What shall “{ $name }” be called?
profile-rename-place-done = ✅ “{ $name }” is now called “{ $to }”.
profile-rename-place-taken = Nothing has changed: another place is called “{ $to }” already.
profile-rename-place-gone = That place is no longer among yours.
profile-delete-place-confirm = Delete “{ $name }”?
profile-delete-place-confirm-yes = 🗑️ Delete
profile-delete-place-confirm-no = Keep it
profile-delete-place-kept = Good, “{ $name }” stays.
profile-delete-place-done = “{ $name }” is deleted.
profile-delete-place-gone = That place is no longer among yours.

profile-verified-id = My identity
profile-verified-business = My business
profile-verified-agent = My work as an agent
profile-verified-phone = My phone
profile-verified-line = ✔️ { $what }: verified until { $until }
profile-verified-id-paper = your ID card or passport
profile-verified-business-paper = your business registration certificate
profile-verified-agent-paper = your licence or card as an agent
profile-verify-kind =
    ✔️ People trust who is verified, and you can publish more. Somebody from our team looks at a paper of yours; nobody else sees it.{ $standing }

    What shall we verify?
profile-verify-paper = Please send a photo or PDF of { $what }.
profile-verify-unfetched = I could not fetch that file from WhatsApp just now.
profile-verify-refused = { $reason }
profile-verify-done = Thank you. Somebody from our team looks at it, usually within two days, and I will tell you.
profile-verification-decided-verified = ✔️ “{ $what }” is verified until { $until }. People see it beside what you publish.
profile-verification-decided-refused = We could not verify “{ $what }” with that paper. Send one that is sharp, whole and still valid.
profile-verification-decided-gone = There is nothing decided here.
