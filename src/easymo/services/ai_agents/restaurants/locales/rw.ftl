## Words people type

ai-agents-phrases-waiter = resitora ziri hafi, resitora zindi hafi, utubari turi hafi, akabari kari hafi, ndashaka kurya, nshaka kurya, ndashaka kunywa, aho kurya, nariye he, narira he, ndashonje, gutumiza ibyo kurya
ai-agents-phrases-orders = ibyo natumije kurya, ibyo kurya natumije, ifunguro natumije, ibyo kurya natumije bigeze he
ai-agents-phrases-bookings = ameza nafatishije, ameza yanjye, ameza nabitse
ai-agents-phrases-kitchen = fungura igikoni, ibyatumijwe mu gikoni, ibyatumijwe muri resitora
ai-agents-phrases-my-restaurants = resitora yanjye, resitora zanjye, akabari kanjye
ai-agents-phrases-register-restaurant = andikisha resitora, kwandikisha resitora, andikisha akabari, kwandikisha akabari, ongeraho resitora yanjye
# Words that say nothing about what somebody would like to eat or drink.
ai-agents-waiter-noise = resitora, akabari, utubari, ibyo kurya, kurya, kunywa, ndashaka, nshaka, ndifuza, shaka, gushaka, hafi, hano, aho, hari, he, mu, i, ku, na, no, ya, wa, cya, bya, nziza, cyiza, ndashonje, ubu, harafunguye, mfasha

## Rows

ai-agents-row-to-waiter = 🍽️ Utubari n'ibiryo
ai-agents-row-restaurant = 🍽️ Resitora
ai-agents-row-desk = 🧑‍🍳 Akazi
ai-agents-row-waiter-find = 🔎 Shakisha
ai-agents-row-waiter-find-about = Ifunguro, izina cyangwa ahantu: brochette i Remera
ai-agents-row-waiter-near = 📍 Hafi yanjye
ai-agents-row-waiter-near-about = Ahegereye ni ho habanza
ai-agents-row-waiter-open = 🕒 Hafunguye ubu
ai-agents-row-waiter-open-about = Hafi yanyu kandi hafunguye muri iyi saha
ai-agents-row-orders = 🧾 Ibyo natumije
ai-agents-row-orders-about = Aho bigeze, kwishyura, kongera gutumiza
ai-agents-row-bookings = 📅 Ameza yanjye
ai-agents-row-bookings-about = Ameza mwabikishije
ai-agents-row-my-restaurants = 🏪 Resitora zanjye
ai-agents-row-my-restaurants-about = Andikisha iyanyu, cyangwa mukoremo
ai-agents-row-search-again = 🔎 Shakisha bundi
ai-agents-row-only-open = 🕒 Ahafunguye gusa
ai-agents-row-all-hours = 🍽️ N'ahafunze
ai-agents-row-order = 📖 Menu no gutumiza
ai-agents-row-book-table = 📅 Bika ameza
ai-agents-row-way = 🗺️ Inzira ijyayo
ai-agents-row-share = 📤 Sangiza abandi
ai-agents-row-sections = 📖 Ibyiciro bya menu
ai-agents-row-menu-again = 📖 Subira kuri menu
ai-agents-row-cart = 🧺 Ibyo nahisemo
ai-agents-row-order-place = ✅ Tumiza ibi
ai-agents-row-order-change = ✏️ Hindura
ai-agents-row-order-clear = 🗑️ Siba byose
ai-agents-row-order-show = 👀 Kurikirana
ai-agents-row-order-pay = 💸 Namaze kwishyura
ai-agents-row-order-cancel = ✖️ Bireke
ai-agents-row-order-rate = ⭐ Tanga amanota
ai-agents-row-order-again = 🔁 Ongera utumize
ai-agents-row-rate-guest = ⭐ Amanota y'uwaje
ai-agents-row-kitchen = 🔔 Ibyatumijwe
ai-agents-row-kitchen-accept = ✅ Emera
ai-agents-row-kitchen-reject = ❌ Hakana
ai-agents-row-kitchen-prepare = 🍳 Birategurwa
ai-agents-row-kitchen-ready = 🔔 Byabonetse
ai-agents-row-kitchen-serve = 🍽️ Byatanzwe
ai-agents-row-kitchen-collect = 🥡 Byatwawe
ai-agents-row-kitchen-deliver = 🛵 Byagejejweyo
ai-agents-row-kitchen-settle = 💵 Nayabonye
ai-agents-row-kitchen-give-up = ✖️ Ntibishobotse
ai-agents-row-kitchen-close = 📁 Birangiye
ai-agents-row-kitchen-menu = 📖 Menu
ai-agents-row-kitchen-bookings = 📅 Ameza yabitswe
ai-agents-row-kitchen-day = 📊 Uyu munsi
ai-agents-row-tables = 🪑 Ameza na QR
ai-agents-row-staff = 👥 Abakozi
ai-agents-row-restaurant-edit = ✏️ Hindura
ai-agents-row-restaurant-more = ⚙️ Ibindi
ai-agents-row-staff-leave = 🚪 Reka aka kazi
ai-agents-row-restaurant-share = 📤 Sangiza abandi
ai-agents-row-restaurant-pause = ⏸️ Hagarika gato
ai-agents-row-restaurant-open = ▶️ Ongera ufungure
ai-agents-row-restaurant-remove = 🗑️ Siba
ai-agents-row-album = 📷 Amafoto
ai-agents-row-badge = ✔️ Ikimenyetso
ai-agents-row-register-restaurant = ➕ Andikisha
ai-agents-row-menu-add = ➕ Ongeraho ibyo kurya
ai-agents-row-dish-sold-out = 🚫 Byashize
ai-agents-row-dish-back = ✅ Byongeye kuboneka
ai-agents-row-dish-hide = 🙈 Kura kuri menu
ai-agents-row-dish-show = 👀 Subiza kuri menu
ai-agents-row-dish-count = 🔢 Ibisigaye
ai-agents-row-dish-edit = ✏️ Hindura
ai-agents-row-dish-photo = 📷 Ifoto
ai-agents-row-dish-remove = 🗑️ Siba
ai-agents-row-table-add = ➕ Ongeraho ameza
ai-agents-row-table-remove = 🗑️ Kuraho
ai-agents-row-staff-invite = ➕ Tumira
ai-agents-row-booking-confirm = ✅ Emeza
ai-agents-row-booking-decline = ❌ Hakana
ai-agents-row-booking-cancel = ✖️ Bireke

