mobility-name = Rides
mobility-keywords = rides, ride, transport, taxi, moto, motos, cab, lift, driver ride
mobility-phrases-ride = find a ride, get a ride, book a ride, i need a ride, i want a ride, need a moto, call a moto,
    i need a moto, i need a taxi, i need a cab, book a moto, book a taxi
mobility-phrases-drive = i am a driver, i drive, become a driver, register as a driver, driver menu
mobility-phrases-online = go online, i am online
mobility-phrases-offline = go offline, i am offline
mobility-phrases-trips = my rides, my trips
# Words of a sentence that asks for a ride: vehicles, and what stands before a place.
mobility-words-moto = moto, motos, motorbike, motorcycle, boda, bodaboda
mobility-words-cab = cab, taxi, car
mobility-words-lifan = lifan, tricycle, tuktuk
mobility-words-truck = truck, lorry, pickup
mobility-words-other = bus, van, minibus
mobility-words-from = from
mobility-words-to = to, towards

mobility-vehicle-moto = 🛵 Moto
mobility-vehicle-cab = 🚕 Cab
mobility-vehicle-lifan = 🛺 Lifan
mobility-vehicle-truck = 🚚 Truck
mobility-vehicle-other = 🚐 Other vehicle

mobility-row-ride = 🛵 Ask for a ride
mobility-row-drivers = 🧭 Drivers nearby
mobility-row-trips = 🧾 My rides
mobility-row-drive = 🚦 I am a driver
mobility-row-current = 📍 My ride now
mobility-row-home = 🏠 Menu
mobility-row-menu = 🛵 Rides
mobility-row-trip = ↩️ To the ride
mobility-row-accept = ✅ Accept
mobility-row-counter = 💬 Name my fare
mobility-row-decline = ❌ Decline
mobility-row-agree = ✅ Agree
mobility-row-refuse = ❌ No, thanks
mobility-row-waiting = 🙋 Who waits nearby
mobility-row-online = 🟢 I am here, online
mobility-row-offline = ⚪ Go offline
mobility-row-earnings = 💰 My earnings
mobility-row-register = 📄 Register papers
mobility-row-cancel = ✖️ Call it off
mobility-row-share = 🔗 Share my ride
mobility-row-sos = 🆘 Emergency
mobility-row-head-out = 🚦 On my way
mobility-row-arrive = 📍 I have arrived
mobility-row-start = ▶️ Start the ride
mobility-row-not-there = 👻 Nobody is there
mobility-row-complete = 🏁 We have arrived
mobility-row-settle = 💵 I have been paid
mobility-row-again = 🔁 Ask again
mobility-row-rate = ⭐ Rate
mobility-row-receipt = 🧾 Receipt
mobility-row-follow = 🔄 Where now?

mobility-status-requested = looking for a driver
mobility-status-offered = drivers are being asked
mobility-status-accepted = a driver will come
mobility-status-arriving = the driver is on the way
mobility-status-arrived = the driver is at the pick-up
mobility-status-in-progress = under way
mobility-status-completed = done
mobility-status-settled = done and paid
mobility-status-cancelled-by-rider = called off by the rider
mobility-status-cancelled-by-driver = called off by the driver
mobility-status-cancelled-by-system = called off
mobility-status-expired = no driver found
mobility-status-no-show = nobody at the pick-up

mobility-away = { $kilometres } km away
mobility-menu-menu = 🛵 Where would you like to go? You can also just write: moto from Remera to Kimironko.

mobility-drivers-vehicle = What would you like to ride?
mobility-drivers-pickup = Where are you? Send your location, or write the name of a place.
mobility-drivers-found =
    { $vehicle } near { $place }:
    { $found }
mobility-drivers-line = • { $kilometres } km, about { $minutes } min{ $stars }
mobility-drivers-none = No { $vehicle } is online near { $place } right now. You can ask all the same: whoever comes online is asked, too.

mobility-ride-active = You have a ride under way already.
mobility-ride-vehicle = What would you like to ride?
mobility-ride-pickup = Where shall the driver pick you up? Send your location, or write the name of a place.
mobility-ride-dropoff = Where are you going?
mobility-ride-same = That is where you are. Where are you going?
mobility-ride-near = { $count ->
    [one] One driver is near, about { $minutes } min away.
   *[other] { $count } drivers are near, the nearest about { $minutes } min away.
  }
