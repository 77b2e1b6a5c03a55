property-name = Nyumba na viwanja
property-keywords = nyumba, majumba, kupanga, kupangisha, kukodi, kukodisha nyumba, pango, mpangaji, wapangaji,
    mwenye nyumba, chumba, vyumba, kiwanja, viwanja, shamba la kuuza, mali isiyohamishika, makazi
property-phrases-offer = pangisha nyumba, kupangisha nyumba, napangisha nyumba, ninapangisha nyumba,
    nataka kupangisha nyumba yangu, kupangisha nyumba yangu, nina nyumba ya kupangisha, nina chumba cha kupangisha,
    nina nyumba ya kuuza, nauza nyumba, ninauza nyumba, kuuza nyumba, kuuza nyumba yangu, nataka kuuza nyumba,
    nauza kiwanja, ninauza kiwanja, kuuza kiwanja, nina kiwanja cha kuuza, tangaza nyumba, kutangaza nyumba,
    weka tangazo la nyumba, natafuta mpangaji, ninatafuta mpangaji, nahitaji mpangaji
property-phrases-mine = nyumba zangu, viwanja vyangu, nyumba nilizotangaza
property-phrases-viewings = miadi yangu, kutembelea nyumba, miadi ya nyumba, miadi yangu ya nyumba
property-phrases-inquiries = ujumbe wa nyumba, maswali ya nyumba, ujumbe kuhusu nyumba, ujumbe wangu, jumbe zangu
property-phrases-stays = malazi yangu, nafasi niliyoweka, nitakapolala
# Words that say nothing about which home is meant.
property-noise = mahali, mali, natafuta, ninatafuta, tunatafuta, tafuta, kutafuta, nitafutie, nataka,
    ninataka, nahitaji, ninahitaji, naomba, ningependa, nipe, nipatie, pata, kupata, napata, ipo, zipo, iko, kuna, yenye,
    ina, ya, wa, za, la, cha, vya, kwa, katika, kwenye, na, ni, je, au, kama, hapa, karibu, karibu na, gani, wapi, mimi,
    yangu, mwezi, usiku, mwaka, kila, tafadhali, asante, habari, hujambo

property-menu-menu = 🏠 Nyumba na viwanja: unahitaji nini?
property-row-find = 🔎 Tafuta nyumba
property-row-find-about = Swali kwa swali; ruka lisilo muhimu
property-row-search = ✍️ Kwa maneno yangu
property-row-search-about = Kwa mfano: nyumba vyumba 2 Kacyiru chini ya 300k
property-row-nearby = 📍 Karibu nami
property-row-results = 🆕 Mpya
property-row-offer = 📣 Tangaza nyumba
property-row-offer-about = Ipangishe, ilaze wageni au iuze
property-row-mine = 📋 Nyumba zangu
property-row-viewings = 📅 Miadi yangu
property-row-stays = 🛏️ Malazi yangu
property-row-inquiries = 💬 Ujumbe wangu
property-row-menu = 🏠 Menyu ya nyumba
property-row-filter = 🎛️ Badili utafutaji
property-row-similar = 🔎 Zinazofanana
property-row-home = 🏠 Ona nyumba
property-row-show = 👀 Ione
property-row-share = 📤 Shiriki
property-row-view = 📅 Omba kuiona
property-row-viewing = 📅 Miadi yangu
property-row-ask = 💬 Uliza swali
property-row-inquiry = 💬 Ujumbe wangu
property-row-contact = 📞 Omba namba
property-row-map = 🗺️ Kwenye ramani
property-row-stay = 🛏️ Omba tarehe
property-row-edit = ✏️ Badilisha
property-row-renew = 🔄 Ongeza muda
property-row-open = ▶️ Tangaza tena
property-row-pause = ⏸️ Simamisha
property-row-album = 📷 Picha
property-row-taken = 🔑 Imechukuliwa
property-row-delete = 🗑️ Futa
property-row-calendar = 🗓️ Kalenda
property-row-keep-days = ⛔ Funga siku
property-row-open-days = ✅ Fungua siku hizi
property-row-viewing-confirm = ✅ Thibitisha
property-row-viewing-change = 🕑 Wakati mwingine
property-row-viewing-decline = ❌ Kataa
property-row-viewing-cancel = ✖️ Futa miadi
property-row-rate = ⭐ Toa alama
property-row-accept-stay = ✅ Thibitisha
property-row-other-days = 📅 Siku nyingine
property-row-decline-stay = ❌ Kataa
property-row-cancel-stay = ✖️ Futa malazi
property-row-give-contact = 📞 Toa namba yangu
property-row-refuse-contact = 🙅 Si sasa
property-row-write = ↩️ Jibu

