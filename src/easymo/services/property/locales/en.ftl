property-name = Property
property-keywords = property, properties, house, houses, apartment, apartments, flat, flats, villa, villas, rental, rentals,
    rent, renting, landlord, tenant, tenants, real estate, land, plot, plots, accommodation, airbnb, property rentals,
    bedroom, bedrooms, studio apartment
property-phrases-offer = rent out, rent out my house, rent out my home, rent out my apartment, rent out my flat,
    rent out my room, rent out a house, let my house, list my house, list my home, list my property, list a property,
    list a house, add a property, add my property, add my house, sell my house, sell my home, sell my land, sell my plot,
    sell my apartment, sell a house, sell a plot, i am a landlord, i have a house to rent, i have a house for rent,
    i have a house for sale, i have a room to rent, my house is for rent, my house is for sale, find a tenant,
    looking for a tenant, looking for tenants, i need a tenant
property-phrases-mine = my properties, my property listings, my homes, my houses, my rentals, my house listings
property-phrases-viewings = my viewings, my viewing, my house visits, house viewings, my visits
property-phrases-inquiries = my property messages, my house messages, my inquiries, property inquiries, house inquiries, my messages
property-phrases-stays = my stays, my stay, my short stays, my bookings, my booking
# Words that say nothing about which home is meant.
property-noise = property, properties, place, places, real, estate, rental, rentals, a, an, the,
    in, at, near, for, of, on, me, my, i, am, is, are, some, any, find, need, want, looking, look, search, please, as, to,
    and, or, with, around, somewhere, there, do, you, have, get, show, one, it, by, per, month, night, year, available,
    hello, hi

property-menu-menu = 🏠 Property: what would you like to do?
property-row-find = 🔎 Find a home
property-row-find-about = Question by question; skip what does not matter
property-row-search = ✍️ In your own words
property-row-search-about = For example: 2 bedroom house Kacyiru under 300k
property-row-nearby = 📍 Homes near me
property-row-results = 🆕 Newest homes
property-row-offer = 📣 Offer a property
property-row-offer-about = Rent it out, let it by the night or sell it
property-row-mine = 📋 My properties
property-row-viewings = 📅 My viewings
property-row-stays = 🛏️ My stays
property-row-inquiries = 💬 My messages
property-row-menu = 🏠 Property menu
property-row-filter = 🎛️ Change search
property-row-similar = 🔎 Similar homes
property-row-home = 🏠 See the home
property-row-show = 👀 See it
property-row-share = 📤 Share
property-row-view = 📅 Book a viewing
property-row-viewing = 📅 My viewing
property-row-ask = 💬 Ask a question
property-row-inquiry = 💬 My messages
property-row-contact = 📞 Ask for a contact
property-row-map = 🗺️ On the map
property-row-stay = 🛏️ Ask for dates
property-row-edit = ✏️ Change
property-row-renew = 🔄 Renew
property-row-open = ▶️ Offer it again
property-row-pause = ⏸️ Pause
property-row-album = 📷 Photos
property-row-taken = 🔑 Rented or sold
property-row-delete = 🗑️ Delete
property-row-calendar = 🗓️ Calendar
property-row-keep-days = ⛔ Block days
property-row-open-days = ✅ Free these days
property-row-viewing-confirm = ✅ Confirm
property-row-viewing-change = 🕑 Another time
property-row-viewing-decline = ❌ Decline
property-row-viewing-cancel = ✖️ Cancel viewing
property-row-rate = ⭐ Rate
property-row-accept-stay = ✅ Confirm
property-row-other-days = 📅 Other dates
property-row-decline-stay = ❌ Decline
property-row-cancel-stay = ✖️ Cancel stay
property-row-give-contact = 📞 Share my number
property-row-refuse-contact = 🙅 Not now
property-row-write = ↩️ Reply

## Looking for a home
property-find-deal = What are you looking for?
property-find-type = Which kind of property?
property-find-bedrooms = How many bedrooms? For example 2, or 2+ for at least two.
property-find-price = What is your budget, in { $currency }? For example 300k or 200k-400k.
property-find-place = Where? Share a location, or type a place such as Kacyiru.
property-find-furnished = Should it be furnished?
property-find-month = When would you like to move in?
property-search-words = What are you looking for? Write it in your own words, for example: 2 bedroom house in Kacyiru under 300k.
property-nearby-place = Where should it be? Share a location, or type a place such as Kacyiru.
property-filter-field =
    You are looking for: { $what }

    What would you like to change?
