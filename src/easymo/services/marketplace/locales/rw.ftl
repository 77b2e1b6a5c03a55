marketplace-name = Kugura no kugurisha
marketplace-keywords = isoko, amasoko, kugura, kugurisha, gucuruza, kugura no kugurisha, ubucuruzi, ibicuruzwa, caguwa, occasion
# Things people name without saying that they want to buy them.
marketplace-nouns = telefone, terefone, telefoni, smartphone, mudasobwa, laputopu, frigo, firigo, televiziyo, televiziyo, tereviziyo, intebe,
    matela, matora, igare, amapine, inkweto, moteri, moto igurishwa, imodoka igurishwa
marketplace-phrases-sell = ndashaka kugurisha, nshaka kugurisha, ndifuza kugurisha, ndagurisha, ngurisha, mfite icyo ngurisha, gurisha
marketplace-phrases-find = ndashaka kugura, nshaka kugura, ndifuza kugura, nagura he, nakura he, ninde ugurisha, ndagura
marketplace-phrases-want = itangazo ryo gushaka ikintu, kubaza niba gihari
marketplace-phrases-mine = ibyo ngurisha, ibicuruzwa byanjye, ibicuruzwa byange, ibintu ngurisha
marketplace-phrases-deals = ubugure bwanjye, ubugure bwange, ibyo naguze, ibyo nagurishije
marketplace-phrases-offers = ibiciro byatanzwe, ibiciro natanze, ibiciro bampaye, ibiciro nahawe, igiciro natanze, amafaranga bampaye ku bicuruzwa
marketplace-phrases-wants = ibyo nsabye ko bampera, ibyo nshaka kugura, amatangazo y'ibyo nshaka, ibyo nabajije niba bihari
marketplace-phrases-shop-mine = iduka ryanjye, iduka ryange, amaduka yanjye, ubucuruzi bwanjye, ubucuruzi bwange
marketplace-phrases-pay = namaze kwishyura, nishyuye, nohereje amafaranga, amafaranga nayohereje
marketplace-phrases-confirm = nabonye amafaranga, amafaranga nayabonye, amafaranga yangezeho
marketplace-phrases-cancel = hagarika ubugure, guhagarika ubugure, nisubiyeho sinkiguze
marketplace-phrases-dispute = ndashaka gutanga ikirego, tanga ikirego, ugurisha yambeshye, umuguzi yambeshye, banyambuye
marketplace-phrases-register = andikisha iduka, kwandikisha iduka, kwandikisha ubucuruzi bwanjye, andika iduka ryanjye
marketplace-phrases-shops = amaduka yegereye hano, amaduka ari hafi, amaduka na serivisi, iduka riri hafi, urutonde rw'amaduka
# Said first, with at most a reference after it, by somebody who has such a deal.
marketplace-commands-pay = nishyuye, namaze, ubwishyu
marketplace-commands-confirm = ndabyemeje, nayabonye, emeza
marketplace-commands-dispute = ikirego
# Words that say nothing about which thing is meant.
marketplace-noise = isoko, ibikoresho, kugura, kugurisha, gucuruza, ubucuruzi, ndashaka, nshaka, gushaka, shaka, nshakisha, ndashakisha, ndifuza, nifuza,
    nkeneye, ndakeneye, ndagura, naguze, mfite, ufite, hari, ugurisha, igurishwa, bigurishwa, kigurishwa, ninde, hehe, he, mu, i, ku, kuri, na,
    no, ya, wa, cya, bya, rya, ka, hafi, aha, hano, iri, iki, ibi, gusa, neza, nziza, cyiza, inziza, ndabaza, mumfashe, please

marketplace-menu-menu = 🛍️ Kugura no kugurisha: mwifuza iki?
marketplace-row-menu = 🛍️ Isoko
marketplace-row-find = 🔎 Shakisha
marketplace-row-find-about = Urugero: frigo i Remera munsi ya 200k
marketplace-row-browse = 🗂️ Reba ibyiciro
marketplace-row-sell = 📣 Gurisha
marketplace-row-sell-about = Amafoto, igiciro n'ahantu: iminota ibiri gusa
marketplace-row-want = 🙋 Baza niba gihari
marketplace-row-want-about = Nihagira ukigurisha muzahita mubimenya
marketplace-row-shops = 🏪 Amaduka na serivisi
marketplace-row-shops-about = Ayegereye hano, afunguye ubu, n'inzira ijyayo
marketplace-row-mine = 📦 Ibyo ngurisha
marketplace-row-deals = 🤝 Ubugure bwanjye
marketplace-row-deals-about = Ibyo mugura n'ibyo mugurisha, n'igikurikira
marketplace-row-offers = 💬 Ibiciro byatanzwe
marketplace-row-wants = 📋 Ibyo nshaka
marketplace-row-asked = 👀 Ibyo abandi bashaka
marketplace-row-search-again = 🔎 Shakisha bundi
marketplace-row-narrow = 🎚️ Yungurura
marketplace-row-want-it = 🙋 Baza niba gihari
marketplace-row-look = 👀 Reba
marketplace-row-edit = ✏️ Hindura
marketplace-row-share = 📤 Sangiza abandi
marketplace-row-renew = 🔄 Ongera igihe
marketplace-row-pause = ⏸️ Hagarika gato
marketplace-row-open = ▶️ Ongera ufungure
marketplace-row-sold = ✅ Cyaragurishijwe
marketplace-row-remove = 🗑️ Siba
marketplace-row-buy = 🛒 Gifatishe
marketplace-row-offer = 💬 Tanga igiciro
marketplace-row-contact = 📞 Saba nimero
marketplace-row-deal = 🤝 Reba ubugure
marketplace-row-accept = ✅ Emera
marketplace-row-counter = 💬 Ikindi giciro
marketplace-row-decline = ❌ Hakana
marketplace-row-pay = 💸 Namaze kwishyura
marketplace-row-confirm = ✅ Nayabonye
marketplace-row-cancel = ✖️ Reka ubugure
marketplace-row-dispute = ⚠️ Tanga ikirego
marketplace-row-rate = ⭐ Tanga amanota
marketplace-row-allow = ✅ Mutange nimero
marketplace-row-refuse = ❌ Oya
marketplace-row-have-it = 🙌 Ndagifite
marketplace-row-wanted-renew = 🔄 Ongera igihe
marketplace-row-wanted-pause = ⏸️ Hagarika gato
marketplace-row-wanted-open = ▶️ Ongera ufungure
marketplace-row-wanted-end = 🗑️ Siba
marketplace-row-by-price = 💰 Igiciro
marketplace-row-by-place = 📍 Hafi y'ahantu
marketplace-row-by-kind = 🗂️ Ubwoko
marketplace-row-by-condition = ✨ Uko kimeze
marketplace-row-by-sort = 🔢 Urutonde
marketplace-row-register = ➕ Andikisha iduka
marketplace-row-register-about = Ku buntu: babashaka mu izina, ibyo mukora n'aho muri
marketplace-row-shop-mine = 🏪 Amaduka yanjye
marketplace-row-shop-find = 🔎 Shakisha mu magambo
marketplace-row-shop-kind = 🗂️ Reba ibyiciro
marketplace-row-shop-near = 📍 Hafi yanjye
marketplace-row-shop-open-now = 🕒 Afunguye ubu
marketplace-row-shop-only-open = 🕒 Afunguye ubu gusa
marketplace-row-shop-all = 🏪 N'afunze
marketplace-row-badge = ✔️ Ikimenyetso
marketplace-row-way = 🗺️ Inzira ijyayo

