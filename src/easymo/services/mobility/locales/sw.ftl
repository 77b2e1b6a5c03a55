mobility-name = Safari
mobility-keywords = safari, usafiri, bodaboda, boda, teksi, taxi, pikipiki, moto
mobility-phrases-ride = natafuta boda, nataka boda, nahitaji boda, natafuta teksi, nataka teksi, nahitaji teksi,
    nahitaji usafiri, natafuta usafiri, nataka bodaboda, niitie boda, niitie teksi, nataka taxi, nahitaji pikipiki
mobility-phrases-drive = mimi ni dereva, mimi ni bodaboda, nataka kuwa dereva, menyu ya dereva
mobility-phrases-online = nipo hewani, ingia hewani
mobility-phrases-offline = natoka hewani, toka hewani
mobility-phrases-trips = safari zangu
# Words of a sentence that asks for a ride: vehicles, and what stands before a place.
mobility-words-moto = boda, bodaboda, pikipiki, moto
mobility-words-cab = teksi, taxi, gari
mobility-words-lifan = bajaji, lifan, guta
mobility-words-truck = lori, fuso
mobility-words-other = basi, daladala, hiace
mobility-words-from = kutoka, toka
mobility-words-to = kwenda, mpaka, hadi

mobility-vehicle-moto = 🛵 Bodaboda
mobility-vehicle-cab = 🚕 Teksi
mobility-vehicle-lifan = 🛺 Lifan
mobility-vehicle-truck = 🚚 Lori
mobility-vehicle-other = 🚐 Chombo kingine

mobility-row-ride = 🛵 Omba usafiri
mobility-row-drivers = 🧭 Madereva karibu
mobility-row-trips = 🧾 Safari zangu
mobility-row-drive = 🚦 Mimi ni dereva
mobility-row-current = 📍 Safari ya sasa
mobility-row-home = 🏠 Menyu
mobility-row-menu = 🛵 Usafiri
mobility-row-trip = ↩️ Rudi kwa safari
mobility-row-accept = ✅ Nakubali
mobility-row-counter = 💬 Bei yangu
mobility-row-decline = ❌ Hapana
mobility-row-agree = ✅ Sawa
mobility-row-refuse = ❌ Hapana, asante
mobility-row-waiting = 🙋 Wanaosubiri
mobility-row-online = 🟢 Nipo hapa
mobility-row-offline = ⚪ Toka hewani
mobility-row-earnings = 💰 Mapato yangu
mobility-row-register = 📄 Hati zangu
mobility-row-cancel = ✖️ Ghairi safari
mobility-row-share = 🔗 Shiriki safari
mobility-row-sos = 🆘 Dharura
mobility-row-head-out = 🚦 Niko njiani
mobility-row-arrive = 📍 Nimefika
mobility-row-start = ▶️ Anza safari
mobility-row-not-there = 👻 Hakuna mtu
mobility-row-complete = 🏁 Tumefika
mobility-row-settle = 💵 Nimelipwa
mobility-row-again = 🔁 Omba tena
mobility-row-rate = ⭐ Toa nyota
mobility-row-receipt = 🧾 Risiti
mobility-row-follow = 🔄 Yuko wapi sasa?

mobility-status-requested = tunatafuta dereva
mobility-status-offered = madereva wanaulizwa
mobility-status-accepted = dereva anakuja
mobility-status-arriving = dereva yuko njiani
mobility-status-arrived = dereva amefika
mobility-status-in-progress = inaendelea
mobility-status-completed = imekamilika
mobility-status-settled = imekamilika na kulipwa
mobility-status-cancelled-by-rider = abiria ameghairi
mobility-status-cancelled-by-driver = dereva ameghairi
mobility-status-cancelled-by-system = imeghairiwa
mobility-status-expired = dereva hakupatikana
mobility-status-no-show = abiria hakupatikana

mobility-away = km { $kilometres } kutoka hapo
mobility-menu-menu = 🛵 Unakwenda wapi? Unaweza pia kuandika tu: boda kutoka Remera kwenda Kimironko.

mobility-drivers-vehicle = Ungependa kusafiri kwa nini?
mobility-drivers-pickup = Uko wapi? Tuma location yako, au andika jina la mahali.
mobility-drivers-found =
    { $vehicle } karibu na { $place }:
    { $found }