## Vocabulary

ai-agents-kind-restaurant = 🍽️ Resitora
ai-agents-kind-bar = 🍻 Akabari
ai-agents-kind-cafe = ☕ Café
ai-agents-kind-fast-food = 🍔 Ibiryo byihuse
ai-agents-kind-restaurant-words = resitora, amaresitora, restora
ai-agents-kind-bar-words = akabari, utubari, kabari
ai-agents-kind-cafe-words = ikawa, kafe, aho banywera ikawa
ai-agents-kind-fast-food-words = ibiryo byihuse, fasti fudi
ai-agents-role-owner = Nyirayo
ai-agents-role-manager = 🗂️ Umuyobozi
ai-agents-role-waiter = 🤵 Umuseriveri
ai-agents-role-kitchen = 🧑‍🍳 Uwo mu gikoni
ai-agents-entered-open = iragaragara
ai-agents-entered-held = iracyarebwa
ai-agents-entered-paused = yahishwe
ai-agents-now-open = 🟢 harafunguye
ai-agents-now-shut = 🔴 harafunze
ai-agents-line-gone = ntibikiri kuri menu
ai-agents-line-sold-out = byashize
ai-agents-line-few = ntihasigaye bingana bityo
ai-agents-manner-dine-in = 🪑 Ku meza { $table }
ai-agents-manner-take-away = 🥡 Byo gutwara
ai-agents-manner-delivery = 🛵 Bizanwe: { $place }
ai-agents-manner-of-dine-in = 🪑 Ndi ku meza
ai-agents-manner-of-take-away = 🥡 Ndabitwara
ai-agents-manner-of-delivery = 🛵 Babinzanire
ai-agents-paid-by-mine = 📱 MoMo yanjye
ai-agents-paid-by-other = ✏️ Indi cyangwa kode
ai-agents-paid-by-none = 💵 Mu ntoki gusa
ai-agents-refusal-sold-out = Hari icyashize
ai-agents-refusal-busy = Turi mu kazi kenshi
ai-agents-refusal-closing = Tugiye gufunga
ai-agents-refusal-far = Ni kure cyane
ai-agents-refusal-other = Indi mpamvu
ai-agents-status-draft = ntibiroherezwa
ai-agents-status-placed = bitegereje igikoni
ai-agents-status-accepted = byemewe
ai-agents-status-preparing = birategurwa
ai-agents-status-ready = byabonetse
ai-agents-status-served = byatanzwe
ai-agents-status-collected = byatwawe
ai-agents-status-delivered = byagejejweyo
ai-agents-status-paid = byishyuwe
ai-agents-status-closed = byarangiye
ai-agents-status-rejected = byanzwe
ai-agents-status-cancelled = byahagaritswe
ai-agents-status-expired = ntibyemewe ku gihe
ai-agents-stands-placed = ⏳ Igikoni cyabibonye. Nibatabyemera bitarenze { $until }, biraba birangiye kandi nta cyo mwishyura.
ai-agents-stands-accepted = ✅ Byemewe: biraboneka mu minota nka { $minutes }.
ai-agents-stands-preparing = 🍳 Birategurwa.
ai-agents-stands-ready = 🔔 Byabonetse!
ai-agents-stands-served = 🍽️ Mwabihawe. Muryoherwe!
ai-agents-stands-collected = 🥡 Mwabitwaye. Muryoherwe!
ai-agents-stands-delivered = 🛵 Byabagezeho. Muryoherwe!
ai-agents-stands-paid = 💚 Byishyuwe. Murakoze!
ai-agents-stands-closed = 💚 Byose byarangiye. Murakoze!
ai-agents-stands-rejected = ❌ Igikoni nticyabishoboye: { $reason }. Nta cyo mugomba kwishyura.
ai-agents-stands-cancelled = ✖️ Byahagaritswe. { $reason }
ai-agents-stands-expired = ⌛ Nta wabyemeye ku gihe. Nta cyo mugomba kwishyura; mwongere mugerageze, cyangwa muhitemo ahandi.
ai-agents-handled-placed = ⏳ Mubyemere cyangwa mubihakane bitarenze { $until }.
ai-agents-handled-accepted = ✅ Byemewe; byasezeranyijwe mu minota { $minutes }.
ai-agents-handled-preparing = 🍳 Birategurwa.
ai-agents-handled-ready = 🔔 Byabonetse, bitegereje gutangwa.
ai-agents-handled-served = 🍽️ Byatanzwe; ntibirishyurwa.
ai-agents-handled-collected = 🥡 Byatwawe; ntibirishyurwa.
ai-agents-handled-delivered = 🛵 Byagejejweyo; ntibirishyurwa.
ai-agents-handled-paid = 💚 Byarangiye kandi byishyuwe.
ai-agents-handled-closed = 📁 Byafunzwe.
ai-agents-handled-rejected = ❌ Byanzwe: { $reason }.
ai-agents-handled-cancelled = ✖️ Byahagaritswe. { $reason }
ai-agents-handled-expired = ⌛ Nta wabyemeye ku gihe; uwatumije yabimenyeshejwe.
ai-agents-booked-asked = byasabwe
ai-agents-booked-confirmed = byemejwe
ai-agents-booked-declined = byahakanywe
ai-agents-booked-cancelled = byaretswe
ai-agents-booking-guest-asked = ⏳ Resitora ntirasubiza.
ai-agents-booking-guest-confirmed = ✅ Ameza yanyu barayababikiye.
ai-agents-booking-guest-declined = ❌ Icyo gihe resitora nta meza ifite.
ai-agents-booking-guest-cancelled = ✖️ Aya meza yararetswe.
ai-agents-booking-staff-asked = Ameza arahari?
ai-agents-booking-staff-confirmed = ✅ Byemejwe. Uzaza azibutswa habura amasaha abiri.
ai-agents-booking-staff-declined = ❌ Byahakanywe.
ai-agents-booking-staff-cancelled = ✖️ Aya meza yararetswe.
ai-agents-tag-vegan = Nta nyama n'amata
ai-agents-tag-halal = Halal
ai-agents-tag-spicy = Birimo urusenda
ai-agents-tag-gluten-free = Nta ngano
ai-agents-mark-vegan = 🌱
ai-agents-mark-halal = ☪️
ai-agents-mark-spicy = 🌶️
ai-agents-mark-gluten-free = 🌾
ai-agents-dish-field-name = 🏷️ Izina
ai-agents-dish-field-price = 💰 Igiciro
ai-agents-dish-field-section = 📖 Icyiciro
ai-agents-dish-field-details = 📝 Ibisobanuro
ai-agents-dish-field-tags = 🌱 Uko bimeze
ai-agents-entry-name = 🏷️ Izina
ai-agents-entry-kind = 🍽️ Ubwoko
ai-agents-entry-details = 📝 Ibisobanuro
ai-agents-entry-hours = 🕒 Amasaha
ai-agents-entry-payee = 💳 Kwishyurwa
ai-agents-entry-delivers = 🛵 Kugeza ku bantu
ai-agents-entry-place = 📍 Ahantu
ai-agents-stars-5 = ⭐⭐⭐⭐⭐
ai-agents-stars-4 = ⭐⭐⭐⭐
ai-agents-stars-3 = ⭐⭐⭐
ai-agents-stars-2 = ⭐⭐
ai-agents-stars-1 = ⭐
ai-agents-delivers = 🛵 Bagemura
ai-agents-distance = km { $distance }
ai-agents-sold-out = 🚫 byashize
ai-agents-hidden = 🙈 ntibiri kuri menu
ai-agents-portions = ibisigaye: { $count }
ai-agents-section-menu = Menu
ai-agents-table = 🪑 Ameza { $name }
ai-agents-party = abantu: { $count }
ai-agents-waiting = 🔔 bishya: { $count }
ai-agents-contact = 📞 { $link }
ai-agents-paid-mark = 💚 byishyuwe
ai-agents-paid-said = 💸 Resitora irimo kureba niba mwishyuye.
ai-agents-reference = 💸 Uwatumije avuga ko yishyuye: { $reference }
ai-agents-pay-cash = 💵 Mwishyurira muri resitora.
ai-agents-pay-code = 📱 Mwishyure na MoMo: mukande { $code }, hanyuma mukande “Namaze kwishyura”.
ai-agents-pay-number = 📱 Mwohereze { $amount } kuri { $payee } na mobile money, hanyuma mukande “Namaze kwishyura”.
ai-agents-unread-lines = ⚠️ Iyi mirongo sinashoboye kuyikoresha:
    { $lines }