mobility-ride-nobody-near = Nobody is near right now; it may take a while.
mobility-ride-confirm =
    { $vehicle }: *{ $pickup } → { $dropoff }*
    About { $kilometres } km, { $minutes } min
    💰 About { $fare }, paid to the driver

    { $near }
mobility-ride-confirm-yes = ✅ Ask for it
mobility-ride-confirm-offer = 💬 Offer my price
mobility-ride-confirm-no = ✖️ No
mobility-ride-fare = The estimate is { $fare }. How much do you offer? From { $low } to { $high }.
mobility-ride-discarded = All right, no ride.
mobility-ride-done = 🔎 { $vehicle } for { $fare }: I am asking the drivers nearest to you and tell you as soon as one accepts.
mobility-ride-owing = You still owe for a ride that was called off late. Please top up your wallet first; it is taken from there.
mobility-ride-banned = You cannot ask for rides any more. Our team can tell you why.

mobility-told-none-none = 😔 Nobody could come to { $pickup } this time. Try again in a few minutes, or offer more.
mobility-told-counter-counter =
    💬 { $name }{ $stars } would come for *{ $fare }* ({ $vehicle }, { $plate }).
    { $pickup } → { $dropoff }, { $kilometres } km; you offered { $asked }.
mobility-told-counter-over = { $name }'s offer of { $fare } is over.
mobility-agree-over = That offer is over.
mobility-refuse-done = All right. The others can still answer.
mobility-refuse-over = That offer is over.

mobility-told-offer-offer =
    🔔 { $vehicle } wanted, { $away } km from you ({ $minutes } min):
    {"*"}{ $pickup } → { $dropoff }*, { $kilometres } km
    💰 { $fare }
    👤 { $name }{ $stars }
mobility-told-offer-over = { $pickup } → { $dropoff } for { $fare }: that ride is taken, or over.
mobility-told-taken-taken = Another driver took that ride.
mobility-told-refused-refused = { $name } does not want the ride { $pickup } → { $dropoff } for { $fare }.
mobility-accept-taken = Another driver was faster.
mobility-accept-over = That ride is not offered any more.
mobility-accept-busy = You have a ride under way: finish it first.
mobility-accept-offline = You are offline: go online first.
mobility-accept-gone = That ride is not yours to take.
mobility-decline-done = All right, others are asked.
mobility-decline-over = That ride is not offered any more.
mobility-counter-fare = The rider offers { $asked }. For how much would you come? From { $low } to { $high }.
mobility-counter-done = { $fare }: the rider is asked. You hear from me.
mobility-counter-over = That ride is not offered any more.
mobility-waiting-found = They wait near you:
mobility-waiting-none = Nobody waits near you right now. You hear as soon as somebody does.
mobility-take-gone = That ride is gone, or you are offline.

mobility-trips-list = Your rides:
mobility-trips-none = You have no rides yet.
mobility-trip-gone = There is no such ride.
mobility-trip-detail = { $note }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $fare } · { $kilometres } km
    { $more }
mobility-trip-with-rider = 👤 { $name }, { $plate }
mobility-trip-with-driver = 👤 { $name }
mobility-trip-away = 🕒 There in about { $minutes } min
mobility-trip-pin = 🔑 Tell the driver this PIN when you get on: *{ $pin }*
mobility-trip-contact = 📞 { $link }
mobility-trip-fee = Fee for calling off: { $fee }
mobility-told-trip-told = { $news }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $fare }
    { $more }
mobility-note-accepted = ✅ It is your ride. Go to { $pickup }.
mobility-note-agreed = ✅ Agreed: { $fare }.
mobility-note-heading-out = The rider knows that you are coming.
mobility-note-arrived = The rider knows that you are there. Ask for the PIN.
mobility-note-started = ▶️ Off you go. Drive safely!
mobility-note-renewed = That was the fifth wrong PIN. The rider has a new one now.
mobility-note-completed = 🏁 Well done. The rider pays you { $fare }.
mobility-note-settled = 💵 Noted, thank you.
mobility-note-not-there = Noted. The rider pays a fee of { $fee }.
mobility-note-cancelled-by-rider = The ride is called off.
mobility-note-cancelled-by-driver = The ride is called off.
mobility-note-changed = That is not possible any more: { $status }.
mobility-note-early = Please wait five minutes at the pick-up first.
mobility-note-gone = That is not possible.
mobility-news-accepted = ✅ A driver is coming!
mobility-news-agreed = ✅ The rider agrees to { $fare }. Go to { $pickup }.
mobility-news-heading-out = 🚦 Your driver is on the way.
mobility-news-arrived = 📍 Your driver is there.
mobility-news-started = ▶️ Your ride has begun. You can share it with somebody you trust.
mobility-news-new-pin = 🔑 A wrong PIN was tried five times. This is your new one; tell it only to the driver who stands before you.
mobility-news-completed = 🏁 You have arrived. Please pay the driver { $fare }.
mobility-news-not-there = The driver waited and did not find you.
mobility-news-cancelled-by-rider = The rider called the ride off.
mobility-news-cancelled-by-driver = I am sorry: the driver called the ride off.
mobility-news-cancelled-by-system = ⏳ Nothing was heard of this ride for three hours, so it is called off. It costs nobody anything.
mobility-news-ended = ⏳ This ride was open for twelve hours: I take it that you have arrived.
mobility-cancel-confirm =
    Call off { $pickup } → { $dropoff }?
    { $fee }