## Searching
marketplace-find-words = Murashaka iki? Mubyandike uko mubivuga, urugero: telefone i Remera munsi ya 100k.
marketplace-browse-group = Murashaka ikintu cy'ubuhe bwoko?
marketplace-browse-category = Ni ikihe neza?
marketplace-nearby-place = Muri hehe? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
marketplace-find-which = 📍 Ni ahahe muvuga?
marketplace-results-found = { $count ->
    [1] 🛍️ Habonetse ikintu kimwe{ $what }{ $where }{ $price }. Mugifungure murebe birambuye.
   *[other] 🛍️ Habonetse ibintu { $count }{ $what }{ $where }{ $price }; ibihuye cyane n'ibyo mushaka ni byo bibanza. Mufungure kimwe murebe birambuye.
  }
marketplace-results-many = 🛍️ Dore ibintu { $count } bya mbere{ $what }{ $where }{ $price }. Mufungure kimwe murebe birambuye.
marketplace-results-page = 🛍️ Ibindi bintu{ $what }{ $where }{ $price }:
marketplace-results-none =
    Nta wugurisha ibyo{ $what }{ $where }{ $price } kugeza ubu.
    Mushobora kubaza niba gihari: nihagira ukigurisha nzahita mbabwira. Cyangwa mugerageze andi magambo, ahandi hantu cyangwa ikindi giciro.
marketplace-results-end = Nta bindi bintu{ $what }{ $where }{ $price } bihari.
marketplace-results-what = {" "}kuri “{ $words }”
marketplace-results-where = {" "}hafi ya { $place }
marketplace-results-from = , kuva kuri { $amount }
marketplace-results-to = , kugeza kuri { $amount }
marketplace-distance = km { $distance }
marketplace-reason-near = hafi
marketplace-reason-fresh = gishya
marketplace-narrow-choose = 🎚️ Murifuza ko nungurura mpereye kuki?
marketplace-by-price-price = Cyagura angahe ({ $currency })? Urugero: 50k, cyangwa 50k-100k. Niba igiciro icyo ari cyo cyose gikwiye, musimbuke.
marketplace-by-place-place = Hafi y'ahagana he? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
marketplace-by-place-radius = Kure hatarenze he?
marketplace-by-kind-group = Ni ikintu cy'ubuhe bwoko?
marketplace-by-kind-category = Ni ikihe neza?
marketplace-by-condition-condition = Kibe kimeze gite? Niba ntacyo bitwaye, musimbuke.
marketplace-by-sort-sort = Hakwiye kubanza ibiki?
marketplace-by-sort-place = Hafi y'ahagana he? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
marketplace-sort-best = ⭐ Ibihuye cyane
marketplace-sort-nearest = 📍 Ibyegereye
marketplace-sort-cheapest = 💰 Ibihendutse
marketplace-sort-newest = 🆕 Ibishya

## One item
marketplace-item-detail =
    {"*"}{ $title }*
    { $kind }
    💰 { $price }
    📍 { $place }{ $attributes }

    { $details }

    🗓️ { $posted }{ $seller }{ $warning }
marketplace-item-free = Murifuza gukora iki?
marketplace-item-yours = Mufite ubugure bw'iki kintu butararangira.
marketplace-item-reserved = ⏳ Hari uwamaze kugifatisha. Nibitarangira neza, kirongera kiboneke vuba.
marketplace-item-mine = Iki kintu ni icyanyu. Uko gihagaze: { $status }.
marketplace-item-hidden = { $why }
marketplace-wanted-hidden = { $why }
marketplace-business-hidden = { $why }
marketplace-item-over = Iki kintu ntikikigurishwa.
marketplace-item-gone = Iki kintu ntikikigurishwa.
marketplace-attribute = { $name }: { $value }
marketplace-attribute-brand = Ubwoko
marketplace-attribute-storage = Ububiko
marketplace-attribute-year = Umwaka
marketplace-attribute-mileage = Ibirometero
marketplace-attribute-fuel = Icyo inywa
marketplace-attribute-gearbox = Vitesi
marketplace-attribute-size = Ingano
marketplace-measure-storage = GB { $value }
marketplace-measure-mileage = km { $value }
marketplace-price-open = Igiciro cyumvikanwaho
marketplace-price-negotiable = { $amount }, cyaganirwaho
marketplace-no-details = Nta bindi bisobanuro.

## Selling
marketplace-sell-title = 📣 Muragurisha iki? Mwandike mu magambo make, urugero: Samsung A14, 128 GB.
marketplace-sell-group = Ni ikintu cy'ubuhe bwoko?
marketplace-sell-category = Muri ibi, ni ikihe gihuye neza?
marketplace-sell-condition = Kimeze gite?
marketplace-sell-brand = Cyakozwe na nde (brand)? Ibi mushobora kubisimbuka.
marketplace-sell-storage = Gifite ububiko bwa GB zingahe? Ibi mushobora kubisimbuka.
marketplace-sell-year = Ni icyo mu wuhe mwaka? Ibi mushobora kubisimbuka.
marketplace-sell-mileage = Imaze kugenda ibirometero bingahe? Ibi mushobora kubisimbuka.
marketplace-sell-fuel = Inywa iki? Ibi mushobora kubisimbuka.
marketplace-sell-gearbox = Vitesi zayo ni izihe? Ibi mushobora kubisimbuka.
marketplace-sell-size = Ingano yacyo ni iyihe? Ibi mushobora kubisimbuka.
marketplace-sell-price = Kigura angahe ({ $currency })? Urugero: 80000 cyangwa 80k. Niba muzabyumvikanaho, musimbuke.
marketplace-sell-firm = Igiciro cyaganirwaho?
marketplace-firm-negotiable = 💬 Cyaganirwaho
marketplace-firm-firm = 🔒 Ntigihinduka
marketplace-sell-paid = Murifuza kwishyurwa mute? Nimero mutanga ibonwa gusa n'uwamaze gufatisha icyo kintu.
marketplace-sell-payee = Umuguzi azishyure kuri nimero ya MoMo cyangwa kode y'umucuruzi iyihe?
marketplace-paid-mine = 📱 MoMo, nimero yanjye
marketplace-paid-other = ✏️ Indi nimero
marketplace-paid-none = 💵 Duhuye
marketplace-sell-details = Musobanure birambuye: igihe kimaze, ibyo kibura, ibijyana na cyo. Ibi mushobora kubisimbuka.
marketplace-sell-place = Kiri he? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
marketplace-sell-photos = 📷 Mwohereze amafoto yacyo, kugeza kuri 11, rimwe rimwe; iya mbere ni yo ibanza kugaragara. Ibi mushobora kubisimbuka.
marketplace-photos = { $count ->
    [1] 📷 Ifoto imwe
   *[other] 📷 Amafoto { $count }
  }
