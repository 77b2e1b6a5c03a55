marketplace-name = Buy & sell
marketplace-keywords = marketplace, market, buy, sell, selling, buying, buy and sell, shopping, for sale, second hand, secondhand
# Things people name without saying that they want to buy them.
marketplace-nouns = phone, phones, fone, smartphone, smart phone, smart fone, iphone, samsung, tecno, infinix, laptop, laptops,
    fridge, freezer, tv, television, sofa, sofas, mattress, bicycle, tyres, tires, sneakers, generator
marketplace-phrases-sell = i want to sell, i would like to sell, i am selling, sell my, selling my, sell a, sell an, sell something,
    post an item, list an item, put up for sale
marketplace-phrases-find = i want to buy, i would like to buy, i need to buy, looking to buy, where can i buy, who sells, who is selling, buy a, buy an
marketplace-phrases-want = wanted ad, post a wanted ad, i am asking for, ask for something
marketplace-phrases-mine = my items, my listings, things i sell, what i am selling, my products
marketplace-phrases-deals = my deals, my purchases, my sales, my transactions, transaction status, deal status
marketplace-phrases-offers = my offers, my price offers, offers i made, offers i got, offers i received, show my offers, my bids
marketplace-phrases-wants = my wanted ads, my wanted ad, what i asked for, my requests to buy
marketplace-phrases-shop-mine = my businesses, my business, my shops, my shop
marketplace-phrases-pay = i have paid, i paid, i already paid, payment sent, i have sent the money
marketplace-phrases-confirm = confirm payment, i received the money, i have received the money, money received, payment received
marketplace-phrases-cancel = cancel purchase, cancel the purchase, cancel my purchase, cancel transaction, cancel the deal, cancel deal, cancel reservation
marketplace-phrases-dispute = open a dispute, i want to dispute, i was cheated, the seller cheated me, the buyer cheated me
marketplace-phrases-register = register my business, register a business, register business, add my business, register my shop, add my shop
marketplace-phrases-shops = shops near me, businesses near me, shops and services, shops & services, business directory, nearby shops, open now
# Said first, with at most a reference after it, by somebody who has such a deal.
marketplace-commands-pay = paid, payment, ref, reference
marketplace-commands-confirm = confirm, received, confirmed
marketplace-commands-dispute = dispute
# Words that say nothing about which thing is meant.
marketplace-noise = buy, buying, sell, selling, sale, market, marketplace, shop, shopping, a, an, the, in, at, near, for,
    of, me, my, i, some, any, find, need, want, looking, search, please, to, and, or, with, around, who, where, can, is, are, have, good, cheap

marketplace-menu-menu = 🛍️ Buy & sell: what would you like to do?
marketplace-row-menu = 🛍️ Buy & sell
marketplace-row-find = 🔎 Search
marketplace-row-find-about = For example: fridge in Remera under 200k
marketplace-row-browse = 🗂️ Browse by kind
marketplace-row-sell = 📣 Sell something
marketplace-row-sell-about = With photos, price and place, in two minutes
marketplace-row-want = 🙋 Ask for something
marketplace-row-want-about = You are told when somebody offers it
marketplace-row-shops = 🏪 Shops & services
marketplace-row-shops-about = Near you, open now, with the way there
marketplace-row-mine = 📦 My items
marketplace-row-deals = 🤝 My deals
marketplace-row-deals-about = What you buy and sell, and what comes next
marketplace-row-offers = 💬 My offers
marketplace-row-wants = 📋 My wanted ads
marketplace-row-asked = 👀 What people ask for
marketplace-row-search-again = 🔎 New search
marketplace-row-narrow = 🎚️ Filter & sort
marketplace-row-want-it = 🙋 Ask for it
marketplace-row-look = 👀 Look at it
marketplace-row-edit = ✏️ Change
marketplace-row-share = 📤 Share
marketplace-row-renew = 🔄 Renew
marketplace-row-pause = ⏸️ Pause
marketplace-row-open = ▶️ Open again
marketplace-row-sold = ✅ It is sold
marketplace-row-remove = 🗑️ Delete
marketplace-row-buy = 🛒 Reserve it
marketplace-row-offer = 💬 Make an offer
marketplace-row-contact = 📞 Ask for contact
marketplace-row-deal = 🤝 The deal
marketplace-row-accept = ✅ Accept
marketplace-row-counter = 💬 Another amount
marketplace-row-decline = ❌ Decline
marketplace-row-pay = 💸 I have paid
marketplace-row-confirm = ✅ Money received
marketplace-row-cancel = ✖️ Cancel the deal
marketplace-row-dispute = ⚠️ Dispute
marketplace-row-rate = ⭐ Rate
marketplace-row-allow = ✅ Share my number
marketplace-row-refuse = ❌ No
marketplace-row-have-it = 🙌 I have this
marketplace-row-wanted-renew = 🔄 Renew
marketplace-row-wanted-pause = ⏸️ Pause
marketplace-row-wanted-open = ▶️ Open again
marketplace-row-wanted-end = 🗑️ Delete
marketplace-row-by-price = 💰 Price
marketplace-row-by-place = 📍 Near a place
marketplace-row-by-kind = 🗂️ Kind of thing
marketplace-row-by-condition = ✨ Condition
marketplace-row-by-sort = 🔢 Order
marketplace-row-register = ➕ Add my business
marketplace-row-register-about = Free: people find you by name, kind and place
marketplace-row-shop-mine = 🏪 My businesses
marketplace-row-shop-find = 🔎 Find by words
marketplace-row-shop-kind = 🗂️ Find by kind
marketplace-row-shop-near = 📍 Near me
marketplace-row-shop-open-now = 🕒 Open now
marketplace-row-shop-only-open = 🕒 Only open now
marketplace-row-shop-all = 🏪 Closed ones too
marketplace-row-badge = ✔️ Verified badge
marketplace-row-way = 🗺️ Directions