ai-agents-searched-what = {" "}kuri “{ $words }”
ai-agents-searched-where = {" "}hafi ya { $place }
ai-agents-cart-summary = 🧺 Ibyo mumaze guhitamo: { $count }, byose ni { $total }
ai-agents-work-gone = Nta resitora nk'iyo mukoramo, cyangwa ntikiriho.
ai-agents-place-gone = Iyo resitora ntikiri hano, cyangwa ubu ntiyakira abantu.

## Finding

ai-agents-waiter-menu = 🍽️ Utubari na resitora: murebe menu, mutumize kandi mwishyure mwicaye. Muri ku meza afite kode yacu ya QR? Muyisikane mutumize.
ai-agents-waiter-find-what = Murashaka iki? Mwandike ifunguro, izina cyangwa ahantu, urugero: brochette i Remera.
ai-agents-waiter-list-found = 🍽️ Ahantu habonetse{ $what }{ $where }: { $count }. Mufungure hamwe murebe menu yaho.
ai-agents-waiter-list-none = Nta hantu nabonye{ $what }{ $where }. Mugerageze irindi jambo, cyangwa murebe hafi yanyu.
ai-agents-waiter-near-place = Muri hehe? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
ai-agents-waiter-open-place = { ai-agents-waiter-near-place }
ai-agents-waiter-around-found = 🍽️ Hafi ya { $place }, ahegereye ni ho habanza: { $count }
ai-agents-waiter-around-none = Muri iyi saha nta hantu nk'aho nzi mu bilometero 10 uvuye { $place }.
ai-agents-restaurant-gone = { ai-agents-place-gone }
ai-agents-restaurant-detail = {"*"}{ $name }*{ $badge }
    { $kind }{ $rating }
    📍 { $place }{ $hours }{ $delivers }{ $details }
