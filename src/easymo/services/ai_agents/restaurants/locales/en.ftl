## Words people type

ai-agents-phrases-waiter = restaurants near me, bars near me, bars and restaurants, order food, find a restaurant, find a bar, where to eat, somewhere to eat, i am hungry, good restaurant, place to eat
ai-agents-phrases-orders = my food orders, my food order, where is my food, my meal order
ai-agents-phrases-bookings = my table bookings, my reservations, my booked table, my table booking
ai-agents-phrases-kitchen = open kitchen, kitchen orders, restaurant orders
ai-agents-phrases-my-restaurants = my restaurant, my restaurants, my bar
ai-agents-phrases-register-restaurant = register my restaurant, register my bar, register a restaurant, register a bar, add my restaurant
# Words that say nothing about what somebody would like to eat or drink.
ai-agents-waiter-noise = restaurant, restaurants, bar, bars, food, eat, eating, drink, drinks, order, find, want, would, like, near, nearby, me, here, good, place, some, with, for, the, a, in, at, hungry, where, can, open, now

## Rows

ai-agents-row-to-waiter = 🍽️ Bars & food
ai-agents-row-restaurant = 🍽️ The restaurant
ai-agents-row-desk = 🧑‍🍳 Staff desk
ai-agents-row-waiter-find = 🔎 Search
ai-agents-row-waiter-find-about = A dish, a name or a place: brochette in Remera
ai-agents-row-waiter-near = 📍 Near me
ai-agents-row-waiter-near-about = The nearest first
ai-agents-row-waiter-open = 🕒 Open now
ai-agents-row-waiter-open-about = Near you and open at this hour
ai-agents-row-orders = 🧾 My orders
ai-agents-row-orders-about = Where they are, pay, order again
ai-agents-row-bookings = 📅 My tables
ai-agents-row-bookings-about = Tables you have booked
ai-agents-row-my-restaurants = 🏪 My restaurants
ai-agents-row-my-restaurants-about = Register yours, or work at one
ai-agents-row-search-again = 🔎 Search again
ai-agents-row-only-open = 🕒 Only open ones
ai-agents-row-all-hours = 🍽️ Closed ones too
ai-agents-row-order = 📖 Menu & order
ai-agents-row-book-table = 📅 Book a table
ai-agents-row-way = 🗺️ The way there
ai-agents-row-share = 📤 Share
ai-agents-row-sections = 📖 Menu sections
ai-agents-row-menu-again = 📖 Back to the menu
ai-agents-row-cart = 🧺 My order so far
ai-agents-row-order-place = ✅ Order this
ai-agents-row-order-change = ✏️ Change
ai-agents-row-order-clear = 🗑️ Empty it
ai-agents-row-order-show = 👀 Follow it
ai-agents-row-order-pay = 💸 I have paid
ai-agents-row-order-cancel = ✖️ Cancel it
ai-agents-row-order-rate = ⭐ Rate
ai-agents-row-order-again = 🔁 Order again
ai-agents-row-rate-guest = ⭐ Rate the guest
ai-agents-row-kitchen = 🔔 Open orders
ai-agents-row-kitchen-accept = ✅ Accept
ai-agents-row-kitchen-reject = ❌ Reject
ai-agents-row-kitchen-prepare = 🍳 In preparation
ai-agents-row-kitchen-ready = 🔔 Ready
ai-agents-row-kitchen-serve = 🍽️ Served
ai-agents-row-kitchen-collect = 🥡 Collected
ai-agents-row-kitchen-deliver = 🛵 Delivered
ai-agents-row-kitchen-settle = 💵 Money received
ai-agents-row-kitchen-give-up = ✖️ Cannot be made
ai-agents-row-kitchen-close = 📁 Close
ai-agents-row-kitchen-menu = 📖 The menu
ai-agents-row-kitchen-bookings = 📅 Bookings
ai-agents-row-kitchen-day = 📊 Today
ai-agents-row-tables = 🪑 Tables & QR codes
ai-agents-row-staff = 👥 Staff
ai-agents-row-restaurant-edit = ✏️ Edit
ai-agents-row-restaurant-more = ⚙️ More
ai-agents-row-staff-leave = 🚪 Leave the staff
ai-agents-row-restaurant-share = 📤 Share
ai-agents-row-restaurant-pause = ⏸️ Pause
ai-agents-row-restaurant-open = ▶️ Open again
ai-agents-row-restaurant-remove = 🗑️ Delete
ai-agents-row-album = 📷 Photos
ai-agents-row-badge = ✔️ Verified badge
ai-agents-row-register-restaurant = ➕ Register one
ai-agents-row-menu-add = ➕ Add dishes
ai-agents-row-dish-sold-out = 🚫 Sold out today
ai-agents-row-dish-back = ✅ There again
ai-agents-row-dish-hide = 🙈 Take off
ai-agents-row-dish-show = 👀 Put back on
ai-agents-row-dish-count = 🔢 Count portions
ai-agents-row-dish-edit = ✏️ Edit
ai-agents-row-dish-photo = 📷 Photo
ai-agents-row-dish-remove = 🗑️ Delete
ai-agents-row-table-add = ➕ Add tables
ai-agents-row-table-remove = 🗑️ Remove it
ai-agents-row-staff-invite = ➕ Invite
ai-agents-row-booking-confirm = ✅ Confirm
ai-agents-row-booking-decline = ❌ Decline
ai-agents-row-booking-cancel = ✖️ Call it off

