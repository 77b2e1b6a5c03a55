jobs-name = Kazi
jobs-keywords = kazi, ajira, kibarua, vibarua, deiwaka, mishe, kuajiri, ajiri, nafasi za kazi, nafasi ya kazi
jobs-phrases-post = nahitaji mfanyakazi, ninahitaji mfanyakazi, natafuta mfanyakazi, ninatafuta mfanyakazi,
    nataka mfanyakazi, ninataka mfanyakazi, naomba mfanyakazi, nitafutie mfanyakazi, nipatie mfanyakazi,
    nahitaji wafanyakazi, ninahitaji wafanyakazi, natafuta wafanyakazi, ninatafuta wafanyakazi, nataka wafanyakazi,
    tunahitaji wafanyakazi, tunatafuta wafanyakazi, tunahitaji mfanyakazi, tunatafuta mfanyakazi, nahitaji mtu wa,
    ninahitaji mtu wa, natafuta mtu wa, ninatafuta mtu wa, nataka mtu wa, naomba mtu wa, nitafutie mtu wa,
    nipatie mtu wa, nahitaji watu wa, natafuta watu wa, tunahitaji watu wa, nahitaji vibarua, ninahitaji vibarua, tunahitaji vibarua, nahitaji fundi,
    ninahitaji fundi, natafuta fundi, ninatafuta fundi, nahitaji dada wa kazi, natafuta dada wa kazi, nahitaji housegirl,
    natafuta housegirl, tangaza kazi, kutangaza kazi, nitangaze kazi, tangaza nafasi ya kazi,
    kutangaza nafasi ya kazi, tangaza nafasi za kazi, kutangaza nafasi za kazi, weka tangazo la kazi, kuweka tangazo la kazi,
    nataka kuajiri, ninataka kuajiri, ningependa kuajiri, naajiri, ninaajiri, tunaajiri, natoa kazi, ninatoa kazi,
    natoa ajira, toa kazi, kutoa kazi, nina kazi ya, nina kazi kwa, nina nafasi ya kazi, nina nafasi za kazi,
    tuna nafasi ya kazi, tuna nafasi za kazi, nina kibarua
jobs-phrases-find = natafuta kazi, ninatafuta kazi, tunatafuta kazi, nataka kazi, ninataka kazi, nahitaji kazi,
    ninahitaji kazi, naomba kazi, ninaomba kazi, tafuta kazi, kutafuta kazi, nitafutie kazi, nipatie kazi, nipe kazi,
    nipeni kazi, nisaidie kazi, nisaidie kupata kazi, nataka kufanya kazi, ninataka kufanya kazi, ningependa kufanya kazi,
    naweza kufanya kazi, pata kazi, kupata kazi, napata kazi, natafuta ajira, ninatafuta ajira, nahitaji ajira,
    nataka ajira, naomba ajira, tafuta ajira, natafuta kibarua, ninatafuta kibarua, natafuta vibarua, nataka kibarua,
    nahitaji kibarua, naomba kibarua, nipe kibarua, natafuta mishe, natafuta deiwaka, nafasi za kazi, nafasi ya kazi,
    nafasi za ajira, nafasi ya ajira, kuna kazi, kuna kibarua, kazi zipo, kazi ipo, sina kazi, sina ajira, ombi la kazi
jobs-phrases-mine = kazi zangu, matangazo yangu, tangazo langu, kazi nilizotangaza, kazi niliyotangaza,
    matangazo niliyoweka, tangazo nililoweka, vibarua vyangu, onyesha kazi zangu, onesha kazi zangu,
    onyesha matangazo yangu, onesha matangazo yangu
# Words that say nothing about which job is meant.
jobs-noise = kazi, ajira, kibarua, vibarua, deiwaka, mishe, kuajiri, ajiri, nafasi, tangazo, matangazo, mfanyakazi,
    wafanyakazi, mtu, watu, natafuta, ninatafuta, tunatafuta, tafuta, kutafuta, nitafutie, nataka, ninataka,
    nahitaji, ninahitaji, tunahitaji, naomba, ninaomba, omba, ombi, ningependa, napenda, nipe, nipeni, nipatie,
    nisaidie, pata, kupata, napata, nipate, kufanya, fanya, nafanya, naweza, nina, sina, niko, nipo, kuna, ipo, zipo, iko,
    ya, wa, za, la, cha, vya, pa, kwa, katika, kwenye, na, ni, je, au, ama, kama, hapa, huko, huku, karibu, karibu na,
    jirani, eneo, maeneo, sehemu, gani, ipi, wapi, mimi, sisi, yangu, wangu, langu, zangu, yoyote, yeyote, wowote, zozote,
    tu, sana, pia, bado, leo, sasa, hii, hiyo, hizi, mpya, tafadhali, asante, habari, hujambo, jambo, mambo

