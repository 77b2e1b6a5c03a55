mobility-name = Ingendo
mobility-keywords = ingendo, urugendo, moto, tagisi, taxi, gutega, transiporo
mobility-phrases-ride = nshaka moto, ndashaka moto, nkeneye moto, nshaka tagisi, ndashaka tagisi, nshaka taxi,
    ndashaka taxi, nkeneye taxi, ndashaka imodoka intwara, munshakire moto, munshakire taxi, ndashaka gutega
mobility-phrases-drive = ndi umumotari, ndi umushoferi, ndatwara, kwiyandikisha nk'umushoferi, ahabanza h'abashoferi
mobility-phrases-online = ndi ku murongo, njya ku murongo
mobility-phrases-offline = mvuye ku murongo, kuva ku murongo
mobility-phrases-trips = ingendo zanjye, ingendo zange
# Words of a sentence that asks for a ride: vehicles, and what stands before a place.
mobility-words-moto = moto, motari, umumotari
mobility-words-cab = taxi, tagisi, imodoka, voiture
mobility-words-lifan = lifan, rifani
mobility-words-truck = ikamyo, fuso, kamyo
mobility-words-other = bisi, minibisi
mobility-words-from = kuva, mvuye, uvuye
mobility-words-to = kugera, kujya, njya, ujya, njye

mobility-vehicle-moto = 🛵 Moto
mobility-vehicle-cab = 🚕 Taxi
mobility-vehicle-lifan = 🛺 Lifan
mobility-vehicle-truck = 🚚 Ikamyo
mobility-vehicle-other = 🚐 Ikindi kinyabiziga

mobility-row-ride = 🛵 Saba urugendo
mobility-row-drivers = 🧭 Abari hafi
mobility-row-trips = 🧾 Ingendo zanjye
mobility-row-drive = 🚦 Ndi umushoferi
mobility-row-current = 📍 Urugendo ndimo
mobility-row-home = 🏠 Ahabanza
mobility-row-menu = 🛵 Ingendo
mobility-row-trip = ↩️ Urugendo
mobility-row-accept = ✅ Ndabyemeye
mobility-row-counter = 💬 Igiciro cyanjye
mobility-row-decline = ❌ Oya
mobility-row-agree = ✅ Turumvikanye
mobility-row-refuse = ❌ Oya, murakoze
mobility-row-waiting = 🙋 Abategereje hafi
mobility-row-online = 🟢 Ndi hano
mobility-row-offline = ⚪ Mvuye ku murongo
mobility-row-earnings = 💰 Ayo nakoreye
mobility-row-register = 📄 Ibyangombwa
mobility-row-cancel = ✖️ Hagarika urugendo
mobility-row-share = 🔗 Sangiza urugendo
mobility-row-sos = 🆘 Tabaza
mobility-row-head-out = 🚦 Ndi mu nzira
mobility-row-arrive = 📍 Nahageze
mobility-row-start = ▶️ Tangira urugendo
mobility-row-not-there = 👻 Nta muntu uhari
mobility-row-complete = 🏁 Twageze iyo tujya
mobility-row-settle = 💵 Nishyuwe
mobility-row-again = 🔁 Ongera usabe
mobility-row-rate = ⭐ Tanga amanota
mobility-row-receipt = 🧾 Inyemezabwishyu
mobility-row-follow = 🔄 Ageze he?

mobility-status-requested = turashaka umushoferi
mobility-status-offered = abashoferi barimo kubazwa
mobility-status-accepted = umushoferi araje
mobility-status-arriving = umushoferi ari mu nzira
mobility-status-arrived = umushoferi yahageze
mobility-status-in-progress = rurakomeje
mobility-status-completed = rwarangiye
mobility-status-settled = rwarangiye, rwishyuwe
mobility-status-cancelled-by-rider = rwahagaritswe n'umugenzi
mobility-status-cancelled-by-driver = rwahagaritswe n'umushoferi
mobility-status-cancelled-by-system = rwahagaritswe
mobility-status-expired = nta mushoferi wabonetse
mobility-status-no-show = umugenzi ntiyabonetse

