## How people get here
ai-agents-phrases-farmer = soko la wakulima, mimi ni mkulima, sisi ni wakulima, huduma za wakulima
ai-agents-phrases-sell-produce = kuuza mazao, kuuza mavuno, nauza mazao, nauza mavuno, nimevuna, tumevuna, soko la mazao yangu
ai-agents-phrases-find-produce = kutafuta mazao, kununua mazao, natafuta mazao, mazao ya shambani, kununua kwa wakulima
ai-agents-phrases-crop-prices = bei za mazao, bei ya mazao, bei ya soko, bei za soko, bei sokoni, bei za sokoni
ai-agents-phrases-my-produce = mazao yangu, mavuno yangu
ai-agents-phrases-request-produce = kuomba mazao, kuwauliza wakulima

## The menu
ai-agents-farmer-menu = 🌾 Soko la wakulima: ungependa kufanya nini?
ai-agents-farm-row-menu = 🌾 Soko la wakulima
ai-agents-farm-row-sell-produce = 🧺 Uza mazao yangu
ai-agents-farm-row-find-produce = 🔎 Tafuta mazao
ai-agents-farm-row-crop-prices = 📊 Bei
ai-agents-farm-row-request-produce = 🙋 Agiza kwa wakulima
ai-agents-farm-row-buyers = 🛒 Wanunuzi
ai-agents-farm-row-my-produce = 📦 Mazao yangu
ai-agents-farm-row-my-demands = 📋 Maagizo yangu
ai-agents-farm-row-produce-deals = 🤝 Bei na makubaliano
ai-agents-farm-row-search-again = 🔎 Tafuta tena
ai-agents-farm-row-look = 👀 Tazama
ai-agents-farm-row-edit = ✏️ Badilisha
ai-agents-farm-row-share = 📤 Shiriki
ai-agents-farm-row-renew = 🔄 Ongeza muda
ai-agents-farm-row-pause = ⏸️ Simamisha
ai-agents-farm-row-open = ▶️ Fungua tena
ai-agents-farm-row-sold = ✅ Yameuzwa kwingine
ai-agents-farm-row-remove = 🗑️ Futa
ai-agents-farm-row-offer = 🤝 Toa bei
ai-agents-farm-row-contact = 📞 Omba namba
ai-agents-farm-row-have-it = 🙌 Ninayo
ai-agents-farm-row-deal = 🤝 Bei niliyotoa
ai-agents-farm-row-accept = ✅ Kubali
ai-agents-farm-row-counter = 💬 Bei nyingine
ai-agents-farm-row-decline = ❌ Kataa
ai-agents-farm-row-cancel = ✖️ Achana nayo
ai-agents-farm-row-complete = ✅ Imekamilika
ai-agents-farm-row-rate = ⭐ Toa nyota
ai-agents-farm-row-allow = ✅ Toa namba yangu
ai-agents-farm-row-refuse = ❌ Hapana
ai-agents-farm-row-sort = ↕️ Panga
ai-agents-farm-row-see-offers = 🧺 Tazama yanayouzwa
ai-agents-farm-row-see-buyers = 🛒 Tazama wanunuzi
ai-agents-farm-row-price-alert = 🔔 Nijulishe bei
ai-agents-farm-row-other-crop = 📊 Zao jingine
ai-agents-farm-row-alerts = 🔔 Arifa zangu

## Words for all of it
ai-agents-farm-crop-wrong = Zao hilo silijui. Tafadhali andika jina lake, kwa mfano viazi au maharage. Vitu vingine vinauzwa katika Kununua na kuuza.
ai-agents-farm-quantity-wrong = Tafadhali andika idadi, kuanzia 1 hadi { $most }.
ai-agents-farm-price-open = bei ya maelewano
ai-agents-farm-each-kg = { $amount } kwa kilo
ai-agents-farm-each-bag = { $amount } kwa gunia
ai-agents-farm-each-crate = { $amount } kwa kreti
ai-agents-farm-each-basket = { $amount } kwa kikapu
ai-agents-farm-each-bunch = { $amount } kwa mkungu au fungu
ai-agents-farm-each-litre = { $amount } kwa lita
ai-agents-farm-each-jerrycan = { $amount } kwa dumu
ai-agents-farm-each-tray = { $amount } kwa trei
ai-agents-farm-each-piece = { $amount } kwa moja
ai-agents-unit-kg = kilo
ai-agents-unit-bag = magunia ya kilo 100
ai-agents-unit-crate = kreti
ai-agents-unit-basket = vikapu
ai-agents-unit-bunch = mikungu au mafungu
ai-agents-unit-litre = lita
ai-agents-unit-jerrycan = madumu ya lita 20
ai-agents-unit-tray = trei za 30
ai-agents-unit-piece = moja moja
ai-agents-quantity-kg = kilo { $number }
ai-agents-quantity-bag = { $count ->
    [one] gunia { $number }
   *[other] magunia { $number }
  }