## Searching
marketplace-find-words = What are you looking for? Write it in your own words, for example: smart phone in Remera under 100k.
marketplace-browse-group = What kind of thing are you looking for?
marketplace-browse-category = Which exactly?
marketplace-nearby-place = Where are you? Share your location or type a place such as Kimironko.
marketplace-find-which = 📍 Which place do you mean?
marketplace-results-found = { $count ->
    [one] 🛍️ One item{ $what }{ $where }{ $price }. Open it to see more.
   *[other] 🛍️ { $count } items{ $what }{ $where }{ $price }, best first. Open one to see more.
  }
marketplace-results-many = 🛍️ The { $count } best items{ $what }{ $where }{ $price }. Open one to see more.
marketplace-results-page = 🛍️ More items{ $what }{ $where }{ $price }:
marketplace-results-none =
    Nobody offers that{ $what }{ $where }{ $price } yet.
    Ask for it: I will tell you as soon as somebody does. Or try other words, another place or price.
marketplace-results-end = There are no more items{ $what }{ $where }{ $price }.
marketplace-results-what = {" "}for “{ $words }”
marketplace-results-where = {" "}near { $place }
marketplace-results-from = , from { $amount }
marketplace-results-to = , up to { $amount }
marketplace-distance = { $distance } km
marketplace-reason-near = near you
marketplace-reason-fresh = new
marketplace-narrow-choose = 🎚️ What should I look at?
marketplace-by-price-price = What may it cost, in { $currency }? For example 50k, or 50k-100k. Skip it for any price.
marketplace-by-place-place = Near which place? Share a location or type a name such as Kimironko.
marketplace-by-place-radius = How far away at most?
marketplace-by-kind-group = What kind of thing?
marketplace-by-kind-category = Which exactly?
marketplace-by-condition-condition = In which condition? Skip it for any.
marketplace-by-sort-sort = What should come first?
marketplace-by-sort-place = Near which place? Share a location or type a name such as Kimironko.
marketplace-sort-best = ⭐ What fits best
marketplace-sort-nearest = 📍 What is nearest
marketplace-sort-cheapest = 💰 What is cheapest
marketplace-sort-newest = 🆕 What is newest

## One item
marketplace-item-detail =
    {"*"}{ $title }*
    { $kind }
    💰 { $price }
    📍 { $place }{ $attributes }

    { $details }

    🗓️ { $posted }{ $seller }{ $warning }
marketplace-item-free = What would you like to do?
marketplace-item-yours = You have a deal about this item going on.
marketplace-item-reserved = ⏳ Somebody has reserved this just now. If the deal does not come about, it is free again soon.
marketplace-item-mine = This is your own item. Status: { $status }.
marketplace-item-hidden = { $why }
marketplace-wanted-hidden = { $why }
marketplace-business-hidden = { $why }
marketplace-item-over = This item is no longer for sale.
marketplace-item-gone = This item is no longer for sale.
marketplace-attribute = { $name }: { $value }
marketplace-attribute-brand = Brand
marketplace-attribute-storage = Storage
marketplace-attribute-year = Year
marketplace-attribute-mileage = Mileage
marketplace-attribute-fuel = Fuel
marketplace-attribute-gearbox = Gearbox
marketplace-attribute-size = Size
marketplace-measure-storage = { $value } GB
marketplace-measure-mileage = { $value } km
marketplace-price-open = Price to be agreed
marketplace-price-negotiable = { $amount }, negotiable
marketplace-no-details = No further details.

## Selling
marketplace-sell-title = 📣 What do you sell? A short title, for example: Samsung A14, 128 GB.
marketplace-sell-group = What kind of thing is it?
marketplace-sell-category = Which of these fits best?
marketplace-sell-condition = In which condition is it?
marketplace-sell-brand = Which brand is it? You can skip this.
marketplace-sell-storage = How many GB of storage does it have? You can skip this.
marketplace-sell-year = Which year is it from? You can skip this.
marketplace-sell-mileage = How many kilometres has it run? You can skip this.
marketplace-sell-fuel = What does it run on? You can skip this.
marketplace-sell-gearbox = Which gearbox does it have? You can skip this.
marketplace-sell-size = Which size is it? You can skip this.
marketplace-sell-price = What is the price, in { $currency }? For example 80000 or 80k. Skip it to agree on one later.
marketplace-sell-firm = Is the price negotiable?
marketplace-firm-negotiable = 💬 Negotiable
marketplace-firm-firm = 🔒 Fixed
marketplace-sell-paid = How do you want to be paid? A number you give is shown only to somebody who has reserved the item.
marketplace-sell-payee = Which MoMo number or merchant code should the buyer pay to?
marketplace-paid-mine = 📱 MoMo to my number
marketplace-paid-other = ✏️ Another number
marketplace-paid-none = 💵 When we meet
marketplace-sell-details = Tell people more: age, faults, what comes with it. You can skip this.
marketplace-sell-place = Where is it? Share the location, or type a place such as Kimironko.
marketplace-sell-photos = 📷 Send photos of it, up to 11, one by one; the first is the cover. You can skip this.
marketplace-photos = { $count ->
    [one] 📷 One photo
   *[other] 📷 { $count } photos
  }
