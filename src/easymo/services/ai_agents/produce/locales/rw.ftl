## How people get here
ai-agents-phrases-farmer = isoko ry'abahinzi, isoko ryabahinzi, ndi umuhinzi, turi abahinzi, serivisi z'abahinzi
ai-agents-phrases-sell-produce = kugurisha umusaruro, kugurisha imyaka, ngurisha umusaruro, ngurisha imyaka, nsaruye, nejeje, twejeje, isoko ry'umusaruro
ai-agents-phrases-find-produce = gushaka umusaruro, kugura umusaruro, kurangura umusaruro, kugura ku bahinzi
ai-agents-phrases-crop-prices = ibiciro by'imyaka, ibiciro by'umusaruro, ibiciro ku isoko, igiciro ku isoko, ibiciro byo ku isoko, bihagaze bite ku isoko
ai-agents-phrases-my-produce = umusaruro wanjye, umusaruro wange, imyaka yanjye, imyaka yange
ai-agents-phrases-request-produce = gusaba umusaruro, gusaba abahinzi

## The menu
ai-agents-farmer-menu = 🌾 Isoko ry'abahinzi: mwifuza iki?
ai-agents-farm-row-menu = 🌾 Isoko ry'abahinzi
ai-agents-farm-row-sell-produce = 🧺 Gurisha umusaruro
ai-agents-farm-row-find-produce = 🔎 Shaka umusaruro
ai-agents-farm-row-crop-prices = 📊 Ibiciro
ai-agents-farm-row-request-produce = 🙋 Saba abahinzi
ai-agents-farm-row-buyers = 🛒 Abagura
ai-agents-farm-row-my-produce = 📦 Ibyo ngurisha
ai-agents-farm-row-my-demands = 📋 Ibyo nsaba
ai-agents-farm-row-produce-deals = 🤝 Ubwumvikane
ai-agents-farm-row-search-again = 🔎 Ongera ushake
ai-agents-farm-row-look = 👀 Birebe
ai-agents-farm-row-edit = ✏️ Hindura
ai-agents-farm-row-share = 📤 Sangiza abandi
ai-agents-farm-row-renew = 🔄 Ongera igihe
ai-agents-farm-row-pause = ⏸️ Ba ubihagaritse
ai-agents-farm-row-open = ▶️ Ongera ubifungure
ai-agents-farm-row-sold = ✅ Byaguzwe ahandi
ai-agents-farm-row-remove = 🗑️ Siba
ai-agents-farm-row-offer = 🤝 Tanga igiciro
ai-agents-farm-row-contact = 📞 Saba nimero
ai-agents-farm-row-have-it = 🙌 Ndabifite
ai-agents-farm-row-deal = 🤝 Igiciro natanze
ai-agents-farm-row-accept = ✅ Emera
ai-agents-farm-row-counter = 💬 Ikindi giciro
ai-agents-farm-row-decline = ❌ Hakana
ai-agents-farm-row-cancel = ✖️ Bireke
ai-agents-farm-row-complete = ✅ Byarangiye
ai-agents-farm-row-rate = ⭐ Tanga amanota
ai-agents-farm-row-allow = ✅ Mutange nimero
ai-agents-farm-row-refuse = ❌ Oya
ai-agents-farm-row-sort = ↕️ Kurikiranya
ai-agents-farm-row-see-offers = 🧺 Reba ibigurishwa
ai-agents-farm-row-see-buyers = 🛒 Reba abagura
ai-agents-farm-row-price-alert = 🔔 Menyeshwa igiciro
ai-agents-farm-row-other-crop = 📊 Ikindi gihingwa
ai-agents-farm-row-alerts = 🔔 Ibyo menyeshwa