ai-agents-quantity-crate = { $count ->
    [one] kreti { $number }
   *[other] kreti { $number }
  }
ai-agents-quantity-basket = { $count ->
    [one] kikapu { $number }
   *[other] vikapu { $number }
  }
ai-agents-quantity-bunch = { $count ->
    [one] mkungu { $number }
   *[other] mikungu { $number }
  }
ai-agents-quantity-litre = { $count ->
    [one] lita { $number }
   *[other] lita { $number }
  }
ai-agents-quantity-jerrycan = { $count ->
    [one] dumu { $number }
   *[other] madumu { $number }
  }
ai-agents-quantity-tray = { $count ->
    [one] trei { $number }
   *[other] trei { $number }
  }
ai-agents-quantity-piece = { $count ->
    [one] idadi { $number }
   *[other] idadi { $number }
  }
ai-agents-farm-ready-now = Yameshavunwa
ai-agents-farm-ready-later = Baadaye
ai-agents-farm-ready-on = Yatakuwa tayari { $day }
ai-agents-farm-grade-first = Daraja la kwanza
ai-agents-farm-grade-second = Daraja la pili
ai-agents-farm-grade-mixed = Hayajachambuliwa
ai-agents-farm-organic-yes = 🌱 Bila kemikali
ai-agents-farm-organic-no = Yana kemikali
ai-agents-farm-photos = { $count ->
    [one] 📷 Picha 1
   *[other] 📷 Picha { $count }
  }
ai-agents-farm-field-crop = Zao
ai-agents-farm-field-quantity = Kiasi
ai-agents-farm-field-price = Bei
ai-agents-farm-field-ready = Lini yatakuwa tayari
ai-agents-farm-field-grade = Daraja
ai-agents-farm-field-organic = Kemikali au bila
ai-agents-farm-field-details = Maelezo
ai-agents-farm-field-place = Mahali
ai-agents-farm-status-open = yanauzwa
ai-agents-farm-status-expired = muda umeisha
ai-agents-farm-status-held = yanakaguliwa
ai-agents-farm-status-paused = yamesimamishwa
ai-agents-farm-status-reserved = yameagizwa
ai-agents-farm-status-sold = yameuzwa
ai-agents-farm-status-closed = yamefutwa
ai-agents-farm-every-once = Mara moja
ai-agents-farm-every-week = Kila wiki
ai-agents-farm-every-month = Kila mwezi
ai-agents-farm-within = ndani ya km { $distance }
ai-agents-farm-anywhere = popote
ai-agents-farm-distance = km { $distance }
ai-agents-farm-what = { " " }(*{ $crop }*)
ai-agents-farm-where = { " " }karibu na { $place }
ai-agents-farm-sort-best = Yanayofaa zaidi
ai-agents-farm-sort-nearest = Ya karibu kwanza
ai-agents-farm-sort-cheapest = Ya bei nafuu kwanza
ai-agents-farm-sort-newest = Mapya kwanza
ai-agents-farm-stars-5 = ★★★★★ Vizuri sana
ai-agents-farm-stars-4 = ★★★★ Vizuri
ai-agents-farm-stars-3 = ★★★ Wastani
ai-agents-farm-stars-2 = ★★ Si vizuri
ai-agents-farm-stars-1 = ★ Vibaya
ai-agents-farm-contact = Wasilianeni hapa: { $link }
ai-agents-farm-no-contact = Hatuna namba yake bado: subiri akuandikie.
ai-agents-farm-somebody = Mtu
ai-agents-farm-somebody-farmer = Mkulima
ai-agents-farm-somebody-buyer = Mnunuzi
ai-agents-farm-in-season = 🌾 Huu ni msimu wake wa mavuno nchini Rwanda.
ai-agents-farm-everywhere = Nchi nzima
ai-agents-farm-known-offers = { $offers ->
    [one] tangazo 1
   *[other] matangazo { $offers }
  }