jobs-menu-menu = 💼 Kazi na vibarua: unahitaji nini?
jobs-row-find = 🔎 Tafuta kwa maneno
jobs-row-find-about = Kwa mfano: dereva, mpishi, kompyuta
jobs-row-browse = 🗂️ Aina za kazi
jobs-row-nearby = 📍 Kazi karibu nami
jobs-row-results = 🆕 Kazi mpya
jobs-row-post = 📣 Tangaza kazi
jobs-row-post-about = Pata mtu wa siku moja, wiki kadhaa au zaidi
jobs-row-mine = 📋 Matangazo yangu
jobs-row-menu = 💼 Menyu ya kazi
jobs-row-search-again = 🔎 Tafuta tena

jobs-find-words = Unatafuta kazi gani? Andika kwa maneno yako, kwa mfano: dereva Kimironko.
jobs-browse-category = Kazi ya aina gani?
jobs-nearby-place = Uko wapi? Tuma location yako, au andika jina la mahali kama Kimironko.

jobs-find-which = 📍 Unamaanisha wapi?
jobs-results-found = { $count ->
    [one] 💼 Nafasi moja ya kazi{ $what }{ $where }. Ifungue uone zaidi.{ $filters }
   *[other] 💼 Nafasi { $count } za kazi{ $what }{ $where }, inayofaa zaidi ndiyo ya kwanza. Fungua moja uone zaidi.{ $filters }
  }
jobs-results-many = 💼 Nafasi { $count } bora za kazi{ $what }{ $where }. Fungua moja uone zaidi.{ $filters }
jobs-results-page = 💼 Nafasi zaidi za kazi{ $what }{ $where }:{ $filters }
jobs-results-none =
    Kwa sasa hakuna kazi{ $what }{ $where }.
    Jaribu maneno mengine, sehemu nyingine au aina zote za kazi.{ $filters }
jobs-results-end = Hakuna nafasi nyingine za kazi{ $what }{ $where }.{ $filters }
jobs-results-what = {" "}ya “{ $words }”
jobs-results-where = {" "}karibu na { $place }

jobs-job-detail =
    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots ->
        [one] Anahitajika mtu mmoja
       *[other] Wanahitajika watu { $slots }
    }
    🗓️ Imetangazwa { $posted }, mwisho wa kuomba { $until }{ $terms }{ $employer }

    { $details }{ $warning }
jobs-job-gone = Kazi hii haipo tena.
jobs-job-mine = Hili ni tangazo lako mwenyewe. Hali yake: { $status }.
jobs-job-hidden = { $why }

jobs-post-title = 📣 Tutangaze kazi yako. Ni kazi gani? Andika kwa kifupi, kwa mfano: Mpishi wa harusi.
jobs-post-details = Eleza zaidi: majukumu, saa za kazi, vitu vya kuja navyo. Unaweza kuruka hapa.
jobs-post-category = Aina ipi inafaa zaidi?
jobs-post-kind = Ni kazi ya muda gani?
jobs-post-place = Kazi iko wapi? Tuma location, au andika jina la mahali kama Kimironko.
jobs-post-pay = Utalipa kiasi gani, kwa { $currency }? Kwa mfano 5000, 50k au 100k-150k. Kama ni maelewano, ruka.
jobs-post-period = Malipo hayo ni…
jobs-post-slots = Unahitaji watu wangapi?
jobs-post-confirm =
    Tafadhali hakiki tangazo lako:

    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots }{ $terms }

    { $details }

    Nilitangaze?
jobs-post-confirm-yes = ✅ Tangaza
jobs-post-confirm-no = 🗑️ Futa
jobs-post-done = 🎉 Tangazo lako limetoka! Namba ya kazi ni { $reference }. Litabaki wazi hadi { $until }.
jobs-post-discarded = Limefutwa. Hakuna kilichotangazwa.

jobs-mine-list = 📋 Matangazo yako ya kazi, mapya yakitangulia:
jobs-mine-none = Bado hujatangaza kazi yoyote.

jobs-pay-negotiable = Maelewano
jobs-pay-amount = { $amount } { $period }
jobs-no-details = Hakuna maelezo zaidi.
jobs-distance = km { $distance }

jobs-kind-gig = Siku moja
jobs-kind-short = Siku 2 hadi 29
jobs-kind-long = Mwezi mmoja au zaidi
jobs-period-hour = kwa saa
jobs-period-day = kwa siku
jobs-period-week = kwa wiki
jobs-period-month = kwa mwezi
jobs-period-fixed = kwa kazi nzima
jobs-status-open = liko wazi
jobs-status-closed = limefungwa
jobs-status-filled = watu wamepatikana
jobs-status-paused = limesitishwa kwa muda
jobs-status-expired = muda umekwisha