mobility-away = muri km { $kilometres }
mobility-menu-menu = 🛵 Mugiye he? Mushobora no kwandika gusa: moto kuva Remera kugera Kimironko.

mobility-drivers-vehicle = Murashaka gutega iki?
mobility-drivers-pickup = Muri he? Mwohereze location yanyu, cyangwa mwandike izina ry'ahantu.
mobility-drivers-found =
    { $vehicle } hafi ya { $place }:
    { $found }
mobility-drivers-line = • km { $kilometres }, nk'iminota { $minutes }{ $stars }
mobility-drivers-none = Ubu nta { $vehicle } iri ku murongo hafi ya { $place }. Mushobora gusaba ariko: uza ku murongo na we arabazwa.

mobility-ride-active = Musanzwe mufite urugendo rugikomeje.
mobility-ride-vehicle = Murashaka gutega iki?
mobility-ride-pickup = Umushoferi abasange he? Mwohereze location yanyu, cyangwa mwandike izina ry'ahantu.
mobility-ride-dropoff = Mugiye he?
mobility-ride-same = Aho ni ho muri. Mugiye he?
mobility-ride-near = { $count ->
    [1] Hafi yanyu hari umushoferi umwe, nko mu minota { $minutes }.
   *[other] Hafi yanyu hari abashoferi { $count }; uwa hafi ari nko mu minota { $minutes }.
  }
mobility-ride-nobody-near = Ubu nta mushoferi uri hafi cyane; bishobora gufata akanya.
mobility-ride-confirm =
    { $vehicle }: *{ $pickup } → { $dropoff }*
    Nka km { $kilometres }, iminota { $minutes }
    💰 Hafi { $fare }, yishyurwa umushoferi

    { $near }
mobility-ride-confirm-yes = ✅ Saba
mobility-ride-confirm-offer = 💬 Tanga igiciro
mobility-ride-confirm-no = ✖️ Oya
mobility-ride-fare = Ugereranyije ni { $fare }. Mwe muratanga angahe? Kuva kuri { $low } kugeza kuri { $high }.
mobility-ride-discarded = Nta kibazo, nta rugendo rusabwe.
mobility-ride-done = 🔎 { $vehicle } kuri { $fare }: ndimo kubaza abashoferi bari hafi yanyu, ndababwira nihagira ubyemera.
mobility-ride-owing = Hari amafaranga y'urugendo rwahagaritswe rutinze mutarishyura. Mubanze mushyire amafaranga kuri konti yanyu, ni ho azakurwa.
mobility-ride-banned = Ntimushobora kongera gusaba ingendo. Abakozi bacu bashobora kubabwira impamvu.

mobility-told-none-none = 😔 Ubu nta mushoferi wabashije kugera { $pickup }. Mwongere mugerageze mu minota mike, cyangwa mutange igiciro kisumbuyeho.
mobility-told-counter-counter =
    💬 { $name }{ $stars } yaza kuri *{ $fare }* ({ $vehicle }, { $plate }).
    { $pickup } → { $dropoff }, km { $kilometres }; mwe mwatanze { $asked }.
mobility-told-counter-over = Igiciro { $name } yatanze cya { $fare } ntikigifite agaciro.
mobility-agree-over = Icyo giciro ntikigifite agaciro.
mobility-refuse-done = Nta kibazo. Abandi baracyashobora gusubiza.
mobility-refuse-over = Icyo giciro ntikigifite agaciro.

mobility-told-offer-offer =
    🔔 Hari ushaka { $vehicle }, muri km { $away } uvuye aho muri (iminota { $minutes }):
    {"*"}{ $pickup } → { $dropoff }*, km { $kilometres }
    💰 { $fare }
    👤 { $name }{ $stars }
