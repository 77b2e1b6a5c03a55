jobs-name = Akazi
jobs-keywords = akazi, imirimo, umurimo, ikiraka, ibiraka, nyakabyizi, akaraka, imyanya y'akazi, ibyakazi
jobs-phrases-post = ndashaka umukozi, nshaka umukozi, ndashaka abakozi, nshaka abakozi, turashaka umukozi,
    turashaka abakozi, ndashakisha umukozi, ndashakisha abakozi, nkeneye umukozi, nkeneye abakozi, ndakeneye umukozi,
    ndakeneye abakozi, dukeneye umukozi, dukeneye abakozi, gushaka umukozi, gushaka abakozi, shaka umukozi,
    nshakira umukozi, nshakira abakozi, munshakire umukozi, munshakire abakozi, mwanshakira umukozi,
    mwanshakira abakozi, mundangire umukozi, ndangira umukozi, mumpe umukozi, mwampa umukozi,
    ndashaka umuntu wo, nshaka umuntu wo, nkeneye umuntu wo, ndakeneye umuntu wo, munshakire umuntu wo,
    ndashaka umuntu wankorera, nshaka umuntu wankorera, nkeneye umuntu wankorera, ndashaka abantu bo,
    nshaka abantu bo, nkeneye abantu bo, dukeneye abantu bo, gutanga akazi, ntanga akazi, ndatanga akazi, natanga akazi,
    dutanga akazi, turatanga akazi, tanga akazi, akazi ntanga, guha akazi, mfite akazi, gutangaza akazi,
    tangaza akazi, natangaza akazi, kwamamaza akazi, gutanga ikiraka, ntanga ikiraka, mfite ikiraka,
    gushyiraho akazi, itangazo ry'akazi, gutanga itangazo ry'akazi
jobs-phrases-find = ndashaka akazi, nshaka akazi, ndashakisha akazi, nshakisha akazi, turashaka akazi, gushaka akazi,
    gushakisha akazi, shaka akazi, shakisha akazi, nkeneye akazi, ndakeneye akazi, nifuza akazi, ndifuza akazi,
    ndasaba akazi, gusaba akazi, nabona akazi, kubona akazi, mbona akazi, mumpe akazi, mwampa akazi, mpa akazi,
    munshakire akazi, nshakira akazi, mwanshakira akazi, mundangire akazi, mundangira akazi, ndangira akazi,
    ndashaka gukora akazi, nshaka gukora akazi, ndashaka imirimo, nshaka imirimo, ndashaka ikiraka, nshaka ikiraka,
    nkeneye ikiraka, ndashaka ibiraka, nshaka ibiraka, nkeneye ibiraka, gushaka ikiraka, gushaka ibiraka,
    ndashaka job, nshaka job, hari akazi, akazi gahari, akazi kahari, nta kazi mfite, ntakazi mfite, simfite akazi,
    ndi umushomeri
jobs-phrases-mine = amatangazo yanjye, amatangazo yange, itangazo ryanjye, itangazo ryange, akazi kanjye, akazi kange,
    akazi natangaje, akazi natanze, imirimo natangaje, ibiraka natangaje, ibiraka byanjye
# Words that say nothing about which job is meant.
jobs-noise = akazi, kazi, imirimo, umurimo, ikiraka, ibiraka, nyakabyizi, akaraka, imyanya, umwanya, ibyakazi,
    umukozi, abakozi, umuntu, abantu, itangazo, amatangazo, nshaka, ndashaka, nshakisha, ndashakisha, turashaka,
    dushaka, gushaka, gushakisha, shaka, shakisha, nshakira, munshakire, mwanshakira, nkeneye, ndakeneye, dukeneye,
    nifuza, ndifuza, ndasaba, gusaba, kubona, nabona, mbona, mpa, mumpe, mwampa, ndangira, mundangire, mundangira,
    gukora, nkora, nakora, nzakora, hari, haba, ahari, gahari, kahari, habonetse, kaboneka, i, mu, muri, ku, kuri, ko,
    kwa, hafi, hafi ya, aha, hano, aho, hehe, he, iruhande, rwa, rwo, ya, yo, wa, wo, ba, bo, ka, za, zo, bya, byo, cya,
    cyo, bwa, bwo, rya, ryo, ha, na, no, n, ni, nk, nka, nko, y, k, w, se, ese, cyangwa, cg, kandi, cyane, vuba, ubu,
    ubundi, njye, nge, jye, njyewe, yanjye, kanjye, kange, wanjye, uwo, umwe, kamwe, akandi, akahe, ikihe, iki,
    nyabuneka, mwokabyaramwe, murakoze, urakoze, muraho, mwaramutse, mwiriwe, bite, mumfashe, mfasha, mfite, simfite, nta

