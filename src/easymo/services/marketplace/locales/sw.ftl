marketplace-name = Kununua na kuuza
marketplace-keywords = soko, sokoni, kununua, kuuza, nunua, uza, kununua na kuuza, mitumba, bidhaa, inauzwa
# Things people name without saying that they want to buy them.
marketplace-nouns = simu, simujanja, kompyuta, laptop, friji, jokofu, runinga, televisheni, sofa, godoro, magodoro, baiskeli, matairi, viatu, jenereta
marketplace-phrases-sell = nataka kuuza, ninataka kuuza, ningependa kuuza, nauza, ninauza, kuuza yangu, weka bidhaa, tangaza bidhaa
marketplace-phrases-find = nataka kununua, ninataka kununua, ningependa kununua, natafuta kununua, wapi naweza kununua, nani anauza, anayeuza
marketplace-phrases-want = tangazo la kutafuta bidhaa, kuulizia bidhaa
marketplace-phrases-mine = bidhaa zangu, vitu ninavyouza, ninachouza
marketplace-phrases-deals = biashara zangu, manunuzi yangu, mauzo yangu, miamala yangu
marketplace-phrases-offers = bei zilizotajwa, ofa zangu, bei nilizotaja, bei nilizopendekeza, bei nilizopewa
marketplace-phrases-wants = ninachotafuta, matangazo yangu ya kutafuta, vitu ninavyotafuta, bidhaa ninazotafuta
marketplace-phrases-shop-mine = maduka yangu, duka langu, biashara yangu, biashara zangu zilizosajiliwa
marketplace-phrases-pay = nimelipa, nimeshalipa, nimetuma pesa, malipo yametumwa
marketplace-phrases-confirm = thibitisha malipo, nimepokea pesa, nimepata pesa, pesa imefika
marketplace-phrases-cancel = ghairi ununuzi, ghairi biashara, futa ununuzi
marketplace-phrases-dispute = fungua malalamiko, nina malalamiko ya biashara, muuzaji amenidanganya, mnunuzi amenidanganya, nimetapeliwa
marketplace-phrases-register = sajili biashara yangu, andikisha biashara yangu, sajili duka langu, ongeza biashara yangu, ongeza duka langu
marketplace-phrases-shops = maduka karibu nami, maduka ya karibu, maduka na huduma, biashara karibu nami, maduka yaliyo wazi
# Said first, with at most a reference after it, by somebody who has such a deal.
marketplace-commands-pay = nimelipa, malipo
marketplace-commands-confirm = nathibitisha, nimepokea, thibitisha
marketplace-commands-dispute = malalamiko
# Words that say nothing about which thing is meant.
marketplace-noise = soko, vifaa, sokoni, kununua, kuuza, nunua, uza, nauza, inauzwa, zinauzwa, nataka, ninataka, natafuta, ninatafuta, nahitaji, ningependa,
    tafuta, kutafuta, nani, anauza, wapi, nipate, pata, kupata, kuna, ipo, ya, wa, za, la, cha, vya, na, kwa, katika, karibu, hapa, mzuri, nzuri, bei,
    nafuu, tafadhali, yangu, langu, changu

marketplace-menu-menu = 🛍️ Kununua na kuuza: ungependa kufanya nini?
marketplace-row-menu = 🛍️ Soko
marketplace-row-find = 🔎 Tafuta
marketplace-row-find-about = Kwa mfano: friji Remera chini ya 200k
marketplace-row-browse = 🗂️ Angalia kwa aina
marketplace-row-sell = 📣 Uza kitu
marketplace-row-sell-about = Picha, bei na mahali, kwa dakika mbili
marketplace-row-want = 🙋 Ulizia kitu
marketplace-row-want-about = Utaarifiwa mtu akikiuza
marketplace-row-shops = 🏪 Maduka na huduma
marketplace-row-shops-about = Karibu nawe, yaliyo wazi, na njia ya kufika
marketplace-row-mine = 📦 Ninachouza
marketplace-row-deals = 🤝 Biashara zangu
marketplace-row-deals-about = Unachonunua na kuuza, na kinachofuata
marketplace-row-offers = 💬 Bei zilizotajwa
marketplace-row-wants = 📋 Ninachotafuta
marketplace-row-asked = 👀 Watu wanatafuta
marketplace-row-search-again = 🔎 Tafuta tena
marketplace-row-narrow = 🎚️ Chuja na panga
marketplace-row-want-it = 🙋 Kiulizie
marketplace-row-look = 👀 Kiangalie
marketplace-row-edit = ✏️ Badilisha
marketplace-row-share = 📤 Sambaza
marketplace-row-renew = 🔄 Ongeza muda
marketplace-row-pause = ⏸️ Sitisha kwa muda
marketplace-row-open = ▶️ Fungua tena
marketplace-row-sold = ✅ Kimeuzwa
marketplace-row-remove = 🗑️ Futa
marketplace-row-buy = 🛒 Kihifadhi
marketplace-row-offer = 💬 Taja bei yako
marketplace-row-contact = 📞 Omba namba
marketplace-row-deal = 🤝 Biashara hii
marketplace-row-accept = ✅ Kubali
marketplace-row-counter = 💬 Bei nyingine
marketplace-row-decline = ❌ Kataa
marketplace-row-pay = 💸 Nimelipa
marketplace-row-confirm = ✅ Nimepokea pesa
marketplace-row-cancel = ✖️ Ghairi biashara
marketplace-row-dispute = ⚠️ Malalamiko
marketplace-row-rate = ⭐ Toa nyota
marketplace-row-allow = ✅ Toa namba yangu
marketplace-row-refuse = ❌ Hapana
marketplace-row-have-it = 🙌 Ninacho
marketplace-row-wanted-renew = 🔄 Ongeza muda
marketplace-row-wanted-pause = ⏸️ Sitisha kwa muda
marketplace-row-wanted-open = ▶️ Fungua tena
marketplace-row-wanted-end = 🗑️ Futa
marketplace-row-by-price = 💰 Bei
marketplace-row-by-place = 📍 Karibu na mahali
marketplace-row-by-kind = 🗂️ Aina
marketplace-row-by-condition = ✨ Hali
marketplace-row-by-sort = 🔢 Mpangilio
marketplace-row-register = ➕ Ongeza biashara
marketplace-row-register-about = Bure: watu wanakupata kwa jina, aina na mahali
marketplace-row-shop-mine = 🏪 Maduka yangu
marketplace-row-shop-find = 🔎 Tafuta kwa maneno
marketplace-row-shop-kind = 🗂️ Tafuta kwa aina
marketplace-row-shop-near = 📍 Karibu nami
marketplace-row-shop-open-now = 🕒 Yaliyo wazi sasa
marketplace-row-shop-only-open = 🕒 Yaliyo wazi tu
marketplace-row-shop-all = 🏪 Na yaliyofungwa
marketplace-row-badge = ✔️ Alama ya uhakika
marketplace-row-way = 🗺️ Njia ya kufika