mobility-drivers-line = • km { $kilometres }, dakika kama { $minutes }{ $stars }
mobility-drivers-none = Kwa sasa hakuna { $vehicle } hewani karibu na { $place }. Unaweza kuomba hata hivyo: atakayeingia hewani naye ataulizwa.

mobility-ride-active = Tayari una safari inayoendelea.
mobility-ride-vehicle = Ungependa kusafiri kwa nini?
mobility-ride-pickup = Dereva akuchukue wapi? Tuma location yako, au andika jina la mahali.
mobility-ride-dropoff = Unakwenda wapi?
mobility-ride-same = Hapo ndipo ulipo. Unakwenda wapi?
mobility-ride-near = { $count ->
    [one] Dereva mmoja yuko karibu, dakika kama { $minutes }.
   *[other] Madereva { $count } wako karibu, wa kwanza dakika kama { $minutes }.
  }
mobility-ride-nobody-near = Kwa sasa hakuna dereva aliye karibu sana; huenda ikachukua muda.
mobility-ride-confirm =
    { $vehicle }: *{ $pickup } → { $dropoff }*
    Kama km { $kilometres }, dakika { $minutes }
    💰 Kama { $fare }, unamlipa dereva

    { $near }
mobility-ride-confirm-yes = ✅ Omba
mobility-ride-confirm-offer = 💬 Taja bei yangu
mobility-ride-confirm-no = ✖️ Hapana
mobility-ride-fare = Makadirio ni { $fare }. Wewe unatoa kiasi gani? Kuanzia { $low } hadi { $high }.
mobility-ride-discarded = Sawa, hakuna safari.
mobility-ride-done = 🔎 { $vehicle } kwa { $fare }: nawauliza madereva walio karibu nawe, nitakuambia mara mmoja akikubali.
mobility-ride-owing = Bado unadaiwa ada ya safari iliyoghairiwa kwa kuchelewa. Weka kwanza pesa kwenye pochi yako, itakatwa hapo.
mobility-ride-banned = Huwezi tena kuomba safari. Timu yetu inaweza kukueleza sababu.

mobility-told-none-none = 😔 Safari hii hakuna aliyeweza kufika { $pickup }. Jaribu tena baada ya dakika chache, au toa bei ya juu zaidi.
mobility-told-counter-counter =
    💬 { $name }{ $stars } angekuja kwa *{ $fare }* ({ $vehicle }, { $plate }).
    { $pickup } → { $dropoff }, km { $kilometres }; wewe ulitoa { $asked }.
mobility-told-counter-over = Bei ya { $name } ya { $fare } imeisha muda.
mobility-agree-over = Bei hiyo imeisha muda.
mobility-refuse-done = Sawa. Wengine bado wanaweza kujibu.
mobility-refuse-over = Bei hiyo imeisha muda.

mobility-told-offer-offer =
    🔔 { $vehicle } inahitajika, km { $away } kutoka ulipo (dakika { $minutes }):
    {"*"}{ $pickup } → { $dropoff }*, km { $kilometres }
    💰 { $fare }
    👤 { $name }{ $stars }
mobility-told-offer-over = { $pickup } → { $dropoff } kwa { $fare }: safari hiyo imechukuliwa au imeisha.
mobility-told-taken-taken = Dereva mwingine amechukua safari hiyo.
mobility-told-refused-refused = { $name } hataki safari { $pickup } → { $dropoff } kwa { $fare }.
mobility-accept-taken = Dereva mwingine amekuwahi.
mobility-accept-over = Safari hiyo haipo tena.
mobility-accept-busy = Una safari inayoendelea: imalize kwanza.
mobility-accept-offline = Hauko hewani: ingia hewani kwanza.
mobility-accept-gone = Safari hiyo si yako.
mobility-decline-done = Sawa, nawauliza wengine.
mobility-decline-over = Safari hiyo haipo tena.
mobility-counter-fare = Abiria anatoa { $asked }. Wewe ungekuja kwa kiasi gani? Kuanzia { $low } hadi { $high }.
mobility-counter-done = { $fare }: namuuliza abiria, nitakujulisha.
mobility-counter-over = Safari hiyo haipo tena.
mobility-waiting-found = Wanasubiri karibu nawe:
mobility-waiting-none = Kwa sasa hakuna anayesubiri karibu nawe. Nitakujulisha akipatikana.
mobility-take-gone = Safari hiyo haipo tena, au hauko hewani.