jobs-category-construction = 🧱 Ujenzi
jobs-category-construction-words = ujenzi, kujenga, mjenzi, wajenzi, fundi ujenzi, fundi mwashi, mwashi, waashi, saidia fundi,
    jengo, majengo, matofali, saruji, vigae, saiti, seremala, maseremala, useremala
jobs-category-transport = 🛵 Udereva na delivery
jobs-category-transport-words = udereva, dereva, madereva, kuendesha, uendeshaji, bodaboda, boda, pikipiki, bajaji, bajaj, teksi, taksi,
    daladala, basi, konda, kondakta, gari, magari, lori, malori, usafiri, usafirishaji, kupeleka vifurushi, leseni
jobs-category-cleaning = 🧹 Usafi & kazi za ndani
jobs-category-cleaning-words = usafi, kusafisha, msafishaji, wasafishaji, kazi za ndani, mfanyakazi wa ndani, dada wa kazi,
    hausigeli, housegirl, house girl, houseboy, kufua, kufulia, dobi, kupiga pasi, kupiga deki, kufagia
jobs-category-moving = 📦 Kuhamisha na kupakia
jobs-category-moving-words = kuhama, kuhamisha, kubeba, kubeba mizigo, mizigo, mzigo, mbeba mizigo, wabeba mizigo, kuli, makuli,
    hamali, kupakia, kupakua, upakiaji, ghala, maghala, stoo, samani
jobs-category-farming = 🌾 Kilimo na bustani
jobs-category-farming-words = kilimo, kulima, mkulima, wakulima, shamba, mashamba, shambani, bustani, mtunza bustani, ufugaji,
    kufuga, mfugaji, wafugaji, mifugo, ng'ombe, kuku, mbuzi, mchungaji, kuvuna, mavuno, kupalilia, palizi
jobs-category-painting = 🎨 Kupaka rangi
jobs-category-painting-words = kupaka rangi, rangi, mpaka rangi, fundi rangi
jobs-category-plumbing = 🚰 Ufundi bomba
jobs-category-plumbing-words = ufundi bomba, fundi bomba, mafundi bomba, bomba, mabomba, maji, fundi maji, plamba
jobs-category-electrical = 🔌 Ufundi umeme
jobs-category-electrical-words = ufundi umeme, fundi umeme, mafundi umeme, umeme, nyaya, sola, umeme wa jua
jobs-category-security = 🛡️ Ulinzi
jobs-category-security-words = ulinzi, mlinzi, walinzi, kulinda, askari, gadi, magadi, usalama, sekyuriti, mlinzi wa usiku
jobs-category-cooking = 🍳 Upishi na mgahawa
jobs-category-cooking-words = upishi, mapishi, kupika, mpishi, wapishi, jikoni, chakula, mgahawa, migahawa, hoteli, baa, mhudumu,
    wahudumu, weita, mama lishe, mamantilie, mchoma nyama, nyama choma, chipsi
jobs-category-childcare = 👶 Malezi na uangalizi
jobs-category-childcare-words = malezi, kulea, kulea watoto, mlezi, walezi, yaya, watoto, mtoto, kutunza watoto, kutunza wazee,
    wazee, kutunza mgonjwa, mgonjwa, wagonjwa, kuuguza, uuguzi, uangalizi
jobs-category-tutoring = 📚 Ualimu na tuisheni
jobs-category-tutoring-words = ualimu, mwalimu, walimu, kufundisha, ufundishaji, masomo, somo, tuisheni, tuition, shule,
    mkufunzi, wakufunzi, mafunzo, kocha
jobs-category-office = 🗃️ Kazi za ofisini
jobs-category-office-words = ofisi, ofisini, karani, makarani, katibu, katibu muhtasi, sekretari, mhasibu, wahasibu, uhasibu,
    utawala, kuingiza data, kuchapa, mapokezi
jobs-category-technology = 💻 Teknolojia
jobs-category-technology-words = teknolojia, tehama, kompyuta, programu, mtandao, mitandao, intaneti, tovuti
jobs-category-customer-service = 🎧 Huduma kwa wateja
jobs-category-customer-service-words = huduma kwa wateja, huduma, wateja, mteja, mhudumu wa wateja, kupokea simu, kupiga simu,
    kituo cha simu
jobs-category-sales = 🛒 Mauzo na maduka
jobs-category-sales-words = mauzo, kuuza, muuzaji, wauzaji, duka, maduka, dukani, biashara, mfanyabiashara, soko, masoko, sokoni,
    keshia, makeshia, wakala, mawakala, mpesa, machinga