mobility-told-offer-over = { $pickup } → { $dropoff } kuri { $fare }: urwo rugendo rwatwawe n'abandi cyangwa rwarangiye.
mobility-told-taken-taken = Urwo rugendo rwatwawe n'undi mushoferi.
mobility-told-refused-refused = { $name } ntashaka urugendo { $pickup } → { $dropoff } kuri { $fare }.
mobility-accept-taken = Undi mushoferi yabatanze.
mobility-accept-over = Urwo rugendo ntirukiriho.
mobility-accept-busy = Mufite urundi rugendo: mubanze murangize.
mobility-accept-offline = Ntimuri ku murongo: mubanze muwujyeho.
mobility-accept-gone = Urwo rugendo si mwe rureba.
mobility-decline-done = Nta kibazo, ngiye kubaza abandi.
mobility-decline-over = Urwo rugendo ntirukiriho.
mobility-counter-fare = Umugenzi atanze { $asked }. Mwe mwaza kuri angahe? Kuva kuri { $low } kugeza kuri { $high }.
mobility-counter-done = { $fare }: ngiye kubaza umugenzi, ndabamenyesha.
mobility-counter-over = Urwo rugendo ntirukiriho.
mobility-waiting-found = Dore abategereje hafi yanyu:
mobility-waiting-none = Ubu nta muntu utegereje hafi yanyu. Ndabamenyesha nabonetse.
mobility-take-gone = Urwo rugendo ntirukiriho, cyangwa ntimuri ku murongo.

mobility-trips-list = Ingendo zanyu:
mobility-trips-none = Nta rugendo murakora.
mobility-trip-gone = Urwo rugendo ntirubaho.
mobility-trip-detail = { $note }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $fare } · km { $kilometres }
    { $more }
mobility-trip-with-rider = 👤 { $name }, { $plate }
mobility-trip-with-driver = 👤 { $name }
mobility-trip-away = 🕒 Arahagera mu minota nka { $minutes }
mobility-trip-pin = 🔑 Nimugera ku mushoferi mumubwire iyi PIN: *{ $pin }*
mobility-trip-contact = 📞 { $link }
mobility-trip-fee = Amafaranga yo guhagarika urugendo: { $fee }
mobility-told-trip-told = { $news }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $fare }
    { $more }
mobility-note-accepted = ✅ Urugendo ni urwanyu. Mujye { $pickup }.
mobility-note-agreed = ✅ Mwumvikanye kuri { $fare }.
mobility-note-heading-out = Umugenzi yamenye ko muje.
mobility-note-arrived = Umugenzi yamenye ko mwahageze. Mumubaze PIN.
mobility-note-started = ▶️ Urugendo rwiza, mugende neza!
mobility-note-renewed = Iyo PIN ni iya gatanu itari yo. Umugenzi ahawe indi nshya.
mobility-note-completed = 🏁 Mwakoze neza. Umugenzi arabishyura { $fare }.
mobility-note-settled = 💵 Byanditswe, murakoze.
mobility-note-not-there = Byanditswe. Umugenzi arishyura { $fee }, kuko mwamutegereje.
mobility-note-cancelled-by-rider = Urugendo rwahagaritswe.
mobility-note-cancelled-by-driver = Urugendo rwahagaritswe.
mobility-note-changed = Ibyo ntibigishoboka: { $status }.
mobility-note-early = Mubanze mutegereze iminota itanu aho mwagombaga guhurira.
mobility-note-gone = Ibyo ntibishoboka.
mobility-news-accepted = ✅ Umushoferi araje!
mobility-news-agreed = ✅ Umugenzi yemeye { $fare }. Mujye { $pickup }.
mobility-news-heading-out = 🚦 Umushoferi wanyu ari mu nzira.
mobility-news-arrived = 📍 Umushoferi wanyu yahageze.
mobility-news-started = ▶️ Urugendo rwanyu rwatangiye. Mushobora kurusangiza umuntu mwizeye.
mobility-news-new-pin = 🔑 Hageragejwe PIN zitari zo inshuro eshanu. Dore inshya; muyibwire gusa umushoferi uri imbere yanyu.
mobility-news-completed = 🏁 Mwageze iyo mujya. Mwishyure umushoferi { $fare }.
mobility-news-not-there = Umushoferi yategereje, ntiyababona.
mobility-news-cancelled-by-rider = Umugenzi yahagaritse urugendo.
mobility-news-cancelled-by-driver = Mutwihanganire: umushoferi yahagaritse urugendo.
mobility-news-cancelled-by-system = ⏳ Hashize amasaha atatu nta makuru y'uru rugendo: rwahagaritswe, nta wishyuzwa.
mobility-news-ended = ⏳ Uru rugendo rumaze amasaha cumi n'abiri rufunguye: ndafata ko mwageze iyo mwajyaga.
mobility-cancel-confirm =
    Duhagarike { $pickup } → { $dropoff }?
    { $fee }