mobility-trips-list = Safari zako:
mobility-trips-none = Bado huna safari.
mobility-trip-gone = Safari hiyo haipo.
mobility-trip-detail = { $note }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $fare } · km { $kilometres }
    { $more }
mobility-trip-with-rider = 👤 { $name }, { $plate }
mobility-trip-with-driver = 👤 { $name }
mobility-trip-away = 🕒 Atafika baada ya dakika { $minutes } hivi
mobility-trip-pin = 🔑 Ukipanda, mwambie dereva PIN hii: *{ $pin }*
mobility-trip-contact = 📞 { $link }
mobility-trip-fee = Ada ya kughairi: { $fee }
mobility-told-trip-told = { $news }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $fare }
    { $more }
mobility-note-accepted = ✅ Safari ni yako. Nenda { $pickup }.
mobility-note-agreed = ✅ Mmekubaliana: { $fare }.
mobility-note-heading-out = Abiria anajua kuwa unakuja.
mobility-note-arrived = Abiria anajua kuwa umefika. Muulize PIN.
mobility-note-started = ▶️ Safari njema, endesha salama!
mobility-note-renewed = Hiyo ilikuwa PIN ya tano isiyo sahihi. Abiria amepewa mpya.
mobility-note-completed = 🏁 Hongera. Abiria anakulipa { $fare }.
mobility-note-settled = 💵 Imeandikwa, asante.
mobility-note-not-there = Imeandikwa. Abiria analipa ada ya { $fee }.
mobility-note-cancelled-by-rider = Safari imeghairiwa.
mobility-note-cancelled-by-driver = Safari imeghairiwa.
mobility-note-changed = Haiwezekani tena: { $status }.
mobility-note-early = Subiri kwanza dakika tano mahali pa kumchukua abiria.
mobility-note-gone = Hilo haliwezekani.
mobility-news-accepted = ✅ Dereva anakuja!
mobility-news-agreed = ✅ Abiria amekubali { $fare }. Nenda { $pickup }.
mobility-news-heading-out = 🚦 Dereva wako yuko njiani.
mobility-news-arrived = 📍 Dereva wako amefika.
mobility-news-started = ▶️ Safari yako imeanza. Unaweza kuishiriki na mtu unayemwamini.
mobility-news-new-pin = 🔑 PIN zisizo sahihi zimejaribiwa mara tano. Hii ndiyo mpya; mwambie dereva aliye mbele yako tu.
mobility-news-completed = 🏁 Umefika. Mlipe dereva { $fare }.
mobility-news-not-there = Dereva alisubiri na hakukuona.
mobility-news-cancelled-by-rider = Abiria ameghairi safari.
mobility-news-cancelled-by-driver = Samahani: dereva ameghairi safari.
mobility-news-cancelled-by-system = ⏳ Masaa matatu yamepita bila habari za safari hii: imeghairiwa, hakuna anayetozwa chochote.
mobility-news-ended = ⏳ Safari hii imekuwa wazi kwa masaa kumi na mawili: nachukulia kuwa mmefika.
mobility-cancel-confirm =
    Ughairi { $pickup } → { $dropoff }?
    { $fee }
mobility-cancel-confirm-yes = ✖️ Ndiyo, ghairi
mobility-cancel-confirm-no = ↩️ Endelea nayo
mobility-cancel-fee = Dereva tayari amefika: utakatwa { $fee } kwenye pochi yako.
mobility-start-pin = Abiria anakuambia PIN gani? Tarakimu nne.
mobility-start-wrong = Hiyo si PIN sahihi. Muulize tena.
mobility-receipt-gone = Hakuna risiti ya safari hiyo.
mobility-receipt-receipt =
    🧾 *Risiti namba { $number }*
    { $when }
    { $vehicle }: { $pickup } → { $dropoff }, km { $kilometres }
    { $other }
    Nauli: *{ $fare }*

mobility-sos-called =
    🆘 Timu yetu imejulishwa na inafuatilia safari yako.
    Ukiwa hatarini, piga simu polisi mara moja: *{ $number }*