marketplace-sell-unfetched = Amafoto ntiyashoboye kungeraho ubu. Mushobora kuyongeraho nyuma, mufunguye icyo kintu.
marketplace-sell-unkept = { $reasons }
marketplace-sell-judged = { $reason }
marketplace-sell-refused = { $reason }
marketplace-listing-decided-published = ✅ Abakozi bacu barebye “{ $title }”: ubu abantu barayibona.
marketplace-listing-decided-refused = Abakozi bacu barebye “{ $title }”: ntishobora kugurishirizwa hano.
marketplace-field-photos = 📷 Amafoto
marketplace-sell-confirm =
    Mubanze murebe uko bimeze:

    {"*"}{ $title }*
    { $kind }{ $attributes }
    💰 { $price }
    💳 { $paid }
    📍 { $place }{ $photos }

    { $details }

    Mbitangaze?
marketplace-sell-confirm-yes = ✅ Tangaza
marketplace-sell-confirm-change = ✏️ Hindura
marketplace-sell-confirm-no = 🗑️ Siba
marketplace-sell-field = Murifuza guhindura iki?
marketplace-field-title = 📝 Umutwe
marketplace-field-kind = 🗂️ Ubwoko
marketplace-field-price = 💰 Igiciro
marketplace-field-payee = 💳 Uko bishyura
marketplace-field-details = 📄 Ibisobanuro
marketplace-field-place = 📍 Ahantu
marketplace-sell-done = 🎉 Byatangajwe! Abantu barabibona kugeza ku wa { $until }.
marketplace-sell-changed = ✅ Byahinduwe. Abantu barabibona kugeza ku wa { $until }.
marketplace-sell-gone = Iki kintu cyaragurishijwe, cyarasibwe cyangwa hari uwagifatishije, nta cyahindutse.
marketplace-sell-kept = Sawa, kigumye uko cyari kimeze.
marketplace-sell-discarded = Byasibwe. Nta cyatangajwe.
marketplace-edit-gone = Iki kintu cyaragurishijwe cyangwa cyarasibwe, ntigishobora guhinduka.
marketplace-amount-one = Mwandike umubare umwe w'amafaranga, si uruhererekane.
marketplace-payee-wrong = Ibyo si nimero ya telefone cyangwa kode y'umucuruzi. Mwandike nka 0788 123 456 cyangwa 12345.

## My items
marketplace-mine-list = 📦 Ibyo mugurisha, ibishya ni byo bibanza:
marketplace-mine-none = Nta kintu muragurisha.
marketplace-status-open = kiragurishwa
marketplace-status-expired = igihe cyarangiye
marketplace-status-paused = gihagaze by'agateganyo
marketplace-status-sold = cyaragurishijwe
marketplace-status-reserved = cyafatishijwe
marketplace-status-held = kirasuzumwa
marketplace-status-hidden = twaragihishe
marketplace-status-closed = cyarasibwe
marketplace-ad-open = rirafunguye
marketplace-ad-expired = igihe cyarangiye
marketplace-ad-paused = rihagaze by'agateganyo
marketplace-ad-hidden = twararihishe
marketplace-ad-held = rirasuzumwa
marketplace-ad-closed = ryarasibwe
marketplace-entered-open = buri ku rutonde
marketplace-entered-paused = burahishe
marketplace-entered-hidden = twarabuhishe
marketplace-entered-held = burasuzumwa
marketplace-entered-closed = bwarasibwe
marketplace-pause-done = ⏸️ “{ $title }” gihagaritswe by'agateganyo: nta wukibona mutarongera kugifungura.
marketplace-pause-gone = Iki kintu ntigifunguye.
marketplace-renew-done = ✅ “{ $title }” kirafunguye. Abantu barakibona kugeza ku wa { $until }.
marketplace-renew-gone = Iki kintu cyaragurishijwe cyangwa cyarasibwe. Mushobora kongera kugitangaza.
marketplace-sold-confirm = “{ $title }” cyaragurishijwe? Nta wuzongera kukibona.
marketplace-sold-confirm-yes = ✅ Cyaragurishijwe
marketplace-sold-confirm-no = Oya, ntibiraba
marketplace-sold-kept = Sawa, kigumye ku isoko.
marketplace-sold-done = Ni byiza! “{ $title }” cyanditswe ko cyagurishijwe.
marketplace-sold-gone = Iki kintu ntikigurishwa.
marketplace-sold-reserved = Hari uwafatishije iki kintu. Mubanze murangize cyangwa mureke ubwo bugure.
marketplace-remove-confirm = Nsibe “{ $title }”? Ntibisubirwaho.
marketplace-remove-confirm-yes = 🗑️ Siba
marketplace-remove-confirm-no = Kigumeho
marketplace-remove-kept = Sawa, kigumyeho.
marketplace-remove-done = “{ $title }” cyasibwe.
marketplace-remove-gone = Nta kintu nk'icyo mufite.
marketplace-remove-reserved = Hari uwafatishije “{ $title }”. Mubanze murangize cyangwa mureke ubwo bugure.
marketplace-told-expiry-soon = ⏳ “{ $title }” kiboneka kugeza ku wa { $until }. Murifuza ko nongera igihe?
marketplace-share-done = 📤 Ubutumwa bukurikira mubwohereze abandi, cyangwa mubushyire kuri status: ukanze kuri link ahita abona iki kintu.
marketplace-share-card =
    🛍️ *{ $title }*
    📍 { $place }
    💰 { $price }

    Mukirebe, mwandikire ugurisha kuri WhatsApp: { $link }