jobs-category-events = 🎪 Sherehe na matukio
jobs-category-events-words = sherehe, harusi, hafla, tukio, matukio, mkutano, mikutano, ukumbi, mapambo, mpambaji, mshereheshaji,
    mpiga picha, wapiga picha, picha
jobs-category-mechanic = 🔧 Gereji na matengenezo
jobs-category-mechanic-words = gereji, fundi magari, fundi gari, fundi pikipiki, mafundi, makanika, mekanika, ufundi, kutengeneza,
    matengenezo, marekebisho, kuchomelea, mchomeleaji, fundi simu, fundi friji, simu, matairi
jobs-category-tailoring = 🧵 Ushonaji na urembo
jobs-category-tailoring-words = ushonaji, kushona, mshonaji, washonaji, fundi cherehani, fundi nguo, cherehani, nguo, mitindo,
    urembo, saluni, kusuka, msusi, wasusi, nywele, kinyozi, vinyozi, kunyoa, kucha, vipodozi
jobs-category-other = ✳️ Kazi nyingine
jobs-category-other-words = nyingine, kazi nyingine, mengineyo, mbalimbali

## Applications, changes and closing
jobs-phrases-applied = maombi yangu, ombi langu, maombi yangu ya kazi, kazi nilizoomba, kazi niliyoomba, niliomba wapi, niliomba kazi wapi, nimeomba kazi wapi, nimeomba wapi, wapi niliomba kazi, wapi nimeomba kazi
jobs-row-applied = 📨 Maombi yangu
jobs-row-apply = ✅ Omba kazi
jobs-row-applicants = 👥 Waombaji
jobs-row-edit = ✏️ Badilisha
jobs-row-close = ⛔ Funga
jobs-row-accept = ✅ Kubali
jobs-row-shortlist = ⭐ Pitisha mchujo
jobs-row-reject = ❌ Kataa
jobs-row-withdraw = ↩️ Ondoa ombi
jobs-post-confirm-change = ✏️ Badilisha
jobs-post-changed = ✅ Tangazo lako limebadilishwa. Litabaki wazi hadi { $until }.
jobs-post-gone = Tangazo hili limeshafungwa, kwa hiyo hakuna kilichobadilishwa.
jobs-post-kept = Sawa, tangazo lako linabaki kama lilivyokuwa.
jobs-post-field = Ungependa kubadilisha nini?
jobs-field-title = 📝 Kichwa cha tangazo
jobs-field-details = 📄 Maelezo
jobs-field-category = 🗂️ Aina
jobs-field-kind = ⏳ Muda wa kazi
jobs-field-place = 📍 Mahali
jobs-field-pay = 💰 Malipo
jobs-field-slots = 👥 Idadi ya watu
jobs-edit-gone = Tangazo hili limeshafungwa, haliwezi kubadilishwa tena.
jobs-close-gone = Tangazo hili limeshafungwa.
jobs-close-confirm = Nifunge tangazo “{ $title }”? Hakuna atakayeliona wala kuomba tena.
jobs-close-confirm-yes = ⛔ Funga
jobs-close-confirm-no = Libaki wazi
jobs-close-kept = Sawa, tangazo linabaki wazi.
jobs-close-done = Tangazo “{ $title }” limefungwa. { $told }
jobs-apply-note = ✍️ “{ $title }”: mwandikie mwajiri ujumbe mfupi. Wewe ni nani, una uzoefu gani, unaweza kuanza lini?
jobs-apply-done = 📨 Ombi lako la kazi ya “{ $title }” limetumwa. Nitakujulisha mara mwajiri atakapojibu.
jobs-apply-own = Hili ni tangazo lako mwenyewe.
jobs-apply-closed = Kazi hii imeshafungwa.
jobs-apply-duplicate = Tayari umeomba kazi ya “{ $title }”.
jobs-told-application-new =
    📨 { $name } ameomba kazi ya “{ $title }”{ $cv }:{ $profile }

    { $note }
jobs-told-withdrawal-told = ↩️ { $name } ameondoa ombi lake la kazi ya “{ $title }”.
jobs-told-decision-accepted = 🎉 Habari njema: ombi lako la kazi ya “{ $title }” limekubaliwa. { $contact }
jobs-told-decision-shortlisted = ⭐ Ombi lako la kazi ya “{ $title }” limepita mchujo wa kwanza. Nitakujulisha mwajiri atakapoamua.
jobs-told-decision-rejected = Mara hii mwajiri amemchagua mtu mwingine kwa kazi ya “{ $title }”. Endelea kutafuta, kazi zipo.
jobs-applicants-list = 👥 Waombaji, wasiojibiwa wakitangulia:
jobs-applicants-none = Bado hakuna aliyeomba kazi hii.
jobs-applied-list = 📨 Maombi yako, mapya yakitangulia:
jobs-applied-none = Bado hujaomba kazi yoyote.
jobs-application-gone = Ombi hilo halikupatikana.
jobs-application-received =
    📨 { $name } · “{ $title }”
    { $status } · { $sent }{ $cv }{ $profile }

    { $note }

    { $contact }