## Looking for a home
property-find-deal = Unatafuta nini?
property-find-type = Ya aina gani?
property-find-bedrooms = Vyumba vingapi vya kulala? Kwa mfano 2, au 2+ kwa angalau viwili.
property-find-price = Bajeti yako ni kiasi gani, kwa { $currency }? Kwa mfano 300k au 200k-400k.
property-find-place = Wapi? Tuma location, au andika mahali kama Kacyiru.
property-find-furnished = Iwe na samani?
property-find-month = Ungependa kuhamia lini?
property-search-words = Unatafuta nini? Andika kwa maneno yako, kwa mfano: nyumba vyumba 2 Kacyiru chini ya 300k.
property-nearby-place = Karibu na wapi? Tuma location, au andika mahali kama Kacyiru.
property-filter-field =
    Unatafuta: { $what }

    Ungependa kubadilisha nini?
property-filter-sort = Ipi itangulie?
property-search-which = 📍 Unamaanisha wapi?
property-results-found = { $count ->
    [one] 🏠 Imepatikana moja kwa: { $what }. Ifungue uone zaidi.{ $also }
   *[other] 🏠 Zimepatikana { $count } kwa: { $what }. Fungua moja uone zaidi.{ $also }
  }
property-results-also = {" "}Chini yake: zenye chumba kimoja zaidi au pungufu.
property-results-close = 🏠 Bado hakuna kama hiyo: { $what }. Hizi zinakaribia, zenye chumba kimoja zaidi au pungufu.
property-results-many = 🏠 Hizi { $count } ndizo bora kwa: { $what }. Fungua moja uone zaidi.
property-results-page = 🏠 Zaidi kwa: { $what }
property-results-none =
    Bado sijapata kitu kwa: { $what }.
    Badili kidogo utafutaji, au nikujulishe ikipatikana.
property-results-end = Hakuna zaidi kwa: { $what }.
property-anything = nyumba na viwanja vyote
property-distance = km { $distance }
property-reason-near = iko karibu
property-reason-price = ndani ya bajeti
property-reason-fresh = mpya
property-reason-words = ina maneno yako yote
property-price-to = hadi { $price }
property-price-from = kuanzia { $price }
property-free-from = iko wazi { $month }

property-home-detail =
    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister } · { $posted }

    { $details }
property-home-ways =
    { $warning }⚠️ Usilipe kamwe kabla ya kuiona na kukutana na anayeitoa: hakuna amana, hakuna “ada ya kuonyeshwa”.

    Ungependa kuendelea vipi?
property-home-mine = Hii ni yako. Hali: { $status }. Inatangazwa hadi { $until }.
property-home-hidden = { $why }
property-home-taken = “{ $title }” imeshachukuliwa. Nikuonyeshe zinazofanana?
property-home-gone = Hii haitangazwi tena.
property-map-pin = 🗺️ “{ $title }” iko hapa:
property-map-gone = Hii haitangazwi tena.