marketplace-share-gone = Hasangizwa gusa ikintu kikigurishwa.
marketplace-share-failed = Link ya “{ $title }” ntiyashoboye kuboneka ubu. Mwongere mugerageze.

## Offers
marketplace-offer-amount = 💬 “{ $title }” igura { $price }. Mwatanga angahe ({ $currency })?
marketplace-offer-done = 💬 Igiciro mutanze cya { $amount } kuri “{ $title }” cyageze ku ugurisha. Nasubiza ndahita mbabwira.
marketplace-offer-high = “{ $title }” igura { $price }: mushobora guhita mugifatisha.
marketplace-offer-own = Iki kintu ni icyanyu.
marketplace-offer-firm = Igiciro cy'iki kintu ntigihinduka.
marketplace-offer-gone = Iki kintu ntikikigurishwa.
marketplace-offer-enough = Mumaze gutanga ibiciro bihagije kuri “{ $title }”. Ugurisha azi ayo mwatanga.
marketplace-offer-asks = hategerejwe igisubizo cyanyu
marketplace-offer-waits = gitegereje igisubizo
marketplace-bid-shown = { $body }
marketplace-bid-gone = Icyo giciro ntikibonetse.
marketplace-told-offer-shown = { $body }
marketplace-bid-asks-seller = 💬 Hari ubaha { $amount } kuri “{ $title }”. Kirara kigifite agaciro kugeza { $until }.
marketplace-bid-asks-buyer = 💬 Ugurisha yabaha “{ $title }” kuri { $amount }. Bifite agaciro kugeza { $until }.
marketplace-bid-waits = 💬 { $amount } mwavuze kuri “{ $title }” ategereje igisubizo, bitarenze { $until }.
marketplace-bid-accepted-buyer = 🎉 Mwumvikanye: “{ $title }” kuri { $amount }. Mugifatishe bitarenze umunsi umwe, hatagira ubatanga.
marketplace-bid-accepted-seller = 🎉 Mwumvikanye: “{ $title }” kuri { $amount }. Umuguzi nagifatisha ndababwira.
marketplace-bid-declined = Igiciro cya { $amount } kuri “{ $title }” nticyemewe.
marketplace-bid-expired = Nta wasubije ku gihe ku giciro cya { $amount } kuri “{ $title }”.
marketplace-bid-closed = “{ $title }” ntikikigurishwa, bityo igiciro cya { $amount } nta gaciro kigifite.
marketplace-bid-over = Igiciro cya { $amount } kuri “{ $title }” cyasimbuwe n'ikindi.
marketplace-accept-gone = Icyo giciro ntikibonetse.
marketplace-accept-over = Icyo giciro cyamaze gusubizwa, cyangwa igihe cyacyo cyarangiye.
marketplace-decline-done = Byanzwe, kandi undi yabimenyeshejwe.
marketplace-decline-gone = Icyo giciro ntikibonetse.
marketplace-decline-over = Icyo giciro cyamaze gusubizwa, cyangwa igihe cyacyo cyarangiye.
marketplace-counter-amount = Kuri “{ $title }” hatanzwe { $amount }. Mwe mwakwemera angahe ({ $currency })?
marketplace-counter-done = 💬 Namenyesheje undi { $amount } kuri “{ $title }”. Nasubiza ndahita mbabwira.
marketplace-counter-high = Aya arenze igiciro cyavuzwe. Mutange ari munsi.
marketplace-counter-gone = Icyo giciro ntikibonetse.
marketplace-counter-over = Icyo giciro cyamaze gusubizwa, cyangwa igihe cyacyo cyarangiye.
marketplace-offers-list = 💬 Ibiciro bitegereje igisubizo:
marketplace-offers-none = Nta giciro gitegereje igisubizo.

## Deals
marketplace-buy-confirm =
    🛒 Mfatishe “{ $title }” kuri { $amount }?
    Muzaba mufite iminota { $minutes } yo kwishyura no kubimbwira. Mwe n'ugurisha murabonana nimero.
marketplace-buy-confirm-yes = ✅ Gifatishe
marketplace-buy-confirm-no = Si ubu
marketplace-buy-left = Sawa, nta cyafatishijwe.
marketplace-buy-own = Iki kintu ni icyanyu.
marketplace-buy-gone = Iki kintu ntikikigurishwa.
marketplace-buy-priceless = “{ $title }” nta giciro gihamye ifite. Mubanze mutange igiciro.
marketplace-buy-taken = Hari uwabatanze: “{ $title }” yafatishijwe kugeza { $until }. Nibitarangira neza, irongera iboneke.
marketplace-buy-reserved = Hari uwabatanze: “{ $title }” iri kugurishwa.
marketplace-buy-many = Mufite ibintu bitatu mwafatishije. Mubanze murangize cyangwa mureke kimwe.
marketplace-deal-shown = { $body }
marketplace-deal-gone = Ubwo bugure ntibubonetse.
marketplace-told-deal-shown = { $body }
marketplace-deal-buyer-reserved =
    🤝 “{ $title }” mwayifatishije kugeza { $until }: { $amount }.

    { $how }
    Nimumara kwishyura mukande “Namaze kwishyura”, bitarenze { $until }.

    { $contact }
    { $tip }
marketplace-deal-buyer-paid =
    💸 Mwamenyesheje ugurisha ko mwishyuye { $amount } kuri “{ $title }”. { $reference }
    Niyemeza ko amafaranga yamugezeho, ndahita mbabwira.

    { $contact }
marketplace-deal-buyer-completed =
    🎉 Ugurisha yabonye amafaranga: “{ $title }” ni iyanyu.
    Byagenze gute? Amanota mutanga afasha abandi.

    { $contact }
marketplace-deal-buyer-cancelled = ✖️ Ubugure bwa “{ $title }” kuri { $amount } bwahagaritswe. Nta mwenda uhari.
marketplace-deal-buyer-expired =
    ⏳ Igihe cyo kwishyura “{ $title }” cyarangiye, ntikiri iyanyu.
    Mwari mwishyuye? Mutange ikirego, mwohereze n'ifoto y'ubwishyu.
marketplace-deal-buyer-disputed = ⚠️ Ubugure bwa “{ $title }” kuri { $amount } burimo ikirego. Umukozi wacu arakireba agifateho icyemezo. { $contact }
marketplace-deal-seller-reserved =
    🤝 { $name } yafatishije “{ $title }” kuri { $amount }, kugeza { $until }.
    Namara kwishyura ndababwira. Mugitange ari uko mumaze kubona amafaranga.

    { $contact }
    { $tip }
