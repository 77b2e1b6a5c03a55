## Words people type

ai-agents-phrases-waiter = migahawa iliyo karibu, mgahawa ulio karibu, baa zilizo karibu, baa na migahawa, agiza chakula, kuagiza chakula, nina njaa, nataka kula, pa kula, mahali pa kula, natafuta mgahawa, natafuta baa
ai-agents-phrases-orders = oda zangu za chakula, oda yangu ya chakula, chakula changu kiko wapi
ai-agents-phrases-bookings = meza nilizohifadhi, meza yangu niliyohifadhi, uhifadhi wa meza
ai-agents-phrases-kitchen = fungua jiko, oda za jikoni, oda za mgahawa
ai-agents-phrases-my-restaurants = mgahawa wangu, migahawa yangu, baa yangu
ai-agents-phrases-register-restaurant = sajili mgahawa wangu, sajili baa yangu, kusajili mgahawa, kusajili baa, ongeza mgahawa wangu
# Words that say nothing about what somebody would like to eat or drink.
ai-agents-waiter-noise = mgahawa, migahawa, baa, chakula, vyakula, kula, kunywa, kinywaji, agiza, kuagiza, tafuta, natafuta, nataka, ningependa, karibu, hapa, mimi, nzuri, mahali, pa, ya, wa, na, la, kwa, katika, njaa, wapi, wazi, sasa

## Rows

ai-agents-row-to-waiter = 🍽️ Baa na migahawa
ai-agents-row-restaurant = 🍽️ Mgahawa
ai-agents-row-desk = 🧑‍🍳 Kazini
ai-agents-row-waiter-find = 🔎 Tafuta
ai-agents-row-waiter-find-about = Chakula, jina au mahali: mishkaki Remera
ai-agents-row-waiter-near = 📍 Karibu nami
ai-agents-row-waiter-near-about = Zilizo karibu zaidi kwanza
ai-agents-row-waiter-open = 🕒 Wazi sasa
ai-agents-row-waiter-open-about = Karibu nawe na wazi saa hii
ai-agents-row-orders = 🧾 Oda zangu
ai-agents-row-orders-about = Zilipofikia, kulipa, kuagiza tena
ai-agents-row-bookings = 📅 Meza zangu
ai-agents-row-bookings-about = Meza ulizohifadhi
ai-agents-row-my-restaurants = 🏪 Migahawa yangu
ai-agents-row-my-restaurants-about = Sajili wako, au fanya kazi kwenye mmoja
ai-agents-row-search-again = 🔎 Tafuta tena
ai-agents-row-only-open = 🕒 Zilizo wazi tu
ai-agents-row-all-hours = 🍽️ Hata zilizofungwa
ai-agents-row-order = 📖 Menyu na kuagiza
ai-agents-row-book-table = 📅 Hifadhi meza
ai-agents-row-way = 🗺️ Njia ya kwenda
ai-agents-row-share = 📤 Shiriki
ai-agents-row-sections = 📖 Sehemu za menyu
ai-agents-row-menu-again = 📖 Rudi kwenye menyu
ai-agents-row-cart = 🧺 Nilichochagua
ai-agents-row-order-place = ✅ Agiza hivi
ai-agents-row-order-change = ✏️ Badilisha
ai-agents-row-order-clear = 🗑️ Futa vyote
ai-agents-row-order-show = 👀 Fuatilia
ai-agents-row-order-pay = 💸 Nimelipa
ai-agents-row-order-cancel = ✖️ Ghairi
ai-agents-row-order-rate = ⭐ Toa alama
ai-agents-row-order-again = 🔁 Agiza tena
ai-agents-row-rate-guest = ⭐ Alama ya mteja
ai-agents-row-kitchen = 🔔 Oda zilizopo
ai-agents-row-kitchen-accept = ✅ Kubali
ai-agents-row-kitchen-reject = ❌ Kataa
ai-agents-row-kitchen-prepare = 🍳 Inaandaliwa
ai-agents-row-kitchen-ready = 🔔 Iko tayari
ai-agents-row-kitchen-serve = 🍽️ Imehudumiwa
ai-agents-row-kitchen-collect = 🥡 Imechukuliwa
ai-agents-row-kitchen-deliver = 🛵 Imefikishwa
ai-agents-row-kitchen-settle = 💵 Pesa zimefika
ai-agents-row-kitchen-give-up = ✖️ Haiwezekani
ai-agents-row-kitchen-close = 📁 Funga
ai-agents-row-kitchen-menu = 📖 Menyu
ai-agents-row-kitchen-bookings = 📅 Meza za wageni
ai-agents-row-kitchen-day = 📊 Leo
ai-agents-row-tables = 🪑 Meza na QR
ai-agents-row-staff = 👥 Wafanyakazi
ai-agents-row-restaurant-edit = ✏️ Hariri
ai-agents-row-restaurant-more = ⚙️ Zaidi
ai-agents-row-staff-leave = 🚪 Acha kazi hii
ai-agents-row-restaurant-share = 📤 Shiriki
ai-agents-row-restaurant-pause = ⏸️ Ficha kwa muda
ai-agents-row-restaurant-open = ▶️ Fungua tena
ai-agents-row-restaurant-remove = 🗑️ Futa
ai-agents-row-album = 📷 Picha
ai-agents-row-badge = ✔️ Alama ya uhakiki
ai-agents-row-register-restaurant = ➕ Sajili
ai-agents-row-menu-add = ➕ Ongeza vyakula
ai-agents-row-dish-sold-out = 🚫 Kimeisha leo
ai-agents-row-dish-back = ✅ Kipo tena
ai-agents-row-dish-hide = 🙈 Ondoa
ai-agents-row-dish-show = 👀 Rudisha
ai-agents-row-dish-count = 🔢 Hesabu sahani
ai-agents-row-dish-edit = ✏️ Hariri
ai-agents-row-dish-photo = 📷 Picha ya chakula
ai-agents-row-dish-remove = 🗑️ Futa
ai-agents-row-table-add = ➕ Ongeza meza
ai-agents-row-table-remove = 🗑️ Iondoe
ai-agents-row-staff-invite = ➕ Alika
ai-agents-row-booking-confirm = ✅ Thibitisha
ai-agents-row-booking-decline = ❌ Kataa
ai-agents-row-booking-cancel = ✖️ Ghairi