## Describing one
property-offered-rent = 🔑 Kupangisha
property-offered-stay = 🛏️ Kulaza wageni
property-offered-sale = 🏷️ Kuuza
property-wanted-rent = 🔑 Ya kupanga
property-wanted-stay = 🛏️ Malazi ya siku
property-wanted-sale = 🏷️ Ya kununua
property-deal-rent = ya kupanga
property-deal-rent-words = ya kupanga, za kupanga, cha kupanga, kupanga, ya kupangisha, ya kukodi, kukodi, pango
property-deal-stay = malazi ya siku chache
property-deal-stay-words = kwa usiku, malazi, ya kulala, ya wikendi, ya siku chache, kwa siku chache
property-deal-sale = inauzwa
property-deal-sale-words = ya kununua, za kununua, cha kununua, kununua, ya kuuza, za kuuza, cha kuuza, inauzwa, zinauzwa, kinauzwa
# What any home is called that one lives in.
property-lived-in-words = nyumba, makazi
property-type-house = 🏠 Nyumba
property-type-house-words = nyumba nzima, nyumba ya familia
property-type-apartment = 🏢 Apatimenti
property-type-apartment-words = apatimenti, apartimenti, fleti, ghorofa
property-type-room = 🚪 Chumba
property-type-room-words = chumba kimoja, chumba cha kupanga, geto
property-type-studio = 🛋️ Studio
property-type-studio-words = studio ya kuishi, chumba na sebule
property-type-villa = 🏡 Villa
property-type-villa-words = jumba la kifahari
property-type-office = 💼 Ofisi
property-type-office-words = ofisi, sehemu ya ofisi
property-type-shop = 🏪 Duka
property-type-shop-words = duka, maduka, fremu, fremu ya duka
property-type-warehouse = 🏭 Ghala
property-type-warehouse-words = ghala, maghala, stoo
property-type-land = 🌳 Kiwanja
property-type-land-words = kiwanja, viwanja, shamba, ardhi, eneo, eneo la kujenga
property-bedrooms-least = angalau { $count ->
    [one] chumba kimoja
   *[other] vyumba { $count }
  }
property-bedrooms = { $count ->
    [one] chumba kimoja
   *[other] vyumba { $count }
  }
property-is-furnished-yes = 🛋️ Ina samani
property-is-furnished-no = ⬜ Haina samani
property-furnished-yes = yenye samani
property-furnished-no = bila samani
property-price = { $amount } { $unit }
property-unit-night = kwa usiku
property-unit-week = kwa wiki
property-unit-month = kwa mwezi
property-unit-year = kwa mwaka
property-deposit = 🔐 Amana: { $amount }
property-minimum = { $count ->
    [one] 🌙 Kuanzia usiku mmoja
   *[other] 🌙 Kuanzia usiku { $count }
  }
property-available = 🗓️ Iko wazi kuanzia { $day }
property-amenities = ✨ { $list }
property-amenity-parking = Maegesho
property-amenity-water-tank = Tangi la maji
property-amenity-security = Mlinzi
property-amenity-fence = Uzio
property-amenity-wifi = WiFi
property-amenity-hot-water = Maji ya moto
property-amenity-kitchen = Jiko kamili
property-amenity-balcony = Roshani
property-amenity-garden = Bustani
property-amenity-power-backup = Umeme wa akiba
property-amenity-air-conditioning = Kiyoyozi
property-amenity-pool = Bwawa la kuogelea
property-amenity-gym = Gym
property-amenity-laundry = Mashine ya kufulia
property-amenity-pets = Wanyama ruksa
property-amenity-wheelchair = Haina ngazi
property-is-lister-owner = 🙋 Mwenye nyumba
property-is-lister-agent = 🤝 Dalali
property-lister-owner = Mwenye mali
property-lister-agent = Dalali
property-no-details = Hakuna maelezo zaidi.
property-deleted = Nyumba iliyofutwa
property-field-deal = 🔑 Kupanga au kununua
property-field-type = 🏠 Aina
property-field-bedrooms = 🛏️ Vyumba
property-field-furnished = 🛋️ Samani
property-field-place = 📍 Mahali
property-field-price = 💰 Bei
property-field-unit = 🧮 Bei ni kwa
property-field-deposit = 🔐 Amana
property-field-minimum = 🌙 Usiku wa chini
property-field-available = 🗓️ Iko wazi lini
property-field-month = 🗓️ Kuhamia
property-field-amenities = ✨ Ina nini
property-field-lister = 👤 Anayeitoa
property-field-title = 📝 Kichwa
property-field-details = 📄 Maelezo
property-field-sort = ↕️ Mpangilio
property-sort-best = ⭐ Bora kwanza
property-sort-nearest = 📍 Karibu kwanza
property-sort-cheapest = 💰 Nafuu kwanza
property-sort-newest = 🆕 Mpya kwanza