jobs-application-sent =
    📨 “{ $title }”
    { $status } · { $sent }{ $cv }

    { $note }

    { $contact }
jobs-accept-done = Umemkubali { $name } kwa kazi ya “{ $title }”, naye amejulishwa. { $contact }{ $filled }
jobs-accept-already = Hakuna kilichobadilika: ombi la { $name } la kazi ya “{ $title }” tayari { $status }. { $contact }
jobs-shortlist-done = Ombi la { $name } la kazi ya “{ $title }” limepita mchujo, naye amejulishwa.
jobs-shortlist-already = Hakuna kilichobadilika: ombi la { $name } la kazi ya “{ $title }” tayari { $status }. { $contact }
jobs-reject-done = { $name } hakukubaliwa kwa kazi ya “{ $title }”, naye amejulishwa.
jobs-reject-already = Hakuna kilichobadilika: ombi la { $name } la kazi ya “{ $title }” tayari { $status }. { $contact }
jobs-withdraw-done = Ombi lako limeondolewa.
jobs-withdraw-gone = Ombi hili haliwezi kuondolewa tena.
jobs-contact = Wasiliana hapa: { $link }
jobs-application-status-pending = linasubiri jibu
jobs-application-status-shortlisted = limepita mchujo
jobs-application-status-accepted = limekubaliwa
jobs-application-status-rejected = limekataliwa
jobs-application-status-withdrawn = limeondolewa

## CVs, filled jobs, and what may become of a post
jobs-row-cv = 📄 Ona CV
jobs-row-pause = ⏸️ Sitisha kwa muda
jobs-row-open = ▶️ Fungua tena
jobs-row-renew = 🔄 Ongeza muda
jobs-row-share = 📤 Sambaza
jobs-row-dismiss = 📢 Wajulishe wengine
jobs-with-cv = {" · "}📄 CV
jobs-application-status-closed = limefungwa
jobs-apply-cv = 📄 Ungependa kuongeza CV yako? Tuma picha yake au PDF, au ruka hapa.
jobs-apply-refused = { $reason }
jobs-apply-unfetched = Nimeshindwa kupata faili hilo kwa sasa.
jobs-accept-filled = Umepata watu wote uliowahitaji: hakuna anayeweza kuomba tena.
jobs-accept-waiting = { $count ->
    [one] Bado mwombaji mmoja anasubiri jibu. Nimjulishe kwamba nafasi imeshachukuliwa?
   *[other] Bado waombaji { $count } wanasubiri jibu. Niwajulishe kwamba nafasi imeshachukuliwa?
  }
jobs-told-count = { $count ->
    [one] Mwombaji mmoja aliyekuwa akisubiri amejulishwa.
   *[other] Waombaji { $count } waliokuwa wakisubiri wamejulishwa.
  }
jobs-dismiss-done = { $told }
jobs-dismiss-none = Hakuna anayesubiri jibu tena.
jobs-told-end-filled = Kazi ya “{ $title }” imeshapata mtu mwingine, kwa hiyo ombi lako limefungwa. Asante kwa kuomba. Endelea kutafuta, kazi zipo.
jobs-told-end-closed = Mwajiri amefunga tangazo “{ $title }”, kwa hiyo ombi lako limefungwa pia. Endelea kutafuta, kazi zipo.
jobs-cv-shown = 📄 CV ya { $name } kwa kazi ya “{ $title }”
jobs-cv-gone = CV hiyo haipatikani tena.
jobs-cv-failed = Nimeshindwa kuleta CV ya { $name } kwa sasa. Tafadhali jaribu tena.
jobs-pause-done = ⏸️ Tangazo “{ $title }” limesitishwa kwa muda: hakuna atakayeliona hadi utakapolifungua tena.
jobs-pause-gone = Tangazo hili haliko wazi.
jobs-renew-done = ✅ Tangazo “{ $title }” liko wazi hadi { $until }.
jobs-renew-gone = Tangazo hili limefungwa kabisa. Unaweza kuitangaza kazi hiyo upya.
jobs-share-done = 📤 Wasambazie wengine ujumbe unaofuata, au uweke kwenye status: atakayebonyeza link ataona kazi hii moja kwa moja.
jobs-share-card =
    💼 *{ $title }*
    📍 { $place }
    💰 { $pay }

    Ione na uiombe hapa WhatsApp: { $link }