marketplace-deal-seller-paid =
    💸 { $name } avuze ko yishyuye { $amount } kuri “{ $title }”. { $reference }
    Mubanze murebe kuri konti yanyu, hanyuma mwemeze. Niba nta cyabagezeho, mutange ikirego.

    { $contact }
marketplace-deal-seller-completed =
    🎉 “{ $title }” yagurishijwe { $amount }. Ni byiza cyane!
    Byagenze gute? Amanota mutanga afasha abandi.

    { $contact }
marketplace-deal-seller-cancelled = ✖️ Ubugure bwa “{ $title }” kuri { $amount } bwahagaritswe. Abandi bashobora kongera kukibona.
marketplace-deal-seller-expired = ⏳ { $name } ntiyishyuye “{ $title }” ku gihe. Abandi bashobora kongera kuyifatisha.
marketplace-deal-seller-disputed = ⚠️ Ubugure bwa “{ $title }” kuri { $amount } burimo ikirego. Umukozi wacu arakireba agifateho icyemezo. { $contact }
marketplace-told-silence-buyer = ⏳ Hashize umunsi ugurisha ataremeza { $amount } yanyu kuri “{ $title }”, kandi yongeye kubibazwa. Nimubona adasubije, mutange ikirego.
marketplace-told-silence-seller = ⏳ Hari umuguzi uvuga ko kuva ejo yishyuye { $amount } kuri “{ $title }”. Murebe kuri konti yanyu mwemeze, cyangwa mutange ikirego.
marketplace-pay-code = 💳 Mukande { $code } maze mushyiremo PIN.
marketplace-pay-number = 💳 Mwohereze { $amount } kuri { $payee } mukoresheje mobile money.
marketplace-pay-meeting = 💵 Mwishyure muhuye, mumaze kukireba.
marketplace-reference = Nimero y'ubwishyu: { $reference }.
marketplace-contact = 📞 { $link }
marketplace-no-contact = 📞 Nta nimero izwi: musubirize hano.
marketplace-tip = 🛡️ Muhurire ku manywa ahantu hari abantu benshi, mubanze mukirebe, kandi ntimukohereze amafaranga ngo bababikire cyangwa babazanire ikintu.
marketplace-somebody = Umuntu
marketplace-somebody-buyer = ugurisha
marketplace-somebody-seller = umuguzi
marketplace-side-buyer = kugura
marketplace-side-seller = kugurisha
marketplace-deal-status-reserved = byafatishijwe
marketplace-deal-status-paid = byishyuwe, bitaremezwa
marketplace-deal-status-completed = byarangiye
marketplace-deal-status-cancelled = byahagaritswe
marketplace-deal-status-expired = igihe cyarangiye
marketplace-deal-status-disputed = birimo ikirego
marketplace-deals-list = 🤝 Ubugure bwanyu, ubutararangira ni bwo bubanza:
marketplace-deals-none = Nta bugure murakora.
marketplace-pay-reference = 💸 { $amount } kuri “{ $title }”: nimero iri mu butumwa bw'ubwishyu ni iyihe? Ibi mushobora kubisimbuka.
marketplace-pay-which = Nta kintu mwafatishije kitarishyurwa nabonye. Murebe mu bugure bwanyu.
marketplace-pay-not-now = { $body }
marketplace-confirm-sure = { $amount } kuri “{ $title }” yabagezeho kuri konti? { $reference } Mwemeze gusa ayo mubona.
marketplace-confirm-sure-yes = ✅ Yego, nayabonye
marketplace-confirm-sure-no = Ntaraza
marketplace-confirm-left = Sawa, “{ $title }” iracyategereje amafaranga.
marketplace-confirm-which = Nta bwishyu bubategereje nabonye. Murebe mu bugure bwanyu.
marketplace-confirm-not-now = { $body }
marketplace-cancel-sure = Mpagarike ubugure bwa “{ $title }”? Undi arabimenyeshwa.
marketplace-cancel-sure-yes = ✖️ Buhagarike
marketplace-cancel-sure-no = Bugumeho
marketplace-cancel-left = Sawa, ubugure bwa “{ $title }” burakomeje.
marketplace-cancel-which = Nta kintu mwafatishije gishobora guhagarikwa nabonye. Murebe mu bugure bwanyu.
marketplace-cancel-not-now = { $body }

## Disputes and ratings
marketplace-dispute-words = ⚠️ “{ $title }”: ni iki kitagenze neza? Mubyandike mu nteruro nke, umukozi wacu arabisoma.
marketplace-dispute-pictures = 📷 Mwohereze amafoto abigaragaza: ubutumwa bw'ubwishyu, icyo kintu ubwacyo. Cyangwa musimbuke.
marketplace-dispute-unkept = { $count ->
    [1] Ifoto imwe ntiyangezeho, ntiyashyizwemo.
   *[other] Amafoto { $count } ntiyangezeho, ntiyashyizwemo.
  }
marketplace-dispute-done = ⚠️ Ikirego cyanyu kuri “{ $title }” cyageze ku bakozi bacu. Nibafata icyemezo ndababwira.
marketplace-dispute-which = Nta bwishyu bwanyu nabonye mwatangaho ikirego. Murebe mu bugure bwanyu.
marketplace-dispute-not-now = { $body }
marketplace-dispute-late = Igihe cyo gutanga ikirego kuri ubu bugure cyararangiye.
marketplace-dispute-over = Ubu bugure busanzwe burimo ikirego, cyangwa bwararangiye.
marketplace-dispute-decided-shown = ⚖️ Umukozi wacu yafashe icyemezo kuri “{ $title }”: { $status }.
marketplace-rate-stars = ⭐ Byagenze gute na { $name }?
marketplace-rate-words = Hari ijambo mwakongeraho? Ibi mushobora kubisimbuka.
marketplace-rate-done = Murakoze! Amanota muhaye { $name } azafasha abandi.
marketplace-rate-already = Mwamaze guha { $name } amanota kuri ubu bugure.
marketplace-rate-not-now = Amanota atangwa ubugure burangiye.
marketplace-stars-5 = ⭐⭐⭐⭐⭐ Byiza cyane
marketplace-stars-4 = ⭐⭐⭐⭐ Byiza
marketplace-stars-3 = ⭐⭐⭐ Biraringaniye
marketplace-stars-2 = ⭐⭐ Si byiza
marketplace-stars-1 = ⭐ Bibi

## Contacts
marketplace-contact-asked =
    📞 Nababarije. Undi naramuka abyemeye, buri wese arabona link yo kwandikira undi.

    { $tip }