mobility-sos-gone = Kwa msaada wa haraka, piga simu polisi: *{ $number }*
mobility-alarm-decided-closed = Timu yetu imeshughulikia ombi lako la msaada. Ukiwa hatarini, piga { $number }.
mobility-share-gone = Ni safari inayoendelea tu inayoweza kushirikiwa.
mobility-share-failed = Haikuwezekana kwa sasa. Jaribu tena.
mobility-share-done = Tuma ujumbe unaofuata: link yake inaonyesha ulipo.
mobility-share-card =
    Niko safarini { $pickup } → { $dropoff } na { $name } ({ $plate }). Nifuatilie:
    { $link }
mobility-follow-gone = Safari hiyo imeisha, au link si sahihi.
mobility-follow-ride =
    {"*"}{ $name }: { $pickup } → { $dropoff }*
    { $status }
    { $vehicle }, { $driver }, { $plate }
mobility-follow-where = Alionekana hapa mara ya mwisho, { $seen }:
mobility-rate-already = Hakuna cha kupa nyota.
mobility-rate-stars = Ilikuwaje na { $name }?
mobility-rate-words = Ungependa kuongeza maneno machache?
mobility-rate-done = Asante!

mobility-drive-invited = 🚦 Endesha nasi: sajili chombo chako, leseni na bima. Timu yetu ikishavikagua, unaingia hewani.
mobility-drive-pending = Hati zako za { $vehicle } { $plate } zinakaguliwa. Tutakujulisha hivi karibuni.
mobility-drive-online =
    🟢 *Uko hewani* na { $vehicle } { $plate }. Ukihama, tuma location yako.
    Hati zinafaa hadi { $until }.{ $owed }
mobility-drive-offline =
    ⚪ *Hauko hewani*: { $vehicle } { $plate }
    Hati zinafaa hadi { $until }.{ $owed }
mobility-drive-owed = {" "}Unadaiwa tokeni { $tokens }; zitakatwa kwenye pochi yako.
mobility-online-place = Uko wapi? Tuma location yako, au andika jina la mahali.
mobility-online-ok = 🟢 Uko hewani karibu na { $place }. Nitakuambia kila safari iliyo karibu. Dakika { $minutes } zikipita bila ishara, unatoka hewani; location yako ni ishara.
mobility-online-papers = Sajili hati zako kwanza.
mobility-online-expired = Leseni au bima yako imeisha muda: sajili hati mpya.
mobility-online-owing = Unadaiwa kamisheni nyingi: weka kwanza pesa kwenye pochi yako.
mobility-online-banned = Huwezi tena kuendesha nasi. Timu yetu inaweza kukueleza sababu.
mobility-offline-done = ⚪ Umetoka hewani. Tutaonana!
mobility-offline-already = Hukuwa hewani.
mobility-told-offline-offline = ⚪ Dakika { $minutes } zimepita bila kukusikia: sasa hauko hewani.
mobility-earnings-earned =
    💰 Mapato yako
    { $lines }{ $owed }
mobility-earnings-none = Hakuna safari katika siku 30 zilizopita.
mobility-earnings-line = Leo: { $today } (safari { $rides_today }) · Siku 30: { $total } (safari { $rides })

mobility-register-vehicle = Unaendesha nini?
mobility-register-plate = Namba ya gari ni ipi? Kwa mfano RAD 123 C.
mobility-register-plate-wrong = Namba ya gari ina herufi na tarakimu 4 hadi 10.
mobility-register-licence = Tuma picha au PDF ya leseni yako ya udereva.
mobility-register-licence-until = Leseni inafaa hadi siku gani?
mobility-register-insurance = Tuma picha au PDF ya cheti cha bima ya chombo.
mobility-register-insurance-until = Bima inafaa hadi siku gani?
mobility-register-registration = Tuma pia kadi ya usajili wa chombo: picha au PDF.
mobility-register-right =
    Nimeweza kusoma haya:
    { $fields }
    { $notes }

    Ni sahihi?
mobility-right-yes = ✅ Ni sahihi
mobility-right-no = ✏️ Si sahihi yote
mobility-right-again = 📷 Picha nyingine
mobility-plate-differs = ⚠️ Hati inasema { $read }; wewe umeandika { $plate }.
mobility-register-over = ❌ { $paper } hii iliisha { $until }, hivyo hairuhusiwi kubeba abiria nayo. Tuma iliyo halali sasa.
mobility-register-unfetched = Sikuweza kupata faili hilo. Tafadhali litume tena.
mobility-register-refused = { $reason }
mobility-register-confirm =
    {"*"}{ $vehicle } { $plate }*
    Leseni hadi { $licence }
    Bima hadi { $insurance }

    Niwasilishe?