jobs-share-gone = Kazi iliyo wazi tu ndiyo inayoweza kusambazwa.
jobs-share-failed = Nimeshindwa kutengeneza link ya “{ $title }” kwa sasa. Tafadhali jaribu tena.
jobs-told-expiry-soon = ⏳ Tangazo “{ $title }” litafungwa { $until }. Ungependa libaki wazi kwa muda zaidi?

## Posting by a form; labels have at most 20 characters
jobs-post-form = 📣 Tutangaze kazi yako. Jaza fomu. Au jibu hapa kwenye chat: ni kazi gani? Andika kwa kifupi, kwa mfano: Mpishi wa harusi.
jobs-post-form-open = Jaza fomu
jobs-form-job = Kazi
jobs-form-terms = Mahali na malipo
jobs-form-which = Mahali gani?
jobs-form-title = Kichwa
jobs-form-title-help = Kwa mfano: Mpishi wa harusi
jobs-form-details = Maelezo
jobs-form-details-help = Majukumu, saa za kazi, vitu vya kuja navyo
jobs-form-category = Aina
jobs-form-kind = Muda wa kazi
jobs-form-place = Mahali
jobs-form-place-help = Kwa mfano: Kimironko
jobs-form-pay = Malipo
jobs-form-pay-help = Kwa mfano 5000, 50k au 100k-150k. Kama ni maelewano, acha wazi
jobs-form-period = Namna ya malipo
jobs-form-period-missing = Chagua pia namna ya malipo: kwa saa, kwa siku…
jobs-form-slots = Idadi ya watu
jobs-form-next = Endelea
jobs-form-done = Ona tangazo

## Siku ya kuanza na saa, na yasiyoweza kutangazwa
jobs-line-starts = 📅 Inaanza: { $day }
jobs-line-schedule = 🕗 { $words }
jobs-field-starts = 📅 Siku ya kuanza
jobs-field-schedule = 🕗 Siku na saa
jobs-post-starts = Ni siku gani? Ruka kama bado haijapangwa.
jobs-post-schedule = Kazi ni siku gani na saa ngapi? Mfano: Jumatatu hadi Ijumaa, 8:00 hadi 17:00.
jobs-post-refused = { $why }
jobs-post-held = { $why }
jobs-status-held = linakaguliwa
jobs-status-hidden = limefichwa na timu yetu
jobs-listing-decided-published = ✅ Tangazo “{ $title }” limekaguliwa na kutangazwa. Litabaki wazi hadi { $until }.
jobs-listing-decided-refused = Tangazo “{ $title }” haliwezi kutangazwa hapa: linaomba watu yale ambayo matapeli huomba. Unaweza kutangaza kazi tena kwa maneno mengine.

## Kufuta tangazo
jobs-row-delete = 🗑️ Futa
jobs-row-job = 💼 Ona kazi
jobs-delete-gone = Tangazo hili halipo tena.
jobs-delete-confirm = Nifute kabisa tangazo “{ $title }”? Maombi yote na yale waombaji waliyoandika yatafutwa pia.
jobs-delete-confirm-yes = 🗑️ Futa
jobs-delete-confirm-no = Libaki
jobs-delete-kept = Sawa, hakuna kilichofutwa.
jobs-delete-done = Tangazo “{ $title }” na maombi yake yamefutwa. { $told }
jobs-told-deleted-deleted = Mwajiri amefuta kazi ya “{ $title }”, pamoja na ombi lako. Uliyoandika na kutuma hayapo tena.

## Wasifu wa kazi
jobs-phrases-profile = wasifu wangu wa kazi, wasifu wa kazi, ujuzi wangu, wasifu wangu
jobs-phrases-recommended = kazi zinazonifaa, kazi inayonifaa, kazi za kunifaa, kazi kwa ajili yangu, kazi kulingana na ujuzi wangu
jobs-row-profile = 🧰 Wasifu wangu
jobs-row-recommended = ✨ Kazi zinazonifaa
jobs-row-seek = 🧰 Tengeneza wasifu
jobs-row-profile-change = ✏️ Badilisha wasifu
jobs-row-profile-delete = 🗑️ Futa wasifu
jobs-wanted-gig = Siku moja
jobs-wanted-short = Siku 2 hadi 29
jobs-wanted-long = Mwezi au zaidi
jobs-wanted-any = Yoyote kati ya hizi
jobs-anywhere = popote
jobs-pay-any = malipo yoyote
jobs-years = { $years ->
    [0] bila uzoefu bado
    [one] mwaka 1
   *[other] miaka { $years }
  }
