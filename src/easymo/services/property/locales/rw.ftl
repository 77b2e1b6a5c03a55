property-name = Inzu n'ibibanza
property-keywords = inzu, amazu, gukodesha, gukodesha inzu, ubukode, icumbi, amacumbi, ikibanza, ibibanza, aparitema,
    aparatema, apartema, apatema, umutungo utimukanwa, imitungo itimukanwa, nyir'inzu, umupangayi, icyumba, ibyumba
property-phrases-offer = nkodesha inzu, ndakodesha inzu yanjye, gukodesha inzu yanjye, gukodesha inzu yange,
    nshaka gukodesha inzu yanjye, ndashaka gukodesha inzu yanjye, mfite inzu ikodeshwa, mfite inzu yo gukodesha,
    mfite inzu nkodesha, mfite icyumba nkodesha, mfite inzu igurishwa, kugurisha inzu, kugurisha inzu yanjye,
    ndagurisha inzu, ngurisha inzu, ndashaka kugurisha inzu, ndagurisha ikibanza, ngurisha ikibanza, kugurisha ikibanza,
    mfite ikibanza, gutangaza inzu, tangaza inzu, kwamamaza inzu, ndashaka umupangayi, nshaka umupangayi,
    nshaka uwo nkodesha inzu, nkeneye umupangayi
property-phrases-mine = inzu zanjye, amazu yanjye, inzu natangaje, ibyo nkodesha, ibibanza byanjye
property-phrases-viewings = gusura inzu, inzu nzasura, aho nzasura, igihe cyo gusura inzu
property-phrases-inquiries = ubutumwa bw'inzu, ubutumwa ku nzu, ibibazo ku nzu, ubutumwa bwanjye, ubutumwa bwange
property-phrases-stays = aho nzacumbika, aho nacumbitse, aho nasabye gucumbika, gucumbika kwanjye
# Words that say nothing about which home is meant.
property-noise = icumbi, ahantu, umutungo, nshaka, ndashaka, nshakisha, ndashakisha, turashaka,
    gushaka, gushakisha, shaka, shakisha, nshakira, munshakire, nkeneye, ndakeneye, nifuza, ndifuza, ndasaba, kubona,
    nabona, mbona, mpa, mumpe, mwampa, ndangira, mundangire, mundangira, hari, haba, ifite, iri, ihari, i, mu, muri, ku,
    kuri, ko, kwa, hafi, hafi ya, aha, hano, ya, yo, wa, wo, za, zo, cya, cyo, bya, byo, na, no, n, ni, se, ese, cyangwa,
    kandi, njye, nge, jye, yanjye, ikodeshwa, kodesha, ukwezi, ijoro, umwaka, buri, amafaranga, frw, nyabuneka, murakoze, muraho,
    ifite ibyumba, ibyumba

property-menu-menu = 🏠 Inzu n'ibibanza: murifuza iki?
property-row-find = 🔎 Shaka inzu
property-row-find-about = Musubize ikibazo ku kindi; ibitari ngombwa mubisimbuke
property-row-search = ✍️ Mu magambo yanyu
property-row-search-about = Urugero: inzu y'ibyumba 2 Kacyiru munsi ya 300k
property-row-nearby = 📍 Izo hafi yanjye
property-row-results = 🆕 Inzu nshya
property-row-offer = 📣 Tangaza inzu
property-row-offer-about = Kuyikodesha, kuyicumbikiramo abashyitsi cyangwa kuyigurisha
property-row-mine = 📋 Inzu zanjye
property-row-viewings = 📅 Inzu nzasura
property-row-stays = 🛏️ Aho nzacumbika
property-row-inquiries = 💬 Ubutumwa bwanjye
property-row-menu = 🏠 Ahabanza h'inzu
property-row-filter = 🎛️ Hindura
property-row-similar = 🔎 Izisa na yo
property-row-home = 🏠 Reba inzu
property-row-show = 👀 Yirebe
property-row-share = 📤 Sangiza abandi
property-row-view = 📅 Saba kuyisura
property-row-viewing = 📅 Kuyisura
property-row-ask = 💬 Baza ikibazo
property-row-inquiry = 💬 Ubutumwa bwanjye
property-row-contact = 📞 Saba nimero
property-row-map = 🗺️ Ku ikarita
property-row-stay = 🛏️ Saba amatariki
property-row-edit = ✏️ Hindura
property-row-renew = 🔄 Ongera igihe
property-row-open = ▶️ Ongera uyitangaze
property-row-pause = ⏸️ Hagarika gato
property-row-album = 📷 Amafoto
property-row-taken = 🔑 Yabonye uyifata
property-row-delete = 🗑️ Siba
property-row-calendar = 🗓️ Kalendari
property-row-keep-days = ⛔ Funga iminsi
property-row-open-days = ✅ Fungura iyi minsi
property-row-viewing-confirm = ✅ Emeza
property-row-viewing-change = 🕑 Ikindi gihe
property-row-viewing-decline = ❌ Hakana
property-row-viewing-cancel = ✖️ Reka kuyisura
property-row-rate = ⭐ Tanga amanota
property-row-accept-stay = ✅ Emeza
property-row-other-days = 📅 Indi minsi
property-row-decline-stay = ❌ Hakana
property-row-cancel-stay = ✖️ Reka gucumbika
property-row-give-contact = 📞 Tanga nimero
property-row-refuse-contact = 🙅 Oya, si ubu
property-row-write = ↩️ Subiza