mobility-register-confirm-yes = ✅ Wasilisha
mobility-register-confirm-no = 🗑️ Acha
mobility-register-discarded = Hakuna kilichowasilishwa.
mobility-register-done = 📄 { $plate }: timu yetu inakagua hati zako. Tutakujulisha hivi karibuni.
mobility-register-waiting = Hati zako tayari zinakaguliwa.
mobility-register-plate-taken = Mtu mwingine anaendesha na { $plate }. Kama si sahihi, timu yetu itakusaidia.
mobility-register-banned = Huwezi tena kuendesha nasi. Timu yetu inaweza kukueleza sababu.
mobility-driver-decided-approved = ✅ { $plate } imekubaliwa. Ingia hewani, safari ya kwanza ni yako!
mobility-driver-decided-refused = ❌ Hati za { $plate } hazikukubaliwa: sajili tena kwa picha zinazosomeka za hati zinazofaa.
mobility-driver-decided-plate = ❌ Mtu mwingine anaendesha na { $plate }. Kama si sahihi, timu yetu itakusaidia.
mobility-told-papers-soon = ⏳ { $what } ya { $plate } inaisha { $until }. Sajili hati mpya mapema uendelee kuwa barabarani.
mobility-papers-licence = Leseni
mobility-papers-insurance = Bima
mobility-papers-registration = Kadi ya usajili

mobility-phrases-plan = panga safari, ratibu safari, nataka kupanga safari
mobility-phrases-plans = safari nilizopanga, safari zilizopangwa
mobility-row-plan = 🗓️ Panga safari
mobility-row-plans = 🗓️ Safari zilizopangwa
mobility-row-pause-plan = ⏸️ Simamisha
mobility-row-resume-plan = ▶️ Endelea
mobility-row-stop-plan = 🗑️ Acha kabisa
mobility-repeat-once = mara moja
mobility-repeat-daily = kila siku
mobility-repeat-weekdays = Jumatatu hadi Ijumaa
mobility-repeat-weekly = kila wiki
mobility-plan-vehicle = Ungependa kusafiri kwa nini?
mobility-plan-pickup = Dereva akuchukue wapi? Tuma location yako, au andika jina la mahali.
mobility-plan-dropoff = Utakwenda wapi?
mobility-plan-same = Hapo ndipo utakapokuwa. Utakwenda wapi?
mobility-plan-when = Lini? Kwa mfano: kesho 17:30.
mobility-plan-repeat = Mara ngapi?
mobility-plan-confirm =
    { $vehicle }: *{ $pickup } → { $dropoff }*
    { $when }, { $repeat }
    💰 Kama { $fare } kwa safari, unamlipa dereva

    Niipange? Nitakukumbusha saa moja na dakika 15 kabla, na kuwauliza madereva dakika 10 kabla.
mobility-plan-confirm-yes = ✅ Ipange
mobility-plan-confirm-no = 🗑️ Acha
mobility-plan-discarded = Hakuna kilichopangwa.
mobility-plan-done = 🗓️ Imepangwa: { $when }, { $repeat }. Nitakukumbusha mapema.
mobility-plans-list = Safari ulizopanga:
mobility-plans-none = Huna safari iliyopangwa.
mobility-planned-gone = Mpango huo haupo.
mobility-planned-detail = { $note }
    {"*"}{ $vehicle }: { $pickup } → { $dropoff }*
    { $repeat } · { $fare }
    Ijayo: { $when }
mobility-planned-paused = imesimamishwa
mobility-planned-note-paused = Imesimamishwa: hakuna dereva anayeulizwa.
mobility-planned-note-active = Inaendelea kama ilivyopangwa.
mobility-planned-note-stopped = Imeachwa.
mobility-told-soon-soon = ⏰ Baada ya dakika { $minutes }: { $pickup } → { $dropoff } ({ $when }).
mobility-told-planned-asked = 🔎 Safari uliyopanga { $pickup } → { $dropoff }: sasa nawauliza madereva walio karibu nawe.
mobility-told-planned-missed = Safari uliyopanga { $pickup } → { $dropoff } haikuombwa: una safari nyingine, au bado unadaiwa ada.