## Vocabulary

ai-agents-kind-restaurant = 🍽️ Restaurant
ai-agents-kind-bar = 🍻 Bar
ai-agents-kind-cafe = ☕ Café
ai-agents-kind-fast-food = 🍔 Fast food
ai-agents-kind-restaurant-words = restaurant, restaurants, eatery, diner
ai-agents-kind-bar-words = bar, bars, pub, pubs, nightclub
ai-agents-kind-cafe-words = cafe, cafes, coffee shop, coffee house
ai-agents-kind-fast-food-words = fast food, takeaway, snack bar
ai-agents-role-owner = Owner
ai-agents-role-manager = 🗂️ Manager
ai-agents-role-waiter = 🤵 Waiter
ai-agents-role-kitchen = 🧑‍🍳 Kitchen
ai-agents-entered-open = published
ai-agents-entered-held = being looked at
ai-agents-entered-paused = hidden
ai-agents-now-open = 🟢 open now
ai-agents-now-shut = 🔴 closed now
ai-agents-line-gone = no longer on the menu
ai-agents-line-sold-out = sold out
ai-agents-line-few = not that many left
ai-agents-manner-dine-in = 🪑 At table { $table }
ai-agents-manner-take-away = 🥡 To take away
ai-agents-manner-delivery = 🛵 To { $place }
ai-agents-manner-of-dine-in = 🪑 I am at a table
ai-agents-manner-of-take-away = 🥡 Take away
ai-agents-manner-of-delivery = 🛵 Bring it to me
ai-agents-paid-by-mine = 📱 My MoMo number
ai-agents-paid-by-other = ✏️ Another or a code
ai-agents-paid-by-none = 💵 Cash only
ai-agents-refusal-sold-out = Something is sold out
ai-agents-refusal-busy = Too busy just now
ai-agents-refusal-closing = We are closing
ai-agents-refusal-far = Too far to deliver
ai-agents-refusal-other = Something else
ai-agents-status-draft = not sent yet
ai-agents-status-placed = waits for the kitchen
ai-agents-status-accepted = accepted
ai-agents-status-preparing = in preparation
ai-agents-status-ready = ready
ai-agents-status-served = served
ai-agents-status-collected = collected
ai-agents-status-delivered = delivered
ai-agents-status-paid = paid
ai-agents-status-closed = done
ai-agents-status-rejected = rejected
ai-agents-status-cancelled = cancelled
ai-agents-status-expired = not accepted in time
ai-agents-stands-placed = ⏳ The kitchen has it. If nobody accepts it by { $until }, it is over and costs nothing.
ai-agents-stands-accepted = ✅ Accepted: ready in about { $minutes } minutes.
ai-agents-stands-preparing = 🍳 It is being prepared.
ai-agents-stands-ready = 🔔 It is ready!
ai-agents-stands-served = 🍽️ It has been served. Enjoy!
ai-agents-stands-collected = 🥡 You have collected it. Enjoy!
ai-agents-stands-delivered = 🛵 It has been delivered. Enjoy!
ai-agents-stands-paid = 💚 Paid. Thank you!
ai-agents-stands-closed = 💚 All done. Thank you!
ai-agents-stands-rejected = ❌ The kitchen could not take it: { $reason }. You owe nothing.
ai-agents-stands-cancelled = ✖️ Cancelled. { $reason }
ai-agents-stands-expired = ⌛ Nobody accepted it in time. You owe nothing; please try again or choose another place.
ai-agents-handled-placed = ⏳ Accept or reject it by { $until }.
ai-agents-handled-accepted = ✅ Accepted; promised in { $minutes } minutes.
ai-agents-handled-preparing = 🍳 In preparation.
ai-agents-handled-ready = 🔔 Ready to be handed over.
ai-agents-handled-served = 🍽️ Served; not paid yet.
ai-agents-handled-collected = 🥡 Collected; not paid yet.
ai-agents-handled-delivered = 🛵 Delivered; not paid yet.
ai-agents-handled-paid = 💚 Done and paid.
ai-agents-handled-closed = 📁 Closed.
ai-agents-handled-rejected = ❌ Rejected: { $reason }.
ai-agents-handled-cancelled = ✖️ Cancelled. { $reason }
ai-agents-handled-expired = ⌛ Nobody accepted it in time; the guest knows.
ai-agents-booked-asked = asked for
ai-agents-booked-confirmed = confirmed
ai-agents-booked-declined = declined
ai-agents-booked-cancelled = called off
ai-agents-booking-guest-asked = ⏳ The restaurant has not answered yet.
ai-agents-booking-guest-confirmed = ✅ Your table is kept for you.
ai-agents-booking-guest-declined = ❌ The restaurant has no table for you then.
ai-agents-booking-guest-cancelled = ✖️ This booking was called off.
ai-agents-booking-staff-asked = Is there a table?
ai-agents-booking-staff-confirmed = ✅ Confirmed. The guest is reminded two hours before.
ai-agents-booking-staff-declined = ❌ Declined.
ai-agents-booking-staff-cancelled = ✖️ This booking was called off.
ai-agents-tag-vegan = Vegan
ai-agents-tag-halal = Halal
ai-agents-tag-spicy = Spicy
ai-agents-tag-gluten-free = Gluten-free
ai-agents-mark-vegan = 🌱
ai-agents-mark-halal = ☪️
ai-agents-mark-spicy = 🌶️
ai-agents-mark-gluten-free = 🌾
ai-agents-dish-field-name = 🏷️ Name
ai-agents-dish-field-price = 💰 Price
ai-agents-dish-field-section = 📖 Section
ai-agents-dish-field-details = 📝 Description
ai-agents-dish-field-tags = 🌱 What it is
ai-agents-entry-name = 🏷️ Name
ai-agents-entry-kind = 🍽️ Kind
ai-agents-entry-details = 📝 Description
ai-agents-entry-hours = 🕒 Opening hours
ai-agents-entry-payee = 💳 Payment
ai-agents-entry-delivers = 🛵 Delivery
ai-agents-entry-place = 📍 Place
ai-agents-stars-5 = ⭐⭐⭐⭐⭐
ai-agents-stars-4 = ⭐⭐⭐⭐
ai-agents-stars-3 = ⭐⭐⭐
ai-agents-stars-2 = ⭐⭐
ai-agents-stars-1 = ⭐
ai-agents-delivers = 🛵 Delivers
ai-agents-distance = { $distance } km
ai-agents-sold-out = 🚫 sold out
ai-agents-hidden = 🙈 off the menu
ai-agents-portions = portions left: { $count }
ai-agents-section-menu = Menu
ai-agents-table = 🪑 Table { $name }
ai-agents-party = guests: { $count }
ai-agents-waiting = 🔔 new: { $count }
ai-agents-contact = 📞 { $link }
ai-agents-paid-mark = 💚 paid
ai-agents-paid-said = 💸 The restaurant is checking your payment.
ai-agents-reference = 💸 The guest says it is paid: { $reference }
ai-agents-pay-cash = 💵 You pay at the restaurant.
ai-agents-pay-code = 📱 Pay by MoMo: dial { $code }, then tap “I have paid”.
ai-agents-pay-number = 📱 Pay { $amount } by mobile money to { $payee }, then tap “I have paid”.
ai-agents-unread-lines = ⚠️ I could not use these lines:
    { $lines }