marketplace-contact-pending = Mwamaze kubisaba, igisubizo kiracyategerejwe. { $tip }
marketplace-contact-declined = Undi ntiyifuza gutanga nimero. Mushobora gutanga igiciro hano.
marketplace-contact-own = Ibi ni ibyanyu.
marketplace-contact-gone = Ibyo ntibikiboneka.
marketplace-contact-allowed =
    📞 “{ $title }”, { $name }: { $contact }

    { $tip }
marketplace-told-request-asks = 📞 { $name } yifuza kubavugisha kuri “{ $title }”. Mpe buri wese nimero y'undi?
marketplace-told-request-already = Ibyo mwamaze kubisubiza: “{ $title }”. { $contact }
marketplace-allow-done =
    ✅ { $name } afite nimero yanyu, namwe mufite iye: { $contact }

    { $tip }
marketplace-allow-already = Ibyo mwamaze kubisubiza: “{ $title }”. { $contact }
marketplace-allow-gone = Ubwo busabe ntibubonetse.
marketplace-refuse-done = Sawa, nimero yanyu ntitanzwe. { $name } yabimenyeshejwe.
marketplace-refuse-already = Ibyo mwamaze kubisubiza: “{ $title }”. { $contact }
marketplace-refuse-gone = Ubwo busabe ntibubonetse.
marketplace-told-contact-allowed =
    ✅ { $name } yemeye kuvugana namwe kuri “{ $title }”: { $contact }

    { $tip }
marketplace-told-contact-declined = Kuri “{ $title }”: { $name } ntiyifuza gutanga nimero.

## Wanted ads
marketplace-want-title = 🙋 Murashaka iki? Urugero: frigo y'inzugi 2.
marketplace-want-budget = Mwatanga atarenze angahe ({ $currency })? Ibi mushobora kubisimbuka.
marketplace-want-details = Ni iki kibafitiye akamaro: ingano, ubwoko, igihe kimaze? Ibi mushobora kubisimbuka.
marketplace-want-place = Muri hehe? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
marketplace-want-confirm =
    Mubanze murebe:

    🙋 *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }

    Mbitangaze, kandi njye mbabwira nihagira ukigurisha?
marketplace-want-confirm-yes = ✅ Tangaza
marketplace-want-confirm-no = 🗑️ Siba
marketplace-want-judged = { $reason }
marketplace-want-refused = { $reason }
marketplace-want-discarded = Byasibwe. Nta cyatangajwe.
marketplace-want-done = 🙋 “{ $title }” byatangajwe kugeza ku wa { $until }. Nihagira ukigurisha nzahita mbabwira.
marketplace-wanted-detail =
    🙋 Harashakwa: *{ $title }*
    💰 { $budget }
    📍 { $place }{ $details }
marketplace-wanted-mine =
    🙋 Icyo mushaka: *{ $title }*
    💰 { $budget }
    📍 { $place }
    🗓️ kugeza ku wa { $until }, { $status }{ $details }
marketplace-wanted-gone = Iryo tangazo ryararangiye.
marketplace-budget = atarenze { $amount }
marketplace-budget-open = igiciro icyo ari cyo cyose
marketplace-wanted-renew-done = ✅ Itangazo ryanyu rirafunguye kugeza ku wa { $until }.
marketplace-wanted-renew-gone = Iryo tangazo ryararangiye.
marketplace-wanted-pause-done = ⏸️ Itangazo ryanyu rihagaritswe by'agateganyo.
marketplace-wanted-pause-gone = Iryo tangazo ntirifunguye.
marketplace-wanted-end-done = Itangazo ryanyu ryasibwe.
marketplace-wanted-end-gone = Iryo tangazo ryararangiye.
marketplace-wants-list = 📋 Ibyo mushaka, ibishya ni byo bibanza:
marketplace-wants-none = Nta kintu murabaza.
marketplace-asked-list = 👀 Ibyo abantu bashaka:
marketplace-asked-none = Nta kintu abantu babaza ubu.

## Shops and services
marketplace-shops-menu = 🏪 Amaduka na serivisi: murashaka iki?
marketplace-shop-find-words = Murashaka iki? Izina, cyangwa ibyo bacuruza cyangwa bakora, urugero: farumasi i Remera.
marketplace-shop-kind-category = Murashaka ubucuruzi bw'ubuhe bwoko?
marketplace-shop-near-place = Muri hehe? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
marketplace-shop-open-now-place = Muri hehe? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
marketplace-shop-results-list = { $count ->
    [1] 🏪 Habonetse hamwe
   *[other] 🏪 Habonetse { $count }
  }{ $what }{ $where }:
marketplace-shop-results-none = Nta hantu nk'aho{ $what }{ $where } nzi kugeza ubu.
marketplace-shop-around-list = 🏪 Hafi ya { $place }, ahegereye ni ho habanza:
marketplace-shop-around-none = Nta hantu nk'aho nzi mu birometero 10 uvuye kuri { $place }.
marketplace-business-detail =
    🏪 *{ $name }*{ $badge }
    { $category }
    📍 { $place }{ $facts }{ $details }
marketplace-business-ways = Murifuza gukora iki?
marketplace-business-mine = Ubu bucuruzi ni ubwanyu. Uko buhagaze: { $status }.
marketplace-business-gone = Ubwo bucuruzi ntibukiri ku rutonde.
marketplace-way-there = 🗺️ Inzira ijya kuri { $name }: { $link }
marketplace-way-gone = Ubwo bucuruzi ntibukiri ku rutonde.
marketplace-open = 🟢 harafunguye
marketplace-shut = 🔴 harafunze
marketplace-hours = { $days }, { $opens }-{ $closes }
marketplace-hours-always = amanywa n'ijoro, buri munsi
marketplace-hours-unknown = ntiyavuzwe
marketplace-hours-wrong = Ayo masaha sinayasobanukiwe. Mwandike nka 8-18, cyangwa 8:00-20:30.
marketplace-days-daily = Buri munsi
marketplace-days-mon-sat = Kuwa 1 - Kuwa 6
marketplace-days-mon-fri = Kuwa 1 - Kuwa 5
marketplace-days-sat-sun = Kuwa 6 no ku cyumweru
marketplace-days-unknown = Sinshaka kubivuga
marketplace-register-name = 🏪 Ubucuruzi bwanyu bwitwa ngo iki?
marketplace-register-category = Ni ubucuruzi bw'ubuhe bwoko?
marketplace-register-tags = Mucuruza cyangwa mukora iki? Mu magambo make, urugero: sima, amarangi, imisumari. Ibi mushobora kubisimbuka.
marketplace-register-details = Hari ikindi abantu bakwiye kumenya? Ibi mushobora kubisimbuka.
marketplace-register-days = Mukora iyihe minsi?
marketplace-register-hours = Kuva ryari kugeza ryari? Urugero: 8-18; 24/7 niba ari amanywa n'ijoro.
marketplace-register-shown = Abantu bashobora kubona nimero ya telefone?
marketplace-register-phone = Ni iyihe nimero?
marketplace-phone-mine = 📱 Yego, iyanjye
marketplace-phone-other = ✏️ Yego, indi
marketplace-phone-none = 🙈 Oya
marketplace-register-place = Mukorera he? Mwohereze location kugira ngo abantu bahabone, cyangwa mwandike ahantu, nka Kimironko.
marketplace-register-confirm =
    Mubanze murebe:

    🏪 *{ $name }*
    { $category }{ $tags }
    🕒 { $hours }
    📞 { $phone }
    📍 { $place }{ $details }

    Mbushyire ku rutonde?