## Words for all of it
ai-agents-farm-crop-wrong = Icyo gihingwa sinkizi. Mwandike izina ryacyo, nk'ibirayi cyangwa ibishyimbo. Ibindi bigurishirizwa mu Kugura no kugurisha.
ai-agents-farm-quantity-wrong = Mwandike umubare, kuva kuri 1 kugeza kuri { $most }.
ai-agents-farm-price-open = igiciro kirumvikanwaho
ai-agents-farm-each-kg = { $amount } ku kilo
ai-agents-farm-each-bag = { $amount } ku mufuka
ai-agents-farm-each-crate = { $amount } ku isanduku
ai-agents-farm-each-basket = { $amount } ku gitebo
ai-agents-farm-each-bunch = { $amount } ku gitoki cyangwa umuba
ai-agents-farm-each-litre = { $amount } kuri litiro
ai-agents-farm-each-jerrycan = { $amount } ku ijerekani
ai-agents-farm-each-tray = { $amount } ku itereyi
ai-agents-farm-each-piece = { $amount } kuri kimwe
ai-agents-unit-kg = ibiro
ai-agents-unit-bag = imifuka y'ibiro 100
ai-agents-unit-crate = amasanduku
ai-agents-unit-basket = ibitebo
ai-agents-unit-bunch = ibitoki cyangwa imiba
ai-agents-unit-litre = litiro
ai-agents-unit-jerrycan = amajerekani ya litiro 20
ai-agents-unit-tray = amatereyi ya 30
ai-agents-unit-piece = kimwe kimwe
ai-agents-quantity-kg = ibiro { $number }
ai-agents-quantity-bag = { $count ->
    [1] umufuka { $number }
   *[other] imifuka { $number }
  }
ai-agents-quantity-crate = { $count ->
    [1] isanduku { $number }
   *[other] amasanduku { $number }
  }
ai-agents-quantity-basket = { $count ->
    [1] igitebo { $number }
   *[other] ibitebo { $number }
  }
ai-agents-quantity-bunch = { $count ->
    [1] umuba { $number }
   *[other] imiba { $number }
  }
ai-agents-quantity-litre = { $count ->
   *[other] litiro { $number }
  }
ai-agents-quantity-jerrycan = { $count ->
    [1] ijerekani { $number }
   *[other] amajerekani { $number }
  }
ai-agents-quantity-tray = { $count ->
    [1] itereyi { $number }
   *[other] amatereyi { $number }
  }
ai-agents-quantity-piece = { $count ->
   *[other] umubare { $number }
  }
ai-agents-farm-ready-now = Byarasaruwe
ai-agents-farm-ready-later = Nyuma
ai-agents-farm-ready-on = Bizaboneka ku wa { $day }
ai-agents-farm-grade-first = Icyiciro cya mbere
ai-agents-farm-grade-second = Icyiciro cya kabiri
ai-agents-farm-grade-mixed = Bitajonjoye
ai-agents-farm-organic-yes = 🌱 Nta miti irimo
ai-agents-farm-organic-no = Harimo imiti
ai-agents-farm-photos = { $count ->
    [1] 📷 Ifoto 1
   *[other] 📷 Amafoto { $count }
  }
