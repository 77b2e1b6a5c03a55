unified-name = EasyMO
unified-keywords = easymo, bivuge uko ubyumva
unified-row-else = 🤔 Ikindi
unified-menu-menu = Mwandike ibyo mukeneye uko musanzwe mubivuga. Urugero:
    • inzu y'ibyumba bibiri i Kacyiru itarenze 300k
    • moto iva Remera ijya mu mujyi ejo saa moya
    • ngurisha telefone ku bihumbi 80
unified-else-menu = Nta kibazo. Mwongere mubivuge ukundi, cyangwa murebe ahabanza. Urugero:
    • nkeneye akazi k'ubushoferi i Musanze
    • farumasi iri hafi aha
unified-ask-words = Nabafasha iki? Mucyandike uko mubyumva.
unified-ask-understood = { $what }
unified-as-understood = { $what }
unified-ask-which = Ngo numve neza ibyo mushaka, ni kimwe muri ibi?
    { $said }
unified-meaning-jobs-find = 💼 Gushaka akazi
unified-meaning-jobs-post = 📣 Gutanga akazi
unified-meaning-jobs-mine = 📋 Akazi natangaje
unified-meaning-jobs-applied = 📨 Aho nasabye akazi
unified-meaning-marketplace-sell = 🏷️ Kugurisha ikintu
unified-meaning-marketplace-find = 🔎 Ibyo ngura
unified-meaning-marketplace-want = 📝 Itangazo: ndagura
unified-meaning-marketplace-mine = 📦 Ibyo ngurisha
unified-meaning-marketplace-shop-find = 🏪 Iduka cg serivisi
unified-meaning-marketplace-register = 🏪 Andika iduka
unified-meaning-property-search = 🏠 Gushaka inzu
unified-meaning-property-offer = 🔑 Gutanga inzu
unified-meaning-property-mine = 🏘️ Inzu natangaje
unified-meaning-property-viewings = 📅 Inzu nzasura
unified-meaning-mobility-ride = 🛵 Urugendo ubu
unified-meaning-mobility-plan = 🗓️ Urugendo nyuma
unified-meaning-mobility-drive = 🚖 Ndi umushoferi
unified-meaning-mobility-trips = 🧭 Ingendo zanjye
unified-meaning-insurance-quote = 🛡️ Ubwishingizi
unified-meaning-insurance-claim = 🚧 Gusaba indishyi
unified-meaning-insurance-policies = 📄 Ubwishingizi
unified-meaning-profile-wallet = 👛 Ikofi yanjye
unified-meaning-profile-transfer = 💸 Kohereza tokens
unified-meaning-profile-buy = 🪙 Kugura tokens
unified-meaning-profile-cashout = 🏧 Kubikuza
unified-meaning-profile-redeem = 🎁 Ibihembo
unified-meaning-profile-qr = 🔳 QR ya MoMo
unified-meaning-profile-invite = 🤝 Gutumira inshuti
unified-meaning-profile-places = 📍 Ahantu nabitse
unified-meaning-profile-menu = 👤 Konti yanjye
unified-meaning-profile-name = ✏️ Guhindura izina
unified-meaning-profile-notifications = 🔔 Kumenyeshwa
unified-meaning-profile-verify = ✅ Kwemezwa
unified-meaning-core-home = 🏠 Ahabanza
unified-meaning-core-stop = 🔕 Guhagarika
unified-meaning-core-alerts = 🔔 Ibyo nkurikirana
unified-meaning-core-favourites = ❤️ Ibyo nabitse
unified-meaning-core-language = 🌐 Ururimi
unified-meaning-ai-agents-menu = 💬 Abafasha
unified-meaning-ai-agents-waiter = 🍽️ Kurya no kunywa
unified-meaning-ai-agents-farmer = 🌱 Iby'abahinzi
unified-meaning-ai-agents-sell-produce = 🧺 Kugurisha imyaka
unified-meaning-ai-agents-find-produce = 🥕 Kugura imyaka
unified-meaning-ai-agents-crop-prices = 📈 Ibiciro ku isoko
unified-meaning-ai-agents-support = ❓ Gusaba ubufasha
unified-meaning-ai-agents-human = 🙋 Kuvugana n'umuntu
unified-meaning-ai-agents-orders = 🧾 Ibyo natumije
unified-vehicle-moto = moto
unified-vehicle-cab = tagisi
unified-vehicle-car = imodoka
unified-vehicle-tricycle = lifan
unified-vehicle-pickup = daihatsu
unified-vehicle-minibus = minibisi
unified-vehicle-truck = ikamyo
unified-type-house = inzu
unified-type-apartment = aparitema
unified-type-room = icyumba
unified-type-land = ikibanza
unified-type-shop = umuryango w'ubucuruzi
unified-type-office = ibiro
unified-type-warehouse = ububiko
unified-language-en = English
unified-language-fr = Français
unified-language-rw = Kinyarwanda
unified-language-sw = Kiswahili
unified-pickup = kuva { $name }
unified-dropoff = kugera { $name }
unified-bedrooms = { $count ->
    [1] icyumba kimwe
   *[other] ibyumba { $number }
  }