property-filter-sort = Which should come first?
property-search-which = 📍 Which place do you mean?
property-results-found = { $count ->
    [one] 🏠 One home for: { $what }. Open it to see more.{ $also }
   *[other] 🏠 { $count } homes for: { $what }. Open one to see more.{ $also }
  }
property-results-also = {" "}Below: a bedroom more or fewer.
property-results-close = 🏠 Nothing just like this yet: { $what }. These come close, with a bedroom more or fewer.
property-results-many = 🏠 The { $count } best homes for: { $what }. Open one to see more.
property-results-page = 🏠 More homes for: { $what }
property-results-none =
    I found nothing yet for: { $what }.
    Change the search a little, or let me tell you when something comes up.
property-results-end = There are no more homes for: { $what }.
property-anything = all properties
property-distance = { $distance } km
property-reason-near = nearby
property-reason-price = within budget
property-reason-fresh = new
property-reason-words = all your words
property-price-to = up to { $price }
property-price-from = from { $price }
property-free-from = free in { $month }

property-home-detail =
    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister } · { $posted }

    { $details }
property-home-ways =
    { $warning }⚠️ Never pay before you have viewed the property and met who offers it: no deposit, no “viewing fee”.

    How would you like to go on?
property-home-mine = This is your own property. Status: { $status }. It is offered until { $until }.
property-home-hidden = { $why }
property-home-taken = “{ $title }” is taken. Shall I show you similar ones?
property-home-gone = This property is no longer offered.
property-map-pin = 🗺️ “{ $title }” is here:
property-map-gone = This property is no longer offered.

## Describing one
property-offered-rent = 🔑 Rent out (long)
property-offered-stay = 🛏️ By the night
property-offered-sale = 🏷️ Sell
property-wanted-rent = 🔑 To rent
property-wanted-stay = 🛏️ A short stay
property-wanted-sale = 🏷️ To buy
property-deal-rent = to rent
property-deal-rent-words = to rent, for rent, to let, rent, renting, long term, long stay, monthly rent
property-deal-stay = short stay
property-deal-stay-words = short stay, short term, per night, by the night, nightly, airbnb, for a night, for the weekend,
    holiday home, guest house
property-deal-sale = for sale
property-deal-sale-words = for sale, to buy, buy, buying, on sale, sale, purchase
# What any home is called that one lives in.
property-lived-in-words = home, homes, house, accommodation
property-type-house = 🏠 House
property-type-house-words = house, houses, bungalow, family house
property-type-apartment = 🏢 Apartment
property-type-apartment-words = apartment, apartments, flat, flats, condo
property-type-room = 🚪 Room
property-type-room-words = room, rooms, single room, bedsitter, ghetto
property-type-studio = 🛋️ Studio
property-type-studio-words = studio, studios, studio apartment
property-type-villa = 🏡 Villa
property-type-villa-words = villa, villas, mansion
property-type-office = 💼 Office
property-type-office-words = office, offices, office space, coworking
property-type-shop = 🏪 Shop
property-type-shop-words = shop, shops, store, business premises
property-type-warehouse = 🏭 Warehouse
property-type-warehouse-words = warehouse, warehouses, storage, godown, depot
property-type-land = 🌳 Land
property-type-land-words = land, plot, plots, parcel, farm land
property-bedrooms-least = at least { $count ->
    [one] one bedroom
   *[other] { $count } bedrooms
  }
property-bedrooms = { $count ->
    [one] one bedroom
   *[other] { $count } bedrooms
  }
property-is-furnished-yes = 🛋️ Furnished
property-is-furnished-no = ⬜ Unfurnished
property-furnished-yes = furnished
property-furnished-no = unfurnished
property-price = { $amount } { $unit }
property-unit-night = per night
property-unit-week = per week
property-unit-month = per month
property-unit-year = per year
property-deposit = 🔐 Deposit: { $amount }
property-minimum = { $count ->
    [one] 🌙 From one night
   *[other] 🌙 From { $count } nights
  }
