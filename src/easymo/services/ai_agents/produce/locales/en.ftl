## How people get here
ai-agents-phrases-farmer = farmers market, farmer market, farmers' market, i am a farmer, we are farmers, farmers menu
ai-agents-phrases-sell-produce = sell my harvest, sell my crops, sell my produce, selling my harvest, i have harvested, we have harvested, market for my harvest
ai-agents-phrases-find-produce = find produce, buy produce, farm produce, fresh from the farm, buy from farmers
ai-agents-phrases-crop-prices = crop prices, crop price, market prices, market price, prices at the market, price of crops
ai-agents-phrases-my-produce = my produce, my harvest, my crops
ai-agents-phrases-request-produce = request produce, ask farmers for

## The menu
ai-agents-farmer-menu = 🌾 Farmers' market: what would you like to do?
ai-agents-farm-row-menu = 🌾 Farmers' market
ai-agents-farm-row-sell-produce = 🧺 Sell my harvest
ai-agents-farm-row-find-produce = 🔎 Find produce
ai-agents-farm-row-crop-prices = 📊 Prices
ai-agents-farm-row-request-produce = 🙋 Ask farmers for it
ai-agents-farm-row-buyers = 🛒 Who is buying
ai-agents-farm-row-my-produce = 📦 My produce
ai-agents-farm-row-my-demands = 📋 My requests
ai-agents-farm-row-produce-deals = 🤝 Offers and deals
ai-agents-farm-row-search-again = 🔎 New search
ai-agents-farm-row-look = 👀 Look at it
ai-agents-farm-row-edit = ✏️ Change
ai-agents-farm-row-share = 📤 Share
ai-agents-farm-row-renew = 🔄 Renew
ai-agents-farm-row-pause = ⏸️ Pause
ai-agents-farm-row-open = ▶️ Open again
ai-agents-farm-row-sold = ✅ Sold elsewhere
ai-agents-farm-row-remove = 🗑️ Delete
ai-agents-farm-row-offer = 🤝 Make an offer
ai-agents-farm-row-contact = 📞 Ask for contact
ai-agents-farm-row-have-it = 🙌 I have this
ai-agents-farm-row-deal = 🤝 The offer
ai-agents-farm-row-accept = ✅ Accept
ai-agents-farm-row-counter = 💬 Other terms
ai-agents-farm-row-decline = ❌ Decline
ai-agents-farm-row-cancel = ✖️ Call it off
ai-agents-farm-row-complete = ✅ It is done
ai-agents-farm-row-rate = ⭐ Rate
ai-agents-farm-row-allow = ✅ Share my number
ai-agents-farm-row-refuse = ❌ No
ai-agents-farm-row-sort = ↕️ Sort
ai-agents-farm-row-see-offers = 🧺 See what is offered
ai-agents-farm-row-see-buyers = 🛒 See the buyers
ai-agents-farm-row-price-alert = 🔔 Tell me at a price
ai-agents-farm-row-other-crop = 📊 Another crop
ai-agents-farm-row-alerts = 🔔 My alerts

## Words for all of it
ai-agents-farm-crop-wrong = I do not know that crop. Please write its name, for example potatoes or beans. Other things are sold in Buy & sell.
ai-agents-farm-quantity-wrong = Please write how many, as a number from 1 to { $most }.
ai-agents-farm-price-open = price open
ai-agents-farm-each-kg = { $amount } per kg
ai-agents-farm-each-bag = { $amount } per bag
ai-agents-farm-each-crate = { $amount } per crate
ai-agents-farm-each-basket = { $amount } per basket
ai-agents-farm-each-bunch = { $amount } per bunch
ai-agents-farm-each-litre = { $amount } per litre
ai-agents-farm-each-jerrycan = { $amount } per jerrycan
ai-agents-farm-each-tray = { $amount } per tray
ai-agents-farm-each-piece = { $amount } each
ai-agents-unit-kg = kg
ai-agents-unit-bag = bags of 100 kg
ai-agents-unit-crate = crates
ai-agents-unit-basket = baskets
ai-agents-unit-bunch = bunches
ai-agents-unit-litre = litres
ai-agents-unit-jerrycan = jerrycans of 20 litres
ai-agents-unit-tray = trays of 30
ai-agents-unit-piece = pieces
ai-agents-quantity-kg = { $number } kg
ai-agents-quantity-bag = { $count ->
    [one] { $number } bag
   *[other] { $number } bags
  }