mobility-cancel-confirm-yes = ✖️ Ruhagarike
mobility-cancel-confirm-no = ↩️ Rugumeho
mobility-cancel-fee = Umushoferi yamaze kuhagera: birabatwara { $fee }, akurwa kuri konti yanyu.
mobility-start-pin = Umugenzi ababwiye iyihe PIN? Ni imibare ine.
mobility-start-wrong = Iyo PIN si yo. Mwongere mumubaze.
mobility-receipt-gone = Urwo rugendo nta nyemezabwishyu rufite.
mobility-receipt-receipt =
    🧾 *Inyemezabwishyu no { $number }*
    { $when }
    { $vehicle }: { $pickup } → { $dropoff }, km { $kilometres }
    { $other }
    Igiciro: *{ $fare }*

mobility-sos-called =
    🆘 Abakozi bacu bamenyeshejwe, barimo gukurikirana urugendo rwanyu.
    Niba muri mu kaga, muhite muhamagara polisi: *{ $number }*
mobility-sos-gone = Niba mukeneye ubutabazi bwihuse, muhamagare polisi: *{ $number }*
mobility-alarm-decided-closed = Abakozi bacu bakurikiranye ubutabazi mwasabye. Niba muri mu kaga, muhamagare { $number }.
mobility-share-gone = Hasangizwa gusa urugendo rugikomeje.
mobility-share-failed = Ntibikunze ubu. Mwongere mugerageze.
mobility-share-done = Mwohereze ubutumwa bukurikira: link yabwo yerekana aho mugeze.
mobility-share-card =
    Ndi mu rugendo { $pickup } → { $dropoff } na { $name } ({ $plate }). Munkurikirane:
    { $link }
mobility-follow-gone = Urwo rugendo rwarangiye, cyangwa link si yo.
mobility-follow-ride =
    {"*"}{ $name }: { $pickup } → { $dropoff }*
    { $status }
    { $vehicle }, { $driver }, { $plate }
mobility-follow-where = Aha ni ho aheruka kugaragara, { $seen }:
mobility-rate-already = Nta manota yo gutanga ahari.
mobility-rate-stars = Byagenze bite hamwe na { $name }?
mobility-rate-words = Murifuza kongeraho ijambo?
mobility-rate-done = Murakoze!

mobility-drive-invited = 🚦 Mutware abagenzi natwe: mwandikishe ikinyabiziga, perimi n'ubwishingizi. Abakozi bacu nibamara kubisuzuma, mujya ku murongo.
mobility-drive-pending = Ibyangombwa bya { $vehicle } { $plate } birimo gusuzumwa. Turabamenyesha vuba.
mobility-drive-online =
    🟢 *Muri ku murongo*: { $vehicle } { $plate }. Nimwimuka mujye mwohereza location.
    Ibyangombwa birangira { $until }.{ $owed }