## Looking for a home
property-find-deal = Murashaka iki?
property-find-type = Ni bwoko ki?
property-find-bedrooms = Murashaka ibyumba bingahe byo kuraramo? Urugero: 2, cyangwa 2+ niba ari nibura bibiri.
property-find-price = Mufite ingengo y'imari ingana iki ({ $currency })? Urugero: 300k cyangwa 200k-400k.
property-find-place = Murayishaka he? Mwohereze location, cyangwa mwandike ahantu, nka Kacyiru.
property-find-furnished = Ibe irimo ibikoresho?
property-find-month = Murateganya kwimuka ryari?
property-search-words = Murashaka inzu imeze ite? Mwandike mu magambo yanyu, urugero: inzu y'ibyumba 2 Kacyiru munsi ya 300k.
property-nearby-place = Murayishaka hafi ya he? Mwohereze location, cyangwa mwandike ahantu, nka Kacyiru.
property-filter-field =
    Ibyo mushaka: { $what }

    Murifuza guhindura iki?
property-filter-sort = Iyihe yabanza?
property-search-which = 📍 Ni ahahe muvuga?
property-results-found = { $count ->
    [1] 🏠 Habonetse imwe ku byo mushaka: { $what }. Muyifungure murebe birambuye.{ $also }
   *[other] 🏠 Habonetse { $count } ku byo mushaka: { $what }. Mufungure imwe murebe birambuye.{ $also }
  }
property-results-also = {" "}Munsi yazo: izirusha cyangwa zirushwa icyumba kimwe.
property-results-close = 🏠 Nta nk'iyo iraboneka: { $what }. Izi ziri hafi yabyo, zirushaho cyangwa zibura icyumba kimwe.
property-results-many = 🏠 Dore { $count } za mbere ku byo mushaka: { $what }. Mufungure imwe murebe birambuye.
property-results-page = 🏠 Izindi ku byo mushaka: { $what }
property-results-none =
    Nta yo turabona: { $what }.
    Muhindure gato ibyo mushaka, cyangwa mbamenyeshe nihaboneka iyo mushaka.
property-results-end = Nta zindi zihari: { $what }.
property-anything = inzu n'ibibanza byose
property-distance = km { $distance }
property-reason-near = ni hafi
property-reason-price = ihuye n'amafaranga mufite
property-reason-fresh = ni nshya
property-reason-words = ifite ibyo mwavuze byose
property-price-to = kugeza kuri { $price }
property-price-from = guhera kuri { $price }
property-free-from = iboneka muri { $month }

property-home-detail =
    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister } · { $posted }

    { $details }
property-home-ways =
    { $warning }⚠️ Ntimukishyure na rimwe mutarasura inzu ngo muhure n'uyitanga: nta avansi, nta “mafaranga yo kuyereka”.

    Murifuza gukomeza mute?
property-home-mine = Iyi ni iyanyu. Uko ihagaze: { $status }. Iri ku rutonde kugeza ku wa { $until }.
property-home-hidden = { $why }
property-home-taken = “{ $title }” yabonye uyifata. Mbereke izisa na yo?
property-home-gone = Iyi ntikiri ku rutonde.
property-map-pin = 🗺️ “{ $title }” iri hano:
property-map-gone = Iyi ntikiri ku rutonde.