mobility-cancel-confirm-yes = ✖️ Call it off
mobility-cancel-confirm-no = ↩️ Keep it
mobility-cancel-fee = The driver is there already: it costs { $fee }, from your wallet.
mobility-start-pin = Which PIN does the rider tell you? Four digits.
mobility-start-wrong = That is not the PIN. Ask again.
mobility-receipt-gone = There is no receipt for that ride.
mobility-receipt-receipt =
    🧾 *Receipt no. { $number }*
    { $when }
    { $vehicle }: { $pickup } → { $dropoff }, { $kilometres } km
    { $other }
    Fare: *{ $fare }*

mobility-sos-called =
    🆘 Our team has been called and looks at your ride now.
    In danger, call the police at once: *{ $number }*
mobility-sos-gone = For help at once, call the police: *{ $number }*
mobility-alarm-decided-closed = Our team has seen to your call for help. In danger, call { $number }.
mobility-share-gone = Only a ride that is under way can be shared.
mobility-share-failed = That did not work just now. Please try again.
mobility-share-done = Pass the next message on: its link shows where you are.
mobility-share-card =
    I am riding { $pickup } → { $dropoff } with { $name } ({ $plate }). Follow me:
    { $link }
mobility-follow-gone = That ride is over, or the link is wrong.
mobility-follow-ride =
    {"*"}{ $name }: { $pickup } → { $dropoff }*
    { $status }
    { $vehicle }, { $driver }, { $plate }
mobility-follow-where = Last seen here, { $seen }:
mobility-rate-already = There is nothing to rate.
mobility-rate-stars = How was it with { $name }?
mobility-rate-words = Would you like to add a few words?
mobility-rate-done = Thank you!

mobility-drive-invited = 🚦 Drive with us: register your vehicle, licence and insurance. Our team looks at them, then you can go online.
mobility-drive-pending = Your papers for { $vehicle } { $plate } are being looked at. You hear from us soon.
mobility-drive-online =
    🟢 *Online* with { $vehicle } { $plate }. Send your location when you move on.
    Papers good until { $until }.{ $owed }
mobility-drive-offline =
    ⚪ *Offline*: { $vehicle } { $plate }
    Papers good until { $until }.{ $owed }
mobility-drive-owed = {" "}You owe { $tokens } tokens; they are taken from your wallet.
mobility-online-place = Where are you? Send your location, or write the name of a place.
mobility-online-ok = 🟢 You are online near { $place }. I tell you of every ride nearby. After { $minutes } minutes without a sign you go offline; your location is such a sign.
mobility-online-papers = Register your papers first.
mobility-online-expired = Your licence or insurance has run out: register new papers.
mobility-online-owing = You owe too much in commission: please top up your wallet first.
mobility-online-banned = You cannot drive with us any more. Our team can tell you why.
mobility-offline-done = ⚪ You are offline. See you soon!
mobility-offline-already = You were offline already.
mobility-told-offline-offline = ⚪ I have not heard from you for { $minutes } minutes: you are offline now.
mobility-earnings-earned =
    💰 Your earnings
    { $lines }{ $owed }
mobility-earnings-none = No rides in the last 30 days.
mobility-earnings-line = Today: { $today } ({ $rides_today ->
    [one] one ride
   *[other] { $rides_today } rides
  }) · 30 days: { $total } ({ $rides ->
    [one] one ride
   *[other] { $rides } rides
  })