jobs-menu-menu = 💼 Akazi n'ibiraka: murifuza iki?
jobs-row-find = 🔎 Shakisha wandika
jobs-row-find-about = Urugero: umushoferi, umutetsi, mudasobwa
jobs-row-browse = 🗂️ Reba mu byiciro
jobs-row-nearby = 📍 Akazi hafi yanjye
jobs-row-results = 🆕 Akazi gashya
jobs-row-post = 📣 Tangaza akazi
jobs-row-post-about = Umukozi w'umunsi umwe, w'ibyumweru cyangwa w'igihe kirekire
jobs-row-mine = 📋 Amatangazo yanjye
jobs-row-menu = 💼 Ahabanza h'akazi
jobs-row-search-again = 🔎 Ongera ushakishe

jobs-find-words = Murashaka akahe kazi? Mwandike mu magambo yanyu, urugero: umushoferi Kimironko.
jobs-browse-category = Ni akazi ko mu kihe cyiciro?
jobs-nearby-place = Muri he? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.

jobs-find-which = 📍 Ni ahahe muvuga?
jobs-results-found = { $count ->
    [1] 💼 Habonetse umwanya umwe w'akazi{ $what }{ $where }. Muwufungure murebe birambuye.{ $filters }
   *[other] 💼 Habonetse imyanya { $count } y'akazi{ $what }{ $where }; uhuye cyane n'ibyo mushaka ni wo ubanza. Mufungure umwe murebe birambuye.{ $filters }
  }
jobs-results-many = 💼 Dore imyanya { $count } ya mbere y'akazi{ $what }{ $where }. Mufungure umwe murebe birambuye.{ $filters }
jobs-results-page = 💼 Akandi kazi{ $what }{ $where }:{ $filters }
jobs-results-none =
    Nta kazi{ $what }{ $where } karaboneka.
    Mugerageze andi magambo, ahandi hantu cyangwa ibyiciro byose.{ $filters }
jobs-results-end = Nta kandi kazi{ $what }{ $where } gahari.{ $filters }
jobs-results-what = {" "}ka “{ $words }”
jobs-results-where = {" "}hafi ya { $place }

jobs-job-detail =
    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots ->
        [1] Hakenewe umuntu umwe
       *[other] Hakenewe abantu { $slots }
    }
    🗓️ Katangajwe ku wa { $posted }, gusaba birangira ku wa { $until }{ $terms }{ $employer }

    { $details }{ $warning }
jobs-job-gone = Aka kazi ntikakiboneka.
jobs-job-mine = Iri ni itangazo ryanyu. Uko rihagaze: { $status }.
jobs-job-hidden = { $why }

jobs-post-title = 📣 Reka dutangaze akazi kanyu. Ni akazi ko gukora iki? Mwandike mu magambo make, urugero: Umutetsi w'ubukwe.
jobs-post-details = Musobanure birambuye: ibizakorwa, amasaha, ibyo bazitwaza. Ibi mushobora kubisimbuka.
jobs-post-category = Ni ikihe cyiciro gihuye n'aka kazi?
jobs-post-kind = Akazi kazamara igihe kingana iki?
jobs-post-place = Akazi kazakorerwa he? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko.
jobs-post-pay = Muzahemba amafaranga angahe ({ $currency })? Urugero: 5000, 50k cyangwa 100k-150k. Niba bizumvikanwaho, musimbuke.
jobs-post-period = Ayo mafaranga azishyurwa…
jobs-post-slots = Mukeneye abantu bangahe?
jobs-post-confirm =
    Mubanze musome itangazo ryanyu:

    {"*"}{ $title }*
    { $category } · { $kind }
    📍 { $place }
    💰 { $pay }
    👥 { $slots }{ $terms }

    { $details }

    Nditangaze?
jobs-post-confirm-yes = ✅ Tangaza
jobs-post-confirm-no = 🗑️ Siba
jobs-post-done = 🎉 Itangazo ryanyu ryasohotse! Nimero y'akazi ni { $reference }. Rizafungwa ku wa { $until }.
jobs-post-discarded = Byasibwe. Nta cyatangajwe.

jobs-mine-list = 📋 Amatangazo yanyu y'akazi, amashya ni yo abanza:
jobs-mine-none = Nta kazi muratangaza.

jobs-pay-negotiable = Byumvikanwaho
jobs-pay-amount = { $amount } { $period }
jobs-no-details = Nta bindi bisobanuro.
jobs-distance = km { $distance }

jobs-kind-gig = Umunsi umwe
jobs-kind-short = Iminsi 2 kugeza kuri 29
jobs-kind-long = Ukwezi cyangwa kurenza
jobs-period-hour = ku isaha
jobs-period-day = ku munsi
jobs-period-week = ku cyumweru
jobs-period-month = ku kwezi
jobs-period-fixed = ku kazi kose
jobs-status-open = rirafunguye
jobs-status-closed = rirafunze
jobs-status-filled = abakozi barabonetse
jobs-status-paused = rirahagaze by'agateganyo
jobs-status-expired = igihe cyarangiye