## Vocabulary

ai-agents-kind-restaurant = 🍽️ Mgahawa
ai-agents-kind-bar = 🍻 Baa
ai-agents-kind-cafe = ☕ Mkahawa
ai-agents-kind-fast-food = 🍔 Chakula cha haraka
ai-agents-kind-restaurant-words = mgahawa, migahawa, hoteli ya chakula
ai-agents-kind-bar-words = baa, kilabu, pombe
ai-agents-kind-cafe-words = mkahawa, mikahawa, duka la kahawa
ai-agents-kind-fast-food-words = chakula cha haraka, vibanzi
ai-agents-role-owner = Mmiliki
ai-agents-role-manager = 🗂️ Meneja
ai-agents-role-waiter = 🤵 Mhudumu
ai-agents-role-kitchen = 🧑‍🍳 Jikoni
ai-agents-entered-open = imechapishwa
ai-agents-entered-held = inaangaliwa
ai-agents-entered-paused = imefichwa
ai-agents-now-open = 🟢 wazi sasa
ai-agents-now-shut = 🔴 imefungwa sasa
ai-agents-line-gone = hakipo tena kwenye menyu
ai-agents-line-sold-out = kimeisha
ai-agents-line-few = havijabaki vingi hivyo
ai-agents-manner-dine-in = 🪑 Meza { $table }
ai-agents-manner-take-away = 🥡 Cha kuondoka nacho
ai-agents-manner-delivery = 🛵 Kuletwa: { $place }
ai-agents-manner-of-dine-in = 🪑 Niko mezani
ai-agents-manner-of-take-away = 🥡 Nitaondoka nacho
ai-agents-manner-of-delivery = 🛵 Niletewe
ai-agents-paid-by-mine = 📱 Namba yangu
ai-agents-paid-by-other = ✏️ Nyingine au msimbo
ai-agents-paid-by-none = 💵 Taslimu tu
ai-agents-refusal-sold-out = Kuna kilichoisha
ai-agents-refusal-busy = Tuna kazi nyingi
ai-agents-refusal-closing = Tunafunga
ai-agents-refusal-far = Ni mbali kuleta
ai-agents-refusal-other = Sababu nyingine
ai-agents-status-draft = haijatumwa
ai-agents-status-placed = inasubiri jiko
ai-agents-status-accepted = imekubaliwa
ai-agents-status-preparing = inaandaliwa
ai-agents-status-ready = iko tayari
ai-agents-status-served = imehudumiwa
ai-agents-status-collected = imechukuliwa
ai-agents-status-delivered = imefikishwa
ai-agents-status-paid = imelipwa
ai-agents-status-closed = imekamilika
ai-agents-status-rejected = imekataliwa
ai-agents-status-cancelled = imeghairiwa
ai-agents-status-expired = haikukubaliwa kwa wakati
ai-agents-stands-placed = ⏳ Jiko limeipokea. Isipokubaliwa kabla ya { $until }, itakwisha na hutadaiwa kitu.
ai-agents-stands-accepted = ✅ Imekubaliwa: itakuwa tayari baada ya dakika { $minutes } hivi.
ai-agents-stands-preparing = 🍳 Inaandaliwa.
ai-agents-stands-ready = 🔔 Iko tayari!
ai-agents-stands-served = 🍽️ Umehudumiwa. Furahia mlo wako!
ai-agents-stands-collected = 🥡 Umeichukua. Furahia mlo wako!
ai-agents-stands-delivered = 🛵 Imefikishwa. Furahia mlo wako!
ai-agents-stands-paid = 💚 Imelipwa. Asante!
ai-agents-stands-closed = 💚 Yote yamekamilika. Asante!
ai-agents-stands-rejected = ❌ Jiko halikuweza: { $reason }. Hudaiwi kitu.
ai-agents-stands-cancelled = ✖️ Imeghairiwa. { $reason }
ai-agents-stands-expired = ⌛ Hakuna aliyeikubali kwa wakati. Hudaiwi kitu; jaribu tena au chagua mahali pengine.
ai-agents-handled-placed = ⏳ Ikubali au ikatae kabla ya { $until }.
ai-agents-handled-accepted = ✅ Imekubaliwa; iliahidiwa baada ya dakika { $minutes }.
ai-agents-handled-preparing = 🍳 Inaandaliwa.
ai-agents-handled-ready = 🔔 Iko tayari kukabidhiwa.
ai-agents-handled-served = 🍽️ Imehudumiwa; haijalipwa.
ai-agents-handled-collected = 🥡 Imechukuliwa; haijalipwa.
ai-agents-handled-delivered = 🛵 Imefikishwa; haijalipwa.
ai-agents-handled-paid = 💚 Imekamilika na kulipwa.
ai-agents-handled-closed = 📁 Imefungwa.
ai-agents-handled-rejected = ❌ Imekataliwa: { $reason }.
ai-agents-handled-cancelled = ✖️ Imeghairiwa. { $reason }
ai-agents-handled-expired = ⌛ Hakuna aliyeikubali kwa wakati; mteja anajua.
ai-agents-booked-asked = imeombwa
ai-agents-booked-confirmed = imethibitishwa
ai-agents-booked-declined = imekataliwa
ai-agents-booked-cancelled = imeghairiwa
ai-agents-booking-guest-asked = ⏳ Mgahawa bado haujajibu.
ai-agents-booking-guest-confirmed = ✅ Meza yako imehifadhiwa.
ai-agents-booking-guest-declined = ❌ Mgahawa hauna meza wakati huo.
ai-agents-booking-guest-cancelled = ✖️ Uhifadhi huu umeghairiwa.
ai-agents-booking-staff-asked = Je, kuna meza?
ai-agents-booking-staff-confirmed = ✅ Imethibitishwa. Mgeni atakumbushwa saa mbili kabla.
ai-agents-booking-staff-declined = ❌ Imekataliwa.
ai-agents-booking-staff-cancelled = ✖️ Uhifadhi huu umeghairiwa.
ai-agents-tag-vegan = Bila nyama wala maziwa
ai-agents-tag-halal = Halali
ai-agents-tag-spicy = Pilipili
ai-agents-tag-gluten-free = Bila ngano
ai-agents-mark-vegan = 🌱
ai-agents-mark-halal = ☪️
ai-agents-mark-spicy = 🌶️
ai-agents-mark-gluten-free = 🌾
ai-agents-dish-field-name = 🏷️ Jina
ai-agents-dish-field-price = 💰 Bei
ai-agents-dish-field-section = 📖 Sehemu
ai-agents-dish-field-details = 📝 Maelezo
ai-agents-dish-field-tags = 🌱 Sifa zake
ai-agents-entry-name = 🏷️ Jina
ai-agents-entry-kind = 🍽️ Aina
ai-agents-entry-details = 📝 Maelezo
ai-agents-entry-hours = 🕒 Saa za kazi
ai-agents-entry-payee = 💳 Malipo
ai-agents-entry-delivers = 🛵 Kuletea wateja
ai-agents-entry-place = 📍 Mahali
ai-agents-stars-5 = ⭐⭐⭐⭐⭐
ai-agents-stars-4 = ⭐⭐⭐⭐
ai-agents-stars-3 = ⭐⭐⭐
ai-agents-stars-2 = ⭐⭐
ai-agents-stars-1 = ⭐
ai-agents-delivers = 🛵 Huletea wateja
ai-agents-distance = km { $distance }
ai-agents-sold-out = 🚫 kimeisha
ai-agents-hidden = 🙈 hakiko kwenye menyu
ai-agents-portions = sahani zilizobaki: { $count }
ai-agents-section-menu = Menyu
ai-agents-table = 🪑 Meza { $name }
ai-agents-party = watu: { $count }
ai-agents-waiting = 🔔 mpya: { $count }
ai-agents-contact = 📞 { $link }
ai-agents-paid-mark = 💚 imelipwa
ai-agents-paid-said = 💸 Mgahawa unaangalia malipo yako.
ai-agents-reference = 💸 Mteja anasema amelipa: { $reference }
ai-agents-pay-cash = 💵 Unalipa kwenye mgahawa.
ai-agents-pay-code = 📱 Lipa kwa MoMo: piga { $code }, kisha bonyeza “Nimelipa”.
ai-agents-pay-number = 📱 Lipa { $amount } kwa pesa za simu kwenda { $payee }, kisha bonyeza “Nimelipa”.
ai-agents-unread-lines = ⚠️ Mistari hii sikuweza kuitumia:
    { $lines }