## Describing one
property-offered-rent = 🔑 Kuyikodesha
property-offered-stay = 🛏️ Kuyiraramo
property-offered-sale = 🏷️ Kuyigurisha
property-wanted-rent = 🔑 Gukodesha
property-wanted-stay = 🛏️ Gucumbika gato
property-wanted-sale = 🏷️ Kugura
property-deal-rent = ikodeshwa
property-deal-rent-words = yo gukodesha, zo gukodesha, cyo gukodesha, gukodesha, ikodeshwa, zikodeshwa, bikodeshwa, ubukode,
    kodesha, nkodesha
property-deal-stay = icumbi ry'iminsi mike
property-deal-stay-words = yo kuraramo, kuraramo, ijoro rimwe, ku ijoro, icumbi, gucumbika, ya weekend, y'iminsi mike
property-deal-sale = igurishwa
property-deal-sale-words = yo kugura, zo kugura, cyo kugura, kugura, igurishwa, zigurishwa, bigurishwa, kigurishwa, kuyigura
# What any home is called that one lives in.
property-lived-in-words = inzu, amazu, nzu, icumbi, urugo
property-type-house = 🏠 Inzu
property-type-house-words = inzu yo guturamo, inzu y'umuryango
property-type-apartment = 🏢 Aparitema
property-type-apartment-words = aparitema, aparatema, apartema, apatema, etaji, igorofa
property-type-room = 🚪 Icyumba
property-type-room-words = icyumba kimwe, icyumba cyo kubamo, geto, ghetto, chambrette
property-type-studio = 🛋️ Sitidiyo
property-type-studio-words = sitidiyo, studio yo kubamo
property-type-villa = 🏡 Vila
property-type-villa-words = vila, amavila
property-type-office = 💼 Ibiro
property-type-office-words = ibiro, biro, aho gukorera
property-type-shop = 🏪 Iduka
property-type-shop-words = iduka, amaduka, umuryango w'ubucuruzi, aho gucururiza, butike
property-type-warehouse = 🏭 Ububiko
property-type-warehouse-words = ububiko, sitoke, depo, hangari
property-type-land = 🌳 Ikibanza
property-type-land-words = ikibanza, ibibanza, isambu, ubutaka, umurima
property-bedrooms-least = nibura { $count ->
    [1] icyumba kimwe
   *[other] ibyumba { $count }
  }
property-bedrooms = { $count ->
    [1] icyumba kimwe
   *[other] ibyumba { $count }
  }
property-is-furnished-yes = 🛋️ Irimo ibikoresho
property-is-furnished-no = ⬜ Nta bikoresho
property-furnished-yes = irimo ibikoresho
property-furnished-no = itarimo ibikoresho
property-price = { $amount } { $unit }
property-unit-night = ku ijoro
property-unit-week = ku cyumweru
property-unit-month = ku kwezi
property-unit-year = ku mwaka
property-deposit = 🔐 Ingwate: { $amount }
property-minimum = { $count ->
    [1] 🌙 Guhera ku ijoro rimwe
   *[other] 🌙 Guhera ku majoro { $count }
  }