jobs-category-construction = 🧱 Ubwubatsi
jobs-category-construction-words = ubwubatsi, kubaka, umwubatsi, abubatsi, umufundi, abafundi, ubufundi, umuyede, abayede,
    ubuyede, inyubako, inzu, amatafari, sima, amakaro, isakaro, gusakara, umubaji, ababaji, ububaji, shantiye
jobs-category-transport = 🛵 Gutwara na delivery
jobs-category-transport-words = ubushoferi, umushoferi, abashoferi, shoferi, ubumotari, gutwara, gutwara imodoka, gutwara moto,
    umumotari, abamotari, motari, imodoka, ikamyo, amakamyo, tagisi, bisi, umunyonzi, abanyonzi, ubunyonzi, igare, amagare,
    komvwayeri, umukomvwayeri, kugeza ibintu ku bantu, gutwara abagenzi, uruhushya, perimi
jobs-category-cleaning = 🧹 Isuku n'ibyo mu rugo
jobs-category-cleaning-words = isuku, gukora isuku, gusukura, umukozi wo mu rugo, abakozi bo mu rugo, akazi ko mu rugo,
    imirimo yo mu rugo, urugo, gukoropa, gukubura, kumesa, gufura, gutera ipasi, umuboyi, boyi, yaya
jobs-category-moving = 📦 Kwimura no gupakira
jobs-category-moving-words = kwimura, kwimuka, gupakira, gupakurura, kwikorera, guterura, imizigo, umuzigo, umukarani,
    abakarani, ubukarani, karaningufu, umukaraningufu, abakaraningufu, ububiko, sitoke, depo
jobs-category-farming = 🌾 Ubuhinzi n'ubusitani
jobs-category-farming-words = ubuhinzi, guhinga, umuhinzi, abahinzi, ubworozi, korora, umworozi, aborozi, umushumba,
    abashumba, kuragira, gukama, inka, inkoko, ihene, ingurube, gusarura, umurima, imirima, ubusitani, umusitani,
    gukata ubusitani, isambu
jobs-category-painting = 🎨 Gusiga amarangi
jobs-category-painting-words = gusiga amarangi, gusiga irangi, amarangi, irangi, usiga amarangi, gupenta
jobs-category-plumbing = 🚰 Amazi na plomberie
jobs-category-plumbing-words = amazi, ibyo amazi, umupulombiye, pulombiye, umuplombiye, amatiyo, itiyo, robine, robinet,
    amarobine
jobs-category-electrical = 🔌 Amashanyarazi
jobs-category-electrical-words = amashanyarazi, umuriro, elegitirisiye, umuelectricien, insinga, imirasire,
    imirasire y'izuba
jobs-category-security = 🛡️ Umutekano
jobs-category-security-words = umutekano, umuzamu, abazamu, ubuzamu, izamu, gukora izamu, kurinda, umurinzi, abarinzi, sekirite,
    umusekirite, abasekirite, securite
jobs-category-cooking = 🍳 Guteka na resitora
jobs-category-cooking-words = guteka, umutetsi, abatetsi, ubutetsi, igikoni, mu gikoni, amafunguro, ibiryo, umucoma, kotsa, resitora,
    restora, resitorante, hoteli, akabari, utubari, seriveri, umuseriveri, abaseriveri, serveri, barimani, gusereva
jobs-category-childcare = 👶 Kurera no kurwaza
jobs-category-childcare-words = kurera, kurera abana, kurera umwana, kwita ku bana, abana, umwana, uruhinja, umuyaya, yaya,
    kurwaza, umurwaza, kurwaza umurwayi, umurwayi, kwita ku bakuze, abakuze
jobs-category-tutoring = 📚 Kwigisha
jobs-category-tutoring-words = kwigisha, umwarimu, abarimu, ubwarimu, uburezi, umwalimu, abalimu, mwarimu, mwalimu, amasomo, isomo, ishuri,
    amashuri, coaching, umutoza, gutoza, amahugurwa, abanyeshuri
jobs-category-office = 🗃️ Akazi ko mu biro
jobs-category-office-words = ibiro, mu biro, umunyamabanga, abanyamabanga, sekereteri, umubaruramari, ibaruramari, kontabure,
    umucungamutungo, icungamutungo, ubuyobozi, kwinjiza amakuru, kwandika kuri mashini, resepusiyo
jobs-category-technology = 💻 Ikoranabuhanga
jobs-category-technology-words = ikoranabuhanga, tekinoloji, mudasobwa, porogaramu, gukora porogaramu, interineti, urubuga, imbuga,
    informatike, murandasi
jobs-category-customer-service = 🎧 Kwakira abakiriya
jobs-category-customer-service-words = kwakira abakiriya, gufasha abakiriya, abakiriya, umukiriya, kwakira abantu,
    kwitaba telefone, kolo senteri, serivisi
jobs-category-sales = 🛒 Ubucuruzi n'amaduka
jobs-category-sales-words = ubucuruzi, gucuruza, umucuruzi, abacuruzi, kugurisha, ugurisha, iduka, amaduka, butike, isoko,
    amasoko, kashiye, umukashiye, umukesiye, umuajenti, abajenti, momo, kwamamaza, supermarket, alimentation