ai-agents-searched-what = {" "}for “{ $words }”
ai-agents-searched-where = {" "}near { $place }
ai-agents-cart-summary = 🧺 Your order so far: { $count } for { $total }
ai-agents-work-gone = You do not work at a restaurant like that, or it is gone.
ai-agents-place-gone = That restaurant is not there any more, or takes no guests now.

## Finding

ai-agents-waiter-menu = 🍽️ Bars and restaurants: see menus, order and pay from your seat. At a table with our QR code? Scan it and order.
ai-agents-waiter-find-what = What would you like? Write a dish, a name or a place, for example: brochette in Remera.
ai-agents-waiter-list-found = 🍽️ Places found{ $what }{ $where }: { $count }. Open one to see its menu.
ai-agents-waiter-list-none = I found no place{ $what }{ $where }. Try another word, or look near you.
ai-agents-waiter-near-place = Where are you? Send your location, or write a place such as Kimironko.
ai-agents-waiter-open-place = { ai-agents-waiter-near-place }
ai-agents-waiter-around-found = 🍽️ Near { $place }, the nearest first: { $count }
ai-agents-waiter-around-none = I know no such place within 10 km of { $place } at this hour.
ai-agents-restaurant-gone = { ai-agents-place-gone }
ai-agents-restaurant-detail = {"*"}{ $name }*{ $badge }
    { $kind }{ $rating }
    📍 { $place }{ $hours }{ $delivers }{ $details }