jobs-suggested-agreed = Napendekezwa kwa waajiri
jobs-suggested-refused = Sipendekezwi kwa waajiri
jobs-seek-skills = Unaweza kufanya nini? Andika ujuzi usiozidi { $most }, ukiutenganisha kwa koma. Mfano: udereva, upishi, Kiingereza.
jobs-seek-place = Ungependa kufanya kazi wapi? Tuma location, au andika mahali, kama Kimironko. Ruka kama ni popote.
jobs-seek-place-2 = Hadi sasa: { $places }. Kuna mahali pengine? Unaweza kuongeza { $left }, au ruka.
jobs-seek-place-3 = { jobs-seek-place-2 }
jobs-seek-place-4 = { jobs-seek-place-2 }
jobs-seek-place-5 = { jobs-seek-place-2 }
jobs-seek-years = Umefanya kazi hiyo kwa miaka mingapi? Andika namba; 0 kama ndiyo unaanza.
jobs-seek-wanted = Ungependa kazi ya muda gani?
jobs-seek-pay = Ungependa kulipwa angalau kiasi gani ({ $currency })? Mfano: 5000 au 150k. Ruka kama kiasi chochote ni sawa.
jobs-seek-period = Na hayo ni…
jobs-seek-suggested = Nikupendekeze kwa waajiri wenye kazi inayokufaa? Wataona jina lako, ujuzi na miaka ya uzoefu, lakini si namba yako.
jobs-seek-suggested-yes = ✅ Nipendekeze
jobs-seek-suggested-no = Si sasa
jobs-seek-confirm =
    🧰 Tafadhali kagua wasifu wako wa kazi:

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }

    Niuhifadhi?
jobs-seek-confirm-yes = ✅ Hifadhi
jobs-seek-confirm-change = ✏️ Badilisha
jobs-seek-confirm-no = 🗑️ Acha
jobs-seek-field = Ungependa kubadilisha nini?
jobs-seek-field-skills = 🛠️ Ujuzi
jobs-seek-field-places = 📍 Mahali
jobs-seek-field-years = 🏅 Miaka ya uzoefu
jobs-seek-field-wanted = ⏳ Muda wa kazi
jobs-seek-field-pay = 💰 Malipo ya chini
jobs-seek-field-suggested = 👁️ Kupendekezwa
jobs-seek-saved = ✅ Wasifu wako wa kazi umehifadhiwa.
jobs-seek-unsaved = Hakuna wasifu uliohifadhiwa. Tuendelee na ombi lako.
jobs-seek-discarded = Imeachwa. Wasifu wako haujabadilika.
jobs-profile-none = 🧰 Bado huna wasifu wa kazi. Ukitaja ujuzi wako, mahali na malipo, nitakuonyesha kazi zinazokufaa na kukuarifu kuhusu mpya.
jobs-profile-detail =
    🧰 Wasifu wako wa kazi

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }
jobs-profile-delete-gone = Huna wasifu wa kazi.
jobs-profile-delete-confirm = Nifute wasifu wako wa kazi? Hutaarifiwa tena kuhusu kazi zinazokufaa, wala kupendekezwa kwa waajiri.
jobs-profile-delete-confirm-yes = 🗑️ Futa
jobs-profile-delete-confirm-no = Ubaki
jobs-profile-delete-kept = Sawa, wasifu wako umebaki.
jobs-profile-delete-done = Wasifu wako wa kazi umefutwa.
jobs-apply-profile = Kabla ya kuomba kazi ya “{ $title }”: ungependa kutengeneza wasifu mfupi wa kazi? Mwajiri ataona ujuzi na miaka yako ya uzoefu, nami nitakutafutia kazi zinazokufaa. Ombi lako litaendelea mara baada ya hapo.
jobs-apply-profile-yes = 🧰 Tengeneza wasifu
jobs-apply-profile-no = ⏭️ Omba tu

## Kazi na watu wanaofaana
jobs-fit-skills = inafaa ujuzi wako
jobs-fit-pay = malipo unayotaka
jobs-fit-near = karibu nawe
jobs-fit-fresh = mpya
jobs-recommended-profile = ✨ Ili nikutafutie kazi zinazokufaa, nahitaji kujua unachoweza kufanya. Ni dakika mbili tu.
jobs-recommended-none = Kwa sasa hakuna kazi inayolingana na wasifu wako. Nitakuarifu mara ikipatikana.
jobs-recommended-end = Hakuna kazi nyingine inayolingana na wasifu wako.
jobs-recommended-list = { $count ->
    [one] ✨ Kuna kazi moja inayokufaa. Ifungue uone zaidi.
   *[other] ✨ Kuna kazi { $count } zinazokufaa, inayofaa zaidi ndiyo ya kwanza. Fungua moja uone zaidi.
  }
jobs-told-match-jobs = { $count ->
    [one] ✨ Kuna kazi mpya inayokufaa:
   *[other] ✨ Kuna kazi mpya { $count } zinazokufaa:
  }