property-offer-deal = 📣 Tuitangaze. Ungependa kuifanyia nini?
property-offer-type = Ni ya aina gani?
property-offer-bedrooms = Ina vyumba vingapi vya kulala?
property-offer-furnished = Ina samani?
property-offer-place = Iko wapi? Tuma location yake, au andika mahali kama Kacyiru.
property-offer-price = Bei ni kiasi gani, kwa { $currency }? Kwa mfano 250000 au 250k.
property-offer-unit = Na hiyo ni…
property-offer-deposit = Unaomba amana kiasi gani, kwa { $currency }? Ruka kama hakuna.
property-offer-minimum = Angalau usiku mingapi? Ruka kama mmoja unatosha.
property-offer-available = Iko wazi kuanzia siku gani? Ruka kama iko wazi sasa.
property-offer-amenities = Ina nini? Gusa vyote ilivyo navyo, kisha Tayari.
property-offer-lister = Wewe ni mwenye mali au dalali? Kila mtu ataona.
property-offer-title = Andika kichwa kifupi, kwa mfano: Nyumba nzuri yenye bustani.
property-offer-details = Eleza zaidi: mtaa, maji, barabara, masharti. Unaweza kuruka.
property-offer-photos = 📷 Sasa picha: tuma hadi { $most }, nzuri zaidi kwanza. Unaweza kuruka.
property-offer-often = { $why }
property-offer-refused = { $why }
property-offer-unfetched = Sikuweza kupata picha zako kwa sasa. Unaweza kuziongeza baadaye, kwenye Nyumba zangu.
property-offer-unfit =
    Baadhi ya picha hazikuweza kutumika:
    { $why }
property-offer-held = { $why }
property-listing-decided-gone = Hakuna tena cha kuamuliwa.
property-listing-decided-publish = 🎉 “{ $title }” imekaguliwa na imetangazwa.
property-listing-decided-refuse = “{ $title }” haikutangazwa: haifuati masharti yetu. Unaweza kuibadilisha na kuitangaza tena.
property-offer-confirm =
    Tafadhali angalia:

    {"*"}{ $title }*
    { $kinds }
    📍 { $place }
    💰 { $price }{ $terms }
    👤 { $lister }

    { $details }

    Niitangaze?
property-offer-confirm-yes = ✅ Tangaza
property-offer-confirm-change = ✏️ Badilisha
property-offer-confirm-no = 🗑️ Acha
property-offer-field = Ungependa kubadilisha nini?
property-offer-done = 🎉 “{ $title }” imetangazwa. Itaonekana hadi { $until }.
property-offer-changed = ✅ “{ $title }” imebadilishwa. Itaonekana hadi { $until }.
property-offer-kept = Sawa, imebaki ilivyokuwa.
property-offer-discarded = Imeachwa. Hakuna kilichotangazwa.
property-offer-gone = Hii haitangazwi tena, hakuna kilichobadilishwa.
property-edit-gone = Hii haitangazwi tena, haiwezi kubadilishwa.

## One's own
property-mine-list = 📋 Nyumba na viwanja vyako, vipya kwanza:
property-mine-none = Bado hujatangaza nyumba.
property-status-open = inatangazwa
property-status-paused = imesimamishwa
property-status-taken = imechukuliwa
property-status-held = inasubiri ukaguzi wetu
property-status-expired = muda wake umekwisha
property-status-hidden = imefichwa na timu yetu
property-pause-done = ⏸️ “{ $title }” imesimamishwa: hakuna atakayeiona hadi uitangaze tena.
property-pause-gone = Hii haitangazwi.
property-renew-done = ✅ “{ $title }” inatangazwa hadi { $until }.
property-renew-gone = Hii haiwezi kutangazwa tena. Unaweza kuitangaza upya.
property-share-done = 📤 Tuma ujumbe unaofuata kwa wengine, au uweke kwenye status: atakayegusa link ataona nyumba hii.
property-share-card =
    🏠 *{ $title }*
    📍 { $place }
    💰 { $price }

    Ione kwenye WhatsApp: { $link }