jobs-category-events = 🎪 Ibirori
jobs-category-events-words = ibirori, ubukwe, inama, iminsi mikuru, protokole, abaprotokole, gufotora, gafotozi, abafotozi,
    umufotozi, umushyushyarugamba, umusangiza w'amagambo, dekorasiyo, gutaka
jobs-category-mechanic = 🔧 Ubukanishi no gusana
jobs-category-mechanic-words = ubukanishi, umukanishi, abakanishi, gukanika, igaraje, garaje, gusana, gusudira, umusuderi,
    abasuderi, umutekinisiye, abatekinisiye, tekinisiye, gukora telefone, telefone, ipine
jobs-category-tailoring = 🧵 Ubudozi n'ubwiza
jobs-category-tailoring-words = ubudozi, kudoda, umudozi, abadozi, imyenda, imideri, ubwiza, saluni, salo, gusuka, gusokoza,
    umusatsi, imisatsi, kogosha, kwogosha, umwogoshi, abogoshi, inzara, gukora inzara, makiyaji
jobs-category-other = ✳️ Indi mirimo
jobs-category-other-words = indi, ibindi, ikindi, rusange, bitandukanye, itandukanye

## Applications, changes and closing
jobs-phrases-applied = aho nasabye akazi, nasabye akazi he, nasabye akazi hehe, nasabye he akazi, ni hehe nasabye akazi, akazi nasabye, akazi nasabye akahe, imirimo nasabye, ubusabe bwanjye, ubusabe bwange, aho natse akazi, akazi natse
jobs-row-applied = 📨 Akazi nasabye
jobs-row-apply = ✅ Saba akazi
jobs-row-applicants = 👥 Abasabye akazi
jobs-row-edit = ✏️ Hindura
jobs-row-close = ⛔ Funga
jobs-row-accept = ✅ Emera
jobs-row-shortlist = ⭐ Shyira ku rutonde
jobs-row-reject = ❌ Hakana
jobs-row-withdraw = ↩️ Kuraho ubusabe
jobs-post-confirm-change = ✏️ Hindura
jobs-post-changed = ✅ Itangazo ryanyu ryahinduwe. Rizafungwa ku wa { $until }.
jobs-post-gone = Iri tangazo ryamaze gufungwa, nta cyahindutse.
jobs-post-kept = Sawa, itangazo ryanyu rigumye uko ryari.
jobs-post-field = Murifuza guhindura iki?
jobs-field-title = 📝 Umutwe
jobs-field-details = 📄 Ibisobanuro
jobs-field-category = 🗂️ Icyiciro
jobs-field-kind = ⏳ Igihe akazi kamara
jobs-field-place = 📍 Ahantu
jobs-field-pay = 💰 Igihembo
jobs-field-slots = 👥 Umubare w'abantu
jobs-edit-gone = Iri tangazo ryamaze gufungwa, ntirigishobora guhinduka.
jobs-close-gone = Iri tangazo risanzwe rifunze.
jobs-close-confirm = Mfunge itangazo “{ $title }”? Nta wuzongera kuribona cyangwa gusaba ako kazi.
jobs-close-confirm-yes = ⛔ Funga
jobs-close-confirm-no = Rigumeho
jobs-close-kept = Sawa, itangazo rigumyeho.
jobs-close-done = Itangazo “{ $title }” rirafunzwe. { $told }
jobs-apply-note = ✍️ “{ $title }”: mwandikire umukoresha ubutumwa bugufi. Mumwibwire, muvuge ibyo mwakoze mbere n'igihe mwatangirira.
jobs-apply-done = 📨 Ubusabe bwanyu bw'akazi “{ $title }” bwoherejwe. Umukoresha nasubiza nzahita mbibamenyesha.
jobs-apply-own = Iri ni itangazo ryanyu.
jobs-apply-closed = Aka kazi ntikakiboneka.
jobs-apply-duplicate = Akazi “{ $title }” mwamaze kugasaba.
jobs-told-application-new =
    📨 { $name } yasabye akazi “{ $title }”{ $cv }:{ $profile }

    { $note }