ai-agents-searched-what = {" "}kwa “{ $words }”
ai-agents-searched-where = {" "}karibu na { $place }
ai-agents-cart-summary = 🧺 Ulichochagua: { $count } kwa { $total }
ai-agents-work-gone = Hufanyi kazi kwenye mgahawa kama huo, au haupo tena.
ai-agents-place-gone = Mgahawa huo haupo tena, au haupokei wageni sasa.

## Finding

ai-agents-waiter-menu = 🍽️ Baa na migahawa: tazama menyu, agiza na ulipe ukiwa umekaa. Uko kwenye meza yenye msimbo wetu wa QR? Uskani na uagize.
ai-agents-waiter-find-what = Ungependa nini? Andika chakula, jina au mahali, kwa mfano: mishkaki Remera.
ai-agents-waiter-list-found = 🍽️ Mahali palipopatikana{ $what }{ $where }: { $count }. Fungua pamoja uone menyu yake.
ai-agents-waiter-list-none = Sikupata mahali{ $what }{ $where }. Jaribu neno lingine, au tazama karibu nawe.
ai-agents-waiter-near-place = Uko wapi? Tuma mahali ulipo, au andika mahali kama Kimironko.
ai-agents-waiter-open-place = { ai-agents-waiter-near-place }
ai-agents-waiter-around-found = 🍽️ Karibu na { $place }, zilizo karibu zaidi kwanza: { $count }
ai-agents-waiter-around-none = Sijui mahali kama hapo ndani ya km 10 kutoka { $place } saa hii.
ai-agents-restaurant-gone = { ai-agents-place-gone }
ai-agents-restaurant-detail = {"*"}{ $name }*{ $badge }
    { $kind }{ $rating }
    📍 { $place }{ $hours }{ $delivers }{ $details }