property-share-gone = Inayotangazwa tu ndiyo inaweza kushirikiwa.
property-share-failed = Sikuweza kutengeneza link ya “{ $title }” kwa sasa. Tafadhali jaribu tena.
property-taken-confirm = “{ $title }” imechukuliwa? Hakuna atakayeiona tena, na waliotaka kuiona watajulishwa.
property-taken-confirm-yes = 🔑 Imechukuliwa
property-taken-confirm-no = Endelea kuitangaza
property-taken-kept = Sawa, imebaki ilivyo.
property-taken-done = 🔑 “{ $title }” imewekwa kuwa imechukuliwa. { $told }
property-taken-gone = Hii haitangazwi.
property-delete-confirm = Nifute “{ $title }” na yote uliyoandika? Haiwezi kurudishwa.
property-delete-confirm-yes = 🗑️ Futa
property-delete-confirm-no = Iache
property-delete-kept = Sawa, inabaki.
property-delete-done = 🗑️ “{ $title }” imefutwa. { $told }
property-delete-gone = Sikuipata hiyo kati ya zako.
property-told-count = { $count ->
    [one] Mtu mmoja alikuwa anasubiri na amejulishwa.
   *[other] Watu { $count } walikuwa wanasubiri na wamejulishwa.
  }
property-told-end-over = “{ $title }” haitangazwi tena, kwa hiyo mliyokubaliana au uliyoomba yamefutwa. Tutafute nyingine?
property-told-expiry-soon = ⏳ “{ $title }” inatangazwa hadi { $until } tu. Iongezewe muda?

## Viewings
property-view-when = 📅 Ungependa kuona “{ $title }” lini? Chagua wakati, au andika mwingine, kwa mfano: Jumamosi 10:00.
property-view-done = 📅 Nimeomba uione “{ $title }” { $when }. Nitakujulisha mara jibu likija.
property-view-own = Hii ni yako.
property-view-gone = Hii haitangazwi tena.
property-view-duplicate = Tayari una miadi ya kuiona hii.
property-view-past = Wakati huo umepita. Tafadhali chagua mwingine.
property-viewing-detail =
    📅 Kuona “{ $title }”
    { $when }
    Pamoja na { $name } · { $status }

    { $contact }