## Searching
marketplace-find-words = Unatafuta nini? Andika kwa maneno yako, kwa mfano: simu Remera chini ya 100k.
marketplace-browse-group = Unatafuta kitu cha aina gani?
marketplace-browse-category = Kipi hasa?
marketplace-nearby-place = Uko wapi? Tuma location, au andika mahali kama Kimironko.
marketplace-find-which = 📍 Unamaanisha wapi?
marketplace-results-found = { $count ->
    [one] 🛍️ Kitu kimoja{ $what }{ $where }{ $price }. Kifungue uone zaidi.
   *[other] 🛍️ Vitu { $count }{ $what }{ $where }{ $price }, kinachofaa zaidi ni cha kwanza. Fungua kimoja uone zaidi.
  }
marketplace-results-many = 🛍️ Vitu { $count } vinavyofaa zaidi{ $what }{ $where }{ $price }. Fungua kimoja kuona zaidi.
marketplace-results-page = 🛍️ Vitu zaidi{ $what }{ $where }{ $price }:
marketplace-results-none =
    Hakuna anayeuza hicho{ $what }{ $where }{ $price } kwa sasa.
    Kiulizie: nitakuambia mara tu mtu atakapokiuza. Au jaribu maneno mengine, mahali pengine au bei nyingine.
marketplace-results-end = Hakuna vitu vingine{ $what }{ $where }{ $price }.
marketplace-results-what = {" "}kwa “{ $words }”
marketplace-results-where = {" "}karibu na { $place }
marketplace-results-from = , kuanzia { $amount }
marketplace-results-to = , hadi { $amount }
marketplace-distance = km { $distance }
marketplace-reason-near = karibu
marketplace-reason-fresh = kipya
marketplace-narrow-choose = 🎚️ Nichuje kwa nini?
marketplace-by-price-price = Kiwe cha bei gani, kwa { $currency }? Kwa mfano 50k, au 50k-100k. Ruka kama bei yoyote inafaa.
marketplace-by-place-place = Karibu na wapi? Tuma location au andika jina kama Kimironko.
marketplace-by-place-radius = Umbali usiozidi kiasi gani?
marketplace-by-kind-group = Kitu cha aina gani?
marketplace-by-kind-category = Kipi hasa?
marketplace-by-condition-condition = Kiwe katika hali gani? Ruka kama hali yoyote inafaa.
marketplace-by-sort-sort = Kipi kitangulie?
marketplace-by-sort-place = Karibu na wapi? Tuma location au andika jina kama Kimironko.
marketplace-sort-best = ⭐ Kinachofaa zaidi
marketplace-sort-nearest = 📍 Kilicho karibu
marketplace-sort-cheapest = 💰 Cha bei ndogo
marketplace-sort-newest = 🆕 Kipya zaidi

## One item
marketplace-item-detail =
    {"*"}{ $title }*
    { $kind }
    💰 { $price }
    📍 { $place }{ $attributes }

    { $details }

    🗓️ { $posted }{ $seller }{ $warning }
marketplace-item-free = Ungependa kufanya nini?
marketplace-item-yours = Una biashara ya kitu hiki inayoendelea.
marketplace-item-reserved = ⏳ Mtu amekihifadhi sasa hivi. Biashara isipokamilika, kitakuwa huru tena baada ya muda mfupi.
marketplace-item-mine = Hiki ni kitu chako. Hali yake: { $status }.
marketplace-item-hidden = { $why }
marketplace-wanted-hidden = { $why }
marketplace-business-hidden = { $why }
marketplace-item-over = Kitu hiki hakiuzwi tena.
marketplace-item-gone = Kitu hiki hakiuzwi tena.
marketplace-attribute = { $name }: { $value }
marketplace-attribute-brand = Chapa
marketplace-attribute-storage = Nafasi
marketplace-attribute-year = Mwaka
marketplace-attribute-mileage = Kilomita
marketplace-attribute-fuel = Mafuta
marketplace-attribute-gearbox = Gia
marketplace-attribute-size = Saizi
marketplace-measure-storage = GB { $value }
marketplace-measure-mileage = km { $value }
marketplace-price-open = Bei ya maelewano
marketplace-price-negotiable = { $amount }, maelewano yapo
marketplace-no-details = Hakuna maelezo zaidi.

## Selling
marketplace-sell-title = 📣 Unauza nini? Jina fupi, kwa mfano: Samsung A14, 128 GB.
marketplace-sell-group = Ni kitu cha aina gani?
marketplace-sell-category = Kipi kati ya hivi kinafaa zaidi?
marketplace-sell-condition = Kiko katika hali gani?
marketplace-sell-brand = Ni cha chapa gani? Unaweza kuruka.
marketplace-sell-storage = Kina nafasi ya GB ngapi? Unaweza kuruka.
marketplace-sell-year = Ni cha mwaka gani? Unaweza kuruka.
marketplace-sell-mileage = Kimetembea kilomita ngapi? Unaweza kuruka.
marketplace-sell-fuel = Kinatumia mafuta gani? Unaweza kuruka.
marketplace-sell-gearbox = Kina gia za aina gani? Unaweza kuruka.
marketplace-sell-size = Ni saizi gani? Unaweza kuruka.
marketplace-sell-price = Bei ni kiasi gani, kwa { $currency }? Kwa mfano 80000 au 80k. Ruka kama mtaelewana baadaye.
marketplace-sell-firm = Bei inaweza kupungua?
marketplace-firm-negotiable = 💬 Maelewano yapo
marketplace-firm-firm = 🔒 Haipungui
marketplace-sell-paid = Ungependa kulipwa vipi? Namba utakayotoa inaonwa tu na aliyekihifadhi kitu hicho.
marketplace-sell-payee = Mnunuzi alipe kwa namba gani ya pesa ya simu, au msimbo gani wa biashara?
marketplace-paid-mine = 📱 Kwa namba yangu
marketplace-paid-other = ✏️ Namba nyingine
marketplace-paid-none = 💵 Tukikutana
marketplace-sell-details = Eleza zaidi: umri, kasoro, kinachoambatana nacho. Unaweza kuruka.
marketplace-sell-place = Kiko wapi? Tuma location, au andika mahali kama Kimironko.
marketplace-sell-photos = 📷 Tuma picha zake, hadi 11, moja moja; ya kwanza ndiyo itakayoonekana kwanza. Unaweza kuruka.
marketplace-photos = { $count ->
    [one] 📷 Picha { $count }
   *[other] 📷 Picha { $count }
  }
