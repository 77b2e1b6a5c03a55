unified-name = EasyMO
unified-keywords = easymo, sema tu
unified-row-else = 🤔 Jambo lingine
unified-menu-menu = Andika tu unachohitaji, kwa maneno yako. Kwa mfano:
    • nyumba ya vyumba viwili Sinza isiyozidi laki tatu
    • boda kutoka Ubungo hadi Posta kesho saa moja asubuhi
    • nauza simu yangu elfu 80
unified-else-menu = Sawa. Nieleze tena kwa maneno mengine, au angalia menyu. Kwa mfano:
    • natafuta kazi ya udereva Mwanza
    • duka la dawa lililo karibu
unified-ask-words = Nikusaidie nini? Andika tu.
unified-ask-understood = { $what }
unified-as-understood = { $what }
unified-ask-which = Ili nikuelewe vizuri, je ni mojawapo ya haya?
    { $said }
unified-meaning-jobs-find = 💼 Kutafuta kazi
unified-meaning-jobs-post = 📣 Kutangaza kazi
unified-meaning-jobs-mine = 📋 Kazi nilizoweka
unified-meaning-jobs-applied = 📨 Maombi yangu
unified-meaning-marketplace-sell = 🏷️ Kuuza kitu
unified-meaning-marketplace-find = 🔎 Kutafuta bidhaa
unified-meaning-marketplace-want = 📝 Tangazo: nanunua
unified-meaning-marketplace-mine = 📦 Bidhaa zangu
unified-meaning-marketplace-shop-find = 🏪 Duka au huduma
unified-meaning-marketplace-register = 🏪 Sajili biashara
unified-meaning-property-search = 🏠 Kutafuta nyumba
unified-meaning-property-offer = 🔑 Kutoa nyumba
unified-meaning-property-mine = 🏘️ Nyumba zangu
unified-meaning-property-viewings = 📅 Miadi ya nyumba
unified-meaning-mobility-ride = 🛵 Safari sasa
unified-meaning-mobility-plan = 🗓️ Panga safari
unified-meaning-mobility-drive = 🚖 Mimi ni dereva
unified-meaning-mobility-trips = 🧭 Safari zangu
unified-meaning-insurance-quote = 🛡️ Kukata bima
unified-meaning-insurance-claim = 🚧 Kudai fidia
unified-meaning-insurance-policies = 📄 Bima zangu
unified-meaning-profile-wallet = 👛 Pochi yangu
unified-meaning-profile-transfer = 💸 Kutuma tokeni
unified-meaning-profile-buy = 🪙 Kununua tokeni
unified-meaning-profile-cashout = 🏧 Kutoa pesa
unified-meaning-profile-redeem = 🎁 Zawadi
unified-meaning-profile-qr = 🔳 QR ya MoMo
unified-meaning-profile-invite = 🤝 Kualika marafiki
unified-meaning-profile-places = 📍 Sehemu zangu
unified-meaning-profile-menu = 👤 Akaunti yangu
unified-meaning-profile-name = ✏️ Badilisha jina
unified-meaning-profile-notifications = 🔔 Taarifa
unified-meaning-profile-verify = ✅ Kuthibitishwa
unified-meaning-core-home = 🏠 Mwanzo
unified-meaning-core-stop = 🔕 Acha kunitumia
unified-meaning-core-alerts = 🔔 Arifa zangu
unified-meaning-core-favourites = ❤️ Vipendwa vyangu
unified-meaning-core-language = 🌐 Lugha
unified-meaning-ai-agents-menu = 💬 Wasaidizi
unified-meaning-ai-agents-waiter = 🍽️ Kula na kunywa
unified-meaning-ai-agents-farmer = 🌱 Kwa wakulima
unified-meaning-ai-agents-sell-produce = 🧺 Kuuza mazao
unified-meaning-ai-agents-find-produce = 🥕 Kununua mazao
unified-meaning-ai-agents-crop-prices = 📈 Bei za sokoni
unified-meaning-ai-agents-support = ❓ Kuomba msaada
unified-meaning-ai-agents-human = 🙋 Ongea na mtu
unified-meaning-ai-agents-orders = 🧾 Oda zangu
unified-vehicle-moto = boda
unified-vehicle-cab = teksi
unified-vehicle-car = gari
unified-vehicle-tricycle = bajaji
unified-vehicle-pickup = kirikuu
unified-vehicle-minibus = hiace
unified-vehicle-truck = lori
unified-type-house = nyumba
unified-type-apartment = apartment
unified-type-room = chumba
unified-type-land = kiwanja
unified-type-shop = fremu
unified-type-office = ofisi
unified-type-warehouse = ghala
unified-language-en = English
unified-language-fr = Français
unified-language-rw = Kinyarwanda
unified-language-sw = Kiswahili
unified-pickup = kutoka { $name }
unified-dropoff = hadi { $name }
unified-bedrooms = { $count ->
    [one] chumba kimoja
   *[other] vyumba { $number }
  }