property-available = 🗓️ Iboneka guhera ku wa { $day }
property-amenities = ✨ { $list }
property-amenity-parking = Parikingi
property-amenity-water-tank = Ikigega cy'amazi
property-amenity-security = Umuzamu
property-amenity-fence = Igipangu
property-amenity-wifi = WiFi
property-amenity-hot-water = Amazi ashyushye
property-amenity-kitchen = Igikoni cyuzuye
property-amenity-balcony = Barukoni
property-amenity-garden = Ubusitani
property-amenity-power-backup = Umuriro w'inyongera
property-amenity-air-conditioning = Klimatizasiyo
property-amenity-pool = Pisine
property-amenity-gym = Jimu
property-amenity-laundry = Imashini imesa
property-amenity-pets = Amatungo aremewe
property-amenity-wheelchair = Nta ngazi zirimo
property-is-lister-owner = 🙋 Ni iyanjye
property-is-lister-agent = 🤝 Ndi komisiyoneri
property-lister-owner = Nyirayo
property-lister-agent = Komisiyoneri
property-no-details = Nta bindi bisobanuro.
property-deleted = Inzu yasibwe
property-field-deal = 🔑 Gukodesha/kugura
property-field-type = 🏠 Ubwoko
property-field-bedrooms = 🛏️ Ibyumba
property-field-furnished = 🛋️ Ibikoresho
property-field-place = 📍 Ahantu
property-field-price = 💰 Igiciro
property-field-unit = 🧮 Igihe cy'igiciro
property-field-deposit = 🔐 Ingwate
property-field-minimum = 🌙 Amajoro make
property-field-available = 🗓️ Igihe iboneka
property-field-month = 🗓️ Igihe cyo kwimuka
property-field-amenities = ✨ Ibyo ifite
property-field-lister = 👤 Uyitanga
property-field-title = 📝 Umutwe
property-field-details = 📄 Ibisobanuro
property-field-sort = ↕️ Uko zikurikirana
property-sort-best = ⭐ Izihuye cyane
property-sort-nearest = 📍 Izo hafi
property-sort-cheapest = 💰 Izihendutse
property-sort-newest = 🆕 Inshya

property-offer-deal = 📣 Reka tuyitangaze. Murifuza kuyikoresha iki?
property-offer-type = Ni bwoko ki?
property-offer-bedrooms = Ifite ibyumba bingahe byo kuraramo?
property-offer-furnished = Irimo ibikoresho?
property-offer-place = Iri he? Mwohereze location yayo, cyangwa mwandike ahantu, nka Kacyiru.
property-offer-price = Igiciro ni angahe ({ $currency })? Urugero: 250000 cyangwa 250k.
property-offer-unit = Ayo mafaranga ni ayo…
property-offer-deposit = Musaba ingwate ingana iki ({ $currency })? Niba ntayo, musimbuke.
property-offer-minimum = Nibura ni amajoro angahe? Niba rimwe rihagije, musimbuke.
property-offer-available = Iboneka guhera ryari? Niba iboneka ubu, musimbuke.
property-offer-amenities = Ifite iki? Mukande ku byo ifite byose, hanyuma mukande Byarangiye.
property-offer-lister = Ni iyanyu cyangwa muri komisiyoneri? Bizagaragarira bose.
property-offer-title = Mwandike umutwe mugufi, urugero: Inzu nziza ifite ubusitani.
property-offer-details = Musobanure birambuye: aho iherereye, amazi, umuhanda, amabwiriza. Ibi mushobora kubisimbuka.
property-offer-photos = 📷 Mwohereze amafoto, atarenze { $most }; iryiza ribanze. Ibi mushobora kubisimbuka.
property-offer-often = { $why }
property-offer-refused = { $why }
property-offer-unfetched = Amafoto yanyu ntiyashoboye kungeraho. Mushobora kuyongeraho nyuma, mu Inzu zanjye.
property-offer-unfit =
    Hari amafoto atashoboye gukoreshwa:
    { $why }
property-offer-held = { $why }
property-listing-decided-gone = Nta cyo gufataho icyemezo gisigaye.
property-listing-decided-publish = 🎉 “{ $title }” yagenzuwe kandi yatangajwe.
property-listing-decided-refuse = “{ $title }” ntiyatangajwe: ntikurikije amabwiriza yacu. Mushobora kuyihindura mukongera mukayitangaza.
property-offer-confirm =
    Mubanze murebe:

    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister }

    { $details }

    Nyitangaze?
property-offer-confirm-yes = ✅ Tangaza
property-offer-confirm-change = ✏️ Hindura
property-offer-confirm-no = 🗑️ Siba
property-offer-field = Murifuza guhindura iki?
property-offer-done = 🎉 “{ $title }” yatangajwe. Izaguma ku rutonde kugeza ku wa { $until }.
property-offer-changed = ✅ “{ $title }” yahinduwe. Izaguma ku rutonde kugeza ku wa { $until }.
property-offer-kept = Sawa, igumye uko yari.
property-offer-discarded = Byasibwe. Nta cyatangajwe.
property-offer-gone = Iyi ntikiri ku rutonde, nta cyahindutse.
property-edit-gone = Iyi ntikiri ku rutonde, ntishobora guhindurwa.