ai-agents-quantity-crate = { $count ->
    [one] { $number } crate
   *[other] { $number } crates
  }
ai-agents-quantity-basket = { $count ->
    [one] { $number } basket
   *[other] { $number } baskets
  }
ai-agents-quantity-bunch = { $count ->
    [one] { $number } bunch
   *[other] { $number } bunches
  }
ai-agents-quantity-litre = { $count ->
    [one] { $number } litre
   *[other] { $number } litres
  }
ai-agents-quantity-jerrycan = { $count ->
    [one] { $number } jerrycan
   *[other] { $number } jerrycans
  }
ai-agents-quantity-tray = { $count ->
    [one] { $number } tray
   *[other] { $number } trays
  }
ai-agents-quantity-piece = { $count ->
    [one] { $number } piece
   *[other] { $number } pieces
  }
ai-agents-farm-ready-now = It is harvested
ai-agents-farm-ready-later = Later
ai-agents-farm-ready-on = Ready on { $day }
ai-agents-farm-grade-first = First grade
ai-agents-farm-grade-second = Second grade
ai-agents-farm-grade-mixed = Not sorted
ai-agents-farm-organic-yes = 🌱 Organic
ai-agents-farm-organic-no = Not organic
ai-agents-farm-photos = { $count ->
    [one] 📷 1 photo
   *[other] 📷 { $count } photos
  }
ai-agents-farm-field-crop = Crop
ai-agents-farm-field-quantity = How many
ai-agents-farm-field-price = Price
ai-agents-farm-field-ready = When it is ready
ai-agents-farm-field-grade = Grade
ai-agents-farm-field-organic = Organic or not
ai-agents-farm-field-details = Details
ai-agents-farm-field-place = Place
ai-agents-farm-status-open = open
ai-agents-farm-status-expired = run out
ai-agents-farm-status-held = being looked at
ai-agents-farm-status-paused = paused
ai-agents-farm-status-reserved = reserved
ai-agents-farm-status-sold = sold
ai-agents-farm-status-closed = deleted
ai-agents-farm-every-once = Once
ai-agents-farm-every-week = Every week
ai-agents-farm-every-month = Every month
ai-agents-farm-within = within { $distance } km
ai-agents-farm-anywhere = anywhere
ai-agents-farm-distance = { $distance } km
ai-agents-farm-what = { " " }of *{ $crop }*
ai-agents-farm-where = { " " }around { $place }
ai-agents-farm-sort-best = Best match
ai-agents-farm-sort-nearest = Nearest first
ai-agents-farm-sort-cheapest = Cheapest first
ai-agents-farm-sort-newest = Newest first
ai-agents-farm-stars-5 = ★★★★★ Very good
ai-agents-farm-stars-4 = ★★★★ Good
ai-agents-farm-stars-3 = ★★★ All right
ai-agents-farm-stars-2 = ★★ Not good
ai-agents-farm-stars-1 = ★ Bad
ai-agents-farm-contact = Write to each other here: { $link }
ai-agents-farm-no-contact = We have no number of theirs yet: wait until they write to you.
ai-agents-farm-somebody = Somebody
ai-agents-farm-somebody-farmer = The farmer
ai-agents-farm-somebody-buyer = The buyer
ai-agents-farm-in-season = 🌾 It is harvest time for it in Rwanda.
ai-agents-farm-everywhere = Whole country
ai-agents-farm-known-offers = { $offers ->
    [one] 1 offer
   *[other] { $offers } offers
  }
ai-agents-farm-known = { ai-agents-farm-known-offers } and { $deals ->
    [one] 1 deal
   *[other] { $deals } deals
  }
ai-agents-farm-seen = Seen here in 30 days: mostly { $price } ({ $range }), from { ai-agents-farm-known }.
ai-agents-farm-seen-in = 📍 { $place }: { $price } ({ $range }), from { ai-agents-farm-known }
ai-agents-farm-matched = { $count ->
    [one] 🛒 A buyer is looking for this right now, and has been told.
   *[other] 🛒 { $count } buyers are looking for this right now, and have been told.
  }