property-available = 🗓️ Free from { $day }
property-amenities = ✨ { $list }
property-amenity-parking = Parking
property-amenity-water-tank = Water tank
property-amenity-security = Guard
property-amenity-fence = Fenced
property-amenity-wifi = WiFi
property-amenity-hot-water = Hot water
property-amenity-kitchen = Equipped kitchen
property-amenity-balcony = Balcony
property-amenity-garden = Garden
property-amenity-power-backup = Backup power
property-amenity-air-conditioning = Air conditioning
property-amenity-pool = Pool
property-amenity-gym = Gym
property-amenity-laundry = Washing machine
property-amenity-pets = Pets welcome
property-amenity-wheelchair = Step-free
property-is-lister-owner = 🙋 The owner
property-is-lister-agent = 🤝 An agent
property-lister-owner = Owner
property-lister-agent = Agent
property-no-details = No further details.
property-deleted = A property that was deleted
property-field-deal = 🔑 Rent, stay or buy
property-field-type = 🏠 Kind
property-field-bedrooms = 🛏️ Bedrooms
property-field-furnished = 🛋️ Furnished
property-field-place = 📍 Place
property-field-price = 💰 Price
property-field-unit = 🧮 Price is per
property-field-deposit = 🔐 Deposit
property-field-minimum = 🌙 Shortest stay
property-field-available = 🗓️ Free from
property-field-month = 🗓️ Moving in
property-field-amenities = ✨ What it has
property-field-lister = 👤 Owner or agent
property-field-title = 📝 Title
property-field-details = 📄 Details
property-field-sort = ↕️ Order
property-sort-best = ⭐ Best first
property-sort-nearest = 📍 Nearest first
property-sort-cheapest = 💰 Cheapest first
property-sort-newest = 🆕 Newest first

property-offer-deal = 📣 Let us offer your property. What would you like to do with it?
property-offer-type = What kind of property is it?
property-offer-bedrooms = How many bedrooms does it have?
property-offer-furnished = Is it furnished?
property-offer-place = Where is it? Share its location, or type a place such as Kacyiru.
property-offer-price = What is the price, in { $currency }? For example 250000 or 250k.
property-offer-unit = And that is…
property-offer-deposit = How much deposit do you ask for, in { $currency }? Skip it if there is none.
property-offer-minimum = How many nights at least? Skip it if one is fine.
property-offer-available = From which day is it free? Skip it if it is free now.
property-offer-amenities = What does it have? Tap all that fits, then Done.
property-offer-lister = Are you the owner or an agent? Everybody will see it.
property-offer-title = A short title, for example: Sunny house with a garden.
property-offer-details = Tell people more: the neighbourhood, water, the road, house rules. You can skip this.
property-offer-photos = 📷 Now the photos: send up to { $most }, the best first. You can skip this.
property-offer-often = { $why }
property-offer-refused = { $why }
property-offer-unfetched = I could not fetch your photos just now. You can add them later, under My properties.
property-offer-unfit =
    Some photos could not be used:
    { $why }
property-offer-held = { $why }
property-listing-decided-gone = There is nothing to decide about any more.
property-listing-decided-publish = 🎉 “{ $title }” has been looked at and is published.
property-listing-decided-refuse = “{ $title }” was not published: it does not keep to our rules. You can change it and publish it again.
property-offer-confirm =
    Please check it:

    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister }

    { $details }

    Shall I publish it?
property-offer-confirm-yes = ✅ Publish
property-offer-confirm-change = ✏️ Change
property-offer-confirm-no = 🗑️ Discard
property-offer-field = What would you like to change?
property-offer-done = 🎉 “{ $title }” is published. It is offered until { $until }.
property-offer-changed = ✅ “{ $title }” has been changed. It is offered until { $until }.
property-offer-kept = Good, it stays as it was.
property-offer-discarded = Discarded. Nothing was published.
property-offer-gone = This property is no longer offered, so nothing was changed.
property-edit-gone = This property is no longer offered, so it cannot be changed.

## One's own
property-mine-list = 📋 Your properties, newest first:
property-mine-none = You do not offer a property yet.
property-status-open = offered
property-status-paused = paused
property-status-taken = rented or sold
property-status-held = waiting for our check
property-status-expired = its time is over
property-status-hidden = hidden by our team
property-pause-done = ⏸️ “{ $title }” is paused: nobody finds it until you offer it again.
property-pause-gone = This property is not offered.
property-renew-done = ✅ “{ $title }” is offered until { $until }.
property-renew-gone = This property cannot be offered again. You can publish it anew.
property-share-done = 📤 Forward the next message, or add it to your status: whoever taps the link sees exactly this property.
property-share-card =
    🏠 *{ $title }*
    📍 { $place }
    💰 { $price }

    See it in WhatsApp: { $link }