## One's own
property-mine-list = 📋 Inzu n'ibibanza byanyu, ibishya ni byo bibanza:
property-mine-none = Nta nzu muratangaza.
property-status-open = iri ku rutonde
property-status-paused = ihagaze by'agateganyo
property-status-taken = yabonye uyifata
property-status-held = itegereje ko tuyigenzura
property-status-expired = igihe cyayo cyarangiye
property-status-hidden = twarayihishe
property-pause-done = ⏸️ “{ $title }” ihagaritswe by'agateganyo: nta wuzayibona mutarongera kuyitangaza.
property-pause-gone = Iyi ntiri ku rutonde.
property-renew-done = ✅ “{ $title }” iri ku rutonde kugeza ku wa { $until }.
property-renew-gone = Iyi ntishobora kongera gutangazwa. Mushobora gutangaza bundi bushya.
property-share-done = 📤 Ubutumwa bukurikira mubwohereze abandi, cyangwa mubushyire kuri status: ukanze kuri link ahita abona iyi nzu.
property-share-card =
    🏠 *{ $title }*
    📍 { $place }
    💰 { $price }

    Muyirebe kuri WhatsApp: { $link }
property-share-gone = Hasangizwa gusa ibikiri ku rutonde.
property-share-failed = Link ya “{ $title }” ntiyashoboye kuboneka ubu. Mwongere mugerageze.
property-taken-confirm = “{ $title }” yabonye uyifata? Nta wuzongera kuyibona, kandi abashakaga kuyisura bazabimenyeshwa.
property-taken-confirm-yes = 🔑 Yego, yarafashwe
property-taken-confirm-no = Igumeho
property-taken-kept = Sawa, igumye uko yari.
property-taken-done = 🔑 “{ $title }” yanditswe ko yafashwe. { $told }
property-taken-gone = Iyi ntiri ku rutonde.
property-delete-confirm = Nsibe “{ $title }” n'ibyo mwayanditseho byose? Ntibishobora kugarurwa.
property-delete-confirm-yes = 🗑️ Siba
property-delete-confirm-no = Igumeho
property-delete-kept = Sawa, igumyeho.
property-delete-done = 🗑️ “{ $title }” yasibwe. { $told }
property-delete-gone = Iyo ntiyabonetse mu zanyu.
property-told-count = { $count ->
    [1] Uwari utegereje yabimenyeshejwe.
   *[other] Abantu { $count } bari bategereje babimenyeshejwe.
  }
property-told-end-over = “{ $title }” ntikiri ku rutonde, ibyo mwari mwarumvikanye cyangwa mwarasabye ntibikibaye. Dushake indi?
property-told-expiry-soon = ⏳ “{ $title }” izaguma ku rutonde kugeza ku wa { $until } gusa. Murifuza kuyongerera igihe?

## Viewings
property-view-when = 📅 Murifuza gusura “{ $title }” ryari? Muhitemo igihe, cyangwa mwandike ikindi, urugero: ku wa gatandatu 10:00.
property-view-done = 📅 Nasabye ko musura “{ $title }” { $when }. Nibasubiza nzahita mbibamenyesha.
property-view-own = Iyi ni iyanyu.
property-view-gone = Iyi ntikiri ku rutonde.
property-view-duplicate = Mwamaze gusaba gusura iyi nzu.
property-view-past = Icyo gihe cyarenze. Muhitemo ikindi.
property-viewing-detail =
    📅 Gusura “{ $title }”
    { $when }
    Muzahura na { $name } · { $status }

    { $contact }