ai-agents-farm-offered = { $count ->
    [one] 🧺 A farmer offers this right now, and has been told.
   *[other] 🧺 { $count } farmers offer this right now, and have been told.
  }

## Selling
ai-agents-sell-produce-refused = { $reason }
ai-agents-sell-produce-crop = What have you harvested? Write it, or choose.
ai-agents-sell-produce-unit = { $crop }: how do you count them?
ai-agents-sell-produce-quantity = { $crop }: how many { $unit } do you have?
ai-agents-sell-produce-price = What is the least you take, in { $currency }, for one of: { $unit }?{ $hint }
ai-agents-sell-produce-ready = When is it ready to be fetched?
ai-agents-sell-produce-ready_on = On which day will it be ready?
ai-agents-sell-produce-grade = Which grade is it?
ai-agents-sell-produce-organic = Is it organic, without chemicals?
ai-agents-sell-produce-details = What else should buyers know? The variety, for example.
ai-agents-sell-produce-place = Where is it?
ai-agents-sell-produce-photos = Do you have photos of it? With them it sells sooner.
ai-agents-sell-produce-confirm = *{ $crop }*, { $quantity }
    💰 at least { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $photos }{ $details }

    Shall I publish it?
ai-agents-sell-produce-confirm-yes = ✅ Publish
ai-agents-sell-produce-confirm-change = ✏️ Change
ai-agents-sell-produce-confirm-no = 🗑️ Discard
ai-agents-sell-produce-field = What would you like to change?
ai-agents-sell-produce-discarded = Discarded. Nothing was published.
ai-agents-sell-produce-kept = It stays as it was.
ai-agents-sell-produce-judged = { $reason }
ai-agents-sell-produce-gone = That cannot be changed: it is closed, or somebody has made an offer for it as it is.
ai-agents-sell-produce-unfetched = I could not fetch the photos just now. You can add them later.
ai-agents-sell-produce-unkept = { $reasons }
ai-agents-sell-produce-done = ✅ Published. Buyers can find it until { $until }.{ $matched }
ai-agents-sell-produce-changed = ✅ Changed. Buyers can find it until { $until }.{ $matched }
ai-agents-edit-produce-gone = I cannot find that among your produce.

## One listing
ai-agents-produce-gone = That is not offered any more.
ai-agents-produce-detail =
    🧺 *{ $crop }*, { $quantity }
    💰 at least { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $farmer }
    Since { $posted }{ $details }{ $warning }
ai-agents-produce-mine = This is yours: { $status }.
ai-agents-produce-free = What would you like to do?
ai-agents-produce-over = There is none left at the moment.
ai-agents-share-produce-gone = That is not offered any more.
ai-agents-share-produce-failed = I could not make the link for { $crop } just now. Please try again.
ai-agents-share-produce-done = Pass on the next message to whom you like:
ai-agents-share-produce-card =
    🧺 *{ $crop }*, { $quantity }
    💰 { $price }
    📍 { $place }
    { $link }
ai-agents-my-produce-none = You offer nothing yet. What have you harvested?
ai-agents-my-produce-list = Your produce:
ai-agents-pause-produce-done = Paused: nobody finds it until you open it again.
ai-agents-pause-produce-gone = I cannot find that among your open produce.
ai-agents-renew-produce-done = ✅ It can be found until { $until }.
ai-agents-renew-produce-gone = I cannot find that among your produce, or there is none left: change it and say how much there is.
ai-agents-sold-produce-quantity = You have { $left }. How many { $unit } have you sold elsewhere?
ai-agents-sold-produce-done = Noted. There is still { $left }.
ai-agents-sold-produce-all = All of it is sold: well done! Nobody finds it any more.
ai-agents-sold-produce-gone = I cannot find so much of it among your produce.
ai-agents-remove-produce-confirm = Delete { $crop } for good? Whoever made an offer is told.
ai-agents-remove-produce-confirm-yes = 🗑️ Delete
ai-agents-remove-produce-confirm-no = ↩️ Keep it
ai-agents-remove-produce-kept = It stays.
ai-agents-remove-produce-done = { $crop } is deleted.
ai-agents-remove-produce-agreed = You have agreed on a deal of it. Finish that or call it off first.
ai-agents-remove-produce-gone = I cannot find that among your produce.
ai-agents-told-produce-expiry-produce = ⏰ Your { $crop } can be found until { $until } only. Is there still some?
ai-agents-told-produce-expiry-demand = ⏰ Your request for { $crop } ends on { $until }. Do you still need it?
ai-agents-told-produce-match-buyer = 🛒 Somebody looks for { $crop }: { $quantity }, { $price }, in { $place }. You offer that.
ai-agents-told-produce-match-farmer = 🧺 There is { $crop } as you asked: { $quantity }, at least { $price }, in { $place }.
ai-agents-produce-decided-published = ✅ { $title } has been looked at and can now be found.
ai-agents-produce-decided-refused = { $title } cannot be published here. If you think that is a mistake, describe it in other words.