jobs-told-withdrawal-told = ↩️ { $name } yakuyeho ubusabe bwe bw'akazi “{ $title }”.
jobs-told-decision-accepted = 🎉 Inkuru nziza: mwemerewe akazi “{ $title }”. { $contact }
jobs-told-decision-shortlisted = ⭐ Ubusabe bwanyu bw'akazi “{ $title }” bwashyizwe ku rutonde rw'abatoranyijwe. Umukoresha nafata icyemezo nzabibamenyesha.
jobs-told-decision-rejected = Ku kazi “{ $title }”, umukoresha yahisemo undi muntu. Mukomeze mushakishe, hari akandi kazi.
jobs-applicants-list = 👥 Abasabye akazi, abatarasubizwa ni bo babanza:
jobs-applicants-none = Nta muntu urasaba aka kazi.
jobs-applied-list = 📨 Akazi mwasabye, ubusabe bushya ni bwo bubanza:
jobs-applied-none = Nta kazi murasaba.
jobs-application-gone = Ubwo busabe ntibubonetse.
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
jobs-accept-done = Mwemereye { $name } akazi “{ $title }”, kandi yabimenyeshejwe. { $contact }{ $filled }
jobs-accept-already = Nta cyahindutse. Ubusabe bwa { $name } bw'akazi “{ $title }”: { $status }. { $contact }
jobs-shortlist-done = { $name } yashyizwe ku rutonde rw'abatoranyijwe ku kazi “{ $title }”, kandi yabimenyeshejwe.
jobs-shortlist-already = Nta cyahindutse. Ubusabe bwa { $name } bw'akazi “{ $title }”: { $status }. { $contact }
jobs-reject-done = { $name } ntiyemerewe akazi “{ $title }”, kandi yabimenyeshejwe.
jobs-reject-already = Nta cyahindutse. Ubusabe bwa { $name } bw'akazi “{ $title }”: { $status }. { $contact }
jobs-withdraw-done = Ubusabe bwanyu bwakuweho.
jobs-withdraw-gone = Ubu busabe ntibugishobora gukurwaho.
jobs-contact = Muvugane hano: { $link }
jobs-application-status-pending = butegereje igisubizo
jobs-application-status-shortlisted = buri ku rutonde rw'abatoranyijwe
jobs-application-status-accepted = bwemewe
jobs-application-status-rejected = ntibwemewe
jobs-application-status-withdrawn = bwakuweho

## CVs, filled jobs, and what may become of a post
jobs-row-cv = 📄 Reba CV
jobs-row-pause = ⏸️ Hagarika gato
jobs-row-open = ▶️ Ongera ufungure
jobs-row-renew = 🔄 Ongera igihe
jobs-row-share = 📤 Sangiza abandi
jobs-row-dismiss = 📢 Bimenyeshe abandi
jobs-with-cv = {" · "}📄 CV
jobs-application-status-closed = bwafunzwe
jobs-apply-cv = 📄 Mushobora kongeraho CV yanyu: mwohereze ifoto yayo cyangwa PDF. Niba ntayo mufite, musimbuke.
jobs-apply-refused = { $reason }
jobs-apply-unfetched = Iyo dosiye ntiyashoboye kungeraho.
jobs-accept-filled = Abo mwari mukeneye bose barabonetse: nta wundi ushobora gusaba aka kazi.
jobs-accept-waiting = { $count ->
    [1] Hari undi muntu umwe ugitegereje igisubizo. Murifuza ko amenyeshwa ko umwanya wabonye umuntu?
   *[other] Hari abandi bantu { $count } bagitegereje igisubizo. Murifuza ko bamenyeshwa ko imyanya yabonye abantu?
  }
jobs-told-count = { $count ->
    [1] Uwari ugitegereje igisubizo yabimenyeshejwe.
   *[other] Abantu { $count } bari bagitegereje igisubizo babimenyeshejwe.
  }
jobs-dismiss-done = { $told }
jobs-dismiss-none = Nta muntu ugitegereje igisubizo.
jobs-told-end-filled = Akazi “{ $title }” kabonye abandi, bityo ubusabe bwanyu bwafunzwe. Murakoze gusaba. Mukomeze mushakishe, hari akandi kazi.
jobs-told-end-closed = Umukoresha yafunze itangazo “{ $title }”, n'ubusabe bwanyu burafungwa. Mukomeze mushakishe, hari akandi kazi.
jobs-cv-shown = 📄 CV ya { $name } ku kazi “{ $title }”
jobs-cv-gone = Iyo CV ntikiboneka.
jobs-cv-failed = CV ya { $name } ntiyashoboye kuboneka ubu. Mwongere mugerageze.
jobs-pause-done = ⏸️ Itangazo “{ $title }” rihagaritswe by'agateganyo: nta wuzaribona mutarongera kurifungura.
jobs-pause-gone = Iri tangazo ntirifunguye.
jobs-renew-done = ✅ Itangazo “{ $title }” rirafunguye. Rizafungwa ku wa { $until }.
jobs-renew-gone = Iri tangazo ryafunzwe burundu. Mushobora kongera gutangaza ako kazi.
jobs-share-done = 📤 Ubutumwa bukurikira mubwohereze abandi, cyangwa mubushyire kuri status: ukanze kuri link ahita abona aka kazi.
jobs-share-card =
    💼 *{ $title }*
    📍 { $place }
    💰 { $pay }

    Murebe aka kazi, mugasabe kuri WhatsApp: { $link }
jobs-share-gone = Hasangizwa gusa akazi kagifunguye.
jobs-share-failed = Link y'akazi “{ $title }” ntiyashoboye kuboneka ubu. Mwongere mugerageze.
jobs-told-expiry-soon = ⏳ Itangazo “{ $title }” rizafungwa ku wa { $until }. Murifuza kuryongerera igihe?