property-viewing-gone = Uko gusura ntikwabonetse.
property-viewings-list = 📅 Inzu muzasura n'izo muzereka abandi, izegereje ni zo zibanza:
property-viewings-none = Nta nzu muteganya gusura.
property-viewing-status-proposed = birategereje igisubizo
property-viewing-status-confirmed = byemejwe
property-viewing-status-declined = byanzwe
property-viewing-status-cancelled = byahagaritswe
property-confirm-done = ✅ Byemejwe: “{ $title }”, { $when }. { $name } yabimenyeshejwe. { $contact }
property-confirm-gone = Uko gusura ntikwabonetse.
property-confirm-changed = Hari icyahindutse: { $when }, { $status }. Mwongere murebe.
property-confirm-over = Nta cyahindutse. Uko bihagaze: { $status }.
property-confirm-past = Icyo gihe cyarenze. Mutange ikindi.
property-confirm-taken = “{ $title }” ntikiri ku rutonde.
property-decline-done = Mwanze guhura kuri “{ $title }”. { $name } yabimenyeshejwe.
property-decline-gone = { property-confirm-gone }
property-decline-changed = Hari icyahindutse: { $when }, { $status }. Mwongere murebe.
property-decline-over = Nta cyahindutse. Uko bihagaze: { $status }.
property-decline-past = { property-confirm-past }
property-decline-taken = “{ $title }” ntikiri ku rutonde.
property-call-off-done = ✖️ Gusura “{ $title }” { $when } byahagaritswe. { $name } yabimenyeshejwe.
property-call-off-gone = { property-confirm-gone }
property-call-off-changed = Hari icyahindutse: { $when }, { $status }. Mwongere murebe.
property-call-off-over = Nta cyahindutse. Uko bihagaze: { $status }.
property-call-off-past = { property-confirm-past }
property-call-off-taken = “{ $title }” ntikiri ku rutonde.
property-change-when = 🕑 Ni ryari byabakundira gusura “{ $title }”? Muhitemo igihe, cyangwa mwandike ikindi, urugero: ku wa gatandatu 10:00.
property-change-done = 🕑 Nabwiye { $name } ko mwifuza { $when } kuri “{ $title }”.
property-change-gone = { property-confirm-gone }
property-change-changed = Hari icyahindutse: { $when }, { $status }. Mwongere murebe.
property-change-over = Ibi ntibigishobora guhinduka.
property-change-past = { property-confirm-past }
property-change-taken = “{ $title }” ntikiri ku rutonde.
property-told-viewing-proposed = 📅 { $name } yifuza gusura “{ $title }” { $when }. Birabakundira?
property-told-viewing-confirmed = ✅ { $name } yabyemeje: muzahurira kuri “{ $title }” { $when }. { $contact }
property-told-viewing-changed = 🕑 { $name } yifuza ikindi gihe kuri “{ $title }”: { $when }. Birabakundira?
property-told-viewing-declined = { $name } ntabonetse kuri “{ $title }” { $when }. Mushobora gushaka izindi nzu.
property-told-viewing-cancelled = ✖️ { $name } yahagaritse gusura “{ $title }” { $when }.
property-told-viewing-soon-soon = ⏰ Biregereje: gusura “{ $title }” hamwe na { $name }, { $when }. { $contact } Ntimukishyure mutarayibona.
property-told-viewing-over-over = ⭐ Gusura “{ $title }” hamwe na { $name } byagenze bite? Amanota mutanga afasha abandi.
property-contact = Uko mwavugana na { $name }: { $link }

## Short stays
property-stay-arrives = 🛏️ “{ $title }”: muzagera yo ku yihe tariki?{ $taken }
property-stay-nights = { $least ->
    [1] Muzarara amajoro angahe?
   *[other] Muzarara amajoro angahe? Nibura ni { $least }.
  }
property-stay-confirm = “{ $title }”, { $days }: yose hamwe ni { $total }. Nsabe iyi minsi?
property-stay-confirm-yes = ✅ Yisabe
property-stay-confirm-no = 🗑️ Oya
property-stay-discarded = Sawa, nta cyo nasabye.
property-stay-done = 🛏️ Nasabye “{ $title }”, { $days }. Nibasubiza nzahita mbibamenyesha. Ntimukishyure mutarahagera.
property-stay-own = Iyi ni iyanyu.
property-stay-gone = Iyi ntikiri ku rutonde rw'amacumbi.
property-stay-taken = “{ $title }” yamaze gufatwa kuri imwe muri iyo minsi. Muhitemo indi.
property-stay-short = “{ $title }” itangwa nibura amajoro { $least }.
property-stay-past = Iyo minsi ntishoboka. Muhitemo indi.
property-stay-duplicate = Iyi minsi mwamaze kuyisaba.
property-stays-list = 🛏️ Aho muzacumbika:
property-stays-none = Nta cumbi murasaba.
property-days = { $first } kugeza { $last }
property-days-short = { $first } → { $last }
property-taken-days =
    Iminsi yamaze gufatwa:
    { $list }