## Finding
ai-agents-find-produce-words = Which crop are you looking for, and where? For example: beans in Musanze
ai-agents-produce-results-found = Offers{ $what }{ $where }:
ai-agents-produce-results-none = Nobody offers that yet{ $what }{ $where }. Ask for it, and farmers who have it are told.
ai-agents-produce-results-end = That was all{ $what }{ $where }.
ai-agents-sort-produce-sort = In which order?
ai-agents-sort-produce-place = Nearest to which place?
ai-agents-buyers-found = Buyers{ $what }{ $where }:
ai-agents-buyers-none = Nobody asks for that at the moment{ $what }{ $where }. Offer what you have: buyers look here every day.

## What buyers look for
ai-agents-request-produce-refused = { $reason }
ai-agents-request-produce-judged = { $reason }
ai-agents-request-produce-crop = Which crop do you need? Write it, or choose.
ai-agents-request-produce-unit = { $crop }: how do you count them?
ai-agents-request-produce-quantity = { $crop }: how many { $unit } do you need?
ai-agents-request-produce-price = What is the most you pay, in { $currency }, for one of: { $unit }?
ai-agents-request-produce-every = How often do you need it?
ai-agents-request-produce-place = Where do you need it?
ai-agents-request-produce-radius = From how far may it come?
ai-agents-request-produce-confirm =
    🙋 *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }

    Shall I ask farmers for it?
ai-agents-request-produce-confirm-yes = ✅ Ask
ai-agents-request-produce-confirm-no = 🗑️ Discard
ai-agents-request-produce-discarded = Discarded. Nobody was asked.
ai-agents-request-produce-done = ✅ Farmers can see that you need { $crop } until { $until }, and I tell you when some is offered.{ $matched }
ai-agents-demand-gone = That is not looked for any more.
ai-agents-demand-detail =
    🛒 Somebody needs *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Until { $until }
ai-agents-demand-mine =
    🙋 Your request: *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Until { $until }: { $status }
ai-agents-renew-demand-done = ✅ Farmers can see it until { $until }.
ai-agents-renew-demand-gone = I cannot find that among your requests.
ai-agents-pause-demand-done = Paused: no farmer sees it until you open it again.
ai-agents-pause-demand-gone = I cannot find that among your open requests.
ai-agents-remove-demand-done = Your request is deleted.
ai-agents-remove-demand-gone = I cannot find that among your requests.
ai-agents-my-demands-none = You have asked for nothing yet.
ai-agents-my-demands-list = Your requests:

## Offers and deals
ai-agents-offer-produce-gone = That is not offered any more.
ai-agents-offer-produce-own = This is your own produce.
ai-agents-offer-produce-quantity = { $crop }: there is { $left }. How many { $unit } do you want?
ai-agents-offer-produce-price = The farmer asks for at least { $price }. How much do you offer, in { $currency }, for one of: { $unit }?
ai-agents-offer-produce-confirm =
    Offer for *{ $crop }*: { $quantity }, { $price }
    Together: { $total }

    Shall I send it to the farmer?
