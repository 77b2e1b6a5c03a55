profile-name = My account
profile-keywords = account, my account, profile, my profile
profile-phrases-name = change my name, change name, my name is wrong
profile-phrases-places = saved places, my places, my saved places, my addresses
profile-phrases-notifications = my notifications, notification settings, turn off notifications, turn on notifications
profile-phrases-verify = verify me, get verified, verification, verified badge, verify my account
profile-phrases-vehicles = my vehicles, my vehicle, my car, my cars, my moto

profile-menu-menu = 👤 My account: { $name }. What would you like to see or change?
profile-no-name = no name yet
profile-row-name = ✏️ My name
profile-row-places = 📍 My places
profile-row-notifications = 🔔 Notifications
profile-row-verify = ✔️ Get verified
profile-row-verify-again = ↩️ Send another
profile-row-language = 🌐 Language
profile-row-jobs = 📋 My job posts
profile-row-items = 🛍️ My items & shops
profile-row-businesses = 🏪 My businesses
profile-row-vehicles = 🚗 My vehicles
profile-row-insured = 🛡️ Insured vehicles
profile-row-insure = ➕ Insure a vehicle
profile-row-driving = 🛵 My driving
profile-row-homes = 🏠 My homes
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

profile-vehicles-ways = 🚗 Your vehicles: what is insured, and what you drive others with.
profile-vehicles-none = There is nothing about vehicles here yet.

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

profile-phrases-wallet = wallet, my wallet, my tokens, my balance, balance
profile-phrases-transfer = send tokens, transfer tokens, give tokens
profile-phrases-buy = buy tokens, get tokens
profile-phrases-cashout = cash out, withdraw tokens, cashout
profile-phrases-redeem = redeem tokens, redeem
profile-phrases-invite = invite a friend, invite friends, referral
profile-phrases-qr = momo qr, qr code, momo code
profile-row-wallet = 👛 My wallet
profile-row-transfer = 📤 Send tokens
profile-row-statement = 🧾 Statement
profile-row-buy = 🛒 Buy tokens
profile-row-redeem = 🎁 Redeem
profile-row-cashout = 💵 Cash out
profile-row-invite = 🤝 Invite friends
profile-row-qr = 🔳 MoMo QR
profile-row-pin = 🔐 My PIN
profile-row-pin-forgotten = ❓ PIN forgotten
profile-row-paid = ✅ I have paid

profile-wallet-menu = 👛 Your wallet: *{ $available }* tokens to spend.{ $held }
profile-wallet-held = {" "}{ $held } more are set aside for what you have asked for.
profile-statement-page =
    🧾 What went in and out:

    { $lines }
profile-statement-none = Nothing has gone in or out here.
profile-movement-transfer-in = received
profile-movement-transfer-out = sent
profile-movement-purchase-in = bought
profile-movement-cashout-out = cashed out
profile-movement-redemption-out = redeemed
profile-movement-reward-in = for an invitation
profile-movement-other = other

profile-transfer-recipient = Who shall have tokens? Write their number, for example 0788 123 456, or share their contact.
profile-transfer-unknown = Nobody writes to me from that number yet. Invite them first: once they have said hello, you can send.
profile-transfer-empty = Your wallet is empty: there is nothing to send yet.
profile-transfer-tokens = How many tokens for *{ $name }*? You have { $available }.
profile-transfer-confirm =
    📤 *{ $tokens }* tokens to *{ $name }*
    Fee: 0

    What is sent cannot be taken back. Is it right?