ai-agents-farm-known = { ai-agents-farm-known-offers } na { $deals ->
    [one] kubaliano 1
   *[other] makubaliano { $deals }
  }
ai-agents-farm-seen = Katika siku 30 hapa imeonekana zaidi { $price } ({ $range }), kutoka { ai-agents-farm-known }.
ai-agents-farm-seen-in = 📍 { $place }: { $price } ({ $range }), kutoka { ai-agents-farm-known }
ai-agents-farm-matched = { $count ->
    [one] 🛒 Mnunuzi mmoja anayatafuta sasa hivi, na amejulishwa.
   *[other] 🛒 Wanunuzi { $count } wanayatafuta sasa hivi, na wamejulishwa.
  }
ai-agents-farm-offered = { $count ->
    [one] 🧺 Mkulima mmoja anayauza sasa hivi, na amejulishwa.
   *[other] 🧺 Wakulima { $count } wanayauza sasa hivi, na wamejulishwa.
  }

## Selling
ai-agents-sell-produce-refused = { $reason }
ai-agents-sell-produce-crop = Umevuna nini? Andika, au chagua.
ai-agents-sell-produce-unit = { $crop }: unayahesabu vipi?
ai-agents-sell-produce-quantity = { $crop }: una { $unit } ngapi?
ai-agents-sell-produce-price = Bei ya chini unayokubali ni { $currency } ngapi kwa kila kimoja ({ $unit })?{ $hint }
ai-agents-sell-produce-ready = Yatakuwa tayari kuchukuliwa lini?
ai-agents-sell-produce-ready_on = Yatakuwa tayari siku gani?
ai-agents-sell-produce-grade = Ni ya daraja gani?
ai-agents-sell-produce-organic = Yamelimwa bila kemikali?
ai-agents-sell-produce-details = Wanunuzi wajue nini kingine? Kwa mfano aina yake.
ai-agents-sell-produce-place = Yako wapi?
ai-agents-sell-produce-photos = Una picha zake? Yenye picha huuzwa haraka.
ai-agents-sell-produce-confirm = *{ $crop }*, { $quantity }
    💰 kuanzia { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $photos }{ $details }

    Niyatangaze?
ai-agents-sell-produce-confirm-yes = ✅ Tangaza
ai-agents-sell-produce-confirm-change = ✏️ Badilisha
ai-agents-sell-produce-confirm-no = 🗑️ Acha
ai-agents-sell-produce-field = Ungependa kubadilisha nini?
ai-agents-sell-produce-discarded = Imeachwa. Hakuna kilichotangazwa.
ai-agents-sell-produce-kept = Yanabaki kama yalivyokuwa.
ai-agents-sell-produce-judged = { $reason }
ai-agents-sell-produce-gone = Hayawezi kubadilishwa: yamefungwa, au mtu ametoa bei kama yalivyo.
ai-agents-sell-produce-unfetched = Sikuweza kupata picha sasa. Unaweza kuziongeza baadaye.
ai-agents-sell-produce-unkept = { $reasons }
ai-agents-sell-produce-done = ✅ Yametangazwa. Wanunuzi wanayaona hadi { $until }.{ $matched }
ai-agents-sell-produce-changed = ✅ Yamebadilishwa. Wanunuzi wanayaona hadi { $until }.{ $matched }
ai-agents-edit-produce-gone = Sioni hayo kati ya mazao yako.

## One listing
ai-agents-produce-gone = Hayauzwi tena.
ai-agents-produce-detail =
    🧺 *{ $crop }*, { $quantity }
    💰 kuanzia { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $farmer }
    Tangu { $posted }{ $details }{ $warning }