marketplace-sell-unfetched = Sikuweza kupokea picha sasa hivi. Unaweza kuziongeza baadaye, ukifungua kitu hicho.
marketplace-sell-unkept = { $reasons }
marketplace-sell-judged = { $reason }
marketplace-sell-refused = { $reason }
marketplace-listing-decided-published = ✅ Wahudumu wetu wameiangalia “{ $title }”: sasa watu wanaweza kuipata.
marketplace-listing-decided-refused = Wahudumu wetu wameiangalia “{ $title }”: haiwezi kuuzwa hapa.
marketplace-field-photos = 📷 Picha
marketplace-sell-confirm =
    Tafadhali hakiki:

    {"*"}{ $title }*
    { $kind }{ $attributes }
    💰 { $price }
    💳 { $paid }
    📍 { $place }{ $photos }

    { $details }

    Nikitangaze?
marketplace-sell-confirm-yes = ✅ Tangaza
marketplace-sell-confirm-change = ✏️ Badilisha
marketplace-sell-confirm-no = 🗑️ Futa
marketplace-sell-field = Ungependa kubadilisha nini?
marketplace-field-title = 📝 Jina
marketplace-field-kind = 🗂️ Aina na hali
marketplace-field-price = 💰 Bei
marketplace-field-payee = 💳 Malipo
marketplace-field-details = 📄 Maelezo
marketplace-field-place = 📍 Mahali
marketplace-sell-done = 🎉 Kimetangazwa! Watu wanaweza kukipata hadi { $until }.
marketplace-sell-changed = ✅ Kimebadilishwa. Watu wanaweza kukipata hadi { $until }.
marketplace-sell-gone = Kitu hiki kimeuzwa, kimefutwa au kimehifadhiwa na mtu, kwa hiyo hakuna kilichobadilika.
marketplace-sell-kept = Sawa, kinabaki kama kilivyokuwa.
marketplace-sell-discarded = Kimefutwa. Hakuna kilichotangazwa.
marketplace-edit-gone = Kitu hiki kimeuzwa au kimefutwa, hakiwezi kubadilishwa.
marketplace-amount-one = Tafadhali andika kiasi kimoja, si kati ya viwili.
marketplace-payee-wrong = Hiyo si namba ya simu wala msimbo wa biashara. Andika kwa mfano 0788 123 456 au 12345.

## My items
marketplace-mine-list = 📦 Unachouza, vipya kwanza:
marketplace-mine-none = Bado huuzi kitu.
marketplace-status-open = kinauzwa
marketplace-status-expired = muda umekwisha
marketplace-status-paused = kimesitishwa kwa muda
marketplace-status-sold = kimeuzwa
marketplace-status-reserved = kimehifadhiwa
marketplace-status-held = kinakaguliwa
marketplace-status-hidden = kimefichwa na timu yetu
marketplace-status-closed = kimefutwa
marketplace-ad-open = liko wazi
marketplace-ad-expired = muda umekwisha
marketplace-ad-paused = limesitishwa kwa muda
marketplace-ad-hidden = limefichwa na timu yetu
marketplace-ad-held = linakaguliwa
marketplace-ad-closed = limefutwa
marketplace-entered-open = imo kwenye orodha
marketplace-entered-paused = imefichwa
marketplace-entered-hidden = imefichwa na timu yetu
marketplace-entered-held = inakaguliwa
marketplace-entered-closed = imefutwa
marketplace-pause-done = ⏸️ “{ $title }” kimesitishwa kwa muda: hakuna atakayekipata hadi ukifungue tena.
marketplace-pause-gone = Kitu hiki hakiko wazi.
marketplace-renew-done = ✅ “{ $title }” kiko wazi. Watu wanaweza kukipata hadi { $until }.
marketplace-renew-gone = Kitu hiki kimeuzwa au kimefutwa. Unaweza kukitangaza upya.
marketplace-sold-confirm = “{ $title }” kimeuzwa? Hakuna atakayekipata tena.
marketplace-sold-confirm-yes = ✅ Kimeuzwa
marketplace-sold-confirm-no = Bado
marketplace-sold-kept = Sawa, kinabaki sokoni.
marketplace-sold-done = Vizuri! “{ $title }” kimewekwa kuwa kimeuzwa.
marketplace-sold-gone = Kitu hiki hakiuzwi.
marketplace-sold-reserved = Mtu amehifadhi kitu hiki. Kamilisha au ghairi biashara hiyo kwanza.
marketplace-remove-confirm = Nifute “{ $title }”? Haiwezi kurudishwa.
marketplace-remove-confirm-yes = 🗑️ Futa
marketplace-remove-confirm-no = Kibaki
marketplace-remove-kept = Sawa, kinabaki.
marketplace-remove-done = “{ $title }” kimefutwa.
marketplace-remove-gone = Huna kitu kama hicho.
marketplace-remove-reserved = Mtu amehifadhi “{ $title }”. Kamilisha au ghairi biashara hiyo kwanza.
marketplace-told-expiry-soon = ⏳ “{ $title }” kinapatikana hadi { $until }. Niongeze muda?
marketplace-share-done = 📤 Sambaza ujumbe unaofuata, au uweke kwenye status: link yake inafungua kitu hiki hasa.
marketplace-share-card =
    🛍️ *{ $title }*
    📍 { $place }
    💰 { $price }

    Kiangalie na umwandikie muuzaji kwenye WhatsApp: { $link }