ai-agents-restaurant-ways = Mwifuza gukora iki?
ai-agents-restaurant-unwritten = Menu yabo ntirashyirwa hano. Mwifuza gukora iki?
ai-agents-restaurant-way-gone = { ai-agents-place-gone }
ai-agents-restaurant-way-there = 🗺️ Inzira ijya kuri { $name }: { $link }
ai-agents-restaurant-share-gone = { ai-agents-place-gone }
ai-agents-restaurant-share-failed = Link ntiyashoboye gukorwa ubu. Mwongere mugerageze.
ai-agents-restaurant-share-done = Mwohereze abandi ubutumwa bukurikira: link yabwo ifungura aha hantu nyine.
ai-agents-restaurant-share-card = {"*"}{ $name }*
    { $kind }
    📍 { $place }
    Menu no gutumiza: { $link }
ai-agents-table-gone = Ayo meza sinyazi. Mubaze abakozi baho, cyangwa muhitemo resitora hano hepfo.

## Ordering

ai-agents-order-gone = { ai-agents-place-gone }
ai-agents-order-empty = { $name } ntirashyira menu yayo hano.
ai-agents-order-what = {"*"}{ $name }*: murifuza iki? Muhitemo, cyangwa mwandike uko mubivuga: brochette ebyiri na fanta imwe.{ $cart }
ai-agents-order-which = Hari byinshi byitwa “{ $words }”. Ni ibihe?
ai-agents-order-heard = { $said }
ai-agents-order-added = ✅ Byongeweho: { $words }
ai-agents-order-full = ⚠️ Ubusabe bumwe ntiburenza ibintu 30 bitandukanye. Ntibyongeweho: { $words }
ai-agents-order-sold-out = 🚫 Uyu munsi byashize: { $words }
ai-agents-order-unknown = 🤔 Ntibiri kuri iyi menu: { $words }
ai-agents-order-unread = Ibyo sinabibonye kuri iyi menu.
ai-agents-dish-gone = Ibyo ntibikiri kuri menu.
ai-agents-dish-detail = {"*"}{ $name }*
    💰 { $price }{ $tags }{ $details }
ai-agents-dish-sold-out = 🚫 Uyu munsi byashize.
ai-agents-dish-photos = Hari andi mafoto yabyo.
ai-agents-dish-count = { $name }: murashaka bingahe? Mwandike 0 niba ntabyo mushaka.
ai-agents-dish-full = Ubusabe bumwe ntiburenza ibintu 30 bitandukanye.
ai-agents-order-cart-empty = 🧺 Nta cyo murahitamo.
ai-agents-order-cart-shown = 🧺 *{ $name }*
    { $lines }

    {"*"}Byose: { $total }*{ $table }