ai-agents-produce-mine = Haya ni yako: { $status }.
ai-agents-produce-free = Ungependa kufanya nini?
ai-agents-produce-over = Kwa sasa hakuna yaliyobaki.
ai-agents-share-produce-gone = Hayauzwi tena.
ai-agents-share-produce-failed = Sikuweza kutengeneza kiungo cha { $crop } sasa. Tafadhali jaribu tena.
ai-agents-share-produce-done = Mtumie yeyote ujumbe unaofuata:
ai-agents-share-produce-card =
    🧺 *{ $crop }*, { $quantity }
    💰 { $price }
    📍 { $place }
    { $link }
ai-agents-my-produce-none = Bado huuzi chochote. Umevuna nini?
ai-agents-my-produce-list = Mazao yako:
ai-agents-pause-produce-done = Yamesimamishwa: hakuna anayeyaona hadi uyafungue tena.
ai-agents-pause-produce-gone = Sioni hayo kati ya mazao yako yanayouzwa.
ai-agents-renew-produce-done = ✅ Yanaonekana hadi { $until }.
ai-agents-renew-produce-gone = Sioni hayo kati ya mazao yako, au hakuna yaliyobaki: badilisha na useme yapo kiasi gani.
ai-agents-sold-produce-quantity = Una { $left }. Umeuza { $unit } ngapi kwingine?
ai-agents-sold-produce-done = Nimeandika. Bado kuna { $left }.
ai-agents-sold-produce-all = Yote yameuzwa, hongera! Hayaonekani tena.
ai-agents-sold-produce-gone = Sioni kiasi hicho kati ya mazao yako.
ai-agents-remove-produce-confirm = Nifute { $crop } kabisa? Waliotoa bei watajulishwa.
ai-agents-remove-produce-confirm-yes = 🗑️ Futa
ai-agents-remove-produce-confirm-no = ↩️ Yabaki
ai-agents-remove-produce-kept = Yanabaki.
ai-agents-remove-produce-done = { $crop } yamefutwa.
ai-agents-remove-produce-agreed = Una makubaliano juu yake. Yakamilishe au yaache kwanza.
ai-agents-remove-produce-gone = Sioni hayo kati ya mazao yako.
ai-agents-told-produce-expiry-produce = ⏰ { $crop } yako yanaonekana hadi { $until } tu. Bado yapo?
ai-agents-told-produce-expiry-demand = ⏰ Agizo lako la { $crop } linaisha { $until }. Bado unayahitaji?
ai-agents-told-produce-match-buyer = 🛒 Kuna anayetafuta { $crop }: { $quantity }, { $price }, { $place }. Wewe unayauza.
ai-agents-told-produce-match-farmer = 🧺 Yamepatikana { $crop } kama ulivyoagiza: { $quantity }, kuanzia { $price }, { $place }.
ai-agents-produce-decided-published = ✅ { $title } yamekaguliwa na sasa yanaonekana.
ai-agents-produce-decided-refused = { $title } hayawezi kutangazwa hapa. Kama ni makosa, yaeleze kwa maneno mengine.

## Finding
ai-agents-find-produce-words = Unatafuta zao gani, na wapi? Kwa mfano: maharage Musanze
ai-agents-produce-results-found = Yanayouzwa{ $what }{ $where }:
ai-agents-produce-results-none = Bado hakuna anayeyauza{ $what }{ $where }. Yaagize, na wakulima walio nayo watajulishwa.
ai-agents-produce-results-end = Hayo ndiyo yote{ $what }{ $where }.
ai-agents-sort-produce-sort = Niyapange vipi?
ai-agents-sort-produce-place = Karibu na wapi?
ai-agents-buyers-found = Wanunuzi{ $what }{ $where }:
ai-agents-buyers-none = Kwa sasa hakuna anayeyaagiza{ $what }{ $where }. Tangaza ulichonacho: wanunuzi hutazama hapa kila siku.

## What buyers look for
ai-agents-request-produce-refused = { $reason }
ai-agents-request-produce-judged = { $reason }
ai-agents-request-produce-crop = Unahitaji zao gani? Andika, au chagua.
ai-agents-request-produce-unit = { $crop }: unayahesabu vipi?
ai-agents-request-produce-quantity = { $crop }: unahitaji { $unit } ngapi?
ai-agents-request-produce-price = Utalipa { $currency } ngapi kwa wingi zaidi kwa kila kimoja ({ $unit })?
ai-agents-request-produce-every = Unayahitaji mara ngapi?
ai-agents-request-produce-place = Unayahitaji wapi?
ai-agents-request-produce-radius = Yanaweza kutoka umbali gani?
ai-agents-request-produce-confirm =
    🙋 *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }

    Niwaulize wakulima?