mobility-drive-offline =
    ⚪ *Ntimuri ku murongo*: { $vehicle } { $plate }
    Ibyangombwa birangira { $until }.{ $owed }
mobility-drive-owed = {" "}Murimo token { $tokens }; zizakurwa kuri konti yanyu.
mobility-online-place = Muri he? Mwohereze location yanyu, cyangwa mwandike izina ry'ahantu.
mobility-online-ok = 🟢 Muri ku murongo hafi ya { $place }. Ndababwira urugendo rwose rubonetse hafi yanyu. Nimumara iminota { $minutes } nta cyo munyoherereje, mbakura ku murongo; kunyoherereza aho muri birahagije.
mobility-online-papers = Mubanze mwandikishe ibyangombwa.
mobility-online-expired = Perimi cyangwa ubwishingizi bwarangiye: mwandikishe ibishya.
mobility-online-owing = Komisiyo mutarishyura yabaye nyinshi: mubanze mushyire amafaranga kuri konti yanyu.
mobility-online-banned = Ntimushobora kongera gutwara natwe. Abakozi bacu bashobora kubabwira impamvu.
mobility-offline-done = ⚪ Muvuye ku murongo. Ni ah'ubutaha!
mobility-offline-already = Ntimwari ku murongo.
mobility-told-offline-offline = ⚪ Hashize iminota { $minutes } ntabumva: ubu ntimukiri ku murongo.
mobility-earnings-earned =
    💰 Ayo mwakoreye
    { $lines }{ $owed }
mobility-earnings-none = Nta rugendo mwakoze mu minsi 30 ishize.
mobility-earnings-line = Uyu munsi: { $today } (ingendo { $rides_today }) · Iminsi 30: { $total } (ingendo { $rides })

mobility-register-vehicle = Mutwara iki?
mobility-register-plate = Pulaki ni iyihe? Urugero: RAD 123 C.
mobility-register-plate-wrong = Pulaki igira inyuguti n'imibare 4 kugeza ku 10.
mobility-register-licence = Mwohereze ifoto cyangwa PDF ya perimi yanyu.
mobility-register-licence-until = Perimi izarangira ryari?
mobility-register-insurance = Mwohereze ifoto cyangwa PDF y'icyemezo cy'ubwishingizi bw'ikinyabiziga.
mobility-register-insurance-until = Ubwishingizi buzarangira ryari?
mobility-register-registration = Mwohereze n'ikarita jaune y'ikinyabiziga: ifoto cyangwa PDF.
mobility-register-right =
    Dore ibyo nabashije gusoma:
    { $fields }
    { $notes }

    Ni byo?
mobility-right-yes = ✅ Ni byo
mobility-right-no = ✏️ Hari ibitari byo
mobility-right-again = 📷 Indi foto
mobility-plate-differs = ⚠️ Ku cyangombwa handitseho { $read }, naho mwe mwanditse { $plate }.
mobility-register-over = ❌ Iki cyangombwa ({ $paper }) cyarangiye ku wa { $until }, nta wemerewe kugitwariraho abagenzi. Mwohereze igifite agaciro ubu.
mobility-register-unfetched = Sinabashije kubona iyo dosiye. Mwongere muyohereze.
mobility-register-refused = { $reason }
mobility-register-confirm =
    {"*"}{ $vehicle } { $plate }*
    Perimi kugeza { $licence }
    Ubwishingizi kugeza { $insurance }

    Mbyohereze?