ai-agents-order-change-dish = Murashaka guhindura iki?
ai-agents-order-change-count = { $name }: bibe bingahe? 0 bibikuramo.
ai-agents-order-clear-sure = Nsibe byose mwahisemo kuri { $name }?
ai-agents-order-clear-sure-yes = 🗑️ Siba
ai-agents-order-clear-sure-no = ↩️ Bigumane
ai-agents-order-clear-done = Byose byasibwe.
ai-agents-order-place-closed = { $name } irafunze ubu ({ $hours }). Ibyo mwahisemo birabitswe; mushobora kubika ameza.
ai-agents-order-place-kind = Murashaka kubihabwa mute?
ai-agents-order-place-table = Ameza yanyu yitwa ngo iki, cyangwa ni nimero ingahe? Byanditse ku meza.
ai-agents-order-place-unseated = Nta meza “{ $table }” ari hano. Mwongere murebe, cyangwa mubaze abakozi.
ai-agents-order-place-place = Babizane he? Mwohereze location, cyangwa mwandike ahantu.
ai-agents-order-place-note = Hari icyo igikoni gikwiye kumenya: nta munyu, ibibagwa nabi? Ibi mushobora kubisimbuka. Ku bibagwa nabi, mubaze abakozi ubwanyu: nta cyo nabizeza.
ai-agents-order-place-check = Mubanze murebe ibyo mutumije kuri *{ $name }*:

    { $lines }

    { $manner }{ $note }
    {"*"}Byose: { $total }*

    Ni byo?
ai-agents-order-place-check-yes = ✅ Ni byo
ai-agents-order-place-check-no = ✏️ Si byo
ai-agents-order-place-sure = Mbyohereze ubu kuri { $name }? Muzishyura { $total }.
ai-agents-order-place-sure-yes = 🍽️ Yego, tumiza
ai-agents-order-place-sure-no = ↩️ Oya
ai-agents-order-place-kept = Nta cyatumijwe. Ibyo mwahisemo birabitswe.
ai-agents-order-place-gone = Ibyo ntibikiriho.
ai-agents-order-place-empty = Nta cyo murahitamo.
ai-agents-order-place-shut = Ubu resitora ntiyakira ibitumizwa. Ibyo mwahisemo birabitswe.
ai-agents-order-place-own = Iyo ni resitora yanyu.
ai-agents-order-place-sold-out = Hari ibyashize cyangwa bitakiriho: murebe ibyo mwahisemo mubihindure.
ai-agents-order-place-changed = Igiciro cyose cyahindutse. Mwongere murebe ibyo mwahisemo mbere yo kubyohereza.
ai-agents-order-place-no-delivery = Iyi resitora ntikigemura. Muhitemo ubundi buryo.
ai-agents-order-place-many = Hari ibyo mwatumije inshuro eshatu bigitegereje kwemerwa. Mubanze mutegereze kimwe muri byo.
ai-agents-order-place-done = 🧾 Ubusabe #{ $number } bwageze mu gikoni cya { $name }. Bafite kugeza { $until } ngo babwemere; ndababwira.

## Following an order

ai-agents-order-body = 🧾 Ubusabe #{ $number } · *{ $name }*
    { $lines }
    { $manner }
    {"*"}Byose: { $total }*

    { $stands }{ $paying }
ai-agents-order-show-gone = Nta busabe nk'ubwo mufite.
ai-agents-order-show-shown = { $body }
ai-agents-told-order-shown = { $body }
ai-agents-order-pay-gone = { ai-agents-order-show-gone }
ai-agents-order-pay-reference = 💸 Mwishyuye { $total }: nimero y'ubwishyu iri mu butumwa bwa MoMo ni iyihe? Ibi mushobora kubisimbuka. Hanyuma resitora irabyemeza.
ai-agents-order-cancel-gone = { ai-agents-order-show-gone }
ai-agents-order-cancel-sure = Mpagarike ibyo mwatumije kuri { $name }?
ai-agents-order-cancel-sure-yes = ✖️ Bihagarike
ai-agents-order-cancel-sure-no = ↩️ Bigumeho
ai-agents-order-again-gone = Muri ibyo nta kikiboneka.
ai-agents-order-rate-gone = Ibyo ntibishobora guhabwa amanota.
ai-agents-order-rate-stars = Byagenze bite kuri { $name }?
ai-agents-order-rate-remark = Murifuza kugira icyo mubivugaho? Ibi mushobora kubisimbuka.
ai-agents-order-rate-done = ⭐ Murakoze! Abandi bazabona amanota muhaye { $name }.
ai-agents-order-rate-already = Ibi mwamaze kubiha amanota. Murakoze!
ai-agents-orders-none = Nta cyo muratumiza.
ai-agents-orders-list = 🧾 Ibyo mwatumije:

## The kitchen

ai-agents-kitchen-body = 🔔 Ubusabe #{ $number } · { $guest }
    { $lines }
    { $manner }{ $note }
    {"*"}Byose: { $total }*{ $paid }

    { $stands }