property-share-gone = Only a property that is offered can be shared.
property-share-failed = I could not make a link to “{ $title }” just now. Please try again.
property-taken-confirm = Is “{ $title }” rented or sold? Nobody will find it any more, and who wanted to see it will be told.
property-taken-confirm-yes = 🔑 Yes, it is taken
property-taken-confirm-no = Keep offering it
property-taken-kept = Good, it stays as it is.
property-taken-done = 🔑 “{ $title }” is marked as taken. { $told }
property-taken-gone = This property is not offered.
property-delete-confirm = Delete “{ $title }” with all you wrote about it? This cannot be undone.
property-delete-confirm-yes = 🗑️ Delete
property-delete-confirm-no = Keep it
property-delete-kept = Good, it stays.
property-delete-done = 🗑️ “{ $title }” is deleted. { $told }
property-delete-gone = I could not find that property among yours.
property-told-count = { $count ->
    [one] One person was waiting and has been told.
   *[other] { $count } people were waiting and have been told.
  }
property-told-end-over = “{ $title }” is no longer offered, so what you had agreed or asked for there is off. Shall we look for another home?
property-told-expiry-soon = ⏳ “{ $title }” is offered until { $until } only. Shall it stay longer?

## Viewings
property-view-when = 📅 When would you like to see “{ $title }”? Choose a time, or write another one, for example: Saturday 10 am.
property-view-done = 📅 I have asked to view “{ $title }” on { $when }. I will tell you as soon as there is an answer.
property-view-own = This is your own property.
property-view-gone = This property is no longer offered.
property-view-duplicate = You have a viewing of this property already.
property-view-past = That time is over. Please choose another one.
property-viewing-detail =
    📅 Viewing of “{ $title }”
    { $when }
    With { $name } · { $status }

    { $contact }
property-viewing-gone = I could not find that viewing.
property-viewings-list = 📅 Your viewings, what comes next first:
property-viewings-none = You have no viewings yet.
property-viewing-status-proposed = waiting for an answer
property-viewing-status-confirmed = confirmed
property-viewing-status-declined = declined
property-viewing-status-cancelled = cancelled
property-confirm-done = ✅ Confirmed: “{ $title }”, { $when }. { $name } has been told. { $contact }
property-confirm-gone = I could not find that viewing.
property-confirm-changed = This viewing has changed since: { $when }, { $status }. Please look again.
property-confirm-over = Nothing has changed: this viewing is already { $status }.
property-confirm-past = That time is over. Please propose another one.
property-confirm-taken = “{ $title }” is no longer offered.
property-decline-done = You declined to meet for “{ $title }”. { $name } has been told.
property-decline-gone = { property-confirm-gone }
property-decline-changed = This viewing has changed since: { $when }, { $status }. Please look again.
property-decline-over = Nothing has changed: this viewing is already { $status }.
property-decline-past = { property-confirm-past }
property-decline-taken = “{ $title }” is no longer offered.
property-call-off-done = ✖️ The viewing of “{ $title }” on { $when } is cancelled. { $name } has been told.
property-call-off-gone = { property-confirm-gone }
property-call-off-changed = This viewing has changed since: { $when }, { $status }. Please look again.
property-call-off-over = Nothing has changed: this viewing is already { $status }.
property-call-off-past = { property-confirm-past }
property-call-off-taken = “{ $title }” is no longer offered.
property-change-when = 🕑 When would suit you for “{ $title }”? Choose a time, or write another one, for example: Saturday 10 am.
property-change-done = 🕑 I have proposed { $when } for “{ $title }” to { $name }.
property-change-gone = { property-confirm-gone }
property-change-changed = This viewing has changed since: { $when }, { $status }. Please look again.
property-change-over = This viewing can no longer be changed.
property-change-past = { property-confirm-past }
property-change-taken = “{ $title }” is no longer offered.
property-told-viewing-proposed = 📅 { $name } would like to view “{ $title }” on { $when }. Does that suit you?
property-told-viewing-confirmed = ✅ { $name } confirmed: you meet for “{ $title }” on { $when }. { $contact }
property-told-viewing-changed = 🕑 { $name } proposes another time for “{ $title }”: { $when }. Does that suit you?
property-told-viewing-declined = { $name } cannot show or view “{ $title }” on { $when }. You can look for other homes.
property-told-viewing-cancelled = ✖️ { $name } has cancelled the viewing of “{ $title }” on { $when }.
property-told-viewing-soon-soon = ⏰ Coming up: viewing of “{ $title }” with { $name }, { $when }. { $contact } Never pay before you have seen it.
property-told-viewing-over-over = ⭐ How was the viewing of “{ $title }” with { $name }? Your stars help others.
property-contact = Contact of { $name }: { $link }