marketplace-sell-unfetched = I could not fetch the photos just now. You can add them later, from the item.
marketplace-sell-unkept = { $reasons }
marketplace-sell-judged = { $reason }
marketplace-sell-refused = { $reason }
marketplace-listing-decided-published = ✅ Our team has looked at “{ $title }”: people can find it now.
marketplace-listing-decided-refused = Our team has looked at “{ $title }”: it cannot be offered here.
marketplace-field-photos = 📷 Photos
marketplace-sell-confirm =
    Please check your item:

    {"*"}{ $title }*
    { $kind }{ $attributes }
    💰 { $price }
    💳 { $paid }
    📍 { $place }{ $photos }

    { $details }

    Shall I publish it?
marketplace-sell-confirm-yes = ✅ Publish
marketplace-sell-confirm-change = ✏️ Change
marketplace-sell-confirm-no = 🗑️ Discard
marketplace-sell-field = What would you like to change?
marketplace-field-title = 📝 Title
marketplace-field-kind = 🗂️ Kind & condition
marketplace-field-price = 💰 Price
marketplace-field-payee = 💳 Payment
marketplace-field-details = 📄 Details
marketplace-field-place = 📍 Place
marketplace-sell-done = 🎉 Published! People can find it until { $until }.
marketplace-sell-changed = ✅ Your item has been changed. People can find it until { $until }.
marketplace-sell-gone = This item is sold, deleted, or reserved by somebody, so nothing was changed.
marketplace-sell-kept = Good, your item stays as it was.
marketplace-sell-discarded = Discarded. Nothing was published.
marketplace-edit-gone = This item is sold or deleted, so it cannot be changed.
marketplace-amount-one = Please write one amount, not a range.
marketplace-payee-wrong = That is neither a phone number nor a merchant code. Write for example 0788 123 456 or 12345.

## My items
marketplace-mine-list = 📦 Your items, newest first:
marketplace-mine-none = You have nothing for sale yet.
marketplace-status-open = for sale
marketplace-status-expired = expired
marketplace-status-paused = paused
marketplace-status-sold = sold
marketplace-status-reserved = reserved
marketplace-status-held = being looked at
marketplace-status-hidden = hidden by our team
marketplace-status-closed = deleted
marketplace-ad-open = open
marketplace-ad-expired = expired
marketplace-ad-paused = paused
marketplace-ad-hidden = hidden by our team
marketplace-ad-held = being looked at
marketplace-ad-closed = deleted
marketplace-entered-open = in the directory
marketplace-entered-paused = hidden
marketplace-entered-hidden = hidden by our team
marketplace-entered-held = being looked at
marketplace-entered-closed = deleted
marketplace-pause-done = ⏸️ “{ $title }” is paused: nobody finds it until you open it again.
marketplace-pause-gone = This item is not open.
marketplace-renew-done = ✅ “{ $title }” is open. People can find it until { $until }.
marketplace-renew-gone = This item is sold or deleted. You can put it up again.
marketplace-sold-confirm = Is “{ $title }” sold? Nobody will find it any more.
marketplace-sold-confirm-yes = ✅ Sold
marketplace-sold-confirm-no = Not yet
marketplace-sold-kept = Good, it stays for sale.
marketplace-sold-done = Well done! “{ $title }” is marked as sold.
marketplace-sold-gone = This item is not for sale.
marketplace-sold-reserved = Somebody has reserved this item. Finish or cancel that deal first.
marketplace-remove-confirm = Delete “{ $title }”? This cannot be undone.
marketplace-remove-confirm-yes = 🗑️ Delete
marketplace-remove-confirm-no = Keep it
marketplace-remove-kept = Good, it stays.
marketplace-remove-done = “{ $title }” is deleted.
marketplace-remove-gone = There is no such item of yours.
marketplace-remove-reserved = Somebody has reserved “{ $title }”. Finish or cancel that deal first.
marketplace-told-expiry-soon = ⏳ “{ $title }” can be found until { $until }. Shall I keep it there for longer?
marketplace-share-done = 📤 Pass the next message on, or put it on your status. Its link opens exactly this item.
marketplace-share-card =
    🛍️ *{ $title }*
    📍 { $place }
    💰 { $price }

    See it and write to the seller on WhatsApp: { $link }
marketplace-share-gone = Only items that are for sale can be shared.
marketplace-share-failed = I could not make the link for “{ $title }” just now. Please try again.