marketplace-share-gone = Vinavyouzwa tu ndivyo vinavyoweza kusambazwa.
marketplace-share-failed = Sikuweza kutengeneza link ya “{ $title }” sasa hivi. Tafadhali jaribu tena.

## Offers
marketplace-offer-amount = 💬 “{ $title }” kinauzwa { $price }. Unatoa kiasi gani, kwa { $currency }?
marketplace-offer-done = 💬 Bei yako ya { $amount } kwa “{ $title }” imemfikia muuzaji. Nitakuambia jibu lake.
marketplace-offer-high = “{ $title }” kinauzwa { $price }: unaweza kukihifadhi moja kwa moja.
marketplace-offer-own = Hiki ni kitu chako.
marketplace-offer-firm = Bei ya kitu hiki haipungui.
marketplace-offer-gone = Kitu hiki hakiuzwi tena.
marketplace-offer-enough = Umetaja bei za kutosha kwa “{ $title }”. Muuzaji anajua ungelipa kiasi gani.
marketplace-offer-asks = jibu lako linasubiriwa
marketplace-offer-waits = inasubiri jibu
marketplace-bid-shown = { $body }
marketplace-bid-gone = Sikuipata bei hiyo.
marketplace-told-offer-shown = { $body }
marketplace-bid-asks-seller = 💬 Kuna anayekupa { $amount } kwa “{ $title }”. Bei hiyo inadumu hadi { $until }.
marketplace-bid-asks-buyer = 💬 Muuzaji angekupa “{ $title }” kwa { $amount }. Inadumu hadi { $until }.
marketplace-bid-waits = 💬 { $amount } uliyotaja kwa “{ $title }” inasubiri jibu, hadi { $until }.
marketplace-bid-accepted-buyer = 🎉 Mmekubaliana: “{ $title }” kwa { $amount }. Kihifadhi ndani ya siku moja, kabla mtu mwingine hajakuwahi.
marketplace-bid-accepted-seller = 🎉 Mmekubaliana: “{ $title }” kwa { $amount }. Mnunuzi akikihifadhi nitakuambia.
marketplace-bid-declined = Bei ya { $amount } kwa “{ $title }” imekataliwa.
marketplace-bid-expired = Hakuna aliyejibu kwa wakati bei ya { $amount } kwa “{ $title }”.
marketplace-bid-closed = “{ $title }” hakiuzwi tena, kwa hiyo bei ya { $amount } haitumiki.
marketplace-bid-over = Bei ya { $amount } kwa “{ $title }” imebadilishwa na nyingine.
marketplace-accept-gone = Sikuipata bei hiyo.
marketplace-accept-over = Bei hii imeshajibiwa, au muda wake umekwisha.
marketplace-decline-done = Imekataliwa. Mwenzako ameambiwa.
marketplace-decline-gone = Sikuipata bei hiyo.
marketplace-decline-over = Bei hii imeshajibiwa, au muda wake umekwisha.
marketplace-counter-amount = Kwa “{ $title }” imetajwa { $amount }. Wewe ungekubali kiasi gani, kwa { $currency }?
marketplace-counter-done = 💬 Nimemfikishia { $amount } kwa “{ $title }”. Nitakuambia jibu.
marketplace-counter-high = Hiyo ni zaidi ya bei iliyotangazwa. Taja kiasi kidogo zaidi.
marketplace-counter-gone = Sikuipata bei hiyo.
marketplace-counter-over = Bei hii imeshajibiwa, au muda wake umekwisha.
marketplace-offers-list = 💬 Bei zinazosubiri:
marketplace-offers-none = Hakuna bei inayosubiri.

## Deals
marketplace-buy-confirm =
    🛒 Nihifadhi “{ $title }” kwa { $amount }?
    Utakuwa na dakika { $minutes } za kulipa na kuniambia. Wewe na muuzaji mtaonana namba.
marketplace-buy-confirm-yes = ✅ Kihifadhi
marketplace-buy-confirm-no = Si sasa
marketplace-buy-left = Sawa, hakuna kilichohifadhiwa.
marketplace-buy-own = Hiki ni kitu chako.
marketplace-buy-gone = Kitu hiki hakiuzwi tena.
marketplace-buy-priceless = “{ $title }” hakina bei maalum. Taja bei yako kwanza.
marketplace-buy-taken = Mtu amekuwahi: “{ $title }” kimehifadhiwa hadi { $until }. Biashara isipokamilika, kitakuwa huru tena.
marketplace-buy-reserved = Mtu amekuwahi: “{ $title }” kinauzwa sasa hivi.
marketplace-buy-many = Umehifadhi vitu vitatu. Kamilisha au ghairi kimoja kwanza.
marketplace-deal-shown = { $body }
marketplace-deal-gone = Sikuipata biashara hiyo.
marketplace-told-deal-shown = { $body }
marketplace-deal-buyer-reserved =
    🤝 “{ $title }” kimehifadhiwa kwako hadi { $until }: { $amount }.

    { $how }
    Kisha bonyeza “Nimelipa”, kabla ya { $until }.

    { $contact }
    { $tip }
marketplace-deal-buyer-paid =
    💸 Umemwambia muuzaji kuwa umelipa { $amount } kwa “{ $title }”. { $reference }
    Pesa ikithibitishwa, nitakuambia.

    { $contact }
marketplace-deal-buyer-completed =
    🎉 Muuzaji amepata pesa: “{ $title }” ni chako.
    Ilikuwaje? Nyota zako zinawasaidia wengine.

    { $contact }
marketplace-deal-buyer-cancelled = ✖️ Biashara ya “{ $title }” kwa { $amount } imeghairiwa. Hakuna deni.
marketplace-deal-buyer-expired =
    ⏳ Muda wa “{ $title }” umekwisha, na hakijahifadhiwa tena.
    Ulikuwa umelipa? Fungua malalamiko na utume picha ya malipo.