property-viewing-gone = Sikuipata miadi hiyo.
property-viewings-list = 📅 Miadi yako, ya karibuni kwanza:
property-viewings-none = Bado huna miadi.
property-viewing-status-proposed = inasubiri jibu
property-viewing-status-confirmed = imethibitishwa
property-viewing-status-declined = imekataliwa
property-viewing-status-cancelled = imefutwa
property-confirm-done = ✅ Imethibitishwa: “{ $title }”, { $when }. { $name } amejulishwa. { $contact }
property-confirm-gone = Sikuipata miadi hiyo.
property-confirm-changed = Miadi hii imebadilika: { $when }, { $status }. Tafadhali angalia tena.
property-confirm-over = Hakuna kilichobadilika: miadi hii { $status }.
property-confirm-past = Wakati huo umepita. Tafadhali pendekeza mwingine.
property-confirm-taken = “{ $title }” haitangazwi tena.
property-decline-done = Umekataa kukutana kwa ajili ya “{ $title }”. { $name } amejulishwa.
property-decline-gone = { property-confirm-gone }
property-decline-changed = Miadi hii imebadilika: { $when }, { $status }. Tafadhali angalia tena.
property-decline-over = Hakuna kilichobadilika: miadi hii { $status }.
property-decline-past = { property-confirm-past }
property-decline-taken = “{ $title }” haitangazwi tena.
property-call-off-done = ✖️ Miadi ya kuona “{ $title }” { $when } imefutwa. { $name } amejulishwa.
property-call-off-gone = { property-confirm-gone }
property-call-off-changed = Miadi hii imebadilika: { $when }, { $status }. Tafadhali angalia tena.
property-call-off-over = Hakuna kilichobadilika: miadi hii { $status }.
property-call-off-past = { property-confirm-past }
property-call-off-taken = “{ $title }” haitangazwi tena.
property-change-when = 🕑 Lini itakufaa kwa “{ $title }”? Chagua wakati, au andika mwingine, kwa mfano: Jumamosi 10:00.
property-change-done = 🕑 Nimempendekezea { $name } { $when } kwa “{ $title }”.
property-change-gone = { property-confirm-gone }
property-change-changed = Miadi hii imebadilika: { $when }, { $status }. Tafadhali angalia tena.
property-change-over = Miadi hii haiwezi kubadilishwa tena.
property-change-past = { property-confirm-past }
property-change-taken = “{ $title }” haitangazwi tena.
property-told-viewing-proposed = 📅 { $name } angependa kuona “{ $title }” { $when }. Itakufaa?
property-told-viewing-confirmed = ✅ { $name } amethibitisha: mtakutana “{ $title }”, { $when }. { $contact }
property-told-viewing-changed = 🕑 { $name } anapendekeza wakati mwingine kwa “{ $title }”: { $when }. Itakufaa?
property-told-viewing-declined = { $name } hawezi kwa “{ $title }” { $when }. Unaweza kutafuta nyingine.
property-told-viewing-cancelled = ✖️ { $name } amefuta miadi ya kuona “{ $title }” { $when }.
property-told-viewing-soon-soon = ⏰ Karibuni: kuona “{ $title }” pamoja na { $name }, { $when }. { $contact } Usilipe kabla ya kuiona.
property-told-viewing-over-over = ⭐ Kuona “{ $title }” pamoja na { $name } kulikuwaje? Alama zako husaidia wengine.
property-contact = Wasiliana na { $name }: { $link }

## Short stays
property-stay-arrives = 🛏️ “{ $title }”: utafika siku gani?{ $taken }
property-stay-nights = { $least ->
    [one] Usiku mingapi?
   *[other] Usiku mingapi? Angalau { $least }.
  }
property-stay-confirm = “{ $title }”, { $days }: jumla { $total }. Niombe siku hizi?
property-stay-confirm-yes = ✅ Ziombe
property-stay-confirm-no = 🗑️ Hapana
property-stay-discarded = Sawa, sijaomba chochote.
property-stay-done = 🛏️ Nimeomba “{ $title }”, { $days }. Nitakujulisha mara jibu likija. Usilipe kabla ya kufika.
property-stay-own = Hii ni yako.
property-stay-gone = Hii haitangazwi tena kwa malazi.
property-stay-taken = “{ $title }” imeshachukuliwa baadhi ya siku hizo. Tafadhali chagua nyingine.
property-stay-short = “{ $title }” hutolewa angalau usiku { $least }.
property-stay-past = Siku hizo haziwezekani. Tafadhali chagua nyingine.
property-stay-duplicate = Tayari umeomba siku hizi.
property-stays-list = 🛏️ Malazi yako:
property-stays-none = Bado hujaomba malazi.
property-days = { $first } hadi { $last }
property-days-short = { $first } → { $last }
property-taken-days =
    Zimeshachukuliwa:
    { $list }
property-kept = Umezifunga
property-calendar-list = 🗓️ “{ $title }”: zilizochukuliwa na zilizoombwa, za karibuni kwanza.
property-calendar-none = 🗓️ “{ $title }”: siku zote ziko wazi.
property-calendar-gone = Sikuipata hiyo kati ya zako.
property-keep-days-first = “{ $title }” isichukuliwe kuanzia siku gani?
property-keep-days-nights = Kwa usiku mingapi?
property-keep-days-done = ⛔ Hakuna atakayechukua { $days }.
property-keep-days-taken = Baadhi ya siku hizi zimeshachukuliwa: { $days }.
property-keep-days-gone = { property-calendar-gone }
property-booking-detail =
    🛏️ “{ $title }”
    { $days } · { $total }
    Pamoja na { $name } · { $status }

    { $contact }