ai-agents-offer-produce-confirm-yes = ✅ Send it
ai-agents-offer-produce-confirm-no = 🗑️ Leave it
ai-agents-offer-produce-left = No offer was made.
ai-agents-offer-produce-done = Your offer of { $quantity }, { $price } ({ $total } together) is with the farmer, who has two days to answer.
ai-agents-offer-produce-short = There is only { $left } left.
ai-agents-offer-produce-low = The farmer takes no less than { $price }.
ai-agents-offer-produce-enough = You have made ten offers for this. Please ask for the contact and talk about it.
ai-agents-accept-produce-gone = I cannot find that offer.
ai-agents-decline-produce-gone = I cannot find that offer.
ai-agents-complete-produce-gone = I cannot find that deal.
ai-agents-cancel-produce-gone = I cannot find that deal.
ai-agents-cancel-produce-sure = Call off { $crop }? The other side is told.
ai-agents-cancel-produce-sure-yes = ✖️ Call it off
ai-agents-cancel-produce-sure-no = ↩️ Keep it
ai-agents-counter-produce-gone = I cannot find that offer.
ai-agents-counter-produce-quantity = { $crop }: the other side named { $quantity }. How many { $unit } do you say?
ai-agents-counter-produce-price = The other side named { $price }. How much do you say, in { $currency }, for one of: { $unit }?
ai-agents-produce-deal-gone = I cannot find that deal.
ai-agents-produce-deal-short = There is not so much of it left.
ai-agents-produce-deal-low = The farmer takes no less than what is asked for.
ai-agents-produce-deal-shown = { $body }
ai-agents-told-produce-deal-shown = { $body }
ai-agents-told-produce-due-asks = 🤝 You agreed with { $name } on { $crop }, { $quantity }. Did it come about?
ai-agents-produce-deals-none = You have no offers or deals yet.
ai-agents-produce-deals-list = Your offers and deals:
ai-agents-farm-deal-open = waits for an answer
ai-agents-farm-deal-expired = run out
ai-agents-farm-deal-agreed = agreed
ai-agents-farm-deal-completed = done
ai-agents-farm-deal-declined = declined
ai-agents-farm-deal-cancelled = called off
ai-agents-farm-deal-closed = not offered any more
ai-agents-farm-deal-terms = *{ $crop }*: { $quantity }, { $price } ({ $total } together)
ai-agents-farm-deal-farmer-asks =
    🤝 { $name } would buy from you:
    { ai-agents-farm-deal-terms }
    You can answer until { $until }.
ai-agents-farm-deal-buyer-asks =
    🤝 { $name } would give it to you so:
    { ai-agents-farm-deal-terms }
    You can answer until { $until }.
ai-agents-farm-deal-farmer-waits =
    { ai-agents-farm-deal-terms }
    { $name } can answer until { $until }.
ai-agents-farm-deal-buyer-waits =
    { ai-agents-farm-deal-terms }
    { $name } can answer until { $until }.
ai-agents-farm-deal-farmer-agreed =
    ✅ Agreed with { $name }:
    { ai-agents-farm-deal-terms }
    { $contact }
    Hand it over when you have the money.
ai-agents-farm-deal-buyer-agreed =
    ✅ Agreed with { $name }:
    { ai-agents-farm-deal-terms }
    { $contact }
    Pay when you have seen and weighed it.
ai-agents-farm-deal-farmer-completed =
    🎉 Done with { $name }:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-completed =
    🎉 Done with { $name }:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-declined =
    ❌ Declined:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-declined =
    ❌ Declined:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-cancelled =
    ✖️ Called off:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-cancelled =
    ✖️ Called off:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-expired =
    ⏰ Nobody answered in time:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-expired =
    ⏰ Nobody answered in time:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-closed =
    You offer this no more:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-closed =
    The farmer offers this no more:
    { ai-agents-farm-deal-terms }
ai-agents-rate-produce-not-now = That can be rated once it is done.
ai-agents-rate-produce-stars = How was it with { $name }?
ai-agents-rate-produce-words = Would you like to say something about it?
ai-agents-rate-produce-done = Thank you. Others will see what you said of { $name }.
ai-agents-rate-produce-already = You have rated { $name } already.

## Contacts
ai-agents-produce-contact-asked = I have asked. As soon as they agree, you have each other's number.
ai-agents-produce-contact-pending = You have asked already; they have not answered yet.
ai-agents-produce-contact-declined = They would rather not share their number. You can still make an offer.
ai-agents-produce-contact-own = This is your own.
ai-agents-produce-contact-gone = That is not there any more.
ai-agents-produce-contact-allowed = { $title }, { $name }: { $contact }
ai-agents-told-produce-request-asks = 📞 { $name } would like to talk to you about { $title }. May they have your number?
ai-agents-told-produce-request-already = You have answered { $name } about { $title } already. { $contact }
ai-agents-produce-allow-done = { $name } has your number now. { $contact }
ai-agents-produce-allow-already = You have answered that already. { $contact }
ai-agents-produce-allow-gone = I cannot find that request.
ai-agents-produce-refuse-done = Your number stays with you.
ai-agents-produce-refuse-already = You have answered that already. { $contact }
ai-agents-produce-refuse-gone = I cannot find that request.
ai-agents-told-produce-contact-allowed = 📞 { $name } would like to talk to you about { $title }. { $contact }
ai-agents-told-produce-contact-declined = About { $title }: they would rather not share their number.