marketplace-deal-buyer-disputed = ⚠️ Biashara ya “{ $title }” kwa { $amount } ina malalamiko. Mhudumu wetu anaiangalia na ataamua. { $contact }
marketplace-deal-seller-reserved =
    🤝 { $name } amehifadhi “{ $title }” kwa { $amount }, hadi { $until }.
    Akilipa nitakuambia. Kitoe tu ukishapata pesa.

    { $contact }
    { $tip }
marketplace-deal-seller-paid =
    💸 { $name } anasema amelipa { $amount } kwa “{ $title }”. { $reference }
    Angalia akaunti yako, kisha thibitisha. Kama hakuna kilichofika, fungua malalamiko.

    { $contact }
marketplace-deal-seller-completed =
    🎉 “{ $title }” kimeuzwa kwa { $amount }. Hongera!
    Ilikuwaje? Nyota zako zinawasaidia wengine.

    { $contact }
marketplace-deal-seller-cancelled = ✖️ Biashara ya “{ $title }” kwa { $amount } imeghairiwa. Kitu chako kinaweza kupatikana tena.
marketplace-deal-seller-expired = ⏳ { $name } hakulipia “{ $title }” kwa wakati. Kitu chako kiko huru tena.
marketplace-deal-seller-disputed = ⚠️ Biashara ya “{ $title }” kwa { $amount } ina malalamiko. Mhudumu wetu anaiangalia na ataamua. { $contact }
marketplace-told-silence-buyer = ⏳ Kwa siku nzima muuzaji hajathibitisha { $amount } yako kwa “{ $title }”; ameulizwa tena. Usiposikia kitu, fungua malalamiko.
marketplace-told-silence-seller = ⏳ Tangu jana mnunuzi anasema amelipa { $amount } kwa “{ $title }”. Angalia akaunti yako na uthibitishe, au fungua malalamiko.
marketplace-pay-code = 💳 Piga { $code } kisha weka PIN yako.
marketplace-pay-number = 💳 Tuma { $amount } kwa pesa ya simu kwenda { $payee }.
marketplace-pay-meeting = 💵 Lipa mkikutana, ukishakiona.
marketplace-reference = Namba ya malipo: { $reference }.
marketplace-contact = 📞 { $link }
marketplace-no-contact = 📞 Hakuna namba inayojulikana: jibu hapa.
marketplace-tip = 🛡️ Kutaneni mchana mahali penye watu, kiangalie kwanza, na usitume pesa kamwe ili kitu “kihifadhiwe” au “kiletwe”.
marketplace-somebody = Mtu
marketplace-somebody-buyer = muuzaji
marketplace-somebody-seller = mnunuzi
marketplace-side-buyer = unanunua
marketplace-side-seller = unauza
marketplace-deal-status-reserved = kimehifadhiwa
marketplace-deal-status-paid = imelipwa, haijathibitishwa
marketplace-deal-status-completed = imekamilika
marketplace-deal-status-cancelled = imeghairiwa
marketplace-deal-status-expired = muda umekwisha
marketplace-deal-status-disputed = ina malalamiko
marketplace-deals-list = 🤝 Biashara zako, zinazoendelea kwanza:
marketplace-deals-none = Bado huna biashara yoyote.
marketplace-pay-reference = 💸 { $amount } kwa “{ $title }”: namba iliyo kwenye ujumbe wa malipo ni ipi? Unaweza kuruka.
marketplace-pay-which = Sikupata kitu ulichohifadhi kinachosubiri malipo. Angalia biashara zako.
marketplace-pay-not-now = { $body }
marketplace-confirm-sure = Je, { $amount } ya “{ $title }” iko kwenye akaunti yako? { $reference } Thibitisha tu unachokiona hapo.
marketplace-confirm-sure-yes = ✅ Ndiyo, nimepata
marketplace-confirm-sure-no = Bado
marketplace-confirm-left = Sawa, “{ $title }” bado inasubiri pesa.
marketplace-confirm-which = Sikupata malipo yanayokusubiri. Angalia biashara zako.
marketplace-confirm-not-now = { $body }
marketplace-cancel-sure = Nighairi biashara ya “{ $title }”? Mwenzako ataambiwa.
marketplace-cancel-sure-yes = ✖️ Ighairi
marketplace-cancel-sure-no = Iendelee
marketplace-cancel-left = Sawa, biashara ya “{ $title }” inaendelea.
marketplace-cancel-which = Sikupata kitu ulichohifadhi kinachoweza kughairiwa. Angalia biashara zako.
marketplace-cancel-not-now = { $body }

## Disputes and ratings
marketplace-dispute-words = ⚠️ “{ $title }”: nini kimeharibika? Andika kwa sentensi chache, mhudumu wetu atasoma.
marketplace-dispute-pictures = 📷 Tuma picha zinazoonyesha: ujumbe wa malipo, kitu chenyewe. Au ruka.
marketplace-dispute-unkept = { $count ->
    [one] Picha { $count } haikunifikia na haimo.
   *[other] Picha { $count } hazikunifikia na hazimo.
  }
marketplace-dispute-done = ⚠️ Malalamiko yako kuhusu “{ $title }” yamewafikia wahudumu wetu. Nitakuambia watakachoamua.
marketplace-dispute-which = Sikupata malipo yako yanayoweza kulalamikiwa. Angalia biashara zako.
marketplace-dispute-not-now = { $body }
marketplace-dispute-late = Muda wa kulalamikia biashara hii umekwisha.
marketplace-dispute-over = Biashara hii ina malalamiko tayari, au imekwisha.
marketplace-dispute-decided-shown = ⚖️ Mhudumu wetu ameamua kuhusu “{ $title }”: { $status }.
marketplace-rate-stars = ⭐ Ilikuwaje na { $name }?
marketplace-rate-words = Ungependa kuongeza maneno machache? Unaweza kuruka.
marketplace-rate-done = Asante! Nyota ulizompa { $name } zitawasaidia wengine.
marketplace-rate-already = Umeshampa { $name } nyota kwa biashara hii.
marketplace-rate-not-now = Nyota hutolewa biashara ikishakamilika.
marketplace-stars-5 = ⭐⭐⭐⭐⭐ Nzuri sana
marketplace-stars-4 = ⭐⭐⭐⭐ Nzuri
marketplace-stars-3 = ⭐⭐⭐ Ya kawaida
marketplace-stars-2 = ⭐⭐ Si nzuri
marketplace-stars-1 = ⭐ Mbaya