ai-agents-farm-field-crop = Igihingwa
ai-agents-farm-field-quantity = Ingano
ai-agents-farm-field-price = Igiciro
ai-agents-farm-field-ready = Igihe bizabonekera
ai-agents-farm-field-grade = Icyiciro
ai-agents-farm-field-organic = Imiti cyangwa nta yo
ai-agents-farm-field-details = Ibindi
ai-agents-farm-field-place = Aho biri
ai-agents-farm-status-open = biraboneka
ai-agents-farm-status-expired = igihe cyarangiye
ai-agents-farm-status-held = birasuzumwa
ai-agents-farm-status-paused = byabaye bihagaze
ai-agents-farm-status-reserved = byasabwe
ai-agents-farm-status-sold = byaguzwe
ai-agents-farm-status-closed = byasibwe
ai-agents-farm-every-once = Rimwe gusa
ai-agents-farm-every-week = Buri cyumweru
ai-agents-farm-every-month = Buri kwezi
ai-agents-farm-within = mu birometero { $distance }
ai-agents-farm-anywhere = ahantu hose
ai-agents-farm-distance = { $distance } km
ai-agents-farm-what = { " " }(*{ $crop }*)
ai-agents-farm-where = { " " }hafi ya { $place }
ai-agents-farm-sort-best = Ibihuye kurusha ibindi
ai-agents-farm-sort-nearest = Ibiri hafi mbere
ai-agents-farm-sort-cheapest = Ibihendutse mbere
ai-agents-farm-sort-newest = Ibishya mbere
ai-agents-farm-stars-5 = ★★★★★ Neza cyane
ai-agents-farm-stars-4 = ★★★★ Neza
ai-agents-farm-stars-3 = ★★★ Biringaniye
ai-agents-farm-stars-2 = ★★ Si byiza
ai-agents-farm-stars-1 = ★ Nabi
ai-agents-farm-contact = Mwandikirane hano: { $link }
ai-agents-farm-no-contact = Nimero ye ntituyifite: mutegereze ko abandikira.
ai-agents-farm-somebody = Umuntu
ai-agents-farm-somebody-farmer = Umuhinzi
ai-agents-farm-somebody-buyer = Umuguzi
ai-agents-farm-in-season = 🌾 Ubu ni igihe cyabyo cy'isarura mu Rwanda.
ai-agents-farm-everywhere = Mu gihugu hose
ai-agents-farm-known-offers = { $offers ->
    [1] ku ho bigurishwa 1
   *[other] ku ho bigurishwa { $offers }
  }
ai-agents-farm-known = { ai-agents-farm-known-offers } { $deals ->
    [1] n'ubwumvikane 1
   *[other] n'ubwumvikane { $deals }
  }
ai-agents-farm-seen = Mu minsi 30 byagaragaye hano kuri { $price } ahanini ({ $range }), { ai-agents-farm-known }.
ai-agents-farm-seen-in = 📍 { $place }: { $price } ({ $range }), { ai-agents-farm-known }
ai-agents-farm-matched = { $count ->
    [1] 🛒 Hari umuguzi ubishaka ubu, kandi yabimenyeshejwe.
   *[other] 🛒 Hari abaguzi { $count } babishaka ubu, kandi babimenyeshejwe.
  }
ai-agents-farm-offered = { $count ->
    [1] 🧺 Hari umuhinzi ubigurisha ubu, kandi yabimenyeshejwe.
   *[other] 🧺 Hari abahinzi { $count } babigurisha ubu, kandi babimenyeshejwe.
  }

## Selling
ai-agents-sell-produce-refused = { $reason }
ai-agents-sell-produce-crop = Mwasaruye iki? Mucyandike cyangwa muhitemo.
ai-agents-sell-produce-unit = { $crop }: mubibara mute?
ai-agents-sell-produce-quantity = { $crop }: mufite { $unit } bingahe?
ai-agents-sell-produce-price = Igiciro cyo hasi mwemera ni { $currency } angahe kuri kimwe muri ibi: { $unit }?{ $hint }
ai-agents-sell-produce-ready = Bizaboneka ryari?
ai-agents-sell-produce-ready_on = Bizaboneka ku wuhe munsi?
ai-agents-sell-produce-grade = Ni ibyo mu kihe cyiciro?
ai-agents-sell-produce-organic = Byahinzwe nta miti?
ai-agents-sell-produce-details = Ni iki kindi abaguzi bakwiye kumenya? Urugero ubwoko bwabyo.
ai-agents-sell-produce-place = Biri he?
ai-agents-sell-produce-photos = Mufite amafoto yabyo? Ibifite amafoto bigurwa vuba.
ai-agents-sell-produce-confirm = *{ $crop }*, { $quantity }
    💰 guhera kuri { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $photos }{ $details }

    Mbitangaze?