mobility-register-confirm-yes = ✅ Byohereze
mobility-register-confirm-no = 🗑️ Bireke
mobility-register-discarded = Nta cyoherejwe.
mobility-register-done = 📄 { $plate }: abakozi bacu bagiye gusuzuma ibyangombwa byanyu. Turabamenyesha vuba.
mobility-register-waiting = Ibyangombwa byanyu bisanzwe birimo gusuzumwa.
mobility-register-plate-taken = { $plate } isanzwe ikoreshwa n'undi. Niba atari byo, abakozi bacu babafasha.
mobility-register-banned = Ntimushobora kongera gutwara natwe. Abakozi bacu bashobora kubabwira impamvu.
mobility-driver-decided-approved = ✅ { $plate } yemewe. Mujye ku murongo, urugendo rwa mbere ruze!
mobility-driver-decided-refused = ❌ Ibyangombwa bya { $plate } ntibyemewe: mwongere mwiyandikishe n'amafoto asomeka y'ibyangombwa bigifite agaciro.
mobility-driver-decided-plate = ❌ { $plate } isanzwe ikoreshwa n'undi. Niba atari byo, abakozi bacu babafasha.
mobility-told-papers-soon = ⏳ { $plate }: { $what }, iherezo ni ku wa { $until }. Mwohereze ibyangombwa bishya hakiri kare, mugume mu muhanda.
mobility-papers-licence = perimi
mobility-papers-insurance = ubwishingizi
mobility-papers-registration = ikarita jaune

mobility-phrases-plan = guteganya urugendo, ndashaka guteganya urugendo, tegura urugendo
mobility-phrases-plans = ingendo nateganyije, ingendo ziteganyijwe
mobility-row-plan = 🗓️ Teganya urugendo
mobility-row-plans = 🗓️ Ingendo ziteganyijwe
mobility-row-pause-plan = ⏸️ Ba uhagaritse
mobility-row-resume-plan = ▶️ Komeza
mobility-row-stop-plan = 🗑️ Hagarika burundu
mobility-repeat-once = rimwe gusa
mobility-repeat-daily = buri munsi
mobility-repeat-weekdays = kuva ku wa mbere kugeza ku wa gatanu
mobility-repeat-weekly = buri cyumweru
mobility-plan-vehicle = Murashaka gutega iki?
mobility-plan-pickup = Umushoferi azabasange he? Mwohereze location yanyu, cyangwa mwandike izina ry'ahantu.
mobility-plan-dropoff = Muzaba mugiye he?
mobility-plan-same = Aho ni ho muzaba muri. Muzaba mugiye he?
mobility-plan-when = Ryari? Urugero: ejo 17:30.
mobility-plan-repeat = Ni kangahe?
mobility-plan-confirm =
    { $vehicle }: *{ $pickup } → { $dropoff }*
    { $when }, { $repeat }
    💰 Hafi { $fare } ku rugendo, yishyurwa umushoferi

    Ndubike? Nzabibutsa habura isaha n'iminota 15, mbaze abashoferi habura iminota 10.
mobility-plan-confirm-yes = ✅ Rubike
mobility-plan-confirm-no = 🗑️ Bireke
mobility-plan-discarded = Nta rugendo ruteganyijwe.
mobility-plan-done = 🗓️ Byateganyijwe: { $when }, { $repeat }. Nzabibutsa ku gihe.
mobility-plans-list = Ingendo mwateganyije:
mobility-plans-none = Nta rugendo mwateganyije.
mobility-planned-gone = Urwo rugendo ntiruteganyijwe.
mobility-planned-detail = { $note }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $repeat } · { $fare }
    Urukurikiyeho: { $when }
mobility-planned-paused = ruhagaze by'agateganyo
mobility-planned-note-paused = Ruhagaze: nta mushoferi ubazwa.
mobility-planned-note-active = Rurakomeza uko rwateganyijwe.
mobility-planned-note-stopped = Rwahagaritswe burundu.
mobility-told-soon-soon = ⏰ Mu minota { $minutes }: { $pickup } → { $dropoff } ({ $when }).
mobility-told-planned-asked = 🔎 Urugendo mwateganyije { $pickup } → { $dropoff }: ubu ndimo kubaza abashoferi bari hafi yanyu.
mobility-told-planned-missed = Urugendo mwateganyije { $pickup } → { $dropoff } ntirwasabwe: mufite urundi rugendo, cyangwa hari ayo mutarishyura.