ai-agents-restaurant-ways = Ungependa kufanya nini?
ai-agents-restaurant-unwritten = Menyu yao bado haiko hapa. Ungependa kufanya nini?
ai-agents-restaurant-way-gone = { ai-agents-place-gone }
ai-agents-restaurant-way-there = 🗺️ Njia ya kwenda { $name }: { $link }
ai-agents-restaurant-share-gone = { ai-agents-place-gone }
ai-agents-restaurant-share-failed = Kiungo hakikuweza kutengenezwa sasa. Tafadhali jaribu tena.
ai-agents-restaurant-share-done = Watumie wengine ujumbe unaofuata: kiungo chake hufungua mahali hapa hasa.
ai-agents-restaurant-share-card = {"*"}{ $name }*
    { $kind }
    📍 { $place }
    Menyu na kuagiza: { $link }
ai-agents-table-gone = Siijui meza hiyo. Tafadhali waulize wahudumu, au chagua mgahawa hapa chini.

## Ordering

ai-agents-order-gone = { ai-agents-place-gone }
ai-agents-order-empty = { $name } bado haina menyu hapa.
ai-agents-order-what = {"*"}{ $name }*: ungependa nini? Chagua, au andika unavyosema: mishkaki miwili na fanta moja.{ $cart }
ai-agents-order-which = Kuna vyakula kadhaa viitwavyo “{ $words }”. Ni kipi?
ai-agents-order-heard = { $said }
ai-agents-order-added = ✅ Vimeongezwa: { $words }
ai-agents-order-full = ⚠️ Oda moja haizidi vyakula 30 tofauti. Havikuongezwa: { $words }
ai-agents-order-sold-out = 🚫 Vimeisha leo: { $words }
ai-agents-order-unknown = 🤔 Haviko kwenye menyu hii: { $words }
ai-agents-order-unread = Sikukipata hicho kwenye menyu hii.
ai-agents-dish-gone = Chakula hicho hakipo tena kwenye menyu.
ai-agents-dish-detail = {"*"}{ $name }*
    💰 { $price }{ $tags }{ $details }
ai-agents-dish-sold-out = 🚫 Kimeisha leo.
ai-agents-dish-photos = Kuna picha zaidi zake.
ai-agents-dish-count = { $name }: unataka vingapi? Andika 0 kama hutaki.
ai-agents-dish-full = Oda moja haizidi vyakula 30 tofauti.
ai-agents-order-cart-empty = 🧺 Hujachagua kitu.
ai-agents-order-cart-shown = 🧺 *{ $name }*
    { $lines }

    {"*"}Jumla: { $total }*{ $table }