## Offers
marketplace-offer-amount = 💬 “{ $title }” costs { $price }. How much do you offer, in { $currency }?
marketplace-offer-done = 💬 Your offer of { $amount } for “{ $title }” is with the seller. I will tell you the answer.
marketplace-offer-high = “{ $title }” costs { $price }: you can simply reserve it.
marketplace-offer-own = This is your own item.
marketplace-offer-firm = The price of this item is fixed.
marketplace-offer-gone = This item is no longer for sale.
marketplace-offer-enough = You have made enough offers for “{ $title }”. The seller knows what you would pay.
marketplace-offer-asks = your answer is awaited
marketplace-offer-waits = waiting for an answer
marketplace-bid-shown = { $body }
marketplace-bid-gone = I could not find that offer.
marketplace-told-offer-shown = { $body }
marketplace-bid-asks-seller = 💬 Somebody offers you { $amount } for “{ $title }”. The offer stands until { $until }.
marketplace-bid-asks-buyer = 💬 The seller would give you “{ $title }” for { $amount }. That stands until { $until }.
marketplace-bid-waits = 💬 Your { $amount } for “{ $title }” is waiting for an answer, until { $until } at the latest.
marketplace-bid-accepted-buyer = 🎉 Agreed: “{ $title }” for { $amount }. Reserve it within a day, before somebody else does.
marketplace-bid-accepted-seller = 🎉 Agreed: “{ $title }” for { $amount }. I will tell you when the buyer reserves it.
marketplace-bid-declined = The offer of { $amount } for “{ $title }” was declined.
marketplace-bid-expired = Nobody answered the offer of { $amount } for “{ $title }” in time.
marketplace-bid-closed = “{ $title }” is no longer for sale, so the offer of { $amount } is void.
marketplace-bid-over = The offer of { $amount } for “{ $title }” was replaced by another one.
marketplace-accept-gone = I could not find that offer.
marketplace-accept-over = This offer has been answered already, or is over.
marketplace-decline-done = Declined. The other side has been told.
marketplace-decline-gone = I could not find that offer.
marketplace-decline-over = This offer has been answered already, or is over.
marketplace-counter-amount = For “{ $title }”, { $amount } was offered. Which amount would you agree to, in { $currency }?
marketplace-counter-done = 💬 I passed on { $amount } for “{ $title }”. I will tell you the answer.
marketplace-counter-high = That is more than the price asked. Name a smaller amount.
marketplace-counter-gone = I could not find that offer.
marketplace-counter-over = This offer has been answered already, or is over.
marketplace-offers-list = 💬 Offers that are open:
marketplace-offers-none = No offer is open.

## Deals
marketplace-buy-confirm =
    🛒 Reserve “{ $title }” for { $amount }?
    You then have { $minutes } minutes to pay and to tell me so. You and the seller see each other's number.
marketplace-buy-confirm-yes = ✅ Reserve
marketplace-buy-confirm-no = Not now
marketplace-buy-left = Good, nothing was reserved.
marketplace-buy-own = This is your own item.
marketplace-buy-gone = This item is no longer for sale.
marketplace-buy-priceless = “{ $title }” has no fixed price. Make an offer first.
marketplace-buy-taken = Somebody was faster: “{ $title }” is reserved until { $until }. If that deal does not come about, it is free again.
marketplace-buy-reserved = Somebody was faster: “{ $title }” is being sold.
marketplace-buy-many = You have three reservations going on. Finish or cancel one first.
marketplace-deal-shown = { $body }
marketplace-deal-gone = I could not find that deal.
marketplace-told-deal-shown = { $body }
marketplace-deal-buyer-reserved =
    🤝 “{ $title }” is reserved for you until { $until }: { $amount }.

    { $how }
    Then tap “I have paid”, by { $until } at the latest.

    { $contact }
    { $tip }
marketplace-deal-buyer-paid =
    💸 You have told the seller that you paid { $amount } for “{ $title }”. { $reference }
    As soon as the money is confirmed, I will tell you.

    { $contact }
marketplace-deal-buyer-completed =
    🎉 The seller has the money: “{ $title }” is yours.
    How was it? Your rating helps others.

    { $contact }
marketplace-deal-buyer-cancelled = ✖️ The deal about “{ $title }” for { $amount } was cancelled. Nothing is owed.
marketplace-deal-buyer-expired =
    ⏳ The time for “{ $title }” is over, and the reservation with it.
    Have you paid all the same? Then open a dispute and send a picture of the payment.
marketplace-deal-buyer-disputed = ⚠️ The deal about “{ $title }” for { $amount } is disputed. One of our colleagues looks at it and decides. { $contact }
marketplace-deal-seller-reserved =
    🤝 { $name } has reserved “{ $title }” for { $amount }, until { $until }.
    I will tell you when the payment is made. Hand it over only once you have the money.

    { $contact }
    { $tip }
marketplace-deal-seller-paid =
    💸 { $name } says that { $amount } for “{ $title }” is paid. { $reference }
    Check your account, then confirm. If nothing came, open a dispute.

    { $contact }
marketplace-deal-seller-completed =
    🎉 “{ $title }” is sold for { $amount }. Well done!
    How was it? Your rating helps others.

    { $contact }