## Contacts
marketplace-contact-asked =
    📞 Nimekuulizia. Mwenzako akikubali, kila mmoja atapata link ya kumwandikia mwingine.

    { $tip }
marketplace-contact-pending = Umeshauliza; jibu bado halijaja. { $tip }
marketplace-contact-declined = Mwenzako hapendi kutoa namba. Unaweza kutaja bei yako hapa.
marketplace-contact-own = Hicho ni chako.
marketplace-contact-gone = Hicho hakipo tena.
marketplace-contact-allowed =
    📞 “{ $title }”, { $name }: { $contact }

    { $tip }
marketplace-told-request-asks = 📞 { $name } angependa kuzungumza nawe kuhusu “{ $title }”. Nimpe kila mmoja namba ya mwenzake?
marketplace-told-request-already = Umeshajibu: “{ $title }”. { $contact }
marketplace-allow-done =
    ✅ { $name } ana namba yako, nawe una yake: { $contact }

    { $tip }
marketplace-allow-already = Umeshajibu: “{ $title }”. { $contact }
marketplace-allow-gone = Sikulipata ombi hilo.
marketplace-refuse-done = Sawa, namba yako haijatolewa. { $name } ameambiwa.
marketplace-refuse-already = Umeshajibu: “{ $title }”. { $contact }
marketplace-refuse-gone = Sikulipata ombi hilo.
marketplace-told-contact-allowed =
    ✅ { $name } amekubali kuzungumza nawe kuhusu “{ $title }”: { $contact }

    { $tip }
marketplace-told-contact-declined = Kuhusu “{ $title }”: { $name } hapendi kutoa namba.

## Wanted ads
marketplace-want-title = 🙋 Unatafuta nini? Kwa mfano: friji ya milango 2.
marketplace-want-budget = Ungelipa hadi kiasi gani, kwa { $currency }? Unaweza kuruka.
marketplace-want-details = Nini muhimu kwako: saizi, chapa, umri? Unaweza kuruka.
marketplace-want-place = Uko wapi? Tuma location, au andika mahali kama Kimironko.
marketplace-want-confirm =
    Tafadhali hakiki:

    🙋 *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }

    Nitangaze, na nikuambie mtu akikiuza?
marketplace-want-confirm-yes = ✅ Tangaza
marketplace-want-confirm-no = 🗑️ Futa
marketplace-want-judged = { $reason }
marketplace-want-refused = { $reason }
marketplace-want-discarded = Imefutwa. Hakuna kilichotangazwa.
marketplace-want-done = 🙋 “{ $title }” imetangazwa hadi { $until }. Nitakuambia mara tu mtu atakapokiuza.
marketplace-wanted-detail =
    🙋 Inatafutwa: *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }
marketplace-wanted-mine =
    🙋 Unachotafuta: *{ $title }*
    💰 { $budget }
    📍 { $place }
    🗓️ hadi { $until }, { $status }{ $details }
marketplace-wanted-gone = Tangazo hilo limekwisha.
marketplace-budget = hadi { $amount }
marketplace-budget-open = bei yoyote
marketplace-wanted-renew-done = ✅ Tangazo lako liko wazi hadi { $until }.
marketplace-wanted-renew-gone = Tangazo hilo limekwisha.
marketplace-wanted-pause-done = ⏸️ Tangazo lako limesitishwa kwa muda.
marketplace-wanted-pause-gone = Tangazo hilo haliko wazi.
marketplace-wanted-end-done = Tangazo lako limefutwa.
marketplace-wanted-end-gone = Tangazo hilo limekwisha.
marketplace-wants-list = 📋 Unachotafuta, vipya kwanza:
marketplace-wants-none = Bado hujaulizia kitu.
marketplace-asked-list = 👀 Watu wanatafuta:
marketplace-asked-none = Hakuna anayeulizia kitu kwa sasa.

## Shops and services
marketplace-shops-menu = 🏪 Maduka na huduma: unatafuta nini?
marketplace-shop-find-words = Unatafuta nini? Jina, au wanachouza au kufanya, kwa mfano: duka la dawa Remera.
marketplace-shop-kind-category = Biashara ya aina gani?
marketplace-shop-near-place = Uko wapi? Tuma location, au andika mahali kama Kimironko.
marketplace-shop-open-now-place = Uko wapi? Tuma location, au andika mahali kama Kimironko.
marketplace-shop-results-list = { $count ->
    [one] 🏪 Biashara { $count }
   *[other] 🏪 Biashara { $count }
  }{ $what }{ $where }:
marketplace-shop-results-none = Bado sijui biashara{ $what }{ $where }.
marketplace-shop-around-list = 🏪 Karibu na { $place }, iliyo karibu zaidi kwanza:
marketplace-shop-around-none = Sijui biashara kama hiyo ndani ya km 10 kutoka { $place }.
marketplace-business-detail =
    🏪 *{ $name }*{ $badge }
    { $category }
    📍 { $place }{ $facts }{ $details }