ai-agents-order-change-dish = Ungependa kubadilisha chakula kipi?
ai-agents-order-change-count = { $name }: viwe vingapi sasa? 0 inakitoa.
ai-agents-order-clear-sure = Nifute ulichochagua kwa { $name }?
ai-agents-order-clear-sure-yes = 🗑️ Futa
ai-agents-order-clear-sure-no = ↩️ Viache
ai-agents-order-clear-done = Vyote vimefutwa.
ai-agents-order-place-closed = { $name } imefungwa sasa ({ $hours }). Ulichochagua kimehifadhiwa; unaweza kuhifadhi meza.
ai-agents-order-place-kind = Ungependa kuipata vipi?
ai-agents-order-place-table = Meza yako inaitwaje, au ni namba ngapi? Imeandikwa juu yake.
ai-agents-order-place-unseated = Hakuna meza “{ $table }” hapa. Tafadhali angalia tena, au waulize wahudumu.
ai-agents-order-place-place = Iletwe wapi? Tuma mahali ulipo, au andika mahali.
ai-agents-order-place-note = Kuna jambo jiko linapaswa kujua: bila chumvi, mzio? Unaweza kuruka. Kuhusu mzio, waulize wahudumu wenyewe: siwezi kuahidi.
ai-agents-order-place-check = Tafadhali hakiki oda yako kwa *{ $name }*:

    { $lines }

    { $manner }{ $note }
    {"*"}Jumla: { $total }*

    Ni sawa?
ai-agents-order-place-check-yes = ✅ Ni sawa
ai-agents-order-place-check-no = ✏️ Bado
ai-agents-order-place-sure = Niitume sasa kwa { $name }? Utalipa { $total }.
ai-agents-order-place-sure-yes = 🍽️ Ndiyo, agiza
ai-agents-order-place-sure-no = ↩️ Hapana
ai-agents-order-place-kept = Hakuna kilichoagizwa. Ulichochagua kimehifadhiwa.
ai-agents-order-place-gone = Oda hiyo haipo tena.
ai-agents-order-place-empty = Hujachagua kitu.
ai-agents-order-place-shut = Mgahawa haupokei oda sasa. Ulichochagua kimehifadhiwa.
ai-agents-order-place-own = Huo ni mgahawa wako mwenyewe.
ai-agents-order-place-sold-out = Kuna kilichoisha au kisichokuwepo tena: tazama ulichochagua na ukibadilishe.
ai-agents-order-place-changed = Jumla imebadilika. Tafadhali tazama tena ulichochagua kabla ya kukituma.
ai-agents-order-place-no-delivery = Mgahawa huu hauletei wateja tena. Chagua njia nyingine.
ai-agents-order-place-many = Oda zako tatu zinasubiri kukubaliwa. Tafadhali subiri mojawapo kwanza.
ai-agents-order-place-done = 🧾 Oda #{ $number } imefika jikoni kwa { $name }. Wana hadi { $until } kuikubali; nitakuambia.

## Following an order

ai-agents-order-body = 🧾 Oda #{ $number } · *{ $name }*
    { $lines }
    { $manner }
    {"*"}Jumla: { $total }*

    { $stands }{ $paying }
ai-agents-order-show-gone = Huna oda kama hiyo.
ai-agents-order-show-shown = { $body }
ai-agents-told-order-shown = { $body }
ai-agents-order-pay-gone = { ai-agents-order-show-gone }
ai-agents-order-pay-reference = 💸 Umelipa { $total }: namba ya kumbukumbu kwenye ujumbe wa malipo ni ipi? Unaweza kuruka. Kisha mgahawa utathibitisha.
ai-agents-order-cancel-gone = { ai-agents-order-show-gone }
ai-agents-order-cancel-sure = Nighairi oda yako kwa { $name }?
ai-agents-order-cancel-sure-yes = ✖️ Ghairi
ai-agents-order-cancel-sure-no = ↩️ Iache
ai-agents-order-again-gone = Hakuna chochote cha oda hiyo kinachopatikana sasa.
ai-agents-order-rate-gone = Oda hiyo haiwezi kupewa alama.
ai-agents-order-rate-stars = Ilikuwaje kwa { $name }?
ai-agents-order-rate-remark = Ungependa kusema maneno machache? Unaweza kuruka.
ai-agents-order-rate-done = ⭐ Asante! Wengine wataona alama ulizompa { $name }.
ai-agents-order-rate-already = Hii umeshaipa alama. Asante!
ai-agents-orders-none = Bado hujaagiza kitu.
ai-agents-orders-list = 🧾 Oda zako:

## The kitchen

ai-agents-kitchen-body = 🔔 Oda #{ $number } · { $guest }
    { $lines }
    { $manner }{ $note }
    {"*"}Jumla: { $total }*{ $paid }

    { $stands }