jobs-row-fits = ✨ Wanaofaa
jobs-row-invite = 📨 Mwalike
jobs-told-fits-fits = { $count ->
    [one] ✨ Mtu mmoja anafaa kwa kazi ya “{ $title }”. Unaweza kumwalika aombe.
   *[other] ✨ Watu { $count } wanafaa kwa kazi ya “{ $title }”. Unaweza kuwaalika waombe.
  }
jobs-fits-none = Kwa sasa sina mtu wa kukupendekezea. Nitakuarifu akipatikana.
jobs-fits-list = ✨ Wanaofaa kwa kazi ya “{ $title }”, anayefaa zaidi ndiye wa kwanza:
jobs-seeker-gone = Mtu huyu hawezi kupendekezwa tena.
jobs-seeker-detail =
    👤 *{ $name }*, kwa kazi ya “{ $title }”
    🛠️ { $skills }
    🏅 { $experience }
    { $standing }
    { $invited }
jobs-seeker-invited = 📨 Umemwalika aombe kazi.
jobs-seeker-invited-short = amealikwa
jobs-invite-gone = Mtu huyu hawezi kupendekezwa tena.
jobs-invite-already = Tayari umemwalika { $name }.
jobs-invite-done = 📨 { $name } amealikwa kuomba kazi. Mtapata mawasiliano ya kila mmoja ukikubali ombi lake.
jobs-told-invitation-invited = 📨 Mwajiri anakualika uombe kazi ya “{ $title }” huko { $place }.

## Kuchuja
jobs-row-refine = 🎛️ Chuja na zaidi
jobs-refine-by =
    🎛️ Ungependa kuchuja kwa kitu gani?
    Sasa: { $filters }
jobs-filter-none = zote
jobs-filter-row-category = 🗂️ Aina ya kazi
jobs-filter-row-kind = ⏳ Muda wa kazi
jobs-filter-row-place = 📍 Mahali
jobs-filter-row-pay = 💰 Malipo
jobs-filter-row-order = ↕️ Mpangilio
jobs-category-any = Aina zote
jobs-filter-category = Aina gani ya kazi?
jobs-filter-kind = Kazi ya muda gani?
jobs-filter-place = Karibu na wapi? Tuma location, au andika mahali, kama Kimironko. Ukiruka: popote.
jobs-filter-pay = Angalau kiasi gani ({ $currency })? Mfano: 5000 au 100k. Ukiruka: malipo yoyote.
jobs-filter-period = Na hayo ni…
jobs-filter-order = Kazi zipi zianze?
jobs-filter-order-best = 🎯 Zinazofaa zaidi
jobs-filter-order-nearest = 📍 Zilizo karibu
jobs-filter-order-cheapest = 💰 Za malipo ya chini
jobs-filter-order-newest = 🆕 Mpya zaidi
jobs-filter-from = kuanzia { $amount } { $period }
jobs-filter-to = hadi { $amount } { $period }
jobs-filter-between = { $amount } { $period }

## Kazi iliyokamilika
jobs-application-status-completed = kazi imekamilika
jobs-row-complete = 🏁 Kazi imekamilika
jobs-row-rate = ⭐ Toa alama
jobs-complete-gone = Ni kazi iliyokubaliwa tu inayoweza kukamilika.
jobs-complete-already = Kazi ya “{ $title }” imeshakamilika.
jobs-complete-confirm = Je, kazi ya “{ $title }” imekamilika? Baada ya hapo kila upande unaweza kumpa mwenzake alama.
jobs-complete-confirm-yes = 🏁 Imekamilika
jobs-complete-confirm-no = Bado
jobs-complete-kept = Sawa, niambie kazi ya “{ $title }” itakapokamilika.
jobs-complete-done = 🏁 Kazi ya “{ $title }” imekamilika. Asante!
jobs-told-completion-done = 🏁 Kazi ya “{ $title }” imekamilika, kwa maelezo ya upande wa pili. Ilikuwaje?
jobs-rate-gone = Ni kazi iliyokamilika tu inayoweza kupewa alama.
jobs-rate-already = Tayari umetoa alama kwa kazi ya “{ $title }”.
jobs-rate-employer = Mwajiri wa kazi ya “{ $title }” alikuwaje?
jobs-rate-worker = { $name } alifanyaje kazi ya “{ $title }”?
jobs-rate-words = Ungependa kusema sababu kwa maneno machache? Unaweza kuruka.
jobs-rate-done = ⭐ Asante, alama yako kwa kazi ya “{ $title }” imehifadhiwa.
jobs-stars-5 = ⭐⭐⭐⭐⭐ Bora sana
jobs-stars-4 = ⭐⭐⭐⭐ Nzuri
jobs-stars-3 = ⭐⭐⭐ Ya kuridhisha
jobs-stars-2 = ⭐⭐ Hafifu
jobs-stars-1 = ⭐ Mbaya