## Posting by a form; labels have at most 20 characters
jobs-post-form = 📣 Reka dutangaze akazi kanyu. Mwuzuze fomu. Cyangwa musubirize hano mu butumwa: ni akazi ko gukora iki? Mwandike mu magambo make, urugero: Umutetsi w'ubukwe.
jobs-post-form-open = Uzuza fomu
jobs-form-job = Akazi
jobs-form-terms = Ahantu n'igihembo
jobs-form-which = Ni hehe muvuga?
jobs-form-title = Umutwe
jobs-form-title-help = Urugero: Umutetsi w'ubukwe
jobs-form-details = Ibisobanuro
jobs-form-details-help = Ibizakorwa, amasaha, ibyo bazitwaza
jobs-form-category = Icyiciro
jobs-form-kind = Igihe akazi kamara
jobs-form-place = Ahantu
jobs-form-place-help = Urugero: Kimironko
jobs-form-pay = Igihembo
jobs-form-pay-help = Urugero: 5000, 50k cyangwa 100k-150k. Niba bizumvikanwaho, mubireke
jobs-form-period = Uko kizishyurwa
jobs-form-period-missing = Muhitemo n'uko igihembo kizishyurwa: ku isaha, ku munsi…
jobs-form-slots = Umubare w'abantu
jobs-form-next = Komeza
jobs-form-done = Reba uko bimeze

## Igihe bitangira n'amasaha, n'ibitemewe gutangazwa
jobs-line-starts = 📅 Katangira: { $day }
jobs-line-schedule = 🕗 { $words }
jobs-field-starts = 📅 Igihe gatangira
jobs-field-schedule = 🕗 Iminsi n'amasaha
jobs-post-starts = Ni ku wuhe munsi? Niba utaremezwa, musimbuke.
jobs-post-schedule = Akazi kaba mu yihe minsi, no mu yahe masaha? Urugero: kuva ku wa mbere kugeza ku wa gatanu, 8:00-17:00.
jobs-post-refused = { $why }
jobs-post-held = { $why }
jobs-status-held = rirasuzumwa
jobs-status-hidden = twararihishe
jobs-listing-decided-published = ✅ Itangazo “{ $title }” ryasuzumwe kandi ryasohotse. Rizafungwa ku wa { $until }.
jobs-listing-decided-refused = Itangazo “{ $title }” ntirishobora gusohoka hano: risaba abantu ibyo abatekamutwe basaba. Mushobora kongera gutangaza akazi mu yandi magambo.

## Gusiba itangazo
jobs-row-delete = 🗑️ Siba
jobs-row-job = 💼 Reba akazi
jobs-delete-gone = Iri tangazo ntirikiriho.
jobs-delete-confirm = Nsibe burundu itangazo “{ $title }”? Ubusabe bwose n'ibyo abasabye banditse na byo birasibwa.
jobs-delete-confirm-yes = 🗑️ Siba
jobs-delete-confirm-no = Rigumeho
jobs-delete-kept = Sawa, nta cyasibwe.
jobs-delete-done = Itangazo “{ $title }” n'ubusabe bwaryo byasibwe. { $told }
jobs-told-deleted-deleted = Umukoresha yasibye akazi “{ $title }”, n'ubusabe bwanyu burasibwa. Ibyo mwanditse n'ibyo mwohereje ntibikiriho.

## Umwirondoro w'akazi
jobs-phrases-profile = umwirondoro wanjye w'akazi, umwirondoro w'akazi, umwirondoro wange w'akazi, ibyo nshoboye, ibyo nzi gukora, ubumenyi bwanjye
jobs-phrases-recommended = akazi kambereye, akazi kanjyanye, akazi kankwiriye, akazi nashobora, akazi gahuye n'ibyo nzi
jobs-row-profile = 🧰 Umwirondoro
jobs-row-recommended = ✨ Akazi kambereye
jobs-row-seek = 🧰 Kora umwirondoro
jobs-row-profile-change = ✏️ Hindura
jobs-row-profile-delete = 🗑️ Siba umwirondoro
jobs-wanted-gig = Umunsi umwe
jobs-wanted-short = Iminsi 2 kugeza kuri 29
jobs-wanted-long = Ukwezi cyangwa kurenza
jobs-wanted-any = Akazi kose
jobs-anywhere = ahantu hose
jobs-pay-any = ayo batanga yose
jobs-years = { $years ->
    [0] nta burambe
    [1] umwaka 1
   *[other] imyaka { $years }
  }