ai-agents-kitchen-gone = { ai-agents-work-gone }
ai-agents-kitchen-none = 🔔 { $name }: nta byatumijwe bihari.
ai-agents-kitchen-list = 🔔 { $name }: ibyatumijwe, ibya mbere ni byo bibanza.
ai-agents-kitchen-order-gone = { ai-agents-work-gone }
ai-agents-kitchen-order-shown = { $body }
ai-agents-told-kitchen-shown = { $body }
ai-agents-kitchen-do-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-minutes = Ubusabe #{ $number }: buzaboneka mu minota ingahe?
ai-agents-kitchen-reject-gone = { ai-agents-work-gone }
ai-agents-kitchen-reject-reason = Ni ukubera iki bidashoboka? Uwatumije arabibwirwa.
ai-agents-kitchen-reject-own = Mwandike impamvu. Uwatumije arasoma aya magambo.
ai-agents-kitchen-give-up-gone = { ai-agents-work-gone }
ai-agents-kitchen-give-up-reason = Ni ukubera iki bitagishobotse? Uwatumije arabibwirwa.
ai-agents-kitchen-give-up-own = Mwandike impamvu. Uwatumije arasoma aya magambo.
ai-agents-kitchen-settle-gone = { ai-agents-work-gone }
ai-agents-kitchen-settle-sure = Mwabonye { $total } y'ubusabe #{ $number }? Mubanze murebe muri MoMo cyangwa mu isanduku yanyu.{ $reference }
ai-agents-kitchen-settle-sure-yes = 💵 Yego, nayabonye
ai-agents-kitchen-settle-sure-no = ↩️ Ntaraza
ai-agents-kitchen-way-gone = { ai-agents-work-gone }
ai-agents-kitchen-way-there = 🛵 Ubusabe #{ $number } bujya hano:
ai-agents-kitchen-day-gone = { ai-agents-work-gone }
ai-agents-kitchen-day-shown = 📊 { $name }, { $day }
    Ubusabe bwakiriwe: { $orders }
    Byose hamwe: { $taken }
    Ibyishyuwe: { $paid }
    Ubutakiriwe: { $refused }{ $favourites }

## One's own restaurant

ai-agents-my-restaurants-none = Nta resitora mufite hano. Mwandikishe iyanyu: abantu barayibona, bakareba menu yayo bagatumiza bicaye.
ai-agents-my-restaurants-list = 🏪 Aho mukora:
ai-agents-restaurant-desk-gone = { ai-agents-work-gone }
ai-agents-restaurant-desk-ways = 🧑‍🍳 *{ $name }*
    Mwe: { $role }
    Resitora: { $status }
ai-agents-restaurant-more-gone = { ai-agents-work-gone }
ai-agents-restaurant-more-ways = ⚙️ *{ $name }*: mwifuza gukora iki?
ai-agents-register-restaurant-refused = { $reason }
ai-agents-register-restaurant-name = 🏪 Aho hantu hanyu hitwa ngo iki?
ai-agents-register-restaurant-kind = Ni ahantu bwoko ki?
ai-agents-register-restaurant-details = Ni iki abantu bakwiye kuhamenyaho: ibyo muteka, umuziki, hanze ho kwicara? Ibi mushobora kubisimbuka.
ai-agents-register-restaurant-days = Mufungura iyihe minsi?
ai-agents-register-restaurant-hours = Kuva saa ngahe kugeza saa ngahe? Urugero 8-22, cyangwa 17:00-2:00.
ai-agents-register-restaurant-paid = Abantu babishyura bate?
ai-agents-register-restaurant-payee = Bishyura kuri nimero ya MoMo cyangwa kode y'umucuruzi iyihe?
ai-agents-register-restaurant-delivers = Mugemurira abantu?
ai-agents-register-restaurant-delivers-yes = 🛵 Yego
ai-agents-register-restaurant-delivers-no = 🚶 Oya
ai-agents-register-restaurant-place = Ni hehe? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
ai-agents-register-restaurant-photos = 📷 Mwohereze amafoto yaho, kugeza kuri 11, iryiza kurusha ayandi ribanze. Ibi mushobora kubisimbuka.
ai-agents-register-restaurant-confirm = Mubanze murebe:

    {"*"}{ $name }*
    { $kind }
    🕒 { $hours }
    💳 { $payee }
    📍 { $place }{ $delivers }{ $details }
ai-agents-register-confirm-yes = ✅ Tangaza
ai-agents-register-confirm-change = ✏️ Hindura
ai-agents-register-confirm-no = 🗑️ Bireke
ai-agents-register-restaurant-field = Murifuza guhindura iki?
ai-agents-register-restaurant-kept = Nta cyahindutse.
ai-agents-register-restaurant-discarded = Nta cyatangajwe.
ai-agents-register-restaurant-judged = { $reason }
ai-agents-register-restaurant-gone = { ai-agents-work-gone }
ai-agents-register-restaurant-changed = { $name } yahinduwe.
ai-agents-register-restaurant-done = 🎉 { $name } yatangajwe. Noneho mwandike menu yayo: umurongo umwe kuri buri funguro urahagije.
ai-agents-register-restaurant-unfetched = Amafoto ntiyangezeho. Mushobora kuyongeraho nyuma.
ai-agents-register-restaurant-unkept = { $reasons }
ai-agents-restaurant-decided-published = ✅ Abakozi bacu barebye { $name }: ubu abantu barayibona.
ai-agents-restaurant-decided-refused = Abakozi bacu barebye { $name }: ntishobora kugaragara ityo. Muhindure ibyo ivuga.
ai-agents-restaurant-edit-gone = { ai-agents-work-gone }
ai-agents-restaurant-pause-done = ⏸️ Ahantu hanyu harahishwe kugeza mwongeye kuhafungura.
ai-agents-restaurant-pause-gone = Nta cyo guhisha gihari.
ai-agents-restaurant-open-done = ▶️ Abantu bongeye kubona ahantu hanyu.
ai-agents-restaurant-open-gone = Nta cyo gufungura gihari.
ai-agents-restaurant-remove-gone = { ai-agents-work-gone }
ai-agents-restaurant-remove-confirm = Nsibe { $name } na menu, ameza n'abakozi bayo? Ibi ntibisubirwaho.
ai-agents-restaurant-remove-confirm-yes = 🗑️ Siba
ai-agents-restaurant-remove-confirm-no = ↩️ Bigumeho
ai-agents-restaurant-remove-kept = Nta cyasibwe.
ai-agents-restaurant-remove-done = Byasibwe.
ai-agents-restaurant-remove-orders = Hari ibyatumijwe bitararangira. Mubanze mubirangize.