marketplace-register-confirm-yes = ✅ Tangaza
marketplace-register-confirm-change = ✏️ Hindura
marketplace-register-confirm-no = 🗑️ Siba
marketplace-register-field = Murifuza guhindura iki?
marketplace-entry-name = 📝 Izina
marketplace-entry-category = 🗂️ Ubwoko
marketplace-entry-tags = 🏷️ Ibyo mukora
marketplace-entry-details = 📄 Ibisobanuro
marketplace-entry-hours = 🕒 Amasaha
marketplace-entry-phone = 📞 Nimero ya telefone
marketplace-entry-place = 📍 Ahantu
marketplace-register-done = 🎉 { $name } iri ku rutonde.
marketplace-register-changed = ✅ Ubucuruzi bwanyu bwahinduwe.
marketplace-register-gone = Ubwo bucuruzi ntibukiri ku rutonde.
marketplace-register-kept = Sawa, bugumye uko bwari.
marketplace-register-judged = { $reason }
marketplace-register-refused = { $reason }
marketplace-register-discarded = Byasibwe. Nta cyatangajwe.
marketplace-shop-edit-gone = Nta bucuruzi nk'ubwo mufite.
marketplace-shop-mine-list = 🏪 Ubucuruzi bwanyu:
marketplace-shop-mine-none = Nta bucuruzi mufite ku rutonde.
marketplace-shop-pause-done = ⏸️ Ubucuruzi bwanyu burahishe kugeza mwongeye kubufungura.
marketplace-shop-pause-gone = Nta bucuruzi nk'ubwo mufite.
marketplace-shop-open-done = ✅ Ubucuruzi bwanyu bwongeye kuba ku rutonde.
marketplace-shop-open-gone = Nta bucuruzi nk'ubwo mufite.
marketplace-shop-remove-confirm = Nkure { $name } ku rutonde? Ntibisubirwaho.
marketplace-shop-remove-confirm-yes = 🗑️ Siba
marketplace-shop-remove-confirm-no = Bugumeho
marketplace-shop-remove-kept = Sawa, bugumyeho.
marketplace-shop-remove-done = Ubucuruzi bwanyu bwasibwe.
marketplace-shop-remove-gone = Nta bucuruzi nk'ubwo mufite.
marketplace-shop-share-done = 📤 Ubutumwa bukurikira mubwohereze abandi, cyangwa mubushyire kuri status: ukanze kuri link ahita abona ubu bucuruzi.
marketplace-shop-share-card =
    🏪 *{ $name }*
    { $category }
    📍 { $place }

    Muturebe kuri WhatsApp: { $link }
marketplace-shop-share-gone = Ubwo bucuruzi ntibushobora gusangizwa abandi.
marketplace-shop-share-failed = Link ntiyashoboye kuboneka ubu. Mwongere mugerageze.