marketplace-business-ways = Ungependa kufanya nini?
marketplace-business-mine = Hii ni biashara yako. Hali yake: { $status }.
marketplace-business-gone = Biashara hiyo haimo tena kwenye orodha.
marketplace-way-there = 🗺️ Njia ya kufika { $name }: { $link }
marketplace-way-gone = Biashara hiyo haimo tena kwenye orodha.
marketplace-open = 🟢 wazi
marketplace-shut = 🔴 imefungwa
marketplace-hours = { $days }, { $opens }-{ $closes }
marketplace-hours-always = usiku na mchana, kila siku
marketplace-hours-unknown = hazikutajwa
marketplace-hours-wrong = Sikuelewa saa hizo. Andika kwa mfano 8-18, au 8:00-20:30.
marketplace-days-daily = Kila siku
marketplace-days-mon-sat = Jumatatu - Jumamosi
marketplace-days-mon-fri = Jumatatu - Ijumaa
marketplace-days-sat-sun = Jumamosi na Jumapili
marketplace-days-unknown = Sitaki kusema
marketplace-register-name = 🏪 Biashara yako inaitwaje?
marketplace-register-category = Ni biashara ya aina gani?
marketplace-register-tags = Unauza au unafanya nini? Maneno machache, kwa mfano: saruji, rangi, misumari. Unaweza kuruka.
marketplace-register-details = Kuna kingine watu wajue? Unaweza kuruka.
marketplace-register-days = Mnafungua siku gani?
marketplace-register-hours = Kuanzia saa ngapi hadi saa ngapi (saa za kimataifa)? Kwa mfano 8-18; 24/7 kwa usiku na mchana.
marketplace-register-shown = Watu waone namba ya simu ya biashara?
marketplace-register-phone = Namba gani?
marketplace-phone-mine = 📱 Ndiyo, yangu
marketplace-phone-other = ✏️ Ndiyo, nyingine
marketplace-phone-none = 🙈 Hapana
marketplace-register-place = Iko wapi? Tuma location ili watu wafike, au andika mahali kama Kimironko.
marketplace-register-confirm =
    Tafadhali hakiki:

    🏪 *{ $name }*
    { $category }{ $tags }
    🕒 { $hours }
    📞 { $phone }
    📍 { $place }{ $details }

    Niiweke kwenye orodha?
marketplace-register-confirm-yes = ✅ Tangaza
marketplace-register-confirm-change = ✏️ Badilisha
marketplace-register-confirm-no = 🗑️ Futa
marketplace-register-field = Ungependa kubadilisha nini?
marketplace-entry-name = 📝 Jina
marketplace-entry-category = 🗂️ Aina
marketplace-entry-tags = 🏷️ Mnachotoa
marketplace-entry-details = 📄 Maelezo
marketplace-entry-hours = 🕒 Saa za kazi
marketplace-entry-phone = 📞 Namba ya simu
marketplace-entry-place = 📍 Mahali
marketplace-register-done = 🎉 { $name } imo kwenye orodha.
marketplace-register-changed = ✅ Biashara yako imebadilishwa.
marketplace-register-gone = Biashara hiyo haimo tena kwenye orodha.
marketplace-register-kept = Sawa, biashara yako inabaki kama ilivyokuwa.
marketplace-register-judged = { $reason }
marketplace-register-refused = { $reason }
marketplace-register-discarded = Imefutwa. Hakuna kilichotangazwa.
marketplace-shop-edit-gone = Huna biashara kama hiyo.
marketplace-shop-mine-list = 🏪 Biashara zako:
marketplace-shop-mine-none = Bado huna biashara kwenye orodha.
marketplace-shop-pause-done = ⏸️ Biashara yako imefichwa hadi uifungue tena.
marketplace-shop-pause-gone = Huna biashara kama hiyo.
marketplace-shop-open-done = ✅ Biashara yako imo tena kwenye orodha.
marketplace-shop-open-gone = Huna biashara kama hiyo.
marketplace-shop-remove-confirm = Niondoe { $name } kwenye orodha? Haiwezi kurudishwa.
marketplace-shop-remove-confirm-yes = 🗑️ Futa
marketplace-shop-remove-confirm-no = Ibaki
marketplace-shop-remove-kept = Sawa, inabaki.
marketplace-shop-remove-done = Biashara yako imefutwa.
marketplace-shop-remove-gone = Huna biashara kama hiyo.
marketplace-shop-share-done = 📤 Sambaza ujumbe unaofuata, au uweke kwenye status: link yake inafungua biashara hii hasa.
marketplace-shop-share-card =
    🏪 *{ $name }*
    { $category }
    📍 { $place }

    Tuone kwenye WhatsApp: { $link }
marketplace-shop-share-gone = Biashara hiyo haiwezi kusambazwa.
marketplace-shop-share-failed = Sikuweza kutengeneza link sasa hivi. Tafadhali jaribu tena.