ai-agents-sell-produce-confirm-yes = ✅ Bitangaze
ai-agents-sell-produce-confirm-change = ✏️ Hindura
ai-agents-sell-produce-confirm-no = 🗑️ Bireke
ai-agents-sell-produce-field = Murashaka guhindura iki?
ai-agents-sell-produce-discarded = Byaretswe. Nta cyatangajwe.
ai-agents-sell-produce-kept = Biguma uko byari biri.
ai-agents-sell-produce-judged = { $reason }
ai-agents-sell-produce-gone = Ibyo ntibishobora guhindurwa: byarafunzwe, cyangwa hari uwabitanzeho igiciro uko biri.
ai-agents-sell-produce-unfetched = Sinashoboye kubona amafoto ubu. Mushobora kuyongeraho nyuma.
ai-agents-sell-produce-unkept = { $reasons }
ai-agents-sell-produce-done = ✅ Byatangajwe. Abaguzi babibona kugeza ku wa { $until }.{ $matched }
ai-agents-sell-produce-changed = ✅ Byahinduwe. Abaguzi babibona kugeza ku wa { $until }.{ $matched }
ai-agents-edit-produce-gone = Ibyo simbibona mu byo mugurisha.

## One listing
ai-agents-produce-gone = Ibyo ntibikigurishwa.
ai-agents-produce-detail =
    🧺 *{ $crop }*, { $quantity }
    💰 guhera kuri { $price }
    📅 { $ready }{ $quality }
    📍 { $place }{ $farmer }
    Kuva ku wa { $posted }{ $details }{ $warning }
ai-agents-produce-mine = Ibi ni ibyanyu: { $status }.
ai-agents-produce-free = Murifuza gukora iki?
ai-agents-produce-over = Ubu nta bisigaye.
ai-agents-share-produce-gone = Ibyo ntibikigurishwa.
ai-agents-share-produce-failed = Sinashoboye gukora umurongo w'ibi ubu: { $crop }. Mwongere mugerageze.
ai-agents-share-produce-done = Ubutumwa bukurikira mubwoherereze uwo mushaka:
ai-agents-share-produce-card =
    🧺 *{ $crop }*, { $quantity }
    💰 { $price }
    📍 { $place }
    { $link }
ai-agents-my-produce-none = Nta cyo muragurisha. Mwasaruye iki?
ai-agents-my-produce-list = Ibyo mugurisha:
ai-agents-pause-produce-done = Byabaye bihagaze: nta wubibona kugeza mubifunguye.
ai-agents-pause-produce-gone = Ibyo simbibona mu byo mugurisha ubu.
ai-agents-renew-produce-done = ✅ Biboneka kugeza ku wa { $until }.
ai-agents-renew-produce-gone = Ibyo simbibona mu byo mugurisha, cyangwa nta bisigaye: mubihindure muvuge ibihari.
ai-agents-sold-produce-quantity = Mufite { $left }. Mwagurishije ahandi { $unit } bingahe?
ai-agents-sold-produce-done = Nabyanditse. Hasigaye { $left }.
ai-agents-sold-produce-all = Byose byaguzwe, ni byiza! Nta wongera kubibona.
ai-agents-sold-produce-gone = Ingano nk'iyo sinyibona mu byo mugurisha.
ai-agents-remove-produce-confirm = Nsibe burundu { $crop }? Uwabitanzeho igiciro arabimenyeshwa.
ai-agents-remove-produce-confirm-yes = 🗑️ Bisibe
ai-agents-remove-produce-confirm-no = ↩️ Birekere
ai-agents-remove-produce-kept = Bigumyeho.
ai-agents-remove-produce-done = { $crop } byasibwe.
ai-agents-remove-produce-agreed = Hari uwo mwabyumvikanyeho. Mubanze mubirangize cyangwa mubireke.
ai-agents-remove-produce-gone = Ibyo simbibona mu byo mugurisha.
ai-agents-told-produce-expiry-produce = ⏰ { $crop } byanyu biboneka kugeza ku wa { $until } gusa. Haba hakiri ibisigaye?
ai-agents-told-produce-expiry-demand = ⏰ Ibyo mwasabye ({ $crop }) birangira ku wa { $until }. Muracyabikeneye?
ai-agents-told-produce-match-buyer = 🛒 Hari ushaka { $crop }: { $quantity }, { $price }, i { $place }. Namwe murabigurisha.
ai-agents-told-produce-match-farmer = 🧺 Habonetse { $crop } nk'uko mwabisabye: { $quantity }, guhera kuri { $price }, i { $place }.
ai-agents-produce-decided-published = ✅ { $title } byasuzumwe, ubu biraboneka.
ai-agents-produce-decided-refused = { $title } ntibishobora gutangazwa hano. Niba mwumva ari ukwibeshya, mubivuge mu yandi magambo.