ai-agents-kitchen-gone = { ai-agents-work-gone }
ai-agents-kitchen-none = 🔔 { $name }: hakuna oda zilizopo.
ai-agents-kitchen-list = 🔔 { $name }: oda zilizopo, ya zamani kwanza.
ai-agents-kitchen-order-gone = { ai-agents-work-gone }
ai-agents-kitchen-order-shown = { $body }
ai-agents-told-kitchen-shown = { $body }
ai-agents-kitchen-do-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-gone = { ai-agents-work-gone }
ai-agents-kitchen-accept-minutes = Oda #{ $number }: itakuwa tayari baada ya dakika ngapi?
ai-agents-kitchen-reject-gone = { ai-agents-work-gone }
ai-agents-kitchen-reject-reason = Kwa nini haiwezekani? Mteja ataambiwa.
ai-agents-kitchen-reject-own = Tafadhali andika sababu. Mteja atasoma maneno haya.
ai-agents-kitchen-give-up-gone = { ai-agents-work-gone }
ai-agents-kitchen-give-up-reason = Kwa nini haiwezekani tena? Mteja ataambiwa.
ai-agents-kitchen-give-up-own = Tafadhali andika sababu. Mteja atasoma maneno haya.
ai-agents-kitchen-settle-gone = { ai-agents-work-gone }
ai-agents-kitchen-settle-sure = Umepokea { $total } za oda #{ $number }? Angalia kwanza kwenye simu au sanduku lako la pesa.{ $reference }
ai-agents-kitchen-settle-sure-yes = 💵 Ndiyo, zimefika
ai-agents-kitchen-settle-sure-no = ↩️ Bado
ai-agents-kitchen-way-gone = { ai-agents-work-gone }
ai-agents-kitchen-way-there = 🛵 Oda #{ $number } inakwenda hapa:
ai-agents-kitchen-day-gone = { ai-agents-work-gone }
ai-agents-kitchen-day-shown = 📊 { $name }, { $day }
    Oda zilizopokelewa: { $orders }
    Thamani: { $taken }
    Zilizolipwa: { $paid }
    Zisizopokelewa: { $refused }{ $favourites }

## One's own restaurant

ai-agents-my-restaurants-none = Bado huna mgahawa hapa. Sajili wako: wageni wataupata, wataona menyu yake na kuagiza wakiwa wamekaa.
ai-agents-my-restaurants-list = 🏪 Unapofanya kazi:
ai-agents-restaurant-desk-gone = { ai-agents-work-gone }
ai-agents-restaurant-desk-ways = 🧑‍🍳 *{ $name }*
    Wewe: { $role }
    Mgahawa: { $status }
ai-agents-restaurant-more-gone = { ai-agents-work-gone }
ai-agents-restaurant-more-ways = ⚙️ *{ $name }*: ungependa kufanya nini?
ai-agents-register-restaurant-refused = { $reason }
ai-agents-register-restaurant-name = 🏪 Mahali pako panaitwaje?
ai-agents-register-restaurant-kind = Ni mahali pa aina gani?
ai-agents-register-restaurant-details = Wageni wajue nini: mapishi yako, muziki, eneo la nje? Unaweza kuruka.
ai-agents-register-restaurant-days = Unafungua siku gani?
ai-agents-register-restaurant-hours = Kuanzia saa ngapi hadi saa ngapi? Kwa mfano 8-22, au 17:00-2:00.
ai-agents-register-restaurant-paid = Wageni wanakulipaje?
ai-agents-register-restaurant-payee = Namba gani ya pesa za simu au msimbo wa biashara unalipwa?
ai-agents-register-restaurant-delivers = Unawaletea wateja?
ai-agents-register-restaurant-delivers-yes = 🛵 Ndiyo
ai-agents-register-restaurant-delivers-no = 🚶 Hapana
ai-agents-register-restaurant-place = Ni wapi? Tuma mahali pake, au andika mahali kama Kimironko.
ai-agents-register-restaurant-photos = 📷 Tuma picha zake, hadi 11, nzuri zaidi kwanza. Unaweza kuruka.
ai-agents-register-restaurant-confirm = Tafadhali hakiki:

    {"*"}{ $name }*
    { $kind }
    🕒 { $hours }
    💳 { $payee }
    📍 { $place }{ $delivers }{ $details }
ai-agents-register-confirm-yes = ✅ Chapisha
ai-agents-register-confirm-change = ✏️ Badilisha
ai-agents-register-confirm-no = 🗑️ Tupa
ai-agents-register-restaurant-field = Ungependa kubadilisha nini?
ai-agents-register-restaurant-kept = Hakuna kilichobadilishwa.
ai-agents-register-restaurant-discarded = Hakuna kilichochapishwa.
ai-agents-register-restaurant-judged = { $reason }
ai-agents-register-restaurant-gone = { ai-agents-work-gone }
ai-agents-register-restaurant-changed = { $name } imebadilishwa.
ai-agents-register-restaurant-done = 🎉 { $name } imechapishwa. Sasa andika menyu yake: mstari mmoja kwa kila chakula unatosha.
ai-agents-register-restaurant-unfetched = Picha hazikunifikia. Unaweza kuziongeza baadaye.
ai-agents-register-restaurant-unkept = { $reasons }
ai-agents-restaurant-decided-published = ✅ { $name } imeangaliwa: wageni wanaiona sasa.
ai-agents-restaurant-decided-refused = { $name } imeangaliwa: haiwezi kuonyeshwa hivi. Tafadhali badilisha inachosema.
ai-agents-restaurant-edit-gone = { ai-agents-work-gone }
ai-agents-restaurant-pause-done = ⏸️ Mahali pako pamefichwa hadi upafungue tena.
ai-agents-restaurant-pause-gone = Hakuna cha kuficha.
ai-agents-restaurant-open-done = ▶️ Wageni wanapaona tena mahali pako.
ai-agents-restaurant-open-gone = Hakuna cha kufungua.
ai-agents-restaurant-remove-gone = { ai-agents-work-gone }
ai-agents-restaurant-remove-confirm = Nifute { $name } pamoja na menyu, meza na wafanyakazi wake? Hili halirudishwi.
ai-agents-restaurant-remove-confirm-yes = 🗑️ Futa
ai-agents-restaurant-remove-confirm-no = ↩️ Iache
ai-agents-restaurant-remove-kept = Imeachwa.
ai-agents-restaurant-remove-done = Imefutwa.
ai-agents-restaurant-remove-orders = Bado kuna oda zinazoshughulikiwa. Zimalize kwanza.