marketplace-deal-seller-cancelled = ✖️ The deal about “{ $title }” for { $amount } was cancelled. Your item can be found again.
marketplace-deal-seller-expired = ⏳ { $name } did not pay for “{ $title }” in time. Your item is free again.
marketplace-deal-seller-disputed = ⚠️ The deal about “{ $title }” for { $amount } is disputed. One of our colleagues looks at it and decides. { $contact }
marketplace-told-silence-buyer = ⏳ The seller has not confirmed your { $amount } for “{ $title }” for a day, and has been asked again. If you hear nothing, open a dispute.
marketplace-told-silence-seller = ⏳ A buyer says that { $amount } for “{ $title }” has been paid, since yesterday. Please check your account and confirm, or open a dispute.
marketplace-pay-code = 💳 Dial { $code } and enter your PIN.
marketplace-pay-number = 💳 Send { $amount } by mobile money to { $payee }.
marketplace-pay-meeting = 💵 Pay when you meet and have seen it.
marketplace-reference = Reference: { $reference }.
marketplace-contact = 📞 { $link }
marketplace-no-contact = 📞 No number is known: answer here.
marketplace-tip = 🛡️ Meet in daylight at a busy place, look at it first, and never send money to “hold” or “deliver” something.
marketplace-somebody = Somebody
marketplace-somebody-buyer = the seller
marketplace-somebody-seller = the buyer
marketplace-side-buyer = buying
marketplace-side-seller = selling
marketplace-deal-status-reserved = reserved
marketplace-deal-status-paid = paid, not confirmed
marketplace-deal-status-completed = done
marketplace-deal-status-cancelled = cancelled
marketplace-deal-status-expired = out of time
marketplace-deal-status-disputed = disputed
marketplace-deals-list = 🤝 Your deals, those going on first:
marketplace-deals-none = You have no deals yet.
marketplace-pay-reference = 💸 { $amount } for “{ $title }”: what is the reference in the payment's message? You can skip this.
marketplace-pay-which = I found no reservation of yours that waits for a payment. Look among your deals.
marketplace-pay-not-now = { $body }
marketplace-confirm-sure = Do you have { $amount } for “{ $title }” on your account? { $reference } Confirm only what you can see there.
marketplace-confirm-sure-yes = ✅ Yes, received
marketplace-confirm-sure-no = Not yet
marketplace-confirm-left = Good, “{ $title }” stays open until you have the money.
marketplace-confirm-which = I found no payment that waits for you. Look among your deals.
marketplace-confirm-not-now = { $body }
marketplace-cancel-sure = Cancel the deal about “{ $title }”? The other side is told.
marketplace-cancel-sure-yes = ✖️ Cancel it
marketplace-cancel-sure-no = Keep it
marketplace-cancel-left = Good, the deal about “{ $title }” goes on.
marketplace-cancel-which = I found no reservation of yours that can be cancelled. Look among your deals.
marketplace-cancel-not-now = { $body }

## Disputes and ratings
marketplace-dispute-words = ⚠️ “{ $title }”: what went wrong? Write it in a few sentences, one of our colleagues will read it.
marketplace-dispute-pictures = 📷 Send pictures that show it: the payment's message, the thing itself. Or skip this.
marketplace-dispute-unkept = { $count ->
    [one] One picture did not reach me and is left out.
   *[other] { $count } pictures did not reach me and are left out.
  }
marketplace-dispute-done = ⚠️ Your dispute about “{ $title }” is with our colleagues. I will tell you what they decide.
marketplace-dispute-which = I found no payment of yours that can be disputed. Look among your deals.
marketplace-dispute-not-now = { $body }
marketplace-dispute-late = The time to dispute this deal is over.
marketplace-dispute-over = This deal is disputed already, or was ended.
marketplace-dispute-decided-shown = ⚖️ Our colleague has decided about “{ $title }”: { $status }.
marketplace-rate-stars = ⭐ How was it with { $name }?
marketplace-rate-words = Would you like to add a few words? You can skip this.
marketplace-rate-done = Thank you! Your rating of { $name } helps others.
marketplace-rate-already = You have rated { $name } for this deal already.
marketplace-rate-not-now = A deal can be rated once it is done.
marketplace-stars-5 = ⭐⭐⭐⭐⭐ Very good
marketplace-stars-4 = ⭐⭐⭐⭐ Good
marketplace-stars-3 = ⭐⭐⭐ All right
marketplace-stars-2 = ⭐⭐ Not good
marketplace-stars-1 = ⭐ Bad

## Contacts
marketplace-contact-asked =
    📞 I have asked for you. As soon as the other side agrees, you both get a link to write to each other.

    { $tip }
marketplace-contact-pending = You have asked already; the answer is still to come. { $tip }
marketplace-contact-declined = The other side would rather not share a number. You can make an offer here.
marketplace-contact-own = That is your own.
marketplace-contact-gone = That is no longer there.
marketplace-contact-allowed =
    📞 “{ $title }”, { $name }: { $contact }

    { $tip }
marketplace-told-request-asks = 📞 { $name } would like to talk to you about “{ $title }”. Shall I give each of you the other's number?
marketplace-told-request-already = You have answered that already: “{ $title }”. { $contact }
marketplace-allow-done =
    ✅ { $name } has your number now, and you have theirs: { $contact }

    { $tip }