ai-agents-restaurant-ways = What would you like to do?
ai-agents-restaurant-unwritten = Their menu is not here yet. What would you like to do?
ai-agents-restaurant-way-gone = { ai-agents-place-gone }
ai-agents-restaurant-way-there = 🗺️ The way to { $name }: { $link }
ai-agents-restaurant-share-gone = { ai-agents-place-gone }
ai-agents-restaurant-share-failed = The link could not be made just now. Please try again.
ai-agents-restaurant-share-done = Pass the next message on: its link opens exactly this place.
ai-agents-restaurant-share-card = {"*"}{ $name }*
    { $kind }
    📍 { $place }
    Menu and orders: { $link }
ai-agents-table-gone = I do not know that table. Please ask the staff, or choose the restaurant below.

## Ordering

ai-agents-order-gone = { ai-agents-place-gone }
ai-agents-order-empty = { $name } has no menu here yet.
ai-agents-order-what = {"*"}{ $name }*: what would you like? Choose, or write it as you would say it: 2 brochettes and a Fanta.{ $cart }
ai-agents-order-which = Several dishes are called “{ $words }”. Which one?
ai-agents-order-heard = { $said }
ai-agents-order-added = ✅ Added: { $words }
ai-agents-order-full = ⚠️ One order has at most 30 different dishes. Not added: { $words }
ai-agents-order-sold-out = 🚫 Sold out today: { $words }
ai-agents-order-unknown = 🤔 Not on this menu: { $words }
ai-agents-order-unread = I did not find that on this menu.
ai-agents-dish-gone = That dish is not on the menu any more.
ai-agents-dish-detail = {"*"}{ $name }*
    💰 { $price }{ $tags }{ $details }
ai-agents-dish-sold-out = 🚫 It is sold out today.
ai-agents-dish-photos = There are more pictures of it.
ai-agents-dish-count = How many of { $name }? Write 0 to have none.
ai-agents-dish-full = One order has at most 30 different dishes.
ai-agents-order-cart-empty = 🧺 Your order is empty.
ai-agents-order-cart-shown = 🧺 *{ $name }*
    { $lines }

    {"*"}Total: { $total }*{ $table }