property-kept = Mwarayifunze
property-calendar-list = 🗓️ “{ $title }”: iminsi yafashwe n'iyasabwe, iyegereje ni yo ibanza.
property-calendar-none = 🗓️ “{ $title }”: iminsi yose iraboneka.
property-calendar-gone = Iyo ntiyabonetse mu zanyu.
property-keep-days-first = “{ $title }” ntikwiye gufatwa guhera ku yihe tariki?
property-keep-days-nights = Ni amajoro angahe?
property-keep-days-done = ⛔ Nta wuzafata iyi minsi: { $days }.
property-keep-days-taken = Imwe muri iyi minsi yamaze gufatwa: { $days }.
property-keep-days-gone = { property-calendar-gone }
property-booking-detail =
    🛏️ “{ $title }”
    { $days } · { $total }
    Hamwe na { $name } · { $status }

    { $contact }
property-booking-kept = ⛔ Iyi minsi ya “{ $title }” mwarayifunze: { $days }.
property-booking-gone = Uko gucumbika ntikwabonetse.
property-stay-status-proposed = birategereje igisubizo
property-stay-status-confirmed = byemejwe
property-stay-status-declined = byanzwe
property-stay-status-cancelled = byahagaritswe
property-accept-stay-done = ✅ Byemejwe: { $name }, { $days }. Iyi minsi irafashwe. { $contact }
property-accept-stay-gone = { property-booking-gone }
property-accept-stay-over = Nta cyahindutse. Uko bihagaze: { $status }.
property-accept-stay-past = Iyi minsi yararenze.
property-accept-stay-taken = Imwe muri iyi minsi yamaze gufatwa, ntibishobora kwemezwa.
property-accept-stay-closed = “{ $title }” ntiri ku rutonde ubu, nta cyemejwe.
property-decline-stay-done = Mwanze iyi minsi: { $days }. { $name } yabimenyeshejwe.
property-decline-stay-gone = { property-booking-gone }
property-decline-stay-over = Nta cyahindutse. Uko bihagaze: { $status }.
property-decline-stay-past = { property-accept-stay-past }
property-cancel-stay-done = ✖️ Byahagaritswe: { $days }. Iyi minsi yongeye kuboneka.
property-cancel-stay-gone = { property-booking-gone }
property-cancel-stay-over = Nta cyahindutse. Uko bihagaze: { $status }.
property-cancel-stay-past = { property-accept-stay-past }
property-told-stay-proposed = 🛏️ { $name } yifuza gucumbika muri “{ $title }”, { $days } ({ $total }). Murabyemera?
property-told-stay-moved = 📅 { $name } abahaye indi minsi yo gucumbika muri “{ $title }”: { $days } ({ $total }). Irabakwiriye?
property-told-stay-confirmed = ✅ { $name } yemeje ko muzacumbika muri “{ $title }”, { $days }. { $contact }
property-told-stay-declined = Gucumbika muri “{ $title }”, { $days }, ntibyemewe: iyo minsi ntiboneka. Mushobora gusaba indi.
property-told-stay-cancelled = ✖️ { $name } yahagaritse gucumbika muri “{ $title }”, { $days }.
property-told-stay-agreed = ✅ { $name } yemeye iminsi mwatanze kuri “{ $title }”: { $days }. Iyi minsi irafashwe. { $contact }
property-told-stay-refused = { $name } ntashoboye iminsi mwatanze kuri “{ $title }”, { $days }. Iracyari ubusa.
property-other-days-arrives = { $name } asaba { $days }. Ahubwo yahagera ku wuhe munsi?{ $taken }
property-other-days-nights = { property-stay-nights }
property-other-days-done = { $name } namumenyesheje iyi minsi: { $days }. Nzababwira icyo asubije.
property-other-days-gone = { property-booking-gone }
property-other-days-over = { property-accept-stay-over }
property-other-days-past = { property-accept-stay-past }
property-other-days-short = Aho hantu hacumbikirwa nibura amajoro { $least }: mutange iminsi irenzeho.
property-other-days-taken = Imwe muri iyi minsi yamaze gufatwa. Mutange indi.
property-other-days-closed = “{ $title }” ntiri ku rutonde ubu, nta minsi natanze.
property-other-days-duplicate = { $name } yamaze gusaba iyi minsi: mubirebe kuri kalendari.