marketplace-allow-already = You have answered that already: “{ $title }”. { $contact }
marketplace-allow-gone = I could not find that request.
marketplace-refuse-done = Good, your number stays with you. { $name } has been told.
marketplace-refuse-already = You have answered that already: “{ $title }”. { $contact }
marketplace-refuse-gone = I could not find that request.
marketplace-told-contact-allowed =
    ✅ { $name } would like to talk to you about “{ $title }”: { $contact }

    { $tip }
marketplace-told-contact-declined = About “{ $title }”: { $name } would rather not share a number.

## Wanted ads
marketplace-want-title = 🙋 What are you looking for? For example: fridge, 2 doors.
marketplace-want-budget = What would you pay at most, in { $currency }? You can skip this.
marketplace-want-details = What matters to you: size, brand, age? You can skip this.
marketplace-want-place = Where are you? Share the location, or type a place such as Kimironko.
marketplace-want-confirm =
    Please check:

    🙋 *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }

    Shall I publish it, and tell you when somebody offers it?
marketplace-want-confirm-yes = ✅ Publish
marketplace-want-confirm-no = 🗑️ Discard
marketplace-want-judged = { $reason }
marketplace-want-refused = { $reason }
marketplace-want-discarded = Discarded. Nothing was published.
marketplace-want-done = 🙋 “{ $title }” is published until { $until }. I will tell you as soon as somebody offers it.
marketplace-wanted-detail =
    🙋 Wanted: *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }
marketplace-wanted-mine =
    🙋 Your wanted ad: *{ $title }*
    💰 { $budget }
    📍 { $place }
    🗓️ until { $until }, { $status }{ $details }
marketplace-wanted-gone = That wanted ad is over.
marketplace-budget = up to { $amount }
marketplace-budget-open = any price
marketplace-wanted-renew-done = ✅ Your wanted ad is open until { $until }.
marketplace-wanted-renew-gone = That wanted ad is over.
marketplace-wanted-pause-done = ⏸️ Your wanted ad is paused.
marketplace-wanted-pause-gone = That wanted ad is not open.
marketplace-wanted-end-done = Your wanted ad is deleted.
marketplace-wanted-end-gone = That wanted ad is over.
marketplace-wants-list = 📋 Your wanted ads, newest first:
marketplace-wants-none = You have not asked for anything yet.
marketplace-asked-list = 👀 What people are looking for:
marketplace-asked-none = Nobody asks for anything just now.

## Shops and services
marketplace-shops-menu = 🏪 Shops & services: what are you looking for?
marketplace-shop-find-words = What are you looking for? A name, or what they sell or do, for example: pharmacy in Remera.
marketplace-shop-kind-category = What kind of business?
marketplace-shop-near-place = Where are you? Share your location, or type a place such as Kimironko.
marketplace-shop-open-now-place = Where are you? Share your location, or type a place such as Kimironko.
marketplace-shop-results-list = { $count ->
    [one] 🏪 One business
   *[other] 🏪 { $count } businesses
  }{ $what }{ $where }:
marketplace-shop-results-none = I know no business{ $what }{ $where } yet.
marketplace-shop-around-list = 🏪 Near { $place }, the nearest first:
marketplace-shop-around-none = I know no business like that within 10 km of { $place }.
marketplace-business-detail =
    🏪 *{ $name }*{ $badge }
    { $category }
    📍 { $place }{ $facts }{ $details }
marketplace-business-ways = What would you like to do?
marketplace-business-mine = This is your own business. Status: { $status }.
marketplace-business-gone = That business is not in the directory any more.
marketplace-way-there = 🗺️ The way to { $name }: { $link }
marketplace-way-gone = That business is not in the directory any more.
marketplace-open = 🟢 open
marketplace-shut = 🔴 closed
marketplace-hours = { $days }, { $opens }-{ $closes }
marketplace-hours-always = all day, every day
marketplace-hours-unknown = not given
marketplace-hours-wrong = I could not read those hours. Write for example 8-18, or 8:00-20:30.
marketplace-days-daily = Every day
marketplace-days-mon-sat = Monday to Saturday
marketplace-days-mon-fri = Monday to Friday
marketplace-days-sat-sun = Saturday and Sunday
marketplace-days-unknown = I will not say
marketplace-register-name = 🏪 What is your business called?
marketplace-register-category = What kind of business is it?
marketplace-register-tags = What do you sell or do? A few words, for example: cement, paint, nails. You can skip this.
marketplace-register-details = Anything else that people should know? You can skip this.
marketplace-register-days = On which days are you open?
marketplace-register-hours = From when to when? For example 8-18; 24/7 for day and night.
marketplace-register-shown = May people see a phone number of the business?
marketplace-register-phone = Which number?
marketplace-phone-mine = 📱 Yes, mine
marketplace-phone-other = ✏️ Yes, another
marketplace-phone-none = 🙈 No
marketplace-register-place = Where is it? Share the location, so that people find the way, or type a place such as Kimironko.
marketplace-register-confirm =
    Please check:

    🏪 *{ $name }*
    { $category }{ $tags }
    🕒 { $hours }
    📞 { $phone }
    📍 { $place }{ $details }

    Shall I put it into the directory?