ai-agents-order-change-dish = Which dish would you like to change?
ai-agents-order-change-count = How many of { $name } from now on? 0 takes it out.
ai-agents-order-clear-sure = Empty your order at { $name }?
ai-agents-order-clear-sure-yes = 🗑️ Empty it
ai-agents-order-clear-sure-no = ↩️ Keep it
ai-agents-order-clear-done = Your order is empty.
ai-agents-order-place-closed = { $name } is closed now ({ $hours }). Your order is kept; you may book a table.
ai-agents-order-place-kind = How would you like to have it?
ai-agents-order-place-table = What is the name or number of your table? It stands on it.
ai-agents-order-place-unseated = There is no table “{ $table }” here. Please look once more, or ask the staff.
ai-agents-order-place-place = Where shall it be brought? Send your location, or write a place.
ai-agents-order-place-note = Anything the kitchen should know: no salt, an allergy? You may skip this. Please ask the staff yourself about allergies: I cannot promise.
ai-agents-order-place-check = Please check your order at *{ $name }*:

    { $lines }

    { $manner }{ $note }
    {"*"}Total: { $total }*

    Is that right?
ai-agents-order-place-check-yes = ✅ It is right
ai-agents-order-place-check-no = ✏️ Not yet
ai-agents-order-place-sure = Shall I send it to { $name } now? You will pay { $total }.
ai-agents-order-place-sure-yes = 🍽️ Yes, order
ai-agents-order-place-sure-no = ↩️ No
ai-agents-order-place-kept = Nothing was ordered. Your dishes are kept.
ai-agents-order-place-gone = That order is not there any more.
ai-agents-order-place-empty = Your order is empty.
ai-agents-order-place-shut = The restaurant takes no orders now. Your dishes are kept.
ai-agents-order-place-own = That is your own restaurant.
ai-agents-order-place-sold-out = Something of it is sold out or not there any more: please look at your order and change it.
ai-agents-order-place-changed = The total has changed meanwhile. Please look at your order once more before you send it.
ai-agents-order-place-no-delivery = This restaurant does not deliver any more. Please choose another way.
ai-agents-order-place-many = Three of your orders wait to be accepted. Please wait for one of them first.
ai-agents-order-place-done = 🧾 Order #{ $number } is with the kitchen of { $name }. They have until { $until } to accept it; I will tell you.

## Following an order

ai-agents-order-body = 🧾 Order #{ $number } · *{ $name }*
    { $lines }
    { $manner }
    {"*"}Total: { $total }*

    { $stands }{ $paying }
ai-agents-order-show-gone = You have no order like that.
ai-agents-order-show-shown = { $body }
ai-agents-told-order-shown = { $body }
ai-agents-order-pay-gone = { ai-agents-order-show-gone }
ai-agents-order-pay-reference = 💸 You have paid { $total }: what is the reference in the message from MoMo? You may skip this. The restaurant then confirms it.
ai-agents-order-cancel-gone = { ai-agents-order-show-gone }
ai-agents-order-cancel-sure = Cancel your order at { $name }?
ai-agents-order-cancel-sure-yes = ✖️ Cancel it
ai-agents-order-cancel-sure-no = ↩️ Keep it
ai-agents-order-again-gone = Nothing of that order can be had now.
ai-agents-order-rate-gone = That order cannot be rated.
ai-agents-order-rate-stars = How was it with { $name }?
ai-agents-order-rate-remark = Would you like to say a few words about it? You may skip this.
ai-agents-order-rate-done = ⭐ Thank you! Others will see how you rate { $name }.
ai-agents-order-rate-already = You have rated this already. Thank you!
ai-agents-orders-none = You have not ordered anything yet.
ai-agents-orders-list = 🧾 Your orders:

## The kitchen

ai-agents-kitchen-body = 🔔 Order #{ $number } · { $guest }
    { $lines }
    { $manner }{ $note }
    {"*"}Total: { $total }*{ $paid }

    { $stands }