## Kinds of things
marketplace-group-electronics = 📱 Simu na umeme
marketplace-group-vehicles = 🚗 Magari na vipuri
marketplace-group-home = 🛋️ Vitu vya nyumbani
marketplace-group-fashion = 👗 Nguo na urembo
marketplace-group-food = 🥭 Chakula na shamba
marketplace-group-building = 🧱 Ujenzi na zana
marketplace-group-leisure = 🎸 Vitabu na michezo
marketplace-group-other = ✳️ Kitu kingine
marketplace-category-all = 🗂️ Vyote hivi
marketplace-category-phones = 📱 Simu na tableti
marketplace-category-phones-words = simu, simujanja, simu ya mkononi, tableti, rununu
marketplace-category-computers = 💻 Kompyuta
marketplace-category-computers-words = kompyuta, tarakilishi, laptop, printa, kibodi
marketplace-category-tv-audio = 📺 TV na sauti
marketplace-category-tv-audio-words = runinga, televisheni, luninga, redio, spika, king'amuzi, sabufa
marketplace-category-accessories = 🔌 Chaja na vifaa
marketplace-category-accessories-words = chaja, waya, spika za masikioni, pawabanki, kava la simu, kava
marketplace-category-cars = 🚗 Magari
marketplace-category-cars-words = gari, magari, lori, basi dogo, pikapu
marketplace-category-motorcycles = 🏍️ Pikipiki
marketplace-category-motorcycles-words = pikipiki, bodaboda, bajaji, skuta
marketplace-category-bicycles = 🚲 Baiskeli
marketplace-category-bicycles-words = baiskeli, baisikeli
marketplace-category-spare-parts = ⚙️ Vipuri
marketplace-category-spare-parts-words = vipuri, kipuri, tairi, matairi, betri, injini, helmeti, rimu
marketplace-category-furniture = 🛋️ Samani
marketplace-category-furniture-words = samani, kochi, makochi, kiti, viti, meza, kitanda, vitanda, godoro, kabati, rafu
marketplace-category-appliances = 🧊 Friji na mashine
marketplace-category-appliances-words = friji, jokofu, friza, oveni, mashine ya kufulia, pasi, blenda, feni, mikrowevu
marketplace-category-kitchen = 🍽️ Vyombo vya jikoni
marketplace-category-kitchen-words = jikoni, vyombo, sahani, sufuria, vikombe, chupa ya chai, jiko, gesi, jiko la gesi
marketplace-category-decor = 🪞 Mapambo
marketplace-category-decor-words = mapambo, pazia, mapazia, zulia, kioo, taa
marketplace-category-clothes = 👕 Nguo
marketplace-category-clothes-words = nguo, gauni, magauni, shati, mashati, suruali, suti, koti, sketi, kitenge, vitenge, fulana
marketplace-category-shoes = 👟 Viatu
marketplace-category-shoes-words = viatu, kiatu, raba, sandali, buti, ndala
marketplace-category-bags = 👜 Mikoba na vito
marketplace-category-bags-words = mkoba, mikoba, begi, mabegi, sanduku, saa ya mkononi, vito, mkufu, pete
marketplace-category-beauty = 💄 Urembo na nywele
marketplace-category-beauty-words = urembo, vipodozi, manukato, wigi, nywele, losheni
marketplace-category-produce = 🍅 Matunda na mboga
marketplace-category-produce-words = matunda, mboga, nyanya, viazi, maharage, mahindi, mchele, ndizi, parachichi, vitunguu, mazao, mihogo
marketplace-category-livestock = 🐄 Mifugo
marketplace-category-livestock-words = mifugo, ng'ombe, mbuzi, nguruwe, kuku, sungura, kondoo, mbwa, chakula cha mifugo
marketplace-category-groceries = 🧺 Vyakula
marketplace-category-groceries-words = chakula, vyakula, unga, mafuta ya kula, sukari, maziwa, asali, juisi, keki, mayai, nyama, samaki
marketplace-category-materials = 🧱 Vifaa vya ujenzi
marketplace-category-materials-words = saruji, simenti, matofali, mabati, mchanga, vigae, mbao, rangi, misumari, nondo, milango, madirisha
marketplace-category-tools = 🔧 Zana na mashine
marketplace-category-tools-words = zana, nyundo, mashine, jenereta, pampu, cherehani, sola, ngazi, jembe, majembe
marketplace-category-books = 📚 Vitabu na shule
marketplace-category-books-words = kitabu, vitabu, daftari, madaftari, vifaa vya shule, biblia
marketplace-category-sports = ⚽ Michezo
marketplace-category-sports-words = michezo, mpira, mazoezi, vyuma, jezi
marketplace-category-music = 🎸 Muziki
marketplace-category-music-words = gitaa, kinanda, ngoma, maikrofoni, muziki, ala ya muziki
marketplace-category-children = 🧸 Vya watoto
marketplace-category-children-words = mtoto, watoto, vichezeo, vitu vya watoto, nguo za watoto, kigari cha mtoto
marketplace-category-other = ✳️ Kitu kingine
marketplace-category-other-words = mbalimbali
marketplace-condition-new = ✨ Kipya
marketplace-condition-like-new = 👌 Kama kipya
marketplace-condition-good = 👍 Kizuri
marketplace-condition-fair = 🙂 Kimetumika sana
marketplace-condition-parts = 🔩 Kibovu, cha vipuri
marketplace-fuel-petrol = Petroli
marketplace-fuel-diesel = Dizeli
marketplace-fuel-hybrid = Haibridi
marketplace-fuel-electric = Umeme
marketplace-gearbox-manual = Manyuali
marketplace-gearbox-automatic = Otomatiki

## Kinds of businesses
marketplace-trade-pharmacy = 💊 Duka la dawa
marketplace-trade-pharmacy-words = duka la dawa, famasi, dawa
marketplace-trade-hardware = 🧱 Vifaa vya ujenzi
marketplace-trade-hardware-words = hadiwea, vifaa vya ujenzi, saruji, mabati
marketplace-trade-spare-parts = ⚙️ Vipuri
marketplace-trade-spare-parts-words = vipuri, vipuri vya gari, vipuri vya pikipiki, matairi
marketplace-trade-mini-market = 🛒 Duka, supamaketi
marketplace-trade-mini-market-words = duka, maduka, supamaketi, duka la vyakula
marketplace-trade-salon = 💇 Saluni na urembo
marketplace-trade-salon-words = saluni, kinyozi, kusuka, kucha, urembo, masaji
marketplace-trade-mobile-money = 💸 Pesa ya simu
marketplace-trade-mobile-money-words = wakala wa pesa, pesa ya simu, vocha, kutoa pesa
marketplace-trade-electronics = 📱 Simu na umeme
marketplace-trade-electronics-words = duka la simu, fundi simu, vifaa vya umeme
marketplace-trade-clothing = 👗 Nguo na viatu
marketplace-trade-clothing-words = duka la nguo, nguo, viatu, fundi nguo, fundi cherehani
marketplace-trade-restaurant = 🍽️ Mgahawa na baa
marketplace-trade-restaurant-words = mgahawa, migahawa, baa, hoteli ya chakula, kahawa, mkate
marketplace-trade-hotel = 🏨 Hoteli na malazi
marketplace-trade-hotel-words = hoteli, nyumba ya wageni, malazi, gesti
marketplace-trade-garage = 🔧 Gereji na kuosha
marketplace-trade-garage-words = gereji, fundi gari, kuosha magari, fundi pikipiki
marketplace-trade-clinic = 🩺 Kliniki, hospitali
marketplace-trade-clinic-words = kliniki, hospitali, zahanati, daktari, meno, maabara, kituo cha afya
marketplace-trade-school = 🏫 Shule na mafunzo
marketplace-trade-school-words = shule, chekechea, mafunzo, chuo, shule ya udereva
marketplace-trade-office = 🖨️ Uchapishaji na ofisi
marketplace-trade-office-words = kuchapisha, fotokopi, vifaa vya ofisi, saiba
marketplace-trade-drinks = 🍾 Vinywaji
marketplace-trade-drinks-words = vinywaji, bia, mvinyo, pombe, depo
marketplace-trade-services = 🧰 Huduma nyingine
marketplace-trade-services-words = huduma, fundi bomba, fundi umeme, usafi, kufua, mpiga picha, mthibitishaji, kuchomelea
marketplace-trade-other = ✳️ Biashara nyingine
marketplace-trade-other-words = biashara, kampuni, mbalimbali