ai-agents-request-produce-confirm-yes = ✅ Waulize
ai-agents-request-produce-confirm-no = 🗑️ Acha
ai-agents-request-produce-discarded = Imeachwa. Hakuna aliyeulizwa.
ai-agents-request-produce-done = ✅ Wakulima wanaona kuwa unahitaji { $crop } hadi { $until }, na nitakujulisha yakipatikana.{ $matched }
ai-agents-demand-gone = Hayahitajiki tena.
ai-agents-demand-detail =
    🛒 Kuna anayehitaji *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Hadi { $until }
ai-agents-demand-mine =
    🙋 Agizo lako: *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Hadi { $until }: { $status }
ai-agents-renew-demand-done = ✅ Wakulima wanaliona hadi { $until }.
ai-agents-renew-demand-gone = Sioni hilo kati ya maagizo yako.
ai-agents-pause-demand-done = Limesimamishwa: hakuna mkulima anayeliona hadi ulifungue tena.
ai-agents-pause-demand-gone = Sioni hilo kati ya maagizo yako yaliyo wazi.
ai-agents-remove-demand-done = Agizo lako limefutwa.
ai-agents-remove-demand-gone = Sioni hilo kati ya maagizo yako.
ai-agents-my-demands-none = Bado hujaagiza chochote.
ai-agents-my-demands-list = Maagizo yako:

## Offers and deals
ai-agents-offer-produce-gone = Hayauzwi tena.
ai-agents-offer-produce-own = Haya ni mazao yako mwenyewe.
ai-agents-offer-produce-quantity = { $crop }: kuna { $left }. Unataka { $unit } ngapi?
ai-agents-offer-produce-price = Mkulima anataka angalau { $price }. Unatoa { $currency } ngapi kwa kila kimoja ({ $unit })?
ai-agents-offer-produce-confirm = Bei ya *{ $crop }*: { $quantity }, { $price }
    Jumla: { $total }

    Nimtumie mkulima?
ai-agents-offer-produce-confirm-yes = ✅ Mtumie
ai-agents-offer-produce-confirm-no = 🗑️ Acha
ai-agents-offer-produce-left = Hakuna bei iliyotolewa.
ai-agents-offer-produce-done = Bei yako ({ $quantity }, { $price }, jumla { $total }) imemfikia mkulima; ana siku mbili za kujibu.
ai-agents-offer-produce-short = Zimebaki { $left } tu.
ai-agents-offer-produce-low = Mkulima hashuki chini ya { $price }.
ai-agents-offer-produce-enough = Umetoa bei kumi kwa haya. Omba namba mzungumze.
ai-agents-accept-produce-gone = Sioni bei hiyo.
ai-agents-decline-produce-gone = Sioni bei hiyo.
ai-agents-complete-produce-gone = Sioni makubaliano hayo.
ai-agents-cancel-produce-gone = Sioni makubaliano hayo.
ai-agents-cancel-produce-sure = Uachane na { $crop }? Upande wa pili utajulishwa.
ai-agents-cancel-produce-sure-yes = ✖️ Achana nayo
ai-agents-cancel-produce-sure-no = ↩️ Yabaki
ai-agents-counter-produce-gone = Sioni bei hiyo.
ai-agents-counter-produce-quantity = { $crop }: upande wa pili umesema { $quantity }. Wewe unasema { $unit } ngapi?
ai-agents-counter-produce-price = Upande wa pili umesema { $price }. Wewe unasema { $currency } ngapi kwa kila kimoja ({ $unit })?
ai-agents-produce-deal-gone = Sioni makubaliano hayo.
ai-agents-produce-deal-short = Kiasi hicho hakijabaki.
ai-agents-produce-deal-low = Mkulima hashuki chini ya bei yake.
ai-agents-produce-deal-shown = { $body }
ai-agents-told-produce-deal-shown = { $body }
ai-agents-told-produce-due-asks = 🤝 Mlikubaliana na { $name } kuhusu { $crop }, { $quantity }. Je, imefanyika?
ai-agents-produce-deals-none = Bado huna bei wala makubaliano.
ai-agents-produce-deals-list = Bei na makubaliano yako:
ai-agents-farm-deal-open = inasubiri jibu
ai-agents-farm-deal-expired = muda umeisha
ai-agents-farm-deal-agreed = imekubaliwa
ai-agents-farm-deal-completed = imekamilika
ai-agents-farm-deal-declined = imekataliwa
ai-agents-farm-deal-cancelled = imeachwa
ai-agents-farm-deal-closed = hayauzwi tena
ai-agents-farm-deal-terms = *{ $crop }*: { $quantity }, { $price } (jumla { $total })
ai-agents-farm-deal-farmer-asks =
    🤝 { $name } angenunua kwako:
    { ai-agents-farm-deal-terms }
    Unaweza kujibu hadi { $until }.