ai-agents-kitchen-gone = { ai-agents-work-gone }
ai-agents-kitchen-none = 🔔 { $name }: no open orders.
ai-agents-kitchen-list = 🔔 { $name }: open orders, the oldest first.
ai-agents-kitchen-order-gone = { ai-agents-work-gone }
ai-agents-kitchen-order-shown = { $body }
ai-agents-told-kitchen-shown = { $body }
ai-agents-kitchen-do-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-minutes = Order #{ $number }: in how many minutes will it be ready?
ai-agents-kitchen-reject-gone = { ai-agents-work-gone }
ai-agents-kitchen-reject-reason = Why can it not be made? The guest is told.
ai-agents-kitchen-reject-own = Please write why. The guest reads these words.
ai-agents-kitchen-give-up-gone = { ai-agents-work-gone }
ai-agents-kitchen-give-up-reason = Why can it not be made after all? The guest is told.
ai-agents-kitchen-give-up-own = Please write why. The guest reads these words.
ai-agents-kitchen-settle-gone = { ai-agents-work-gone }
ai-agents-kitchen-settle-sure = Have you received { $total } for order #{ $number }? Please look into your own MoMo or till first.{ $reference }
ai-agents-kitchen-settle-sure-yes = 💵 Yes, received
ai-agents-kitchen-settle-sure-no = ↩️ Not yet
ai-agents-kitchen-way-gone = { ai-agents-work-gone }
ai-agents-kitchen-way-there = 🛵 Order #{ $number } goes here:
ai-agents-kitchen-day-gone = { ai-agents-work-gone }
ai-agents-kitchen-day-shown = 📊 { $name }, { $day }
    Orders taken: { $orders }
    Worth: { $taken }
    Of that paid: { $paid }
    Not taken: { $refused }{ $favourites }

## One's own restaurant

ai-agents-my-restaurants-none = You have no restaurant here yet. Register yours: guests find it, see its menu and order from their seats.
ai-agents-my-restaurants-list = 🏪 Where you work:
ai-agents-restaurant-desk-gone = { ai-agents-work-gone }
ai-agents-restaurant-desk-ways = 🧑‍🍳 *{ $name }*
    You: { $role }
    The restaurant: { $status }
ai-agents-restaurant-more-gone = { ai-agents-work-gone }
ai-agents-restaurant-more-ways = ⚙️ *{ $name }*: what would you like to do?
ai-agents-register-restaurant-refused = { $reason }
ai-agents-register-restaurant-name = 🏪 What is your place called?
ai-agents-register-restaurant-kind = What kind of place is it?
ai-agents-register-restaurant-details = What should guests know: your kitchen, music, terrace? You may skip this.
ai-agents-register-restaurant-days = On which days are you open?
ai-agents-register-restaurant-hours = From when to when? For example 8-22, or 17:00-2:00.
ai-agents-register-restaurant-paid = How do guests pay you?
ai-agents-register-restaurant-payee = Which MoMo number or merchant code is paid?
ai-agents-register-restaurant-delivers = Do you deliver?
ai-agents-register-restaurant-delivers-yes = 🛵 Yes
ai-agents-register-restaurant-delivers-no = 🚶 No
ai-agents-register-restaurant-place = Where is it? Send its location, or write a place such as Kimironko.
ai-agents-register-restaurant-photos = 📷 Send photos of it, up to 11, the best first. You may skip this.
ai-agents-register-restaurant-confirm = Please check:

    {"*"}{ $name }*
    { $kind }
    🕒 { $hours }
    💳 { $payee }
    📍 { $place }{ $delivers }{ $details }
ai-agents-register-confirm-yes = ✅ Publish
ai-agents-register-confirm-change = ✏️ Change
ai-agents-register-confirm-no = 🗑️ Discard
ai-agents-register-restaurant-field = What would you like to change?
ai-agents-register-restaurant-kept = Nothing was changed.
ai-agents-register-restaurant-discarded = Nothing was published.
ai-agents-register-restaurant-judged = { $reason }
ai-agents-register-restaurant-gone = { ai-agents-work-gone }
ai-agents-register-restaurant-changed = { $name } has been changed.
ai-agents-register-restaurant-done = 🎉 { $name } is published. Now write its menu: a line for each dish is enough.
ai-agents-register-restaurant-unfetched = The photos did not reach me. You can add them later.
ai-agents-register-restaurant-unkept = { $reasons }
ai-agents-restaurant-decided-published = ✅ { $name } has been looked at: guests see it now.
ai-agents-restaurant-decided-refused = { $name } has been looked at: it cannot be shown like this. Please change what it says.
ai-agents-restaurant-edit-gone = { ai-agents-work-gone }
ai-agents-restaurant-pause-done = ⏸️ Your place is hidden until you open it again.
ai-agents-restaurant-pause-gone = There is nothing to hide.
ai-agents-restaurant-open-done = ▶️ Guests see your place again.
ai-agents-restaurant-open-gone = There is nothing to open.
ai-agents-restaurant-remove-gone = { ai-agents-work-gone }
ai-agents-restaurant-remove-confirm = Delete { $name } with its menu, tables and staff? This cannot be undone.
ai-agents-restaurant-remove-confirm-yes = 🗑️ Delete
ai-agents-restaurant-remove-confirm-no = ↩️ Keep it
ai-agents-restaurant-remove-kept = It is kept.
ai-agents-restaurant-remove-done = It is deleted.
ai-agents-restaurant-remove-orders = Some orders are still in hand. Please finish them first.