## Questions and contacts
property-ask-words = 💬 Murifuza kumenya iki kuri “{ $title }”? Mubyandike mu butumwa bumwe. Nimero yanyu ntigaragara.
property-ask-done = 💬 Ubutumwa bwanyu kuri “{ $title }” bwoherejwe. Igisubizo nzakibagezaho.
property-ask-own = Iyi ni iyanyu.
property-ask-gone = Iyi ntikiri ku rutonde.
property-ask-taken = { property-ask-gone }
property-ask-wait = Mwanditse gatatu mutarasubizwa. Mutegereze igisubizo.
property-write-words = ↩️ Mwandikire { $name } kuri “{ $title }” mu butumwa bumwe; nimero yanyu ntigaragara.
property-write-done = 💬 Ubutumwa bwanyu kuri “{ $title }” bwoherejwe.
property-write-gone = Icyo kiganiro nticyabonetse.
property-write-taken = { property-ask-gone }
property-write-wait = { property-ask-wait }
property-contact-done = 📞 Nasabye nimero ya nyir'ukuyitanga, “{ $title }”. Nibasubiza nzahita mbibamenyesha.
property-contact-own = Iyi ni iyanyu.
property-contact-gone = Iyi ntikiri ku rutonde.
property-contact-asked = Nimero ya “{ $title }” nayisabye, ntegereje igisubizo.
property-contact-given = 📞 “{ $title }”: { $contact }
property-contact-refused = Nimero ya “{ $title }” ntitangwa. Mushobora kubariza hano.
property-give-contact-done = 📞 { $name } ashobora kubahamagara ku bya “{ $title }”.
property-give-contact-already = { $name } asanzwe afite nimero yanyu.
property-give-contact-gone = Icyo kiganiro nticyabonetse.
property-refuse-contact-done = Sawa: nimero yanyu ntigaragara. { $name } yabimenyeshejwe.
property-refuse-contact-already = Nta cyahindutse kuri { $name }.
property-refuse-contact-gone = Icyo kiganiro nticyabonetse.
property-inquiry-gone = Icyo kiganiro nticyabonetse.
property-inquiry-empty = 💬 { $name } · “{ $title }”: nta cyanditswe. { $contact }
property-inquiry-mine =
    💬 Mwandikiye { $name } kuri “{ $title }”:

    { $words }

    { $contact }
property-inquiry-theirs =
    💬 { $name } yanditse kuri “{ $title }”:

    { $words }

    { $contact }
property-inquiries-list = 💬 Ubutumwa ku nzu n'ibibanza:
property-inquiries-none = Nta butumwa buhari.
property-told-words-seeker =
    💬 { $name } arabaza kuri “{ $title }”:

    { $words }
property-told-words-owner =
    💬 { $name } yasubije kuri “{ $title }”:

    { $words }
property-told-contact-asked-asked = 📞 { $name } yifuza kubavugisha ku bya “{ $title }”. Mbahe nimero yanyu?
property-told-contact-given = 📞 “{ $title }”: { $contact } Ntimukishyure mutarayisura.
property-told-contact-refused = Nimero ya “{ $title }” ntitangwa. Mushobora gukomeza kubariza hano.

## Ratings
property-rate-stars = ⭐ Byagenze bite na { $name }, “{ $title }”?
property-rate-words = Murifuza kugira icyo mwongeraho? Mushobora kubisimbuka.
property-rate-done = Murakoze! Amanota mwahaye { $name } yabitswe.
property-rate-already = Ibi mwamaze kubitangira amanota ya { $name }.
property-rate-gone = Nta cyo gutangira amanota kirahari.
property-rate-stay-stars = ⭐ Byagenze bite na { $name }, “{ $title }”?
property-rate-stay-words = Murifuza kugira icyo mwongeraho? Mushobora kubisimbuka.
property-rate-stay-done = Murakoze! Amanota mwahaye { $name } yabitswe.
property-rate-stay-already = Ibi mwamaze kubitangira amanota ya { $name }.
property-rate-stay-gone = Nta cyo gutangira amanota kirahari.
property-stars-1 = ⭐ bibi cyane
property-stars-2 = ⭐⭐ bibi
property-stars-3 = ⭐⭐⭐ biringaniye
property-stars-4 = ⭐⭐⭐⭐ byiza
property-stars-5 = ⭐⭐⭐⭐⭐ byiza cyane