marketplace-register-confirm-yes = ✅ Publish
marketplace-register-confirm-change = ✏️ Change
marketplace-register-confirm-no = 🗑️ Discard
marketplace-register-field = What would you like to change?
marketplace-entry-name = 📝 Name
marketplace-entry-category = 🗂️ Kind
marketplace-entry-tags = 🏷️ What you offer
marketplace-entry-details = 📄 Details
marketplace-entry-hours = 🕒 Opening hours
marketplace-entry-phone = 📞 Phone number
marketplace-entry-place = 📍 Place
marketplace-register-done = 🎉 { $name } is in the directory.
marketplace-register-changed = ✅ Your business has been changed.
marketplace-register-gone = That business is not in the directory any more.
marketplace-register-kept = Good, your business stays as it was.
marketplace-register-judged = { $reason }
marketplace-register-refused = { $reason }
marketplace-register-discarded = Discarded. Nothing was published.
marketplace-shop-edit-gone = There is no such business of yours.
marketplace-shop-mine-list = 🏪 Your businesses:
marketplace-shop-mine-none = You have no business in the directory yet.
marketplace-shop-pause-done = ⏸️ Your business is hidden until you open it again.
marketplace-shop-pause-gone = There is no such business of yours.
marketplace-shop-open-done = ✅ Your business is in the directory again.
marketplace-shop-open-gone = There is no such business of yours.
marketplace-shop-remove-confirm = Take { $name } out of the directory? This cannot be undone.
marketplace-shop-remove-confirm-yes = 🗑️ Delete
marketplace-shop-remove-confirm-no = Keep it
marketplace-shop-remove-kept = Good, it stays.
marketplace-shop-remove-done = Your business is deleted.
marketplace-shop-remove-gone = There is no such business of yours.
marketplace-shop-share-done = 📤 Pass the next message on, or put it on your status. Its link opens exactly this business.
marketplace-shop-share-card =
    🏪 *{ $name }*
    { $category }
    📍 { $place }

    See us on WhatsApp: { $link }
marketplace-shop-share-gone = That business cannot be shared.
marketplace-shop-share-failed = I could not make the link just now. Please try again.

## Kinds of things
marketplace-group-electronics = 📱 Phones & electronics
marketplace-group-vehicles = 🚗 Vehicles & parts
marketplace-group-home = 🛋️ House & kitchen
marketplace-group-fashion = 👗 Clothes & beauty
marketplace-group-food = 🥭 Food & farm
marketplace-group-building = 🧱 Building & tools
marketplace-group-leisure = 🎸 Books, sport & kids
marketplace-group-other = ✳️ Something else
marketplace-category-all = 🗂️ All of these
marketplace-category-phones = 📱 Phones & tablets
marketplace-category-phones-words = phone, phones, smartphone, smart phone, cellphone, mobile, tablet, iphone, samsung, tecno, infinix, itel, redmi, android
marketplace-category-computers = 💻 Computers
marketplace-category-computers-words = computer, computers, laptop, laptops, pc, desktop, macbook, printer, monitor, keyboard, lenovo, dell
marketplace-category-tv-audio = 📺 TV & sound
marketplace-category-tv-audio-words = tv, television, screen, flat screen, decoder, speaker, speakers, woofer, radio, home theatre, soundbar
marketplace-category-accessories = 🔌 Phone accessories
marketplace-category-accessories-words = charger, chargers, cable, earphones, headphones, airpods, power bank, powerbank, phone cover, memory card, adapter
marketplace-category-cars = 🚗 Cars
marketplace-category-cars-words = car, cars, vehicle, toyota, rav4, suv, pickup, minibus, truck, lorry, coaster
marketplace-category-motorcycles = 🏍️ Motorcycles
marketplace-category-motorcycles-words = motorcycle, motorcycles, motorbike, moto, tvs, bajaj, scooter, electric moto
marketplace-category-bicycles = 🚲 Bicycles
marketplace-category-bicycles-words = bicycle, bicycles, bike, mountain bike, cycle
marketplace-category-spare-parts = ⚙️ Spare parts
marketplace-category-spare-parts-words = spare part, spare parts, tyre, tyres, tire, tires, battery, rims, engine, brake, helmet
marketplace-category-furniture = 🛋️ Furniture
marketplace-category-furniture-words = furniture, sofa, sofas, couch, chair, chairs, table, bed, mattress, wardrobe, cupboard, shelf, desk
marketplace-category-appliances = 🧊 Fridges & appliances
marketplace-category-appliances-words = fridge, refrigerator, freezer, cooker, oven, microwave, washing machine, iron, blender, fan, appliance, kettle
marketplace-category-kitchen = 🍽️ Kitchen & dishes
marketplace-category-kitchen-words = kitchen, dishes, plates, pots, pans, cups, thermos, gas stove, gas, stove, cutlery
marketplace-category-decor = 🪞 Decoration
marketplace-category-decor-words = decoration, curtains, carpet, mirror, lamp, picture frame, vase, rug
marketplace-category-clothes = 👕 Clothes
marketplace-category-clothes-words = clothes, clothing, dress, dresses, shirt, shirts, trousers, jeans, suit, jacket, skirt, t-shirt, kitenge
marketplace-category-shoes = 👟 Shoes
marketplace-category-shoes-words = shoes, shoe, sneakers, sandals, boots, heels, slippers
marketplace-category-bags = 👜 Bags & jewellery
marketplace-category-bags-words = bag, bags, handbag, backpack, suitcase, watch, watches, jewellery, necklace, ring
marketplace-category-beauty = 💄 Beauty & hair
marketplace-category-beauty-words = beauty, cosmetics, perfume, wig, wigs, hair, lotion, makeup, hair dryer
marketplace-category-produce = 🍅 Fruit & vegetables
marketplace-category-produce-words = fruit, vegetables, tomatoes, potatoes, beans, maize, rice, bananas, avocado, onions, harvest, produce, cassava
marketplace-category-livestock = 🐄 Animals
marketplace-category-livestock-words = cow, cows, goat, goats, pig, pigs, chicken, chickens, hens, rabbits, sheep, livestock, dog, animal feed
marketplace-category-groceries = 🧺 Groceries & meals
marketplace-category-groceries-words = groceries, food, flour, oil, sugar, milk, honey, juice, cake, eggs, meat, fish
marketplace-category-materials = 🧱 Building materials
marketplace-category-materials-words = cement, bricks, iron sheets, sand, tiles, timber, wood, paint, nails, steel, doors, windows, building materials
marketplace-category-tools = 🔧 Tools & machines
marketplace-category-tools-words = tools, tool, drill, hammer, machine, generator, water pump, pump, welding machine, sewing machine, solar panel, ladder
marketplace-category-books = 📚 Books & school
marketplace-category-books-words = book, books, novel, textbook, notebook, school, stationery, bible
marketplace-category-sports = ⚽ Sport
marketplace-category-sports-words = sport, sports, ball, football, gym, weights, treadmill, jersey
marketplace-category-music = 🎸 Music
marketplace-category-music-words = guitar, piano, keyboard piano, drum, drums, microphone, music, instrument, amplifier
marketplace-category-children = 🧸 Baby & children
marketplace-category-children-words = baby, children, kids, toys, toy, stroller, pram, cot, baby clothes, baby bed
marketplace-category-other = ✳️ Something else
marketplace-category-other-words = various, miscellaneous
marketplace-condition-new = ✨ New
marketplace-condition-like-new = 👌 Like new
marketplace-condition-good = 👍 Good
marketplace-condition-fair = 🙂 Used a lot
marketplace-condition-parts = 🔩 Broken, for parts
marketplace-fuel-petrol = Petrol
marketplace-fuel-diesel = Diesel
marketplace-fuel-hybrid = Hybrid
marketplace-fuel-electric = Electric
marketplace-gearbox-manual = Manual
marketplace-gearbox-automatic = Automatic