jobs-suggested-agreed = Nemera kwerekwa abakoresha
jobs-suggested-refused = Sinshaka kwerekwa abakoresha
jobs-seek-skills = Muzi gukora iki? Mwandike ibintu bitarenze { $most }, mubitandukanye n'utwitso. Urugero: gutwara imodoka, guteka, icyongereza.
jobs-seek-place = Mwifuza gukorera he? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko. Niba ari aho ari ho hose, musimbuke.
jobs-seek-place-2 = Kugeza ubu: { $places }. Hari ahandi? Mushobora kongeraho { $left }, cyangwa mugasimbuka.
jobs-seek-place-3 = { jobs-seek-place-2 }
jobs-seek-place-4 = { jobs-seek-place-2 }
jobs-seek-place-5 = { jobs-seek-place-2 }
jobs-seek-years = Mumaze imyaka ingahe mukora ako kazi? Mwandike umubare; niba ari bwo mugitangira, mwandike 0.
jobs-seek-wanted = Mwifuza akazi kamara igihe kingana iki?
jobs-seek-pay = Ni ayahe mafaranga make mwakwemera gukorera ({ $currency })? Urugero: 5000 cyangwa 150k. Niba ari ayo ari yo yose, musimbuke.
jobs-seek-period = Ayo mafaranga ni…
jobs-seek-suggested = Nabereka abakoresha bafite akazi kababereye? Babona izina ryanyu, ibyo muzi gukora n'imyaka mumaze mubikora, ariko ntibabona nimero yanyu.
jobs-seek-suggested-yes = ✅ Ndabyemeye
jobs-seek-suggested-no = Oya, si ubu
jobs-seek-confirm =
    🧰 Mubanze musome umwirondoro wanyu w'akazi:

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }

    Nywubike?
jobs-seek-confirm-yes = ✅ Wubike
jobs-seek-confirm-change = ✏️ Hindura
jobs-seek-confirm-no = 🗑️ Bireke
jobs-seek-field = Murifuza guhindura iki?
jobs-seek-field-skills = 🛠️ Ibyo nzi gukora
jobs-seek-field-places = 📍 Ahantu
jobs-seek-field-years = 🏅 Imyaka y'uburambe
jobs-seek-field-wanted = ⏳ Igihe akazi kamara
jobs-seek-field-pay = 💰 Igihembo gito
jobs-seek-field-suggested = 👁️ Kwerekwa abakoresha
jobs-seek-saved = ✅ Umwirondoro wanyu w'akazi wabitswe.
jobs-seek-unsaved = Nta mwirondoro wabitswe. Dukomeze ubusabe bwanyu.
jobs-seek-discarded = Byaretswe. Umwirondoro wanyu nta cyawuhindutseho.
jobs-profile-none = 🧰 Nta mwirondoro w'akazi murakora. Iyo muvuze ibyo muzi gukora, aho mwifuza gukorera n'igihembo, mbereka akazi kababereye, nkanabamenyesha akashya.
jobs-profile-detail =
    🧰 Umwirondoro wanyu w'akazi

    🛠️ { $skills }
    🏅 { $experience }
    📍 { $places }
    ⏳ { $wanted }
    💰 { $pay }
    👁️ { $suggested }
jobs-profile-delete-gone = Nta mwirondoro w'akazi mufite.
jobs-profile-delete-confirm = Nsibe umwirondoro wanyu w'akazi? Ntimuzongera kumenyeshwa akazi kababereye, kandi ntimuzongera kwerekwa abakoresha.
jobs-profile-delete-confirm-yes = 🗑️ Siba
jobs-profile-delete-confirm-no = Ugumeho
jobs-profile-delete-kept = Sawa, umwirondoro wanyu ugumyeho.
jobs-profile-delete-done = Umwirondoro wanyu w'akazi wasibwe.
jobs-apply-profile = Mbere yo gusaba akazi “{ $title }”: mwakora umwirondoro mugufi w'akazi? Umukoresha abona ibyo muzi gukora n'imyaka mumaze mubikora, kandi mbashakira akazi kababereye. Nyuma yaho dukomeza ubusabe bwanyu.
jobs-apply-profile-yes = 🧰 Kora umwirondoro
jobs-apply-profile-no = ⏭️ Saba gusa

## Akazi n'abantu bibereye
jobs-fit-skills = gahuye n'ibyo muzi
jobs-fit-pay = igihembo mwifuza
jobs-fit-near = hafi yanyu
jobs-fit-fresh = gashya
jobs-recommended-profile = ✨ Kugira ngo mbashakire akazi kababereye, nkeneye kumenya ibyo muzi gukora. Bifata iminota ibiri.
jobs-recommended-none = Ubu nta kazi gahuye n'umwirondoro wanyu gahari. Nikaboneka nzahita mbibamenyesha.
jobs-recommended-end = Nta kandi kazi gahuye n'umwirondoro wanyu.
jobs-recommended-list = { $count ->
    [1] ✨ Hari akazi kamwe kababereye. Mugafungure murebe birambuye.
   *[other] ✨ Hari imyanya { $count } y'akazi ibabereye, uhuye cyane na mwe ni wo ubanza. Mufungure umwe murebe birambuye.
  }
jobs-told-match-jobs = { $count ->
    [1] ✨ Hari akazi gashya kababereye:
   *[other] ✨ Hari imyanya mishya { $count } y'akazi ibabereye:
  }