## Finding
ai-agents-find-produce-words = Murashaka ikihe gihingwa, kandi he? Urugero: ibishyimbo i Musanze
ai-agents-produce-results-found = Ibigurishwa{ $what }{ $where }:
ai-agents-produce-results-none = Nta wubigurisha ubu{ $what }{ $where }. Mubisabe, abahinzi babifite barabimenyeshwa.
ai-agents-produce-results-end = Ibyo ni byo byose{ $what }{ $where }.
ai-agents-sort-produce-sort = Mbikurikiranye nte?
ai-agents-sort-produce-place = Hafi y'ahantu he?
ai-agents-buyers-found = Abagura{ $what }{ $where }:
ai-agents-buyers-none = Ubu nta wubisaba{ $what }{ $where }. Mutangaze ibyo mufite: abaguzi bareba hano buri munsi.

## What buyers look for
ai-agents-request-produce-refused = { $reason }
ai-agents-request-produce-judged = { $reason }
ai-agents-request-produce-crop = Mukeneye ikihe gihingwa? Mucyandike cyangwa muhitemo.
ai-agents-request-produce-unit = { $crop }: mubibara mute?
ai-agents-request-produce-quantity = { $crop }: mukeneye { $unit } bingahe?
ai-agents-request-produce-price = Ntimurenza { $currency } angahe kuri kimwe muri ibi: { $unit }?
ai-agents-request-produce-every = Mubikenera kangahe?
ai-agents-request-produce-place = Mubikeneye he?
ai-agents-request-produce-radius = Byava hehe?
ai-agents-request-produce-confirm =
    🙋 *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }

    Mbisabe abahinzi?
ai-agents-request-produce-confirm-yes = ✅ Bisabe
ai-agents-request-produce-confirm-no = 🗑️ Bireke
ai-agents-request-produce-discarded = Byaretswe. Nta wabisabwe.
ai-agents-request-produce-done = ✅ Abahinzi babona ko mukeneye { $crop } kugeza ku wa { $until }, nanjye nzababwira nihagira ubigurisha.{ $matched }
ai-agents-demand-gone = Ibyo ntibigikenewe.
ai-agents-demand-detail =
    🛒 Hari ukeneye *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Kugeza ku wa { $until }
ai-agents-demand-mine =
    🙋 Ibyo musaba: *{ $crop }*, { $quantity }
    💰 { $price }
    🔁 { $every }
    📍 { $place }, { $radius }
    Kugeza ku wa { $until }: { $status }
ai-agents-renew-demand-done = ✅ Abahinzi babibona kugeza ku wa { $until }.
ai-agents-renew-demand-gone = Ibyo simbibona mu byo musaba.
ai-agents-pause-demand-done = Byabaye bihagaze: nta muhinzi ubibona kugeza mubifunguye.
ai-agents-pause-demand-gone = Ibyo simbibona mu byo musaba ubu.
ai-agents-remove-demand-done = Ibyo mwasabye byasibwe.
ai-agents-remove-demand-gone = Ibyo simbibona mu byo musaba.
ai-agents-my-demands-none = Nta cyo murasaba.
ai-agents-my-demands-list = Ibyo musaba:

## Offers and deals
ai-agents-offer-produce-gone = Ibyo ntibikigurishwa.
ai-agents-offer-produce-own = Ibi ni ibyanyu.
ai-agents-offer-produce-quantity = { $crop }: hari { $left }. Murashaka { $unit } bingahe?
ai-agents-offer-produce-price = Umuhinzi arasaba nibura { $price }. Mutanga { $currency } angahe kuri kimwe muri ibi: { $unit }?
ai-agents-offer-produce-confirm =
    Igiciro kuri *{ $crop }*: { $quantity }, { $price }
    Byose hamwe: { $total }

    Mbyoherereze umuhinzi?
ai-agents-offer-produce-confirm-yes = ✅ Byohereze
ai-agents-offer-produce-confirm-no = 🗑️ Bireke
ai-agents-offer-produce-left = Nta giciro cyatanzwe.
ai-agents-offer-produce-done = Igiciro cyanyu ({ $quantity }, { $price }, hamwe { $total }) cyageze ku muhinzi; afite iminsi ibiri yo gusubiza.
ai-agents-offer-produce-short = Hasigaye { $left } gusa.
ai-agents-offer-produce-low = Umuhinzi ntajya munsi ya { $price }.
ai-agents-offer-produce-enough = Ibi mwabitanzeho ibiciro icumi. Musabe nimero mubiganireho.
ai-agents-accept-produce-gone = Icyo giciro sinkibona.
ai-agents-decline-produce-gone = Icyo giciro sinkibona.
ai-agents-complete-produce-gone = Ubwo bwumvikane simbubona.
ai-agents-cancel-produce-gone = Ubwo bwumvikane simbubona.
ai-agents-cancel-produce-sure = Mureke { $crop }? Undi arabimenyeshwa.
ai-agents-cancel-produce-sure-yes = ✖️ Bireke
ai-agents-cancel-produce-sure-no = ↩️ Bigumeho
ai-agents-counter-produce-gone = Icyo giciro sinkibona.
ai-agents-counter-produce-quantity = { $crop }: undi yavuze { $quantity }. Mwe muravuga { $unit } bingahe?
ai-agents-counter-produce-price = Undi yavuze { $price }. Mwe muravuga { $currency } angahe kuri kimwe muri ibi: { $unit }?
ai-agents-produce-deal-gone = Ubwo bwumvikane simbubona.
ai-agents-produce-deal-short = Ingano nk'iyo ntigihari.
ai-agents-produce-deal-low = Umuhinzi ntajya munsi y'igiciro yavuze.
ai-agents-produce-deal-shown = { $body }
ai-agents-told-produce-deal-shown = { $body }
ai-agents-told-produce-due-asks = 🤝 Mwumvikanye na { $name } kuri { $crop }, { $quantity }. Byarabaye?
ai-agents-produce-deals-none = Nta biciro cyangwa ubwumvikane mufite.
ai-agents-produce-deals-list = Ibiciro n'ubwumvikane byanyu:
ai-agents-farm-deal-open = bitegereje igisubizo
ai-agents-farm-deal-expired = igihe cyarangiye
ai-agents-farm-deal-agreed = byumvikanyweho
ai-agents-farm-deal-completed = byarangiye
ai-agents-farm-deal-declined = byanzwe
ai-agents-farm-deal-cancelled = byaretswe
ai-agents-farm-deal-closed = ntibikigurishwa
ai-agents-farm-deal-terms = *{ $crop }*: { $quantity }, { $price } (hamwe { $total })
ai-agents-farm-deal-farmer-asks =
    🤝 { $name } yabagurira:
    { ai-agents-farm-deal-terms }
    Mushobora gusubiza kugeza { $until }.