property-booking-kept = ⛔ Umezifunga siku hizi za “{ $title }”: { $days }.
property-booking-gone = Sikuyapata malazi hayo.
property-stay-status-proposed = yanasubiri jibu
property-stay-status-confirmed = yamethibitishwa
property-stay-status-declined = yamekataliwa
property-stay-status-cancelled = yamefutwa
property-accept-stay-done = ✅ Imethibitishwa: { $name }, { $days }. Siku hizi sasa zimechukuliwa. { $contact }
property-accept-stay-gone = { property-booking-gone }
property-accept-stay-over = Hakuna kilichobadilika: malazi haya { $status }.
property-accept-stay-past = Siku hizi zimepita.
property-accept-stay-taken = Baadhi ya siku hizi zimeshachukuliwa, kwa hiyo malazi haya hayawezi kuthibitishwa.
property-accept-stay-closed = “{ $title }” haitangazwi kwa sasa, hakuna kilichothibitishwa.
property-decline-stay-done = Umekataa { $days }. { $name } amejulishwa.
property-decline-stay-gone = { property-booking-gone }
property-decline-stay-over = Hakuna kilichobadilika: malazi haya { $status }.
property-decline-stay-past = { property-accept-stay-past }
property-cancel-stay-done = ✖️ Imefutwa: { $days }. Siku hizi ziko wazi tena.
property-cancel-stay-gone = { property-booking-gone }
property-cancel-stay-over = Hakuna kilichobadilika: malazi haya { $status }.
property-cancel-stay-past = { property-accept-stay-past }
property-told-stay-proposed = 🛏️ { $name } angependa kulala “{ $title }”, { $days } ({ $total }). Unathibitisha?
property-told-stay-moved = 📅 { $name } anapendekeza siku nyingine za kulala “{ $title }”: { $days } ({ $total }). Zinakufaa?
property-told-stay-confirmed = ✅ { $name } amethibitisha malazi yako “{ $title }”, { $days }. { $contact }
property-told-stay-declined = Malazi yako “{ $title }”, { $days }, hayakuthibitishwa: siku hizo haziko wazi. Unaweza kuomba nyingine.
property-told-stay-cancelled = ✖️ { $name } amefuta malazi “{ $title }”, { $days }.
property-told-stay-agreed = ✅ { $name } amekubali siku zako za “{ $title }”: { $days }. Siku hizi sasa zimechukuliwa. { $contact }
property-told-stay-refused = { $name } hawezi siku zako za “{ $title }”, { $days }. Ziko wazi tena.
property-other-days-arrives = { $name } anaomba { $days }. Badala yake afike siku gani?{ $taken }
property-other-days-nights = { property-stay-nights }
property-other-days-done = Nimempendekezea { $name } siku hizi: { $days }. Nitakuambia atakavyojibu.
property-other-days-gone = { property-booking-gone }
property-other-days-over = { property-accept-stay-over }
property-other-days-past = { property-accept-stay-past }
property-other-days-short = Nyumba yako hukodishwa kwa angalau usiku { $least }: pendekeza siku zaidi.
property-other-days-taken = Baadhi ya siku hizi zimeshachukuliwa. Pendekeza nyingine.
property-other-days-closed = “{ $title }” haitangazwi kwa sasa, kwa hiyo sijapendekeza siku yoyote.
property-other-days-duplicate = { $name } tayari anaomba siku hizi: angalia ombi hilo kwenye kalenda.