## The menu, as the staff see it

ai-agents-kitchen-menu-gone = { ai-agents-work-gone }
ai-agents-kitchen-menu-none = 📖 { $name } has no dishes yet.
ai-agents-kitchen-menu-list = 📖 { $name }, dishes: { $count }. Open one to say that it is sold out, or to change it.
ai-agents-menu-add-gone = { ai-agents-work-gone }
ai-agents-menu-add-section = Which section do they belong to, for example Grill or Drinks? You may skip this.
ai-agents-menu-add-lines = Write your dishes, one a line, with the price in { $currency }:
    Brochette 2500
    Fanta 800

    A line without a price begins a new section. What is on the menu already gets the new price.
ai-agents-menu-add-unread = I found no dishes in that.{ $unread }
ai-agents-menu-add-confirm = Dishes: { $count }
    { $dishes }{ $unread }

    Put them on the menu?
ai-agents-menu-add-confirm-yes = ✅ Put them on
ai-agents-menu-add-confirm-no = 🗑️ Discard
ai-agents-menu-add-discarded = The menu was not changed.
ai-agents-menu-add-done = ✅ Dishes on the menu now: { $count } new or with a new price.
ai-agents-menu-add-full = A menu holds at most { $most } dishes. Nothing was added.
ai-agents-menu-dish-gone = { ai-agents-work-gone }
ai-agents-menu-dish-detail = {"*"}{ $name }* · { $section }
    💰 { $price }{ $state }{ $tags }{ $details }
ai-agents-dish-set-gone = { ai-agents-work-gone }
ai-agents-dish-count-gone = { ai-agents-work-gone }
ai-agents-dish-count-portions = How many portions of { $name } are left? Orders count them down. Skip this, and nobody counts.
ai-agents-dish-remove-gone = { ai-agents-work-gone }
ai-agents-dish-remove-sure = Delete { $name } from the menu?
ai-agents-dish-remove-sure-yes = 🗑️ Delete
ai-agents-dish-remove-sure-no = ↩️ Keep it
ai-agents-dish-remove-done = It is off the menu.
ai-agents-dish-edit-gone = { ai-agents-work-gone }
ai-agents-dish-edit-field = What would you like to change?
ai-agents-dish-edit-refused = { $reason }
ai-agents-dish-edit-name = What shall { $name } be called?
ai-agents-dish-edit-price = What does { $name } cost ({ $currency })?
ai-agents-dish-edit-section = Which section does { $name } belong to?
ai-agents-dish-edit-details = How would you describe { $name }? You may skip this.
ai-agents-dish-edit-tags = What is { $name }? Choose all that is true.
ai-agents-dish-photo-gone = { ai-agents-work-gone }
ai-agents-dish-photo-photos = 📷 Send photos of { $name }.
ai-agents-dish-photo-failed = The photos did not reach me. Please try again later.
ai-agents-dish-photo-done = Photos added: { $count }{ $refused }

## Tables and staff

ai-agents-tables-gone = { ai-agents-work-gone }
ai-agents-tables-none = 🪑 { $name } has no tables here yet. Add them, and print a QR code for each.
ai-agents-tables-list = 🪑 { $name }: open a table to get its QR code.
ai-agents-table-add-gone = { ai-agents-work-gone }
ai-agents-table-add-names = Which tables? For example 1-12, or Terrace 1, Terrace 2.
ai-agents-table-add-done = Tables added: { $count }
ai-agents-table-add-unread = No table was added. Write for example 1-12; names are short, and each is there once.
ai-agents-table-card-gone = { ai-agents-work-gone }
ai-agents-table-card-undrawn = The code could not be drawn just now. Please try again.
ai-agents-table-card-drawn = { $name }, table { $table }: print this and put it on the table. Who scans it orders to this table.
    { $link }
