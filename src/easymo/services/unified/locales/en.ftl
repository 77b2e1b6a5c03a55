unified-name = EasyMO
unified-keywords = easymo, just say it
unified-row-else = 🤔 Something else
unified-menu-menu = Just say what you need, in your own words. For example:
    • 2 bedroom house in Kacyiru under 300k
    • moto from Remera to town tomorrow at 7
    • selling my phone for 80k
unified-else-menu = All right. Tell me once more, in other words, or look at the menu. For example:
    • I am looking for work as a driver in Musanze
    • where is a pharmacy near me
unified-ask-words = What can I do for you? Just write it.
unified-ask-understood = { $what }
unified-as-understood = { $what }
unified-ask-which = To be sure that I understood you, is it one of these?
    { $said }
unified-meaning-jobs-find = 💼 Find work
unified-meaning-jobs-post = 📣 Hire somebody
unified-meaning-jobs-mine = 📋 My job posts
unified-meaning-jobs-applied = 📨 My applications
unified-meaning-marketplace-sell = 🏷️ Sell something
unified-meaning-marketplace-find = 🔎 Find to buy
unified-meaning-marketplace-want = 📝 Ask for a thing
unified-meaning-marketplace-mine = 📦 My items
unified-meaning-marketplace-shop-find = 🏪 Shop or service
unified-meaning-marketplace-register = 🏪 Add my business
unified-meaning-property-search = 🏠 Find a home
unified-meaning-property-offer = 🔑 Offer a home
unified-meaning-property-mine = 🏘️ My homes
unified-meaning-property-viewings = 📅 My viewings
unified-meaning-mobility-ride = 🛵 Ride now
unified-meaning-mobility-plan = 🗓️ Plan a ride
unified-meaning-mobility-drive = 🚖 I am a driver
unified-meaning-mobility-trips = 🧭 My rides
unified-meaning-insurance-quote = 🛡️ Get insurance
unified-meaning-insurance-claim = 🚧 Report damage
unified-meaning-insurance-policies = 📄 My insurance
unified-meaning-profile-wallet = 👛 My wallet
unified-meaning-profile-transfer = 💸 Send tokens
unified-meaning-profile-buy = 🪙 Buy tokens
unified-meaning-profile-cashout = 🏧 Cash out
unified-meaning-profile-redeem = 🎁 Rewards
unified-meaning-profile-qr = 🔳 My MoMo QR
unified-meaning-profile-invite = 🤝 Invite friends
unified-meaning-profile-places = 📍 My places
unified-meaning-profile-menu = 👤 My account
unified-meaning-profile-name = ✏️ Change my name
unified-meaning-profile-notifications = 🔔 Notifications
unified-meaning-profile-verify = ✅ Get verified
unified-meaning-core-home = 🏠 Home
unified-meaning-core-stop = 🔕 Stop messages
unified-meaning-core-alerts = 🔔 My alerts
unified-meaning-core-favourites = ❤️ My favourites
unified-meaning-core-language = 🌐 Language
unified-meaning-ai-agents-menu = 💬 Assistants
unified-meaning-ai-agents-waiter = 🍽️ Eat and drink
unified-meaning-ai-agents-farmer = 🌱 For farmers
unified-meaning-ai-agents-sell-produce = 🧺 Sell produce
unified-meaning-ai-agents-find-produce = 🥕 Buy produce
unified-meaning-ai-agents-crop-prices = 📈 Market prices
unified-meaning-ai-agents-support = ❓ Ask for help
unified-meaning-ai-agents-human = 🙋 Talk to a person
unified-meaning-ai-agents-orders = 🧾 My orders
unified-vehicle-moto = moto
unified-vehicle-cab = cab
unified-vehicle-car = car
unified-vehicle-tricycle = tricycle
unified-vehicle-pickup = pickup
unified-vehicle-minibus = minibus
unified-vehicle-truck = truck
unified-type-house = house
unified-type-apartment = apartment
unified-type-room = room
unified-type-land = plot
unified-type-shop = shop
unified-type-office = office
unified-type-warehouse = warehouse
unified-language-en = English
unified-language-fr = Français
unified-language-rw = Kinyarwanda
unified-language-sw = Kiswahili
unified-pickup = from { $name }
unified-dropoff = to { $name }
unified-bedrooms = { $count ->
    [one] one bedroom
   *[other] { $number } bedrooms
  }