## Short stays
property-stay-arrives = 🛏️ “{ $title }”: on which day would you arrive?{ $taken }
property-stay-nights = { $least ->
    [one] How many nights?
   *[other] How many nights? At least { $least }.
  }
property-stay-confirm = “{ $title }”, { $days }: { $total } in all. Shall I ask for these days?
property-stay-confirm-yes = ✅ Ask for them
property-stay-confirm-no = 🗑️ No
property-stay-discarded = Good, I have asked for nothing.
property-stay-done = 🛏️ I have asked for “{ $title }”, { $days }. I will tell you as soon as there is an answer. Pay nothing before you are there.
property-stay-own = This is your own property.
property-stay-gone = This property is no longer offered for short stays.
property-stay-taken = “{ $title }” is booked on some of these days. Please choose others.
property-stay-short = “{ $title }” is let for at least { $least } nights.
property-stay-past = These days are not possible. Please choose others.
property-stay-duplicate = You have asked for these days already.
property-stays-list = 🛏️ Your stays:
property-stays-none = You have not asked for a stay yet.
property-days = { $first } to { $last }
property-days-short = { $first } → { $last }
property-taken-days =
    Already booked:
    { $list }
property-kept = Blocked by you
property-calendar-list = 🗓️ “{ $title }”: booked and asked for, the soonest first.
property-calendar-none = 🗓️ “{ $title }”: every day is free.
property-calendar-gone = I could not find that property among yours.
property-keep-days-first = From which day is “{ $title }” not to be booked?
property-keep-days-nights = For how many nights?
property-keep-days-done = ⛔ Nobody can book { $days }.
property-keep-days-taken = Some of these days are booked already: { $days }.
property-keep-days-gone = { property-calendar-gone }
property-booking-detail =
    🛏️ “{ $title }”
    { $days } · { $total }
    With { $name } · { $status }

    { $contact }
property-booking-kept = ⛔ You keep these days of “{ $title }” free: { $days }.
property-booking-gone = I could not find that stay.
property-stay-status-proposed = waiting for an answer
property-stay-status-confirmed = confirmed
property-stay-status-declined = declined
property-stay-status-cancelled = cancelled
property-accept-stay-done = ✅ Confirmed: { $name }, { $days }. These days are booked now. { $contact }
property-accept-stay-gone = { property-booking-gone }
property-accept-stay-over = Nothing has changed: this stay is already { $status }.
property-accept-stay-past = These days are over.
property-accept-stay-taken = Some of these days are booked already, so this stay cannot be confirmed.
property-accept-stay-closed = “{ $title }” is not offered just now, so nothing was confirmed.
property-decline-stay-done = You declined { $days }. { $name } has been told.
property-decline-stay-gone = { property-booking-gone }
property-decline-stay-over = Nothing has changed: this stay is already { $status }.
property-decline-stay-past = { property-accept-stay-past }
property-cancel-stay-done = ✖️ { $days } is cancelled: the days are free again.
property-cancel-stay-gone = { property-booking-gone }
property-cancel-stay-over = Nothing has changed: this stay is already { $status }.
property-cancel-stay-past = { property-accept-stay-past }
property-told-stay-proposed = 🛏️ { $name } would like to stay in “{ $title }”, { $days } ({ $total }). Do you confirm?
property-told-stay-moved = 📅 { $name } has other dates for your stay in “{ $title }”: { $days } ({ $total }). Do you take them?
property-told-stay-confirmed = ✅ { $name } confirmed your stay in “{ $title }”, { $days }. { $contact }
property-told-stay-declined = Your stay in “{ $title }”, { $days }, was not confirmed: the days are not free. You can ask for others.
property-told-stay-cancelled = ✖️ { $name } has cancelled the stay in “{ $title }”, { $days }.
property-told-stay-agreed = ✅ { $name } takes your dates for “{ $title }”: { $days }. These days are booked now. { $contact }
property-told-stay-refused = { $name } cannot take your dates for “{ $title }”, { $days }. They are free again.
property-other-days-arrives = { $name } asks for { $days }. On which day could they arrive instead?{ $taken }
property-other-days-nights = { property-stay-nights }
property-other-days-done = I have offered { $name } these dates: { $days }. I will tell you the answer.
property-other-days-gone = { property-booking-gone }
property-other-days-over = { property-accept-stay-over }
property-other-days-past = { property-accept-stay-past }
property-other-days-short = Your home is let for at least { $least } nights: please offer more.
property-other-days-taken = Some of these days are booked already. Please offer others.
property-other-days-closed = “{ $title }” is not offered just now, so I have offered no dates.
property-other-days-duplicate = { $name } asks for these days already: look for that request in your calendar.