ai-agents-table-card-next = What next?
ai-agents-table-remove-gone = { ai-agents-work-gone }
ai-agents-table-remove-sure = Remove table { $name }? Its code works no longer then.
ai-agents-table-remove-sure-yes = 🗑️ Remove it
ai-agents-table-remove-sure-no = ↩️ Keep it
ai-agents-staff-gone = { ai-agents-work-gone }
ai-agents-staff-none = 👥 Nobody works at { $name } with you yet. Invite them with a link.
ai-agents-staff-list = 👥 { $name }: open somebody to let them go.
ai-agents-staff-invite-gone = { ai-agents-work-gone }
ai-agents-staff-invite-role = As what do you invite them?
ai-agents-staff-invite-failed = The invitation could not be made just now. Please try again.
ai-agents-staff-invite-done = Pass the next message on. The link is for one person, for a week.
ai-agents-staff-invite-card = { $name } invites you to its staff ({ $role }). Tap the link and send the message: { $link }
ai-agents-join-staff-ok = 🎉 You work at { $name } now ({ $role }). New orders come here.
ai-agents-join-staff-own = { $name } is your own.
ai-agents-join-staff-staff = You work at { $name } already.
ai-agents-join-staff-gone = This invitation has been used, or is too old. Please ask for a new one.
ai-agents-told-staff-joined = 👥 { $guest } works at { $name } now.
ai-agents-staff-remove-gone = { ai-agents-work-gone }
ai-agents-staff-remove-sure = Shall { $guest } no longer work at { $name }?
ai-agents-staff-remove-sure-yes = ✅ Yes
ai-agents-staff-remove-sure-no = ↩️ No
ai-agents-staff-remove-done = Done.
ai-agents-staff-remove-refused = Only the owner can do that.
ai-agents-staff-leave-gone = { ai-agents-work-gone }
ai-agents-staff-leave-sure = Do you no longer work at { $name }?
ai-agents-staff-leave-sure-yes = 🚪 I leave
ai-agents-staff-leave-sure-no = ↩️ I stay
ai-agents-staff-leave-done = You no longer work at { $name }.

## Bookings

ai-agents-booking-body = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    { $stands }
ai-agents-book-table-gone = { ai-agents-place-gone }
ai-agents-book-table-at = 📅 { $name }: for when? For example tomorrow 19:30.
ai-agents-book-table-shut = { $name } is closed then. Please choose another time.
ai-agents-book-table-party = For how many people?
ai-agents-book-table-requests = Any wishes: a cake, a quiet corner? You may skip this.
ai-agents-book-table-confirm = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    Shall I ask for this table?
ai-agents-book-table-confirm-yes = ✅ Ask for it
ai-agents-book-table-confirm-no = 🗑️ Discard
ai-agents-book-table-discarded = No table was booked.
ai-agents-book-table-done = 📅 I have asked { $name } for a table on { $when }. I will tell you what they say.
ai-agents-book-table-own = That is your own restaurant.
ai-agents-book-table-past = That moment cannot be booked: choose one within the next two months.
ai-agents-book-table-already = You have asked for that table already.
ai-agents-book-table-many = Five of your bookings are still to come: that is enough for now.
ai-agents-booking-gone = There is no booking like that.
ai-agents-booking-shown = { $body }
ai-agents-told-booking-shown = { $body }
ai-agents-told-booking-soon-soon = ⏰ { $name } expects you: { $when }, guests: { $party }.
ai-agents-booking-cancel-gone = { ai-agents-booking-gone }
ai-agents-booking-cancel-sure = Call off the table at { $name }?
ai-agents-booking-cancel-sure-yes = ✖️ Call it off
ai-agents-booking-cancel-sure-no = ↩️ Keep it
ai-agents-bookings-none = You have booked no table.
ai-agents-bookings-list = 📅 Your tables:
ai-agents-kitchen-bookings-gone = { ai-agents-work-gone }
ai-agents-kitchen-bookings-none = 📅 { $name }: no bookings to come.
ai-agents-kitchen-bookings-list = 📅 { $name }: bookings to come.