## The menu, as the staff see it

ai-agents-kitchen-menu-gone = { ai-agents-work-gone }
ai-agents-kitchen-menu-none = 📖 { $name } bado haina vyakula.
ai-agents-kitchen-menu-list = 📖 { $name }, vyakula: { $count }. Fungua kimoja useme kimeisha, au ukibadilishe.
ai-agents-menu-add-gone = { ai-agents-work-gone }
ai-agents-menu-add-section = Viko sehemu gani, kwa mfano Choma au Vinywaji? Unaweza kuruka.
ai-agents-menu-add-lines = Andika vyakula vyako, kimoja kwa mstari, na bei kwa { $currency }:
    Mishkaki 2500
    Fanta 800

    Mstari usio na bei unaanza sehemu mpya. Kilichopo kwenye menyu kinapata bei mpya.
ai-agents-menu-add-unread = Sikupata vyakula humo.{ $unread }
ai-agents-menu-add-confirm = Vyakula: { $count }
    { $dishes }{ $unread }

    Niviweke kwenye menyu?
ai-agents-menu-add-confirm-yes = ✅ Viweke
ai-agents-menu-add-confirm-no = 🗑️ Tupa
ai-agents-menu-add-discarded = Menyu haikubadilishwa.
ai-agents-menu-add-done = ✅ Vyakula vipya au vyenye bei mpya: { $count }
ai-agents-menu-add-full = Menyu haizidi vyakula { $most }. Hakuna kilichoongezwa.
ai-agents-menu-dish-gone = { ai-agents-work-gone }
ai-agents-menu-dish-detail = {"*"}{ $name }* · { $section }
    💰 { $price }{ $state }{ $tags }{ $details }
ai-agents-dish-set-gone = { ai-agents-work-gone }
ai-agents-dish-count-gone = { ai-agents-work-gone }
ai-agents-dish-count-portions = { $name }: zimebaki sahani ngapi? Oda huzipunguza. Ukiruka, hazihesabiwi.
ai-agents-dish-remove-gone = { ai-agents-work-gone }
ai-agents-dish-remove-sure = Nifute { $name } kwenye menyu?
ai-agents-dish-remove-sure-yes = 🗑️ Futa
ai-agents-dish-remove-sure-no = ↩️ Kiache
ai-agents-dish-remove-done = Kimeondolewa kwenye menyu.
ai-agents-dish-edit-gone = { ai-agents-work-gone }
ai-agents-dish-edit-field = Ungependa kubadilisha nini?
ai-agents-dish-edit-refused = { $reason }
ai-agents-dish-edit-name = { $name } kiitwe nini?
ai-agents-dish-edit-price = { $name } ni bei gani ({ $currency })?
ai-agents-dish-edit-section = { $name } kiko sehemu gani?
ai-agents-dish-edit-details = Ungeelezeaje { $name }? Unaweza kuruka.
ai-agents-dish-edit-tags = { $name } kikoje? Chagua yote yaliyo kweli.
ai-agents-dish-photo-gone = { ai-agents-work-gone }
ai-agents-dish-photo-photos = 📷 Tuma picha za { $name }.
ai-agents-dish-photo-failed = Picha hazikunifikia. Tafadhali jaribu baadaye.
ai-agents-dish-photo-done = Picha zilizoongezwa: { $count }{ $refused }

## Tables and staff

ai-agents-tables-gone = { ai-agents-work-gone }
ai-agents-tables-none = 🪑 { $name } bado haina meza hapa. Ziongeze, na uchapishe msimbo wa QR wa kila moja.
ai-agents-tables-list = 🪑 { $name }: fungua meza upate msimbo wake wa QR.
ai-agents-table-add-gone = { ai-agents-work-gone }
ai-agents-table-add-names = Meza zipi? Kwa mfano 1-12, au Nje 1, Nje 2.
ai-agents-table-add-done = Meza zilizoongezwa: { $count }
ai-agents-table-add-unread = Hakuna meza iliyoongezwa. Andika kwa mfano 1-12; majina yawe mafupi, kila moja mara moja.
ai-agents-table-card-gone = { ai-agents-work-gone }
ai-agents-table-card-undrawn = Msimbo haukuweza kuchorwa sasa. Tafadhali jaribu tena.
ai-agents-table-card-drawn = { $name }, meza { $table }: chapisha hii na uiweke mezani. Atakayeuskani ataagiza kwa meza hii.
    { $link }