profile-transfer-confirm-yes = ✅ Send
profile-transfer-confirm-no = 🗑️ Do not
profile-transfer-discarded = Nothing was sent.
profile-transfer-done = ✅ *{ $tokens }* tokens went to { $name }. Reference: { $reference }
profile-transfer-insufficient = Nothing was sent: there are not enough tokens in your wallet.
profile-transfer-frozen = Nothing was sent: one of the two wallets is blocked. Ask the help centre.
profile-transfer-conflict = Nothing was sent. Please begin again.
profile-transfer-self = That is your own wallet: nothing was sent.
profile-transfer-least = Nothing was sent: it takes { $bound } tokens at least.
profile-transfer-most = Nothing was sent: you can send { $bound } tokens at a time at most.
profile-transfer-often = Nothing was sent: { $bound } transfers to one person within half an hour are the most.
profile-transfer-day = Nothing was sent: within 24 hours you can send { $bound } tokens more.
profile-transfer-hour = Nothing was sent: { $bound } transfers an hour are the most. Try again a little later.
profile-told-transfer-told = 📥 { $name } sent you *{ $tokens }* tokens.

profile-pin-choose = 🔐 Choose a PIN of { $digits } digits. I forget it as soon as I have read it; delete your message, too.
profile-pin-repeat = The same PIN once more, please.
profile-pin-weak = That one is tried first by everybody. Please take another.
profile-pin-differs = Those two were not the same. Let us begin again.
profile-pin-unchanged = No PIN was set. Try again whenever you like.
profile-pin-done = ✅ Your PIN is set.
profile-transfer-pin = 🔐 Your PIN, please.
profile-transfer-pin-none = That takes a PIN. Set one first, under “My PIN”.
profile-transfer-pin-wrong = That PIN is not right. Tries left: { $left }
profile-transfer-pin-locked = 🔒 Too many wrong PINs: it is locked until { $at }.
profile-cashout-pin = 🔐 Your PIN, please.
profile-cashout-pin-none = That takes a PIN. Set one first, under “My PIN”.
profile-cashout-pin-wrong = That PIN is not right. Tries left: { $left }
profile-cashout-pin-locked = 🔒 Too many wrong PINs: it is locked until { $at }.
profile-pin-pin = 🔐 Your PIN, please.
profile-pin-pin-none = That takes a PIN. Set one first, under “My PIN”.
profile-pin-pin-wrong = That PIN is not right. Tries left: { $left }
profile-pin-pin-locked = 🔒 Too many wrong PINs: it is locked until { $at }.
profile-pin-forgotten-asked = From { $at } on you can choose a new PIN under “My PIN”. Whoever enters the right one before ends this.

profile-buy-closed = Tokens cannot be bought in your country yet.
profile-buy-tokens = How many tokens? { $tokens } cost { $price }.
profile-buy-least = It takes { $bound } tokens at least.
profile-buy-most = { $bound } tokens at a time are the most.
profile-buy-conflict = Please begin again.
profile-buy-pay =
    🛒 *{ $tokens }* tokens for *{ $amount }*
    Pay by mobile money to { $payee }:
    { $code }

    Then tap “I have paid”. The order is kept for three days.
profile-paid-payment = What is the number of the payment? It is in the operator's SMS, for example TxId 1234567890.
profile-paid-paid = Thank you. We look for that payment, usually within a day, and I will tell you.
profile-paid-done = ✅ The payment is there and the tokens are in your wallet.
profile-paid-unread = I see no number in that. It is in the operator's SMS.
profile-paid-used = That payment has been named before. Please check the number.
profile-paid-refused = We did not find that payment. If you have paid, order again and name it, or ask the help centre.
profile-paid-gone = There is no such order of yours.

profile-cashout-closed = Cashing out is not possible in your country yet.
profile-cashout-least = Cashing out takes { $bound } tokens at least.
profile-cashout-tokens = How many tokens shall be paid out? You have { $available }.
profile-cashout-phone = To which mobile money number?
profile-cashout-confirm =
    💵 { $tokens } tokens, of which { $fee } are the fee
    ➡️ *{ $amount }* to { $phone }

    Is it right?