## Questions and contacts
property-ask-words = 💬 What would you like to know about “{ $title }”? Write it in one message. Your number is not shown.
property-ask-done = 💬 Your message about “{ $title }” is sent. I will pass the answer on to you.
property-ask-own = This is your own property.
property-ask-gone = This property is no longer offered.
property-ask-taken = { property-ask-gone }
property-ask-wait = You have written three times without an answer. Please wait for it.
property-write-words = ↩️ Your message to { $name } about “{ $title }”. Write it in one message; your number is not shown.
property-write-done = 💬 Your message about “{ $title }” is sent.
property-write-gone = I could not find that conversation.
property-write-taken = { property-ask-gone }
property-write-wait = { property-ask-wait }
property-contact-done = 📞 I have asked for a contact for “{ $title }”. I will tell you as soon as there is an answer.
property-contact-own = This is your own property.
property-contact-gone = This property is no longer offered.
property-contact-asked = I have asked for a contact for “{ $title }” already, and wait for the answer.
property-contact-given = 📞 “{ $title }”: { $contact }
property-contact-refused = No contact is given for “{ $title }”. You can ask a question here.
property-give-contact-done = 📞 { $name } can reach you directly now about “{ $title }”.
property-give-contact-already = { $name } has your number already.
property-give-contact-gone = I could not find that conversation.
property-refuse-contact-done = Good: your number is not shown. { $name } has been told.
property-refuse-contact-already = Nothing has changed for { $name }.
property-refuse-contact-gone = I could not find that conversation.
property-inquiry-gone = I could not find that conversation.
property-inquiry-empty = 💬 { $name } · “{ $title }”: nothing was written yet. { $contact }
property-inquiry-mine =
    💬 You wrote to { $name } about “{ $title }”:

    { $words }

    { $contact }
property-inquiry-theirs =
    💬 { $name } wrote about “{ $title }”:

    { $words }

    { $contact }
property-inquiries-list = 💬 Your messages about properties:
property-inquiries-none = There are no messages yet.
property-told-words-seeker =
    💬 { $name } asks about “{ $title }”:

    { $words }
property-told-words-owner =
    💬 { $name } answers about “{ $title }”:

    { $words }
property-told-contact-asked-asked = 📞 { $name } would like to talk to you directly about “{ $title }”. Shall I give your number?
property-told-contact-given = 📞 “{ $title }”: { $contact } Never pay before you have seen the property.
property-told-contact-refused = No contact is given for “{ $title }”. You can still ask questions here.

## Ratings
property-rate-stars = ⭐ How was it with { $name }, “{ $title }”?
property-rate-words = Would you like to add some words? You can skip this.
property-rate-done = Thank you! Your stars for { $name } are kept.
property-rate-already = You have rated { $name } for this already.
property-rate-gone = There is nothing to rate yet.
property-rate-stay-stars = ⭐ How was it with { $name }, “{ $title }”?
property-rate-stay-words = Would you like to add some words? You can skip this.
property-rate-stay-done = Thank you! Your stars for { $name } are kept.
property-rate-stay-already = You have rated { $name } for this already.
property-rate-stay-gone = There is nothing to rate yet.
property-stars-1 = ⭐ very bad
property-stars-2 = ⭐⭐ poor
property-stars-3 = ⭐⭐⭐ all right
property-stars-4 = ⭐⭐⭐⭐ good
property-stars-5 = ⭐⭐⭐⭐⭐ very good