ai-agents-farm-deal-buyer-asks =
    🤝 { $name } yabibahera:
    { ai-agents-farm-deal-terms }
    Mushobora gusubiza kugeza { $until }.
ai-agents-farm-deal-farmer-waits =
    { ai-agents-farm-deal-terms }
    { $name } ashobora gusubiza kugeza { $until }.
ai-agents-farm-deal-buyer-waits =
    { ai-agents-farm-deal-terms }
    { $name } ashobora gusubiza kugeza { $until }.
ai-agents-farm-deal-farmer-agreed =
    ✅ Mwumvikanye na { $name }:
    { ai-agents-farm-deal-terms }
    { $contact }
    Mubitange ari uko mumaze kubona amafaranga.
ai-agents-farm-deal-buyer-agreed =
    ✅ Mwumvikanye na { $name }:
    { ai-agents-farm-deal-terms }
    { $contact }
    Mwishyure mumaze kubibona no kubipima.
ai-agents-farm-deal-farmer-completed =
    🎉 Byarangiye hagati yanyu na { $name }:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-completed =
    🎉 Byarangiye hagati yanyu na { $name }:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-declined =
    ❌ Byanzwe:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-declined =
    ❌ Byanzwe:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-cancelled =
    ✖️ Byaretswe:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-cancelled =
    ✖️ Byaretswe:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-expired =
    ⏰ Nta wasubije ku gihe:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-expired =
    ⏰ Nta wasubije ku gihe:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-farmer-closed =
    Ibi ntimukibigurisha:
    { ai-agents-farm-deal-terms }
ai-agents-farm-deal-buyer-closed =
    Umuhinzi ntakibigurisha:
    { ai-agents-farm-deal-terms }
ai-agents-rate-produce-not-now = Mushobora gutanga amanota ari uko byarangiye.
ai-agents-rate-produce-stars = Byagenze bite na { $name }?
ai-agents-rate-produce-words = Hari icyo mwifuza kubivugaho?
ai-agents-rate-produce-done = Murakoze. Abandi bazabona ibyo mwavuze kuri { $name }.
ai-agents-rate-produce-already = { $name } mwamaze kumuha amanota.

## Contacts
ai-agents-produce-contact-asked = Nabibasabiye. Niyemera, buri wese arabona nimero y'undi.
ai-agents-produce-contact-pending = Mwarabisabye; ntarasubiza.
ai-agents-produce-contact-declined = Yahisemo kudatanga nimero ye. Mushobora kumuha igiciro.
ai-agents-produce-contact-own = Ibi ni ibyanyu.
ai-agents-produce-contact-gone = Ibyo ntibigihari.
ai-agents-produce-contact-allowed = { $title }, { $name }: { $contact }
ai-agents-told-produce-request-asks = 📞 { $name } yifuza kubavugisha kuri { $title }. Namuhe nimero yanyu?
ai-agents-told-produce-request-already = Ibya { $name } kuri { $title } mwamaze kubisubiza. { $contact }
ai-agents-produce-allow-done = { $name } yahawe nimero yanyu. { $contact }
ai-agents-produce-allow-already = Ibyo mwamaze kubisubiza. { $contact }
ai-agents-produce-allow-gone = Ubwo busabe simbubona.
ai-agents-produce-refuse-done = Nimero yanyu ntawayihawe.
ai-agents-produce-refuse-already = Ibyo mwamaze kubisubiza. { $contact }
ai-agents-produce-refuse-gone = Ubwo busabe simbubona.
ai-agents-told-produce-contact-allowed = 📞 { $name } yemeye ko muvugana kuri { $title }. { $contact }
ai-agents-told-produce-contact-declined = Kuri { $title }: yahisemo kudatanga nimero ye.