## Prices
ai-agents-crop-prices-crop = The price of which crop? Write it, or choose.
ai-agents-crop-prices-place = Near which place?
ai-agents-crop-prices-seen =
    📊 *{ $crop }*, from what was offered and agreed here in the last 30 days:
    { $prices }{ $season }
ai-agents-crop-prices-none = 📊 I have seen too little of { $crop } in the last 30 days to name a price: at least three offers or deals are needed.{ $season }
ai-agents-price-alert-crop = The price of which crop? Write it, or choose.
ai-agents-price-alert-unit = Counted how?
ai-agents-price-alert-price = { $crop }: I tell you when it is offered for at most how much, in { $currency }, for one of: { $unit }?
ai-agents-price-alert-name = { $crop }, up to { $price }
ai-agents-price-alert-done = 🔔 I tell you as soon as { $crop } is offered for at most { $price }.
ai-agents-price-alert-full = You have ten alerts already. End one of them first.

## Crops
ai-agents-crop-potatoes = Potatoes
ai-agents-crop-sweet-potatoes = Sweet potatoes
ai-agents-crop-cassava = Cassava
ai-agents-crop-yams = Yams and taro
ai-agents-crop-maize = Maize
ai-agents-crop-rice = Rice
ai-agents-crop-wheat = Wheat
ai-agents-crop-sorghum = Sorghum
ai-agents-crop-millet = Millet
ai-agents-crop-beans = Beans
ai-agents-crop-peas = Peas
ai-agents-crop-soya = Soya
ai-agents-crop-groundnuts = Groundnuts
ai-agents-crop-french-beans = French beans
ai-agents-crop-tomatoes = Tomatoes
ai-agents-crop-onions = Onions
ai-agents-crop-garlic = Garlic
ai-agents-crop-carrots = Carrots
ai-agents-crop-cabbages = Cabbages
ai-agents-crop-greens = Leafy greens
ai-agents-crop-peppers = Sweet peppers
ai-agents-crop-chillies = Chillies
ai-agents-crop-eggplants = Eggplants
ai-agents-crop-pumpkins = Pumpkins
ai-agents-crop-cucumbers = Cucumbers
ai-agents-crop-beetroots = Beetroots
ai-agents-crop-mushrooms = Mushrooms
ai-agents-crop-ginger = Ginger
ai-agents-crop-bananas = Cooking bananas
ai-agents-crop-sweet-bananas = Sweet bananas
ai-agents-crop-avocados = Avocados
ai-agents-crop-mangoes = Mangoes
ai-agents-crop-pineapples = Pineapples
ai-agents-crop-passion-fruit = Passion fruit
ai-agents-crop-papayas = Papayas
ai-agents-crop-oranges = Oranges
ai-agents-crop-lemons = Lemons
ai-agents-crop-watermelons = Watermelons
ai-agents-crop-tree-tomatoes = Tree tomatoes
ai-agents-crop-strawberries = Strawberries
ai-agents-crop-macadamia = Macadamia
ai-agents-crop-coffee = Coffee
ai-agents-crop-tea = Tea leaves
ai-agents-crop-sugarcane = Sugarcane
ai-agents-crop-sunflower = Sunflower
ai-agents-crop-sesame = Sesame
ai-agents-crop-cotton = Cotton
ai-agents-crop-cashews = Cashew nuts
ai-agents-crop-cocoa = Cocoa
ai-agents-crop-palm-oil = Palm oil
ai-agents-crop-milk = Milk
ai-agents-crop-eggs = Eggs
ai-agents-crop-honey = Honey
ai-agents-crop-chickens = Chickens
ai-agents-crop-fish = Fish
ai-agents-crop-goats = Goats