ai-agents-farm-deal-buyer-asks =
    🤝 { $name } angekuuzia hivi:
    { ai-agents-farm-deal-terms }
    Unaweza kujibu hadi { $until }.
ai-agents-farm-deal-farmer-waits =
    { ai-agents-farm-deal-terms }
    { $name } anaweza kujibu hadi { $until }.
ai-agents-farm-deal-buyer-waits =
    { ai-agents-farm-deal-terms }
    { $name } anaweza kujibu hadi { $until }.
ai-agents-farm-deal-farmer-agreed =
    ✅ Mmekubaliana na { $name }:
    { ai-agents-farm-deal-terms }
    { $contact }
    Toa mzigo ukishapata pesa.
ai-agents-farm-deal-buyer-agreed =
    ✅ Mmekubaliana na { $name }:
    { ai-agents-farm-deal-terms }
    { $contact }
    Lipa ukishaona na kupima.
ai-agents-farm-deal-farmer-completed =
    🎉 Imekamilika na { $name }:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-completed =
    🎉 Imekamilika na { $name }:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-declined =
    ❌ Imekataliwa:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-declined =
    ❌ Imekataliwa:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-cancelled =
    ✖️ Imeachwa:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-cancelled =
    ✖️ Imeachwa:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-expired =
    ⏰ Hakuna aliyejibu kwa wakati:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-expired =
    ⏰ Hakuna aliyejibu kwa wakati:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-closed =
    Huyauzi tena haya:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-closed =
    Mkulima hayauzi tena haya:
    { ai-agents-farm-deal-terms }
ai-agents-rate-produce-not-now = Unaweza kutoa nyota ikishakamilika.
ai-agents-rate-produce-stars = Ilikuwaje na { $name }?
ai-agents-rate-produce-words = Ungependa kusema lolote kuhusu hilo?
ai-agents-rate-produce-done = Asante. Wengine wataona ulichosema kuhusu { $name }.
ai-agents-rate-produce-already = Tayari umempa { $name } nyota.

## Contacts
ai-agents-produce-contact-asked = Nimeuliza. Akikubali, kila mmoja ataona namba ya mwenzake.
ai-agents-produce-contact-pending = Umeshauliza; bado hajajibu.
ai-agents-produce-contact-declined = Anapendelea kutotoa namba yake. Bado unaweza kumpa bei.
ai-agents-produce-contact-own = Haya ni yako.
ai-agents-produce-contact-gone = Hayapo tena.
ai-agents-produce-contact-allowed = { $title }, { $name }: { $contact }
ai-agents-told-produce-request-asks = 📞 { $name } angependa kuzungumza nawe kuhusu { $title }. Nimpe namba yako?
ai-agents-told-produce-request-already = Umeshamjibu { $name } kuhusu { $title }. { $contact }
ai-agents-produce-allow-done = { $name } sasa ana namba yako. { $contact }
ai-agents-produce-allow-already = Umeshajibu hilo. { $contact }
ai-agents-produce-allow-gone = Sioni ombi hilo.
ai-agents-produce-refuse-done = Namba yako haijatolewa.
ai-agents-produce-refuse-already = Umeshajibu hilo. { $contact }
ai-agents-produce-refuse-gone = Sioni ombi hilo.
ai-agents-told-produce-contact-allowed = 📞 { $name } amekubali mzungumze kuhusu { $title }. { $contact }
ai-agents-told-produce-contact-declined = Kuhusu { $title }: anapendelea kutotoa namba yake.