## Prices
ai-agents-crop-prices-crop = Murashaka igiciro cy'ikihe gihingwa? Mucyandike cyangwa muhitemo.
ai-agents-crop-prices-place = Hafi y'ahantu he?
ai-agents-crop-prices-seen =
    📊 *{ $crop }*, dukurikije ibyagurishijwe n'ibyumvikanyweho hano mu minsi 30 ishize:
    { $prices }{ $season }
ai-agents-crop-prices-none = 📊 Mu minsi 30 ishize nabonye { $crop } bidahagije ngo mvuge igiciro: hakenewe nibura ibiciro bitatu.{ $season }
ai-agents-price-alert-crop = Murashaka igiciro cy'ikihe gihingwa? Mucyandike cyangwa muhitemo.
ai-agents-price-alert-unit = Bibarwa bite?
ai-agents-price-alert-price = { $crop }: mbabwire bigeze ku giciro kitarenze { $currency } angahe kuri kimwe muri ibi: { $unit }?
ai-agents-price-alert-name = { $crop }, kutarenza { $price }
ai-agents-price-alert-done = 🔔 Nzababwira { $crop } nibiboneka bitarenze { $price }.
ai-agents-price-alert-full = Mufite ibyo mumenyeshwa icumi. Mubanze muhagarike kimwe.

## Crops
ai-agents-crop-potatoes = Ibirayi
ai-agents-crop-sweet-potatoes = Ibijumba
ai-agents-crop-cassava = Imyumbati
ai-agents-crop-yams = Amateke
ai-agents-crop-maize = Ibigori
ai-agents-crop-rice = Umuceri
ai-agents-crop-wheat = Ingano
ai-agents-crop-sorghum = Amasaka
ai-agents-crop-millet = Uburo
ai-agents-crop-beans = Ibishyimbo
ai-agents-crop-peas = Amashaza
ai-agents-crop-soya = Soya
ai-agents-crop-groundnuts = Ubunyobwa
ai-agents-crop-french-beans = Imiteja
ai-agents-crop-tomatoes = Inyanya
ai-agents-crop-onions = Ibitunguru
ai-agents-crop-garlic = Tungurusumu
ai-agents-crop-carrots = Karoti
ai-agents-crop-cabbages = Amashu
ai-agents-crop-greens = Imboga rwatsi
ai-agents-crop-peppers = Puwavuro
ai-agents-crop-chillies = Urusenda
ai-agents-crop-eggplants = Intoryi
ai-agents-crop-pumpkins = Ibihaza
ai-agents-crop-cucumbers = Konkombure
ai-agents-crop-beetroots = Beterave
ai-agents-crop-mushrooms = Ibihumyo
ai-agents-crop-ginger = Tangawizi
ai-agents-crop-bananas = Ibitoki
ai-agents-crop-sweet-bananas = Imineke
ai-agents-crop-avocados = Avoka
ai-agents-crop-mangoes = Imyembe
ai-agents-crop-pineapples = Inanasi
ai-agents-crop-passion-fruit = Marakuja
ai-agents-crop-papayas = Amapapayi
ai-agents-crop-oranges = Amacunga
ai-agents-crop-lemons = Indimu
ai-agents-crop-watermelons = Wotameloni
ai-agents-crop-tree-tomatoes = Ibinyomoro
ai-agents-crop-strawberries = Inkeri
ai-agents-crop-macadamia = Makadamiya
ai-agents-crop-coffee = Ikawa
ai-agents-crop-tea = Icyayi
ai-agents-crop-sugarcane = Ibisheke
ai-agents-crop-sunflower = Ibihwagari
ai-agents-crop-sesame = Sezame
ai-agents-crop-cotton = Ipamba
ai-agents-crop-cashews = Korosho
ai-agents-crop-cocoa = Kakawo
ai-agents-crop-palm-oil = Amamesa
ai-agents-crop-milk = Amata
ai-agents-crop-eggs = Amagi
ai-agents-crop-honey = Ubuki
ai-agents-crop-chickens = Inkoko
ai-agents-crop-fish = Amafi
ai-agents-crop-goats = Ihene