## Questions and contacts
property-ask-words = 💬 Ungependa kujua nini kuhusu “{ $title }”? Andika katika ujumbe mmoja. Namba yako haionyeshwi.
property-ask-done = 💬 Ujumbe wako kuhusu “{ $title }” umetumwa. Nitakuletea jibu.
property-ask-own = Hii ni yako.
property-ask-gone = Hii haitangazwi tena.
property-ask-taken = { property-ask-gone }
property-ask-wait = Umeandika mara tatu bila jibu. Tafadhali subiri jibu.
property-write-words = ↩️ Ujumbe wako kwa { $name } kuhusu “{ $title }”. Andika katika ujumbe mmoja; namba yako haionyeshwi.
property-write-done = 💬 Ujumbe wako kuhusu “{ $title }” umetumwa.
property-write-gone = Sikuyapata mazungumzo hayo.
property-write-taken = { property-ask-gone }
property-write-wait = { property-ask-wait }
property-contact-done = 📞 Nimeomba namba ya anayetoa “{ $title }”. Nitakujulisha mara jibu likija.
property-contact-own = Hii ni yako.
property-contact-gone = Hii haitangazwi tena.
property-contact-asked = Nimeshaomba namba ya “{ $title }”, nasubiri jibu.
property-contact-given = 📞 “{ $title }”: { $contact }
property-contact-refused = Namba haitolewi kwa “{ $title }”. Unaweza kuuliza swali hapa.
property-give-contact-done = 📞 Sasa { $name } anaweza kuwasiliana nawe moja kwa moja kuhusu “{ $title }”.
property-give-contact-already = { $name } tayari ana namba yako.
property-give-contact-gone = Sikuyapata mazungumzo hayo.
property-refuse-contact-done = Sawa: namba yako haionyeshwi. { $name } amejulishwa.
property-refuse-contact-already = Hakuna kilichobadilika kwa { $name }.
property-refuse-contact-gone = Sikuyapata mazungumzo hayo.
property-inquiry-gone = Sikuyapata mazungumzo hayo.
property-inquiry-empty = 💬 { $name } · “{ $title }”: bado hakuna kilichoandikwa. { $contact }
property-inquiry-mine =
    💬 Ulimwandikia { $name } kuhusu “{ $title }”:

    { $words }

    { $contact }
property-inquiry-theirs =
    💬 { $name } ameandika kuhusu “{ $title }”:

    { $words }

    { $contact }
property-inquiries-list = 💬 Ujumbe wako kuhusu nyumba:
property-inquiries-none = Bado hakuna ujumbe.
property-told-words-seeker =
    💬 { $name } anauliza kuhusu “{ $title }”:

    { $words }
property-told-words-owner =
    💬 { $name } anajibu kuhusu “{ $title }”:

    { $words }
property-told-contact-asked-asked = 📞 { $name } angependa kuzungumza nawe moja kwa moja kuhusu “{ $title }”. Nimpe namba yako?
property-told-contact-given = 📞 “{ $title }”: { $contact } Usilipe kabla ya kuiona nyumba.
property-told-contact-refused = Namba haitolewi kwa “{ $title }”. Bado unaweza kuuliza hapa.

## Ratings
property-rate-stars = ⭐ Ilikuwaje na { $name }, “{ $title }”?
property-rate-words = Ungependa kuongeza maneno? Unaweza kuruka.
property-rate-done = Asante! Alama zako kwa { $name } zimehifadhiwa.
property-rate-already = Tayari umempa { $name } alama kwa hili.
property-rate-gone = Bado hakuna cha kupa alama.
property-rate-stay-stars = ⭐ Ilikuwaje na { $name }, “{ $title }”?
property-rate-stay-words = Ungependa kuongeza maneno? Unaweza kuruka.
property-rate-stay-done = Asante! Alama zako kwa { $name } zimehifadhiwa.
property-rate-stay-already = Tayari umempa { $name } alama kwa hili.
property-rate-stay-gone = Bado hakuna cha kupa alama.
property-stars-1 = ⭐ mbaya sana
property-stars-2 = ⭐⭐ mbaya
property-stars-3 = ⭐⭐⭐ wastani
property-stars-4 = ⭐⭐⭐⭐ nzuri
property-stars-5 = ⭐⭐⭐⭐⭐ nzuri sana