## Kinds of businesses
marketplace-trade-pharmacy = 💊 Pharmacy
marketplace-trade-pharmacy-words = pharmacy, pharmacies, chemist, drugstore, medicine, medicines
marketplace-trade-hardware = 🧱 Hardware
marketplace-trade-hardware-words = hardware, hardware store, building materials, cement, paint shop, nails
marketplace-trade-spare-parts = ⚙️ Spare parts
marketplace-trade-spare-parts-words = spare parts, auto parts, car parts, tyres, moto parts
marketplace-trade-mini-market = 🛒 Shop & supermarket
marketplace-trade-mini-market-words = supermarket, mini market, minimarket, grocery, groceries, food store, boutique
marketplace-trade-salon = 💇 Salon & beauty
marketplace-trade-salon-words = salon, saloon, barber, hairdresser, nails salon, spa, beauty salon, braiding, massage
marketplace-trade-mobile-money = 💸 MoMo & airtime
marketplace-trade-mobile-money-words = momo agent, mobile money, airtime, money agent, cash out
marketplace-trade-electronics = 📱 Phones & electronics
marketplace-trade-electronics-words = electronics shop, phone shop, phone repair, computer shop, electronics
marketplace-trade-clothing = 👗 Clothes & shoes
marketplace-trade-clothing-words = clothes shop, clothing, fashion, shoe shop, tailor, tailoring
marketplace-trade-restaurant = 🍽️ Restaurant & bar
marketplace-trade-restaurant-words = restaurant, bar, cafe, coffee, pub, takeaway, bakery, pizza
marketplace-trade-hotel = 🏨 Hotel & lodge
marketplace-trade-hotel-words = hotel, lodge, guest house, guesthouse, motel, rooms
marketplace-trade-garage = 🔧 Garage & car wash
marketplace-trade-garage-words = garage, mechanic, car wash, car repair, moto repair, carwash
marketplace-trade-clinic = 🩺 Clinic & hospital
marketplace-trade-clinic-words = clinic, hospital, doctor, dentist, health centre, laboratory, optician
marketplace-trade-school = 🏫 School & training
marketplace-trade-school-words = school, nursery, training centre, college, driving school, coaching
marketplace-trade-office = 🖨️ Printing & office
marketplace-trade-office-words = printing, photocopy, stationery, papeterie, cyber, cyber cafe, design
marketplace-trade-drinks = 🍾 Drinks & liquor
marketplace-trade-drinks-words = liquor, liquor store, drinks, beer, wine, depot
marketplace-trade-services = 🧰 Other services
marketplace-trade-services-words = services, plumber, electrician, cleaning, laundry, dry cleaner, photographer, notary, transport, welding
marketplace-trade-other = ✳️ Other business
marketplace-trade-other-words = business, company, various