## The menu, as the staff see it

ai-agents-kitchen-menu-gone = { ai-agents-work-gone }
ai-agents-kitchen-menu-none = 📖 { $name } nta byo kurya irashyiraho.
ai-agents-kitchen-menu-list = 📖 { $name }, ibiri kuri menu: { $count }. Mufungure kimwe muvuge ko cyashize, cyangwa mugihindure.
ai-agents-menu-add-gone = { ai-agents-work-gone }
ai-agents-menu-add-section = Biri mu kihe cyiciro, nka Grill cyangwa Ibinyobwa? Ibi mushobora kubisimbuka.
ai-agents-menu-add-lines = Mwandike ibyo mutanga, kimwe ku murongo, n'igiciro muri { $currency }:
    Brochette 2500
    Fanta 800

    Umurongo udafite igiciro utangira icyiciro gishya. Ibisanzwe kuri menu bihabwa igiciro gishya.
ai-agents-menu-add-unread = Nta funguro nasanze muri ibyo.{ $unread }
ai-agents-menu-add-confirm = Ibyasomwe: { $count }
    { $dishes }{ $unread }

    Mbishyire kuri menu?
ai-agents-menu-add-confirm-yes = ✅ Bishyireho
ai-agents-menu-add-confirm-no = 🗑️ Bireke
ai-agents-menu-add-discarded = Menu ntiyahindutse.
ai-agents-menu-add-done = ✅ Ibishya cyangwa ibyahawe igiciro gishya kuri menu: { $count }
ai-agents-menu-add-full = Menu ntirenza ibintu { $most }. Nta cyongeweho.
ai-agents-menu-dish-gone = { ai-agents-work-gone }
ai-agents-menu-dish-detail = {"*"}{ $name }* · { $section }
    💰 { $price }{ $state }{ $tags }{ $details }
ai-agents-dish-set-gone = { ai-agents-work-gone }
ai-agents-dish-count-gone = { ai-agents-work-gone }
ai-agents-dish-count-portions = { $name }: hasigaye bingahe? Ibitumijwe bizajya bivanwamo. Nimusimbuka, ntibizabarwa.
ai-agents-dish-remove-gone = { ai-agents-work-gone }
ai-agents-dish-remove-sure = Nkure { $name } kuri menu burundu?
ai-agents-dish-remove-sure-yes = 🗑️ Siba
ai-agents-dish-remove-sure-no = ↩️ Bigumeho
ai-agents-dish-remove-done = Byavuye kuri menu.
ai-agents-dish-edit-gone = { ai-agents-work-gone }
ai-agents-dish-edit-field = Murifuza guhindura iki?
ai-agents-dish-edit-refused = { $reason }
ai-agents-dish-edit-name = { $name } byitwe ngo iki?
ai-agents-dish-edit-price = { $name } bigura angahe ({ $currency })?
ai-agents-dish-edit-section = { $name } biri mu kihe cyiciro?
ai-agents-dish-edit-details = { $name } mwabisobanura mute? Ibi mushobora kubisimbuka.
ai-agents-dish-edit-tags = { $name } bimeze bite? Muhitemo ibiri byo byose.
ai-agents-dish-photo-gone = { ai-agents-work-gone }
ai-agents-dish-photo-photos = 📷 Mwohereze amafoto ya { $name }.
ai-agents-dish-photo-failed = Amafoto ntiyangezeho. Mugerageze nyuma.
ai-agents-dish-photo-done = Amafoto yongeweho: { $count }{ $refused }

## Tables and staff

ai-agents-tables-gone = { ai-agents-work-gone }
ai-agents-tables-none = 🪑 { $name } nta meza irashyira hano. Muyongereho, buri meza muyacapire kode ya QR.
ai-agents-tables-list = 🪑 { $name }: mufungure ameza mubone kode yayo ya QR.
ai-agents-table-add-gone = { ai-agents-work-gone }
ai-agents-table-add-names = Ameza ayahe? Urugero 1-12, cyangwa Hanze 1, Hanze 2.
ai-agents-table-add-done = Ameza yongeweho: { $count }
ai-agents-table-add-unread = Nta meza yongeweho. Mwandike nka 1-12; amazina abe magufi, kandi buri zina rimwe gusa.
ai-agents-table-card-gone = { ai-agents-work-gone }
ai-agents-table-card-undrawn = Kode ntiyashoboye gukorwa ubu. Mwongere mugerageze.
ai-agents-table-card-drawn = { $name }, ameza { $table }: muyicape muyishyire ku meza. Uyisikanye atumiriza kuri aya meza.
    { $link }