profile-cashout-confirm-yes = ✅ Pay out
profile-cashout-confirm-no = 🗑️ Do not
profile-cashout-discarded = Nothing was paid out.
profile-cashout-done = ✅ *{ $what }* are on their way: the tokens are set aside, and I will tell you when it is paid, usually within a day.
profile-cashout-insufficient = Nothing was paid out: there are not enough tokens in your wallet.
profile-cashout-frozen = Nothing was paid out: your wallet is blocked. Ask the help centre.
profile-redeem-closed = There is nothing to redeem tokens for in your country yet.
profile-redeem-reward = 🎁 What would you like? You have { $available } tokens.
profile-redeem-phone = For which phone number?
profile-redeem-confirm = 🎁 *{ $what }* for { $price }, to { $phone }. Is it right?
profile-redeem-confirm-yes = ✅ Redeem
profile-redeem-confirm-no = 🗑️ Do not
profile-redeem-discarded = Nothing was redeemed.
profile-redeem-done = ✅ *{ $what }*: the tokens are set aside, and I will tell you when it is there, usually within a day.
profile-redeem-insufficient = There are not enough tokens in your wallet for that.
profile-redeem-frozen = Your wallet is blocked. Ask the help centre.
profile-redeem-least = It takes { $bound } tokens at least.
profile-reward-price = { $tokens } tokens
profile-reward-airtime = Airtime { $value }
profile-reward-fuel = Fuel { $value }

profile-payment-decided-nothing = There is nothing new about that order.
profile-payment-decided-purchase-done = ✅ Your payment of { $amount } has arrived: *{ $tokens }* tokens are in your wallet.
profile-payment-decided-purchase-refused = We did not find your payment of { $amount } for { $tokens } tokens. If you have paid, order again and name it.
profile-payment-decided-cashout-done = ✅ { $amount } were paid out to you, for { $tokens } tokens.
profile-payment-decided-cashout-refused = { $amount } could not be paid out. The { $tokens } tokens are yours to spend again.
profile-payment-decided-redemption-done = 🎁 Done: what you redeemed { $tokens } tokens for, worth { $amount }, is there.
profile-payment-decided-redemption-refused = What you redeemed, worth { $amount }, is not to be had. The { $tokens } tokens are yours to spend again.
profile-payment-found-nothing = There is nothing new about that order.
profile-payment-found-purchase-done = ✅ Your payment of { $amount } has arrived: *{ $tokens }* tokens are in your wallet.
profile-payment-found-purchase-refused = We did not find your payment of { $amount } for { $tokens } tokens. If you have paid, order again and name it.
profile-payment-found-cashout-done = ✅ { $amount } were paid out to you, for { $tokens } tokens.
profile-payment-found-cashout-refused = { $amount } could not be paid out. The { $tokens } tokens are yours to spend again.
profile-payment-found-redemption-done = 🎁 Done: what you redeemed { $tokens } tokens for, worth { $amount }, is there.
profile-payment-found-redemption-refused = What you redeemed, worth { $amount }, is not to be had. The { $tokens } tokens are yours to spend again.
profile-friend = A friend
profile-invite-later = I cannot make the link just now. Please try again a little later.
profile-invite-how = 🤝 For each friend who comes by your link and then does something here, you get { $reward } tokens. So far: { $joined } came, { $rewarded } earned you tokens. Forward this:
profile-invite-forward =
    { $name } invites you to EasyMO on WhatsApp: jobs, rides, buying and selling, all by chat.
    { $link }
profile-join-ok = 🤝 Welcome! A friend invited you. What would you like to do?
profile-join-own = That is your own invitation: send it to a friend.
profile-join-already = You have been invited already. Good to have you here!
profile-join-old = You know us already: invitations are for who is new.
profile-join-unknown = I do not know that invitation.
profile-told-reward-told = 🎉 A friend you invited has begun: { $reward } tokens are yours.

profile-qr-payee = 🔳 Who shall be paid? Write a mobile money number or a merchant code.
profile-qr-wrong = That is neither a phone number nor a merchant code.
profile-qr-nowhere = There is no code to dial for that: I can make one for MTN MoMo in Rwanda.
profile-qr-amount = Which amount?
profile-qr-drawn = Scan to pay *{ $amount }* to { $payee }, or dial { $code }
profile-qr-undrawn = I cannot send a picture just now. To pay { $amount } to { $payee }, dial { $code }
profile-qr-next = Show or forward the picture to whoever pays.