## Prices
ai-agents-crop-prices-crop = Bei ya zao gani? Andika, au chagua.
ai-agents-crop-prices-place = Karibu na wapi?
ai-agents-crop-prices-seen =
    📊 *{ $crop }*, kutokana na yaliyouzwa na kukubaliwa hapa katika siku 30 zilizopita:
    { $prices }{ $season }
ai-agents-crop-prices-none = 📊 Nimeona { $crop } kidogo mno katika siku 30 zilizopita kutaja bei: yanahitajika angalau matangazo au makubaliano matatu.{ $season }
ai-agents-price-alert-crop = Bei ya zao gani? Andika, au chagua.
ai-agents-price-alert-unit = Yahesabiwe vipi?
ai-agents-price-alert-price = { $crop }: nikujulishe yakiuzwa isiyozidi { $currency } ngapi kwa kila kimoja ({ $unit })?
ai-agents-price-alert-name = { $crop }, hadi { $price }
ai-agents-price-alert-done = 🔔 Nitakujulisha { $crop } yakiuzwa isiyozidi { $price }.
ai-agents-price-alert-full = Una arifa kumi tayari. Simamisha moja kwanza.

## Crops
ai-agents-crop-potatoes = Viazi mviringo
ai-agents-crop-sweet-potatoes = Viazi vitamu
ai-agents-crop-cassava = Mihogo
ai-agents-crop-yams = Magimbi
ai-agents-crop-maize = Mahindi
ai-agents-crop-rice = Mchele
ai-agents-crop-wheat = Ngano
ai-agents-crop-sorghum = Mtama
ai-agents-crop-millet = Ulezi
ai-agents-crop-beans = Maharage
ai-agents-crop-peas = Njegere
ai-agents-crop-soya = Soya
ai-agents-crop-groundnuts = Karanga
ai-agents-crop-french-beans = Maharage mabichi
ai-agents-crop-tomatoes = Nyanya
ai-agents-crop-onions = Vitunguu
ai-agents-crop-garlic = Vitunguu saumu
ai-agents-crop-carrots = Karoti
ai-agents-crop-cabbages = Kabichi
ai-agents-crop-greens = Mboga za majani
ai-agents-crop-peppers = Pilipili hoho
ai-agents-crop-chillies = Pilipili kali
ai-agents-crop-eggplants = Biringanya
ai-agents-crop-pumpkins = Maboga
ai-agents-crop-cucumbers = Matango
ai-agents-crop-beetroots = Viazi sukari
ai-agents-crop-mushrooms = Uyoga
ai-agents-crop-ginger = Tangawizi
ai-agents-crop-bananas = Ndizi za kupika
ai-agents-crop-sweet-bananas = Ndizi mbivu
ai-agents-crop-avocados = Maparachichi
ai-agents-crop-mangoes = Maembe
ai-agents-crop-pineapples = Mananasi
ai-agents-crop-passion-fruit = Pasheni
ai-agents-crop-papayas = Mapapai
ai-agents-crop-oranges = Machungwa
ai-agents-crop-lemons = Malimao
ai-agents-crop-watermelons = Matikiti maji
ai-agents-crop-tree-tomatoes = Matunda damu
ai-agents-crop-strawberries = Stroberi
ai-agents-crop-macadamia = Makadamia
ai-agents-crop-coffee = Kahawa
ai-agents-crop-tea = Majani ya chai
ai-agents-crop-sugarcane = Miwa
ai-agents-crop-sunflower = Alizeti
ai-agents-crop-sesame = Ufuta
ai-agents-crop-cotton = Pamba
ai-agents-crop-cashews = Korosho
ai-agents-crop-cocoa = Kakao
ai-agents-crop-palm-oil = Mafuta ya mawese
ai-agents-crop-milk = Maziwa
ai-agents-crop-eggs = Mayai
ai-agents-crop-honey = Asali
ai-agents-crop-chickens = Kuku
ai-agents-crop-fish = Samaki
ai-agents-crop-goats = Mbuzi