ai-agents-table-card-next = Hakurikiraho iki?
ai-agents-table-remove-gone = { ai-agents-work-gone }
ai-agents-table-remove-sure = Nkureho ameza { $name }? Kode yayo ntizongera gukora.
ai-agents-table-remove-sure-yes = 🗑️ Akureho
ai-agents-table-remove-sure-no = ↩️ Agumeho
ai-agents-staff-gone = { ai-agents-work-gone }
ai-agents-staff-none = 👥 Nta wundi mukorana kuri { $name }. Mubatumire mukoresheje link.
ai-agents-staff-list = 👥 { $name }: mufungure umuntu niba atakihakora.
ai-agents-staff-invite-gone = { ai-agents-work-gone }
ai-agents-staff-invite-role = Muramutumira ngo abe iki?
ai-agents-staff-invite-failed = Ubutumire ntibwashoboye gukorwa ubu. Mwongere mugerageze.
ai-agents-staff-invite-done = Mwohereze ubutumwa bukurikira. Link ni iy'umuntu umwe, kandi imara icyumweru.
ai-agents-staff-invite-card = { $name } iragutumira mu bakozi bayo ({ $role }). Kanda link wohereze ubutumwa: { $link }
ai-agents-join-staff-ok = 🎉 Ubu mukora kuri { $name } ({ $role }). Ibitumijwe bishya biza hano.
ai-agents-join-staff-own = { $name } ni iyanyu.
ai-agents-join-staff-staff = Musanzwe mukora kuri { $name }.
ai-agents-join-staff-gone = Ubu butumire bwarakoreshejwe, cyangwa bwarashaje. Musabe ubundi bushya.
ai-agents-told-staff-joined = 👥 { $guest } ubu akora kuri { $name }.
ai-agents-staff-remove-gone = { ai-agents-work-gone }
ai-agents-staff-remove-sure = { $guest } ntagikora kuri { $name }?
ai-agents-staff-remove-sure-yes = ✅ Yego
ai-agents-staff-remove-sure-no = ↩️ Oya
ai-agents-staff-remove-done = Byakozwe.
ai-agents-staff-remove-refused = Ibyo bikorwa na nyirayo gusa.
ai-agents-staff-leave-gone = { ai-agents-work-gone }
ai-agents-staff-leave-sure = Ntimugikora kuri { $name }?
ai-agents-staff-leave-sure-yes = 🚪 Ndahavuye
ai-agents-staff-leave-sure-no = ↩️ Ndahaguma
ai-agents-staff-leave-done = Ntimukibarwa mu bakozi ba { $name }.

## Bookings

ai-agents-booking-body = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    { $stands }
ai-agents-book-table-gone = { ai-agents-place-gone }
ai-agents-book-table-at = 📅 { $name }: ni ryari? Urugero: ejo 19:30.
ai-agents-book-table-shut = { $name } iba ifunze icyo gihe. Muhitemo ikindi gihe.
ai-agents-book-table-party = Muzaba muri bangahe?
ai-agents-book-table-requests = Hari icyo mwifuza: gato, ahatuje? Ibi mushobora kubisimbuka.
ai-agents-book-table-confirm = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    Nsabe aya meza?
ai-agents-book-table-confirm-yes = ✅ Yasabe
ai-agents-book-table-confirm-no = 🗑️ Bireke
ai-agents-book-table-discarded = Nta meza yabitswe.
ai-agents-book-table-done = 📅 Nasabye { $name } ameza yo { $when }. Ndababwira icyo basubiza.
ai-agents-book-table-own = Iyo ni resitora yanyu.
ai-agents-book-table-past = Icyo gihe ntigishoboka: muhitemo ikiri mu mezi abiri ari imbere.
ai-agents-book-table-already = Ayo meza mwamaze kuyasaba.
ai-agents-book-table-many = Mufite ameza atanu agitegerejwe: arahagije ubu.
ai-agents-booking-gone = Nta meza nk'ayo yabitswe.
ai-agents-booking-shown = { $body }
ai-agents-told-booking-shown = { $body }
ai-agents-told-booking-soon-soon = ⏰ { $name } irabategereje: { $when }, abantu: { $party }.
ai-agents-booking-cancel-gone = { ai-agents-booking-gone }
ai-agents-booking-cancel-sure = Ndeke ameza yo kuri { $name }?
ai-agents-booking-cancel-sure-yes = ✖️ Areke
ai-agents-booking-cancel-sure-no = ↩️ Agumeho
ai-agents-bookings-none = Nta meza mwabikishije.
ai-agents-bookings-list = 📅 Ameza yanyu:
ai-agents-kitchen-bookings-gone = { ai-agents-work-gone }
ai-agents-kitchen-bookings-none = 📅 { $name }: nta meza yabitswe.
ai-agents-kitchen-bookings-list = 📅 { $name }: ameza yabitswe.