## Kinds of things
marketplace-group-electronics = 📱 Telefone n'ibindi
marketplace-group-vehicles = 🚗 Ibinyabiziga
marketplace-group-home = 🛋️ Ibyo mu rugo
marketplace-group-fashion = 👗 Imyenda n'ubwiza
marketplace-group-food = 🥭 Ibiribwa n'ubworozi
marketplace-group-building = 🧱 Ubwubatsi n'ibyuma
marketplace-group-leisure = 🎸 Ibitabo, siporo
marketplace-group-other = ✳️ Ikintu gitandukanye
marketplace-category-all = 🗂️ Byose muri ibi
marketplace-category-phones = 📱 Telefone na tablet
marketplace-category-phones-words = telefone, terefone, telefoni, amatelefone, simatifone, smartphone, tablet, aparatema
marketplace-category-computers = 💻 Mudasobwa
marketplace-category-computers-words = mudasobwa, laputopu, laptop, orudinateri, imashini yandika, porinta
marketplace-category-tv-audio = 📺 TV n'amajwi
marketplace-category-tv-audio-words = televiziyo, tereviziyo, televiziyo, radiyo, baffle, bafule, dekoderi, ekara, indangururamajwi
marketplace-category-accessories = 🔌 Ibijyana na telefone
marketplace-category-accessories-words = sharijeri, chargeur, ekuteri, ekuteur, kabule, powerbank, pawabanki
marketplace-category-cars = 🚗 Imodoka
marketplace-category-cars-words = imodoka, modoka, ivatiri, ikamyo, amakamyo, minibisi, voiture
marketplace-category-motorcycles = 🏍️ Moto
marketplace-category-motorcycles-words = moto, ipikipiki, pikipiki, amapikipiki, moto casual
marketplace-category-bicycles = 🚲 Amagare
marketplace-category-bicycles-words = igare, amagare, ryumukara
marketplace-category-spare-parts = ⚙️ Piyese z'ibinyabiziga
marketplace-category-spare-parts-words = piyese, amapiyese, ipine, amapine, batiri, kasike, moteri y'imodoka
marketplace-category-furniture = 🛋️ Intebe, ibitanda
marketplace-category-furniture-words = intebe, ameza, igitanda, ibitanda, matela, matora, akabati, utubati, salo, ifoteyi, amafoteyi, ibikoresho byo mu nzu
marketplace-category-appliances = 🧊 Frigo n'imashini
marketplace-category-appliances-words = frigo, firigo, firigidere, ifuru, imashini imesa, ipasi, bulenda, ventilateri, mikoronde
marketplace-category-kitchen = 🍽️ Ibyo mu gikoni
marketplace-category-kitchen-words = igikoni, amasahani, isahani, amasafuriya, isafuriya, ibikombe, gazi, iziko, imbabura, terimosi
marketplace-category-decor = 🪞 Imitako
marketplace-category-decor-words = imitako, umutako, amarido, irido, itapi, tapi, indorerwamo, itara
marketplace-category-clothes = 👕 Imyenda
marketplace-category-clothes-words = imyenda, umwenda, ikanzu, amakanzu, ishati, amashati, ipantalo, amapantalo, ikositimu, ijipo, umupira, igitenge, ibitenge
marketplace-category-shoes = 👟 Inkweto
marketplace-category-shoes-words = inkweto, urukweto, sandali, bote, kambambiri
marketplace-category-bags = 👜 Ibikapu n'imirimbo
marketplace-category-bags-words = igikapu, ibikapu, isakoshi, amasakoshi, ivalisi, isaha yo ku kuboko, imirimbo, urunigi, impeta
marketplace-category-beauty = 💄 Ubwiza n'imisatsi
marketplace-category-beauty-words = ubwiza, amavuta yo kwisiga, parufe, imisatsi, perike, makiyaji
marketplace-category-produce = 🍅 Imbuto, imboga
marketplace-category-produce-words = imbuto, imboga, inyanya, ibirayi, ibishyimbo, ibigori, umuceri, imineke, avoka, ibitunguru, umusaruro, imyumbati, ibitoki
marketplace-category-livestock = 🐄 Amatungo
marketplace-category-livestock-words = amatungo, itungo, inka, ihene, ingurube, inkoko, inkwavu, intama, imbwa, ibiryo by'amatungo
marketplace-category-groceries = 🧺 Ibyo kurya
marketplace-category-groceries-words = ibyo kurya, ibiribwa, ifu, amavuta, isukari, amata, ubuki, umutobe, gato, amagi, inyama, amafi
marketplace-category-materials = 🧱 Ibyo kubaka
marketplace-category-materials-words = sima, amatafari, amabati, ibati, umucanga, amakaro, imbaho, irangi, amarangi, imisumari, ferabeto, inzugi, amadirishya
marketplace-category-tools = 🔧 Ibikoresho n'imashini
marketplace-category-tools-words = ibikoresho, inyundo, imashini, moteri, pompe, imashini idoda, imirasire, urwego, isuka, amasuka
marketplace-category-books = 📚 Ibitabo n'ishuri
marketplace-category-books-words = igitabo, ibitabo, ikayi, amakayi, ibikoresho by'ishuri, bibiliya
marketplace-category-sports = ⚽ Siporo
marketplace-category-sports-words = siporo, umupira w'amaguru, jimu, imyitozo, maillot
marketplace-category-music = 🎸 Umuziki
marketplace-category-music-words = gitari, piyano, ingoma, mikoro, umuziki, icyuma cya muzika
marketplace-category-children = 🧸 Iby'abana
marketplace-category-children-words = umwana, abana, uruhinja, ibikinisho, igikinisho, pusete, imyenda y'abana
marketplace-category-other = ✳️ Ikintu gitandukanye
marketplace-category-other-words = bitandukanye, itandukanye
marketplace-condition-new = ✨ Gishya
marketplace-condition-like-new = 👌 Kimeze nk'igishya
marketplace-condition-good = 👍 Kimeze neza
marketplace-condition-fair = 🙂 Cyarakoreshejwe cyane
marketplace-condition-parts = 🔩 Cyarapfuye, piyese
marketplace-fuel-petrol = Lisansi
marketplace-fuel-diesel = Mazutu
marketplace-fuel-hybrid = Hybride
marketplace-fuel-electric = Amashanyarazi
marketplace-gearbox-manual = Manuel
marketplace-gearbox-automatic = Automatique

## Kinds of businesses
marketplace-trade-pharmacy = 💊 Farumasi
marketplace-trade-pharmacy-words = farumasi, imiti, umuti, amafarumasi
marketplace-trade-hardware = 🧱 Quincaillerie
marketplace-trade-hardware-words = kenkayeri, quincaillerie, ibikoresho by'ubwubatsi, sima, amabati
marketplace-trade-spare-parts = ⚙️ Piyese z'ibinyabiziga
marketplace-trade-spare-parts-words = piyese, amapiyese, piyese z'imodoka, piyese za moto, amapine
marketplace-trade-mini-market = 🛒 Iduka, supermarket
marketplace-trade-mini-market-words = iduka, amaduka, butike, alimentation, alimantasiyo, supermarket
marketplace-trade-salon = 💇 Saluni n'ubwiza
marketplace-trade-salon-words = saluni, salo, kogosha, umwogoshi, gusuka, inzara, ubwiza, masaje
marketplace-trade-mobile-money = 💸 MoMo na airtime
marketplace-trade-mobile-money-words = momo, umuajenti, ajenti, kubikuza, me2u, amainite
marketplace-trade-electronics = 📱 Telefone n'ibindi
marketplace-trade-electronics-words = iduka rya telefone, gukora telefone, ibya elegitoroniki
marketplace-trade-clothing = 👗 Imyenda n'inkweto
marketplace-trade-clothing-words = iduka ry'imyenda, imyenda, inkweto, umudozi, abadozi, kudoda
marketplace-trade-restaurant = 🍽️ Resitora n'akabari
marketplace-trade-restaurant-words = resitora, restora, akabari, utubari, kafe, ikawa, amafunguro, buranjeri
marketplace-trade-hotel = 🏨 Hoteli n'amacumbi
marketplace-trade-hotel-words = hoteli, lodge, icumbi, amacumbi, moteli
marketplace-trade-garage = 🔧 Igaraje no koza
marketplace-trade-garage-words = igaraje, garaje, umukanishi, koza imodoka, kinamba, gukanika
marketplace-trade-clinic = 🩺 Ivuriro
marketplace-trade-clinic-words = ivuriro, ibitaro, muganga, dogiteri, amenyo, laboratwari, amavuriro
marketplace-trade-school = 🏫 Ishuri n'amahugurwa
marketplace-trade-school-words = ishuri, amashuri, inshuke, amahugurwa, oto ekole, auto ecole
marketplace-trade-office = 🖨️ Gucapa no mu biro
marketplace-trade-office-words = gucapa, fotokopi, papeteri, siberi, impapuro
marketplace-trade-drinks = 🍾 Ibinyobwa
marketplace-trade-drinks-words = ibinyobwa, inzoga, byeri, divayi, depo
marketplace-trade-services = 🧰 Izindi serivisi
marketplace-trade-services-words = serivisi, umupulombiye, amashanyarazi, isuku, kumesa, gafotozi, noteri, gusudira
marketplace-trade-other = ✳️ Ubundi bucuruzi
marketplace-trade-other-words = ubucuruzi, kompanyi, bitandukanye