mobility-register-vehicle = What do you drive?
mobility-register-plate = What is the number plate? For example RAD 123 C.
mobility-register-plate-wrong = A plate has 4 to 10 letters and digits.
mobility-register-licence = Send a photo or PDF of your driving licence.
mobility-register-licence-until = Until which day is the licence good?
mobility-register-insurance = Send a photo or PDF of the vehicle's insurance certificate.
mobility-register-insurance-until = Until which day is the insurance good?
mobility-register-registration = And the vehicle's registration card (carte jaune), please: a photo or PDF.
mobility-register-right =
    I could read this:
    { $fields }
    { $notes }

    Is it right?
mobility-right-yes = ✅ It is right
mobility-right-no = ✏️ Not quite
mobility-right-again = 📷 Another picture
mobility-plate-differs = ⚠️ The paper says { $read }; you wrote { $plate }.
mobility-register-over = ❌ This { $paper } ended on { $until }, so nobody may be driven with it. Please send the one that is good now.
mobility-register-unfetched = I could not fetch that file. Please send it again.
mobility-register-refused = { $reason }
mobility-register-confirm =
    {"*"}{ $vehicle } { $plate }*
    Licence until { $licence }
    Insurance until { $insurance }

    Shall I hand it in?
mobility-register-confirm-yes = ✅ Hand it in
mobility-register-confirm-no = 🗑️ Discard
mobility-register-discarded = Nothing was handed in.
mobility-register-done = 📄 { $plate }: our team looks at your papers. You hear from us soon.
mobility-register-waiting = Papers of yours are being looked at already.
mobility-register-plate-taken = Somebody else drives with { $plate }. If that is wrong, our team can help.
mobility-register-banned = You cannot drive with us any more. Our team can tell you why.
mobility-driver-decided-approved = ✅ { $plate } is approved. Go online and the first ride is yours!
mobility-driver-decided-refused = ❌ Your papers for { $plate } were not accepted: please register again with clear pictures of papers that are good.
mobility-driver-decided-plate = ❌ Somebody else drives with { $plate }. If that is wrong, our team can help.
mobility-told-papers-soon = ⏳ The { $what } for { $plate } ends on { $until }. Register new papers in time, to stay on the road.
mobility-papers-licence = licence
mobility-papers-insurance = insurance
mobility-papers-registration = registration card

mobility-phrases-plan = plan a ride, schedule a ride, book a ride for tomorrow
mobility-phrases-plans = my planned rides, planned rides
mobility-row-plan = 🗓️ Plan a ride
mobility-row-plans = 🗓️ Planned rides
mobility-row-pause-plan = ⏸️ Pause
mobility-row-resume-plan = ▶️ Resume
mobility-row-stop-plan = 🗑️ Stop it
mobility-repeat-once = once
mobility-repeat-daily = every day
mobility-repeat-weekdays = Monday to Friday
mobility-repeat-weekly = every week
mobility-plan-vehicle = What would you like to ride?
mobility-plan-pickup = Where shall the driver pick you up? Send your location, or write the name of a place.
mobility-plan-dropoff = Where are you going?
mobility-plan-same = That is where you are. Where are you going?
mobility-plan-when = When? For example: tomorrow 17:30.
mobility-plan-repeat = How often?
mobility-plan-confirm =
    { $vehicle }: *{ $pickup } → { $dropoff }*
    { $when }, { $repeat }
    💰 About { $fare } a ride, paid to the driver

    Shall I plan it? I remind you an hour and 15 minutes before, and ask the drivers 10 minutes before.
mobility-plan-confirm-yes = ✅ Plan it
mobility-plan-confirm-no = 🗑️ Discard
mobility-plan-discarded = Nothing was planned.
mobility-plan-done = 🗓️ Planned: { $when }, { $repeat }. I remind you in time.
mobility-plans-list = Your planned rides:
mobility-plans-none = You have no rides planned.
mobility-planned-gone = There is no such plan.
mobility-planned-detail = { $note }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $repeat } · { $fare }
    Next: { $when }
mobility-planned-paused = paused
mobility-planned-note-paused = Paused: no drivers are asked.
mobility-planned-note-active = It goes on as planned.
mobility-planned-note-stopped = Stopped.
mobility-told-soon-soon = ⏰ In { $minutes } minutes: { $pickup } → { $dropoff } ({ $when }).
mobility-told-planned-asked = 🔎 Your planned ride { $pickup } → { $dropoff }: I am asking the drivers near you now.
mobility-told-planned-missed = Your planned ride { $pickup } → { $dropoff } was not asked for: you have another ride under way, or still owe for one.