ai-agents-table-card-next = Nini kinafuata?
ai-agents-table-remove-gone = { ai-agents-work-gone }
ai-agents-table-remove-sure = Niondoe meza { $name }? Msimbo wake hautafanya kazi tena.
ai-agents-table-remove-sure-yes = 🗑️ Iondoe
ai-agents-table-remove-sure-no = ↩️ Iache
ai-agents-staff-gone = { ai-agents-work-gone }
ai-agents-staff-none = 👥 Bado hakuna anayefanya kazi nawe kwa { $name }. Waalike kwa kiungo.
ai-agents-staff-list = 👥 { $name }: fungua mtu ili kumwondoa.
ai-agents-staff-invite-gone = { ai-agents-work-gone }
ai-agents-staff-invite-role = Unamwalika awe nani?
ai-agents-staff-invite-failed = Mwaliko haukuweza kutengenezwa sasa. Tafadhali jaribu tena.
ai-agents-staff-invite-done = Tuma ujumbe unaofuata. Kiungo ni cha mtu mmoja, kwa wiki moja.
ai-agents-staff-invite-card = { $name } inakualika kwenye wafanyakazi wake ({ $role }). Bonyeza kiungo na utume ujumbe: { $link }
ai-agents-join-staff-ok = 🎉 Sasa unafanya kazi kwa { $name } ({ $role }). Oda mpya zinakuja hapa.
ai-agents-join-staff-own = { $name } ni yako mwenyewe.
ai-agents-join-staff-staff = Tayari unafanya kazi kwa { $name }.
ai-agents-join-staff-gone = Mwaliko huu umeshatumika, au ni wa zamani. Tafadhali omba mpya.
ai-agents-told-staff-joined = 👥 { $guest } sasa anafanya kazi kwa { $name }.
ai-agents-staff-remove-gone = { ai-agents-work-gone }
ai-agents-staff-remove-sure = { $guest } hafanyi kazi tena kwa { $name }?
ai-agents-staff-remove-sure-yes = ✅ Ndiyo
ai-agents-staff-remove-sure-no = ↩️ Hapana
ai-agents-staff-remove-done = Imefanyika.
ai-agents-staff-remove-refused = Ni mmiliki tu anayeweza kufanya hivyo.
ai-agents-staff-leave-gone = { ai-agents-work-gone }
ai-agents-staff-leave-sure = Hufanyi kazi tena kwa { $name }?
ai-agents-staff-leave-sure-yes = 🚪 Ninaondoka
ai-agents-staff-leave-sure-no = ↩️ Ninabaki
ai-agents-staff-leave-done = Hufanyi kazi tena kwa { $name }.

## Bookings

ai-agents-booking-body = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    { $stands }
ai-agents-book-table-gone = { ai-agents-place-gone }
ai-agents-book-table-at = 📅 { $name }: lini? Kwa mfano kesho 19:30.
ai-agents-book-table-shut = { $name } imefungwa wakati huo. Chagua wakati mwingine.
ai-agents-book-table-party = Kwa watu wangapi?
ai-agents-book-table-requests = Una ombi lolote: keki, pembe tulivu? Unaweza kuruka.
ai-agents-book-table-confirm = 📅 *{ $name }*
    { $when }
    👥 { $party }{ $requests }

    Niombe meza hii?
ai-agents-book-table-confirm-yes = ✅ Iombe
ai-agents-book-table-confirm-no = 🗑️ Tupa
ai-agents-book-table-discarded = Hakuna meza iliyohifadhiwa.
ai-agents-book-table-done = 📅 Nimeiomba { $name } meza ya { $when }. Nitakuambia watakachosema.
ai-agents-book-table-own = Huo ni mgahawa wako mwenyewe.
ai-agents-book-table-past = Wakati huo hauwezi kuhifadhiwa: chagua ndani ya miezi miwili ijayo.
ai-agents-book-table-already = Meza hiyo umeshaiomba.
ai-agents-book-table-many = Una meza tano zinazokuja: zinatosha kwa sasa.
ai-agents-booking-gone = Hakuna uhifadhi kama huo.
ai-agents-booking-shown = { $body }
ai-agents-told-booking-shown = { $body }
ai-agents-told-booking-soon-soon = ⏰ { $name } inakutarajia: { $when }, watu: { $party }.
ai-agents-booking-cancel-gone = { ai-agents-booking-gone }
ai-agents-booking-cancel-sure = Nighairi meza ya { $name }?
ai-agents-booking-cancel-sure-yes = ✖️ Ighairi
ai-agents-booking-cancel-sure-no = ↩️ Iache
ai-agents-bookings-none = Hujahifadhi meza.
ai-agents-bookings-list = 📅 Meza zako:
ai-agents-kitchen-bookings-gone = { ai-agents-work-gone }
ai-agents-kitchen-bookings-none = 📅 { $name }: hakuna meza zinazokuja.
ai-agents-kitchen-bookings-list = 📅 { $name }: meza zinazokuja.