jobs-row-fits = ✨ Abakwiriye akazi
jobs-row-invite = 📨 Mutumire
jobs-told-fits-fits = { $count ->
    [1] ✨ Hari umuntu umwe ukwiriye akazi “{ $title }”. Mushobora kumusaba ko agasaba.
   *[other] ✨ Hari abantu { $count } bakwiriye akazi “{ $title }”. Mushobora kubasaba ko bagasaba.
  }
jobs-fits-none = Ubu nta muntu mfite wo kubereka. Naboneka nzabibamenyesha.
jobs-fits-list = ✨ Abakwiriye akazi “{ $title }”, uberanye na ko cyane ni we ubanza:
jobs-seeker-gone = Uyu muntu ntagishobora kwerekanwa.
jobs-seeker-detail =
    👤 *{ $name }*, ku kazi “{ $title }”
    🛠️ { $skills }
    🏅 { $experience }
    { $standing }
    { $invited }
jobs-seeker-invited = 📨 Mwamusabye ko asaba akazi.
jobs-seeker-invited-short = yarabisabwe
jobs-invite-gone = Uyu muntu ntagishobora kwerekanwa.
jobs-invite-already = { $name } mwamaze kubimusaba.
jobs-invite-done = 📨 { $name } yamenyeshejwe ko mumusaba gusaba akazi. Nimwemera ubusabe bwe ni bwo buri wese abona nimero y'undi.
jobs-told-invitation-invited = 📨 Umukoresha arabasaba gusaba akazi “{ $title }”, i { $place }.

## Gutoranya
jobs-row-refine = 🎛️ Toranya n'ibindi
jobs-refine-by =
    🎛️ Murifuza gutoranya mukurikije iki?
    Ubu: { $filters }
jobs-filter-none = byose
jobs-filter-row-category = 🗂️ Icyiciro
jobs-filter-row-kind = ⏳ Igihe akazi kamara
jobs-filter-row-place = 📍 Ahantu
jobs-filter-row-pay = 💰 Igihembo
jobs-filter-row-order = ↕️ Uko bikurikirana
jobs-category-any = Ibyiciro byose
jobs-filter-category = Ni ikihe cyiciro?
jobs-filter-kind = Akazi kamara igihe kingana iki?
jobs-filter-place = Hafi y'ahahe? Mwohereze location, cyangwa mwandike ahantu, nka Kimironko. Musimbutse: ahantu hose.
jobs-filter-pay = Nibura angahe ({ $currency })? Urugero: 5000 cyangwa 100k. Musimbutse: ayo ari yo yose.
jobs-filter-period = Ayo mafaranga ni…
jobs-filter-order = Ni akahe kazi kabanza?
jobs-filter-order-best = 🎯 Agahuye cyane
jobs-filter-order-nearest = 📍 Aka hafi
jobs-filter-order-cheapest = 💰 Agahemba make
jobs-filter-order-newest = 🆕 Agashya
jobs-filter-from = kuva kuri { $amount } { $period }
jobs-filter-to = kugeza kuri { $amount } { $period }
jobs-filter-between = { $amount } { $period }

## Akazi karangiye
jobs-application-status-completed = akazi kararangiye
jobs-row-complete = 🏁 Akazi kararangiye
jobs-row-rate = ⭐ Tanga amanota
jobs-complete-gone = Harangizwa akazi kemeranyijweho gusa.
jobs-complete-already = Akazi “{ $title }” kararangiye.
jobs-complete-confirm = Akazi “{ $title }” kararangiye? Nyuma yaho buri wese ashobora guha undi amanota.
jobs-complete-confirm-yes = 🏁 Kararangiye
jobs-complete-confirm-no = Ntikararangira
jobs-complete-kept = Sawa, akazi “{ $title }” nikarangira mumbwire.
jobs-complete-done = 🏁 Akazi “{ $title }” kararangiye. Murakoze!
jobs-told-completion-done = 🏁 Akazi “{ $title }” kararangiye, ni ko undi abivuga. Byagenze bite?
jobs-rate-gone = Amanota ahabwa akazi karangiye gusa.
jobs-rate-already = Akazi “{ $title }” mwamaze kugaha amanota.
jobs-rate-employer = Umukoresha w'akazi “{ $title }” yababaniye ate?
jobs-rate-worker = { $name } yakoze ate akazi “{ $title }”?
jobs-rate-words = Mwatubwira impamvu mu magambo make? Ibi mushobora kubisimbuka.
jobs-rate-done = ⭐ Murakoze, amanota mwahaye akazi “{ $title }” yabitswe.
jobs-stars-5 = ⭐⭐⭐⭐⭐ Ni byiza cyane
jobs-stars-4 = ⭐⭐⭐⭐ Ni byiza
jobs-stars-3 = ⭐⭐⭐ Biringaniye
jobs-stars-2 = ⭐⭐ Si byiza
jobs-stars-1 = ⭐ Ni bibi
